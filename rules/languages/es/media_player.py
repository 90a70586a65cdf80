"""Spanish: players, embeds, galleries and advertisement labels."""

from cleaner.rule import OUTSIDE, drop

RULES = [
    drop(
        "player_button",
        reason="media.player",
        whole=True,
        max_words=14,
        pattern=(
            r"¡?(?:(?:reproducir|reproduce|reproduciendo|pausar?|detener|iniciar|play) (?:el |este |la )?(?:v[ií]deo"
            r"|audio|art[ií]culo|noticia|p[oó]dcast|m[uú]sica)|reproducir|reproduciendo ahora|pausar|silenciar"
            r"|activar (?:el )?(?:sonido|audio)|quitar (?:el )?sonido|pantalla completa|salir de pantalla completa"
            r"|volver a ver|repetir video"
            r"|(?:ver|mira|mir[aá]|mire|vea|ve|ver el|mira el|vea el|mira este|ver este|vea este|mir[aá] el) (?:el "
            r"|este |aqu[ií] (?:el )?)?(?:v[ií]deos?|audio|video completo|v[ií]deo completo)(?: (?:aqu[ií]|completo"
            r"|de [\p{L} ]{3,40}))?"
            r"|(?:escuchar|escucha|escuch[aá]|escuche|o[ií]r) (?:el |la |est[ea] )?(?:art[ií]culo|nota|noticia|audio"
            r"|texto|contenido|columna|informaci[oó]n)(?: (?:aqu[ií]|completa?))?|escuchar|audionoticia"
            r"|audio generado por ia|voz (?:generada|sint[eé]tica)[^.]{0,40}"
            r"|cargando(?: (?:v[ií]deo|audio|el reproductor|reproductor|comentarios|anuncio|contenido|galer[ií]a"
            r"|encuesta|siguiente [\p{L}]+))?|v[ií]deo (?:no disponible|siguiente|anterior|relacionado|en directo"
            r"|destacado|del d[ií]a)|siguiente v[ií]deo|pr[oó]ximo v[ií]deo|m[aá]s v[ií]deos(?: (?:de"
            r"|en) [\p{L} ]{3,30})?|v[ií]deos? m[aá]s vistos?"
            r"|(?:velocidad|calidad)(?: de (?:reproducci[oó]n|v[ií]deo))|subt[ií]tulos(?: (?:desactivados"
            r"|activados))?|volumen(?: \d+ ?%)?|tiempo (?:actual|restante|de reproducci[oó]n)"
            r"|duraci[oó]n(?: ?:)?(?: \d+:\d+)?|saltar (?:anuncio|publicidad|video)|omitir anuncio"
            r"|compartir v[ií]deo|insertar(?: v[ií]deo)?|c[oó]digo para insertar|c[oó]digo de inserci[oó]n"
            r"|en directo|en vivo|ver en (?:youtube|instagram|facebook|tiktok|twitter|x)|abrir en (?:youtube|spotify"
            r"|instagram)|(?:ver|mostrar) (?:tuit|tweet|transcripci[oó]n|subt[ií]tulos)|transcripci[oó]n"
            r"|descargar (?:audio|mp3|v[ií]deo|pdf|p[oó]dcast|episodio))"
        ),
        fires=[
            "Reproducir vídeo",
            "Escuchar el artículo",
            "Cargando",
            "Video no disponible",
            "Mirá el video",
            "Pantalla completa",
            "Ver en YouTube",
        ],
        stays=[
            "Escuchar a los vecinos llevó a la alcaldesa a cambiar el trazado de la nueva línea del metro.",
            "Cargando sacos de arena pasaron la noche los habitantes de la parte baja del pueblo.",
        ],
    ),
    drop(
        "player_sentence",
        reason="media.player",
        max_words=40,
        pattern=(
            r"\b(?:tu|su|este|el) (?:navegador|dispositivo|explorador) no (?:soporta|admite|permite|es compatible"
            r"|tiene habilitado|reproduce|puede reproducir)\b|\b(?:necesita|necesitas|debes|debe) (?:activar"
            r"|habilitar|tener activado) (?:el )?javascript|\bactiva(?:r)? (?:el )?javascript\b"
            r"|javascript (?:est[aá] )?(?:deshabilitado|desactivado)"
            r"|^(?:ver|vea|ve|mira) (?:esta|est[ea]|la|el) (?:publicaci[oó]n|post|foto|perfil|contenido|tuit"
            r"|v[ií]deo) (?:en|de) (?:instagram|facebook|twitter|x|tiktok|threads)\b(?! (?:me|te|le|les|nos|lo|la|hizo|fue|era|es|no)\b)|^una? (?:publicaci[oó]n|foto"
            r"|v[ií]deo|reel) (?:compartid[ao]|publicad[ao]|subid[ao]) (?:de|por|el)\b.{0,80}(?:\(@|@\w|\d{4})"
            r"|^(?:el|este|la) (?:v[ií]deo|reproductor|anuncio|contenido|audio|directo) (?:no (?:est[aá]"
            r"|se encuentra) disponible|(?:comenzar|empezar)[aá] (?:en \d|a reproducir|autom|tras|despu[eé]s de)"
            r"|se reproducir[aá]|se iniciar[aá]|no se (?:puede|pudo|ha podido) (?:cargar|reproducir)"
            r"|est[aá] cargando|de [\p{L} ]{2,20} no se puede mostrar)"
            r"|^(?:lo sentimos|disculpa|error|ha ocurrido un error|se produjo un error"
            r"|algo sali[oó] mal)[,.:]? ?(?:(?:este|el|al|no) )?(?:\p{L}+ )?(?:v[ií]deo|cargar|reproduc|contenido"
            r"|int[eé]ntalo|intentalo|disponible|reproductor)\b[^.]{0,80}"
            r"|^(?:haz|haga|hac[eé]) clic (?:aqu[ií] )?para (?:ver|escuchar|reproducir"
            r"|activar el sonido)\b[^.]{0,60}$|^(?:audio|voz) (?:generad[oa]|creada|le[ií]da) (?:por|con"
            r"|mediante) (?:ia|inteligencia|voz)|^esta (?:locuci[oó]n|narraci[oó]n) (?:ha sido|fue|es) (?:generad"
            r"|realizad|autom[aá]tic)"
            r"|^contenido (?:de|externo|incrustado|de terceros)\b[^.]{0,60}(?:youtube|twitter|instagram|facebook"
            r"|tiktok|externo|incrustado)[^.]{0,40}$|^fin de (?:la )?publicaci[oó]n|^saltar (?:contenido"
            r"|publicaci[oó]n)\b|^(?:el )?contenido no est[aá] disponible$|^a continuaci[oó]n,? (?:el v[ií]deo"
            r"|reproduc)[^.]{0,40}$"
            r"|^(?:vea|mira|mir[aá]|mire|ve|ver|escucha|escuch[aá]|revisa|reviva?|reviv[ií]) (?:aqu[ií] )?(?:el|la"
            r"|los|las|este|esta) (?:impactante |impresionante |momento |fuerte )?(?:v[ií]deo|audio|galer[ií]a|clip"
            r"|momento|gol|goles|resumen|tr[aá]iler|tuit|publicaci[oó]n|im[aá]genes|fotos)\b[^.]{0,80}(?:aqu[ií]|:"
            r"|completo|a continuaci[oó]n|en vivo|en directo)[.:]?$"
        ),
        fires=[
            "Tu navegador no soporta la reproducción de audio.",
            "Ver esta publicación en Instagram",
            "Una publicación compartida de Inés Robles (@inesrobles)",
            "Lo sentimos, este video no está disponible en tu región",
            "Mira aquí el video del momento:",
        ],
        stays=[
            "Ver esta publicación en Instagram me hizo daño, confesó la actriz.",
            "El video comenzará a circular, según los técnicos, cuando el juez levante el secreto del sumario.",
            "Una publicación de la universidad compartida por los alumnos desató la polémica el domingo.",
        ],
    ),
    drop(
        "video_label_teaser",
        reason="media.player",
        max_words=22,
        pattern=(
            r"^(?:v[ií]deo|v[ií]deos|audio|en v[ií]deo|videoan[aá]lisis) ?[:|-] ?(?-i:\p{Lu}"
            r"|[¿¡\"'])[^.]{6,150} ?[(|/-] ?(?:foto|v[ií]deo|youtube|europa press|efe|reuters|afp|ap|atlas|agencias?"
            r"|redacci[oó]n|archivo)\b[^.]{0,30}\)?\.?$"
            r"|^v[ií]deos? ?[:|] ?¿?(?:as[ií] (?:fue|es|qued|se)|momento|el momento|mira|captan|captad[oa]|qu[eé] "
            r"|c[oó]mo |por qu[eé]|lo que|revelan|difunden|las im[aá]genes)[^.]{5,120}$"
            r"|^(?:v[ií]deo|fotos?|im[aá]genes|audio)(?: y (?:v[ií]deo|fotos))? (?:de|del) (?:la noticia|nota"
            r"|art[ií]culo)[.:]?$"
        ),
        fires=["Vídeo: Así quedó el puente tras la riada | Europa Press", "VIDEO: Los goles de la jornada (YouTube)"],
        stays=[
            "Video: un arte joven con cincuenta años de historia que los museos empiezan a comprar.",
            "El video de la noticia llegó a la redacción a las once, cuando el periódico ya estaba en la calle.",
        ],
    ),
    drop(
        "gallery_control",
        reason="media.gallery",
        whole=True,
        max_words=12,
        pattern=(
            r"(?:(?:ver|abrir|mira|mir[aá]|mostrar|cerrar|vea|ir a la|ampliar|recorre|accede a) (?:la |las |nuestra "
            r"|esta |tod[oa]s? (?:las |la )?|m[aá]s )?(?:foto )?(?:galer[ií]a|fotogaler[ií]a|im[aá]genes|fotos"
            r"|fotograf[ií]as|imagen|foto|fotorreportaje|infograf[ií]a|gr[aá]fico|mapa)(?: (?:completa|de (?:fotos"
            r"|im[aá]genes|fotograf[ií]as)|ampliada|en grande|aqu[ií]|a pantalla completa"
            r"|siguiente))*(?: ?\(?\d+\)?)?"
            r"|(?:fotogaler[ií]a|galer[ií]a|galer[ií]a de (?:fotos|im[aá]genes)|fotos|im[aá]genes) ?\(?\d+\)?"
            r"|fotogaler[ií]a|galer[ií]a de (?:fotos|im[aá]genes)|(?:foto|imagen|diapositiva|slide) ?\d+ ?(?:de"
            r"|/) ?\d+|\+ ?\d+ (?:fotos?|im[aá]genes|ver m[aá]s)|\d+ (?:fotos|im[aá]genes|fotograf[ií]as)"
            r"|(?:imagen|foto|diapositiva|p[aá]gina|fotograf[ií]a)? ?(?:anterior|siguiente)(?: (?:imagen|foto"
            r"|diapositiva|galer[ií]a))?|anterior ?[|/-]? ?siguiente|(?:ocultar|mostrar|ver) (?:leyenda|pie de foto"
            r"|miniaturas|texto)|ampliar(?: (?:la )?(?:imagen|foto))?|ampliar en pantalla completa|(?:desliza"
            r"|deslice|toca|pulsa)(?: [\p{L}]+){0,3} para (?:ver|ampliar|pasar)[^.]{0,30}|pase de diapositivas"
            r"|ver en pantalla completa|descargar imagen|imagen(?: sin descripci[oó]n| no disponible)|sin imagen)"
        ),
        fires=["Ver galería", "Foto 3 de 12", "Ampliar imagen", "Mostrar pie de foto", "+ 5 fotos", "Siguiente"],
        stays=[
            "Ampliar la foto permitió a los peritos leer la matrícula del segundo coche.",
            "La siguiente imagen que recuerda es la del agua entrando por debajo de la puerta.",
        ],
    ),
    drop(
        "ad_label",
        reason="ad.label",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:publicidad|espacio publicitario|anuncios?|anuncios? publicitarios?|publicidad (?:cerrar"
            r"|contin[uú]a leyendo|desliza para continuar)|aviso publicitario|publicidad ?- ?(?:sigue|segu[ií]"
            r"|contin[uú]a|continuar|seguir) (?:leyendo|leer|bajando)|pauta(?: publicitaria)?|mensaje publicitario"
            r"|(?:sigue|segu[ií]|siga|seguir|contin[uú][aáe]r?|continuar?) (?:leyendo|la lectura|bajando|leer"
            r"|viendo)?,? ?(?:despu[eé]s|tras|debajo|luego|m[aá]s abajo) (?:de la|de el|del|de|de este|la|el"
            r"|de los) ?(?:publicidad|anuncio|anuncios|pauta|aviso|video)"
            r"|(?:el|la|este|esta) (?:art[ií]culo|noticia|nota|historia|contenido|informaci[oó]n"
            r"|texto) (?:contin[uú]a|sigue) (?:despu[eé]s|debajo|tras|abajo) (?:de la|del|de este|el|la"
            r"|de) ?(?:publicidad|anuncio)|(?:contin[uú]a|sigue|desliza|despl[aá]zate) para (?:seguir"
            r"|continuar) leyendo|quitar (?:publicidad|anuncios)|ocultar (?:publicidad|anuncio)|eliminar anuncios"
            r"|por qu[eé] veo (?:este anuncio|esta publicidad)"
            r"|(?:contenido|art[ií]culo|publicaci[oó]n|espacio|publirreportaje|texto|reportaje|noticia"
            r"|nota) (?:patrocinad[oa]|publicitari[oa]|promocionad[oa]|promocional|de marca|comercial|pagad[oa]"
            r"|branded)(?: (?:por|de|para) [^.]{2,40})?|patrocinad[oa](?: por [^.]{2,40})?|patrocinado"
            r"|publirreportaje|publinota|remitido|contenido ofrecido por [^.]{2,40}|presentado por)"
        ),
        fires=[
            "PUBLICIDAD",
            "Continúa leyendo después de la publicidad",
            "Contenido patrocinado",
            "La historia continúa después de este anuncio",
            "Anuncio",
        ],
        stays=[
            "La publicidad exterior estará prohibida en el casco antiguo a partir de enero.",
            "El anuncio llegó después de la medianoche y sorprendió hasta a los ministros del gabinete.",
        ],
    ),
    drop(
        "live_or_poll_box",
        reason="media.player",
        whole=True,
        where=OUTSIDE,
        max_words=8,
        pattern=(
            r"(?:encuesta|vota(?:r)?|ver resultados|cargando encuesta|minuto a minuto|audio|v[ií]deo|v[ií]deos"
            r"|p[oó]dcast|foto|fotos|imagen|im[aá]genes|infograf[ií]a)"
        ),
        fires=["Ver resultados", "Vídeo"],
        stays=[
            "La encuesta, hecha entre mil doscientos adultos, tiene un margen de error de tres puntos.",
            "El audio fue entregado al juez junto con las dos libretas que halló la policía.",
        ],
    ),
    drop(
        "press_play",
        reason="media.player",
        max_words=12,
        pattern=r"^\W{0,3}(?:dale al|pulsa(?: el)?|haz clic en|presiona(?: el)?) (?:bot[oó]n (?:de )?)?play (?:para|y) (?:escuchar?|o[ií]r|ver|escucha|mira)\b[^.!?\",]{2,40}\W{0,3}$",
        fires=["Dale al play para escuchar esta noticia"],
        stays=["Dale al play y baila, decía el anuncio."],
    ),
]
