"""The parse tree of a pattern, as `regex` itself reads it.

`regex` has no public parser; its `_regex_core` has been stable for years and reads exactly
what will run, named lists and scoped flags included. Only this module touches it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

import regex
from regex import _regex
from regex import _regex_core as core

from cleaner.match.fold import first_letter

Lists = Mapping[str, frozenset[str]]
Node = Any  # a node of `regex._regex_core`, which has no types

#: Kinds of nodes that match no character of their own.
ZERO_WIDTH: Final = frozenset(
    {
        "Boundary", "DefaultBoundary", "DefaultEndOfWord", "DefaultStartOfWord", "EndOfLine",
        "EndOfLineU", "EndOfString", "EndOfStringLine", "EndOfStringLineU", "EndOfWord", "Keep",
        "LookAround", "SearchAnchor", "StartOfLine", "StartOfLineU", "StartOfString", "StartOfWord",
    }
)  # fmt: skip

_GLOBAL: Final = regex.UNICODE | regex.VERSION0


def lists_used(pattern: str, lists: Lists) -> dict[str, frozenset[str]]:
    """The named lists that a pattern names, out of all that there are."""
    names = regex.findall(r"\\L<(\w+)>", pattern)
    missing = [name for name in names if name not in lists]
    if missing:
        raise ValueError(f"no vocabulary is called {missing[0]!r}")
    return {name: lists[name] for name in names}


def parse(pattern: str, *, case: bool, lists: Lists) -> Node:
    """The root node of a pattern that compiles."""
    flags = _GLOBAL | (0 if case else regex.IGNORECASE)
    kwargs = lists_used(pattern, lists)
    while True:
        source = core.Source(pattern)
        info = core.Info(flags, source.char_type, kwargs)
        info.guess_encoding = regex.UNICODE
        source.ignore_space = bool(info.flags & regex.VERBOSE)
        try:
            return core._parse_pattern(source, info)  # noqa: SLF001
        except core._UnscopedFlagSet:  # noqa: SLF001 - a flag such as (?x): read anew with it
            flags = info.global_flags


def name(node: Node) -> str:
    """The kind of a node: ``"Character"``, ``"Branch"``, …"""
    return type(node).__name__


def children(node: Node) -> tuple[Node, ...]:
    """The nodes right below a node."""
    match name(node):
        case "Sequence":
            return tuple(node.items)
        case "Branch" | "StringSet":
            return tuple(node.branches)
        case "SetUnion" | "SetInter" | "SetDiff" | "SetSymDiff":
            return ()
        case "Conditional" | "LookAroundConditional":
            return (node.yes_item, node.no_item)
        case _:
            below = getattr(node, "subpattern", None)
            return () if below is None else (below,)


def walk(node: Node) -> Iterator[Node]:
    """A node and all below it."""
    yield node
    for child in children(node):
        yield from walk(child)


def is_white_space(node: Node) -> bool:
    """Whether a node is a property that of all characters takes white space alone: ``\\s``."""
    if name(node) != "Property" or not node.positive or not node.matches(0x20):
        return False
    return not any(node.matches(code) for code in range(0x21, 0x7F))


def holds_digit(node: Node) -> bool:
    """Whether whatever a node matches holds a decimal digit, as ``\\d`` takes it."""
    match name(node):
        case "Character":
            return bool(node.positive) and not node.zerowidth and _is_digit(node.value)
        case "String" | "Literal":
            return any(map(_is_digit, node.characters))
        case "Range":
            return bool(node.positive) and _is_digit(node.lower) and _is_digit(node.upper)
        case "Property":
            return bool(node.positive) and node.value == _digits()
        case "SetUnion":
            return bool(node.positive) and all(map(holds_digit, node.items))
        case "Sequence":
            return any(map(holds_digit, node.items))
        case "Branch":
            return all(map(holds_digit, node.branches))
        case "Group" | "Atomic":
            return holds_digit(node.subpattern)
        case "GreedyRepeat" | "LazyRepeat" | "PossessiveRepeat":
            return bool(node.min_count) and holds_digit(node.subpattern)
        case "LookAround":  # what it sees stands in the text, too
            return bool(node.positive) and holds_digit(node.subpattern)
    return False


def _is_digit(code: int) -> bool:
    return ord("0") <= code <= ord("9")


@cache
def _digits() -> int:
    """The number of the property ``\\d``."""
    return next(int(node.value) for node in walk(parse(r"\d", case=True, lists={})) if name(node) == "Property")


def alternatives(node: Node, most: int) -> list[Node]:
    """Nodes of which one matches wherever a node does: its branches, or those of a part of it
    with what stands around them."""
    match name(node):
        case "Group" | "Atomic":
            return alternatives(node.subpattern, most)
        case "Branch" if len(node.branches) <= most:
            parts = [alternatives(branch, most // len(node.branches)) for branch in node.branches]
            return [part for some in parts for part in some]
        case "Sequence":
            branching = {"Group", "Atomic", "Branch", "Sequence"}
            parts = [alternatives(item, most) if name(item) in branching else [item] for item in node.items]
            i = max(range(len(parts)), key=lambda i: len(parts[i]), default=0)
            if parts and len(parts[i]) > 1:
                return [core.Sequence([*node.items[:i], part, *node.items[i + 1 :]]) for part in parts[i]]
    return [node]


def is_anchored(node: Node) -> bool:
    """Whether a node can match at the beginning of a text only."""
    match name(node):
        case "StartOfString" | "StartOfLine" | "StartOfLineU":
            return True
        case "Sequence":
            first = next((item for item in node.items if name(item) != "LookAround"), None)
            return first is not None and is_anchored(first)
        case "Branch":
            return all(map(is_anchored, node.branches))
        case "Group" | "Atomic":
            return is_anchored(node.subpattern)
    return False


def is_sign(node: Node) -> bool:
    """Whether a node matches nothing but characters that are neither letter nor decimal digit, if any."""
    match name(node):
        case "Character":
            return bool(node.positive) and _is_sign(node.value)
        case "String" | "Literal":
            return all(map(_is_sign, node.characters))
        case "Range":
            return bool(node.positive) and all(map(_is_sign, range(node.lower, node.upper + 1)))
        case "Property":
            return _is_sign_property(node.value, bool(node.positive))
        case "SetUnion":
            return bool(node.positive) and all(map(is_sign, node.items))
        case "Sequence":
            return all(map(is_sign, node.items))
        case "Branch":
            return all(map(is_sign, node.branches))
        case "Group" | "Atomic" | "GreedyRepeat" | "LazyRepeat" | "PossessiveRepeat":
            return is_sign(node.subpattern)
    return name(node) in ZERO_WIDTH


def _is_sign(code: int) -> bool:
    return bool(first_letter(chr(code)))


@cache
def _is_sign_property(value: int, positive: bool) -> bool:
    letters = (code for code in range(0x110000) if not _is_sign(code))
    return not any(_regex.has_property_value(value, code) == positive for code in letters)
