"""Folha de S.Paulo (folha.uol.com.br): gift links, bookmarks for subscribers, the note below opinion articles."""

from cleaner.rule import OUTSIDE, drop, publisher, tail

SCOPE = publisher(
    "folha",
    title="Folha de S.Paulo",
    hosts=["folha.uol.com.br", "folha.com.br"],
    language="pt",
    signs=[
        "LINK PRESENTE:",
        "Salvar para ler depois",
        "Recurso exclusivo para assinantes",
        "Basta clicar no F azul",
    ],
)

RULES = [
    drop(
        "gift_link",
        reason="nav.share",
        pattern=(
            r"^link presente: |\bbasta clicar no f azul\b|^assinantes? podem? liberar \w+ (?:acessos|links)\b|"
            r"^você tem \w+ acessos por dia para dar de presente\b|^qualquer pessoa que não é assinante poderá ler\b"
        ),
        max_words=50,
        fires=[
            "LINK PRESENTE: Gostou da reportagem? Assinante pode liberar acessos por dia.",
            "Você tem 7 acessos por dia para dar de presente.",
            "Assinantes podem liberar 7 acessos por dia a amigos.",
        ],
        stays=[
            "Os assinantes do pacto podem liberar sete acessos à praia, decidiu o juiz.",
            "Para abrir o mapa, basta clicar no farol azul.",
        ],
    ),
    drop(
        "bookmark_box",
        reason="nav.page",
        pattern=(
            r"salvar para ler depois|salvar artigos|recurso exclusivo para assinantes|benefício do assinante|assine "
            r"ou faça login|copiar link presente"
        ),
        whole=True,
        max_words=6,
        fires=["Salvar para ler depois", "Recurso exclusivo para assinantes", "assine ou faça login"],
        stays=["Salvar para ler depois era o lema dele", "Salvar artigos de luxo do naufrágio"],
    ),
    drop(
        "signed_articles_note",
        reason="legal.disclaimer",
        pattern=(
            r"^(?:tendências / debates )?os artigos publicados com assinatura não traduzem a opinião do jornal\b|"
            r"^sua publicação obedece ao propósito de estimular o debate\b"
        ),
        where=tail(6),
        max_words=60,
        fires=[
            "Os artigos publicados com assinatura não traduzem a opinião do jornal.",
            "Sua publicação obedece ao propósito de estimular o debate sobre o país.",
        ],
        stays=["Os artigos publicados com pseudônimo nunca foram do jornal, disse ela."],
    ),
    drop(
        "subscription_worth",
        reason="appeal.subscription",
        pattern=(
            r"^sua assinatura (?:pode valer|vale) (?:ainda )?mais\W*$|^você já conhece as vantagens de ser "
            r"assinante da folha\b|"
            r"^(?:assine|apoie) a folha\b(?! de )|\bajude a folha a (?:fazer|manter|produzir)\b"
        ),
        max_words=70,
        fires=[
            "sua assinatura pode valer ainda mais",
            "Você já conhece as vantagens de ser assinante da Folha? Há blogs, cartas e jogos.",
        ],
        stays=[
            "Sua assinatura vale mais que a minha, brincou o pintor.",
            "Você já conhece as vantagens da folha de louro?",
        ],
    ),
    drop(
        "section_letter",
        reason="promo.newsletter",
        pattern=(
            r"^receba (?:no|em) seu e-?mail\b.{0,160}|^(?:cadastre-se|inscreva-se)\b.{0,80}\bnewsletters? da folha\b"
        ),
        where=tail(8),
        max_words=35,
        fires=[
            "Receba no seu email as notícias do seu bolso; aberta para não assinantes.",
            "Inscreva-se na newsletter da Folha",
        ],
        stays=["A piscina do clube fica aberta para sócios e não assinantes."],
    ),
    drop(
        "special_to_folha",
        reason="meta.byline",
        pattern=r"(?:especial para a folha|colaboração para a folha|enviad[oa] especial da folha|da folhapress)",
        whole=True,
        where=OUTSIDE,
        max_words=5,
        fires=["Especial para a Folha", "Colaboração para a Folha"],
        stays=["Especial para a folha de ponto", "Uma colaboração para a Folha em 1978"],
    ),
]
