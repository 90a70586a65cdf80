"""Danish comment fields: who is first, who may write, how they are sorted; sharing by subscribers."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "first_to_comment",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:vær|bliv) (?:den )?første?(?: til)?(?: at| der)? (?:kommentere[rn]?|skrive[r]?|mene[r]?|sige[r]?)(?: (?:en kommentar|noget|artiklen|på artiklen|din mening))?|(?:ingen|0) kommentarer (?:endnu|til denne artikel)",
        fires=["Vær den første til at kommentere", "Bliv den første der kommenterer"],
        stays=["Vær den første til at kommentere et forbud, og du hører for det."],
    ),
    drop(
        "needs_account_to_comment",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=22,
        pattern=r"^(?:for at (?:kunne )?(?:kommentere|skrive (?:en )?kommentar|deltage i debatten|debattere)(?: [^.!?,]{2,30})? (?:skal|må) du\b[^.!?]{3,70}\b(?:log\p{L}*|opret\p{L}*|bruger\p{L}*|konto|abonnent|profil)\b[^.!?]{0,30}|(?:log ind|opret (?:en )?(?:bruger|konto|profil)) (?:og|eller|for at) (?:\p{L}+ ){0,4}(?:kommentere?|debattere?|deltage? i debatten|skrive en kommentar)\b[^.!?]{0,30})[.!]?$",
        fires=["For at kommentere skal du være logget ind som abonnent.", "Log ind og deltag i debatten"],
        stays=["For at kommentere skal du have mod, siger hun."],
    ),
    drop(
        "sort_comments",
        reason="comment.prompt",
        whole=True,
        max_words=7,
        where=BODY | TAIL,
        pattern=r"(?:nyeste|ældste|mest populære|bedste)(?: kommentarer)? (?:først|øverst)|sort[ée]r(?: kommentarer)?(?: efter)? ?:? ?(?:nyeste|ældste|mest populære|relevans)(?: først)?|\d{1,5} tegn (?:tilbage|igen)|(?:maks\.?|højst) \d{2,5} tegn|(?:anmeld|rapport[ée]r|skjul|svar på) (?:denne )?kommentar(?:en)?",
        fires=["Nyeste først", "500 tegn tilbage", "Anmeld kommentar"],
        stays=["Svar på kommentaren ville hun ikke."],
    ),
    drop(
        "give_this_article",
        reason="nav.share",
        max_words=16,
        pattern=r"^(?:del|giv|forær) (?:denne |hele )?artik(?:el|len) (?:(?:gratis|frit|som gave|som abonnent|med en ven|til en ven|væk) ?){1,3}(?:som abonnent|i \d+ dage)?[.!]?$"
        r"|^som abonnent kan du (?:dele|give|forære)\b[^.!?\"]{0,50}\bartik\p{L}+\b[^.!?\"]{0,40}[.!]?$|^(?:tip|fortæl) (?:en|dine) (?:ven|venner) om (?:artiklen|historien|nyheden)[.!]?$",
        fires=["Del artiklen gratis som abonnent", "Som abonnent kan du dele fem artikler om måneden."],
        stays=["Del artiklen med en ven, du savner."],
    ),
]
