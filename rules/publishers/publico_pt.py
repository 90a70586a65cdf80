"""Público (publico.pt): the appeal to subscribers, its letters, orthography notes of its columnists, updates."""

from cleaner.rule import OUTSIDE, drop, publisher, tail

SCOPE = publisher(
    "publico_pt",
    title="Público",
    hosts=["publico.pt"],
    language="pt",
    signs=[
        "O contributo do PÚBLICO para a vida democrática",
        "Os leitores são a força e a vida do jornal",
        "Para continuar a ler este artigo assine o PÚBLICO",
        "Sugerir correcção",
    ],
)

RULES = [
    drop(
        "readers_are_our_strength",
        reason="appeal.subscription",
        pattern=(
            r"^os leitores são a força e a vida do jornal\W*$|^o contributo do público para a vida democrática\b|"
            r"\bpara continuar a ler (?:este artigo|esta notícia),? assine o público\b|^(?:assine|ofereça) (?:já "
            r")?o público\b(?=.{0,40}(?:$|€|euros|mês|online))"
        ),
        max_words=70,
        fires=[
            "Os leitores são a força e a vida do jornal",
            "O contributo do PÚBLICO para a vida democrática do país vive da relação com quem o lê.",
            "Para continuar a ler este artigo assine o PÚBLICO.",
        ],
        stays=[
            "Os leitores são a força da biblioteca, disse a vereadora.",
            "O contributo do público para a vida da companhia de teatro foi decisivo.",
        ],
    ),
    drop(
        "suggest_correction",
        reason="meta.feedback",
        pattern=r"sugerir correc?ção|(?:reportar|encontrou) (?:um )?erro n(?:o artigo|a notícia)",
        whole=True,
        where=OUTSIDE,
        max_words=6,
        fires=["Sugerir correcção", "Sugerir correção"],
        stays=["Sugerir correcção de preços", "Sugerir correcções ao mapa"],
    ),
    drop(
        "orthography_note",
        reason="legal.trust",
        pattern=(
            r"^(?:o autor|a autora|os autores|as autoras) escrevem? (?:segundo|de acordo com|conforme|seguindo) (?:o "
            r"(?:novo|antigo) )?(?:acordo ortográfico|a (?:antiga )?ortografia)\b"
        ),
        where=tail(4),
        max_words=16,
        fires=[
            "O autor escreve segundo o novo acordo ortográfico",
            "A autora escreve de acordo com a ortografia anterior a 1990",
        ],
        stays=[
            "O autor escreve segundo a moda e contra o novo acordo ortográfico protesta.",
            "A autora escreve de acordo com o humor.",
        ],
    ),
    drop(
        "house_letters",
        reason="promo.newsletter",
        pattern=(
            r"^subscreva (?:gratuitamente )?as newsletters\b|^(?:subscreva|receba)\b.{0,60}\bnewsletters? (?:do|"
            r"de) (?:público|p3|ípsilon|fugas|azul)\b|"
            r"^receba o melhor da actualidade\b"
        ),
        max_words=35,
        fires=[
            "Subscreva gratuitamente as newsletters e receba o melhor da actualidade.",
            "Receba todas as sextas a newsletter do Ípsilon.",
        ],
        stays=["Receba o melhor e o pior, escreveu ela, com a mesma cara."],
    ),
    drop(
        "follow_public",
        reason="nav.follow",
        pattern=(
            r"^siga o (?:público|p3|azul|ípsilon) (?:no|em) (?:whatsapp|instagram|facebook|google|telegram|linkedin|"
            r"x|bluesky)\b"
        ),
        max_words=16,
        fires=["Siga o PÚBLICO no WhatsApp", "Siga o P3 no Instagram"],
        stays=["Siga o público na saída, disse o polícia ao colega."],
    ),
]
