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
            "Kommentaarid (3)\nMari\nMeil on täpselt sama lugu, võim peaks midagi ette võtma.",
            "12 kommentaari\nMari\nSuurepärane artikkel, suur aitäh autorile tõe eest.",
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
    drop(
        "preferred_source",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:lisa(?:ge)?|määra(?:ke)?|vali(?:ge)?)\b[^.!?\"\n]{2,40}google\w*[^.!?\"\n]{0,30}allika\w*|^\W{0,3}(?:jälgi(?:ge)?|järgne|liitu(?:ge)?)\b[^.!?\"\n]{0,30}(?:google news\w*|google uudis\w*|whatsapp\w*|telegram\w*)",
        fires=["Lisa meid Google'is eelistatud allikaks", "Jälgi meid Google Newsis"],
        stays=["Lisa vesi ja sega hoolega."],
    ),
    drop(
        "send_tips",
        reason="meta.feedback",
        max_words=30,
        pattern=r"^\W{0,3}(?:(?:kas )?(?:on )?(?:sul|teil|sull)(?: on)? (?:hea )?(?:vihje|vihjeid|lugu|infot|teemat)|märkasid viga|leidsid vea)[^.!\"\n]{0,40}\? ?(?:kirjuta(?:ge)?|saada(?:ge|tke)?|anna|võta)|^\W{0,3}saada (?:meile )?vihje\W{0,3}$",
        fires=["On sul vihje? Kirjuta meile: uudised@rannik.example"],
        stays=["On teil infot juhi kohta? küsis politseinik."],
    ),
]
