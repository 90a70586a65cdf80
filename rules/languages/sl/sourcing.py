"""Slovene corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=r"^\W{0,3}(?:popravek|pojasnilo|opomba uredništva|op\. ?ur\.|opomba urednika|pripis uredništva|dopolnitev) ?: ?\S|^\W{0,3}v (?:prejšnji|prvotni|prvi|zgodnejši) (?:različici|verziji) (?:članka|prispevka|besedila|novice)\b",
        fires=[
            "Popravek: v prejšnji različici članka je bilo ime mostu napačno.",
            "V prvotni različici članka je bila letnica napačna.",
        ],
        stays=["Popravek zakona ni bil nikoli sprejet."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:ta |to )?(?:povzetek|prevod|besedilo|fotografija|slika)\b[^,.\"\n]{0,20} (?:je )?(?:bil\w? )?(?:ustvarjen|pripravljen|narejen|preveden|generiran|ustvaril|pripravil)\w*[^,.\"\n]{0,16} ?(?:umetn\w+ inteligenc\w*|\bUI\b|\bAI\b)[^,.\"\n]{0,40}\.?$",
        fires=["Povzetek je ustvarjen s pomočjo umetne inteligence", "Prevod je pripravila umetna inteligenca."],
        stays=["Povzetek je pripravila umetna inteligenca, je ugotovila žirija."],
    ),
    drop(
        "republished_note",
        reason="legal.republished",
        where=OUTSIDE | tail(4),
        max_words=30,
        pattern=r"^\W{0,3}(?:članek|prispevek|besedilo|kolumna|intervju|zapis|komentar) (?:je bil\w? |je )?(?:prvotno |najprej |sprva )objavljen\w? (?:v|na) (?:(?:reviji|časniku|portalu|časopisu|prilogi|tedniku|blogu|spletni strani) )?(?-i:[\p{Lu}\"])[^.\n]{1,70}\.?$",
        fires=[
            "Članek je bil prvotno objavljen na portalu Obala.",
            "Kolumna je bila najprej objavljena v tedniku Mladina.",
        ],
        stays=["Intervju je objavljen v reviji Mladina.", "Članek je bil objavljen leta 2003 in še vedno buri duhove."],
    ),
]
