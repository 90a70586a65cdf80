"""Lithuanian corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=r"^\W{0,3}(?:pataisymas|patikslinimas|klaidos ištaisymas|redakcijos (?:pastaba|prierašas)) ?: ?\S|^\W{0,3}ankstesnėje (?:straipsnio|teksto|šio straipsnio) versijoje",
        fires=["Pataisymas: ankstesnėje straipsnio versijoje tiltas vadintas kitaip."],
        stays=["Patikslinimas įstatyme taip ir nepriimtas."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:šią |ši |šis |šį )?(?:santrauk[aą]|vertim(?:as|ą))\b[^,.\"]{0,20} (?:parengė|sukūrė|sugeneravo|išvertė|(?:yra )?(?:parengt|sukurt|sugeneruot|išverst)(?:a|as))[^,.\"]{0,12} ?(?:dirbtini(?:s|o|u) intelekt\w*|\bDI\b|\bAI\b)[^,.\"]{0,50}\.?$",
        fires=["Santrauką parengė dirbtinis intelektas", "Vertimas parengtas dirbtinio intelekto."],
        stays=["Santrauką parengė dirbtinis intelektas, nustatė komisija."],
    ),
]
