"""Danish appeals: gifts, subscriptions and memberships."""

from cleaner.rule import drop, hint

# A sentence that opens the block or follows another one; not speech that is reported or that a dash opens.
S = (
    r"^(?!- )"
    r"(?!.{0,300}, (?:siger|sagde|lyder|skriver|ifølge|mener|råder|tipser|fortæller|advarer|beder|oplyser"
    r"|hilser|foreslår|opfordrer|minder|viser)\b)"
    r"(?:.{0,300}?[.!?:…-] )?"
)
KIND = r"(?:(?:uafhængige|frie|fri|lokale|kritiske|undersøgende|vigtige|gratis|seriøse|gravende)[ ,]+(?:og )?){0,3}"
WORK = (
    r"(?:journalisti(?:k|kken)|arbejde|dækning|avis|medie|redaktion|podcast|nyheder|nyhedsdækning|udgivelse"
    r"|virke|magasin)"
)

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=S + r"(?:klik her og |hjælp (?:til|med) og |hjælp (?:med )?at |vær (?:gerne )?med (?:til at|og) "
        r"|vil du (?:også )?|du kan )?"
        r"(?:støt|støtte|bidrag til|bidrage til|giv et bidrag til|finansiere?|donér til|doner til)"
        r" (?:os(?=[.!?]|$| (?:via|med|gennem|på mobilepay|her|nu|i dag|økonomisk|og bliv|for at|så))"
        rf"|(?:vores|vor) {KIND}{WORK})(?! .{{0,60}}\bsiger\b)",
        max_words=160,
        fires=[
            "Støt vores uafhængige journalistik med et bidrag.",
            "Vi tager ikke betaling af læserne. Vær med til at støtte os via MobilePay.",
            "Vil du støtte vores arbejde? Klik på knappen.",
        ],
        stays=[
            "At støtte os i denne sag er regeringens pligt, mener borgmesteren.",
            "Regeringen vil støtte lokal journalistik med 50 millioner kroner om året.",
        ],
    ),
    drop(
        "support_button",
        reason="appeal.donation",
        pattern=rf"støt (?:os|\S+s {KIND}{WORK}|fri journalistik|uafhængig journalistik|kritisk journalistik|avisen"
        rf"|mediet)(?: (?:her|nu|i dag|via mobilepay|med et bidrag|økonomisk))?"
        r"|giv (?:et )?(?:bidrag|donation|gave)(?: (?:her|nu|i dag|til os))?|(?:bliv|tegn dig som) (?:støttemedlem"
        r"|støtteabonnent|månedsdonor|fast bidragyder)(?: (?:her|nu|i dag))?|(?:donér|doner|støt) (?:nu|her)",
        whole=True,
        max_words=8,
        fires=["Støt Havnebladets frie journalistik", "Giv et bidrag her", "Bliv støttemedlem i dag"],
        stays=[
            "Støt fri presse i Belarus, lyder opfordringen fra forbundet.",
            "Giv gaver, der holder længe, råder guldsmeden før jul.",
        ],
    ),
    drop(
        "mobilepay_gift",
        reason="appeal.donation",
        pattern=r"(?:(?:giv|send|overfør|støt|bidrag|donér|doner|bidrage|støtte)\b[^.!?]{0,50}(?:via|på|med|til"
        r"|over) (?:vores )?mobile ?pay\b[^.!?]{0,30}\d{5,6}"
        r"|mobile ?pay:? ?(?:nr\.? |nummer |box )?\d{5,6}|støt os (?:på|via|med) mobile ?pay)",
        max_words=160,
        fires=[
            "Giv et beløb via MobilePay 123456, hvis du kan lide det, vi laver.",
            "Støt os på MobilePay eller konto 0000 0000000000.",
        ],
        stays=[
            "Kvinden blev lokket til at sende 40.000 kroner via MobilePay til en fremmed mand.",
            "Kirkerne tager nu imod bidrag via MobilePay, viser en rundspørge.",
        ],
    ),
    drop(
        "your_gift_helps_us",
        reason="appeal.donation",
        pattern=r"(?:med|gennem|for|takket være) (?:et bidrag|en gave|en donation|dit bidrag|din støtte|jeres støtte"
        r"|et medlemskab|et abonnement|dit medlemskab|dit abonnement)\b.{0,60}"
        r"(?:hjælper du os|støtter du (?:os|vores)|bidrager du til|gør du det muligt|kan vi (?:fortsætte|blive ved"
        r"|lave|dække))"
        r"|(?:dit (?:bidrag|medlemskab|abonnement)|din (?:støtte|gave|donation)|jeres støtte|hver krone"
        r"|hvert bidrag)\b.{0,50}"
        r"(?:hjælper os|gør det muligt for os|gør, at vi kan|lader os|gør vores \w+ mulig\w?"
        r"|er afgørende for (?:os|vores)|betyder (?:meget|alt) for (?:os|vores))",
        max_words=160,
        fires=[
            "Med et bidrag på 50 kroner om måneden hjælper du os med at kigge magten efter.",
            "Din støtte gør det muligt for os at rejse ud og fortælle.",
            "Hver krone hjælper os med at holde siden åben for alle.",
        ],
        stays=[
            "Med en donation på to millioner kroner kan sygehuset købe nyt udstyr.",
            "Hver krone gør en forskel for familierne, fortæller formanden.",
        ],
    ),
    drop(
        "readers_make_it_possible",
        reason="appeal.donation",
        pattern=r"(?:vores (?:læsere|abonnenter|medlemmer|lyttere|støtter|bidragydere)|læsere som dig"
        r"|takket være (?:dig"
        r"|jer|vores læsere)|uden (?:dig|jer|vores (?:læsere|medlemmer|abonnenter)|din støtte"
        r"|jeres støtte))\b.{0,80}"
        r"(?:gør .{0,25}(?:journalistik|arbejde|avis|medie) mulig\w?|muliggør|kan vi ikke (?:fortsætte|lave"
        r"|blive ved|udgive)|var der ingen|finansierer (?:vores|os)|betaler for (?:den|det|vores)|holder (?:os"
        r"|avisen|mediet) (?:i live|i gang|fri))",
        max_words=160,
        fires=[
            "Vores læsere gør vores journalistik mulig.",
            "Uden din støtte kan vi ikke fortsætte med at kigge kommunen efter.",
        ],
        stays=[
            "Vores læsere har kåret årets bedste fastelavnsbolle, og vinderen ligger i Odense.",
            "Uden jer kan vi ikke vinde kampen, lød hilsenen fra træneren til publikum.",
        ],
    ),
    drop(
        "subscribe_offer",
        reason="appeal.subscription",
        pattern=S
        + r"(?:bliv (?:\w+ )?(?:digital )?abonnent|abonn[ée]r|tegn (?:et )?|prøv|køb (?:et )?(?=abonnement|plus"
        r"|adgang)|bestil (?:et |avisen|prøve)|få (?:\w+ )?adgang til|læs (?:hele|alt|alle|videre|ubegrænset|med)"
        r"|start)\b(?:[^.!?]|(?<=kr)\.){0,90}"
        r"(?:(?:den )?første (?:måned(?:en)?|\d+ (?:måneder|uger|dage))(?: (?:for|koster|gratis|er gratis|kun|bare"
        r"|\d)|[.!]|$)|(?:kr|kroner)\.?(?:/| om | pr\.? )måned|binding\b|bindingsperiode|gratis i \w+ (?:dag|uge"
        r"|måned)\w*|(?:måned(?:er)?|uger?|dage) for (?:kun |bare )?\d+|for (?:kun|bare) \d+ ?(?:kr|kroner|,-))",
        max_words=160,
        fires=[
            "Bliv abonnent på Åbladet - første måned for 1 krone.",
            "Læs alt digitalt for 99 kr./måned.",
            "Vil du læse videre? Prøv avisen gratis i 14 dage.",
        ],
        stays=[
            "Prøv jakken, før du køber den, råder stylisten.",
            "Bestil bordet den første måned efter åbningen, lyder rådet fra kokken.",
        ],
    ),
    drop(
        "subscribe_call",
        reason="appeal.subscription",
        pattern=S
        + r"(?:kan du lide (?:det,? du læser|det,? vi laver|vores \w+|denne artikel|artiklen)|(?:bliv|vil du være"
        r"|er du ikke) (?:digital )?abonnent(?: (?:på|hos|allerede|i dag|nu|her|og)\b|[.!?]|$)"
        r"|abonn[ée]r (?:på (?:os|avisen|vores)|allerede (?:nu|i dag)|nu\b|her\b|i dag\b)|(?:tegn"
        r"|køb) (?:et )?(?:digitalt? )?abonnement(?: (?:på|nu|her|i dag|og (?:læs|få|støt))|[.!]|$)"
        r"|som (?:digital )?abonnent (?:får|kan|har|slipper|hjælper|støtter) du\b|(?:med et abonnement"
        r"|som medlem) (?:får|har) du (?:\w+ )?adgang)",
        max_words=160,
        fires=[
            "Kan du lide det, du læser? Så er der mere at hente.",
            "Som abonnent får du adgang til alle artikler og e-avisen.",
            "Abonnér allerede i dag, og få avisen leveret til døren.",
        ],
        stays=[
            "At blive abonnent på en lokalavis er ikke en selvfølge for unge, viser studiet.",
            "Kan du lide det danske vejr, er der gode nyheder.",
        ],
    ),
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        pattern=r"abonn[ée]r(?: (?:nu|her|på avisen|på plus|i dag))?|bliv (?:digital )?abonnent(?: (?:nu|her|i dag))?"
        r"|(?:køb|tegn|bestil|prøv|få) (?:et )?(?:digitalt? |nyt )?(?:abonnement|plus|premium)(?: (?:nu|her|i dag"
        r"|gratis))?"
        r"|(?:se|vis|til) (?:alle )?(?:vores )?(?:abonnements?)?(?:tilbud|abonnementer)|prøv (?:os )?(?:gratis"
        r"|en måned gratis|for \d+ (?:kr\.?|kroner))|abonnementstilbud|(?:ingen|uden) binding(?:[.,]? (?:opsig"
        r"|afmeld|stop) når som helst)?|(?:opsig|afmeld) når som helst"
        r"|(?:derefter|herefter|normalpris) \d+ ?(?:kr|kroner|,-)\.? ?(?:/|om|pr\.?) ?(?:måned(?:en)?|md)",
        whole=True,
        max_words=10,
        fires=["Abonnér nu", "Køb abonnement", "Ingen binding. Opsig når som helst.", "Derefter 149 kr./måned"],
        stays=[
            "Abonner på stilheden, lyder hendes motto.",
            "Ingen binding gælder længere for elaftaler af den type, fastslår styrelsen.",
        ],
    ),
    drop(
        "become_member",
        reason="appeal.membership",
        pattern=S + r"(?:bliv|vil du være|vær) (?:støtte)?(?:medlem|ven|supporter)\b(?: (?:af|i"
        r"|hos) [^.!?]{2,50})?(?: (?:i dag|nu))?"
        r"(?: (?:for|fra) (?:kun |bare )?\d+ ?(?:kr|kroner)|,? og (?:bidrag|støt|hjælp|vær med til|gør"
        r"|få (?:adgang|alle))\b)",
        max_words=160,
        fires=[
            "Bliv støttemedlem af Frie Blades Venner, og støt den kritiske journalistik.",
            "Bliv medlem for 60 kroner om måneden.",
        ],
        stays=[
            "For at blive medlem af klubben betaler man 300 kroner om måneden, fortæller formanden.",
            "Hun ville være medlem og bidrage til forandring, forklarede hun i retten.",
        ],
    ),
    drop(
        "member_button",
        reason="appeal.membership",
        pattern=r"bliv (?:støtte)?medlem(?: (?:nu|her|i dag|gratis|af \S+))?|opret (?:en )?(?:gratis )?(?:konto|profil"
        r"|bruger)(?: (?:gratis|nu|her))?|(?:er du )?(?:allerede )?medlem\? log ind(?: her)?",
        whole=True,
        max_words=7,
        fires=["Bliv medlem nu", "Opret en gratis konto", "Allerede medlem? Log ind"],
        stays=[
            "Bliv medlem eller gå, råbte nogen fra salen.",
            "Opret en profil til barnet, når du har læst vilkårene, råder hun.",
        ],
    ),
    hint(
        "our_independent_journalism",
        reason="appeal.donation",
        pattern=r"\bvores (?:(?:uafhængige|frie|lokale|kritiske|undersøgende) (?:og )?){1,3}(?:journalistik|arbejde"
        r"|dækning)|\b(?:vi|avisen|mediet) (?:er|drives) (?:et )?(?:uafhængig\w*|reklamefri\w*|uden (?:rige ejere"
        r"|annoncer|mediestøtte))"
        r"|vi er et (?:lille|uafhængigt|nonprofit) (?:medie|redaktion)|vi (?:har|får) (?:ingen"
        r"|ikke) (?:mediestøtte|rige ejere|statsstøtte)|læserfinansieret|(?:kritisk|fri"
        r"|uafhængig) journalistik (?:koster|er ikke gratis)",
        fires=[
            "Vi er et lille medie. Hjælp os med at fortsætte.",
            "Kritisk journalistik koster penge. Din støtte er vigtig.",
        ],
        stays=[
            "Vores frie arbejde er truet, fremhæver generalsekretæren.",
            "Uafhængig presse er en forudsætning for demokrati, mener forskeren.",
        ],
    ),
    hint(
        "help_us",
        reason="appeal.donation",
        pattern=S
        + r"(?:hjælp os (?:med )?(?:at )?(?:fortsætte|blive|lave|holde|nå)|du kan hjælpe os|vi (?:har brug for"
        r"|behøver) din (?:hjælp|støtte)|vi har brug for dig|tak for din støtte|din (?:støtte"
        r"|donation) (?:er vigtig|gør en forskel)|dit bidrag (?:er vigtigt|gør en forskel)"
        r"|(?:hvert bidrag|hver krone|hver abonnent) (?:tæller|gør en forskel))",
        fires=[
            "Vi har brug for din støtte. Vores frie journalistik er åben for alle, men den koster.",
            "Hjælp os med at fortsætte. Vi er et lille medie.",
        ],
        stays=[
            "Hjælp os med at finde Molly, beder familien på plakater rundt om torvet.",
            "Hver krone tæller, når huslejen stiger, siger lejeren.",
        ],
    ),
    hint(
        "price_per_month",
        reason="appeal.subscription",
        pattern=r"\b(?:fra|kun|bare|for|derefter|herefter) \d+(?:[,.]\d+)? ?(?:kr|kroner|,-)\.? ?(?:/|om "
        r"|pr\.? )måned(?:en)?\b|første måned (?:for |koster )?(?:kun |bare )?\d|ingen binding|uden binding"
        r"|opsig når som helst|kan opsige når som helst",
        fires=[
            "Få hele avisen digitalt fra 89 kr. om måneden. Du får adgang til alle artikler.",
            "Med et abonnement læser du det hele. Opsig når som helst.",
        ],
        stays=[
            "Elaftalen er uden binding, oplyser selskabet.",
            "Huslejen steg fra 6200 kroner om måneden til 7100.",
        ],
    ),
    hint(
        "what_subscribers_get",
        reason="appeal.subscription",
        pattern=r"(?:du får|få) (?:fuld |ubegrænset |fri )?adgang til (?:alle|alt|hele|vores|samtlige|premium|plus"
        r"|e-avisen)|som abonnent|med et abonnement|et digitalt abonnement|du har læst (?:alle )?dine",
        fires=[
            "Du får adgang til alle låste artikler. Ingen binding.",
            "Et digitalt abonnement giver dig mere. Første måned for 1 krone.",
        ],
        stays=[
            "Som abonnent på bredbånd har Lars betalt for meget i tre år.",
            "Du får adgang til hele haven i åbningstiden, fortæller guiden.",
        ],
    ),
]
