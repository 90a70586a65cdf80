"""Texts whose language is not known, or has no marks that we know of."""

from cleaner.rule import house

RULES = [
    house(
        "und",
        language="und",
        only_repair=True,
        quotes="keep",
        fires={'It\u00e2\u20ac\u2122s a cafÃ© &amp; "bar"...': 'It\u2019s a café & "bar"...'},
        stays=['It\'s  a "bar" -- so...', "SÃO, Ân, \u2019n."],
        note="ISO 639-2's code for an undetermined language.",
    ),
]
