"""German appeals for donations."""

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
