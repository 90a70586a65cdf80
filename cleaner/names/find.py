"""Finds in a text what a lexicon says should be spelt otherwise."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

import regex

from cleaner.match.fold import plain
from cleaner.names.bounds import begins, ending, phrase_ending
from cleaner.names.form import in_capitals, is_capitals, same_case
from cleaner.names.lexicon import Lexicon, Spelling
from cleaner.names.places import after_honorific, another_place, code

_BESIDE: Final = regex.compile(r"(?r)(?<!\p{L})(\p{Lu}[\p{L}\p{M}'’-]*\.?)\s$")


_HYPHENATED: Final = regex.compile(r"(?r)(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’]*$")


class Found(NamedTuple):
    """A spelling in the text: its span, and the end with the plural or genitive s."""

    start: int
    end: int
    outer: int
    spelling: Spelling


_START: Final = attrgetter("start")


def find(text: str, lexicon: Lexicon, language: str) -> list[Found]:
    """All spellings that stand in the text as names, phrases that stay among them; the longest
    where several overlap, in order."""
    found = [one for hit in lexicon.hits(text) for one in _as_names(text, *hit, language)]
    if not found:
        return []
    stays = sorted((one for one in found if not one.spelling.house), key=_START)
    longest = max((phrase.outer - phrase.start for phrase in stays), default=0)
    found = [one for one in found if one.spelling.house and not _is_held(one, stays, longest)]
    chosen: list[Found] = []  # in order and apart
    for one in sorted(found, key=lambda one: _rank(one, text)):
        at = bisect_right(chosen, one.start, key=_START)
        if (not at or chosen[at - 1].outer <= one.start) and (at == len(chosen) or one.outer <= chosen[at].start):
            chosen.insert(at, one)
    return chosen


def _is_held(one: Found, stays: Sequence[Found], longest: int) -> bool:
    """Whether one of the phrases that stay, in order, holds on to a name."""
    last = bisect_left(stays, one.end, key=_START)
    first = bisect_left(stays, one.start - longest, hi=last, key=_START)
    return any(_covers(phrase, one) for phrase in stays[first:last])


def _rank(one: Found, text: str) -> tuple[int, int, bool, bool, str]:
    """The longest first, then what is listed just as the text has it."""
    spelling = one.spelling
    exact = plain(spelling.listed) == plain(text[one.start : one.end])
    return one.start - one.end, one.start, not exact, bool(spelling.person), spelling.listed


def _covers(phrase: Found, one: Found) -> bool:
    """Whether a phrase that stays holds on to a name; not if the name is longer."""
    overlap = phrase.start < one.end and one.start < phrase.outer
    return overlap and not (
        one.start <= phrase.start and phrase.end <= one.end and one.end - one.start > phrase.end - phrase.start
    )


def _as_names(text: str, start: int, end: int, spellings: Sequence[Spelling], language: str) -> Iterator[Found]:
    if not begins(text, start):
        return
    actual = text[start:end]
    for spelling in spellings:
        if not _reads(text, start, end, actual, spelling, spellings):
            continue
        person = spelling.kind == "person" and spelling.house != spelling.listed
        if spelling.house:
            several = " " in spelling.listed
            more = ending(text, end, several_words=several, person=person, start=start, language=language)
        else:
            more = phrase_ending(text, end)
        if more >= 0:
            yield Found(start, end, end + more, spelling)


def _reads(text: str, start: int, end: int, actual: str, spelling: Spelling, others: Sequence[Spelling]) -> bool:
    """Whether the text means what the lexicon lists."""
    if not same_case(spelling.listed, actual):
        return False
    listed = plain(spelling.listed)
    if not spelling.house:
        # "canton" stays, and Canton does not: a capital is no sign of a phrase that is listed as a name
        exact = plain(actual) == listed
        return exact or not any(other.house and same_case(other.listed, actual) for other in others)
    if spelling.house == spelling.listed:
        return True
    if is_capitals(actual) and in_capitals(text, start, end) and plain(spelling.house).upper() == plain(actual):
        return False  # an all-capitals headline is right as it stands
    if code(text, start, end):
        return False
    match spelling.kind:
        case "place":
            return not another_place(text, end) and not (" " not in listed and after_honorific(text, start))
        case "person":
            return not _half_of_a_double_name(text, start, end, given=" " in listed)
    return True


def _half_of_a_double_name(text: str, start: int, end: int, *, given: bool) -> bool:
    """Whether a surname is joined to another by a hyphen, after a given name: Anna Riabkov-Smith."""
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper():
        return given or _BESIDE.search(text, 0, start) is not None
    if start > 1 and text[start - 1] == "-":
        first = _HYPHENATED.search(text, 0, start - 1)
        return first is not None and _BESIDE.search(text, 0, first.start()) is not None
    return False
