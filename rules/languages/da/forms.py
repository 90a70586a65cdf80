"""Danish forms and accounts: what a form answers, how to leave a letter, what is left to read."""

from cleaner.rule import BODY, TAIL, drop

RULES = [
    drop(
        "form_message",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=18,
        pattern=r"^(?:(?:indtast|angiv|skriv|udfyld) (?:en|et|din|dit|alle) (?:gyldig|gyldigt|korrekt|obligatoriske)\b[^.!?]{2,40}|(?:dette )?felt(?:et)? (?:er obligatorisk|skal udfyldes|må ikke være tomt)|(?:noget|der) gik (?:desværre )?(?:galt|noget galt)[.!,] ?(?:prøv|genindlæs)[^.!?]{0,30}\b(?:igen|senere|siden)\b[^.!?]{0,15}|der (?:opstod|er sket|skete) en (?:teknisk |uventet )?fejl[.!,] ?prøv[^.!?]{0,30}\b(?:igen|senere)\b[^.!?]{0,15}|(?:indholdet|siden|kommentarerne|videoen|artiklen) (?:kunne|kan) ikke (?:indlæses|vises|hentes|afspilles)(?:[.!,] ?prøv[^.!?]{0,30}\b(?:igen|senere)\b[^.!?]{0,15})?)[.!]?$",
        fires=["Indtast en gyldig e-mailadresse.", "Noget gik galt. Prøv igen senere.", "Videoen kan ikke afspilles."],
        stays=["Noget gik galt, siger chefen.", "Siden kunne ikke indlæses hele mandagen."],
    ),
    drop(
        "leave_the_letter",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=20,
        pattern=r"^(?:du kan|det er muligt at)(?: (?:altid|til enhver tid|når som helst|nemt))? (?:afmelde|framelde|opsige)\b[^.!?\"]{0,50}\b(?:nyhedsbrev\p{L}*|nyhedsmail\p{L}*|abonnementet)\b[^.!?\"]{0,40}[.!]?$",
        fires=["Du kan til enhver tid afmelde dig nyhedsbrevet."],
        stays=["Du kan altid afmelde en time i klinikken, siger lægen."],
    ),
    drop(
        "articles_left",
        reason="legal.paywall",
        max_words=16,
        pattern=r"^(?:du (?:har|kan læse)|der er) (?:nu |kun |endnu )*(?:\d{1,2}|en|to|tre|fire|fem) (?:gratis|frie|åbne)(?:-| )?artik\p{L}+(?: (?:tilbage|mere|denne måned|om måneden|endnu|i denne måned))*[.!]?$|^du har (?:læst|brugt) (?:alle )?(?:dine |månedens )?(?:\d{1,2} )?(?:gratis|frie) artikler\b[^.!?]{0,40}[.!]?$",
        fires=["Du har to gratis artikler tilbage denne måned"],
        stays=["Du har to artikler tilbage at skrive."],
    ),
    drop(
        "account_question",
        reason="nav.page",
        whole=True,
        max_words=12,
        pattern=r"(?:(?:har du|du har)(?: allerede| ikke)? (?:en )?(?:konto|profil|bruger|abonnement)\?|(?:er du|du er)(?: allerede)? (?:kunde|medlem|abonnent|registreret)\?|allerede (?:kunde|medlem|abonnent|bruger)\?)(?: (?:så )?(?:log ind|log på|opret (?:konto|bruger|profil)|aktiv[ée]r(?: din \p{L}+)?)(?: (?:her|nu|gratis|på \S+))*)?",
        fires=["Har du allerede en profil? Log ind her", "Allerede kunde? Opret bruger"],
        stays=["Har du allerede en profil? Spørgsmålet kommer altid.", "Er du medlem? Nej, svarer hun."],
    ),
    drop(
        "embedded_post_here",
        reason="legal.cookie",
        max_words=50,
        pattern=r"^(?:her (?:er|vises|ligger|skulle)|dette er) (?:der )?(?:et |en )?(?:\S+ ){0,3}?(?:indhold|opslag|tweet|video|klip|kort|grafik) (?:fra|af|på) (?:facebook|twitter|instagram|x|tiktok|youtube|spotify|datawrapper|google maps|threads|bluesky|soundcloud|vimeo)\b(?=[^?]{0,160}(?:cookie|accepter|samtykke|klik|indlæses|vises ikke))[^?]*$",
        fires=["Her vises indhold fra Instagram, der kan sætte cookies."],
        stays=["Her er et opslag fra Facebook, som politiet undersøger."],
    ),
]
