"""What is known of a node of a pattern's tree: the strings it can match, or that it needs.

A node is known by two things, each of which may be missing: ``exact``, all the strings that it
can match, and ``needed``, sets of strings of each of which one occurs in whatever it matches.
Sequences multiply exact sets, alternatives join them, and what is unknown breaks the run. All
strings are folded by the same `fold` as the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from cleaner.match.fold import fold, plain
from cleaner.match.rarity import Strings, best_sets, useful
from cleaner.match.tree import ZERO_WIDTH, Node, is_white_space, name

_MOST_EXACT: Final = 4000  # strings of an exact set; beyond it the run is closed
_MOST_OPTIONAL: Final = 48  # the same, where an optional part would multiply them
_MOST_CLASS: Final = 8  # members of a character class that are still spelled out

EMPTY: Final[Strings] = frozenset({""})
_SPACE: Final[Strings] = frozenset({" "})
_MAYBE_SPACE: Final[Strings] = frozenset({"", " "})


@dataclass(frozen=True, slots=True)
class Known:
    """:ivar exact: all strings that a node can match; ``needed``: sets of which each has one
    in whatever it matches, best first."""

    exact: Strings | None
    needed: tuple[Strings, ...] = ()


Memo = dict[tuple[int, int], Known]  # by the identity of a node and the least weight

_UNKNOWN: Final = Known(None)
_NOTHING: Final = Known(EMPTY)


def know(node: Node, least: int, memo: Memo) -> Known:
    known = memo.get((id(node), least))
    if known is None:
        known = memo[id(node), least] = _find_out(node, least, memo)
    return known


def _find_out(node: Node, least: int, memo: Memo) -> Known:
    match name(node):
        case "Character":
            return _character(node)
        case "String" | "Literal":
            return Known(frozenset({"".join(map(_fold_char, node.characters))}))
        case "Property":
            return _property(node)
        case "SetUnion":
            return _character_class(node, least, memo)
        case "Sequence":
            return _sequence(node.items, least, memo)
        case "Branch" | "StringSet":
            return _branch([know(branch, least, memo) for branch in node.branches], least)
        case "Group" | "Atomic":
            return know(node.subpattern, least, memo)
        case "GreedyRepeat" | "LazyRepeat" | "PossessiveRepeat":
            return _repeat(know(node.subpattern, least, memo), node.min_count, node.max_count, least)
        case "LookAround" if node.positive:  # what it sees stands in the text, too
            return Known(EMPTY, either(know(node.subpattern, least, memo), least))
        case kind if kind in ZERO_WIDTH:
            return _NOTHING
    return _UNKNOWN


def _character(node: Node) -> Known:
    if not node.positive or node.zerowidth:
        return _UNKNOWN
    return Known(frozenset({_fold_char(node.value)}))


def _property(node: Node) -> Known:
    # Blocks hold single spaces and no other white space, so that `\s` can only be one.
    return Known(_SPACE) if is_white_space(node) else _UNKNOWN


def _character_class(node: Node, least: int, memo: Memo) -> Known:
    if not node.positive or node.zerowidth or len(node.items) > _MOST_CLASS:
        return _UNKNOWN
    members = [know(item, least, memo) if name(item) != "Range" else _UNKNOWN for item in node.items]
    if any(member.exact is None for member in members):
        return _UNKNOWN
    return _branch(members, least)


def _branch(branches: Sequence[Known], least: int) -> Known:
    exact = union(branch.exact for branch in branches)
    ranked = [either(branch, least) for branch in branches]
    needed: list[Strings] = []
    if all(ranked):
        for place in range(max(map(len, ranked))):
            joined = union(some[min(place, len(some) - 1)] for some in ranked)
            needed += [] if joined is None else [joined]
    return Known(exact, best_sets(needed))


def either(known: Known, least: int) -> tuple[Strings, ...]:
    """What is certain of a node, by all that it can match or by what it needs."""
    exact = useful(known.exact, least)
    return (exact, *known.needed) if exact else known.needed


def union(sets: Iterable[Strings | None]) -> Strings | None:
    out: set[str] = set()
    for strings in sets:
        if strings is None or len(out) > _MOST_EXACT:
            return None
        out |= strings
    return frozenset(out)


def _repeat(known: Known, fewest: int, most: int | None, least: int) -> Known:
    if fewest == 0 and most == 1:
        return Known(None if known.exact is None else known.exact | EMPTY)
    if known.exact == _SPACE:
        return Known(_SPACE if fewest else _MAYBE_SPACE)
    if fewest == 0:
        return _UNKNOWN
    if fewest == 1 and most == 1:
        return known
    return Known(None, best_sets(either(known, least)))


def _sequence(items: Sequence[Node], least: int, memo: Memo) -> Known:
    run: Strings = EMPTY
    sets: list[Strings] = []
    whole = True
    for node in items:
        item = know(node, least, memo)
        if name(node) == "LookAround":
            sets += item.needed
        if item.exact is not None and len(run) * len(item.exact) <= _room(item.exact):
            run = frozenset(join(a, b) for a in run for b in item.exact)
            continue
        whole = False
        sets += [run, *item.needed]
        run = EMPTY if item.exact is None or "" in item.exact else item.exact
    if whole:
        return Known(run, best_sets(sets))
    return Known(None, best_sets(some for some in (*sets, run) if useful(some, least)))


def _room(exact: Strings) -> int:
    """How large a run may grow by a part: one that may be missing makes strings of which the
    shorter are all that counts."""
    return _MOST_OPTIONAL if "" in exact and len(exact) > 2 else _MOST_EXACT


def join(a: str, b: str) -> str:
    """Two neighbours; blocks hold single spaces only, so that two spaces can only be one."""
    return a + b[1:] if a.endswith(" ") and b.startswith(" ") else a + b


@cache
def _fold_char(code: int) -> str:
    return fold(plain(chr(code)))
