"""Which quotations are outer and which inner ones: by how an article sets them, and what they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from cleaner.typography.marks import DOUBLES, SINGLES, Family
from cleaner.typography.pairing import Read, Reading
from cleaner.typography.roles import Role

_SPEECH_ENDS: Final = frozenset(",.!?…")
_ENOUGH: Final = 3  # blocks that show it, to say which marks are the outer ones


class Habit(NamedTuple):
    """How an article sets its quotations.

    :ivar outer: the family of marks around quotations that stand in no other.
    :ivar inner: two marks that are inner ones even there; or "".
    """

    outer: Family
    inner: str


def habit_of(read: Sequence[Read], quotes: str) -> Habit:
    """How an article sets its quotations, before a house sets them with ``quotes``."""
    inner = quotes[2:]
    keeps = inner[0] in DOUBLES and inner != quotes[:2] and any(_has_outer(some, quotes) for some in read)
    return Habit(_outer_family(read, quotes), inner if keeps else "")


def levels(readings: Sequence[Reading], habit: Habit) -> list[int]:
    """For each mark 0 if it is an outer one, 1 if it is an inner one."""
    found: list[int] = []
    for reading in readings:
        level = 0
        if reading.role is Role.CLOSE and reading.partner >= 0:
            level = found[reading.partner]
        elif reading.role is Role.OPEN or reading.role is Role.CLOSE:
            level = int(reading.mark.family is not habit.outer)
            if reading.parent >= 0:
                level = level if found[reading.parent] != level else 1 - level
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
    if not double and single and quotes[2] not in SINGLES:
        return Family.SINGLE  # whose marks would have to become double ones, which then read as outer ones
    # what is converted has the other family in front when it is read again, and then stays
    stays = single > double or (single == double and _is_set(read, quotes))
    if not double or (single and (house is Family.DOUBLE or stays)):
        return house
    return Family.DOUBLE


def _is_set(read: Sequence[Read], quotes: str) -> bool:
    """Whether all marks of quotations are the house's already."""
    return all(r.mark.text in quotes for some in read for r in some.readings if r.role in {Role.OPEN, Role.CLOSE})
