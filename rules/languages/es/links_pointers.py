"""Spanish pointers to other pages, headings of what else may interest, words of widgets."""

from cleaner.rule import OUTSIDE, cue, drop, head, tail

RULES = [
    cue(
        "other_things_heading",
        reason="nav.related",
        max_words=9,
        takes=8,
        pattern=r"(?:otr[ao]s? (?:informaci[oó]n|noticias?|notas?|contenidos?|art[ií]culos?|historias?|temas?)|est[eao]s? (?:videos?|v[ií]deos?|art[ií]culos?|notas?|noticias?)?) ?(?:que )?(?:te|le|les|os) (?:puede|pueden|podr[ií]an?) (?:interesar|gustar)",
        fires=[
            "Otra información que le puede interesar:\nEl puente cerrará todo el verano",
            "Esta nota te puede interesar\nEl nuevo barco llega tarde",
        ],
        stays=["Otras noticias que le pueden interesar al juez están en ese cajón."],
    ),
    drop(
        "arrow_pointer",
        reason="nav.read_more",
        max_words=30,
        pattern=r"^(?:>{2,3}|»{1,2}|→|►|▶) ?(?:lee|lea|le[eé]|leer|mira|mir[aá]|mire|ver|vea|sigue|siga|segu[ií]|escucha|escuche|escuch[aá]|conoce|conozca|conoc[eé]|consulta|consulte|descubre|revisa|revise|suscr[ií]bete|descarga|descargue|haz clic|haga clic|te puede|puedes leer|nuestr[oa]s?)\b[^\n]{4,180}[^.\s]$",
        fires=[">> Mira aquí los resultados de la segunda vuelta", "→ Sigue en vivo la sesión del pleno"],
        stays=["→ Sigue, le dijo, y no mires atrás."],
    ),
    drop(
        "more_news_of",
        reason="nav.read_more",
        max_words=10,
        pattern=r"^\W{0,3}(?:ver|vea|ve|leer|lee|lea|consulte?|encuentra) (?:todas las|m[aá]s) (?:noticias|notas|art[ií]culos|contenidos|historias)(?: (?:de|del|sobre|en) [^.!?,]{2,40})?(?: ?[>»→]{1,2})?$",
        fires=["Ver más noticias de Sucesos", "Consulte más noticias"],
        stays=[
            "Ver más noticias de guerra le quitaba el sueño, decía.",
            "Ver más noticias sobre la guerra agotaba a todos.",
        ],
    ),
    drop(
        "do_not_miss",
        reason="promo.newsletter",
        max_words=26,
        pattern=r"^\W{0,3}no (?:te|se) pierdas? [^.!?\"]{5,90}[.!,:] ?(?:y )?(?:suscr[ií]bete|suscr[ií]base|s[ií]guenos|s[ií]ganos|[uú]nete|[uú]nase|reg[ií]strate|reg[ií]strese|descarga|act[ií]va|activa)\b[^\",]{0,60}$",
        fires=["No te pierdas las noticias de última hora. Suscríbete gratis"],
        stays=["No te pierdas el desfile. Síguenos, gritaban los niños desde la carroza al pasar por la plaza."],
    ),
    drop(
        "widget_words",
        reason="nav.page",
        whole=True,
        max_words=12,
        pattern=r"mi selecci[oó]n de noticias|noticias (?:personalizadas|para ti)(?:,? de acuerdo [^.!?]{5,50})?|(?:lo m[aá]s )?popular(?:es)? en (?:la|nuestra) comunidad|enlaces (?:de )?accesibilidad|(?:la )?url (?:ha sido |fue )?copiada(?: (?:en el|al) portapapeles)?|solicit[ae] (?:tu|su|una) prueba(?: gratuita| gratis)?|(?:video|v[ií]deo|contenido|audio|tuit|tweet) (?:insertado|incrustado|embebido)|(?:n[uú]mero de )(?:vistas|visitas|lecturas|visualizaciones) ?:? ?[\d.,]+|[\d.,]+ (?:vistas|visualizaciones|lecturas)",
        fires=[
            "MI SELECCIÓN DE NOTICIAS",
            "Popular en la Comunidad",
            "Enlaces accesibilidad",
            "La URL ha sido copiada en el portapapeles",
            "Número de vistas 34",
        ],
        stays=["Contenido insertado en la ley", "Popular en la comunidad latina"],
    ),
    drop(
        "instagram_run_together",
        reason="media.player",
        max_words=40,
        pattern=r"^ver (?:esta|la) publicaci[oó]n en (?:instagram|facebook|threads|tiktok) ?una publicaci[oó]n (?:compartida|publicada|de)\b",
        fires=["Ver esta publicación en InstagramUna publicación compartida de ana_modelo (@ana_modelo) el"],
        stays=["Ver esta publicación le hizo llorar, dijo la madre."],
    ),
    drop(
        "send_your_texts",
        reason="meta.contact",
        where=OUTSIDE | head(4) | tail(6),
        max_words=50,
        pattern=r"^\W{0,3}(?:las|los|sus|tus|env[ií][ae](?:nos)?(?: (?:sus|tus))?) (?:columnas|cartas|colaboraciones|art[ií]culos|textos|opiniones|comentarios|fotos)\b[^.!?\"]{0,60}\b(?:enviarse|enviar|remitirse|dirigirse|a) [^!?\"]{0,60}@[\w.-]+",
        fires=["Las columnas deben enviarse a Ana Modelo: opinion@ejemplo.com. Deben tener 500 palabras."],
        stays=["Las cartas que escribió a su hermano están en el museo."],
    ),
    drop(
        "taken_from",
        reason="legal.republished",
        where=OUTSIDE | tail(5),
        max_words=14,
        pattern=r"^\W{0,3}(?:contenido|texto|informaci[oó]n|noticia|art[ií]culo|nota) (?:extra[ií]d[oa]|tomad[oa]|sacad[oa]|obtenid[oa]|copiad[oa]|publicad[oa] originalmente) (?:del?|en)(?: (?:el )?(?:blog|sitio|portal|diario))? ?:? ?(?:https?://\S+|www\.\S+|(?-i:\p{Lu})[^.!?,\"]{2,50})\.?$",
        fires=["Contenido extraido de: http://ejemplo.com/x", "Texto tomado del blog El Faro"],
        stays=["Texto tomado de la Biblia por los jueces, dice el fallo."],
    ),
    drop(
        "opinions_of_author",
        reason="legal.disclaimer",
        max_words=50,
        pattern=r"^\W{0,3}las opiniones (?:expresadas|vertidas|contenidas|emitidas|publicadas) (?:en|por) (?:est[ea] (?:art[ií]culo|columna|publicaci[oó]n|texto|espacio|secci[oó]n|blog|nota|contenido|medio|p[aá]gina)|estas? (?:columnas?|p[aá]ginas|notas)|los columnistas|nuestros columnistas)\b[^.!?\"]{0,80}(?:autor|autora|autores|responsabilidad|quien|reflejan?|representan?)\b[^\"]{0,160}$",
        fires=[
            "Las opiniones expresadas en este artículo son únicamente del autor y no reflejan las de El Faro o sus afiliados."
        ],
        stays=["Las opiniones expresadas en la carta son del obispo."],
    ),
    drop(
        "subscriber_question",
        reason="legal.paywall",
        max_words=24,
        pattern=r"^\W{0,3}¿?(?:ya |a[uú]n |todav[ií]a )?(?:no )?(?:tienes|tiene|ten[eé]s|eres|es|sos|quieres a[ñn]adir)\b[^?\"]{0,50}(?:suscripci[oó]n|suscriptor[a]?|suscrit[oa]|cuenta|soci[oa])[^?\"]{0,30}\? ?(?:accede|acceda|ingresa|ingrese|inicia|inicie|entra|entre|suscr[ií]bete|suscr[ií]base|reg[ií]strate|a[ñn]ade|haz)\b[^\",]{0,60}$|^\W{0,3}para (?:continuar|seguir) leyendo\W{0,3}$|^\W{0,3}(?:valoramos|respetamos|nos importa) (?:tu|su|la) privacidad\W{0,3}$|^\W{0,3}(?:tu|su) privacidad (?:es (?:muy )?importante|nos importa)(?: para nosotros)?\W{0,3}$",
        fires=[
            "¿Tienes una suscripción de empresa? Accede aquí para contratar más cuentas.",
            "Para continuar leyendo",
            "Valoramos tu privacidad",
        ],
        stays=["¿Es socio del club? Entre por la puerta dos, decía el cartel."],
    ),
]
