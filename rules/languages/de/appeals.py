"""German appeals for donations, subscriptions and memberships."""

from cleaner.rule import drop, hint

START = r"(?:^|[.!?:…*)>\"-] ?)(?:bitte |jetzt |auch |gerne |und |dann |also ){0,2}"
# The plural imperative, which is also the third person: not before what follows a verb at the start of a statement.
PLURAL = (
    r"t(?! (?:wird|werden|wurden?|hat|haben|hatte|von|vom|durch|der|die|das|er|es|man|ein|eine|einer|jemand|ist|sind"
    r"|war|waren|sich|sie|dieser|diese|dieses|nun|dagegen|dabei)\b)"
)
PRESS = (
    r"(?:\w*journalismus|pressefreiheit|berichterstattung|recherchen?|recherchearbeit|redaktion|redaktionelle arbeit"
    r"|medienarbeit"
    r"|medienprojekt|medienvielfalt|\w*magazin|onlinemagazin|blog|podcast|online-?zeitung|stimme)"
)
OUR = (
    r"(?:unser(?:e[nrms]?)?|dies(?:e[nrms]?)|freie[nrms]?|unabhängige[nrms]?|kritische[nrms]?|lokale[nrms]?"
    r"|gute[nrms]?|investigative[nrms]?)"
)
READERS = (
    r"(?:leser(?:innen und lesern?|[:*_/]?-?innen|schaft|n)?|unterstützer(?:innen und unterstützern?|[:*_/]?-?innen"
    r"|n)?|community"
    r"|abonnent(?:innen und abonnenten|[:*_/]?-?innen|en)|förder(?:innen und förderern?|[:*_/]?-?innen|ern|er)"
    r"|mitglieder(?:innen)?n?|gönner(?:innen und gönnern?|[:*_/]?-?innen|n)?|spender(?:innen und spendern?"
    r"|[:*_/]?-?innen|n)?|spenden)"
)
PRICE = (
    r"(?:\d{1,3}(?:[.,]\d\d|[.,]-)? ?(?:€|euro|eur|franken|fr\.?|chf|cent)|(?:€|eur|chf|fr\.) ?\d{1,3}(?:[.,](?:\d\d"
    r"|-))?|(?:einen|1) euro|einem euro)"
)
PAPER = (
    r"(?:\w*-?abo(?:nnements?|s)?\b|digital-?zugang|digital-?paket|e-?paper|\w*plus\b|zeitung|magazin|tageblatt"
    r"|ausgabe|digitalausgabe"
    r"|premium|(?:alle|aller|allen|sämtliche|unbegrenzt|exklusive) (?:\S+ ){0,2}(?:artikel|inhalte|beiträge|texte)n?)"
)
YOU = r"(?:(?-i:Sie|SIE)|du)"
DIGITAL = (
    r"(?:abo(?:nnement)?|digital-?abo(?:nnement)?|digital-?zugang|premium-?(?:abo|zugang)|plus-?(?:abo|zugang)"
    r"|jahres-?abo|probe-?abo|test-?abo|monats-?abo)"
)

