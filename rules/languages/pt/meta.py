"""Portuguese: bylines, dates, reading time, section labels, tags, bios, contacts."""

from cleaner.rule import HEAD, NAME, OUTSIDE, TAIL, cue, drop, head, label, tail, vocabulary

PLACE = HEAD | head(10) | tail(5)
#: A name of two words or more.
FULL = r"(?-i:\p{Lu}[\p{L}'.-]*(?: (?:(?:de|do|da|dos|das|e|von|van|di) ){0,3}\p{Lu}[\p{L}'.-]*){1,4})"
FULLS = rf"(?>{FULL}(?:(?:, ?(?:e )?| e | & | / | \| ){FULL}){{0,5}})"
MONTH = r"(?:\L<pt_month>)\.?"
DAY = r"(?:(?:\L<pt_weekday>)(?:-feira)?,? ?)"
TIME = r"(?:\d{1,2}(?:[:.h]\d{2}|h)(?::\d{2})?(?:min)? ?(?:h(?:oras|s)?\.?)?)"
DATE = (
    rf"(?:(?:{DAY})?\d{{1,2}}º?(?: de|/|-|\.| )? ?(?:{MONTH}|\d{{1,2}})(?:,| de|/|-|\.| )? ?\d{{2,4}}"
    rf"|{DAY}\d{{1,2}}(?: de)? {MONTH}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?: de)? {MONTH})"
)
WHEN = rf"(?:{DATE}(?:,? ?(?:[|·•-] ?)?(?:[aà]s? |- |, )?{TIME})?)"
ROLE = (
    r"(?:jornalistas?|redator(?:a|es)?|redactor(?:a)?|rep[oó]rter(?:es)?|editor(?:a|es)?|correspondente"
    r"|enviad[oa] especial|colunista|colaborador(?:a)?|colabora[cç][aã]o|chefe de reda[cç][aã]o|diretor(?:a)?"
    r"|fot[oó]graf[oa]|coordenador(?:a)?|cronista|articulista|analista|comentador(?:a)?|estagi[aá]ri[oa])"
)
DESK = (
    r"(?:(?:d?a )?reda[cç][aã]o(?: (?:digital|web|central|online|d[eoa] [\p{L} ]{3,30}))?|ag[eê]ncias?|equipe|equipa"
    r"|editoria de [\p{L}]+|conte[uú]do|estad[aã]o conte[uú]do|ag[eê]ncia [\p{L} ]{3,20})"
)

