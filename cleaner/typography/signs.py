"""What betrays that a step has work to do, found in one look at a text: most texts have next to nothing of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from ahocorasick_rs import BytesAhoCorasick, Implementation

_PLAIN: Final = bytes(range(0x20, 0x7F)) + b"\n"
_STRETCH: Final = 1 << 16  # bytes of a look, so that a text of nothing but signs takes no room


class Signs:
    """Looks for strings of several characters, which steps ask about by name, and for odd characters."""

    def __init__(self, strings: Collection[str]) -> None:
        self._strings = tuple(strings)
        encoded = [string.encode() for string in strings]
        self._automaton = BytesAhoCorasick(encoded, implementation=Implementation.DFA)
        self._over = max(map(len, encoded)) - 1

    def of(self, text: str) -> frozenset[str]:
        """Which of the strings a text has, and its characters, but for printable ASCII and line breaks."""
        data = text.encode()
        found = set(data.translate(None, _PLAIN).decode())
        for start in range(0, len(data), _STRETCH):
            stretch = data[start : start + _STRETCH + self._over]
            hits = self._automaton.find_matches_as_indexes(stretch, overlapping=True)
            found.update([self._strings[number] for number, _, _ in hits])
        return frozenset(found)
