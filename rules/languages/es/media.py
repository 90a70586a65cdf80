"""Spanish: captions and credits."""

from cleaner.rule import NAMES, drop, label

AGENCY = r"(?-i:\L<agency>)"
#: "Photo", "archive picture" and other words that a credit opens with.
PICTURE = (
    r"(?:foto(?:s|graf[ií]as?|graf[oa]s?|gramas?|ilustraci[oó]n|arte|montaje|composici[oó]n)?|im[aá]gen(?:es)?"
    r"|v[ií]deos?|infograf[ií]as?|ilustraci[oó]n(?:es)?|gr[aá]fic[oa]s?|capturas?|cr[eé]ditos?|cr[eé]d\.|cortes[ií]a"
    r"|portada|dibujos?|vi[ñn]eta|mapa|composici[oó]n|montaje|retrato|im[aá]gen destacada)"
)
#: What may stand between such a word and the name.
LINK = (
    r"(?: (?:de (?:archivo|portada|referencia|stock|agencia|pantalla|cabecera|redes sociales)|principal|destacada"
    r"|ilustrativas?|referencial(?:es)?|archivo|cortes[ií]a|referencia|oficial|externa|v[ií]a|y v[ií]deo|y texto"
    r"|del?|por|tomada de|proporcionada por|facilitada por|cedida por)){0,2}"
)
WHO = (
    r"(?>(?-i:[@\p{Lu}(](?=[\p{L}\p{M}\d@._'&+)(/|, -]{1,90}(?:[^\p{L}]"
    r"|$))[\p{L}\p{M}\d@._'&+-]{0,40}(?:[ /,|]{1,3}(?:(?:de|del|la|las|los|el|y|e|vía|via|para|por|en|of|the|da"
    r"|do) ){0,2}[@\p{Lu}\d(][\p{L}\p{M}\d@._'&+)-]{0,40}){0,6}))"
)
SOURCE = (
    r"(?:archivo|especial|cortes[ií]a|redes sociales|captura(?: de (?:pantalla|video|v[ií]deo|tv))?|difusi[oó]n"
    r"|cedida|internet|referencial|ilustrativa|composici[oó]n|gobierno(?: de [\p{L} ]{3,25})?"
    r"|presidencia(?: de [\p{L} ]{3,25})?|prensa [\p{L} .]{2,25}|agencias?|propia|elaboraci[oó]n propia|cuartoscuro"
    r"|web|pixabay|(?:x|facebook|instagram|twitter|tiktok|youtube) ?[/:] ?@?[\w.]{3,30}|x|facebook|instagram|twitter|youtube|la redacci[oó]n|@[\w.]+|https?://\S+|www\.\S+|[\w-]+\.(?:com"
    r"|es|org|net)(?:\.\w\w)?)"
)
BYWORD = (
    r"(?:de archivo|archivo|referencial|ilustrativa|de referencia|cortes[ií]a|especial|difusi[oó]n"
    r"|captura de (?:pantalla|video|v[ií]deo)|cedida)"
)

