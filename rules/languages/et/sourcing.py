"""Estonian corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=r"^\W{0,3}(?:parandus|täpsustus|õiendus|vea?parandus|toimetuse (?:märkus|parandus)) ?: ?\S|^\W{0,3}(?:artikli|loo|uudise|teksti) (?:varasemas|esialgses|eelmises) versioonis",
        fires=["Parandus: artikli varasemas versioonis oli sillal vale nimi."],
        stays=["Parandus seaduses jäi tegemata."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:selle )?(?:kokkuvõtte|kokkuvõte|tõlke|tõlge)\b[^,.\"]{0,20} (?:koostas|tegi|tõlkis|kirjutas|lõi|on (?:koostatud|tehtud|loodud|tõlgitud|kirjutatud))[^,.\"]{0,12} ?(?:tehisintellekt\w*|tehisaru\w*|\bAI\b|\bTI\b)[^,.\"]{0,50}\.?$"
        r"|^\W{0,3}(?:tehisaru|tehisintellekti|ai) (?:tehtud |koostatud |loodud )?(?:kokkuvõte|tõlge)\W{0,3}$",
        fires=["Tehisaru tehtud kokkuvõte", "Kokkuvõtte koostas tehisintellekt", "Tõlge on tehtud tehisaru abil."],
        stays=["Kokkuvõtte kirjutas tehisaru, leidis kohus, ja auhind võeti tagasi."],
    ),
]
