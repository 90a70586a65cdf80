"""The literals of which one must occur wherever a pattern matches.

Derived from the parse tree, never kept by hand: a pattern and its literals cannot drift
apart. A node is known by two sets, either of which may be missing: ``exact``, all the
strings that it can match, and ``needed``, strings of which one occurs in whatever it
matches. Sequences multiply exact sets, alternatives join them, and what is unknown breaks
the run. Literals are folded by the same `fold` as the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import log2
from typing import Final

from ahocorasick_rs import AhoCorasick

from cleaner.match.fold import fold, plain
from cleaner.match.tree import Lists, Node, is_white_space, name, parse

MIN_WEIGHT: Final = 3  # a lighter literal occurs in every other line
_ENOUGH_WEIGHT: Final = 9  # beyond it, fewer literals beat rarer ones
_MOST_EXACT: Final = 4000  # strings of an exact set; beyond it the run is closed
_MOST_OPTIONAL: Final = 48  # the same, where an optional part would multiply them
_MANY: Final = 40  # literals of a rule from which on fewer are sought
_MOST_CLASS: Final = 8  # members of a character class that are still spelled out

Strings = frozenset[str]
_EMPTY: Final[Strings] = frozenset({""})
_SPACE: Final[Strings] = frozenset({" "})
_MAYBE_SPACE: Final[Strings] = frozenset({"", " "})


@dataclass(frozen=True, slots=True)
class _Known:
    exact: Strings | None
    needed: Strings | None


_UNKNOWN: Final = _Known(None, None)
_NOTHING: Final = _Known(_EMPTY, None)


def required_literals(pattern: str, *, case: bool, lists: Lists) -> Strings:
    """Folded literals of which one occurs in every plain text that the pattern matches.

    Where the pattern guarantees none that is worth an index entry, the best of lighter ones
    (see `worth_indexing`); empty when it guarantees nothing at all.
    """
    root = parse(pattern, case=case, lists=lists)
    for least in (MIN_WEIGHT, 1):
        known = _know(root, least)
        best = _better(_useful(known.exact, least), _useful(known.needed, least))
        if best:
            return _fewer(_shortest_only(best), least)
    return frozenset()


def worth_indexing(literals: Strings) -> bool:
    """Whether literals are rare enough for the index. Others would be found in every other
    line; their rules look for them only in blocks of the right size."""
    return _useful(literals, MIN_WEIGHT) is not None


@cache
def _fold_char(code: int) -> str:
    return fold(plain(chr(code)))


def _useful(strings: Strings | None, least: int) -> Strings | None:
    if strings and all(_weight(s) >= least for s in strings):
        return strings
    return None


def _weight(literal: str) -> int:
    """How rare a literal is, counted in letters: signs and dense scripts weigh more."""
    return sum(map(_char_weight, literal.strip()))


@cache
def _char_weight(char: str) -> int:
    if char.isascii():
        return 3 if char in "#@|" else 2 if char in "/&=<>_~^" else 1
    category = unicodedata.category(char)
    if category in {"So", "Sc", "Sk", "Ps", "Pe"}:
        return 3
    return 2 if char >= "\u2e80" else 1


def _score(strings: Strings) -> float:
    return min(_ENOUGH_WEIGHT, *map(_weight, strings)) - 0.6 * log2(len(strings))


def _better(a: Strings | None, b: Strings | None) -> Strings | None:
    if not a or not b:
        return a or b
    return max(a, b, key=_score)


def _shortest_only(strings: Strings) -> Strings:
    """Without the literals that hold another one of the set."""
    if len(strings) < 2:
        return strings
    automaton = AhoCorasick(list(strings))
    return frozenset(s for s in strings if len(automaton.find_matches_as_indexes(s, overlapping=True)) == 1)


def _fewer(strings: Strings, least: int) -> Strings:
    """A large set cut down to its beginnings, where many of them are the same."""
    if len(strings) > _MANY:
        for size in (6, 8, 10, 12):
            heads = _useful(frozenset(s[:size] for s in strings), least)
            if heads and len(heads) < len(strings) // 3:
                return _shortest_only(heads)
    return strings


def _know(node: Node, least: int) -> _Known:
    match name(node):
        case "Character":
            return _character(node)
        case "String" | "Literal":
            return _Known(frozenset({"".join(map(_fold_char, node.characters))}), None)
        case "Property":
            return _property(node)
        case "SetUnion":
            return _character_class(node, least)
        case "Sequence":
            return _sequence([_know(item, least) for item in node.items], least)
        case "Branch" | "StringSet":
            return _branch([_know(branch, least) for branch in node.branches], least)
        case "Group" | "Atomic":
            return _know(node.subpattern, least)
        case "GreedyRepeat" | "LazyRepeat" | "PossessiveRepeat":
            return _repeat(_know(node.subpattern, least), node.min_count, node.max_count, least)
        case kind if kind in _ZERO_WIDTH:
            return _NOTHING
    return _UNKNOWN


_ZERO_WIDTH: Final = frozenset(
    {
        "Boundary", "DefaultBoundary", "DefaultEndOfWord", "DefaultStartOfWord", "EndOfLine",
        "EndOfLineU", "EndOfString", "EndOfStringLine", "EndOfStringLineU", "EndOfWord", "Keep",
        "LookAround", "SearchAnchor", "StartOfLine", "StartOfLineU", "StartOfString", "StartOfWord",
    }
)  # fmt: skip


def _character(node: Node) -> _Known:
    if not node.positive or node.zerowidth:
        return _UNKNOWN
    return _Known(frozenset({_fold_char(node.value)}), None)


def _property(node: Node) -> _Known:
    # Blocks hold single spaces and no other white space, so that `\s` can only be one.
    return _Known(_SPACE, None) if is_white_space(node) else _UNKNOWN


def _character_class(node: Node, least: int) -> _Known:
    if not node.positive or node.zerowidth or len(node.items) > _MOST_CLASS:
        return _UNKNOWN
    members = [_know(item, least) if name(item) != "Range" else _UNKNOWN for item in node.items]
    if any(member.exact is None for member in members):
        return _UNKNOWN
    return _branch(members, least)


def _branch(branches: Sequence[_Known], least: int) -> _Known:
    exact = _union(branch.exact for branch in branches)
    needed = _union(_better(_useful(branch.exact, least), branch.needed) for branch in branches)
    return _Known(exact, needed)


def _union(sets: Iterable[Strings | None]) -> Strings | None:
    out: set[str] = set()
    for strings in sets:
        if strings is None or len(out) > _MOST_EXACT:
            return None
        out |= strings
    return frozenset(out)


def _repeat(known: _Known, fewest: int, most: int | None, least: int) -> _Known:
    if fewest == 0 and most == 1:
        return _Known(None if known.exact is None else known.exact | _EMPTY, None)
    if known.exact == _SPACE:
        return _Known(_SPACE if fewest else _MAYBE_SPACE, None)
    if fewest == 0:
        return _UNKNOWN
    if fewest == 1 and most == 1:
        return known
    return _Known(None, _better(_useful(known.exact, least), known.needed))


def _sequence(items: Sequence[_Known], least: int) -> _Known:
    run: Strings = _EMPTY
    best: Strings | None = None
    whole = True
    for item in items:
        if item.exact is not None and len(run) * len(item.exact) <= _room(item.exact):
            run = frozenset(_join(a, b) for a in run for b in item.exact)
            continue
        whole = False
        best = _better(best, _useful(run, least))
        best = _better(best, item.needed)
        run = _EMPTY if item.exact is None or "" in item.exact else item.exact
    if whole:
        return _Known(run, None)
    return _Known(None, _better(best, _useful(run, least)))


def _room(exact: Strings) -> int:
    """How large a run may grow by a part: one that may be missing makes strings of which the
    shorter are all that counts."""
    return _MOST_OPTIONAL if "" in exact and len(exact) > 2 else _MOST_EXACT


def _join(a: str, b: str) -> str:
    """Two neighbours; blocks hold single spaces only, so that two spaces can only be one."""
    return a + b[1:] if a.endswith(" ") and b.startswith(" ") else a + b
