"""Slovak bylines, datelines, dates, reading times, sections, tags, sources, authors."""

from cleaner.rule import NAME, NAMES, OUTSIDE, drop, head, label, tail, vocabulary

MONTH = (
    r"(?:januára?|februára?|marec|marca|apríla?|mája?|júna?|júla?|augusta?|septembra?|október|októbra|novembra?"
    r"|decembra?"
    r"|september|november|december|(?:jan|feb|mar|apr|máj|jún|júl|aug|sep|sept|okt|nov|dec)\.?)"
)
DAY = r"(?:(?:pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa|po|ut|st|št|pi|so|ne)[.,]{0,2} )"
CLOCK = r"(?:,? ?(?:o |[-|•] ?)?\d{1,2}[:.]\d\d(?: ?(?:h\b|hod\.?|hodine))?)"
DATE = rf"(?:\d{{1,2}}\. ?{MONTH},? (?:19|20)\d\d|\d{{1,2}}\. ?\d{{1,2}}\. ?(?:19|20)\d\d)"
AT = (
    r"(?:(?:dátum |čas )?(?:publikovania|zverejnenia|vydania|aktualizácie|uverejnenia)|publikovan[éýá]|zverejnen[éýá]"
    r"|uverejnen[éýá]|vydan[éýá]|pridan[éýá]|vložen[éýá]|aktualizovan[éýá]|aktualizácia|upraven[éýá]|vytvoren[éýá]"
    r"|naposledy (?:upravené|aktualizované)|posledná (?:aktualizácia|zmena|úprava)|dátum)"
)
ROLE = (
    r"(?:(?:zahraničn\w+|ekonomick\w+|politick\w+|športov\w+|investigatívn\w+|domác\w+|vedúc\w+|hlavn\w+"
    r"|regionáln\w+) )?"
    r"(?:redaktor(?:ka)?|novinár(?:ka)?|reportér(?:ka)?|šéfredaktor(?:ka)?|komentátor(?:ka)?|spravodaj(?:ca|kyňa)?"
    r"|publicist(?:a|ka)"
    r"|editor(?:ka)?|fotoreportér(?:ka)?|fotograf(?:ka)?|moderátor(?:ka)?|bloger(?:ka)?|dopisovateľ(?:ka)?)"
)
AGENCY = r"(?-i:TASR|SITA|ČTK|AP|AFP|Reuters|DPA|dpa|BBC|CNN|TA3|RTVS|STVR|SME|MTI|PAP|TASS|Interfax|Ukrinform)"

SECTIONS = [
    "Správy", "Domov", "Domáce", "Z domova", "Slovensko", "Zahraničie", "Zo sveta", "Svet", "Zahraničné", "Politika",
    "Spoločnosť", "Ekonomika", "Biznis", "Kultúra", "Šport", "Veda", "Technológie", "Tech", "Auto", "Názory", "Názor",
    "Komentáre", "Komentár", "Rozhovor", "Rozhovory", "Reportáž", "Reportáže", "Investigatíva", "Financie", "Peniaze",
    "Bývanie", "Reality", "Zdravie", "Žena", "Životný štýl", "Štýl", "Lifestyle", "Cestovanie", "Recepty", "Film",
    "Hudba", "Knihy", "Médiá", "Vzdelávanie", "História", "Viera", "Klíma", "Regióny", "Región", "Bratislava", "Košice",
    "Krimi", "Kauzy", "Udalosti", "Aktuality", "Články", "Video", "Podcasty", "Futbal", "Hokej", "Tenis", "Celebrity",
    "Prominenti", "Šoubiznis", "Magazín", "Horoskopy", "Počasie", "Premium", "Spravodajstvo", "Zaujímavosti",
]  # fmt: skip

