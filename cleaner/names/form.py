"""How a house spelling is written where a variant stood: its capitals, its spaces."""

from __future__ import annotations

from typing import Final

import regex

from cleaner.match.fold import plain

_BRAND: Final = regex.compile(r"\p{Ll}{1,3}\p{Lu}")  # iPhone, eBay, macOS: never a capital
_WORDS: Final = regex.compile(r"\S+")
_SPACES: Final = regex.compile(r"\s+")
_SENTENCE_ENDS: Final = regex.compile(r"(?r)(?:^|\n|[.!?…]['\"’”»)\]]*\s+|[•*·–—-]\s)[\s'\"‘“„«»¿¡(\[]*")
_LINE_BEFORE: Final = regex.compile(r"(?r)[^\n\u2028\u2029]*")
_LINE_AFTER: Final = regex.compile(r"[^\n\u2028\u2029]*")
_LONGEST_TITLE: Final = 160  # letters of a line, from which on it is no headline
_WORD: Final = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'’-]*")


def is_capitals(actual: str) -> bool:
    """Whether a name is set in capitals: three letters at least, all of them large."""
    return actual.isupper() and sum(char.isalpha() for char in actual) > 2


def same_case(listed: str, actual: str) -> bool:
    """Whether the text has a listed spelling: as it is listed, in capitals, or with capitals for
    first letters that are small in the list (a sentence's start, a title)."""
    a, b = plain(actual), plain(listed)
    if a == b:
        return True
    if is_capitals(a):
        return a == b.upper()
    return all(
        one == other or (one == other.upper() and _first(b, i)) for i, (one, other) in enumerate(zip(a, b, strict=True))
    )


def _first(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in " -"


def write(house: str, listed: str, actual: str, *, text: str, start: int) -> str:
    """The house spelling for ``actual``, which stands at ``start`` of the text for ``listed``."""
    if is_capitals(actual) and not is_capitals(plain(listed)):
        return _with_spaces(house.upper(), actual)
    house = _with_capitals(house, listed, actual)
    if house[0].islower() and not _BRAND.match(house) and _takes_capital(text, start, actual):
        house = house[0].upper() + house[1:]
    return _with_spaces(house, actual)


def in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the rest of the line around a span is in capitals: a headline that names follow."""
    rest = _line(text, start, end)
    return len(rest) > 3 and rest.isupper()


def in_title(text: str, start: int, end: int) -> bool:
    """Whether the line around a span sets most words with capitals, as headlines do."""
    line = _line(text, start, end)
    if len(line) >= _LONGEST_TITLE:
        return False
    words = [word for word in _WORD.findall(line) if len(word) > 3]
    return len(words) > 1 and sum(word[0].isupper() for word in words) > 0.8 * len(words)


def starts_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins at ``start``, as far as its surroundings tell."""
    return _SENTENCE_ENDS.match(text, 0, start) is not None


def _line(text: str, start: int, end: int) -> str:
    before, after = _LINE_BEFORE.match(text, 0, start), _LINE_AFTER.match(text, end)
    return (before[0] if before else "") + " " + (after[0] if after else "")


def _takes_capital(text: str, start: int, actual: str) -> bool:
    if actual[0].isupper():
        return starts_sentence(text, start) or in_title(text, start, start + len(actual))
    before = text[:start].rstrip(" '\"‘“„«([")
    return not before or before[-1] in "\n!?"  # a full stop may end an abbreviation


def _with_capitals(house: str, listed: str, actual: str) -> str:
    """Small first letters that the text has large stay large: Bin Salman, Straits Of Hormuz."""
    ours, theirs, there = (_WORDS.findall(some) for some in (house, plain(listed), plain(actual)))
    if not len(ours) == len(theirs) == len(there):
        return house
    for word, small, large in list(zip(ours, theirs, there, strict=True))[1:]:
        if word[0].islower() and small[0].islower() and large[0].isupper():
            house = regex.sub(rf"(?<=\s){regex.escape(word)}(?!\S)", word[0].upper() + word[1:], house)
    return house


def _with_spaces(house: str, actual: str) -> str:
    spaces = _SPACES.findall(actual)
    if all(space == " " for space in spaces):
        return house
    words = house.split(" ")
    if len(words) != len(spaces) + 1:
        return house
    return "".join(word + space for word, space in zip(words, [*spaces, ""], strict=True))
