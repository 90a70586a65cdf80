"""Swedish appeals: gifts, subscriptions and memberships."""

from cleaner.rule import drop, hint

# A sentence that opens the block or follows another one; not speech that is reported or that a dash opens.
S = (
    r"^(?!- )"
    r"(?!.{0,300}, (?:säger|sade|uppmanar|skriver|enligt|menar|råder|tipsar|berättar|varnar|vädjar|uppger"
    r"|hälsar|föreslår|påminner|konstaterar|visar)\b)"
    r"(?:.{0,300}?[.!?:…-] )?"
)
WORK = (
    r"(?:journalisti(?:k|ken)|granskning(?:ar|en)?|nyhetsrapportering|rapportering|redaktion|nyhetsbevakning"
    r"|bevakning"
    r"|tidning|arbete|verksamhet|podd|sajt|nyheter|utgivning)"
)
KIND = (
    r"(?:(?:oberoende|fria|fri|lokala|lokal|granskande|kritiska|undersökande|viktiga|gratis|seriösa"
    r"|samhällsnyttiga)[ ,]+(?:och )?){0,3}"
)

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=S
        + r"(?:klicka här och |hjälp (?:till och|oss att) |var (?:gärna )?med och |vill du (?:också )?|du kan )?"
        r"(?:stöd|stötta|stödja|stödj|bidra till|finansiera|ge en gåva till|skänk en slant till|donera till)"
        rf" (?:oss(?=[.!?]|$| (?:via|med|genom|på swish|här|nu|i dag|idag|ekonomiskt|och bli|för att|så))|(?:vår"
        rf"|vårt|våra) {KIND}{WORK})(?! .{{0,60}}\b(?:sade|säger)\b)",
        max_words=160,
        fires=[
            "Stöd vår oberoende journalistik med en gåva.",
            "Vi tar inte betalt av läsarna. Var med och stötta oss genom att swisha en slant.",
            "Vill du bidra till vårt arbete? Klicka på knappen.",
        ],
        stays=[
            "Att stödja oss i den här frågan är en plikt för regeringen, menar kommunalrådet.",
            "Regeringen vill stötta lokal journalistik med 50 miljoner kronor om året.",
        ],
    ),
    drop(
        "support_button",
        reason="appeal.donation",
        pattern=rf"(?:stöd|stötta) (?:oss|\S+s {KIND}{WORK}|\S+ \S+s (?:oberoende|fria|granskande) journalistik"
        rf"|fri journalistik"
        r"|oberoende journalistik|tidningen)(?: (?:här|nu|idag|i dag|via swish|med en gåva|ekonomiskt))?"
        r"|(?:ge|skänk|lämna) (?:en gåva|ett bidrag)(?: (?:här|nu|i dag|idag|till oss))?|bidra (?:här|nu"
        r"|med en slant)"
        r"|bli månadsgivare(?: (?:här|nu|idag|i dag))?|donera(?: nu| här)",
        whole=True,
        max_words=8,
        fires=["Stöd Kustpostens fria journalistik", "Ge en gåva här", "Bli månadsgivare i dag"],
        stays=[
            "Stöd till fri journalistik hotas när biståndet skärs ned, varnar organisationerna.",
            "Ge en gåva som håller länge, tipsar guldsmeden inför julen.",
        ],
    ),
    drop(
        "swish_gift",
        reason="appeal.donation",
        pattern=r"(?:swisha|swish:a)(?: gärna)? (?:oss )?(?:ett |en )?(?:valfri\w* |frivillig\w* |liten )?(?:belopp|summa|slant"
        r"|gåva|bidrag|peng)"
        r"\w*.{0,30} till (?:oss|nummer|\d)|^(?:stöd|stötta) (?:oss|oberoende|fri|vår|lokal)\b[^.!?]{0,30} ?[-:,.!] ?swisha (?:oss|en|ett|till|valfri\w*|gärna)\b|(?:stöd|stötta|bidra|gåvor?|bidrag)\b.{0,40}(?:via|med|på|genom|:) ?"
        r"(?:swish|plusgiro|bankgiro)\w*:?(?: till)?(?: nummer)? ?\d",
        max_words=160,
        fires=[
            "Swisha gärna en slant till 123 45 67 89 om du uppskattar texten.",
            "Stöd oberoende journalistik – swisha ett bidrag",
            "Stötta tidningen via Swish 123 000 00 00 eller bankgiro 000-0000.",
        ],
        stays=[
            "Kvinnan lurades att swisha 40 000 kronor till en okänd man.",
            "Allt fler kyrkor tar emot kollekten via Swish, visar siffror från Svenska kyrkan.",
        ],
    ),
    drop(
        "your_gift_helps_us",
        reason="appeal.donation",
        pattern=r"(?:med|genom|för|tack vare) (?:en gåva|ett bidrag|ett månadsbidrag|en slant|en donation|din gåva"
        r"|ditt bidrag|ditt stöd"
        r"|ert stöd|ett medlemskap|en prenumeration|ditt medlemskap|din prenumeration)\b.{0,60}"
        r"(?:hjälper du oss|stöder du|stödjer du|stöttar du|bidrar du till|gör du det möjligt|kan vi (?:fortsätta"
        r"|granska|göra|bevaka))"
        r"|(?:ditt (?:stöd|bidrag|medlemskap)|din (?:gåva|donation|prenumeration)|ert stöd|varje (?:bidrag|gåva"
        r"|krona))\b.{0,50}"
        r"(?:hjälper oss|gör det möjligt för oss|låter oss|gör att vi kan|gör vår\w? \w+ möjlig"
        r"|är avgörande för (?:oss|vår)"
        r"|betyder (?:mycket|allt) för (?:oss|vår))",
        max_words=160,
        fires=[
            "Med ett bidrag på 50 kronor i månaden hjälper du oss att granska makten.",
            "Ditt stöd gör det möjligt för oss att resa ut och rapportera.",
            "Varje krona hjälper oss att hålla sajten öppen för alla.",
        ],
        stays=[
            "Med en donation på två miljoner kronor kan sjukhuset köpa ny utrustning.",
            "Varje krona gör skillnad för familjerna, berättar insamlingens ordförande.",
        ],
    ),
    drop(
        "readers_make_it_possible",
        reason="appeal.donation",
        pattern=r"(?:våra (?:läsare|prenumeranter|medlemmar|lyssnare|månadsgivare|stödmedlemmar)|ni läsare"
        r"|läsare som du"
        r"|du som läsare"
        r"|tack vare (?:dig|er|våra läsare)|utan (?:dig|er|våra läsare|ditt stöd|ert stöd"
        r"|våra prenumeranter))\b.{0,80}"
        r"(?:gör(?:s)? .{0,25}(?:journalistik|arbete|tidning|granskning\w*) möjlig\w?"
        r"|möjliggör|kan vi (?:inte )?(?:fortsätta|göra|granska|bedriva|finnas|ge ut)|finansierar (?:vår|vårt|våra"
        r"|oss)"
        r"|håller (?:oss|vår|tidningen) (?:vid liv|igång|fri))",
        max_words=160,
        fires=[
            "Våra läsare gör vår journalistik möjlig.",
            "Utan ditt stöd kan vi inte fortsätta granska kommunen.",
        ],
        stays=[
            "Våra läsare har röstat fram årets bästa semla, och i topp hamnade ett bageri i Luleå.",
            "Utan er kan vi inte vinna matchen, hälsade tränaren publiken.",
        ],
    ),
    drop(
        "subscribe_offer",
        reason="appeal.subscription",
        pattern=S
        + r"(?:passa på och |passa på att )?(?:bli (?:\w+ )?(?:digital)?prenumerant|prenumerera|teckna|testa|prova"
        r"|pröva|skaffa|"
        r"köp(?! av\b)|beställ|starta|få tillgång till|lås upp|läs (?:hela|alla|allt|vidare"
        r"|obegränsat))\b[^.!?]{0,90}"
        r"(?:första månaden (?:för|kostar|gratis|är gratis|bara|endast|\d)|(?:kr|kronor|euro|€)(?:/| i | per )mån"
        r"|bindningstid|prenumeration(?:en)? (?:nu|här|idag|i dag)"
        r"|gratis i \w+ (?:dag|veck|månad)\w*|(?:månad(?:en|er)?|veck\w+|dagar) (?:för|kostar) (?:bara |endast "
        r"|bara )?\d+"
        r"|för (?:bara |endast )?\d+ ?(?:kr|kronor|:-|euro|€)(?! \w+ (?:om året|per ton)))",
        max_words=160,
        fires=[
            "Bli prenumerant på Åbladet – första månaden för 1 krona.",
            "Läs allt digitalt för 99 kr/mån utan bindningstid.",
            "Vill du läsa vidare? Teckna en digital prenumeration, just nu för 10 kronor.",
        ],
        stays=[
            "Prova jackan innan du köper den, råder stylisten.",
            "Köp av elbilar blir billigare första månaden efter nyår, spår branschen.",
        ],
    ),
    drop(
        "subscribe_call",
        reason="appeal.subscription",
        pattern=S + r"(?:gillar du (?:det du läser|det vi gör|vår \w+|den här artikeln|artikeln|texten)"
        r"|(?:bli|vill du bli) (?:digital)?prenumerant(?: (?:på|hos|du med|redan|i dag|idag|nu|här|och|så)\b|[.!?]|$)"
        r"|(?:prenumerera|teckna (?:en )?(?:digital |digitalt? )?prenumeration) (?:på (?:oss|tidningen|vår)"
        r"|redan (?:nu|i dag|idag)|nu\b|här\b|i dag\b|idag\b)"
        r"|som (?:digital)?prenumerant (?:får|kan|läser|har|slipper|hjälper|stöttar|stödjer) du\b"
        r"|upptäck (?:alla )?fördelar(?:na)? med (?:en|din) prenumeration)",
        max_words=160,
        fires=[
            "Gillar du det du läser? Då finns det mer att hämta.",
            "Som prenumerant får du tillgång till alla artiklar och e-tidningen.",
            "Prenumerera redan i dag och få tidningen hem i brevlådan.",
        ],
        stays=[
            "Att bli prenumerant på en lokaltidning är inte självklart för unga, visar studien.",
            "Som prenumerant på el kan du välja mellan fast och rörligt pris, påpekar rådgivaren.",
        ],
    ),
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        pattern=r"prenumerera(?: (?:nu|här|på tidningen|på e-tidningen|på plus|på oss|i dag|idag))?"
        r"|bli (?:digital)?prenumerant(?: (?:nu|här|idag|i dag))?"
        r"|(?:köp|skaffa|teckna|beställ) (?:en )?(?:digital |ny )?(?:prenumeration|plus|premium"
        r"|digitalt abonnemang|abonnemang)"
        r"(?: (?:nu|här|idag|i dag))?|(?:se|visa|till) (?:alla )?(?:våra )?(?:prenumerations)?erbjudanden(?:a)?"
        r"|(?:prova|testa) (?:oss )?(?:gratis|en månad gratis|för \d+ (?:kr|kronor|euro))|prenumerationserbjudanden?"
        r"|(?:ingen|utan) bindningstid(?:[.,]? (?:avsluta|säg upp) när du vill)?|(?:avsluta|säg upp) när du vill"
        r"|(?:därefter|ordinarie pris|sedan) \d+ ?(?:kr|kronor|:-|euro|€) ?(?:/|i|per) ?mån(?:ad(?:en)?)?",
        whole=True,
        max_words=10,
        fires=[
            "Prenumerera nu",
            "Köp prenumeration",
            "Ingen bindningstid. Avsluta när du vill.",
            "Därefter 149 kr/mån",
        ],
        stays=[
            "Prenumerera på lugnet, lyder hennes motto.",
            "Ingen bindningstid gäller längre för elavtal av den typen, slår myndigheten fast.",
        ],
    ),
    drop(
        "become_member",
        reason="appeal.membership",
        pattern=S + r"(?:bli|vill du bli) (?:stöd|månads|plus)?(?:medlem|supporter|vän|följare|stödprenumerant)\b"
        r"(?: (?:i|av|hos|på) [^.!?]{2,50})?(?: (?:i dag|idag|nu|du också))?"
        r"(?: (?:för|från) (?:bara |endast )?\d+ ?(?:kr|kronor|euro|€)|,? (?:och|för att|så) (?:bidra|stöd|stötta"
        r"|hjälp|stödja|var med|gör)\b)",
        max_words=160,
        fires=[
            "Bli stödmedlem i Fria Bladets vänner och bidra till att granskningarna kan fortsätta.",
            "Bli medlem från 60 kronor i månaden.",
        ],
        stays=[
            "För att bli medlem i klubben betalar man 300 kronor i månaden, berättar ordföranden.",
            "Hon ville bli medlem och bidra till förändring, sade hon i tingsrätten.",
        ],
    ),
    drop(
        "member_button",
        reason="appeal.membership",
        pattern=r"bli (?:(?:stöd|plus)?medlem|supporter)(?: (?:nu|här|i dag|idag|gratis|hos oss))?|(?:skapa"
        r"|registrera) (?:ett )?(?:gratis)?konto"
        r"(?: (?:gratis|nu|här))?|(?:bli|är du redan) medlem\? (?:bli medlem|logga in)(?: här)?",
        whole=True,
        max_words=7,
        fires=["Bli medlem nu", "Skapa ett konto gratis", "Bli stödmedlem"],
        stays=[
            "Bli medlem eller lämna salen, ropade någon.",
            "Skapa ett konto åt barnet först när du läst villkoren, råder hon.",
        ],
    ),
    hint(
        "our_independent_journalism",
        reason="appeal.donation",
        pattern=r"\b(?:vår|vårt) (?:(?:oberoende|fria|lokala|granskande|kritiska"
        r"|undersökande) (?:och )?){1,3}(?:journalistik|arbete|rapportering)"
        r"|\b(?:vi|tidningen|sajten) (?:är|drivs) (?:en )?(?:oberoende|reklamfri\w?|utan (?:vinstintresse|presstöd"
        r"|rika ägare|annonser))"
        r"|vi är en (?:liten|oberoende|ideell) (?:redaktion|tidning|sajt)|vi (?:har|får) (?:inget|inte något"
        r"|inga) (?:presstöd|rika ägare|statligt stöd)"
        r"|läsarfinansiera[dt]",
        fires=[
            "Vi är en liten redaktion. Hjälp oss att fortsätta.",
            "Vår oberoende journalistik kostar pengar. Din gåva behövs.",
        ],
        stays=[
            "Vi är en oberoende organisation, framhåller generalsekreteraren.",
            "Sajten är reklamfri sedan i våras och har fyra anställda.",
        ],
    ),
    hint(
        "help_us",
        reason="appeal.donation",
        pattern=S + r"(?:hjälp oss (?:att )?(?:fortsätta|granska|göra|hålla|nå|bli|behålla)|du kan hjälpa oss"
        r"|vi behöver (?:din|er) hjälp|vi behöver ditt stöd"
        r"|hjälp till du också|tack för (?:att du stöttar|ditt stöd)|din (?:gåva|donation) (?:behövs|gör skillnad"
        r"|är viktig)|ditt (?:stöd|bidrag) (?:behövs|gör skillnad|är viktigt)"
        r"|varje (?:bidrag|krona|gåva|prenumerant) (?:räknas|gör skillnad|är viktig))",
        fires=[
            "Vi behöver ditt stöd. Vår fria journalistik är öppen för alla, men den kostar.",
            "Hjälp oss att fortsätta. Vi är en liten tidning.",
        ],
        stays=[
            "Hjälp oss att hitta Molly, vädjar familjen på affischerna runt torget.",
            "Varje krona räknas när hyran höjs, konstaterar hyresgästen.",
        ],
    ),
    hint(
        "price_per_month",
        reason="appeal.subscription",
        pattern=r"\b(?:från|bara|endast|för|därefter|sedan) \d+(?:[,.]\d+)? ?(?:kr|kronor|euro|€) ?(?:/|i "
        r"|per )mån(?:ad(?:en)?)?\b"
        r"|första månaden (?:kostar |för )?(?:bara |endast )?\d|ingen bindningstid|utan bindningstid"
        r"|avsluta när du vill|säg upp när du vill",
        fires=[
            "Få hela tidningen digitalt från 89 kr i månaden. Alla våra prenumeranter läser obegränsat.",
            "Första månaden för 9 kronor. Du får tillgång till alla artiklar.",
        ],
        stays=[
            "Elavtalet har ingen bindningstid, uppger bolaget.",
            "Hyran höjdes från 6 200 kronor i månaden till 7 100.",
        ],
    ),
    hint(
        "what_subscribers_get",
        reason="appeal.subscription",
        pattern=r"(?:du får|få) (?:full |obegränsad )?tillgång till (?:alla|allt|hela|vårt|våra|samtliga|premium|plus"
        r"|låsta|e-tidningen)"
        r"|alla våra prenumeranter|som prenumerant|med en prenumeration|en digital prenumeration"
        r"|du har läst (?:alla )?dina",
        fires=[
            "Du får tillgång till alla låsta artiklar. Ingen bindningstid.",
            "Med en prenumeration läser du allt. Säg upp när du vill.",
        ],
        stays=[
            "Som prenumerant på bredband har Lars betalat för mycket i tre år.",
            "Du får tillgång till hela trädgården under öppettiderna, berättar guiden.",
        ],
    ),
]
