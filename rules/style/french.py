"""House styles of French papers."""

from cleaner.rule import house

NO_BREAK = "\u00a0"
NARROW = "\u202f"

RULES = [
    house(
        "fr",
        language="fr",
        tags=["fr-FR", "fr-BE", "fr-LU"],
        quotes="«»“”",
        inside=(NO_BREAK, ""),
        before={";": NARROW, "!": NARROW, "?": NARROW, ":": NO_BREAK, "%": NO_BREAK},
        fires={
            '"C\'est l\'"État"", dit-il !': "«\u00a0C’est l’“État”\u00a0», dit-il\u202f!",
            "Voici : 10 % des « mots » ; et alors ?": "Voici\u00a0: 10\u00a0% des «\u00a0mots\u00a0»\u202f; et alors\u202f?",
        },
        stays=["«\u202fDéjà\u202f» à 10:30, Yahoo! en 10\u202f000 mots\u00a0: https://exemple.fr/a?b=1;c:2"],
        note="Imprimerie nationale. Where no space stands before high punctuation none is put: it may be a name or a time.",
    ),
    house(
        "fr-CH",
        base="fr",
        quotes="«»‹›",
        inside=(NARROW, NARROW),
        before={";": NARROW, "!": NARROW, "?": NARROW, ":": NARROW, "%": NARROW},
        fires={"\"C'est 'lui'\" : oui !": "«\u202fC’est ‹\u202flui\u202f›\u202f»\u202f: oui\u202f!"},
        stays=["«\u202fDéjà\u202f»\u202f?"],
        note="Guide du typographe (Lausanne): fine spaces throughout.",
    ),
    house(
        "fr-CA",
        base="fr",
        before={":": NO_BREAK, "%": NO_BREAK},
        fires={'"Vraiment ?" Voici : rien !': "«\u00a0Vraiment?\u00a0» Voici\u00a0: rien!"},
        stays=["Vraiment? Oui! Voici\u00a0: rien."],
        note="Office québécois de la langue française.",
    ),
]
