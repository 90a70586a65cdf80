"""Spanish: links to read on, inline teasers, lists of other articles."""

from cleaner.rule import OUTSIDE, TAIL, cue, drop, trim

#: "Read also" and its kin, before a colon or an arrow.
ALSO = (
    r"(?:(?:(?:le[ea]|le[eé]|leer|lee|ve|v[eé]|vea|ver|mira|mir[aá]|mire|mirar|escucha|escuch[aá]|conoce|conoc[eé]"
    r"|conozca|revisa|revis[aá]|revise|consulta|puedes (?:leer|ver)"
    r"|puede (?:leer|ver)|pod[eé]s (?:leer|ver)|descubre|checa|chec[aá]|entra|sigue) (?:tambi[eé]n|adem[aá]s|aqu[ií]"
    r"|m[aá]s(?: (?:sobre (?:el tema|esto)|aqu[ií]|en|noticias|informaci[oó]n))?"
    r"|luego|despu[eé]s|ahora|antes|la nota(?: completa)?(?: aqu[ií])?|el (?:art[ií]culo|video|v[ií]deo|an[aá]lisis"
    r"|especial)(?: completo| relacionado)?(?: aqu[ií])?|en detalle))"
    r"|(?:tambi[eé]n|adem[aá]s),? (?:lee|lea|le[eé]|leer|mira|mir[aá]|ver|vea|ve|conoce|puedes? (?:leer|ver"
    r"|interesarte|consultar)|pod[eé]s (?:leer|ver)|te (?:puede|podr[ií]a) interesar|le (?:puede|podr[ií]a) interesar"
    r"|te recomendamos|le recomendamos)(?: leer)?"
    r"|(?:(?:quiz[aá]s?|tal vez|a lo mejor|si te gust[oó] esto|esto)(?: tambi[eé]n)? )?(?:te|le|os) (?:puede"
    r"|podr[ií]a|puede que|pueden|va a) (?:interesar|gustar)(?: leer| ver)?(?: tambi[eé]n)?"
    r"|(?:te|le|os) (?:recomendamos|recomiendo|sugerimos|invitamos a|puede servir|interesa|contamos"
    r"|interesar[aá])(?: (?:leer|ver|tambi[eé]n|esta nota|este (?:video|v[ií]deo|art[ií]culo)|esta (?:noticia"
    r"|lectura))){0,2}"
    r"|(?:art[ií]culo|noticia|nota|contenido|historia|informaci[oó]n|lectura|video|v[ií]deo|entrada"
    r"|reportaje)s? (?:relacionad[oa]s?|recomendad[oa]s?|sugerid[oa]s?|de inter[eé]s)"
    r"|(?:para (?:leer m[aá]s|saber m[aá]s|ampliar|m[aá]s informaci[oó]n|seguir leyendo|profundizar))|(?:sigue"
    r"|segu[ií]|siga|seguir|contin[uú][aáe]r?) leyendo"
    r"|m[aá]s (?:noticias|detalles|sobre (?:el tema|esto|este tema)|en (?!concreto|detalle|serio|particular|general"
    r"|profundidad|breve)[\p{L} ]{3,25}|para leer)|no (?:te|se) (?:pierdas?|lo pierdas?)|no dejes de (?:leer|ver)"
    r"|leer m[aá]s|lee m[aá]s|lea m[aá]s|le[eé] m[aá]s"
    r"|recomendado|relacionad[oa]s?|notas? (?:de inter[eé]s|previa|anterior)|de inter[eé]s|te interesa|(?:podr[ií]a"
    r"|puede) interesar(?:te|le)|puedes leer|puede(?:s)? ver"
    r"|puede leer|pod[eé]s leer|lea aqu[ií]|lee aqu[ií]"
    r"|(?:mira|mir[aá]|vea|ve|ver) (?:el|este|aqu[ií] el) (?:video|v[ií]deo)|video relacionado"
    r"|v[eé]ase(?: tambi[eé]n)?|lee(?: la)? nota|lee el (?:reportaje|an[aá]lisis|art[ií]culo))"
)

