"""Spanish: appeals for donations, subscriptions and memberships."""

from cleaner.rule import drop, hint

#: The beginning of a sentence.
S = r"(?:^[^\p{L}\d\"']{0,4}|[.!?…:;] )[¡¿\"']{0,3}"
MONEY = (
    r"(?:(?:€|US\$|\$|USD|S/\.?|Bs\.?|₡|AR\$|MX\$) ?\d[\d.,]*"
    r"|\d[\d.,]* ?(?:€|euros?|pesos|d[oó]lares|soles|usd|c[eé]ntimos|bolivianos|colones|quetzales|guaran[ií]es)"
    r"|(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:euros?|pesos?|d[oó]lar(?:es)?))"
)
GIFT = (
    r"(?:donaci[oó]n|donativo|aporte|aportaci[oó]n|contribuci[oó]n|apoyo|ayuda|colaboraci[oó]n|suscripci[oó]n|cuota"
    r"|solidaridad|confianza|granito de arena)"
)
PRESS = (
    r"(?:periodis(?:mo|tas?|tic[oa]s?)|redacci[oó]n|(?:nuestr[oa]s?|lo que) (?:contenidos?|trabajo|labor|proyecto"
    r"|informaci[oó]n|medio|diario|peri[oó]dico|revista|portal|equipo|investigaci[oó]n|investigaciones|reportajes)"
    r"|medios? independientes?|informaci[oó]n (?:libre|veraz|independiente|rigurosa|de calidad|local|plural)"
    r"|lector(?:es|as|xs)\b|publicidad|anunciantes|muros? de pago|pauta|contenidos? (?:gratuitos?|en abierto"
    r"|libres?))"
)
OUR = (
    r"(?:nuestr[oa]s? (?:\p{L}+ ){0,2}(?:periodismo|periodistas|redacci[oó]n|labor|investigaci[oó]n|investigaciones"
    r"|reportajes|trabajo(?: period[ií]stico| informativo)?|medio|diario|peri[oó]dico|revista|portal|cobertura"
    r"|independencia|proyecto|comunidad|noticias|contenidos?|equipo|espacio))"
)
SUPPORT = (
    r"(?:ap[oó]y(?:a|á|e|en|ad)|sost(?:ené|ened|enga|engan|én)|banc[aáe]|impuls[aáe]|defiend[ea]|defend[eé]"
    r"|respald[aáe]|financi[aáe]|fortalec[eé]|fortalezca|protege|proteg[eé]|proteja"
    r"|(?:colabor|contribuy|coop[eé]r|aport)[aáeé]n?(?: con| a| en| al)?|dona(?: a)?|don[áe](?: a)?|ayuda a"
    r"|ayud[áe] a"
    r"|invierte en|invert[íi] en|apuest[ae] por|apost[aá] (?:a|por))"
)
MEMBER = (
    r"(?:soci[oa](?:/a|s)?|soci[oa]s? (?:lector[ea]?|fundador[ea]?)|miembros?|mecenas|suscriptor(?:a|/a|es|as)?"
    r"|abonad[oa]s?|c[oó]mplices?|amig[oa]s?|colaborador(?:a|es)?|padrin[oa]s?|benefactor(?:a|es)?|patrocinador(?:a"
    r"|es)?"
    r"|aliad[oa]s?|part[ií]cipes?|suscrito|soci[eox]s?|donantes?|copropietari[oa]s?)"
)
BECOME = (
    r"(?:h[aá]z(?:te|me)|hacete|h[aá]gase|haceos|hazte ya|convi[eé]rtete en|convertite en|convi[eé]rtase en|s[eé]"
    r"|as[oó]ciate|asociate|hazte el|forma parte como)"
)
SUBSCRIBE = r"(?:suscr[ií]b(?:e?te|ase|anse|ite|ete)|suscribite|abonate|ab[oó]nate|ab[oó]nese|subscr[ií]bete)"

