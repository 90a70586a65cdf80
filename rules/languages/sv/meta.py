"""Swedish bylines, dates, section labels, bios, contacts and tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, drop, head, label, tail

MONTH = (
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr"
    r"|jun|jul|aug|sept|sep|okt|nov|dec)"
)
DAY = r"(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|tor|fre|lör|sön)(?:en)?"
ROLE = (
    r"(?:(?:senior|seniorreporter|frilans|utrikes|inrikes|politisk|politiska|kultur|sport|ekonomi|nyhets|nöjes"
    r"|krim|teknik|vetenskaps|fristående|medicin|lokal|chef|ledar|webb|biträdande|"
    r"stf|data|grävande|undersökande|gästande|gäst)[- ]?)*"
    r"(?:reporter(?:n)?|journalist(?:en)?|krönikör(?:en)?|kolumnist(?:en)?|redaktör(?:en)?"
    r"|korrespondent(?:en)?|kritiker(?:n)?|recensent(?:en)?|skribent(?:en)?|ledarskribent|kommentator|fotograf"
    r"|chefredaktör"
    r"|medarbetare|praktikant|nyhetschef|programledare|producent|frilans(?:are|journalist|skribent)?|expert)"
)

RULES = [
    label(
        "by_line",
        part="byline",
        where=head(12) | tail(4),
        pattern=rf"(?:av|text|text av|skriven av|skriver|reporter|reportage|skribent|artikel av|publicera[dt] av"
        rf"|författare"
        rf"|text (?:och|&|/|\+) (?:foto|bild|bilder)|krönika av|en text av|analys av|recension av|intervju av"
        rf"|redaktör|webbredaktör) ?[:/-]? ?{NAMES}"
        rf"(?:[ ,|/]+(?:och )?(?:foto|bild|illustration|redigering) ?:? ?{NAMES})?(?:[ ,|/•]+(?:{ROLE}|tt"
        rf"|tips(?:a)? mig|mejla|följ|\S+@\S+))*",
        whole=True,
        max_words=18,
        fires=[
            "Av Karin Holm",
            "Text: Lars Ek Foto: Anna Lind",
            "Skriven av: Moa Ström, reporter",
            "Reporter: Jonas Berg",
        ],
        stays=["Av Karin Holms elva romaner är den här den bästa.", "Text och bild samspelar i Anna Linds nya bok."],
    ),
    label(
        "name_and_role",
        part="byline",
        where=head(12) | tail(4),
        pattern=rf"(?!(?:vårt?|en|ett|min|hennes|hans|deras|tidningens|radions)\b){NAME}(?:[,|/ -]+)(?:är )?{ROLE}(?: (?:på|i|för|hos|vid|utrikes|sport|kultur) ?[\p{{L}} ]{{0,30}})?"
        rf"|{ROLE}[:, ]+{NAME}|(?:från )?(?:vår|vårt) (?:{ROLE}|utsända?|utsände|medarbetare)(?: (?:i|på|från) (?-i:\p{{Lu}})\p{{L}}+)?|{NAME} (?:tipsa mig|tips meg|mejla|följ(?: mig| skribent(?:en)?)?|visa mer"
        rf"|skicka e-post)",
        whole=True,
        max_words=10,
        fires=[
            "Karin Holm, politisk reporter",
            "Från vår korrespondent i Rom",
            "Lars Ek Mejla",
            "Fotograf Anna Lind",
            "Jonas Berg – krönikör",
        ],
        stays=["Karin Holm var journalist i trettio år.", "Fotograf Anna Lind fick priset för andra gången i rad."],
    ),
    label(
        "role_alone",
        part="byline",
        where=head(10) | tail(3),
        pattern=r"(?:(?:\w+)?(?:reporter|journalist|krönikör|kolumnist|korrespondent)|text(?: och foto)?|skribent"
        r"|ledarskribent|fotograf|politisk (?:reporter|kommentator|redaktör))",
        whole=True,
        max_words=3,
        fires=["Reporter", "Utrikeskorrespondent", "Text"],
        stays=["Reportern svarade inte.", "Text saknas."],
    ),
    label(
        "published_date",
        part="date",
        where=head(12) | tail(4),
        pattern=rf"(?:senast |först )?(?:publicera[dts]{{1,2}}|publicerades|publicering|uppdatera[dts]{{1,2}}"
        rf"|uppdaterades"
        rf"|ändra[dt]|ändrades|skapa[dt]|skrive[nt]|postat|inlagd|webbpublicerad)"
        rf"(?:[\d.,:|/•()+ -]|\bkl\b|klockan|den\b|idag|i dag|i ?går|{DAY}\b|{MONTH}\b|sedan\b|\bmin(?:uter)?\b"
        rf"|tim(?:mar|me)\b|dagar|för\b|publicerad|uppdaterad|senast|av\b|lästid|cest|cet){{1,70}}",
        whole=True,
        max_words=22,
        fires=[
            "Publicerad 22:31",
            "Uppdaterad 15.59 | Publicerad 14.14",
            "Publicerad: 14 mars 2024 kl. 10.23",
            "Uppdaterad för 3 timmar sedan",
        ],
        stays=[
            "Publicerad forskning visar att läkemedlet räddade 300 liv.",
            "Uppdaterad 2019 och renoverad 2022 är villan i gott skick, enligt mäklaren.",
        ],
    ),
    label(
        "bare_date",
        part="date",
        where=head(8) | tail(3),
        pattern=rf"(?:{DAY}(?: den)?,? )?(?:den )?\d{{1,2}}[. ] ?{MONTH}\.?,?(?: \d{{4}})?(?:,? (?:kl(?:ockan)?\.? "
        rf"?)?\d{{1,2}}[.:]\d\d)?|{DAY} \d{{1,2}}[.:]\d\d|(?:i ?dag"
        rf"|i ?går),? (?:kl(?:ockan)?\.? ?)?\d{{1,2}}[.:]\d\d|för \d+ (?:minuter|min|timmar|dagar) sedan",
        whole=True,
        max_words=8,
        fires=["14 mars 2024", "Torsdag 14 mars 2024 kl. 10.23", "i går 14:14", "för 3 timmar sedan"],
        stays=["Den 14 mars 2024 brann skolan ned.", "För 3 timmar sedan visste ingen något."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:lästid|läs(?:er du)? på|tid att läsa|lyssningstid|beräknad lästid|lyssna) ?:? ?(?:ca |cirka "
        r"|under )?\d+ ?(?:min(?:ut(?:er)?)?|m)(?: \d+ ?sek)?|\d+ ?min(?:ut(?:er)?s?)? (?:lästid|läsning|att läsa"
        r"|lyssning)",
        whole=True,
        max_words=7,
        fires=["Lästid: 3 min", "4 minuters läsning", "Lästid ca 5 minuter"],
        stays=[
            "Tio minuters läsning om dagen räcker långt, menar pedagogen.",
            "Lästiden har halverats bland unga, visar rapporten.",
        ],
    ),
    drop(
        "section_label",
        reason="nav.section",
        where=HEAD,
        pattern=r"(?:nyheter|inrikes|utrikes|sport|kultur|nöje|ekonomi|näringsliv|börs|debatt|ledare|krönika|krönikor"
        r"|kolumn|insändare|opinion|lokalt|världen|sverige|finland|politik|vetenskap|teknik|hälsa|mat|resor|bostad"
        r"|familj|feature|reportage|kommentar|analys|recension|intervju|livsstil|motor|väder|plus|premium"
        r"|för prenumeranter|nyhetsanalys|nyhetstexter|svenskfinland|inhemskt|utland|huvudnyhet|åsikt|synpunkt"
        r"|replik|slutreplik|gästkrönika|signerat|startsida|hem)"
        r"(?: ?[/|>»•-] ?(?:nyheter|inrikes|utrikes|sport|kultur|nöje|ekonomi|debatt|ledare|opinion|plus|politik"
        r"|\p{L}+))?",
        whole=True,
        max_words=4,
        fires=["Nyheter", "Ledare", "Kultur / Recension", "Inrikes"],
        stays=["Sport är hans liv.", "Världen är större än byn, skriver hon."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(4),
        pattern=r"^(?![^.]{0,160}\b(?:men|inte|som (?:blev|greps|sköts|dömdes|har|ministern|polisen)|när|satt|vill|säger|anser|"
        r"menar|tycker|blev|fick|hade|var)\b)"
        rf"{NAME} (?:är|arbetar som|jobbar som|skriver|bevakar|har (?:varit|arbetat som"
        rf"|jobbat som))(?: (?:en|ett"
        rf"|sedan \d+|nu|även|till vardags|numera|\S+s))?"
        rf"(?: (?:{ROLE}|(?:\w+ ){{0,2}}{ROLE}|krönikor|ledare|om (?:politik|ekonomi|kultur|sport|utrikes\w*|teknik"
        rf"|\w+ och \w+)|för (?:kultur|ledar|nyhets|sport)\w+))"
        r"(?: (?:på|i|för|hos|vid) (?-i:\p{Lu})| och (?:bevakar|skriver|redaktör|författare|journalist|krönikör"
        r"|programledare|kommentator|fotograf)|,? (?:som (?:bevakar|skriver)|med inriktning|baserad)\b|\.?$)",
        max_words=70,
        fires=[
            "Karin Holm är politisk reporter på Kustposten och bevakar riksdagen.",
            "Lars Ek arbetar som frilansjournalist i Berlin. Han skriver om handel.",
        ],
        stays=[
            "Lars Ek är korrespondent i Moskva och har inte varit hemma på två år.",
            "Karin Holm är reporter på Kustposten när hon får ett anonymt brev.",
            "Karin Holms mamma var reporter på en lokaltidning.",
            "Journalister som arbetar i landet lever farligt, enligt rapporten.",
        ],
    ),
    label(
        "writer_bio",
        part="bio",
        where=tail(3),
        pattern=r"^(?:skribenten|skribenterna|artikelförfattaren|debattören) (?:är|arbetar|forskar|driver"
        r"|sitter) [^!?,]{3,120} (?:vid|på|för|i|av|inom|från) [^!?]{2,200}$",
        max_words=45,
        fires=["Skribenten är docent i statsvetenskap vid Umeå universitet.", "Skribenten arbetar som lärare i Piteå."],
        stays=[
            "Författaren är tillbaka med en roman om skärgården, och den är hennes bästa.",
            "En skribent som är rädd tystnar, menar hon.",
        ],
    ),
    label(
        "about_author",
        part="bio",
        where=OUTSIDE,
        pattern=rf"(?:om (?:författaren|skribenten|reportern|artikelförfattaren)"
        rf"|(?:fakta )?skribenten)(?: ?: ?.{{0,300}})?"
        rf"|om {NAME} ?: .{{0,300}}(?:reporter|journalist|skribent|krönikör|redaktör).{{0,200}}",
        whole=True,
        max_words=70,
        fires=["Om författaren", "Om skribenten: Karin Holm är historiker och bor i Lund."],
        stays=["Om författaren finns mycket att säga, och mer att tiga om.", "Om skribenter hotas tystnar samhället."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=head(12) | tail(5),
        pattern=rf"^(?:kontakt|mejl|mail|e-post|epost|e-mail|tel(?:efon)?|mobil|skriv till|mejla(?: till)?|maila"
        rf"|kontakta"
        rf"|nå (?:mig|oss) på|twitter|instagram)\b(?:a)? ?:? ?(?:{NAME}(?: på)?[ :,]*|mig |oss |redaktionen "
        rf"|reportern |skribenten )?(?:på |via )?(?:\S+@\S+|\S+\(at\)\S+|[+\d][\d -]{{6,16}})[^.!?]{{0,40}}$"
        rf"|^{NAME}[ ,|:•/-]+(?:{ROLE}[ ,|:•/-]+)?(?:e-post |mejl |tel )?\S+@\S+\.\S{{2,4}}(?:[ ,"
        rf"|]+[\d+ -]{{6,16}})?$",
        max_words=15,
        fires=[
            "Kontakt: karin.holm@example.se",
            "Mejla reportern på lars@example.se",
            "Telefon: 08-123 45 67",
            "Karin Holm, karin.holm@example.se",
        ],
        stays=["Telefonen ringde 112 gånger den natten.", "Kontakta alltid läkare före resan, råder hon."],
    ),
    drop(
        "imprint_line",
        reason="meta.contact",
        pattern=r"^(?:ansvarig(?:a)? utgivare|stf ansvariga? utgivare|chefredaktör(?:er)?(?:,? (?:och "
        r"|vd )+(?:och )?ansvarig utgivare)?|redaktionschef|nyhetschef|sportchef|kulturchef|politisk chefredaktör"
        r"|tjänstgörande redaktör(?:er)?|kundtjänst|kundservice|växel|redaktion(?:en)?|besöksadress|postadress"
        r"|organisationsnummer|org\.? ?nr|webbredaktion|annonsavdelning(?:en)?)"
        rf"(?: (?:och|&|,)? ?(?:vd|ansvarig utgivare))* ?:(?: ?(?:{NAMES}|[\d +().-]{{5,20}}|\S+@\S+"
        rf"|[^.!?]{{3,60}}))?$",
        where=OUTSIDE,
        max_words=16,
        fires=["Ansvarig utgivare: Karin Holm", "Kundtjänst: 0123-456 78", "Chefredaktör: Lars Ek"],
        stays=["Kundtjänst är ett yrke med stor omsättning på folk.", "Chefredaktören lämnar tidningen i maj."],
    ),
    label(
        "guest_author",
        part="bio",
        where=tail(2),
        max_words=40,
        pattern=r"^(?:(?:prof|dr)\.? ){0,2}(?-i:\p{Lu}[\p{L}.'-]+(?: (?:van|de|von|der|af))* \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]+)?),? är (?:\S+ ){0,2}?(?:\w*professor(?: emeritus)?|docent|\w*lektor|forskare)\b[^\".?!]{0,60}\b(?:vid|på|i)[^\".?!]{0,40}(?:\w*universitet|\w*högskol\w*|\w*institut|kth|chalmers)\w*\b[^\".?!]{0,120}\.?$",
        fires=["Anna Exempel är professor i historia vid Exempels universitet."],
        stays=["Hon är professor vid universitetet och tror ändå på under."],
    ),
    drop(
        "author_label",
        reason="meta.byline",
        whole=True,
        max_words=1,
        where=OUTSIDE,
        pattern=r"författare|skribent(?:er)?|fotograf(?:er)?|ämnesord|nyckelord",
        fires=["Författare", "Nyckelord:"],
        stays=["Författare!, ropade pressen efter honom."],
    ),
    label(
        "section_and_date",
        part="date",
        where=head(8),
        whole=True,
        max_words=6,
        pattern=r"(?:premium ?\| ?)?(?:nyheter|sport|kultur|nöje|ekonomi|blåljus|lokalt|debatt|inrikes|utrikes|ledare|insändare|näringsliv)[ |,]{1,3}20\d\d-\d\d-\d\d(?:,? kl\.? ?\d\d[:.]\d\d)?",
        fires=["NYHETER 2023-11-29 KL. 07:24", "Premium | Sport 2024-01-08 kl. 10:30"],
        stays=["Nyheter 2023-11-29 stod det på lappen."],
    ),
    drop(
        "date_label_alone",
        reason="meta.date",
        where=head(8),
        whole=True,
        max_words=2,
        pattern=r"(?:senast |först )?(?:publicerad|publicerat|uppdaterad|uppdaterat|ändrad)",
        fires=["Publicerad", "Senast uppdaterad:"],
        stays=["Uppdaterad plan antogs."],
    ),
    drop(
        "text_is_updated",
        reason="meta.date",
        where=head(4) | tail(4),
        max_words=14,
        pattern=r"^(?:texten|artikeln|nyheten) (?:uppdateras|kommer att uppdateras|har uppdaterats|uppdaterades(?: kl\.?| klockan)? \d{1,2}[.:]\d\d)(?: (?:löpande|kontinuerligt|efterhand|igen|senare)| och kommer att uppdateras(?: igen)?)?\W*$",
        fires=["Texten uppdateras", "Artikeln uppdaterades 02.00 och kommer att uppdateras igen."],
        stays=["Texten uppdateras vart tionde år av en kommitté."],
    ),
    label(
        "photographer_and_house",
        part="byline",
        where=tail(3),
        whole=True,
        max_words=5,
        pattern=rf"{NAME}, (?-i:\p{{Lu}})\p{{L}}*(?:foto|bild|media|press|nytt|bladet|tidningen|posten|nyheter)",
        fires=["Björn Exempel, Exempelfoto", "Anna Exempel, Exempelbladet"],
        stays=["Anna Exempel, Exempelbladet, fick priset."],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        where=OUTSIDE | head(8),
        whole=True,
        max_words=12,
        pattern=r"(?:du är här|du befinner dig här) ?:? ?(?:(?-i:\p{Lu})[\p{L}&]++(?: [\p{L}&]++){0,2} ?[>»\"/|·-] ?){1,5}(?-i:\p{Lu})[^.!?:>»/|]{2,60}"
        r"|(?:hem|start|startsida|startsidan|förstasidan)(?: ?[>»\"/|·] ?(?-i:\p{Lu})[\p{L}&]++(?: [\p{L}&]++){0,3}){1,5}",
        fires=["Du är här: Hem / Nyheter / Trafik", "Hem » Kultur » Musik"],
        stays=["Du är här: det är allt som räknas."],
    ),
]
