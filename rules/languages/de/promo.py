"""German promotion: apps, notifications, podcasts, programmes, events, products."""

from cleaner.rule import BODY, TAIL, drop, tail

START = r"(?:^|[.!?:…*)>\"-] ?)(?:bitte |jetzt |auch |gerne |und |dann |also |hier |einfach ){0,2}"
CHANNEL = (
    r"(?:whatsapp|telegram|instagram|messenger|youtube|signal|threads)-?(?: ?news)?-?(?:kanal|channel|gruppe"
    r"|newsletter|service|ticker)"
)

RULES = [
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
        pattern=r"^(?!die (?:\S+ )?app (?:ist|war|bleibt|soll|kostet|gibt)\b)(?:(?:unsere|die(?: neue| kostenlose)?|jetzt|mit (?:der|unserer)|alle nachrichten|alle news"
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
            "Die App ist kostenlos.",
            "Die App lasse sich nicht mehr öffnen, klagten Kunden am Morgen.",
            "Mit der App können Patienten Termine buchen und Rezepte anfordern.",
        ],
    ),
    drop(
        "app_for_both_systems",
        reason="promo.app",
        where=BODY | TAIL,
        max_words=16,
        pattern=r"^(?:unsere (?:neue |kostenlose |\S+-)?app|jetzt (?:auch )?(?:als|die|unsere) (?:\S+-)?app|app)\b(?: (?:gibt es|ist|erhalten (?-i:Sie|SIE)|finden (?-i:Sie|SIE)|bekommen (?-i:Sie|SIE)|erhältlich|verfügbar|kostenlos|gratis|jetzt|auch|hier|laden|herunterladen))* (?:für|im|auf) (?:ios|iphones?|apple(?: app ?store)?|android|den? app ?store)(?: und ipads?)? ?(?:und|&|/|oder|sowie|,) ?(?:für |im |auf )?(?:ios|iphones?|android|google play(?: store)?|play ?store|apple)(?: (?:erhältlich|verfügbar|kostenlos|laden|herunterladen))*[.!]?$",
        fires=["Unsere App gibt es für iOS und Android.", "App jetzt herunterladen für iPhone und Android"],
        stays=["Die App gibt es für iOS und Android.", "Die neue App der Bahn ist für iPhone und Android erhältlich."],
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
        pattern=r"(?:(?:dem |diesem |jetzt |hier |das |dieses )*thema (?:folgen|abonnieren|merken)(?: und (?:keine?|nichts)[^.!?]{0,30} verpassen)?|(?:diesen? |dem "
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
        pattern=r"\b(?:(?:überall,? wo es podcasts gibt|(?:auf allen (?:gängigen |bekannten )?podcast-?|\b(?:podcast|folgen?)\b[^.!?]{0,60}"
        r"\bauf allen (?:gängigen |bekannten )?)plattformen|(?:neue|alle"
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
            "Die Kampagne lief auf allen Plattformen zugleich.",
            "Sieben Folgen hat die Serie, alle Folgen hat die Regisseurin selbst geschrieben.",
        ],
    ),
    drop(
        "topic_on_air",
        reason="promo.podcast",
        pattern=r"^(?:(?:dieses thema|diese(?:r|n) beitrag|die sendung|das|sendung|dieser text|der beitrag"
        r"|die reportage|dies)(?: lief| läuft| wurde| wird)? (?:im programm|auch im programm|hören (?-i:Sie"
        r"|SIE)|sehen (?-i:Sie|SIE)|(?:lief|läuft|wurde gesendet|wird gesendet)(?=[^!?]{0,90}\d[^!?]{0,60}(?:\buhr\b|\|)))\b"
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
            "Das lief besser als erwartet, sagt die Trainerin.",
            "Die Sendung lief am 12. März 1968 zum letzten Mal.",
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
]
