"""Latvian corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=r"^\W{0,3}(?:labojums|precizējums|redakcijas piezīme|kļūdas labojums) ?: ?\S|^\W{0,3}raksta (?:iepriekšējā|agrākā|sākotnējā) versijā",
        fires=["Labojums: raksta iepriekšējā versijā tiltam bija cits nosaukums."],
        stays=["Labojums likumā tā arī netika pieņemts."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:šo |šis |šī )?(?:kopsavilkum[us]|tulkojum[us])\b[^,.\"]{0,20} (?:veidoj(?:is|usi)|sagatavoj(?:is|usi)|radīj(?:is|usi)|tulkoj(?:is|usi)|(?:ir )?(?:veidots|sagatavots|radīts|tulkots))[^,.\"]{0,12} ?(?:mākslīg(?:ais|ā) intelekt\w*|\bMI\b|\bAI\b)[^,.\"]{0,50}\.?$"
        r"|^\W{0,3}(?:kopsavilkumu|tulkojumu) (?:veidoja|sagatavoja|radīja) (?:mākslīgais intelekts|mi|ai)\b[^,.\"]{0,40}\.?$",
        fires=[
            "Kopsavilkumu veidoja mākslīgais intelekts",
            "Kopsavilkums sagatavots ar mākslīgā intelekta palīdzību",
            "Šo kopsavilkumu veidojis mākslīgais intelekts.",
        ],
        stays=["Kopsavilkumu radījis mākslīgais intelekts, secināja žūrija."],
    ),
]
