"""Danish bylines, dates, section labels, bios, contacts and tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, drop, head, label, tail

MONTH = (
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr"
    r"|jun|jul|aug|sept|sep|okt|nov|dec)"
)
DAY = r"(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tirs|ons|tors|fre|lør|søn)"
ROLE = (
    r"(?:(?:senior|freelance|udlands|indlands|politisk|kultur|sports|erhvervs|økonomi|nyheds|krimi|tech"
    r"|videnskabs|lokal|chef|leder|web|data|graver|debat|gæst|christiansborg|sundheds|ansvarshavende"
    r"|international)[- ]?)*"
    r"(?:reporter(?:en)?|journalist(?:en)?|klummeskribent|kommentator|redaktør(?:en)?|korrespondent(?:en)?"
    r"|anmelder(?:en)?|skribent(?:en)?|lederskribent|fotograf|chefredaktør|praktikant|redaktionschef|vært"
    r"|tilrettelægger|medarbejder|blogger|analytiker|kronikør)"
)

RULES = [
    label(
        "by_line",
        part="byline",
        where=head(12) | tail(4),
        pattern=rf"(?:af|tekst|tekst af|skrevet af|skriver|reporter|skribent|artikel af|udgivet af|publiceret af"
        rf"|forfatter"
        rf"|tekst (?:og|&|/|\+) fotos?|klumme af|kommentar af|analyse af|anmeldelse af|interview af|redaktør"
        rf"|af journalist) ?[:/-]? ?{NAMES}"
        rf"(?:[ ,|/]+(?:og )?(?:foto|billeder|illustration|grafik) ?:? ?{NAMES})?(?:[ ,|/•]+(?:{ROLE}|ritzau"
        rf"|tip mig|skriv til|følg|\S+@\S+))*",
        whole=True,
        max_words=18,
        fires=[
            "Af Karin Holm",
            "Tekst: Lars Ek Foto: Anna Lind",
            "Skrevet af: Mette Strøm, journalist",
            "Af journalist Jonas Berg",
        ],
        stays=[
            "Af Karin Holms elleve romaner er denne den bedste.",
            "Tekst og billede spiller sammen i Anna Linds nye bog.",
        ],
    ),
    label(
        "name_and_role",
        part="byline",
        where=head(12) | tail(4),
        pattern=rf"{NAME}(?:[,|/ -]+)(?:er )?{ROLE}(?: (?:på|i|for|hos|ved|udland|sport|kultur) ?[\p{{L}} ]{{0,30}})?"
        rf"|{ROLE}[:, ]+{NAME}|{NAME} (?:skriv til mig|send mail|følg(?: mig| skribent(?:en)?| journalisten)?"
        rf"|vis mere|send e-mail)",
        whole=True,
        max_words=10,
        fires=["Karin Holm, politisk reporter", "Lars Ek Følg", "Fotograf Anna Lind", "Jonas Berg – journalist"],
        stays=["Karin Holm var journalist i tredive år.", "Fotograf Anna Lind fik prisen for anden gang i træk."],
    ),
    label(
        "role_alone",
        part="byline",
        where=head(10) | tail(3),
        pattern=r"(?:(?:\w+)?(?:reporter|journalist|korrespondent|redaktør|anmelder|kommentator)|klummeskribent"
        r"|debattør"
        r"|fotograf|politisk (?:reporter|kommentator|redaktør|analytiker))",
        whole=True,
        max_words=3,
        fires=["Journalist", "Udlandskorrespondent", "Politisk analytiker"],
        stays=["Journalisten svarede ikke.", "Fotografen tav."],
    ),
    label(
        "published_date",
        part="date",
        where=head(12) | tail(4),
        pattern=rf"(?:senest |sidst |først )?(?:publiceret|offentliggjort|udgivet|opdateret|ændret|oprettet|redigeret"
        rf"|skrevet|postet|bragt)"
        rf"(?:[\d.,:|/•()+ -]|\bkl\b|klokken|\bd\b|den\b|i dag|i ?går|{DAY}\b|{MONTH}\b|siden\b|for\b"
        rf"|\bmin(?:utter)?\b|timer?\b|dage?\b|publiceret|opdateret|senest|sidst|læsetid|uge){{1,70}}",
        whole=True,
        max_words=22,
        fires=[
            "Publiceret 22:31",
            "Opdateret 15.59 | Publiceret 14.14",
            "Offentliggjort d. 14. marts 2024 kl. 10.23",
            "Opdateret for 3 timer siden",
        ],
        stays=[
            "Publiceret forskning viser, at midlet reddede 300 liv.",
            "Opdateret i 2019 og renoveret i 2022 er villaen i god stand, oplyser mægleren.",
        ],
    ),
    label(
        "bare_date",
        part="date",
        where=head(8) | tail(3),
        pattern=rf"(?:{DAY}(?: d(?:en|\.))?,? )?(?:d(?:en"
        rf"|\.) )?\d{{1,2}}\.? ?{MONTH}\.?,?(?: \d{{4}})?(?:,? (?:kl(?:okken)?\.? ?)?\d{{1,2}}[.:]\d\d)?"
        rf"|{DAY} \d{{1,2}}[.:]\d\d|(?:i ?dag|i ?går),? (?:kl(?:okken)?\.? ?)\d{{1,2}}[.:]\d\d|for \d+ (?:minutter"
        rf"|min\.?|timer|dage) siden|\d\d/\d\d/\d{{4}},? kl\. ?\d\d[.:]\d\d",
        whole=True,
        max_words=8,
        fires=["14. marts 2024", "Torsdag d. 14. marts 2024 kl. 10.23", "i går kl. 14:14", "for 3 timer siden"],
        stays=["Den 14. marts 2024 brændte skolen.", "For 3 timer siden vidste ingen noget."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:læsetid|læses på|tid at læse|lyttetid|lyt) ?:? ?(?:ca\.? |cirka "
        r"|under )?\d+ ?(?:min(?:ut(?:ter)?)?\.?|m)|\d+ ?min(?:ut(?:ter)?s?)?\.? (?:læsetid|læsning|at læse"
        r"|lytning)",
        whole=True,
        max_words=7,
        fires=["Læsetid: 3 min.", "4 minutters læsning", "Læsetid ca. 5 minutter"],
        stays=[
            "Ti minutters læsning om dagen rækker langt, mener pædagogen.",
            "Læsetiden er halveret blandt unge, viser rapporten.",
        ],
    ),
    drop(
        "section_label",
        reason="nav.section",
        where=HEAD,
        pattern=r"(?:nyheder|indland|udland|sport|kultur|underholdning|økonomi|erhverv|penge|debat|leder|ledere|klumme"
        r"|klummer|læserbrev|læserbreve|opinion|lokalt|verden|danmark|politik|videnskab|viden|teknologi|tech"
        r"|sundhed|mad|rejser|bolig|familie|feature|reportage|kommentar|analyse|anmeldelse|interview|livsstil"
        r"|biler|motor|vejret|plus|premium|for abonnenter|kronik|navne|krimi|112|royalt|kendte|forbrug|baggrund"
        r"|portræt|podcast|forside|hjem|international)"
        r"(?: ?[/|>»•-] ?(?:nyheder|indland|udland|sport|kultur|underholdning|økonomi|erhverv|debat|opinion"
        r"|politik|\p{L}+))?",
        whole=True,
        max_words=4,
        fires=["Nyheder", "Kronik", "Kultur / Anmeldelse", "Indland"],
        stays=["Sport er hans liv.", "Verden er større end byen, skriver hun."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(4),
        pattern=rf"^{NAME} (?:er|arbejder som|skriver|dækker|har (?:været|arbejdet som))(?: (?:en|siden \d+|nu|også"
        rf"|til daglig|\S+s))?"
        rf"(?: (?:{ROLE}|(?:\w+ ){{0,2}}{ROLE}|klummer|ledere|om (?:politik|økonomi|kultur|sport|udland|teknologi"
        rf"|\w+ og (?:politikk?|kultur|økonomi|samfund|samfunn|sport))))(?: (?:på|i|for|hos|ved) (?-i:\p{{Lu}})"
        rf"| og (?:dækker|skriver|redaktør|forfatter|journalist|vært|kommentator|fotograf)|,? (?:der (?:dækker"
        rf"|skriver)|med fokus|baseret)\b|\.?$)",
        max_words=70,
        fires=[
            "Karin Holm er politisk reporter på Havnebladet og dækker Christiansborg.",
            "Lars Ek arbejder som freelancejournalist i Berlin. Han skriver om handel.",
        ],
        stays=[
            "Karin Holms mor var reporter på en lokalavis.",
            "Journalister, der arbejder i landet, lever farligt, ifølge rapporten.",
        ],
    ),
    label(
        "writer_bio",
        part="bio",
        where=tail(3),
        pattern=r"^(?:skribenten|skribenterne|klummeskribenten|artiklens forfatter|debattøren) (?:er|arbejder|forsker"
        r"|driver|sidder) [^!?,]{3,120} (?:ved|på|for|i|af|inden|fra) [^!?]{2,200}$",
        max_words=45,
        fires=["Skribenten er lektor i statskundskab ved Aarhus Universitet.", "Skribenten arbejder som lærer i Ribe."],
        stays=[
            "Forfatteren er tilbage med en roman om skærgården, og den er hendes bedste.",
            "En skribent, der er bange, tier, mener hun.",
        ],
    ),
    label(
        "about_author",
        part="bio",
        where=OUTSIDE,
        pattern=rf"(?:om (?:forfatteren|skribenten|journalisten)|skribenten|blå bog)(?: ?: ?.{{0,300}})?"
        rf"|om {NAME} ?: .{{0,300}}(?:reporter|journalist|skribent|redaktør).{{0,200}}",
        whole=True,
        max_words=70,
        fires=["Om forfatteren", "Om skribenten: Karin Holm er historiker og bor i Ribe."],
        stays=["Om forfatteren er der meget at sige, og mere at tie om.", "Om skribenter trues, tier samfundet."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=head(12) | tail(5),
        pattern=rf"^(?:kontakt|mail|e-?mail|tlf|telefon|mobil|skriv til|skriv en mail til|mail til|twitter"
        rf"|instagram)\b\.? ?:? ?(?:{NAME}(?: på)?[ :,]*|mig |os |redaktionen |journalisten |skribenten )?(?:på "
        rf"|via )?(?:\S+@\S+|\S+\(at\)\S+|[+\d][\d -]{{6,16}})[^.!?]{{0,40}}$"
        rf"|^{NAME}[ ,|:•/-]+(?:{ROLE}[ ,|:•/-]+)?(?:e-mail |mail |tlf\.? )?\S+@\S+\.\S{{2,4}}(?:[ ,"
        rf"|]+[\d+ -]{{6,16}})?$",
        max_words=15,
        fires=[
            "Kontakt: karin.holm@example.dk",
            "Skriv til journalisten på lars@example.dk",
            "Tlf.: 12 34 56 78",
            "Karin Holm, karin.holm@example.dk",
        ],
        stays=["Telefonen ringede 112 gange den nat.", "Kontakt altid læge før rejsen, råder hun."],
    ),
    drop(
        "imprint_line",
        reason="meta.contact",
        pattern=r"^(?:ansvarshavende(?: chef)?redaktør(?:er)?|chefredaktør(?:er)?|administrerende direktør"
        r"|redaktionschef"
        r"|nyhedschef|sportschef|kulturredaktør|kundeservice|kundecenter|redaktion(?:en)?|adresse|cvr(?:-nr\.?"
        r"|-nummer)?|telefon|annoncesalg|annonceafdeling(?:en)?|udgiver|udgives af)"
        rf"(?: (?:og|&|,)? ?(?:adm\. direktør|ansvarshavende))* ?:(?: ?(?:{NAMES}|[\d +().-]{{5,20}}|\S+@\S+"
        rf"|[^.!?]{{3,60}}))?$",
        where=OUTSIDE,
        max_words=16,
        fires=["Ansvarshavende chefredaktør: Karin Holm", "Kundeservice: 12 34 56 78", "CVR-nr.: 12345678"],
        stays=["Kundeservice er et fag med stor udskiftning.", "Chefredaktøren forlader avisen i maj."],
    ),
    label(
        "guest_author",
        part="bio",
        where=tail(2),
        max_words=40,
        pattern=r"^(?:(?:prof|dr)\.? ){0,2}(?-i:\p{Lu}[\p{L}.'-]+(?: (?:van|de|von|der|af))* \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]+)?),? er (?:\S+ ){0,2}?(?:\w*professor(?: emeritus)?|\w*lektor|\w*forsker)\b[^\".?!]{0,60}\b(?:ved|på|i)[^\".?!]{0,40}(?:\w*universitet|\w*høgskole|\w*højskole|\w*institut|\w*akademi|dtu|cbs|ruc)\w*\b[^\".?!]{0,120}\.?$",
        fires=["Anna Eksempel er professor i historie ved Eksempel Universitet."],
        stays=["Hun er professor ved universitetet og tror alligevel på mirakler."],
    ),
    label(
        "date_kl",
        part="date",
        where=head(8) | tail(3),
        whole=True,
        max_words=10,
        pattern=rf"(?:{DAY}(?: d(?:en|\.))?,? )?\d{{1,2}}\. ?(?:{MONTH}\.?|\d{{1,2}}\.) ?\d{{4}},? ?-? ?kl\.?:? ?\d{{1,2}}[.:]\d\d(?: ?af:? ?(?:{NAME}|redaktionen))?",
        fires=[
            "Torsdag 29. januar 2026 kl: 09:59",
            "25. 04. 2024 - kl. 13:38",
            "12. mar 2021 - kl. 14:05",
            "Fredag 12. marts 2021 kl: 14:05Af: Redaktionen",
        ],
        stays=["Den 12. marts 2021 kl. 14 brændte skolen."],
    ),
    label(
        "text_by",
        part="byline",
        where=head(10) | tail(3),
        whole=True,
        max_words=9,
        pattern=rf"(?:tekst|ord|artikel|skrevet) af:? {NAMES},? (?:\S+@\S+)",
        fires=["Tekst af Anna Eksempel, anek@avis.example"],
        stays=["Tekst af Kim Larsen sunget af koret"],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        where=OUTSIDE | head(8),
        whole=True,
        max_words=12,
        pattern=r"(?:du er her|du befinder dig her) ?:? ?(?:(?-i:\p{Lu})[\p{L}&]++(?: [\p{L}&]++){0,2} ?[>»\"/|·-] ?){1,5}(?-i:\p{Lu})[^.!?:>»/|]{2,60}"
        r"|(?:hjem|forside|forsiden|start)(?: ?[>»\"/|·] ?(?-i:\p{Lu})[\p{L}&]++(?: [\p{L}&]++){0,3}){1,5}",
        fires=["Du er her: Forside / Nyheder / Trafik", "Hjem » Kultur » Musik"],
        stays=["Du er her: det er alt, hvad der tæller."],
    ),
]