RULES = [
    # donation
    drop(
        "donate_button",
        reason="appeal.donation",
        whole=True,
        max_words=12,
        pattern=(
            r"¡?(?:(?:quiero |c[oó]mo |yo )?(?:donar|apoyar|colaborar|aportar)(?: (?:ahora|ya|aqu[ií]|hoy"
            r"|con \p{L}+))?"
            r"|don(?:a|á|e) (?:ahora|ya|aqu[ií]|hoy|con \p{L}+|en \p{L}+|a (?!la |los |las |tu |una? )\p{L}+)"
            r"|(?:haz|hac[eé]|haga|hagan|realiza|realiz[aá]|realice) (?:aqu[ií] )?(?:tu|una|su) "
            r"(?:donaci[oó]n|donativo|aporte|aportaci[oó]n|contribuci[oó]n)(?: (?:ahora|ya|aqu[ií]|hoy|mensual"
            r"|[uú]nica?"
            r"|voluntari[oa]|econ[oó]mic[oa]|solidari[oa]))*"
            r"|(?:ap[oó]ya|ay[uú]da|banca)(?:nos|me)(?: (?:ahora|ya|aqu[ií]|hoy|a seguir|a crecer))?"
            r"|ap[oó]yenos|ay[uú]denos(?: hoy)?|colabor[aáe] con (?:nosotr[oa]s|nuestro \p{L}+)|colabor[aáe] ahora"
            r"|ap[oó]y[aáe] (?:al?|el|nuestro|este) (?:periodismo|medio|proyecto|diario|peri[oó]dico|portal)"
            r"(?: \p{L}+){0,3}|inv[ií]t[ae](?:nos|me) (?:a )?un caf(?:é|ecito)|donaciones|formas de (?:apoyar|donar))"
        ),
        fires=["¡Haz tu donación ahora!", "Apoya el periodismo independiente", "Quiero donar", "Invitanos un cafecito"],
        stays=[
            "Haz una donación de sangre en el hospital más cercano, insistió el director del banco regional.",
            "Apoyar a los estudiantes que trabajan fue la prioridad del rectorado durante los últimos cuatro cursos.",
        ],
    ),
    drop(
        "support_our_journalism",
        reason="appeal.donation",
        max_words=160,
        pattern=(
            rf"\b{SUPPORT} (?:con tu \p{{L}}+ )?(?:a |al |el |la |en |con |que |sostener |seguir ){{0,3}}{OUR}"
            rf"|{S}{SUPPORT} (?:a |al |el |la |un |nuestro |este |del |hacer |que el ){{0,3}}periodismo"
            r"(?: \p{L}+,?)? ?(?:y \p{L}+ )?(?:independiente|libre|de calidad|local|cr[ií]tico|valiente|riguroso"
            r"|aut[oó]nomo"
            r"|autogestivo|cooperativo|feminista|de investigaci[oó]n|que (?:lees|hacemos|importa|incomoda|necesit))"
        ),
        fires=[
            "Defendemos el derecho a saber. Apoya nuestro periodismo con una pequeña cantidad cada mes.",
            "Apoyá el periodismo independiente y autogestivo que incomoda al poder.",
            "Colabora con nuestra redacción y ayuda a que lleguemos más lejos.",
        ],
        stays=[
            "La fundación apoya el periodismo independiente en Centroamérica con becas para jóvenes de la región.",
            "El Parlamento Europeo aprobó una ley que respalda a los medios y defiende el periodismo de investigación.",
        ],
    ),
    drop(
        "your_gift_makes_possible",
        reason="appeal.donation",
        max_words=160,
        pattern=(
            rf"\b(?:tu|tus|vuestr[oa]) {GIFT}(?:e?s)?\b[^.!?]{{0,70}}\b(?:nos (?:permite|permitir|ayuda|da|dar)"
            r"|(?:hace|hacen|har[áa]n?) posibles? (?:que (?:sigamos|podamos|hagamos|exista|continuemos)|nuestr|este"
            r"|el peri)"
            r"|para (?:seguir|que sigamos|que podamos|continuar|nuestr|sostener|mantener|hacer|fortalecer|financiar))"
            rf"|\bsu {GIFT}\b[^.!?]{{0,70}}\b(?:nos (?:permite|permitir|ayuda)|hace posible|har[áa] posible"
            r"|para seguir)"
            r"[^.!?]{0,80}(?:periodis|informaci[oó]n|informando|informar|independien|publicando|investigando"
            r"|lectores)"
        ),
        fires=[
            "Tu aportación nos permite pagar a nuestros reporteros.",
            "Su contribución hace posible un periodismo sin presiones ni intereses.",
            "Vuestra ayuda es imprescindible para que sigamos publicando.",
        ],
        stays=[
            "Su ayuda permitió reconstruir la escuela y dar clases otra vez a los ochenta niños del pueblo.",
            "La cuota de los socios hace posible que el museo abra los domingos sin cobrar la entrada.",
        ],
    ),
    drop(
        "help_us_go_on",
        reason="appeal.donation",
        max_words=160,
        pattern=(
            r"\b(?:ay[uú]d[ae]n?nos|ap[oó]y[ae]n?nos|banc[aá]nos|acomp[aá]ñ[ae]n?nos|resp[aá]ld[ae]n?nos|ayudadnos"
            r"|apoyadnos"
            r"|necesitamos (?:de )?(?:tu|su|vuestr[oa]) (?:ayuda|apoyo|colaboraci[oó]n|contribuci[oó]n|aporte"
            r"|aportaci[oó]n|donaci[oó]n|suscripci[oó]n)|te necesitamos|contamos con(?: tu| vuestr[oa])? (?:apoyo"
            r"|ayuda|contigo))"
            rf"[^?]{{0,160}}?(?:{PRESS}|{MONEY} al mes|\b(?:seguir|continuar|sigamos) (?:inform|cont|investig|public"
            r"|denunci"
            r"|haciendo|creciendo|siendo|ofreci|con (?:est|nuestr))|a mantener (?:este|nuestro|vivo|viva)"
            r"|\b(?:independien|sostener|sobrevivir|donaci|donativo|suscrib|socio|socia|aporte mensual))"
        ),
        fires=[
            "Ayúdanos a seguir contando lo que otros callan.",
            "Necesitamos su apoyo para que este portal no tenga que cerrar y pueda pagar a sus periodistas.",
            "Acompañanos con un aporte mensual y sé parte de este sueño.",
        ],
        stays=[
            "Los bomberos piden voluntarios porque este verano hacen falta manos en toda la sierra norte.",
            "La vecina del tercero repetía que hacía falta ayuda para subir los muebles antes de la lluvia.",
        ],
    ),
    drop(
        "if_you_value_this",
        reason="appeal.donation",
        max_words=160,
        pattern=(
            r"\bsi (?:has llegado|llegaste|ha llegado|est[aá]s leyendo|lleg[aá]s)\b[^.!?]{0,50}(?:hasta aqu[ií]"
            r"|hasta el final"
            r"|este (?:art[ií]culo|texto|reportaje))[^.!?]{0,160}(?:apoy|suscr[ií]b|don[aeá]|aport|periodis|valor"
            r"|soci[oa]"
            r"|ay[uú]d|colabor)"
            r"|\bsi (?:te (?:gusta|gust[oó]|ha gustado|parece|interesa)|valoras|valor[aá]s|valora|aprecias|crees"
            r"|cre[eé]s|cree|consideras"
            r"|consider[aá]s|considera|piensas|quieres|quer[eé]s|disfrutas)\b[^.!?]{0,100}(?:nuestr[oa]s? (?:trabajo"
            r"|periodismo|labor"
            r"|contenidos?|cobertura)|lo que hacemos|trabajo que hacemos|lo que (?:lees|le[eé]s|acabas de leer)"
            r"|est[ea] (?:art[ií]culo|texto|reportaje|nota|contenido|periodismo|medio|investigaci[oó]n"
            r"|informaci[oó]n)|periodismo)"
            r".{0,160}\b(?:ap[oó]y[ae]|suscr[ií]b[ei]|don[aáe]\b|haz\b|hacé\b|hazte|hacete|convi[eé]rte|ay[uú]da"
            r"|colabor[aáe]\b|sumate"
            r"|s[uú]mate|[uú]nete|unite|considera (?:hacer|apoyar|suscrib|donar)|puedes (?:hacer|apoyar|ayudar"
            r"|colabor))"
        ),
        fires=[
            "Si has llegado hasta aquí es porque valoras lo que publicamos.",
            "Si te gusta nuestro trabajo, considera hacer una donación mensual.",
            "Si creés en el periodismo sin patrones, sumate con tu aporte.",
        ],
        stays=[
            "Si has llegado hasta aquí en coche, deja el vehículo junto a la ermita y sigue a pie por el camino del río.",
            "Si quieres que el arroz quede suelto, lávalo tres veces antes de ponerlo en la olla con el caldo.",
        ],
    ),
    drop(
        "donation_channel",
        reason="appeal.donation",
        max_words=80,
        pattern=(
            r"\b(?:puedes|pod[eé]s|puede|pueden) (?:apoyarnos|ayudarnos|colaborar con nosotr[oa]s"
            r"|apoyar (?:a )?nuestr[oa]"
            r"|donar(?:nos)?|hacer (?:tu|una|su) (?:donaci[oó]n|aporte|donativo|aportaci[oó]n"
            r"|contribuci[oó]n)) [^.!?]{0,40}"
            r"(?:aqu[ií]|paypal|patreon|bizum|mercado ?pago|cafecito|ko-?fi|transferencia|tarjeta|verkami|goteo"
            r"|donorbox|yape|plin|nequi)"
            rf"|{S}(?:haz|hac[eé]|haga|realiza|realiz[aá]|realice|env[ií]a|env[ií]e) (?:tu|su|una"
            rf"|un) (?:peque\p{{L}}+ )?"
            r"(?:donaci[oó]n|donativo|aporte|aportaci[oó]n|contribuci[oó]n)\b[^.!?]{0,80}(?:nuestr|periodis|paypal"
            r"|patreon|bizum"
            r"|mercado ?pago|cafecito|medio|redacci|aqu[ií]|seguir)"
            r"|\b(?:d[oó]nanos|dónenos|ap[oó]yanos|ap[oó]yenos|apoyanos|ay[uú]danos) (?:en|con|v[ií]a|a trav[eé]s de"
            r"|mediante|por) "
            r"(?:un \p{L}+|paypal|patreon|bizum|mercado|cafecito|ko-?fi|nuestr|transferencia|tu \p{L}+)"
        ),
        fires=[
            "Puedes hacer tu donación por transferencia o con tarjeta.",
            "Haz una aportación a nuestro medio, cualquier cantidad ayuda.",
            "Apóyanos en Patreon desde dos dólares.",
        ],
        stays=[
            "Los damnificados pueden recibir la ayuda por transferencia a partir del lunes, según el municipio.",
            "El músico cobra por Bizum las lecciones que da en el parque a los niños del barrio.",
        ],
    ),
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
    # membership
    drop(
        "become_member_button",
        reason="appeal.membership",
        whole=True,
        max_words=14,
        pattern=(
            rf"¡?(?:{BECOME} {MEMBER}(?:(?: (?:de|del) [\p{{L}} .'-]{{2,40}})|(?: desde {MONEY}(?: (?:al|por) mes)?)"
            r"|(?: (?:ya|ahora|hoy|aqu[ií])))*"
            r"|as[oó]ciate(?: (?:ya|ahora|hoy|aqu[ií]|desde [^.]{1,20}))?|quiero (?:ser|hacerme) (?:soci[oa]|miembro"
            r"|parte)"
            r"|(?:[uú]nete|[uú]nase|unite|s[uú]mate|sumate|s[uú]mese) (?:a |y ){0,1}(?:la "
            r"|nuestra )?comunidad(?: (?:de|del) [\p{L} .'-]{2,40})?"
            r"|(?:forma|form[aá]|forme) parte de (?:nuestra|la) comunidad(?: (?:de|del) [\p{L} .'-]{2,40})?"
            r"|(?:reg[ií]strate|registrate|reg[ií]strese|cr[eé]a (?:tu|una) cuenta|cre[aá] (?:tu|una) cuenta"
            r"|[uú]nete) (?:gratis|gratuitamente)"
            r"(?: (?:aqu[ií]|ahora|y [\p{L} ]{3,40}|para [\p{L} ]{3,40}))?)"
        ),
        fires=["Hazte socio de El Faro", "Hacete socia", "¡Sumate a nuestra comunidad!", "Regístrate gratis"],
        stays=[
            "Hazte socio del club de ajedrez, le dijo su abuelo, y no volverás a aburrirte los domingos.",
            "La comunidad de regantes decidió sumarse a la protesta que recorrió ayer el centro de la ciudad.",
        ],
    ),
    drop(
        "become_member_sentence",
        reason="appeal.membership",
        max_words=160,
        pattern=(
            rf"\b{BECOME} {MEMBER}\b.{{0,200}}(?:{PRESS}|{MONEY}|\bal mes\b|\b(?:ap[oó]ya|ay[uú]da(?:nos)?"
            r"|acced[eéa]|disfruta|hazlo|aqu[ií])\b)"
            rf"|{PRESS}.{{0,250}}\b{BECOME} {MEMBER}\b"
        ),
        fires=[
            "Hazte socio desde 5 euros al mes.",
            "Somos una redacción pequeña y sin dueños. Conviértete en miembro cuando quieras.",
        ],
        stays=[
            "El club presentó su campaña para la próxima temporada y espera superar los diez mil abonados en agosto.",
            "Se hizo socio de la cooperativa en 1998 y desde entonces vende la leche a un precio más justo.",
        ],
    ),
    drop(
        "join_our_community",
        reason="appeal.membership",
        max_words=160,
        pattern=(
            r"\b(?:[uú]nete|[uú]nase|unite|s[uú]mate|sumate|s[uú]mese|forma parte|form[aá] parte|forme parte"
            r"|s[eé] parte|sea parte|s[eé] uno"
            r"|incorp[oó]rate)"
            r" (?:de |a |al )?(?:(?:nuestra|esta|la) (?:gran )?(?:comunidad|red|familia) (?:de (?:lector|soci"
            r"|suscriptor|apoyo|donant|mecenas|colabor)"
            r"|y (?:banc|apoy|ayud|sost|acced|disfrut|colabor|recib|hac))"
            r"|(?:nuestra|esta) (?:gran )?(?:comunidad|familia)|l[oa]s (?:miles de )?(?:soci|suscriptor"
            r"|lector)\p{L}+ que)"
            r"|\b(?:reg[ií]strate|registrate|reg[ií]strese|cr[eé]a tu cuenta"
            r"|cre[aá] tu cuenta)\b[^.!?]{0,50}\b(?:gratis|gratuita)\b"
            r"[^.!?]{0,60}(?:leer|leyendo|acced|art[ií]culos|contenidos|noticias|disfrut|comentar)"
            r"|\b(?:reg[ií]strate|registrate|reg[ií]strese) (?:gratis |ahora |aqu[ií] )?(?:para|y) (?:seguir leyendo"
            r"|continuar leyendo|sigue leyendo"
            r"|leer (?:m[aá]s|el|est|sin)|acceder a (?:est|todo|nuestr|contenid))"
        ),
        fires=[
            "Sumate a nuestra comunidad y bancá el periodismo autogestivo.",
            "Regístrate gratis para leer hasta diez artículos al mes.",
            "Únete a los miles de lectores que ya nos apoyan.",
        ],
        stays=[
            "Unirse a la comunidad de vecinos permitió a los jóvenes recuperar el viejo cine de la plaza.",
            "La red de bibliotecas invita a los estudiantes a formar parte de los clubes de lectura de otoño.",
        ],
    ),
    # softer signs
    hint(
        "our_journalism",
        reason="appeal.donation",
        pattern=(
            rf"\b{OUR}\b|\b(?:hacemos|hacer|haciendo|practicamos|creemos en(?: el| un)?|apostamos por(?: el"
            r"| un)?) (?:un |el )?periodismo"
            r"|\bsomos un (?:medio|diario|peri[oó]dico|portal|proyecto) (?:\p{L}+ ){0,2}(?:independiente|sin"
            r"|cooperativ|autogesti|libre|period)"
        ),
        fires=["Tu suscripción cuenta. Hacemos periodismo sin pauta oficial y dependemos de nuestros lectores."],
        stays=[
            "El director del programa recordó a los alumnos que la verdad no siempre cabe en un titular de portada.",
            "Los reporteros de la cadena pública convocaron una huelga para protestar por los recortes anunciados.",
        ],
    ),
    hint(
        "independent_press",
        reason="appeal.donation",
        pattern=(
            r"\bperiodismo (?:\p{L}+,? (?:y )?){0,2}(?:independiente|libre|de calidad|riguroso|honesto|comprometido"
            r"|valiente|local|aut[oó]nomo"
            r"|autogestivo|autogestionado|cooperativo|de investigaci[oó]n|sin pauta)|\b(?:medio|diario"
            r"|proyecto) independiente\b"
            r"|\bcuesta dinero\b|\bsin (?:muros? de pago|pauta oficial|publicidad oficial|intereses|presiones|dueños"
            r"|patrones|grandes anunciantes)\b"
        ),
        fires=["El periodismo independiente cuesta dinero. Nuestros lectores lo sostienen con aportes mensuales."],
        stays=[
            "El jurado premió a una joven por su defensa del periodismo independiente en las zonas rurales del país.",
            "La organización advirtió que el periodismo local desaparece en los pueblos de menos de mil habitantes.",
        ],
    ),
    hint(
        "readers_support",
        reason="appeal.donation",
        pattern=(
            r"\b(?:dependemos|vivimos|nos (?:financiamos|sostenemos|mantenemos)|existimos"
            r"|sobrevivimos) (?:\p{L}+ )?(?:de|del|con|gracias|por)\b"
            r"[^.!?]{0,60}(?:lector|suscriptor|soci[oa]s|donaci|donativo|aporte|aportaci|audiencia|comunidad"
            r"|publicidad|personas como)"
            r"|\bgracias a (?:nuestr[oa]s|l[oa]s) (?:soci[oa]s|suscriptor[ae]s|lector[ae]s)"
            r"|\b(?:nuestr[oa]s) (?:soci[oa]s|suscriptor[ae]s|lector[ae]s)\b"
            r"|\blector[ae]s como (?:t[uú]|vos|usted)|\bgracias por (?:estar ah[ií]|tu apoyo|leernos|confiar en"
            r"|tu confianza|acompañarnos)"
        ),
        fires=["Dependemos de las donaciones de personas como vos. Hacemos periodismo para todos."],
        stays=[
            "Los artesanos del mercado viven de los turistas que llegan los sábados en el tren de las once.",
            "La orquesta se sostiene con los aportes de la alcaldía y con la taquilla de los conciertos de verano.",
        ],
    ),
    hint(
        "your_contribution",
        reason="appeal.donation",
        pattern=(
            rf"\b(?:tu|tus|vuestr[oa]) {GIFT}(?:e?s)?\b|\bcada (?:aporte|donaci[oó]n|aportaci[oó]n|contribuci[oó]n"
            r"|suscripci[oó]n) (?:cuenta|suma|importa|ayuda)"
            r"|\bpor peque\p{L}+ que sea|\b(?:dona|don[aá]|done|aport[aá]|col[aá]bora) (?:ahora|ya|hoy|aqu[ií])\b"
            r"|\bdesde donde est[eé]s\b"
            r"|\b(?:hazte|hacete|h[aá]gase) soci[oa]\b|\bsuscr[ií]bete\b|\bsuscribite\b|\bsuscr[ií]base\b"
            r"|\bhaz (?:una|tu) (?:donaci[oó]n|aportaci[oó]n)"
        ),
        fires=["Tu aportación, por pequeña que sea, cuenta. Practicamos periodismo lento y sin prisa."],
        stays=[
            "El alcalde agradeció la aportación de los vecinos, que limpiaron el río durante tres fines de semana.",
            "Cada aporte del padre al relato familiar llegaba por carta desde algún puerto del Pacífico.",
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
