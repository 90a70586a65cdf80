"""Portuguese: captions and credits."""

from cleaner.rule import NAMES, drop, label

AGENCY = r"(?-i:\L<agency>)"
#: "Photo", "image" and other words that a credit opens with.
PICTURE = (
    r"(?:foto(?:s|grafias?|graf[oa]s?|gramas?|montagem|arte)?|imagem|imagens|v[ií]deos?|infogr[aá]ficos?|infografia"
    r"|ilustra[cç][aã]o|ilustra[cç][oõ]es|arte|captura|cr[eé]ditos?|cr[eé]d\.|divulga[cç][aã]o|reprodu[cç][aã]o|capa"
    r"|charge|mapa|montagem|colagem|gr[aá]fico)"
)
LINK = (
    r"(?: (?:de (?:arquivo|capa|destaque|divulga[cç][aã]o|tela|ecr[aã]|redes sociais|[aá]rea)|da capa|principal"
    r"|destacada|destaque|ilustrativas?|meramente ilustrativa|arquivo|cortesia|via|e v[ií]deo|e texto|d[eoa]|por"
    r"|cedida por|tirada por|enviada por|gerada por)){0,2}"
)
WHO = (
    r"(?>(?-i:[@\p{Lu}(](?=[\p{L}\p{M}\d@._'&+)(/|, -]{1,90}(?:[^\p{L}]"
    r"|$))[\p{L}\p{M}\d@._'&+-]{0,40}(?:[ /,|]{1,3}(?:(?:de|do|da|dos|das|e|o|a|via|por|em|of|the"
    r"|para) ){0,2}[@\p{Lu}\d(][\p{L}\p{M}\d@._'&+)-]{0,40}){0,6}))"
)
SOURCE = (
    r"(?:divulga[cç][aã]o|reprodu[cç][aã]o|arquivo(?: pessoal)?|acervo(?: pessoal)?|redes sociais|cortesia|cedida"
    r"|internet|ilustrativa|ascom|secom|assessoria(?: de imprensa)?|direitos reservados|d\.?r\.?"
    r"|governo d[eo] [\p{L} ]{3,25}|prefeitura d[eo] [\p{L} ]{3,25}|pol[ií]cia (?:civil|militar|federal)"
    r"|corpo de bombeiros"
    r"|ag[eê]ncias?|elabora[cç][aã]o pr[oó]pria|banco de imagens|web|pixabay|(?:x|facebook|instagram|twitter|tiktok|youtube) ?[/:] ?@?[\w.]{3,30}|facebook|instagram|twitter|youtube"
    r"|da reda[cç][aã]o|@[\w.]+|https?://\S+|www\.\S+|[\w-]+\.(?:com|pt|org|net)(?:\.\w\w)?|captura de (?:tela"
    r"|ecr[aã]|v[ií]deo))"
)

_NAME2 = r"(?-i:\p{Lu}[\p{L}'.-]*(?: (?:(?:de|do|da|dos|das|e) ){0,2}\p{Lu}[\p{L}'.-]*){1,4})"

