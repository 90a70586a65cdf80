"""France 24 (france24.com; several languages): app and letter boxes, blocked players, signatures."""

from cleaner.rule import OUTSIDE, drop, label, publisher, tail, trim

SCOPE = publisher(
    "france24",
    title="France 24",
    hosts=["france24.com"],
    signs=[
        "Téléchargez l'application France 24",
        "Download the France 24 app",
        "France 24 vous propose de revenir sur",
        "One of your browser extensions seems to be blocking",
    ],
)

RULES = [
    drop(
        "app_line",
        reason="promo.app",
        pattern=(
            r"\b(?:téléchargez|download|descargue|descarga) (?:l'application|the|la aplicación de|la app de) "
            r"france 24\b|"
            r"^(?:emportez l'actualité internationale partout avec vous|take international news everywhere with you|"
            r"lleve las noticias internacionales (?:con usted )?a todas partes)\b"
        ),
        max_words=25,
        fires=[
            "Take international news everywhere with you! Download the France 24 app.",
            "Emportez l'actualité internationale partout avec vous ! Téléchargez l'application France 24",
            "Descargue la aplicación de France 24",
        ],
        stays=[
            "Travellers take international news everywhere, and believe half of it.",
            "Hackers made people download an app that looked like France 24's.",
        ],
    ),
    drop(
        "daily_letter",
        reason="promo.newsletter",
        pattern=(
            r"^(?:receive essential international news every morning|recevez toutes les infos essentielles|"
            r"reciba las noticias internacionales esenciales|(?:le résumé de la semaine ?)?france 24 vous "
            r"propose de revenir\b.{0,120})\W*$|^the daily newsletter\b.{0,60}\bmorning\b"
        ),
        max_words=30,
        fires=[
            "Receive essential international news every morning",
            "Le résumé de la semaine France 24 vous propose de revenir sur les faits marquants",
        ],
        stays=[
            "The daily newsletter of the convent has been printed since 1931.",
            "Ambassadors receive essential news every morning.",
        ],
    ),
    drop(
        "blocked_player",
        reason="media.player",
        pattern=(
            r"^(?:one of your browser extensions seems to be blocking|une extension de votre navigateur semble bloquer|"
            r"una de las extensiones de (?:su|tu) navegador parece)\b|"
            r"\b(?:you may need to disable it on this site|vous devez la désactiver sur ce site)\b"
        ),
        max_words=50,
        fires=[
            "One of your browser extensions seems to be blocking the video player from loading.",
            "Une extension de votre navigateur semble bloquer le chargement du lecteur vidéo.",
            "To watch this content, you may need to disable it on this site.",
        ],
        stays=[
            "One of your browser's extensions may be a spy, the study warned.",
            "The alarm rings until you disable it on the wall.",
        ],
    ),
    trim(
        "agency_signature",
        reason="meta.sourcing",
        pattern=(
            r" ?\((?:france ?24|rfi) (?:with|avec|con) (?:ap|afp|reuters|efe)(?:(?:,| and| et| y) (?:ap|afp|reuters|"
            r"efe))*\)\.?$"
        ),
        where=tail(4),
        fires={
            "The town expects the work to take eighteen months, its mayor said. (FRANCE 24 with AFP)": (
                "The town expects the work to take eighteen months, its mayor said."
            ),
            "Ferries will carry the lorries across the harbour until then. (France 24 with AFP and Reuters)": (
                "Ferries will carry the lorries across the harbour until then."
            ),
        },
        stays=["He spoke to two broadcasters (France 24 with a camera, RFI without one)."],
    ),
    label(
        "issued_and_modified",
        part="date",
        pattern=(
            r"(?:issued on|modified|first published|publié le|modifié le|publicado|primera modificación|"
            r"modificado) ?:? ?\d{1,2}/\d{1,2}/\d{4} ?-? ?\d{0,2}:?\d{0,2}"
            r"(?:,? ?(?:modified|modifié le|last modified|modificado) ?:? ?\d{1,2}/\d{1,2}/\d{4} ?-? "
            r"?\d{0,2}:?\d{0,2})?"
        ),
        whole=True,
        where=OUTSIDE,
        max_words=10,
        fires=[
            "Issued on: 12/05/2031 - 10:12",
            "Publié le : 12/05/2031 - 10:12",
            "First published: 12/05/2031 - 10:12",
        ],
        stays=["A warrant issued on 12/05/2031 by the court lapsed", "First published in 1931, it was forgotten."],
    ),
]
