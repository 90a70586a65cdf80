"""Czech: bylines, dates, reading times, sections, biographies, contacts and tags."""

from cleaner.rule import NAME, NAMES, OUTSIDE, drop, head, label, tail, vocabulary

MONTH = (
    r"(?:led(?:na|en)?|únor[ae]?|břez(?:na|en)?|dub(?:na|en)?|květ(?:na|en)?|červ(?:na|en)?|červen(?:ce|ec)"
    r"|srp(?:na|en)?|září|říj(?:na|en)?|listopadu?|prosin(?:ce|ec)?)\.?"
)
TIME = r"(?:,? ?(?:v|ve|-|\||,)? ?\d{1,2}[:.]\d{2}(?: hodin| h)?)"
DATE = rf"(?:\d{{1,2}}\. ?{MONTH}(?:,? \d{{4}})?|\d{{1,2}}\. ?\d{{1,2}}\. ?\d{{2,4}}|dnes|včera)"
ROLE = (
    r"(?:(?:vedoucí |hlavní |zahraniční |ekonomick\w+ |politick\w+ |sportovní |investigativní "
    r"|domácí ){0,2}(?:redaktor\w*|novinář\w*|reportér\w*|šéfredaktor\w*|komentátor\w*|zpravodaj\w*|publicist\w+"
    r"|editor\w*|autor(?:ka)?|fotoreportér\w*|fotograf\w*|moderátor\w*|bloger\w*|sloupkař\w*|dopisovatel\w*))"
)

SECTIONS = [
    "Zprávy", "Domů", "Úvod", "Politika", "Společnost", "Ekonomika", "Byznys", "Kultura", "Sport", "Svět",
    "Zahraničí", "Domácí", "Domov", "Z domova", "Ze světa", "Česko", "Věda", "Technologie", "Auto", "Názory",
    "Názor", "Komentáře", "Komentář", "Rozhovor", "Rozhovory", "Reportáž", "Reportáže", "Investigace", "Finance",
    "Peníze", "Bydlení", "Reality", "Zdraví", "Životní styl", "Styl", "Lifestyle", "Cestování", "Recepty", "Film",
    "Hudba", "Knihy", "Hry", "Média", "Armáda", "Válka na Ukrajině", "Vzdělávání", "Historie", "Víra", "Klima",
    "Regiony", "Region", "Praha", "Brno", "Ostrava", "Plzeň", "Krimi", "Černá kronika", "Právo", "Události",
    "Aktuality", "Články", "Video", "Podcasty", "Fotbal", "Hokej", "Tenis", "Celebrity", "Showbyznys", "Magazín",
    "Horoskopy", "Počasí", "Premium", "Zpravodajství",
]  # fmt: skip

