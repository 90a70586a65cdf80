"""Neue Zürcher Zeitung (nzz.ch): the script notice at the top, its button bar, its newsletters and podcasts."""

from cleaner.rule import OUTSIDE, drop, keep, publisher

SCOPE = publisher(
    "nzz",
    title="Neue Zürcher Zeitung",
    hosts=["nzz.ch", "nzzas.nzz.ch", "bellevue.nzz.ch"],
    language="de",
    signs=[
        "Optimieren Sie Ihre Browsereinstellungen",
        "NZZ.ch benötigt JavaScript",
        "Ihr Browser oder Adblocker verhindert dies",
        "NZZ Briefing",
    ],
)

RULES = [
    drop(
        "script_notice",
        reason="nav.page",
        pattern=(
            r"^(?:optimieren sie ihre browsereinstellungen\b|nzz\.ch benötigt javascript\b|bitte passen sie die "
            r"einstellungen an\W*$|"
            r"ihr browser oder adblocker verhindert dies\b)"
        ),
        max_words=25,
        fires=[
            "Optimieren Sie Ihre Browsereinstellungen",
            "NZZ.ch benötigt JavaScript für wichtige Funktionen. Ihr Browser oder Adblocker verhindert dies momentan.",
            "Bitte passen Sie die Einstellungen an.",
        ],
        stays=[
            "Bitte passen Sie die Einstellungen an, sagte die Technikerin zum Kapitän.",
            "Optimieren Sie Ihre Haltung, riet der Trainer.",
        ],
    ),
    drop(
        "button_bar",
        reason="nav.share",
        pattern=(
            r"(?:(?:hören|merken|drucken|teilen|kommentieren|zusammenfassung|schenken)[ |•·]{1,3}){1,6}(?:hören|"
            r"merken|drucken|teilen|kommentieren|schenken)"
        ),
        whole=True,
        max_words=8,
        min_words=2,
        fires=["Hören Merken Drucken Teilen", "Merken Drucken Teilen", "Hören | Merken | Schenken | Teilen"],
        stays=["Hören oder sehen", "Hören, merken, vergessen"],
    ),
    drop(
        "house_newsletter",
        reason="promo.newsletter",
        pattern=(
            r"^(?:(?:abonnieren sie|bestellen sie|melden sie sich (?:jetzt |hier )?(?:für|zu)|jetzt|hier) "
            r".{0,60}\bnzz[ -](?:briefing|newsletter|[\p{L}]+-newsletter)\b|"
            r"newsletter [\"']?nzz (?:briefing|am sonntag|pro|global|deutschland|planet a|wochenende)\b|(?:das "
            r")?nzz briefing\W*$)"
        ),
        max_words=45,
        fires=[
            "Abonnieren Sie kostenlos unser «NZZ Briefing» mit den wichtigsten Themen des Tages.",
            "Newsletter «NZZ Planet A»",
            "Jetzt für den NZZ-Newsletter registrieren",
        ],
        stays=[
            "Am Sonntag druckte die NZZ ein Briefing der Armee ab.",
            "Jetzt liest er die NZZ wieder jeden Morgen.",
        ],
    ),
    drop(
        "pro_note",
        reason="legal.trust",
        pattern=(
            r"^(?:nzz pro:? |die nzz verwendet (?:ki|künstliche intelligenz)\b|sie können dem autor .{2,60} (?:auf|"
            r"folgen)\b)"
        ),
        where=OUTSIDE,
        max_words=40,
        fires=[
            "NZZ Pro: Geopolitik für Entscheider",
            "Sie können dem Autor Jens Beispiel auf den üblichen Plattformen folgen.",
        ],
        stays=["Sie können dem Autor nicht böse sein.", "Die NZZ verwendet Frakturschrift bis 1946."],
    ),
    keep(
        "interview_question",
        pattern=r"^(?-i:NZZ|NZZ am Sonntag): ",
        stays=["NZZ: Mehr zum Thema?", "NZZ am Sonntag: Lesen Sie auch?"],
        note="Short questions of an interview look like prompts.",
    ),
]