RULES = [
    label(
        "credit_line",
        part="credit",
        whole=True,
        max_words=20,
        pattern=(
            rf"[(\[|/]?{PICTURE}{LINK}\s?[:|/.-]\s?(?:{SOURCE}|{WHO})(?:[ /|,.:()-]{{1,3}}(?:{SOURCE}|{WHO}|{AGENCY}"
            rf"|v[ií]a|y|archivo|\d{{4}})){{0,4}}[.)\]]?"
            rf"|[(\[]?imagen de (?:{AGENCY}|{NAMES} (?:en|de|para|from) {AGENCY})[.)\]]?"
            r"|[(\[]?(?:foto|fotograf[ií]a|fotos|imagen(?! de )|cr[eé]dito) (?:de |por |cortes[ií]a (?:de )?"
            rf"|gentileza (?:de )?|v[ií]a |cedida por |tomada de |facilitada por |proporcionada por )(?:{WHO}"
            rf"|{SOURCE})(?: ?/ ?(?:{WHO}|{SOURCE}))?[.)\]]?"
            rf"|[(\[]?(?:foto|imagen|fotograf[ií]a|fotos|im[aá]genes|v[ií]deo) {BYWORD}(?: ?[/|:-]? ?(?:{WHO}"
            rf"|{SOURCE}))?[.)\]]?"
            rf"|[(\[]?(?:foto|fotos|imagen) (?:{AGENCY})(?: ?/ ?{WHO})?[.)\]]?"
            r"|[(\[]?(?:cortes[ií]a|gentileza|archivo|fotograf[oa]|fuente de la (?:imagen|foto)|pie de foto"
            r"|cr[eé]ditos?(?: (?:de la |de )?(?:foto|imagen|fotograf[ií]a|portada))?|derechos de autor de la imagen"
            rf"|fuente de la imagen)(?: ?[:/|,-] ?| de (?:la |el )?| )(?:{WHO}|{SOURCE})[.)\]]?"
        ),
        fires=[
            "Foto: Lucía Marañón",
            "Fotografía: Archivo",
            "Imagen de archivo. EFE",
            "Fuente de la imagen, Getty Images",
            "FOTO AP/Marco Ugarte",
            "Cortesía: Alcaldía de Pereira",
            "(Foto: Cuartoscuro)",
        ],
        stays=[
            "Foto: el momento exacto en que el tren cruza el puente y la multitud levanta las banderas.",
            "Imagen del Señor de los Milagros recorrió ayer las calles del centro entre miles de fieles.",
        ],
    ),
    label(
        "caption_ending_in_credit",
        part="caption",
        max_words=90,
        pattern=(
            rf"(?:[.;|/(\[\"'!?)-] ?|(?<=[\p{{L}}\d] )(?=(?-i:\p{{Lu}})))(?:foto(?:s|graf[ií]as?|graf[oa]|arte"
            r"|montaje|ilustraci[oó]n)?|imagen|im[aá]genes|cr[eé]ditos?|ilustraci[oó]n|infograf[ií]a|captura"
            r"|cortes[ií]a|fuente de la imagen|gr[aá]fico|v[ií]deo|composici[oó]n)"
            rf"{LINK}\s?[:|/]\s?(?:{SOURCE}|{WHO})(?:[ /|,.:()-]{{1,3}}(?:{SOURCE}|{WHO}|{AGENCY}|archivo"
            rf"|\d{{4}})){{0,4}} ?[.)\]]{{0,2}}$"
            r"|[.,;\"') -] ?\((?:foto(?:s|graf[ií]a)?|im[aá]gen(?:es)?(?=(?: cortes[ií]a)?(?: ?[:/|,-]| (?:de|por|del) (?-i:\p{Lu})))|archivo|cr[eé]dito|ilustraci[oó]n"
            rf"|cortes[ií]a|captura)(?: (?:de|por|cortes[ií]a|archivo|{AGENCY}))*[ :/,|-]{{0,3}}(?:{WHO}"
            rf"|{SOURCE})?[^()]{{0,40}}\)\.?$"
            r"|[.\"'] (?:foto|fotograf[ií]a|imagen|fotos) (?:de |por |cortes[ií]a (?:de )?|gentileza (?:de )?"
            rf"|v[ií]a |cedida por |tomada de )?(?:{AGENCY}|(?-i:\p{{Lu}}[\p{{L}}'-]+ \p{{Lu}}[\p{{L}}'-]+)"
            rf"|archivo)(?: ?/ ?{WHO})?\.?$"
            r"|[.,;|/\"'-] ?[(\[]?(?:cortes[ií]a|gentileza)(?: ?[:/] ?| de (?:la |el |l[oa]s )?"
            rf"| )(?-i:[\p{{Lu}}@][\p{{L}}@'.-]+)[^.]{{0,50}}[.)\]]{{0,2}}$"
        ),
        fires=[
            "El presidente saluda a los vecinos de Arauca durante su visita. Foto: Presidencia",
            "Vista aérea del incendio en la sierra de Gata (Foto: Bomberos)",
            "La atleta celebra su segunda medalla en Lima | Foto: Andina/Carla Patiño",
            "Los manifestantes cruzan el puente. Crédito: AFP",
            "El actor, en el estreno de la serie. (Imagen cortesía de Netflix)",
            "La sede del banco central. Cortesía Banco Central",
            "La cantante, en su casa. Foto: Instagram/anamodelo",
        ],
        stays=[
            "El jurado dio el premio a una foto: la de la niña que mira el mar desde la ventana de un hospital.",
            "Para arrancar hacen falta el núcleo y un fichero (imagen de disco en memoria)",
            "En la pared había una imagen (la misma que vio de niño) de la patrona del pueblo.",
            "El hotel respondió con una cortesía de la casa y el crédito de la cena quedó a su nombre.",
        ],
    ),
    label(
        "archive_caption",
        part="caption",
        max_words=45,
        pattern=(
            r"[.\p{L})\"'] ?/ ?(?-i:EFE|AFP|EUROPA PRESS|Europa Press|REUTERS|Reuters|ANSA|Xinhua)\.?$"
            r"|^[(\[]?(?:im[aá]gen|foto|fotograf[ií]a|fotograma|captura(?: de (?:pantalla|video|v[ií]deo))?|vista"
            r"|recreaci[oó]n|montaje|infograf[ií]a|ilustraci[oó]n) (?:de archivo|de recurso|de referencia"
            r"|ilustrativa|referencial|sin fechar|de stock|difundida por|facilitada por|cedida por|distribuida por"
            r"|tomada del? (?:v[ií]deo|video|twitter|facebook|instagram|redes)|publicada (?:en|por) (?:su|sus|el|la"
            r"|@))"
            r"|\b(?:en|,) (?:una|esta) (?:im[aá]gen|foto|fotograf[ií]a|fotograma) (?:de archivo|de su (?:perfil"
            r"|cuenta|archivo)|compartida en (?:sus|su)|difundida por|facilitada por|cedida por|tomada de"
            r"|reciente)(?: (?:de|del|en|durante|tomad[ao]|junto|por|con)\b[^.,]{0,60})?[.)\]]?$"
            r"|^(?:en la |en una |en esta )(?:im[aá]gen|foto"
            r"|fotograf[ií]a)(?: de archivo)?,? [^.]{5,220}[.] ?(?:/ ?)?(?-i:EFE|AFP|AP|EP|Reuters|REUTERS"
            r"|Europa Press|Getty Images|Xinhua|ANSA)\b[^.]{0,50}\.?$"
            r"|\((?:archivo|im[aá]gen de archivo|foto (?:de )?archivo|foto referencial|referencial"
            r"|im[aá]gen referencial|im[aá]gen ilustrativa|foto ilustrativa|cortes[ií]a|captura de pantalla"
            r"|captura de video|especial|cedida)\)\.?$"
            r"|[.\"'|/] ?(?:archivo|im[aá]gen de archivo|foto (?:de )?archivo|foto referencial|im[aá]gen referencial"
            r"|im[aá]gen ilustrativa|foto ilustrativa|captura de (?:pantalla|video|v[ií]deo)"
            r"|im[aá]gen de referencia)\.?$"
        ),
        fires=[
            "Imagen de archivo de un tren de cercanías en la estación de Atocha",
            "La ministra de Hacienda, en una imagen de archivo",
            "En la imagen, el delantero celebra el gol ante el Lugo. EFE/Ramón Gil",
            "Un patrullero frente a la comisaría (Foto referencial)",
            "Agentes de la guardia civil en la frontera / Archivo",
        ],
        stays=[
            "La defensa aportó una imagen de archivo que, a su juicio, demuestra que el acusado estaba en otro lugar.",
            "El documental mezcla entrevistas con escenas de archivo que nadie había visto en cuarenta años.",
        ],
    ),
    label(
        "labelled_caption",
        part="caption",
        max_words=60,
        pattern=(
            r"^(?:pie de (?:foto|imagen)|leyenda(?: de (?:la )?(?:foto|imagen))?|en la (?:foto|imagen)"
            r"|texto de la imagen|descripci[oó]n de la imagen|foto de portada|im[aá]gen de portada"
            r"|im[aá]gen principal|im[aá]gen destacada|foto principal|foto cabecera)\s?[:|-]"
            r"|\((?:de )?(?:izquierda a derecha|izq\.? a der\.?|i\.? a d\.?|de izq\. a der\.)\)[^.]{0,40}(?-i:EFE"
            r"|AFP|AP|EP|Foto|FOTO|Archivo)[^.]{0,30}\.?$"
        ),
        fires=[
            "Pie de foto: la alcaldesa inaugura el puente nuevo",
            "EN LA FOTO: los ganadores del torneo de Reus",
            "Imagen de portada: Pxhere",
        ],
        stays=[
            "La leyenda de la foto decía que el niño había nacido en el barco, pero nadie lo pudo comprobar.",
            "En la imagen se ve a los dos hombres entrar en el portal poco antes de la medianoche.",
        ],
    ),
    label(
        "credit_by_role",
        part="credit",
        whole=True,
        max_words=14,
        pattern=(
            r"(?:texto y fotos?|fotos? y texto|fotograf[ií]a y texto|v[ií]deo y edici[oó]n"
            r"|edici[oó]n(?: de v[ií]deo)?|edici[oó]n gr[aá]fica|realizaci[oó]n|producci[oó]n|dise[ñn]o"
            r"|ilustraci[oó]n|infograf[ií]as?|guion|gui[oó]n y edici[oó]n|c[aá]mara|fotos?|ilustraciones"
            rf"|dise[ñn]o y desarrollo|dise[ñn]o gr[aá]fico|montaje) ?(?::|/|\||por) ?{NAMES}"
            rf"|{NAMES} ?[/|(-] ?(?:fot[oó]graf[oa]|foto|fotos|archivo|cortes[ií]a|captura de pantalla"
            r"|redes sociales|especial|prensa|cedida|v[ií]deo)\)?"
        ),
        fires=["Texto y fotos: Elena Sarrión", "Ilustración por Tomás Bécquer", "Rocío Palma / Archivo"],
        stays=[
            "Texto y fotos llegaron a la imprenta el mismo día en que los soldados ocuparon la ciudad.",
            "El diseño por capas permite a los ingenieros cambiar una pieza sin desmontar todo el motor.",
        ],
    ),
    drop(
        "copyright_of_picture",
        reason="media.credit",
        whole=True,
        max_words=16,
        pattern=(
            r"(?:derechos de autor|copyright|cr[eé]ditos?) (?:de la |de )?(?:imagen|foto|fotograf[ií]a"
            r"|portada)(?: ?[:,] ?[^.]{2,80})?|(?:haz|haga) clic (?:en la imagen )?para ampliar"
            r"|pulsa (?:en la imagen )?para ampliar"
        ),
        fires=[
            "Derechos de autor de la imagen: Getty Images",
            "Crédito de la foto",
            "Haz clic en la imagen para ampliar",
        ],
        stays=[
            "Los derechos de autor de la imagen fueron vendidos a una fundación suiza en 1987.",
            "El crédito de la foto fue objeto de una larga disputa entre las dos herederas del taller.",
        ],
    ),
]
