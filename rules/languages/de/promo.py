"""German promotion of newsletters, apps, alerts, podcasts, programmes, events and shops."""

from cleaner.rule import BODY, TAIL, drop, hint, tail

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
CHANNEL = (
    r"(?:whatsapp|telegram|instagram|messenger|youtube|signal|threads)-?(?: ?news)?-?(?:kanal|channel|gruppe"
    r"|newsletter|service|ticker)"
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
    drop(
        "app_request",
        reason="promo.app",
        pattern=rf"{START}(?:lad(?:en (?-i:Sie|SIE)(?: sich)?|e(?: dir)?|t euch)|hol(?:en (?-i:Sie|SIE) sich| dir"
        rf"|t euch)|installier(?:en (?-i:Sie|SIE)|e)|download(?:en (?-i:Sie|SIE))?|nutz(?:en (?-i:Sie|SIE)|e)"
        rf"|entdeck(?:en (?-i:Sie|SIE)|e)|les(?:en (?-i:Sie|SIE)|t)|lies|sicher(?:n (?-i:Sie|SIE) sich| dir)"
        rf"|test(?:en (?-i:Sie|SIE)|e)|probier(?:en (?-i:Sie|SIE)|e))(?=[^.!?]{{0,90}}\b(?:unsere?|jetzt|hier"
        rf"|kostenlos\w*|gratis|news|nachrichten|neue)\b)"
        r"\b[^.!?]{0,60}\b(?:\S{1,20}-)?app\b(?! ?store-)",
        max_words=60,
        fires=[
            "Laden Sie sich jetzt unsere App herunter!",
            "Hol dir die neue App und lies alle Nachrichten unterwegs.",
        ],
        stays=[
            "Die Opfer luden auf Drängen der Anrufer eine App herunter.",
            "Viele Eltern laden die App, ohne die Bedingungen zu lesen.",
        ],
    ),
    drop(
        "app_offer",
        reason="promo.app",
        pattern=r"^(?:(?:unsere|die(?: neue| kostenlose)?|jetzt|mit (?:der|unserer)|alle nachrichten|alle news"
        r"|diese[nr]? artikel|das wichtigste|kostenlos|gratis)\b[^.!?]{0,60}\b(?:\S{1,20}-)?app\b[^.!?]{0,60}"
        r"(?:herunterladen|downloaden|installieren|\bladen\b|im app store|google play|bei google"
        r"|verpassen (?-i:Sie|SIE)|verpasst du|immer dabei|kostenlos|gratis|lesen)|mit (?:der"
        r"|unserer) [^.!?]{0,40}\b(?:\S{1,20}-)?app (?:immer (?:dabei|informiert)|(?:bleiben|haben|sind|lesen"
        r"|verpassen) (?-i:Sie|SIE)|(?:bleibst|hast|bist|liest|verpasst) du)[^.!?]{0,80}"
        r"|(?:\S{1,25}[- ]){0,3}app (?:jetzt |kostenlos |hier |gratis )*(?:herunterladen|downloaden|laden|installieren"
        r"|öffnen|testen)|(?:jetzt |hier )?(?:im |bei |zum |laden im )?(?:apple )?app ?store(?: (?:und|oder|,) (?:im "
        r"|bei )?google play(?: store)?)?|(?:jetzt |erhältlich )?(?:im |bei )google play(?: store)?)[\s.!]*$",
        max_words=30,
        fires=[
            "Unsere App jetzt kostenlos herunterladen!",
            "Mit unserer App bleiben Sie auch unterwegs informiert.",
            "Laden im App Store",
        ],
        stays=[
            "Die App lasse sich nicht mehr öffnen, klagten Kunden am Morgen.",
            "Mit der App können Patienten Termine buchen und Rezepte anfordern.",
        ],
    ),
    drop(
        "push_request",
        reason="promo.push",
        pattern=r"(?:^|[:.!?] )(?:(?:jetzt|hier|die|unsere|kostenlose|unseren|alle|für|eilmeldungen|und|browser-?"
        r"|desktop-?|aufs handy|per) )*(?:push-?(?:nachrichten|benachrichtigung(?:en)?|mitteilung(?:en)?"
        r"|meldungen|alarm|service|news)?|eilmeldungen|benachrichtigungen|mitteilungen)(?: \S+){0,2} "
        r"(?:aktivieren|einschalten|abonnieren|zulassen|erlauben|erhalten (?:(?-i:Sie|SIE)|möchten)|bekommen (?-i:Sie"
        r"|SIE)|verpassen|deaktivieren)(?: (?-i:Sie|SIE))?[\s.!]*$"
        r"|\baktivier(?:en (?-i:Sie|SIE)|e|t) (?:\S+ ){0,4}?(?:push|benachrichtigungen|eilmeldungen|mitteilungen)",
        max_words=40,
        fires=[
            "Push-Nachrichten aktivieren",
            "Aktivieren Sie die Benachrichtigungen, um keine Eilmeldung zu verpassen.",
            "Eilmeldungen aufs Handy: jetzt Benachrichtigungen einschalten",
        ],
        stays=[
            "Die Warn-App verschickte am Abend Push-Nachrichten an 40.000 Menschen.",
            "Eltern sollten Benachrichtigungen am Abend stummschalten, rät die Ärztin.",
        ],
    ),
    drop(
        "topic_alert",
        reason="promo.push",
        pattern=r"(?:(?:dem |diesem |jetzt |hier |das |dieses )*thema (?:folgen|abonnieren|merken)|(?:diesen? |dem "
        r"|der )?(?:autor(?:in)?|autor:in|person|ort|verein|liveblog|ticker)(?: jetzt)? (?:folgen|abonnieren)"
        r"|benachrichtigung(?:en)? (?:bei|zu) .{1,40}|nichts mehr verpassen"
        r"|keine nachrichten? (?:mehr )?verpassen|mein(?:e)? themen?"
        r"|(?:(?-i:Sie|SIE) |du )?(?:folgen|folgst) (?:diesem thema|dem thema)|themen-?alarm|\+? ?folgen)",
        whole=True,
        max_words=8,
        fires=["Thema folgen", "Dem Autor folgen", "Nichts mehr verpassen!"],
        stays=[
            "Dem Autor folgen die Leser gern durch die Wälder Ostpreußens.",
            "Keine Nachrichten zu verpassen ist für viele zur Sucht geworden.",
        ],
    ),
    drop(
        "channel_request",
        reason="promo.push",
        pattern=rf"(?:\bunser(?:e[mnrs]?)? (?:\S+ ){{0,3}}?{CHANNEL}|{START}(?:folg(?:en (?-i:Sie|SIE)|e)"
        rf"|abonnier(?:en (?-i:Sie|SIE)|e))\b[^.!?]{{0,80}}\b{CHANNEL}|\b(?:jetzt"
        rf"|hier)\b[^.!?]{{0,80}}\b{CHANNEL}[^.!?]{{0,30}}\b(?:abonnieren|folgen|beitreten)\b"
        rf"|^(?:\S+ ){{0,4}}?{CHANNEL}[^.!?]{{0,40}}[:-] (?:jetzt|hier|gleich) [^.!?]{{0,30}}\b(?:abonnieren"
        rf"|folgen|beitreten)|^(?:\S+ ){{0,4}}?{CHANNEL}(?: jetzt| hier| kostenlos){{0,3}} (?:abonnieren"
        rf"|folgen|beitreten)\W*$|\b{CHANNEL}[.!?:] (?:jetzt |hier ))",
        max_words=70,
        fires=[
            "Abonnieren Sie unseren WhatsApp-Kanal!",
            "Alle Meldungen gibt es auch im WhatsApp-Kanal. Hier abonnieren.",
            "Der Telegram-Channel der Redaktion: jetzt kostenlos folgen",
        ],
        stays=[
            "In einem Telegram-Kanal brüstete sich der Täter mit der Tat.",
            "Die Polizei betreibt seit Mai einen WhatsApp-Kanal mit Hinweisen zu Sperrungen.",
        ],
    ),
    drop(
        "listen_to_podcast",
        reason="promo.podcast",
        pattern=rf"{START}(?:hör(?:en (?-i:Sie|SIE)|e|t (?=hier|jetzt|auch|mal|rein|in))?|abonnier(?:en (?-i:Sie|SIE)"
        rf"|e)|folg(?:en (?-i:Sie|SIE)|e)|lausch(?:en (?-i:Sie|SIE)|e)|find(?:en (?-i:Sie|SIE)|est du"
        rf"|et ihr))\b[^.!?]{{0,80}}\b(?:\S{{0,25}}podcasts?|podcast-?folge|neue folge|spotify|apple podcasts?"
        rf"|deezer|amazon music)\b",
        max_words=70,
        fires=[
            "Hören Sie hier die neue Folge unseres Podcasts.",
            "Abonniere den Podcast auf Spotify oder Apple Podcasts.",
        ],
        stays=[
            "Sie hören den Podcast beim Kochen, beim Laufen, beim Einschlafen.",
            "Die Täter hörten Podcasts über ungelöste Fälle.",
        ],
    ),
    drop(
        "podcast_note",
        reason="promo.podcast",
        pattern=r"\b(?:(?:überall,? wo es podcasts gibt|auf allen (?:gängigen )?(?:podcast-?)?plattformen|(?:neue|alle"
        r"|weitere|die neuesten) (?:podcast-?)?folgen (?:\S+ ){0,4}?(?:gibt es|erscheinen|finden (?-i:Sie|SIE)"
        r"|findest du|hören|jeden|immer)|(?:podcast|folge) (?:jetzt |hier |kostenlos )*(?:anhören|abonnieren"
        r"|hören|herunterladen)\W*$|diese[nr]? podcast (?:\S+ ){0,3}?(?:gibt es|finden (?-i:Sie|SIE)"
        r"|hören (?-i:Sie|SIE)|findest du))"
        r"|(?:auch )?als podcast (?:hören|anhören|verfügbar|abonnieren|erhältlich)\W*$|jetzt reinhören\W*$)",
        max_words=60,
        fires=[
            "Neue Folgen gibt es jeden Donnerstag überall, wo es Podcasts gibt.",
            "Jetzt Podcast abonnieren",
            "Diesen Podcast finden Sie auch in unserer App.",
        ],
        stays=[
            "Der Podcast der Brüder hat inzwischen eine halbe Million Hörer.",
            "Sieben Folgen hat die Serie, alle Folgen hat die Regisseurin selbst geschrieben.",
        ],
    ),
    drop(
        "topic_on_air",
        reason="promo.podcast",
        pattern=r"^(?:(?:dieses thema|diese(?:r|n) beitrag|die sendung|das|sendung|dieser text|der beitrag"
        r"|die reportage|dies)(?: lief| läuft| wurde| wird)? (?:im programm|auch im programm|hören (?-i:Sie"
        r"|SIE)|sehen (?-i:Sie|SIE)|lief|läuft|wurde gesendet|wird gesendet)\b"
        r"|(?:über (?:dieses thema|das thema|dieses und weitere themen|diese themen|diese meldung)|darüber"
        r"|hierüber) bericht(?:et|ete|eten|en)\b.{0,80}\b(?:um|ab|ca\.|uhr|-) ?\d{1,2}[:.]?\d{0,2} ?uhr|sendehinweis"
        r"|programmhinweis|sendung(?:sinfos?)?: |stand der sendung|ausgestrahlt am|gesendet am|quelle und bild: "
        r"|sendezeit: )",
        max_words=50,
        fires=[
            "Über dieses Thema berichtete die Abendschau am 3. Mai 2024 um 19:30 Uhr.",
            "Dieses Thema im Programm: Radio Nord | 12.06.2024 | 08:00 Uhr",
            "Sendung: Regional Aktuell, 4. Juni 2024, 18 Uhr",
        ],
        stays=[
            "Darüber berichteten mehrere Zeitungen, ohne den Namen der Frau zu nennen.",
            "Das Thema im Programm der Grünen füllt gerade einmal zwei Zeilen.",
        ],
    ),
    drop(
        "more_on_air",
        reason="promo.podcast",
        pattern=r"(?:^|[.!?] )(?:mehr (?:dazu|zum thema|zu diesem thema|darüber)|die (?:ganze|komplette|vollständige"
        r"|gesamte) (?:sendung|folge|doku\w*|reportage|dokumentation)|das (?:ganze|komplette|vollständige"
        r"|gesamte) (?:interview|gespräch|video)|den (?:ganzen|kompletten|vollständigen) (?:beitrag|film"
        r"|talk))\b[^.!?]{0,60}"
        r"\b(?:sehen (?-i:Sie|SIE)|hören (?-i:Sie|SIE)|seht ihr|hört ihr|siehst du|hörst du|gibt es|gibt's"
        r"|finden (?-i:Sie|SIE)|im stream|in der (?:\S+ )?(?:mediathek|audiothek)|im (?:podcast|video|tv|radio)"
        r"|auf (?:youtube|joyn|rtl\+|spotify))",
        max_words=50,
        fires=[
            "Mehr dazu sehen Sie heute um 20:15 Uhr im Regionalmagazin.",
            "Das ganze Interview gibt es im Podcast.",
            "Die komplette Folge finden Sie in der Mediathek.",
        ],
        stays=[
            "Die ganze Sendung dauerte keine zwanzig Minuten.",
            "Mehr dazu wollte die Staatsanwaltschaft am Freitag nicht sagen.",
        ],
    ),
    drop(
        "library_button",
        reason="promo.podcast",
        pattern=r"(?:(?:jetzt|hier|auch|ganze sendung|zur sendung|video|audio|doku|folge|den|die|das|zur|zum|in der|im"
        r"|mehr|verfügbar|alle) ){0,5}(?:\S{0,15}[ -])?(?:mediathek|audiothek|livestream|live-?stream|podcast"
        r"|sendung|tvthek)(?: (?:ansehen|anhören|anschauen|streamen|ardaudiothek|hören|sehen|verfügbar|starten"
        r"|verpasst|abonnieren))?",
        whole=True,
        max_words=7,
        fires=["Jetzt in der Mediathek ansehen", "Zur Sendung", "Livestream starten"],
        stays=[
            "Die Sitzung ist im Livestream der Stadt zu verfolgen, Beginn ist um 18 Uhr.",
            "Zur Sendung eingeladen war auch der frühere Minister.",
        ],
    ),
    drop(
        "shop_button",
        reason="promo.product",
        pattern=r"(?:(?:jetzt|hier|direkt|zum|zur|zu|bei|auf|im|in den|das|dieses"
        r"|mehr) ){0,4}(?:(?:(?:\S{1,20} )?(?:shop|onlineshop|angebot|deal|warenkorb|preisvergleich|bestpreis"
        r"|produkt|buchshop)(?: (?:ansehen|sichern|anzeigen|entdecken|bei \S{1,20}))?)|(?:amazon|otto"
        r"|mediamarkt|saturn|ebay|thalia|galaxus|check24|idealo)(?: (?:kaufen|bestellen|ansehen|sichern))?"
        r"|(?:online )?(?:bestellen|kaufen|shoppen|buchen|zugreifen|sichern)(?: bei \S{1,20})?"
        r"|tickets? (?:kaufen|sichern|bestellen|buchen)|(?:preis|preise) (?:prüfen|vergleichen|checken))",
        whole=True,
        max_words=7,
        min_words=2,
        fires=["Zum Angebot", "Jetzt bei Amazon kaufen", "Tickets sichern", "Preise vergleichen"],
        stays=[
            "Die Händler wollten nicht mehr bei Amazon kaufen, sondern direkt beim Hersteller.",
            "Tickets kaufen Fahrgäste künftig nur noch mit dem Handy.",
        ],
    ),
    drop(
        "event_request",
        reason="promo.event",
        pattern=rf"{START}(?:meld(?:en (?-i:Sie|SIE) sich|e dich|et euch)|sicher(?:n (?-i:Sie|SIE) sich| dir|t euch)"
        rf"|buch(?:en (?-i:Sie|SIE)|e)|kauf(?:en (?-i:Sie|SIE)|e)|bestell(?:en (?-i:Sie|SIE)|e)"
        rf"|diskutier(?:en (?-i:Sie|SIE)|e)|mach(?:en (?-i:Sie|SIE)|t)? mit|nehmen (?-i:Sie|SIE) teil"
        rf"|nimm teil)"
        r"\b[^.!?]{0,80}\b(?:unser(?:e[mnrs]?)? (?:\S+ ){0,2}?(?:webinar|seminar|kongress|konferenz|veranstaltung"
        r"|leserreise|event|gewinnspiel|forum|shop|online-?shop|online-?kurs|sonderheft|magazin|buch)|gewinnspiel"
        r"|webinar|early-?bird|ticket)",
        max_words=50,
        fires=[
            "Melden Sie sich jetzt zu unserem kostenlosen Webinar an.",
            "Sichern Sie sich ein Ticket für den Zukunftskongress!",
        ],
        stays=[
            "Die Teilnehmer melden sich vorher an, ein Ticket kostet zwölf Euro.",
            "Er kaufte ein Ticket, stieg in den Zug und kam nie an.",
        ],
    ),
    drop(
        "issue_note",
        reason="promo.product",
        pattern=r"^(?:erschienen in (?:der )?(?:ausgabe|heft|nr\.|nummer)\b.{0,80}$|(?:dieser? (?:artikel|text|beitrag"
        r"|essay|reportage|interview|geschichte|recherche)|der (?:artikel|text|beitrag)|mehr (?:dazu|darüber"
        r"|zum thema|davon)|weitere (?:geschichten|artikel|texte)|(?:die|das) (?:ganze"
        r"|vollständige) (?:geschichte|interview|reportage))\b.{0,60}\b(?:lesen (?-i:Sie|SIE)|liest du"
        r"|lest ihr|finden (?-i:Sie|SIE)|erschien\w*|ist erschienen|stammt aus|steht|gibt es)\b.{0,40}"
        r"\b(?:ausgabe|heft|printausgabe|e-?paper|sonderheft|aktuellen \p{Lu}\w+|am kiosk|sonntagszeitung)\b)",
        max_words=50,
        fires=[
            "Dieser Text stammt aus der aktuellen Ausgabe unseres Magazins.",
            "Mehr dazu lesen Sie im neuen Heft, das am Freitag am Kiosk liegt.",
        ],
        stays=[
            "Der Text erschien 1921 in einer Zeitschrift, von der kein Heft erhalten ist, was die Forschung bis heute plagt und in jedem Handbuch auf andere Weise nacherzählt wird.",
            "Mehr dazu will der Verlag im Herbst mitteilen.",
        ],
        where=TAIL | tail(6),
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
