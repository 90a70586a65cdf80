"""Spanish lines that only a page says: what to do with this article, its comments and its forms."""

from cleaner.rule import BODY, TAIL, cue, drop

_THIS = (
    r"(?:est[ea] (?:art[ií]culo|nota|noticia|p[aá]gina|historia|informaci[oó]n|contenido|reportaje|publicaci[oó]n|entrada|podcast|episodio|video|v[ií]deo|columna|receta)"
    r"|(?:el|mi) art[ií]culo|la (?:nota|noticia)|el (?:enlace|link) (?:de|del|a) (?:la |el |este |esta )?(?:art[ií]culo|nota|noticia)?)"
)
_TO = (
    r"(?:(?:por|en|con|a|v[ií]a|para) (?:(?:tus|sus|un|una|el|la|las|los|mi|tu) )?(?:redes(?: sociales)?|e-?mail|mail|correo(?: electr[oó]nico)?|amig[oa]s?|contactos|familiares|portapapeles|lista de lectura|favoritos"
    r"|(?:leer|ver|escuchar|despu[eé]s) ?(?:m[aá]s tarde|luego)?|audio|pdf|voz autom[aá]tica|\L<platform>))"
)

RULES = [
    drop(
        "article_action",
        reason="nav.share",
        whole=True,
        max_words=14,
        pattern=rf"(?:compart(?:e|í|a|ir|an)|env[ií](?:a|á|e|ar)|reenvi(?:a|á|e|ar)|recom(?:ienda|ende|endar|endá)|imprim(?:e|í|a|ir)|copi(?:a|á|e|ar)|guard(?:a|á|e|ar)|agreg(?:a|á|ue|ar)"
        rf"|regal(?:a|á|e|ar)|escuch(?:a|á|e|ar)|descarg(?:a|á|ue|ar)|o[ií]r|añad(?:e|a|ir)|cit(?:a|á|ar)) {_THIS}(?:,? (?:{_TO}))*"
        r"|(?:aumentar|agrandar|reducir|disminuir|cambiar)(?: (?:o|y|/) (?:aumentar|reducir|disminuir|achicar))? (?:el )?(?:tamaño (?:de(?:l)? (?:la )?(?:texto|letra|fuente))|texto|la letra)"
        r"|(?:añadir|agregar|guardar) (?:a|en) (?:mi|mis|tu|tus) (?:lista de lectura|favoritos|noticias)|audio generado (?:con|por|mediante) (?:inteligencia artificial|ia|voz sint[eé]tica)",
        fires=[
            "Regalá esta nota",
            "Escuchar el artículo con voz automática",
            "Enviar esta noticia por correo electrónico",
            "Agrandar texto",
        ],
        stays=[
            "Escuchar la noticia le cambió la cara.",
            "Compartir el pan",
            "Guarde la masa en la nevera",
            "Envía la nota a tu jefe, decía el mensaje.",
        ],
    ),
    drop(
        "comment_line",
        reason="comment.prompt",
        whole=True,
        max_words=20,
        pattern=r"(?:report(?:ar|a|e|á)|denunci(?:ar|a|e|á)|señalar) (?:un |este |el )?(?:(?:comentario|mensaje)(?: (?:inapropiado|ofensivo|abusivo|inadecuado))?|contenido (?:inapropiado|ofensivo|abusivo|inadecuado))"
        r"|(?:ordenar|ordenado|ordenados|clasificar)(?: (?:los )?comentarios)? por ?:? ?(?:los |las )?(?:m[aá]s (?:recientes?|antigu[oa]s|relevantes?|valorad[oa]s|populares|votad[oa]s)|fecha|relevancia)"
        r"|(?:tu|su|el|los) (?:comentarios?|mensajes?) (?:est[aá]n?|ser[aá]n?|queda(?:r[aá])?) [^.!?]{0,40}\b(?:moderaci[oó]n|aprobaci[oó]n|revisi[oó]n|aprobados?|moderados?)\b[^.!?]{0,30}"
        r"|(?:inici(?:a|á|e) sesi[oó]n|ingres(?:a|á|e)|identif[ií](?:cate|quese)|reg[ií]str(?:ate|ese)|conéctate|debes? (?:estar registrado|iniciar sesi[oó]n|ingresar))(?: o reg[ií]strate)? para (?:poder )?(?:comentar|opinar|participar|responder|dejar (?:un|tu|su) comentario)[^.!?]{0,40}"
        r"|(?:(?:no hay|sin|0|aún no hay|todav[ií]a no hay) comentarios?)(?: (?:todav[ií]a|aún|en esta noticia))?(?:[.!,] ?[¡¿]?(?:s[eé]|an[ií]mate|deja|dej[aá]|escribe)[^.!?]{0,40})?"
        r"|(?:ver|mostrar|cargar|leer|ocultar) (?:m[aá]s |todos? |las |los |todas )*(?:respuestas|comentarios)(?: ?\(\d+\))?|(?:deja|dej[aá]|deje|danos|denos|escribe) (?:tu|su|aquí tu) (?:opini[oó]n|comentario|respuesta)(?: (?:aqu[ií]|abajo|sobre est[ea] (?:nota|noticia|art[ií]culo)))?",
        fires=[
            "Reportar un comentario inapropiado",
            "Ordenar por: más recientes",
            "Tu comentario está pendiente de moderación",
            "Identifícate para dejar tu comentario",
            "Mostrar más respuestas",
            "No hay comentarios todavía. ¡Anímate a opinar!",
        ],
        stays=[
            "No hay comentarios del ministerio, de momento.",
            "Ordenar por tamaños",
            "Los mensajes están en revisión, dijo el fiscal al salir del juzgado. No dio plazos.",
            "Mostrar las cartas",
            "Denunciar el contenido de la ley",
        ],
    ),
    drop(
        "form_state",
        reason="promo.newsletter",
        whole=True,
        max_words=18,
        pattern=r"(?:el|este|tu|su|la) (?:correo(?: electr[oó]nico)?|e-?mail|direcci[oó]n de (?:correo|e-?mail))(?: (?:ingresado|introducido|indicado))? (?:no es (?:v[aá]lid[oa]|correct[oa])|ya est[aá] registrad[oa]|es inv[aá]lid[oa])[^.!?]{0,40}"
        r"|(?:introduce|introduzca|ingres(?:a|á|e)|escrib(?:e|í|a)|por favor,? (?:introduce|ingresa|ingrese|introduzca)) (?:un|una|tu|su)? ?(?:correo(?: electr[oó]nico)?|e-?mail|direcci[oó]n de (?:correo(?: electr[oó]nico)?|e-?mail))(?: v[aá]lid[oa])?"
        r"|[¡]?(?:gracias[ ,!¡.]+)?(?:ya est[aá]s? suscrip?t[oa](?: (?:a|al) [^.!?,]{3,40})?|tu (?:suscripci[oó]n|registro|voto|inscripci[oó]n) (?:se ha|ha sido|fue) (?:realizad|registrad|completad|enviad|confirmad)[oa](?: (?:con [eé]xito|correctamente))?)"
        r"|(?:te|le) (?:hemos|acabamos de) (?:enviado|enviar|mandado) un (?:correo|e-?mail)(?: electr[oó]nico)? (?:de|para|con)\b[^.!?,]{3,60}",
        fires=[
            "El correo electrónico ingresado no es válido",
            "¡Gracias! Ya estás suscripto a nuestro newsletter",
            "Te hemos enviado un correo para confirmar tu suscripción",
            "Introduce una dirección de correo válida",
        ],
        stays=[
            "Ya está inscrito en la lista, pero no tiene plaza: lleva tres años en la misma escuela y sus padres esperan una respuesta del juez de familia.",
            "Le hemos enviado flores, dijo la alcaldesa.",
            "Su voto fue decisivo, explicó ayer el diputado. Nadie lo discute.",
        ],
    ),
    drop(
        "offer_terms",
        reason="appeal.subscription",
        whole=True,
        max_words=10,
        pattern=r"(?:puedes )?(?:cancel(?:a|á|ar|e)|date de baja|dese de baja|darte de baja)(?:la)? (?:cuando (?:quieras|lo desees|quiera|lo desee)|en cualquier momento)|sin (?:permanencia|compromiso de permanencia|ataduras)(?: ni (?:permanencia|compromisos?|letra pequeña))?"
        r"|(?:lee|leer|lea|hojea|consulta|accede a|ver|descarga) (?:la|nuestra) (?:edici[oó]n|versi[oó]n) (?:impresa|digital|de papel|en papel|en pdf)(?: (?:en pdf|de hoy|completa|aqu[ií]))?",
        fires=["Cancela cuando quieras", "Sin permanencia", "Lee la edición impresa en PDF"],
        stays=["Sin ataduras ni miedo, la novela avanza.", "Leer la edición de 1605"],
    ),
    drop(
        "page_line",
        reason="nav.page",
        whole=True,
        max_words=20,
        pattern=r"(?:p[aá]gina )?anterior(?: ?[|/·-] ?| )(?:p[aá]gina )?siguiente|p[aá]gina anterior|(?:ir|volver|regresar|subir) (?:hacia )?(?:arriba|al inicio|al principio)"
        r"|(?:encuesta|sondeo) ?: ?¿[^.!?]{5,90}\?|(?:vota|vote|vot[aá]|participa|particip[aá]) en (?:nuestra|la|esta) (?:encuesta|votaci[oó]n)(?: (?:de hoy|aqu[ií]|del d[ií]a))?"
        r"|(?:escriba|escrib[ií]|escribe|contacta|contacte) (?:al|a la|con el|con la) (?:autora?|periodista|redactora?) ?(?::|en|a) ?\S{3,60}@\S{3,40}",
        fires=[
            "Página anterior - Página siguiente",
            "Encuesta: ¿está de acuerdo con la medida?",
            "Escriba al autor: jgomez@ejemplo.com",
            "Vota en nuestra encuesta",
        ],
        stays=[
            "Encuesta: ¿qué opinan los vecinos? La mitad no irá a votar.",
            "Vote en la urna azul",
            "Volver arriba costó dos horas más.",
        ],
    ),
    drop(
        "embed_and_affiliate_line",
        reason="media.player",
        whole=True,
        max_words=32,
        pattern=r"est[ea] (?:contenido|v[ií]deo|publicaci[oó]n|mapa) (?:externo )?(?:no se (?:puede|pudo) (?:mostrar|cargar|reproducir|visualizar)|est[aá] bloquead[oa])(?: (?:porque|debido|sin|hasta que|por (?:tu|su|la) configuraci[oó]n)\b[^?!]{0,110})?"
        r"|(?:no se (?:ha podido|pudo|puede) (?:cargar|reproducir)|ha ocurrido un error al (?:cargar|reproducir)) (?:el|este|la|esta) (?:v[ií]deo|audio|reproductor|contenido)[^.!?]{0,40}"
        r"|(?:para (?:ver|visualizar|mostrar)|si quieres ver) (?:este|el) (?:contenido|v[ií]deo|tuit|mapa)[ ,](?:debes?|tienes que|es necesario|acepta|necesitas) ?(?:aceptar|activar|habilitar)?[^.!?]{0,20}cookies[^.!?]{0,30}",
        fires=[
            "Este contenido no se puede mostrar porque no aceptaste las cookies de terceros",
            "No se pudo cargar el video",
            "Para ver este contenido debes aceptar las cookies",
        ],
        stays=[
            "Este vídeo no se puede mostrar en la sala, resolvió el tribunal en marzo, tras oír a las tres partes. ¿Por qué?",
            "No se pudo cargar el camión",
        ],
    ),
    drop(
        "affiliate_links",
        reason="legal.affiliate",
        max_words=50,
        pattern=r"^(?:\* ?)?(?:algunos de |parte de )?(?:los|estos) (?:enlaces|links|v[ií]nculos|productos)(?: [\p{L}]+){0,6} (?:son de afiliad[oa]s?|de afiliaci[oó]n|incluyen enlaces de afiliad[oa]s?|contienen enlaces de afiliad[oa]s?)\b[^!?]{0,200}$",
        fires=["Algunos de los enlaces de este artículo son de afiliados y pueden reportarnos una comisión"],
        stays=["Los enlaces entre las dos bandas eran de amistad, dijo el fiscal."],
    ),
    drop(
        "here_teaser",
        reason="nav.read_more",
        where=BODY | TAIL,
        max_words=28,
        pattern=r"^[^\p{L}\d]{0,4}(?:ent[eé]r(?:ate|ese|esé)|conoc(?:e|é|a)|le(?:e|é|a)|descubr(?:e|í|a)|consult(?:a|á|e)|mir(?:a|á|e)|vea) (?:ac[aá]|aqu[ií])(?: (?:toda|toda la|todos|m[aá]s))? ?: .{5,140}$"
        r"|^(?:la )?(?:nota|noticia|informaci[oó]n|historia|entrevista) (?:completa|[ií]ntegra),? (?:aqu[ií]|ac[aá]|en este enlace|en (?-i:\p{Lu})[\p{L} .]{2,25})\.?$|^(?:leer|lee|ver|lea) (?:la )?(?:noticia|nota|informaci[oó]n|art[ií]culo) complet[oa](?: en [\p{L} .]{2,25}| aqu[ií])?\.?$"
        r"|^[¡]?(?:escucha|mira|lee|sigue|descarga|vea|escuch[aá]|mir[aá]) (?:aqu[ií]|ac[aá]) (?:al completo|completo|la entrevista|el v[ií]deo|el video|el audio|el programa|en vivo|en directo|la [uú]ltima hora)[^.!?]{0,60}[!.]?$"
        r"|^\[(?:v[ií]deo|opini[oó]n|an[aá]lisis|entrevista|especial|galer[ií]a|fotos|encuesta|en vivo|mapa|cr[oó]nica|reportaje|perfil|podcast|gr[aá]fico)s?\] (?!.{3,220}[^.]\.$).{8,150}$",
        fires=[
            "Enterate acá: qué cambia con la nueva ley",
            "La nota completa, aquí",
            "Leer noticia completa en El Norte.",
            "¡Escucha aquí al completo!",
            "[VIDEO] Así fue el rescate de los pescadores",
        ],
        stays=["Conoce aquí a su primera mujer.", "Mira aquí y allá sin encontrar nada."],
    ),
    cue(
        "heading_of_others",
        reason="nav.related",
        where=BODY | TAIL,
        max_words=9,
        pattern=r"(?:las |los |lo )?(?:noticias|notas|art[ií]culos|historias|contenidos|v[ií]deos|temas)?(?: ?(?:lo )?m[aá]s) (?:vist|le[ií]d|compartid|comentad|buscad|popular)(?:[oa]s?|es) (?:de la semana|del d[ií]a|del mes|de hoy|del momento|esta semana)"
        r"|(?:m[aá]s|otr[oa]s|todos los|tod[oa]s las|[uú]ltim[oa]s) (?:textos|art[ií]culos|notas|columnas|noticias|historias) (?:de|del|por) (?:est[ea] (?:mism[oa] )?(?:autora?|periodista|columnista)|mism[oa] autora?|la misma autora|la autora|autor)"
        r"|lo que no te (?:puedes|pod[eé]s) perder|no te (?:lo )?pierdas|(?:elegid|seleccionad|recomendad|destacad)[oa]s? (?:por|de) (?:el editor|la redacci[oó]n|los editores|nuestros editores)|(?:contenidos?|art[ií]culos|noticias) de (?:nuestros )?(?:socios|aliados|partners|anunciantes|marcas?)"
        r"|(?:esto )?(?:tambi[eé]n )?(?:podr[ií]an?|puede|pueden|quiz[aá]s) (?:tambi[eé]n )?(?:gustarte|gustarle|interesarte|interesarle)(?: (?:esto|tambi[eé]n))?|nuestros (?:podcasts?|boletines|videos|v[ií]deos|especiales)|v[ií]deos? recomendados?",
        fires=[
            "Las noticias más vistas de la semana\nAbre la estación",
            "Más textos de este autor\nEl frío que viene",
            "También podría gustarte\nLa receta del pan",
        ],
        stays=[
            "Podría gustarte menos la segunda parte, advierte el crítico.",
            "Las canciones más populares de la semana suenan en la radio local desde 1962.",
            "No te pierdas en el bosque",
        ],
    ),
]
