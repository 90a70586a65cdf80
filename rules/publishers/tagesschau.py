"""tagesschau.de: lines of the broadcasting houses that reported, programme lines, its own channels."""

from cleaner.rule import NAME, NAMES, OUTSIDE, drop, keep, label, publisher, tail

SCOPE = publisher(
    "tagesschau",
    title="tagesschau.de",
    hosts=["tagesschau.de"],
    language="de",
    signs=[
        "Über dieses Thema berichtete",
        "ARD-Studio",
        "tagesschau-Newsletter",
        "Informationen von ARD-Korrespondent",
    ],
)

HOUSE = r"(?-i:ARD|WDR|NDR|BR|SWR|MDR|rbb|RBB|hr|HR|SR|ZDF)"

RULES = [
    label(
        "reporter_and_house",
        part="byline",
        pattern=(
            rf"(?:von |mit informationen von |eine analyse von |ein kommentar von )?{NAMES}(?:, "
            rf"{HOUSE}(?:-(?:studio|hauptstadtstudio|aktuell|faktenfinder|"
            rf"rechtsredaktion|wirtschaftsredaktion|börsenstudio))?(?:,? (?:z\. ?zt\. |zurzeit |derzeit "
            rf")?{NAME})?|, tagesschau(?:\.de)?)"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=14,
        fires=[
            "Mit Informationen von Anna Muster, ARD-Studio Kairo",
            "Jens Beispiel, ARD-Hauptstadtstudio",
            "Eine Analyse von Anna Muster und Jens Beispiel, WDR",
        ],
        stays=[
            "Für Anna Muster, ARD-Zuschauerin seit 1960, war es zu viel",
            "Mit Anna Muster, NDR-Moderatorin, kam der Erfolg",
        ],
    ),
    label(
        "correspondent_information",
        part="byline",
        pattern=rf"^(?:mit )?informationen von ard-korrespondent(?:in(?:nen)?|en)? {NAMES}(?:, {NAME})?\.?$",
        where=OUTSIDE,
        max_words=14,
        fires=[
            "Mit Informationen von ARD-Korrespondentin Anna Muster, Nairobi",
            "Informationen von ARD-Korrespondent Jens Beispiel",
        ],
        stays=[
            "Von ARD-Korrespondentin Anna Muster kamen die ersten Bilder.",
            "Die Informationen von ARD-Korrespondent Jens Beispiel stimmten nicht.",
        ],
    ),
    drop(
        "own_newsletter",
        reason="promo.newsletter",
        pattern=(
            r"^(?:alle wichtigen nachrichten des tages\b.{0,80}\btagesschau\b|der tagesschau-(?:newsletter|"
            r"update)\b.{0,120}\b(?:anmelden|postfach|abonnieren|hier)\b|"
            r"die nachrichten auf ihr handy - die tagesschau bei whatsapp\b)"
        ),
        max_words=40,
        fires=[
            "Alle wichtigen Nachrichten des Tages kompakt: der tagesschau-Newsletter",
            "Der tagesschau-Newsletter kommt jeden Abend in Ihr Postfach.",
        ],
        stays=[
            "Alle wichtigen Nachrichten des Tages erfuhr das Dorf vom Wirt.",
            "Der tagesschau-Sprecher wünschte einen guten Abend.",
        ],
    ),
    drop(
        "fact_finder_note",
        reason="legal.trust",
        pattern=(
            r"^(?:der ard-faktenfinder (?:untersucht|prüft|ordnet)|hinweise (?:und themenvorschläge )?an (?:den "
            r")?(?:ard-)?faktenfinder)\b"
        ),
        where=tail(6),
        max_words=50,
        fires=[
            "Der ARD-faktenfinder untersucht Gerüchte und ordnet sie ein.",
            "Hinweise und Themenvorschläge an den faktenfinder bitte per Formular",
        ],
        stays=["Der Faktenfinder untersucht seit Mai das Video, das den Sturm zeigen soll."],
    ),
    keep(
        "interview_question",
        pattern=r"^(?:tagesschau\.de|tagesschau24|tagesthemen|ard-faktenfinder): ",
        stays=["tagesschau.de: Was folgt daraus?", "tagesthemen: Lesen Sie auch die Kommentare?"],
        note="Short questions of an interview look like prompts.",
    ),
]
