"""DER STANDARD (derstandard.at): the forum and its rules, the choice at the door, questions of its interviews."""

from cleaner.rule import TAIL, cut_tail, drop, keep, publisher, tail

SCOPE = publisher(
    "der_standard",
    title="DER STANDARD",
    hosts=["derstandard.at", "derstandard.de"],
    language="de",
    signs=[
        "Wollen Sie derStandard.at",
        "Sie haben ein PUR-Abo?",
        "Die Kommentare von Userinnen und Usern",
        "Forum: Ihre Meinung zählt",
    ],
)

RULES = [
    drop(
        "forum_rules",
        reason="comment.prompt",
        pattern=(
            r"^(?:die kommentare von userinnen und usern\b|die kommentare im forum geben nicht\b|die redaktion "
            r"behält sich vor, kommentare\b|"
            r"für weitere details siehe die community-richtlinien\b|aktivste postings\b.{0,40}$)"
        ),
        where=tail(30),
        max_words=70,
        fires=[
            "Die Kommentare von Userinnen und Usern stellen nicht die Meinung der Redaktion dar.",
            "Die Redaktion behält sich vor, Kommentare zu entfernen, die gegen Gesetze verstoßen.",
        ],
        stays=[
            "Die Kommentare von Politikern fielen knapp aus.",
            "Die Redaktion behält sich vor, Kommentatoren im Stadion selbst auszusuchen.",
        ],
    ),
    cut_tail(
        "forum_heading",
        reason="comment.prompt",
        pattern=r"forum: ?(?:ihre meinung zählt|[\d.]+ postings?)|ihre meinung zählt",
        where=TAIL,
        max_words=5,
        fires=["Forum: 123 Postings", "Forum: Ihre Meinung zählt.", "Ihre Meinung zählt"],
        stays=["Forum: 123 Säulen aus Marmor", "Ihre Meinung zählt nicht"],
    ),
    drop(
        "door_choice",
        reason="legal.cookie",
        pattern=(
            r"^(?:wollen sie derstandard\.at\b|sie haben ein pur-abo\b|sie entscheiden darüber, wie sie unsere "
            r"inhalte nutzen wollen\b|"
            r"derstandard\.at (?:mit|ohne) werbung\b|ihr gerät erlaubt uns derzeit leider nicht\b)"
        ),
        max_words=80,
        fires=[
            "Wollen Sie derStandard.at weiter nutzen?",
            "Sie entscheiden darüber, wie Sie unsere Inhalte nutzen wollen.",
            "Sie haben ein PUR-Abo?",
        ],
        stays=[
            "Sie entscheiden darüber, wie Sie Ihre Zeit nutzen wollen.",
            "Wollen Sie den Standard senken, fragte er die Ministerin.",
        ],
    ),
    keep(
        "interview_question",
        pattern=r"^(?-i:STANDARD|DER STANDARD|DERSTANDARD\.AT): ",
        stays=["STANDARD: Folgen Sie uns?", "STANDARD: Mehr zum Thema?"],
        note="Short questions of an interview look like prompts.",
    ),
]
