"""Spanish: bylines, dates, reading time, section labels, tags, bios, contacts."""

from cleaner.rule import HEAD, NAME, OUTSIDE, TAIL, cue, drop, head, label, tail, vocabulary

PLACE = HEAD | head(10) | tail(5)
#: A name of two words or more.
FULL = r"(?-i:\p{Lu}[\p{L}'.-]*(?: (?:(?:de|del|la|las|los|y|da|do|von|van|di) ){0,3}\p{Lu}[\p{L}'.-]*){1,4})"
FULLS = rf"(?>{FULL}(?:(?:, ?(?:y )?| y | e | & | / | \| ){FULL}){{0,5}})"
MONTH = r"(?:\L<es_month>)\.?"
DAY = r"(?:(?:\L<es_weekday>),? ?)"
TIME = (
    r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:h(?:oras|rs?|s)?\.?|[ap]\.? ?m\.?)?(?: ?\(?(?:ces?t|utc|gmt|et|cdt|art|edt"
    r"|est)(?:[+-]\d{1,2})?\)?)?)"
)
DATE = (
    rf"(?:(?:{DAY})?\d{{1,2}}(?: de|/|-|\.| )? ?(?:{MONTH}|\d{{1,2}})(?:,| de| del|/|-|\.| )? ?\d{{2,4}}"
    rf"|{DAY}\d{{1,2}}(?: de)? {MONTH}|{MONTH} \d{{1,2}},? (?:de |del )?\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}"
    rf"|\d{{1,2}}(?: de)? {MONTH})"
)
WHEN = rf"(?:{DATE}(?:,? ?(?:[|·•-] ?)?(?:a las? |- )?{TIME})?)"
ROLE = (
    r"(?:periodistas?|redactor(?:a|es)?|reporter[oa]s?|editor(?:a|es)?|corresponsal(?:es)?"
    r"|enviad[oa]s? especial(?:es)?|columnista|colaborador(?:a)?|jef[ea] de [\p{L} ]{4,25}|director(?:a)?"
    r"|fot[oó]graf[oa]|coordinador(?:a)?|subdirector(?:a)?|redactor(?:a)? jefe|cronista|articulista|analista"
    r"|opinador)"
)
DESK = (
    r"(?:redacci[oó]n(?: (?:digital|web|central|deportes|multimedia|online|de [\p{L} ]{3,30}"
    r"|[\p{Lu}][\p{L} .]{1,30}))?|la redacci[oó]n|agencias?|staff|equipo de redacci[oó]n|mesa de redacci[oó]n|web"
    r"|editorial|servicios)"
)

RULES = [
    vocabulary(
        "es_month",
        [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "setiembre",
            "octubre",
            "noviembre",
            "diciembre",
            "ene",
            "feb",
            "mar",
            "abr",
            "may",
            "jun",
            "jul",
            "ago",
            "sep",
            "sept",
            "set",
            "oct",
            "nov",
            "dic",
        ],
    ),
    vocabulary(
        "es_weekday",
        [
            "lunes",
            "martes",
            "miércoles",
            "miercoles",
            "jueves",
            "viernes",
            "sábado",
            "sabado",
            "domingo",
            "lun",
            "mar",
            "mié",
            "jue",
            "vie",
            "sáb",
            "dom",
        ],
    ),
    label(
        "byline",
        part="byline",
        whole=True,
        where=PLACE,
        max_words=24,
        pattern=(
            r"(?:por|escrito por|publicado por|texto(?: de| por)?|autor(?:a|es)?|redactado por|redacci[oó]n"
            r"|por redacci[oó]n de|una nota de|un texto de|entrevista de|cr[oó]nica de|an[aá]lisis de|reportaje de"
            rf"|actualizado por|creado por|firma|elaborado por|informa|especial para [\p{{L}} ]{{3,25}} por)"
            rf" ?:? ?(?:{FULLS}|{DESK}|\L<agency>)(?: ?[|/(·•,-] ?(?:{ROLE}(?: (?:de|en|para) [\p{{L}} ]{{2,40}})?"
            rf"|{DESK}|\L<agency>|@\w+|{WHEN}|[\w.-]+@[\w.-]+|(?-i:\p{{Lu}}[\p{{L}} ]{{2,25}}))\)?){{0,4}}"
            r"|(?:redacci[oó]n(?: (?:y|/|-|e) (?:agencias?|\L<agency>))|redacci[oó]n (?:digital|web|central"
            r"|deportes|internacional|multimedia|online|econom[ií]a|cultura)|(?:la )?redacci[oó]n"
            rf"|agencias? ?[/|,y]? ?(?:redacci[oó]n|\L<agency>))(?: ?[|/-] ?(?:{WHEN}|[\p{{L}} ]{{3,25}}))?"
        ),
        fires=[
            "Por María Elena Fuentes",
            "Redacción y agencias",
            "Escrito por Tomás Iriarte, corresponsal en Quito",
            "Por Juan Pedro Luna | 12 de marzo de 2024",
            "Texto: Sara Beltrán",
        ],
        stays=[
            "Por María Elena Fuentes preguntaban cada tarde los que no sabían que se había ido del barrio.",
            "Por Buenos Aires pasó el circo, y los niños del conventillo lo siguieron hasta la frontera.",
        ],
    ),
    label(
        "byline_with_role",
        part="byline",
        whole=True,
        where=PLACE,
        max_words=18,
        pattern=(
            rf"{FULL} ?[|/(·•,-]? ?(?:{ROLE}|redacci[oó]n|agencias)(?: (?:de|en"
            rf"|para) (?-i:[\p{{Lu}}][\p{{L}} .]{{1,30}}))?\)?(?: ?[|/·•,-]? ?(?:{WHEN}|[\p{{L}} ]{{3,20}}))?"
            rf"|(?:enviad[oa] especial|corresponsal)(?: (?:a|en) (?-i:[\p{{Lu}}][\p{{L}} ,]{{2,30}}))?"
            rf"|{FULL} ?[|/·•-] ?(?:(?-i:\p{{Lu}}[\p{{L}} ]{{2,25}}) ?[|/·•-] ?)?(?:{DAY})?\d{{1,2}}(?: de|/|-|\."
            rf"| )? ?\L<es_month>\.?(?:,| de| del|/|-| )? ?20\d\d(?:,? ?[|·•-]? ?(?:a las )?{TIME})?"
        ),
        fires=[
            "Marta Olmedo, corresponsal en Roma",
            "Enviado especial a Doha",
            "Raúl Cifuentes | Sevilla | 8 enero 2024",
        ],
        stays=[
            "Marta Olmedo, corresponsal en Roma durante la guerra, dejó escritas más de mil crónicas.",
            "El enviado especial a Doha regresó sin acuerdo y sin explicar qué había pedido el Gobierno.",
        ],
    ),
    label(
        "date_line",
        part="date",
        whole=True,
        where=PLACE,
        max_words=22,
        pattern=(
            r"(?:(?:publicad[oa]|actualizad[oa]|actualizaci[oó]n|[uú]ltima actualizaci[oó]n|creado|cread[oa]"
            r"|modificad[oa]|[uú]ltima modificaci[oó]n|fecha(?: de (?:publicaci[oó]n|actualizaci[oó]n))?|subido"
            rf"|emitid[oa]|posteado)(?: (?:el|en|a|hoy|ayer|a las|por [\p{{L}} ]{{3,30}}))?"
            rf" ?:? ?(?:{WHEN}|hace \d+ (?:minutos?|horas?|d[ií]as?|semanas?|meses|años?)|(?:hoy"
            rf"|ayer),? ?(?:a las )?{TIME}|{TIME}(?: ?[|·-] ?{WHEN})?)(?: ?h\.?)?(?: ?[|·•,-]? ?)?){{1,3}}"
            rf"|{WHEN} ?[|·•,-]? ?(?:actualizad[oa]|act\.|publicad[oa]|[uú]ltima actualizaci[oó]n)(?: (?:el"
            rf"|a las))? ?:? ?(?:{WHEN}|{TIME}|hace \d+ [\p{{L}}]+)\.?(?: ?h\.?)?"
            rf"|(?:\d{{1,2}} (?:de )?{MONTH},? (?:de |del )?\d{{4}}|{DAY}\d{{1,2}} de {MONTH}(?: (?:de"
            rf"|del) \d{{4}})?|{MONTH} \d{{1,2}},? (?:de |del )?\d{{4}})(?:,? ?(?:[|·•-] ?)?(?:a las? "
            rf"|- )?{TIME})?(?: ?h\.?)?"
            r"|hace (?:\d+|una?|unos) (?:minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?)"
        ),
        fires=[
            "Publicado el 12 de marzo de 2024 a las 10:30",
            "Actualizado: 03/06/2024 18:20 h",
            "Lunes, 3 de junio de 2024",
            "Hace 2 horas",
            "02/12/2024 Actualizado a las 20:56h.",
        ],
        stays=[
            "El 12 de marzo de 2024 el río se llevó el puente y nadie volvió a cruzar hasta el verano.",
            "Actualizado cada diez años, el censo sirve para repartir los fondos entre las provincias.",
        ],
    ),
    drop(
        "reading_time",
        reason="meta.reading_time",
        whole=True,
        max_words=10,
        pattern=(
            r"(?:tiempo (?:estimado )?(?:de|para) (?:la )?(?:lectura|leer)|lectura(?: de)?|lectura estimada"
            r"|se lee en|leer en|duraci[oó]n de la lectura) ?:? ?(?:aprox(?:\.|imad[oa]?)? ?|< ?)?(?:\d+|un"
            r"|menos de \d+) ?(?:'|min(?:\.|s|utos?)?)(?: ?(?:y )?\d+ ?(?:s|seg(?:undos)?)\.?)?(?: aprox\.?"
            r"| de lectura)?"
            r"|\d+ ?(?:'|min(?:\.|s|utos?)?)(?: y \d+ segundos?)? (?:de )?(?:lectura|leer|para leer)"
            r"|\d+ minutos? de lectura estimada"
        ),
        fires=["Tiempo de lectura: 4 minutos", "3 min de lectura", "Se lee en 5 minutos"],
        stays=[
            "Duración: 112 minutos",
            "Tres minutos de lectura en voz alta bastaron para que el auditorio se quedara en silencio.",
            "El tiempo de lectura de los escolares cayó a la mitad en una década, según el informe.",
        ],
    ),
    drop(
        "breadcrumb",
        reason="nav.section",
        whole=True,
        where=OUTSIDE | head(6),
        max_words=18,
        pattern=(
            r"(?:inicio|portada|home|est[aá]s en|usted est[aá] (?:en|aqu[ií])|est[aá] en|secci[oó]n"
            r"|en esta secci[oó]n|categor[ií]as?) ?[>/\"|:»'→-] ?[\p{L}\d ,>/\"|'→-]{3,120}"
        ),
        fires=["Inicio > Noticias > Economía", "Estás en: Deportes / Fútbol", "Categoría: Sucesos"],
        stays=[
            "Portada en 1969, la revista volvió a llevar la luna a sus páginas medio siglo más tarde.",
            "El inicio de la obra, previsto para enero, se retrasará por la falta de cemento.",
        ],
    ),
    drop(
        "section_label",
        reason="nav.section",
        whole=True,
        where=OUTSIDE,
        max_words=5,
        pattern=(
            r"(?:actualidad|deportes?|econom[ií]a|internacional(?:es)?|nacional(?:es)?|sociedad|cultura|pol[ií]tica"
            r"|opini[oó]n|mundo|locales|noticias|sucesos|policiales|judiciales|espect[aá]culos|entretenimiento"
            r"|tecnolog[ií]a|ciencia|ciencia y tecnolog[ií]a|salud|negocios|finanzas"
            r"|f[uú]tbol|baloncesto|tenis|gente|famosos|estilo|estilo de vida|tendencias|viajes|gastronom[ií]a|cine"
            r"|m[uú]sica|televisi[oó]n|series|libros|educaci[oó]n|justicia|regi[oó]n|regional(?:es)?"
            r"|am[eé]rica latina|latinoam[eé]rica|estados unidos|ee\.? ?uu\.?|m[eé]xico|colombia|argentina"
            r"|espa[nñ]a|per[uú]|chile|ecuador|editorial|columnas?|columnistas|entrevistas?|reportajes?|cr[oó]nicas?"
            r"|an[aá]lisis|portada|[uú]ltima hora|ciudad|ciudades|comunidad|migraci[oó]n|medio ambiente|clima|motor"
            r"|autos|seguridad|narcotr[aá]fico|elecciones|investigaci[oó]n|especiales|exclusiva)"
        ),
        fires=["Economía", "ÚLTIMA HORA", "Sucesos"],
        stays=[
            "La economía creció un dos por ciento en el tercer trimestre, por debajo de lo que esperaba el banco.",
            "Entrevistas con los testigos permitieron reconstruir lo ocurrido aquella noche en el puerto.",
        ],
    ),
    label(
        "tags_line",
        part="tags",
        max_words=45,
        pattern=(
            r"^(?:etiquetas?|tags?|(?:m[aá]s )?temas?|palabras? clave|keywords|archivado en|archivada en"
            r"|etiquetad[oa] (?:como|en|con|bajo)|temas? (?:relacionad[oa]s|de est[ea] [\p{L}]+|tratados)"
            r"|relacionados|en este art[ií]culo|en esta (?:noticia|nota)|publicad[oa] en|categor[ií]as?|t[oó]picos"
            r"|personas|lugares|hashtags)\s?(?::|\||>)\s?[^.!?]{2,250}$"
        ),
        where=OUTSIDE | tail(8),
        fires=[
            "Etiquetas: Sequía, Embalses, Agricultura",
            "Más temas: Granada, Policía",
            "Archivado en: Vivienda | Alquiler",
        ],
        stays=[
            "Los temas de la cumbre fueron tres: el agua, la deuda y la salida de los jóvenes del campo.",
            "Categoría hay en el equipo, pero faltan piernas: con esa frase cerró el técnico su balance.",
        ],
    ),
    cue(
        "bare_tags_heading",
        reason="nav.tags",
        where=TAIL,
        pattern=r"(?:etiquetas|palabras clave|en este art[ií]culo|temas tratados)",
        max_words=4,
        item_words=6,
        takes=25,
        fires=["Etiquetas\nGranada\nPolicía", "Palabras clave\nVivienda\nAlquiler"],
        stays=[
            "Etiquetas\nLa comisión se reunió el martes durante tres horas y los vecinos esperaron la respuesta en la plaza.",
            "En este artículo\nLa comisión se reunió el martes durante tres horas y los vecinos esperaron la respuesta en la plaza.",
        ],
        note="Between paragraphs these words may head a part of the article.",
    ),
    cue(
        "tags_heading",
        reason="nav.tags",
        max_words=5,
        item_words=6,
        takes=25,
        pattern=(
            r"(?!(?:(?:etiquetas|palabras clave|en este art[ií]culo|temas tratados))\W*$)"
            r"(?:etiquetas|m[aá]s temas|temas relacionados|palabras clave|archivado en|en este art[ií]culo"
            r"|en esta (?:nota|noticia)|temas (?:de est[ea] [\p{L}]+|tratados)|temas de la nota)"
        ),
        fires=["Más temas\nGranada\nPolicía\nViolencia", "Archivado en\nVivienda\nAlquiler"],
        stays=[
            "Etiquetas\nLa comisión se reunió el martes durante tres horas y los vecinos esperaron la respuesta en la plaza.",
            "En este artículo\nLa comisión se reunió el martes durante tres horas y los vecinos esperaron la respuesta en la plaza.",
            "Los temas que dividen al partido saldrán a la luz en el congreso de octubre en Zaragoza.",
            "En este artículo la ley exige un plazo que ningún juzgado de la provincia puede cumplir.",
        ],
    ),
    label(
        "bio",
        part="bio",
        where=TAIL | tail(4),
        max_words=110,
        pattern=(
            rf"^{NAME} (?:es|ha sido|trabaja como"
            rf"|ejerce como) (?:un[ao]? )?(?:\p{{L}}+ )?{ROLE}\b[^.]{{0,120}}\b(?:(?:de|en|para) (?:la redacci[oó]n"
            r"|la secci[oó]n|este (?:diario|peri[oó]dico|medio|portal)|esta (?:revista|casa|secci[oó]n)"
            r"|el (?:equipo|[aá]rea|digital|peri[oó]dico|diario) )|especializad[oa] en|donde (?:escribe|cubre"
            r"|informa)|cubre|escribe (?:sobre|en|para)|colabora (?:con|en))"
            rf"|^{ROLE} (?:(?:de|en) (?:la (?:secci[oó]n|redacci[oó]n)|el [aá]rea|este|temas de)|especializad[oa] en"
            rf"|con (?:m[aá]s de )?(?:\d+|[\p{{L}}]+) años de (?:experiencia|trayectoria)|(?:en"
            rf"|de) (?-i:[\p{{Lu}}][\p{{L}} ]{{1,25}}) (?:desde|donde|y|,))[^.]{{0,200}}\."
            r"|^\* ?(?:el|la) autora? es (?-i:\p{Ll})[^.]{3,120}\.?$"
            r"|^(?:licenciad[oa]|graduad[oa]|egresad[oa]|diplomad[oa]"
            r"|comunicador[a]? social(?: y periodista)?) (?:en|de) (?:(?:ciencias de la )?(?:comunicaci[oó]n"
            r"|informaci[oó]n)|periodismo|comunicaci[oó]n social|comunicaci[oó]n audiovisual|filolog[ií]a"
            r"|la carrera)\b"
            r"|^(?:escribe|cubre|escribo|cubro) (?:sobre|informaci[oó]n|temas|de|en) [^.]{3,120}\b(?:desde|en este"
            r"|en la secci[oó]n|para|ha (?:trabajado|escrito|publicado|colaborado)|antes|he trabajado)\b"
            r"|^(?:es|soy) (?:periodista|redactor[a]?|reporter[oa]|editor[a]?|jef[ea] de secci[oó]n|corresponsal"
            r"|columnista)\b[^.]{0,100}\b(?:cubre|cubro|escribe|escribo|colabora|especializad|ha trabajado"
            r"|he trabajado|licenciad|en (?:este|la secci[oó]n|el equipo))"
        ),
        fires=[
            "Marta Olmedo es redactora de este diario y cubre los tribunales de Sevilla.",
            "Licenciada en Periodismo por la Universidad de Navarra. Empezó en la radio local.",
            "Periodista especializado en ciencia y medio ambiente. Antes trabajó en la agencia del país.",
        ],
        stays=[
            "Marta Olmedo es periodista y vive desde hace diez años en la casa que fue de su abuelo.",
            "Escribe sobre papel de arroz, con pincel, y tarda una semana en terminar cada página.",
        ],
    ),
    label(
        "bio_after_heading",
        part="bio",
        after=r"^(?:sobre (?:la firma|el autor|la autora|los autores)|acerca del? (?:la )?autora?|(?:el|la) autora?|autora?)[.:]?$",
        max_words=110,
        pattern=(
            r"(?:periodis|redactor|redactora|reporter|licenciad|graduad|escrib|trabaj|autora?\b|profesora?\b"
            r"|editora?\b|corresponsal|m[aá]ster|colabor|columnista|investigador|comunica)"
        ),
        fires=["Sobre la firma\nRedactora de Economía desde 2015, antes trabajó en la radio."],
        stays=[
            "La profesora dejó la tiza sobre la mesa y salió del aula sin decir una palabra más.",
            "El columnista recordó que la ciudad no siempre había mirado al río con desconfianza.",
        ],
    ),
    drop(
        "about_author_heading",
        reason="meta.bio",
        whole=True,
        max_words=8,
        where=OUTSIDE | tail(8),
        pattern=(
            r"(?:sobre (?:la firma|el autor|la autora|los autores|quien escribe)|acerca de(?:l| la) autora?"
            r"|m[aá]s (?:art[ií]culos|notas|noticias|posts|entradas|informaci[oó]n)? ?(?:del|de este|de la|de esta"
            r"|por|sobre el|sobre la|por el|por la) autora?|ver (?:biograf[ií]a|perfil|m[aá]s art[ií]culos)(?: (?:de"
            r"|del) .{3,40})?|biograf[ií]a del autor|ver todas (?:sus|las) (?:notas|entradas"
            r"|publicaciones)(?: de .{3,40})?|todos sus art[ií]culos)"
        ),
        fires=["Sobre la firma", "Ver biografía", "Más artículos del autor"],
        stays=[
            "Sobre el autor pesa una orden de captura que las autoridades suizas se niegan a cumplir.",
            "La biografía del autor, escrita por su hija, revela que quemó tres novelas antes de morir.",
        ],
    ),
    drop(
        "contact_line",
        reason="meta.contact",
        where=OUTSIDE | head(6) | tail(6),
        max_words=25,
        pattern=(
            r"^(?:contacto|correo(?: electr[oó]nico)?|e-?mail|mail|twitter|instagram|facebook|escr[ií]b[ea](?:me|nos"
            r"|le)?(?: a)?|escribime(?: a)?|contacta(?:r)?(?: con)?(?: (?:el|la) autora?)?|contacte al? [^.]{2,40}"
            r"|s[ií]gu[ea](?:me|lo|la) en [\p{L}]+|tel[eé]fono|tel\.?|whats ?app|redacci[oó]n|publicidad"
            r"|comentarios(?: a)?|sugerencias)"
            r"(?: (?:del autor|de la autora|en twitter|en x|al correo|a la direcci[oó]n"
            r"|a trav[eé]s de))? ?[:|]? ?(?:[\w.+-]+@[\w.-]+\.\w+|@\w{3,30}|\+?\d[\d ()-]{6,18})[.)]?$"
        ),
        fires=["Contacto: redaccion@laribera.es", "Escríbeme a mlopez@ejemplo.com", "Twitter: @molmedo"],
        stays=[
            "Contacto con la nave se perdió a las 14:05, informó la agencia espacial en un comunicado.",
            "Teléfono en mano, los vecinos siguieron el recuento hasta la madrugada en la plaza.",
        ],
    ),
]
