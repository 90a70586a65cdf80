"""German appeals to take out a subscription."""

from cleaner.rule import drop, hint

START = r"(?:^|[.!?:…*)>\"-] ?)(?:bitte |jetzt |auch |gerne |und |dann |also ){0,2}"
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
        r"|digital-?zugang|nutzerkonto|benutzerkonto|account|login|zugangsdaten)\?(?=\W*$|.{0,90}\b(?:jetzt|hier|(?-i:Sie|SIE|Ihr|Ihre[nrms]?)|dann|du|dich|dein\p{L}*|anmelden|einloggen|registrieren|login|\p{L}*abo\p{L}*|testen|lesen|weiterlesen|uns|unser\p{L}*)\b)",
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
]
