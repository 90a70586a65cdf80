"""Estonian bylines, dates, reading times, tags, sources."""

from cleaner.rule import NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:(?:avaldatud|uuendatud|muudetud|lisatud|täiendatud|kuupäev):? ?)?(?:(?:esmas|teisi|kolma|nelja|laup|püha)päev,? |reede,? )?\d{1,2}\. ?(?:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember),? (?:19|20)\d\d(?:,? ?-? ?(?:kell )?\d{1,2}[:.]\d\d)?|(?:avaldatud|uuendatud|muudetud|lisatud):? ?\d{1,2}\. ?\d{1,2}\. ?\d{2,4},?(?: (?:kell )?\d{1,2}[:.]\d\d)?",
        fires=["12. märts 2021, 14:30", "Uuendatud: 12.03.2021 14:30"],
        stays=["Avaldatud sai raamat 12. märtsil 2021."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:autor|autorid|tekst|kirjutas|ajakirjanik|toimetaja|toimetas|reporter|intervjueeris): ?"
        + NAMES
        + r"|"
        + NAMES
        + r",? (?:ajakirjanik|toimetaja|reporter|peatoimetaja)",
        fires=["Autor: Anu Lund", "Jaan Tamm, reporter"],
        stays=["Autor: see raamat on mulle tähtis."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=r"(?:lugemisaeg|lugemiseks kulub|lugemise aeg):? (?:umbes |~)?\d{1,3} ?min\w*\.?|\d{1,3} ?min\w*\.? (?:lugemist|lugemine)",
        fires=["Lugemisaeg: 4 min", "5 minutit lugemist"],
        stays=["Lugemisaeg koolides väheneb"],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:märksõnad|sildid|võtmesõnad|teemad|kategooria(?:d)?|rubriik|lipikud) ?: ?[^.!?\"]{2,150}$",
        fires=["Märksõnad: kalapüük, kvoodid, riigikogu", "Sildid: Pärnu, sadam"],
        stays=["Teemad olid rasked"],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:allik(?:as|ad)|allikmaterjal|vahendas|refereeritud) ?: ?[^.!?\"]{2,60}$",
        fires=["Allikas: Reuters", "Allikad: BBC, BNS"],
        stays=["Allikas väidab, et tehing luhtus."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=r"^(?:artikli )?autor (?:on|töötab) (?![^.]*\bke(?:s|lle|da|llele)\b)[^.\"?!]{0,60}(?:\w*toimetaja|ajakirjanik|peatoimetaja|kolumnist|reporter|korrespondent|\w*professor|\w*dotsent|\w*teadur|analüütik)(?:na|ina)?\W{0,2}$",
        fires=["Autor on ajalehe Rannik majandustoimetaja.", "Artikli autor töötab Rannikus reporterina."],
        stays=["Autor on teadmata ja jääbki selleks.", "Anna Saar on ajakirjanik."],
    ),
]
