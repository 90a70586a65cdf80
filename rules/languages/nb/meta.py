"""Norwegian bylines, dates, section labels, bios, contacts and tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, drop, head, label, tail

MONTH = (
    r"(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr"
    r"|jun|jul|aug|sept|sep|okt|nov|des)"
)
DAY = r"(?:mandag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|man|tirs|ons|tors|fre|lør|søn)"
ROLE = (
    r"(?:(?:senior|frilans|utenriks|innenriks|politisk|kultur|sports|økonomi|nyhets|krim|teknologi|vitenskaps"
    r"|lokal|sjef|leder|nett|data|grave|debatt|gjeste|ansvarlig|vaktsjef)[- ]?)*"
    r"(?:reporter(?:en)?|journalist(?:en)?|spaltist|kommentator|redaktør(?:en)?|korrespondent(?:en)?"
    r"|anmelder(?:en)?|meldar|skribent(?:en)?|fotograf|sjefredaktør|praktikant|redaksjonssjef|nyhetssjef"
    r"|programleder|medarbeider|kronikør|fotojournalist|vaktsjef|videojournalist)"
)

RULES = [
    label(
        "by_line",
        part="byline",
        where=head(12) | tail(4),
        pattern=rf"(?:av|tekst|tekst av|skrevet av|skrive av|skriver|reporter|journalist|skribent|artikkel av"
        rf"|publisert av"
        rf"|forfatter|tekst (?:og|&|/|\+) (?:foto|bilder)|kommentar av|analyse av|anmeldelse av|anmeldt av"
        rf"|intervju av|redaktør|innlegg av) ?[:/-]? ?{NAMES}"
        rf"(?:[ ,|/]+(?:og )?(?:foto|bilder|illustrasjon|grafikk) ?:? ?{NAMES})?(?:[ ,|/•]+(?:{ROLE}|ntb|tips meg"
        rf"|skriv til|følg|\S+@\S+))*",
        whole=True,
        max_words=18,
        fires=[
            "Av Karin Holm",
            "Tekst: Lars Ek Foto: Anna Lind",
            "Skrevet av: Mette Strøm, journalist",
            "Journalist: Jonas Berg",
        ],
        stays=[
            "Av Karin Holms elleve romaner er denne den beste.",
            "Tekst og bilde spiller sammen i Anna Linds nye bok.",
        ],
    ),
    label(
        "name_and_role",
        part="byline",
        where=head(12) | tail(4),
        pattern=rf"{NAME}(?:[,|/ -]+)(?:er )?{ROLE}(?: (?:på|i|for|hos|ved|utenriks|sport"
        rf"|kultur) ?[\p{{L}} ]{{0,30}})?"
        rf"|{ROLE}[:, ]+{NAME}|{NAME} (?:tips meg|send e-post|følg(?: meg| skribent(?:en)?| journalisten)?|vis mer"
        rf"|kontakt)",
        whole=True,
        max_words=10,
        fires=["Karin Holm, politisk reporter", "Lars Ek Tips meg", "Fotograf Anna Lind", "Jonas Berg – journalist"],
        stays=["Karin Holm var journalist i tretti år.", "Fotograf Anna Lind fikk prisen for andre gang på rad."],
    ),
    label(
        "role_alone",
        part="byline",
        where=head(10) | tail(3),
        pattern=r"(?:(?:\w+)?(?:reporter|journalist|korrespondent|redaktør|anmelder|kommentator)|spaltist|skribent"
        r"|fotograf|politisk (?:reporter|kommentator|redaktør))",
        whole=True,
        max_words=3,
        fires=["Journalist", "Utenrikskorrespondent", "Politisk kommentator"],
        stays=["Journalisten svarte ikke.", "Fotografen tidde."],
    ),
    label(
        "published_date",
        part="date",
        where=head(12) | tail(4),
        pattern=rf"(?:sist |først |senest )?(?:publisert|oppdatert|endret|endra|opprettet|redigert|skrevet|postet"
        rf"|lagt ut)"
        rf"(?:[\d.,:|/•()+ -]|\bkl\b|klokken|klokka|\bden\b|i dag|i ?går|{DAY}\b|{MONTH}\b|siden\b|sidan\b|\bfor\b"
        rf"|\bmin(?:utter)?\b|timer?\b|dager?\b|publisert|oppdatert|sist|lesetid|uker?\b|nå nettopp"
        rf"|nettopp){{1,70}}",
        whole=True,
        max_words=22,
        fires=[
            "Publisert 22:31",
            "Publisert 05.08.2024, kl. 13.05 Oppdatert 05.08.2024, kl. 13.52",
            "Sist oppdatert: 14. mars 2024 kl. 10.23",
            "Oppdatert for 3 timer siden",
        ],
        stays=[
            "Publisert forskning viser at midlet reddet 300 liv.",
            "Oppdatert i 2019 og pusset opp i 2022 er villaen i god stand, opplyser megleren.",
        ],
    ),
    label(
        "bare_date",
        part="date",
        where=head(8) | tail(3),
        pattern=rf"(?:{DAY}(?: den)?,? )?(?:den )?\d{{1,2}}\. ?{MONTH}\.?,?(?: \d{{4}})?(?:,? (?:kl(?:okken)?\.? "
        rf"?)?\d{{1,2}}[.:]\d\d)?|{DAY} \d{{1,2}}[.:]\d\d|(?:i ?dag"
        rf"|i ?går),? (?:kl(?:okken)?\.? ?)\d{{1,2}}[.:]\d\d|for \d+ (?:minutter|min\.?|timer|dager) siden",
        whole=True,
        max_words=8,
        fires=["14. mars 2024", "Torsdag 14. mars 2024 kl. 10.23", "i går kl. 14:14", "for 3 timer siden"],
        stays=["14. mars 2024 brant skolen ned.", "For 3 timer siden visste ingen noe."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:lesetid|tid å lese|lyttetid|lytt) ?:? ?(?:ca\.? |cirka |under )?\d+ ?(?:min(?:utt(?:er)?)?\.?|m)"
        r"|\d+ ?min(?:utt(?:er)?s?)?\.? (?:lesetid|lesing|å lese|lytting)",
        whole=True,
        max_words=7,
        fires=["Lesetid: 3 min.", "4 minutters lesing", "Lesetid ca. 5 minutter"],
        stays=[
            "Ti minutters lesing om dagen rekker langt, mener pedagogen.",
            "Lesetiden er halvert blant unge, viser rapporten.",
        ],
    ),
    drop(
        "section_label",
        reason="nav.section",
        where=HEAD,
        pattern=r"(?:nyheter|nyheiter|innenriks|utenriks|sport|kultur|underholdning|økonomi|næringsliv|børs|debatt"
        r"|leder"
        r"|leiar|kommentar|kommentarer|leserbrev|leserinnlegg|meninger|meiningar|kronikk|lokalt|verden|verda|norge"
        r"|noreg|politikk|vitenskap|viten|teknologi|helse|mat|reise|bolig|familie|feature|reportasje|analyse"
        r"|anmeldelse|intervju|livsstil|motor|bil|været|pluss|premium|for abonnenter|kjendis|krim|rampelys"
        r"|spaltist|innlegg|debattinnlegg|forside|hjem|portrett|essay|urix|magasinet|nyhetsanalyse)"
        r"(?: ?[/|>»•-] ?(?:nyheter|innenriks|utenriks|sport|kultur|underholdning|økonomi|debatt|meninger|politikk"
        r"|\p{L}+))?",
        whole=True,
        max_words=4,
        fires=["Nyheter", "Kronikk", "Kultur / Anmeldelse", "Innenriks"],
        stays=["Sport er livet hans.", "Verden er større enn bygda, skriver hun."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(4),
        pattern=rf"^{NAME} (?:er|arbeider som|jobber som|skriver|dekker|har (?:vært|jobbet som))(?: (?:en|ei"
        rf"|siden \d+|nå"
        rf"|også|til daglig|\S+s))?"
        rf"(?: (?:{ROLE}|(?:\w+ ){{0,2}}{ROLE}|kommentarer|ledere|om (?:politikk|økonomi|kultur|sport|utenriks"
        rf"|teknologi|\w+ og (?:politikk?|kultur|økonomi|samfund|samfunn|sport))))(?: (?:på|i|for|hos"
        rf"|ved) (?-i:\p{{Lu}})| og (?:dekker|skriver|redaktør|forfatter|journalist|programleder|kommentator"
        rf"|fotograf)|,? (?:som (?:dekker|skriver)|med fokus|basert)\b|\.?$)",
        max_words=70,
        fires=[
            "Karin Holm er politisk reporter i Fjellposten og dekker Stortinget.",
            "Lars Ek jobber som frilansjournalist i Berlin. Han skriver om handel.",
        ],
        stays=[
            "Karin Holms mor var reporter i en lokalavis.",
            "Journalister som arbeider i landet, lever farlig, ifølge rapporten.",
        ],
    ),
    label(
        "writer_bio",
        part="bio",
        where=tail(3),
        pattern=r"^(?:skribenten|skribentene|artikkelforfatteren|kronikkforfatteren|innsenderen|debattanten) (?:er"
        r"|arbeider|jobber|forsker|driver|sitter) [^!?,]{3,120} (?:ved|på|for|i|av|innen|fra) [^!?]{2,200}$",
        max_words=45,
        fires=[
            "Skribenten er førsteamanuensis i statsvitenskap ved Universitetet i Bergen.",
            "Skribenten arbeider som lærer i Molde.",
        ],
        stays=[
            "Forfatteren er tilbake med en roman om skjærgården, og den er hennes beste.",
            "En skribent som er redd, tier, mener hun.",
        ],
    ),
    label(
        "about_author",
        part="bio",
        where=OUTSIDE,
        pattern=rf"(?:om (?:forfatteren|skribenten|journalisten|artikkelforfatteren)|skribenten)(?: ?: ?.{{0,300}})?"
        rf"|om {NAME} ?: .{{0,300}}(?:reporter|journalist|skribent|redaktør).{{0,200}}",
        whole=True,
        max_words=70,
        fires=["Om forfatteren", "Om skribenten: Karin Holm er historiker og bor i Bergen."],
        stays=["Om forfatteren er det mye å si, og mer å tie om.", "Om skribenter trues, tier samfunnet."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=head(12) | tail(5),
        pattern=rf"^(?:kontakt|mail|e-?post|e-?mail|tlf|telefon|mobil|skriv til|send e-post til|twitter|instagram"
        rf"|tips meg)\b\.? ?:? ?(?:{NAME}(?: på)?[ :,]*|meg |oss |redaksjonen |journalisten |skribenten )?(?:på "
        rf"|via )?(?:\S+@\S+|\S+\(at\)\S+|[+\d][\d -]{{6,16}})[^.!?]{{0,40}}$"
        rf"|^{NAME}[ ,|:•/-]+(?:{ROLE}[ ,|:•/-]+)?(?:e-post |mail |tlf\.? )?\S+@\S+\.\S{{2,4}}(?:[ ,"
        rf"|]+[\d+ -]{{6,16}})?$",
        max_words=15,
        fires=[
            "Kontakt: karin.holm@example.no",
            "Skriv til journalisten på lars@example.no",
            "Tlf.: 12 34 56 78",
            "Karin Holm, karin.holm@example.no",
        ],
        stays=["Telefonen ringte 112 ganger den natta.", "Kontakt alltid lege før reisen, råder hun."],
    ),
    drop(
        "imprint_line",
        reason="meta.contact",
        pattern=r"^(?:ansvarlig redaktør(?:er)?|sjefredaktør(?:er)?|administrerende direktør|redaksjonssjef|nyhetssjef"
        r"|nyhetsredaktør|sportssjef|kulturredaktør|politisk redaktør|kundeservice|kundesenter|redaksjon(?:en)?"
        r"|besøksadresse|postadresse|org\.? ?nr|organisasjonsnummer|sentralbord|telefon|annonseavdeling(?:en)?"
        r"|utgiver|vaktsjef|nettredaktør)"
        rf"\.?(?: (?:og|&|,)? ?(?:adm\. direktør|ansvarlig redaktør))* ?:(?: ?(?:{NAMES}|[\d +().-]{{5,20}}|\S+@\S+"
        rf"|[^.!?]{{3,60}}))?$",
        where=OUTSIDE,
        max_words=16,
        fires=["Ansvarlig redaktør: Karin Holm", "Kundeservice: 12 34 56 78", "Org.nr.: 123 456 789"],
        stays=["Kundeservice er et fag med stor utskifting.", "Sjefredaktøren forlater avisen i mai."],
    ),
    label(
        "guest_author",
        part="bio",
        where=tail(2),
        max_words=40,
        pattern=r"^(?:(?:prof|dr)\.? ){0,2}(?-i:\p{Lu}[\p{L}.'-]+(?: (?:van|de|von|der|af))* \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]+)?),? er (?:\S+ ){0,2}?(?:\w*professor(?: emeritus)?|førsteamanuensis|\w*lektor|\w*forsker(?: \d)?)\b[^\".?!]{0,60}\b(?:ved|på|i)[^\".?!]{0,40}(?:\w*universitet|\w*høgskol\w*|\w*høyskol\w*|\w*institutt|ntnu|uio|uib|nmbu|bi)\w*\b[^\".?!]{0,120}\.?$",
        fires=["Anna Eksempel er professor i historie ved Universitetet i Eksempel."],
        stays=["Hun er professor ved universitetet og tror likevel på mirakler."],
    ),
    label(
        "date_short_day",
        part="date",
        where=head(8) | tail(3),
        whole=True,
        max_words=8,
        pattern=rf"{DAY}\.,? \d{{1,2}}\. ?{MONTH}\.?(?: \d{{4}})?(?:,? (?:kl\.? ?)?\d{{1,2}}[.:]\d\d)?",
        fires=["fre. 12. mars 2021", "tors. 4. okt. 2021, 14:05"],
        stays=["Lør. 12. mars 1921 er den siste datoen i boka."],
    ),
    drop(
        "story_is_updated",
        reason="meta.date",
        where=head(4) | tail(4),
        whole=True,
        max_words=8,
        pattern=r"(?:saken|saka|artikkelen) (?:oppdateres|blir oppdatert|vert oppdatert)(?: (?:fortløpende|løpende|jevnlig))?|(?:saken|artikkelen) er (?:flere|mange|over \p{L}+|mer enn \p{L}+) (?:år|måneder) gammel",
        fires=["Saken oppdateres.", "Artikkelen er flere år gammel"],
        stays=["Saken er mange år gammel og fortsatt uløst."],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        where=OUTSIDE | head(8),
        whole=True,
        max_words=12,
        pattern=r"(?:du er her|du er nå her) ?:? ?(?:(?-i:\p{Lu})[\p{L}&]++(?: [\p{L}&]++){0,2} ?[>»\"/|·-] ?){1,5}(?-i:\p{Lu})[^.!?:>»/|]{2,60}"
        r"|(?:hjem|forside|forsiden|framside|start)(?: ?[>»\"/|·] ?(?-i:\p{Lu})[\p{L}&]++(?: [\p{L}&]++){0,3}){1,5}",
        fires=["Du er her: Forside / Nyheter / Trafikk", "Hjem » Kultur » Musik"],
        stays=["Du er her: det er alt som teller."],
    ),
]
