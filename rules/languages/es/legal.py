"""Spanish: copyright, disclaimers, affiliate notes, cookies, paywalls, terms, trust marks, page furniture."""

from cleaner.rule import OUTSIDE, cue, drop, tail

READER = (
    r"(?:suscriptor(?:es|as|xs)?(?:/as)?|suscrit[oa]s|soci[oa]s?|abonad[oa]s?|(?:usuarios )?registrad[oa]s|miembros"
    r"|premium|usuarios (?:registrados|premium|suscritos))"
)
PIECE = (
    r"(?:contenidos?|art[ií]culos?|notas?|noticias?|informaci[oó]n|funcionalidad|secci[oó]n|reportajes?|historias?"
    r"|textos?|lectura|p[aá]gina|opci[oó]n|servicio)"
)

RULES = [
    drop(
        "copyright",
        reason="legal.copyright",
        max_words=90,
        pattern=(
            r"\btodos los derechos reservados\b(?!, (?-i:\p{Ll}))(?=[^.]{0,60}\.?$)|\bderechos reservados\.?$|\b(?:reservados"
            r"|reservad[oa]s?) todos los derechos\b|^(?:©|copyright|\(c\))[^.]{0,80}(?:\d{4}|derechos|reservad"
            r"|s\.?a\.?|s\.?l\.?)\b"
            r"|\b(?:queda )?(?:(?:total y |expresamente |estrictamente ){0,2}prohibid[oa]) (?:su |la |cualquier "
            r"|toda )(?:reproducci[oó]n|copia|distribuci[oó]n|difusi[oó]n|divulgaci[oó]n"
            r"|utilizaci[oó]n)[^.]{0,160}(?:\btotal\b|parcial|sin (?:el |la |su |previo |previa |expreso "
            r"|autorizaci)|contenidos?|permiso|consentimiento|por cualquier medio)"
            r"|\bprohibida (?:la|su) reproducci[oó]n\b|\bno (?:se permite|est[aá] permitida"
            r"|se autoriza) la (?:reproducci[oó]n|copia)[^.]{0,60}(?:total|parcial|sin|contenido)"
            r"|\bpuedes? (?:republicar|reproducir) (?:est[ea]|este) (?:art[ií]culo|contenido|nota)"
            r"|^el contenido al que (?:intenta|quiere) acceder"
            r"|\bderechos de reproducci[oó]n de (?:los|este) (?:contenidos|art[ií]culo)"
            r"|\bderechos de (?:este art[ií]culo|esta noticia)\b|^(?:editad[oa]"
            r"|publicad[oa]) por [^.]{3,60}\b(?:s\.a\.|s\.l\.|s\.a\.s\.|s\.r\.l\.|cif|nif|rut)\b"
        ),
        fires=[
            "© 2024 Diario Ribera S.A. Todos los derechos reservados.",
            "Prohibida su reproducción total o parcial sin autorización escrita de su titular.",
            "Copyright La Ribera 2023",
        ],
        stays=[
            "Todos los derechos reservados, prometía la etiqueta, pero la banda no cobró nada.",
            "El tribunal dio la razón a la autora y fijó una indemnización por la violación de sus derechos de autor.",
            "El museo mantiene prohibido el uso del flash en la sala donde cuelgan las pinturas negras.",
        ],
    ),
    drop(
        "disclaimer",
        reason="legal.disclaimer",
        max_words=140,
        pattern=(
            r"\b(?:las |los )?(?:opiniones|ideas|puntos de vista|criterios|art[ií]culos|columnas"
            r"|textos)\b[^.]{0,90}\b(?:son (?:de )?(?:exclusiva |entera |absoluta |s[oó]lo |la "
            r"|total )*responsabilidad (?:exclusiva )?(?:de|del|propia)|son responsabilidad"
            r"|no (?:necesariamente )?(?:reflejan|representan|comprometen|coinciden|expresan)"
            r"|no tienen por qu[eé] (?:coincidir|reflejar)|pertenecen (?:exclusivamente )?a (?:su|sus|los) autor)"
            r"[^.]{0,90}\b(?:autor|autores|autora|autoras|firman|suscriben|l[ií]nea editorial|(?:de|del) (?:este"
            r"|esta|nuestro) (?:medio|diario|peri[oó]dico|portal|revista|sitio|publicaci[oó]n)|quien(?:es)? (?:las"
            r"|los|la|lo) (?:emit|firm|escrib|suscrib))"
            r"|\b(?:este|el presente) (?:art[ií]culo|contenido|texto|sitio)\b[^.]{0,60}\b(?:no (?:constituye"
            r"|debe (?:considerarse|interpretarse|tomarse)|es una recomendaci|sustituye|pretende sustituir"
            r"|reemplaza)[^.]{0,60}(?:asesor|recomend|consejo|m[eé]dic|invers|profesional|financier)"
            r"|es (?:meramente |solo |puramente |de car[aá]cter |exclusivamente )?informativ[oa]|tiene (?:fines"
            r"|un fin|car[aá]cter|prop[oó]sito) (?:\p{L}+ )?informativ)"
            r"|\b(?:este (?:medio|diario|portal|sitio|peri[oó]dico)|la redacci[oó]n|esta (?:web"
            r"|revista)) no (?:se (?:hace|responsabiliza)|asume|comparte"
            r"|necesariamente comparte)\b[^.]{0,60}(?:responsab|opini|contenid|coment)"
            r"|\bconsulte? (?:siempre )?(?:a|con) (?:su|un|tu) (?:m[eé]dico|asesor"
            r"|profesional)[^.]{0,40}\bantes de (?:tomar|iniciar|realizar)[^.]{0,60}(?:este (?:art[ií]culo|contenido"
            r"|sitio)|decisi[oó]n)"
        ),
        fires=[
            "Las opiniones expresadas en esta columna son responsabilidad exclusiva de su autor.",
            "Este artículo es meramente informativo y no sustituye la consulta con un profesional.",
            "Los artículos firmados no reflejan necesariamente la línea editorial de este diario.",
        ],
        stays=[
            "Las opiniones del ministro no reflejan lo que piensa la mayoría de sus compañeros de partido, dijo un senador.",
            "El portal no responde a la llave y los bomberos tuvieron que entrar por la ventana del patio.",
        ],
    ),
    drop(
        "affiliate",
        reason="legal.affiliate",
        max_words=120,
        pattern=(
            r"\b(?:podemos|podr[ií]amos|recibimos|obtenemos|ganamos|percibimos|nos llevamos) (?:recibir |obtener "
            r"|ganar |llevarnos |percibir )?(?:una )?(?:peque[ñn]a )?comisi[oó]n\b"
            r"|\b(?:puede|recibe|obtiene|se lleva|podr[ií]a) (?:recibir |obtener |ganar "
            r"|llevarse )?(?:una )?(?:peque[ñn]a )?comisi[oó]n\b[^.]{0,80}\b(?:enlaces?|links?|afiliad)"
            r"|\b(?:enlaces?|links?|v[ií]nculos?|programas?) de afiliad[oa]s?\b|\benlaces? de afiliaci[oó]n\b"
            r"|\bcomo afiliad[oa]s? de amazon\b|\b(?:las|los) (?:ofertas|productos"
            r"|precios)\b[^.]{0,80}\b(?:son seleccionad|han sido seleccionad|elegid|pueden (?:variar|sufrir)"
            r"|est[aá]n sujet)[^.]{0,80}(?:independiente|comisi[oó]n|disponibilidad|publicaci[oó]n de est)"
        ),
        fires=[
            "Si compras a través de estos enlaces podemos recibir una comisión por la compra.",
            "Este artículo contiene enlaces de afiliados.",
        ],
        stays=[
            "La comisión que recibe el intermediario por cada venta oscila entre el dos y el cinco por ciento.",
            "Los precios pueden variar de una feria a otra, pero la calidad de las naranjas es la misma.",
        ],
    ),
    drop(
        "sponsored_note",
        reason="legal.affiliate",
        max_words=60,
        pattern=(
            r"\b(?:este|esta) (?:contenido|art[ií]culo|publicaci[oó]n|texto|nota|espacio) (?:ha sido|fue|es"
            r"|est[aá])\b[^.]{1,15}\b(?:patrocinad[oa]|ofrecid[oa]|pagad[oa]|promocionad[oa]|elaborad[oa] (?:por"
            r"|para) (?:un anunciante|la marca|brand)|publicitari[oa]|un espacio (?:comercial|pagado|publicitario))"
            r"|^(?:contenido|art[ií]culo) (?:ofrecido|elaborado|desarrollado|realizado|creado) (?:por"
            r"|para) [^.]{3,80}\b(?:brand|studio|content|labs?|patrocin|publicidad|marca)"
            r"|\bla redacci[oó]n (?:de [^.]{2,30} )?no ha (?:participado|intervenido) en\b"
        ),
        fires=[
            "Este contenido ha sido patrocinado por Aguas del Sur.",
            "La redacción no ha participado en la elaboración de este contenido.",
        ],
        stays=[
            "Esta publicación fue durante medio siglo la única revista de cine del país y cerró sin avisar.",
            "La redacción no ha cambiado de edificio desde 1931 y conserva las linotipias en el sótano.",
        ],
    ),
    drop(
        "cookies",
        reason="legal.cookie",
        max_words=160,
        pattern=(
            r"\b(?:utilizamos|usamos|empleamos|este (?:sitio|portal)(?: web)? (?:utiliza|usa|emplea)"
            r"|esta (?:p[aá]gina|web)(?: web)? (?:utiliza|usa|emplea)|nosotros y nuestros (?:socios|\d+ socios)"
            r"|nuestro sitio (?:utiliza|usa)) (?:\p{L}+ ){0,4}cookies\b"
            r"|^(?:acept(?:ar|o)|rechazar|configurar|gestionar|administrar|permitir|desactivar|pol[ií]tica de"
            r"|aviso de|preferencias de|configuraci[oó]n de) (?:\p{L}+ ){0,2}cookies\b[^.]{0,40}\.?$"
            r"|\bal (?:continuar|seguir) navegando\b|\bsi (?:contin[uú]a|sigue|contin[uú]as|sigues) navegando\b"
            r"|\b(?:aceptas|acepta) (?:el uso|nuestra pol[ií]tica|la instalaci[oó]n) de (?:nuestras )?cookies\b"
            r"|^(?:aceptar (?:todo|todas|y (?:continuar|cerrar))|rechazar (?:todo|todas)|configurar preferencias"
            r"|gestionar (?:preferencias|opciones)|guardar preferencias|valoramos (?:tu|su) privacidad|(?:tu"
            r"|su) privacidad es importante)\b[^.]{0,60}$"
            r"|\bpara (?:ver|mostrar|visualizar|reproducir) este (?:contenido|v[ií]deo|tuit|mapa"
            r"|gr[aá]fico)\b[^.]{0,80}\b(?:cookies|acept|consent|activ|permi)|\b(?:este"
            r"|el) contenido (?:externo )?(?:puede|podr[ií]a) (?:utilizar|usar|instalar"
            r"|recopilar)\b[^.]{0,60}(?:cookies|datos)"
        ),
        fires=[
            "Utilizamos cookies propias y de terceros para mejorar tu experiencia.",
            "Aceptar todas las cookies",
            "Si continúa navegando, consideramos que acepta su uso.",
            "Para ver este contenido es necesario que aceptes las condiciones de la plataforma.",
        ],
        stays=[
            "Las cookies de terceros dejarán de funcionar en el navegador a partir de otoño, según la compañía.",
            "La agencia multó a la aerolínea por instalar en secreto programas de rastreo en los móviles.",
        ],
    ),
    drop(
        "paywall",
        reason="legal.paywall",
        max_words=80,
        pattern=(
            rf"^[¡¿(*]*(?:(?:est[ea]|el) )?(?:{PIECE} )?(?:es |est[aá] |son )?(?:un (?:contenido )?)?"
            r"(?:(?:de acceso |contenido )?exclusiv[oa]s?|exclusivamente|reservad[oa]s?|restringid[oa]s?"
            r"|(?:disponible )?(?:solo|s[oó]lo|[uú]nicamente)) "
            rf"(?:para|a) (?:nuestros |los |nuestras )?{READER}\b[^.]{{0,50}}[.!)]?$"
            rf"|^[¡¿(*]*{PIECE} (?:disponible )?para (?:nuestros )?(?:suscriptor(?:es)?|suscrit[oa]s|registrad[oa]s"
            r"|usuarios registrados)[.!)]?$"
            r"|\bpara (?:seguir|continuar|poder seguir) (?:leyendo|leer|la lectura"
            r"|disfrutando)\b[^.!?]{0,60}\b(?:suscr[ií]b|reg[ií]str|inicia|inici[aá]|hazte|hacete|acced|debes"
            r"|ten[eé]s que|necesitas|identif|conect|elige|crea|gratis|ingres|entra)"
            r"|\b(?:suscr[ií]bete|suscribite|suscr[ií]base|reg[ií]strate|registrate|hazte \p{L}+|inicia sesi[oó]n"
            r"|ingres[aá]) [^.!?]{0,40}\bpara (?:seguir|continuar|poder) (?:leyendo|leer|la lectura)"
            r"|\b(?:te quedan?|le quedan?|has (?:le[ií]do|alcanzado|superado|agotado|consumido|llegado)|ha alcanzado"
            r"|alcanzaste|llegaste|ya le[ií]ste) (?:\p{L}+ ){0,4}(?:\d+ )?(?:de )?(?:tus )?(?:\d+ )?(?:art[ií]culos?"
            r"|notas?|l[ií]mite|contenidos?|lecturas?|noticias)\b[^.]{0,60}(?:gratis|gratuit|mes|libres|art[ií]culos"
            r"|notas|restantes|semana|$)"
            r"|^[¡¿]?(?:ya (?:eres|es|sos|soy|tengo|tienes|ten[eé]s|tiene)|(?:a[uú]n|todav[ií]a) no (?:eres|tienes"
            r"|sos|ten[eé]s)|(?:eres|sos|tienes|ten[eé]s)(?: ya)?|no (?:eres|tienes|sos|ten[eé]s)) "
            rf"(?:{READER}|una? (?:suscripci[oó]n|cuenta|socio)|cuenta|usuario|suscriptor)\b[^.]{{0,70}}$"
            r"|\b(?:si ya (?:eres|es|sos|tienes|est[aá]s|tiene) (?:suscriptor|soci|suscrit|abonad|usuario|registrad"
            r"|cuenta|una (?:cuenta|suscripci))\p{L}*)[^.]{0,60}(?:inicia|inici[aá]|ingres|acced|entra|identif|log"
            r"|aqu[ií])"
            r"|\b(?:tu suscripci[oó]n se est[aá] usando|¿?quieres (?:a[ñn]adir"
            r"|agregar) otro usuario a tu suscripci[oó]n|si contin[uú]as leyendo en este dispositivo"
            r"|solo se puede (?:leer|acceder) desde un dispositivo|tu suscripci[oó]n solo te permite"
            r"|si quieres compartir tu cuenta)\b"
            r"|^(?:contenidos?|art[ií]culo|nota|lectura|acceso) (?:exclusiv[oa]s?|premium|de pago|para suscriptores"
            r"|bloquead[oa]|restringid[oa])(?: (?:para|de) .{2,40})?$|^(?:lee|leer|le[eé]) (?:este"
            r"|el) art[ií]culo gratis\b"
        ),
        fires=[
            "Contenido exclusivo para suscriptores",
            "Esta funcionalidad es sólo para registrados",
            "Para seguir leyendo, inicia sesión o crea una cuenta gratuita.",
            "Has alcanzado el límite de artículos gratuitos este mes.",
            "¿Ya eres suscriptor? Inicia sesión",
        ],
        stays=[
            "El palco es para los socios que llevan más de treinta años pagando la cuota, recordó el presidente del club.",
            "Para seguir leyendo a oscuras hacía falta una linterna, y en el campo no había pilas desde marzo.",
        ],
    ),
    drop(
        "terms",
        reason="legal.terms",
        max_words=70,
        pattern=(
            r"^(?:ver |lee |consulta |leer )?(?:(?:nuestr[oa]s?|las?|los?|el) )?(?:pol[ií]tica de (?:privacidad"
            r"|cookies|protecci[oó]n de datos|uso|tratamiento de datos|comentarios)|pol[ií]ticas? (?:de privacidad"
            r"|y condiciones)|aviso (?:legal|de privacidad)|t[eé]rminos (?:y condiciones|de (?:uso|servicio))"
            r"|condiciones (?:de uso|generales|del servicio|de uso y privacidad)|protecci[oó]n de datos"
            r"|normas de (?:uso|participaci[oó]n|la comunidad)|reglas de la comunidad|configuraci[oó]n de privacidad"
            r"|libro de estilo|defensor del lector|c[oó]digo [eé]tico)"
            r"(?: (?:y|[|·/-]) [\p{L} |·/-]{3,60}| del? (?-i:\p{Lu})[\p{L} ]{2,30})?(?: (?:aqu[ií]|completas?"
            r"|de uso))?[.]?$"
            r"|\b(?:al (?:suscribirte|registrarte|hacer clic|pulsar|enviar|continuar|suscribirse|registrarse"
            r"|crear tu cuenta|participar|comentar)|si te (?:suscribes|registras))\b[^.]{0,80}\b(?:aceptas|acepta"
            r"|acept[aá]s|est[aá]s (?:de acuerdo|aceptando)|confirmas|declaras)\b"
            r"|\bestá protegid[oa] por recaptcha\b|\brecaptcha\b[^.]{0,60}\b(?:google|privacidad)|\b(?:se aplican"
            r"|son de aplicaci[oó]n) (?:la|las|los) (?:pol[ií]tica|condiciones|t[eé]rminos)\b[^.]{0,60}\b(?:google"
            r"|privacidad|servicio)"
            r"|\b(?:he le[ií]do y )?acepto (?:la|los|las) (?:pol[ií]tica|t[eé]rminos|condiciones|aviso)\b"
            r"|\bautorizo (?:el|al?) (?:tratamiento|uso|env[ií]o) de (?:mis|datos|comunicaciones)"
        ),
        fires=[
            "Política de privacidad",
            "Términos y condiciones",
            "Al registrarte aceptas nuestras condiciones de uso.",
            "Aviso legal y condiciones",
        ],
        stays=[
            "La política de privacidad de la red social cambiará en mayo y preocupa a los reguladores de media Europa.",
            "Las condiciones de uso del polideportivo se aprobarán en el próximo pleno municipal.",
        ],
    ),
    drop(
        "trust",
        reason="legal.trust",
        max_words=90,
        pattern=(
            r"(?:^conforme a los criterios de the trust project|\bthe trust project|^nuestros est[aá]ndares"
            r"|\bprincipios (?:de confianza )?(?:thomson reuters|de (?:la )?confianza de thomson)"
            r"|journalism trust initiative)\b[^.]{0,80}\.?$|^conforme a los criterios de$"
            r"|^(?:¿?por qu[eé] (?:puedes )?confiar en|c[oó]mo trabajamos|nuestr[oa] (?:metodolog[ií]a|compromiso"
            r"|proceso) (?:editorial|period[ií]stic[oa])|[\p{L} ]{3,30} est[aá] (?:certificad[oa]"
            r"|verificad[oa]) por)\b[^.]{0,80}$"
            r"|\best[ea] (?:contenido|art[ií]culo|nota|texto|noticia|traducci[oó]n|resumen)\b[^.]{0,40}\b(?:fue"
            r"|ha sido|est[aá]|se (?:ha )?(?:hizo|elabor|gener|realiz|redact|tradu)\p{L}*) ?(?:\p{L}+ ){0,3}(?:con"
            r"|por|mediante|usando)\b[^.]{0,40}\b(?:inteligencia artificial|ia\b|chatgpt|traducci[oó]n autom[aá]tica"
            r"|herramientas? de ia)"
            r"|^(?:resumen|texto|imagen|contenido|traducci[oó]n|audio) (?:generad[oa]|cread[oa]|realizad[oa]"
            r"|elaborad[oa]|hech[oa]) (?:con|por|mediante) (?:ia|inteligencia artificial|chatgpt|una ia)\b[^.]{0,60}"
        ),
        fires=[
            "Conforme a los criterios de The Trust Project",
            "Este contenido fue hecho con la asistencia de una inteligencia artificial y revisado por un editor.",
            "Nuestros Estándares: los principios de confianza de Thomson Reuters.",
        ],
        stays=[
            "El alumno presentó un trabajo hecho con una máquina de escribir de 1931 y el jurado lo premió.",
            "La inteligencia artificial no sustituirá a los médicos de familia, sostiene la autora del informe.",
        ],
    ),
    drop(
        "page_furniture",
        reason="nav.page",
        whole=True,
        max_words=12,
        pattern=(
            r"¡?¿?(?:(?:inicia(?:r)?|inici[aá]|inicie|cierra|cerrar) sesi[oó]n(?: (?:aqu[ií]|con (?:google|facebook"
            r"|apple|tu cuenta)))?|iniciar sesi[oó]n o registrarse|acceso usuarios?|mi cuenta|mi perfil"
            r"|crear (?:una )?cuenta|reg[ií]strate|registrate|registrarse|registrarme|reg[ií]strese"
            r"|olvid[eé] mi contrase[ñn]a|(?:has |te )?olvidaste (?:tu|la) contrase[ñn]a"
            r"|has olvidado tu contrase[ñn]a|recordarme"
            r"|men[uú](?: (?:principal|de navegaci[oó]n|secundario))?|(?:abrir|cerrar|mostrar"
            r"|ocultar) (?:el )?(?:men[uú]|buscador|ventana|panel|navegaci[oó]n)|cerrar|buscar(?: (?:en [^.]{2,30}"
            r"|por))?|resultados de (?:la )?b[uú]squeda|volver(?: (?:arriba|al inicio|a la portada|atr[aá]s"
            r"|al principio|a la p[aá]gina principal|al men[uú]))|ir (?:arriba|al inicio|al contenido|a la portada"
            r"|al men[uú]|a la navegaci[oó]n)|subir arriba"
            r"|(?:saltar|ir|pasar) (?:al|a la|directamente al) (?:contenido(?: principal)?|men[uú]|navegaci[oó]n"
            r"|pie de p[aá]gina)|p[aá]gina (?:siguiente|anterior|de inicio|principal|\d+(?: de \d+)?)|(?:siguiente"
            r"|anterior|primera|[uú]ltima) p[aá]gina|edici[oó]n (?:impresa|digital|de hoy|m[eé]xico|am[eé]rica"
            r"|espa[ñn]a|global|internacional)|selecciona (?:tu )?(?:edici[oó]n|idioma|pa[ií]s)|cambiar (?:idioma"
            r"|edici[oó]n)|hemeroteca|qui[eé]nes somos|sobre nosotros|cont[aá]ctanos|contactenos|cont[aá]ctenos"
            r"|publicidad con nosotros|an[uú]nciate|mapa (?:del sitio|web)|ediciones anteriores"
            r"|tama[ñn]o (?:de (?:la )?)?(?:letra|texto|fuente)|(?:aumentar|reducir|disminuir|agrandar"
            r"|achicar) (?:el )?(?:tama[ñn]o|texto|letra|fuente)(?: de(?:l| la)? (?:letra|texto|fuente))?"
            r"|modo (?:oscuro|claro|nocturno|lectura)|cambiar a modo [\p{L}]+|p[aá]gina no encontrada"
            r"|leer en (?:ingl[eé]s|portugu[eé]s|espa[ñn]ol|catal[aá]n)|(?:read|lee|leer) (?:esta (?:nota|historia)"
            r"|este art[ií]culo) en (?:ingl[eé]s|espa[ñn]ol)|read in english|ver (?:versi[oó]n|en) (?:m[oó]vil"
            r"|escritorio|web)|esta acci[oó]n no se puede deshacer|siguiente|anterior|no,? gracias|m[aá]s tarde"
            r"|ahora no|ver m[aá]s tarde|desplegar|plegar)"
        ),
        fires=[
            "Iniciar sesión",
            "Saltar al contenido principal",
            "Volver arriba",
            "Menú",
            "¿Olvidaste tu contraseña?",
            "Página 2 de 5",
            "Read in English",
        ],
        stays=[
            "Buscar agua en el desierto fue durante siglos el oficio de las familias del oasis.",
            "Cerrar la fábrica o aceptar la rebaja de sueldo: ese fue el dilema que la empresa planteó a los obreros.",
        ],
    ),
    cue(
        "in_this_article",
        reason="nav.page",
        max_words=6,
        item_words=14,
        pattern=(
            r"(?:[ií]ndice(?: de (?:contenidos?|la p[aá]gina|temas))?|tabla de contenidos?"
            r"|contenidos? del art[ií]culo|en este art[ií]culo (?:encontrar[aá]s|ver[aá]s)|ver (?:el )?[ií]ndice"
            r"|mostrar [ií]ndice)"
        ),
        fires=[
            "Índice de contenidos\n1. Qué es la renta mínima\n2. Quién puede pedirla",
            "Tabla de contenidos\nRequisitos\nPlazos",
        ],
        stays=[
            "El índice de precios subió tres décimas en abril por el encarecimiento de los alimentos.",
            "La tabla de contenidos del manuscrito está arrancada y solo se conserva la última hoja.",
        ],
    ),
    drop(
        "account_prompt",
        reason="nav.page",
        max_words=30,
        where=OUTSIDE | tail(6),
        pattern=(
            r"^[¡¿]?(?:(?:por favor,? )?(?:inicia|inici[aá]|inicie) sesi[oó]n (?:para|o|con|y|en)\b[^.]{0,80}"
            r"|(?:no tienes|no tiene|no ten[eé]s|a[uú]n no tienes) (?:una )?cuenta\b[^.]{0,60}"
            r"|bienvenid[oa],? (?:a tu cuenta|de nuevo|inicia)[^.]{0,40}"
            r"|recupera(?:r)? (?:tu )?contrase[ñn]a[^.]{0,40}"
            r"|se te ha enviado una contrase[ñn]a por correo[^.]{0,30}|tu (?:nombre de )?usuario|tu contrase[ñn]a"
            r"|(?:elige|selecciona) (?:tu )?(?:plan|idioma|edici[oó]n|pa[ií]s)\b[^.]{0,30})[.]?$"
        ),
        fires=["Inicia sesión para guardar este artículo", "¿No tienes una cuenta? Créala gratis"],
        stays=[
            "Inicia sesión la Asamblea el martes con la lectura del informe de la comisión de presupuesto.",
            "Selecciona el país que más le conviene quien tiene dinero para pagar el viaje, advierte la ONG.",
        ],
    ),
    drop(
        "menu_word",
        reason="nav.page",
        whole=True,
        where=OUTSIDE,
        max_words=3,
        pattern=(
            r"(?:inicio|portada|arriba|registro|contacto|suscriptores|buscador|b[uú]squeda|contrase[ñn]a|ingresar"
            r"|acceder|entrar|cancelar|aceptar|enviar|usuario)"
        ),
        fires=["Ingresar", "Contacto"],
        stays=[
            "El contacto con la nave se perdió a las 14:05, informó la agencia espacial en un comunicado.",
            "Entrar sin permiso en la finca les costó a los tres jóvenes una noche en el calabozo.",
        ],
    ),
]