RULES = [
    vocabulary(
        "pt_month",
        [
            "janeiro",
            "fevereiro",
            "março",
            "marco",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
            "jan",
            "fev",
            "mar",
            "abr",
            "mai",
            "jun",
            "jul",
            "ago",
            "set",
            "out",
            "nov",
            "dez",
        ],
    ),
    vocabulary(
        "pt_weekday",
        [
            "segunda",
            "terça",
            "terca",
            "quarta",
            "quinta",
            "sexta",
            "sábado",
            "sabado",
            "domingo",
            "seg",
            "ter",
            "qua",
            "qui",
            "sex",
            "sáb",
            "dom",
        ],
    ),
    label(
        "byline",
        part="byline",
        whole=True,
        where=PLACE,
        max_words=24,
        pattern=(
            r"(?:por|escrito por|publicado por|postado por|texto(?: de| por)?|autor(?:a|es)?|redigido por"
            r"|reda[cç][aã]o|uma mat[eé]ria de|reportagem(?: de)?|entrevista de|an[aá]lise de|cr[oó]nica de"
            r"|atualizado por|criado por|assinado por|elaborado por|opini[aã]o de"
            rf"|especial para [\p{{L}} ]{{3,25}} por)"
            rf" ?:? ?(?:{FULLS}|{DESK}|\L<agency>|g1(?: (?-i:\p{{Lu}})\p{{L}}*)?"
            rf"|reda[cç][aã]o g1)(?: ?[|/(·•,-] ?(?:{ROLE}(?: (?:d[eoa]|em"
            rf"|para) [\p{{L}} ]{{2,40}})?|{DESK}|\L<agency>|g1(?: (?-i:\p{{Lu}})[\p{{L}} ]*)?|@\w+|{WHEN}"
            r"|[\w.-]+@[\w.-]+|(?:em "
            rf"|de )?(?-i:\p{{Lu}}[\p{{L}} ]{{2,25}}))\)?){{0,4}}"
            r"|(?:(?:d[aeo] (?:reda[cç][aã]o|uol|folha|estad[aã]o)|do g1|do r7"
            rf"|da ag[eê]ncia [\p{{L}}]+),? ?(?:em (?-i:\p{{Lu}})[\p{{L}} ]{{2,25}})?"
            r"|reda[cç][aã]o(?: g1)?|reda[cç][aã]o (?:e ag[eê]ncias?|com ag[eê]ncias?|/ ?\L<agency>|digital|web"
            r"|online)"
            rf"|colabora[cç][aã]o para [\p{{L}} ,]{{2,40}}"
            rf"|ag[eê]ncias? ?[/|,e]? ?reda[cç][aã]o)(?: ?[|/-] ?(?:{WHEN}))?"
        ),
        fires=[
            "Por Maria Helena Fontes",
            "Da Redação",
            "Escrito por Tomás Ribeiro, correspondente em Quito",
            "Por João Pedro Luna | 12 de março de 2024",
            "Texto: Sara Beltrão",
        ],
        stays=[
            "Por Maria Helena Fontes perguntavam todas as tardes os que não sabiam que ela se tinha mudado.",
            "Por Porto Alegre passou o circo, e os meninos do cortiço seguiram-no até a fronteira.",
        ],
    ),
    label(
        "byline_with_role",
        part="byline",
        whole=True,
        where=PLACE,
        max_words=18,
        pattern=(
            rf"{FULL} ?[|/(·•,-]? ?(?:{ROLE}|reda[cç][aã]o|ag[eê]ncias)(?: (?:d[eoa]|em"
            rf"|para) (?-i:[\p{{Lu}}][\p{{L}} .]{{1,30}}))?\)?(?: ?[|/·•,-] ?(?:{WHEN}|[\p{{L}} ]{{3,20}}))?"
            rf"|(?:enviad[oa] especial|correspondente)(?: (?:a|em|ao?) (?-i:[\p{{Lu}}][\p{{L}} ,]{{2,30}}))?"
            rf"|{FULL} ?[|/·•-] ?(?:(?-i:\p{{Lu}}[\p{{L}} ]{{2,25}}) ?[|/·•-] ?)?(?:{DAY})?\d{{1,2}}(?: de|/|-|\."
            rf"| )? ?\L<pt_month>\.?(?:,| de|/|-| )? ?20\d\d(?:,? ?[|·•-]? ?(?:[aà]s )?{TIME})?"
        ),
        fires=[
            "Marta Olímpio, correspondente em Roma",
            "Enviado especial a Doha",
            "Raul Cintra | Lisboa | 8 janeiro 2024",
        ],
        stays=[
            "Marta Olímpio, correspondente em Roma durante a guerra, deixou escritas mais de mil crônicas.",
            "O enviado especial a Doha regressou sem acordo e sem explicar o que o Governo tinha pedido.",
        ],
    ),
    label(
        "date_line",
        part="date",
        whole=True,
        where=PLACE,
        max_words=22,
        pattern=(
            r"(?:(?:publicad[oa]|atualizad[oa]|actualizad[oa]|atualiza[cç][aã]o|[uú]ltima atualiza[cç][aã]o"
            r"|criad[oa]|modificad[oa]|postad[oa]|data(?: de publica[cç][aã]o)?)(?: (?:em|a|hoje|ontem|[aà]s|no dia"
            rf"|por [\p{{L}} ]{{3,30}}))?"
            rf" ?:? ?(?:{WHEN}|h[aá] \d+ (?:minutos?|horas?|dias?|semanas?|m[eê]s|meses|anos?)|(?:hoje"
            rf"|ontem),? ?(?:[aà]s )?{TIME}|{TIME}(?: ?[|·-] ?{WHEN})?)(?: ?[|·•,-]? ?)?){{1,3}}"
            rf"|{WHEN} ?[|·•,(-]? ?(?:atualizad[oa]|actualizad[oa]|publicad[oa]"
            rf"|[uú]ltima atualiza[cç][aã]o)(?: (?:em|[aà]s|h[aá]))? ?:? ?(?:{WHEN}|{TIME}|h[aá] \d+ [\p{{L}}]+"
            rf"|\d+ [\p{{L}}]+)\)?"
            rf"|(?:(?:{DAY})?\d{{1,2}}º? (?:de )?{MONTH},? (?:de )?\d{{4}}|{DAY}\d{{1,2}} de {MONTH}(?: de \d{{4}})?"
            rf"|{MONTH} \d{{1,2}},? (?:de )?\d{{4}})(?:,? ?(?:[|·•-] ?)?(?:[aà]s? |- )?{TIME})?|h[aá] (?:\d+|uma?"
            r"|poucos) (?:minutos?|horas?|dias?|semanas?|m[eê]s|meses|anos?)(?: atr[aá]s)?"
        ),
        fires=[
            "Publicado em 12 de março de 2024 às 10h30",
            "Atualizado em 03/06/2024 18h20",
            "Segunda-feira, 3 de junho de 2024",
            "Há 2 horas",
            "02/12/2024 10h15 Atualizado há 3 dias",
        ],
        stays=[
            "Em 12 de março de 2024 o rio levou a ponte e ninguém voltou a atravessar até o verão.",
            "Atualizado a cada dez anos, o censo serve para repartir as verbas entre os estados.",
        ],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=10,
        pattern=(
            r"(?:tempo (?:estimado )?(?:de|para) (?:leitura|ler)|leitura(?: de)?|leitura estimada"
            r"|dura[cç][aã]o da leitura) ?:? ?(?:aprox\.? ?|cerca de |< ?)?(?:\d+|um|menos de \d+) ?(?:'|min(?:\.|s"
            r"|utos?)?)(?: de leitura)?|\d+ ?(?:'|min(?:\.|s|utos?)?) (?:de )?(?:leitura|para ler)"
        ),
        fires=["Tempo de leitura: 4 minutos", "3 min de leitura", "Leitura: 5 minutos"],
        stays=[
            "Três minutos de leitura em voz alta bastaram para que o auditório ficasse em silêncio.",
            "O tempo de leitura dos alunos caiu pela metade numa década, segundo o relatório.",
        ],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        whole=True,
        where=OUTSIDE | head(6),
        max_words=18,
        pattern=(
            r"(?:in[ií]cio|home|capa|voc[eê] est[aá] (?:em|aqui)|est[aá] em|sec[cç][aã]o|se[cç][aã]o|editoria"
            r"|p[aá]gina inicial|categorias?)(?! ?: ?\d) ?[>/\"|:'→-] ?[\p{L}\d ,>/\"|'→-]{3,120}"
        ),
        fires=["Início > Notícias > Economia", "Você está em: Esportes / Futebol", "Categoria: Polícia"],
        stays=[
            "Início: 15h",
            "Capa em 1969, a revista voltou a levar a Lua às suas páginas meio século depois.",
            "O início da obra, previsto para janeiro, vai atrasar por falta de cimento.",
        ],
    ),
    drop(
        "section_label",
        reason="nav.section",
        whole=True,
        where=OUTSIDE,
        max_words=5,
        pattern=(
            r"(?:atualidade|actualidade|esportes?|desporto|economia|internacional|nacional|sociedade|cultura"
            r"|pol[ií]tica|opini[aã]o|mundo|brasil|portugal|angola|mo[cç]ambique|not[ií]cias|pol[ií]cia|policial"
            r"|justi[cç]a|entretenimento|tecnologia|ci[eê]ncia|ci[eê]ncia e tecnologia|sa[uú]de|neg[oó]cios"
            r"|finan[cç]as|mercados"
            r"|futebol|famosos|celebridades|estilo|estilo de vida|lifestyle|tend[eê]ncias|viagens|turismo"
            r"|gastronomia|cinema|m[uú]sica|televis[aã]o|s[eé]ries|livros|educa[cç][aã]o|cidades|cotidiano|regi[aã]o"
            r"|regional|local|geral|pa[ií]s|editorial|colunas?|colunistas|entrevistas?|reportagens|an[aá]lise"
            r"|[uú]ltima hora|meio ambiente|ambiente|clima|carros|auto|seguran[cç]a|elei[cç][oõ]es|especiais"
            r"|exclusivo|emprego|concursos|loterias|variedades|agroneg[oó]cio|agro)"
        ),
        fires=["Economia", "ÚLTIMA HORA", "Cotidiano"],
        stays=[
            "A economia cresceu dois por cento no terceiro trimestre, abaixo do que esperava o banco.",
            "Entrevistas com as testemunhas permitiram reconstituir o que aconteceu naquela noite no porto.",
        ],
    ),
    label(
        "tags_line",
        part="tags",
        max_words=45,
        where=OUTSIDE | tail(8),
        pattern=(
            r"^(?:etiquetas?|tags?|(?:mais )?(?:temas?|assuntos?)|palavras?-chave|t[oó]picos|marcadores|arquivado em"
            r"|(?:temas|assuntos) (?:relacionados|dest[ea] [\p{L}]+)|neste artigo|nesta (?:not[ií]cia|mat[eé]ria)"
            r"|publicado em|categorias?|editorias?|hashtags|saiba mais sobre)\s?(?::|\||>)\s?[^.!?]{2,250}$"
        ),
        fires=[
            "Tags: Seca, Barragens, Agricultura",
            "Assuntos: Porto Alegre, Polícia",
            "Arquivado em: Habitação | Aluguel",
        ],
        stays=[
            "Os temas da cúpula foram três: a água, a dívida e a saída dos jovens do campo.",
            "Categoria há na equipe, mas faltam pernas: com essa frase o técnico fechou o balanço.",
        ],
    ),
    cue(
        "bare_tags_heading",
        reason="nav.tags",
        where=TAIL,
        pattern=r"(?:etiquetas|assuntos|t[oó]picos|palavras-chave|marcadores|nesta (?:mat[eé]ria|not[ií]cia))",
        max_words=4,
        item_words=6,
        takes=25,
        fires=["Assuntos\nGranja\nPolícia", "Palavras-chave\nHabitação\nAluguel"],
        stays=[
            "Assuntos\nA comissão reuniu-se na terça-feira durante três horas e os moradores esperaram a resposta na praça.",
            "Tópicos\nA comissão reuniu-se na terça-feira durante três horas e os moradores esperaram a resposta na praça.",
        ],
        note="Between paragraphs these words may head a part of the article.",
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        max_words=5,
        item_words=6,
        takes=25,
        pattern=(
            r"(?!(?:(?:etiquetas|assuntos|t[oó]picos|palavras-chave|marcadores|nesta (?:mat[eé]ria|not[ií]cia)))\W*$)"
            r"(?:etiquetas|mais temas|mais assuntos|t[oó]picos(?: relacionados)?|temas relacionados"
            r"|assuntos relacionados|assuntos|palavras-chave|arquivado em|marcadores|(?:temas"
            r"|assuntos) dest[ea] [\p{L}]+|nesta (?:mat[eé]ria|not[ií]cia))"
        ),
        fires=["Mais assuntos\nGranja\nPolícia\nViolência", "Arquivado em\nHabitação\nAluguel"],
        stays=[
            "Assuntos\nA comissão reuniu-se na terça-feira durante três horas e os moradores esperaram a resposta na praça.",
            "Tópicos\nA comissão reuniu-se na terça-feira durante três horas e os moradores esperaram a resposta na praça.",
            "Os assuntos que dividem o partido virão à tona no congresso de outubro em Coimbra.",
            "Nesta matéria a lei exige um prazo que nenhum juizado do estado consegue cumprir.",
        ],
    ),
    label(
        "bio",
        part="bio",
        where=tail(4),
        max_words=110,
        pattern=(
            rf"^\*? ?{NAME} (?:[eé]|foi|trabalha como"
            rf"|atua como) (?:um[a]? )?(?:\p{{L}}+ )?{ROLE}\b[^.]{{0,120}}\b(?:(?:d[eoa]|em|para"
            r"|n[oa]) (?:a reda[cç][aã]o|reda[cç][aã]o|sec[cç][aã]o|se[cç][aã]o|editoria|este (?:jornal|portal"
            r"|site)|esta (?:revista|casa)|equipe |equipa )|deste (?:jornal|portal|site)|desta revista"
            r"|especializad[oa] em|onde (?:escreve|cobre)|cobre|escreve (?:sobre|em|para|n[oa])|colabora com)"
            rf"|^\*? ?{ROLE} (?:d[aeo]s? (?:editoria|sec[cç][aã]o|se[cç][aã]o|reda[cç][aã]o|[aá]rea)"
            rf"|especializad[oa] em|com (?:mais de )?(?:\d+|[\p{{L}}]+) anos de (?:experi[eê]ncia|carreira)"
            rf"|formad[oa] (?:em|pela|na)|sob (?:a )?supervis[aã]o)[^.]{{0,200}}\.?"
            r"|^\*? ?(?:jornalista |rep[oó]rter )?(?:licenciad[oa]|graduad[oa]|formad[oa]|bacharel"
            r"|p[oó]s-graduad[oa]) em (?:jornalismo|comunica[cç][aã]o|ci[eê]ncias da comunica[cç][aã]o|letras"
            r"|rela[cç][oõ]es)\b"
            r"|^(?:escreve|escrevo|cobre|cubro) (?:sobre|temas|de) [^.]{3,120}\b(?:desde|neste|n[ao] (?:sec[cç][aã]o"
            r"|editoria|jornal)|para|j[aá] (?:trabalhou|escreveu|passou)|antes)\b|^[eé] (?:jornalista|rep[oó]rter"
            r"|editor[a]?|colunista|correspondente|redator[a]?)\b[^.]{0,100}\b(?:cobre|cubro|escreve|escrevo"
            r"|colabora|especializad|trabalhou|j[aá] trabalh|formad|licenciad|n(?:este|a sec[cç][aã]o|a editoria"
            r"|a equip)|deste)"
        ),
        fires=[
            "Marta Olímpio é repórter deste jornal e cobre os tribunais de Braga.",
            "Formada em Jornalismo pela Universidade Federal do Ceará. Começou na rádio local.",
            "Jornalista especializado em ciência e ambiente. Antes trabalhou na agência do país.",
        ],
        stays=[
            "Marta Olímpio é jornalista e vive há dez anos na casa que foi do avô.",
            "Escreve sobre papel de arroz, com pincel, e leva uma semana a terminar cada página.",
        ],
    ),
    label(
        "bio_after_heading",
        part="bio",
        after=r"^(?:sobre (?:o autor|a autora|os autores|o colunista|a colunista)|(?:o|a) autora?|autora?)[.:]?$",
        max_words=110,
        pattern=(
            r"(?:jornalis|redator|rep[oó]rter|licenciad|graduad|formad|escrev|trabalh|autora?\b|professora?\b"
            r"|editora?\b|correspondent|mestre|mestrad|colabor|colunista|pesquisador|investigador|comunica)"
        ),
        fires=["Sobre o autor\nRepórter de Economia desde 2015, antes trabalhou na rádio."],
        stays=[
            "A senhora deixou o giz sobre a mesa e saiu da sala sem dizer mais uma palavra.",
            "O prefeito lembrou que a cidade nem sempre tinha olhado para o rio com desconfiança.",
        ],
    ),
    drop(
        "about_author_heading",
        reason="meta.bio",
        whole=True,
        max_words=8,
        where=OUTSIDE | tail(8),
        pattern=(
            r"(?:sobre (?:o autor|a autora|os autores|o colunista|a colunista)|mais (?:artigos|not[ií]cias"
            r"|mat[eé]rias|posts|colunas|textos)? ?(?:do autor|da autora|deste autor|sobre o autor|do colunista)"
            r"|ver (?:biografia|perfil|mais artigos|todos os (?:posts|artigos))(?: d[eoa] .{3,40})?"
            r"|todos os (?:artigos|textos|posts)(?: d[eoa] .{3,40})?|biografia do autor)"
        ),
        fires=["Sobre o autor", "Ver biografia", "Mais artigos do autor"],
        stays=[
            "Sobre o autor pesa um mandado de prisão que as autoridades suíças se recusam a cumprir.",
            "A biografia do autor, escrita pela filha, revela que ele queimou três romances antes de morrer.",
        ],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=OUTSIDE | head(6) | tail(6),
        max_words=25,
        pattern=(
            r"^(?:contato|contacto|e-?mail|mail|twitter|instagram|facebook|escreva(?: para)?|escreve(?:-nos)? para"
            r"|fale com (?:o|a) (?:autora?|colunista|rep[oó]rter)|entre em contato(?: com [^.]{2,30})?|siga-?(?:me|o"
            r"|a)? no [\p{L}]+|telefone|tel\.?|telem[oó]vel|whats ?app|reda[cç][aã]o|sugest[oõ]es(?: de pauta)?"
            r"|envie (?:sua )?(?:sugest[aã]o|mensagem) para)"
            r"(?: (?:do autor|da autora|no twitter|pelo e-?mail|para o e-?mail"
            r"|atrav[eé]s de))? ?[:|]? ?(?:[\w.+-]+@[\w.-]+\.\w+|@\w{3,30}|\+?\(?\d[\d ()-]{6,18})[.)]?$"
        ),
        fires=["Contato: redacao@aribeira.pt", "Escreva para mlopes@exemplo.com", "Twitter: @molimpio"],
        stays=[
            "Contato com a nave perdeu-se às 14:05, informou a agência espacial em comunicado.",
            "Telefone na mão, os moradores acompanharam a apuração até a madrugada na praça.",
        ],
    ),
    drop(
        "press_office",
        reason="meta.sourcing",
        pattern=r"(?:(?:fonte|texto|por|com informações d[aeo]|foto e texto) ?:? )?(?:ascom|secom|assessoria de (?:imprensa|comunicação)|da redação)"
        r"(?: ?[-/|,]? ?(?:d[aeo]s? )?(?-i:\p{Lu})[\p{L} ./-]{1,40})?",
        whole=True,
        max_words=10,
        where=tail(3),
        fires=["Ascom PMI", "Fonte: Da Redação", "Assessoria de Comunicação da Câmara"],
        stays=["Assessoria de imprensa não respondeu aos pedidos da reportagem."],
    ),
    label(
        "role_fragment",
        part="bio",
        where=tail(2),
        whole=True,
        max_words=16,
        pattern=r"(?:jornalista|rep[oó]rter|editora?|colunista|radialista|publicit[aá]ri[oa]|escritora?|cronista|professora?|docente|advogad[oa]|economista|historiadora?|soci[oó]log[oa]|cientista pol[ií]tic[oa]|fot[oó]graf[oa])"
        r"(?:(?:, | e )(?:jornalista|rep[oó]rter|editora?|colunista|radialista|publicit[aá]ri[oa]|escritora?|cronista|professora?|docente|advogad[oa]|economista|historiadora?|soci[oó]log[oa]|cientista pol[ií]tic[oa]|fot[oó]graf[oa])(?: (?:de|da|do|em|na|no|pela) [\p{L}'-]+)?){1,3}",
        fires=["Jornalista, publicitário e professor de jornalismo.", "Escritora e cronista"],
        stays=["Jornalista e escritor, viveu dez anos em Lisboa."],
    ),
]