RULES = [
    vocabulary("cs_section", SECTIONS),
    label(
        "byline",
        part="byline",
        pattern=(
            r"(?:(?:autor(?:ka|ři|ky)?(?: (?:textu|článku))?|text|připravil[ai]?|zpracoval[ai]?|napsal[ai]?"
            r"|rozhovor (?:vedl[ai]?|připravil[ai]?)|ptal[ai]? se|redaktor(?:ka)?|redakce|publikoval[ai]?"
            rf"|vložil[ai]?) ?:? ?(?:{ROLE} )?{NAMES}(?:, ?(?:{ROLE}|\"[^\"]{{2,30}}\""
            rf"|{NAME}))?(?:,? {DATE}{TIME}?)?|(?:autor(?:ka|ři|ky)?|text|připravil[ai]?): ?[^,.;!?]{{2,50}}(?:, "
            rf"(?-i:\p{{Lu}}).{{2,30}})?)"
        ),
        where=head(12) | tail(4),
        whole=True,
        max_words=14,
        fires=["Autor: Marie Zimová", "Připravila Alena Sokolová", "Text: Oldřich Krutý, ČTK"],
        stays=["Autor románu Jan Drda odjel do Příbrami v roce 1944.", "Napsala ho sousedka a tak se píseň zachovala."],
    ),
    label(
        "byline_role",
        part="byline",
        pattern=(
            rf"{NAMES},? (?:-|\(|\||/)? ?{ROLE}(?: (?:\"[^\"]{{2,30}}\"|deníku .{{2,20}}|webu .{{2,20}}"
            rf"|rubriky .{{2,20}}|{NAME}))?\)?|{ROLE}(?: \"[^\"]{{2,30}}\")?:? {NAMES}|{NAMES}(?:,| /| \("
            rf"|/) ?(?:ČTK\)?|redakce)"
        ),
        where=head(10) | tail(3),
        whole=True,
        max_words=10,
        fires=["Irena Vlková, redaktorka", "Šéfredaktor Ondřej Sova", "Olga Drozdová, ČTK"],
        stays=[
            "Reportérka Anna Kotová jela tím vlakem a vše viděla.",
            "Redaktor Petr Savič nabídku odmítl a všimli si toho.",
        ],
    ),
    label(
        "date_line",
        part="date",
        pattern=(
            r"(?:(?:datum (?:publikace|vydání|aktualizace)|publikováno|zveřejněno|vydáno|aktualizováno"
            r"|aktualizace|naposledy (?:upraveno|aktualizováno)|vloženo|upraveno|vytvořeno"
            rf"|dnes) ?:? ?(?:\d{{1,2}}:\d{{2}},? )?{DATE}{TIME}?|(?:pondělí|úterý|středa|čtvrtek|pátek|sobota"
            rf"|neděle),? {DATE}{TIME}?|\d{{1,2}}\. {MONTH},? \d{{4}}{TIME}?|\d{{1,2}}\. {MONTH}{TIME}|(?:dnes"
            rf"|včera){TIME}|před (?:\d{{1,2}} )?(?:minut\w*|hodin\w*|dn\w+|týdn\w+|měsíc\w*)|(?:aktualizováno"
            rf"|aktualizace):? \d{{1,2}}[:.]\d{{2}})(?: ?[|/,•·-] ?(?:aktualizováno.{{0,40}}|{NAME}))?"
        ),
        where=head(5) | tail(3),
        whole=True,
        max_words=14,
        fires=[
            "Publikováno: 12. května 2023, 14:30",
            "3. února 2024",
            "Aktualizováno 5. 6. 2022 09:15",
            "před 2 hodinami",
        ],
        stays=["12. května 2023 most navždy zavřeli.", "Zveřejněno bylo jen jedno z pěti jmen."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=(
            r"(?:doba|čas|délka) čtení ?:? ?(?:~|asi |cca |méně než )?\d{0,2} ?(?:min(?:ut\w?)?\.?)"
            r"|\d{1,2} min(?:ut\w?|\.)? (?:čtení|na přečtení)|(?:přečtete za|čtení na) \d{1,2} min\w*"
            r"|(?:počet )?(?:zobrazení|přečtení) ?:? ?\d[\d ]*|\d[\d ]* (?:zobrazení|přečtení|zhlédnutí)"
        ),
        where=head(14) | tail(4),
        whole=True,
        max_words=8,
        fires=["Doba čtení: 4 minuty", "3 minuty čtení", "1 254 zobrazení"],
        stays=["Doba čtení pohádek je pro ni svátek.", "5 minut čtení závěti stačilo, aby se pohádali."],
    ),
    drop(
        "breadcrumbs",
        reason="nav.section",
        pattern=(
            r"(?:úvod|úvodní stránka|domů|titulní strana|hlavní stránka|zprávy) ?(?:>|/|→|\"(?= )|'(?= )|\|"
            r"|•) ?.{2,120}"
        ),
        where=head(8),
        max_words=25,
        whole=True,
        fires=["Úvod > Zprávy > Domov", "Zprávy / Region / Soud odročil kauzu"],
        stays=["Zprávy nosil do vsi listonoš.", "Hlavní stránka novin byla ten den černá."],
    ),
    drop(
        "section_label",
        reason="nav.section",
        pattern=(
            r"(?:rubrika|kategorie|sekce|seriál|speciál): ?(?:\L<cs_section>|.{2,40})|(?:\L<cs_section>)(?: ?["
            r"|/,•·-] ?(?:\L<cs_section>))+"
        ),
        where=OUTSIDE,
        whole=True,
        max_words=8,
        fires=["Rubrika: Domov", "Politika / Ekonomika"],
        stays=[
            "Sekce: tak místní říkají rozcestí za mostem, kde dřív stávala hospoda.",
            "Kategorie žen patřila domácím.",
        ],
    ),
    label(
        "tag_line",
        part="tags",
        pattern=(
            r"(?:tagy|štítky|štítek|klíčová slova|témata|témata článku|hashtagy|v článku)(?: ?:(?:[^,.;"
            r"|]{2,40}[,;|]){0,20}[^,.;|]{0,40}| (?:článku|textu))?|(?:#[\p{L}\d_]{2,40}[ ,]*){2,20}"
        ),
        where=OUTSIDE | tail(8),
        whole=True,
        max_words=40,
        fires=["Štítky: sport, hokej, Opava", "Klíčová slova", "#zprávy #počasí"],
        stays=["Tagy na zdech malovali výrostci, v květnu je chytili.", "Témata hovorů se rok od roku měnila."],
    ),
    label(
        "author_bio",
        part="bio",
        pattern=(
            rf"^(?:o autor(?:ovi|ce): ?)?{NAME} ?(?:\([^)]{{2,40}}\) ?)?(?:-|, |je|pracuje jako"
            rf"|působí jako) ?(?:{ROLE})(?:,? (?:a )?{ROLE})?(?:,? .{{0,40}})?(?:\"[^\"]{{2,40}}\"|deník\w*"
            r"|magazín\w*|časopis\w*|redakc\w+|server\w*|web\w*|televiz\w+|rozhlas\w*|rubrik\w+"
            rf"|(?-i:\p{{Lu}}\w+))\b.{{0,240}}$"
            rf"|^{NAME} (?:píše (?:o|pro)|pracuje v (?:\"|redakci)|se věnuje tématům"
            rf"|se specializuje na)\b.{{0,200}}(?:\"|novinář|redakc|server|deník|komentá|web)\w*.{{0,160}}$"
            rf"|^o autor(?:ovi|ce)(?: ?: .{{0,300}})?$|^(?:autor(?:ka)?) (?:je|působí"
            rf"|pracuje) .{{0,60}}(?:redaktor|novinář|komentátor|publicist|analyti|politolog|spolupracovn"
            rf"|externí)\w*.{{0,200}}$"
        ),
        where=tail(4),
        max_words=60,
        fires=[
            "Věra Lišková – novinářka, redaktorka kulturní rubriky „Páté stránky“.",
            "O autorovi",
            "Autorka je redaktorka magazínu Obzor.",
        ],
        stays=["Pavel Hráč, novinář, zahynul ve středu večer.", "Anna Kotová píše o lásce jako nikdo před ní."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        pattern=(
            r"(?:napište (?:autorovi|autorce)|kontaktovat (?:autora|autorku)|(?:všechny|další|více"
            r"|ostatní) (?:články|texty|příspěvky) (?:tohoto )?(?:autora|autorky|od autora)|(?:články"
            r"|profil) (?:autora|autorky)|(?:e-?mail|kontakt|telefon|adresa)(?: (?:redakce|na redakci"
            r"|autora))? ?:? ?[\w.+-]+@[\w.-]+|kontakt na (?:autora|autorku)|adresa redakce(?: ?:.{0,120})?)"
        ),
        whole=True,
        max_words=20,
        fires=["Napište autorovi", "Všechny články autora", "E-mail: redakce@example.org"],
        stays=[
            "Napište autorovi, vybízela učitelka, a za měsíc přišla odpověď.",
            "Adresu redakce znal ve městě každý.",
        ],
    ),
    label(
        "text_and_photo_by",
        part="byline",
        max_words=10,
        pattern=rf"^\W{{0,2}}(?:text(?: a|,| /|/) ?(?:foto|fotografie|snímky|video)|foto a text|připravil[ay]?(?: a vyfotil[ay]?)?) ?[:-] ?{NAMES}(?:[,/] ?.{{2,40}})?\W{{0,2}}$",
        fires=["Text a foto: Anna Nováková"],
        stays=["Text a foto: co je důležitější, řeší redakce."],
    ),
    label(
        "publishing_date",
        part="date",
        whole=True,
        max_words=10,
        where=head(8) | tail(3),
        pattern=r"(?:datum (?:publikování|publikace|vydání|zveřejnění|vložení|vytvoření|aktualizace)|publikováno|zveřejněno|vloženo|vydáno|aktualizováno|naposledy upraveno|poslední (?:úprava|aktualizace)) ?:? ?(?:\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}\. \p{L}{4,9} \d{4})(?:,? ?(?:v )?\d{1,2}[:.]\d{2})?(?: ?hod\.?)?",
        fires=["Datum publikování: 16. 5. 2024", "Poslední aktualizace: 3. března 2024 v 12:30"],
        stays=["Datum vydání: neznámé."],
    ),
    drop(
        "date_section_comments",
        reason="nav.page",
        whole=True,
        max_words=8,
        where=OUTSIDE | head(6),
        pattern=r"(?:\d{1,2}\. ?\d{1,2}\. ?\d{4}(?:,? \d{1,2}:\d{2})? ?[|,-]? ?)?(?:\p{L}{3,16} ?[|,-]? ?)?\d{1,5} komentář(?:e|ů)?|stav komentářů ?\([\d.: ]{8,20}\) ?:?|počet komentářů ?: ?\d{1,5}",
        fires=["11.08.2022 Rozhovory 216 komentářů", "Stav komentářů (20.3.2015 10:59):"],
        stays=["216 komentářů za den nečekal ani autor."],
    ),
]
