"""German notes about authors, and how to reach them."""

from cleaner.rule import NAME, NAMES, TAIL, drop, head, label, tail

JOB = (
    r"(?:(?:[\p{L}-]{0,30})(?:redakteur(?:in)?|redaktor(?:in)?|journalist(?:in)?|reporter(?:in)?|korrespondent(?:in)?"
    r"|volontär(?:in)?|autor(?:in)?|kolumnist(?:in)?|chefredakt(?:eur|or)(?:in)?|herausgeber(?:in)?"
    r"|ressortleiter(?:in)?|mitarbeiter(?:in)?|chefreporter(?:in)?|blattmacher(?:in)?|publizist(?:in)?"
    r"|politikchef(?:in)?|sportchef(?:in)?|wirtschaftschef(?:in)?|büroleiter(?:in)?|fotograf(?:in)?|moderator(?:in)?"
    r"|editor|praktikant(?:in)?|ressortchef(?:in)?|teamleiter(?:in)?|kritiker(?:in)?|cvd|chef vom dienst))"
)

# Two words at least: one alone is any German noun.
PERSON = r"(?-i:\p{Lu}[\p{L}'.-]+(?: (?:von|van|de|der|zu)(?: der)?)? \p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]+)?)"

RULES = [
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
        "author_bio_heading",
        part="bio",
        pattern=r"(?:(?:über|zu|zum|zur) (?:den|die|der)? ?(?:person|autor(?:in|:in|en|\*in)?"
        r"|autor(?:innen)? und autoren|redakteur(?:in)?|verfasser(?:in)?)|zum autor|zur autorin|(?:der"
        r"|die) (?:autor(?:in)?|verfasser(?:in)?|autoren)|autor(?:in|:in|en)?|redaktion|autorenprofil|(?:alle"
        r"|weitere|(?:noch )?mehr) (?:artikel|beiträge|texte|geschichten)(?: von| vom| des| der)?(?: diesem| dieser)?(?: autors"
        r"| autorin| (?-i:\p{Lu})\S+){0,3}(?: (?:lesen|anzeigen|ansehen))?|zum autorenprofil|autoreninfo|(?:zum |zur )?(?:profil(?:seite)?"
        r"|autorenseite)|mehr (?:vom autor|von der autorin)|über uns)",
        where=TAIL,
        whole=True,
        max_words=7,
        fires=["Über den Autor", "Zur Autorin", "Alle Artikel von Anna Muster"],
        stays=[
            "Alle Artikel sind ausverkauft.",
            "Der Autor starb 1956 in Zürich, verarmt und vergessen.",
            "Über den Autor ist wenig bekannt.",
        ],
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
    label(
        "guest_author",
        part="bio",
        where=tail(2),
        max_words=45,
        pattern=rf"^(?:zur person: ?)?(?:(?:prof|dr|pd|em)\.? ){{0,3}}{PERSON},?(?: (?:ist )?\d{{2}},?| \(\d{{2}}\),?)? (?:ist|lehrt als|forscht als) (?:\S+ ){{0,2}}?(?:\p{{L}}*professor(?:in)?|privatdozent(?:in)?|dozent(?:in)?|emeritus|lehrstuhlinhaber(?:in)?|wissenschaftliche[r]? mitarbeiter(?:in)?)\b (?:für|an|am|der|im|in|und|emeritus)\b[^\".?!]{{0,90}}\b(?:\p{{L}}*universität\p{{L}}*|\p{{L}}*hochschule\p{{L}}*|uni|\p{{L}}*institut\p{{L}}*|eth|epfl|tu|fh|lmu|akademie|fakultät)\b[^\".?!]{{0,140}}\.?$",
        fires=[
            "Anna Muster ist Professorin für Ökonomie an der Universität Musterstadt.",
            "Zur Person: Paul Beispiel, 45, ist Professor für Geschichte an der Uni Musterstadt.",
        ],
        stays=[
            "Anna Muster ist Professorin. Ihr Haus steht am Fluss, und sie will es nicht verlassen.",
            "Sie ist Professorin für Physik und glaubt doch an Wunder.",
        ],
    ),
    label(
        "name_and_desk",
        part="byline",
        where=head(12) | tail(4),
        max_words=16,
        pattern=rf"^{PERSON} (?=(?-i:\p{{Lu}})){JOB} (?:im|in der|bei der|beim|bei|für) [^.!?,:]{{3,120}}\.?$",
        fires=[
            'Anna Muster Redakteurin im Ressort "Leben" der Musterschen Sonntagszeitung.',
            'Paul Beispiel Reporter bei der "Musterzeitung" in Berlin',
        ],
        stays=["Anna Muster Redakteurin zu nennen, wäre übertrieben."],
    ),
    label(
        "conversation_led_by",
        part="byline",
        where=head(12) | tail(4),
        max_words=10,
        whole=True,
        pattern=rf"(?:das|dieses) (?:gespräch|interview) führten? {NAMES}(?: am \d{{1,2}}\. ?\S+(?: \d{{4}})?)?|(?:die )?fragen stellten? {NAMES}|mit {NAME} sprach(?:en)? (?-i:\p{{Lu}})[\p{{L}} .-]{{3,40}}",
        fires=[
            "Das Gespräch führte Anna Muster.",
            "Die Fragen stellte Paul Beispiel",
            "Mit Anna Muster sprach Paul Beispiel.",
        ],
        stays=["Das Gespräch führte der Minister selbst, und zwar laut.", "Die Fragen stellten sie später."],
    ),
    label(
        "author_from_place",
        part="byline",
        where=head(12) | tail(6),
        max_words=8,
        whole=True,
        pattern=rf"autor(?:in)? ?: ?{NAME} aus {NAME} ?\|?",
        fires=["Autor:Anna Muster aus Musterstadt |", "Autorin: Anna Muster aus Musterstadt"],
        stays=["Autor aus Leidenschaft war er nie."],
    ),
    label(
        "byline_of_agency_or_staff",
        part="byline",
        where=head(10),
        whole=True,
        max_words=8,
        pattern=rf"{PERSON}(?: und {PERSON})?(?:, | / |/)(?-i:dpa|APA|AFP|SDA|KNA|epd|sid|SID|Keystone-SDA|Reuters|red\.?)(?:/(?-i:dpa|APA|AFP|SDA|KNA|epd|red\.?|\p{{Ll}}{{2,4}}))?"
        rf"|von (?:unserer|der|unserem|unseren) (?:\p{{L}}*redaktion|(?:freien )?(?:mitarbeiter(?:in)?n?|reporter(?:in)?n?|redakteur(?:in)?|korrespondent(?:in|en)?|volontär(?:in)?))(?: {NAMES})?",
        fires=["Anna Muster, dpa", "Von unserer Redaktion", "Von unserem Mitarbeiter Paul Beispiel"],
        stays=["Von unserer Redaktion war niemand dort.", "Anna Muster, dpa-Chefin, war dabei."],
    ),
    label(
        "note_on_author",
        part="bio",
        where=tail(3),
        max_words=80,
        pattern=rf"^(?:(?:zum autor|zur autorin|(?:über|zu) (?:den autor|die autorin)|der autor|die autorin) ?: ?(?-i:\p{{Lu}}).{{20,500}}|zur person ?: ?{NAME}\b.{{0,120}}\b{JOB}\b.{{0,400}})$",
        fires=[
            "Zur Autorin: Anna Muster lebt in Bozen und hat zwei Bücher über die Alpen geschrieben.",
            "Zur Person: Anna Muster, Jahrgang 1984, arbeitet als freie Journalistin in Bozen.",
        ],
        stays=["Zur Person: Paul Beispiel ist seit 2014 Bürgermeister und lebt im Ort."],
    ),
]
