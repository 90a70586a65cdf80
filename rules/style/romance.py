"""House styles of Spanish, Italian, Portuguese, Catalan, Galician and Romanian papers."""

from cleaner.rule import house

RULES = [
    house(
        "es",
        language="es",
        tags=["es-ES"],
        quotes="«»“”‘’",
        no_break=False,
        fires={
            "\"No es 'verdad'\", dijo...": "«No es “verdad”», dijo…",
            '"Dijo: \'Vaya "cacharro"\'", contó.': "«Dijo: “Vaya ‘cacharro’”», contó.",
        },
        stays=["«¿No es “verdad”?», dijo."],
        note="RAE. Most newspapers set “ ” outside: es-press.",
    ),
    house(
        "es-press",
        base="es",
        tags=["es-419", "es-MX", "es-AR", "es-CO", "es-CL", "es-PE", "es-US"],
        quotes="“”‘’",
        fires={"\"No es 'verdad'\", dijo.": "“No es ‘verdad’”, dijo."},
        stays=["“¿No es ‘verdad’?”, dijo."],
    ),
    house(
        "it",
        language="it",
        tags=["it-IT", "it-CH"],
        quotes="«»“”",
        no_break=False,
        fires={"\"Un po' d'acqua\", disse degli anni '80.": "«Un po’ d’acqua», disse degli anni ’80."},
        stays=["«L’“altro” giorno», disse."],
    ),
    house(
        "it-press",
        base="it",
        quotes="“”‘’",
        fires={"\"Un po' di 'pace'\", disse.": "“Un po’ di ‘pace’”, disse."},
        stays=["“L’altro giorno”, disse."],
    ),
    house(
        "pt",
        language="pt",
        tags=["pt-PT", "pt-AO", "pt-MZ"],
        quotes="“”‘’",
        no_break=False,
        fires={"\"Não 'sei'\", disse...": "“Não ‘sei’”, disse…"},
        stays=["“Não sei”, disse."],
        note="What newspapers set. « » are the traditional marks of books in Portugal.",
    ),
    house(
        "pt-BR",
        base="pt",
        fires={"\"Não 'sei'\", disse.": "“Não ‘sei’”, disse."},
        stays=["“Não sei”, disse."],
    ),
    house(
        "ca",
        language="ca",
        quotes="«»“”",
        no_break=False,
        fires={"\"L'han 'vist'\", va dir.": "«L’han “vist”», va dir."},
        stays=["«L’han vist», va dir."],
    ),
    house(
        "gl",
        language="gl",
        quotes="«»“”",
        no_break=False,
        fires={"\"Non 'sei'\", dixo.": "«Non “sei”», dixo."},
        stays=["«Non sei», dixo."],
    ),
    house(
        "ro",
        language="ro",
        quotes="„”«»",
        no_break=False,
        fires={"\"Nu 'ştiu'\", a spus.": "„Nu «ştiu»”, a spus."},
        stays=["„Nu ştiu”, a spus."],
    ),
]
