"""Icelandic corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=r"^\W{0,3}(?:leiðrétting|leiðrétt|athugasemd ritstjórnar|áréttað?) ?: ?\S|^\W{0,3}í (?:fyrri|upphaflegri|eldri) (?:útgáfu|gerð) (?:fréttarinnar|greinarinnar|þessarar)",
        fires=["Leiðrétting: Í fyrri útgáfu fréttarinnar var brúin rangt nefnd."],
        stays=["Leiðrétting launa kemur til framkvæmda í maí."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:þessi |þetta )?(?:samantekt(?:in)?|þýðing(?:in)?|ágrip(?:ið)?) (?:var |er )?(?:\w+ )?(?:gerð|unnin|unnið|búin til|þýdd|skrifuð|samin|af)[^,.\"]{0,20} ?(?:gervigreind\w*|\bAI\b)[^,.\"]{0,50}\.?$"
        r"|^\W{0,3}gervigreind (?:tók saman|þýddi|las)\W{0,3}$",
        fires=["Gervigreind tók saman", "Samantekt unnin með gervigreind", "Þýðingin var gerð af gervigreind."],
        stays=["Samantektin var gerð með gervigreind, sagði kennarinn."],
    ),
]