RULES = [
    vocabulary("sk_section", SECTIONS),
    label(
        "byline",
        part="byline",
        where=head(6) | tail(3),
        whole=True,
        max_words=14,
        pattern=(
            r"(?:autor(?:ka|i|ky)?(?: (?:textu|článku|príspevku))?|text|pripravil[ai]?|spracoval[ai]?|napísal[ai]?"
            r"|píše|rozhovor "
            r"(?:viedol|viedla|pripravil[ai]?)|zhováral[ai]? sa|pýtal[ai]? sa|redaktor(?:ka)?|uverejnil[ai]?"
            r"|publikoval[ai]?|pridal[ai]?|editor(?:ka)?|šéfredaktor(?:ka)?"
            rf"|reportér(?:ka)?) ?: ?(?:{ROLE} )?(?-i:(?=\p{{Lu}})){NAMES}"
            rf"(?:, ?(?:{ROLE}|{AGENCY}|{NAME}))?(?:,? {DATE}{CLOCK}?)?"
            r"|(?:pripravil[ai]?|spracoval[ai]?|napísal[ai]?|zhováral[ai]? sa"
            rf"|píše) (?-i:(?=\p{{Lu}})){NAMES}(?:,? {DATE}{CLOCK}?)?"
        ),
        fires=[
            "Autor: Mária Zimná",
            "Pripravila Alena Sokolová",
            "Zhovárala sa: Oľga Drozdová",
            "Spracoval: Ján Novák, TASR",
        ],
        stays=["Autor: to slovo nemal rád.", "Napísala ju suseda a tak sa pieseň zachovala."],
    ),
    label(
        "byline_role",
        part="byline",
        where=OUTSIDE | head(4) | tail(2),
        whole=True,
        max_words=10,
        pattern=(
            rf"{NAMES},? ?(?:-|\(|\||/)? ?{ROLE}(?: (?:\"[^\"]{{2,30}}\"|denníka [^.]{{2,20}}|portálu [^.]{{2,20}}"
            rf"|rubriky [^.]{{2,20}}"
            rf"|{AGENCY}))?\)?|{ROLE}(?: \"[^\"]{{2,30}}\")?:? {NAMES}(?<!\.)|{NAMES}(?:,| /| \(|/) ?(?:{AGENCY}"
            r"|redakcia)\)?"
        ),
        fires=["Irena Vlková, redaktorka", "Šéfredaktor Ondrej Sova", "Oľga Drozdová, TASR"],
        stays=["Reportérka Anna Kotová cestovala tým vlakom a všetko videla.", "Redaktor Peter Savič ponuku odmietol."],
    ),
    label(
        "agency_signature",
        part="byline",
        where=OUTSIDE | tail(3) | head(6),
        whole=True,
        max_words=7,
        pattern=(
            rf"(?:{AGENCY}|(?-i:red|redakcia|tasr|sita|čtk))(?:(?:,|/| /| a| \|) ?(?:{AGENCY}|(?-i:red|redakcia|tasr"
            rf"|sita|čtk)\b\.?)){{0,4}}"
        ),
        fires=["TASR", "(TASR, red)", "SITA/AP", "redakcia"],
        stays=["TASR a jej archív", "AP dokázala, že lode plávali"],
    ),
    label(
        "text_and_photo_by",
        part="byline",
        max_words=10,
        pattern=(
            rf"^\W{{0,2}}(?:text(?: a|,| /|/|\+) ?(?:foto|fotografie|snímky|video)|foto a text"
            r"|pripravil[ai]? a (?:vyfotil|odfotil)[ai]?) ?[:-] ?"
            rf"{NAMES}(?:[,/] ?[^.!?]{{2,40}})?\W{{0,2}}$"
        ),
        fires=["Text a foto: Anna Kováčová", "TEXT/FOTO: Ján Novák"],
        stays=["Text a foto: čo je dôležitejšie, rieši redakcia."],
    ),
    label(
        "dateline_alone",
        part="dateline",
        where=head(8),
        whole=True,
        max_words=9,
        pattern=(
            rf"(?-i:\p{{Lu}})[\p{{L}}.'-]{{2,20}}(?:(?: |/|-)[\p{{L}}.'-]{{2,16}}){{0,3}},? (?:\d{{1,2}}\. ?(?:{MONTH}"
            rf"|\d{{1,2}}\.)(?: (?:19|20)\d\d)?"
            rf" )?\((?:{AGENCY}|[Rr]ed)(?:[/,-] ?(?:{AGENCY}|red))?\)"
        ),
        fires=["Bratislava 24. novembra (TASR)", "BANSKÁ BYSTRICA 3. mája 2024 (SITA) -"],
        stays=["Bratislava 24. novembra 1989 (Nežná revolúcia)"],
    ),
    label(
        "publishing_date",
        part="date",
        where=head(8) | tail(3),
        whole=True,
        max_words=14,
        pattern=(
            rf"{AT} ?:? ?{DAY}?{DATE}{CLOCK}?(?: ?[|/,•;(-] ?{AT} ?:? ?(?:{DATE})?{CLOCK}?\)?)?|{AT} ?:? ?(?:dnes"
            rf"|včera|pred \d{{1,2}} "
            rf"(?:minút\w*|hod\w*|dň\w+)){CLOCK}?|{DAY}?{DATE}{CLOCK}(?: ?[|/,•(-] ?{AT}[^.!?]{{0,40}})?|{DAY}{DATE}"
            rf"|(?:dnes|včera){CLOCK}"
            rf"|{AT}:? {CLOCK}|pred \d{{1,2}} (?:minút\w*|hodin\w*|dňami|dni)"
        ),
        fires=[
            "Publikované: 12. mája 2023 o 14:30",
            "24. nov 2026 o 10:12",
            "Aktualizované 5. 6. 2022 09:15",
            "Posledná aktualizácia: 3. marca 2024",
            "pred 2 hodinami",
        ],
        stays=["12. mája 2023 most navždy zatvorili.", "Zverejnené bolo len jedno z piatich mien."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        where=head(14) | tail(4),
        whole=True,
        max_words=8,
        pattern=(
            r"(?:čas|doba|dĺžka) čítania ?:? ?(?:~|asi |cca\.? |menej ako )?\d{1,2} ?(?:min(?:úta|úty|út)?\.?|m)"
            r"|čítanie na:? \d{1,2} min\w*\.?"
            r"|\d{1,2} ?min(?:úta|úty|út|útové)?\.? (?:čítania|čítanie|na prečítanie)|prečítate (?:za|to za"
            r"|si za):? \d{1,2} min\w*\.?"
        ),
        fires=["Čas čítania: 4 minúty", "3 min. čítania", "Čítanie na 5 minút", "Prečítate za 3 minúty"],
        stays=["Čas čítania rozprávok je pre ňu sviatok.", "5 minút čítania závetu stačilo."],
    ),
    drop(
        "view_count",
        reason="nav.page",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=5,
        pattern=(
            r"(?:(?:počet )?(?:zobrazení|prečítaní|prezretí|videní|čitateľov)|prečítané|zobrazené|čítanosť"
            r"|videné) ?: ?\d[\d .]{0,9}(?: ?(?:x|krát))?"
            r"|(?:prečítané|zobrazené) \d[\d .]{0,9}[ -]?(?:x|krát)|\d[\d .]{0,9} (?:zobrazení|prečítaní|prezretí"
            r"|videní)"
        ),
        fires=["Prečítané: 1 234x", "1 254 zobrazení", "Počet zobrazení: 300"],
        stays=["Prečítané 40 rokov neskôr, list stále dojíma."],
    ),
    drop(
        "section_label",
        reason="nav.section",
        where=OUTSIDE,
        whole=True,
        max_words=8,
        pattern=(
            r"(?:rubrika|kategória|sekcia|zaradené v|zaradené do|zaradené): ?(?:\L<sk_section>|[^.!?]{2,40})"
            r"|(?:\L<sk_section>)(?: ?[|/,•·>-] ?(?:\L<sk_section>)){1,6}"
        ),
        fires=["Rubrika: Slovensko", "Politika / Ekonomika"],
        stays=["Kategória žien patrila domácim."],
    ),
    drop(
        "breadcrumbs",
        reason="nav.section",
        where=head(8),
        whole=True,
        max_words=25,
        pattern=(
            r"(?:úvod|domov|domovská stránka|úvodná stránka|titulka|titulná strana|hlavná stránka|správy) ?"
            r"(?:(?:>|→|\"(?= )) ?[^.!?]{2,120}|(?:/|\||•) ?(?:\L<sk_section>)(?: ?[>/|•] ?[^.!?]{2,100})?)"
        ),
        fires=["Úvod > Správy > Slovensko", "Domov / Región / Súd odročil kauzu"],
        stays=["Správy nosil do dediny poštár.", "Hlavná stránka novín bola v ten deň čierna."],
    ),
    label(
        "tag_line",
        part="tags",
        where=OUTSIDE | tail(4),
        whole=True,
        max_words=40,
        pattern=(
            r"(?:tagy|tag|štítky|štítok|značky|kľúčové slová|kľúčové slovo|témy|témy článku|súvisiace témy"
            r"|viac o témach|viac o téme|hashtagy|v článku"
            r"|označené) ?: ?(?:(?![^,;|]* a )[^,.;|!?]{2,30}[,;|]){0,20}(?![^,;|]* a )[^,.;|!?]{2,30}|kľúčové slová"
            r"|štítky|tagy"
        ),
        fires=["Značky: šport, hokej, Nitra", "Kľúčové slová", "Viac o téme: Rusko, vojna"],
        stays=["Tagy na stenách maľovali chlapci.", "Témy hovorov sa menili."],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=tail(5) | head(5),
        whole=True,
        max_words=10,
        pattern=(
            rf"(?!.*\b(?-i:\p{{Ll}})\p{{L}}{{2,}}(?:il|al|el|ul)[aoi]?\b)(?!.*\b(?:kto|ktor\w+|že|je|sú)\b)zdroj(?:e"
            rf"|y)?(?: (?:informácií|článku|textu|správy))? ?[:-] ?(?:(?-i:[\p{{Lu}}\"])|[a-z\d-]+\.[a-z]|https?"
            r"|tlačová správa|vlastné|redakcia"
            rf"|agentúr)[^.!?]{{0,60}}(?:\.(?:sk|com|cz|org|eu)[^.!?]{{0,20}})?|(?:spracované|spracoval\w*"
            r"|pripravené) (?:podľa|z|zo|na základe) "
            rf"(?:agentúr(?:y|nych správ)?|(?:správ(?:y)?|servisu) {AGENCY}|{AGENCY})(?:(?:,| a|/) ?{AGENCY}){{0,3}}"
            r"|tlačová správa|s využitím správ"
            rf"(?:y)? (?:agentúr(?:y)? )?{AGENCY}(?:(?:,| a|/) ?{AGENCY}){{0,3}}"
        ),
        fires=["Zdroj: Reuters", "Zdroje: TASR, „Týždeň“", "Spracované podľa správ TASR a SITA", "Zdroj: teraz.sk"],
        stays=["Zdroj: aj v dedine je to zdroj, žartuje starec pri studni.", "Podľa polície nie je nikto zranený."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=50,
        pattern=(
            r"^(?:autor(?:ka|i)?(?: (?:textu|článku|komentára|blogu))? (?:je|pôsobí(?: ako)?"
            rf"|pracuje(?: ako)?) (?![^.]*\b(?:ktor\w+)\b)(?:[^.\"?!\n]{{2,50}} )?"
            rf"(?:{ROLE}|politológ\w*|ekonóm\w*|historik\w*|sociológ\w*|právni\w+|výskumn\w+|spisovateľ\w*"
            r"|externý\w* spolupracovn\w+|stál\w+ spolupracovn\w+)\b"
            rf"[^\"?!\n]{{0,160}}|{NAME} (?:-|je) {ROLE} (?:denníka|portálu|týždenníka|magazínu|časopisu"
            r"|našej redakcie|rubriky|\"|webu)"
            rf"(?![^.]*\bktor\w+)[^\"?!\n]{{0,160}}|o autor(?:ovi|ke)(?: ?: [^\n]{{0,300}})?)$"
        ),
        fires=[
            "Autorka je ekonomická redaktorka denníka Považie.",
            "Autor je politológ, pôsobí na univerzite v Trnave.",
            "O autorovi",
        ],
        stays=["Autor je mŕtvy, dráma však žije.", "Autorka je novinárka, ktorú zbili pred súdom."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=OUTSIDE | tail(4),
        max_words=20,
        pattern=(
            r"^\W{0,3}(?:(?:kontakt(?: na)?|e-?mail|napíšte|píšte|telefón) ?(?:redakci[aeiuy]|do redakcie|autora"
            r"|autorovi|autorke|autorku|na redakciu|editorom|nám)"
            r" ?[:-]? ?[^\"\n]{0,20}(?:[\w.+-]+@[\w.-]{3,40})|napíšte (?:autorovi|autorke)|kontaktovať (?:autora"
            r"|autorku|redakciu)"
            r"|(?:články|profil) (?:autora|autorky)|sledovať (?:autora|autorku)"
            r"|telefón do redakcie ?:? ?\+?[\d /]{7,18})\W{0,3}$"
        ),
        fires=["Napíšte autorovi", "E-mail redakcie: redakcia@povazie.example", "Profil autora"],
        stays=["Kontakt: utulok@mesto.example", "Napíšte autorovi, vyzývala učiteľka, a odpoveď prišla."],
    ),
]
