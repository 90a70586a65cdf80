"""Everything in a text that may be a quotation mark, an apostrophe or a prime, with what stands beside it."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from cleaner.typography.elisions import Elisions
from cleaner.typography.protected import Span, within


class Family(IntEnum):
    """Whether a mark is a double one (guillemets are) or a single one."""

    DOUBLE = 0
    SINGLE = 1


class Side(IntEnum):
    """What stands beside a mark."""

    EDGE = 0  # where the block begins or ends
    SPACE = 1
    OPENING = 2  # brackets and signs that open
    CLOSING = 3  # brackets and punctuation that close
    WORD = 4
    DASH = 5
    ELLIPSIS = 6
    NEUTRAL = 7  # signs, and letters of scripts that set no spaces


class Mark(NamedTuple):
    """A mark: its span, its family, and the two characters beside it and the marks next to it."""

    start: int
    end: int
    text: str
    family: Family
    left: Side
    right: Side
    before: str  # the nearest character that is no mark; "" at the edge
    after: str


DOUBLES: Final = '"“”„‟«»″'
SINGLES: Final = "'‘’‚‛‹›`´′"
#: What a house may set quotations in.
HOUSE_MARKS: Final = "\"'“”„‟«»‘’‚‛‹›「」『』《》〈〉"
#: For a house that wants no marks of its own: straight ones, or those that are there.
NO_MARKS: Final = ("straight", "keep")
_FAMILY: Final = dict.fromkeys(DOUBLES, Family.DOUBLE) | dict.fromkeys(SINGLES, Family.SINGLE)
#: Two single marks, or two commas, that stand for a double one.
_DOUBLED: Final = frozenset({"''", "``", "´´", "‘‘", "’’", ",,", "‚‚", "′′"})
_ALWAYS_DOUBLED: Final = frozenset({"``", "‘‘", ",,", "‚‚"})
_FIND: Final = re.compile(f"[{DOUBLES}{SINGLES}]|,,(?=[^\\W_])")
_APOSTROPHES: Final = frozenset("'’‘`´′‛")
_PRIMES: Final = frozenset("′″")
_WORD: Final = re.compile(r"[^\W\d_]+")
#: Gershayim, before the last letter of a Hebrew abbreviation, and a geresh behind the letters that have one; at the end
#: of a word, those that have it in names. More letters after either may be quoted, behind a prefix.
_GERSHAYIM: Final = re.compile(
    "[\u05d0-\u05ea]\"[\u05d0-\u05ea](?!\\w)|[גדזחטעצרת]'[\u05d0-\u05ea]|[גזצץ]'(?![\u05d0-\u05ea])"
)
_MARKS: Final = frozenset(DOUBLES + SINGLES)

_OPENING: Final = frozenset("([{¿¡$£€#@（［｛【《〈「『<")
_CLOSING: Final = frozenset(",.;:!?)]}%）］｝】》〉」』，。！？；：、>؟،؛।")
_DASHES: Final = frozenset("-‐‑‒–—―−")
#: Thai to Lao, Burmese, Khmer, and from the CJK radicals on: letters that touch quotation marks.
_SPACELESS: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u3007\u3041-\ud7ff\uf900-\ufaff]"
)


#: What to give, for whoever gave something else.
MARKS_WANTED: Final = (
    "give four quotation marks (outer opening and closing, inner opening and closing), six with those inside inner ones,"
    " straight or keep"
)


def are_marks(quotes: str) -> bool:
    """Whether a text is quotation marks: outer opening and closing, inner opening and closing, perhaps those inside
    these; or one of `NO_MARKS`."""
    return quotes in NO_MARKS or (len(quotes) in {4, 6} and set(quotes) <= set(HOUSE_MARKS))


def _side(char: str) -> Side:
    if char.isspace():
        return Side.SPACE
    if char in _OPENING:
        return Side.OPENING
    if char in _CLOSING:
        return Side.CLOSING
    if char in _DASHES:
        return Side.DASH
    if char == "…":
        return Side.ELLIPSIS
    if _SPACELESS.match(char):
        return Side.NEUTRAL
    if char.isalnum() or unicodedata.category(char).startswith("M"):
        return Side.WORD
    return Side.NEUTRAL


class _Sides(dict[str, Side]):
    def __missing__(self, char: str) -> Side:
        side = self[char] = _side(char)
        return side


_SIDES: Final = _Sides({"": Side.EDGE})


def has_marks(text: str, start: int, end: int) -> bool:
    """Whether there may be any mark in a block."""
    return _FIND.search(text, start, end) is not None


def find_marks(
    text: str, start: int, end: int, protected: Sequence[Span], elided: Elisions, *, single_outer: bool
) -> tuple[list[Mark], list[int]]:
    """The marks of a block that spans ``start`` to ``end``, and the places of those between two letters,
    which are apostrophes; both in order, without protected ones.

    :param elided: of the block's language; :param single_outer: where three single marks stand
        side by side, whether the single one is outside.
    """
    found: list[Span] = []
    apostrophes: list[int] = []
    for match in _FIND.finditer(text, start, end):
        at, stop = match.span()
        if (protected and within(at, at + 1, protected)) or (
            text[at - 1 : at] >= "א" and _GERSHAYIM.match(text, at - 1, end)
        ):
            continue
        if (
            text[at] in _APOSTROPHES
            and start < at
            and stop < end
            and _is_letter(text[at - 1])
            and _is_letter(text[stop])
        ):
            apostrophes.append(at)
        else:
            found.append((at, stop))
    spans = _join_doubled(text, found, start, end, elided, single_outer=single_outer) if len(found) > 1 else found
    marks = [mark for a, b in spans if (mark := _mark(text, a, b, start, end))]
    if any(mark.text in _PRIMES for mark in marks) and not any(_opens_with_prime(mark) for mark in marks):
        # none of them quotes: what stands behind no number is a soft sign in a name from Russian, or a sign of its own
        marks = [m for m in marks if m.text not in _PRIMES or m.before.isdecimal() or m.left is not Side.WORD]
    return marks, apostrophes


def _opens_with_prime(mark: Mark) -> bool:
    return mark.text in _PRIMES and mark.left in _BEFORE_OPENING | {Side.EDGE} and mark.right is not Side.SPACE


def _is_letter(char: str) -> bool:
    """Whether a character is a letter of a script that sets spaces between words."""
    return char.isalpha() and _SIDES[char] is Side.WORD


def leading_families(text: str, start: int) -> frozenset[Family]:
    """The families of the marks with which a block begins."""
    at = start
    while text[at : at + 1] in _FAMILY:
        at += 1
    return frozenset(_FAMILY[char] for char in text[start:at])


def _mark(text: str, a: int, b: int, start: int, end: int) -> Mark | None:
    string = text[a:b]
    if string == ",":
        return None
    before = after = ""
    at = a - 1
    while at >= start and text[at] in _MARKS:
        at -= 1
    if at >= start:
        before = text[at]
    at = b
    while at < end and text[at] in _MARKS:
        at += 1
    if at < end:
        after = text[at]
    left, right = _SIDES[before], _SIDES[after]
    if after == "." and text.startswith("...", at):
        right = Side.ELLIPSIS
    elif before == "." and text[a - 3 : a] == "...":
        left = Side.ELLIPSIS
    family = _FAMILY[string] if b - a == 1 else Family.DOUBLE
    return Mark(a, b, string, family, left, right, before, after)


def _join_doubled(
    text: str, found: Sequence[Span], start: int, end: int, elided: Elisions, *, single_outer: bool
) -> list[Span]:
    """The spans, two single marks side by side as one where they stand for a double mark.

    Two marks that open do so unless an elision may follow (``''Tis``); those that close do so
    after others that open.
    """
    if not any(b[0] == a[1] for a, b in itertools.pairwise(found)) and ",," not in text[start:end]:
        return list(found)
    spans: list[Span] = []
    opened = False
    i = 0
    while i < len(found):
        a, b = found[i]
        run = i + 1
        while run < len(found) and found[run][0] == found[run - 1][1] and text[found[run][0]] == text[a]:
            run += 1
        count = run - i
        if text[a:b] == ",,":
            spans.append((a, b))
            opened = True
        elif count == 1 or text[a : a + 2] not in _DOUBLED:
            spans += found[i:run]
        else:
            before = a == start or _SIDES[text[a - 1]] in _BEFORE_OPENING
            if before and a + count < end and _opens(text, a, a + count, end, elided):
                two = a + count - 2 if single_outer and count > 2 else a
                spans += [(n, n + 1) for n in range(a, two)]
                spans += [(two, two + 2), *((n, n + 1) for n in range(two + 2, a + count))]
                opened = True
            elif opened:  # what was opened last closes first
                two = a if single_outer and count > 2 else a + count - 2
                spans += [(n, n + 1) for n in range(a, two)]
                spans += [(two, two + 2), *((n, n + 1) for n in range(two + 2, a + count))]
            else:
                spans += found[i:run]
        i = run
    return spans


_BEFORE_OPENING: Final = frozenset({Side.SPACE, Side.OPENING, Side.DASH, Side.NEUTRAL})


def _opens(text: str, start: int, stop: int, end: int, elided: Elisions) -> bool:
    """Whether two single marks after a space stand for a double one that opens."""
    doubled = text[start : start + 2]
    if doubled in _ALWAYS_DOUBLED:
        return True
    reach = min(end, stop + _REACH)
    at = text.find(doubled, stop, reach)
    while at >= 0:
        if not text[at - 1].isspace():
            return True
        at = text.find(doubled, at + 2, reach)
    word = _WORD.match(text, stop, end)
    if word is None or elided.leads(word.group()):
        return False
    return not _closes_alone(text, doubled[0], stop, reach, elided, opened=stop - start - 2)


_REACH: Final = 2_000  # characters that are looked through for what closes
_BEFORE_CLOSING: Final = frozenset(",.!?…")


def _closes_alone(text: str, mark: str, start: int, end: int, elided: Elisions, opened: int) -> bool:
    """Whether a single mark ends speech that no such mark has begun since ``start``, nor ``opened`` before."""
    at = text.find(mark, start, end)
    while at >= 0:
        if text[at - 1] in _BEFORE_CLOSING and not text[at + 1 : at + 2].isalpha():
            if not opened:
                return True
            opened -= 1
        elif _SIDES[text[at - 1]] in _BEFORE_OPENING and (word := _WORD.match(text, at + 1, end)):
            opened += not (elided.leads(word.group()) or word.group().lower() in elided.maybe_leading)
        at = text.find(mark, at + 1, end)
    return False
