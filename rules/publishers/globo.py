"""g1 and O Globo (globo.com): channel lines with emoji, video lists that end articles, local news links."""

from cleaner.rule import TAIL, cue, drop, publisher, tail

SCOPE = publisher(
    "globo",
    title="g1 / O Globo",
    hosts=["globo.com"],
    language="pt",
    signs=[
        "Siga o canal do g1",
        "Veja mais notícias da região no g1",
        "mais assistidos do g1",
        "Participe do canal do g1",
    ],
)

RULES = [
    drop(
        "channel_line",
        reason="nav.follow",
        pattern=(
            r"^\W{0,6}(?:clique aqui (?:para|e) (?:seguir|siga|participe|entrar|receber|inscreva)|participe|siga|"
            r"inscreva-se|entre|receba)\b.{0,60}"
            r"\b(?:canal|comunidade|grupo|perfil)s? d[oae] (?:g1|ge|gshow|o globo|globo rural|valor)\b"
        ),
        max_words=35,
        fires=[
            "✅ Clique aqui para seguir o canal do g1 Bahia no WhatsApp",
            "📲 Participe do canal do g1 Campinas",
            "Entre no grupo do ge e receba os gols",
        ],
        stays=[
            "Siga pelo canal até a comporta, disse o barqueiro.",
            "Participe quem quiser, o grupo do coral é aberto.",
        ],
    ),
    drop(
        "app_line",
        reason="promo.app",
        pattern=r"^\W{0,6}baixe (?:o |nosso )?(?:app|aplicativo) d[oae] (?:g1|ge|globoplay|o globo|gshow)\b",
        max_words=30,
        fires=["📱Baixe o app do g1 para ver notícias em tempo real e de graça", "Baixe o aplicativo do ge"],
        stays=["Baixe o tom, pediu o juiz ao advogado do g1."],
    ),
    drop(
        "videos_line",
        reason="promo.podcast",
        pattern=(
            r"^\W{0,3}(?:veja |assista a? ?)?vídeos?(?: do| da| de| com)?[^.!?]{0,60}\b(?:mais assistidos|em "
            r"alta|do jornal|da programação|tudo sobre|as notícias|do mg|do sp|do rj)\b[^.!?]{0,60}\bg1\b|"
            r"^vídeos: (?:as notícias|tudo sobre|assista|reveja|veja|destaques)\b[^.!?]{0,80}$|^g1 em 1 minuto\b"
        ),
        where=tail(6),
        max_words=20,
        fires=[
            "VÍDEOS: mais assistidos do g1 nos últimos dias",
            "VÍDEOS: tudo sobre Santos e região",
            "g1 em 1 minuto",
        ],
        stays=[
            "Vídeos do acidente mostram o ônibus parado na ponte, segundo o g1.",
            "G1 em um minuto ou G2 em dois, escolha o corredor.",
        ],
    ),
    drop(
        "local_news_link",
        reason="nav.read_more",
        pattern=(
            r"^(?:veja|leia|confira|acompanhe) (?:mais|outras|todas as|as) notícias (?:d[aoe]s? [^.!?]{2,50} )?n[oa] "
            r"(?:g1|ge|o globo)\b"
        ),
        where=tail(8),
        max_words=20,
        fires=["Veja mais notícias da região no g1 Sorocaba.", "Confira outras notícias do estado no g1 Tocantins"],
        stays=["Leia mais notícias antigas, dizia ela, e verá que no Globo tudo se repete."],
    ),
    cue(
        "also_on_g1",
        reason="nav.related",
        pattern=(
            r"(?:veja também|leia também|veja) o que é destaque no g1|(?:veja|leia) mais (?:em|no) g1(?: \p{L}+)?|"
            r"destaques? no g1"
        ),
        takes=8,
        max_words=8,
        fires=[
            "Veja também o que é destaque no g1:\nChuva derruba ponte no interior\nFeira abre com recorde",
            "Destaques no g1",
        ],
        stays=["Veja o que é destaque no Grupo 1 da Copa"],
    ),
    drop(
        "subscriber_note",
        reason="legal.paywall",
        pattern=r"(?:conteúdo exclusivo para assinantes|acesso restrito a assinantes|faça o login ou assine o globo)",
        whole=True,
        where=TAIL,
        max_words=8,
        fires=["Faça o login ou assine O Globo", "Conteúdo exclusivo para assinantes"],
        stays=["Um acesso restrito a sócios do clube"],
    ),
]
