"""Portuguese appeals for donations."""

from cleaner.rule import drop, hint

#: The beginning of a sentence.
S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[\"'(]{0,2}"
MONEY = (
    r"(?:(?:R\$|€|US\$|\$) ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|reais|real|d[oó]lares|meticais|kwanzas|kz|mt\b)"
    r"|(?:um|dois|tr[eê]s|quatro|cinco|dez) (?:euros?|reais|real))"
)
GIFT = (
    r"(?:doa[cç][aã]o|doa[cç][oõ]es|donativo|contribui[cç][aã]o|apoio|ajuda|colabora[cç][aã]o|assinatura"
    r"|subscri[cç][aã]o|quota|aporte"
    r"|generosidade|pix)"
)
PRESS = (
    r"(?:jornalis(?:mo|tas?|tic[oa]s?)|jornal[ií]stic[oa]s?|reda[cç][aã]o|noss[oa]s? (?:trabalho|conte[uú]dos?"
    r"|projeto|projecto|equipe|equipa|reportagens"
    r"|portal|site|jornal|revista|ve[ií]culo|informa[cç][aã]o|cobertura)|m[ií]dia independente|imprensa (?:livre"
    r"|independente)|informa[cç][aã]o (?:livre"
    r"|de qualidade|independente|rigorosa|gratuita)|leitor(?:es|as)\b|an[uú]ncios|publicidade|paywall|reportagens?"
    r"|ve[ií]culos? independentes?)"
)
OUR = (
    r"(?:noss[oa]s? (?:\p{L}+ ){0,2}(?:jornalismo|jornalistas|reda[cç][aã]o|trabalho(?: jornal[ií]stico)?"
    r"|reportagens|portal|jornal|revista|site"
    r"|cobertura|independ[eê]ncia|projeto|projecto|comunidade|not[ií]cias|conte[uú]dos?|equipe|equipa|ve[ií]culo"
    r"|miss[aã]o|apura[cç][aã]o))"
)
SUPPORT = (
    r"(?:ap[oó]i[ae]m?|sustent[ae]|fortale[cç][ae]|defend[ae]|financi[ae]|impulsion[ae]|proteg[ea]|proteja"
    r"|contribu[ai]\p{L}*(?: com| para)?|colabor[ae](?: com)?"
    r"|ajud[ae](?: a)?|invist[ae] (?:em|no|na)|do[ea](?: para)?|patrocin[ae]|valoriz[ae])"
)

RULES = [
    # donation
    drop(
        "donate_button",
        reason="appeal.donation",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:(?:quero |como )?(?:doar|contribuir|apoiar|colaborar)(?: (?:agora|j[aá]|aqui|hoje|com \p{L}+"
            r"|mensalmente))?|do[ea] (?:agora|j[aá]|aqui|hoje|qualquer valor|com pix)"
            r"|(?:fa[cç]a|faz) (?:aqui )?(?:uma|um|a sua|o seu|sua|seu) (?:doa[cç][aã]o|donativo|contribui[cç][aã]o"
            r"|pix)(?: (?:agora|j[aá]|aqui|hoje|mensal|solid[aá]ri[oa])){0,2}"
            r"|(?:ap[oó]i[ae]|ajud[ae]|contribu[ae]|colabor[ae])(?:-nos|-me)?(?: (?:com a gente|conosco|connosco"
            r"|agora|j[aá]|aqui|hoje))|ap[oó]ie-nos|apoia-nos|ajude-nos|ajuda-nos"
            r"|ap[oó]i[ae] (?:o|a|nosso|nossa|este|esse) (?:nosso )?(?:jornalismo|jornal|portal|projeto|projecto"
            r"|site|ve[ií]culo)(?: \p{L}+){0,3}|(?:me )?pague-?(?:me|nos)? um caf[eé]|formas de (?:apoiar|doar"
            r"|contribuir)|doa[cç][oõ]es|chave pix ?:? ?\S{3,60})"
        ),
        fires=["Faça uma doação agora", "Apoie o jornalismo independente", "Quero contribuir", "Apoie-nos"],
        stays=[
            "Faça uma doação de sangue no hemocentro mais próximo, insistiu a diretora da fundação.",
            "Apoiar os alunos que trabalham foi a prioridade da reitoria nos últimos quatro anos.",
        ],
    ),
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        max_words=160,
        pattern=(
            rf"\b{SUPPORT} (?:a |o |com |para |que |manter |continuar |fazer |de |do |da ){{0,3}}{OUR}"
            rf"|{S}{SUPPORT} (?:a |o |um |este |do |fazer |com o |para o "
            rf"|no ){{0,3}}jornalismo(?: \p{{L}}+,?)? ?(?:e \p{{L}}+ )?"
            r"(?:independente|livre|de qualidade|local|cr[ií]tico|corajoso|profissional|rigoroso|investigativo"
            r"|aut[oô]nomo|popular|que (?:l[eê]|fazemos|importa|incomoda|transforma|voc[eê]))"
        ),
        fires=[
            "Defendemos o direito de saber. Apoie o nosso jornalismo com um pequeno valor por mês.",
            "Contribua com o jornalismo independente que incomoda o poder.",
            "Ajude a manter a nossa redação de portas abertas.",
        ],
        stays=[
            "A fundação apoia o jornalismo independente na América Central com bolsas para jovens da região.",
            "O Parlamento Europeu aprovou uma lei que protege as fontes e financia o jornalismo de investigação.",
        ],
    ),
    drop(
        "your_gift_makes_possible",
        reason="appeal.donation",
        max_words=160,
        pattern=(
            rf"\b(?:(?:a |o )?sua?|tua?|teu|seu|voss[oa]) {GIFT}\b[^.!?]{{0,70}}\b(?:nos (?:permite|permitir|ajuda"
            r"|d[aá] )|permite-nos|ajuda-nos"
            r"|(?:torna|faz|far[aá]|tornar[aá]) poss[ií]vel (?:que (?:continuemos|possamos)|noss|este jornal"
            r"|o jornal|um jornal)"
            r"|para (?:continuar(?:mos)?(?: a)? (?:faze[rn]|produz|public|inform|investig|apur|cont|lev|exist)"
            r"|noss[oa]|manter(?:mos)? (?:noss|o nosso|a nossa|este|o jornal|viv)|o (?:nosso )?jornalismo"
            r"|que continuemos|seguir(?:mos)? (?:fazendo|inform|investig|public|cont)))"
        ),
        fires=[
            "A sua contribuição permite-nos pagar aos nossos repórteres.",
            "Seu apoio é fundamental para continuarmos fazendo reportagens.",
            "Sua doação torna possível o jornalismo sem rabo preso.",
        ],
        stays=[
            "A sua ajuda permitiu reconstruir a escola e dar aulas outra vez às oitenta crianças da aldeia.",
            "Com o seu apoio, o clube voltou a abrir o ginásio aos domingos e a cantina aos sábados.",
        ],
    ),
    drop(
        "help_us_go_on",
        reason="appeal.donation",
        max_words=160,
        pattern=(
            r"\b(?:ajud[ae]m?-nos|nos ajud[ae]m?|ap[oó]i[ae]m?-nos|nos ap[oó]i[ae]m?|ajude a gente|apoie a gente"
            r"|precisamos (?:d[ae] |do )?(?:sua|seu|tua|teu|voss[oa]|voc[eê]|ti\b)(?: \p{L}+)?|precisa de voc[eê]"
            r"|contamos com (?:voc[eê]|o (?:seu|teu|vosso) apoio|a sua ajuda)|conta com (?:voc[eê]|o seu apoio))"
            rf"[^?]{{0,160}}?(?:{PRESS}|{MONEY} por m[eê]s|\b(?:continuar|seguir|continuarmos) (?:a )?(?:inform|cont"
            r"|investig|public|denunc|fazendo|fazer|crescendo|produzindo|produzir)|a manter (?:este|o|viv)"
            r"|\b(?:independen|sobreviv|doa[cç][aã]o|donativo|assin[ae]|apoio mensal))"
        ),
        fires=[
            "Ajude-nos a continuar a fazer jornalismo livre.",
            "Precisamos do seu apoio para que este portal não feche e possa pagar aos jornalistas.",
            "O jornalismo independente precisa de você: são as reportagens que mudam a cidade.",
        ],
        stays=[
            "Os bombeiros pedem voluntários porque neste verão faltam braços em toda a serra norte.",
            "A vizinha do terceiro andar repetia que precisava de ajuda para subir os móveis antes da chuva.",
        ],
    ),
    drop(
        "if_you_value_this",
        reason="appeal.donation",
        max_words=160,
        pattern=(
            r"\bse (?:voc[eê] )?(?:chegou|chegaste) at[eé] aqui\b[^.!?]{0,160}(?:apoi|assin|doa|doe|contribu"
            r"|jornalis|valoriz|ajud)"
            r"|\bse (?:voc[eê] |tu )?(?:gosta|gostas|gostou|valoriza|valorizas|acredita|acreditas|acha|achas|aprecia"
            r"|considera|quer|curte|confia)\b[^.!?]{0,100}(?:noss[oa]s? (?:trabalho|jornalismo|conte[uú]dos?"
            r"|reportagens|cobertura)"
            r"|o que fazemos|trabalho que fazemos|o que (?:l[eê]|leu|publicamos)|(?:d?este|d?esse|d?esta) (?:artigo"
            r"|texto|reportagem|mat[eé]ria|conte[uú]do|jornalismo)|jornalismo).{0,160}"
            r"\b(?:ap[oó]i[ae]|assine|assina|subscrev[ae]|do[ea]\b|fa[cç]a (?:um|uma|parte)|torne-se|torna-te|seja\b"
            r"|ajud[ae]|contribu[ai]|colabor[ae]|considere)"
        ),
        fires=[
            "Se você chegou até aqui é porque valoriza o que publicamos.",
            "Se gosta do nosso trabalho, considere fazer um donativo mensal.",
            "Se você acredita no jornalismo sem patrão, faça parte.",
        ],
        stays=[
            "Se você chegou até aqui de carro, deixe o veículo junto à capela e siga a pé pela trilha do rio.",
            "Se quer que o arroz fique soltinho, lave-o três vezes antes de levar à panela com o caldo.",
        ],
    ),
    drop(
        "donation_channel",
        reason="appeal.donation",
        max_words=80,
        pattern=(
            rf"{S}(?:fa[cç]a|faz|envie|mande) (?:um|uma|o seu|a sua|seu|sua|teu) (?:pix|doa[cç][aã]o"
            rf"|contribui[cç][aã]o|donativo)\b[^.!?]{{0,80}}(?:noss|jornalis|reda[cç]|portal|aqui|chave|paypal|mbway"
            r"|mb way|apoia\.se|catarse|patreon)"
            r"|\b(?:fa[cç]a|faz) um pix (?:para|pra) (?:o|a|n[oó]s)\b|\b(?:voc[eê] )?(?:pode|podes"
            r"|podem) (?:nos apoiar|apoiar-nos|nos ajudar|ajudar-nos|apoiar o nosso|apoiar nosso"
            r"|contribuir com (?:o )?nosso|fazer (?:um|a sua|uma|sua) (?:doa[cç][aã]o|contribui[cç][aã]o"
            r"|donativo))[^.!?]{0,50}"
            r"(?:aqui|paypal|patreon|pix|mb ?way|apoia\.se|catarse|transfer[eê]ncia|cart[aã]o|picpay|ko-?fi)"
            r"|\b(?:ap[oó]ie|apoia|contribua|colabore|ajude)(?:-nos)? (?:em|no|na|pelo|via"
            r"|atrav[eé]s) (?:d[oae] )?(?:apoia\.se|catarse|patreon|pix|paypal|padrim|benfeitoria)"
        ),
        fires=[
            "Faça um Pix para a Folha da Ribeira e ajude.",
            "Você pode nos apoiar pelo Catarse ou por transferência.",
            "Contribua via Pix com qualquer valor.",
        ],
        stays=[
            "Os desabrigados vão receber a ajuda por transferência a partir de segunda, segundo a prefeitura.",
            "O músico recebe por Pix pelas aulas que dá no parque às crianças do bairro.",
        ],
    ),
    # softer signs
    hint(
        "our_journalism",
        reason="appeal.donation",
        pattern=(
            rf"\b{OUR}\b|\b(?:fazemos|fazer|fazendo|praticamos|acreditamos (?:no|em)(?: um)?|produzimos) (?:um "
            r"|o )?jornalismo|\bsomos um (?:jornal|portal|ve[ií]culo|projeto"
            rf"|site) (?:\p{{L}}+ ){{0,2}}(?:independente|sem|cooperativ|livre)"
        ),
        fires=["A sua assinatura conta. Fazemos jornalismo sem patrão e dependemos dos nossos leitores."],
        stays=[
            "O diretor do programa lembrou aos alunos que a verdade nem sempre cabe numa manchete.",
            "Os repórteres da emissora pública convocaram uma greve para protestar contra os cortes.",
        ],
    ),
    hint(
        "independent_press",
        reason="appeal.donation",
        pattern=(
            r"\bjornalismo (?:\p{L}+,? (?:e )?){0,2}(?:independente|livre|de qualidade|rigoroso|honesto|comprometido"
            r"|corajoso|local|profissional|aut[oô]nomo|investigativo|de investiga[cç][aã]o|sem rabo preso)"
            r"|\b(?:ve[ií]culo|jornal|portal|m[ií]dia|projeto) independente\b"
            r"|\b(?:custa caro|custa dinheiro|tem (?:um )?custo)\b|\bn[aã]o (?:aceitamos|recebemos"
            r"|temos) (?:dinheiro|verba|publicidade|financiamento|grandes|anunciantes|patroc[ií]nio|donos|acionistas)"
        ),
        fires=["O jornalismo independente custa caro. São os nossos leitores que o sustentam todo mês."],
        stays=[
            "O júri premiou uma jovem pela defesa do jornalismo independente nas zonas rurais do país.",
            "A organização alertou que o jornalismo local desaparece nas aldeias com menos de mil habitantes.",
        ],
    ),
    hint(
        "readers_support",
        reason="appeal.donation",
        pattern=(
            r"\b(?:dependemos|vivemos|sobrevivemos|existimos|somos (?:financiad|mantid|sustentad)[oa]s|nos mantemos"
            r"|mantemo-nos) (?:\p{L}+ )?(?:d[aeo]s?|com|gra[cç]as|por|pel[oa]s?)\b[^.!?]{0,60}(?:leitor|assinant"
            r"|s[oó]ci[oa]s|doa[cç]|donativ|contribui|audi[eê]ncia|comunidade|apoiador|apoio)"
            r"|\bgra[cç]as a(?:os|s)? (?:noss[oa]s )?(?:s[oó]ci[oa]s|assinantes|leitor[ae]s|apoiadores|apoiantes)"
            r"|\bnoss[oa]s (?:s[oó]ci[oa]s|assinantes|leitor[ae]s|apoiadores)\b|\bleitor[ae]s como (?:voc[eê]|tu"
            r"|si)\b|\bfeito para os seus leitores\b|\bobrigad[oa] por (?:ler|estar|nos|acompanhar|apoiar|confiar)"
        ),
        fires=["Dependemos das doações de leitores como você. Fazemos jornalismo para todos."],
        stays=[
            "Os artesãos do mercado vivem dos turistas que chegam aos sábados no trem das onze.",
            "A orquestra mantém-se com as verbas da câmara e com a bilheteira dos concertos de verão.",
        ],
    ),
    hint(
        "your_contribution",
        reason="appeal.donation",
        pattern=(
            rf"\b(?:a sua|o seu|sua|seu|tua|teu) {GIFT}\b[^.!?]{{0,60}}\b(?:conta|importa"
            r"|faz (?:toda a )?diferen[cç]a|fundamental|essencial|vital|importante|ajuda|mant[eé]m)"
            r"|\bcada (?:doa[cç][aã]o|contribui[cç][aã]o|assinatura|donativo|pix|real|euro) (?:conta|importa|ajuda"
            r"|faz)"
            r"|\bqualquer (?:valor|quantia) (?:ajuda|faz|conta)|\b(?:contribui[cç][aã]o|apoio|doa[cç][aã]o"
            r"|donativo) mensal\b|\b(?:doe|contribua|colabore|apoie|assine) (?:agora|j[aá]|hoje|aqui)\b"
            r"|\btorne-se (?:membro|assinante|s[oó]ci[oa]|apoiador)|\bfa[cç]a (?:um pix|uma doa[cç][aã]o|um donativo"
            r"|parte)\b"
        ),
        fires=["A sua contribuição, por menor que seja, faz diferença. Praticamos jornalismo sem pressa."],
        stays=[
            "O prefeito agradeceu a contribuição dos moradores, que limparam o rio durante três fins de semana.",
            "Qualquer valor acima do previsto no edital seria devolvido às famílias até dezembro.",
        ],
    ),
]
