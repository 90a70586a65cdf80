"""Quotation marks, apostrophes and primes of an article: read, and set as a house wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from cleaner.typography.edits import Doubt, Edit
from cleaner.typography.marks import SINGLES, Family, Mark, find_marks, leading_families
from cleaner.typography.pairing import Around, Read, Reading, read_marks
from cleaner.typography.protected import Span
from cleaner.typography.roles import Reader, Role

_SPACES: Final = " \t\u00a0\u202f\u2009\u200a\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
_NO_BREAK: Final = frozenset("\u00a0\u202f")
_FINE: Final = frozenset("\u00a0\u202f\u2009\u200a")
_SPEECH_ENDS: Final = frozenset(",.!?…")
_SHORT_LINE: Final = 100  # characters; longer lines are paragraphs
_ENOUGH: Final = 3  # blocks that show it, to say that single marks are the outer ones
_ASK: Final = "Does this mark open or close a quotation, or is it an apostrophe?"
_PRIMES: Final = {Family.SINGLE: "′", Family.DOUBLE: "″"}


class Unit(NamedTuple):
    """A block, or a stanza of short lines: its span, and where its lines but the first begin."""

    start: int
    end: int
    lines: tuple[int, ...] = ()


def units(text: str, blocks: Sequence[Span]) -> list[Unit]:
    """What marks are paired over: blocks; short lines without a blank line between them together."""
    found: list[Unit] = []
    for start, end in blocks:
        last = found[-1] if found else None
        if (
            last
            and end - start <= _SHORT_LINE
            and last.end - (last.lines or (last.start,))[-1] <= _SHORT_LINE
            and text.count("\n", last.end, start) == 1
        ):
            found[-1] = Unit(last.start, end, (*last.lines, start))
        else:
            found.append(Unit(start, end))
    return found


def read_article(
    text: str, blocks: Sequence[Span], reader: Reader, protected: Callable[[], Sequence[Span]]
) -> list[Read]:
    """The readings of the marks of all blocks, by `units`.

    :param protected: gives the spans whose marks are none of ours; asked only if there are marks to read.
    """
    parts = units(text, blocks)
    read: list[Read] = []
    carried: frozenset[Family] = frozenset()
    tidy = reader.tidy
    for n, part in enumerate(parts):
        if tidy and tidy.fullmatch(text, part.start, part.end):
            read.append(Read((), tidy=text.count(reader.opening, part.start, part.end)))
            carried = frozenset()
            continue
        marks, apostrophes = find_marks(
            text, part.start, part.end, protected(), reader.elided, single_outer=reader.single_outer
        )
        running = leading_families(text, parts[n + 1].start) if n + 1 < len(parts) else frozenset()
        readings, plain = read_marks(text, marks, reader, Around(running, carried, part.lines))
        carried = frozenset(r.mark.family for r in readings if r.role is Role.OPEN and r.partner < 0)
        read.append(Read(readings, plain, apostrophes))
    return read


def quotations(text: str, blocks: Sequence[Span], reader: Reader, protected: Sequence[Span]) -> list[Span]:
    """The spans of all outermost quotations, marks and all. One that does not end in its block
    reaches to the end of the block or line."""
    spans: list[Span] = []
    every = replace(reader, tidy=None)
    for part, some in zip(units(text, blocks), read_article(text, blocks, every, lambda: protected), strict=True):
        readings = some.readings
        for reading in readings:
            if reading.role is Role.OPEN and reading.parent < 0:
                lines = (line for line in part.lines if line > reading.mark.start)
                stop = readings[reading.partner].mark.end if reading.partner >= 0 else next(lines, part.end)
                spans.append((reading.mark.start, stop))
    return spans


def outer_family(read: Sequence[Read], quotes: str) -> Family:
    """Which marks an article uses for quotations that stand in no other.

    Where it says too little, it is taken to do as the house does.
    """
    outer = [0, 0]  # quotations by family
    crossed = [0, 0]  # by family, blocks with such a quotation inside one of the other
    speech = spoken_double = 0  # blocks with speech in single, in double marks
    alone = 0  # blocks with any quotation in single marks
    for some, _, _, tidy in read:
        outer[Family.DOUBLE] += tidy
        spoken = [False, False]
        inner: set[Family] = set()
        singles = outer[Family.SINGLE]
        for reading in some:
            if reading.role is not Role.OPEN:
                continue
            family = reading.mark.family
            if reading.parent >= 0:
                if some[reading.parent].mark.family is not family:
                    inner.add(family)
                continue
            outer[family] += 1
            spoken[family] |= reading.partner < 0 or some[reading.partner].mark.before in _SPEECH_ENDS
        for family in inner:
            crossed[family] += 1
        speech += spoken[Family.SINGLE]
        spoken_double += spoken[Family.DOUBLE]
        alone += outer[Family.SINGLE] > singles
    double, single = outer
    if (
        single > double
        and crossed[Family.DOUBLE] + (speech if double else alone) >= _ENOUGH
        and crossed[0] >= crossed[1]
    ):
        return Family.SINGLE
    if double > single and crossed[Family.SINGLE] + spoken_double >= _ENOUGH and crossed[1] >= crossed[0]:
        return Family.DOUBLE
    house = Family.SINGLE if quotes[0] in SINGLES else Family.DOUBLE
    if not double or (single and (house is Family.DOUBLE or _is_set(read, quotes) or single > double)):
        return house
    return Family.DOUBLE


def _is_set(read: Sequence[Read], quotes: str) -> bool:
    """Whether all marks of quotations are the house's already."""
    return all(r.mark.text in quotes for some in read for r in some.readings if r.role in {Role.OPEN, Role.CLOSE})


