"""Portuguese: players, embeds, galleries and advertisement labels."""

from cleaner.rule import OUTSIDE, drop

RULES = [
    drop(
        "player_button",
        reason="media.player",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:(?:reproduzir|reproduzindo|pausar?|parar|iniciar|tocar|dar play n) ?(?:o |este |a )?(?:v[ií]deo"
            r"|[aá]udio|artigo|not[ií]cia|podcast|m[uú]sica)|reproduzir|reproduzindo agora|tocar agora|silenciar"
            r"|ativar (?:o )?som|sem som|tela cheia|ecr[aã] (?:inteiro|completo)|sair da tela cheia"
            r"|assistir novamente|repetir v[ií]deo|ver novamente"
            r"|(?:assista|assistir|veja|ver|confira|v[eê])(?: ao| o| este| a este| aqui o)? ?(?:v[ií]deos?"
            r"|v[ií]deo completo)(?: (?:aqui|completo|abaixo|d[eoa] [\p{L} ]{3,40}))?|(?:ouvir|ou[cç]a|oi[cç]a"
            r"|escutar|escute) (?:o |a |est[ea] |ess[ea] )?(?:artigo|not[ií]cia|mat[eé]ria|[aá]udio|texto"
            r"|conte[uú]do|coluna|reportagem)(?: (?:aqui|complet[oa]))?|ouvir|[aá]udio gerado por ia"
            r"|carregando(?: (?:v[ií]deo|[aá]udio|player|coment[aá]rios|an[uú]ncio|conte[uú]do|galeria|enquete))?"
            r"|a carregar|v[ií]deo (?:n[aã]o dispon[ií]vel|indispon[ií]vel|seguinte|anterior|relacionado|ao vivo"
            r"|em destaque)|pr[oó]ximo v[ií]deo|mais v[ií]deos(?: (?:d[eoa]|em) [\p{L} ]{3,30})?"
            r"|v[ií]deos? mais vistos?|v[ií]deos em alta(?: no g1)?|v[ií]deos: [\p{L} ]{3,40}"
            r"|velocidade(?: de reprodu[cç][aã]o)?|legendas(?: (?:desativadas|ativadas))|volume \d+ ?%"
            r"|tempo (?:atual|restante|de reprodu[cç][aã]o)|dura[cç][aã]o ?:? ?\d+:\d+|pular an[uú]ncio"
            r"|ignorar an[uú]ncio|(?:com)?partilhar v[ií]deo|incorporar(?: v[ií]deo)?"
            r"|c[oó]digo (?:de incorpora[cç][aã]o|para incorporar)|ao vivo|em direto|ver no (?:youtube|instagram"
            r"|facebook|tiktok|twitter|x)|abrir no (?:youtube|spotify|instagram)|(?:ver|mostrar) (?:tweet"
            r"|transcri[cç][aã]o)|transcri[cç][aã]o|(?:baixar|descarregar) (?:[aá]udio|mp3|v[ií]deo|pdf|podcast"
            r"|epis[oó]dio)|initial plugin text)"
        ),
        fires=[
            "Reproduzir vídeo",
            "Ouvir o artigo",
            "Carregando",
            "Vídeo indisponível",
            "Assista ao vídeo",
            "Tela cheia",
            "Ver no YouTube",
        ],
        stays=[
            "Ouvir os moradores levou a prefeita a mudar o traçado da nova linha do metrô.",
            "Carregando sacos de areia passaram a noite os habitantes da parte baixa da vila.",
        ],
    ),
    drop(
        "player_sentence",
        reason="media.player",
        max_words=40,
        pattern=(
            r"\b(?:seu|o|teu|este) (?:navegador|browser|dispositivo) n[aã]o (?:suporta|permite|[eé] compat[ií]vel"
            r"|tem suporte|consegue reproduzir)\b|\b(?:precisa|deve|necess[aá]rio) (?:ativar"
            r"|habilitar) (?:o )?javascript\b|\b(?:ative|habilite) (?:o )?javascript\b"
            r"|javascript (?:est[aá] )?(?:desabilitado|desativado)"
            r"|^(?:ver|veja|v[eê]) (?:est[ea]|ess[ea]|a|o) (?:publica[cç][aã]o|post|foto|perfil|conte[uú]do|tweet"
            r"|v[ií]deo) (?:no|do|na) (?:instagram|facebook|twitter|x|tiktok|threads)\b"
            r"|^um(?:a)? (?:publica[cç][aã]o|post|foto|v[ií]deo|reel) (?:(?:com)?partilhad[oa]"
            r"|publicad[oa]) por\b.{0,80}(?:\(@|@\w|\d{4})"
            r"|^(?:o|este|a) (?:v[ií]deo|player|an[uú]ncio|[aá]udio|conte[uú]do) (?:n[aã]o (?:est[aá]"
            r"|se encontra) dispon[ií]vel|est[aá] indispon[ií]vel|come[cç]ar[aá] (?:em \d|automat)"
            r"|n[aã]o p[oô]de ser (?:carregad|reproduzid)|est[aá] a carregar)|^(?:desculpe|lamentamos|erro"
            r"|ocorreu um erro|algo deu errado|ops)[,.:!]? ?(?:(?:este|o|ao|n[aã]o) )?(?:\p{L}+ )?(?:v[ií]deo"
            r"|carregar|reproduz|conte[uú]do|tente|dispon[ií]vel|player)\b[^.]{0,80}"
            r"|^clique (?:aqui )?para (?:assistir|ouvir|reproduzir|ativar o som)\b[^.]{0,60}$|^(?:[aá]udio"
            r"|voz) (?:gerad[oa]|criad[oa]|lid[oa]) (?:por|com) (?:ia|intelig[eê]ncia|voz)|^conte[uú]do (?:d[oe] "
            r"|externo|incorporado|de terceiros)[^.]{0,60}(?:youtube|twitter|instagram|facebook|tiktok"
            r"|externo)[^.]{0,40}$|^fim d[oae] (?:publica[cç][aã]o|post)|^pular (?:conte[uú]do|publica[cç][aã]o|post"
            r"|v[ií]deo)\b[^.]{0,60}$"
            r"|^(?:assista|veja|ou[cç]a|confira|v[eê]|oi[cç]a|reveja) (?:aqui |abaixo )?(?:ao |o |a |os |as |este "
            r"|esta )?(?:v[ií]deo|[aá]udio|galeria|clipe|momento|gol|gols|golos|resumo|trailer|publica[cç][aã]o"
            r"|imagens|fotos|post)\b[^.]{0,80}(?:aqui|:|complet[oa]|abaixo|a seguir|ao vivo)[.:]?$"
            r"|^v[ií]deos: [^.]{5,80}$|^veja os v[ií]deos (?:que|mais|em alta)[^.]{3,50}$"
        ),
        fires=[
            "Seu navegador não suporta a reprodução de áudio.",
            "Ver essa publicação no Instagram",
            "Uma publicação compartilhada por Inês Robles (@inesrobles)",
            "Desculpe, este vídeo não está disponível na sua região",
            "Assista ao vídeo abaixo:",
        ],
        stays=[
            "O vídeo começará a circular, segundo os técnicos, quando o juiz levantar o segredo de justiça.",
            "Uma publicação da universidade partilhada por alunos abriu a polêmica no domingo.",
        ],
    ),
    drop(
        "gallery_control",
        reason="media.gallery",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:(?:ver|veja|abrir|mostrar|fechar|ir para a|ampliar|confira|acesse) (?:a |as |nossa |esta "
            r"|tod[oa]s? as |mais )?(?:galeria|fotogaleria|imagens|fotos|fotografias|imagem|foto|infogr[aá]fico"
            r"|mapa)(?: (?:completa|de (?:fotos|imagens)|ampliada|em tela cheia|aqui|seguinte)){0,2}(?: ?\(?\d+\)?)?"
            r"|(?:fotogaleria|galeria|galeria de (?:fotos|imagens)|fotos|imagens) ?\(?\d+\)?|fotogaleria"
            r"|galeria de (?:fotos|imagens)|(?:foto|imagem|slide) ?\d+ ?(?:de|/) ?\d+|\+ ?\d+ (?:fotos?|imagens)"
            r"|\d+ (?:fotos|imagens|fotografias)|(?:imagem|foto|slide|p[aá]gina) (?:anterior|seguinte|pr[oó]xima)"
            r"|(?:pr[oó]xim[ao]|anterior) ?(?:imagem|foto|slide|galeria)?|anterior ?[|/-]? ?(?:pr[oó]ximo|seguinte"
            r"|pr[oó]xima)|seguinte"
            r"|(?:ocultar|mostrar|ver) (?:legenda|miniaturas|texto)|ampliar(?: (?:a )?(?:imagem|foto))?|(?:deslize"
            r"|toque|arraste)(?: [\p{L}]+){0,3} para (?:ver|ampliar|passar)[^.]{0,30}|ver em tela cheia"
            r"|baixar imagem|imagem indispon[ií]vel|sem imagem)"
        ),
        fires=["Ver galeria", "Foto 3 de 12", "Ampliar imagem", "Mostrar legenda", "+ 5 fotos", "Próxima"],
        stays=[
            "Ampliar a foto permitiu aos peritos ler a placa do segundo carro.",
            "A imagem seguinte de que se lembra é a da água a entrar por baixo da porta.",
        ],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:publicidade|propaganda|espa[cç]o publicit[aá]rio|an[uú]ncios?|an[uú]ncio publicit[aá]rio|\[?pub\]?"
            r"|(?:(?:a |o |est[ea] )?(?:mat[eé]ria|artigo|texto|reportagem|not[ií]cia|hist[oó]ria) )?(?:continua"
            r"|continue lendo|continue a ler|segue|continuar (?:lendo|a ler)) (?:depois|ap[oó]s|abaixo"
            r"|a seguir) ?(?:d[ao]|[aà]|a|o|ao)? ?(?:publicidade|propaganda|an[uú]ncio|pub)"
            r"|(?:conte[uú]do|artigo|post|publica[cç][aã]o|espa[cç]o|texto|mat[eé]ria|reportagem"
            r"|not[ií]cia) (?:patrocinad[oa]|publicit[aá]ri[oa]|de marca|comercial|pag[oa]|promovid[oa]"
            r"|d[ae] marca)(?: (?:por|para) [^.]{2,40})?|patrocinad[oa](?: por [^.]{2,40})?|publieditorial|publi"
            r"|informe publicit[aá]rio|conte[uú]do (?:oferecido|apresentado) por [^.]{2,40}|apresentado por"
            r"|oferecimento|remover an[uú]ncios|fechar an[uú]ncio|por que estou vendo este an[uú]ncio)"
        ),
        fires=[
            "PUBLICIDADE",
            "Continua após a publicidade",
            "Conteúdo patrocinado",
            "A matéria continua depois do anúncio",
            "Anúncio",
        ],
        stays=[
            "A publicidade exterior será proibida no centro histórico a partir de janeiro.",
            "O anúncio chegou depois da meia-noite e surpreendeu até os ministros do gabinete.",
        ],
    ),
    drop(
        "poll_or_media_word",
        reason="media.player",
        whole=True,
        where=OUTSIDE,
        max_words=8,
        pattern=(
            r"(?:enquete|sondagem|vot(?:e|ar)|ver resultados|minuto a minuto|[aá]udio|v[ií]deos?|podcast|fotos?"
            r"|imagem|imagens|infogr[aá]ficos?|galeria)"
        ),
        fires=["Ver resultados", "Vídeo"],
        stays=[
            "A sondagem, feita entre mil e duzentos adultos, tem uma margem de erro de três pontos.",
            "O áudio foi entregue ao juiz junto com os dois cadernos encontrados pela polícia.",
        ],
    ),
]
