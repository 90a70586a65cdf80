"""All romanisations of a name, whatever its origin."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import Final

import regex

from cleaner.romanise import arabic, chinese, cyrillic, greek, japanese, korean, latin

#: Whose names are known.
ORIGINS: Final = frozenset({"ru", "uk", "be", "bg", "sr", "el", "zh", "ko", "ja", "ar", "latin"})

_CYRILLIC: Final = frozenset({"ru", "uk", "be", "bg", "sr"})
_SCRIPTS: Final = {
    **dict.fromkeys(_CYRILLIC, regex.compile(r"\p{Cyrillic}")),
    "el": regex.compile(r"\p{Greek}"),
    "ko": regex.compile(r"\p{Hangul}"),
    "ja": regex.compile(r"[\p{Hiragana}\p{Katakana}]"),
}
_MOST: Final = 1000  # spellings of one name
_SHORTEST: Final = 4  # letters of a made name: shorter ones are words of some language


def is_native(spelling: str, origin: str) -> bool:
    """Whether a spelling is in the script of its origin, so that romanisations can be made of it."""
    script = _SCRIPTS.get(origin)
    return script is not None and script.search(spelling) is not None


def romanised(name: str, house: str, origin: str) -> list[str]:
    """The spellings that romanisations give a name, the commonest first.

    :param name: in the script of its origin, or in Latin letters for Chinese and Arabic names and those that have marks.
    :param house: the house spelling, by whose order and hyphens Korean ones are made.
    """
    match origin:
        case "zh":
            found = chinese.spellings(name)
        case "ar":
            found = arabic.spellings(name)
        case "latin":
            found = latin.spellings(name)
        case "ko" if is_native(name, origin):
            found = korean.spellings(name, house)
        case "ja":
            found = japanese.spellings(name)
        case "el" if is_native(name, origin):
            found = _combined([greek.spellings(word) for word in name.split(" ")])
        case _ if origin in _CYRILLIC and is_native(name, origin):
            found = _combined([_cyrillic(word, origin) for word in name.split(" ")])
        case _:
            found = []
    return [one for one in found if len(one) >= _SHORTEST]


def _cyrillic(word: str, origin: str) -> list[str]:
    parts = word.split("-")
    return _combined([cyrillic.spellings(part, origin) for part in parts], "-")


def _combined(words: list[list[str]], joint: str = " ") -> list[str]:
    words = [list(some) for some in words]
    while prod(map(len, words)) > _MOST:  # the rarest spellings of the richest word go
        max(words, key=len).pop()
    return [joint.join(some) for some in product(*words)]
