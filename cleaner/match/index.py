"""One look at a text for what all patterns need at once.

The cost depends on the text and on what is found in it, not on the number of patterns: 10,000
rules cost an article what 100 do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from ahocorasick_rs import AhoCorasick

from cleaner.match.fold import first_letter
from cleaner.match.rarity import Strings

Owners = dict[str, tuple[int, ...]]

_FIRST: Final = 3  # letters by which beginnings are told apart at once


@dataclass(slots=True)
class CandidateIndex:
    """Finds the numbers of patterns that may match lines of folded text.

    :ivar starts: of each pattern the strings of which one begins its lines, signs aside;
    :ivar inside: the strings of which one occurs in its lines.
    """

    starts: tuple[Strings, ...]
    inside: tuple[Strings, ...]
    _heads: Owners = field(init=False, repr=False)
    _lengths: dict[str, tuple[int, ...]] = field(init=False, repr=False)  # of the strings with the same first letters
    _automaton: AhoCorasick | None = field(init=False, repr=False)
    _owners: tuple[tuple[int, ...], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._heads = _owners(self.starts)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for start in self._heads:
            lengths[start[:_FIRST]].add(len(start))
        self._lengths = {first: tuple(sorted(some)) for first, some in lengths.items()}
        inside = _owners(self.inside)
        self._automaton = AhoCorasick(list(inside)) if inside else None
        self._owners = tuple(inside.values())

    def __reduce__(self) -> tuple[type[CandidateIndex], tuple[tuple[Strings, ...], tuple[Strings, ...]]]:
        return CandidateIndex, (self.starts, self.inside)  # the automaton does not pickle

    def scan(self, lines: Sequence[str]) -> list[set[int]]:
        """By line, the numbers of the patterns that may match it."""
        found = [self._beginning(line) for line in lines]
        if self._automaton is None or not lines:
            return found
        number, here, end = 0, found[0], len(lines[0])
        # matches come in the order of their ends, and none reaches over the end of a line
        for string, start, _ in self._automaton.find_matches_as_indexes("\n".join(lines), overlapping=True):
            while start > end:
                number += 1
                here = found[number]
                end += len(lines[number]) + 1
            here.update(self._owners[string])
        return found

    def _beginning(self, line: str) -> set[int]:
        """The numbers of the patterns that may match a line for how it begins."""
        found: set[int] = set()
        first = first_letter(line)
        for few in range(1, _FIRST + 1):
            for length in self._lengths.get(line[first : first + few], ()):
                if owners := self._heads.get(line[first : first + length]):
                    found.update(owners)
        return found


def _owners(strings: Iterable[Strings]) -> Owners:
    owners: defaultdict[str, list[int]] = defaultdict(list)
    for number, some in enumerate(strings):
        for string in some:
            owners[string].append(number)
    return {string: tuple(numbers) for string, numbers in owners.items()}