def undecided(read: Sequence[Read]) -> Iterator[Doubt]:
    """The marks that were left as they are."""
    for some in read:
        for mark, role, _, _ in some.readings:
            if role is Role.LEFT:
                yield Doubt(mark.start, mark.end, "style.quotes", _ASK)


def quote_edits(
    text: str, read: Sequence[Read], quotes: str, spaces: tuple[str, str], apostrophe: str, *, primes: bool
) -> Iterator[Edit]:
    """What the marks become, in order.

    :param quotes: outer opening and closing, inner opening and closing mark.
    :param spaces: what stands inside outer and inner marks.
    """
    outer = outer_family(read, quotes)
    for some in read:
        edits = _mark_edits(text, some.readings, quotes, spaces, apostrophe, outer, primes=primes)
        if some.apostrophes:
            inside = [
                Edit(at, at + 1, apostrophe, "style.apostrophes") for at in some.apostrophes if text[at] != apostrophe
            ]
            yield from sorted([*inside, *edits])
        else:
            yield from edits


def _mark_edits(
    text: str,
    readings: Sequence[Reading],
    quotes: str,
    spaces: tuple[str, str],
    apostrophe: str,
    outer: Family,
    *,
    primes: bool,
) -> Iterator[Edit]:
    levels: list[int] = []
    done = 0
    for n, (mark, role, partner, parent) in enumerate(readings):
        level = 0
        if role is Role.CLOSE and partner >= 0:
            level = levels[partner]
        elif role is Role.OPEN or role is Role.CLOSE:
            level = int(mark.family is not outer)
            if parent >= 0 and levels[parent] == level:
                level = 1 - level
        levels.append(level)
        if role is Role.APOSTROPHE:
            edit = Edit(mark.start, mark.end, apostrophe, "style.apostrophes")
        elif role is Role.PRIME:
            if not primes:
                continue
            edit = Edit(mark.start, mark.end, _PRIMES[mark.family], "style.primes")
        elif role is Role.LEFT:
            continue
        else:
            edit = _quote(text, mark, role, quotes, level, spaces[level], n, readings, done)
        if text[edit.start : edit.end] != edit.after:
            yield edit
        done = edit.end


def _quote(
    text: str, mark: Mark, role: Role, quotes: str, level: int, space: str, n: int, some: Sequence[Reading], done: int
) -> Edit:
    """A quotation mark with the space on its inner side."""
    start, end = mark.start, mark.end
    char = quotes[2 * level + (role is Role.CLOSE)]
    if role is Role.OPEN:
        stop = end
        while stop < len(text) and text[stop] in _SPACES:
            stop += 1
        if stop >= len(text) or text[stop] in "\r\n":
            return Edit(start, end, char, "style.quotes")
        beside = n + 1 < len(some) and some[n + 1].mark.start == stop
        return Edit(start, stop, char + _inner(text[end:stop], space, beside=beside), "style.quotes")
    begin = start
    while begin > done and text[begin - 1] in _SPACES:
        begin -= 1
    if begin == 0 or text[begin - 1] in "\r\n":
        return Edit(start, end, char, "style.quotes")
    beside = n > 0 and some[n - 1].mark.end == begin
    return Edit(begin, end, _inner(text[begin:start], space, beside=beside) + char, "style.quotes")


def _inner(there: str, space: str, *, beside: bool) -> str:
    """The space inside a mark: the house's; a fine one between two marks may stay."""
    if len(there) == 1 and ((space and there in _NO_BREAK) or (beside and there in _FINE)):
        return there
    return space
