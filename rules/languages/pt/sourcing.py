"""Portuguese: agencies and contributors, republished texts, corrections."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, drop, head, label, tail

END = OUTSIDE | tail(5)
AGENCY = r"(?-i:\L<agency>)"
#: A medium or an agency after "with information from".
MEDIA = (
    rf"(?:{AGENCY}|ag[eê]ncias(?: internacionais)?|(?-i:[\p{{Lu}}@\d][\p{{L}}\p{{M}}\d.@&'-]*)(?: (?:(?:de|do|da|dos"
    rf"|das|e|o|a) ){{0,2}}(?-i:[\p{{Lu}}\d][\p{{L}}\p{{M}}\d.&'-]*)){{0,5}})"
)
MEDIAS = rf"(?>{MEDIA}(?:(?:, ?(?:e )?| e d[aeo]s? | e |/| / | - | & | \| ){MEDIA}){{0,6}})"

RULES = [
    drop(
        "with_information_from",
        reason="meta.sourcing",
        whole=True,
        max_words=26,
        where=HEAD | head(4) | END,
        pattern=(
            r"(?:\*?com (?:informa[cç][oõ]es|informa[cç][aã]o|dados|material|reportagem|conte[uú]do|textos?|apoio"
            r"|despachos)(?: (?:adicionais|complementares))?(?: d[aeo]s?)?(?: (?:ag[eê]ncias?(?: de not[ií]cias)?"
            r"|ag[eê]ncia|assessoria(?: de imprensa)?|jornal|site|portal|reda[cç][aã]o))?(?: (?:e"
            rf"|d[aeo]) ag[eê]ncias?)? ?:? ?(?:{MEDIAS})?"
            rf"|\*?com (?:ag[eê]ncias?(?: internacionais)?|{AGENCY}|lusa)(?: e {MEDIA})?"
            r"|ag[eê]ncias?(?: (?:internacionais|de not[ií]cias))?|(?:reda[cç][aã]o"
            rf"|ag[eê]ncia) ?[/,|-] ?{AGENCY}(?:[/, |-]+{AGENCY}){{0,3}}|{AGENCY} e (?:reda[cç][aã]o|ag[eê]ncias)"
            r"|(?:ag[eê]ncia brasil|estad[aã]o conte[uú]do|ag[eê]ncia lusa|folhapress|ag[eê]ncia estado"
            r"|ag[eê]ncia o globo|(?-i:Lusa|LUSA)))"
        ),
        fires=[
            "Com informações da Agência Brasil",
            "*Com informações da Reuters e AFP",
            "Com Lusa",
            "Com agências",
            "Estadão Conteúdo",
        ],
        stays=[
            "Com informações dos moradores, a polícia chegou em dois dias ao paradeiro dos ladrões.",
            "A Agência Brasil publicou a lista dos beneficiados pouco antes do amanhecer de ontem.",
        ],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:fontes?|dados|elabora[cç][aã]o) ?: ?(?:elabora[cç][aã]o pr[oó]pria(?: com dados d[aeo]s?)?"
            rf"|{MEDIAS})(?: \(?\d{{4}}\)?)?"
        ),
        fires=[
            "Fonte: Instituto Brasileiro de Geografia e Estatística",
            "Fonte: elaboração própria",
            "Fonte: Agência Brasil",
        ],
        stays=[
            "Fonte: a que nasce ao pé do morro e dá de beber a todo o vale desde há séculos.",
            "Dados: são a única coisa que o comité pede para reabrir a investigação ao derrame.",
        ],
    ),
    drop(
        "reporting_by",
        reason="meta.sourcing",
        max_words=60,
        where=END,
        pattern=(
            rf"^[(_*\[ ]{{0,3}}(?:reportagem(?: adicional)?|edi[cç][aã]o|editad[oa]|traduzid[oa]|tradu[cç][aã]o"
            r"|escrito|texto|produ[cç][aã]o|supervis[aã]o|colabora[cç][aã]o|com (?:a )?colabora[cç][aã]o"
            rf"|com (?:a )?contribui[cç][aã]o|apura[cç][aã]o|sob supervis[aã]o) ?(?:de|d[oa]|por|:) ?{NAMES}"
            rf"(?:(?: em (?-i:\p{{Lu}}[\p{{L}} ,]{{2,60}}))|[.;,]? ?(?:e )?(?:escrit[oa]|editad[oa]|edi[cç][aã]o"
            rf"|traduzid[oa]|tradu[cç][aã]o|com|reportagem|texto)\b[^.]{{0,120}}|[.)\]]|$)"
            rf"|^[(_*\[ ]{{0,3}}{NAMES}(?:,? (?:em|de) [\p{{L}} ,]{{3,60}},?)? (?:contribu[ií](?:u|ram)|colabor(?:ou"
            r"|aram)|particip(?:ou|aram)) (?:para|com|na|n?est[ea]) (?:est[ea] |a elabora[cç][aã]o d[aeo]st[ea] "
            r"|produ[cç][aã]o desta )?(?:mat[eé]ria|reportagem|artigo|texto|despacho|not[ií]cia)"
            r"|^[(_*\[ ]{0,3}(?:estagi[aá]ri[oa]s?|sob (?:a )?supervis[aã]o|texto (?:do|da) estagi[aá]ri[oa]"
            r"|\*?estagi[aá]ri[oa])\b[^.]{0,40}\b(?:supervis[aã]o|orienta[cç][aã]o)\b[^.]{0,60}[.)]?$|^\*? ?(?:o"
            r"|a) (?:rep[oó]rter|jornalista|colunista) viaj(?:ou|a) a convite d[aeo]\b[^.]{0,80}"
        ),
        fires=[
            "Reportagem de Lúcia Campos em Brasília; edição de Jorge Salgueiro",
            "Edição: Maria Cláudia Prates",
            "*Estagiária sob supervisão de Ana Duarte",
            "Traduzido por Inês Calado",
        ],
        stays=[
            "A reportagem de Ana Duarte revelou que a ponte estava há doze anos sem uma única inspeção.",
            "Os jornalistas da rádio pública colaboraram na busca pelas crianças durante toda a noite.",
        ],
    ),
    drop(
        "agency_signature",
        reason="meta.sourcing",
        where=END,
        max_words=12,
        case=True,
        pattern=(
            r"^[\p{Lu} (),]{2,30} ?// ?\p{Lu}{2,5}\.?$|^(?:Lusa|LUSA)/(?:[Ff]im|FIM)\.?$"
            r"|^\p{L}{2,4}(?:/\p{L}{2,4}){0,2} ?\((?:ap, |dw, )?(?:efe|dpa|afp|reuters|rtr|lusa|ansa|ots|EFE|AFP|DPA"
            r"|Reuters|Lusa)\b[^()]{0,60}\)$"
            r"|^\(?(?:Lusa|LUSA|EFE|AFP|Reuters|REUTERS|ANSA|DPA|Xinhua|Folhapress|FOLHAPRESS|Angop|ANGOP|Estad[aã]o"
            r"|Ag[eê]ncia Brasil|Ag[eê]ncia Estado|Inforpress)\)?[.-]{0,2}$"
        ),
        fires=["(Lusa)", "FOLHAPRESS", "jov (efe, dpa)", "Lusa/Fim"],
        stays=[
            "A agência Lusa noticiou que a reunião terminou sem acordo depois da meia-noite.",
            "Folhapress e Reuters enviaram repórteres ao julgamento que começa na segunda-feira.",
        ],
    ),
    drop(
        "republished",
        reason="legal.republished",
        max_words=80,
        pattern=(
            r"^[(*\[_ ]{0,3}(?:est[ea]|ess[ea]|uma vers[aã]o (?:\p{L}+ )?dest[ea]) (?:artigo|texto|reportagem"
            r"|conte[uú]do|informa[cç][aã]o|hist[oó]ria|investiga[cç][aã]o|coluna|entrevista|publica[cç][aã]o"
            r"|not[ií]cia|mat[eé]ria|cr[oô]nica|an[aá]lise)(?: original)?\b[^.]{0,25}"
            r"\b(?:publicad[oa]|republicad[oa]|reproduzid[oa]|produzid[oa]|saiu|apareceu|veiculad[oa]"
            r"|realizad[oa] em (?:parceria|colabora[cç][aã]o))\b[^.]{0,60}\b(?:originalmente|pela primeira vez"
            r"|n[oa] (?:site |blog |revista |jornal |portal )?(?-i:\p{Lu})|em parceria|primeiro|inicialmente"
            r"|sob (?:uma )?licen[cç]a|com (?:a )?(?:permiss[aã]o|autoriza[cç][aã]o)|por (?-i:\p{Lu})"
            r"|originariamente|em colabora[cç][aã]o)"
        ),
        fires=[
            "Este artigo foi publicado originalmente no The Conversation.",
            "Esta reportagem foi produzida em parceria com a Agência Foz.",
            "Este texto foi publicado pela primeira vez na revista Cordilheira.",
        ],
        stays=[
            "O romance foi publicado originalmente em Lisboa e proibido em Espanha durante onze anos.",
            "Este texto foi escrito na prisão e saiu de lá cosido ao forro de um casaco.",
        ],
    ),
    drop(
        "original_version",
        reason="legal.republished",
        max_words=60,
        pattern=(
            r"^[(*\[_ ]{0,3}(?:artigo |texto |reportagem |conte[uú]do |coluna |mat[eé]ria )?(?:publicad[oa]"
            r"|republicad[oa]|reproduzid[oa]|veiculad[oa])\b[^.]? (?:originalmente|anteriormente|com (?:permiss[aã]o"
            r"|autoriza[cç][aã]o)|inicialmente|primeiro)[^.]? (?:em|n[oa]|por|pel[oa]|d[oa])\b[^.]{0,120}[.)\]]?$"
            r"|^[(*\[_ ]{0,3}(?:leia|ler|veja|acesse|clique aqui para ler)\b[^.]{1,12} (?:artigo|texto|mat[eé]ria"
            r"|reportagem|publica[cç][aã]o|not[ií]cia|conte[uú]do) original\b[^.]{0,80}[.)\]]?$"
            r"|\b(?:re)?publicad[oa] (?:aqui )?sob (?:uma )?licen[cç]a (?:creative|cc)\b"
            r"|\bsob (?:uma )?licen[cç]a creative commons\b[^.]{0,80}\b(?:artigo|original|reprod|texto|republic)"
        ),
        fires=[
            "Publicado originalmente na revista Cordilheira",
            "Leia o artigo original",
            "Republicado sob licença Creative Commons.",
        ],
        stays=[
            "Publicado em plena guerra, o poema passou de mão em mão pelas trincheiras da frente norte.",
            "O texto original da lei não dizia nada sobre os poços que já estavam abertos na várzea.",
        ],
    ),
    label(
        "correction",
        part="correction",
        max_words=0,
        pattern=(
            r"^[*(\[_ ]{0,3}(?:corre[cç][aã]o|corre[cç][oõ]es|errata|erramos|retifica[cç][aã]o|rectifica[cç][aã]o"
            r"|esclarecimento|nota (?:de esclarecimento|do editor|da editora|d[ae] reda[cç][aã]o"
            r"|da dire[cç][cç]?[aã]o)|n\. ?(?:da|do) (?:r|e)\."
            r"|atualiza[cç][aã]o(?: do editor)?)\s?(?:\([^)]{1,30}\))?\s?[:.|-]"
            r"|^[*(\[_ ]{0,3}(?:em )?uma vers[aã]o (?:anterior|pr[eé]via|inicial) d(?:est[ea]|o|a) (?:artigo"
            r"|mat[eé]ria|not[ií]cia|texto|reportagem|publica[cç][aã]o)\b"
            r"|^[*(\[_ ]{0,3}(?:est[ea] )(?:artigo|mat[eé]ria|not[ií]cia|texto|reportagem"
            r"|publica[cç][aã]o) (?:foi )(?:corrigid[oa]|retificad[oa]|alterad[oa] (?:para|[aà]s)"
            r"|atualizad[oa] (?:para|com))\b|^diferentemente do (?:que (?:foi )?(?:informado|publicado)|publicado"
            r"|informado)\b"
        ),
        fires=[
            "Errata: o nome correto do prefeito é Paulo.",
            "Uma versão anterior deste texto dizia que o ato foi na terça.",
        ],
        stays=[
            "A correção do orçamento chegou tarde e os hospitais fecharam o ano sem pagar a ninguém.",
            "O autarca pediu uma retificação ao jornal por causa da notícia de domingo passado.",
        ],
    ),
    drop(
        "produced_with_support",
        reason="meta.sourcing",
        max_words=70,
        where=END,
        pattern=(
            r"^[*(\[_ ]{0,3}(?:est[ea]) (?:artigo|reportagem|trabalho|investiga[cç][aã]o|conte[uú]do|projeto"
            r"|hist[oó]ria|s[eé]rie|texto|mat[eé]ria|material) (?:foi|[eé]) (?:\p{L}+ )?(?:realizad[oa]|elaborad[oa]"
            r"|produzid[oa]|feit[oa]|financiad[oa]|poss[ií]vel|escrit[oa]|parte|traduzid[oa]|redigid[oa])\b"
            r"[^.]{0,80}\b(?:com (?:o )?(?:apoio|financiamento)|gra[cç]as a|em parceria|no [aâ]mbito"
            r"|pel[oa] (?:equipe|equipa|ag[eê]ncia|reda[cç][aã]o)|bolsa|fundo|funda[cç][aã]o|com informa[cç][oõ]es"
            r"|a partir de|do (?:projeto|programa))"
            rf"|^{NAME} (?:reportou|informou) (?:de|a partir de) (?-i:\p{{Lu}})[\p{{L}} ,]{{2,40}}\.?$"
        ),
        fires=[
            "Esta reportagem foi realizada com o apoio da Fundação Imprensa Aberta.",
            "Este conteúdo é produzido pela equipe de projetos especiais.",
        ],
        stays=[
            "Este trabalho foi feito pelos presos da penitenciária, que aprenderam a entalhar com o velho mestre.",
            "Camila Ruas informou da janela aos vizinhos que o incêndio estava apagado.",
        ],
    ),
]
