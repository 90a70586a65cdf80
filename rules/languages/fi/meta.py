"""Finnish bylines, dates, section labels, bios, contacts and tags."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, drop, head, label, tail

MONTH = r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n|ssa)?"
DAY = r"(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na)?"
ROLE = (
    r"(?:(?:politiikan|talouden|kulttuurin|urheilu|ulkomaan|vapaa|uutis|verkko|tutkiva|vastaava|pää|tiede"
    r"|rikos|data|kesä|erikois|videotoimittaja|kuva)[- ]?)*"
    r"(?:toimittaja|päätoimittaja|kolumnisti|kriitikko|kirjeenvaihtaja|kuvaaja|valokuvaaja|journalisti"
    r"|uutispäällikkö|toimituspäällikkö|tuottaja|uutistuottaja|vastaava tuottaja|kommentaattori|pakinoitsija"
    r"|bloggaaja|pääkirjoitustoimittaja|harjoittelija|graafikko)"
)

RULES = [
    label(
        "by_line",
        part="byline",
        where=head(12) | tail(4),
        pattern=rf"(?:teksti|kirjoittanut|kirjoittaja|kirjoittajat|toimittaja|toimittajat|toimittanut|teksti (?:ja|&|/"
        rf"|\+) kuvat?|julkaissut|haastattelu|kolumni|arvio|jutun tekijät|julkaisija|tekijä) ?[:/-]? ?{NAMES}"
        rf"(?:[ ,|/]+(?:ja )?(?:kuva|kuvat|kuvaaja|grafiikka|kuvitus) ?:? ?{NAMES})?(?:[ ,|/•]+(?:{ROLE}|stt|yle"
        rf"|seuraa|\S+@\S+))*",
        whole=True,
        max_words=16,
        fires=[
            "Teksti: Karin Holma",
            "Kirjoittaja: Lauri Ek",
            "Teksti Mari Ström Kuvat Anna Lind",
            "Toimittaja Jonas Berg, toimittaja",
        ],
        stays=[
            "Kirjoittaja Karin Holma sai palkinnon yhdennestätoista romaanistaan.",
            "Teksti ja kuva sopivat yhteen Anna Lindin uudessa kirjassa.",
        ],
    ),
    label(
        "name_and_role",
        part="byline",
        where=head(12) | tail(4),
        pattern=rf"{NAME}(?:[,|/ -]+){ROLE}(?: ?[,|/] ?[\p{{L}} ]{{2,30}})?|{ROLE}[:, ]+{NAME}"
        rf"|{NAME} (?:seuraa(?: kirjoittajaa| toimittajaa)?|lähetä (?:viesti|sähköpostia)|näytä lisää|ota yhteyttä)",
        whole=True,
        max_words=8,
        fires=["Karin Holma, politiikan toimittaja", "Lauri Ek Seuraa", "Kuvaaja Anna Lind", "Jonas Berg, toimittaja"],
        stays=["Karin Holma oli toimittaja kolmekymmentä vuotta.", "Kuvaaja Anna Lind sai palkinnon toistamiseen."],
    ),
    label(
        "role_alone",
        part="byline",
        where=head(10) | tail(3),
        pattern=r"(?:(?:\w+)?(?:toimittaja|kirjeenvaihtaja|kuvaaja|kolumnisti)|politiikan (?:erikois)?toimittaja"
        r"|kriitikko"
        r"|teksti)",
        whole=True,
        max_words=3,
        fires=["Toimittaja", "Ulkomaantoimittaja", "Teksti"],
        stays=["Toimittaja ei vastannut.", "Teksti puuttuu."],
    ),
    label(
        "published_date",
        part="date",
        where=head(12) | tail(4),
        pattern=rf"(?:viimeksi |juttu |artikkeli )?(?:julkaistu|päivitetty|muokattu|luotu|kirjoitettu"
        rf"|lisätty)(?:[\d.,:"
        rf"|/•()+ -]|\bklo\b|\bkello\b|tänään|eilen|{DAY}\b|{MONTH}\b|sitten\b|\bmin\b|minuuttia|tuntia|tunti\b"
        rf"|päivää|julkaistu|päivitetty|viimeksi|muokattu|lukuaika){{1,70}}",
        whole=True,
        max_words=20,
        fires=[
            "Julkaistu 22:31",
            "Julkaistu: 14.3.2024 10:23 | Päivitetty: 14.3.2024 12:05",
            "Päivitetty tänään klo 12.17",
            "Julkaistu 3 tuntia sitten",
        ],
        stays=[
            "Julkaistu tutkimus muutti päätöksen, tutkija selittää.",
            "Päivitetty arvio valmistui vuonna 2022 ja sitä käytetään yhä.",
        ],
    ),
    label(
        "bare_date",
        part="date",
        where=head(8) | tail(3),
        pattern=rf"(?:{DAY},? )?\d{{1,2}}\. ?{MONTH},?(?: \d{{4}})?(?:,? (?:klo|kello)? ?\d{{1,2}}[.:]\d\d)?"
        rf"|{DAY} \d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}})?(?:,? (?:klo|kello)? ?\d{{1,2}}[.:]\d\d)?"
        rf"|\d{{1,2}}\.\d{{1,2}}\.\d{{4}},? (?:klo|kello) ?\d{{1,2}}[.:]\d\d"
        rf"|\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}})?,? ?(?:klo )?\d{{1,2}}[.:]\d\d ?["
        rf"|•·-]? ?päivitetty:? ?(?:\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}})?,? ?)?(?:klo )?\d{{1,2}}[.:]\d\d|(?:tänään"
        rf"|eilen),? (?:klo |kello )?\d{{1,2}}[.:]\d\d|\d+ (?:minuuttia|min|tuntia|päivää) sitten",
        whole=True,
        max_words=7,
        fires=["14. maaliskuuta 2024", "Torstai 14.3.2024 klo 10.23", "eilen 14:14", "3 tuntia sitten"],
        stays=["14. maaliskuuta 2024 koulu paloi.", "3 tuntia sitten kukaan ei tiennyt mitään."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        pattern=r"(?:lukuaika|lukemisaika|kuunteluaika) ?:? ?(?:noin |n\. |alle )?\d+ ?(?:min(?:uuttia)?\.?|m)"
        r"|\d+ ?(?:min(?:uuttia|uutin)?\.?) (?:lukuaika|lukea|luku|kuuntelu|lukuminen|lukemista)",
        whole=True,
        max_words=6,
        fires=["Lukuaika: 3 min", "4 min lukuaika", "Lukuaika noin 5 minuuttia"],
        stays=[
            "Kymmenen minuuttia lukemista päivässä riittää, opettaja sanoo.",
            "Lukuaika on puolittunut nuorilla, raportti kertoo.",
        ],
    ),
    drop(
        "section_label",
        reason="nav.section",
        where=HEAD,
        pattern=r"(?:uutiset|kotimaa|ulkomaat|politiikka|talous|urheilu|kulttuuri|viihde|mielipide|mielipiteet"
        r"|pääkirjoitus|kolumni|kolumnit|kommentti|analyysi|näkökulma|lukijalta|lukijan mielipide|yleisönosasto"
        r"|vieraskolumni|vieraskynä|pakina|paikalliset|lähiuutiset|maailma|suomi|tiede|teknologia|terveys|ruoka"
        r"|matkailu|matkat|asuminen|koti|perhe|ihmiset|reportaasi|arvio|arvostelu|haastattelu|elämä|hyvinvointi"
        r"|autot|sää|plus|digi|tilaajille|vain tilaajille|rikos|rikokset|kaupunki|alueet|etusivu|henkilöt|luonto"
        r"|sunnuntai|kuukausiliite|essee|raha|työelämä|jääkiekko|jalkapallo|blogit|blogi)"
        r"(?: ?[/|>»•-] ?(?:uutiset|kotimaa|ulkomaat|politiikka|talous|urheilu|kulttuuri|viihde|mielipide|\p{L}+))?",
        whole=True,
        max_words=4,
        fires=["Uutiset", "Pääkirjoitus", "Kulttuuri / Arvio", "Kotimaa"],
        stays=["Urheilu on hänen elämänsä.", "Maailma on kylää suurempi, hän kirjoittaa."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(4),
        pattern=rf"^(?:kirjoittaja|kirjoittajat|jutun kirjoittaja|kolumnisti) (?:on|ovat|työskentelee|toimii|asuu"
        rf"|opiskelee) (?!(?:tuntematon|kuollut|oikeassa|väärässä|hän|sitä|siis|aina)\b)(?!.{{0,80}}, (?:mutta"
        rf"|joten)\b)[^!?]{{3,300}}$|^{NAME} (?:on|työskentelee|toimii) (?:[\p{{L}}:.'-]+n )(?:{ROLE})(?:na"
        rf"|nä)?\b(?:[ ,.]|$)",
        max_words=60,
        fires=[
            "Kirjoittaja on Rannikkolehden politiikan toimittaja.",
            "Kirjoittaja työskentelee tutkijana Turun yliopistossa.",
            "Karin Holma on Rannikkolehden toimittaja, joka seuraa eduskuntaa.",
        ],
        stays=[
            "Karin Holman äiti oli toimittaja paikallislehdessä.",
            "Toimittajat elävät maassa vaarallisesti, raportti kertoo.",
        ],
    ),
    label(
        "about_author",
        part="bio",
        where=OUTSIDE,
        pattern=r"(?:kirjoittajasta|tietoa kirjoittajasta|kirjoittaja|kuka\?|toimittajasta)(?: ?: ?.{0,300})?",
        whole=True,
        max_words=60,
        fires=["Kirjoittajasta", "Tietoa kirjoittajasta: Karin Holma on historioitsija ja asuu Turussa."],
        stays=["Kirjoittajasta tiedetään vain nimi.", "Kirjoittaja vaikenee, kun yhteiskunta vaikenee."],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=head(12) | tail(5),
        pattern=rf"^(?:yhteystiedot|sähköposti|s-posti|e-mail|puh(?:elin)?|puhelinnumero|ota yhteyttä|twitter"
        rf"|instagram"
        rf"|lähetä (?:viesti|sähköpostia))\b\.? ?:? ?(?:{NAME}[ :,]*|toimittajaan[ :,]*"
        rf"|toimitukseen[ :,]*)?(?:osoitteeseen )?(?:\S+@\S+|\S+\(at\)\S+|[+\d][\d -]{{6,16}})[^.!?]{{0,40}}$"
        rf"|^{NAME}[ ,|:•/-]+(?:{ROLE}[ ,|:•/-]+)?(?:sähköposti |puh\.? )?\S+(?:@|\(at\))\S+\.fi(?:[ ,"
        rf"|]+[\d+ -]{{6,16}})?$|^etunimi\.sukunimi(?:@|\(at\))",
        max_words=15,
        fires=[
            "Sähköposti: karin.holma@example.fi",
            "Ota yhteyttä toimittajaan: lauri@example.fi",
            "Puh. 040 123 4567",
            "Karin Holma, karin.holma@example.fi",
        ],
        stays=["Puhelin soi 112 kertaa sinä yönä.", "Ota yhteyttä lääkäriin ennen matkaa, hän neuvoo."],
    ),
    drop(
        "imprint_line",
        reason="meta.contact",
        pattern=rf"^(?:päätoimittaja(?:t)?|vastaava päätoimittaja|toimituspäällikkö|uutispäällikkö|toimitusjohtaja"
        rf"|asiakaspalvelu|toimitus|käyntiosoite|postiosoite|y-tunnus|vaihde|puhelinvaihde|mediamyynti"
        rf"|ilmoitusmyynti|kustantaja|julkaisija|tilaajapalvelu|uutisvinkit) ?:(?: ?(?:{NAMES}|[\d +().-]{{5,20}}"
        rf"|\S+@\S+|[^.!?]{{3,60}}))?$",
        where=OUTSIDE,
        max_words=14,
        fires=["Vastaava päätoimittaja: Karin Holma", "Asiakaspalvelu: 012 345 678", "Y-tunnus: 1234567-8"],
        stays=["Asiakaspalvelu on ala, jolla vaihtuvuus on suurta.", "Päätoimittaja jättää lehden toukokuussa."],
    ),
    label(
        "byline_of_several",
        part="byline",
        pattern=rf"(?:yhdessä )?(?:kirjoittaneet|kirjoittajina|tekstin kirjoittivat|toimittaneet) ?: ?{NAME}(?:(?:,| ja| &) {NAME}){{0,4}}",
        whole=True,
        max_words=16,
        fires=["Yhdessä kirjoittaneet: Aino Holma & Eila Kaupinmäki"],
        stays=["Kirjoittaneet olivat molemmat, mutta kirje katosi."],
    ),
    label(
        "date_with_short_day",
        part="date",
        where=head(8) | tail(3),
        whole=True,
        max_words=14,
        pattern=r"(?-i:[Mm]a|[Tt]i|[Kk]e|[Tt]o|[Pp]e|[Ll]a|[Ss]u)\.?,? \d{1,2}\.\d{1,2}\.(?:20\d\d)?(?:,? (?:klo|kello)? ?\d{1,2}[.:]\d\d)?|\d{1,2}\.\d{1,2}\.(?:20\d\d)? (?:klo|kello) \d{1,2}[.:]\d\d"
        r"|\d{1,2}\.\d{1,2}\.20\d\d,? \d{1,2}[.:]\d\d(?:[.:]\d\d)?(?: eet| eest)? ?\| ?[^|!?]{2,60} ?\| ?(?:tiedote|uutinen|kutsu|lehdistötiedote)",
        fires=["pe 12.3.2021", "12.3. klo 14:05", "28.2.2026 09:33:33 EET | Keski-Suomen hyvinvointialue | Tiedote"],
        stays=["La 12.3.2021 oli kylmä päivä."],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        where=OUTSIDE | head(8),
        whole=True,
        max_words=12,
        pattern=r"(?:olet tässä|sijaintisi|olet täällä) ?:? ?(?:(?-i:\p{Lu})[\p{L}&]++(?: [\p{L}&]++){0,2} ?[>»\"/|·-] ?){1,5}(?-i:\p{Lu})[^.!?:>»/|]{2,60}"
        r"|(?:etusivu|koti|alku)(?: ?[>»\"/|·] ?(?-i:\p{Lu})[\p{L}&]++(?: [\p{L}&]++){0,3}){1,5}",
        fires=["Olet tässä: Etusivu / Uutiset / Liikenne", "Etusivu » Kultur » Musik"],
        stays=["Olet tässä: se riittää."],
    ),
]
