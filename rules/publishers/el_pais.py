"""EL PAÍS (elpais.com): the licence line, follow lines of its sections, the notice of a second device, author boxes."""

from cleaner.rule import cue, cut_tail, drop, publisher, tail

SCOPE = publisher(
    "el_pais",
    title="EL PAÍS",
    hosts=["elpais.com"],
    language="es",
    signs=[
        "Si está interesado en licenciar este contenido",
        "Su suscripción se está usando en otro dispositivo",
        "únete a EL PAÍS por",
        "Rellena tu nombre y apellido para comentar",
    ],
)

RULES = [
    drop(
        "licence_line",
        reason="legal.copyright",
        pattern=(
            r"\bsi está interesado en licenciar este contenido\b|^si quieres reproducir este contenido de el país\b"
        ),
        where=tail(12),
        max_words=20,
        fires=[
            "Si está interesado en licenciar este contenido, pinche aquí",
            "¿Le gusta? Si está interesado en licenciar este contenido, escriba.",
        ],
        stays=["El club dijo que si está interesado en licenciar la marca, llamará."],
    ),
    drop(
        "follow_section",
        reason="nav.follow",
        pattern=(
            r"^(?:puedes|podéis|puede) seguir (?:a )?(?-i:EL PAÍS)(?: [\p{L} &]{3,30})? en\b|"
            r"^(?:sigue|síguenos|siga) (?:toda la (?:información|actualidad) .{3,60}|a?l? ?el país [\p{L} "
            r"]{3,30}) en (?:facebook|x|twitter|instagram|nuestra newsletter)\b|"
            r"^apúntate aquí a (?:la|nuestra) (?:newsletter|carta) .{2,60}\bel país\b"
        ),
        where=tail(10),
        max_words=45,
        fires=[
            "Puedes seguir a EL PAÍS Salud en las redes, o apuntarte aquí para recibir nuestra carta semanal.",
            "Sigue toda la información de economía y negocios en Facebook y X, o en nuestra carta semanal.",
        ],
        stays=[
            "Puedes seguir el país entero en bicicleta, dice el guía.",
            "Sigue toda la información de la bolsa en su despacho, con tres pantallas.",
        ],
    ),
    drop(
        "second_device_line",
        reason="legal.paywall",
        pattern=(
            r"^(?:tu|su) suscripción se está usando en otro dispositivo\b|^si continúas leyendo en este dispositivo\b|"
            r"^si quieres compartir tu cuenta, cambia tu suscripción a la modalidad\b|^¿(?:quieres|por qué estás "
            r"viendo) (?:añadir otro usuario a tu suscripción|esto)\?"
        ),
        max_words=70,
        fires=[
            "Tu suscripción se está usando en otro dispositivo",
            "Si continúas leyendo en este dispositivo, no se podrá leer en el otro.",
            "¿Quieres añadir otro usuario a tu suscripción?",
        ],
        stays=[
            "Si continúas leyendo en este cuarto oscuro, le decía, perderás la vista.",
            "Su suscripción se está usando en el juicio como prueba.",
        ],
    ),
    drop(
        "join_for_a_euro",
        reason="appeal.subscription",
        pattern=(
            r"\b(?:únete a|suscríbete a) el país(?: por \d+| para seguir| y (?:lee|disfruta|accede))\b|\bseguir toda "
            r"la actualidad sin límites\b"
        ),
        max_words=50,
        fires=[
            "Para seguir toda la actualidad sin límites, únete a EL PAÍS por 1€ el primer mes.",
            "Suscríbete a EL PAÍS para seguir leyendo este reportaje.",
        ],
        stays=["La isla, que se unió al país por tratado en 1898, vota el domingo."],
    ),
    cut_tail(
        "author_box",
        reason="meta.bio",
        pattern=r"sobre la firma",
        overrides="languages/es/meta/about_author_heading",
        max_words=3,
        fires=[
            "Sobre la firma\nAna Ejemplo\nEs redactora de la sección de puertos. Antes trabajó diez años en la radio.",
            "Sobre la firma",
        ],
        stays=["Sobre la firma del tratado no hay dudas", "Sobre la firma digital"],
        note="Below it stand the author, the comments and lists, and nothing of the article.",
    ),
    cue(
        "comments_box",
        reason="comment.prompt",
        pattern=r"rellena tu nombre y apellido para comentar|completa tus datos para comentar",
        takes=4,
        max_words=9,
        fires=[
            "Rellena tu nombre y apellido para comentar\ncompletar datos",
            "Rellena tu nombre y apellido para comentar",
        ],
        stays=["Rellena tu nombre y apellido, le ordenó el policía."],
    ),
]
