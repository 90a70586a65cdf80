"""German bylines, dates, reading times, section labels, bios, contact lines and tags."""

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
        rf"|verfasser(?:in)?|bericht|interview|protokoll|aufgezeichnet von|fotos?|text und fotos?"
        rf"|text & fotos?|recherche|redaktion|(?:text|interview|fotos|kommentar|analyse|mitarbeit|übersetzung"
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
        rf"|, (?:{NAME})|,? (?:politik|wirtschaft|sport|kultur|panorama|digital|wissen|online)\S*)?",
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
        rf"|beitrag vom|meldung vom|sendung vom|vom)(?: (?:am|um|vom|von|seit))?) ?:? ?(?:{WHEN}"
        rf"|{TIME})(?: ?(?:uhr|-|\||/|,|·|•|\()? ?)){{1,3}}(?:von {NAMES}|in {NAME}|{AGENCY_WORDS}|uhr|\))?",
        where=head(12) | TAIL,
        whole=True,
        max_words=18,
        fires=[
            "Veröffentlicht am 16.05.2024",
            "Stand: 12. Juni 2024, 14:30 Uhr",
            "Aktualisiert: 03.04.2024, 10:12",
            "Publiziert heute um 06:15 Uhr",
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
        rf"|/·•;-] ?(?:aktualisiert|update|zuletzt aktualisiert|geändert|stand|\d{{1,2}}[:.]\d\d|lesezeit"
        rf"|quelle|{AGENCY_WORDS}|{NAME}).{{0,60}})?",
        where=head(10) | TAIL,
        whole=True,
        max_words=18,
        fires=["16. Mai 2024, 14:05 Uhr", "Montag, 3. Juni 2024", "dpa, 12.06.2024, 08:15 Uhr"],
        stays=[
            "Am 16. Mai 2024 um 14 Uhr begann der Regen.",
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
        pattern=r"^(?:(?:dieser|der) (?:artikel|beitrag|text) (?:wurde|ist) (?:(?:zuletzt|erstmals|ursprünglich|zuerst"
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
            "Dieser Beitrag wurde am 3. Mai 2024 veröffentlicht.",
        ],
        stays=[
            "Die Liste der gesperrten Straßen wird laufend aktualisiert, so die Polizei.",
            "Der Artikel wurde später in zwölf Sprachen übersetzt.",
        ],
    ),
    label(
        "author_bio",
        part="bio",
        pattern=r"^(?![^.]{0,120}\b(?:bei|für) (?:der|einer|dem|einem) \S+, (?:die|der|das|den|deren|dessen)\b)"
        rf"(?:(?:der|die|unser|unsere) (?:gast)?(?:autor(?:in)?|kolumnist(?:in)?"
        rf"|journalist(?:in)?) )?(?:\((?:geb\. )?\d{{4}}\) )?(?:{NAME})?,?(?: ?\(?(?:geboren|jahrgang|geb\.?"
        rf"|\*)? ?(?:\d{{2,4}})\)?,?)?(?: geboren \d{{4}}[^,.]{{0,40}},)? ?(?:(?:ist|arbeitet|schreibt"
        rf"|berichtet|volontiert|leitet|betreut|verantwortet|gehört|kümmert sich)\b (?:\S+ ){{0,8}}?(?:als "
        rf"|in |im |für )?(?:{JOB}\b(?=(?: \S+){{0,3}}? (?:bei|beim|für|im|in|der|des|von|seit|(?:und"
        rf"|sowie) (?:schreibt|berichtet|leitet|betreut))\b)|\S{{0,15}}redaktion\b|ressorts?\b|newsroom\b"
        rf"|hauptstadtbüro\b)"
        rf"|(?:schreibt|berichtet|bloggt) (?:\S+ ){{0,6}}?(?:für (?:uns|die|das|den|\S+)|bei) (?:\S+ ){{0,6}}?(?:über"
        rf"|aus|zu|seit)\b)",
        where=tail(4),
        max_words=90,
        fires=[
            "Anna Muster ist Redakteurin im Ressort Wirtschaft und schreibt über Banken.",
            "Paul Beispiel arbeitet als freier Journalist in Wien.",
            "Erika Muster, Jahrgang 1980, ist Korrespondentin für Südosteuropa.",
        ],
        stays=[
            "Karin Holm ist Redakteurin bei der Zeitung, die der Minister verklagt hat.",
            "Anna Bergmann war nie auf der Insel, doch sie kennt jeden Stein aus den Briefen ihrer Tante.",
            "Sie leitet den Chor seit vierzig Jahren und denkt nicht ans Aufhören.",
        ],
    ),
    label(
        "author_profile",
        part="bio",
        pattern=rf"^(?:seit (?:\p{{L}}+ )?\d{{4}} (?:\S+ ){{0,3}}?(?:bei der|beim|bei|für die|in der|im|teil der"
        rf"|mitglied der|als)\b[^.]{{2,70}}(?:\. (?:\S+ ){{0,3}}?{JOB}\b|(?<=redaktion|zeitung|ressort)\.).{{0,500}}"
        rf"|{JOB} {NAME} (?:ist|arbeitet) (?:seit \S+(?: \S+)? )?(?:bei|für|in|im|beim) [^.]{{2,60}}"
        rf"\b(?:zuständig|verantwortlich)\b.{{0,400}}|{NAME} (?:schreibt|berichtet|bloggt) (?:seit \d{{4}} |regelmäßig "
        rf"|hier |vor allem |meist )+(?:\S+ ){{0,4}}?über .{{3,300}}"
        rf"|(?:geboren|jahrgang) (?:\d{{4}}|in \S+).{{3,200}}(?:redaktion|{JOB}|volontariat|journalistenschule)\b.{{0,300}})$",
        where=tail(4),
        max_words=90,
        fires=[
            "Seit 2019 bei der Musterzeitung. Redakteurin im Inland.",
            "Korrespondent Max Muster ist bei der Musterzeitung für Landespolitik zuständig.",
            "Anna Muster schreibt seit 2019 über Innenpolitik.",
        ],
        stays=[
            "Seit 2019 in der Stadt, kennt sie jeden Weg am Fluss.",
            "Max Beispiel ist bei der Bahn für die Weichen zuständig, die im Winter vereisen, und er hat viel zu tun, wie er sagt; oft fährt er nachts hinaus.",
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
        rf"|vor (?:\d{{1,2}}|eine[rm]|wenigen) (?:min\.|minuten?|std\.|stunden?)",
        whole=True,
        max_words=7,
        fires=["12.04.2024, 10:21 Uhr", "Heute, 07:09 Uhr", "Vor 3 Stunden"],
        stays=["Um 10:21 Uhr fiel der erste Schuss.", "Vor 30 Jahren"],
        note="With a clock time it dates a card or an article wherever it stands.",
    ),
    label(
        "author_bio_heading",
        part="bio",
        pattern=r"(?:(?:über|zu|zum|zur) (?:den|die|der)? ?(?:person|autor(?:in|:in|en|\*in)?"
        r"|autor(?:innen)? und autoren|redakteur(?:in)?|verfasser(?:in)?)|zum autor|zur autorin|(?:der"
        r"|die) (?:autor(?:in)?|verfasser(?:in)?|autoren)|autor(?:in|:in|en)?|redaktion|autorenprofil|(?:alle"
        r"|weitere|mehr) (?:artikel|beiträge|texte)(?: von| vom| des| der)?(?: diesem| dieser)?(?: autors"
        r"| autorin| \p{Lu}\S+){0,3}|zum autorenprofil|autoreninfo|(?:zum |zur )?(?:profil(?:seite)?"
        r"|autorenseite)|mehr (?:vom autor|von der autorin)|über uns)",
        where=TAIL,
        whole=True,
        max_words=7,
        fires=["Über den Autor", "Zur Autorin", "Alle Artikel von Anna Muster"],
        stays=["Der Autor starb 1956 in Zürich, verarmt und vergessen.", "Über den Autor ist wenig bekannt."],
    ),
    drop(
        "contact_author",
        reason="meta.contact",
        pattern=r"^(?:(?:e-?mail|mail|nachricht|kontakt)(?: an (?:die |den |das )?(?:autor(?:in|en)?|redaktion"
        r"|verfasser(?:in)?|\p{L}+(?: \p{L}+)?)| (?:zur|zum) (?:redaktion|autor(?:in)?)| schreiben)?(?: ?[:"
        r"|] ?\S+@\S+|\W*$)|(?:kontakt|redaktion|e-?mail|mail|autor(?:in)?|pressekontakt|rückfragen(?: an)?"
        r"|kontaktieren (?-i:Sie|SIE) uns|so erreichen (?-i:Sie|SIE) uns|(?-i:Sie|SIE) erreichen (?:uns"
        r"|den autor|die autorin|die redaktion|\p{L}+ \p{L}+)(?: \S+){0,3}|schreiben (?-i:Sie|SIE) (?:an"
        r"|dem autor|der autorin|der redaktion|uns)(?: (?:an|unter|eine \S+))*|haben (?-i:Sie"
        r"|SIE) fragen\?(?: .{0,40})?) ?:? ?\S+@\S+\W*$|(?:ihr |dein |der )?(?:kontakt (?:zur|zum"
        r"|zu) (?:redaktion|autor(?:in)?|uns)|ihr (?:draht|kontakt) zu uns"
        r"|ansprechpartner(?:in)? (?:in der redaktion)?)\W*$|hinweise an die redaktion ?: ?\S+|pressekontakt ?:)",
        where=head(10) | tail(6),
        max_words=16,
        fires=[
            "E-Mail an die Autorin",
            "Kontakt: redaktion@beispiel.example",
            "Sie erreichen den Autor unter: max@beispiel.example",
        ],
        stays=[
            "Kontakt zur Familie hatte er da schon lange nicht mehr.",
            "Eine E-Mail an die Redaktion der Schülerzeitung blieb ohne Antwort.",
        ],
    ),
    label(
        "tag_line",
        part="tags",
        pattern=r"^(?:(?:schlagworte?|schlagwörter|stichworte?|stichwörter|tags?|themen|mehr zu den themen"
        r"|themen in diesem (?:artikel|beitrag)|themen zu diesem artikel|folgende themen|keywords"
        r"|verschlagwortet(?: mit| unter)?|abgelegt unter|getaggt mit|kategorien?) ?[:|] ?[^.!?]{2,200}"
        r"|(?:verwandte |weitere |mehr zu den )?(?:schlagworte?|schlagwörter|stichworte|tags"
        r"|themen in diesem (?:artikel|beitrag)|themen zu diesem (?:artikel|beitrag)))\W*$",
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
        pattern=r"(?:erstellt|veröffentlicht|aktualisiert|geschrieben|verfasst)(?: von| am| um)?(?: [-|])?(?: uhr)",
        whole=True,
        max_words=6,
        fires=["Erstellt von - Uhr", "Veröffentlicht am | Uhr"],
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
    label(
        "author_since",
        part="bio",
        where=tail(3),
        max_words=30,
        pattern=r"^(?:unser(?:e)? (?:autor(?:in)?|korrespondent(?:in)?|kolumnist(?:in)?|reporter(?:in)?|redakteur(?:in)?)) (?:berichtet|schreibt|arbeitet|lebt|kommentiert)\b[^.\"?!]{0,60}\b(?:seit|für|aus|über|bei|im|in)\b[^.\"?!]{2,100}\.?$",
        fires=[
            "Unser Autor berichtet seit 2019 aus Brüssel.",
            "Unsere Kolumnistin schreibt alle zwei Wochen über Geld.",
        ],
        stays=["Unser Autor irrt, wenn er von einem Ende der Kohle schreibt."],
    ),
]
