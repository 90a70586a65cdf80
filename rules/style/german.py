"""House styles of German papers."""

from cleaner.rule import house

RULES = [
    house(
        "de",
        language="de",
        tags=["de-DE", "de-LU"],
        quotes="„“‚‘",
        spaced_hyphen="–",
        fires={
            "\"Ich hab's 'satt'\", sagte Hans' Frau.": "„Ich hab’s ‚satt‘“, sagte Hans’ Frau.",
            "Das war - mit Verlaub - 2019-2023 so...": "Das war – mit Verlaub – 2019–2023 so…",
        },
        stays=["„So ist’s“, z.\u00a0B. bei 20\u00a0%."],
        note="Duden; no-break spaces stay, for they are right in abbreviations and before units.",
    ),
    house(
        "de-x-guil",
        base="de",
        quotes="»«›‹",
        fires={"\"Ich hab's 'satt'\", sagte er.": "»Ich hab’s ›satt‹«, sagte er."},
        stays=["»So ist’s«, sagte er."],
        note="Books, and some weeklies.",
    ),
    house(
        "de-AT",
        base="de",
        fires={"\"Ich hab's 'satt'\", sagte er.": "„Ich hab’s ‚satt‘“, sagte er."},
        stays=["„So ist’s“, sagte er."],
    ),
    house(
        "de-CH",
        base="de",
        tags=["de-LI"],
        quotes="«»‹›",
        fires={"\"Ich hab's 'satt'\", sagte er.": "«Ich hab’s ‹satt›», sagte er."},
        stays=["«So ist’s», sagte er."],
        note="The marks of the NZZ and SRF, without spaces inside. ss for ß is the writer's.",
    ),
]
