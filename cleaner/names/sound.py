"""A coarse key under which the romanisations of one name fall together: Sergei, Sergey, Serguei, Sergej."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

import regex

#: In this order, on small letters without diacritics.
_RULES: Final = tuple(
    (regex.compile(pattern), to)
    for pattern, to in (
        (r"['’ʹʺʼ`\-]", ""),
        (r"schtsch|shch|chtch|stsch|szcz|sjtj|sc(?=i|e)|shh", "sc"),
        (r"sch|sh|sz|sj", "s"),
        (r"tsch|tch|tsj|tj(?=e|i)|cz|ch", "c"),
        (r"dzh|dsch|dj|dž", "j"),
        (r"zh|sch(?=u)", "z"),
        (r"kh", "h"),
        (r"ph(?=en)", "v"),  # Stephen, Steven
        (r"ph", "f"),
        (r"ts|tz", "c"),
        (r"ks", "x"),
        (r"gu(?=[ei])", "g"),
        (r"gh", "g"),
        (r"th", "t"),
        (r"w", "v"),
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"q|c(?=[aouklr]|$)", "k"),
        (r"[iyj]+(?=[aou])", "i"),
        (r"(?<![aeiouy])[iyj]+e", "e"),
        (r"^[iyj]e", "e"),
        (r"[yj]", "i"),
        (r"i+", "i"),
        (r"off?$|ow$", "ov"),
        (r"eff?$|ew$", "ev"),
        (r"(?<=in|nn)e$", ""),
        (r"(?<=[aeiou])h$", ""),
        (r"i(?=[au]$)", ""),
        (r"(?<!^)i(?=[au])", ""),
        (r"(.)\1+", r"\1"),
    )
)
_LETTERS: Final = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "đ": "d",
        "ı": "i",
        "š": "sh",
        "ž": "zh",
        "č": "ch",
        "ĭ": "j",
        "ʻ": "",
    }
)


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The key of a word in Latin letters; words of other scripts are their own."""
    key = word.lower().translate(_LETTERS)
    key = "".join(c for c in unicodedata.normalize("NFD", key) if not unicodedata.combining(c))
    if not key.isascii():
        return key
    for pattern, to in _RULES:
        key = pattern.sub(to, key)
    return key


def same_sound(one: str, other: str) -> bool:
    """Whether two words may be romanisations of one."""
    return sound(one) == sound(other)
