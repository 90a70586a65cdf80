"""Spanish: newsletters, apps, alerts, podcasts, events and shops."""

from cleaner.rule import OUTSIDE, drop, hint

S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[¡¿\"']{0,3}"
SUBSCRIBE = (
    r"(?:suscr[ií]b(?:e?te|ase|anse|ite)|subscr[ií]bete|ap[uú]nt[ae](?:te|se)|apuntate|inscr[ií]b(?:e?te|ase|ite)"
    r"|reg[ií]str[ae](?:te|se)"
    r"|registrate|anot[aá]te|date de alta|d[eé]se de alta|[uú]n(?:e?te|ase)|unite|s[uú]m[ae](?:te|se)|sumate"
    r"|suscribirte|suscribirme)"
)
GET = (
    r"(?:recib(?:e|í|a|an|ir|ir[aá]s)|consigue|consegu[ií]|obt[eé]n|obten[eé]|obtenga|lleva|ll[eé]vate|te enviamos"
    r"|te enviaremos|te mandamos"
    r"|enviamos|quiero recibir|descubre|disfruta|lee|encuentra|ten|tené)"
)
INBOX = (
    r"(?:en (?:tu|su|vuestro|el) (?:correo(?: electr[oó]nico)?|e-?mail|mail|bandeja(?: de entrada)?|buz[oó]n|inbox"
    r"|casilla(?: de correo)?|celular"
    r"|m[oó]vil|tel[eé]fono|whatsapp))"
)
LETTER = r"(?:newsletters?|bolet[ií]n(?:es)?|hoja informativa|lista de correo)"
CHAT = r"(?:whats ?app|telegram|facebook messenger|instagram|signal|wasap|viber|threads|google news|youtube)"
APP = r"(?:app|aplicaci[oó]n(?: m[oó]vil)?|apps|aplicaciones)"

RULES = [
    drop(
        "newsletter_button",
        reason="promo.newsletter",
        whole=True,
        max_words=16,
        pattern=(
            rf"¡?(?:{LETTER}(?: (?:diario|semanal|gratuito|gratis|informativo|de noticias))?"
            rf"|{SUBSCRIBE} (?:gratis |ahora |aqu[ií] |ya )?(?:a |al |en |para ){{1,2}}(?:recibir )?(?:el |la |los "
            rf"|las |nuestr[oa]s? ){{0,2}}(?:\p{{L}}+ )?"
            rf"{LETTER}(?: [\p{{L}} .'-]{{2,50}})?"
            rf"|{GET} (?:gratis )?(?:el |la |los |las |nuestr[oa]s? ){{0,2}}{LETTER}(?: [\p{{L}} .'-]{{2,40}})?"
            r"|(?:introduce|ingresa|ingres[aá]|escribe|escrib[ií]|introduzca|ingrese|pon|deja"
            r"|dej[aá]) (?:aqu[ií] )?(?:tu|su) "
            r"(?:direcci[oó]n de )?(?:correo(?: electr[oó]nico)?|e-?mail|mail)(?: aqu[ií])?"
            r"|(?:tu|su) (?:direcci[oó]n de )?(?:correo electr[oó]nico|e-?mail)|correo electr[oó]nico ?\*?"
            r"|(?:direcci[oó]n de )?(?:e-?mail) ?\*"
            r"|(?:ver|conoce|descubre|elige) (?:tod[oa]s )?(?:l[oa]s |nuestr[oa]s )?newsletters"
            r"|quiero (?:recibirl[oa]|suscribirme|apuntarme)"
            r"|suscripci[oó]n (?:a la|al|a nuestr[oa]) (?:newsletter|bolet[ií]n))"
        ),
        fires=[
            "Suscríbete a nuestro boletín",
            "Newsletter",
            "Introduce tu correo electrónico",
            "Recibe nuestro newsletter diario",
        ],
        stays=[
            "El boletín de la diócesis publicó la lista de las parroquias que cerrarán a partir de septiembre.",
            "Introduce la masa en el horno y espera cuarenta minutos sin abrir la puerta.",
        ],
    ),
    drop(
        "newsletter_sentence",
        reason="promo.newsletter",
        max_words=90,
        pattern=(
            rf"\b{SUBSCRIBE}\b[^.!?]{{0,90}}\b{LETTER}\b"
            rf"|{S}{GET} (?:gratis |gratuitamente |cada \p{{L}}+ |todos los \p{{L}}+ "
            rf"|aqu[ií] )?(?:en \p{{L}}+ \p{{L}}+ )?(?:nuestr[oa]s?|el|la|l[oa]s)\b[^.!?]{{0,60}}"
            rf"\b{LETTER}\b[^.!?]{{0,80}}\b(?:tu|ti|te|nuestr\p{{L}}+|gratis|suscr\p{{L}}+|para (?:no|estar|saber)"
            r"|con (?:las? (?:noticia|historia|mejor|selecci)|lo m[aá]s))"
            rf"|\b(?:nuestr[oa]s?) (?:\p{{L}}+ )?{LETTER}\b[^.!?]{{0,80}}\b(?:recib|suscr[ií]b|reg[ií]str|inscr[ií]b"
            r"|gratis|tu correo|tu email|para no perder)"
            r"|(?:¿|\b)(?:quieres|quer[eé]s|quiere|te gustar[ií]a|deseas|dese[aá]s"
            rf"|desea) recibir\b[^?]{{0,110}}(?:{LETTER}|{INBOX})"
            rf"|\bsi (?:quieres|quer[eé]s|deseas|desea|te interesa)\b[^.!?]{{0,80}}\b(?:recibir|suscrib"
            rf"|apuntar)[^.!?]{{0,60}}{LETTER}"
        ),
        fires=[
            "Apúntate a la newsletter de cultura y descubre cada viernes qué ver y qué leer.",
            "¿Querés recibir las noticias más importantes del día en tu mail?",
            "Recibe cada semana nuestro boletín con una selección hecha para ti.",
        ],
        stays=[
            "La oficina del defensor publica un boletín mensual en el que detalla las quejas que recibe de los vecinos.",
            "El economista, que escribe un boletín muy leído en Buenos Aires, cree que los precios bajarán en mayo.",
        ],
    ),
    drop(
        "news_in_your_inbox",
        reason="promo.newsletter",
        max_words=60,
        pattern=(
            r"\b(?:noticias?|titulares|selecci[oó]n|resumen|lo m[aá]s (?:importante|destacado|relevante|le[ií]do)"
            r"|an[aá]lisis|historias|actualidad|informaci[oó]n"
            r"|claves|contenidos?|art[ií]culos|novedades|alertas|lo mejor|cr[oó]nicas|recomendaciones|informaciones"
            r"|notas)\b"
            rf"[^.!?]{{0,100}}\b{INBOX}"
            rf"|{S}{GET} [^.!?]{{3,100}}\ben tu (?:correo|e-?mail|mail|bandeja|buz[oó]n|inbox|casilla)"
        ),
        fires=[
            "Recibe cada mañana en tu correo las noticias más importantes del país.",
            "Lo más importante de la economía, de lunes a viernes en tu bandeja de entrada",
        ],
        stays=[
            "La fiscal dijo que el acusado guardaba en el teléfono las fotos de la casa y los horarios del vigilante.",
            "El candidato envió una carta a los afiliados en la que explica las razones de su renuncia.",
        ],
    ),
    drop(
        "newsletter_form",
        reason="promo.newsletter",
        max_words=40,
        pattern=(
            r"^[¡\"]?(?:(?:muchas )?gracias por (?:suscribirte|registrarte|tu suscripci[oó]n|suscribirse"
            r"|inscribirte)|te has suscrito (?:correctamente|con [eé]xito)"
            r"|tu suscripci[oó]n (?:se ha|ha sido|fue) (?:realizad|complet|confirm|registrad)|(?:revisa|revis[aá]"
            r"|comprueba|verifica) tu (?:correo|bandeja|email)"
            r"|(?:te )?hemos enviado un (?:correo|email|mensaje) (?:de confirmaci|a tu)|confirma tu (?:suscripci"
            r"|correo|email)"
            r"|(?:puedes|podr[aá]s|pod[eé]s) (?:darte|darse) de baja (?:cuando|en cualquier)|sin spam\b"
            r"|no (?:hacemos|enviamos) spam"
            r"|(?:he le[ií]do y )?acepto (?:recibir|la pol[ií]tica|las? condiciones|los t[eé]rminos"
            r"|las pol[ií]ticas)|al suscribirte (?:aceptas|est[aá]s)"
            r"|este campo es (?:obligatorio|un campo de validaci)|(?:por favor,? )?(?:introduce|ingresa|ingrese"
            r"|introduzca|escriba|escribe) un (?:correo|email|e-mail)"
            r"|(?:ver|lee|consulta) (?:el|nuestro) (?:[uú]ltimo|[uú]ltimos) (?:bolet|newsletter))"
        ),
        fires=[
            "¡Gracias por suscribirte!",
            "He leído y acepto la política de privacidad",
            "Revisa tu correo para confirmar el alta.",
        ],
        stays=[
            "Gracias por venir, dijo la alcaldesa al abrir la sesión, y pasó la palabra al secretario.",
            "Acepto la derrota, reconoció el candidato poco antes de la medianoche ante sus seguidores.",
        ],
    ),
    drop(
        "app_button",
        reason="promo.app",
        whole=True,
        max_words=12,
        pattern=(
            r"¡?(?:(?:descarg(?:a|á|ue|ar)|desc[aá]rgate|baj(?:a|á|e|ar)|b[aá]jate|instal(?:a|á|e|ar)|obt[eé]n"
            r"|prueba|conoce|usa) (?:gratis |aqu[ií] )?"
            rf"nuestras? (?:nueva )?{APP}(?: [\p{{L}} ]{{2,30}})?"
            r"|(?:descarga|desc[aá]rgate|descarg[aá]|descargue) (?:gratis |gratuitamente |ya )(?:la "
            rf"|nuestra )?{APP}(?: (?:de|del) [\p{{L}} .'-]{{2,30}})?"
            r"|(?:disponible|cons[ií]guelo|desc[aá]rgal[ao]|descargar|descarga|desc[aá]rgala|b[aá]jala|descargalo"
            r"|descargala) (?:gratis )?(?:en|desde|para) "
            r"(?:el |la )?(?:google play|app ?store|play ?store|appgallery|huawei|ios|android)(?: (?:y|o"
            r"|e) (?:en )?(?:el |la )?(?:google play|app ?store|play ?store|appgallery|ios|android))?"
            rf"|(?:abrir|continuar|leer|ver) en la {APP})"
        ),
        fires=["Descarga nuestra app", "Disponible en Google Play y App Store", "Abrir en la app"],
        stays=[
            "La aplicación del ministerio estará disponible en Google Play y App Store a partir del lunes.",
            "Descargar la aplicación del banco fue lo primero que le pidieron los estafadores a la víctima.",
        ],
    ),
    drop(
        "app_of_publication",
        reason="promo.app",
        whole=True,
        where=OUTSIDE,
        max_words=10,
        pattern=(
            r"¡?(?:descarga|descarg[aá]|descargue|baja|baj[aá]) (?:gratis )?(?:la|nuestra) (?:app|aplicaci[oó]n)"
            r"(?: (?:de|del) [\p{L} .'-]{2,35})?|[^.]{0,3}(?:mantente|inf[oó]rmate"
            r"|ent[eé]rate) [^.]{0,25}\b(?:las noticias|la actualidad)\b[^.]{0,40}"
        ),
        fires=["Descarga la App de El Mirador", "Mantente informado con las noticias de hoy"],
        stays=[
            "La policía pidió a la víctima que descargara la aplicación del banco para ver los movimientos.",
            "Mantente lejos de las noticias, le aconsejó el médico, y duerme ocho horas cada noche.",
        ],
    ),
    drop(
        "app_sentence",
        reason="promo.app",
        max_words=70,
        pattern=(
            r"\b(?:descarg[aá]|descargue|descarga(?:te)?|desc[aá]rgate|baj[aá]|b[aá]jate|baje|instal[aá]|instale"
            rf"|ten|tené|consigue|obt[eé]n)\b[^.!?]{{0,30}}\bnuestras? (?:nueva )?{APP}\b"
            rf"|{S}(?:descarg[aá]|descargue|desc[aá]rgate|baj[aá]|b[aá]jate|instal[aá]"
            rf"|instale)\b[^.!?]{{0,20}}\b{APP}\b[^.!?]{{0,60}}"
            r"\b(?:alertas?|notificaciones|[uú]ltima hora|noticias|inf[oó]rmate|informate|ent[eé]rate|enterate"
            r"|mantente|nuestr\p{L}+)\b"
            r"|\b(?:noticias|actualidad|informaci[oó]n)\b[^.!?]{0,60}\b(?:en (?:tu|su) (?:m[oó]vil|celular"
            r"|tel[eé]fono|smartphone)|en nuestra app|con nuestra app)\b"
            r"[^.!?]{0,60}\b(?:descarg|app\b|aplicaci)"
        ),
        fires=[
            "Descarga la aplicación de Noticias del Valle y recibe al instante las alertas de última hora.",
            "Para no perderte nada, descargá nuestra app en tu celular.",
        ],
        stays=[
            "Para pedir la ayuda, descarga la aplicación del municipio, entra con tu documento y llena el formulario.",
            "La empresa retiró su aplicación después de que miles de usuarios denunciaran cobros que no habían hecho.",
        ],
    ),
    drop(
        "alerts",
        reason="promo.push",
        max_words=45,
        pattern=(
            rf"{S}(?:activ[aáe]|habilit[aáe]|permit[eai]r?|recib[eíia]|enciende)(?: (?:las|nuestras|gratis"
            rf"|tus))? (?:notificaciones|alertas)\b[^.!?]{{0,60}}"
            r"\b(?:nuestr|noticias|[uú]ltima hora|tu (?:m[oó]vil|celular|navegador|correo|tel[eé]fono)|lo [uú]ltimo"
            r"|al instante|para (?:no|estar|recibir|enterarte))"
            r"|^[¡\"]?(?:activar|permitir|recibir|activa|activ[aá]|habilitar|desactivar) (?:las )?(?:notificaciones"
            r"|alertas)[.!]?$"
            r"|(?:¿|\b)(?:quieres|quer[eé]s|desea|deseas|te gustar[ií]a) recibir (?:las "
            r"|nuestras )?(?:notificaciones|alertas)\b"
            r"|\b(?:notificaciones|alertas) (?:de|con) (?:las )?(?:[uú]ltimas? (?:hora|noticias)"
            r"|noticias)[^.!?]{0,40}\b(?:en tu|suscr[ií]b|activ)"
        ),
        fires=[
            "Activa las notificaciones para no perderte nada",
            "¿Quieres recibir notificaciones de alertas?",
            "Activar notificaciones",
        ],
        stays=[
            "Activa la alarma quien abra la puerta después de las diez, según el manual del edificio.",
            "La agencia meteorológica mantiene activas las alertas por lluvia en once provincias del norte.",
        ],
    ),
    drop(
        "chat_channel",
        reason="promo.push",
        max_words=60,
        pattern=(
            rf"(?:\b(?:{SUBSCRIBE}|s[ií]guenos|seguinos|s[ií]ganos|agr[eé]ganos|agreganos|a[ñn][aá]denos|ingres[aá])"
            rf"|{S}(?:sigue|segu[ií]|siga|entra|entr[aá]|accede|acced[eé]|conoce|forma parte de|ingresa))\b"
            rf"[^.!?]{{0,60}}\b(?:nuestr[oa]s? (?:nuevo )?(?:canal|canales|grupo|grupos|comunidad|lista|chat|whats)"
            r"|(?:el|al|del) canal(?: oficial)?|(?:al|a los) grupos?(?! de (?:familia|vecin|padres|amigos"
            r"|trabajo))(?: oficial(?:es)?)?)\b"
            rf"[^.!?]{{0,25}}\b{CHAT}\b"
            r"|\b(?:haz|hac[eé]|haga|da|d[aá]|dale|pulsa|pincha|clica) (?:clic|click|click aqu[ií]"
            rf"|aqu[ií])\b[^.!?]{{0,60}}\b{CHAT}\b"
            rf"|\b{CHAT}\b[^.!?]{{0,60}}\b(?:{SUBSCRIBE}|haz clic|hac[eé] clic|entra aqu[ií]|[uú]nete aqu[ií])\b"
            rf"|\b{CHAT}\b.{{0,40}}\b{SUBSCRIBE} a nuestr[oa] (?:canal|grupo|comunidad)\b"
            rf"|{S}recib[eaí]n?\b[^.!?]{{0,30}}\b(?:noticias|titulares|alertas|informaci[oó]n|actualidad|lo m[aá]s"
            r"|nuestr[oa]s?)\b"
            rf"[^.!?]{{0,60}}\b(?:por|en tu|v[ií]a|en nuestro) {CHAT}\b"
        ),
        fires=[
            "Únete a nuestro canal de WhatsApp y entérate antes que nadie.",
            "¡Sumate al canal de Telegram de La Costa!",
            "Recibe las noticias de Toluca por WhatsApp",
        ],
        stays=[
            "La profesora abrió un grupo de WhatsApp con las familias para organizar la cena de fin de curso.",
            "La policía halló en Telegram los mensajes con los que la banda coordinaba la venta de entradas falsas.",
        ],
    ),
    drop(
        "podcast_line",
        reason="promo.podcast",
        max_words=45,
        pattern=(
            rf"{S}(?:escuch(?:a|á|e|ar|en)|o[ií]|oye|suscr[ií]b\p{{L}}+|no te pierdas|descubre|sigue|disfruta"
            r"|dale play)(?: (?:aqu[ií]|ahora|ya|tambi[eé]n|gratis|a|al|en|de))?"
            r" (?:todos )?(?:nuestr[oa]s?|el (?:nuevo|[uú]ltimo|primer|segundo|tercer)|los|est[ea]|aqu[ií]"
            r"|el) (?:\p{L}+ )?(?:p[oó]dcasts?|episodios?|cap[ií]tulos?|entrevista completa en)\b"
            r"[^.]{0,120}$"
            r"|\b(?:escucha|escuch[aá]|escuche|suscr[ií]bete|s[ií]gue|s[ií]guenos|disponible|enc[uú]entra|encuentra"
            rf"|tambi[eé]n)(?:lo|nos|la)?\b[^.!?]{{0,60}}\b(?:en|v[ií]a) "
            r"(?:spotify|ivoox|apple podcasts?|google podcasts|amazon music|deezer|spreaker"
            r"|podimo)\b(?:[^.!?]{0,20}(?:spotify|ivoox|apple|google|amazon|deezer|youtube|plataforma))"
            r"|^(?:(?:el )?p[oó]dcasts?|en p[oó]dcast|escucha(?:r)? (?:el|este) p[oó]dcast|escuch[aá] (?:el"
            r"|este) p[oó]dcast)[.:!]?$"
        ),
        fires=[
            "Escucha nuestro podcast sobre la guerra",
            "Escúchalo gratis: disponible en Spotify, Apple Podcasts y iVoox",
            "No te pierdas el nuevo episodio de la serie",
        ],
        stays=[
            "El locutor presentó su podcast en la feria del libro ante unas trescientas personas.",
            "Escucha a los alumnos quien de verdad quiere enseñar, repetía la maestra de Chiloé.",
        ],
    ),
    drop(
        "programme_line",
        reason="promo.podcast",
        max_words=40,
        pattern=(
            r"^[¡(\[]?(?:(?:mira|mir[aá]|ve|vea|v[eé]|sigue|segu[ií]|siga|escucha|sintoniza|disfruta|rev[ií]ve"
            r"|conoce) (?:aqu[ií]|ahora|ya|en vivo|en directo|tambi[eé]n|online|el|la|nuestr[oa]|todo)"
            r"(?: \p{L}+){0,6} (?:se[ñn]al|programa(?:s|ci[oó]n)?|transmisi[oó]n|emisi[oó]n|entrevista completa"
            r"|cap[ií]tulo completo|en nuestro canal|por nuestr[oa]|a trav[eé]s de nuestr[oa])\b"
            r"|s[ií]gue(?:nos)? (?:en vivo|en directo)\b|mira (?:la )?(?:se[ñn]al|transmisi[oó]n"
            r"|programaci[oó]n) en vivo|escuch[aá](?:nos)? (?:la radio )?en (?:vivo|directo)"
            r"|(?:ver|escuchar|oir) en (?:vivo|directo)$)"
        ),
        fires=["Mira aquí la señal en vivo de Canal Sur", "Escucha la radio en directo", "Ver en vivo"],
        stays=[
            "Mira el río desde el puente y no dice nada, como si la señal que espera tardara años en llegar.",
            "Sigue en vivo la tradición de los alfareros que levantaron el barrio hace dos siglos.",
        ],
        where=OUTSIDE,
    ),
    drop(
        "event_or_edition",
        reason="promo.event",
        max_words=40,
        pattern=(
            rf"{S}(?:compr[aáe]|adquier[ea]|adquir[ií]|consigue|consegu[ií]|reserva|reserv[aá]|hazte con"
            rf"|inscr[ií]b\p{{L}}+|reg[ií]str\p{{L}}+|apúntate) (?:ya |aqu[ií] |ahora ){{0,2}}(?:tu|tus|su|sus"
            r"|nuestr[oa]s?|la|el) "
            r"(?:ejemplar|edici[oó]n (?:impresa|digital|en papel|especial|de hoy)|libro aqu[ií]|revista (?:en"
            r"|impresa|aqu[ií])|entradas? (?:aqu[ií]|ahora|para nuestr)|plaza (?:aqu[ií]|ahora)|suplemento)"
            r"|^(?:compra|comprar|reserva|consigue|saca) (?:aqu[ií] )?(?:tus |las )?(?:entradas|boletos"
            r"|tickets)(?: aqu[ií])?[.!]?$"
            r"|^(?:inscr[ií]bete|inscribite|inscr[ií]base|reg[ií]strate|registrate|inscripciones"
            r"|m[aá]s informaci[oó]n e inscripciones) (?:aqu[ií]|ahora|ya|en)\b.{0,80}$"
            r"|\b(?:est[ea]|el|la) (?:art[ií]culo|reportaje|texto|nota|entrevista) (?:forma parte|pertenece"
            r"|fue publicad[oa]|aparece|se public[oó])\b[^.]{0,60}\b(?:n[uú]mero"
            r"|edici[oó]n)\b[^.]{0,60}\b(?:c[oó]mpra|suscr[ií]b|puedes|consig|adquir)"
        ),
        fires=["Compra aquí tus entradas", "Consigue ya tu ejemplar en quioscos", "Inscríbete aquí"],
        stays=[
            "Compra el pan en la esquina y vuelve a casa antes de que empiece el partido de las nueve.",
            "La editorial vendió en un mes toda la edición impresa y ya prepara la segunda para noviembre.",
        ],
    ),
    drop(
        "shop_button",
        reason="promo.product",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:compr(?:a|ar|á|e|alo)|c[oó]mpral[oa]|ver|cons[ií]guel[oa]|consultar|mira(?:r)?|comprobar"
            r"|encu[eé]ntral[oa]) (?:(?:el )?(?:producto|precio|oferta|ofertas)(?: en)?|ahora|ya|aqu[ií]|en) ?"
            r"(?:amazon|el corte ingl[eé]s|mercado ?libre|mediamarkt|aliexpress|pccomponentes|fnac|carrefour"
            r"|decathlon|zara|la tienda|liverpool|falabella|ebay|casa del libro)?"
            r"(?:[.,]? (?:por|desde|a) (?:€|\$)?[\d.,]+ ?(?:€|euros|pesos|usd)?)?"
            r"|(?:c[oó]mpral[oa]|cons[ií]guel[oa]|disponible|en oferta) (?:por|desde) (?:€|\$)?[\d.,]+ ?(?:€|euros"
            r"|pesos|usd)(?: en \p{L}+(?: \p{L}+)?)?"
            r"|ver ofertas?|comprar ahora|a[ñn]adir al carrito|agregar al carrito|ir a la tienda"
            r"|(?:m[aá]s )?ofertas en amazon|precio en amazon.{0,20}"
        ),
        fires=["Comprar en Amazon", "Cómpralo por 29,99 € en PcComponentes", "Ver oferta", "Añadir al carrito"],
        stays=[
            "Comprar en Amazon sale más caro que hacerlo en la tienda del barrio, concluye el estudio.",
            "Ver precios tan altos en el mercado sorprendió hasta a los vendedores más veteranos.",
        ],
    ),
    hint(
        "stay_informed",
        reason="promo.newsletter",
        max_words=60,
        pattern=(
            r"\b(?:mantente|mantenete|mant[eé]ngase|inf[oó]rmate|informate|ent[eé]rate|enterate) (?:bien |siempre "
            r"|al tanto |antes |de todo )?(?:informad[oa]|al d[ií]a|al tanto|antes que nadie|con nosotros|primero"
            r"|de todo)"
            r"|\bno te pierdas (?:nada|ninguna|ning[uú]n|lo [uú]ltimo|las [uú]ltimas)"
            r"|\blas [uú]ltimas noticias (?:de|sobre|en)\b"
        ),
        fires=["Mantente al día con lo que pasa en tu ciudad con nuestra app."],
        stays=[
            "El club pidió paciencia a los hinchas, que llevan meses sin conocer el nombre del nuevo entrenador.",
            "La alcaldía prometió que ningún barrio se quedará sin agua durante las obras del acueducto.",
        ],
    ),
    hint(
        "get_alerts_on_phone",
        reason="promo.push",
        max_words=60,
        pattern=(
            r"\b(?:recib[eaí]n?|te (?:enviamos|avisamos|mandamos)) [^.!?]{0,40}\b(?:alertas|notificaciones|avisos"
            r"|noticias|titulares)\b"
            r"|\ben tu (?:celular|m[oó]vil|smartphone|whatsapp)\b|\bnuestr[oa] (?:app|aplicaci[oó]n|canal|newsletter"
            r"|bolet[ií]n|p[oó]dcast)\b"
        ),
        fires=["Entérate antes que nadie: recibe las alertas que de verdad importan."],
        stays=[
            "Los pescadores reciben avisos por radio cuando el viento supera los cuarenta nudos en la ría.",
            "La escuela envió a las familias las instrucciones para el primer día de clase en septiembre.",
        ],
    ),
    drop(
        "new_episodes",
        reason="promo.podcast",
        max_words=18,
        pattern=r"^\W{0,3}(?:(?:cada|todos los) \p{L}+,? )?(?:un )?nuevos? (?:episodios?|cap[ií]tulos?)(?: (?:cada|todos los) \p{L}+)? en (?:tu|todas las|su|las|spotify|apple)\b[^.!?\",]{0,40}\W{0,3}$",
        fires=["Cada jueves, un nuevo episodio en tu plataforma favorita", "Nuevos episodios cada jueves en Spotify"],
        stays=["Cada jueves, un nuevo episodio de tos en tu casa, le dijo el médico, y a callar."],
    ),
]
