"""German bylines, dates, reading times, section labels and tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, TAIL, drop, head, label, tail, vocabulary

PLACE = head(12) | tail(4)
MONTH = (
    r"(?:jan(?:uar|\.)?|jän(?:ner|\.)?|feb(?:ruar|er|\.)?|märz|mär\.?|mrz\.?|apr(?:il|\.)?|mai|juni?\.?|juli?\.?"
    r"|aug(?:ust|\.)?|sep(?:t(?:ember|\.)?|\.)?|okt(?:ober|\.)?|nov(?:ember|\.)?|dez(?:ember|\.)?)"
)
DAY = (
    r"(?:mo(?:ntag|\.)?|di(?:enstag|\.)?|mi(?:ttwoch|\.)?|do(?:nnerstag|\.)?|fr(?:eitag|\.)?|sa(?:mstag|\.)?|sonnabend"
    r"|so(?:nntag|\.)?)"
)
DATE = (
    rf"(?:(?:{DAY},? ?(?:de[rn] )?)?(?:\d{{1,2}}\. ?{MONTH}(?: ?\d{{2,4}})?|\d{{1,2}}\. ?\d{{1,2}}\. ?(?:19|20)\d\d"
    rf"|{MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}}/\d{{1,2}}/20\d\d)|(?:heute"
    rf"|gestern),? (?:um )?\d{{1,2}}[:.]\d\d(?: uhr)?|(?:• ?)?vor (?:\d{{1,2}}|eine[rmn]?) (?:min(?:uten?|\.)?|std\.?"
    rf"|stunden?|tag(?:en)?|wochen?|monat(?:en)?))"
)
TIME = (
    r"(?:(?:,|um|-|\||/|;|·|•|@)? ?(?:um )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?(?:uhr|h|mesz|mez|cest))?"
    r"|,? ?(?:um )?\d{1,2} ?(?:uhr|h))"
)
WHEN = rf"(?:{DATE}(?: ?{TIME})?|\d{{1,2}}[:.]\d\d uhr)"
GENRE = (
    r"(?:kommentar|gastkommentar|gastbeitrag|leitartikel|bericht|essay|interview|analyse|reportage|porträt|portrait"
    r"|kolumne|glosse|rezension|kritik|film-?kritik|filmkritik|buchkritik|konzertkritik|text|beitrag|meinung"
    r"|meinungsbeitrag|meinungsartikel|nachruf|satire|feature|recherche|exklusivbericht|gespräch|artikel|hintergrund"
    r"|podcast|video|protokoll|rezept|gastessay|einordnung|fotoessay|spielbericht|erfahrungsbericht|überblick)"
)
JOB = (
    r"(?:(?:[\p{L}-]{0,30})(?:redakteur(?:in)?|redaktor(?:in)?|journalist(?:in)?|reporter(?:in)?|korrespondent(?:in)?"
    r"|volontär(?:in)?|autor(?:in)?|kolumnist(?:in)?|chefredakt(?:eur|or)(?:in)?|herausgeber(?:in)?"
    r"|ressortleiter(?:in)?|mitarbeiter(?:in)?|chefreporter(?:in)?|blattmacher(?:in)?|publizist(?:in)?"
    r"|politikchef(?:in)?|sportchef(?:in)?|wirtschaftschef(?:in)?|büroleiter(?:in)?|fotograf(?:in)?|moderator(?:in)?"
    r"|editor|praktikant(?:in)?|ressortchef(?:in)?|teamleiter(?:in)?|kritiker(?:in)?|cvd|chef vom dienst))"
)
AGENCY_WORDS = r"(?:dpa\S{0,14}|afp|apa|sda|reuters|epd|kna|sid|rtr|red(?:\.|aktion)?|agenturen|online|ots|ap)"

RULES = [
    vocabulary(
        "de_section",
        [
            "Politik",
            "Inland",
            "Ausland",
            "Wirtschaft",
            "Sport",
            "Fußball",
            "Fussball",
            "Kultur",
            "Panorama",
            "Gesellschaft",
            "Wissen",
            "Wissenschaft",
            "Digital",
            "Netzwelt",
            "Technik",
            "Gesundheit",
            "Reise",
            "Reisen",
            "Auto",
            "Mobilität",
            "Finanzen",
            "Börse",
            "Karriere",
            "Lokales",
            "Regional",
            "Regionales",
            "Region",
            "Meinung",
            "Leben",
            "Stil",
            "Leute",
            "Promi",
            "Promis",
            "Unterhaltung",
            "Feuilleton",
            "Medien",
            "Chronik",
            "International",
            "Deutschland",
            "Österreich",
            "Schweiz",
            "Welt",
            "Vermischtes",
            "Blaulicht",
            "Ratgeber",
            "Verbraucher",
            "Kommentar",
            "Kolumne",
            "Kolumnen",
            "Interview",
            "Analyse",
            "Reportage",
            "Porträt",
            "Geld",
            "Immobilien",
            "Bildung",
            "Familie",
            "Umwelt",
            "Klima",
            "Wetter",
            "Aktuelles",
            "Nachrichten",
            "News",
            "Startseite",
            "Home",
            "Boulevard",
            "Lifestyle",
            "Kino",
            "Musik",
            "Bücher",
            "Literatur",
            "Essen",
            "Genuss",
            "Garten",
            "Service",
            "Video",
            "Videos",
            "Podcast",
            "Podcasts",
            "Magazin",
            "Exklusiv",
            "Newsticker",
            "Themen",
            "Thema",
            "Stars",
            "Royals",
            "TV-Programm",
            "Fernsehen",
            "Geschichte",
            "Zeitgeschehen",
            "Ausgehen",
            "Stadt",
            "Land",
            "Kreis",
            "Bundesliga",
            "Wintersport",
        ],
    ),
    label(
        "byline_by",
        part="byline",
        pattern=rf"(?:(?:ein(?:e|en)? |der |die |aus dem |\S{{2,20}}-)?(?:{GENRE}[ -]?)?(?:von|vom"
        rf"|aus der feder von)|text|autor(?:in|:in|en|innen)?|verfasst von|geschrieben von|veröffentlicht von"
        rf"|verfasser(?:in)?|bericht|interview|protokoll|aufgezeichnet von|fotos?|(?:text|bericht) ?(?:und|/) ?(?:fotos?|bild(?:er)?)|foto/text"
        rf"|text & (?:fotos?|bild(?:er)?)|recherche|redaktion|(?:text|interview|fotos|kommentar|analyse|mitarbeit|übersetzung"
        rf"|illustration|grafik)(?:,? (?:und|&) \S+)?)(?: ?:| unser(?:em|er) \p{{L}}+| unser(?:em"
        rf"|er) \p{{L}}+ \p{{L}}+)? {NAMES}(?: \((?:text|fotos?|video|grafik|bilder|illustration"
        rf"|[\p{{L}}/. -]{{2,20}})\)(?: ?(?:,|und|&) {NAMES}(?: \([\p{{L}}/. ]{{2,20}}\))?){{0,2}})?(?:,? "
        rf"?(?:/|\||-|·|•|in|aus|für)? ?(?:{AGENCY_WORDS}(?:/{AGENCY_WORDS})*|{NAME}))?(?:,? ?(?:\||-|·|•|/|am"
        rf"|vom)? ?{WHEN}(?: ?{TIME})?)?",
        where=PLACE,
        whole=True,
        max_words=16,
        fires=[
            "Von Anna Muster und Paul Beispiel",
            "Ein Kommentar von Erika Muster",
            "Autor: Max Beispiel",
            "von Max Muster, Berlin",
            "Interview: Anna Muster",
            "Bericht und Fotos: Anna Muster",
            "Text/Foto: Paul Beispiel",
        ],
        stays=[
            "Von Peter Handke lernte sie, dass ein Satz auch schweigen kann.",
            "Ein Bericht von der Front erreichte die Redaktion am Abend.",
        ],
    ),
    label(
        "byline_with_job",
        part="byline",
        pattern=rf"(?:von )?{NAMES}(?:,| -| \||:)? (?:(?:freie[r]?|unser|unsere|ist|leitende[r]?|stellvertretende[r]?"
        rf"|politische[r]?) )*{JOB}(?: (?:für|in|im|bei|der|des|und(?= (?-i:\p{{Lu}}))|aus)(?: [\p{{L}}&/.-]+){{1,5}}"
        rf"|, (?:{NAME})|,? (?:politik|wirtschaft|sport|kultur|panorama|digital|wissen|online|lokales|lokal|regional|inland|ausland|chronik|feuilleton|gesellschaft|leben|stadt|region)\S*)?",
        where=PLACE,
        whole=True,
        max_words=12,
        fires=[
            "Anna Muster, Redakteurin Wirtschaft",
            "Paul Beispiel, Korrespondent in Brüssel",
            "Erika Muster - freie Journalistin",
        ],
        stays=[
            "Max Muster ist Reporter und saß sechs Monate in Haft.",
            "Anna Muster ist Redakteurin, Mutter und Bergsteigerin zugleich.",
            "Paul Beispiel, Korrespondent in Brüssel, hält das für einen Fehler.",
        ],
    ),
    label(
        "byline_reports_from",
        part="byline",
        pattern=rf"(?:aus (?:\p{{L}}+ ){{0,2}}?(?:berichte(?:t|n)|kommentiert)(?: (?:unser(?:e)? \p{{L}}+"
        rf"|{NAMES}))?(?: {NAMES})?|{NAMES} berichte(?:t|n) aus {NAME}|es (?:berichte(?:t|n)"
        rf"|kommentiert) {NAMES}|von|(?:kommentar|analyse|interview|bericht) von|mitarbeit: {NAMES}|(?:fragen"
        rf"|gespräch|interview): {NAMES})",
        where=PLACE,
        whole=True,
        max_words=9,
        fires=["Aus Kiew berichtet Anna Muster", "Mitarbeit: Paul Beispiel", "Paul Beispiel berichtet aus Rom"],
        stays=[
            "Aus Kiew berichten Augenzeugen von mehreren Explosionen.",
            "Die Reporterin berichtet aus Städten, die es nicht mehr gibt.",
        ],
    ),
    label(
        "published_date",
        part="date",
        pattern=rf"(?:(?:(?:zuletzt |letzte |erstmals |online )?(?:veröffentlicht|publiziert|aktualisiert|geändert"
        rf"|erstellt|aktualisierung|änderung|erschienen|eingestellt|bearbeitet|update|upgedatet|stand|datum"
        rf"|veröffentlichung|erstveröffentlichung|gepostet|letztes update|publikationsdatum|artikel vom"
        rf"|beitrag vom|meldung vom|sendung vom|online|vom)(?: (?:am|um|vom|von|seit))?) ?:? ?(?:{WHEN}"
        rf"|{TIME})(?: ?(?:uhr|-|\||/|,|·|•|\()? ?)){{1,3}}(?:von {NAMES}|in {NAME}|{AGENCY_WORDS}|uhr|\))?",
        where=head(12) | TAIL,
        whole=True,
        max_words=18,
        fires=[
            "Veröffentlicht am 16.05.2024",
            "Stand: 12. Juni 2024, 14:30 Uhr",
            "Aktualisiert: 03.04.2024, 10:12",
            "Publiziert heute um 06:15 Uhr",
            "Online seit heute, 14:05 Uhr",
        ],
        stays=[
            "Erschienen ist der Band im Mai 1921 in Leipzig.",
            "Stand Freitag lagen 300 Anträge vor.",
        ],
    ),
    label(
        "date_line",
        part="date",
        pattern=rf"(?:(?:{AGENCY_WORDS}|{NAME}|von {NAMES})(?:,| \||-| -|/)? ?)?{DATE}(?: ?{TIME})?(?: ?[,"
        rf"|/·•;-] ?(?:aktualisiert|update|zuletzt aktualisiert|geändert|stand|lesezeit|quelle|{AGENCY_WORDS}"
        rf"|(?:\d{{1,2}}[:.]\d\d|{NAME}(?!.*\d))(?<=\d{{4}}.*|heute.*|gestern.*|vor .*)).{{0,60}})?",
        where=head(10) | TAIL,
        whole=True,
        max_words=18,
        fires=["16. Mai 2024, 14:05 Uhr", "Montag, 3. Juni 2024", "dpa, 12.06.2024, 08:15 Uhr"],
        stays=[
            "Am 16. Mai 2024 um 14 Uhr begann der Regen.",
            "Fr, 26.02.2021, 18 Uhr - So, 28.02.2021, 13 Uhr",
            "Dienstag, 23. April | 19 Uhr | Pfarrkirche St. Veit",
            "Heute ist das Haus ein Museum.",
        ],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:(?:ca\. ?|etwa |rund )?\d{1,3} ?(?:min(?:\.|uten?)?|sek\S*)(?: ?\d{1,2} ?sek\S*)?,? (?:lesezeit"
        r"|lesedauer|lesen|hörzeit|hören|zum lesen|hördauer|video|audio)|(?:geschätzte "
        r"|voraussichtliche )?(?:lesezeit|lesedauer|hörzeit|hördauer)(?: ?[:|-])? ?(?:ca\. ?|etwa |rund "
        r"|unter )?\d{0,3}(?: ?[:.]\d\d)? ?(?:min(?:\.|uten?)?|\d{1,2} sek\S*)?|\d{1,3} wörter|lesezeit)",
        whole=True,
        max_words=8,
        fires=["3 Min. Lesezeit", "Lesezeit: 4 Minuten", "Lesedauer ca. 5 Min."],
        stays=[
            "Die Lesezeit der Kinder sank auf zwölf Minuten am Tag.",
            "Fünf Minuten Lesen am Tag genügen, sagt die Forscherin.",
        ],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        pattern=r"(?:(?-i:Sie|SIE) sind hier|start(?= ?[/>'\"])|(?-i:Sie|SIE) befinden sich hier|startseite|home"
        r"|zur startseite|zurück zur startseite|pfadnavigation|brotkrümel\S*)(?: ?(?:>|\"|/|\||'|→|·"
        r"|:) ?[\p{L}\d&+][\p{L}\d&+-]*(?: [\p{L}\d&+-]+){0,4}){0,6}|\L<de_section>(?: ?[>\"/"
        r"|'→·]+ ?(?:[\p{L}\d&+-]+(?: [\p{L}\d&+-]+){0,3})){1,5}|(?:ressort|rubrik|kategorien?|bereich"
        r"|themengebiet|quelle & thema)(?: ?: ?[\p{L}&,/ -]{3,60})",
        whole=True,
        max_words=16,
        where=OUTSIDE | head(8),
        fires=[
            "Startseite > Politik > Ausland",
            "Sie sind hier: Home / Nachrichten",
            "Zur Startseite",
            "Rubrik: Wirtschaft",
        ],
        stays=[
            "Zur Startseite der Bibliothek kommt man seit dem Angriff nicht mehr.",
            "Politik ist kein Spiel, sagt sie.",
        ],
    ),
    drop(
        "section_label",
        reason="nav.section",
        pattern=r"\L<de_section>(?: ?(?:[|/,&·•]|und) ?\L<de_section>){0,3}",
        whole=True,
        max_words=5,
        where=HEAD | TAIL,
        fires=["Panorama", "Politik | Ausland"],
        stays=["Politik macht müde, Sport nicht immer.", "Kultur und Sport teilen sich den Etat."],
    ),
    drop(
        "updated_note",
        reason="meta.date",
        pattern=r"^(?:(?:dieser|der) (?:artikel|beitrag|text|inhalt|bericht) (?:wurde|ist) (?:(?:zuletzt|erstmals|ursprünglich|zuerst"
        r"|bereits|am|im) )*(?:am |im )?(?:\d{1,2}\.|januar|februar|märz|april|mai|juni|juli|august|september"
        r"|oktober|november|dezember|\d{4})[^.]{0,60}(?:\. ?\S+ \d{4}[^.]{0,40})?(?:veröffentlicht"
        r"|aktualisiert|publiziert|erschienen)[^.]{0,100}\.?|(?:dieser|der) (?:artikel|beitrag|text"
        r"|ticker) wird (?:laufend |fortlaufend |ständig |regelmäßig )?aktualisiert\.?|erstmals (?:publiziert"
        r"|veröffentlicht|erschienen) (?:am|im) .{4,40}|(?:mehr (?:in kürze|folgt)|(?:weitere|mehr) (?:infos"
        r"|informationen|details) (?:folgen|in kürze)(?: in kürze)?|(?:dieser|der) (?:text|artikel"
        r"|beitrag) wird aktualisiert|update folgt)\.?)$",
        where=head(4) | tail(5),
        max_words=35,
        fires=[
            "Dieser Artikel wird laufend aktualisiert.",
            "Mehr in Kürze",
            "Dieser Inhalt wurde am 12. März 2021 - 10:24 publiziert",
            "Dieser Beitrag wurde am 3. Mai 2024 veröffentlicht.",
        ],
        stays=[
            "Die Liste der gesperrten Straßen wird laufend aktualisiert, so die Polizei.",
            "Der Artikel wurde später in zwölf Sprachen übersetzt.",
        ],
    ),
    label(
        "job_alone",
        part="byline",
        pattern=rf"(?:freie[r]? |leitende[r]? |stv\. |stellvertretende[r]? |politische[r]? )?{JOB}(?: (?:politik|wirtschaft"
        rf"|sport|kultur|inland|ausland|online|panorama|lokales|wissen|(?:in|aus|für) (?-i:\p{{Lu}})\p{{L}}+))?",
        where=PLACE,
        whole=True,
        max_words=4,
        fires=["Redakteurin", "Korrespondent in Berlin", "Freie Journalistin"],
        stays=["Redakteurin wollte sie nie werden.", "Der Fotograf kam zu spät."],
    ),
    label(
        "date_and_clock",
        part="date",
        pattern=rf"(?:{DAY},? )?\d{{1,2}}\. ?(?:\d{{1,2}}\.|{MONTH}) ?(?:19|20)\d\d(?:,| -| \|| um)? \d{{1,2}}[:.]\d\d uhr"
        rf"(?: ?[|,] .{{2,30}})?|(?:heute|gestern),? (?:um )?\d{{1,2}}[:.]\d\d(?: uhr)?"
        rf"|vor (?:\d{{1,2}}|eine[rm]|wenigen) (?:min\.|minuten?|std\.|stunden?)(?: aktualisiert| veröffentlicht| publiziert)?",
        whole=True,
        max_words=7,
        fires=["12.04.2024, 10:21 Uhr", "Heute, 07:09 Uhr", "Vor 3 Stunden"],
        stays=["Um 10:21 Uhr fiel der erste Schuss.", "Vor 30 Jahren"],
        note="With a clock time it dates a card or an article wherever it stands.",
    ),
    label(
        "tag_line",
        part="tags",
        pattern=r"^(?:(?:schlagworte?|schlagwörter|stichworte?|stichwörter|tags?|themen|mehr zu den themen"
        r"|themen in diesem (?:artikel|beitrag)|themen zu diesem artikel|themen im (?:artikel|beitrag|text)|folgende themen|keywords"
        r"|verschlagwortet(?: mit| unter)?|abgelegt unter|getaggt mit|kategorien?) ?[:|] ?[^.!?]{2,200}"
        r"|(?:verwandte |weitere |mehr zu den )?(?:schlagworte?|schlagwörter|stichworte|tags"
        r"|themen (?:in diesem|im) (?:artikel|beitrag)|themen zu diesem (?:artikel|beitrag)))\W*$",
        where=OUTSIDE | tail(8),
        max_words=30,
        fires=["Schlagworte: Bahn, Streik, Verkehr", "Themen: Wohnen, Mieten", "Tags"],
        stays=[
            "Themen wie Rente, Pflege und Wohnen bewegen die Menschen, sagt sie.",
            "Die Stichworte standen auf einem Bierdeckel.",
        ],
    ),
    drop(
        "empty_date_line",
        reason="meta.date",
        pattern=r"(?:erstellt|veröffentlicht|aktualisiert|geschrieben|verfasst)(?: von| am| um)?(?: [-|])?(?: uhr)|(?:zuletzt |letztmals )?(?:aktualisiert|veröffentlicht|publiziert|geändert)(?: am| um|:)",
        whole=True,
        max_words=6,
        fires=["Erstellt von - Uhr", "Veröffentlicht am | Uhr", "Aktualisiert am"],
        stays=["Erstellt um acht Uhr, gelesen um neun."],
    ),
    drop(
        "reading_time_in_words",
        reason="meta.reading_time",
        whole=True,
        max_words=6,
        pattern=r"(?:lesezeit|lesedauer|hördauer) ?:? ?(?:ca\. ?|etwa |rund )?(?:eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) minuten?",
        fires=["Lesezeit: etwa vier Minuten"],
        stays=["Lesezeit von vier Minuten genügt"],
    ),
]