RULES = [
    drop(
        "read_also_teaser",
        reason="nav.read_more",
        max_words=35,
        pattern=(
            rf"^[(\[>+*•▶►→-]{{0,3}} ?¿?{ALSO}[?!.]?\s*(?::|>|\||→|►|▶|\" |//|- )"
            r"|^[(\[>+*•▶►→-]{0,3} ?(?:lea|lee|vea|revise|mire|consulte|puede ver"
            r"|conozca): ?(?-i:[\"'¿¡]{0,2}[\p{Lu}\d])"
        ),
        fires=[
            "Lee también: Cierran tres escuelas por el calor en la capital",
            "LEA TAMBIÉN | El Congreso aplaza la votación del presupuesto",
            "Te puede interesar: Así quedó la tabla tras la sexta fecha",
            "Noticia relacionada: Los agricultores cortan la autovía",
            "Revise: El puente reabre tras el temporal",
        ],
        stays=[
            "También puede leer en la biblioteca municipal los originales, que se conservan en una vitrina.",
            "Te puede interesar o no la historia, pero nadie sale indiferente de la sala, dice el director del museo.",
            "Leer más libros, les dijo la maestra, les abrirá puertas que hoy ni siquiera imaginan.",
        ],
    ),
    drop(
        "read_also_no_colon",
        reason="nav.read_more",
        max_words=28,
        pattern=(
            r"^[(\[>+*•-]{0,2} ?(?:le[ea]|le[eé]|lee|vea|mir[aá]|leer|ver) (?:tambi[eé]n"
            r"|adem[aá]s) (?-i:[\"'¿¡]{0,2}\p{Lu}|[\"'¿¡]\p{L})[^.]{10,200}$"
            r"|^(?:tambi[eé]n )?(?:te|le) (?:puede|podr[ií]a) interesar (?-i:[\"'¿¡]{0,2}\p{Lu})[^.]{10,200}$"
            r"|^(?:te|le) recomendamos(?: leer)? (?-i:[\"'¿¡]{0,2}\p{Lu})[^.]{10,200}$"
        ),
        fires=[
            "Lee también Cierran tres escuelas por el calor en la capital",
            "También te puede interesar Así quedó la tabla tras la sexta fecha",
        ],
        stays=[
            "Ver también Granada, decía el viajero en su diario, y quedarse a vivir en ella para siempre.",
            "Lea también a los poetas menores, aconseja el profesor, porque en ellos está la lengua de la calle.",
        ],
    ),
    drop(
        "also_word_teaser",
        reason="nav.read_more",
        max_words=25,
        pattern=(
            r"^[(\[>+*•-]{0,2} ?(?:adem[aá]s|tambi[eé]n|antes|lea|lee|le[eé]|vea|mira|mir[aá]|ver|contexto"
            r"|en contexto|a fondo|en video|en v[ií]deo|video|v[ií]deo|videos|fotos|galer[ií]a|an[aá]lisis"
            r"|opini[oó]n|perfil"
            r"|entrevista|reportaje|especial|en fotos|en im[aá]genes|p[oó]dcast|interactivo|infograf[ií]a|m[aá]s|ojo"
            r"|recuerda) ?[|>»→►▶]+ ?(?-i:[\"'¿¡]{0,2}[\p{Lu}\d])[^.]{8,200}$"
            r"|^\((?:adem[aá]s|tambi[eé]n|lea|vea|ver|mira|en video|en contexto|video|fotos"
            r"|an[aá]lisis): ?(?-i:[\"'¿¡]{0,2}[\p{Lu}\d])[^()]{8,200}\)\.?$"
        ),
        fires=[
            "(Además: El error que le costó el cargo al gerente)",
            "VIDEO | Así fue el rescate de los mineros",
            "(Vea: Los goles de la jornada en imágenes)",
            "Además → Qué pasó con el puente",
        ],
        stays=[
            "Además: hay que contar con el viento, que en enero sopla del norte y tumba los andamios.",
            "Video: el arte que nació en un sótano de Nueva York y acabó en los museos del mundo entero.",
        ],
    ),
    trim(
        "read_also_in_brackets",
        reason="nav.read_more",
        pattern=(
            rf"[(\[](?:{ALSO}|vea|lea|ver|mira|adem[aá]s|en contexto|contexto|en video|en v[ií]deo"
            rf"|le contamos) ?: ?(?-i:[\"\'¿¡]{{0,2}}[\p{{Lu}}\d])[^()\[\]]{{10,180}}[)\]]\.?"
        ),
        fires={
            "No habrá prórroga (Lea también: Cierran tres escuelas por el calor), dijo el alcalde.": "No habrá prórroga, dijo el alcalde.",
            "El juez aceptó la demanda de los pescadores. [Te puede interesar: El río que cambió de color]": "El juez aceptó la demanda de los pescadores.",
        },
        stays=[
            "El texto (ver: anexo) fue aprobado por la mayoría de los diputados de la comisión.",
            "La sentencia (también conocida como la del puente) obliga a pagar a las familias.",
        ],
    ),
    drop(
        "read_on_button",
        reason="nav.read_more",
        whole=True,
        max_words=10,
        pattern=(
            r"¡?(?:(?:le[ea]|le[eé]|leer|lee|ver|v[eé]|vea|mira|mir[aá]|saber|conoce|mostrar|cargar|muestra|carga"
            r"|descubre|descubrir) m[aá]s"
            r"(?: (?:sobre|de|en) (?:el tema|este tema|esto|[\p{L}]+)| aqu[ií]| noticias| informaci[oó]n| resultados"
            r"| contenido| art[ií]culos| entradas| notas)?"
            r"|(?:sigue|segu[ií]|siga|seguir|contin[uú]a|continu[aá]|continu[aá]r|contin[uú]e) (?:leyendo|leer"
            r"|la lectura|leyendo aqu[ií])"
            r"|(?:leer|lee|lea|le[eé]|ver|ir a|mira|abrir) (?:el |la |al? )?(?:art[ií]culo|nota|noticia|texto"
            r"|historia|reportaje|informaci[oó]n|entrevista|publicaci[oó]n|entrada|p[aá]gina)"
            r"(?: (?:completa?|original|aqu[ií]|entera?|relacionad[oa])){0,2}"
            r"|(?:haz|haga|hac[eé]|da|d[aá]|dale) cli(?:c|ck)(?: aqu[ií])?|cli(?:c|ck) aqu[ií]|pulsa aqu[ií]"
            r"|pincha aqu[ií](?: para (?:ver|leer)(?: m[aá]s)?)?|(?:leer|ver|lee|lea) aqu[ií]"
            r"|(?:ver|mostrar|leer) (?:tod[oa]s?|el resto|menos|completo)(?: (?:l[oa]s|el"
            r"|la) [\p{L}]+(?: de [\p{L} ]{3,25})?)?|nota completa|art[ií]culo completo"
            r"|m[aá]s (?:info|informaci[oó]n|detalles|noticias)(?: aqu[ií])?|ampliar (?:la )?(?:informaci[oó]n"
            r"|noticia)|ver (?:nota|noticia|art[ií]culo|detalle|detalles|especial|perfil|archivo"
            r"|todas las noticias)(?: de [\p{L} ]{3,30})?)"
        ),
        fires=[
            "Leer más",
            "Seguir leyendo",
            "Ver todas las noticias de Deportes",
            "Haz clic aquí",
            "Ver nota completa",
            "Leé la nota completa aquí",
        ],
        stays=[
            "Leer más y gritar menos, propuso la maestra a los niños de tercero.",
            "Seguir leyendo a oscuras le costó la vista, contaba su hija mayor.",
            "Ver más de cerca la herida obligó al médico a encender la lámpara.",
        ],
    ),
    drop(
        "read_on_sentence",
        reason="nav.read_more",
        max_words=30,
        pattern=(
            r"^[¡(\[]?(?:para (?:leer|ver|conocer|consultar|saber|obtener|acceder a|m[aá]s)[^.!?]{0,60}"
            r"|si (?:quieres|quer[eé]s|desea|deseas|quiere)[^.!?]{3,60}|(?:el|la|todos los"
            r"|toda la)? ?[\p{L} ]{3,50} (?:puedes|puede|pod[eé]s) (?:leer|ver|consultar)\p{L}{0,3}),?"
            r" ?(?:haz|haga|hac[eé]|da|dale|pincha|pulsa|clica|ingresa|entra|visita)\b[^.!?]{0,20}(?:cli(?:c|ck)"
            r"|aqu[ií]|este enlace|este link|este v[ií]nculo|www\.|https?:|nuestr[ao])[^.!?]{0,50}[.!)\]]?$"
            r"|^[¡(\[]?(?![^.]{0,120}(?:whats|telegram|newsletter|bolet[ií]n))(?:haz|haga|hac[eé]|da|dale"
            r"|d[aá]) cli(?:c|ck) (?:aqu[ií]|en (?:este|el) (?:enlace|link)|en la (?:imagen|foto)) (?:para|y"
            r"|si)\b[^.]{3,120}[.)\]]?$"
            r"|^(?:pincha|pinche|pulsa|pulse|cliquea|clica|presiona|ingresa|entra) (?:aqu[ií]|en este enlace"
            r"|en el siguiente (?:enlace|link))(?: (?:para|y|si)\b[^.]{3,120})?[.)\]]?$"
            r"|^(?:puedes|puede|pod[eé]s) (?:leer|ver|consultar|descargar) (?:el|la|aqu[ií]"
            r"|tod[oa]s?)\b[^.]{0,80}\b(?:aqu[ií]|en este enlace|en el siguiente enlace|en este link)[.)\]]?$"
        ),
        fires=[
            "Para leer la nota completa, haz clic aquí.",
            "Haga clic aquí para ver la lista completa de ganadores",
            "Pincha aquí si quieres conocer el resto de resultados",
        ],
        stays=[
            "Para entrar en el castillo, pulsa el timbre que hay junto a la reja y espera al guarda.",
            "Si quieres ver el cometa, entra en el parque antes de las nueve y camina hasta la laguna.",
        ],
    ),
    cue(
        "bare_related_heading",
        reason="nav.related",
        where=TAIL,
        pattern=r"(?:recomendaciones|recomendad[oa]s|relacionad[oa]s|recomendamos|te interesa|en este tema|m[aá]s (?:de|en) (?-i:\p{Lu})\p{L}+)",
        max_words=4,
        fires=["Recomendaciones\nEl puerto reabre tras el temporal", "Más de Deportes\nAsí quedó la tabla"],
        stays=[
            "Recomendaciones\nLa comisión se reunió el martes durante tres horas y los vecinos esperaron la respuesta en la plaza.",
            "Más de Madrid\nLa comisión se reunió el martes durante tres horas y los vecinos esperaron la respuesta en la plaza.",
        ],
        note="Between paragraphs these words may head a part of the article.",
    ),
    cue(
        "related_heading",
        reason="nav.related",
        max_words=10,
        pattern=(
            r"(?!(?:(?:recomendaciones|recomendad[oa]s|relacionad[oa]s|recomendamos|te interesa|en este tema|m[aá]s (?:de|en) (?-i:\p{Lu})\p{L}+))\W*$)"
            r"¡?(?:(?:otr[oa]s |m[aá]s |[uú]ltim[oa]s )?(?:noticias?|art[ií]culos?|notas?|contenidos?|historias?"
            r"|entradas?|posts?|publicaciones|videos?|v[ií]deos?|lecturas?|informaci[oó]n|informaciones|galer[ií]as?"
            r"|enlaces|links|reportajes|recetas)"
            r"(?<!noticia|nota|art[ií]culo|video|v[ií]deo) (?:relacionad[oa]s?|recomendad[oa]s?|sugerid[oa]s?"
            r"|similares|destacad[oa]s?|de inter[eé]s|patrocinad[oa]s?|anteriores|populares|m[aá]s (?:le[ií]d[oa]s"
            r"|vist[oa]s|comentad[oa]s|populares))"
            r"|relacionad[oa]s?|(?:contenido |lo )?recomendad[oa]s?(?: (?:para ti|por [\p{L} ]{3,30}))?|recomendamos"
            r"|te recomendamos(?: leer)?|nuestras recomendaciones|recomendaciones(?: (?:para ti|del editor))?"
            r"|(?:tambi[eé]n|adem[aá]s)? ?(?:te|le|os) (?:puede|podr[ií]a|pueden|podr[ií]an|va a) (?:interesar"
            r"|gustar)(?: tambi[eé]n)?|quiz[aá]s? (?:te|le) (?:interese|guste)|tal vez te (?:interese|guste)"
            r"|esto te interesa|te interesa"
            r"|(?:lee|lea|le[eé]|leer|ver|vea|v[eé]ase|mira|mir[aá]|consulta) (?:tambi[eé]n|adem[aá]s)"
            r"|no te (?:lo )?pierdas|no te puedes perder|sigue leyendo|segu[ií] leyendo|para seguir leyendo"
            r"|seguir leyendo"
            r"|m[aá]s (?:noticias|informaci[oó]n|contenido|art[ií]culos|notas|historias|para leer|sobre (?:el tema"
            r"|este tema|esto|est[ea] [\p{L}]+))(?: (?:de|del|en|sobre|para) [\p{L} ,'-]{2,40})?"
            r"|otr[oa]s (?:noticias|notas|art[ií]culos|historias)(?: (?:de|en|que|sobre) [\p{L} ]{3,40})?"
            r"|m[aá]s (?:de|en) (?:esta secci[oó]n|este autor|el autor|portada|el tema|(?-i:\p{Lu})[\p{L}]+)"
            r"|(?:en este|del|sobre el|sobre este) (?:mismo )?tema|selecci[oó]n (?:del editor|de la semana"
            r"|de noticias)|contenido (?:relacionado|patrocinado|recomendado|destacado)|antecedentes relacionados"
            r"|ver tambi[eé]n|v[eé]ase adem[aá]s)"
        ),
        fires=[
            "Noticias relacionadas\nEl puerto reabre tras el temporal\nLa flota vuelve a faenar",
            "Te puede interesar\nCierran tres escuelas por el calor\nQué hacer este domingo en la costa",
            "MÁS NOTICIAS DE DEPORTES\nAsí quedó la tabla tras la sexta fecha\nEl portero que paró tres penales",
        ],
        stays=[
            "Recomendaciones\nLa comisión se reunió el martes durante tres horas y los vecinos esperaron la respuesta en la plaza.",
            "Más de Madrid\nLa comisión se reunió el martes durante tres horas y los vecinos esperaron la respuesta en la plaza.",
            "Lo recomendado por los médicos es beber agua antes de tener sed y evitar el sol del mediodía.",
            "Las noticias relacionadas con la sequía llegaron tarde a los pueblos del altiplano.",
        ],
    ),
    cue(
        "related_single_heading",
        reason="nav.related",
        max_words=5,
        takes=3,
        item_words=20,
        pattern=(
            r"(?:otra |una )?(?:noticia|nota|art[ií]culo|video|v[ií]deo) (?:relacionad[oa]|recomendad[oa]"
            r"|destacad[oa]|de inter[eé]s|anterior)"
        ),
        fires=[
            "Noticia relacionada\nEl puerto reabre tras el temporal",
            "NOTA RELACIONADA\nLa flota vuelve a faenar\nMarta Olmedo",
        ],
        stays=[
            "La noticia relacionada con el vertido se publicó cuando el pueblo ya bebía agua embotellada.",
            "Una nota de interés variable permitió a la compañía comprar la fábrica sin pagar un peso.",
        ],
    ),
    cue(
        "most_read_heading",
        reason="nav.related",
        max_words=9,
        pattern=(
            r"(?:(?:lo|l[oa]s)(?: \d+)? (?:m[aá]s|[uú]ltimo|nuevo)(?: (?:le[ií]d[oa]s?|vist[oa]s?|comentad[oa]s?"
            r"|popular(?:es)?|compartid[oa]s?|reciente|buscad[oa]s?|destacad[oa]s?|escuchad[oa]s?|valorad[oa]s?"
            r"|importante|noticioso|trending|viral|de hoy))?"
            r"(?: (?:en|de|del) [\p{L} ]{2,30}| hoy| ahora)?|(?:noticias?|notas|art[ií]culos|videos|v[ií]deos"
            r"|contenidos?) (?:m[aá]s|del d[ií]a|de hoy|de [uú]ltima hora|al momento|recientes"
            r"|m[aá]s recientes)(?: (?:le[ií]d[oa]s|vist[oa]s|recientes|comentad[oa]s|populares))?"
            r"|[uú]ltimas? (?:noticias?|hora|publicaciones|entradas|notas|art[ií]culos|videos|v[ií]deos)(?: (?:de|en"
            r"|sobre) [\p{L} ]{2,30})?|m[aá]s (?:le[ií]d[oa]s|vist[oa]s|popular(?:es)?|comentad[oa]s"
            r"|recientes?)(?: (?:de|en) [\p{L} ]{2,30})?"
            r"|tendencias|trending|ranking de noticias|en portada|las (?:m[aá]s|[uú]ltimas)"
            r"|las noticias m[aá]s le[ií]das|temas del d[ií]a|temas del momento|lo [uú]ltimo en [\p{L} ]{3,25}"
            r"|siguiente noticia|noticia anterior|nota anterior|pr[oó]xima nota|siguiente nota)"
        ),
        fires=[
            "Lo más leído\n1. El puerto reabre tras el temporal\n2. La flota vuelve a faenar",
            "Últimas noticias\nCierran tres escuelas por el calor\nQué hacer este domingo",
            "Las más vistas\nEl portero que paró tres penales\nAsí quedó la tabla",
        ],
        stays=[
            "Lo más leído del poeta sigue siendo el libro que escribió en la cárcel, según su biógrafa.",
            "Últimas noticias del imperio es la novela con la que la autora volvió a las librerías.",
        ],
    ),
    cue(
        "weak_list_heading",
        reason="nav.related",
        max_words=6,
        where=TAIL,
        pattern=(
            r"(?:destacad[oa]s|temas|tags|m[aá]s (?:contenido|historias|videos|v[ií]deos)|especiales|blogs?"
            r"|newsletters?"
            r"|opini[oó]n|opiniones|multimedia|galer[ií]as|fotogaler[ií]as|videos|v[ií]deos|actualidad|portada"
            r"|hoy en [\p{L} ]{3,25}|otros medios|otras webs"
            r"|en otras webs|servicios|enlaces de inter[eé]s|de nuestros socios|contenido de nuestros aliados"
            r"|promociones|ofertas|noticias|secciones|archivo|archivos|categor[ií]as|ediciones|suplementos"
            r"|clasificados|juegos|pasatiempos|hor[oó]scopo)"
        ),
        fires=[
            "Destacados\nEl puerto reabre tras el temporal\nLa flota vuelve a faenar",
            "Otras webs\nComparador de seguros\nMudanzas baratas",
        ],
        stays=[
            "Los destacados del torneo recibieron el trofeo en la plaza, entre los aplausos de los vecinos.",
            "La opinión de los vecinos fue clara: nadie quiere otra avenida de seis carriles junto al río.",
        ],
    ),
    drop(
        "more_on_topic_line",
        reason="nav.read_more",
        max_words=22,
        pattern=(
            r"^(?:m[aá]s (?:noticias|informaci[oó]n|contenidos?|art[ií]culos|notas|historias)|todas las noticias"
            r"|toda la (?:informaci[oó]n|actualidad)|las [uú]ltimas noticias|consulta (?:m[aá]s|toda|todas)"
            r"|lee m[aá]s noticias|ver m[aá]s noticias|mira m[aá]s notas"
            r"|conoce m[aá]s noticias|entra a [\p{L}.]+ y) (?:de|en|sobre|del|las?|noticias|conoce|ent[eé]rate"
            r"|mira)\b[^.!?]{0,90}(?:\baqu[ií]|(?:www\.)?[\w-]+\.(?:com|es|mx|ar|co|cl|pe|net|org)\b[\p{L}./]*"
            r"|\ben nuestr[oa] (?:portal|web|p[aá]gina|secci[oó]n|sitio))[.!)]?$"
        ),
        fires=[
            "Más noticias de Economía, aquí",
            "Todas las noticias de Bolivia en nuestra sección",
            "Más información en www.laribera.es",
        ],
        stays=[
            "Todas las noticias de aquel día hablaban del eclipse y ninguna de los mineros que seguían allí.",
            "Más información sobre las becas se dará a conocer el lunes en la puerta de cada instituto.",
        ],
    ),
    drop(
        "next_article",
        reason="nav.read_more",
        whole=True,
        where=OUTSIDE,
        max_words=25,
        pattern=(
            r"(?:(?:siguiente|pr[oó]xim[oa]|anterior|previ[oa]) (?:noticia|nota|art[ií]culo|entrada|publicaci[oó]n"
            r"|post)|(?:noticia|nota|art[ií]culo|entrada|publicaci[oó]n|post) (?:siguiente|anterior|pr[oó]xim[oa]"
            r"|previ[oa]))"
            r"(?: ?[:|>→] ?[^.]{3,160})?|navegaci[oó]n de (?:entradas|art[ií]culos)|te sugerimos leer.{0,160}"
        ),
        fires=["Artículo anterior", "Siguiente noticia: El puerto reabre tras el temporal", "Navegación de entradas"],
        stays=[
            "El artículo anterior de la Constitución reconocía ese derecho sin límites de edad ni de origen.",
            "La entrada siguiente del diario está escrita con otra tinta y parece de otra mano.",
        ],
    ),
    drop(
        "whole_story_elsewhere",
        reason="nav.read_more",
        pattern=r"(?:lee[r]?|lea|leé|vea|ver|consult[ae]r?) (?:aquí )?(?:(?:la|el) )?(?:nota|noticia|artículo|reportaje|entrevista"
        r"|información|publicación|texto) (?:complet[oa]|íntegr[oa]|original)(?: (?:aquí|(?:en|de) [^.!?]{2,30}(?:\.\w{2,4})?))?",
        whole=True,
        max_words=14,
        fires=["Leer noticia completa en El Mundo.", "Lea el artículo completo aquí", "Ver nota original"],
        stays=["Leer la nota completa le llevó una hora.", "La noticia completa en un tuit"],
    ),
]
