"""DER SPIEGEL (spiegel.de): icon descriptions, account notices, its newsletters by name; interviews stay."""

from cleaner.rule import OUTSIDE, drop, keep, publisher

SCOPE = publisher(
    "spiegel",
    title="DER SPIEGEL",
    hosts=["spiegel.de"],
    language="de",
    signs=[
        "Icon: vergrößern",
        "Icon: Der Spiegel",
        "Icon: Spiegel Plus",
        "Der Link, der Ihnen geschickt wurde, ist entweder älter als 30 Tage",
    ],
)

RULES = [
    drop(
        "icon_description",
        reason="nav.page",
        pattern=(
            r"icon: ?(?:vergrößern|verkleinern|(?:der )?spiegel(?: plus)?|spiegel\+|pfeil|check|info|play|audio|"
            r"video|galerie|quiz|podcast)"
        ),
        whole=True,
        max_words=5,
        fires=["Icon: vergrößern", "Icon: Spiegel Plus", "Icon: Der Spiegel"],
        stays=["Icon: Der Spiegel einer Epoche", "Eine Ikone vergrößern, das wollte der Museumsdirektor nicht."],
    ),
    drop(
        "gift_link_expired",
        reason="legal.paywall",
        pattern=(
            r"^sie können den artikel leider nicht mehr aufrufen\b|\bder link, der ihnen geschickt wurde, ist "
            r"entweder\b|"
            r"^der artikel wurde ihnen geschenkt\b|^(?:ihr )?spiegel(?:\+|-plus)?-(?:zugang|abo) wird (?:gerade "
            r")?(?:über|auf) "
        ),
        max_words=50,
        fires=[
            "Sie können den Artikel leider nicht mehr aufrufen.",
            "Der Link, der Ihnen geschickt wurde, ist entweder abgelaufen oder zu oft benutzt worden.",
            "SPIEGEL+-Zugang wird gerade auf einem anderen Gerät genutzt.",
        ],
        stays=[
            "Sie können den Artikel leider nur gebraucht kaufen, sagte der Händler den Sammlern.",
            "Der Link, der Ihnen allen bekannt ist, führt nach Lübeck, sagte die Richterin.",
        ],
    ),
    drop(
        "plus_offer",
        reason="appeal.subscription",
        pattern=(
            r"^(?:weiterlesen mit spiegel ?(?:\+|plus)|jetzt (?:mit )?spiegel ?(?:\+|plus) (?:lesen|testen|"
            r"abonnieren)|mehr (?:perspektiven|hintergründe), mehr verstehen\b|"
            r"freier zugang zu allen artikeln, videos, audioinhalten und podcasts\b|alle artikel auf spiegel\.de "
            r"frei zugänglich\b|"
            r"sie haben bereits ein (?:digital|print)-abonnement\b)"
        ),
        max_words=25,
        fires=[
            "Weiterlesen mit SPIEGEL+",
            "Mehr Perspektiven, mehr verstehen.",
            "Freier Zugang zu allen Artikeln, Videos, Audioinhalten und Podcasts",
        ],
        stays=[
            "Mehr Perspektiven, mehr Geld und mehr Zeit fordern die Lehrer im Norden.",
            "Sie haben bereits ein Druckmittel, sagte der Anwalt.",
        ],
    ),
    drop(
        "morning_briefing",
        reason="promo.newsletter",
        pattern=(
            r"^(?:hier )?(?:können sie |sie können )?(?:die lage (?:am (?:morgen|abend))?|das spiegel-briefing|"
            r"den (?:spiegel-)?newsletter [\p{L} »«\"-]{2,40}) "
            r"(?:hier )?(?:als newsletter )?(?:kostenlos )?(?:bestellen|abonnieren|per e-?mail bestellen)\b|"
            r"^(?:wollen|möchten) sie die [\"']?(?:lage|startfrage|spiegel-update)\b.{0,60}\b(?:postfach|e-?mail|"
            r"newsletter|bestellen)\b"
        ),
        where=OUTSIDE,
        max_words=40,
        fires=[
            "Hier können Sie die Lage am Morgen als Newsletter kostenlos bestellen.",
            "Möchten Sie die Lage am Abend per E-Mail in Ihr Postfach?",
        ],
        stays=[
            "Möchten Sie die Lage am Abend noch einmal schildern?",
            "Hier können Sie die Lage vom Turm aus sehen.",
        ],
    ),
    keep(
        "interview_question",
        pattern=r"^(?-i:SPIEGEL|DER SPIEGEL): ",
        stays=[
            "SPIEGEL: Lesen Sie auch Zeitung?",
            "SPIEGEL: Folgen Sie uns noch?",
            "SPIEGEL: Mehr dazu?",
        ],
        note="Short questions of an interview look like prompts.",
    ),
]
