"""Which quotations are outer and which inner ones: by how an article sets them, and what they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from cleaner.typography.marks import DOUBLES, SINGLES, Family
from cleaner.typography.pairing import Read, Reading
from cleaner.typography.roles import Role

_SPEECH_ENDS: Final = frozenset(",.!?…")
_SPEECH_BEGINS: Final = frozenset(",:")
_ENOUGH: Final = 3  # blocks that show which marks are the outer ones, where some say otherwise


class Habit(NamedTuple):
    """How an article sets its quotations.

    :ivar outer: the family of marks around quotations that stand in no other.
    :ivar inner: two marks that are inner ones even there; or "".
    :ivar third: whether the house has marks of their own for quotations inside inner ones.
    """

    outer: Family
    inner: str
    third: bool


def habit_of(read: Sequence[Read], quotes: str) -> Habit:
    """How an article sets its quotations, before a house sets them with ``quotes``."""
    inner = quotes[2:4]
    alike = quotes[0] in DOUBLES and inner[0] in DOUBLES and inner != quotes[:2]  # « and “: no family parts them
    keeps = alike and any(_has_outer(some, quotes) for some in read)
    return Habit(_outer_family(read, quotes), inner if keeps else "", len(quotes) > 4)


def levels(readings: Sequence[Reading], habit: Habit) -> list[int]:
    """For each mark 0 if it is an outer one, 1 if it is an inner one, 2 if it stands inside an inner one and the
    house has marks for that; in others, outer and inner ones alternate."""
    found: list[int] = []
    for reading in readings:
        level = 0
        if reading.role is Role.CLOSE and reading.partner >= 0:
            level = found[reading.partner]
        elif reading.role is Role.OPEN or reading.role is Role.CLOSE:
            level = int(reading.mark.family is not habit.outer)
            if reading.parent >= 0:
                parent = found[reading.parent]
                if habit.third and parent == 1 and readings[reading.parent].parent >= 0:
                    level = 2
                elif parent == level:
                    level = 1 - level
            elif habit.inner and _marks_of(reading, readings) == habit.inner:
                level = 1
        found.append(level)
    return found


def _marks_of(reading: Reading, readings: Sequence[Reading]) -> str:
    return reading.mark.text + readings[reading.partner].mark.text if reading.partner >= 0 else ""


def _has_outer(some: Read, quotes: str) -> bool:
    """Whether a quotation of the block has the house's outer marks already."""
    return some.tidy > 0 or any(
        reading.role is Role.OPEN and reading.parent < 0 and _marks_of(reading, some.readings) == quotes[:2]
        for reading in some.readings
    )


def _outer_family(read: Sequence[Read], quotes: str) -> Family:
    """Which marks an article uses for quotations that stand in no other.

    Where it says too little, it is taken to do as the house does. What is converted has the other family
    in front when it is read again, and then stays.
    """
    seen = _seen(read)
    double, single = seen.outer
    if quotes[0] in SINGLES:
        return (
            Family.DOUBLE if double > single or (double == single > 0 and not _is_set(read, quotes)) else Family.SINGLE
        )
    if single and not double and quotes[2] not in SINGLES:
        return Family.SINGLE  # whose marks would have to become double ones, which then read as outer ones
    enough = seen.shown > seen.denied and seen.shown >= (_ENOUGH if seen.denied else 1)
    enough = enough or (seen.alone > 1 and not double)
    return Family.SINGLE if single > double and enough and len(read) > 1 else Family.DOUBLE


class _Seen(NamedTuple):
    """What speaks for single marks as the outer ones, and against it.

    :ivar outer: quotations that stand in no other, by family.
    :ivar shown: blocks with speech in single marks, or with double marks inside single ones.
    :ivar denied: blocks with speech in double marks, or with single marks inside double ones.
    :ivar alone: blocks with any quotation in single marks.
    """

    outer: tuple[int, int]
    shown: int
    denied: int
    alone: int


def _seen(read: Sequence[Read]) -> _Seen:
    outer, spoken, blocks, crossed = [0, 0], [0, 0], [0, 0], [0, 0]  # by family; the last by that of the inner one
    for some, _, _, tidy in read:
        outer[Family.DOUBLE] += tidy
        outside: set[Family] = set()
        inside: set[Family] = set()
        speech: set[Family] = set()
        for reading in some:
            if reading.role is not Role.OPEN:
                continue
            family = reading.mark.family
            if reading.parent < 0:
                outer[family] += 1
                outside.add(family)
                if _is_speech(reading, some):
                    speech.add(family)
            elif some[reading.parent].mark.family is not family:
                inside.add(family)
        for counts, families in ((blocks, outside), (crossed, inside), (spoken, speech)):
            for family in families:
                counts[family] += 1
    return _Seen(
        outer=(outer[Family.DOUBLE], outer[Family.SINGLE]),
        shown=crossed[Family.DOUBLE] + spoken[Family.SINGLE],
        denied=crossed[Family.SINGLE] + spoken[Family.DOUBLE],
        alone=blocks[Family.SINGLE],
    )


def _is_speech(opening: Reading, some: Sequence[Reading]) -> bool:
    """Whether a quotation has the punctuation of speech before it or at its end, or runs on."""
    closing = some[opening.partner].mark if opening.partner >= 0 else None
    return closing is None or closing.before in _SPEECH_ENDS or opening.mark.before in _SPEECH_BEGINS


def _is_set(read: Sequence[Read], quotes: str) -> bool:
    """Whether all marks of quotations are the house's already."""
    return all(r.mark.text in quotes for some in read for r in some.readings if r.role in {Role.OPEN, Role.CLOSE})