RULES = [
    label(
        "credit_line",
        part="credit",
        whole=True,
        max_words=20,
        pattern=(
            rf"[(\[|/]?{PICTURE}{LINK}\s?[:|/.-]\s?(?:{SOURCE}|{WHO})(?:[ /|,.:()-]{{1,3}}(?:{SOURCE}|{WHO}|{AGENCY}"
            rf"|via|e|\d{{4}})){{0,4}}[.)\]]?"
            r"|[(\[]?(?:fotos?|fotografia|cr[eé]dito|imagem(?! de )) (?:d[eoa] |por |cortesia (?:de )?|via "
            rf"|cedida por |enviada por |tirada por )(?:{WHO}|{SOURCE})(?: ?/ ?(?:{WHO}|{SOURCE}))?[.)\]]?"
            r"|[(\[]?(?:foto|imagem|fotografia|fotos|imagens|v[ií]deo) (?:de arquivo|arquivo|ilustrativas?"
            r"|meramente ilustrativas?|cortesia|divulga[cç][aã]o|reprodu[cç][aã]o|cedida|de divulga[cç][aã]o"
            rf"|d\.?r\.)(?: ?[/|:-]? ?(?:{WHO}|{SOURCE}))?[.)\]]?"
            rf"|[(\[]?(?:foto|fotos|imagem) (?:{AGENCY})(?: ?/ ?{WHO})?[.)\]]?|[(\[]?(?:divulga[cç][aã]o"
            r"|reprodu[cç][aã]o|arquivo pessoal|acervo pessoal|redes sociais|direitos reservados"
            rf"|arquivo) ?(?:[/|:,-] ?(?:{WHO}|{SOURCE}))(?: ?/ ?(?:{WHO}|{SOURCE}))?[.)\]]?"
            r"|[(\[]?(?:divulga[cç][aã]o|reprodu[cç][aã]o|arquivo pessoal|acervo pessoal|cortesia)[.)\]]?"
            r"|[(\[]?(?:cortesia|fot[oó]graf[oa]|cr[eé]ditos? (?:d[ea] )?(?:foto|imagem|fotografia|capa)"
            r"|fonte da (?:imagem|foto)|legenda da (?:foto|imagem)|direitos de autor da imagem)(?: ?[:/|,-] ?"
            rf"| d[eoa] | )(?:{WHO}|{SOURCE})[.)\]]?"
        ),
        fires=[
            "Foto: Lúcia Marinho",
            "Imagem: Reprodução/Instagram",
            "Divulgação",
            "Fotografia de Joana Silveira",
            "Crédito da foto, Getty Images",
            "Foto: Marcelo Prado/Agência Brasil",
            "Reprodução/TV Ribeira",
        ],
        stays=[
            "Foto: o momento exato em que o trem cruza a ponte e a multidão levanta as bandeiras.",
            "Reprodução assistida e adoção foram os temas do debate que reuniu trezentas famílias.",
        ],
    ),
    label(
        "caption_ending_in_credit",
        part="caption",
        max_words=90,
        pattern=(
            rf"(?:[.;|/(\[\"'!?)-] ?|(?<=[\p{{L}}\d] )(?=(?-i:\p{{Lu}})))(?:foto(?:s|grafias?|graf[oa]|arte"
            r"|montagem)?|imagem|imagens|cr[eé]ditos?|ilustra[cç][aã]o|infografia|captura|cortesia|v[ií]deo|arte)"
            rf"{LINK}\s?[:|/]\s?(?:{SOURCE}|{WHO})(?:[ /|,.:()-]{{1,3}}(?:{SOURCE}|{WHO}|{AGENCY}|arquivo"
            rf"|\d{{4}})){{0,4}} ?[.)\]]{{0,2}}$"
            r"|[.,;\"') -] ?\((?:fotos?|fotografia|image(?:m|ns)(?=(?: cortesia)?(?: ?[:/|,-]| (?:de|d[oa]|por|cedida) (?-i:\p{Lu})))|arquivo|cr[eé]dito|ilustra[cç][aã]o|cortesia"
            r"|reprodu[cç][aã]o|divulga[cç][aã]o|captura)(?: (?:de|por|cortesia|arquivo"
            rf"|{AGENCY}))?[ :/,|-]{{0,3}}(?:{WHO}|{SOURCE})?[^()]{{0,40}}\)\.?$"
            rf"|[.\"'] (?:fotos?|fotografia|imagem) (?:d[eoa] |por |cortesia (?:de )?|via |cedida por )?(?:{AGENCY}"
            rf"|(?-i:\p{{Lu}}[\p{{L}}'-]+ \p{{Lu}}[\p{{L}}'-]+)|arquivo)(?: ?/ ?{WHO})?\.?$"
            r"|[.;|/\"'()-] ?[(\[]?(?:(?:divulga[cç][aã]o|reprodu[cç][aã]o|arquivo pessoal"
            rf"|acervo pessoal) ?(?:/ ?(?:{WHO}|{SOURCE})){{0,2}}|(?:arquivo|redes sociais) ?/ ?(?:{WHO}"
            rf"|{SOURCE}))[.)\]]{{0,2}}$"
        ),
        fires=[
            "O presidente cumprimenta moradores de Arapiraca durante a visita. Foto: Presidência",
            "Vista aérea do incêndio na serra da Lousã (Foto: Bombeiros)",
            "Atleta comemora a segunda medalha em Lima — Foto: Carla Paiva/TV Ribeira",
            "Os manifestantes atravessam a ponte. Crédito: AFP",
            "O ator na estreia da série (Divulgação/Netflix)",
            "Casa onde o cantor nasceu | Imagem: Arquivo pessoal",
        ],
        stays=[
            "O júri deu o prêmio a uma foto: a da menina que olha o mar pela janela de um hospital.",
            "Na parede havia uma imagem (a mesma que viu em criança) da padroeira da vila.",
            "O capítulo dá uma visão geral e salta os casos raros. (Imagem Geral)",
            "A editora pagou os custos da reprodução e a cortesia da casa ficou por conta do dono.",
        ],
    ),
    label(
        "archive_caption",
        part="caption",
        max_words=45,
        pattern=(
            r"^[(\[]?(?:imagem|foto|fotografia|captura(?: de (?:tela|ecr[aã]|v[ií]deo))?|vista|recria[cç][aã]o"
            r"|montagem|ilustra[cç][aã]o|frame|print) (?:de arquivo|ilustrativa|meramente ilustrativa"
            r"|de divulga[cç][aã]o|sem data|divulgada (?:por|pel[oa])|cedida por|publicada (?:por|no|em su)"
            r"|compartilhada (?:por|no|na|em)|tirada (?:por|em))"
            r"|\b(?:em|numa|,) (?:uma |esta )?(?:imagem|foto|fotografia) (?:de arquivo|de seu perfil|publicada (?:em"
            r"|nas) (?:sua|suas)|divulgada (?:por|pel[oa])|cedida por|recente)(?: (?:d[eao]s?|em|n[ao]s?|durante"
            r"|tirada|por|com|ao)\b[^.,]{0,60})?[.)\]]?$"
            r"|\((?:arquivo|imagem de arquivo|foto de arquivo|imagem ilustrativa|foto ilustrativa"
            r"|imagem meramente ilustrativa|cortesia|captura de tela|divulga[cç][aã]o|reprodu[cç][aã]o"
            r"|arquivo pessoal|cedida)\)\.?$"
            r"|[.\"'|/] ?(?:arquivo|imagem de arquivo|foto de arquivo|imagem ilustrativa|foto ilustrativa"
            r"|imagem meramente ilustrativa|captura de (?:tela|v[ií]deo)|divulga[cç][aã]o|reprodu[cç][aã]o"
            r"|arquivo pessoal|d\.r\.|dr)\.?$"
            r"|^(?:legenda da (?:foto|imagem)|cr[eé]dito da (?:foto|imagem)),"
        ),
        fires=[
            "Imagem de arquivo de um comboio na estação do Oriente",
            "A ministra das Finanças, numa fotografia de arquivo",
            "Viatura em frente à delegacia (Imagem ilustrativa)",
            "Agentes da guarda na fronteira / Arquivo",
            "Legenda da foto, Moradores atravessam a rua alagada",
        ],
        stays=[
            "A defesa juntou uma imagem de arquivo que, no seu entender, prova que o acusado estava noutro lugar.",
            "O documentário mistura entrevistas com cenas de arquivo que ninguém via há quarenta anos.",
        ],
    ),
    label(
        "labelled_caption",
        part="caption",
        max_words=60,
        pattern=(
            r"^(?:legenda(?: da (?:foto|imagem))?|na (?:foto|imagem)|texto da imagem|descri[cç][aã]o da imagem"
            r"|foto de capa|imagem de capa|imagem destacada|imagem principal|foto principal|foto em destaque"
            r"|descri[cç][aã]o de imagem|#?pratodosverem|#?paracegover)\s?[:|-]"
        ),
        fires=[
            "Legenda: a prefeita inaugura a ponte nova",
            "NA FOTO: os vencedores do torneio de Braga",
            "Imagem de capa: Pxhere",
        ],
        stays=[
            "A legenda da foto dizia que o menino tinha nascido no barco, mas ninguém o pôde comprovar.",
            "Na imagem veem-se os dois homens a entrar no prédio pouco antes da meia-noite.",
        ],
    ),
    label(
        "credit_by_role",
        part="credit",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:texto e fotos?|fotos? e texto|fotografia e texto|v[ií]deo e edi[cç][aã]o|imagens e edi[cç][aã]o"
            r"|edi[cç][aã]o de (?:imagem|v[ií]deo|fotografia)|realiza[cç][aã]o|produ[cç][aã]o|design"
            r"|ilustra[cç][aã]o|infografia|infogr[aá]ficos?|roteiro|gui[aã]o|c[aâ]mera|fotos?|ilustra[cç][oõ]es"
            rf"|arte|montagem|imagens|sonoplastia|grafismo) ?(?::|/|\||por) ?{NAMES}"
            rf"|{NAMES} ?[/|(-] ?(?:fot[oó]graf[oa]|foto|fotos|arquivo(?: pessoal)?|divulga[cç][aã]o"
            r"|reprodu[cç][aã]o|cortesia|redes sociais|imprensa|cedida|v[ií]deo|assessoria)\)?"
        ),
        fires=["Texto e fotos: Helena Sarmento", "Ilustração por Tomás Bicudo", "Rosa Palma / Divulgação"],
        stays=[
            "Texto e fotos chegaram à gráfica no mesmo dia em que os soldados ocuparam a cidade.",
            "O design por camadas permite aos engenheiros trocar uma peça sem desmontar o motor todo.",
        ],
    ),
    drop(
        "enlarge_picture",
        reason="media.credit",
        whole=True,
        max_words=16,
        pattern=(
            r"(?:direitos (?:de autor|autorais)|copyright|cr[eé]ditos?) (?:d[ae] )?(?:imagem|foto|fotografia"
            r"|capa)(?: ?[:,] ?[^.]{2,80})?|clique (?:na imagem )?para ampliar|toque (?:na imagem )?para ampliar"
        ),
        fires=["Direitos de autor da imagem: Getty Images", "Crédito da foto", "Clique na imagem para ampliar"],
        stays=[
            "Os direitos de autor da imagem foram vendidos a uma fundação suíça em 1987.",
            "O crédito da foto foi objeto de uma longa disputa entre as duas herdeiras do ateliê.",
        ],
    ),
    label(
        "credit_no_sign",
        part="credit",
        whole=True,
        max_words=8,
        pattern=rf"(?:fotos?|fotografias?|imagem|imagens|arte) {_NAME2}(?: ?[/|,-] ?{_NAME2})?|(?-i:DR|D\.R\.|\(DR\)|© DR)",
        fires=["Foto João Exemplo", "DR"],
        stays=["Foto João Exemplo não quis comentar."],
    ),
    label(
        "caption_portal_credit",
        part="caption",
        max_words=70,
        min_words=5,
        pattern=rf"[.;|/(\[\"'!?)-] ?(?:foto|fotos|imagem|v[ií]deo|arte|cr[eé]dito) ?: ?{_NAME2} ?[/|,-] ?(?:g1|ge|uol|r7|ig|tv ?\p{{L}}+|rbs ?tv|inter ?tv|rpc|nsc|epbr|esp|especial|\p{{L}}{{2,12}}\.com(?:\.br)?)[)\].]{{0,2}}$",
        fires=["A ponte foi interditada. Foto: João Exemplo/g1"],
        stays=["O júri premiou uma foto: a da menina no hospital."],
    ),
]
