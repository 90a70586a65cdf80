"""Hungarian corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=r"^\W{0,3}(?:helyesbítés|helyreigazítás|pontosítás|javítás|frissítés és javítás) ?: ?\S|^\W{0,3}(?:a cikk|cikkünk|írásunk|az írás) (?:egy )?(?:korábbi|előző|első|eredeti) (?:változatában|verziójában)",
        fires=["Helyesbítés: cikkünk korábbi változatában rossz évszám szerepelt."],
        stays=["A helyreigazítás két évig váratott magára."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:(?:az? |ezt az? )?(?:összefoglaló(?:t)?|kivonat(?:ot)?|fordítás(?:t)?)) (?:[^,.\"]{0,20} )?(?:mesterséges intelligencia|\bMI\b|\bAI\b)[^,.\"]{0,60}(?:készítette|készült|fordította|generálta|írta|segítségével|készített)[^,.\"]{0,40}\.?$|^\W{0,3}(?:MI|AI)[- ](?:által |összefoglaló|kivonat)[^,.\"]{0,30}$",
        fires=["Az összefoglalót mesterséges intelligencia készítette", "A fordítás AI segítségével készült."],
        stays=["Az összefoglalót mesterséges intelligencia írta, állapította meg a bíróság."],
    ),
]
