"""Clarín (clarin.com): the newsletter card inside the text, the author's card, the note above the comments."""

from cleaner.rule import OUTSIDE, cue, drop, publisher, tail

SCOPE = publisher(
    "clarin",
    title="Clarín",
    hosts=["clarin.com"],
    language="es",
    signs=[
        "Newsletter Clarín",
        "QUIERO RECIBIRLO",
        "Bio completa",
        "comentarios publicados son de exclusiva responsabilidad de sus autores",
    ],
)

RULES = [
    cue(
        "newsletter_card",
        reason="promo.newsletter",
        pattern=r"newsletters? (?:de )?clarín|te puede interesar de nuestros newsletters",
        takes=6,
        until=r"^quiero recibirlos?\W*$",
        fires=[
            "Newsletter Clarín\nViva la radio\nLos lunes, un repaso de lo que suena en el aire y en la "
            "red.\nQUIERO RECIBIRLO",
            "Newsletters Clarín",
        ],
        stays=["Newsletter Clarín premiada en Madrid", "El newsletter de Clarín ganó un premio."],
        note="The card describes the newsletter in a sentence or two before its button.",
    ),
    cue(
        "author_card",
        reason="meta.bio",
        pattern=r"sobre la firma",
        overrides="languages/es/meta/about_author_heading",
        takes=8,
        until=r"^bio completa\W*$",
        where=tail(20),
        fires=[
            "Sobre la firma\nAna Ejemplo\nRedactora de la sección Ciudades. aejemplo@example.com\nBio completa",
            "Sobre la firma\nJuan Modelo\nBio completa",
        ],
        stays=["Sobre la firma del convenio nadie habló"],
    ),
    drop(
        "comments_note",
        reason="comment.prompt",
        pattern=(
            r"^(?:los )?comentarios publicados son de exclusiva responsabilidad de sus autores\b|"
            r"^para comentar (?:nuestras notas )?(?:por favor )?(?:completá|debés|tenés que|necesitás)\b|"
            r"^cargando comentarios de la nota\b"
        ),
        where=tail(20),
        max_words=70,
        fires=[
            "Los comentarios publicados son de exclusiva responsabilidad de sus autores y no del diario.",
            "Para comentar nuestras notas por favor completá los siguientes datos.",
            "Cargando comentarios de la nota",
        ],
        stays=[
            "Los errores publicados son de exclusiva responsabilidad del ministerio.",
            "Para comentar la pelea, debés haberla visto, dijo.",
        ],
    ),
    drop(
        "house_follow",
        reason="nav.follow",
        pattern=(
            r"^(?:sumate|suscribite|seguí|unite|recibí)\b.{0,60}\b(?:clarín en (?:google|whatsapp|x|instagram|"
            r"youtube)|(?:canal|comunidad|grupo)\b.{0,20}\bde clarín)\b|"
            r"^mirá (?:el video|las fotos|en vivo)\W*$"
        ),
        max_words=25,
        fires=["Sumate al canal de WhatsApp de Clarín", "Seguí a Clarín en Google para no perderte nada"],
        stays=["Sumate vos, le dijo, que a la comunidad le falta un clarín."],
    ),
    drop(
        "section_signature",
        reason="meta.byline",
        pattern=r"(?:redacción|corresponsal(?:ía)?|enviad[oa] especial|especial) (?:de |para )?clarín(?: digital)?",
        whole=True,
        where=OUTSIDE,
        max_words=5,
        fires=["Redacción Clarín", "Especial para Clarín", "Corresponsalía Clarín"],
        stays=["Redacción de Clarín tomada por sus cronistas", "Especial para clarinetistas"],
    ),
]
