"""Appeals of several paragraphs, of which only some ask for anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import regex

from cleaner.article import Block
from cleaner.reasons import family
from cleaner.stages.persons import WE, with_more
from cleaner.stages.verdict import Verdict, Verdicts

INSIDE_APPEAL: Final = "structure/inside_appeal"

_MOST_INSIDE: Final = 3  # paragraphs between two of an appeal
#: How a newsroom speaks of itself: with words for we, and what it says of itself without them.
_OF_ITSELF: Final = WE | with_more(
    {
        "en": "ourselves we're we've we'll we'd",
        "es": "nosotras hacemos creemos necesitamos queremos",
        "it": "ci crediamo vogliamo facciamo",
        "pt": "acreditamos precisamos queremos fazemos",
        "da": "vor vort vore",
        "fi": "olemme haluamme uskomme",
        "pl": "nasi jesteśmy wierzymy chcemy",
        "cs": "jsme věříme chceme",
        "tr": "gazeteciliğimiz okurlarımız",
        "ro": "suntem credem vrem",
        "hu": "lapunk olvasóink szerkesztőségünk hisszük vagyunk",
        "el": "είμαστε πιστεύουμε",
        "bg": "сме вярваме искаме",
        "ca": "creiem volem fem",
        "sl": "smo verjamemo želimo",
        "sk": "sme veríme chceme",
        "hr": "smo vjerujemo želimo",
        "sr": "смо верујемо желимо smo verujemo želimo",
        "ar": "صحافتنا قرائنا قراءنا فريقنا صحفيونا صحيفتنا موقعنا عملنا",
    }
)
_WORD: Final = regex.compile(r"\p{L}+(?:'\p{L}+)?")


def inside_appeal(blocks: Sequence[Block], gone: Verdicts, languages: Sequence[str]) -> Iterator[tuple[int, Verdict]]:
    """Paragraphs between two of an appeal in which the newsroom speaks of itself: most say what
    it does, and only the first and the last ask for money."""
    appeals = [i for i, verdict in gone.items() if family(verdict.reason) == "appeal"]
    if len(appeals) < 2:
        return
    we = frozenset().union(*(_OF_ITSELF.get(language, frozenset()) for language in languages))
    for first, last in pairwise(sorted(appeals)):
        inside = range(first + 1, last)
        if len(inside) <= _MOST_INSIDE and all(
            i not in gone and '"' not in blocks[i].view and not we.isdisjoint(_WORD.findall(blocks[i].view.lower()))
            for i in inside
        ):
            for i in inside:
                yield i, Verdict(INSIDE_APPEAL, gone[first].reason)
