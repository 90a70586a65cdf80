"""Spanish: agencies and contributors, republished texts, corrections."""

from cleaner.rule import HEAD, NAME, NAMES, OUTSIDE, drop, head, label, tail

END = OUTSIDE | tail(5)
AGENCY = r"(?-i:\L<agency>)"
#: A medium or an agency after "with information from".
MEDIA = (
    rf"(?:{AGENCY}|agencias(?: internacionales)?|(?-i:[\p{{Lu}}@\d][\p{{L}}\p{{M}}\d.@&'-]*)(?: (?:(?:de|del|la|el"
    rf"|los|las|y|en) ){{0,2}}(?-i:[\p{{Lu}}\d][\p{{L}}\p{{M}}\d.&'-]*)){{0,5}})"
)
MEDIAS = rf"{MEDIA}(?:(?:, ?(?:y )?| y | e |/| / | - | & | \| ){MEDIA}){{0,6}}"

RULES = [
    drop(
        "with_information_from",
        reason="meta.sourcing",
        whole=True,
        max_words=26,
        pattern=(
            r"(?:(?:nota )?(?:elaborad[oa] )?con (?:informaci[oó]n|datos|material|reportes?|aportes?|contenido"
            r"|informes?|despachos|reporter[ií]a|notas)(?: (?:adicional|propia?|complementaria))?(?: (?:de|del"
            r"|de la|de las|de los|por))?(?: (?:agencias?(?: de noticias)?|la agencia|el diario|medios"
            rf"|la redacci[oó]n))?(?: (?:y|de|e) (?:agencias?|archivo))?:? ?(?:{MEDIAS})?"
            r"|(?:fuentes?|fuente consultada|v[ií]a|agencias?|informaci[oó]n|datos|informaci[oó]n de"
            rf"|cr[eé]ditos?) ?: ?{MEDIAS}(?: ?[|/-] ?[\w./:@-]+)?"
            rf"|(?:con|y) (?:agencias?|{AGENCY})(?: (?:y|/) {MEDIA})?|agencias?(?: (?:internacionales|de noticias))?"
            rf"|(?:redacci[oó]n|ep|rdn|mag) ?[/,|-] ?{AGENCY}(?:[/, |-]+{AGENCY})*|{AGENCY} y (?:redacci[oó]n"
            r"|agencias))"
        ),
        fires=[
            "Con información de EFE y Reuters",
            "(Con datos de La Ribera y El Mirador)",
            "Fuente: Europa Press",
            "Con información de agencias",
            "EFE y agencias",
        ],
        stays=[
            "Con información de los vecinos, la policía dio en dos días con el paradero de los ladrones.",
            "Fuente: la que mana al pie del cerro y da de beber a todo el valle desde hace siglos.",
        ],
        where=HEAD | head(4) | END,
    ),
    drop(
        "reporting_by",
        reason="meta.sourcing",
        max_words=60,
        where=END,
        pattern=(
            r"^[(_*\[ ]*(?:reporte|reportaje|reporter[ií]a|informaci[oó]n|reporte adicional|redacci[oó]n|edici[oó]n"
            r"|editad[oa]|traducid[oa]|traducci[oó]n|escrito|investigaci[oó]n|texto|producci[oó]n"
            r"|con (?:la )?colaboraci[oó]n|con (?:la )?contribuci[oó]n|con reportes|con aportes|con la ayuda"
            r"|reportes adicionales|informaci[oó]n adicional) (?:adicional )?(?:de|del|por|en (?:espa[ñn]ol )?(?:de"
            rf"|por))(?: la redacci[oó]n de [\p{{L}} ]{{3,20}}(?: de)?)? {NAMES}"
            rf"(?:(?: en (?-i:\p{{Lu}}[\p{{L}} ,]{{2,60}}))|[.;,]? ?(?:y )?(?:escrit[oa]|editad[oa]|edici[oó]n"
            rf"|traducid[oa]|traducci[oó]n|con|reporte|informaci[oó]n|redacci[oó]n)\b[^.]{{0,120}}|[.)\]]|$)"
            r"|^[(_*\[ ]*(?:el|la|los|las) (?:periodistas?|corresponsal(?:es)?|redactor[ae]?s?|reporter[oa]s?"
            rf"|escritor[ae]s?|fot[oó]graf[oa]s?|productor[ae]s?) (?:de (?:(?:la|el|the) )?(?:{AGENCY}"
            rf"|[\p{{L}} ]{{2,25}}) )?(?:en [\p{{L}} ,]{{3,30}} )?{NAMES}(?: en [\p{{L}} ,]{{3,40}})? (?:contribuy"
            r"(?:[oó]|eron)|colabor(?:[oó]|aron)|aport(?:[oó]|aron)|report(?:[oó]|aron) desde|particip(?:[oó]"
            r"|aron) en est)"
            rf"|^[(_*\[ ]*{NAMES}(?:,? (?:en|desde) [\p{{L}} ,]{{3,60}},?)? (?:contribuy(?:[oó]|eron)|colabor(?:[oó]"
            r"|aron)|particip(?:[oó]|aron)|aport(?:[oó]|aron) informaci[oó]n) (?:a|con|en|para) (?:est[ea]"
            r"|la elaboraci[oó]n de est[ea]) (?:nota|reportaje|informe|art[ií]culo|despacho|reporte|informaci[oó]n"
            r"|historia|texto)"
        ),
        fires=[
            "Reporte de Lucía Campos en Ciudad de México. Editado por Jorge Salvatierra",
            "(Información de Ana Duarte; editado en español por Luis Pinto)",
            "Marcos Vidal en La Paz contribuyó a este despacho.",
            "Traducido por Inés Calvo",
        ],
        stays=[
            "La investigación de Ana Duarte reveló que el puente llevaba doce años sin una sola inspección.",
            "Los periodistas de la radio pública colaboraron en la búsqueda de los niños durante toda la noche.",
        ],
    ),
    drop(
        "agency_signature",
        reason="meta.sourcing",
        where=END,
        max_words=12,
        case=True,
        pattern=(
            r"^(?:\p{L}{2,4}(?:/\p{L}{2,4}){0,2}|[A-ZÁÉÍÓÚ]{2,4}) ?\((?:ap, |dw, |AP, )?(?:efe|dpa|afp|reuters|rtr"
            r"|epd|kna|lusa|ansa|ots|EFE|AFP|DPA|Reuters|rtre|elpa[ií]s|el pa[ií]s|europapress"
            r"|europa press)\b[^()]{0,60}\)$"
            r"|^\(?(?:EFE|AFP|Xinhua|XINHUA|Reuters|REUTERS|ANSA|DPA|dpa|Europa Press|EUROPA PRESS|Notimex|T[ée]lam"
            r"|TELAM|T[EÉ]LAM|Colprensa|SinEmbargo|Prensa Latina|ABI|Andina|Sputnik|Noticias Argentinas|APG"
            r"|ACAN-EFE)\)?(?:[.-]{1,2}|/[A-Za-z]{2,4}|[ /](?:[a-z]{2,4})(?:/[a-z]{2,4})*)?$"
            r"|^EFE\d?\b ?[\w/]{0,12}$"
        ),
        fires=["jov (efe, dpa)", "EFE", "Colprensa.", "(EFE)", "EFE amg/lcs"],
        stays=[
            "La agencia EFE informó de que la reunión terminó sin acuerdo pasada la medianoche.",
            "La estatal Prensa Latina publicó la lista de los indultados poco antes del amanecer.",
        ],
    ),
    drop(
        "republished",
        reason="legal.republished",
        max_words=80,
        pattern=(
            r"^[(*\[_ ]*(?:est[ea]|una versi[oó]n (?:\p{L}+ )?de est[ea]) (?:art[ií]culo|nota|texto"
            r"|reportaje|contenido|informaci[oó]n|historia|investigaci[oó]n|columna|entrevista|trabajo"
            r"|publicaci[oó]n|noticia|cr[oó]nica|tribuna|an[aá]lisis)s? (?:original )?(?:(?:es|fue|ha sido"
            r"|se) )?(?:originalmente )?"
            r"(?:publicad[oa]s?|public[oó]|apareci[oó]|aparecid[oa]|se public[oó]|republicad[oa]s?|se reproduce"
            r"|reproducid[oa]|se republica|producid[oa]|es una republicaci[oó]n|forma parte de (?:una alianza"
            r"|la alianza)|fue (?:realizad|elaborad|producid|hech)[oa] (?:en alianza|en colaboraci[oó]n|gracias"
            r"|con el apoyo|como parte))\b"
            r"[^.]{0,60}\b(?:originalmente|por primera vez|en (?:la )?(?-i:\p{Lu})|previamente|primero|inicialmente"
            r"|bajo (?:una )?licencia|con (?:el )?permiso|con (?:la )?autorizaci[oó]n|por (?-i:\p{Lu})"
            r"|de (?-i:\p{Lu})|en alianza|con el apoyo|como parte)"
        ),
        fires=[
            "Este artículo fue publicado originalmente en The Conversation.",
            "Una versión de este texto apareció primero en la revista Cordillera.",
        ],
        stays=[
            "La novela fue publicada originalmente en Buenos Aires y prohibida en España durante once años.",
            "Este texto fue escrito en la cárcel y salió de allí cosido al forro de un abrigo.",
        ],
    ),
    drop(
        "original_version",
        reason="legal.republished",
        max_words=60,
        pattern=(
            r"^[(*\[_ ]*(?:art[ií]culo|nota|texto|reportaje|contenido|columna|entrevista|tribuna)? ?(?:publicad[oa]"
            r"|aparecid[oa]|republicad[oa]|reproducid[oa]) (?:originalmente|previamente|con (?:permiso"
            r"|autorizaci[oó]n)|inicialmente|primero)[^.]? (?:en|por|de)\b[^.]{0,120}[.)\]]?$"
            r"|^[(*\[_ ]*(?:le[ae]r?|le[eé]|puedes? leer|ver|consulta)\b[^.]{1,12} (?:art[ií]culo|texto|versi[oó]n"
            r"|nota|publicaci[oó]n|contenido) original\b[^.]{0,80}[.)\]]?$"
            r"|\bse (?:re)?publica (?:aqu[ií] )?(?:bajo (?:una )?licencia|con (?:el )?permiso"
            r"|con (?:la )?autorizaci[oó]n|gracias a (?:un acuerdo|una alianza))\b"
            r"|\b(?:bajo (?:una )?licencia creative commons)\b[^.]{0,80}\b(?:art[ií]culo|original|reproduc|texto"
            r"|republic)"
        ),
        fires=[
            "Publicado originalmente en la revista Cordillera",
            "Lea el artículo original",
            "Esta nota se publica con autorización de El Mirador.",
        ],
        stays=[
            "Publicado en plena guerra, el poema pasó de mano en mano por las trincheras del frente norte.",
            "El texto original de la ley no decía nada de los pozos que ya estaban abiertos en la vega.",
        ],
    ),
    label(
        "correction",
        part="correction",
        max_words=0,
        pattern=(
            r"^[*(\[_ ]*(?:correcci[oó]n(?:es)?|fe de (?:erratas?|errores)|rectificaci[oó]n|aclaraci[oó]n"
            r"|aclaratoria|nota (?:aclaratoria|del editor|de la editora|de (?:la )?redacci[oó]n|del redactor"
            r"|de edici[oó]n)|n\. ?de ?(?:la )?r\.|n\. ?del ?e\."
            r"|actualizaci[oó]n(?: del editor)?)\s?(?:\([^)]{1,30}\))?\s?[:.|-]"
            r"|^[*(\[_ ]*(?:en )?una versi[oó]n (?:anterior|previa|preliminar|inicial) de (?:est[ea]|la"
            r"|el) (?:art[ií]culo|nota|noticia|informaci[oó]n|reportaje|texto|publicaci[oó]n)\b"
            r"|^[*(\[_ ]*est[ea] (?:art[ií]culo|nota|noticia|informaci[oó]n|texto|reportaje"
            r"|publicaci[oó]n) (?:ha sido|fue|se ha) (?:corregid[oa]|rectificad[oa]|modificad[oa] (?:para|tras"
            r"|por))\b"
        ),
        fires=[
            "Fe de erratas: el nombre correcto del alcalde es Pablo.",
            "Una versión anterior de esta nota decía que el acto fue el martes.",
        ],
        stays=[
            "La corrección del presupuesto llegó tarde y los hospitales cerraron el año sin pagar a nadie.",
            "El alcalde pidió una rectificación al periódico por la noticia del pasado domingo.",
        ],
    ),
    drop(
        "produced_with_support",
        reason="meta.sourcing",
        max_words=70,
        where=END,
        pattern=(
            r"^[*(\[_ ]*(?:est[ea]|el presente) (?:art[ií]culo|reportaje|trabajo|investigaci[oó]n|contenido|proyecto"
            r"|historia|serie|nota|texto|material) (?:fue|ha sido|es|se) (?:\p{L}+ )?(?:realizad[oa]|elaborad[oa]"
            r"|producid[oa]|hech[oa]|financiad[oa]|posible|escrit[oa]|parte|realiz[oó]|hizo|escribi[oó]|redact[oó]"
            r"|traducid[oa]|redactad[oa])\b"
            r"[^.]{0,80}\b(?:con (?:el )?(?:apoyo|financiamiento)|gracias a|en alianza|en el marco|por (?:el"
            r"|la) (?:equipo|agencia|redacci[oó]n)|beca|fondo|fundaci[oó]n|con informaci[oó]n|a partir de"
            r"|del? (?:proyecto|programa))"
            rf"|^{NAME} (?:report[oó]|inform[oó]) desde (?-i:\p{{Lu}})[\p{{L}} ,]{{2,40}}\.?$"
        ),
        fires=[
            "Este reportaje fue realizado con el apoyo de la Fundación Prensa Abierta.",
            "Camila Ruiz reportó desde Bogotá.",
        ],
        stays=[
            "Este trabajo fue realizado por los presos del penal, que aprendieron a tallar con el viejo maestro.",
            "Camila Ruiz informó desde la ventana a los vecinos de que el incendio estaba apagado.",
        ],
    ),
    drop(
        "source_line",
        reason="meta.sourcing",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:fuentes?|datos|elaboraci[oó]n) ?: ?(?:elaboraci[oó]n propia(?: con datos de)?"
            rf"|{MEDIAS})(?: \(?\d{{4}}\)?)?"
        ),
        fires=["Fuente: Instituto Nacional de Estadística", "Fuente: elaboración propia"],
        stays=[
            "Fuente: la que mana al pie del cerro y da de beber a todo el valle desde hace siglos.",
            "Datos: son lo único que pide el comité para reabrir la investigación sobre el vertido.",
        ],
    ),
]
