"""Portuguese appeals to become a member or to register."""

from cleaner.rule import drop

#: The beginning of a sentence.
S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[\"'(]{0,2}"
MONEY = (
    r"(?:(?:R\$|€|US\$|\$) ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|reais|real|d[oó]lares|meticais|kwanzas|kz|mt\b)"
    r"|(?:um|dois|tr[eê]s|quatro|cinco|dez) (?:euros?|reais|real))"
)
PRESS = (
    r"(?:jornalis(?:mo|tas?|tic[oa]s?)|jornal[ií]stic[oa]s?|reda[cç][aã]o|noss[oa]s? (?:trabalho|conte[uú]dos?"
    r"|projeto|projecto|equipe|equipa|reportagens"
    r"|portal|site|jornal|revista|ve[ií]culo|informa[cç][aã]o|cobertura)|m[ií]dia independente|imprensa (?:livre"
    r"|independente)|informa[cç][aã]o (?:livre"
    r"|de qualidade|independente|rigorosa|gratuita)|leitor(?:es|as)\b|an[uú]ncios|publicidade|paywall|reportagens?"
    r"|ve[ií]culos? independentes?)"
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

RULES = [
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
]
