"""Norwegian promotion: newsletters, apps, alerts, podcasts, events and shops."""

from cleaner.rule import TAIL, drop

# A sentence that opens the block or follows another one; not speech that is reported or that a dash opens.
S = (
    r"^(?!- )"
    r"(?!.{0,300}, (?:sier|sa|seier|skriver|ifølge|mener|råder|tipser|forteller|advarer|ber|opplyser|hilser"
    r"|foreslår|oppfordrer|minner|viser|er rådet)\b)"
    r"(?:.{0,300}?[.!?:…-] )?"
)
LETTER = (
    r"(?:nyhetsbrev(?:et|ene)?|nyheitsbrev(?:et)?|nyhendebrev(?:et)?|nyhetsmail(?:en)?|morgenbrev(?:et)?"
    r"|ukebrev(?:et)?|vekebrev(?:et)?|e-postbrev)"
)

RULES = [
    drop(
        "newsletter_sign_up",
        reason="promo.newsletter",
        pattern=S
        + r"(?:(?:ikke gå glipp|gå ikke glipp|vil du (?:ha|få|følge)|få (?:oversikten|med deg)|hold deg oppdatert"
        r"|følg med)[^.!?]{0,80}[.!?,:-] )?"
        r"(?:meld deg (?:på|inn|opp)|skriv deg (?:på|opp)|registrer deg|abonn[ée]r|motta|bestill|få(?= (?:vår|det"
        r"|de |dagens|gratis|siste|alle|nyhet))|start dagen med|ikke gå glipp av|tinga)\b"
        rf"(?:[^.!?]|\.(?=\p{{L}})){{0,60}}\b(?:vår\w? |vårt |våre |\w+s |på |til |det |gratis |daglige |et "
        rf"|eit ){{1,3}}(?:\w+ ){{0,2}}{LETTER}",
        max_words=120,
        fires=[
            "Meld deg på vårt nyhetsbrev og få det beste fra redaksjonen.",
            "Ikke gå glipp av noe! Abonner på Fjellpostens nyhetsbrev.",
            "Meld deg på det daglige nyhetsbrevet her.",
        ],
        stays=[
            "Innbyggerne kan melde seg på kommunens nyhetsbrev, som kommer ut fire ganger i året.",
            "Partiet begynte i januar å sende ut et nyhetsbrev til medlemmene.",
        ],
    ),
    drop(
        "news_in_your_inbox",
        reason="promo.newsletter",
        pattern=S
        + r"(?:vil du ha|få(?! (?:har|er|kan|vil|får|av))|vi sender|motta|her får du)\b[^.!?]{0,110}(?:(?:direkte "
        r"|rett )?(?:i|til|på) (?:din (?:innboks|e-post|epost|mail|postkasse)|innboksen(?: din)?|mailen din)"
        r"|(?:direkte|rett) (?:i|på|til) (?:innboksen|e-post(?:en)?|epost(?:en)?|mail(?:en)?))",
        max_words=80,
        fires=[
            "Få de viktigste nyhetene rett i innboksen hver morgen.",
            "Vil du ha flere oppskrifter direkte på e-post?",
        ],
        stays=[
            "Få har fått beslutningen direkte på e-post, ifølge fagforeningen.",
            "Brevet lå i din innboks i tre uker, sa sjefen til henne.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=rf"(?:skriv (?:inn )?|oppgi )?(?:din |min )(?:e-?post|mail)-?(?:adresse)?(?: her)?|(?:skriv inn "
        rf"|oppgi )?(?:e-?post|mail)-?adresse(?:n)?(?: din)?(?: her)?|(?:våre )?{LETTER}(?: fra \S+)?"
        rf"|(?:meld (?:deg|meg) på|ja,? takk)(?: (?:her|nå|no|gratis|i dag|{LETTER}))?|takk for påmeldingen"
        rf"|ja,? takk,? jeg vil (?:gjerne )?(?:ha|motta) [^.!?]{{3,60}}",
        whole=True,
        max_words=12,
        fires=["Skriv inn e-postadressen din", "Nyhetsbrev", "Meld deg på her", "Ja takk, jeg vil ha nyhetsbrevet"],
        stays=[
            "Meld deg på kurset innen 1. mai, står det i oppslaget.",
            "Nyhetsbrev og reklame fylte kassen da hun kom hjem.",
        ],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        pattern=r"(?:ved å|når du) (?:melde deg|melder deg|klikke|klikker|abonnere|abonnerer|registrere|trykke"
        r"|sende inn)\b.{0,60}(?:aksepterer|godtar|godkjenner|samtykker) (?:du|jeg)|jeg (?:aksepterer|samtykker"
        r"|godtar)\b.{0,60}(?:personopplysninger|nyhetsbrev|markedsføring|tilbud)"
        r"|du kan (?:når som helst )?(?:melde deg av|avslutte nyhetsbrevet|trekke samtykket)",
        max_words=100,
        fires=[
            "Ved å melde deg på godtar du våre vilkår.",
            "Jeg samtykker til at Elveposten kan sende meg nyhetsbrev.",
        ],
        stays=[
            "Ved å melde seg på godtar deltakerne at løpet filmes.",
            "Bilen kan du avregistrere hos Statens vegvesen.",
        ],
    ),
    drop(
        "get_our_app",
        reason="promo.app",
        pattern=S
        + r"(?:last ned|hent|installer|få|prøv)\b(?: gjerne| også)? (?:vår (?:gratis )?(?:nyhets)?app|appen vår"
        r"|våre apper|(?:\S+ ){0,2}\S+s (?:nye |gratis )?(?:nyhets)?app\b|\S+-appen|nyhetsappen|appen (?:gratis"
        r"|her|i dag|og (?:få|slå|følg|les))|(?:\S+ ){0,2}app(?:en)? (?:til|for) (?:iphone|ios|android))",
        max_words=60,
        fires=[
            "Last ned vår app og les nyhetene hvor du enn er.",
            "Last ned Fjellpostens app gratis i App Store.",
            "Hent appen her for iPhone eller Android.",
        ],
        stays=[
            "Passasjerene blir bedt om å laste ned busselskapets app før ferien.",
            "Last aldri ned ukjente apper, advarer politiet.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        pattern=r"(?:last ned|hent|åpne|opne|installer|les i|åpne i) (?:vår |nyhets)?app(?:en)?(?: (?:nå|her|gratis))?"
        r"|(?:last ned|hent|finnes|tilgjengelig) (?:den )?(?:i|på|fra) (?:app store|google play)(?: (?:og"
        r"|eller) (?:i |på )?(?:app store|google play))?",
        whole=True,
        max_words=8,
        fires=["Last ned appen", "Last ned fra App Store", "Åpne i appen", "Tilgjengelig på Google Play"],
        stays=[
            "Last ned appen før du går på bussen, råder trafikkselskapet.",
            "Åpne appen og trykk på den røde knappen.",
        ],
    ),
    drop(
        "alerts",
        reason="promo.push",
        pattern=S
        + r"(?:(?:slå på|skru på|aktiver|tillat|ikke gå glipp av)\b[^.!?]{0,30}|(?:få|motta|vil du ha)(?: våre| alle"
        r"| gratis| viktige){0,2}) (?:push-?)?(?:varsler|varsel|varslinger|varsling|pushvarsler|pushvarsel"
        r"|notifikasjoner|nyhetsvarsler|nyhetsvarsel)\b(?:[^.!?]{0,40}(?:når|om|fra|slik|så|for|direkte|i appen"
        r"|på mobilen)\b|[.!?]|$)",
        max_words=40,
        fires=["Slå på varsler så du ikke går glipp av noe.", "Vil du ha pushvarsler når det skjer noe i nabolaget?"],
        stays=[
            "Forskerne ba ungdommene slå av varsler om natten.",
            "Foreldre som får varsler fra skolen, blir mer stresset, viser studien.",
        ],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        pattern=r"^(?:lytt til|lytt på|hør(?: på)?|høyr(?: på)?|abonn[ée]r|følg|ny episode|hele (?:episoden|intervjuet"
        r"|programmet))\b[^.!?]{0,100}?(?:podkast(?:en|er)?|podcast(?:en)?|episode(?:n)?|nrk radio|intervjuet"
        r"|programmet|serien|\S+podden|\S+podkasten)\b[^.!?]{0,60}?(?:her|nedenfor|under|over"
        r"|der du (?:\w+ )?(?:lytter|finner|hører|hører på)[^.!?]{0,40}|spotify|itunes|apple podcasts?|nrk radio"
        r"|podme|podkast-?app\w*|app(?:en)?)[^.!?]{0,60}[.!]?$"
        r"|^(?:lytt til|hør|høyr) (?:hele |heile )?(?:episoden|podkasten|podcasten|intervjuet|programmet|sendingen"
        r"|siste episode)(?: her| nå| i spilleren)?[.!:]?$|^(?:podkast|podcast|lytt|hør|høyr|hør også|lytt også"
        r"|radio): ?(?-i:[\p{Lu}\d\"'])",
        max_words=30,
        fires=[
            "Hør hele episoden i NRK Radio.",
            "Lytt til podkasten der du vanligvis finner podkaster.",
            "Hør: Slik endte skipet på bunnen",
        ],
        stays=[
            "Lytt til kroppen og hvil deg, råder legen.",
            "Programmet går på radio søndag, og intervjuet ligger i arkivet, opplyser kanalen.",
        ],
    ),
    drop(
        "watch_programme",
        reason="promo.podcast",
        pattern=r"^(?:se|sjå|strøm|følg)\b[^.!?]{0,100}(?:nrk tv|nett-?tv|nrk\.no|nrk1|nrk2|tv 2 play|tv2 play"
        r"|tv 2 direkte|viaplay|vgtv|discovery\+)(?: (?:her|nå|fra|i kveld|på)[^.!?]{0,40})?[.!]?$|^(?:se"
        r"|sjå) (?:hele |heile )?(?:programmet|episoden|intervjuet|serien|dokumentaren|innslaget"
        r"|sendingen)(?: (?:her|nå|i spilleren|i sin helhet))*[.!:]?$",
        max_words=22,
        fires=["Se hele programmet på NRK TV.", "Se dokumentaren her", "Se alle episoder på TV 2 Play nå"],
        stays=["Se deg for, advarer Vegvesenet.", "Serien er sett av en million på NRK TV, opplyser kanalen."],
    ),
    drop(
        "buy_or_book_here",
        reason="promo.product",
        pattern=r"(?:kjøp|bestill|book|handle|tinga)(?: (?:din|dine|ditt|boken|boka|bok|billett(?:er)?|billettene"
        r"|produktet|den|det|reisen|plass|nå|direkte|e-boken|lydboken))*(?: (?:her|nå|no|hos \S+|på nett"
        r"|i vår (?:butikk|nettbutikk)|i nettbutikken|i dag))|til (?:butikken|nettbutikken|tilbudet)|(?:se|sjekk"
        r"|sammenlign) (?:pris(?:en|er)?|tilbud(?:et)?)(?: (?:her|hos|på|nå) ?\S*)?|(?:finnes|kjøp) (?:på"
        r"|hos) (?:amazon|ark|norli|prisjakt|elkjøp)|pris fra \d[\d. ]* ?(?:kr|kroner)",
        whole=True,
        max_words=8,
        fires=["Kjøp boken her", "Til nettbutikken", "Bestill din billett nå", "Se prisen hos Elhuset"],
        stays=["Kjøp aldri katta i sekken.", "Bestill time hos legen nå, oppfordrer kommunen."],
    ),
    drop(
        "event_of_ours",
        reason="promo.event",
        pattern=r"^(?:meld deg på|book (?:din )?(?:plass|billett)|kjøp billett(?:er)?|velkommen|møt oss"
        r"|bli med)\b[^.!?]{0,60}(?:vår|vårt|våre) (?:\w+ )?(?:event|arrangement|seminar|konferanse|leserkveld"
        r"|lesertur|leserturer|webinar|kurs|frokostmøte|live-?podkast|debattkveld)",
        where=TAIL,
        max_words=40,
        fires=[
            "Meld deg på vårt neste seminar om lokale nyheter!",
            "Velkommen til vår leserkveld i samfunnshuset 4. mai.",
        ],
        stays=[
            "Meld deg på løpet innen fredag, sier arrangøren.",
            "Vårt seminar trakk flere enn ventet, forteller rektoren.",
        ],
    ),
]
