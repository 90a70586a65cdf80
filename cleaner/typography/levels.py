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
    double, single = _outermost(read)
    if quotes[0] in SINGLES:
        american = double > single or (double == single > 0 and not _is_set(read, quotes))
        return Family.DOUBLE if american else Family.SINGLE
    if single and not double and quotes[2] not in SINGLES:
        return Family.SINGLE  # whose marks would have to become double ones, which then read as outer ones
    if single <= double or len(read) < 2:
        return Family.DOUBLE
    seen = _seen(read)
    enough = seen.shown > seen.denied and seen.shown >= (_ENOUGH if seen.denied else 1)
    return Family.SINGLE if enough or (seen.alone > 1 and not double) else Family.DOUBLE


def _outermost(read: Sequence[Read]) -> tuple[int, int]:
    """How many quotations stand in no other, in double and in single marks."""
    counts = [0, 0]
    for some, _, _, tidy in read:
        counts[Family.DOUBLE] += tidy
        for reading in some:
            if reading.role is Role.OPEN and reading.parent < 0:
                counts[reading.mark.family] += 1
    return counts[Family.DOUBLE], counts[Family.SINGLE]


class _Seen(NamedTuple):
    """In how many blocks there is what speaks for single marks as the outer ones, and against it.

    :ivar shown: speech in single marks, or double marks inside single ones.
    :ivar denied: speech in double marks, or single marks inside double ones.
    :ivar alone: any quotation in single marks.
    """

    shown: int
    denied: int
    alone: int


def _seen(read: Sequence[Read]) -> _Seen:
    shown = denied = alone = 0
    for some, *_ in read:
        speech, crossed, single = set(), set(), False
        for reading in some:
            if reading.role is not Role.OPEN:
                continue
            family = reading.mark.family
            if reading.parent < 0:
                single |= family is Family.SINGLE
                if _is_speech(reading, some):
                    speech.add(family)
            elif some[reading.parent].mark.family is not family:
                crossed.add(family)
        shown += (Family.SINGLE in speech) + (Family.DOUBLE in crossed)
        denied += (Family.DOUBLE in speech) + (Family.SINGLE in crossed)
        alone += single
    return _Seen(shown, denied, alone)


def _is_speech(opening: Reading, some: Sequence[Reading]) -> bool:
    """Whether a quotation has the punctuation of speech before it or at its end, or runs on."""
    closing = some[opening.partner].mark if opening.partner >= 0 else None
    return closing is None or closing.before in _SPEECH_ENDS or opening.mark.before in _SPEECH_BEGINS


def _is_set(read: Sequence[Read], quotes: str) -> bool:
    """Whether all marks of quotations are the house's already."""
    return all(r.mark.text in quotes for some in read for r in some.readings if r.role in {Role.OPEN, Role.CLOSE})
