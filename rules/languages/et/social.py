"""Estonian share and follow prompts, comments, feedback."""

from cleaner.rule import cut_tail, drop

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=8,
        pattern=r"(?:jaga|jagage)(?: (?:artiklit|lugu|uudist|seda (?:artiklit|lugu)|facebookis|twitteris|sõbraga|sõpradega|e-postiga|linki|sotsiaalmeedias))?|prindi(?: artikkel)?|kopeeri link|link kopeeritud|saada (?:sõbrale|e-postiga|e-kirjaga)|salvesta (?:artikkel|lugu)",
        fires=["Jaga artiklit", "Jaga", "Kopeeri link"],
        stays=["Jaga rõõmu teistega"],
    ),
    drop(
        "follow_line",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:jälgi|jälgige|leia|leiad) (?:meid|[^.\n]{2,30}) (?:ka )?(?:facebookis|instagramis|twitteris|tiktokis|youtube'is|google news'is|telegramis|x-is|sotsiaalmeedias)\W{0,3}$",
        fires=["Jälgi meid Facebookis", "Jälgige Rannalehte Instagramis!"],
        stays=["Teda jälgivad Instagramis tuhanded inimesed."],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=10,
        pattern=r"(?:kommentaarid \(?\d{1,4}\)?|\d{1,4} kommentaari?|(?:lisa|kirjuta|jäta|loe|vaata) (?:kõiki )?kommentaar(?:e|id)?|kommenteeri|kommenteerimiseks (?:logi|pead|palun)[^.]{0,40}|sinu kommentaar|kommentaare (?:pole|ei ole)[^.]{0,20})",
        fires=["Lisa kommentaar", "Kommentaarid (12)"],
        stays=["Sinu kommentaar üllatas mind"],
    ),
    cut_tail(
        "comment_section",
        reason="comment.prompt",
        max_words=6,
        pattern=r"(?:kommentaarid \(\d{1,4}\)|\d{1,4} kommentaari|lugejate kommentaarid)",
        fires=[
            "Kommentaarid (3)\nMeil on täpselt sama lugu, võim peaks midagi ette võtma.",
            "12 kommentaari\nSuurepärane artikkel, suur aitäh autorile tõe eest.",
        ],
        stays=["Kommentaarid otsuse kohta ilmusid samal õhtul."],
    ),
    drop(
        "feedback_line",
        reason="meta.feedback",
        max_words=35,
        pattern=r"^\W{0,3}(?:(?:märkasid|märkasite|leidsid|leidsite|nägid) (?:artiklis |tekstis )?(?:viga|vea|kirjaviga)\?[^\"\n]{0,120}|teata veast|anna (?:meile )?(?:vihje|veast teada)|saada (?:meile )?vihje[^\"\n]{0,80}|(?:kas )?sul on vihje[^\"\n]{0,120}|(?:kirjuta|kirjutage) meile[^\"\n]{0,60}@[^\"\n ]{3,50})\W{0,3}$",
        fires=["Märkasid viga? Anna meile teada", "Saada vihje"],
        stays=["Politsei palub, et vihje saadetaks neile."],
    ),
]
