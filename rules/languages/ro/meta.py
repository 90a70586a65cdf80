"""Romanian bylines, dates, reading times, tags, sources."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, drop, head, label, tail

_MONTH = (
    r"(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie"
    r"|ian|feb|mar|apr|iun|iul|aug|sep|sept|oct|noi|nov|dec)\.?"
)
_CLOCK = r"(?:,? ?[-|]? ?(?:ora |la )?\d{1,2}[:.]\d\d)?"
#: A date with a word in it, which may stand alone, and one of figures, which may not.
_WHEN = (
    rf"(?:(?:\d{{1,2}}[:.]\d\d,? )?(?:(?:luni|mar[țţt]i|miercuri|joi|vineri|s[âîa]mb[ăa]t[ăa]|duminic[ăa]),? )?\d{{1,2}} {_MONTH},? (?:19|20)\d\d"
    r"|acum (?:\d{1,2}|o|un|c[âîa]teva) (?:minut[e]?|minute|or[ăae]|zi(?:le)?|s[ăa]pt[ăa]m[âîa]n[ăai]|lun[ăi])(?: [șşs]i \d{1,2} minute)?)"
    + _CLOCK
)
_FIGURES = r"(?:(?:\d{1,2}[:.]\d\d,? )?\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|azi|ast[ăa]zi|ieri)" + _CLOCK
_DATED = (
    r"(?:publicat[ăa]?|actualizat[ăa]?|postat[ăa]?|ad[ăa]ugat[ăa]?|modificat[ăa]?|data (?:public[ăa]rii|actualiz[ăa]rii)|ultima (?:actualizare|modificare)|update)"
    r"(?: (?:pe|la|[îi]n|de|ast[ăa]zi))? ?:? ?"
)

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=18,
        pattern=rf"(?:(?:\d{{1,2}} min\w* de (?:citit|citire|lectur[ăa]) ?)?(?:(?:(?:{_DATED})?{_WHEN}|{_DATED}{_FIGURES})[ ,|•·-]{{0,3}}){{1,2}}(?:\d{{1,2}} min\w* de (?:citit|citire|lectur[ăa]))?|{_DATED}\d{{1,2}}[:.]\d\d)",
        fires=[
            "12 martie 2021, 14:30",
            "Actualizat: 12.03.2021 14:30",
            "1 minut de citit Publicat la 23:53 07 Dec 2025 Modificat la 00:03 08 Dec 2025",
            "Publicat acum 4 ore si 56 minute",
            "acum 3 ore",
        ],
        stays=[
            "Publicat în martie 2021, raportul a fost ignorat.",
            "Acum 3 ore nimeni nu credea în acord.",
        ],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:autor|autoare|autori|scris de|articol de|text|text [șşs]i foto|redactor(?: [șşs]ef)?|editor(?: web| online)?|reporter|un articol de|interviu de)(?::| :)? ?(?<=: |de )"
        + NAMES,
        fires=["Autor: Ion Popescu", "Scris de Ana Ionescu"],
        stays=["Scris de mână, textul e greu de citit."],
    ),
    label(
        "byline_by",
        part="byline",
        where=HEAD | head(5),
        whole=True,
        max_words=8,
        pattern=r"de(?: ?: ?| )(?!(?:ziua|ziarul|sf\.?|sf[âîa]nt\w*|anul|pa[șşs]t\w+|cr[ăa]ciun\w*|rusalii\w*|revelion\w*|dragobete\w*|valentine\w*|black|la|unde|ce)\b)(?-i:\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){1,3})(?:,? ?(?-i:\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){1,3}))?|redac[țţt]ia(?: (?-i:\p{Lu})[\p{L}\d.-]{2,25})?",
        fires=["de Ion Exemplu", "De: Ana Maria Popescu", "Redacția"],
        stays=[
            "DECLARAȚIE UNIVERSALĂ",
            "De Ziua Națională, la Alba Iulia",
            "De Crăciun, acasă",
            "Redacția s-a mutat în 1990.",
        ],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=r"(?:timp(?:ul)? (?:de )?(?:citire|citit|lectur[ăa])|durata lecturii|timp estimat de citire|se cite[șşs]te [îi]n):? (?:aproximativ |~|< ?|sub )?\d{1,3} ?min\w*\.?|\d{1,3} ?min\w*\.? (?:de )?(?:citire|citit|lectur[ăa])",
        fires=["Timp de citire: 4 minute", "5 minute de lectură"],
        stays=["Timp de citire mai scurt la copii"],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:etichete|etichet[ăa]|taguri|cuvinte[ -]cheie|categori(?:e|i)|subiecte|tag-uri|tags?|rubrica) ?: ?[^.!?\"]{2,150}$",
        fires=["Etichete: pescuit, cote, Parlament", "Cuvinte cheie: Constanța, port"],
        stays=["Subiecte sunt multe, dar timp puțin"],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:surs[ăa]|surse|sursa (?:[șşs]tirii|articolului|informa[țţt]iei)|sursa citat[ăa]) ?: ?[^.!?\"]{2,60}$",
        fires=["Sursa: Reuters", "Surse: BBC, Agerpres"],
        stays=["Sursa susține că afacerea a căzut."],
    ),
    drop(
        "agency_signature",
        reason="meta.sourcing",
        where=OUTSIDE | tail(4),
        whole=True,
        max_words=5,
        pattern=r"[(\[]?(?-i:AGERPRES|Agerpres|Mediafax|MEDIAFAX|News\.ro|NEWS\.RO|Rador|RADOR|Basilica|IPN|Moldpres|MOLDPRES)(?: ?[/,] ?(?-i:AGERPRES|Agerpres|Mediafax|MEDIAFAX|News\.ro|Reuters|AFP|DPA|EFE|Rador))?[)\]]?",
        fires=["(Agerpres)", "AGERPRES", "Mediafax/AFP"],
        stays=["Agerpres s-a mutat în alt sediu.", "Rador transmite din 1990."],
    ),
    drop(
        "taken_over_from",
        reason="legal.republished",
        where=OUTSIDE | tail(5),
        max_words=18,
        pattern=r"^\W{0,3}(?:(?:articol|material|text|[șşs]tire|interviu|analiz[ăa])(?:ul)? )(?:a fost |este )?(?:preluat[ăa]?|publicat[ăa]? (?:ini[țţt]ial|original|prima dat[ăa])|ap[ăa]rut[ăa]? (?:ini[țţt]ial|prima dat[ăa])) (?:de|de pe|pe|[îi]n|din) (?-i:\p{Lu})[^.!?\",]{1,50}(?:\.\p{Ll}{2,3})?\.?$",
        fires=["Articol preluat de pe Malul.ro", "Articolul a fost publicat inițial pe Malul Nostru"],
        stays=[
            "Articolul a fost preluat de Senat cu trei amendamente, iar votul este joi.",
            "Un material preluat din greșeală a costat postul o amendă.",
        ],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=rf"^(?:autor(?:ul|ea)(?: articolului)?|{NAME}) (?:este|e|lucreaz[ăa] ca|scrie) (?![^.]*\b(?:a fost|au fost|arestat|ucis|iar|care)\b)[^.\"?!]{{0,60}}(?:redactor|redactoare|jurnalist|jurnalist[ăa]|reporter|reporter[ăa]|editor|editoare|corespondent|corespondent[ăa]|comentator|publicist|lector|conferen[țţt]iar|profesor|profesoar[ăa]|cercet[ăa]tor|cercet[ăa]toare)\b(?:[- ]\w+)?(?: \w+)? (?:la|al|a|[șşs]i|pe|din|[îi]n|de)\b[^\"?!]{{2,160}}$",
        fires=[
            "Autorul este redactor la Malul și scrie despre economie.",
            "Ana Popescu este jurnalistă și scrie despre justiție.",
        ],
        stays=[
            "Autorul este furios, iar cititorul, la fel.",
            "Ana Popescu este jurnalistă și a fost arestată la Minsk.",
        ],
    ),
]
