"""Spanish appeals to become a member or to register."""

from cleaner.rule import drop

MONEY = (
    r"(?:(?:€|US\$|\$|USD|S/\.?|Bs\.?|₡|AR\$|MX\$) ?\d[\d.,]*"
    r"|\d[\d.,]* ?(?:€|euros?|pesos|d[oó]lares|soles|usd|c[eé]ntimos|bolivianos|colones|quetzales|guaran[ií]es)"
    r"|(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:euros?|pesos?|d[oó]lar(?:es)?))"
)
PRESS = (
    r"(?:periodis(?:mo|tas?|tic[oa]s?)|redacci[oó]n|(?:nuestr[oa]s?|lo que) (?:contenidos?|trabajo|labor|proyecto"
    r"|informaci[oó]n|medio|diario|peri[oó]dico|revista|portal|equipo|investigaci[oó]n|investigaciones|reportajes)"
    r"|medios? independientes?|informaci[oó]n (?:libre|veraz|independiente|rigurosa|de calidad|local|plural)"
    r"|lector(?:es|as|xs)\b|publicidad|anunciantes|muros? de pago|pauta|contenidos? (?:gratuitos?|en abierto"
    r"|libres?))"
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

RULES = [
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
]
