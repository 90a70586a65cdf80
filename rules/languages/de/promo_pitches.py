"""German sales lines of newsletters, subscriptions and programmes; forms for gifts and orders."""

from cleaner.rule import BODY, OUTSIDE, TAIL, drop, tail

SIE = r"(?-i:Sie|SIE)"
QUALITY = (
    r"(?:kompakt|exklusiv|meinungsstark|relevant|kostenlos|kritisch|unabhängig|ehrlich|nah|alltagstauglich|verständlich"
    r"|informativ|unterhaltsam|persönlich|aktuell|fundiert|kurz|übersichtlich|täglich|hintergründig|regional|lokal"
    r"|pointiert|bequem|digital|werbefrei|jederzeit|überparteilich|konstruktiv|investigativ|verlässlich|gratis|prägnant"
    r"|authentisch|seriös|nahbar|unverbindlich|inspirierend|praxisnah|analytisch)"
)
DAY = r"(?:mo(?:ntag|\.)|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
GOODS = (
    r"(?:newsletter|postfach|mail|tipps|antworten|geschichten|nachrichten|themen|rezepte?|hintergründe|analysen|updates?"
    r"|das wichtigste|die wichtigsten|news|überblick|einblicke|inspiration|recherchen|infos|texte|empfehlungen|podcast)"
)

