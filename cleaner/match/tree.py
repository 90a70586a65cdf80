"""The parse tree of a pattern, as `regex` itself reads it.

`regex` has no public parser; its `_regex_core` has been stable for years and reads exactly
what will run, named lists and scoped flags included. Only this module touches it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import regex
from regex import _regex_core as core

Lists = Mapping[str, frozenset[str]]
Node = Any  # a node of `regex._regex_core`, which has no types

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
