"""Danish legal notes, consent, paywalls, trust boxes and page furniture."""

from cleaner.rule import OUTSIDE, TAIL, drop, head, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"^(?:©|\(c\)|copyright)[^\n]{0,120}(?:alle rettigheder|eftertryk|må ikke|kopiering|ophavsret)"
        r"|^(?:alle rettigheder (?:er )?forbehold\w+|(?:dette|alt|materialet|indholdet|artiklen|teksten"
        r"|artikler)[^.!?]{0,50}(?:ophavsretlig\w* beskyttet|beskyttet (?:af|efter) (?:lov om )?ophavsret\w*"
        r"|omfattet af ophavsret\w*))|^(?:citer|del) (?:os )?gerne,? men (?:husk|angiv|med kilde)"
        r"|^(?:kopiering|eftertryk|gengivelse|videredistribution) (?:af [^.!?]{3,60} )?(?:er )?(?:forbudt"
        r"|ikke tilladt|kun tilladt|uden tilladelse)",
        max_words=80,
        fires=[
            "© Havnebladet 2024. Alle rettigheder forbeholdes.",
            "Alt materiale på siden er ophavsretligt beskyttet.",
            "Citer gerne, men angiv kilden.",
        ],
        stays=[
            "Ophavsretten til fotografierne tilhører boet, fastslår landsretten.",
            "Kopiering af nøgler bliver mere almindeligt, oplyser låsesmeden.",
        ],
    ),
    drop(
        "opinion_notice",
        reason="legal.disclaimer",
        pattern=r"^(?:dette|det her|det) er (?:et|en) (?:debatindlæg|læserbrev|kronik|klumme|kommentar|leder"
        r"|ledende artikel|anmeldelse|analyse|blogindlæg|opinionstekst|indlæg|synspunkt)\b.{0,160}(?:holdning"
        r"|redaktionen|skribent(?:en)?s?|udtryk|medie|synspunkter|avisens)|^(?:holdningerne|synspunkterne"
        r"|de synspunkter|analysen|indlægget)\b.{0,60}(?:skribentens|forfatterens|egne?\b|skribenternes"
        r"|udtryk for)|^(?:dette|det her) er (?:et|en) (?:debatindlæg|læserbrev|kronik|klumme|kommentar|leder"
        r"|anmeldelse|opinionstekst)\.?$"
        r"|^(?:artiklen|teksten|indholdet) (?:er|udgør|erstatter) ikke (?:\w+ )?(?:rådgivning|anbefaling"
        r"|investeringsråd|lægehjælp)",
        max_words=70,
        fires=[
            "Dette er et debatindlæg. Holdningerne er skribentens egne.",
            "Dette er en klumme.",
            "Synspunkterne i teksten er forfatterens egne.",
        ],
        stays=[
            "Det her er en analyse af blodet, forklarer lægen og holder et reagensglas op.",
            "Holdningerne er delte om muren i Haderslev.",
        ],
    ),
    drop(
        "old_article_note",
        reason="legal.disclaimer",
        pattern=r"^(?:denne |dette )?(?:artikel|artiklen|teksten|nyhed) er (?:mere|ældre) end (?:\d+|et|to|tre) (?:år"
        r"|måneder)(?: gammel)?(?:[.!]|$| og kan)",
        max_words=22,
        fires=["Denne artikel er mere end 2 år gammel.", "Artiklen er ældre end et år."],
        stays=["Artiklen er tre sider lang og handler om fiskeri.", "Huset er mere end 200 år gammelt."],
    ),
    drop(
        "sponsored_note",
        reason="legal.affiliate",
        pattern=r"(?:artiklen|teksten|indlægget|siden|indholdet) indeholder (?:annonce|reklame|affiliate|betalte "
        r"|sponsorerede )\w*(?:link\w*)?|^(?:annonce |reklame |betalt )?i (?:betalt "
        r"|kommercielt )?samarbejde med (?-i:\p{Lu})[^.!?]{1,40}$|^(?:dette|indholdet|artiklen|teksten) er (?:en "
        r"|et )?(?:annonce(?= fra|\.?$)|sponsoreret|betalt af|annoncørbetalt|kommercielt (?:indhold|samarbejde)"
        r"|produceret af (?:annoncør|[^.!?]{2,30}brand studio)|lavet i samarbejde)\w*\b[^.!?]{0,60}"
        r"|vi (?:kan )?(?:få|får|tjener) (?:en )?(?:provision|kommission|penge|betaling)\b.{0,60}(?:link|køb)"
        r"|^annoncørbetalt indhold",
        max_words=60,
        fires=[
            "Artiklen indeholder annoncelinks.",
            "I samarbejde med Elhuset",
            "Vi kan få provision, hvis du handler via linkene.",
        ],
        stays=["I samarbejde med kommunen starter politiet natteravne.", "Dette er en annonce værdig, mener hun."],
    ),
    drop(
        "cookie_prompt",
        reason="legal.cookie",
        pattern=r"^(?:vi|(?-i:\p{Lu})\S+ og vores (?:partnere|samarbejdspartnere)|denne (?:hjemmeside|side"
        r"|webside)) (?:og vores (?:\d+ )?(?:samarbejds)?partnere )?(?:bruger|anvender"
        r"|benytter) (?:nødvendige )?cookies(?: og [^.!?]{3,40})? (?:til|for|på|og)\b|(?:du skal|for at (?:se|vise"
        r"|læse|afspille)[^.!?]{3,60}skal du) (?:acceptere|godkende|tillade)\b[^.!?]{0,40}cookies"
        r"|ved at (?:fortsætte|klikke|bruge)\b.{0,60}(?:accepterer|godkender|samtykker) du\b.{0,60}(?:cookies"
        r"|vilkår|politik|betingelser)"
        r"|(?:indholdet|opslaget|videoen|indlejringen) (?:vises ikke|kan ikke vises|er ikke tilgængelig\w*"
        r"|er blokeret|kommer fra (?:en )?(?:ekstern|tredje|facebook|instagram|x|twitter|youtube"
        r"|tiktok))[^.!?]{0,80}",
        max_words=120,
        fires=[
            "Vi bruger cookies til at forbedre din oplevelse.",
            "For at se indholdet skal du acceptere cookies.",
            "Opslaget kan ikke vises på grund af dine indstillinger.",
        ],
        stays=[
            "Myndigheden bruger cookies til at spore besøgende, ifølge afgørelsen.",
            "Vi bruger mel, smør og sukker i vores kager, fortæller bageren.",
        ],
    ),
    drop(
        "consent_button",
        reason="legal.cookie",
        pattern=r"(?:godkend|accept[ée]r|tillad|afvis|administr[ée]r|tilpas|kun)(?: (?:alle|kun|nødvendige|valgte"
        r"|cookies"
        r"|samtykke|indstillinger|dine|mine|cookie-?indstillinger))+(?: og (?:luk|fortsæt|vis indhold(?:et)?))?"
        r"|cookie-?indstillinger|(?:administr[ée]r|skift|tilbagetræk) (?:cookies|samtykke)|(?:vis"
        r"|tillad) (?:eksternt )?(?:indhold(?:et)?|opslaget)|jeg (?:accepterer|forstår)|accept[ée]r|om cookies",
        whole=True,
        max_words=7,
        fires=["Accepter alle cookies", "Administrér samtykke", "Kun nødvendige cookies", "Vis indholdet"],
        stays=["Accepter aldrig en afvisning uden grund.", "Afvis ikke børnenes glæde, skriver debattøren."],
    ),
    drop(
        "paywall_line",
        reason="legal.paywall",
        pattern=r"^(?:log ind|bliv abonnent|opret (?:en )?(?:bruger|konto|profil)"
        r"|tegn abonnement)[^.!?]{0,40} (?:for at"
        r"|og) (?:læse?|se|få adgang|fortsætte|lyt(?:te)?)\b|^(?:denne |hele )?artik(?:el|len) (?:er|indgår|findes"
        r"|kræver|kan kun læses)\b[^.!?]{0,40}(?:abonnent|logget ind|plus\b|premium|abonnement|betalende|låst"
        r"|medlemmer)|^(?:allerede |er du (?:allerede )?|har du (?:allerede )?(?:et )?)(?:abonnent|abonnement"
        r"|medlem|konto|bruger|login|plus-?kunde)\w*\?(?=\W*$|.{0,60}\b(?:log (?:ind|på)|opret|læs|få|prøv|tegn|fortsæt|bliv|aktiv[ée]r|køb|klik|gå)\b)"
        r"|^du har (?:nu )?(?:læst (?:alle )?|\d+ |brugt )(?:dine |af )?(?:\d+ )?(?:frie|gratis"
        r"|åbne)?[^.!?]{0,30}artikler?\b[^.!?]{0,30}(?:tilbage|måned|uge)|^(?:vil du|for at) læse (?:videre|hele"
        r"|mere|resten|artiklen)\b.{0,80}(?:abonn|log(?:ge)? ind|plus|konto)|^(?:det her|dette"
        r"|denne artikel) er (?:en )?(?:låst|plus-?|premium|betalings)\w* ?(?:artikel|indhold|historie)|^(?:kun"
        r"|eksklusivt|forbeholdt) (?:for )?(?:\w+ )?abonnenter"
        r"|^(?:fortsæt (?:med at læse|læsningen)|læs (?:hele|videre)|lås op)\b[^.!?]{0,40}(?:med|som"
        r"|ved at) (?:et |en |dit )?(?:abonn|plus|premium|konto|medlem)",
        max_words=70,
        fires=[
            "Log ind for at læse hele artiklen.",
            "Allerede abonnent? Log ind her.",
            "Denne artikel er kun for abonnenter.",
            "Du har læst dine gratis artikler i denne måned.",
        ],
        stays=[
            "Artiklen er en af tre, der blev fældet for plagiat, og forskeren må nu gå.",
            "Log ind, og betal regningen senest fredag, skriver elselskabet i sit brev til kunderne.",
        ],
    ),
    drop(
        "terms_line",
        reason="legal.terms",
        pattern=r"(?:(?:vores |læs )?(?:persondatapolitik(?:ken)?|privatlivspolitik(?:ken)?|cookiepolitik(?:ken)?"
        r"|cookie- og privatlivspolitik|brugervilkår|abonnementsbetingelser|abonnementsvilkår|handelsbetingelser"
        r"|betingelser|vilkår|vilkår og betingelser|debatregler|kommentarregler|databeskyttelse|datapolitik"
        r"|tilgængelighedserklæring|generelle betingelser|om cookies|cookies)(?: (?:og|&|,|\|) ?)?){1,6}(?: her)?"
        r"|denne (?:side|hjemmeside) er beskyttet af recaptcha[^!?]{0,120}|sådan behandler vi (?:dine )?persondata",
        whole=True,
        max_words=25,
        fires=["Persondatapolitik", "Brugervilkår og privatlivspolitik", "Sådan behandler vi dine persondata"],
        stays=["Vilkår er til for at blive forhandlet.", "Databeskyttelse og privatliv blev drøftet i to timer."],
    ),
    drop(
        "how_we_work",
        reason="legal.trust",
        pattern=r"^(?:sådan (?:arbejder|laver) (?:vi|\S+(?: \S+)?) (?:med )?(?:nyheder|journalistik|kilder|faktatjek"
        r"|kvalitet|rettelser|ai)|læs (?:mere )?om,? hvordan (?:vi|\S+) arbejder|derfor kan du (?:stole på"
        r"|have tillid til)|vores (?:etiske|redaktionelle|publicistiske) (?:retningslinjer|regler|principper))"
        r"|^(?-i:\p{Lu})\S+(?: \S+)? (?:er (?:under|tilmeldt|omfattet af)|følger) (?:de )?(?:pressenævnet"
        r"|presseetiske|medieansvarsloven)|^(?:artiklen|teksten|resumeet|rubrikken|oversættelsen)[^.!?]{0,40}(?:er"
        r"|har)[^.!?]{0,30}(?:med hjælp fra (?:ai|kunstig)|af (?:ai|kunstig intelligens)|ai-genereret"
        r"|automatisk (?:genereret|skabt)|gennemset af (?:en )?redakt)(?![^.!?]*, )",
        max_words=70,
        fires=[
            "Sådan arbejder vi med kilder",
            "Havnebladet er tilmeldt Pressenævnet.",
            "Resumeet er lavet af AI og gennemset af en redaktør.",
        ],
        stays=[
            "Sådan arbejder vi med børn i mistrivsel, fortæller lederen.",
            "Derfor skal du lade bladene ligge, ifølge gartneren.",
        ],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        pattern=r"log (?:ind|ud)(?: her)?|min (?:side|konto|profil)|mine sider|menu|hovedmenu|(?:åbn|luk|vis"
        r"|skjul) (?:menu(?:en)?|søgning|vindue|flere|mere|mindre|faktaboks)|(?:til|gå til|tilbage til) (?:toppen"
        r"|forsiden|starten|indhold(?:et)?|hovedindhold(?:et)?|artiklen)|(?:hop|spring|gå) (?:til"
        r"|over)[^.!?]{3,40}|søg(?: på (?:siden|sitet))?|vis (?:mere|mindre|flere)|luk|e-avis(?:en)?|kundeservice"
        r"|kundecenter|kontakt os|kontakt|om os|annonc[ée]r(?: hos os)?|ledige stillinger|job|tip os|arkiv"
        r"|krydsord|tv-guide|rss|nyhedsbreve|rettelser|indlæser(?: mere)?|vent venligst|opdat[ée]r siden"
        r"|siden kunne ikke [^.!?]{3,30}|tilbage|indstillinger|hjælp|læseliste|prøv igen",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Log ind", "Til forsiden", "Tilbage til toppen", "Spring til hovedindhold", "Kundeservice"],
        stays=["Log ud en gang imellem, råder forskeren.", "Luk døren, råbte hun."],
    ),
    drop(
        "page_furniture_anywhere",
        reason="nav.page",
        pattern=r"(?:til|gå til|tilbage til) (?:toppen af siden|forsiden)|(?:hop|spring|gå) (?:til"
        r"|over) (?:indhold(?:et)?"
        r"|hovedindhold(?:et)?|annonce(?:n)?|navigation(?:en)?)|vis (?:mere|mindre|flere)|skjul|luk (?:vinduet"
        r"|boksen)|indlæser(?: mere| indhold)?[.…]*|noget gik galt(?:[.,] prøv igen(?: senere)?)?",
        whole=True,
        max_words=6,
        fires=["Spring til indhold", "Vis mere", "Til forsiden", "Indlæser…"],
        stays=["Vis mere hensyn i trafikken, opfordrer politiet.", "Noget gik galt i nat, og toget holdt stille."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:denne )?(?:opsummering(?:en)?|resumé(?:et)?|oversættelse(?:n)?) (?:er |blev )?(?:lavet|skabt|genereret|skrevet|oversat|udarbejdet)[^,.\"]{0,20}(?:\bai\b|kunstig intelligens)[^,.\"]{0,60}\.?$"
        r"|^\W{0,3}(?:opsummeret|oversat|oplæst) (?:af|med) (?:hjælp fra )?(?:ai|kunstig intelligens)\b(?:[,;.]? (?:og|tjekket|gennemgået)\b[^\",.]{0,60})?\W{0,2}$",
        fires=[
            "Opsummeret af AI og tjekket af redaktionen",
            "Opsummeringen er lavet med kunstig intelligens og gennemgået af en redaktør.",
            "Resumé lavet af AI",
        ],
        stays=["Resumeet er skrevet af kunstig intelligens, indrømmede eleven."],
    ),
    drop(
        "want_to_read_on",
        reason="legal.paywall",
        where=TAIL | tail(5),
        max_words=34,
        pattern=r"^vil du (?:\S+ ){0,3}?(?:læse (?:videre|mere|hele artiklen|artiklen|resten))\?(?: (?:bliv|log|tegn|køb|prøv|få|opret).{0,100})?$|^for at (?:kunne )?læse (?:denne|hele|resten af|artiklen)\b[^.!?]{0,30}(?:kræver det|skal du)\b[^.!?]{0,40}\b(?:abonnement|abonnent|logge ind|login)\b.{0,140}$|^har du glemt (?:din|dit) (?:adgangskode|kodeord|password)\b.{0,60}$",
        fires=[
            "Vil du læse videre?",
            "For at kunne læse denne artikel, kræver det at du har et abonnement.",
            "Har du glemt din adgangskode, kan du ændre den her",
        ],
        stays=["Vil du læse mere? Så begynd med digtene, råder hun."],
    ),
]
