"""Catalan links to other articles and their headings."""

from cleaner.rule import TAIL, cue, drop

RULES = [
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=8,
        pattern=r"(?:llegi(?:r|u)|llegeix|veure|mostra(?:r)?|carrega(?:r)?|consulta) (?:(?:més|tot|totes|tots)(?: (?:les |els )?(?:notícies|articles|informació|comentaris|sobre aquest tema))?|(?:l'article|la notícia|el text|l'entrevista) (?:sencer|sencera|complet|completa)|la notícia(?: completa)?)|continua(?:r)? llegint|segueix llegint|seguir llegint|més (?:notícies|articles|informació)|totes les notícies|saber-ne més|llegeix-ne més|vegeu-ne més",
        fires=["Llegir més", "Continua llegint", "Veure totes les notícies", "Llegeix l'article sencer"],
        stays=["Llegir més llibres", "Més notícies arribaran del front"],
    ),
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=34,
        pattern=r"^\W{0,3}(?:(?:(?:pots |podeu )?llegi[ur]|llegeix) (?:també|més)|relaciona(?:t|da)|(?:vegeu|mireu|mira|veure) també|també (?:et pot|us pot|podria) interessar|(?:et|us) pot interessar|(?:notícia|notícies|article|articles) relaciona(?:da|des|t|ts)|més informació|per saber-ne més|sobre (?:aquest|el mateix) tema|recomanem|escolteu també)(?: sobre [^.:!?]{1,40})? ?[:>»|] ?\S",
        fires=[
            "Llegiu també: El pont tancarà tot l'estiu",
            "NOTÍCIA RELACIONADA: Tres acusats per l'incendi",
            "Et pot interessar: El pont tancarà tot l'estiu",
        ],
        stays=[
            "Llegiu també entre línies, diu el poeta.",
            "Més informació voldria la família, que fa nou anys que espera.",
        ],
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=8,
        takes=25,
        pattern=r"(?:(?:notícies|articles|continguts|temes|entrades|notícia|article) (?:relaciona(?:des|ts|da|t)|similars|recomana(?:des|ts))|lleg(?:i[ur]|iu|eix) també|vegeu també|(?:et|us)(?: també)? (?:pot|podria) interessar|també (?:et|us) pot interessar|et recomanem|us recomanem|recomanacions|no (?:et|t'ho) perdis|no us (?:ho )?perdeu|més (?:sobre aquest tema|d'aquest autor|d'aquesta autora|de la secció)|altres (?:notícies|articles)|(?:la redacció|els lectors) (?:recomana|recomanen|també han llegit))",
        fires=[
            "Notícies relacionades\nEl pont tancarà tot l'estiu\nEl nou transbordador va tard",
            "Et pot interessar\nTres acusats per l'incendi",
        ],
        stays=["Altres notícies de la guerra es van cremar."],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=7,
        takes=20,
        pattern=r"(?:(?:el|els|la|les)(?: notícies)? més (?:llegi(?:t|ts|da|des)|vist(?:os|es)?|comenta(?:t|ts|da|des)|compartits|popular|populars)|(?:notícies|articles) més (?:llegi(?:des|ts)|vist(?:os|es)|comenta(?:des|ts))|més llegi(?:t|ts|des)|(?:les )?(?:últimes|darreres) (?:notícies|entrades|hores)|última hora|darrera hora|ara a (?:la )?portada|destaquem|el més destacat)",
        fires=[
            "El més llegit\nForta nevada al nord\nEls autobusos s'aturen",
            "Últimes notícies\nAldarulls a la plaça\nUn vaixell encalla",
        ],
        stays=["Les últimes notícies del front són bones."],
    ),
    drop(
        "tags_line",
        reason="nav.tags",
        where=TAIL,
        max_words=24,
        pattern=r"^\W{0,3}(?:arxivat a|etiquetes|paraules clau|arxivat (?:en|sota)) ?: ?\S(?:(?!\b(?:que|és|són|ha|han)\b)[^.!?\n]){1,140}$",
        fires=["Arxivat a: Política, Ponts", "Etiquetes: port, transbordador"],
        stays=["Paraules clau: el que no sap dir ningú, i el que tothom pensa."],
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        where=TAIL,
        max_words=6,
        item_words=5,
        takes=20,
        pattern=r"(?:etiquetes|temes|paraules clau|arxivat a|més sobre)",
        fires=["Etiquetes\nPort\nTransbordador"],
        stays=["Temes de conversa"],
    ),
]
