"""Portuguese: newsletters, apps, alerts, podcasts, events and shops."""

from cleaner.rule import OUTSIDE, drop, hint

S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[\"'(]{0,2}"
SUBSCRIBE = (
    r"(?:inscreva-se|inscreve-te|cadastre-se|cadastra-te|assin[ae]|subscrev[ae]|subscreve|registe-se|registre-se"
    r"|regista-te|adira|fa[cç]a (?:seu|o seu) cadastro|clique aqui)"
)
GET = r"(?:receb[ae]|receber|quero receber|tenha|enviamos|fique com|leia|leve|confira|descubra|descobre)"
INBOX = (
    r"(?:(?:no|em) (?:seu|teu|o seu|o teu) (?:e-?mail|correio|celular|telem[oó]vel|whatsapp|smartphone|telefone"
    r"|inbox)|na sua (?:caixa (?:de (?:entrada|correio|e-?mail))?|inbox)|na tua caixa|por e-?mail|no e-?mail)"
)
LETTER = (
    r"(?:newsletters?|(?<=nosso |inscreva-se no |assine o |cadastre-se no |subscreva o )boletim"
    r"|boletim (?:di[aá]rio|semanal|de not[ií]cias|informativo)|boletins de not[ií]cias|informativo)"
)
CHAT = r"(?:whats ?app|telegram|facebook messenger|zap|instagram|viber|google news|youtube|signal)"
APP = r"(?:apps?|aplicativos?|aplica[cç][aã]o(?: m[oó]vel)?|aplica[cç][oõ]es)"

RULES = [
    drop(
        "newsletter_button",
        reason="promo.newsletter",
        whole=True,
        max_words=16,
        pattern=(
            rf"(?:{LETTER}(?: (?:di[aá]ri[oa]|semanal|gratuit[oa]|gr[aá]tis|de not[ií]cias))?"
            rf"|{SUBSCRIBE} (?:gr[aá]tis |agora |aqui |j[aá] )?(?:n[ao]s?|[aà]s?|aos?|em|para(?: receber)?)? ?(?:a "
            rf"|o |as |os )?(?:noss[oa]s? )?(?:\p{{L}}+ )?{LETTER}(?: [\p{{L}} .'-]{{2,50}})?"
            rf"|{GET} (?:gr[aá]tis )?(?:a |o |as |os )?(?:noss[oa]s? )?{LETTER}(?: [\p{{L}} .'-]{{2,40}})?|(?:digite"
            r"|insira|informe|escreva|introduza|coloque|deixe|indique) (?:aqui )?(?:o )?(?:seu"
            r"|teu) (?:melhor )?(?:endere[cç]o de )?(?:e-?mail|email|correio eletr[oó]nico)(?: aqui)?"
            r"|(?:o )?(?:seu|teu) (?:endere[cç]o de )?(?:melhor )?(?:e-?mail|correio eletr[oó]nico)"
            r"|endere[cç]o de e-?mail ?\*?|(?:e-?mail) ?\*|(?:ver|conhe[cç]a|veja|escolha) (?:todas )?(?:as "
            r"|nossas )?(?:outras )?newsletters|quero (?:receber|me inscrever|subscrever|assinar a newsletter))"
        ),
        fires=[
            "Assine nossa newsletter",
            "Newsletter",
            "Digite seu e-mail",
            "Subscreva a newsletter do Jornal do Lobito",
        ],
        stays=[
            "O boletim da diocese publicou a lista das paróquias que vão fechar a partir de setembro.",
            "Coloque a massa no forno e espere quarenta minutos sem abrir a porta.",
        ],
    ),
    drop(
        "newsletter_sentence",
        reason="promo.newsletter",
        max_words=90,
        pattern=(
            rf"{S}"
            rf"{SUBSCRIBE}\b[^.!?]{{0,90}}\b{LETTER}\b|\b"
            rf"(?:inscreva-se|inscreve-te|cadastre-se|registe-se"
            rf"|subscreva)\b[^.!?]{{0,90}}\b{LETTER}\b"
            rf"|{S}{GET} (?:gr[aá]tis |gratuitamente |todas as \p{{L}}+ |todos os dias |toda \p{{L}}+ |aqui )?(?:a "
            rf"|o |as |os )?noss[oa]s?\b[^.!?]{{0,40}}\b{LETTER}\b|{S}{GET}\b[^.!?]{{0,90}}\b(?:n[ao]|com a"
            r"|pela) (?:nossa )?newsletter\b"
            rf"|\bnoss[oa]s? (?:\p{{L}}+ )?{LETTER}\b[^.!?]{{0,80}}\b(?:receba|para receber|inscreva|subscreva|cadastre|gr[aá]tis"
            r"|seu e-?mail|assine)"
            rf"|\b(?:quer|queres|gostaria de|deseja|gostava de) receber\b[^?]{{0,110}}(?:{LETTER}|{INBOX}"
            rf"|not[ií]cias)[^?]{{0,60}}\?"
        ),
        fires=[
            "Inscreva-se na newsletter de cultura e descubra toda sexta o que ver e o que ler.",
            "Quer receber as principais notícias do dia no seu e-mail?",
            "Receba nossa newsletter semanal",
        ],
        stays=[
            "Inscreva-se na lista e não espere pela newsletter, aconselhou o funcionário.",
            "A nossa newsletter chega a 40 casas, diz o pároco, e quem quiser recebe-a em papel.",
            "Nossa newsletter recebe elogios até de quem não a lê, conta a diretora.",
            "A ouvidoria publica um boletim mensal no qual detalha as queixas que recebe dos moradores.",
            "O economista, que escreve uma newsletter muito lida em Lisboa, acha que os preços vão baixar em maio.",
        ],
    ),
    drop(
        "news_in_your_inbox",
        reason="promo.newsletter",
        max_words=60,
        pattern=(
            rf"{S}(?:receba|recebe|quer receber|tenha|leia)\b[^.!?]{{3,110}}\b{INBOX}"
            r"|\b(?:not[ií]cias?|manchetes|sele[cç][aã]o|resumo|o que h[aá] de mais|an[aá]lises|hist[oó]rias"
            r"|atualidade|informa[cç][aã]o|reportagens|destaques|conte[uú]dos?|artigos|novidades|alertas"
            rf"|o melhor)\b[^.!?]{{0,100}}\b(?:no (?:seu|teu) e-?mail|na sua caixa|na tua caixa|no seu correio)"
        ),
        fires=[
            "Receba as principais notícias do dia no seu e-mail.",
            "O mais importante da economia, de segunda a sexta: notícias na sua caixa de entrada",
        ],
        stays=[
            "A promotora disse que o acusado guardava no telefone as fotos da casa e os horários do vigia.",
            "O candidato enviou uma carta aos filiados na qual explica as razões da renúncia.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        max_words=40,
        pattern=(
            r"^(?:(?:muito )?obrigad[oa] por (?:se inscrever|se cadastrar|subscrever|assinar|sua inscri[cç][aã]o"
            r"|a sua subscri[cç][aã]o)|(?:sua |a sua )?(?:inscri[cç][aã]o|subscri[cç][aã]o"
            r"|assinatura) (?:foi )?(?:realizad|confirmad|conclu[ií]d|feita)|(?:inscri[cç][aã]o"
            r"|cadastro) (?:realizad|efetuad)[oa] com sucesso"
            r"|(?:verifique|confira|confirme|consulte) (?:o )?(?:seu e-?mail|sua caixa|a sua caixa)"
            r"|enviamos um (?:e-?mail|link) (?:de confirma|para)|(?:voc[eê] )?pode(?:r[aá])? (?:cancelar (?:a |sua "
            r"|a sua )?(?:inscri|subscri)|se descadastrar|descadastrar-se)|n[aã]o (?:enviamos|fazemos) spam"
            r"|sem spam\b"
            r"|(?:li e )?(?:aceito|concordo com) (?:receber|a pol[ií]tica|os termos|as condi[cç][oõ]es)"
            r"|este campo [eé] (?:obrigat[oó]rio|para fins de valida)|(?:por favor,? )?(?:insira|digite|introduza"
            r"|informe) um (?:e-?mail|endere[cç]o) v[aá]lido|ao se inscrever,? voc[eê])"
        ),
        fires=[
            "Obrigado por se inscrever!",
            "Li e aceito a política de privacidade",
            "Verifique seu e-mail para confirmar a inscrição.",
        ],
        stays=[
            "Obrigado por virem, disse a prefeita ao abrir a sessão, e passou a palavra ao secretário.",
            "Aceito a derrota, reconheceu o candidato pouco antes da meia-noite diante dos apoiadores.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:(?:baix[ea]|baixar|descarreg(?:ue|a|ar)|instal[ea]|conhe[cç]a|use) (?:gr[aá]tis |aqui "
            rf"|j[aá] )?(?:o |a )?(?:nosso|nossa) (?:novo |nova )?{APP}(?: [\p{{L}} ]{{2,30}})?|(?:baixe"
            rf"|descarregue) (?:gr[aá]tis |gratuitamente |j[aá] )(?:o |a ){APP}(?: (?:d[oae]) [\p{{L}} .'-]{{2,30}})?"
            r"|(?:dispon[ií]vel|baixe|baixar|descarregue|descarregar|baixe agora) (?:gr[aá]tis )?(?:no|na|para"
            r"|em) (?:google play|app ?store|play ?store|appgallery|ios|android)(?: (?:e|ou) (?:no "
            r"|na )?(?:google play|app ?store|play ?store|appgallery|ios|android))?"
            r"|(?:abrir|continuar|ler|ver) (?:no|na) (?:app|aplicativo|aplica[cç][aã]o))"
        ),
        fires=["Baixe o nosso app", "Disponível no Google Play e App Store", "Abrir no app"],
        stays=[
            "O aplicativo do ministério estará disponível no Google Play e na App Store a partir de segunda.",
            "Baixar o aplicativo do banco foi a primeira coisa que os golpistas pediram à vítima.",
        ],
    ),
    drop(
        "app_sentence",
        reason="promo.app",
        max_words=70,
        pattern=(
            rf"\b(?:baix[ea]|descarregue|descarrega|instal[ea]|tenha|use)\b[^.!?]{{0,30}}\b(?:nosso|nossa) (?:novo "
            rf"|nova )?{APP}\b"
            rf"|{S}(?:baixe|baixa|descarregue|descarrega"
            rf"|instale)\b[^.!?]{{0,12}}\b{APP}\b[^.!?]{{0,60}}\b(?:alertas?|notifica[cç][oõ]es|[uú]ltima hora"
            r"|not[ií]cias|em tempo real|fique (?:por dentro|a par|informad)|noss[oa]s?)\b"
        ),
        fires=[
            "Baixe o aplicativo do Portal Rio Claro e receba notificações em tempo real.",
            "Para não perder nada, descarregue a nossa aplicação no seu telemóvel.",
        ],
        stays=[
            "Para pedir o auxílio, baixe o aplicativo da prefeitura, entre com o documento e preencha o formulário.",
            "A empresa retirou o aplicativo depois que milhares de usuários denunciaram cobranças indevidas.",
        ],
    ),
    drop(
        "alerts",
        reason="promo.push",
        max_words=45,
        pattern=(
            rf"{S}(?:ativ[ae]|habilit[ae]|permit[ae]|receb[ae])(?: (?:as|nossas|gr[aá]tis"
            rf"|os))? (?:notifica[cç][oõ]es|alertas)\b[^.!?]{{0,60}}\b(?:noss|not[ií]cias|[uú]ltima hora|(?:seu"
            r"|teu) (?:celular|telem[oó]vel|navegador|telefone)|em tempo real|para (?:n[aã]o|ficar|receber|estar))"
            r"|^(?:ativar|permitir|receber|ative|ativa|habilitar|desativar) (?:as |os )?(?:notifica[cç][oõ]es"
            r"|alertas)[.!]?$|\b(?:quer|deseja|gostaria de|queres) receber (?:as |nossas )?(?:notifica[cç][oõ]es"
            r"|alertas)\b|^(?:ativ[ae]|clique) (?:n)?o (?:sininho|sino)\b[^.]{0,80}"
        ),
        fires=[
            "Ative as notificações para não perder nada",
            "Quer receber notificações do portal?",
            "Ativar notificações",
        ],
        stays=[
            "Ativa o alarme quem abrir a porta depois das dez, segundo o manual do edifício.",
            "A agência meteorológica mantém ativos os alertas de chuva em onze províncias do norte.",
        ],
    ),
    drop(
        "chat_channel",
        reason="promo.push",
        max_words=60,
        pattern=(
            r"(?:\b(?:inscreva-se|cadastre-se|siga-nos|junte-se|junta-te|adira|subscreva|nos siga|participe"
            rf"|clique aqui)|{S}(?:siga|segue|acompanhe|fa[cç]a parte|acesse|assine|conhe[cç]a|receba"
            rf"|entra))\b[^.!?]{{0,60}}"
            r"\b(?:noss[oa]s? (?:novo )?(?:canal|canais|grupo|grupos|comunidade|lista|whats)|(?:o|no|do|ao|aos|nos"
            r"|pelo) (?:canal|canais|grupo|grupos)(?: (?:oficial|oficiais|de not[ií]cias"
            rf"|exclusivo))?)\b[^.!?]{{0,30}}\b{CHAT}\b"
            rf"|\bclique (?:aqui|no link|e)\b[^.!?]{{0,60}}\b{CHAT}\b|\b{CHAT}\b[^.!?]{{0,60}}\b(?:clique aqui"
            r"|inscreva-se|participe do grupo|entre no grupo|siga o canal)\b"
            rf"|{S}entre (?:aqui )?(?:n[oa]|em|para o) (?:noss[oa] (?:canal|grupo|comunidade|lista)|(?:canal"
            rf"|grupo)\b[^.!?]{{0,40}}"
            rf"\b{CHAT} (?:d[oa] (?-i:\p{{Lu}})|e (?:receb|fique|acompanhe|saiba)))[^.!?]{{0,60}}"
            rf"|{S}(?:receba|recebe|quer receber)\b[^.!?]{{0,30}}\b(?:not[ií]cias|conte[uú]dos?|manchetes|alertas"
            rf"|informa[cç][oõ]es|novidades|tudo|principais|noss[oa]s?)\b[^.!?]{{0,60}}\b(?:pelo|no|via|por"
            rf"|em) (?:seu |teu )?{CHAT}\b"
            rf"|{S}(?:receba|recebe) (?:no|pelo) (?:seu )?{CHAT} [^.!?]{{0,30}}\b(?:not[ií]cias|novidades|alertas"
            r"|manchetes)\b"
        ),
        fires=[
            "Clique aqui para entrar no nosso grupo do WhatsApp.",
            "Participe do canal do Telegram do Portal da Serra!",
            "Entre no grupo do WhatsApp e receba as notícias da cidade.",
            "Receba as notícias de Joinville pelo WhatsApp",
        ],
        stays=[
            "A professora criou um grupo de WhatsApp com as famílias para organizar o jantar de fim de curso.",
            "A polícia achou no Telegram as mensagens com que a quadrilha coordenava a venda de ingressos falsos.",
        ],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=45,
        pattern=(
            rf"{S}(?:ou[cç]a|ouvir|oi[cç]a|escute|escuta|n[aã]o perca|descubra|siga|assine|subscreva"
            r"|assista)(?: (?:aqui|agora|j[aá]|tamb[eé]m|gr[aá]tis|a|ao?s?|[aà]))? (?:todos )?(?:o |a |os "
            r"|as )?(?:noss[oa]s?|novo|[uú]ltimo|primeiro|segundo|este|aqui|epis[oó]dio"
            rf"|podcast) ?(?:\p{{L}}+ )?(?:podcasts?|epis[oó]dios?|programas?|videocasts?)?\b(?<=podcasts?"
            rf"|epis[oó]dios?|videocasts?|nosso programa)[^.]{{0,120}}$"
            r"|\b(?:ou[cç]a|escute|oi[cç]a|subscreva|siga|dispon[ií]ve(?:l|is)|encontre|acompanhe)(?:-nos"
            r"|-o)?\b[^.!?]{0,60}\b(?:no|na|em|nas) (?:spotify|apple podcasts?|google podcasts|deezer|amazon music"
            r"|castbox|orelo)\b[^.!?]{0,20}(?:spotify|apple|google|amazon|deezer|youtube|plataforma|castbox"
            r"|agregador)"
            r"|^(?:(?:o )?podcasts?|ou[cç]a (?:o|este) (?:podcast|epis[oó]dio)|em podcast)[.:!]?$"
        ),
        fires=[
            "Ouça o nosso podcast sobre a guerra",
            "Ouça grátis no Spotify, Apple Podcasts e Deezer",
            "Não perca o novo episódio da série",
        ],
        stays=[
            "O locutor apresentou o podcast na feira do livro diante de umas trezentas pessoas.",
            "Escuta os alunos quem quer mesmo ensinar, repetia a professora de Évora.",
        ],
    ),
    drop(
        "programme_line",
        reason="promo.podcast",
        max_words=40,
        where=OUTSIDE,
        pattern=(
            r"^(?:assista|veja|confira|acompanhe|ou[cç]a|sintonize|oi[cç]a|reveja|v[eê]) (?:aqui|agora|ao vivo"
            r"|em direto|tamb[eé]m|online|o|a|noss[oa]|todo)(?: \p{L}+){0,6} (?:programa(?:[cç][aã]o)?"
            r"|transmiss[aã]o|emiss[aã]o|entrevista completa|[ií]ntegra|no nosso canal|em nosso canal|na globoplay"
            r"|no youtube)\b"
            r"|^(?:acompanhe|assista|siga|ver|ou[cç]a|veja) (?:a r[aá]dio )?(?:ao vivo|em direto|em directo)$"
        ),
        fires=["Assista aqui à transmissão do Canal Sul", "Acompanhe ao vivo", "Veja a íntegra no YouTube"],
        stays=[
            "Acompanhe o rio desde a ponte e verá, ao fim da tarde, as garças voltarem à ilha.",
            "Assista à chegada dos barcos da varanda do mercado, aconselha o guia da cidade velha.",
        ],
    ),
    drop(
        "event_or_edition",
        reason="promo.event",
        max_words=40,
        pattern=(
            rf"{S}(?:compre|compra|adquira|garanta|reserve|inscreva-se|registe-se|garante) (?:j[aá] |aqui "
            r"|agora )?(?:o |a |os |as )?(?:seu|sua|seus|suas|teu|tua|noss[oa]) (?:exemplar"
            r"|edi[cç][aã]o (?:impressa|digital|em papel|especial|de hoje)|livro aqui|revista (?:em|impressa|aqui)"
            r"|ingressos? (?:aqui|agora|para noss)|bilhetes? (?:aqui|agora)|vaga (?:aqui|agora|no nosso|em nosso)"
            r"|inscri[cç][aã]o aqui)"
            r"|^(?:compre|comprar|garanta|reserve|garante) (?:aqui )?(?:os |seus |os seus |teus )?(?:ingressos?"
            r"|bilhetes?)(?: aqui)?[.!]?$|^(?:inscreva-se|inscri[cç][oõ]es|inscreve-te"
            r"|mais informa[cç][oõ]es e inscri[cç][oõ]es) (?:aqui|agora|j[aá]|em)\b.{0,80}$"
        ),
        fires=["Compre aqui seus ingressos", "Garanta já o seu exemplar nas bancas", "Inscreva-se aqui"],
        stays=[
            "Compre o pão na esquina e volte para casa antes que comece o jogo das nove.",
            "A editora vendeu num mês toda a edição impressa e já prepara a segunda para novembro.",
        ],
    ),
    drop(
        "shop_button",
        reason="promo.product",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:(?:compr[ae]|comprar|ver|confira|veja|conferir|consultar) (?:(?:o )?(?:produto|pre[cç]o|oferta"
            r"|ofertas)(?: n[ao])?|agora|j[aá]|aqui|n[ao]) ?(?:amazon|magalu|magazine luiza|mercado livre|shopee"
            r"|fnac|worten|americanas|casas bahia|aliexpress|loja|wook|continente|site oficial)?(?:[.,]? (?:por"
            r"|a partir de) (?:R\$|€)? ?[\d.,]+ ?(?:€|euros|reais)?)?"
            r"|(?:compre|dispon[ií]vel|em oferta) (?:por|a partir de) (?:R\$|€)? ?[\d.,]+ ?(?:€|euros"
            r"|reais)?(?: n[ao] [\p{L}]+(?: [\p{L}]+)?)?|ver ofertas?|comprar agora|adicionar ao carrinho"
            r"|ir para a loja|(?:mais )?ofertas na amazon|pre[cç]o na amazon.{0,20})"
        ),
        fires=["Comprar na Amazon", "Compre por R$ 29,90 na Magalu", "Ver oferta", "Adicionar ao carrinho"],
        stays=[
            "Comprar na Amazon sai mais caro do que na loja do bairro, conclui o estudo.",
            "Ver preços tão altos no mercado surpreendeu até os vendedores mais antigos.",
        ],
    ),
    hint(
        "stay_informed",
        reason="promo.newsletter",
        max_words=60,
        pattern=(
            r"\b(?:fique|fica|mantenha-se|mant[eé]m-te) (?:bem |sempre )?(?:por dentro|informad[oa]|a par"
            r"|atualizad[oa]|ligad[oa]|de olho)|\bn[aã]o perca (?:nada|nenhum|as [uú]ltimas)"
            r"|\bas [uú]ltimas not[ií]cias (?:d[eoa]|sobre|em)\b|\bem primeira m[aã]o\b"
        ),
        fires=["Fique por dentro de tudo o que acontece na cidade com o nosso aplicativo."],
        stays=[
            "O clube pediu paciência aos torcedores, que há meses não sabem o nome do novo técnico.",
            "A prefeita prometeu que nenhum bairro ficará sem água durante as obras da adutora.",
        ],
    ),
    hint(
        "get_alerts_on_phone",
        reason="promo.push",
        max_words=60,
        pattern=(
            r"\breceb(?:a|e|er) [^.!?]{0,40}\b(?:alertas|notifica[cç][oõ]es|avisos|not[ií]cias|manchetes)\b"
            r"|\bno (?:seu|teu) (?:celular|telem[oó]vel|smartphone|whatsapp)\b|\b(?:nosso|nossa) (?:app|aplicativo"
            r"|aplica[cç][aã]o|canal|newsletter|boletim|podcast)\b"
        ),
        fires=["Mantenha-se informado: receba os alertas que importam de verdade."],
        stays=[
            "Os pescadores são avisados por rádio quando o vento passa dos quarenta nós na ria.",
            "A escola enviou às famílias as instruções para o primeiro dia de aula em setembro.",
        ],
    ),
    drop(
        "alerts_on",
        reason="promo.push",
        max_words=18,
        pattern=r"^\W{0,3}(?:ativ[ea]|ligue|permita|habilite) (?:já |agora )?(?:as |os |nossas |nossos |suas )?(?:notificações|alertas)\b(?: (?:e|para) [^.!?\"]{2,70})?\W{0,3}$",
        fires=["Ative as notificações e fique por dentro de tudo", "Ative os alertas"],
        stays=["Ative as notificações do banco, recomenda o Procon, e desconfie de links."],
    ),
]
