"""Norwegian appeals: gifts, subscriptions and memberships."""

from cleaner.rule import drop, hint

# A sentence that opens the block or follows another one; not speech that is reported or that a dash opens.
S = (
    r"^(?!- )"
    r"(?!.{0,300}, (?:sier|sa|seier|skriver|ifølge|mener|råder|tipser|forteller|advarer|ber|opplyser|hilser"
    r"|foreslår|oppfordrer|minner|viser|er rådet)\b)"
    r"(?:.{0,300}?[.!?:…-] )?"
)
KIND = r"(?:(?:uavhengige|frie|fri|lokale|kritiske|undersøkende|viktige|gratis|seriøse|gravende)[ ,]+(?:og )?){0,3}"
WORK = (
    r"(?:journalistikk(?:en)?|arbeid(?:et)?|dekning|avis|avisa|redaksjon|podkast|nyheter|nyhetsdekning"
    r"|utgivelse|virksomhet|magasin|medium)"
)

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=S + r"(?:klikk her og |hjelp (?:oss )?(?:med )?å |(?:bli|ver|vær) (?:gjerne )?med (?:på |og )?(?:å )?"
        r"|vil du (?:også )?|du kan )?"
        r"(?:støtt|støtte|stø|bidra til|bidrag til|gi et bidrag til|finansiere?|donér til|doner til)"
        r" (?:oss(?=[.!?]|$| (?:via|med|gjennom|på vipps|her|nå|no|i dag|økonomisk|og bli|for å|slik))"
        rf"|(?:vår|vårt|våre) {KIND}{WORK}|den lokale journalistikken|{KIND}{WORK} vår)(?! .{{0,60}}\b(?:sier"
        rf"|seier)\b)",
        max_words=160,
        fires=[
            "Støtt vår uavhengige journalistikk med et bidrag.",
            "Vi tar ikke betalt av leserne. Bli med på å støtte oss via Vipps.",
            "Vil du støtte vårt arbeid? Klikk på knappen.",
            "Ver med og støtt journalistikken vår!",
        ],
        stays=[
            "Å støtte oss i denne saken er regjeringens plikt, mener ordføreren.",
            "Regjeringen vil støtte lokal journalistikk med 50 millioner kroner i året.",
        ],
    ),
    drop(
        "support_button",
        reason="appeal.donation",
        pattern=rf"støtt (?:oss|\S+s {KIND}{WORK}|fri journalistikk|uavhengig journalistikk|lokaljournalistikken|avisa"
        rf"|avisen|\S+(?:bladet|posten|avisa))(?: (?:her|nå|no|i dag|via vipps|på vipps|med et bidrag|økonomisk))?"
        r"|gi (?:et |en )?(?:bidrag|donasjon|gave)(?: (?:her|nå|i dag|til oss))?|bli (?:støttemedlem"
        r"|støtteabonnent|fast giver|månedsgiver)(?: (?:her|nå|i dag))?|(?:donér|doner|støtt) (?:nå|her)",
        whole=True,
        max_words=8,
        fires=["Støtt Fjellpostens frie journalistikk", "Gi et bidrag her", "Bli støttemedlem i dag"],
        stays=[
            "Støtt fri presse i Belarus, er oppfordringen fra forbundet.",
            "Gi gaver som varer lenge, råder gullsmeden før jul.",
        ],
    ),
    drop(
        "vipps_gift",
        reason="appeal.donation",
        pattern=r"(?:vipps (?:gjerne )?(?:et |ein |en )?(?:valgfri\w* |valfri\w* |frivillig\w* )?(?:beløp|sum"
        r"|slant|bidrag"
        r"|gave|slump)\b[^.!?]{0,30} til (?:oss|nummer|\d)|(?:gi|send|overfør|støtt|bidra"
        r"|doner)\b[^.!?]{0,50}(?:via|på|med|til) vipps\b[^.!?]{0,30}\d{4,6}|vipps(?:nummer)?:? (?:nr\.? |nummer "
        r"|til )?#? ?\d{4,6}|støtt oss (?:på|via|med) vipps)",
        max_words=160,
        fires=[
            "Vipps et valgfritt beløp til 12345 hvis du liker det vi lager.",
            "Støtt oss på Vipps eller kontonummer 0000.00.00000.",
        ],
        stays=[
            "Kvinnen ble lurt til å vippse 40.000 kroner til en fremmed mann.",
            "Kirkene tar nå imot kollekt med Vipps, viser en rundspørring.",
        ],
    ),
    drop(
        "your_gift_helps_us",
        reason="appeal.donation",
        pattern=r"(?:med|gjennom|for|takket være) (?:et bidrag|eit bidrag|et månedlig bidrag|en gave|en donasjon"
        r"|ditt bidrag|bidraget ditt|din støtte|støtten din|deres støtte|et medlemskap|et abonnement"
        r"|eit abonnement|abonnementet ditt)\b.{0,60}"
        r"(?:hjelper du (?:oss|til)|støtter du (?:oss|vår|den)|stør du|bidrar du til|bidreg du til"
        r"|gjør du det mulig|kan vi (?:fortsette|halde fram|lage|dekke|grave))"
        r"|(?:ditt (?:bidrag|medlemskap|abonnement)|din (?:støtte|gave|donasjon)|støtten din|bidraget ditt"
        r"|hver krone|kvar krone|hvert bidrag)\b.{0,50}(?:hjelper oss|gjør det mulig for oss|gjør at vi kan"
        r"|lar oss|gjør vår\w? \w+ mulig|er avgjørende for (?:oss|vår)|betyr (?:mye|alt) for (?:oss|vår))",
        max_words=160,
        fires=[
            "Med et bidrag på 50 kroner i måneden hjelper du oss å se makten i kortene.",
            "Din støtte gjør det mulig for oss å reise ut og fortelle.",
            "Hver krone hjelper oss å holde siden åpen for alle.",
        ],
        stays=[
            "Med en donasjon på to millioner kroner kan sykehuset kjøpe nytt utstyr.",
            "Hver krone gjør en forskjell for familiene, forteller lederen.",
        ],
    ),
    drop(
        "readers_make_it_possible",
        reason="appeal.donation",
        pattern=r"(?:våre (?:lesere|abonnenter|medlemmer|lyttere|støttespillere)|(?:leserne|lesarane|abonnentene"
        r"|medlemmene) våre|lesere som deg|takket være (?:deg|dere|våre lesere)|uten (?:deg|dere|våre (?:lesere"
        r"|medlemmer|abonnenter)|din støtte|deres støtte)|utan deg)\b.{0,80}"
        r"(?:gj(?:ør|er) .{0,25}(?:journalistikk\w*|arbeid\w*|avis\w*)(?: vår| mi| mulig| mogleg){1,2}|muliggjør"
        r"|kan vi (?:ikke|ikkje) (?:fortsette|lage|drive|halde fram)|finansierer (?:vår|vårt|oss)"
        r"|betaler for (?:den|det|vår)|holder (?:oss|avisa|avisen) (?:i live|i gang|fri))",
        max_words=160,
        fires=[
            "Våre lesere gjør vår journalistikk mulig.",
            "Uten din støtte kan vi ikke fortsette å se kommunen i kortene.",
        ],
        stays=[
            "Våre lesere har kåret årets beste fastelavnsbolle, og vinneren holder til i Bodø.",
            "Uten dere kan vi ikke vinne kampen, var hilsenen fra treneren til publikum.",
        ],
    ),
    drop(
        "subscribe_offer",
        reason="appeal.subscription",
        pattern=S + r"(?:bli (?:\w+ )?(?:digital )?abonnent|abonn[ée]r|tinga|teikn|tegn (?:et )?|prøv"
        r"|kjøp (?:et )?(?=abonnement|pluss|tilgang)|bestill (?:et |avisa|avisen)|få (?:\w+ )?tilgang til"
        r"|les (?:hele|heile|alt|alle|videre|vidare|ubegrenset|med)|start)\b(?:[^.!?]|(?<=kr)\.){0,90}"
        r"(?:(?:den )?første (?:måned(?:en)?|\d+ (?:måneder|uker|dager|uke))(?: (?:for|koster|gratis|er gratis|kun"
        r"|bare|\d)|[.!]|$)|(?:kr|kroner)\.?(?:/| i | per | pr\.? )(?:måned|mnd)|binding\b|bindingstid"
        r"|gratis i \w+ (?:dag|uke|veke|måned)\w*|(?:måneder?|månad(?:er)?|uker?|veker|dager) for (?:kun |bare "
        r"|berre )?\d+|for (?:kun|bare|berre) \d+ ?(?:kr|kroner|,-))",
        max_words=160,
        fires=[
            "Bli abonnent på Åbladet – første måned for 1 krone.",
            "Les alt digitalt for 99 kr/mnd.",
            "Vil du lese videre? Prøv avisen gratis i 14 dager.",
        ],
        stays=[
            "Prøv jakken før du kjøper den, råder stylisten.",
            "Bestill bordet den første måneden etter åpningen, er rådet fra kokken.",
        ],
    ),
    drop(
        "subscribe_call",
        reason="appeal.subscription",
        pattern=S
        + r"(?:(?:liker|likar) du (?:det (?:du (?:leser|les)|vi (?:lager|gjør))|vår \w+|denne (?:saken|artikkelen)"
        r"|saken|artikkelen)|(?:bli|vil du bli|er du ikke) (?:digital )?abonnent(?: (?:på|hos|allerede|i dag|nå|no"
        r"|her|og)\b|[.!?]|$)|abonn[ée]r (?:på (?:oss|avisen|avisa|vår)|allerede (?:nå|i dag)|nå\b|her\b|i dag\b)"
        r"|(?:tegn|teikn|kjøp) (?:et |eit )?(?:digitalt? )?abonnement(?: (?:på|nå|her|i dag|og)|[.!]|$)"
        r"|som (?:digital )?abonnent (?:får|kan|har|slipper|hjelper|støtter) du\b|(?:med et abonnement"
        r"|som medlem) (?:får|har) du (?:\w+ )?tilgang)",
        max_words=160,
        fires=[
            "Liker du det du leser? Da er det mer å hente.",
            "Som abonnent får du tilgang til alle saker og e-avisen.",
            "Abonner allerede i dag og få avisen levert på døra.",
        ],
        stays=[
            "Å bli abonnent på en lokalavis er ikke en selvfølge for unge, viser studien.",
            "Liker du det norske været, er det gode nyheter.",
        ],
    ),
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        pattern=r"abonn[ée]r(?: (?:nå|no|her|på avisen|på avisa|i dag))?|bli (?:digital )?abonnent(?: (?:nå|no|her"
        r"|i dag))?|(?:kjøp|tegn|teikn|bestill|prøv|få|tinga) (?:et |eit )?(?:digitalt? |nytt )?(?:abonnement"
        r"|pluss|premium)(?: (?:nå|no|her|i dag|gratis))?|(?:se|sjå|vis"
        r"|til) (?:alle )?(?:våre )?(?:abonnements?)?(?:tilbud|tilbod|abonnementer)|prøv (?:oss )?(?:gratis"
        r"|en måned gratis|for \d+ (?:kr\.?|kroner))|abonnementstilbud"
        r"|(?:ingen|uten|utan) binding(?:stid)?(?:[.,]? (?:avslutt|si opp|sei opp|stopp) når (?:du vil"
        r"|som helst))?|(?:avslutt|si opp) når (?:du vil|som helst)|(?:deretter|ordinær pris) \d+ ?(?:kr|kroner"
        r"|,-)\.? ?(?:/|i|per|pr\.?) ?(?:måned(?:en)?|mnd)\.?",
        whole=True,
        max_words=10,
        fires=["Abonner nå", "Kjøp abonnement", "Ingen bindingstid. Avslutt når du vil.", "Deretter 149 kr/mnd."],
        stays=[
            "Abonner på stillheten, er mottoet hennes.",
            "Ingen binding gjelder lenger for strømavtaler av den typen, slår tilsynet fast.",
        ],
    ),
    drop(
        "become_member",
        reason="appeal.membership",
        pattern=S
        + r"(?:bli|vil du bli) (?:støtte)?(?:medlem|venn|supporter)\b(?: (?:av|i|hos) [^.!?]{2,50})?(?: (?:i dag"
        r"|nå))?(?: (?:for|fra) (?:kun |bare )?\d+ ?(?:kr|kroner)|,? og (?:bidra|støtt|hjelp|vær med|gjør"
        r"|få (?:tilgang|alle))\b)",
        max_words=160,
        fires=[
            "Bli støttemedlem i Frie Blads Venner og støtt den kritiske journalistikken.",
            "Bli medlem for 60 kroner i måneden.",
        ],
        stays=[
            "For å bli medlem i klubben betaler man 300 kroner i måneden, forteller lederen.",
            "Hun ville bli medlem og bidra til endring, forklarte hun i retten.",
        ],
    ),
    drop(
        "member_button",
        reason="appeal.membership",
        pattern=r"bli (?:støtte)?medlem(?: (?:nå|her|i dag|gratis))?|opprett (?:en |ein )?(?:gratis )?(?:konto|profil"
        r"|bruker|brukar)(?: (?:gratis|nå|her))?|(?:er du )?(?:allerede )?medlem\? logg inn(?: her)?",
        whole=True,
        max_words=7,
        fires=["Bli medlem nå", "Opprett en gratis konto", "Allerede medlem? Logg inn"],
        stays=[
            "Bli medlem eller gå, ropte noen fra salen.",
            "Opprett en profil til barnet når du har lest vilkårene, råder hun.",
        ],
    ),
    hint(
        "our_independent_journalism",
        reason="appeal.donation",
        pattern=r"\b(?:vår|vårt) (?:(?:uavhengige|frie|lokale|kritiske"
        r"|undersøkende) (?:og )?){1,3}(?:journalistikk|arbeid"
        r"|dekning)|\b(?:vi|avisen|avisa) (?:er|drives) (?:en |ei )?(?:uavhengig\w*|reklamefri\w*"
        r"|uten (?:rike eiere|annonser|pressestøtte))|vi er (?:en|ei|eit) (?:liten|lita|uavhengig"
        r"|ideell) (?:redaksjon|avis|nettavis)|vi (?:har|får) (?:ingen|ikke) (?:pressestøtte|rike eiere"
        r"|statsstøtte)|leserfinansiert|(?:kritisk|fri|uavhengig|god) journalistikk (?:koster|er ikke gratis)",
        fires=[
            "Vi er en liten redaksjon. Hjelp oss å fortsette.",
            "Kritisk journalistikk koster penger. Din støtte er viktig.",
        ],
        stays=[
            "Vårt frie arbeid er truet, framhever generalsekretæren.",
            "En uavhengig presse er en forutsetning for demokratiet, mener forskeren.",
        ],
    ),
    hint(
        "help_us",
        reason="appeal.donation",
        pattern=S + r"(?:hjelp oss (?:med )?(?:å )?(?:fortsette|bli|lage|holde|nå|grave|halde)|du kan hjelpe oss"
        r"|vi trenger (?:din|deg|hjelp|din støtte)|takk for støtten|takk for at du støtter|din (?:støtte"
        r"|donasjon) (?:er viktig|gjør en forskjell)|ditt bidrag (?:er viktig|gjør en forskjell)|(?:hvert bidrag"
        r"|hver krone|hver abonnent) (?:teller|gjør en forskjell))",
        fires=[
            "Vi trenger din støtte. Vår frie journalistikk er åpen for alle, men den koster.",
            "Hjelp oss å fortsette. Vi er en liten redaksjon.",
        ],
        stays=[
            "Hjelp oss å finne Molly, ber familien på plakater rundt torget.",
            "Hver krone teller når husleien stiger, sier leietakeren.",
        ],
    ),
    hint(
        "price_per_month",
        reason="appeal.subscription",
        pattern=r"\b(?:fra|kun|bare|berre|for|deretter) \d+(?:[,.]\d+)? ?(?:kr|kroner|,-)\.? ?(?:/|i |per "
        r"|pr\.? )(?:måned(?:en)?|mnd|månaden)\b|første måned (?:for |koster )?(?:kun |bare )?\d|ingen binding"
        r"|uten binding|avslutt når du vil|si opp når (?:du vil|som helst)",
        fires=[
            "Få hele avisen digitalt fra 89 kr i måneden. Du får tilgang til alle saker.",
            "Med et abonnement leser du alt. Avslutt når du vil.",
        ],
        stays=[
            "Strømavtalen er uten binding, opplyser selskapet.",
            "Husleien steg fra 6200 kroner i måneden til 7100.",
        ],
    ),
    hint(
        "what_subscribers_get",
        reason="appeal.subscription",
        pattern=r"(?:du får|få) (?:full |ubegrenset |fri )?tilgang til (?:alle|alt|hele|heile|vår|våre|samtlige"
        r"|premium"
        r"|pluss|e-avisen)|som abonnent|med et abonnement|med eit abonnement|et digitalt abonnement"
        r"|du har lest (?:alle )?dine",
        fires=[
            "Du får tilgang til alle låste saker. Ingen binding.",
            "Et digitalt abonnement gir deg mer. Første måned for 1 krone.",
        ],
        stays=[
            "Som abonnent på bredbånd har Lars betalt for mye i tre år.",
            "Du får tilgang til hele hagen i åpningstiden, forteller guiden.",
        ],
    ),
]
