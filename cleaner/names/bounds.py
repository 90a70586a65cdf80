"""Where a name ends: word boundaries in any script, and the endings that belong to the sentence."""

from __future__ import annotations

import unicodedata
from typing import Final

import regex

_WORD: Final = regex.compile(r"[\p{L}\p{N}\p{M}_]")
#: Scripts without spaces between words: what stands beside a name says nothing.
_SPACELESS: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_KATAKANA: Final = regex.compile(r"[\p{Katakana}ー]")
_HANGUL: Final = regex.compile(r"\p{Hangul}")
#: What Korean hangs on a noun, and the nouns that are written on to a place.
_PARTICLES: Final = regex.compile(
    r"(?:은|는|이|가|을|를|의|에|에서|에게|께|로|으로|와|과|랑|이랑|도|만|까지|부터|마다|조차|이나|나|보다|처럼|측|시|주|군|발|산|행|인|어)"
    r"{1,2}(?!\p{Hangul})"
)
#: Languages whose genitive hangs an s on any name, without an apostrophe.
_GENITIVE_S: Final = frozenset({"de", "nl", "sv", "da", "nb", "nn", "no", "is", "fo", "lb", "fy"})
#: Languages whose plural does.
_PLURAL_S: Final = frozenset({"en", "fr", "es", "pt", "ca", "gl", "it"})

_APOSTROPHES: Final = "'’ʼ"
#: A Latin letter that an apostrophe joins to a surname: O'Brien is not Brien.
_NAME_PREFIX: Final = frozenset("Oo")


def begins(text: str, at: int) -> bool:
    """Whether a name that stands at ``at`` begins there."""
    if at == 0:
        return True
    before, first = text[at - 1], text[at]
    if before in _APOSTROPHES and at > 1:
        letter = text[at - 2]
        return not (letter in _NAME_PREFIX and (at == 2 or not text[at - 3].isalnum()))
    if before.isascii():
        return not (before.isalnum() or before == "_") or bool(_SPACELESS.match(first))
    return not _WORD.match(before) or _no_boundary(before, first)


def ends(text: str, at: int) -> bool:
    """Whether a name that is found before ``at`` ends there."""
    if at >= len(text):
        return True
    last, after = text[at - 1], text[at]
    if after.isascii():
        return not (after.isalnum() or after == "_") or bool(_SPACELESS.match(last))
    if not _WORD.match(after) or _no_boundary(last, after):
        return True
    return bool(_HANGUL.match(last) and _PARTICLES.match(text, at))


def _no_boundary(one: str, other: str) -> bool:
    if unicodedata.category(other).startswith("M"):
        return False
    if _KATAKANA.match(one) and _KATAKANA.match(other):
        return False
    return any(_SPACELESS.match(char) or _KATAKANA.match(char) for char in (one, other))


def ending(text: str, at: int, *, several_words: bool, person: bool, start: int, language: str) -> int:
    """How many letters of an inflection follow a name that ends at ``at``: -1 if it does not end there.

    A plural s belongs to single words only (two Kievs), and to a person's surname only after
    "the" (the Orbans): Steven Hawkings is somebody else.
    """
    if ends(text, at):
        return 0
    if not ("a" <= text[at - 1].casefold() <= "z" or text[at - 1].isalpha()):
        return -1
    letter = "S" if text[at - 1].isupper() and text[at - 2 : at - 1].isupper() else "s"
    if text[at] != letter or not ends(text, at + 1):
        return -1
    if language in _GENITIVE_S:
        return 1
    if language not in _PLURAL_S or several_words:
        return -1
    return 1 if not person or text[max(0, start - 4) : start].casefold() == "the " else -1


def phrase_ending(text: str, at: int) -> int:
    """As `ending`, for a phrase that stays: its plural counts as the phrase, and one that ends with
    a hyphen is the beginning of a longer word."""
    if not text[at - 1].isalnum() or ends(text, at):
        return 0
    for plural in ("s", "es"):
        if text[at : at + len(plural)].lower() == plural and ends(text, at + len(plural)):
            return len(plural)
    return -1
