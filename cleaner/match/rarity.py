"""How much a set of literals says about a text that holds one of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from math import log2
from typing import Final

from ahocorasick_rs import AhoCorasick

_RARE_WEIGHT: Final = 3  # a lighter literal occurs in every other line
_ENOUGH_WEIGHT: Final = 9  # beyond it, fewer literals beat rarer ones
_MOST_SETS: Final = 3
_MANY: Final = 40  # literals from which on fewer are sought

Strings = frozenset[str]


def useful(strings: Strings | None, least: int) -> Strings | None:
    if strings and all(_weight(s) >= least for s in strings):
        return strings
    return None


def is_rare(strings: Strings) -> bool:
    return useful(strings, _RARE_WEIGHT) is not None


def _weight(literal: str) -> int:
    """How rare a literal is, counted in letters: signs, rare letters and dense scripts weigh more."""
    bare = literal.strip()
    return _ENOUGH_WEIGHT if len(bare) >= _ENOUGH_WEIGHT else min(_ENOUGH_WEIGHT, sum(map(_char_weight, bare)))


@cache
def _char_weight(char: str) -> int:
    if char.isascii():
        return 3 if char in "#@|/" else 2 if char in "&=<>_~^([{jqxz" else 1
    category = unicodedata.category(char)
    if category in {"So", "Sc", "Sk", "Ps", "Pe"}:
        return 3
    return 2 if char >= "\u2e80" else 1


def says(strings: Strings) -> float:
    """How much it says that one of some literals occurs: the rarer and fewer they are, the more."""
    return min(map(_weight, strings)) - 0.6 * log2(len(strings))


def best_sets(sets: Iterable[Strings]) -> tuple[Strings, ...]:
    """The sets that say most, best first."""
    return tuple(sorted(dict.fromkeys(sets), key=says, reverse=True)[:_MOST_SETS])


def shortest_only(strings: Strings) -> Strings:
    """Without the literals that hold another one of the set."""
    if len(strings) < 2:
        return strings
    automaton = AhoCorasick(list(strings))
    return frozenset(s for s in strings if len(automaton.find_matches_as_indexes(s, overlapping=True)) == 1)


def fewer(strings: Strings, least: int) -> Strings:
    """A large set cut down to its beginnings, where many of them are the same."""
    if len(strings) > _MANY:
        for size in (8, 10, 12):
            heads = useful(frozenset(s[:size] for s in strings), least)
            if heads and len(heads) < len(strings) // 3:
                return shortest_only(heads)
    return strings
