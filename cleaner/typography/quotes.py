"""Quotation marks, apostrophes and primes of an article: read, and set as a house wants them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from cleaner.declared import Profile
from cleaner.typography.edits import Doubt, Edit
from cleaner.typography.levels import Habit, levels
from cleaner.typography.marks import Family, find_marks, has_marks, leading_families
from cleaner.typography.pairing import UNMARKED, Around, Read, Reading, read_marks
from cleaner.typography.protected import Span, merged
from cleaner.typography.roles import Reader, Role

_SPACES: Final = " \t\u00a0\u202f\u2009\u200a\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
_NO_BREAK: Final = frozenset("\u00a0\u202f")
_FINE: Final = frozenset("\u00a0\u202f\u2009\u200a")
_SHORT_LINE: Final = 100  # characters; longer lines are paragraphs
_QUOTES: Final = "style.quotes"
_APOSTROPHES: Final = "style.apostrophes"
_ASK: Final = "Does this mark open or close a quotation, or is it an apostrophe?"
_NONE: Final[frozenset[Family]] = frozenset()
_PRIMES: Final = {Family.SINGLE: "′", Family.DOUBLE: "″"}


class Unit(NamedTuple):
    """A block, or a stanza of short lines: its span, and where its lines but the first begin."""

    start: int
    end: int
    lines: tuple[int, ...] = ()


def units(text: str, blocks: Sequence[Span]) -> list[Unit]:
    """What marks are paired over: blocks; short lines without a blank line between them together."""
    together: list[list[Span]] = []
    for start, end in blocks:
        last_start, last_end = together[-1][-1] if together else (0, _SHORT_LINE + 1)
        short = end - start <= _SHORT_LINE and last_end - last_start <= _SHORT_LINE
        if short and text.count("\n", last_end, start) == 1:
            together[-1].append((start, end))
        else:
            together.append([(start, end)])
    return [Unit(spans[0][0], spans[-1][1], tuple(start for start, _ in spans[1:])) for spans in together]


def read_article(
    text: str, blocks: Sequence[Span], reader: Reader, protected: Callable[[], Sequence[Span]]
) -> list[Read]:
    """The readings of the marks of all blocks, by `units`; one for all of a row whose marks are set already.

    :param protected: gives the spans whose marks are none of ours; asked only if there are marks to read.
    """
    untidy = reader.untidy(text, 0)
    if untidy == len(text):
        return []
    parts = units(text, blocks)
    ends = [part.end for part in parts]
    read: list[Read] = []
    n = 0
    while n < len(parts):
        first = bisect_right(ends, untidy)
        if first > n:
            read.append(_set_already(text, parts[n:first], reader.opening))
        if first < len(parts):
            carried = _left_open(read[-1]) if read else _NONE
            read.append(_read_unit(text, parts, first, carried, reader, protected))
        n = first + 1
        if n < len(parts):
            untidy = reader.untidy(text, parts[n].start)
    return read


def _set_already(text: str, parts: Sequence[Unit], opening: str) -> Read:
    """The reading of blocks whose marks are set already. Marks of East Asia count beside others only."""
    return Read(
        (),
        tidy=sum(
            count
            for start, end, _ in parts
            if (count := text.count(opening, start, end)) and has_marks(text, start, end)
        ),
    )


def _read_unit(
    text: str,
    parts: Sequence[Unit],
    n: int,
    carried: frozenset[Family],
    reader: Reader,
    protected: Callable[[], Sequence[Span]],
) -> Read:
    """:param carried: families of marks that the unit before left open."""
    part = parts[n]
    if not has_marks(text, part.start, part.end):
        return UNMARKED
    several = text.find("\n", part.start, part.end) >= 0  # whose quotations may reach over lines
    if several and reader.tidy and reader.tidy.fullmatch(text, part.start, part.end):
        return Read((), tidy=text.count(reader.opening, part.start, part.end))
    marks, apostrophes = find_marks(
        text, part.start, part.end, protected(), reader.elided, single_outer=reader.single_outer
    )
    running = leading_families(text, parts[n + 1].start) if n + 1 < len(parts) else _NONE
    readings, plain = read_marks(text, marks, reader, Around(running, carried, part.lines))
    return Read(readings, plain, apostrophes)


def _left_open(read: Read) -> frozenset[Family]:
    if not read.readings:
        return _NONE
    return frozenset(r.mark.family for r in read.readings if r.role is Role.OPEN and r.partner < 0)


class Quotations:
    """The outermost quotations of a text, marks and all, read where they are asked about. One that does not
    end in its block reaches to the end of the block or line."""

    def __init__(
        self, text: str, blocks: Sequence[Span], reader: Reader, protected: Callable[[], Sequence[Span]]
    ) -> None:
        self._text = text
        self._units = units(text, blocks)
        self._starts = [unit.start for unit in self._units]
        self._reader = reader.of_all()
        self._protected = protected
        self._read: dict[int, Read] = {}

    def near(self, start: int, end: int) -> list[Span]:
        """The spans of quotations, in order and apart, in the blocks that a span of the text touches."""
        spans: list[Span] = []
        for n in range(max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end)):
            spans += self._spans(n)
        return spans

    def _spans(self, n: int) -> list[Span]:
        part, readings = self._units[n], self._reading(n).readings
        spans: list[Span] = []
        for reading in readings:
            if reading.role is Role.OPEN and reading.parent < 0:
                lines = (line for line in part.lines if line > reading.mark.start)
                stop = readings[reading.partner].mark.end if reading.partner >= 0 else next(lines, part.end)
                spans.append((reading.mark.start, stop))
        return merged(spans)

    def _reading(self, n: int) -> Read:
        """The reading of a unit; it hangs on those before it, back to one that has no marks."""
        read, first = self._read, n
        while first not in read and has_marks(self._text, self._units[first].start, self._units[first].end) and first:
            first -= 1
        for i in range(first, n + 1):
            if i not in read:
                carried = _left_open(read[i - 1]) if i - 1 in read else _NONE
                read[i] = _read_unit(self._text, self._units, i, carried, self._reader, self._protected)
        return read[n]


def undecided(read: Sequence[Read]) -> Iterator[Doubt]:
    """The marks that were left as they are."""
    for some in read:
        for mark, role, _, _ in some.readings:
            if role is Role.LEFT:
                yield Doubt(mark.start, mark.end, _QUOTES, _ASK)


def quote_edits(text: str, read: Sequence[Read], habit: Habit, profile: Profile, quotes: str) -> Iterator[Edit]:
    """What the marks become, in order.

    :param habit: how the article sets them; :param quotes: the house's marks, as in a profile.
    """
    apostrophe = profile.apostrophe
    for some in read:
        edits = _mark_edits(text, some.readings, levels(some.readings, habit), profile, quotes)
        if some.apostrophes:
            inside = [Edit(at, at + 1, apostrophe, _APOSTROPHES) for at in some.apostrophes if text[at] != apostrophe]
            yield from sorted([*inside, *edits])
        else:
            yield from edits


def _mark_edits(
    text: str, readings: Sequence[Reading], depths: Sequence[int], profile: Profile, quotes: str
) -> Iterator[Edit]:
    done = 0
    for n, (mark, role, _, _) in enumerate(readings):
        if role is Role.LEFT or (role is Role.PRIME and not profile.primes):
            continue
        if role is Role.APOSTROPHE:
            edit = Edit(mark.start, mark.end, profile.apostrophe, _APOSTROPHES)
        elif role is Role.PRIME:
            edit = Edit(mark.start, mark.end, _PRIMES[mark.family], "style.primes")
        else:
            level = depths[n]
            edit = _quote(
                text, n, readings, quotes[2 * level + (role is Role.CLOSE)], (*profile.inside, "")[level], done
            )
        if text[edit.start : edit.end] != edit.after:
            yield edit
        done = edit.end


def _quote(text: str, n: int, readings: Sequence[Reading], char: str, space: str, done: int) -> Edit:
    """A quotation mark with the space on its inner side.

    :param done: where the edit before it ends.
    """
    start, end = readings[n].mark.start, readings[n].mark.end
    if readings[n].role is Role.OPEN:
        stop = end
        while stop < len(text) and text[stop] in _SPACES:
            stop += 1
        if stop >= len(text) or text[stop] in "\r\n":
            return Edit(start, end, char, _QUOTES)
        beside = n + 1 < len(readings) and readings[n + 1].mark.start == stop
        return Edit(start, stop, char + _inner(text[end:stop], space, beside=beside), _QUOTES)
    begin = start
    while begin > done and text[begin - 1] in _SPACES:
        begin -= 1
    if begin == 0 or text[begin - 1] in "\r\n":
        return Edit(start, end, char, _QUOTES)
    beside = n > 0 and readings[n - 1].mark.end == begin
    return Edit(begin, end, _inner(text[begin:start], space, beside=beside) + char, _QUOTES)


def _inner(there: str, space: str, *, beside: bool) -> str:
    """The space inside a mark: the house's; a fine one between two marks may stay."""
    if len(there) == 1 and ((space and there in _NO_BREAK) or (beside and there in _FINE)):
        return there
    return space
