"""Spanish appeals for donations."""

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
]
