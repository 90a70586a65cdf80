"""Swedish legal notes, consent, paywalls, trust boxes and page furniture."""

from cleaner.rule import OUTSIDE, drop, tail

RULES = [
    drop(
        "copyright_line",
        reason="legal.copyright",
        pattern=r"^(?:©|\(c\)|copyright)[^\n]{0,120}(?:alla rättigheter|eftertryck|mångfaldiga|får inte|upphovsrätt"
        r"|citera)|^(?:alla rättigheter (?:är )?(?:förbehåll\w+|reserverade)(?!, (?-i:\p{Ll}))|(?:detta|allt|materialet|innehållet"
        r"|artikeln|texten)[^.!?]{0,50}(?:upphovsrättsligt skydda[dt]|skydda[ts] av (?:lagen om )?upphovsrätt\w*))"
        r"|(?:citera|dela) (?:oss )?gärna,? men (?:ange|uppge|glöm inte)|(?:kopiering|eftertryck|mångfaldigande"
        r"|återpublicering|spridning) (?:av [^.!?]{3,60} )?(?:är )?(?:förbjud(?:en|et)|utan tillstånd"
        r"|ej tillåt(?:en|et))",
        max_words=80,
        fires=[
            "© Kustposten 2024. Alla rättigheter förbehållna.",
            "Allt material på sajten är upphovsrättsligt skyddat.",
            "Citera gärna, men ange källan.",
        ],
        stays=[
            "Alla rättigheter förbehålls, lovade etiketten, men bandet såg inte en krona.",
            "Upphovsrätten till bilderna tillhör dödsboet, slog domstolen fast.",
            "Kopiering av nycklar blir vanligare, uppger låssmeden.",
        ],
    ),
    drop(
        "opinion_notice",
        reason="legal.disclaimer",
        pattern=r"^(?:detta är|det här är|det är) en (?:text|artikel|opinionstext|debattartikel|ledare|krönika"
        r"|kommenterande text|kommentar|recension|insändare|åsiktstext|analys|gästkrönika)\b.{0,160}(?:åsikter"
        r"|redaktionen|skribent(?:en)?s?|ställning|politisk|uttryck|ledarsida|obunden|oberoende)"
        r"|^(?:åsikterna|de åsikter|åsikter som|analysen|slutsatserna)\b.{0,60}(?:skribentens|författarens|deras"
        r"|egna|hens|skribenternas)\b|^(?:detta är|det här är) en (?:debattartikel|opinionstext|kommenterande text"
        r"|insändare|åsiktstext|krönika|ledare|ledartext|analys|kommentar|recension)\.?$"
        r"|^(?:artikeln|texten|innehållet) (?:är|utgör|ersätter) (?:inte|inga|ingen) (?:\w+ )?(?:råd|rådgivning"
        r"|rekommendation|investeringsråd|läkarvård)",
        max_words=70,
        fires=[
            "Detta är en debattartikel. Åsikterna som framförs är skribentens egna.",
            "Det här är en krönika.",
            "Åsikter som uttrycks i texten är författarens egna.",
        ],
        stays=[
            "Det här är en analys av blodet, förklarar läkaren och håller upp ett provrör.",
            "Åsikterna går isär om muren i Malmö.",
        ],
    ),
    drop(
        "old_article_note",
        reason="legal.disclaimer",
        pattern=r"^(?:den här |denna )?(?:artikeln?|texten|nyheten) är (?:mer|äldre) än (?:\d+|ett|en|två|tre) (?:år"
        r"|månad)\w*(?: gamm\w+)?(?:[.!]|$| och kan)",
        max_words=22,
        fires=["Den här artikeln är mer än 2 år gammal.", "Artikeln är äldre än ett år."],
        stays=["Artikeln är tre sidor lång och handlar om fiske.", "Huset är mer än 200 år gammalt."],
    ),
    drop(
        "sponsored_note",
        reason="legal.affiliate",
        pattern=r"(?:artikeln|texten|inlägget|sidan|innehållet) innehåller (?:annons|reklam|affiliate|betalda "
        r"|sponsrade "
        r"|reklam för )\w*(?:länk\w*)?|^(?:annons |reklam |betalt )?(?:i |annonssamarbete |samarbete "
        r"|betalt samarbete )(?:samarbete )?med (?-i:\p{Lu})[^.!?]{1,40}$|^(?:detta|det här|innehållet|artikeln"
        r"|texten) är (?:en |ett )?(?:annons|sponsrat|sponsrad|betalt (?:innehåll|samarbete)|reklam(?= från|\.?$)"
        r"|kommersiellt (?:innehåll|samarbete)|producerad av (?:annonsör|[^.!?]{2,30}brand studio)|framtagen (?:av"
        r"|tillsammans med))\w*\b[^.!?]{0,60}"
        r"|^(?:innehåll|texten) (?:från|av) (?:annonsör|vår partner|vår annonsör)|vi (?:kan )?(?:få|får"
        r"|tjänar) (?:en )?(?:provision|ersättning|pengar)\b.{0,60}(?:länk|köp)|^annons(?:länk"
        r"|samarbete)(?:ar)?:? ?$",
        max_words=60,
        fires=[
            "Artikeln innehåller annonslänkar.",
            "I samarbete med Elhuset",
            "Vi kan få provision om du handlar via länkarna.",
        ],
        stays=[
            "I samarbete med kommunen startar polisen nattvandringar.",
            "Det här är reklam för krig, anser hon.",
        ],
    ),
    drop(
        "cookie_prompt",
        reason="legal.cookie",
        pattern=r"^(?:vi|(?-i:\p{Lu})\S+ och våra (?:partners?|samarbetspartners?)|den här (?:sajten|webbplatsen"
        r"|sidan)"
        r"|denna webbplats) (?:och våra (?:\d+ )?(?:partners?"
        r"|samarbetspartners?) )?använder (?:oss av )?(?:nödvändiga )?(?:cookies"
        r"|kakor)(?: och [^.!?]{3,40})? (?:för att|på (?:vår|våra|den här|denna|webb|sajt|sid))|(?:du måste"
        r"|för att (?:se|visa|läsa|ta del av|spela)[^.!?]{3,60}(?:måste du|behöver du)|vänligen) (?:godkänna?"
        r"|acceptera|tillåta?)\b[^.!?]{0,40}(?:cookies|kakor)"
        r"|genom att (?:fortsätta|klicka|använda)\b.{0,60}(?:godkänner|accepterar|samtycker) du\b.{0,60}(?:cookies"
        r"|kakor|villkor|policy|användning)|^(?:ändra|hantera|öppna|visa)? ?(?:dina )?(?:cookie"
        r"|kak)inställningar\b|(?:innehållet|inlägget|videon|materialet|inbäddningen) (?:visas inte|kan inte visas"
        r"|är (?:inte )?tillgängligt|blockeras|kommer från (?:en )?(?:extern|tredje|facebook|instagram|x|twitter"
        r"|youtube|tiktok))",
        max_words=120,
        fires=[
            "Vi använder cookies för att förbättra din upplevelse.",
            "För att se innehållet måste du godkänna cookies.",
            "Innehållet kan inte visas på grund av dina kakinställningar.",
        ],
        stays=[
            "Myndigheten använder kakor för att spåra besökare, enligt beslutet.",
            "Vi använder mjöl, smör och socker i våra kakor, berättar bagaren.",
        ],
    ),
    drop(
        "consent_button",
        reason="legal.cookie",
        pattern=r"(?:godkänn|acceptera|tillåt|neka|avvisa|hantera|ändra)(?: (?:alla|endast|nödvändiga|valda"
        r"|cookies|kakor"
        r"|samtycke|inställningar|dina|mina|cookie-?inställningar))*(?: och (?:stäng|fortsätt"
        r"|visa innehåll(?:et)?))?|inställningar för (?:cookies|kakor|samtycke)|cookie-?inställningar"
        r"|hantera (?:cookies|samtycke|kakor)|(?:visa|tillåt) (?:externt )?(?:innehåll(?:et)?|inlägget)"
        r"|jag (?:godkänner|accepterar|förstår)|om cookies",
        whole=True,
        max_words=7,
        fires=["Godkänn alla cookies", "Inställningar för cookies", "Acceptera och fortsätt", "Visa innehållet"],
        stays=["Acceptera aldrig en avvisning utan skäl.", "Neka inte barnen glädjen, skriver debattören."],
    ),
    drop(
        "paywall_line",
        reason="legal.paywall",
        pattern=r"^(?:logga in|bli prenumerant|skapa (?:ett )?konto|registrera dig)[^.!?]{0,40} (?:för att"
        r"|och) (?:läs(?:a)?|se|ta del|fortsätt(?:a)?|lyssna|få tillgång)\b|^(?:den här |denna "
        r"|hela )?artikeln? (?:är|ingår|finns|kräver|kan (?:bara )?läsas)\b[^.!?]{0,40}(?:prenumerant|inloggad"
        r"|plus\b|premium|prenumeration|betalande|låst|medlemmar)"
        r"|^(?:redan |är du (?:redan )?|har du redan (?:en )?)(?:prenumerant|prenumeration|medlem|konto"
        r"|plus-?kund)\w*\?(?=\W*$|.{0,60}\b(?:logga|skapa|läs|få|prova|teckna|fortsätt|bli|aktivera|köp|klicka|gå)\b)|^du har (?:nu )?(?:läst (?:alla )?|\d+ |använt )(?:dina |av )?(?:\d+ )?(?:fria"
        r"|kostnadsfria|gratis|öppna)?[^.!?]{0,30}artiklar?\b[^.!?]{0,30}(?:kvar|månad|vecka)|^(?:vill du"
        r"|för att) läsa (?:vidare|hela|mer|resten|artikeln)\b.{0,80}(?:prenumer|logga in|plus|konto)"
        r"|^(?:det här|detta) är (?:en )?(?:låst|plus-?|premium)\w* ?(?:artikel|innehåll|material)|^(?:endast"
        r"|exklusivt|bara) för (?:\w+ )?prenumeranter|^(?:fortsätt läsa|läs (?:hela|vidare)"
        r"|lås upp)\b[^.!?]{0,40}(?:med|som|genom) (?:en |ett |din )?(?:prenumer|plus|premium|konto|medlem)",
        max_words=70,
        fires=[
            "Logga in för att läsa hela artikeln.",
            "Redan prenumerant? Logga in här.",
            "Den här artikeln är för dig som är prenumerant.",
            "Du har läst dina fria artiklar för den här månaden.",
        ],
        stays=[
            "Artikeln är en av tre som fälldes för plagiat, och forskaren får nu sluta.",
            "Logga in och betala räkningen senast fredag, skriver elbolaget i sitt brev till kunderna.",
        ],
    ),
    drop(
        "terms_line",
        reason="legal.terms",
        pattern=r"(?:(?:våra |vår |läs )?(?:personuppgifts?policy|integritetspolicy|användarvillkor|användaravtal"
        r"|cookiepolicy|prenumerationsvillkor|allmänna villkor|köpvillkor|regler för kommentarer|kommentarsregler"
        r"|dataskyddspolicy|dataskydd|tillgänglighetsredogörelse|tillgänglighet|villkor"
        r"|behandling av personuppgifter|om cookies|cookies|publiceringsregler)(?: (?:och|&|,"
        r"|\|) ?)?){1,6}(?: här)?"
        r"|(?:denna|den här) (?:sida|sajt|webbplats)\w* skyddas av recaptcha[^!?]{0,120}|så (?:behandlar"
        r"|hanterar) vi (?:dina )?personuppgifter",
        whole=True,
        max_words=25,
        fires=["Personuppgiftspolicy", "Användarvillkor och integritetspolicy", "Så behandlar vi dina personuppgifter"],
        stays=["Villkor är till för att förhandlas.", "Dataskydd och integritet debatterades i två timmar."],
    ),
    drop(
        "how_we_work",
        reason="legal.trust",
        pattern=r"^(?:så (?:arbetar|jobbar|här (?:arbetar|jobbar)) (?:vi"
        r"|\S+(?: \S+)?)(?: på [^.!?]{2,30})? med (?:nyheter"
        r"|journalistik|källor|faktagranskning|kvalitet|rättelser|ai|publicering)|läs mer om hur (?:vi"
        r"|\S+) (?:arbetar|jobbar|granskar)|därför (?:kan|ska) du lita på|våra (?:publicistiska|etiska"
        r"|redaktionella) (?:riktlinjer|regler|principer)|vår (?:publicistiska|redaktionella) (?:policy|idé))"
        r"|^det(?:ta| här) är en nyhetsartikel\b|(?:^|^vi baserar våra artiklar på [^.!?]{3,120}\. )(?-i:\p{Lu})\S+(?: \S+)? (?:följer"
        r"|är ansluten till|står bakom|omfattas av) (?:de |det )?(?:pressetiska|medieetiska|publicitets)\w* ?(?:reglerna|systemet)?"
        r"(?:\.|$|,? läs mer)"
        r"|^(?:artikeln|texten|sammanfattningen|rubriken|översättningen)[^.!?]{0,40}(?:är"
        r"|har)[^.!?]{0,30}(?:med (?:hjälp|stöd) av (?:ai|artificiell)|av en ai|ai-genererad"
        r"|automatiskt (?:genererad|skapad)|granskats? av (?:en )?redakt)(?![^.!?]*, )",
        max_words=70,
        fires=[
            "Så arbetar vi med nyheter",
            "Detta är en nyhetsartikel. Kustposten granskar och avslöjar. Mer om oss här.",
            "Sammanfattningen är gjord med hjälp av AI och granskad av en redaktör.",
            "Vi baserar våra artiklar på verifierade källor. Kustposten följer de pressetiska reglerna. Läs mer här.",
        ],
        stays=[
            "Tidningen följer de pressetiska reglerna, sade chefredaktören, men anmäldes ändå av ordföranden.",
            "Så arbetar vi med barn som mår dåligt, berättar kuratorn.",
            "Texten är skriven med hjälp av AI, erkände eleven.",
            "Därför ska du låta löven ligga, enligt trädgårdsmästaren.",
        ],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        pattern=r"logga (?:in|ut)(?: här)?|mina sidor|mitt konto|min profil|meny|huvudmeny|(?:öppna|stäng|visa"
        r"|dölj) (?:meny(?:n)?|sök(?:rutan)?|fönster|fler|mer|mindre|faktaruta)|(?:till|gå till"
        r"|tillbaka till) (?:toppen|startsidan|början|förstasidan|innehåll(?:et)?|huvudinnehåll(?:et)?|sidans topp"
        r"|artikeln|nyheter)|hoppa (?:till|över)[^.!?]{3,40}|sök(?: på (?:sajten|sidan|webbplatsen))?|visa (?:mer"
        r"|mindre|fler)|stäng|e-tidning(?:en)?|kundservice|kundtjänst|kundsupport|kontakta oss|kontakt|om oss"
        r"|annonsera|lediga jobb|tipsa oss|köp plus!?|arkiv|korsord|tv-tablå|rss|(?:visa|dölj) faktaruta"
        r"|laddar(?: (?:mer|innehåll))?|vänligen vänta|uppdatera sidan|sidan kunde inte [^.!?]{3,30}|innehåll"
        r"|tillbaka|ljust läge|mörkt läge|inställningar|hjälp|(?:till|gå till) kassan|försök igen",
        whole=True,
        max_words=6,
        where=OUTSIDE,
        fires=["Logga in", "Till startsidan", "Tillbaka till toppen", "Hoppa till huvudinnehåll", "Kundservice"],
        stays=["Logga ut ibland, råder forskaren.", "Stäng dörren, ropade hon."],
    ),
    drop(
        "page_furniture_anywhere",
        reason="nav.page",
        pattern=r"(?:till|gå till|tillbaka till) (?:toppen av sidan|startsidan|förstasidan)|hoppa (?:till"
        r"|över) (?:innehåll(?:et)?|huvudinnehåll(?:et)?|annons(?:en)?|sidfot(?:en)?|navigation(?:en)?)"
        r"|visa (?:mer|mindre|fler)|dölj|stäng (?:fönstret|rutan)|laddar (?:mer|innehåll)[.…]*"
        r"|något gick fel(?:[.,] försök igen(?: senare)?)?",
        whole=True,
        max_words=6,
        fires=["Hoppa till innehållet", "Visa mer", "Till startsidan", "Laddar mer…"],
        stays=["Visa mer hänsyn i trafiken, uppmanar polisen.", "Något gick fel i natten, och tåget stannade."],
    ),
    drop(
        "want_to_read_on",
        reason="legal.paywall",
        where=OUTSIDE,
        max_words=24,
        pattern=r"^vill du (?:\S+ ){0,3}?(?:läsa (?:vidare|mer|hela (?:artikeln|texten|intervjun)|artikeln|hela))\?(?: (?:bli|logga|prenumerera|teckna|prova|skaffa|testa).{0,100})?$",
        fires=["Vill du läsa hela artikeln?", "Vill du läsa vidare? Bli prenumerant."],
        stays=["Vill du läsa mer? frågade biblioteket barnen i en enkät."],
    ),
    drop(
        "how_this_house_works",
        reason="legal.trust",
        where=OUTSIDE | tail(4),
        max_words=70,
        pattern=r"^(?:så (?:här )?(?:arbetar|jobbar) (?:vi|\p{L}+)(?: på \p{L}+)?(?: med (?:nyheter|källor|källor och fakta|journalistik))?\W*$|\S+ (?:nyheter|journalistik) ska stå för saklighet\b.{0,400}$|(?:det )?vi publicerar ska vara sant\b.{0,300}$)|\bläs mer om hur vi (?:arbetar|jobbar)\W*$",
        fires=["Så arbetar vi", "SVT:s nyheter ska stå för saklighet och opartiskhet. Läs mer om hur vi arbetar."],
        stays=["Så arbetar vi inte här, säger chefen."],
    ),
]
