"""Estonian promotion: newsletters, apps, notifications."""

from cleaner.rule import drop

RULES = [
    drop(
        "newsletter_request",
        reason="promo.newsletter",
        max_words=60,
        pattern=r"^\W{0,3}(?:telli|tellige|liitu|liituge|saa|registreeru)[^.\"\n]{0,40}(?:uudiskir|infokir|nädalakir|teavitus(?:ed|tega))[^\"\n]{0,160}$|(?:liitu|liituge|telli|tellige) (?:meie|tasuta) (?:uudiskir|infokir|nädalakir)",
        fires=["Telli meie uudiskiri", "Liitu uudiskirjaga!"],
        stays=["Tuhat inimest on liitunud kooli uudiskirjaga."],
    ),
    drop(
        "app_request",
        reason="promo.app",
        max_words=40,
        pattern=r"^\W{0,3}(?:lae|laadi|laadige|laadi alla|lae alla|tõmba)(?: alla)?[^.\"\n]{0,40} (?:äpp|rakendus|mobiilirakendus|mobiiliäpp|äppi)(?:\W{0,2}$| ja [^\"\n]{0,80}$| app store[^\"\n]{0,60}$| siit\W{0,2}$)",
        fires=["Lae alla meie äpp", "Laadige alla Jõe Sõnumite rakendus ja püsige kursis."],
        stays=["Elanikud saavad laadida alla rakenduse ja jälgida busse."],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=24,
        pattern=r"^\W{0,3}kuula(?:ke)?\b[^.!?\"\n]{0,30}(?:taskuhäälingu?(?:t|id)?|podcast(?:i|e)?|saade(?:t)?)\b[^.!?\"\n]{0,20}(?:spotify\w*|apple|siit|\W{0,3}$)[^\"\n]{0,30}$",
        fires=["Kuula meie taskuhäälingut Spotifys", "Kuula taskuhäälingut siit"],
        stays=["Kuula taskuhäälingut ja otsusta siis, ütles advokaat."],
    ),
]
