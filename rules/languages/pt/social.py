"""Portuguese: share and follow prompts, comments, feedback."""

from cleaner.rule import OUTSIDE, cut_tail, drop, tail

S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[\"'(]{0,2}"
NET = (
    r"(?:facebook|twitter|x|instagram|whats ?app|telegram|you ?tube|tik ?tok|linked ?in|threads|blue ?sky|mastodon"
    r"|flipboard|reddit|pinterest|tumblr|messenger|google news|google not[ií]cias|google discover|google\+|twitch"
    r"|spotify|snapchat|kwai|koo"
    r"|e-?mail|correio eletr[oó]nico|sms|pocket|copiar link|imprimir)"
)
NETS = rf"(?:{NET}(?:(?:, | e | ou | e no | e na |, no |, na |/| \| | - | ){NET}){{0,10}})"
THIS = (
    r"(?:(?:(?:est|ess)[ea] (?:artigo|not[ií]cia|mat[eé]ria|conte[uú]do|hist[oó]ria|publica[cç][aã]o|post|v[ií]deo"
    r"|reportagem|p[aá]gina|receita|texto|entrevista)|(?:o|a) (?:artigo|not[ií]cia|mat[eé]ria|reportagem|texto"
    r"|p[aá]gina)|isto|isso|nas redes(?: sociais)?))"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=14,
        pattern=(
            rf"(?:(?:compartilh(?:ar|e|a|ado)|partilh(?:ar|e|a)|compartilhe j[aá])(?: {THIS})?(?: (?:no|na|nas|em"
            r"|via|por|pelo|com) (?:suas redes(?: sociais)?|as redes(?: sociais)?|redes(?: sociais)?|redes|(?:os "
            rf"|seus )?amigos|{NETS}))?|(?:com)?partilhar (?:com)?partilhar|(?:com)?partilhar:? {NETS}"
            rf"|clique para (?:compartilhar|partilhar|imprimir|enviar)[^.]{{0,80}}|(?:enviar|envie|mandar|recomendar"
            rf"|recomende)(?: {THIS})? (?:por|a|via|para|pelo) (?:um |seu )?(?:e-?mail|amig[oa]|whats ?app|{NET})"
            rf"|(?:copiar|copie) (?:o )?(?:link|url|endere[cç]o|liga[cç][aã]o)|link copiado[^.]{{0,30}}"
            r"|imprimir(?: (?:artigo|not[ií]cia|p[aá]gina|mat[eé]ria))?|vers[aã]o (?:para impress[aã]o"
            r"|imprim[ií]vel)"
            r"|salvar|salvo|salvar (?:artigo|mat[eé]ria|not[ií]cia|para (?:depois|ler depois|ler mais tarde))"
            r"|guardar(?: (?:artigo|not[ií]cia|para (?:depois|mais tarde|ler mais tarde)))?|adicionar aos favoritos"
            r"|oferecer? (?:este |o )?artigo|presentear(?: (?:mat[eé]ria|artigo|com este [\p{L}]+))?|tweetar|tuitar"
            r"|curtir(?: isso)?|curtir carregando|mais op[cç][oõ]es"
            r"|op[cç][oõ]es de (?:com)?partilhamento|\d+ (?:compartilhamentos?|partilhas))"
        ),
        fires=[
            "Compartilhar",
            "Partilhe este artigo nas redes sociais",
            "Clique para compartilhar no Facebook (abre em nova janela)",
            "Copiar link",
            "Compartilhe no Facebook, Twitter e WhatsApp",
        ],
        stays=[
            "Compartilhe com os amigos a torta ainda morna.",
            "Guardar silêncio foi a ordem dada aos familiares à saída do fórum.",
            "Partilhar a mesa com os vizinhos era, segundo a avó, a única forma de jantar bem.",
        ],
    ),
    drop(
        "share_sentence",
        reason="nav.share",
        max_words=30,
        pattern=(
            rf"^(?:se )?(?:gostou|gostaste|curtiu|gosta)\b[^.!?]{{0,60}}[?,.!]? ?(?:ent[aã]o )?(?:(?:com)?partilhe"
            rf"|(?:com)?partilha|curta|deixe (?:seu |o seu )?(?:like|gosto)|inscreva-se)[^.]{{0,100}}$"
            rf"|{S}(?:compartilhe|partilhe|n[aã]o deixe de (?:com)?partilhar"
            r"|n[aã]o esque[cç]a de (?:com)?partilhar) (?:(?:est|ess)[ea]|noss[oa]|o|a) (?:artigo|not[ií]cia"
            r"|mat[eé]ria|conte[uú]do|post|publica[cç][aã]o|reportagem|texto)\b"
            rf"[^.!?]{{0,90}}(?:\bamig|\bredes|\bfam[ií]lia|\bquem|\bcontatos|{NET}\b|[.!]?$)|\babre (?:em|numa"
            r"|em uma) nova (?:janela|aba|guia)\b"
        ),
        fires=["Gostou do artigo? Compartilhe!", "Partilhe este artigo com os seus amigos e familiares."],
        stays=[
            "Se gostou do filme, o romance em que ele se baseia vai parecer ainda melhor.",
            "Partilhou a notícia com os amigos antes que a polícia chegasse à casa dos pais.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        max_words=45,
        pattern=(
            rf"{S}(?:siga-nos|segue-nos|nos siga|sigam-nos|acompanhe-nos|nos acompanhe|encontre-nos|visite-nos"
            rf"|siga a gente|curta-nos|conecte-se conosco|fale com a gente)\b(?:[^.!?]{{0,80}}\b(?:no|na|nas|em|pelo"
            rf"|por|via|atrav[eé]s)\b[^.!?]{{0,40}}\b(?:{NET}|redes(?: sociais)?|plataformas|noss[oa]s? (?:canal"
            rf"|canais|contas?|perfil|p[aá]gina))\b|[^.!?]{{0,20}}@\w+)"
            rf"|{S}(?:siga|segue|sigam|acompanhe|curta|curte) (?:o |a |os |as )?[^.!?]{{2,70}}\b(?:no|na|nas|em|pelo"
            r"|pelas) (?:noss[oa]s? |sua |suas )?(?:(?:redes|contas?|canal|p[aá]ginas?"
            rf"|perfil) ?[^.!?]{{0,40}})?(?:{NETS}|redes sociais|todas as plataformas)(?:[.!:)]?$|,? (?:ou|e|para) "
            r"|: ?@?\w+$)"
            r"|\b(?:curta|siga|d[eê] um like n|deixe seu like n) ?(?:a )?(?:nossa|noss[oa]) (?:p[aá]gina|fan ?page"
            r"|conta|perfil)\b|\binscreva-se (?:no|em nosso|no nosso) canal\b"
        ),
        fires=[
            "Siga-nos no Facebook, Instagram e X",
            "Siga o Portal da Serra no Instagram",
            "Acompanhe as notícias da Ribeira nas redes sociais",
            "Curta nossa página e fique por dentro",
        ],
        stays=[
            "Siga-nos, gritou o guia, e ninguém ousou perguntar para onde íamos.",
            "O cantor segue a mãe no Instagram e em cada concerto lhe dedica a primeira canção.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:seguir|seguindo|a seguir autor|siga-nos|segue-nos|nos siga|siga|acompanhe|deixar de seguir"
            r"|seguir (?:autor|autora|tema|tag|este autor)|(?:siga|siga-nos|segue-nos|nos siga|seguir"
            rf"|acompanhe)(?: tamb[eé]m)? (?:no|na|em|pelo) {NETS}|(?:adicion(?:e|ar)|defin(?:a|ir)|escolh(?:a"
            rf"|er))[^.]{{0,40}} (?:como|[aà]s?) (?:sua |suas |tua |a sua )?(?:fontes? (?:preferidas?|preferenciais"
            rf"|preferencial|favoritas?))(?: (?:no|do) google)?|ver (?:perfil|mais) (?:no|na|em) {NETS})"
        ),
        fires=["SIGA-NOS", "Seguir", "Siga no Google News", "Adicione A Ribeira como fonte preferida no Google"],
        stays=[
            "Seguir na luta foi a única coisa que a mãe pediu a quem a acompanhava.",
            "A conta do vereador no Facebook foi suspensa durante a campanha eleitoral.",
        ],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        max_words=9,
        pattern=(
            r"(?:(?:ver |mostrar |todos os |[uú]ltimos )?coment[aá]rios? ?(?:\(?\d+\)?)"
            r"|\(?\d+\)? coment[aá]rios?(?: (?:em|sobre|para) .{3,80})?|(?:deixe|deixar|deixa|escreva|escreve"
            r"|fa[cç]a|adicione|adicionar|publique|envie) (?:um |uma |o |a )?(?:seu |sua |teu "
            r"|novo )?(?:coment[aá]rio|resposta|opini[aã]o)(?: abaixo| aqui)?|(?:deixe uma resposta"
            r"|deixe um coment[aá]rio) cancelar resposta|cancelar resposta|coment[aá]rios (?:do facebook"
            r"|dos leitores))"
        ),
        fires=[
            "Comentários (12)\nAna\nMuito boa matéria, obrigado por publicar.",
            "Deixe uma resposta\nAna\nO seu endereço não será publicado.",
            "0 comentários\nOrdenar por data",
        ],
        stays=[
            "Os comentários do ministro caíram mal entre os prefeitos da região, que pediram desculpas.",
            "Deixe um comentário no livro de visitas, pedia a velha senhora a cada turista que entrava.",
        ],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=16,
        pattern=(
            r"(?:coment[aá]rios?|comentar|comente(?: (?:esta|essa|a) (?:not[ií]cia|mat[eé]ria))?|(?:ver|ler|veja"
            r"|leia|mostrar|ocultar) (?:os |todos os )?(?:\d+ )?coment[aá]rios?(?: ?\(?\d{0,5}\)?)?"
            r"|ir para (?:os )?coment[aá]rios|responder|publicar coment[aá]rio|postar coment[aá]rio"
            r"|enviar coment[aá]rio|carregar mais coment[aá]rios|seja o primeiro a (?:comentar|opinar"
            r"|deixar um coment[aá]rio)(?: .{3,40})?|ordenar por(?: mais)? (?:recentes?|antigos|votados|data"
            r"|relev[aâ]ncia)"
            r"|(?:fa[cç]a login|entre|inicie sess[aã]o|fazer login|acesse sua conta|iniciar sess[aã]o) (?:para"
            r"|e) (?:comentar|comente|participar|opinar|deixar um coment[aá]rio)|(?:cadastre-se|registe-se"
            r"|assine) para (?:comentar|participar)|participe da (?:conversa|discuss[aã]o)|junte-se [aà] (?:conversa"
            r"|discuss[aã]o)|e (?:voc[eê]|tu),? o que (?:acha|achas|pensa|pensas|faria)(?: (?:disso|sobre isso))?"
            r"|o que (?:voc[eê] )?(?:acha|achou|pensa)[^?.]{0,40}\? ?(?:deixe|comente|conte|escreva|diga"
            r"|participe)[^.]{0,60}"
            r"|(?:os )?coment[aá]rios (?:est[aã]o )?(?:fechados|encerrados|desativados|desactivados|desabilitados)"
            r"|sem coment[aá]rios|n[aã]o h[aá] coment[aá]rios(?: ainda)?|coment[aá]rio ?\*|nome ?\*|site ?\*"
            r"|denunciar coment[aá]rio|denunciar abuso)"
        ),
        fires=[
            "Ver comentários (0)",
            "Seja o primeiro a comentar",
            "Faça login para comentar",
            "E você, o que acha?",
            "Comentários encerrados",
        ],
        stays=[
            "Responder a essa pergunta levou à equipe de biólogos mais de catorze anos de trabalho de campo.",
            "O que acha da proposta?, perguntou o juiz, e a testemunha baixou os olhos.",
        ],
    ),
    drop(
        "comment_sentence",
        reason="comment.prompt",
        max_words=90,
        pattern=(
            rf"{S}"
            rf"(?:deix[ae](?:-nos)?|cont[ae](?:-nos)?|diga(?:-nos)?|escreva|comente|participe|compartilhe"
            rf"|partilhe connosco|d[eê])\b[^.!?]{{0,70}}\b(?:nos|na (?:sec[cç][aã]o|se[cç][aã]o|caixa"
            r"|[aá]rea) de) coment[aá]rios\b|\bdeixe (?:aqui )?(?:abaixo )?(?:o )?(?:seu|sua"
            r"|a sua) (?:coment[aá]rio|opini[aã]o)\b"
            r"|\b(?:seu|teu) (?:endere[cç]o de )?e-?mail n[aã]o ser[aá] publicado|\bcampos obrigat[oó]rios (?:s[aã]o"
            r"|est[aã]o) (?:marcados|assinalados)|^\*? ?campos? obrigat[oó]rios?|\bsalvar meus dados neste navegador"
            r"|\bguardar o meu nome,? (?:e-?mail|email)"
            r"|\b(?:voc[eê] )?(?:precisa|deve|tem (?:que|de)|[eé] preciso|[eé] necess[aá]rio) (?:fazer login"
            r"|estar (?:logad[oa]|registad[oa]|cadastrad[oa]|conectad[oa]|autenticad[oa])|se cadastrar"
            r"|iniciar (?:a )?sess[aã]o|ser assinante) para (?:comentar|publicar|opinar|deixar|participar"
            r"|poder comentar)"
            r"|\b(?:os )?coment[aá]rios (?:publicados |postados |aqui |abaixo )?(?:s[aã]o|n[aã]o (?:representam"
            r"|refletem)|ser[aã]o) [^.]{0,60}(?:responsabilidade|moderad|de seus autores|dos (?:seus )?autores"
            r"|opini[aã]o (?:d[oe]|deste)|sujeitos)|\b(?:nos reservamos|reserva-se|reservamo-nos|se reserva) (?:o "
            r"|n?o )?direito (?:de|a) (?:eliminar|excluir|apagar|remover|n[aã]o publicar|moderar|retirar)"
            r"|\beste site utiliza o akismet|\bsaiba como seus dados em coment[aá]rios|\b(?:ser[aã]o (?:exclu[ií]dos"
            r"|removidos|vetados)|n[aã]o s[aã]o aceitos|evite) [^.]{0,30}coment[aá]rios"
            r"|\bantes de comentar,? (?:leia|consulte)|\ba responsabilidade pelos coment[aá]rios"
        ),
        fires=[
            "Conte o que achou nos comentários.",
            "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *",
            "Os comentários são de responsabilidade exclusiva de seus autores.",
            "Você precisa fazer login para comentar.",
        ],
        stays=[
            "Deixe o seu comentário, pede a artista aos visitantes.",
            "Os comentários do treinador são objeto de uma investigação do conselho de disciplina desde segunda.",
            "Escreve nas margens do livro comentários que a irmã depois copia para um caderno azul.",
        ],
    ),
    drop(
        "feedback",
        reason="meta.feedback",
        max_words=50,
        pattern=(
            r"^[(]?(?:(?:reportar|reporte|comunicar|comunique|informar|avisar|sugerir|relatar) (?:um |o "
            r"|uma )?(?:erros?|corre[cç][aã]o|problema)(?: (?:n[oae]st[ae]|n[ao]|ao) [\p{L}]+)?[.!]?$|(?:encontrou"
            r"|encontraste|viu|achou|identificou|detetou|h[aá]) (?:algum |um )?(?:erro|gralha)\b[^.]{0,120}$"
            r"|(?:(?:est[ea]|o|a) (?:artigo|mat[eé]ria|conte[uú]do|p[aá]gina|not[ií]cia|texto) )(?:foi|lhe foi|[eé]"
            r"|ajudou)\b[^.?]{0,30}[uú]til\b[^.?]{0,30}\??$|(?:gostou|o que achou|achou [uú]til)\b[^.?]{0,50}\?$"
            r"|(?:avalie|avaliar|classifique|vote n) ?(?:este|esta|o|a) (?:artigo|mat[eé]ria|conte[uú]do|not[ií]cia"
            r"|receita)\b[^.]{0,40}$|sua opini[aã]o [eé] (?:muito )?importante[^.]{0,60}[.!]?$)"
            r"|\bse (?:voc[eê] )?(?:encontrou|encontrar|detetar|identificar|vir) (?:algum|um|qualquer) (?:erro"
            r"|gralha|imprecis[aã]o|incorre[cç][aã]o)[^.]{0,120}(?:escrev|avis|envi|contat|contact|report|comun|@)"
            r"|\b(?:tem|tens|voc[eê] tem) (?:alguma |uma |mais |um |algum )?(?:dica|den[uú]ncia|hist[oó]ria"
            r"|informa[cç][aã]o|sugest[aã]o|pauta|v[ií]deo|foto|reclama[cç][aã]o"
            r"|d[uú]vida)\b[^.?]{0,60}\?[^.]{0,30}(?:escrev|envi|cont|mand|compart|partilh|fale)"
            r"|^(?:envie|mande|envie-nos|mande-nos|escreva-nos|escreva para|fale conosco|fale connosco"
            r"|entre em contato|contacte-nos|sugira)\b[^.]{0,120}(?:@|whats|e-?mail|formul[aá]rio|reda[cç][aã]o"
            r"|telefone|\d{4,}-?\d{4}|aqui\b|den[uú]ncia|sua hist[oó]ria|sugest[aã]o|suas? (?:fotos?|v[ií]deos?)"
            r"|pauta|reportagem)[^.]{0,60}"
        ),
        fires=[
            "Reportar erro",
            "Encontrou algum erro? Avise-nos",
            "Este conteúdo foi útil para você?",
            "Tem uma denúncia? Escreva para redacao@aribeira.pt",
            "Envie suas fotos e vídeos pelo WhatsApp",
        ],
        stays=[
            "Tem um vídeo daquela noite?, perguntou o promotor, e a testemunha negou com a cabeça.",
            "Avisar de um erro a tempo evitou que a barragem abrisse todas as comportas de madrugada.",
        ],
    ),
    drop(
        "reaction_count",
        reason="comment.prompt",
        whole=True,
        where=OUTSIDE | tail(6),
        max_words=5,
        pattern=(
            r"(?:\d{1,4}|nenhum|um) (?:coment[aá]rios?|respostas?|rea[cç][oõ]es|curtidas|gostos|votos|partilhas"
            r"|compartilhamentos)|(?:visto|lid[oa]|partilhad[oa]) [\d.]+ vezes|[\d.]+ (?:visualiza[cç][oõ]es|visitas"
            r"|leituras|acessos)|redes sociais|siga nas redes sociais|gosto|partilhas"
        ),
        fires=["3 respostas", "14 curtidas", "1.204 visualizações"],
        stays=[
            "Nenhum comentário saiu da casa do acusado nas horas que se seguiram à prisão.",
            "A proposta obteve 14 votos a favor e 3 contra na sessão de ontem.",
        ],
    ),
    drop(
        "our_channel_daily",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:as (?:principais|últimas|melhores) (?:notícias|manchetes)|tudo sobre|o que é notícia)\b[^.!?\"]{0,40}\b(?:no|em|pelo|direto no) (?:nosso|seu|teu)\b[^.!?\"]{0,20}(?:whatsapp|telegram)\b[^.!?\",]{0,12}\W{0,3}$",
        fires=["As principais notícias do dia no nosso canal do WhatsApp"],
        stays=["As últimas mensagens no seu WhatsApp, disse o delegado, eram do irmão."],
    ),
    drop(
        "already_following",
        reason="nav.follow",
        max_words=28,
        pattern=r"^\W{0,3}j[aá] (?:segues?|conheces?|faz(?:es)? parte|participas?|est[aá]s?|aderiu|subscreveu|baixou|assinou|sabe)\b[^.!?\"]{2,80}\b(?:whatsapp|telegram|instagram|newsletter|google|aplica[cç][aã]o|app|youtube|tiktok)\b[^.!?\"]{0,30}\?(?: ?(?:[eé] s[oó]|clique|siga|entre|participe|subscreva|inscreva-se|fa[cç]a|saiba|junte-se|receba)\b[^\"]{0,60})?$",
        fires=["Já segue a Informação da Malta no WhatsApp? É só clicar aqui"],
        stays=[
            "Já está no Instagram? A pergunta persegue os pais.",
            "Já está no WhatsApp? perguntou a avó, que não larga o telefone desde que o neto lhe ensinou a usar.",
        ],
    ),
    drop(
        "come_into_group",
        reason="nav.follow",
        max_words=22,
        pattern=r"^\W{0,3}(?:entre|entra|junte-se|junta-te|participe|participa|fa[cç]a parte|venha)\b[^.!?\"]{0,30}\b(?:nosso|nossa|d[oa]|no) (?:grupo|canal|comunidade)\b[^.!?\"]{0,40}\b(?:telegram|whatsapp|facebook|discord)\b[^.!?\"]{0,40}\W{0,3}$",
        fires=["Entre agora para o nosso grupo no Telegram!"],
        stays=["Entre no grupo errado e o jogo acaba, dizia o técnico."],
    ),
    drop(
        "comment_form_words",
        reason="comment.prompt",
        where=OUTSIDE | tail(8),
        whole=True,
        max_words=5,
        pattern=r"(?:postar|publicar|enviar|adicionar|inserir) (?:um |o seu |seu )?coment[aá]rio|sem coment[aá]rios?|\d{0,4} ?coment[aá]rios?(?: comente)?",
        fires=["Postar um comentário", "sem comentário »"],
        stays=["Sem comentários, o ministro saiu pela garagem."],
    ),
    drop(
        "share_words",
        reason="nav.share",
        whole=True,
        max_words=6,
        pattern=r"(?:compartilhar|partilhar|compartilhe|partilhe|enviar|guardar|salvar|imprimir)(?: (?:esta|a|este|o))? (?:not[ií]cia|artigo|mat[eé]ria|reportagem|publica[cç][aã]o|p[aá]gina|link|conte[uú]do)",
        fires=["Compartilhar notícia", "Partilhar artigo"],
        stays=["Compartilhar notícia falsa dá multa"],
    ),
    drop(
        "comment_form_notes",
        reason="comment.prompt",
        max_words=30,
        pattern=r"^\W{0,3}(?:salve|salvar|guardar|guarde) (?:o )?meu nome\b[^\"]{0,100}$|^\W{0,3}os coment[aá]rios s[aã]o (?:exclusivos|restritos|permitidos|reservados)(?: apenas| somente)? (?:para|a|aos) (?:os )?(?:assinantes|leitores|usu[aá]rios|utilizadores|subscritores)\b[^\"]{0,60}$",
        fires=[
            "Salve meu nome, e-mail neste navegador para a próxima vez que eu comentar",
            "Os comentários são exclusivos para assinantes do Jornal.",
        ],
        stays=["Salve meu filho, pedia a mãe."],
    ),
    drop(
        "pix_appeal",
        reason="appeal.donation",
        max_words=24,
        pattern=r"^\W{0,3}(?:[^.!?\"]{0,50}[,.!:] ?)?(?:apoie|contribua|doe|colabore|ajude)(?: (?:o |a |com o |nosso |nossa )?[^.!?\"]{0,30})? (?:por|via|com|pelo|atrav[eé]s d[eo]) (?:um )?pix\b[^\"]{0,50}$",
        fires=["Assine o Faro, apoie por Pix", "Contribua com o jornal via Pix: apoio@faro.com.br"],
        stays=["O padre ajuda por Pix quem bate à porta da igreja."],
    ),
]