RULES = [
    drop(
        "start_into_the_day",
        reason="promo.newsletter",
        pattern=rf"(?:^|[.!?:-] )(?:(?:starten {SIE}|starte|startet|beginnen {SIE}|beginne|so starten {SIE}"
        rf"|beenden {SIE}|kommen {SIE}|komm) (?:\S+ ){{0,2}}?(?:mit|bestens|gut|informiert|perfekt|entspannt"
        rf"|top)\b[^.!?]{{0,110}}\b(?:in (?:den|ihren|deinen) (?:tag|morgen|feierabend|abend"
        rf"|wochenend\w*)|durch (?:den|die) (?:tag|woche)|in die (?:neue )?woche|den (?:tag|abend))\b"
        rf"|(?:der|ihr|dein|unser|für einen) (?:perfekte[rn]?|ideale[rn]?|tägliche[rn]?|kompakte[rn]?|gute[rn]?"
        rf"|beste[rn]?|informierte[rn]?|kostenlose[rn]?) (?:start|begleiter|überblick|einstieg|nachrichtenüberblick"
        rf"|wegweiser) (?:in|durch|über|für|mit|zum|zur)\b[^.!?]{{0,30}}\b(?:tag|woche|morgen|abend|region|stadt|nachrichtenlage"
        rf"|politik|themen)\b(?=.{{0,120}}\b(?:{GOODS}|per mail|redaktion)\b))",
        max_words=45,
        fires=[
            "Der perfekte Start in den Tag mit News und Geschichten aus der Region und der Welt.",
            "Starten Sie mit den wichtigsten Themen aus unserer Stadt in den Tag.",
        ],
        stays=[
            "Der perfekte Start in den Tag ist für viele Bayern eine Brezen mit Butter.",
            "Mit einem Sieg startete die Mannschaft in die neue Woche.",
        ],
    ),
    drop(
        "letter_pitch",
        reason="promo.newsletter",
        pattern=rf"(?:^(?:der|unser|ihr|dein|unsere|die|im) (?:(?:tägliche|wöchentliche|kostenlose|neue|große|politische"
        rf"|abendliche)[nr]? )?(?:\S{{1,25}}[- ])?newsletter(?! ?,)(?: (?:für|aus|mit|zu|zum|zur|über|von|der|am|am "
        rf"morgen|rund um) [^.!?]{{2,90}})?(?: ?[-:|] ?(?:jetzt|mit|alle|jeden|jede|immer|das|die|kompakt|täglich|von|für)\b"
        rf"[^.!?]{{3,120}}|\. (?:jetzt|hier|kostenlos|jeden|immer|täglich)\b.{{0,80}})[.!]?$"
        rf"|\b(?:für|von) (?:{SIE}|uns für {SIE}|dich|euch) (?:recherchiert|zusammengefasst|ausgewählt|kommentiert"
        rf"|analysiert|eingeordnet|aufbereitet|zusammengestellt|kuratiert)[.!]?$"
        rf"|\bdann sind {SIE} (?:bei|beim|in|mit|hier)\b[^.!?]{{0,60}}\brichtig\b|[:.!?-] hier entlang[.!]?$"
        rf"|^[^.!?]{{8,100}} - (?:{QUALITY}(?:, | und | & )){{2,4}}{QUALITY}[.!]?$)",
        where=BODY | TAIL,
        max_words=36,
        fires=[
            "Der tägliche Newsletter - jetzt mit allen wichtigen Updates zur Wahl.",
            "Exklusive Hintergründe aus der Politik - für Sie recherchiert",
            "Hinter den Kulissen der Macht - meinungsstark, exklusiv und relevant.",
            "Sie mögen es kurz? Dann sind Sie bei unserem Abendbrief richtig - hier entlang.",
        ],
        stays=[
            "Der Newsletter der Partei ging an 40.000 Leute, die sich nie angemeldet hatten.",
            "Die Akten hat das Amt für den Untersuchungsausschuss aufbereitet.",
        ],
    ),
    drop(
        "schedule_pitch",
        reason="promo.newsletter",
        pattern=rf"^(?:alle (?:zwei|14|vier) (?:wochen|tage)|jede (?:zweite )?woche|jeden (?:zweiten |ersten )?(?:{DAY}"
        rf"|morgen|abend|tag|monat)|(?:immer )?(?:{DAY}s)(?: (?:bis|und) {DAY}s)?|täglich|wöchentlich|werktags"
        rf"|(?:ein|zwei)mal (?:pro|die|in der) woche|von {DAY} bis {DAY})(?: (?:früh|morgens|abends|neu|sonntags|freitags"
        rf"|samstags|um \d[\d.:]*(?: uhr)?|kostenlos|per mail|in ihrem postfach|direkt))*"
        rf"(?: ?[:,-] ?| )(?=(?-i:\p{{Lu}})|die |das |neue |wir |aktuelle )[^.!?]{{0,90}}\b{GOODS}\b[^!?.]{{0,90}}[.!]?$"
        rf"|: (?:jeden tag|jeden morgen|täglich) (?:wissen|erfahren|lesen|informiert), (?:was|wer|wie)\b[^.!?]{{3,80}}[.!]?$",
        where=BODY | TAIL,
        max_words=22,
        fires=[
            "Alle zwei Wochen sonntags: Antworten auf Fragen der Liebe",
            "Jeden Freitag neu: Die besten Tipps für das Wochenende.",
            "Nachrichten und Service: Jeden Tag wissen, was in der Stadt los ist.",
        ],
        stays=[
            "Jeden Freitag kamen die Geschichten der Großmutter an die Reihe.",
            "Täglich gehen bei der Polizei Dutzende Hinweise ein.",
        ],
    ),
    drop(
        "cancel_any_time_line",
        reason="appeal.subscription",
        pattern=r"(?:(?:monatlich|jederzeit|flexibel|täglich|wöchentlich|danach|einfach|online|und|mit einem klick|ohne"
        r"|mindestlaufzeit|vertragsbindung|bindung|laufzeit) ?,? ?){0,4}(?:monatlich|jederzeit|flexibel|einfach|täglich) "
        r"kündbar|(?:endet|läuft) automatisch(?: aus)?|keine (?:mindestlaufzeit|vertragsbindung|laufzeit)"
        r"|ohne (?:mindestlaufzeit|vertragsbindung|risiko)|abo (?:abschlie(?:ß|ss)en|bestellen|testen) ?(?:oder )?(?:login"
        r"|anmelden|einloggen)|jetzt abonnieren und (?:von|alle|alles|sofort|weiter|unbegrenzt|keine|\S+ (?:lesen"
        r"|profitieren|sparen))\b.{0,70}|leser werben(?: leser)?|abo-?preise|abo-?vorteile|vorteilswelt|abo-?card",
        whole=True,
        max_words=13,
        fires=["Monatlich kündbar", "Jederzeit kündbar", "Jetzt abonnieren und von der Vorlesefunktion profitieren."],
        stays=["Der Vertrag sei jederzeit kündbar, sagt der Trainer.", "Das Programm endet automatisch im Juni."],
    ),
    drop(
        "gift_form",
        reason="appeal.donation",
        pattern=r"(?:(?:ich (?:möchte|will) |betrag |spende |jetzt )?(?:einmalig|monatlich|jährlich|halbjährlich"
        r"|vierteljährlich)(?: (?:zahlen|spenden|unterstützen|beitragen))?|einmal zahlen|(?:anderer|freier) betrag"
        r"|betrag (?:wählen|eingeben)|(?:bezahl|zahlungs)(?:methoden?|arten?|weise)(?: wählen)?|(?:sepa-?)?lastschrift"
        r"|paypal|kreditkarte(?: ?/ ?\S+)?|sepa|twint|klarna|per überweisung)",
        whole=True,
        max_words=14,
        where=BODY | TAIL,
        fires=["Einmal zahlen", "SEPA-Lastschrift", "Bezahlmethoden:"],
        stays=[
            "Monatlich trifft sich der Rat.",
            "Kreditkarte und Pass lagen noch im Wagen.",
            "Spendenkonto: Nothilfe Elm, IBAN DE12 3456 7890 1234 5678 90",
        ],
    ),
    drop(
        "amount_button",
        reason="appeal.donation",
        pattern=r"(?:€ ?\d{1,3}|\d{1,3} ?€)",
        after=r"^(?:(?:€ ?)?\d{1,3} ?€?|einmalig|monatlich|jährlich|betrag wählen|einmal zahlen|.{0,20}betrag)\W*$",
        whole=True,
        max_words=2,
        fires=["Einmalig\n10 €\n30 €", "Monatlich\n€ 5\n€ 10"],
        stays=["Das Brot kostet 4 €", "10 €"],
    ),
    drop(
        "media_library_pitch",
        reason="promo.podcast",
        pattern=r"(?:(?:\S+ ){1,3}in der (?:\S+ )?(?:mediathek|audiothek)(?: ?\| ?(?:\S+ )?(?:mediathek|audiothek))?"
        r"|(?:(?:jetzt|hier|auch|den|die|das|artikel|podcast|diesen|beitrag|weiter) ){0,3}in (?:der|unserer) (?:\S{1,20}[- ])?app"
        r" (?:anhören|hören|lesen|öffnen|ansehen|weiterlesen|nutzen))|"
        r"hier können (?-i:Sie|SIE) (?:unsere(?:n)?|alle|den|die) (?:\S+ ){0,2}\S*podcasts? (?:an)?hören.{0,40}",
        whole=True,
        max_words=10,
        fires=[
            "Radio Muster in der ARD Mediathek",
            "Jetzt in der App anhören",
            "Hier können Sie unsere Podcasts hören",
        ],
        stays=["Den Film fand sie in der Mediathek wieder.", "In der App lesen viele nur die Überschriften."],
    ),
    drop(
        "keep_reading_us",
        reason="appeal.subscription",
        pattern=rf"(?:^|[.!?] )(?:(?:vielen |herzlichen )?danke?,? dass {SIE} (?:\S+ ){{1,5}}(?:lesen|nutzen|abonniert haben"
        rf"|die treue halten)|(?:die |unsere )?(?:aktuelle|neue) ausgabe (?:jetzt |ab sofort )?(?:am kiosk|im handel"
        rf"|bestellen|als e-?paper|lesen|kaufen)|(?:{SIE} )?(?:wollen|möchten) {SIE}? ?(?:keine|nichts|kein) (?:\S+ )"
        rf"{{0,3}}(?:mehr )?verpassen\?|wenn (?:{SIE}|du|ihr) (?:uns|unsere \S+|unseren \S+) (?:\S+ ){{0,3}}?(?:unterstützen"
        rf"|helfen) (?:wollen|möchten|willst|möchtest|wollt)\b|(?:ihre|deine|eure) (?:spende|unterstützung) macht (?:unsere"
        rf"|unseren|diese|diesen) (?:\S+ )?(?:arbeit|journalismus|recherchen?|texte|projekt) (?:erst )?möglich)",
        where=TAIL | tail(4),
        max_words=40,
        fires=[
            "Danke, dass Sie die Musterzeitung lesen.",
            "Die neue Ausgabe jetzt am Kiosk",
            "Ihre Spende macht unsere Arbeit möglich.",
        ],
        stays=[
            "Dank, dass er noch lebe, schulde er den Rettern, sagte er.",
            "Die neue Ausgabe des Lexikons wiegt vier Kilogramm.",
        ],
    ),
    drop(
        "vote_box",
        reason="comment.prompt",
        pattern=r"(?:(?:jetzt |hier )?(?:abstimmen|umfrage(?:ergebnis)?|ergebnis(?:se)? (?:anzeigen|ansehen)|zum ergebnis|umfrage der woche"
        r"|frage des tages|stimme abgeben|zur umfrage)|\d{1,3}(?:[.'’ ]\d{3})*(?: abgegebene)? (?:stimmen|teilnehmer|votes"
        r"|abstimmungen)|(?:\d{1,6} )?reaktionen|gefällt mir(?: nicht)?(?: \d{1,5})?|(?:ihre|deine) stimme (?:wurde gezählt"
        r"|zählt)|das ist keine repräsentative umfrage|(?:die )?umfrage (?:ist|wurde) beendet)",
        whole=True,
        max_words=6,
        where=BODY | TAIL,
        fires=["Jetzt abstimmen", "1'204 Stimmen", "Gefällt mir"],
        stays=["1204 Stimmen reichten ihr zum Sieg.", "Abstimmen durften nur die Männer."],
    ),
    drop(
        "portal_words",
        reason="nav.page",
        pattern=r"(?:(?:zum|zur|das|die|unser|im) )?(?:e-?paper(?:-?(?:archiv|login|app))?|mobilen (?:ansicht|version|seite)"
        r"|wetter (?:&|und) verkehr|artikel-?tools|leserreisen|prospekte|traueranzeigen|abo-?shop|online-?shop|vorteilskarte"
        r"|leser(?:shop|service|brief|forum|reporter)|redaktionsteam|mediaservice|ticketshop|partnersuche|immobiliensuche"
        r"|verkehrslage|aboservice|bottalk|readspeaker|vorlesefunktion|kulturkalender|serviceportal)",
        whole=True,
        max_words=3,
        where=OUTSIDE,
        fires=["Zum E-Paper", "Leserreisen", "Wetter & Verkehr"],
        stays=["E-Paper verdrängen Zeitungen.", "Wetter und Verkehr machten ihm zu schaffen."],
    ),
]
