"""Romanian corrections and notes on how an article was made."""

from cleaner.rule import OUTSIDE, drop, head, label, tail

RULES = [
    label(
        "correction_note",
        part="correction",
        max_words=90,
        pattern=r"^\W{0,3}(?:erat[ăa]|corec(?:[țţt]ie|tur[ăa])|rectificare|precizare|nota redac[țţt]iei) ?: ?\S|^\W{0,3}[îi]ntr-o (?:versiune|variant[ăa]) (?:anterioar[ăa]|ini[țţt]ial[ăa]|precedent[ăa]) (?:a|acestui) ",
        fires=["Erată: într-o versiune anterioară a articolului, podul avea alt nume."],
        stays=["Rectificarea bugetară vine în august."],
    ),
    drop(
        "machine_summary",
        reason="legal.trust",
        where=OUTSIDE | head(8) | tail(6),
        max_words=26,
        pattern=r"^\W{0,3}(?:acest |acest[ăa] )?(?:rezumat(?:ul)?|traducere(?:a)?|sintez[ăa]) (?:\w+ ){0,2}(?:generat|realizat|creat|tradus|redactat|scris|f[ăa]cut)[ăa]? (?:cu ajutorul|de|de c[ăa]tre|cu)[^,.\"]{0,10} ?(?:inteligen[țţt](?:ei|a|[ăa]) artificial(?:e|[ăa])|\bAI\b|\bIA\b)[^,.\"]{0,50}\.?$",
        fires=["Rezumat generat cu ajutorul inteligenței artificiale", "Traducerea a fost realizată cu AI."],
        stays=["Rezumatul a fost scris de inteligența artificială, a constatat comisia."],
    ),
]