RULES = [
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        pattern=rf"{START}(?:unterstütz(?:en (?-i:Sie|SIE)|e|{PLURAL})|förder(?:n (?-i:Sie|SIE)|e|{PLURAL})"
        rf"|stärk(?:en (?-i:Sie|SIE)|e|{PLURAL})|finanzier(?:en (?-i:Sie|SIE)|e|{PLURAL})"
        rf"|ermöglich(?:en (?-i:Sie|SIE)|e|{PLURAL})"
        rf"|hilf|helfen (?-i:Sie|SIE)|helft) (?:\S+ ){{0,4}}?(?:{OUR}|mit) (?:\S+ ){{0,4}}?{PRESS}",
        max_words=160,
        fires=[
            "Unterstützen Sie unseren unabhängigen Journalismus!",
            "Gute Recherchen brauchen Zeit. Bitte unterstütze jetzt unsere Redaktion.",
            "Fördern Sie mit Ihrem Beitrag kritischen Journalismus.",
        ],
        stays=[
            "Die Stiftung unterstützt seit Jahren den lokalen Journalismus in Afrika.",
            "Das Land unterstützt mit dem Fonds die Berichterstattung aus kleinen Gemeinden, wie der Minister erklärte.",
        ],
    ),
    drop(
        "support_us_with_a_gift",
        reason="appeal.donation",
        pattern=rf"{START}(?:unterstütz(?:en (?-i:Sie|SIE)|e|{PLURAL})|helfen (?-i:Sie|SIE)|hilf|helft"
        rf"|förder(?:n (?-i:Sie|SIE)|e|{PLURAL})) (?:uns|unsere arbeit|unser projekt|unser team"
        r"|unsere zeitung|die arbeit (?:der|des|von)|das projekt|den verein|[\p{L}.-]+)\b[^.!?]{0,60}?\b(?:spende"
        r"|beitrag|betrag|paypal|steady|patreon"
        r"|mitgliedschaft|abo|abonnement|zuwendung|kaffee|ko-fi|twint|überweisung|monatlich|einmalig|dauerauftrag)",
        max_words=160,
        fires=[
            "Unterstützen Sie uns mit einer Spende, damit wir weiter berichten können.",
            "Hilf uns mit einem kleinen Beitrag über Paypal.",
            "Unterstütze unsere Arbeit mit einer Mitgliedschaft bei Steady.",
        ],
        stays=[
            "Hilfe kam von den Nachbarn, die der Familie mit einer Spende unter die Arme griffen.",
            "Der Konzern unterstützt das Projekt mit einem Beitrag von zwei Millionen Euro.",
        ],
    ),
    drop(
        "your_gift_helps_us",
        reason="appeal.donation",
        pattern=rf"\bmit (?:deine[rm]|(?-i:Ihre[rm])|eure[rm]|einer|einem) (?:\S+ ){{0,4}}?(?:spende|beitrag|betrag"
        rf"|gift|zuwendung|unterstützung|mitgliedschaft|abo|abonnement|patenschaft|hilfe)\b"
        rf"[^.!?]{{0,60}}?\b(?:unterstütz|ermöglich|mach(?=\w{{0,3}} \S+ [^.!?]{{0,60}}möglich)|förder|sicher|stärk|finanzier|trag|träg|hält|halt|hilf"
        rf"|helf)\w* (?:(?-i:Sie|SIE)|du|ihr)\b[^.!?]{{0,80}}(?:\buns\b|\bunser|{PRESS})"
        rf"|\b(?:deine?|(?-i:Ihre?)|eure?) (?:\S+ ){{0,2}}?(?:spende|beitrag|unterstützung|mitgliedschaft|abo"
        rf"|abonnement) (?:\S+ ){{0,2}}?(?:sichert|stärkt|hilft|ermöglicht|erlaubt|finanziert|unterstützt"
        rf"|trägt)\b(?:\S* ){{1,4}}?(?:uns\b|unser|{PRESS})",
        max_words=160,
        fires=[
            "Mit Ihrer Spende ermöglichen Sie unsere Recherchen.",
            "Mit Ihrem Beitrag machen Sie unsere Arbeit erst möglich.",
            "Schon mit einem kleinen Betrag unterstützt du uns dabei, unbequeme Fragen zu stellen.",
            "Ihre Spende hilft uns, unabhängig zu bleiben.",
        ],
        stays=[
            "Mit einer Spende von 500 Euro unterstützte der Rotary Club die Tafel in Peine.",
            "Seine Hilfe ermöglichte vielen Familien die Flucht über die Grenze.",
            "Mit Ihrem Beitrag zur Debatte machen Sie uns das Leben schwer, rief der Abgeordnete.",
        ],
    ),
    drop(
        "work_like_this_needs_readers",
        reason="appeal.donation",
        pattern=rf"\b(?:recherchen|artikel|texte|beiträge|berichte|reportagen|geschichten|inhalte|journalismus"
        rf"|arbeit) wie (?:dies\w*|der in diesem \w+|unsere\w*)"
        rf"[^.!?]{{0,80}}\b(?:möglich|ermöglich\w+|finanzier\w+|unterstütz\w+|angewiesen|{READERS}|kostet|kosten"
        rf"|geld)\b",
        max_words=160,
        fires=[
            "Recherchen wie diese sind nur durch die Unterstützung unserer Mitglieder möglich.",
            "Damit wir Artikel wie diesen weiter kostenlos anbieten können, sind wir auf Spenden angewiesen.",
        ],
        stays=[
            "Geschichten wie diese erzählt man sich in Oberammergau noch heute.",
            "Berichte wie dieser zeigen, wie viel in der Pflege im Argen liegt.",
        ],
    ),
    drop(
        "donate_here",
        reason="appeal.donation",
        pattern=r"(?:^|[.!?:] )(?:spenden (?-i:Sie|SIE) (?:jetzt|hier|heute|gleich|online|per|via|über|direkt|auch"
        r"|für unser|an unser)|spende[t]? (?:jetzt|hier|online|gleich)|(?:jetzt|hier) (?:online "
        r"|direkt )?spenden(?=\W*$|[!:.])"
        r"|hier (?:können|kannst|könnt) (?:(?-i:Sie|SIE)|du|ihr)\b[^.!?]{0,60}\b(?:spenden|unterstützen))\b"
        r"(?=[^.!?]{0,80}(?:$|[.!?]))(?!, (?:sagt|heißt|forder|riet|steht))",
        max_words=60,
        fires=[
            "Jetzt spenden",
            "Spenden Sie jetzt: Ihre Unterstützung zählt",
            "Hier können Sie uns per Twint oder Überweisung unterstützen.",
        ],
        stays=[
            "Spenden für die Opfer nimmt das Rote Kreuz entgegen.",
            "Jetzt spendeten auch die Bauern aus dem Nachbardorf Heu und Stroh.",
        ],
    ),
    drop(
        "support_button",
        reason="appeal.donation",
        pattern=r"(?:jetzt |hier |online |einmalig |monatlich |ich möchte |ja, ich will |uns "
        r"|weitere infos: )*(?:spenden|unterstützen|unterstützer(?:[:*/]?-?in)? werden"
        r"|förder(?:er|in|[:*]in|mitglied)? werden|per paypal (?:spenden|unterstützen)|spende(?:n)? ?(?:an|für) (?:uns"
        r"|die redaktion)|abo statt spende"
        r"|betrag wählen|(?:anderer|eigener|freier) betrag|spenden(?:betrag|konto|formular)|(?:einmalige|monatliche"
        r"|jährliche) (?:spende|unterstützung))",
        whole=True,
        max_words=6,
        fires=["Jetzt unterstützen!", "Einmalig spenden", "Monatliche Spende"],
        stays=[
            "Wir wollen den Verein auch im nächsten Jahr unterstützen.",
            "Die Hälfte der Befragten will in diesem Jahr weniger spenden.",
        ],
    ),
    drop(
        "trial_weeks",
        reason="appeal.subscription",
        pattern=rf"^(?=.{{0,300}}(?:\bjetzt\b|\bsie\b|\bdu\b|\bunser|\btesten\W*$|\bsichern\b"
        rf"|\bweiterlesen\b))(?=.{{0,300}}(?:{PAPER}|testen|weiterlesen|mitlesen)).{{0,200}}?"
        rf"\b(?:\d{{1,2}}|ein(?:en)?|zwei|drei|vier|sechs|acht|zwölf|erste[rn]?|im ersten) (?:tage?|wochen?|monate?"
        rf"|monat|jahr|ausgaben|hefte)\b"
        rf"(?:[^.!?]{{0,60}}?\b(?:für|um|nur|ab|zahlen|statt)\b[^.!?]{{0,20}}{PRICE}|[^.!?]{{0,30}}\b(?:kostenlos"
        rf"|gratis|unverbindlich)\b)",
        max_words=80,
        fires=[
            "Jetzt vier Wochen für 1 Euro testen",
            "Lesen Sie den ersten Monat kostenlos alle Artikel unserer Plus-Redaktion.",
            "3 Monate lesen, nur 9,90 € zahlen: unser Digitalabo",
        ],
        stays=[
            "Nach zwei Wochen kostete der Liter Diesel wieder 1,70 Euro.",
            "Kinder dürfen in den ersten drei Wochen kostenlos ins Freibad.",
        ],
    ),
    drop(
        "unlimited_access",
        reason="appeal.subscription",
        pattern=r"^(?=.{0,300}\b(?:(?-i:Sie|SIE)|du|ihnen|dir|dein\w*|(?-i:Ihr)\w*|abo\w*|digitalabo\w*"
        r"|jetzt\b.{0,90}\b(?:sichern|lesen|testen|bestellen))\b).{0,300}?"
        r"\b(?:(?:unbegrenzt|unbeschränkt|uneingeschränkt|unlimitiert|voll|frei|exklusiv|komplett"
        r"|sofortig)e[nrms]? (?:\S+ ){0,2}?)?(?:zugriff|zugang|lesezugriff)"
        r" (?:auf|zu) (?:alle[nrms]?|sämtliche[nr]?|unsere[nr]?|exklusive[nr]?|das gesamte|mehr als"
        r"|über) (?:\S+ ){0,4}?"
        r"(?:\w*artikeln?|\w*inhalten?|\w*beiträgen?|\w*texten?|e-?paper|\w*angebote?n?|plus\S*|f?\+\S*|archiv"
        r"|\w*-artikeln?)\b",
        max_words=90,
        fires=[
            "Mit einem Digitalabo haben Sie unbegrenzten Zugriff auf alle Artikel.",
            "Jetzt Zugang zu allen Inhalten unserer Website sichern",
        ],
        stays=[
            "Die Forscher bekamen uneingeschränkten Zugang zu allen Akten der Behörde.",
            "Die Polizei hatte Zugriff auf alle Daten, die auf dem Handy gespeichert waren.",
        ],
    ),
    drop(
        "no_subscription_yet",
        reason="appeal.subscription",
        pattern=r"^(?:(?-i:Sie|SIE) |du |ihr )?(?:(?:sind|bist|seid|haben|hast|habt) (?:(?-i:Sie|SIE) |du "
        r"|ihr )?)?(?:noch|schon|bereits) (?:kein(?:e|en)? |ein(?:e|en)? )?(?:\S+[ -])?"
        r"(?:abo(?:nnement)?|digital-?abo(?:nnement)?|abonnent(?:in|[:*/]?-?in)?|abonnentin oder abonnent|mitglied"
        r"|kunde|kundin|leser|registriert|zugang|konto"
        r"|digital-?zugang|nutzerkonto|benutzerkonto|account|login|zugangsdaten)\?",
        max_words=60,
        fires=[
            "Noch kein Abo? Hier finden Sie unsere Angebote.",
            "Sie haben bereits ein Abonnement? Dann melden Sie sich hier an.",
            "Schon Abonnent?",
        ],
        stays=[
            "Noch kein Sieg, noch kein Tor: Der Trainer steht nach vier Spielen vor dem Aus.",
            "Sie haben noch kein Konto bei der Bank, die seit Montag geschlossen ist.",
        ],
    ),
    drop(
        "with_a_subscription_you_read",
        reason="appeal.subscription",
        pattern=rf"\bmit (?:de[mr]|einem|einer|ihrem|deinem|unserem|unserer) (?:\S+ ){{0,4}}?\S*(?:{DIGITAL}|e-?paper"
        rf"|digitalpaket|digitalausgabe|plus-?angebot|digitalangebot)\b"
        rf"[^.!?]{{0,60}}\b(?:lesen|haben|erhalten|bekommen|genießen|geniessen|sichern|profitieren|sparen|unterstützen"
        rf"|verpassen|nutzen|liest|hast|erhältst|bekommst|bleiben|sind"
        rf"|bist|sicherst|verpasst|nutzt) {YOU}\b",
        max_words=90,
        fires=[
            "Mit einem Digitalabo lesen Sie alle Texte ohne Einschränkung.",
            "Mit unserem E-Paper bleiben Sie auch im Urlaub informiert.",
        ],
        stays=[
            "Mit dem Deutschlandabo kamen Pendler günstiger zur Arbeit, die Kasse des Verbundes blieb leer.",
            "Mit dem Abo der Oper erhielten die Gäste früher auch eine Karte für das Theater.",
        ],
    ),
    drop(
        "subscribe_now",
        reason="appeal.subscription",
        pattern=rf"{START}(?:(?:abonnier(?:en (?-i:Sie|SIE)|e)|bestell(?:en (?-i:Sie|SIE)|e)|test(?:en (?-i:Sie|SIE)"
        rf"|e)|sicher(?:n (?-i:Sie|SIE) sich| dir|t euch)|hol(?:en (?-i:Sie|SIE) sich| dir|t euch)"
        rf"|entdeck(?:en (?-i:Sie|SIE)|e)|schließen (?-i:Sie|SIE)|schliessen (?-i:Sie|SIE)|wähl(?:en (?-i:Sie|SIE)|e)"
        rf"|verschenk(?:en (?-i:Sie|SIE)|e)|les(?:en (?-i:Sie|SIE)|t)|lies)"
        rf" (?:\S+ ){{0,6}}?(?:\S*{DIGITAL}|(?:die|das|den|unsere?n?) (?:\S+ ){{0,2}}?(?:gedruckte|digitale) \S+"
        rf"|print-?ausgabe|digital-?ausgabe|e-?paper|probe-?heft|alle vorteile)\b)",
        max_words=60,
        fires=[
            "Sichern Sie sich jetzt Ihr Jahresabo mit 20 Prozent Rabatt.",
            "Teste jetzt das Digitalabo und lies sofort weiter.",
            "Bestellen Sie hier ein Probeabo.",
        ],
        stays=[
            "Viele Kunden bestellen ein Abo am Telefon, ohne es zu merken, warnt die Verbraucherzentrale.",
            "Sie sicherten sich das Abo für die Saison und freuten sich auf das erste Heimspiel.",
        ],
    ),
    drop(
        "subscription_button",
        reason="appeal.subscription",
        pattern=rf"(?:(?:jetzt|hier|gleich|direkt|einfach|sofort|weiter|gratis|kostenlos|unverbindlich|digital|print"
        rf"|zum|zu den|zur|alle|unsere|ihre|deine|mehr|infos|zu|für|nur) ){{0,5}}"
        rf"(?:{PRICE} |ab )*(?:abonnieren|abo[ -]?(?:abschlie(?:ß|ss)en|bestellen|testen|angeboten?|service|shop"
        rf"|sichern|vergleich|kaufen|verschenken|verwalten|übersicht|optionen)"
        r"(?: (?:ansehen|anzeigen|entdecken|vergleichen|im überblick))?|angebote? (?:wählen|ansehen|anzeigen|entdecken"
        r"|auswählen|prüfen|sichern)|abonnent(?:in|:in)? werden|probe-?abo|test-?abo|jahres-?abo|digital-?abo"
        r"|(?:\d{1,2} )?(?:wochen |monate? |tage )?(?:kostenlos|gratis) (?:testen|lesen|weiterlesen)|jetzt testen|abo"
        r"|abonnements?|abo (?:für|ab) \S+|weiterlesen mit \S{1,30}(?: abo)?)",
        whole=True,
        max_words=9,
        fires=["Jetzt abonnieren", "Zu den Abo-Angeboten", "Jetzt kostenlos testen", "Angebote ansehen"],
        stays=[
            "Nicht jeder Leser will auch abonnieren, das zeigt die Studie.",
            "Wer das Abo kündigt, bekommt sein Geld zurück.",
        ],
    ),
    drop(
        "become_a_member",
        reason="appeal.membership",
        pattern=rf"{START}(?:werde(?:n (?-i:Sie|SIE)|t)?|sei(?:en (?-i:Sie|SIE)|d)?) (?:auch |jetzt |noch heute "
        rf"|heute |du |teil |(?-i:Sie|SIE) |ihr )*(?:(?:zum|zur|ein|eine|als|einer|unser|unsere) )?"
        r"(?:\S{0,20}-)?(?:förder|genossenschafts|steady-|club)?(?:mitglied|unterstützer|gönner|förderer|förderin"
        r"|förder:in|freund|pat(?:e|in|ron)|genoss|abonnent|verleger|mitmacher|teil)\w*"
        r"(?:[:*/]?-?in(?:nen)?)?(?: (?:und|oder) \p{L}+)?\b(?! ?,)(?! ?\")[^.!?]{0,80}(?:\buns\b|\bunser|\bredaktion"
        r"|journalis|\bmagazin|steady|patreon|freundeskreis|freundes-|\bclub\b|\bcommunity"
        r"|\bzeitung|\bjetzt\b|\bhier\b|lesen|ab \d|für \d|\bmonat)",
        max_words=120,
        fires=[
            "Werden Sie jetzt Mitglied und unterstützen Sie unsere Redaktion.",
            "Gute Geschichten brauchen Zeit. Werde Teil unserer Community und lies werbefrei.",
            "Werde Unterstützerin oder Unterstützer unseres Magazins.",
        ],
        stays=[
            "Werden Sie Mitglied, steht auf dem Flugblatt der Partei.",
            "Die Mitglieder werden im Herbst über den Vertrag abstimmen.",
        ],
    ),
    drop(
        "membership_button",
        reason="appeal.membership",
        pattern=r"(?:jetzt |hier |noch heute |kostenlos |ich möchte |ich will |als )*(?:(?:förder"
        r"|club)?mitglied(?:schaft)?(?: (?:werden|abschlie(?:ß|ss)en|beantragen))|gönner(?:[:*/]?-?in"
        r"| oder gönnerin|in oder gönner|in)? werden"
        r"|(?:steady-)?mitgliedschaft (?:abschlie(?:ß|ss)en|wählen)|freund(?:[:*/]?-?in| oder freundin)? werden"
        r"|genoss(?:e|in|:in|enschaftsmitglied)\S* werden|unterstütze(?:n (?-i:Sie|SIE))? uns|mach mit"
        r"|(?:jetzt )?\S{1,20} beitreten|mitglied (?:bei|von) \S+ werden|mitmachen und mitglied werden)",
        whole=True,
        max_words=6,
        fires=["Jetzt Mitglied werden!", "Gönnerin werden", "Unterstützen Sie uns!"],
        stays=[
            "Sie wollte nie Mitglied werden, in keiner Partei.",
            "Frauen durften bis 1972 nicht Mitglied werden.",
        ],
    ),
    hint(
        "journalism_costs_money",
        reason="appeal.donation",
        pattern=r"\b(?:unabhängiger|guter|kritischer|seriöser|investigativer|lokaler|freier|fundierter|qualitäts"
        r"|dieser|unser) ?journalismus (?:\S+ ){0,4}?(?:kostet|ist nicht (?:umsonst|kostenlos|gratis)"
        r"|hat seinen preis|braucht|lebt von|ist nur möglich|ist wichtiger|gibt es nicht)",
        fires=[
            "Unabhängiger Journalismus kostet Geld. Deshalb sind wir auf unsere Leserinnen und Leser angewiesen.",
            "Guter Journalismus ist nicht umsonst. Jeder Euro hilft uns weiter.",
        ],
        stays=[
            "Guter Journalismus kostet Geld, das viele Verlage nicht mehr haben.",
            "Unabhängiger Journalismus braucht Schutz, forderte die Ministerin in Straßburg.",
        ],
    ),
    hint(
        "we_depend_on_readers",
        reason="appeal.donation",
        pattern=rf"\b(?:(?:sind|bleiben) wir (?:\S+ ){{0,3}}auf|wir (?:sind|bleiben) (?:\S+ ){{0,4}}?auf|wir (?:leben"
        rf"|finanzieren uns) (?:\S+ ){{0,4}}?(?:von|durch|über|aus|mit)"
        rf"|finanzier\w* (?:wir )?uns (?:\S+ ){{0,3}}?(?:durch|über|aus|von))"
        rf" (?:\S+ ){{0,5}}?(?:{READERS}|unterstützung|abos?|beiträgen?|mitgliedsbeiträgen?|deine|ihre|eure)\b",
        fires=[
            "Wir finanzieren uns ausschließlich durch Spenden. Jeder Beitrag hilft!",
            "Wir sind auf deine Unterstützung angewiesen, denn unsere Texte sind frei zugänglich, ohne Paywall.",
        ],
        stays=[
            "Wir sind auf Ihre Ideen gespannt, schrieb der Bürgermeister den Vereinen.",
            "Wir leben von Spenden, erzählt die Leiterin des Tierheims.",
        ],
    ),
    hint(
        "we_need_you",
        reason="appeal.donation",
        pattern=r"\b(?:(?:brauchen|benötigen) wir|wir (?:brauchen|benötigen)|bitten wir"
        r"|wir bitten) (?:\S+ ){0,3}?(?:dich|euch|(?-i:Sie|SIE)|(?:ihre|deine|eure) (?:\S+ )?(?:unterstützung"
        r"|hilfe|spende|mithilfe))\b",
        fires=[
            "Wir brauchen dich. Schon 5 Euro im Monat helfen uns, unabhängig zu berichten.",
            "Damit das so bleibt, benötigen wir Ihre Unterstützung. Unser Angebot ist ohne Bezahlschranke für alle da.",
        ],
        stays=[
            "Wir brauchen Sie noch, hatte der Chefarzt zu der Pflegerin gesagt.",
            "Wir brauchen dich, so lautet der Titel der Kampagne der Feuerwehr.",
        ],
    ),
    hint(
        "every_amount_helps",
        reason="appeal.donation",
        pattern=r"\b(?:jede[rs]? (?:noch so kleine )?(?:euro|franken|beitrag|spende|cent|betrag|unterstützung|abo"
        r"|mitgliedschaft) (?:hilft|zählt|trägt|macht)"
        rf"|(?:schon|bereits) (?:mit |ab |für )?(?:{PRICE}|fünf euro|zehn euro|kleine beträge) (?:\S+ ){{0,3}}?(?:hilf"
        rf"|helf|unterstütz|könn|kann|im monat|monatlich|dabei)"
        rf"|mit (?:nur )?{PRICE} (?:im monat|pro monat|monatlich)|betrag (?:deiner|ihrer|eurer) wahl)",
        fires=[
            "Schon fünf Euro helfen. Wir sind ohne Paywall für alle da.",
            "Jeder Beitrag zählt. Denn guter Journalismus kostet Geld.",
        ],
        stays=[
            "Jeder Euro zählt, sagte der Kämmerer, und strich die Weihnachtsbeleuchtung.",
            "Jeder Beitrag zählt, wenn die Deiche halten sollen.",
        ],
    ),
    hint(
        "free_for_all",
        reason="appeal.donation",
        pattern=r"\b(?:(?:ohne|keine|hinter keiner|statt einer) (?:\S+ ){0,2}?(?:bezahlschranke|paywall|bezahlmauer"
        r"|zahlschranke)|(?:wir sind|unsere? \S+ (?:ist|sind|bleib\w+)|artikel (?:ist|sind|bleib\w+)"
        r"|inhalte (?:ist|sind|bleib\w+))"
        r" (?:\S+ ){0,3}?(?:frei|kostenlos|kostenfrei|gratis|für alle)(?: \S+){0,2}? (?:zugänglich|lesbar|verfügbar"
        r"|da)\b|frei zugänglich bleib\w*"
        r"|ohne (?:großkonzern|konzern|milliardär|verleger|werbung|investor)\w*)",
        fires=[
            "Alle unsere Artikel sind frei zugänglich, ohne Paywall. Wir brauchen deine Unterstützung.",
            "Wir sind für alle da, ohne Bezahlschranke. Jeder Beitrag hilft.",
        ],
        stays=[
            "Die Zeitung kam lange ohne Bezahlschranke aus, im Herbst führt sie ein Abo ein.",
            "Die Unterlagen sind frei zugänglich und liegen im Rathaus aus.",
        ],
    ),
    hint(
        "you_like_what_you_read",
        reason="appeal.donation",
        pattern=r"(?:^|[.!?] )(?:(?:ihnen|dir|euch) gefäll(?:t|en)|gefällt (?:ihnen|dir|euch)|gefallen (?:ihnen|dir"
        r"|euch)|hat (?:ihnen|dir|euch) (?:dies\w+|der|unser) (?:artikel|beitrag|text|recherche|podcast"
        r"|interview)(?: gut)? gefallen"
        r"|(?:möchten|wollen) (?-i:Sie|SIE) (?:uns|unsere?n? \S+) |(?:willst|möchtest) du (?:uns|unsere?n? \S+) "
        r"|(?:(?-i:Sie|SIE)|du) (?:lesen|liest) (?:diesen|unsere?n?) (?:\S+ )?(?:artikel|text|beitrag))",
        fires=[
            "Gefällt Ihnen, was Sie lesen? Werden Sie noch heute aktiv: Wir sind auf Ihre Unterstützung angewiesen.",
            "Dir gefällt unsere Arbeit? Wir sind auf deine Unterstützung angewiesen.",
        ],
        stays=[
            "Gefällt Ihnen der neue Platz, fragten die Studenten 300 Passanten.",
            "Dir gefällt doch nur das Meer, sagt sie und lacht.",
        ],
    ),
    hint(
        "our_work",
        reason="appeal.donation",
        pattern=r"\b(?:unsere[nr]? (?:unabhängige[nr]? |journalistische[nr]? |kritische[nr]? "
        r"|redaktionelle[nr]? )?(?:journalismus|recherchearbeit|journalistische arbeit|redaktionelle arbeit"
        r"|recherchen (?:sind|kosten|brauchen|werden))"
        rf"|(?:unterstützung|hilfe|beiträge|spenden) unserer {READERS}|(?:halt|hält|halten|hältst) (?:du|(?-i:Sie|SIE)"
        rf"|ihr)\b[^.!?]{{0,60}}\b(?:am leben|unabhängig|frei))",
        fires=[
            "Unsere Recherchen sind aufwendig. Jeder Beitrag hilft uns.",
            "Alles ist frei, ohne Paywall. So hältst du das Blatt am Leben.",
        ],
        stays=[
            "Unsere Leserinnen und Leser haben gewählt: Das schönste Dorf des Jahres liegt an der Mosel.",
            "Nach unseren Recherchen wusste der Vorstand seit Monaten von dem Leck.",
        ],
    ),
    hint(
        "cancel_any_time",
        reason="appeal.subscription",
        pattern=rf"\b(?:(?:jederzeit|monatlich|täglich|flexibel) kündbar|danach (?:nur |für "
        rf"|regulär )?{PRICE} (?:im monat|pro monat|monatlich|/ ?monat|pro woche)|statt {PRICE}|(?:ohne"
        rf"|keine) (?:mindest)?vertragsbindung|ohne mindestlaufzeit"
        r"|endet automatisch|keine kündigung (?:nötig|notwendig|erforderlich)|alle plus-artikel|alle artikel (?:lesen"
        r"|auf))",
        fires=[
            "Alle Artikel lesen, 1 Euro im ersten Monat, jederzeit kündbar.",
            "Danach 9,90 Euro im Monat, monatlich kündbar.",
        ],
        stays=[
            "Der Tarif ist monatlich kündbar, die Gebühr bleibt aber hoch.",
            "Das Angebot der Bahn endet automatisch im August.",
        ],
    ),
    drop(
        "no_article_without_you",
        reason="appeal.donation",
        max_words=36,
        pattern=r"^\W{0,3}ohne (?:die |ihre |deine |eure )?(?:\p{L}+ ){0,2}(?:hilfe|unterstützung|beiträge|spenden|mitgliedsbeiträge)(?: (?:von|der|unserer|unserer treuen))?[^.!?\"]{0,50} (?:gäbe|wäre|könnten wir|ist) (?:es )?(?:diese[nsr]? (?:artikel|text|recherche|beitrag|arbeit)|uns(?:er)?|unsere|solche)\b[^.!?\"]{0,60}",
        fires=[
            "Ohne die Hilfe unserer Leserinnen und Leser gäbe es diesen Artikel nicht.",
            "Ohne Ihre Unterstützung wäre diese Recherche nicht möglich.",
        ],
        stays=["Ohne die Hilfe der Feuerwehr gäbe es den Hof nicht mehr."],
    ),
]
