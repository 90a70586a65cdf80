"""What a text must hold wherever a pattern matches.

Derived from the parse tree, never kept by hand: a pattern and its needs cannot drift apart. A
node is known by three things, each of which may be missing: ``exact``, all the strings that it
can match; ``needed``, sets of strings of each of which one occurs in whatever it matches; and
``starts``, of which one begins it. Sequences multiply exact sets, alternatives join them, and
what is unknown breaks the run. All strings are folded by the same `fold` as the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import log2
from typing import Final

from ahocorasick_rs import AhoCorasick

from cleaner.match.fold import first_letter, fold, plain
from cleaner.match.tree import ZERO_WIDTH, Lists, Node, alternatives, is_anchored, is_sign, is_white_space, name, parse

_RARE_WEIGHT: Final = 3  # a lighter literal occurs in every other line
_LEAST_WEIGHT: Final = 2  # worth looking for once an index has found another
_ENOUGH_WEIGHT: Final = 9  # beyond it, fewer literals beat rarer ones
_MOST_EXACT: Final = 4000  # strings of an exact set; beyond it the run is closed
_MOST_OPTIONAL: Final = 48  # the same, where an optional part would multiply them
_MANY: Final = 40  # literals of a rule from which on fewer are sought
_MOST_CLASS: Final = 8  # members of a character class that are still spelled out
_MOST_ALTERNATIVES: Final = 60  # of a pattern that are told apart
_MOST_SETS: Final = 3  # of needed strings
_MOST_LOOKED_FOR: Final = 24  # strings of a second or third set, which are looked for one by one
_LONGEST_START: Final = 10  # letters
_MOST_STARTS: Final = 2000
_FEW_STARTS: Final = 24  # from which on shorter ones are sought

Strings = frozenset[str]
_EMPTY: Final[Strings] = frozenset({""})
_SPACE: Final[Strings] = frozenset({" "})
_ANY_SIGNS: Final = "\0"  # begins a start before which any signs may stand
_SIGNS: Final[Strings] = frozenset({_ANY_SIGNS})
_MAYBE_SPACE: Final[Strings] = frozenset({"", " "})


@dataclass(frozen=True, slots=True)
class Needs:
    """What a plain, folded text must hold for one alternative of a pattern to match it.

    :ivar starts: of these one begins the text, past signs that are neither letter nor digit;
        empty if nothing is certain.
    :ivar holds: sets of strings of each of which one occurs; the rarest first.
    """

    starts: Strings
    holds: tuple[Strings, ...]

    @property
    def literals(self) -> Strings:
        """The strings by which an index finds the candidates of the pattern."""
        return self.starts or (self.holds[0] if self.holds else frozenset())

    @property
    def beyond_index(self) -> tuple[Strings, ...]:
        """The sets that an index has not looked for."""
        return self.holds if self.starts or not self.indexable else self.holds[1:]

    @property
    def indexable(self) -> bool:
        """Whether an index can find the candidates. Strings in the middle of a text must be rare
        for that; others are found in every other line."""
        return bool(self.starts) or (bool(self.holds) and _is_rare(self.holds[0]))


@dataclass(frozen=True, slots=True)
class _Known:
    exact: Strings | None
    needed: tuple[Strings, ...] = ()
    starts: Strings | None = None


_Memo = dict[tuple[int, int], _Known]  # by the identity of a node and the least weight

_UNKNOWN: Final = _Known(None)
_NOTHING: Final = _Known(_EMPTY)


def needs_of(pattern: str, *, case: bool, whole: bool, lists: Lists) -> tuple[Needs, ...]:
    """What each alternative of a pattern needs; a pattern without alternatives is a single one.

    :param whole: it must match the whole text, signs around it aside.
    """
    root = parse(pattern, case=case, lists=lists)
    memo: _Memo = {}
    return _joined(_needs(node, memo, whole=whole) for node in alternatives(root, _MOST_ALTERNATIVES))


def _joined(needs: Iterable[Needs]) -> tuple[Needs, ...]:
    """Alternatives that differ only in what an index looks for are one."""
    starts: dict[tuple[Strings, ...], Strings] = {}
    inside: dict[tuple[Strings, ...], Strings] = {}
    others: dict[Needs, None] = {}
    for one in needs:
        if one.starts:
            starts[one.holds] = starts.get(one.holds, frozenset()) | one.starts
        elif one.indexable:
            inside[one.beyond_index] = inside.get(one.beyond_index, frozenset()) | one.literals
        else:
            others[one] = None
    return (
        *(Needs(_without_longer(some), beyond) for beyond, some in starts.items()),
        *(Needs(frozenset(), (_shortest_only(some), *beyond)) for beyond, some in inside.items()),
        *others,
    )


def _needs(node: Node, memo: _Memo, *, whole: bool) -> Needs:
    known = _know(node, _LEAST_WEIGHT, memo)
    starts = _first_letters(_starts(known)) if whole or is_anchored(node) else None
    sets = _sets(known, _LEAST_WEIGHT) or _sets(_know(node, 1, memo), 1)
    sets = tuple(sorted(sets, key=_is_rare, reverse=True))
    first, rest = sets[:1], sets[1:]
    if starts:  # these say more than what holds them
        first, rest = (), tuple(some for some in sets if not all(_bare(s).startswith(tuple(starts)) for s in some))
    return Needs(starts or frozenset(), (*first, *(some for some in rest if len(some) <= _MOST_LOOKED_FOR)))


def _sets(known: _Known, least: int) -> tuple[Strings, ...]:
    exact = _useful(known.exact, least)
    return tuple(_fewer(_shortest_only(some), least) for some in ((exact, *known.needed) if exact else known.needed))


def _starts(known: _Known) -> Strings | None:
    if known.exact is not None:
        return None if "" in known.exact else _heads(known.exact)
    return known.starts


def _first_letters(starts: Strings | None) -> Strings | None:
    """Starts without the signs before their first letter; none if one is all signs."""
    if not starts:
        return None
    bare = frozenset(_bare(start) for start in starts)
    if "" in bare:
        return None
    for size in (8, 6, 5, 4, 3):
        if len(bare) <= _FEW_STARTS:
            break
        bare = frozenset(start[:size] for start in bare)
    return bare


def _without_longer(starts: Strings) -> Strings:
    return frozenset(s for s in starts if not any(s[:n] in starts for n in range(1, len(s))))


def _bare(start: str) -> str:
    return start[first_letter(start) :]


def _heads(strings: Iterable[str]) -> Strings | None:
    heads = frozenset(s[:_LONGEST_START] for s in strings)
    return heads if len(heads) <= _MOST_STARTS else None


@cache
def _fold_char(code: int) -> str:
    return fold(plain(chr(code)))


def _useful(strings: Strings | None, least: int) -> Strings | None:
    if strings and all(_weight(s) >= least for s in strings):
        return strings
    return None


def _is_rare(strings: Strings) -> bool:
    return _useful(strings, _RARE_WEIGHT) is not None


def _weight(literal: str) -> int:
    """How rare a literal is, counted in letters: signs and dense scripts weigh more."""
    return sum(map(_char_weight, literal.strip()))


@cache
def _char_weight(char: str) -> int:
    if char.isascii():
        return 3 if char in "#@|" else 2 if char in "/&=<>_~^([{" else 1
    category = unicodedata.category(char)
    if category in {"So", "Sc", "Sk", "Ps", "Pe"}:
        return 3
    return 2 if char >= "\u2e80" else 1


def _score(strings: Strings) -> float:
    return min(_ENOUGH_WEIGHT, *map(_weight, strings)) - 0.6 * log2(len(strings))


def _best(sets: Iterable[Strings]) -> tuple[Strings, ...]:
    """The sets that say most, best first."""
    return tuple(sorted(dict.fromkeys(sets), key=_score, reverse=True)[:_MOST_SETS])


def _shortest_only(strings: Strings) -> Strings:
    """Without the literals that hold another one of the set."""
    if len(strings) < 2:
        return strings
    automaton = AhoCorasick(list(strings))
    return frozenset(s for s in strings if len(automaton.find_matches_as_indexes(s, overlapping=True)) == 1)


def _fewer(strings: Strings, least: int) -> Strings:
    """A large set cut down to its beginnings, where many of them are the same."""
    if len(strings) > _MANY:
        for size in (8, 10, 12):
            heads = _useful(frozenset(s[:size] for s in strings), least)
            if heads and len(heads) < len(strings) // 3:
                return _shortest_only(heads)
    return strings


def _know(node: Node, least: int, memo: _Memo) -> _Known:
    known = memo.get((id(node), least))
    if known is None:
        known = memo[id(node), least] = _find_out(node, least, memo)
    return known


def _find_out(node: Node, least: int, memo: _Memo) -> _Known:
    match name(node):
        case "Character":
            return _character(node)
        case "String" | "Literal":
            return _Known(frozenset({"".join(map(_fold_char, node.characters))}))
        case "Property":
            return _property(node)
        case "SetUnion":
            return _character_class(node, least, memo)
        case "Sequence":
            return _sequence(node.items, least, memo)
        case "Branch" | "StringSet":
            return _branch([_know(branch, least, memo) for branch in node.branches], least)
        case "Group" | "Atomic":
            return _know(node.subpattern, least, memo)
        case "GreedyRepeat" | "LazyRepeat" | "PossessiveRepeat":
            return _repeat(_know(node.subpattern, least, memo), node.min_count, node.max_count, least)
        case "LookAround" if node.positive:  # what it sees stands in the text, too
            return _Known(_EMPTY, _either(_know(node.subpattern, least, memo), least))
        case kind if kind in ZERO_WIDTH:
            return _NOTHING
    return _UNKNOWN


def _character(node: Node) -> _Known:
    if not node.positive or node.zerowidth:
        return _UNKNOWN
    return _Known(frozenset({_fold_char(node.value)}))


def _property(node: Node) -> _Known:
    # Blocks hold single spaces and no other white space, so that `\s` can only be one.
    return _Known(_SPACE) if is_white_space(node) else _UNKNOWN


def _character_class(node: Node, least: int, memo: _Memo) -> _Known:
    if not node.positive or node.zerowidth or len(node.items) > _MOST_CLASS:
        return _UNKNOWN
    members = [_know(item, least, memo) if name(item) != "Range" else _UNKNOWN for item in node.items]
    if any(member.exact is None for member in members):
        return _UNKNOWN
    return _branch(members, least)


def _branch(branches: Sequence[_Known], least: int) -> _Known:
    exact = _union(branch.exact for branch in branches)
    starts = _union(_starts(branch) for branch in branches)
    ranked = [_either(branch, least) for branch in branches]
    needed: list[Strings] = []
    if all(ranked):
        for place in range(max(map(len, ranked))):
            joined = _union(some[min(place, len(some) - 1)] for some in ranked)
            needed += [] if joined is None else [joined]
    return _Known(exact, _best(needed), starts)


def _either(known: _Known, least: int) -> tuple[Strings, ...]:
    """What is certain of a node, by all that it can match or by what it needs."""
    exact = _useful(known.exact, least)
    return (exact, *known.needed) if exact else known.needed


def _union(sets: Iterable[Strings | None]) -> Strings | None:
    out: set[str] = set()
    for strings in sets:
        if strings is None or len(out) > _MOST_EXACT:
            return None
        out |= strings
    return frozenset(out)


def _repeat(known: _Known, fewest: int, most: int | None, least: int) -> _Known:
    if fewest == 0 and most == 1:
        return _Known(None if known.exact is None else known.exact | _EMPTY)
    if known.exact == _SPACE:
        return _Known(_SPACE if fewest else _MAYBE_SPACE)
    if fewest == 0:
        return _UNKNOWN
    if fewest == 1 and most == 1:
        return known
    return _Known(None, _best(_either(known, least)), _starts(known))


def _sequence(items: Sequence[Node], least: int, memo: _Memo) -> _Known:
    run: Strings = _EMPTY
    begin: Strings = _EMPTY  # what the sequence begins with, while that is not settled
    starts: Strings | None = None
    settled = False
    sets: list[Strings] = []
    whole = True
    for node in items:
        item = _know(node, least, memo)
        if not settled:
            settled, begin, starts = _begin(begin, item, node)
        if name(node) == "LookAround":
            sets += item.needed
        if item.exact is not None and len(run) * len(item.exact) <= _room(item.exact):
            run = frozenset(_join(a, b) for a in run for b in item.exact)
            continue
        whole = False
        sets += [run, *item.needed]
        run = _EMPTY if item.exact is None or "" in item.exact else item.exact
    if whole:
        return _Known(run, _best(sets), starts)
    return _Known(None, _best(some for some in (*sets, run) if _useful(some, least)), starts)


def _begin(begin: Strings, item: _Known, node: Node) -> tuple[bool, Strings, Strings | None]:
    """Lengthen what a sequence begins with by an item: whether it is settled, and how far it got."""
    if item.exact is None and begin in {_EMPTY, _SIGNS} and is_sign(node):
        return False, _SIGNS, None
    further = item.exact if item.exact is not None else item.starts
    if further is None or (begin != _EMPTY and any(start.startswith(_ANY_SIGNS) for start in further)):
        return True, begin, None if "" in begin else begin
    longer = _heads(_join(a, b) for a in begin for b in further)
    if longer is None:
        return True, begin, None if "" in begin else begin
    ended = item.exact is None or all(len(start) == _LONGEST_START for start in longer)
    return ended, longer, None if "" in longer else longer


def _room(exact: Strings) -> int:
    """How large a run may grow by a part: one that may be missing makes strings of which the
    shorter are all that counts."""
    return _MOST_OPTIONAL if "" in exact and len(exact) > 2 else _MOST_EXACT


def _join(a: str, b: str) -> str:
    """Two neighbours; blocks hold single spaces only, so that two spaces can only be one."""
    return a + b[1:] if a.endswith(" ") and b.startswith(" ") else a + b
