"""Portuguese appeals to take out a subscription."""

from cleaner.rule import drop, hint

#: The beginning of a sentence.
S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[\"'(]{0,2}"
MONEY = (
    r"(?:(?:R\$|€|US\$|\$) ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|reais|real|d[oó]lares|meticais|kwanzas|kz|mt\b)"
    r"|(?:um|dois|tr[eê]s|quatro|cinco|dez) (?:euros?|reais|real))"
)

RULES = [
    # subscription
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:(?:assine|assina|subscreva|subscreve|assinar|subscrever|quero assinar|quero subscrever)(?: (?:agora"
            r"|j[aá]|aqui|hoje|mesmo|gr[aá]tis|para continuar lendo|para ler|para continuar a ler"
            r"|e continue (?:lendo|a ler))){0,2}"
            rf"|(?:assine|assina|subscreva) (?:por|a partir de) (?:apenas |s[oó] )?{MONEY}(?: ?/ ?m[eê]s| por m[eê]s"
            rf"| ao m[eê]s)?|(?:assine|subscreva|assina) (?:j[aá] )?(?:o |a )(?-i:\p{{Lu}})[\p{{L}} .&'-]{{1,40}}"
            r"|(?:seja|torne-se|quero ser|j[aá] sou|fa[cç]a-se) (?:um )?assinante(?: (?:digital|premium|agora|j[aá]"
            r"|hoje)){0,2}|(?:conhe[cç]a|escolha|veja|ver) (?:os |seu |o seu |nossos )?planos?(?: de assinatura)?"
            r"|assinaturas?(?: digital(?:is)?)?|(?:ofere[cç]a|presenteie com) (?:uma )?assinatura)"
        ),
        fires=["ASSINE", "Assine por R$ 9,90 por mês", "Subscreva já", "Seja assinante", "Assine O Correio da Serra"],
        stays=[
            "A assinatura digital do jornal cresceu doze por cento no último trimestre do ano.",
            "Assinar vários serviços ao mesmo tempo custa a uma família mais de duzentos reais por mês.",
        ],
    ),
    drop(
        "subscribe_offer",
        reason="appeal.subscription",
        max_words=160,
        pattern=(
            rf"(?:{S}|\be |n[aã]o [eé], )(?:assine|subscreva|subscreve)\b[^.!?]{{0,100}}(?:\bpor (?:apenas|s[oó]"
            rf"|somente|menos de)? ?{MONEY}|a partir de (?:apenas )?{MONEY}|gr[aá]tis|\bpor m[eê]s\b|primeiro m[eê]s"
            r"|\d+ ?% (?:de desconto|off)|com desconto"
            r"|e (?:tenha|tem|leia|l[eê]|receba|acesse|aceda|ajude|apoie|desfrute|aproveite|fique|garanta|continue"
            r"|navegue|fa[cç]a parte|n[aã]o perca)|para (?:ler|acessar|aceder|continuar|ter acesso|apoiar|receber"
            r"|desbloquear|ajudar))"
            rf"|{S}(?:assine|subscreva) (?:j[aá]|agora|aqui|hoje)[.!]?$"
            r"|\b(?:assine|subscreva) (?:j[aá] |agora )?(?:o |a )?(?:nosso|nossa) (?:jornal|revista|portal"
            r"|edi[cç][aã]o|plano)|\bao assinar\b[^.!?]{0,60}\bvoc[eê] (?:apoia|ajuda|tem|recebe|garante)"
        ),
        fires=[
            "Assine O Correio da Serra por apenas R$ 1,90 no primeiro mês.",
            "Subscreva e tenha acesso a todas as notícias sem limites!",
            "Ao assinar, você apoia o trabalho de quarenta repórteres.",
        ],
        stays=[
            "O usuário que assina o plano paga trinta reais por mês e pode dividir a conta com dois parentes.",
            "Quem subscrever o fundo antes de março terá um desconto na comissão, anunciou o banco.",
        ],
    ),
    drop(
        "free_thanks_to_subscribers",
        reason="appeal.subscription",
        max_words=120,
        pattern=(
            r"\b(?:este|esse|esta) (?:conte[uú]do|artigo|texto|reportagem|mat[eé]ria"
            r"|not[ií]cia)\b[^.!?]{0,50}\b(?:gratuit[oa]|gr[aá]tis|livre|abert[oa]"
            r"|poss[ií]vel)\b[^.!?]{0,40}(?:gra[cç]as a|com o apoio d)[^.!?]{0,30}(?:assinante|s[oó]ci[oa]s|leitor"
            r"|doador|mecenas|apoiador|apoiante|comunidade|membros)"
            r"|\bgra[cç]as a(?:os|s)? (?:noss[oa]s|voss[oa]s)? ?(?:s[oó]ci[oa]s|assinantes|leitor[ea]s|doadores"
            r"|apoiadores|apoiantes|mecenas|membros)[^.!?]{0,40}(?:podemos|fazemos|continuamos|[eé] poss[ií]vel este"
            r"|publicamos|conseguimos)"
        ),
        fires=[
            "Este conteúdo é gratuito graças aos nossos assinantes.",
            "Graças aos nossos apoiadores podemos investigar sem pressa.",
        ],
        stays=[
            "A entrada no concerto é gratuita graças aos moradores que pagaram o aluguel do som.",
            "O arquivo será aberto ao público graças a uma doação da família do pintor.",
        ],
    ),
    hint(
        "offer_words",
        reason="appeal.subscription",
        pattern=(
            rf"\b(?:a partir de|por) (?:apenas |s[oó] |somente |menos de )?{MONEY}(?: ?/ ?m[eê]s| por m[eê]s"
            r"| ao m[eê]s| mensais| no primeiro m[eê]s| por ano)|\bprimeiro m[eê]s gr[aá]tis\b|\bcancele (?:quando"
            r"|a qualquer)\b|\bcancel[ae] quando (?:quiser|quiseres)\b|\bsem fideliza[cç][aã]o\b|\bsem fidelidade\b"
            r"|\bacesso (?:ilimitado|total|completo|sem limites?|integral) a(?:o)? (?:todo|todos|nosso|conte[uú]do)"
            r"|\b(?:conte[uú]dos?|artigos|newsletters|vantagens) exclusiv[oa]s?\b"
        ),
        fires=["Acesso ilimitado a todo o conteúdo. A sua assinatura faz diferença."],
        stays=[
            "A academia da prefeitura abrirá em setembro e os moradores poderão usá-la por R$ 20 por mês.",
            "O plano oferece internet nas aldeias por 15 euros por mês às famílias com menos rendimentos.",
        ],
    ),
    hint(
        "read_without_limits",
        reason="appeal.subscription",
        pattern=(
            r"\b(?:acesse|aceda|leia|tenha acesso) (?:sem limites?|de forma ilimitada"
            r"|a todo (?:o )?(?:nosso )?conte[uú]do|a todos os (?:nossos )?(?:artigos|conte[uú]dos)"
            r"|todas as (?:nossas )?(?:not[ií]cias|reportagens|mat[eé]rias))"
            r"|\b(?:navegue|leia) sem (?:publicidade|an[uú]ncios|limites?)"
            r"|\bj[aá] [eé] assinante\?"
        ),
        fires=["Leia todas as notícias e aproveite benefícios exclusivos a partir de R$ 5 por mês."],
        stays=[
            "O acordo garante aos pescadores acesso total às águas da baía durante a temporada.",
            "O hotel promete benefícios exclusivos aos hóspedes que chegarem de transporte público.",
        ],
    ),
]
