"""Portuguese: copyright, disclaimers, affiliate notes, cookies, paywalls, terms, trust marks, page furniture."""

from cleaner.rule import OUTSIDE, cue, drop, tail

READER = (
    r"(?:assinantes?|subscritor(?:es)?|s[oó]ci[oa]s?|membros|premium|cadastrados|(?:usu[aá]rios|utilizadores"
    r"|leitores) (?:registados|registrados|cadastrados|premium|assinantes)|registados)"
)
PIECE = (
    r"(?:conte[uú]dos?|artigos?|not[ií]cias?|mat[eé]rias?|informa[cç][aã]o|funcionalidade|sec[cç][aã]o|reportage(?:m"
    r"|ns)|textos?|leitura|p[aá]gina|recurso|servi[cç]o|acesso)"
)

RULES = [
    drop(
        "copyright",
        reason="legal.copyright",
        max_words=90,
        pattern=(
            r"\btodos os direitos reservados\b(?!, (?-i:\p{Ll}))(?=[^.]{0,60}\.?$)|\bdireitos reservados\.?$|^(?:©|copyright"
            r"|\(c\))[^.]{0,80}(?:\d{4}|direitos|reservad|s\.?a\.?|ltda)\b"
            r"|\b(?:[eé] |expressamente |terminantemente |estritamente ){0,2}(?:proibid[ao]|vedad[ao]) (?:a |sua "
            r"|qualquer )(?:reprodu[cç][aã]o|c[oó]pia|distribui[cç][aã]o|republica[cç][aã]o"
            r"|utiliza[cç][aã]o)[^.]{0,160}(?:\btotal\b|parcial|sem (?:a )?(?:autoriza[cç]|permiss|cit|consent"
            r"|expressa|pr[eé]via)|conte[uú]do|deste|do material)"
            r"|\beste (?:material|conte[uú]do|texto) n[aã]o pode ser (?:publicado|reproduzido|copiado"
            r"|redistribu[ií]do)|\bn[aã]o [eé] permitida a (?:reprodu[cç][aã]o|c[oó]pia)[^.]{0,60}(?:total|parcial"
            r"|sem|conte[uú]do)|\breprodu[cç][aã]o (?:total ou parcial )?(?:proibida|permitida desde"
            r"|autorizada desde)|^para (?:reproduzir|republicar|compartilhar) (?:esse|este) conte[uú]do\b"
            r"|\bas regras t[eê]m como objetivo proteger o investimento\b"
        ),
        fires=[
            "© 2024 Diário da Ribeira Ltda. Todos os direitos reservados.",
            "É proibida a reprodução total ou parcial sem autorização por escrito.",
            "Este material não pode ser publicado, transmitido por broadcast ou redistribuído sem autorização.",
        ],
        stays=[
            "Todos os direitos reservados, prometia a etiqueta, mas a banda nada recebeu.",
            "O tribunal deu razão à autora e fixou uma indenização pela violação dos direitos autorais.",
            "O museu mantém proibido o uso de flash na sala onde estão as pinturas negras.",
        ],
    ),
    drop(
        "disclaimer",
        reason="legal.disclaimer",
        max_words=140,
        pattern=(
            r"\b"
            r"(?:as |os )?(?:opini[oõ]es|ideias|pontos de vista|artigos|colunas|textos"
            r"|conte[uú]dos?)\b[^.]{0,90}\b(?:s[aã]o (?:de )?(?:exclusiva |inteira |total "
            r"|da )*responsabilidade (?:exclusiva )?(?:d[eoa]s?|de seus)|n[aã]o (?:necessariamente )?(?:refletem"
            r"|reflectem|representam|coincidem|expressam|traduzem))"
            r"[^.]{0,90}\b(?:autor|autores|autora|colunistas?|quem (?:os |as )?assina|linha editorial|(?:dest[ea]"
            r"|d[oa]) (?:jornal|portal|site|ve[ií]culo|revista|blog|publica[cç][aã]o)|d[oa] (?-i:\p{Lu}))"
            r"|\beste (?:texto|artigo) n[aã]o (?:reflete|representa)(?:,? necessariamente,?)? a opini[aã]o d(?:est[ea]|[oa]s?) (?:jornal|portal|site|ve[ií]culo"
            r"|revista|blog|publica|reda[cç]|empresa|editor|(?-i:\p{Lu}))"
            r"|\bde (?:inteira|exclusiva|total) responsabilidade (?:do|da|de seu|dos) autor"
            r"|\b(?:este|o presente) (?:artigo|conte[uú]do|texto|site)\b[^.]{0,60}\b(?:n[aã]o (?:constitui"
            r"|deve ser (?:considerad|interpretad)|[eé] uma recomenda|substitui"
            r"|pretende substituir)[^.]{0,60}(?:assessor|recomend|conselho|m[eé]dic|invest|profission|financeir"
            r"|aconselha)|[eé] (?:meramente |apenas |puramente |de car[aá]ter |exclusivamente )?informativ[oa]"
            r"|tem (?:fins|car[aá]ter|prop[oó]sito) (?:\p{L}+ )?informativ)"
            r"|\b(?:este (?:jornal|portal|site|ve[ií]culo|blog)|a reda[cç][aã]o) n[aã]o (?:se responsabiliza|assume"
            r"|partilha|[eé] respons[aá]vel)\b[^.]{0,60}(?:respons|opini|conte[uú]d|coment|link)"
        ),
        fires=[
            "As opiniões expressas nesta coluna são de responsabilidade exclusiva de seu autor.",
            "Este texto não reflete, necessariamente, a opinião do portal.",
            "Este artigo é meramente informativo e não substitui a consulta a um profissional.",
        ],
        stays=[
            "Este texto não reflete a opinião da maioria dos deputados, lamentou o relator.",
            "As opiniões expressas pelo bispo não representam a posição da Igreja, segundo o porta-voz.",
            "As opiniões do ministro não refletem o que pensa a maioria dos colegas de partido, disse um senador.",
            "O portão não responde à chave e os bombeiros tiveram de entrar pela janela do pátio.",
        ],
    ),
    drop(
        "affiliate",
        reason="legal.affiliate",
        max_words=120,
        pattern=(
            r"\b(?:podemos|poderemos|recebemos|obtemos|ganhamos) (?:receber |obter |ganhar "
            r"|ser )?(?:uma )?(?:pequena )?(?:comiss[aã]o|comissionad)|\b(?:pode|poder[aá]|recebe) (?:receber "
            r"|obter |ganhar )?(?:uma )?(?:pequena )?(?:comiss[aã]o|parcela das vendas)\b[^.]{0,80}\b(?:links?"
            r"|liga[cç][oõ]es|afiliad|compras)"
            r"|\b(?:links?|liga[cç][oõ]es|programas?) de afiliad[oa]s?\b|\blinks? afiliados?\b|\bcomo (?:associado"
            r"|afiliado)s? d[ae] amazon\b|\bos pre[cç]os (?:e|podem"
            r"|e a disponibilidade)[^.]{0,60}(?:publica[cç][aã]o dest|sujeitos|disponibilidade|data (?:de"
            r"|da) publica)"
        ),
        fires=["Se comprar por estes links podemos receber uma comissão.", "Este artigo contém links de afiliados."],
        stays=[
            "A comissão que o corretor recebe por cada venda varia entre dois e cinco por cento.",
            "Os preços podem variar de uma feira para outra, mas a qualidade das laranjas é a mesma.",
        ],
    ),
    drop(
        "sponsored_note",
        reason="legal.affiliate",
        max_words=60,
        pattern=(
            r"\b(?:este|esta|esse) (?:conte[uú]do|artigo|publica[cç][aã]o|texto|mat[eé]ria"
            r"|espa[cç]o)\b[^.]{1,15}\b(?:patrocinad[oa]|oferecid[oa]|pag[oa] por|publicit[aá]ri[oa]"
            r"|de responsabilidade d[oa] (?:anunciante|marca)|produzid[oa] (?:por|para) (?:um anunciante|a marca"
            r"|marcas))|\ba reda[cç][aã]o (?:d[oa] [^.]{2,30} )?n[aã]o (?:participou|interveio|teve interven)"
        ),
        fires=[
            "Este conteúdo é patrocinado pela Águas do Sul.",
            "A redação não participou da produção deste conteúdo.",
        ],
        stays=[
            "Esta publicação foi durante meio século a única revista de cinema do país e fechou sem avisar.",
            "A redação não mudou de prédio desde 1931 e conserva as linotipos no porão.",
        ],
    ),
    drop(
        "cookies",
        reason="legal.cookie",
        max_words=160,
        pattern=(
            r"\b(?:utilizamos|usamos|este (?:site|portal) (?:utiliza|usa)|esta p[aá]gina (?:utiliza|usa)"
            r"|n[oó]s e (?:os )?nossos (?:parceiros|\d+ parceiros)|nosso site (?:utiliza|usa)"
            r"|o nosso site (?:utiliza|usa)) (?:\p{L}+ ){0,4}cookies\b"
            r"|^(?:aceit(?:ar|o)|rejeitar|recusar|configurar|gerir|gerenciar|permitir|desativar|pol[ií]tica de"
            r"|aviso de|prefer[eê]ncias de|defini[cç][oõ]es de) (?:\p{L}+ ){0,2}cookies\b[^.]{0,40}\.?$"
            r"|\bao (?:continuar|prosseguir) (?:navegando|a navegar|a navega[cç][aã]o)\b|\bse (?:continuar"
            r"|voc[eê] continuar) (?:navegando|a navegar)\b|\b(?:aceita|concorda com) (?:o uso|a utiliza[cç][aã]o"
            r"|nossa pol[ií]tica|a nossa pol[ií]tica) de (?:nossos )?cookies\b"
            r"|^(?:aceitar (?:tudo|todos|e (?:continuar|fechar))|rejeitar (?:tudo|todos)|recusar (?:tudo|todos)"
            r"|gerir (?:prefer[eê]ncias|op[cç][oõ]es)|gerenciar (?:prefer[eê]ncias|op[cç][oõ]es)"
            r"|salvar prefer[eê]ncias|(?:n[oó]s )?valorizamos (?:a )?sua privacidade"
            r"|(?:a )?sua privacidade [eé] importante)\b[^.]{0,60}$"
            r"|\bpara (?:ver|visualizar|assistir|mostrar) (?:a )?este (?:conte[uú]do|v[ií]deo|tweet"
            r"|mapa)\b[^.]{0,80}\b(?:cookies|aceit|consent|ativ|permit)|\b(?:usamos|utilizamos) (?:seus )?(?:dados"
            r"|tecnologias semelhantes)\b[^.]{0,90}\b(?:experi[eê]ncia|publicidade|conte[uú]do)"
        ),
        fires=[
            "Utilizamos cookies próprios e de terceiros para melhorar a sua experiência.",
            "Aceitar todos os cookies",
            "Ao continuar navegando, você concorda com estas condições.",
        ],
        stays=[
            "Os cookies de terceiros deixam de funcionar no navegador a partir do outono, segundo a empresa.",
            "A agência multou a companhia aérea por instalar em segredo programas de rastreio nos celulares.",
        ],
    ),
    drop(
        "paywall",
        reason="legal.paywall",
        max_words=80,
        pattern=(
            r"^"
            rf"[(*]{{0,2}}(?:(?:est[ea]|esse|essa|o) )?(?:{PIECE} )?(?:[eé] |est[aá] "
            r"|s[aã]o )?(?:um (?:conte[uú]do )?)?(?:(?:de acesso |conte[uú]do )?exclusiv[oa]s?|exclusivamente"
            r"|reservad[oa]s?|restrit[oa]s?|(?:dispon[ií]vel )?(?:s[oó]|apenas|somente)) (?:para|a|aos"
            rf"|de) (?:os )?(?:nossos |nossas )?{READER}\b[^.]{{0,50}}[.!)]?$"
            rf"|^[(*]{{0,2}}{PIECE} (?:dispon[ií]vel )?para (?:nossos )?(?:assinantes|subscritores|cadastrados"
            r"|registados)[.!)]?$"
            r"|\bpara (?:continuar|seguir) (?:lendo|a ler|a leitura|esta leitura)\b[^.!?]{0,60}\b(?:assin|cadastr"
            r"|regist|fa[cç]a|entre|inicie|torne|seja|acess|aced|voc[eê] precisa|precisa de (?:ter|ser|uma conta)"
            r"|crie|gr[aá]tis|identifi|subscrev)|\b(?:assine|cadastre-se|registe-se|fa[cç]a login|entre"
            r"|subscreva)\b[^.!?]{0,40}\bpara (?:continuar|seguir) (?:lendo|a ler|a leitura)"
            r"|\b(?:voc[eê] )?(?:atingiu|atingiste|alcan[cç]ou|chegou ao|j[aá] leu|restam|ainda tem"
            r"|leu) (?:\p{L}+ ){0,4}(?:\d+ )?(?:limite|artigos?|mat[eé]rias|conte[uú]dos"
            r"|not[ií]cias)\b[^.]{0,60}(?:gr[aá]tis|gratuit|m[eê]s|livres|restantes|semana)"
            r"|^(?:j[aá] (?:[eé]|sou|[eé]s) (?:nosso )?(?:assinante|subscritor|cadastrado|s[oó]cio|membro|premium)"
            r"|ainda n[aã]o (?:[eé]|tem) (?:uma |nosso )?(?:assinante|assinatura|subscritor|conta|cadastr|s[oó]cio|regist)|n[aã]o [eé] (?:assinante|cadastrado|subscritor)|j[aá] (?:tem"
            r"|tens) (?:uma )?(?:conta|assinatura|cadastro)|(?:tem|tens) (?:uma )?(?:conta|assinatura)\?"
            r"|[eé] (?:assinante|subscritor)\?)[^.]{0,70}$"
            r"|\bse (?:voc[eê] )?j[aá] (?:[eé]|for|[eé]s|tem) (?:assinante|subscritor|cadastrad|uma conta"
            r"|conta)[^.]{0,60}(?:entre|login|acess|inicie|aqui|aced)|^(?:conte[uú]do|artigo|mat[eé]ria|leitura"
            r"|acesso) (?:exclusiv[oa]|premium|pag[oa]|bloquead[oa]|restrit[oa])(?: (?:para|d[eo]) (?:os )?(?:nossos )?(?:assinant|subscritor|cadastrad|registad|membro|leitor|client)\w*[^.,]{0,20})?$"
            r"|\b(?:assinantes? pode(?:m)? (?:liberar|oferecer|compartilhar)|benef[ií]cio do assinante"
            r"|voc[eê] tem \d+ acessos? por dia|ofere[cç]a este artigo)\b"
        ),
        fires=[
            "Conteúdo exclusivo para assinantes",
            "Este artigo é exclusivo para os nossos assinantes",
            "Para continuar lendo, faça login ou crie uma conta gratuita.",
            "Você atingiu o limite de matérias gratuitas deste mês.",
            "Já é assinante? Faça seu login",
        ],
        stays=[
            "Conteúdo exclusivo para sócios, dizia a placa no clube.",
            "O acesso é exclusivo para assinantes, explicou o porta-voz do teatro.",
            "Ainda não tem data para voltar",
            "Acesso restrito para veículos",
            "A tribuna é só para os sócios que pagam a quota há mais de trinta anos, lembrou o presidente do clube.",
            "Para continuar a ler às escuras era precisa uma lanterna, e na aldeia não havia pilhas desde março.",
        ],
    ),
    drop(
        "terms",
        reason="legal.terms",
        max_words=70,
        pattern=(
            r"^(?:ver |leia |consulte |ler |conhe[cç]a )?(?:(?:noss[oa]s?|as?"
            r"|os?) )?(?:pol[ií]tica de (?:privacidade|cookies|prote[cç][aã]o de dados|uso|coment[aá]rios)"
            r"|pol[ií]ticas? de privacidade|aviso (?:legal|de privacidade)|termos (?:e condi[cç][oõ]es|de (?:uso"
            r"|servi[cç]o|utiliza[cç][aã]o))|condi[cç][oõ]es (?:de uso|gerais|de utiliza[cç][aã]o)"
            r"|prote[cç][aã]o de dados|regras da comunidade|princ[ií]pios editoriais|estatuto editorial"
            r"|ficha t[eé]cnica|livro de estilo|c[oó]digo de (?:[eé]tica|conduta)|expediente"
            r"|livro de reclama[cç][oõ]es)"
            r"(?: (?:e|[|·/-]) [\p{L} |·/-]{3,60}| d[oa] (?-i:\p{Lu})[\p{L} ]{2,30})?(?: (?:aqui"
            r"|complet[oa]s?))?[.]?$"
            r"|\bao (?:se inscrever|se cadastrar|clicar|subscrever|enviar|continuar|registar-se|criar sua conta"
            r"|participar|comentar|assinar)\b[^.]{0,80}\b(?:aceita|concorda|est[aá] (?:de acordo|ciente|aceitando)"
            r"|declara|confirma)\b"
            r"|\bprotegido (?:por|pelo) recaptcha\b|\brecaptcha\b[^.]{0,60}\b(?:google|privacidade)"
            r"|\b(?:li e )?(?:aceito|concordo com) (?:a|os|as) (?:pol[ií]tica|termos|condi[cç][oõ]es|aviso)\b"
            r"|\bautorizo (?:o|a) (?:tratamento|uso|envio|utiliza[cç][aã]o) d(?:os|e) (?:meus|dados|comunica)"
        ),
        fires=[
            "Política de privacidade",
            "Termos e condições",
            "Ao se cadastrar, você concorda com os termos de uso.",
            "Estatuto editorial",
        ],
        stays=[
            "A política de privacidade da rede social vai mudar em maio e preocupa os reguladores de meia Europa.",
            "As condições de uso do ginásio serão aprovadas na próxima reunião da câmara.",
        ],
    ),
    drop(
        "trust",
        reason="legal.trust",
        max_words=90,
        pattern=(
            r"(?:\bthe trust project|\bprinc[ií]pios de confian[cç]a|\bjournalism trust initiative"
            r"|^nossos padr[oõ]es|^os nossos padr[oõ]es|^selo de confian[cç]a)\b[^.]{0,80}\.?$"
            r"|^(?:por que (?:pode )?confiar|como trabalhamos|noss[oa] (?:metodologia|compromisso"
            r"|processo) (?:editorial|jornal[ií]stic[oa]))\b[^.]{0,80}$"
            r"|\best[ea] (?:conte[uú]do|artigo|mat[eé]ria|texto|not[ií]cia|tradu[cç][aã]o"
            r"|resumo)\b[^.]{0,40}\b(?:foi|[eé]) ?(?:\p{L}+ ){0,3}(?:com|por|mediante"
            r"|usando)\b[^.]{0,40}\b(?:intelig[eê]ncia artificial|ia\b|chatgpt|tradu[cç][aã]o autom[aá]tica"
            r"|ferramentas? de ia)"
            r"|^(?:resumo|texto|imagem|conte[uú]do|tradu[cç][aã]o|[aá]udio) (?:gerad[oa]|criad[oa]|feit[oa]"
            r"|produzid[oa]) (?:com|por|via) (?:ia\b|intelig[eê]ncia artificial|chatgpt|uma ia)[^.]{0,60}"
        ),
        fires=[
            "Nossos Padrões: os princípios de confiança da Thomson Reuters.",
            "Este conteúdo foi produzido com auxílio de inteligência artificial e revisado por um editor.",
        ],
        stays=[
            "O aluno apresentou um trabalho feito numa máquina de escrever de 1931 e o júri premiou-o.",
            "A inteligência artificial não substituirá os médicos de família, defende a autora do relatório.",
        ],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:(?:iniciar|inicie|encerrar|terminar) sess[aã]o(?: (?:aqui|com (?:google|facebook|apple)))?|(?:fazer"
            r"|fa[cç]a|efetuar) (?:o )?(?:seu )?log(?:in|out|off)(?: (?:aqui|ou cadastre-se))?|log ?in|log ?out"
            r"|minha conta|a minha conta|meu perfil|criar (?:uma )?conta|cadastre-se|cadastrar|registar|registe-se"
            r"|registre-se|esqueci (?:a )?(?:minha )?senha|esqueceu (?:sua |a |a sua )?(?:senha|palavra-passe)"
            r"|lembrar-me"
            r"|menu(?: (?:principal|de navega[cç][aã]o))?|(?:abrir|fechar|mostrar|esconder) (?:o )?(?:menu|busca"
            r"|janela|painel|navega[cç][aã]o)|fechar|buscar(?: (?:no|em) [^.]{2,30})?|pesquisar(?: (?:no"
            r"|em) [^.]{2,30})?|resultados d[ae] (?:busca|pesquisa)|voltar (?:ao topo|para o topo|ao in[ií]cio"
            r"|[aà] p[aá]gina inicial|para o in[ií]cio|atr[aá]s)|ir para o (?:topo|conte[uú]do|menu"
            r"|rodap[eé])|topo"
            r"|(?:pular|saltar|ir|avan[cç]ar) (?:para )?(?:o |ao )?(?:conte[uú]do(?: principal)?|menu"
            r"|navega[cç][aã]o|rodap[eé])|p[aá]gina (?:seguinte|anterior|inicial|principal|\d+(?: de \d+)?)"
            r"|(?:pr[oó]xima|primeira|[uú]ltima) p[aá]gina|edi[cç][aã]o (?:impressa|digital|do dia|brasil|portugal"
            r"|internacional)|(?:selecione|escolha) (?:a |o )?(?:sua |seu )?(?:edi[cç][aã]o|idioma|pa[ií]s"
            r"|regi[aã]o)|mudar (?:de )?(?:idioma|edi[cç][aã]o)|quem somos|sobre n[oó]s|fale conosco|contacte-nos"
            r"|contactos|anuncie(?: (?:aqui|conosco|no [\p{L}]+))?|mapa do site|trabalhe conosco"
            r"|edi[cç][oõ]es anteriores"
            r"|(?:aumentar|diminuir|reduzir) (?:o )?(?:tamanho|texto|letra|fonte)(?: d[ao] (?:letra|texto|fonte))?"
            r"|tamanho d[ao] (?:letra|texto|fonte)|modo (?:escuro|claro|noturno|leitura)|p[aá]gina n[aã]o encontrada"
            r"|(?:ler|leia) (?:em|este artigo em) (?:ingl[eê]s|espanhol|portugu[eê]s)|read in english"
            r"|ver vers[aã]o (?:mobile|desktop|m[oó]vel)|n[aã]o,? obrigad[oa]|mais tarde|agora n[aã]o|expandir"
            r"|recolher)"
        ),
        fires=[
            "Fazer login",
            "Pular para o conteúdo principal",
            "Voltar ao topo",
            "Menu",
            "Esqueceu a sua senha?",
            "Página 2 de 5",
            "Iniciar sessão",
        ],
        stays=[
            "Buscar água no deserto foi durante séculos o ofício das famílias do oásis.",
            "Voltar ao início da obra custaria o dobro, avisou o engenheiro na reunião da câmara.",
        ],
    ),
    drop(
        "menu_word",
        reason="nav.page",
        whole=True,
        where=OUTSIDE,
        max_words=3,
        pattern=(
            r"(?:in[ií]cio|capa|p[aá]gina inicial|cadastro|contato|contacto|assinantes|busca|pesquisa|senha"
            r"|palavra-passe|entrar|sair|acessar|aceder|cancelar|aceitar|enviar|assinar|voltar)"
        ),
        fires=["Entrar", "Contato"],
        stays=[
            "O contato com a nave perdeu-se às 14:05, informou a agência espacial em comunicado.",
            "Entrar sem licença na fazenda custou aos três jovens uma noite na cadeia.",
        ],
    ),
    cue(
        "in_this_article",
        reason="nav.page",
        max_words=6,
        item_words=14,
        pattern=(
            r"(?:[ií]ndice(?: de (?:conte[uú]dos?|temas))?|sum[aá]rio|tabela de conte[uú]dos?"
            r"|neste artigo (?:voc[eê] (?:vai ver|ver[aá])|vai encontrar)|ver (?:o )?[ií]ndice"
            r"|o que voc[eê] (?:vai ver|ver[aá]) (?:neste artigo|aqui))"
        ),
        fires=["Índice de conteúdos\n1. O que é a renda mínima\n2. Quem pode pedir", "Sumário\nRequisitos\nPrazos"],
        stays=[
            "O índice de preços subiu três décimas em abril por causa do encarecimento dos alimentos.",
            "O sumário do manuscrito está rasgado e só se conserva a última folha.",
        ],
    ),
    drop(
        "account_prompt",
        reason="nav.page",
        max_words=30,
        where=OUTSIDE | tail(6),
        pattern=(
            r"^"
            r"(?:(?:por favor,? )?(?:fa[cç]a (?:o )?(?:seu )?login|inicie sess[aã]o|entre com (?:a )?sua conta"
            r"|acesse (?:a )?sua conta) ?(?:para|ou|com|e|no)?\b[^.]{0,80}|(?:n[aã]o tem|ainda n[aã]o tem"
            r"|n[aã]o possui) (?:uma )?(?:conta|cadastro)(?:(?:\?| ainda)[^.]{0,60})?|bem-vind[oa],? (?:de volta|[aà] sua conta"
            r"|entre)[^.]{0,40}|recupera[cç][aã]o de senha[^.]{0,40}|recuperar (?:a )?(?:sua )?senha"
            r"|o seu nome de usu[aá]rio|a sua senha|uma senha ser[aá] enviada[^.]{0,40}|(?:escolha"
            r"|selecione) (?:o seu |seu )?(?:plano|idioma|pa[ií]s)\b[^.]{0,30})[.]?$"
        ),
        fires=["Faça login para salvar este artigo", "Não tem uma conta? Crie já"],
        stays=[
            "Faça login, dizia o sistema, e a fila parou.",
            "Não tem conta no banco nem quer ter",
            "Inicia sessão a Assembleia na terça-feira com a leitura do relatório da comissão de orçamento.",
            "Escolhe o país que mais lhe convém quem tem dinheiro para pagar a viagem, alerta a ONG.",
        ],
    ),
]
