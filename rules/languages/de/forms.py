"""German forms and accounts: what a form answers, what is left to write or to read, what an offer costs afterwards."""

from cleaner.rule import BODY, TAIL, drop, tail

SIE = r"(?-i:Sie|SIE)"
# Advice and reports about such messages belong to articles.
TOLD = r"(?![^!?]*\b(?:rät|riet|warnt|warnte|sagt|sagte|schrieb|schreibt|stand|steht|heißt|hieß|forder\p{L}*|betrüg\p{L}*|phishing)\b)"
NUMBER = r"(?:\d{1,2}|keine?n?|ein(?:en)?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn)"
FREE = r"(?:kostenlose[rn]?|kostenfreie[rn]?|freie[rn]?|gratis|gratis-?)"
TEXTS = r"(?:\p{L}{0,12}-?artikeln?|beiträgen?|texten?)"
PRICE = (
    r"(?:\d{1,3}(?:[.,]\d\d|[.,]-{1,2})? ?(?:€|euro|eur|franken|fr\.?|chf)|(?:€|eur|chf|fr\.) ?\d{1,3}(?:[.,](?:\d\d"
    r"|-{1,2}))?|einen euro)"
)
PERIOD = r"(?:monatlich|wöchentlich|jährlich|mtl\.?|(?:pro|im|je|/|der|den|jeden) ?(?:monat|mt\.?|woche|jahr))"

