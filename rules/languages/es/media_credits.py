"""Spanish: credits without a word of their own, and agencies alone."""

from cleaner.rule import NAME, label

_NAME2 = r"(?-i:\p{Lu}[\p{L}'.-]*(?: (?:(?:de|del|la|las|los|y) ){0,2}\p{Lu}[\p{L}'.-]*){1,4})"

RULES = [
    label(
        "credit_after_sign",
        part="credit",
        max_words=8,
        pattern=rf"^(?:/{{1,3}}|\|) ?{_NAME2}(?: ?[/|,-] ?{NAME}){{0,2}}\.?$",
        fires=["/ AIZAR EJEMPLO", "| LAURA MODELO", "// Juan Ejemplo / El Norte"],
        stays=["Juan Ejemplo / Ana Modelo, una pareja imposible.", "/ y así siguió."],
    ),
    label(
        "caption_courtesy_of",
        part="caption",
        max_words=70,
        min_words=6,
        pattern=r"[.!?\"')|] ?(?:foto(?:s|graf[ií]as?)?|im[aá]gen(?:es)?|v[ií]deo|captura)(?: (?:es|son))? (?:de )?(?:cortes[ií]a|gentileza)(?: ?[:/-] ?| (?:de (?:la |el |l[oa]s )?|del )?)(?-i:\p{Lu})[^.!?]{1,60}\.?$",
        fires=[
            "El barco, tras el rescate. Foto cortesía de la Policía.",
            "La sede nueva. Fotos gentileza del Municipio",
        ],
        stays=["El dueño sonrió. Foto, cortesía y café: así recibe a cada cliente del barrio."],
    ),
    label(
        "agency_alone",
        part="credit",
        whole=True,
        max_words=8,
        pattern=rf"(?-i:AGENCIA UNO|Agencia Uno|ATON(?: CHILE)?|Aton(?: Chile)?|Cuartoscuro|CUARTOSCURO|Colprensa|COLPRENSA|Photosport|PHOTOSPORT|Notimex|NOTIMEX|Quadrat[ií]n)(?: ?[/|,-] ?(?:{NAME}|referencial|archivo))?|captura de (?:pantalla|v[ií]deo|video|tv)(?: (?:de|del) [^.!?,]{{2,30}})?",
        fires=["AGENCIA UNO", "Agencia Uno / Referencial", "Captura de pantalla"],
        stays=["Captura de pantalla en mano, la mujer denunció."],
    ),
]
