"""DIE ZEIT (zeit.de): the mark of paid articles, print issue lines, the messages of its newsletter box."""

from cleaner.rule import OUTSIDE, drop, keep, publisher, tail, trim

SCOPE = publisher(
    "zeit",
    title="DIE ZEIT",
    hosts=["zeit.de"],
    language="de",
    signs=[
        "Z+ (abopflichtiger Inhalt)",
        "ZEIT ONLINE hat diese Meldung",
        "Hier lesen Sie aus DIE ZEIT",
        "Aus der ZEIT Nr.",
    ],
)

RULES = [
    trim(
        "paid_mark",
        reason="legal.paywall",
        pattern=r"\bz\+? ?\((?:abopflichtiger inhalt|registrierungspflichtiger inhalt)\);?",
        fires={
            "Z+ (abopflichtiger Inhalt); Hafen: Die Brücke, die keiner will": "Hafen: Die Brücke, die keiner will",
            "Z+ (abopflichtiger Inhalt) Im Hafen wird es wieder still, wenn die letzten Kräne abgebaut sind.": (
                "Im Hafen wird es wieder still, wenn die letzten Kräne abgebaut sind."
            ),
        },
        stays=["Das Portal führte im Mai einen abopflichtigen Inhalt nach dem anderen ein."],
    ),
    drop(
        "print_issue_line",
        reason="legal.republished",
        pattern=(
            r"(?:hier lesen sie aus die zeit|aus der zeit(?: nr\.)?|die zeit(?: nr\.)?|zeit magazin(?: nr\.)?) "
            r"?\d{1,2}/\d{4}"
            r"(?:[.,:]? (?:hier können sie|zur) .{2,60})?|hier können sie die gesamte ausgabe lesen"
        ),
        whole=True,
        max_words=18,
        fires=[
            "Aus der ZEIT Nr. 12/2031",
            "Hier können Sie die gesamte Ausgabe lesen.",
            "Hier lesen Sie aus DIE ZEIT 07/2031.",
        ],
        stays=[
            "Aus der Zeit Nr. 12 des Häftlings blieb ein Heft.",
            "In der ZEIT Nr. 12/1986 stand das erste Interview mit ihr.",
        ],
    ),
    drop(
        "newsletter_box_message",
        reason="promo.newsletter",
        pattern=(
            r"^(?:vielen dank! wir haben ihnen eine e-?mail (?:geschickt|gesendet)\b|prüfen sie ihr postfach und "
            r"bestätigen sie das newsletter-abonnement\b|"
            r"mit ihrer registrierung nehmen sie die datenschutzerklärung zur kenntnis\b|bestätigen sie bitte "
            r"ihr newsletter-abo\b)"
        ),
        max_words=30,
        fires=[
            "Vielen Dank! Wir haben Ihnen eine E-Mail geschickt.",
            "Prüfen Sie Ihr Postfach und bestätigen Sie das Newsletter-Abonnement.",
            "Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.",
        ],
        stays=[
            "Vielen Dank, wir haben Ihnen eine Kiste Äpfel geschickt, stand auf der Karte.",
            "Prüfen Sie Ihr Konto, riet der Beamte, und melden Sie jede Drohung.",
        ],
    ),
    drop(
        "comments_moderation",
        reason="comment.prompt",
        pattern=(
            r"^(?:bitte melden sie sich an, um zu kommentieren|verfassen sie den ersten kommentar|"
            r"entfernt\. bitte (?:äußern|bleiben|verzichten|diskutieren|belegen|verfassen|formulieren) "
            r"sie\b.{0,160}\bdie redaktion\b)"
        ),
        where=tail(30),
        max_words=40,
        fires=[
            "Bitte melden Sie sich an, um zu kommentieren.",
            "Entfernt. Bitte bleiben Sie beim Thema des Artikels. Danke, die Redaktion/ab",
        ],
        stays=["Bitte melden Sie sich an, rief die Frau am Tor der Klinik.", "Entfernt hatte ihn die Redaktion nie."],
    ),
    drop(
        "subscriber_mark",
        reason="legal.paywall",
        pattern=r"exklusiv für abonnent(?:en|innen|:innen|innen und abonnenten)|jetzt teilen auf",
        whole=True,
        where=OUTSIDE,
        max_words=6,
        fires=["Exklusiv für Abonnenten", "Jetzt teilen auf:"],
        stays=["Ein Abend exklusiv für Abonnenten der Oper", "Jetzt teilen auf dem Land alle ein Auto"],
    ),
    keep(
        "interview_question",
        pattern=r"^(?-i:DIE ZEIT|ZEIT ONLINE|ZEITmagazin(?: ONLINE)?|ZEIT Campus|ZEIT): ",
        stays=["ZEIT ONLINE: Lesen Sie auch?", "DIE ZEIT: Mehr zum Thema Angst?"],
        note="Short questions of an interview look like prompts.",
    ),
]