RULES = [
    drop(
        "confirm_your_address",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=40,
        pattern=rf"^{TOLD}(?:(?:(?:fast|gleich) geschafft|geschafft|vielen dank|danke|super|prima|nur noch ein schritt)(?: für (?:ihre|deine|die) \p{{L}}+)?[!.:,]+ ?)?"
        rf"(?:(?:bitte )?(?:bestätigen|überprüfen|prüfen|kontrollieren) {SIE} (?:bitte |jetzt |nun |noch |dazu )*(?:den link|ihre (?:e-?mail|mail|anmeldung|registrierung|bestellung|adresse)[\p{{L}}-]*|ihr (?:e-?mail-?|mail-?)?postfach|ihren (?:posteingang|spam-?ordner))"
        rf"|(?:bitte )?(?:bestätige|überprüfe|prüfe|kontrolliere) (?:bitte |jetzt |nun |noch |dazu )*(?:den link|deine (?:e-?mail|mail|anmeldung|registrierung|bestellung|adresse)[\p{{L}}-]*|dein (?:e-?mail-?|mail-?)?postfach|deinen (?:posteingang|spam-?ordner))"
        rf"|wir haben (?:ihnen|dir) (?:soeben |gerade |eben )?(?:eine |einen |per mail )+(?:\p{{L}}*e-?mail|mail|bestätigungs\p{{L}}+|\p{{L}}*link)\b[^.!?]{{0,60}}(?:geschickt|gesendet|zugesandt|verschickt))"
        rf"[^!?\"]{{0,140}}[.!]?$",
        fires=[
            "Fast geschafft! Bitte bestätigen Sie den Link, den wir Ihnen gerade geschickt haben.",
            "Bitte überprüfe dein Postfach und klicke auf den Link.",
            "Wir haben Ihnen eine Bestätigungsmail geschickt.",
        ],
        stays=[
            "Bitte bestätigen Sie den Link in solchen Mails auf keinen Fall, rät die Polizei.",
            "Wir haben ihnen eine Mail geschickt, aber nie eine Antwort bekommen, sagt die Sprecherin.",
            "Fast geschafft! Nach zwölf Jahren Bauzeit fehlt nur noch das Dach.",
        ],
    ),
    drop(
        "form_error",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=22,
        pattern=rf"^{TOLD}(?![^.!?]*\b(?:nie|niemals|nicht|keinesfalls)\b)(?=bitte |[^.!?]*\b(?:gültige|korrekte|pflichtfelder))(?:bitte )?(?:geben|tragen|gib|trage?|füllen|fülle?) (?:{SIE} )?(?:bitte |hier )?(?:(?:eine|ein|ihre|ihren|deine|deinen|ihr|dein|alle|den|das) )(?:gültige[ns]? |korrekte[ns]? |richtige[ns]? )?(?:e-?mail-?adresse|mail-?adresse|adresse|namen?|passwort|postleitzahl|pflichtfelder|suchbegriff|captcha)\b[^.!?]{{0,30}} (?:ein|an|aus)\W*$"
        rf"|^(?:(?:leider )?(?:es )?ist (?:leider )?ein (?:unbekannter |technischer )?fehler aufgetreten|(?:da|hier|etwas)(?: ist)?(?: leider)?(?: etwas)? (?:ist )?schief ?gegangen|(?:da|etwas) (?:ist )?(?:leider )?(?:etwas )?schief ?gelaufen)[.!:,]?(?: bitte (?:versuch|probier|lad)[^.!?]{{2,60}}[.!]?)?$"
        rf"|^(?:die|der|das|diese[rs]?) (?:seite|inhalte?|beitrag|beiträge|video|kommentare|daten|karte|grafik|anmeldung|anfrage|player|stream|audio)\b (?:konnten?|kann|können) (?:leider |derzeit |momentan |aktuell |hier )*nicht (?:geladen|angezeigt|abgespielt|gefunden|verarbeitet|gesendet|wiedergegeben) werden[.!]?(?: bitte (?:versuch|probier|lad|aktivier)[^.!?]{{2,60}}[.!]?)?$"
        rf"|^(?:(?:dieses|das) feld (?:ist (?:ein )?(?:pflichtfeld|erforderlich)|darf nicht leer (?:sein|bleiben)|muss ausgefüllt werden)|(?:die )?(?:mit \S{{1,3}} (?:markierten|gekennzeichneten) felder|pflichtfelder) sind (?:pflichtfelder|erforderlich|mit \S{{1,3}} (?:gekennzeichnet|markiert))|diese (?:e-?mail|mail)-?adresse ist (?:bereits|schon) (?:registriert|angemeldet|vergeben)|(?:benutzername|e-?mail(?:-?adresse)?) oder (?:passwort|kennwort) (?:ist |sind )?(?:falsch|ungültig|nicht korrekt))\W*$",
        fires=[
            "Bitte geben Sie eine gültige Mailadresse ein.",
            "Leider ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.",
            "Die Kommentare konnten nicht geladen werden.",
            "Dieses Feld ist ein Pflichtfeld.",
        ],
        stays=[
            "Geben Sie Ihren Namen nie am Telefon an.",
            "Da ist etwas schiefgelaufen, räumte der Minister am Abend ein.",
            "Die Daten konnten bis Redaktionsschluss nicht vollständig ausgewertet werden.",
            "Die Seite konnte am Montag stundenlang nicht geladen werden.",
        ],
    ),
    drop(
        "characters_left",
        reason="comment.prompt",
        where=TAIL | tail(6),
        whole=True,
        max_words=6,
        pattern=r"(?:noch|maximal|max\.|bis zu) \d[\d.]{0,5} (?:verbleibende )?zeichen(?: (?:übrig|verfügbar|möglich|frei|erlaubt))?|\d[\d.]{0,5} (?:verbleibende zeichen|zeichen (?:übrig|verbleiben|verbleibend|verfügbar|frei))|(?:verbleibende|übrige|restliche) zeichen ?:? ?\d[\d.]{0,5}|zeichen (?:übrig|verbleibend) ?:? ?\d[\d.]{0,5}",
        fires=["Noch 500 Zeichen", "1000 Zeichen übrig", "Verbleibende Zeichen: 800"],
        stays=["Noch 500 Zeichen fehlten, dann war der Roman fertig.", "Die Inschrift hat 40 Zeichen."],
    ),
    drop(
        "articles_left",
        reason="legal.paywall",
        max_words=24,
        pattern=rf"^(?:(?:{SIE}|du) (?:können|kannst|haben|hast|dürfen|darfst)|ihnen (?:bleiben|stehen)|dir bleiben) (?:(?:diesen monat|in diesem monat|im monat|heute|diese woche|jetzt|noch|nur|aktuell|derzeit) )*{NUMBER} (?:weitere[nr]? |{FREE} |\p{{L}}+-?plus-?)*{TEXTS}\b[^.!?\"]{{0,50}}(?:lesen|übrig|frei|kostenlos|gratis|zur verfügung|gelesen)\W*$"
        rf"|^(?:nur )?noch {NUMBER} (?:weitere |{FREE} )+{TEXTS}(?: (?:übrig|frei|verfügbar|in diesem monat|diesen monat))*\W*$"
        rf"|^(?:ihr|dein)(?: monatliches| kostenloses| freies)? (?:\p{{L}}*kontingent|artikel-?limit|lese-?limit)\b[^.!?\"]{{0,40}} (?:aufgebraucht|erreicht|erschöpft|abgelaufen)\W*$",
        fires=[
            "Sie können in diesem Monat noch drei Artikel kostenlos lesen.",
            "Noch 2 kostenlose Artikel übrig",
            "Ihr monatliches Kontingent ist erreicht.",
        ],
        stays=[
            "Sie können in diesem Monat noch drei Artikel einreichen.",
            "Ihr Kontingent an Visa sei aufgebraucht, teilte die Botschaft mit.",
            "Noch zwei Artikel der Verfassung sind umstritten.",
        ],
    ),
    drop(
        "price_afterwards",
        reason="appeal.subscription",
        whole=True,
        max_words=16,
        pattern=rf"(?:(?:danach|anschlie(?:ß|ss)end|dann|später|nach der testphase|nach ablauf|nur|für|ab|regulär|jetzt|(?:der |im |den )?erste[rnm]? (?:monat|jahr)|(?:die )?ersten (?:\w+ )(?:monate|wochen)) ?[:,]? ?){{1,3}}{PRICE}(?: ?{PERIOD})?(?:(?:, | - | \| |\. | und )(?:(?:danach|anschlie(?:ß|ss)end|dann|später|für|nur|und|regulär|im abo|automatisch|flexibel|jederzeit|monatlich|jährlich|täglich|online|{PRICE}|{PERIOD}) ?)*)(?:kündbar|kündigen|(?<=(?:{PERIOD}|{PRICE}) ?))",
        fires=[
            "Danach 9,99 € im Monat, monatlich kündbar",
            "Erster Monat 1 €, danach 12,90 € monatlich",
            "Nur 5 Euro pro Woche, jederzeit kündbar",
        ],
        stays=[
            "Danach 9,99 € im Monat, das ist vielen zu viel.",
            "Das Ticket kostet 49 Euro im Monat und ist monatlich kündbar.",
            "Ab 49 Euro im Monat",
        ],
    ),
    drop(
        "account_question",
        reason="nav.page",
        where=BODY | TAIL,
        whole=True,
        max_words=14,
        pattern=rf"(?:(?:haben {SIE}|hast du|{SIE} haben|du hast)(?: bereits| schon| noch)? (?:ein|kein|einen|keinen) (?:\p{{L}}*konto|account|zugang|login|\p{{L}}*-?profil)\?|(?:sind {SIE}|bist du)(?: bereits| schon| noch nicht) (?:registriert|angemeldet|kunde|mitglied|abonnent(?:in)?)\?)"
        rf"(?: (?:dann |jetzt |hier |bitte |einfach )*(?:melden {SIE} sich|meld(?:e)? dich|loggen {SIE} sich|logg?e? dich|registrieren {SIE} sich|registriere? dich|anmelden|einloggen|registrieren|zur anmeldung|zum login|konto (?:erstellen|anlegen))(?: (?:jetzt|hier|bitte|bei uns|kostenlos|an|ein))*)?",
        fires=["Haben Sie schon ein Konto? Melden Sie sich hier an.", "Bist du bereits registriert? Einloggen"],
        stays=[
            "Haben Sie schon ein Konto? Diese Frage hört sie am Schalter täglich.",
            "Sind Sie schon Mitglied? Nein, sagt er.",
        ],
    ),
    drop(
        "i_have_read_the_terms",
        reason="promo.newsletter",
        where=BODY | TAIL,
        max_words=30,
        pattern=r"^(?:ja, )?ich habe die (?:datenschutz\p{L}*|agb|nutzungsbedingungen|teilnahmebedingungen)\b(?![^.!?]*\b(?:nie|niemals|nicht|kaum)\b)[^.!?,\"]{0,60}\b(?:gelesen|akzeptiert|zur kenntnis genommen)\b[^.!?,\"]{0,60}[.!]?$",
        fires=["Ich habe die Datenschutzhinweise gelesen und akzeptiere sie."],
        stays=["Ich habe die Nutzungsbedingungen nie gelesen, sagt sie, niemand tut das."],
    ),
    drop(
        "better_informed_with_us",
        reason="promo.push",
        where=BODY | TAIL,
        max_words=14,
        pattern=r"^(?:(?:schneller|immer|besser|stets|jederzeit|direkt) (?:bestens )?informiert (?:mit|dank|durch) unsere[nrm]? [^.!?\"]{0,30}\b(?:app|push\S*|newslettern?|kanal|kanälen)|mit (?:der|unserer) (?:\S+-)?app (?:immer|stets|jederzeit) (?:auf dem (?:neuesten|aktuellen|neusten) stand|informiert|dabei|up to date)"
        r"|(?:im|mit unserem|in unserem) (?:live-?ticker|live-?blog|news-?blog|news-?ticker|ticker) halten wir (?-i:Sie|SIE|euch|dich)\b[^.!?\"]{0,40}auf dem laufenden)[.!]?$",
        fires=[
            "Schneller informiert mit unseren Push-Nachrichten",
            "Mit der App immer auf dem neuesten Stand",
            "Im Liveticker halten wir Sie auf dem Laufenden",
        ],
        stays=[
            "Mit der App immer auf dem neuesten Stand zu sein, stresst viele.",
            "Besser informiert mit unserer Hilfe waren nur die Schüler.",
        ],
    ),
    drop(
        "test_your_knowledge",
        reason="comment.prompt",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^(?:testen (?-i:Sie|SIE)|teste|testet|prüfen (?-i:Sie|SIE)|prüfe) (?:jetzt |hier )*(?:ihr|dein|euer) \p{L}*wissen\b[^.!?,\"]{0,50}\b(?:quiz\p{L}*|wissenstest|rätsel)\b[^.!?,\"]{0,30}[.!]?$",
        fires=["Testen Sie Ihr Wissen in unserem Quiz"],
        stays=["Teste dein Wissen im Quiz, steht auf der Tafel im Museum."],
    ),
]
