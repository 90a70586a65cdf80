"""Norwegian comment fields: who is first, who may write, how they are sorted; sharing by subscribers."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "first_to_comment",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:vær|bli|ver) (?:den )?første?(?: til)?(?: å| som)? (?:kommenter(?:e|er)?|skriv(?:e|er)?|men(?:e|er)|si|sier)(?: (?:en kommentar|noe|saken|artikkelen|hva du mener))?|(?:ingen|0) kommentarer (?:ennå|enda|til denne saken)",
        fires=["Vær den første til å kommentere", "Bli den første som kommenterer"],
        stays=["Vær den første til å kommentere et forbud, og du får høre det."],
    ),
    drop(
        "needs_account_to_comment",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=22,
        pattern=r"^(?:for å (?:kunne )?(?:kommentere|skrive (?:en )?kommentar|delta i debatten|debattere)(?: [^.!?,]{2,30})? må du\b[^.!?]{3,70}\b(?:logg\p{L}*|opprett\p{L}*|bruker\p{L}*|konto|abonnent|profil)\b[^.!?]{0,30}|(?:logg inn|opprett (?:en )?(?:bruker|konto|profil)) (?:og|eller|for å) (?:\p{L}+ ){0,4}(?:kommentere?|debattere?|delta i debatten|skrive en kommentar)\b[^.!?]{0,30})[.!]?$",
        fires=["For å kommentere må du være logget inn.", "Logg inn og delta i debatten"],
        stays=["For å kommentere må du ha mot, sier hun."],
    ),
    drop(
        "sort_comments",
        reason="comment.prompt",
        whole=True,
        max_words=7,
        where=BODY | TAIL,
        pattern=r"(?:nyeste|eldste|mest populære|beste)(?: kommentarer)? (?:først|øverst)|sorter(?: kommentarer)?(?: etter)? ?:? ?(?:nyeste|eldste|mest populære|relevans)(?: først)?|\d{1,5} tegn (?:igjen|gjenstår)|(?:maks\.?|maksimalt) \d{2,5} tegn|(?:rapporter|meld fra om|skjul|svar på) (?:denne )?kommentar(?:en)?",
        fires=["Nyeste først", "500 tegn igjen", "Rapporter kommentar"],
        stays=["Svar på kommentaren ville hun ikke."],
    ),
    drop(
        "give_this_article",
        reason="nav.share",
        max_words=16,
        pattern=r"^(?:del|gi bort|gi) (?:denne |hele )?(?:saken|artikkelen) (?:(?:gratis|fritt|som gave|som abonnent|med en venn|til en venn|bort) ?){1,3}(?:som abonnent|i \d+ dager)?[.!]?$"
        r"|^som abonnent kan du (?:dele|gi bort|gi)\b[^.!?\"]{0,50}\b(?:saker|artikler|saken|artikkelen)\b[^.!?\"]{0,40}[.!]?$|^tips (?:en|dine|noen) (?:venn|venner|bekjente?) om (?:saken|artikkelen)[.!]?$",
        fires=["Del saken gratis som abonnent", "Som abonnent kan du dele fem saker i måneden."],
        stays=["Del saken med en venn du savner."],
    ),
]
