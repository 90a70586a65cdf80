"""Portuguese pointers to other pages: after an arrow, the whole story, words of widgets."""

from cleaner.rule import drop

RULES = [
    drop(
        "arrow_pointer",
        reason="nav.read_more",
        max_words=30,
        pattern=r"^(?:>{2,3}|»{1,2}|→|►|▶) ?(?:leia|veja|confira|assista|acompanhe|ou[cç]a|clique|siga|saiba|entenda|relembre|conhe[cç]a|participe|receba|acesse|baixe|inscreva-se|assine) (?:mais|aqui|tamb[eé]m|o|a|os|as|no|na|nosso|nossa|em|todas?|todos?|e)\b[^\n]{2,180}[^.\s]$",
        fires=[">> Acompanhe a apuração em tempo real", "→ Veja todos os resultados da rodada"],
        stays=["→ Siga em frente, disse o guia.", "• Acompanhe a fervura e mexa até engrossar."],
    ),
    drop(
        "whole_story_elsewhere",
        reason="nav.read_more",
        max_words=14,
        pattern=r"^\W{0,3}(?:ler|leia|l[eê]|ver|veja|acesse|aceder [aà]|continue lendo) (?:a |o |toda a |todo o )?(?:not[ií]cia|mat[eé]ria|reportagem|artigo|texto|entrevista)(?: (?:complet[ao]|original|integral|na [ií]ntegra|toda|todo))(?: (?:aqui|(?:no|na|em) [^.!?,]{2,40}))?[^\p{L}.!?]{0,4}$",
        fires=["Ler notícia completa no site do autor ↗️", "Leia a matéria completa aqui"],
        stays=["Ler a notícia completa dói, disse a viúva.", "Ler a notícia completa no jornal foi um choque."],
    ),
    drop(
        "see_the_table",
        reason="nav.read_more",
        max_words=10,
        pattern=r"^\W{0,3}(?:veja|confira|v[eê]|acompanhe) (?:a tabela|a classifica[cç][aã]o|o simulador|os resultados)(?: (?:completa?|atualizad[ao]s?))?(?: d[aoe] [^.!?:,]{2,40})?$",
        fires=["Veja a tabela da Copa", "Confira a classificação do campeonato"],
        stays=["Veja a tabela:", "Veja a tabela da página 3, que resume o orçamento."],
    ),
    drop(
        "widget_words",
        reason="nav.page",
        whole=True,
        max_words=8,
        pattern=r"(?:acesso|aceder|ir|pular|saltar|avan[cç]ar) (?:ao|para o|direto ao) (?:principal conte[uú]do|conte[uú]do(?: principal)?)|(?:silenciar|ativar|desativar|ligar|desligar) (?:o )?(?:som|[aá]udio|v[ií]deo)",
        fires=["Acesso ao principal conteúdo", "Silenciar som"],
        stays=["Desligar o som ajuda a dormir"],
    ),
    drop(
        "clicking_here",
        reason="nav.read_more",
        max_words=18,
        pattern=r"^\W{0,3}(?:leia|veja|confira|saiba|acompanhe|acesse) (?:mais|todas?|todos?|outras?)\b[^.!?\"]{0,80}\bclicando aqui\W{0,3}$",
        fires=["• Leia mais notícias da região clicando aqui"],
        stays=["Leia mais sobre golpes em que a vítima acaba clicando aqui e ali."],
    ),
    drop(
        "page_errors",
        reason="nav.page",
        max_words=20,
        pattern=r"^o conte[uú]do (?:ao qual|que|a que) (?:pretende|procura|tentou|deseja)\b[^.!?\"]{0,30} n[aã]o (?:existe|foi encontrado|est[aá] dispon[ií]vel)(?: ou [^\",.]{3,50})?\.?$|^\W{0,3}(?:damos valor|valorizamos|respeitamos) (?:[aà] |a )?(?:sua|tua) privacidade\W{0,3}$|^\W{0,3}a (?:sua|tua) privacidade [eé] (?:muito )?importante(?: para n[oó]s)?\W{0,3}$",
        fires=[
            "O conteúdo ao qual pretende aceder não existe ou já não está disponível.",
            "DAMOS VALOR À SUA PRIVACIDADE",
        ],
        stays=["O conteúdo que procura a polícia não existe, diz a defesa."],
    ),
]
