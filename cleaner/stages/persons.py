"""Who speaks: the words by which a newsroom means itself, in the languages of its readers."""

from __future__ import annotations

from typing import Final

#: We, in all its forms that mean nothing else.
WE: Final = {
    language: frozenset(words.split())
    for language, words in {
        "en": "we our ours",
        "de": "wir uns unser unsere unserem unseren unserer unseres",
        "fr": "nous notre nos",
        "es": "nosotros nuestro nuestra nuestros nuestras",
        "it": "noi nostro nostra nostri nostre",
        "pt": "nós nosso nossa nossos nossas",
        "nl": "wij we ons onze",
        "sv": "vi oss vår vårt våra",
        "da": "vi os vores",
        "nb": "vi oss vår vårt våre",
        "fi": "me meidän meitä meille meillä",
        "pl": "my nas nam nasz nasza nasze naszą naszej naszych",
        "cs": "my nás nám náš naše naši našeho naší našich",
        "ru": "мы нас нам нами наш наша наше наши нашего нашей наших нашу",
        "uk": "ми нас нам нами наш наша наше наші нашого нашої наших нашу",
        "tr": "biz bizi bizim bize",
        "id": "kami kita",
        "ro": "noi nostru noastră noștri noastre",
        "hu": "mi minket nekünk",
        "el": "εμείς μας",
        "bg": "ние нас нашия нашата нашето нашите",
        "ca": "nosaltres nostre nostra nostres",
        "sl": "mi nas nam naš naša naše našega našo",
        "sk": "my nás nám náš naša naše našu našej našich",
        "hr": "mi nas nam naš naša naše našu našeg našim",
        "sr": "ми нас нам наш наша наше нашу нашег нашим mi nas nam naš naša naše našu našeg našim",
        "ar": "نحن لنا",
    }.items()
}


def with_more(more: dict[str, str]) -> dict[str, frozenset[str]]:
    """The words for we of some languages, and others beside them.

    :param more: by language, words with spaces between.
    """
    return {language: WE[language].union(words.split()) for language, words in more.items()}
