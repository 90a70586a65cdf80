"""What a text must hold wherever a pattern matches.

Derived from the parse tree, never kept by hand: a pattern and its needs cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from cleaner.match.fold import first_letter
from cleaner.match.known import Known, Memo, know
from cleaner.match.rarity import Strings, fewer, is_rare, says, shortest_only, useful
from cleaner.match.starts import starts_of
from cleaner.match.tree import Lists, Node, alternatives, holds_digit, is_anchored, parse

_LEAST_WEIGHT: Final = 2  # of a literal worth looking for once an index has found another
_MOST_ALTERNATIVES: Final = 60  # of a pattern that are told apart
_MOST_LOOKED_FOR: Final = 24  # strings of a further set, which are looked for one by one


@dataclass(frozen=True, slots=True)
class Needs:
    """What a plain, folded text must hold for one alternative of a pattern to match it. Without
    ``starts`` and ``inside`` an index cannot find it.

    :ivar starts: of these one begins the text, past signs that are neither letter nor digit.
    :ivar inside: of these rare ones one occurs; empty where ``starts`` say more.
    :ivar holds: further sets of each of which one occurs.
    :ivar digit: whether a decimal digit occurs.
    """

    starts: Strings = frozenset()
    inside: Strings = frozenset()
    holds: tuple[Strings, ...] = ()
    digit: bool = False

    @property
    def indexable(self) -> bool:
        """Whether an index can find the texts that may match."""
        return bool(self.starts or self.inside)


#: What each alternative of a pattern needs, by the id of its rule.
NeedsById = Mapping[str, tuple[Needs, ...]]


def needs_of(pattern: str, *, case: bool, whole: bool, lists: Lists) -> tuple[Needs, ...]:
    """What each alternative of a pattern needs; a pattern without alternatives is a single one.

    :param whole: it must match the whole text, signs around it aside.
    """
    root = parse(pattern, case=case, lists=lists)
    memo: Memo = {}
    return _joined(_needs(node, memo, whole=whole) for node in alternatives(root, _MOST_ALTERNATIVES))


def _needs(node: Node, memo: Memo, *, whole: bool) -> Needs:
    known = know(node, _LEAST_WEIGHT, memo)
    digit = holds_digit(node)
    sets = _sets(known, _LEAST_WEIGHT) or _sets(know(node, 1, memo), 1)
    starts = starts_of(node, _LEAST_WEIGHT, memo) if whole or is_anchored(node) else None
    if starts:  # these say more than what holds them
        begun = tuple(starts)
        further = (some for some in sets if not all(s[first_letter(s) :].startswith(begun) for s in some))
        return Needs(starts=starts, holds=_few_enough(further), digit=digit)
    rare = next((some for some in sets if is_rare(some)), None)
    if rare is None:
        return Needs(holds=(*sets[:1], *_few_enough(sets[1:])), digit=digit)
    return Needs(inside=rare, holds=_few_enough(some for some in sets if some != rare), digit=digit)


def _few_enough(sets: Iterable[Strings]) -> tuple[Strings, ...]:
    return tuple(some for some in sets if len(some) <= _MOST_LOOKED_FOR)


def _joined(needs: Iterable[Needs]) -> tuple[Needs, ...]:
    """Alternatives that differ only in what an index looks for are one."""
    joined: dict[tuple[bool, bool, bool, tuple[Strings, ...]], Needs] = {}
    for one in needs:
        key = bool(one.starts), bool(one.inside), one.digit, one.holds
        other = joined.get(key, one)
        joined[key] = Needs(one.starts | other.starts, one.inside | other.inside, one.holds, one.digit)
    merged = _merged(
        replace(one, starts=_without_longer(one.starts), inside=shortest_only(one.inside)) for one in joined.values()
    )
    return tuple(map(_by_rarest, merged))


def _by_rarest(needs: Needs) -> Needs:
    """What is looked for by the set that says most: alternatives that were joined say less than each alone."""
    if not 0 < len(needs.inside) <= _MOST_LOOKED_FOR:
        return needs
    sets = sorted((needs.inside, *needs.holds), key=says, reverse=True)
    rarest = next(filter(is_rare, sets))
    return replace(needs, inside=rarest, holds=tuple(some for some in sets if some != rarest))


def _merged(needs: Iterable[Needs]) -> tuple[Needs, ...]:
    """Alternatives that differ in a single set are one that holds something of either: as much said at once."""
    merged: list[Needs] = []
    for one in needs:
        for n, other in enumerate(merged):
            if both := _either(other, one):
                merged[n] = both
                break
        else:
            merged.append(one)
    return tuple(merged)


def _either(one: Needs, other: Needs) -> Needs | None:
    """What both of two alternatives need, if they differ in a single set."""
    mine, others = set(one.holds) - set(other.holds), set(other.holds) - set(one.holds)
    if len(mine) != 1 or len(others) != 1 or replace(one, holds=()) != replace(other, holds=()):
        return None
    some = shortest_only(mine.pop() | others.pop())
    if len(some) > _MOST_LOOKED_FOR:
        return None
    return replace(one, holds=(*(same for same in one.holds if same in other.holds), some))


def _without_longer(starts: Strings) -> Strings:
    return frozenset(s for s in starts if not any(s[:n] in starts for n in range(1, len(s))))


def _sets(known: Known, least: int) -> tuple[Strings, ...]:
    exact = useful(known.exact, least)
    return tuple(fewer(shortest_only(some), least) for some in ((exact, *known.needed) if exact else known.needed))
