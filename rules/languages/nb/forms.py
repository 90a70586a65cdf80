"""Norwegian forms and accounts: what a form answers, signing up, how to leave a letter, what is left to read."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "form_message",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^(?:(?:skriv inn|oppgi|fyll inn|fyll ut) (?:en|et|din|ditt|alle) (?:gyldig|korrekt|obligatoriske)\b[^.!?]{2,40}|(?:dette )?feltet (?:er obligatorisk|må fylles ut|kan ikke være tomt)|noe gikk (?:dessverre )?galt[.!,] ?(?:prøv|last)[^.!?]{0,30}\b(?:igjen|senere|på nytt)\b[^.!?]{0,15}|det (?:oppsto|oppstod|har oppstått|skjedde) en (?:teknisk |uventet )?feil[.!,] ?prøv[^.!?]{0,30}\b(?:igjen|senere|på nytt)\b[^.!?]{0,15}|(?:innholdet|siden|kommentarene|videoen|artikkelen|saken) (?:kunne|kan) ikke (?:lastes|vises|hentes|spilles av)(?: inn)?(?:[.!,] ?prøv[^.!?]{0,30}\b(?:igjen|senere|på nytt)\b[^.!?]{0,15})?)[.!]?$",
        fires=[
            "Skriv inn en gyldig e-postadresse.",
            "Noe gikk galt. Prøv igjen senere.",
            "Videoen kan ikke spilles av.",
        ],
        stays=["Noe gikk galt, sier sjefen.", "Siden kunne ikke lastes hele mandagen."],
    ),
    drop(
        "sign_up_for_the_letter",
        reason="promo.newsletter",
        whole=True,
        max_words=9,
        pattern=r"(?:meld (?:deg|meg) på|abonner på|få|motta|registrer deg for) (?:(?:vårt|våre|det|gratis|ukentlige|daglige) ){0,3}nyhetsbrev\p{L}*(?: (?:vårt|våre|fra \S+|her|gratis|i dag|på e-post)){0,3}",
        fires=["Meld deg på nyhetsbrevet vårt", "Få vårt ukentlige nyhetsbrev"],
        stays=["Meld deg på nyhetsbrevet til kommunen, oppfordrer ordføreren.", "Få nyhetsbrev leses til slutten."],
    ),
    drop(
        "leave_the_letter",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=20,
        pattern=r"^(?:du kan|det er mulig å)(?: (?:alltid|når som helst|enkelt|til enhver tid))? (?:melde deg av|avslutte|avbestille|si opp)\b[^.!?\"]{0,50}(?:nyhetsbrev\p{L}*|abonnementet|når som helst)?[^.!?\"]{0,30}(?<=nyhetsbrev\p{L}*[^.!?]{0,30}|når som helst)[.!]?$",
        fires=["Du kan når som helst melde deg av nyhetsbrevet."],
        stays=["Du kan alltid avslutte kurset, sier læreren."],
    ),
    drop(
        "articles_left",
        reason="legal.paywall",
        max_words=16,
        pattern=r"^(?:du (?:har|kan lese)) (?:nå |bare |ennå )*(?:\d{1,2}|en|to|tre|fire|fem) (?:gratis|frie|åpne)(?:-| )?(?:saker|sak|artik\p{L}+)(?: (?:igjen|til|denne måneden|i måneden))*[.!]?$|^du har (?:lest|brukt opp) (?:alle )?(?:dine |månedens )?(?:\d{1,2} )?(?:gratis|frie) (?:saker|artikler)\b[^.!?]{0,40}[.!]?$",
        fires=["Du har to gratis saker igjen denne måneden"],
        stays=["Du har to saker igjen i retten."],
    ),
    drop(
        "account_question",
        reason="nav.page",
        whole=True,
        max_words=12,
        pattern=r"(?:(?:har du|du har)(?: allerede| ikke)? (?:en )?(?:konto|profil|bruker|abonnement)\?|(?:er du|du er)(?: allerede)? (?:kunde|medlem|abonnent|registrert)\?|allerede (?:kunde|medlem|abonnent|bruker)\?)(?: (?:da )?(?:logg inn|logg på|opprett (?:konto|bruker|profil)|aktiver(?: \p{L}+ din)?)(?: (?:her|nå|gratis|på \S+))*)?",
        fires=["Har du allerede en profil? Logg inn her", "Allerede kunde? Opprett bruker"],
        stays=["Har du allerede en profil? Spørsmålet kommer alltid.", "Er du medlem? Nei, svarer hun."],
    ),
    drop(
        "support_by_phone",
        reason="appeal.donation",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^(?:støtt|bidra til|hjelp) (?:oss|\p{L}+ journalistikk|lokalavisa|lokalavisen|(?:vårt|det) (?:frie|uavhengige) \p{L}+)[^.!?\"]{0,40}(?: - |[:,.!] ?| ved å )(?:vipps|vippse)\b[^.!?\"]{0,40}[.!]?$",
        fires=["Støtt uavhengig journalistikk – vipps oss", "Støtt lokalavisa: Vipps et bidrag til 12345"],
        stays=["Støtt lokalavisa, vippe eller ikke, lød rådet."],
    ),
    drop(
        "embedded_post_here",
        reason="legal.cookie",
        max_words=50,
        pattern=r"^(?:her (?:er|vises|ligger|skulle)|dette er) (?:det )?(?:et |en )?(?:\S+ ){0,3}?(?:innhold|innlegg|tweet|video|klipp|kart|grafikk) (?:fra|av|på) (?:facebook|twitter|instagram|x|tiktok|youtube|spotify|datawrapper|google maps|threads|bluesky|soundcloud|vimeo)\b(?=[^?]{0,160}(?:cookie|informasjonskaps|godta|samtykk|klikk|lastes|vises ikke))[^?]*$",
        fires=["Her vises innhold fra Instagram som kan sette informasjonskapsler."],
        stays=["Her er et innlegg fra Facebook som politiet undersøker."],
    ),
]
