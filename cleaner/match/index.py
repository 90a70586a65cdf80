"""One scan of a text for the literals of all rules at once.

The cost of a scan depends on the text and on what is found in it, not on the number of
literals: 10,000 rules cost an article what 100 do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ahocorasick_rs import AhoCorasick


@dataclass(slots=True)
class LiteralIndex:
    """Literals of numbered patterns.

    :ivar literals: of each number the folded literals of which one must occur.
    """

    literals: tuple[frozenset[str], ...]
    _automaton: AhoCorasick | None = field(init=False, repr=False)
    _owners: tuple[tuple[int, ...], ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        owners: defaultdict[str, list[int]] = defaultdict(list)
        for number, some in enumerate(self.literals):
            for literal in some:
                owners[literal].append(number)
        self._automaton = AhoCorasick(list(owners)) if owners else None
        self._owners = tuple(map(tuple, owners.values()))

    def __reduce__(self) -> tuple[type[LiteralIndex], tuple[tuple[frozenset[str], ...]]]:
        return LiteralIndex, (self.literals,)  # the automaton does not pickle

    def scan(self, folded: str) -> Iterator[tuple[int, Sequence[int]]]:
        """Where literals occur: position of the first letter, and the numbers they belong to."""
        if self._automaton is not None:
            for literal, start, _ in self._automaton.find_matches_as_indexes(folded, overlapping=True):
                yield start, self._owners[literal]
