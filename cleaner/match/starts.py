"""What a text begins with wherever an anchored pattern matches it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from cleaner.match.fold import first_letter
from cleaner.match.known import EMPTY, Memo, join, know, union
from cleaner.match.rarity import Strings
from cleaner.match.tree import Node, is_sign, name

_LONGEST: Final = 10  # letters of a start
_MOST: Final = 2000
_FEW: Final = 150  # starts from which on shorter ones are sought
_ANY_SIGNS: Final = "\0"  # begins a start before which any signs may stand
_SIGNS: Final[Strings] = frozenset({_ANY_SIGNS})


def starts_of(node: Node, least: int, memo: Memo) -> Strings:
    """Folded strings of which one begins what a node matches, past signs that are neither
    letter nor digit; empty if nothing is certain.

    :param least: as for `know`, whose ``memo`` this shares.
    """
    bare = frozenset(start[first_letter(start) :] for start in _starts(node, least, memo) or ())
    if "" in bare:
        return frozenset()
    for size in (8, 6, 5, 4, 3):
        if len(bare) <= _FEW:
            break
        bare = frozenset(start[:size] for start in bare)
    return bare


def _starts(node: Node, least: int, memo: Memo) -> Strings | None:
    exact = know(node, least, memo).exact
    if exact is not None:
        return None if "" in exact else _heads(exact)
    match name(node):
        case "Sequence":
            return _of_sequence(node.items, least, memo)
        case "Branch" | "StringSet":
            return union(_starts(branch, least, memo) for branch in node.branches)
        case "Group" | "Atomic":
            return _starts(node.subpattern, least, memo)
        case "GreedyRepeat" | "LazyRepeat" | "PossessiveRepeat" if node.min_count:
            return _starts(node.subpattern, least, memo)
    return None


def _of_sequence(items: Sequence[Node], least: int, memo: Memo) -> Strings | None:
    begin: Strings = EMPTY
    for node in items:
        exact = know(node, least, memo).exact
        if exact is None and begin in {EMPTY, _SIGNS} and is_sign(node):
            begin = _SIGNS
            continue
        further = _starts(node, least, memo) if exact is None else exact
        if further is None or (begin != EMPTY and any(start.startswith(_ANY_SIGNS) for start in further)):
            break
        longer = _heads(join(a, b) for a in begin for b in further)
        if longer is None:
            break
        begin = longer
        if exact is None or all(len(start) == _LONGEST for start in begin):
            break
    return None if "" in begin else begin


def _heads(strings: Iterable[str]) -> Strings | None:
    heads = frozenset(s[:_LONGEST] for s in strings)
    return heads if len(heads) <= _MOST else None
