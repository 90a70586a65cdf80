"""Appeals of several paragraphs, of which only some ask for anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import regex

from cleaner.article import Block
from cleaner.reasons import family
from cleaner.stages.verdict import Verdict, Verdicts

INSIDE_APPEAL: Final = "structure/inside_appeal"

_MOST_INSIDE: Final = 3  # paragraphs between two of an appeal
#: How a newsroom speaks of itself.
_WE: Final = {
    language: frozenset(words.split())
    for language, words in {
        "en": "we our ours ourselves we're we've we'll we'd",
        "de": "wir uns unser unsere unserem unseren unserer unseres",
        "fr": "nous notre nos",
        "es": "nosotros nosotras nuestro nuestra nuestros nuestras hacemos creemos necesitamos queremos",
        "it": "noi nostro nostra nostri nostre ci crediamo vogliamo facciamo",
        "pt": "nós nosso nossa nossos nossas acreditamos precisamos queremos fazemos",
        "nl": "wij we ons onze",
        "sv": "vi oss vår vårt våra",
        "da": "vi os vores vor vort vore",
        "nb": "vi oss vår vårt våre",
        "fi": "me meidän meitä meille meillä olemme haluamme uskomme",
        "pl": "my nas nam nasz nasza nasze naszą naszej naszych nasi jesteśmy wierzymy chcemy",
        "cs": "my nás nám náš naše naši našeho naší našich jsme věříme chceme",
        "ru": "мы нас нам нами наш наша наше наши нашего нашей наших нашу",
        "uk": "ми нас нам нами наш наша наше наші нашого нашої наших нашу",
        "tr": "biz bizi bizim bize gazeteciliğimiz okurlarımız",
        "id": "kami kita",
        "ro": "noi nostru noastră noștri noastre suntem credem vrem",
        "hu": "mi minket nekünk lapunk olvasóink szerkesztőségünk hisszük vagyunk",
        "el": "εμείς μας είμαστε πιστεύουμε",
        "bg": "ние нас нашия нашата нашето нашите сме вярваме искаме",
        "ca": "nosaltres nostre nostra nostres creiem volem fem",
        "sl": "mi nas nam naš naša naše našega našo smo verjamemo želimo",
        "sk": "my nás nám náš naša naše našu našej našich sme veríme chceme",
        "hr": "mi nas nam naš naša naše našu našeg našim smo vjerujemo želimo",
        "sr": "ми нас нам наш наша наше нашу нашег нашим смо верујемо желимо mi nas nam naš naša naše našu našeg našim smo verujemo želimo",
        "ar": "نحن لنا صحافتنا قرائنا قراءنا فريقنا صحفيونا صحيفتنا موقعنا عملنا",
    }.items()
}
_WORD: Final = regex.compile(r"\p{L}+(?:'\p{L}+)?")


def inside_appeal(blocks: Sequence[Block], gone: Verdicts, languages: Sequence[str]) -> Iterator[tuple[int, Verdict]]:
    """Paragraphs between two of an appeal in which the newsroom speaks of itself: most say what
    it does, and only the first and the last ask for money."""
    appeals = [i for i, verdict in gone.items() if family(verdict.reason) == "appeal"]
    if len(appeals) < 2:
        return
    we = frozenset().union(*(_WE.get(language, frozenset()) for language in languages))
    for first, last in pairwise(sorted(appeals)):
        inside = range(first + 1, last)
        if len(inside) <= _MOST_INSIDE and all(
            i not in gone and '"' not in blocks[i].view and not we.isdisjoint(_WORD.findall(blocks[i].view.lower()))
            for i in inside
        ):
            for i in inside:
                yield i, Verdict(INSIDE_APPEAL, gone[first].reason)
