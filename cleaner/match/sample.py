"""Strings that a pattern matches, drawn from its parse tree.

Used by the probe for exploding patterns, and by the test that the index never misses.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any, Final, Protocol

from cleaner.match.tree import Node, name, walk

_FILLER: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -.,:'/()äéłçøЖд日本語한국中©|"


class Source(Protocol):
    """What drawing needs of a source of choices; `random.Random` is one."""

    def randint(self, a: int, b: int) -> int: ...

    def choice(self, seq: Sequence[Any]) -> Any: ...


def sample(node: Node, draw: Source | None = None, pumped: Node = None, times: int = 0) -> str:
    """One string that a node matches, as far as its parts allow (look-arounds are ignored).

    :param draw: where choices come from; by default a fixed sequence.
    :param pumped: a repeat to take ``times`` times.
    """
    source: Source = random.Random(0) if draw is None else draw  # noqa: S311 - any sequence will do
    parts: list[str] = []
    _write(node, source, pumped, times, parts)
    return "".join(parts)


def _write(node: Node, draw: Source, pumped: Node, times: int, out: list[str]) -> None:
    match name(node):
        case "Sequence":
            for item in node.items:
                _write(item, draw, pumped, times, out)
        case "Branch" | "StringSet":
            branches = node.branches
            inside = [b for b in branches if pumped is not None and _holds(b, pumped)]
            _write(draw.choice(inside or branches), draw, pumped, times, out)
        case "Character" if node.positive and not node.zerowidth:
            out.append(chr(node.value))
        case "String" | "Literal":
            out.append("".join(map(chr, node.characters)))
        case "GreedyRepeat" | "LazyRepeat" | "PossessiveRepeat":
            most = node.min_count + 2 if node.max_count is None else node.max_count
            count = draw.randint(node.min_count, max(node.min_count, min(most, node.min_count + 3)))
            if node is pumped:
                count = times if node.max_count is None else min(times, node.max_count)
            elif pumped is not None and _holds(node, pumped):
                count = max(1, node.min_count)
            for _ in range(count):
                _write(node.subpattern, draw, pumped, times, out)
        case "Group" | "Atomic":
            _write(node.subpattern, draw, pumped, times, out)
        case "Range" if node.positive:
            out.append(chr(draw.randint(node.lower, node.upper)))
        case "SetUnion" | "SetInter" | "SetDiff" | "SetSymDiff" | "Property" | "Character":
            out.append(_member(node, draw))
        case "Any" | "AnyAll" | "AnyU":
            out.append(draw.choice(_FILLER))


def _holds(node: Node, wanted: Node) -> bool:
    return any(below is wanted for below in walk(node))


def _member(node: Node, draw: Source) -> str:
    """A character that a class or a property matches, found by trial."""
    if name(node) == "SetUnion" and node.positive:
        simple = [item for item in node.items if name(item) in {"Character", "Range", "Property"}]
        if simple:
            parts: list[str] = []
            _write(draw.choice(simple), draw, None, 0, parts)
            return "".join(parts)
    fitting = [char for char in _FILLER if node.matches(ord(char))]
    return str(draw.choice(fitting or _FILLER))
