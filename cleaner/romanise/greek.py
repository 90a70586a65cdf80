"""Greek names in Latin letters: ELOT 743, the United Nations', and what newspapers write."""

from __future__ import annotations

import unicodedata
from itertools import product
from typing import Final

import regex

#: From the longest: what letters may become, the commonest first.
_SOUNDS: Final = {
    "ου": ("ou", "u"), "αυ": ("av", "au"), "ευ": ("ev", "eu"), "ηυ": ("iv",), "γγ": ("ng", "gg"), "γκ": ("g", "gk", "ng"),
    "γχ": ("nch",), "μπ": ("b", "mp", "mb"), "ντ": ("d", "nt", "nd"), "τζ": ("tz", "j"), "τσ": ("ts",), "αι": ("ai", "e"),
    "ει": ("ei", "i"), "οι": ("oi", "i"), "α": ("a",), "β": ("v", "b"), "γ": ("g", "y", "gh"), "δ": ("d", "dh"), "ε": ("e",),
    "ζ": ("z",), "η": ("i", "e"), "θ": ("th",), "ι": ("i", "y"), "κ": ("k", "c"), "λ": ("l",), "μ": ("m",), "ν": ("n",),
    "ξ": ("x", "ks"), "ο": ("o",), "π": ("p",), "ρ": ("r",), "σ": ("s",), "ς": ("s",), "τ": ("t",), "υ": ("y", "i", "u"),
    "φ": ("f", "ph"), "χ": ("ch", "h", "kh"), "ψ": ("ps",), "ω": ("o",),
}  # fmt: skip
_TOKEN: Final = regex.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_MOST: Final = 96


def spellings(word: str) -> list[str]:
    """How a word in Greek letters is spelt, the commonest first."""
    bare = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    choices = [_SOUNDS[token] for token in _TOKEN.findall(bare)]
    while _size(choices) > _MOST:  # the rarest readings of the richest letter go
        widest = max(range(len(choices)), key=lambda i: len(choices[i]))
        choices[widest] = choices[widest][:-1]
    return list(dict.fromkeys("".join(parts).capitalize() for parts in product(*choices)))


def _size(choices: list[tuple[str, ...]]) -> int:
    size = 1
    for some in choices:
        size *= len(some)
    return size
