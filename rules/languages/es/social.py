"""Spanish: share and follow prompts, comments, feedback."""

from cleaner.rule import ANYWHERE, OUTSIDE, cut_tail, drop, tail

S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[¡¿\"']{0,3}"
NET = (
    r"(?:facebook|twitter|x|instagram|whats ?app|telegram|you ?tube|tik ?tok|linked ?in|threads|blue ?sky|mastodon"
    r"|flipboard|reddit|pinterest|tumblr|messenger|google news|google noticias"
    r"|google discover|google\+|twitch|spotify|snapchat|e-?mail|mail|correo(?: electr[oó]nico)?|sms|skype|pocket"
    r"|men[eé]ame|tuenti|copiar (?:enlace|link|url)|imprimir)"
)
NETS = rf"(?:{NET}(?:(?:, | y | e | o | u |, y |/| \| | - | )(?:en )?(?:nuestr[oa] )?{NET}){{0,10}})"
THIS = (
    r"(?:(?:est[ea]|el|la) (?:\p{L}+ )?(?:art[ií]culo|noticia|nota|contenido|historia|publicaci[oó]n|entrada|post"
    r"|informaci[oó]n|video|v[ií]deo|reportaje|p[aá]gina|receta|texto|entrevista)|esto"
    r"|en (?:tus )?redes(?: sociales)?)"
)

RULES = [
    drop(
        "share_button",
        reason="nav.share",
        whole=True,
        max_words=14,
        pattern=(
            r"¡?(?:(?:compart(?:ir|e|í|a|enos|elo|ila|ilo)|comp[aá]rtel[oa](?:s)?|compartilo|compartir (?:nota"
            r"|noticia|art[ií]culo)"
            rf"|compartila)(?: (?:ahora|ya))?(?: {THIS})?(?: (?:en|por|v[ií]a|con"
            r"|a trav[eé]s de) (?:tus redes(?: sociales)?|las redes(?: sociales)?|redes(?: sociales)?"
            rf"|(?:tus )?amigos|{NETS}))?"
            rf"|compartir compartir|compartir:? {NETS}|(?:haz|haga|hac[eé]) cli(?:c"
            rf"|ck) (?:aqu[ií] )?para (?:compartir|imprimir|enviar|env[ií]ar)[^.]{{0,80}}"
            rf"|(?:envi(?:ar|a|á)|env[ií]a|mandar|recomendar|recomienda)(?: {THIS})? (?:por|a|v[ií]a) (?:un |una "
            rf"|tu )?(?:e-?mail|correo(?: electr[oó]nico)?|mail|amig[oa]|whats ?app|{NET})"
            r"|enviar un enlace a un amigo por correo electr[oó]nico"
            r"|(?:copiar|copia|copi[aá]) (?:el |la )?(?:enlace|link|url|v[ií]nculo|direcci[oó]n)|(?:enlace"
            r"|link) copiado(?: (?:al|en el) portapapeles)?|imprimir(?: (?:art[ií]culo|noticia|p[aá]gina|nota))?"
            r"|versi[oó]n (?:para imprimir|imprimible)"
            r"|guardar|guardado|guardar (?:art[ií]culo|noticia|nota|en favoritos|para (?:m[aá]s tarde|despu[eé]s"
            r"|leer m[aá]s tarde))|guarda este art[ií]culo|a[ñn]adir a favoritos|regala(?:r)? (?:est[ea] |el "
            r"|la )?(?:art[ií]culo|noticia|nota|contenido)"
            r"|tuitear|twittear|tuitea(?:r esto)?|me gusta(?: esto)?|me gusta (?:cargando|compartir)|dar me gusta"
            r"|opciones para compartir|m[aá]s opciones(?: para compartir)?|compartir en otras redes"
            r"|mostrar botones de compartir|\d+ (?:veces )?compartid[oa]s?)"
        ),
        fires=[
            "Compartir",
            "Comparte esta noticia en tus redes sociales",
            "Haz clic para compartir en Facebook (Se abre en una ventana nueva)",
            "Copiar enlace",
            "Compartir en Facebook, Twitter y WhatsApp",
        ],
        stays=[
            "Comparte con tus amigos el pastel cuando todavía esté tibio.",
            "Guardar silencio fue la consigna de los familiares a la salida del juzgado.",
            "Compartir la mesa con los vecinos era, según la abuela, la única forma de cenar bien.",
        ],
    ),
    drop(
        "share_sentence",
        reason="nav.share",
        max_words=30,
        pattern=(
            r"^[¡¿(]*(?:si )?(?:te|le|os) (?:ha )?(?:gust(?:ado|ó|a|o)|result(?:ado|ó) [uú]til|pareci(?:do"
            r"|ó) [\p{L}]+|sirvi[oó]|ha sido [uú]til|interes[oó])[^.!?]{0,60}[?,.!]? ?¡?(?:pues )?(?:comp[aá]rt"
            r"|compart|dale (?:a )?(?:me gusta|like)|suscr[ií]b|no (?:olvides|dudes en) compartir)[^.]{0,100}$"
            rf"|{S}(?:comparte|compart[ií]|comparta|no olvides compartir|ay[uú]danos a compartir"
            r"|no dudes en compartir) (?:est[ea]|nuestr[oa]) (?:art[ií]culo|noticia|nota|contenido|post"
            rf"|publicaci[oó]n|reportaje|texto)\b[^.!?]{{0,90}}"
            rf"(?:\bamig|\bredes|\bfamilia|\bquien|\bcontactos|{NET}\b|[.!]?$)"
            r"|\bse abre en una (?:nueva )?(?:ventana|pesta[ñn]a)(?: nueva)?\b"
        ),
        fires=[
            "¿Te ha gustado el artículo? ¡Compártelo!",
            "Comparte este artículo con tus amigos y familiares.",
            "Si te gustó, compártelo",
        ],
        stays=[
            "Si te gustó la película, la novela en la que se basa te va a parecer aún mejor.",
            "Compartió la noticia con sus amigos antes de que la policía llegara a la casa de los padres.",
        ],
    ),
    drop(
        "follow_us",
        reason="nav.follow",
        max_words=45,
        pattern=(
            rf"{S}(?:s[ií]g(?:ue|a|an)(?:nos|me|lo|la)|seguinos|seguime|s[ií]guenos|encu[eé]ntr[ae]n?nos|encontranos"
            r"|vis[ií]t[ae]n?nos|b[uú]scanos|con[eé]ct[ae]te con(?: nosotros)?|conectate|acomp[aá][ñn]anos"
            r"|[uú]nete a (?:nosotros|nuestra comunidad)|h[aá]blanos"
            rf"|agr[eé]ganos|agreganos)\b(?:[^.!?]{{0,80}}\b(?:en|por|v[ií]a"
            rf"|a trav[eé]s de)\b[^.!?]{{0,40}}\b(?:{NET}|redes(?: sociales)?|plataformas|nuestr[oa]s? (?:canal"
            rf"|canales|cuentas?|redes|perfil|perfiles|p[aá]gina))\b|[^.!?]{{0,20}}@\w+)"
            rf"|{S}(?:sigue|segu[ií]|siga|sigan|seguir) (?:a |al |a la )?[^.!?]{{2,70}}\b(?:en|por"
            r"|a trav[eé]s de) (?:nuestr[oa]s? |su |sus |las |tu )?(?:(?:redes|cuentas?|canal(?:es)?|p[aá]ginas?"
            rf"|perfil(?:es)?)\b[^.!?]{{0,40}})?(?:{NETS})(?:[.!:)]?$|,? (?:o|y|para) )"
            r"|\b(?:s[ií]guenos|seguinos|seguirnos|s[ií]ganos|encontrarnos) (?:tambi[eé]n )?(?:en|por"
            rf"|a trav[eé]s de) (?:nuestr[oa]s? |las )?(?:{NET}|redes)\b"
            r"|\b(?:dale|da|haz|regálanos|danos|d[eé]janos) (?:un )?(?:like|me gusta|click en me gusta) (?:a"
            r"|en) (?:nuestr[oa]|la) (?:p[aá]gina|canal|fan ?page|fanpage|cuenta|facebook)"
        ),
        fires=[
            "Síguenos en Facebook, Instagram y X",
            "Sigue toda la información de Economía en Facebook y X, o en nuestra newsletter semanal",
            "Seguinos en nuestras redes: @laribera",
        ],
        stays=[
            "Síguenos, gritó el guía, y nadie se atrevió a preguntar adónde íbamos.",
            "El cantante sigue a su madre en Instagram y en cada concierto le dedica la primera canción.",
        ],
    ),
    drop(
        "follow_button",
        reason="nav.follow",
        whole=True,
        max_words=12,
        pattern=(
            r"¡?(?:seguir|siguiendo|s[ií]guenos|seguinos|s[ií]ganos|dejar de seguir|seguir (?:al autor|a la autora"
            rf"|tema|en {NETS}|autor|a este autor|leyendo en {NETS})|(?:s[ií]gue(?:nos|lo|la|me)?|seguinos|seguime"
            rf"|s[ií]ganos)(?: tambi[eé]n)? (?:en|por) {NETS}"
            r"|(?:a[ñn]ad(?:e|ir|í)|agreg(?:a|á|ar|anos)|agr[eé]ganos|a[ñn][aá]denos|elige|elegir"
            rf"|config[uú]ranos)[^.]{{0,40}} (?:como|a) (?:tu |tus )?(?:fuentes? (?:preferidas?|favoritas?"
            r"|de noticias))(?: (?:en|de) google)?"
            r"|(?:s[ií]guenos|seguinos|seguir|l[eé]enos|encu[eé]ntranos) en google(?: news| noticias| discover)?"
            rf"|ver (?:perfil|m[aá]s) en {NETS}|(?:perfil|cuenta|p[aá]gina) (?:de"
            rf"|en) {NETS}(?: de [\p{{L}} .'-]{{3,40}})?)"
        ),
        fires=[
            "¡SÍGUENOS!",
            "Seguir",
            "Síguenos en Google News",
            "Añade La Ribera como fuente preferida en Google",
            "Seguir en Instagram",
        ],
        stays=[
            "Seguir en la lucha fue lo único que pidió la madre a los que la acompañaban.",
            "La cuenta de Facebook del concejal fue suspendida durante la campaña electoral.",
        ],
    ),
    cut_tail(
        "comments_heading",
        reason="comment.prompt",
        max_words=8,
        pattern=(
            r"(?:(?:ver |mostrar |ocultar |todos los |[uú]ltimos )?comentarios? ?(?:\(?\d+\)?)"
            r"|\(?\d+\)? comentarios?(?: (?:en|a|sobre) .{3,80})?|(?:deja(?:r)?|dej[aá]|deje|escribe|escrib[ií]"
            r"|escriba|agrega|a[ñn]ade|a[ñn]adir|agregar|publica|publicar|haz|hacer) (?:un|tu|su|aqu[ií] tu"
            r"|nuevo) (?:comentario|respuesta|opini[oó]n)"
            r"|deja una respuesta(?: cancelar (?:la )?respuesta)?|cancelar (?:la )?respuesta"
            r"|dejar una contestaci[oó]n|comentarios de (?:facebook|los lectores|lectores)|opiniones de los lectores)"
        ),
        fires=[
            "Comentarios (12)\nAna\nMuy buena nota, gracias por publicarla.",
            "Deja una respuesta\nAna\nTu dirección no será publicada.",
            "0 comentarios\nOrdenar por fecha",
        ],
        stays=[
            "Los comentarios del ministro cayeron mal entre los alcaldes de la región, que pidieron una disculpa.",
            "Sin comentarios, respondió el técnico a las tres primeras preguntas de la sala de prensa.",
        ],
    ),
    drop(
        "comment_button",
        reason="comment.prompt",
        whole=True,
        max_words=16,
        pattern=(
            r"¡?¿?(?:comentarios?|comentar|coment[aá](?: esta nota| la nota)?|comenta(?: est[ea] (?:noticia"
            r"|art[ií]culo)| la noticia)?|ver (?:los )?(?:\d+ )?comentarios?(?: ?\(?\d*\)?)?"
            r"|ir a (?:los )?comentarios|leer (?:los )?comentarios|responder|publicar (?:el )?comentario"
            r"|enviar comentario"
            r"|mostrar (?:los )?comentarios|cargar m[aá]s comentarios|(?:s[eé]|sea) el primero en (?:comentar|opinar"
            r"|dejar un comentario)(?: .{3,40})?|ordenar por(?: m[aá]s)? (?:recientes?|antiguos|valorados|fecha"
            r"|relevancia)|m[aá]s (?:valorados|recientes|antiguos)"
            r"|(?:inicia|inici[aá]|inicie) sesi[oó]n (?:para|y) (?:comentar|comenta|poder comentar|participar|opinar"
            r"|dejar un comentario)|(?:reg[ií]strate|registrate|reg[ií]strese|con[eé]ctate) para (?:comentar|opinar"
            r"|participar)|accede para comentar|[uú]nete a la (?:conversaci[oó]n|discusi[oó]n)"
            r"|participa en la (?:conversaci[oó]n|discusi[oó]n)"
            r"|y (?:t[uú]|vos|usted),? ?¿?qu[eé] (?:opinas|opin[aá]s|opina|piensas|pens[aá]s"
            r"|har[ií]as)(?: (?:al respecto|de est[oa]|sobre est[oa]))?"
            r"|(?:t[uú] )?qu[eé] (?:opinas|opin[aá]s|piensas|te parece"
            r"|te pareci[oó])[^?.]{0,40}\? ?¡?(?:d[eé]j[ae]nos|coment[aá]|cu[eé]ntanos|escr[ií]benos|contanos"
            r"|dejanos|comenta)[^.]{0,60}"
            r"|(?:los )?comentarios (?:est[aá]n )?(?:cerrados|desactivados|deshabilitados)|tu comentario"
            r"|a[ñn]ade un comentario|no hay comentarios(?: (?:a[uú]n|todav[ií]a))?|deja tu (?:comentario"
            r"|opini[oó]n)|comentario ?\*|nombre ?\*|(?:sitio )?web ?\*|reportar comentario|denunciar comentario)"
        ),
        fires=[
            "Ver comentarios (0)",
            "Sé el primero en comentar",
            "Inicia sesión para comentar",
            "¿Y tú qué opinas?",
            "Comentarios cerrados",
        ],
        stays=[
            "Responder a esa pregunta llevó al equipo de biólogos más de catorce años de trabajo de campo.",
            "¿Qué opina de la propuesta?, le preguntó el juez, y el testigo bajó la mirada.",
        ],
    ),
    drop(
        "comment_sentence",
        reason="comment.prompt",
        max_words=90,
        pattern=(
            rf"{S}(?:d[eé]jan?(?:os|anos|enos)|dejanos|d[eé]j[ae]nos|cu[eé]nt[ae]nos|contanos|escr[ií]b[ea]nos"
            r"|comp[aá]rt[ea]nos|d[ií]nos|comparte con nosotros|comenta|participa|deja"
            rf"|escribe)\b[^.!?]{{0,70}}\b(?:en|a trav[eé]s de) (?:los|la (?:secci[oó]n|zona|caja|parte) de"
            r"|nuestr[oa]s?) comentarios\b"
            r"|\b(?:d[eé]janos|dejanos|d[eé]jenos) (?:aqu[ií] )?(?:tu|su|vuestro|un|tus) (?:comentario|opini[oó]n"
            r"|opiniones|impresiones|comentarios)"
            r"|\btu (?:direcci[oó]n de )?correo (?:electr[oó]nico )?no ser[aá] publicad[oa]"
            r"|\blos campos (?:obligatorios|necesarios|requeridos) est[aá]n marcados"
            r"|\bguarda(?:r)? mi nombre,? (?:correo|e-?mail)"
            r"|\b(?:debes|ten[eé]s que|tienes que|debe|necesitas) (?:iniciar sesi[oó]n|estar (?:registrad[oa]"
            r"|conectad[oa]|logue?ad[oa])|registrarte|acceder|ser suscriptor|identificarte"
            r"|suscribirte) para (?:comentar|publicar|opinar|dejar|participar|poder comentar|escribir)"
            r"|\blos comentarios (?:publicados |vertidos |realizados |de esta (?:nota|secci[oó]n) )?(?:son|est[aá]n"
            r"|no (?:representan|reflejan)|ser[aá]n) [^.]{0,60}(?:responsabilidad|moderad|de (?:sus|los) autores"
            r"|opini[oó]n|sujetos|revisad)"
            r"|\b(?:este sitio usa akismet|aprende c[oó]mo se procesan los datos de tus comentarios"
            r"|normas de (?:participaci[oó]n|los comentarios|comentarios)|(?:nos reservamos"
            r"|se reserva) el derecho (?:de|a) (?:eliminar|borrar|no publicar|suprimir|moderar))"
            r"|\b(?:el contenido de los comentarios (?:es|son)|no est[aá] permitido (?:verter|publicar) comentarios"
            r"|eres responsable de (?:tus|los) comentarios)\b|^\*? ?campos (?:obligatorios|requeridos)"
            r"|\b(?:comentarios (?:ofensivos|que (?:contengan|incluyan|atenten|inciten))|antes de comentar,? (?:lee"
            r"|consulta|revisa))"
            r"|\bpara comentar\b[^.!?]{0,30}\b(?:es necesario|debes|debe|necesitas|tienes que|ten[eé]s que|hay que"
            r"|inicia|reg[ií]str)"
        ),
        fires=[
            "Cuéntanos qué te parece en los comentarios.",
            "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",
            "Los comentarios publicados son de exclusiva responsabilidad de sus autores.",
            "Para comentar es necesario estar registrado.",
        ],
        stays=[
            "Los comentarios del entrenador son objeto de una investigación del comité de disciplina desde el lunes.",
            "Escribe en los márgenes del libro comentarios que su hermana copia luego a un cuaderno azul.",
        ],
    ),
    drop(
        "feedback",
        reason="meta.feedback",
        max_words=50,
        pattern=(
            r"^[¡¿(]*(?:(?:report(?:ar|a|á|e)|avis[ae]r?|notificar?|inform(?:ar|a|e) (?:de )?|sugerir|sugiere"
            r"|comunicar?) (?:de )?(?:un |el |una |este |alg[uú]n )?(?:error(?:es)?|errata|correcci[oó]n"
            r"|fallo)(?: en (?:la|esta|este|el) \p{L}+)?[.!]?$"
            r"|(?:has|ha|hay) (?:encontrado|visto|detectado|alg[uú]n|un) (?:alg[uú]n |un |una )?(?:error|errata"
            r"|fallo)\b[^.]{0,120}$|(?:encontraste|viste|detectaste|encontr[oó]) (?:alg[uú]n|un|una) (?:error"
            r"|errata)\b[^.]{0,120}$"
            r"|(?:te|le|os) (?:ha (?:resultado|sido|parecido)|result[oó]|fue|pareci[oó]|gust[oó]|ha gustado"
            r"|sirvi[oó]) (?:[uú]til|interesante|est[ea]|la|el|leer)\b[^.?]{0,60}\?[^.]{0,60}$|(?:fue|ha sido|es"
            r"|era) [uú]til (?:est[ea]|la|el) [^.?]{3,40}\??$"
            r"|(?:valora|valorar|califica|calificar|calific[aá]|punt[uú]a|vota|eval[uú]a) (?:est[ea] |el "
            r"|la )(?:art[ií]culo|noticia|contenido|nota|informaci[oó]n|receta|p[aá]gina)\b[^.]{0,40}$|valorar ?:?$"
            r"|tu opini[oó]n (?:enriquece|cuenta|nos (?:importa|interesa)|es importante)[^.]{0,60}[.!]?$"
            r"|(?:s[ií]|no),? (?:me ha gustado|no me ha gustado|me fue [uú]til)$)"
            r"|\bsi (?:detectas|encuentras|encontr[aá]s|has encontrado|ha detectado|detecta|ves"
            r"|crees que hay) (?:alg[uú]n|un|una|cualquier) (?:error|errata|inexactitud|imprecisi[oó]n"
            r"|fallo)[^.]{0,120}(?:escr[ií]b|av[ií]s|env[ií]|contact|report|comun|hazn|@)"
            r"|\b(?:tienes|ten[eé]s|tiene) (?:alguna |una |m[aá]s |un |alg[uú]n )?(?:pista|historia|informaci[oó]n"
            r"|dato|denuncia|consulta|video|foto|noticia|duda|sugerencia)\b[^.?]{0,60}\?[^.]{0,30}(?:escr[ií]b"
            r"|env[ií]|cont[aá]|cu[eé]nta|compart|comp[aá]rt|m[aá]nda|contact|comun[ií]c)"
            r"|^[¡(]?(?:env[ií]anos|env[ií]enos|mandanos|m[aá]ndanos|escr[ií]benos|escribinos|escr[ií]banos"
            r"|comun[ií]cate con nosotros|cont[aá]ctanos|contactanos|cont[aá]ctenos|haznos llegar)\b[^.]{0,120}(?:@"
            r"|whats|correo|formulario|redacci[oó]n|tel[eé]fono|\d{6,}|aqu[ií]|denuncia|noticia|historia|sugerencia"
            r"|tus? (?:fotos?|videos?))[^.]{0,60}"
        ),
        fires=[
            "Reportar un error",
            "¿Has encontrado algún error? Escríbenos",
            "¿Te ha resultado útil este artículo?",
            "¿Tienes una pista? Escríbenos a redaccion@laribera.es",
            "Envíanos tus fotos y videos por WhatsApp",
        ],
        stays=[
            "¿Tiene usted un video de aquella noche?, preguntó el fiscal, y la testigo negó con la cabeza.",
            "Avisar de un error a tiempo evitó que la presa abriera todas las compuertas aquella madrugada.",
        ],
        where=ANYWHERE,
    ),
    drop(
        "comments_word_count",
        reason="comment.prompt",
        whole=True,
        where=OUTSIDE | tail(6),
        max_words=5,
        pattern=(
            r"(?:\d{1,4}|ning[uú]n|un) (?:comentarios?|respuestas?|reacciones|me gusta|votos|compartidos)|(?:visto"
            r"|le[ií]do|compartido) [\d.]+ veces|[\d.]+ (?:visitas|lecturas|visualizaciones|vistas)"
            r"|punt[uú]a(?:lo)? \d estrellas?"
        ),
        fires=["3 respuestas", "14 me gusta", "Visto 314 veces"],
        stays=[
            "Ningún comentario salió de la casa del acusado en las horas que siguieron a la detención.",
            "La propuesta obtuvo 14 votos a favor y 3 en contra en la sesión de ayer.",
        ],
    ),
    drop(
        "networks_heading",
        reason="nav.follow",
        whole=True,
        where=OUTSIDE,
        max_words=6,
        pattern=(
            r"(?:nuestras |en )?redes sociales|s[ií]guenos en (?:nuestras )?redes(?: sociales)?|opina|opin[aá]"
            r"|respuestas"
        ),
        fires=["Redes sociales", "Síguenos en nuestras redes"],
        stays=[
            "Las redes sociales ardieron después del gol y el portero cerró su cuenta esa misma noche.",
            "Las respuestas del ministro no convencieron a los padres que acampan ante el colegio.",
        ],
    ),
    drop(
        "choose_us",
        reason="nav.follow",
        max_words=14,
        pattern=r"^\W{0,3}(?:el[ií]ge(?:nos)?|elija(?:nos)?|escoge(?:nos)?|haz(?:nos)?|pon(?:nos)?|selecciona(?:nos)?)\b[^.!?\"]{0,30}(?:fuente|medio) (?:favorit|preferid|de confianza)\w*[^.!?\"]{0,12}google\W{0,3}$",
        fires=["Elígenos como tu fuente favorita en Google"],
        stays=["Elige la fuente favorita de la plaza, pidió el concejal."],
    ),
    drop(
        "our_channel_daily",
        reason="nav.follow",
        max_words=18,
        pattern=r"^\W{0,3}(?:lo m[aá]s (?:importante|destacado|le[ií]do)|las (?:principales |mejores )?(?:noticias|claves)|toda la (?:actualidad|informaci[oó]n))\b[^.!?\"]{0,40}\b(?:en|a trav[eé]s de|por) (?:nuestro|nuestra|tu|el)\b[^.!?\"]{0,20}(?:whatsapp|telegram)\b[^.!?\",]{0,12}\W{0,3}$",
        fires=["Lo más importante del día, en nuestro canal de WhatsApp"],
        stays=["Lo más importante se dijo en el grupo de WhatsApp, no en el pleno, según la fiscal."],
    ),
    drop(
        "share_free",
        reason="nav.share",
        max_words=12,
        pattern=r"^\W{0,3}(?:comparte|compart[aá]|comparta|env[ií]a|env[ií]e) (?:gratis )?(?:este|esta) (?:art[ií]culo|noticia|nota|contenido) (?:gratis )?(?:con|a) [^.!?\",]{2,30}\W{0,3}$",
        fires=["Comparte gratis este artículo con un amigo"],
        stays=["Comparte este piso con un amigo."],
    ),
]
