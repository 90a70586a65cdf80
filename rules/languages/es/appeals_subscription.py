"""Spanish appeals to take out a subscription."""

from cleaner.rule import drop, hint

#: The beginning of a sentence.
S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[¡¿\"']{0,3}"
MONEY = (
    r"(?:(?:€|US\$|\$|USD|S/\.?|Bs\.?|₡|AR\$|MX\$) ?\d[\d.,]*"
    r"|\d[\d.,]* ?(?:€|euros?|pesos|d[oó]lares|soles|usd|c[eé]ntimos|bolivianos|colones|quetzales|guaran[ií]es)"
    r"|(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:euros?|pesos?|d[oó]lar(?:es)?))"
)
SUBSCRIBE = r"(?:suscr[ií]b(?:e?te|ase|anse|ite|ete)|suscribite|abonate|ab[oó]nate|ab[oó]nese|subscr[ií]bete)"

RULES = [
    # subscription
    drop(
        "subscribe_button",
        reason="appeal.subscription",
        whole=True,
        max_words=12,
        pattern=(
            rf"¡?(?:{SUBSCRIBE}(?: (?:ya|ahora|hoy|aqu[ií]|gratis|mismo|por (?:solo|s[oó]lo|apenas"
            rf"|tan solo)? ?{MONEY}"
            rf"(?: (?:al|por) (?:mes|año))?|desde {MONEY}(?: (?:al|por) (?:mes|año))?|y (?:sigue|continúa"
            r"|contin[uú]e) leyendo"
            r"|para (?:seguir|continuar) leyendo|para leer(?: sin l[ií]mites?)?))*"
            rf"|{SUBSCRIBE} al? (?:la |el |las |los )?[\p{{Lu}}][\p{{L}} .&'-]{{1,40}}"
            r"|(?:quiero )?suscribir(?:me|se|te)(?: (?:ahora|ya|aqu[ií]|gratis))?|suscripci[oó]n(?:es)?(?: digital)?"
            r"|suscr[ií]bete ya"
            r"|acced[eéa] a (?:los |tus )?(?:beneficios|ventajas)(?: (?:para|de) suscriptores)?|hazte premium"
            r"|hazte suscriptora?|hacete suscriptora?|(?:ver|conoce|elige|eleg[ií]) (?:tu|las|los"
            r"|nuestr[oa]s) "
            r"(?:planes|plan|suscripci[oó]n|suscripciones|ofertas?)(?: de suscripci[oó]n)?"
            r"|regala (?:una )?suscripci[oó]n)"
        ),
        fires=["SUSCRÍBETE", "Suscribite por solo $ 990 al mes", "¡Suscríbase ahora!", "Suscríbete a El Faro"],
        stays=[
            "La suscripción digital del diario creció un doce por ciento durante el último trimestre del año.",
            "Suscribirse a varias plataformas a la vez cuesta a una familia más de cuarenta euros mensuales.",
        ],
    ),
    drop(
        "subscribe_offer",
        reason="appeal.subscription",
        max_words=160,
        pattern=(
            rf"\b{SUBSCRIBE}\b[^.!?]{{0,100}}(?:\bpor (?:solo|s[oó]lo|apenas|tan solo|tan s[oó]lo|menos de"
            rf"|[uú]nicamente)? ?{MONEY}"
            rf"|desde (?:solo |s[oó]lo )?{MONEY}|gratis (?:durante|por|el primer)|\bal mes\b|primer mes"
            r"|durante (?:un|el) (?:mes|año)"
            r"|con (?:un )?(?:descuento|\d+ ?%)|y (?:acced[eéa]|disfrut[aáe]|lee |lea |le[eé] |obt[eé]n|obten[eé]"
            r"|obtenga|consigue"
            r"|apoy[aáe]|ten(?:drás|ga)? acceso|podr[aá]s|desbloquea|contin[uú]a|sigue leyendo|inf[oó]rmate|mantente"
            r"|forma parte"
            r"|no te pierdas)"
            r"|para (?:leer|acceder|seguir|continuar|disfrutar|apoyar|tener acceso|no perderte|desbloquear|estar"
            r"|recibir|obtener))"
            rf"|{S}{SUBSCRIBE} (?:ahora|hoy|ya|aqu[ií])[.!]?$"
            rf"|\b{SUBSCRIBE} (?:ahora |hoy |ya |aqu[ií] )?a (?:nuestr[oa]s? (?:edici[oó]n|diario|peri[oó]dico"
            r"|revista|web|portal|plan)"
            r"|la edici[oó]n (?:digital|impresa|de papel))"
            r"|\b(?:oferta|promoci[oó]n) (?:\p{L}+ ){0,3}(?:de suscripci[oó]n"
            r"|para (?:nuevos )?suscriptores)\b.{0,80}(?:\bal mes|€|\$|suscr[ií]b)"
        ),
        fires=[
            "Suscríbete a El Faro por solo 1 euro el primer mes.",
            "¡Suscribite y accedé a todas las notas sin límites!",
            "Suscríbase a nuestra edición digital y lea sin anuncios.",
        ],
        stays=[
            "El usuario que se suscribe paga ocho euros al mes y puede compartir la cuenta con dos familiares.",
            "Quienes se suscriban antes de marzo tendrán un descuento en el abono de transporte, anunció el alcalde.",
        ],
    ),
    drop(
        "free_thanks_to_subscribers",
        reason="appeal.subscription",
        max_words=120,
        pattern=(
            r"\best[ea] (?:contenido|art[ií]culo|informaci[oó]n|reportaje|nota|noticia|investigaci[oó]n"
            r"|texto)\b[^.!?]{0,60}"
            r"\b(?:gratuit[oa]|gratis|libre|abiert[oa]|en abierto|posible)\b[^.!?]{0,40}(?:gracias al? "
            r"|con el apoyo de )[^.!?]{0,30}"
            r"(?:suscriptor|soci[oa]s|lector|donant|mecenas|comunidad|donaci|personas como)"
            r"|\bgracias a (?:nuestr[oa]s|l[oa]s) (?:soci[oa]s|suscriptor[ae]s|lector[ae]s|donantes"
            r"|mecenas)[^.!?]{0,40}"
            r"(?:podemos|hacemos|seguimos|es posible este|existimos|publicamos)"
            r"|(?:te ofrecemos|ofrecemos|hemos abierto) [^.!?]{0,30}(?:gratis|en abierto"
            r"|gratuita)[^.!?]{0,60}(?:suscr[ií]b|soci[oa]s|apoy)"
        ),
        fires=[
            "Este contenido es gratuito gracias a nuestros suscriptores.",
            "Gracias a nuestras socias y socios podemos investigar sin prisa.",
        ],
        stays=[
            "La entrada al concierto es gratuita gracias a los vecinos que pagaron el alquiler del equipo de sonido.",
            "El archivo estará abierto al público gracias a una donación de la familia del pintor.",
        ],
    ),
    hint(
        "offer_words",
        reason="appeal.subscription",
        pattern=(
            rf"\b(?:desde|por) (?:solo |s[oó]lo |apenas |tan solo |menos de )?{MONEY}(?:/mes| al mes| por mes"
            r"| mensuales| el primer mes| al año)"
            r"|\b(?:aporte|cuota|donaci[oó]n|aportaci[oó]n|contribuci[oó]n) mensual\b|\bprimer mes gratis\b"
            r"|\bcancela(?:r)? cuando quieras\b"
            r"|\bsin (?:compromiso de )?permanencia\b|\bcancel[aá] cuando quieras\b"
            r"|\bacceso (?:ilimitado|total|completo|sin l[ií]mites?|digital|premium) al? (?:tod[oa]s?|nuestr"
            r"|contenid)"
            r"|\b(?:contenidos?|art[ií]culos|newsletters|ventajas) (?:exclusiv[oa]s?|premium|sin l[ií]mites?)\b"
        ),
        fires=["Acceso ilimitado a todos los contenidos. Tu suscripción cuenta."],
        stays=[
            "El gimnasio municipal abrirá en septiembre y los vecinos podrán usarlo desde 20 euros al mes.",
            "El plan ofrece internet en las aldeas por 15 dólares al mes a las familias con menos ingresos.",
        ],
    ),
    hint(
        "read_without_limits",
        reason="appeal.subscription",
        pattern=(
            r"\bacced[eéa] (?:sin l[ií]mites?|de forma ilimitada|a tod[oa]s? (?:el|l[oa]s|nuestr[oa]s) "
            r"|a contenidos?|a (?:nuestr|noticias|an[aá]lisis))"
            r"|\b(?:navega|lee|disfruta) sin (?:publicidad|anuncios|l[ií]mites?)\b"
            r"|\bdisfruta de (?:todas )?(?:ventajas|nuestr)"
        ),
        fires=["Accede a todos los contenidos y disfruta de ventajas exclusivas desde 2 euros al mes."],
        stays=[
            "El convenio garantiza a los pescadores acceso total a las aguas de la bahía durante la temporada.",
            "El hotel promete beneficios exclusivos para los huéspedes que lleguen en transporte público.",
        ],
    ),
]
