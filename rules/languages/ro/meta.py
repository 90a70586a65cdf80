"""Romanian bylines, dates, reading times, tags, sources."""

from cleaner.rule import NAME, NAMES, OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "publishing_date",
        part="date",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:(?:publicat|actualizat|postat|adăugat|data publicării|ultima actualizare|modificat)(?: pe| la| în)?:? ?)?(?:(?:luni|marți|marţi|miercuri|joi|vineri|sâmbătă|duminică),? )?\d{1,2} (?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|feb|mar|apr|iun|iul|aug|sep|sept|oct|noi|nov|dec)\.?,? (?:19|20)\d\d(?:,? ?-? ?(?:ora |la )?\d{1,2}[:.]\d\d)?|(?:publicat|actualizat|postat|adăugat|data publicării|ultima actualizare)(?: pe| la)?:? ?\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?(?: (?:ora )?\d{1,2}[:.]\d\d)?",
        fires=["12 martie 2021, 14:30", "Actualizat: 12.03.2021 14:30"],
        stays=["Publicat în martie 2021, raportul a fost ignorat."],
    ),
    label(
        "byline",
        part="byline",
        where=OUTSIDE | head(10),
        whole=True,
        max_words=14,
        pattern=r"(?:autor|autoare|autori|scris de|articol de|text|text și foto|redactor|editor|reporter|un articol de|interviu de)(?::| :)? ?(?<=: |de )"
        + NAMES,
        fires=["Autor: Ion Popescu", "Scris de Ana Ionescu"],
        stays=["Scris de mână, textul e greu de citit."],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=9,
        pattern=r"(?:timp (?:de )?(?:citire|citit|lectură)|durata lecturii|timp estimat de citire|se citește în):? (?:aproximativ |~)?\d{1,3} ?min\w*\.?|\d{1,3} ?min\w*\.? (?:de )?(?:citire|citit|lectură)",
        fires=["Timp de citire: 4 minute", "5 minute de lectură"],
        stays=["Timp de citire mai scurt la copii"],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=OUTSIDE | tail(6),
        max_words=30,
        pattern=r"^\W{0,3}(?:etichete|etichetă|taguri|cuvinte[ -]cheie|categori(?:e|i)|subiecte|tag-uri|rubrica) ?: ?[^.!?\"]{2,150}$",
        fires=["Etichete: pescuit, cote, Parlament", "Cuvinte cheie: Constanța, port"],
        stays=["Subiecte sunt multe, dar timp puțin"],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:surs[aă]|surse|sursa (?:știrii|articolului|informației)|sursa citată) ?: ?[^.!?\"]{2,60}$",
        fires=["Sursa: Reuters", "Surse: BBC, Agerpres"],
        stays=["Sursa susține că afacerea a căzut."],
    ),
    label(
        "author_bio",
        part="bio",
        where=tail(3),
        max_words=45,
        pattern=rf"^(?:autor(?:ul|ea)(?: articolului)?|{NAME}) (?:este|e|lucrează ca|scrie) (?![^.]*\b(?:a fost|au fost|arestat|ucis|iar|care)\b)[^.\"?!]{{0,60}}(?:redactor|redactoare|jurnalist|jurnalistă|reporter|reporteră|editor|editoare|corespondent|corespondentă|comentator|publicist|lector|conferențiar|profesor|profesoară|cercetător|cercetătoare)\b(?:[- ]\w+)?(?: \w+)? (?:la|al|a|și|pe|din|în|de)\b[^\"?!]{{2,160}}$",
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
