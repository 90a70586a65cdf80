"""Portuguese: links to read on, inline teasers, lists of other articles."""

from cleaner.rule import OUTSIDE, TAIL, cue, drop, trim

#: "Read also" and its kin, before a colon or an arrow.
ALSO = (
    r"(?:(?:leia|l[eê]|ler|veja|v[eê]|ver|assista|ou[cç]a|confira|conhe[cç]a|saiba|entenda|relembre|descubra"
    r"|acompanhe|recorde|reveja) (?:tamb[eé]m|ainda|mais(?: (?:sobre (?:o assunto|o tema|isso)|aqui|not[ií]cias"
    r"|em [\p{L}]+))?|a seguir|aqui|abaixo"
    r"|antes|depois|a (?:mat[eé]ria|reportagem|not[ií]cia|[ií]ntegra)(?: completa)?(?: aqui)?|o (?:artigo|v[ií]deo"
    r"|especial|texto)(?: completo)?(?: aqui)?|outras not[ií]cias|na [ií]ntegra)"
    r"|(?:voc[eê] |tu )?(?:tamb[eé]m )?(?:pode|poder[aá]|podes|vai) (?:tamb[eé]m )?(?:gostar|se interessar"
    r"|interessar(?:-lhe|-te)?|querer ler|ler)(?: de)?(?: ler)?(?: tamb[eé]m)?|(?:talvez|isto) (?:tamb[eé]m )?(?:lhe"
    r"|te) interess[ea]"
    r"|(?:artigo|not[ií]cia|mat[eé]ria|reportagem|conte[uú]do|v[ií]deo|texto)s? (?:relacionad[oa]s?|recomendad[oa]s?"
    r"|sugerid[oa]s?)|relacionad[oa]s?|recomendad[oa]s?|recomendamos|n[aã]o (?:perca|deixe de ler)(?: tamb[eé]m)?"
    r"|para (?:saber mais|ler mais|aprofundar)|(?:continue|continua|continuar) (?:lendo|a ler)|mais (?:not[ií]cias"
    r"|detalhes|sobre (?:o assunto|o tema|este tema|isso))|sugest[aã]o de leitura|leitura (?:sugerida|recomendada)"
    r"|entenda o caso|veja (?:o|em) v[ií]deo|assista ao v[ií]deo|\+ ?leia)"
)

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=35,
        pattern=(
            rf"^[(\[>+*•▶►→-]{{0,3}} ?{ALSO}[?!.]?\s*(?::|>|\||→|►|▶|\" |//|- )"
            r"|^[(\[>+*•▶►→-]{0,3} ?(?:leia|veja|confira): ?(?-i:[\"']?[\p{Lu}\d])(?![^?]{0,80}\.$)"
        ),
        fires=[
            "Leia também: Três escolas fecham por causa do calor na capital",
            "LEIA MAIS | Câmara adia a votação do orçamento",
            "Veja ainda: Como ficou a tabela depois da sexta rodada",
            "Notícia relacionada: Agricultores bloqueiam a autoestrada",
            "Leia: Porto reabre depois do temporal",
            "Saiba mais: o que muda com a nova lei",
        ],
        stays=[
            "Leia mais livros, disse a professora, e o mundo ficará maior do que esta sala.",
            "Veja também o lado bom, aconselhou o técnico depois da derrota em casa.",
            "Saiba mais quem quiser, mas ninguém sai indiferente da sala, diz o diretor do museu.",
        ],
    ),
    drop(
        "read_also_no_colon",
        reason="nav.read_more",
        max_words=28,
        pattern=(
            r"^[(\[>+*•-]{0,2} ?(?:leia|veja|assista|confira|ler|ver) (?:tamb[eé]m|ainda"
            r"|mais) (?-i:\p{Lu})[^.]{10,200}$|^(?:voc[eê] )?(?:tamb[eé]m )?(?:pode"
            r"|poder[aá]) (?:tamb[eé]m )?(?:gostar|interessar|se interessar)(?: de)? (?-i:\p{Lu})[^.]{10,200}$"
        ),
        fires=[
            "Leia também Três escolas fecham por causa do calor",
            "Veja também Como ficou a tabela depois da sexta rodada",
        ],
        stays=[
            "Leia também Cecília Meireles, dizia a avó, e fique com a janela aberta para o quintal.",
            "Ver mais longe era a promessa do telescópio que a cidade pagou com rifas e quermesses.",
        ],
    ),
    drop(
        "kicker_teaser",
        reason="nav.read_more",
        max_words=25,
        pattern=(
            r"^[(\[>+*•-]{0,2} ?(?:tamb[eé]m|antes|leia|veja|assista|ou[cç]a|contexto|em v[ií]deo|v[ií]deo|v[ií]deos"
            r"|fotos|galeria|an[aá]lise|opini[aã]o|perfil|entrevista|reportagem|especial|podcast|infogr[aá]fico"
            r"|entenda|mais|coluna|blog|exclusivo|confira) ?[|>»→►▶]+ ?(?-i:[\"']?[\p{Lu}\d])[^.]{8,200}$"
            r"|^\((?:leia|veja|tamb[eé]m|assista|em v[ií]deo|v[ií]deo|fotos"
            r"|an[aá]lise): ?(?-i:[\"']?[\p{Lu}\d])[^()]{8,200}\)\.?$"
        ),
        fires=[
            "VÍDEO | Como foi o resgate dos mineiros",
            "(Veja: Os gols da rodada em imagens)",
            "Entenda → O que aconteceu com a ponte",
        ],
        stays=[
            "Também: é preciso contar com o vento, que em janeiro sopra do norte e derruba andaimes.",
            "Vídeo: a arte que nasceu num porão de Nova York e acabou nos museus do mundo inteiro.",
        ],
    ),
    trim(
        "read_also_in_brackets",
        reason="nav.read_more",
        pattern=rf"[(\[](?:{ALSO}|veja|assista|confira) ?: ?(?-i:[\"']?[\p{{Lu}}\d])[^()\[\]]{{10,180}}[)\]]\.?",
        fires={
            "Não haverá prorrogação (Leia também: Três escolas fecham por causa do calor), disse o prefeito.": "Não haverá prorrogação, disse o prefeito.",
            "O juiz aceitou a ação dos pescadores. [Veja também: O rio que mudou de cor]": "O juiz aceitou a ação dos pescadores.",
        },
        stays=[
            "O texto (veja: anexo) foi aprovado pela maioria dos deputados da comissão.",
            "A sentença (também conhecida como a da ponte) obriga a pagar às famílias.",
        ],
    ),
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=10,
        pattern=(
            r"(?:(?:leia|ler|veja|ver|saiba|saber|conhe[cç]a|mostrar|carregar|exibir|descubra|confira|l[eê]"
            r"|v[eê]) mais(?: (?:sobre|de|em) (?:o assunto|o tema|isso|[\p{L}]+)| aqui| not[ií]cias"
            r"| informa[cç][oõ]es| resultados| conte[uú]do| artigos| mat[eé]rias| posts)?"
            r"|(?:continue|continua|continuar|seguir) (?:lendo|a ler|a leitura|lendo aqui|lendo a mat[eé]ria)|(?:ler"
            r"|leia|l[eê]|ver|veja|ir para|abrir) (?:o |a )?(?:artigo|mat[eé]ria|not[ií]cia|texto|hist[oó]ria"
            r"|reportagem|entrevista|publica[cç][aã]o|postagem|[ií]ntegra)(?: (?:complet[oa]|original|aqui"
            r"|na [ií]ntegra|inteir[oa])){0,2}"
            r"|clique aqui|clica aqui|clique e (?:leia|confira|veja|saiba)(?: mais)?|(?:leia|veja|confira"
            r"|saiba) aqui|(?:ver|mostrar|veja|ler) (?:tud[oa]|todas|todos|o resto|menos"
            r"|tudo sobre [\p{L} ]{3,30})(?: (?:as|os) [\p{L}]+(?: de [\p{L} ]{3,25})?)?|mat[eé]ria completa"
            r"|artigo completo|texto completo|leia na [ií]ntegra|leia a [ií]ntegra"
            r"|mais (?:info|informa[cç][oõ]es|detalhes|not[ií]cias|lidas)(?: aqui)?|(?:ver|veja) (?:mat[eé]ria"
            r"|not[ií]cia|artigo|detalhes|especial|perfil|arquivo|todas as not[ií]cias)(?: de [\p{L} ]{3,30})?)"
        ),
        fires=[
            "Leia mais",
            "Continue lendo",
            "Ver todas as notícias de Esportes",
            "Clique aqui",
            "Leia a matéria completa",
            "Continuar a ler",
        ],
        stays=[
            "Ler mais e gritar menos, propôs a professora às crianças do terceiro ano.",
            "Continuar a ler no escuro custou-lhe a vista, contava a filha mais velha.",
            "Ver mais de perto a ferida obrigou o médico a acender o lampião.",
        ],
    ),
    drop(
        "read_on_sentence",
        reason="nav.read_more",
        max_words=30,
        pattern=(
            r"^[(\[]?(?:para (?:ler|ver|conhecer|consultar|saber|acessar|aceder|conferir|mais)[^.!?]{0,60}"
            r"|se (?:voc[eê] )?(?:quiser|quer|deseja|queres)[^.!?]{3,60}),? ?(?:clique|clica|acesse|aceda|entre"
            r"|visite)\b[^.!?]{0,20}(?:aqui|neste link|nesta liga[cç][aã]o|este link|www\.|https?:|noss[oa]|o site"
            r"|o link)[^.!?]{0,50}[.!)\]]?$"
            r"|^[^\p{L}\d\"']{0,4}(?![^.]{0,120}(?:whats|telegram|newsletter|boletim))(?:clique|clica|toque"
            r"|carregue) (?:aqui"
            r"|neste link|no link|na imagem|na foto|no bot[aã]o)(?: abaixo)? (?:para|e|se)\b[^.]{3,120}[.)\]]?$"
            r"|^(?:leia|veja|confira|assista|acesse|ou[cç]a|saiba)\b[^.]{3,90}\b(?:clicando aqui|neste link"
            r"|nesta liga[cç][aã]o|no link abaixo|aqui)[.:!)\]]?$"
            r"|^(?:confira|veja|leia|assista|ou[cç]a)(?: abaixo| a seguir)? (?:a |o |na )?(?:[ií]ntegra"
            r"|nota na [ií]ntegra|mat[eé]ria completa|reportagem completa|entrevista completa|v[ií]deo completo"
            r"|na [ií]ntegra)\b[^.]{0,60}[.:!]?$"
        ),
        fires=[
            "Para ler a matéria completa, clique aqui.",
            "Clique aqui para ver a lista completa dos vencedores",
            "Saiba tudo sobre o caso clicando aqui",
        ],
        stays=[
            "Para entrar no castelo, toque a campainha junto ao portão e espere pelo guarda.",
            "Se quiser ver o cometa, entre no parque antes das nove e caminhe até a lagoa.",
        ],
    ),
    cue(
        "bare_related_heading",
        reason="nav.related",
        where=TAIL,
        pattern=r"(?:recomenda[cç][oõ]es|recomendad[oa]s|relacionad[oa]s|recomendamos|sugest[oõ]es|a seguir|neste tema|n[aã]o perca|mais (?:de|em) (?-i:\p{Lu})\p{L}+)",
        max_words=4,
        fires=["Recomendações\nPorto reabre depois do temporal", "Mais de Esportes\nComo ficou a tabela"],
        stays=[
            "Recomendações\nA comissão reuniu-se na terça-feira durante três horas e os moradores esperaram a resposta na praça.",
            "Mais de Lisboa\nA comissão reuniu-se na terça-feira durante três horas e os moradores esperaram a resposta na praça.",
        ],
        note="Between paragraphs these words may head a part of the article.",
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=10,
        pattern=(
            r"(?!(?:(?:recomenda[cç][oõ]es|recomendad[oa]s|relacionad[oa]s|recomendamos|sugest[oõ]es|a seguir|neste tema|n[aã]o perca|mais (?:de|em) (?-i:\p{Lu})\p{L}+))\W*$)"
            r"(?:(?:outr[oa]s |mais |[uú]ltim[oa]s )?(?:not[ií]cias|artigos|mat[eé]rias|reportagens|conte[uú]dos?"
            r"|hist[oó]rias|posts|publica[cç][oõ]es|postagens|v[ií]deos|leituras|textos|galerias|links|receitas"
            r"|assuntos|itens|t[oó]picos) (?:relacionad[oa]s?|recomendad[oa]s?|sugerid[oa]s?|semelhantes|em destaque"
            r"|patrocinad[oa]s?|anteriores|populares|mais (?:lid[oa]s|vist[oa]s|popular(?:es)?|comentad[oa]s))"
            r"|relacionad[oa]s|recomendad[oa]s?(?: para (?:voc[eê]|si|ti))?|recomendamos|nossas recomenda[cç][oõ]es"
            r"|recomenda[cç][oõ]es|sugest[oõ]es(?: de leitura| para voc[eê])?|(?:voc[eê] )?(?:tamb[eé]m )?(?:pode"
            r"|poder[aá]|vai|podes) (?:tamb[eé]m )?(?:gostar|se interessar|interessar(?:-lhe"
            r"|-te)?)(?: de)?(?: ler)?(?: tamb[eé]m)?|talvez (?:voc[eê] )?(?:goste|lhe interesse)"
            r"|(?:leia|veja|ler|ver|confira|assista|l[eê]|v[eê]) (?:tamb[eé]m|ainda|a seguir|mais"
            r"|outras not[ií]cias)|n[aã]o perca|leia a seguir|a seguir|continue lendo|para continuar a ler"
            r"|saiba mais|conte[uú]do (?:relacionado|patrocinado|recomendado)"
            r"|mais sobre (?:este|o) assunto|mais (?:not[ií]cias|artigos|mat[eé]rias|hist[oó]rias|conte[uú]dos?"
            r"|reportagens|para ler"
            r"|sobre (?:o assunto|este tema|o tema|isso|[\p{L}]+))(?: (?:d[eoa]s?|n[oa]s?|em|sobre"
            r"|para) [\p{L} ,'-]{2,40})?|outr[oa]s (?:not[ií]cias|artigos|mat[eé]rias|hist[oó]rias)(?: (?:de|em|que"
            r"|sobre) [\p{L} ]{3,40})?|mais (?:d[eoa]|em|n[oa]) (?-i:\p{Lu})[\p{L}]+(?: [\p{L}]+)?|(?:neste|sobre o"
            r"|sobre este) tema|escolhas? (?:do editor|dos editores|da reda[cç][aã]o))"
        ),
        fires=[
            "Notícias relacionadas\nPorto reabre depois do temporal\nA frota volta a pescar",
            "Você também pode gostar\nTrês escolas fecham por causa do calor\nO que fazer no domingo",
            "LEIA TAMBÉM\nComo ficou a tabela depois da sexta rodada\nO goleiro que defendeu três pênaltis",
        ],
        stays=[
            "Recomendações\nA comissão reuniu-se na terça-feira durante três horas e os moradores esperaram a resposta na praça.",
            "Mais de Lisboa\nA comissão reuniu-se na terça-feira durante três horas e os moradores esperaram a resposta na praça.",
            "O recomendado pelos médicos é beber água antes de ter sede e evitar o sol do meio-dia.",
            "As notícias relacionadas com a seca chegaram tarde às aldeias do planalto.",
        ],
    ),
    cue(
        "related_single_heading",
        reason="nav.related",
        max_words=5,
        takes=3,
        item_words=20,
        pattern=(
            r"(?:outra |uma )?(?:not[ií]cia|mat[eé]ria|artigo|reportagem|v[ií]deo|conte[uú]do) (?:relacionad[oa]"
            r"|recomendad[oa]|em destaque|anterior|sugerid[oa])"
        ),
        fires=[
            "Notícia relacionada\nPorto reabre depois do temporal",
            "ARTIGO RELACIONADO\nA frota volta a pescar\nMarta Olmedo",
        ],
        stays=[
            "A notícia relacionada com o vazamento saiu quando a vila já bebia água engarrafada.",
            "O artigo anterior da Constituição reconhecia esse direito sem limite de idade.",
        ],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=9,
        pattern=(
            r"(?:(?:as|os|o) (?:\d+ )?(?:mais|[uú]ltim[oa]s) ?(?:lid[oa]s?|vist[oa]s?|comentad[oa]s?|populares"
            r"|partilhad[oa]s|compartilhad[oa]s|recentes|ouvid[oa]s|votad[oa]s|buscad[oa]s)?(?: (?:em|d[eoa]"
            r"|n[oa]) [\p{L} ]{2,30}| hoje| agora| da semana)?|(?:not[ií]cias|mat[eé]rias|artigos|v[ií]deos"
            r"|reportagens|conte[uú]dos) (?:mais|do dia|de hoje|recentes|mais recentes) ?(?:lid[oa]s|vist[oa]s"
            r"|recentes|comentad[oa]s|populares)?"
            r"|[uú]ltimas? (?:not[ií]cias?|hora|publica[cç][oõ]es|postagens|mat[eé]rias|artigos"
            r"|v[ií]deos)(?: (?:d[eoa]|em|sobre) [\p{L} ]{2,30})?|mais (?:lid[oa]s|vist[oa]s|populares|comentad[oa]s"
            r"|recentes|acessad[oa]s|clicad[oa]s)(?: (?:d[eoa]|em|n[oa]) [\p{L} ]{2,30})?|trending"
            r"|top \d+ not[ií]cias|em alta|em destaque|destaques(?: d[oae] [\p{L} ]{2,25})?|not[ií]cias do dia"
            r"|temas do momento|assuntos do momento|pr[oó]xima not[ií]cia|not[ií]cia anterior|ranking de not[ií]cias)"
        ),
        fires=[
            "Mais lidas\n1. Porto reabre depois do temporal\n2. A frota volta a pescar",
            "Últimas notícias\nTrês escolas fecham por causa do calor\nO que fazer no domingo",
            "Em destaque\nO goleiro que defendeu três pênaltis\nComo ficou a tabela",
        ],
        stays=[
            "O mais lido do poeta continua a ser o livro que escreveu na prisão, segundo a biógrafa.",
            "Últimas notícias do império é o romance com que a autora voltou às livrarias.",
        ],
    ),
    cue(
        "weak_list_heading",
        reason="nav.related",
        max_words=6,
        where=TAIL,
        pattern=(
            r"(?:mais (?:v[ií]deos|temas)|especiais|blogs?|colunas|colunistas|newsletters?|opini[aã]o|multim[ií]dia"
            r"|multim[eé]dia|galerias?|fotogalerias?|v[ií]deos|atualidade|capa|hoje n[oa] [\p{L} ]{3,25}|na web"
            r"|da web|servi[cç]os|links [uú]teis|conte[uú]do de parceiros|dos nossos parceiros|parceiros"
            r"|promo[cç][oõ]es|ofertas|not[ií]cias|sec[cç]?[oõ]es|editorias|arquivos?|categorias|edi[cç][oõ]es"
            r"|suplementos|classificados|jogos|hor[oó]scopo|anteriores|pr[oó]xim[oa]s?)"
        ),
        fires=[
            "Especiais\nPorto reabre depois do temporal\nA frota volta a pescar",
            "Da web\nComparador de seguros\nMudanças baratas",
        ],
        stays=[
            "Os destaques do torneio receberam a taça na praça, entre os aplausos dos moradores.",
            "A opinião dos moradores foi clara: ninguém quer outra avenida de seis faixas junto ao rio.",
        ],
    ),
    drop(
        "more_on_topic_line",
        reason="nav.read_more",
        max_words=22,
        pattern=(
            r"^(?:mais (?:not[ií]cias|informa[cç][oõ]es|conte[uú]dos?|artigos|mat[eé]rias)|todas as not[ií]cias"
            r"|toda a (?:informa[cç][aã]o|atualidade)|as [uú]ltimas not[ií]cias|veja mais not[ií]cias"
            r"|leia mais not[ií]cias|confira mais not[ií]cias|leia outras (?:not[ií]cias|mat[eé]rias)"
            r"|veja outras (?:not[ií]cias|mat[eé]rias)|acompanhe (?:tudo|todas as not[ií]cias))"
            r" (?:d[eoa]s?|em|n[oa]s?|sobre)\b[^.!?]{0,90}(?:\baqui|(?:www\.)?[\w-]+\.(?:com|pt|br|org|net"
            r"|co)\b[\p{L}./]{0,30}|\b(?:n[oa]|em) (?:noss[oa] )?(?:portal|site|p[aá]gina|sec[cç][aã]o|se[cç][aã]o"
            r"|editoria|canal|g1|r7|uol|terra|ig)\b[^.!?]{0,30})[.!)]?$"
        ),
        fires=[
            "Mais notícias de Economia aqui",
            "Veja mais notícias da região no portal Rio Claro",
            "Mais informações em www.aribeira.pt",
        ],
        stays=[
            "Todas as notícias daquele dia falavam do eclipse e nenhuma dos mineiros que continuavam lá.",
            "Mais informações sobre as bolsas serão dadas na segunda-feira à porta de cada escola.",
        ],
    ),
    drop(
        "next_article",
        reason="nav.read_more",
        whole=True,
        where=OUTSIDE,
        max_words=25,
        pattern=(
            r"(?:(?:pr[oó]xim[oa]|anterior) (?:not[ií]cia|mat[eé]ria|artigo|post|postagem|publica[cç][aã]o)"
            r"|(?:not[ií]cia|mat[eé]ria|artigo|post|postagem|publica[cç][aã]o) (?:seguinte|anterior"
            r"|pr[oó]xim[oa]))(?: ?[:|>→] ?[^.]{3,160})?|navega[cç][aã]o de (?:post|posts|artigos|publica[cç][oõ]es)"
        ),
        fires=["Artigo anterior", "Próxima notícia: Porto reabre depois do temporal", "Navegação de posts"],
        stays=[
            "O artigo seguinte da lei obriga os donos a plantar duas árvores por cada uma que cortem.",
            "A publicação anterior do diário está escrita com outra tinta e parece de outra mão.",
        ],
    ),
]
