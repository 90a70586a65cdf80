"""Portuguese: appeals for donations, subscriptions and memberships."""

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
MEMBER = (
    r"(?:s[oó]ci[oa]s?|s[oó]cio-(?:leitor|apoiador)|membros?|assinantes?|apoiador(?:a|es)?|apoiantes?|mecenas"
    r"|subscritor(?:a|es)?|doador(?:a|es)?"
    r"|amig[oa]s?|parceir[oa]s?|colaborador(?:a|es)?|contribuidor(?:a)?|patron[oa]|aliad[oa]s?)"
)
BECOME = (
    r"(?:torne-se|torna-te|tornem-se|seja|s[eê]|fa[cç]a-se|vire|vir[ae] um|associe-se|passe a ser|junte-se como"
    r"|quero ser)"
)
SUBSCRIBE = (
    r"(?:assin[ae](?:-o|-a)?|subscrev[ae]|subscreve|fa[cç]a (?:j[aá] )?(?:a )?sua assinatura|fa[cç]a parte"
    r"|torne-se assinante|seja assinante)"
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
    # membership
    drop(
        "become_member_button",
        reason="appeal.membership",
        whole=True,
        max_words=14,
        pattern=(
            rf"(?:{BECOME} (?:um |uma )?{MEMBER}(?: (?:d[oae]s?) [\p{{L}} .'-]{{2,40}}"
            rf"| a partir de {MONEY}(?: por m[eê]s)?| (?:j[aá]|agora|hoje|aqui)){{0,2}}|associe-se(?: (?:j[aá]|agora"
            r"|hoje))?"
            r"|(?:junte-se|junta-te|fa[cç]a parte|faz parte|entre|participe) (?:[aà]|d[ae]|para a"
            r"|na) (?:nossa )?comunidade(?: (?:d[oae]s?) [\p{L} .'-]{2,40})?"
            r"|(?:cadastre-se|registe-se|registre-se|regista-te|crie (?:a )?sua conta|crie uma conta) (?:gr[aá]tis"
            r"|gratuitamente|de gra[cç]a)(?: (?:aqui|agora|e [\p{L} ]{3,40}|para [\p{L} ]{3,40}))?)"
        ),
        fires=[
            "Torne-se membro do Farol do Tejo",
            "Seja um apoiador",
            "Junte-se à nossa comunidade",
            "Cadastre-se gratuitamente",
        ],
        stays=[
            "Torne-se sócio do clube de xadrez, disse o avô, e nunca mais terá um domingo aborrecido.",
            "A comunidade de pescadores decidiu participar do protesto que percorreu ontem o centro da cidade.",
        ],
    ),
    drop(
        "become_member_sentence",
        reason="appeal.membership",
        max_words=160,
        pattern=(
            rf"(?:{S}|\be )(?:torne-se|torna-te|seja|vire) (?:um |uma |nosso |nossa "
            rf"|tamb[eé]m )?{MEMBER}\b.{{0,200}}(?:{PRESS}|{MONEY}|\bpor m[eê]s\b|\b(?:ap[oó]i[ae]|ajude(?:-nos)?"
            r"|acesse|aceda|aqui)\b)"
            rf"|{PRESS}.{{0,250}}\b(?:torne-se|torna-te|seja) (?:um |uma |nosso |nossa )?(?:membro|apoiador"
            r"|assinante|s[oó]ci[oa]|apoiante|mecenas)\b"
        ),
        fires=[
            "Torne-se membro da nossa comunidade e ajude-nos a crescer.",
            "Somos uma redação pequena e sem donos. Seja apoiador quando quiser.",
        ],
        stays=[
            "O clube apresentou a campanha para a próxima época e espera passar dos dez mil sócios em agosto.",
            "Virou sócio da cooperativa em 1998 e desde então vende o leite a um preço mais justo.",
        ],
    ),
    drop(
        "join_our_community",
        reason="appeal.membership",
        max_words=160,
        pattern=(
            r"\b(?:junte-se|junta-te|fa[cç]a parte|faz parte|participe|entre) (?:a |[aà] |d[aeo]s? |para a |na "
            r"|aos )[^.!?]{0,12}(?:(?:nossa|esta) (?:comunidade|rede|fam[ií]lia)|comunidade de (?:leitor|apoiador"
            r"|assinant|membr|s[oó]ci)|milhares de (?:leitor|apoiador|assinant)\p{L}+ que)"
            r"|\b(?:cadastre-se|registe-se|registre-se|regista-te|crie (?:a )?sua conta"
            r"|crie uma conta)\b[^.!?]{0,50}\b(?:gr[aá]tis|gratuit|de gra[cç]a)[^.!?]{0,60}(?:ler|lendo|acess|aced"
            r"|artigos|conte[uú]dos|not[ií]cias|comentar|mat[eé]rias)"
            r"|\b(?:cadastre-se|registe-se|registre-se|fa[cç]a (?:seu |o )?(?:cadastro|login)) (?:gr[aá]tis |agora "
            r"|aqui )?(?:para|e) (?:continuar|continue|ler|leia|ter acesso|acessar|aceder|desbloquear)\b"
        ),
        fires=[
            "Junte-se à nossa comunidade e receba vantagens.",
            "Cadastre-se gratuitamente para ler até dez artigos por mês.",
            "Faça parte dos milhares de leitores que já nos apoiam.",
        ],
        stays=[
            "Entrar na comunidade permitiu aos jovens recuperar o velho cinema da praça em dois anos.",
            "A rede de bibliotecas convida os estudantes a participar dos clubes de leitura de outono.",
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
