"""Strings that a pattern matches, drawn from its parse tree.

Used by the probe for exploding patterns, and by the test that the index never misses.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any, Final, NamedTuple, Protocol

from cleaner.match.tree import Node, children, name

_UNITS: Final = 3
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
    way = frozenset(() if pumped is None else map(id, _path(node, pumped)))
    parts: list[str] = []
    _write(node, source, _Pump(pumped, way, times), parts)
    return "".join(parts)


class _Pump(NamedTuple):
    """The repeat to take often, and the identities of the nodes on the way down to it."""

    repeat: Node
    way: frozenset[int]
    times: int


_NO_PUMP: Final = _Pump(None, frozenset(), 0)


def _path(node: Node, wanted: Node) -> tuple[Node, ...]:
    """The nodes from one down to another below it; empty if it is not there."""
    if node is wanted:
        return (node,)
    for child in children(node):
        if below := _path(child, wanted):
            return (node, *below)
    return ()


def _write(node: Node, draw: Source, pump: _Pump, out: list[str]) -> None:
    match name(node):
        case "Sequence":
            for item in node.items:
                _write(item, draw, pump, out)
        case "Branch" | "StringSet":
            inside = [b for b in node.branches if id(b) in pump.way]
            _write(draw.choice(inside or node.branches), draw, pump, out)
        case "Character" if node.positive and not node.zerowidth:
            out.append(chr(node.value))
        case "String" | "Literal":
            out.append("".join(map(chr, node.characters)))
        case "GreedyRepeat" | "LazyRepeat" | "PossessiveRepeat":
            if node is pump.repeat:
                units: list[str] = []  # several, for what is ambiguous may need two that differ
                for _ in range(_UNITS):
                    _write(node.subpattern, draw, _NO_PUMP, units)
                most = pump.times if node.max_count is None else min(pump.times, node.max_count)
                out.append("".join(units) * max(1, most // _UNITS))
                return
            most = node.min_count + 2 if node.max_count is None else node.max_count
            count = draw.randint(node.min_count, max(node.min_count, min(most, node.min_count + 3)))
            if id(node) in pump.way:
                count = max(1, node.min_count)
            for _ in range(count):
                _write(node.subpattern, draw, pump, out)
        case "Group" | "Atomic":
            _write(node.subpattern, draw, pump, out)
        case "Range" if node.positive:
            out.append(chr(draw.randint(node.lower, node.upper)))
        case "SetUnion" | "SetInter" | "SetDiff" | "SetSymDiff" | "Property" | "Character":
            out.append(_member(node, draw))
        case "Any" | "AnyAll" | "AnyU":
            out.append(draw.choice(_FILLER))


def _member(node: Node, draw: Source) -> str:
    """A character that a class or a property matches, found by trial."""
    if name(node) == "SetUnion" and node.positive:
        simple = [item for item in node.items if name(item) in {"Character", "Range", "Property"}]
        if simple:
            parts: list[str] = []
            _write(draw.choice(simple), draw, _NO_PUMP, parts)
            return "".join(parts)
    start = draw.randint(0, len(_FILLER) - 1)
    turned = _FILLER[start:] + _FILLER[:start]
    return next((char for char in turned if node.matches(ord(char))), turned[0])
