"""Portuguese lines that only a page says: what to do with this article, its comments and its forms."""

from cleaner.rule import BODY, HEAD, TAIL, cue, drop

_THIS = (
    r"(?:(?:d?est[ea]|d?ess[ea]|n?est[ea]) (?:artigo|mat[eé]ria|not[ií]cia|p[aá]gina|hist[oó]ria|conte[uú]do|reportagem|publica[cç][aã]o|post|podcast|epis[oó]dio|v[ií]deo|coluna|receita)"
    r"|o artigo|a (?:not[ií]cia|mat[eé]ria|reportagem)|o link d[eao] (?:artigo|mat[eé]ria|not[ií]cia))"
)
_TO = (
    r"(?:(?:por|via|com|pelo|no|nas|na|em|para|com um|com a|a um) (?:(?:seus|os|as|um|uma|o|a|minha|sua) ?)?(?:redes(?: sociais)?|e-?mail|amig[oa]s?|contatos|lista de leitura|favoritos|[aá]rea de transfer[eê]ncia"
    r"|ler (?:mais tarde|depois)|[aá]udio|pdf|\L<platform>))"
)

RULES = [
    drop(
        "article_action",
        reason="nav.share",
        whole=True,
        max_words=14,
        pattern=rf"(?:compartilh(?:e|ar)|partilh(?:e|ar|a)|envi(?:e|ar|a)|imprim(?:a|ir)|copi(?:e|ar)|salv(?:e|ar)|guard(?:e|ar|a)|ou(?:ça|vir)|escut(?:e|ar)|ofere(?:ça|cer)|recomend(?:e|ar)|adicion(?:e|ar)) {_THIS}(?:,? (?:{_TO}))*"
        rf"|presenteie (?:um amigo|algu[eé]m|quem voc[eê] (?:gosta|quiser)) com {_THIS}|ou(?:ça|vir) (?:a vers[aã]o em [aá]udio|o [aá]udio) (?:de|da|do)? ?{_THIS}|ou(?:ça|vir) a vers[aã]o em [aá]udio (?:desta|da|deste|do) (?:reportagem|mat[eé]ria|artigo|not[ií]cia|texto)"
        r"|(?:adicionar|salvar|guardar) (?:à|na|em|aos|nos) (?:minha |meus |sua )?(?:lista de leitura|favoritos|itens salvos)|[aá]udio gerado (?:por|com|automaticamente)(?: (?:ia|intelig[eê]ncia artificial))?|alto contraste"
        r"|(?:aumentar|diminuir|reduzir)(?: (?:ou|e|/) (?:aumentar|diminuir|reduzir))? (?:o |a )?(?:tamanho (?:do texto|da (?:fonte|letra))|texto|letra|fonte)",
        fires=[
            "Presenteie um amigo com esta matéria",
            "Ouça a versão em áudio desta reportagem",
            "Adicionar à lista de leitura",
            "Áudio gerado por inteligência artificial",
        ],
        stays=[
            "Guarde a massa na geladeira por uma hora.",
            "Compartilhar o pão",
            "Ouvir a notícia partiu o coração da mãe.",
        ],
    ),
    drop(
        "comment_line",
        reason="comment.prompt",
        whole=True,
        max_words=20,
        pattern=r"(?:denunci(?:ar|e)|report(?:ar|e)) (?:um |este |esse |o )?(?:coment[aá]rio|conte[uú]do)(?: (?:abusivo|ofensivo|impr[oó]prio|inadequado))?|(?:ordenar|ordenado|classificar) por ?:? ?(?:os )?(?:mais (?:recentes?|antigos?|relevantes?|votados|curtidos)|data|relev[aâ]ncia)"
        r"|(?:o seu|seu|os) coment[aá]rios? (?:est[aá]|estão|ser[aá]|ser[aã]o|aguarda) [^.!?]{0,40}\b(?:modera[cç][aã]o|aprova[cç][aã]o|aprovados?|moderados?)\b[^.!?]{0,30}"
        r"|(?:[eé] (?:preciso|necess[aá]rio) (?:estar (?:logado|registado|cadastrado)|fazer login|iniciar sess[aã]o)|voc[eê] precisa (?:estar logado|fazer login)|entre|fa[cç]a (?:o )?login|inicie sess[aã]o|cadastre-se|registe-se) para (?:poder )?(?:comentar|participar|responder|deixar (?:um|seu|o seu) coment[aá]rio)[^.!?]{0,30}"
        r"|(?:nenhum coment[aá]rio|(?:ainda n[aã]o h[aá]|sem) coment[aá]rios)(?: (?:ainda|por enquanto|at[eé] o momento))?(?:[.!,] ?(?:d[eê]|seja|deixe|escreva)[^.!?]{0,40})?|(?:ver|mostrar|carregar|ler|ocultar) (?:mais |todas as |todos os |as |os )?(?:respostas|coment[aá]rios)(?: ?\(\d+\))?"
        r"|(?:d[eê]|deixe) (?:aqui )?(?:a )?sua opini[aã]o(?: (?:aqui|abaixo|sobre est[ea] (?:mat[eé]ria|artigo|not[ií]cia)))?|\* ?ao utilizar o sistema de coment[aá]rios voc[eê] [^!?]{5,120}",
        fires=[
            "Denunciar comentário abusivo",
            "Ordenar por mais recentes",
            "É preciso estar logado para comentar",
            "Mostrar mais respostas",
            "Nenhum comentário ainda. Dê a sua opinião!",
        ],
        stays=[
            "Nenhum comentário do ministério, por enquanto, explica a crise.",
            "Ler as respostas do ministro",
            "Ordenar por tamanho",
        ],
    ),
    drop(
        "form_state",
        reason="promo.newsletter",
        whole=True,
        max_words=18,
        pattern=r"(?:o|este|seu|o seu) (?:e-?mail|endere[cç]o de e-?mail)(?: (?:informado|inserido|digitado))? (?:n[aã]o [eé] v[aá]lido|[eé] inv[aá]lido|j[aá] est[aá] (?:cadastrado|registado))[^.!?]{0,40}"
        r"|(?:introduza|insira|digite|informe|escreva) (?:um|o seu|seu|o) (?:endere[cç]o de )?(?:e-?mail|correio eletr[oó]nico)(?: v[aá]lido)?"
        r"|(?:obrigad[oa][ ,!.]+(?:a )?(?:sua )?|(?:a )?sua )(?:subscri[cç][aã]o|inscri[cç][aã]o|assinatura) (?:foi (?:registad|registrad|efetuad|confirmad|conclu[ií]d|realizad)a|est[aá] confirmada)[^.!?]{0,40}"
        r"|(?:enviámos|enviamos)(?:-lhe)? um e-?mail (?:de|para)\b[^.!?]{0,50}",
        fires=[
            "Obrigado, a sua subscrição foi registada",
            "Introduza um endereço de e-mail válido",
            "Enviamos um e-mail de confirmação para você",
        ],
        stays=[
            "A inscrição foi confirmada pela federação na segunda. O atleta viaja amanhã.",
            "Enviamos um e-mail ao ministro. Ficou sem resposta.",
            "Digite o número do processo",
        ],
    ),
    drop(
        "offer_terms",
        reason="appeal.subscription",
        whole=True,
        max_words=10,
        pattern=r"(?:voc[eê] pode )?(?:cancel(?:e|ar)|desist(?:a|ir)) (?:quando (?:quiser|voc[eê] quiser)|a qualquer (?:momento|altura|hora))|sem (?:fideliza[cç][aã]o|compromisso de fidelidade|per[ií]odo de fideliza[cç][aã]o)"
        r"|(?:leia|ler|veja|folheie|acesse|confira) a (?:edi[cç][aã]o|vers[aã]o) (?:impressa|digital|em papel|em pdf)(?: (?:em pdf|de hoje|completa|aqui))?",
        fires=["Cancele quando quiser", "Sem fidelização", "Leia a edição impressa em PDF"],
        stays=["Sem compromisso não há equipa, repete o treinador.", "Ler a edição de 1572"],
    ),
    drop(
        "here_teaser",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=28,
        pattern=r"^[^\p{L}\d]{0,4}(?-i:LEIA|VEJA|ASSISTA|CONFIRA|OUÇA|Leia|Veja|Assista|Confira|Ouça) (?:aqui|AQUI) (?:a|o|as|os|à|ao) ?(?:[ií]ntegra|v[ií]deo|entrevista|document|decis[aã]o|nota|reportagem|mat[eé]ria|lista|not[ií]cia|fotos)\b[^.!?]{0,90}\.?$"
        r"|^(?:saiba mais|leia|veja|confira)\b[^.!?]{0,90}\b(?:mat[eé]ria|not[ií]cia|reportagem) completa (?:no|em|na) [^.!?]{3,50}[.:]?$|^leia mais (?:em|no|na) [^.!?]{2,30}:$"
        r"|^(?:acompanhe|siga) (?:aqui )?(?:a apura[cç][aã]o|a cobertura|o jogo|ao vivo|tudo|minuto a minuto|os lances)[^.!?]{0,40} (?:em tempo real|ao vivo|ao minuto|minuto a minuto|lance a lance)[.!]?$"
        r"|^\[(?:v[ií]deo|opini[aã]o|an[aá]lise|entrevista|especial|galeria|fotos|ao vivo|mapa|reportagem|perfil|podcast|gr[aá]fico)s?\] (?!.{3,220}[^.]\.$).{8,150}$",
        fires=[
            "LEIA AQUI a íntegra da decisão do ministro",
            "Leia Mais em O Norte:",
            "Acompanhe a apuração em tempo real",
            "Saiba mais sobre a mudança consultando a matéria completa no nosso parceiro.",
        ],
        stays=[
            "Veja aqui a que ponto chegámos.",
            "Acompanhe a gravidez com exames",
            "Leia a notícia completa em voz alta, pediu a professora aos alunos. Ninguém quis.",
        ],
    ),
    cue(
        "heading_of_others",
        reason="nav.related",
        where=BODY | TAIL,
        max_words=9,
        pattern=r"(?:as |os )?(?:not[ií]cias|mat[eé]rias|artigos|reportagens)? ?mais (?:lid|vist|compartilhad|partilhad|comentad|acessad)[oa]s(?: (?:d[oa] (?:dia|semana|m[eê]s|momento)|de hoje|agora))?|(?:outr[oa]s|mais|tod[oa]s [oa]s) (?:mat[eé]rias|artigos|textos|not[ií]cias|colunas) (?:d[oa] (?:mesm[oa] )?autora?|deste autor|desta autora)"
        r"|conte[uú]dos? (?:dos nossos|de nossos|de) (?:parceiros|anunciantes|patrocinadores)|(?:fotos|v[ií]deos) da (?:not[ií]cia|mat[eé]ria)|not[ií]cias relacionadas",
        fires=[
            "As notícias mais lidas do dia\nAbre a estação",
            "Outras matérias do autor\nO frio que vem",
            "Conteúdo dos nossos parceiros\nTroque de caldeira",
        ],
        stays=[
            "Os textos mais lidos do poeta são os da juventude, diz a editora.",
            "Mais textos do autor aparecerão em junho, prometeu a família.",
        ],
    ),
    drop(
        "head_line",
        reason="meta.byline",
        where=HEAD,
        whole=True,
        max_words=20,
        pattern=r"(?:da|por) reda[cç][aã]o,? (?:com|e) (?:ag[eê]ncias?|informa[cç][oõ]es)\b[^.!?]{0,40}|(?-i:\p{Lu})[\p{L}' ]{2,30} - reda[cç][aã]o|publicad[oa] (?:em|a|no dia)[ :]{1,2}\d[^!?]{5,40}(?:,| e|\(|;| -)+ ?(?:e )?(?:atualizad[oa]|alterad[oa]|modificad[oa])\b[^!?]{3,50}"
        r"|\d{1,2}/\d{1,2}/\d{2,4}[ ,-]{1,3}(?:[aà]s )?\d{1,2}[h:]\d{2}(?:min)?[ ,()-]{1,4}(?:atualizad[oa]|alterad[oa]|modificad[oa])(?: em|:| a)? [^!?]{5,40}",
        fires=[
            "Da Redação, com agências",
            "Publicado em 3 de junho de 2024, às 10h30, e atualizado às 11h02",
            "22/03/2023 às 20h40min - Atualizada em 22/03/2023 às 20h40min",
        ],
        stays=["Publicado em 3 de junho, o livro vendeu mil exemplares, e foi depois traduzido."],
    ),
    drop(
        "made_with_machine",
        reason="legal.trust",
        max_words=40,
        pattern=r"^(?:\* ?)?(?:(?:este|esta|o|a) )?(?:texto|mat[eé]ria|conte[uú]do|artigo|not[ií]cia|reportagem|tradu[cç][aã]o)(?: foi)? (?:produzid|gerad|escrit|traduzid|redigid|feit)[oa] (?:com|por)(?: (?:o|a))?(?: (?:aux[ií]lio|ajuda|apoio|uso) d[eao])?(?: ferramentas? de)? ?(?:intelig[eê]ncia artificial|ia)\b[^!?]{0,30}(?:,| e|;)[^!?]{0,20} (?:revis|editad|verificad|supervis)\p{L}+\b[^!?]{0,60}$",
        fires=["Texto produzido com auxílio de inteligência artificial e revisado por um editor"],
        stays=["O texto escrito por inteligência artificial enganou os jurados, que o premiaram."],
    ),
]
