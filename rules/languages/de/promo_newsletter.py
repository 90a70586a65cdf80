"""German promotion of newsletters."""

from cleaner.rule import BODY, TAIL, drop, hint

START = r"(?:^|[.!?:…*)>\"-] ?)(?:bitte |jetzt |auch |gerne |und |dann |also |hier |einfach ){0,2}"
ASK = (
    r"(?:abonnier(?:en (?-i:Sie|SIE)|e|t (?=unser|jetzt|hier|gleich))|meld(?:en (?-i:Sie|SIE) sich|e dich|et euch)"
    r"|trag(?:en (?-i:Sie|SIE) sich| dich|e dich|t euch)|bestell(?:en (?-i:Sie|SIE)|e|t euch)"
    r"|registrier(?:en (?-i:Sie|SIE) sich|e dich|t euch)|hol(?:en (?-i:Sie|SIE) sich| dir|t euch)|erhalt(?:en (?-i:Sie"
    r"|SIE)|e|et)|sicher(?:n (?-i:Sie|SIE) sich| dir|t euch)"
    r"|verpass(?:en (?-i:Sie|SIE)|e|t)|bleib(?:en (?-i:Sie|SIE)|t)? (?=(?:\S+ ){0,4}?(?:informiert|auf dem|dran"
    r"|up to date|immer))|les(?:en (?-i:Sie|SIE)|t)|lies|nutz(?:en (?-i:Sie|SIE)|e)|entdeck(?:en (?-i:Sie|SIE)|e)"
    r"|fülle?n? (?-i:Sie|SIE)|informier(?:en (?-i:Sie|SIE) sich|t euch)"
    r"|probier(?:en (?-i:Sie|SIE)|e)|empfehlen (?-i:Sie|SIE)|bekommen (?-i:Sie|SIE)|(?:möchten|wollen|willst|möchtest"
    r"|wollt|mögen) (?:(?-i:Sie|SIE)|du|ihr))"
)
LETTER = (
    r"(?:\S*newsletter[ns]?\b|\S*-?letter\b|morgen-?briefing|\S*briefing|e-?mail-?(?:dienst|service|ticker)"
    r"|nachrichten-?überblick per e-?mail|news-?mail|infomail|infobrief|rundbrief)"
)
SIGN = (
    r"(?:abonnieren|anmelden|bestellen|eintragen|registrieren|abonniert|anmeldung|abonnements?|abo|kostenlos|gratis"
    r"|lesen|sichern|erhalten|verpassen)"
)
INBOX = (
    r"(?:in |ins |im )?(?:(?-i:Ihr|IHR)(?:em|en)?|dein(?:em|en)?|euer|eurem|euren) (?:\S+ )?(?:e-?mail-?)?(?:postfach"
    r"|mail-?postfach|posteingang|mailbox|inbox|mail-?fach)"
)

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        pattern=rf"{START}{ASK}\b[^!?]{{0,140}}\b{LETTER}",
        max_words=90,
        fires=[
            "Abonnieren Sie unseren Newsletter und bleiben Sie informiert.",
            "Melde dich jetzt für unseren wöchentlichen Klima-Newsletter an!",
            "Möchten Sie jeden Morgen wissen, was in der Stadt passiert? Tragen Sie sich in unseren Newsletter ein.",
        ],
        stays=[
            "Wer einen Newsletter abonniert, gibt mehr preis als eine Adresse, sagt der Datenschützer.",
            "Die Bürger können einen Newsletter des Landratsamts beziehen, der einmal im Monat erscheint.",
        ],
    ),
    drop(
        "newsletter_here",
        reason="promo.newsletter",
        pattern=rf"(?:^|[.!?:] )(?:hier|jetzt|gleich|kostenlos|gratis|zum|zur"
        rf"|mehr)\b[^.!?]{{0,70}}\b{LETTER}[^.!?]{{0,40}}\b(?:{SIGN}|an|geht|zur)\b"
        rf"|{LETTER} ?[:|-] (?:[^.!?]{{0,90}}[.:] )?(?:jetzt|hier|kostenlos) (?:\S+ )?(?:abonnieren|anmelden|bestellen"
        rf"|lesen)|\b(?:sind|bist) (?:(?-i:Sie|SIE)|du) (?:bei|mit) (?:unserem|dem"
        rf"|beim)? ?[^.!?]{{0,40}}{LETTER} (?:genau )?richtig|\bhier geht(?:'s| es) zur (?:newsletter-?)?anmeldung"
        rf"|\bhier (?:können (?-i:Sie|SIE)|kannst du|könnt ihr)\b[^.!?]{{0,60}}newsletter",
        max_words=70,
        fires=[
            "Jetzt den Stadt-Newsletter abonnieren",
            "Hier geht's zur Anmeldung!",
            "Hier können Sie unseren Newsletter bestellen.",
        ],
        stays=[
            "Jetzt hat auch der Zoo einen Newsletter, in dem er über seine Neuzugänge schreibt.",
            "Der Verein wirbt in seinem Newsletter um neue Paten.",
        ],
    ),
    drop(
        "our_newsletter_tells_you",
        reason="promo.newsletter",
        pattern=rf"\b(?:unser(?:e[mnrs]?)?|der|dem|mit dem|im|kostenlose[rnm]?|täglichen?"
        rf"|wöchentlichen?) (?:\S+ ){{0,5}}?{LETTER}[^.!?]{{0,90}}\b(?:informiert (?:(?-i:Sie|SIE)|dich|euch)"
        rf"|(?:erhalten|bekommen|bleiben|verpassen|lesen|finden|erfahren|sind|starten|haben) (?:(?-i:Sie|SIE)"
        rf"|wir ihnen)\b"
        r"|(?:erhältst|bekommst|bleibst|verpasst|liest|findest|erfährst|bist|startest|hast) du|(?:erhaltet|bekommt"
        r"|bleibt|verpasst|erfahrt) ihr|liefer\w+ (?:wir )?(?:ihnen|dir|euch)|(?:fassen|schicken|senden|bringen|halten"
        r"|versorgen|liefern|berichten|ordnen|stellen|schreiben|empfehlen) wir\b"
        r"|hält (?:(?-i:Sie|SIE)|dich)|versorgt (?:(?-i:Sie|SIE)|dich)|bringt (?:ihnen|dir|(?-i:Sie|SIE)|dich)"
        r"|schick\w+ (?:ihnen|dir))",
        max_words=90,
        fires=[
            "Der kostenlose Newsletter informiert Sie jeden Abend über das Wichtigste.",
            "In unserem wöchentlichen Newsletter erhalten Sie Tipps aus der Redaktion.",
        ],
        stays=[
            "Der Newsletter der Partei informiert über Termine im Wahlkreis.",
            "In dem Newsletter behauptet der Verein, die Windräder machten krank.",
        ],
    ),
    drop(
        "to_your_inbox",
        reason="promo.newsletter",
        pattern=rf"^(?!.{{0,500}}(?:phishing|betrüg|spam|kriminell))(?:.{{0,300}}?)\b(?:(?:direkt|kostenlos|gratis"
        rf"|bequem|frisch|täglich|jede[nr]? \w+|kompakt|immer|pünktlich|per (?:e-?)?mail|einmal (?:die"
        rf"|pro) woche|wöchentlich|regelmäßig) (?:\S+ ){{0,5}}?{INBOX}|per e-?mail erhalten"
        rf"|per e-?mail (?:zugeschickt|zugesandt|informieren lassen))",
        max_words=80,
        fires=[
            "Die besten Geschichten der Woche direkt in Ihr Postfach.",
            "Jeden Morgen das Neueste in deinem Postfach",
        ],
        stays=[
            "Die Betrüger schickten den Opfern eine Nachricht, die im Postfach wie eine Rechnung aussah.",
            "Landet eine solche Nachricht in Ihrem Postfach, sollten Sie keinen Link anklicken.",
        ],
    ),
    drop(
        "newsletter_consent",
        reason="promo.newsletter",
        pattern=r"^(?:mit (?:meiner|der|ihrer|deiner|einem klick|dem klick|klick|dem absenden|dem abonnieren|absenden"
        r"|dem bestellen)[^.]{0,60}(?:anmeldung|registrierung|newsletter|bestellung|abonn\w+|anmelden|absenden"
        r"|formular)|ich (?:möchte|will) (?:(?:\S+ ){0,6}?newsletter)|ich (?:bin (?:damit )?einverstanden"
        r"|stimme|willige|erkläre|akzeptiere|habe die (?:datenschutz|agb|nutzungs))|ja, ich (?:möchte|will|bin"
        r"|stimme|willige|habe)|durch (?:die|ihre|deine|das) (?:anmeldung|registrierung|absenden))"
        r".{0,200}(?:newsletter|werbezwecke|e-?mail|datenschutz\w*|datenschutzerklärung|einwilligung"
        r"|nutzungsbedingungen|agb|widerruf\w*)",
        max_words=0,
        fires=[
            "Mit meiner Anmeldung zum Newsletter stimme ich der Verarbeitung meiner Daten zu.",
            "Ja, ich möchte den Newsletter erhalten und habe die Datenschutzerklärung gelesen.",
        ],
        stays=[
            "Mit der Anmeldung beim Amt beginnt für die Familie das Warten auf einen Platz im Kindergarten.",
            "Ich habe lange überlegt, ob ich ihm schreiben soll, und dann doch angerufen.",
        ],
    ),
    drop(
        "unsubscribe_note",
        reason="promo.newsletter",
        pattern=r"\b(?:(?:(?-i:Sie|SIE)|du) (?:können|kannst) (?:\S+ ){0,5}?(?:(?:sich|dich) jederzeit (?:wieder )?(?:abmelden|austragen)|(?:newsletter|einwilligung|abonnement"
        r"|zustimmung|anmeldung|einverständnis)\b[^.!?]{0,60}\b(?:jederzeit|widerrufen|abbestellen"
        r"|abmelden|austragen))\b|(?:^|[.!?] )(?:eine |die )?(?:abmeldung|abbestellung) (?:vom newsletter )?(?:ist "
        r"|kann )?jederzeit(?:[^.!?,]{0,50} (?:möglich|erfolgen))?\W*$"
        r"|(?:^|[.!?(] ?|newsletter\b[^.!?]{0,60} )jederzeit (?:wieder )?(?:abbestellbar|abbestellen|abmelden|kostenlos abbestellen)|(?:informationen|hinweise"
        r"|details|mehr) (?:\S+ ){0,6}(?:widerruf\w*|abmeldung|protokollierung"
        r"|versanddienstleister)[^.!?]{0,60}(?:datenschutz\w*|hier|newsletter)"
        r"|\b(?:(?-i:Sie|SIE)|du|wir|ihnen|dir)\b[^.!?]{0,60}bestätigungs-?(?:e-?)?mail\b|bestätigungs-?(?:e-?)?mail von uns|prüfen (?-i:Sie"
        r"|SIE) (?:bitte )?(?:ihren|ihr) (?:spam|posteingang|postfach))",
        max_words=80,
        fires=[
            "Sie können den Newsletter jederzeit über einen Link am Ende jeder Ausgabe abbestellen.",
            "Eine Abmeldung ist jederzeit möglich.",
            "Sie erhalten in Kürze eine Bestätigungsmail von uns.",
        ],
        stays=[
            "Sie können sich jederzeit umdrehen, ruft der Führer, der Gipfel bleibt.",
            "Wer will, kann sich jederzeit abmelden, sagt die Schulleiterin.",
            "Die Bank schickte eine Bestätigungsmail an 300 Kunden.",
            "Die Abmeldung des Wagens kostete ihn einen halben Tag auf dem Amt.",
            "Der Widerruf der Genehmigung ist laut Gericht jederzeit zulässig.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        pattern=r"(?:(?:der|die|das|unser|unsere|zum|zur|alle|kostenlose[rn]?|täglicher|wöchentlicher|jetzt|hier"
        r"|gratis|nichts|mehr|immer) ){0,3}(?:\S{1,30}[- ]){0,3}newsletter(?:-?(?:anmeldung|abo|abonnement"
        r"|service|übersicht|archiv))?(?:(?: (?:abonnieren|anmelden|bestellen|abonniert|gratis|kostenlos|jetzt"
        r"|hier|erhalten|entdecken|verwalten|auswählen|lesen|am (?:morgen|abend)|anmeldung|zur))*)"
        r"|bitte (?:bestätigen|überprüfen|prüfen) (?-i:Sie|SIE) ihre e-?mail-?adresse|(?:bitte )?(?:geben (?-i:Sie|SIE) )?(?:ihre|deine|meine|eine gültige"
        r"|gültige)? ?e-?mail-?(?:adresse)?(?: (?:eingeben|eintragen|ein|hier eingeben|\(pflichtfeld\)|ungültig))?"
        r"|zum newsletter anmelden|newsletter abonnieren"
        r"|(?:vielen |herzlichen )?dank für (?:ihre|deine) (?:anmeldung|registrierung|bestellung)|(?:ihre"
        r"|deine) (?:anmeldung|registrierung) war erfolgreich|(?:newsletter|hier|einfach) anmelden"
        r"|\S{1,25}[- ]?newsletter ?[:|-] (?:jetzt|hier|kostenlos|gratis) (?:\S+ ){0,3}(?:anmelden|abonnieren"
        r"|bestellen)|jetzt (?:kostenlos )?anmelden|kostenlos (?:anmelden|abonnieren|registrieren)"
        r"|alle newsletter(?: ansehen| im überblick)?"
        r"|(?:vorname|nachname|anrede|pflichtfeld|\* ?pflichtfelder?|absenden|abschicken)",
        whole=True,
        max_words=12,
        fires=["Newsletter", "Jetzt Newsletter abonnieren!", "Ihre E-Mail-Adresse", "Vielen Dank für Ihre Anmeldung!"],
        stays=[
            "Der Newsletter kam am Dienstag nicht an.",
            "Jetzt anmelden können sich nur noch Familien aus der Gemeinde.",
        ],
    ),
    hint(
        "stay_informed",
        reason="promo.newsletter",
        pattern=r"\b(?:bleib(?:en (?-i:Sie|SIE)|t ihr|t)? (?:\S+ ){0,3}?(?:informiert|auf dem laufenden|up to date"
        r"|auf dem neuesten stand)|(?:nichts|keine \S+) (?:mehr |wichtiges )?verpassen|verpass(?:en (?-i:Sie"
        r"|SIE)|e|t) (?:nichts|keine)|immer (?:bestens )?informiert|das wichtigste (?:vom tag|des tages"
        r"|aus \S+|in kürze|am morgen|am abend)|jede[nr]? (?:morgen|abend|tag|woche|freitag|sonntag|montag"
        r"|donnerstag) (?:neu|kostenlos|gratis|per (?:e-?)?mail))",
        max_words=80,
        where=BODY | TAIL,
        fires=[
            "Nichts verpassen! Unser Newsletter, immer freitags.",
            "Nichts mehr verpassen: jeden Morgen kostenlos per Mail.",
        ],
        stays=[
            "Bleiben Sie informiert, hatte der Katastrophenschutz am Vormittag geraten.",
            "Sie wollte nichts verpassen und stand um fünf Uhr am Gatter.",
        ],
    ),
    hint(
        "free_service",
        reason="promo.newsletter",
        pattern=r"\b(?:kostenlose[nrm]? (?:\S+ )?(?:newsletter|app|service|push-?\w+)"
        r"|unser(?:e[nmr])? (?:\S+ ){0,2}?(?:newsletter|app|podcast|push-?\w*|whatsapp\w*|kanal)"
        r"|jede[nr]? (?:morgen|abend) (?:\S+ ){0,2}?per (?:e-?)?mail|kostenlos per (?:e-?)?mail)\b",
        max_words=80,
        fires=[
            "Verpassen Sie nichts mit unserem Podcast am Freitag.",
            "Nichts mehr verpassen mit unserer App!",
        ],
        stays=[
            "Die Stadt bietet einen kostenlosen Service für Senioren an.",
            "Kinder können die kostenlose App ohne Anmeldung nutzen.",
        ],
    ),
]
