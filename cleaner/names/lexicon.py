"""Name tables to one lexicon: which string becomes which, and what stays.

Tables come in layers, the strongest first: the desk's own dictionary, the publisher's tables,
chosen profiles, what always applies. A spelling that a layer decides is no longer open to those
below it. Within a layer the order of tables makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation

from cleaner.declared import Name, NameTable
from cleaner.errors import RuleProblem
from cleaner.match.fold import fold, folded, plain
from cleaner.names.expand import Expanded, expand
from cleaner.names.known import given_to_surname

Layers = Sequence[Sequence[NameTable]]

_LEAST: Final = 2  # letters of a spelling
_FEW_LETTERS: Final = 20_000  # of all spellings together


@dataclass(frozen=True, slots=True)
class Spelling:
    """A string to look for.

    :ivar house: what becomes of it; itself for a house spelling, "" for a phrase that stays.
    :ivar person: for a surname on its own, the full house name without which it stays.
    """

    listed: str
    house: str
    kind: str = "name"
    rule: str = ""
    person: str = ""


@dataclass(slots=True)
class Lexicon:
    """All spellings of some tables in one language, ready to be looked for. Never changes."""

    spellings: tuple[Spelling, ...]
    _keys: dict[str, tuple[Spelling, ...]] = field(init=False, repr=False)
    _automaton: AhoCorasick | None = field(init=False, repr=False)
    _owners: tuple[tuple[Spelling, ...], ...] = field(init=False, repr=False)
    #: Of people whose surname comes first, the surname by given name.
    surnames: dict[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        keys: dict[str, list[Spelling]] = {}
        for spelling in self.spellings:
            keys.setdefault(fold(plain(spelling.listed)), []).append(spelling)
        self._automaton = AhoCorasick(list(keys), implementation=_implementation(keys)) if keys else None
        self._owners = tuple(map(tuple, keys.values()))
        self._keys = dict(zip(keys, self._owners, strict=True))
        self.surnames = given_to_surname(
            one.house for one in self.spellings if one.house == one.listed and one.kind in {"person", "name"}
        )

    def __reduce__(self) -> tuple[type[Lexicon], tuple[tuple[Spelling, ...]]]:
        return Lexicon, (self.spellings,)  # the automaton does not pickle

    def hits(self, text: str) -> Iterator[tuple[int, int, tuple[Spelling, ...]]]:
        """Where strings of the lexicon occur, whatever their case: start, end, what they may be."""
        if self._automaton is not None:
            for number, start, end in self._automaton.find_matches_as_indexes(folded(text), overlapping=True):
                yield start, end, self._owners[number]

    def house_of(self, string: str) -> str:
        """What becomes of a string that is listed just so, or ""."""
        same = (one.house for one in self._keys.get(fold(plain(string)), ()) if one.listed == string and not one.person)
        return next(same, "")

    def knows(self, string: str) -> bool:
        """Whether a string is one of the lexicon, whatever its case."""
        return fold(plain(string)) in self._keys


def _implementation(keys: Iterable[str]) -> Implementation:
    """The fastest automaton for few spellings; for many, one that stays small and is soon made."""
    few = sum(map(len, keys)) <= _FEW_LETTERS
    return Implementation.DFA if few else Implementation.ContiguousNFA


def applies(table: NameTable, language: str) -> bool:
    """Whether a table is for articles of a language. Tables without one are for all."""
    return not table.language or table.language.partition("-")[0] == language


def build(layers: Layers, language: str) -> Lexicon:
    """The lexicon of tables for one language."""
    decided: dict[str, Spelling] = {}
    surnames: dict[tuple[str, str], Spelling] = {}
    phrases: dict[str, Spelling] = {}
    for layer in layers:
        tables = sorted((table for table in layer if applies(table, language)), key=lambda table: table.id)
        for phrase in (phrase for table in tables for phrase in table.unless):
            phrases[phrase] = Spelling(phrase, "")
        for string, spelling in _layer(tables).items():
            decided.setdefault(string, spelling)
        for spelling in _surnames(tables):
            surnames.setdefault((spelling.listed, spelling.person), spelling)
    resolved = [_resolved(spelling, decided) for spelling in decided.values()]
    alone = [one for one in surnames.values() if one.listed not in decided and one.person in decided]
    return Lexicon((*resolved, *phrases.values(), *alone))


def _expanded(tables: Iterable[NameTable]) -> Iterator[tuple[NameTable, Name, Expanded]]:
    for table in tables:
        for name in table.names:
            yield table, name, expand(name.house, name.spellings, table.origin, name.kind)


def _layer(tables: Sequence[NameTable]) -> dict[str, Spelling]:
    """What a layer says of each string: listed variants and house spellings before made ones;
    made ones that two names share say nothing."""
    said: dict[str, Spelling] = {}
    made: dict[str, Spelling | None] = {}
    for table, name, expanded in _expanded(tables):
        said.setdefault(name.house, Spelling(name.house, name.house, name.kind, table.id))
        for variant in expanded.listed:
            said.setdefault(variant, Spelling(variant, name.house, name.kind, table.id))
        for variant in expanded.made:
            spelling = Spelling(variant, name.house, name.kind, table.id)
            known = made.setdefault(variant, spelling)
            if known is not None and known.house != name.house:
                made[variant] = None
    for variant, one in made.items():
        if one is not None:
            said.setdefault(variant, one)
    return said


def _surnames(tables: Sequence[NameTable]) -> Iterator[Spelling]:
    for table, name, expanded in _expanded(tables):
        for variant in expanded.surnames:
            yield Spelling(variant, expanded.surname, name.kind, table.id, person=name.house)


def _resolved(spelling: Spelling, decided: dict[str, Spelling]) -> Spelling:
    """A spelling whose house form a stronger layer writes differently again."""
    house, seen = spelling.house, {spelling.listed}
    while house not in seen and house in decided and decided[house].house != house:
        seen.add(house)
        house = decided[house].house
    if house in seen:
        house = spelling.listed
    return Spelling(spelling.listed, house, spelling.kind, spelling.rule, spelling.person)


def find_conflicts(tables: Iterable[NameTable]) -> list[RuleProblem]:
    """What is wrong with tables that apply together: a variant with two house spellings, or one
    that is a house spelling too; in any language that they share."""
    tables = sorted(tables, key=lambda table: (table.file, table.line, table.id))
    problems: list[RuleProblem] = []
    for language in sorted({table.language.partition("-")[0] for table in tables} | {""}):
        first: dict[str, tuple[NameTable, str]] = {}
        houses: dict[str, NameTable] = {}
        some = [table for table in tables if applies(table, language)]
        for table in some:
            for name in table.names:
                houses.setdefault(name.house, table)
        for table, name, expanded in _expanded(some):
            for variant in expanded.listed:
                other, house = first.setdefault(variant, (table, name.house))
                if house != name.house:
                    problems.append(
                        _problem(table, f"{variant!r} becomes {name.house!r} here and {house!r} at {_place(other)}")
                    )
                if variant in houses:
                    problems.append(
                        _problem(
                            table,
                            f"{variant!r} becomes {name.house!r} here, but is a house spelling at {_place(houses[variant])}",
                        )
                    )
    return sorted(set(problems))


def _place(table: NameTable) -> str:
    return f"{table.file}:{table.line}"


def _problem(table: NameTable, message: str) -> RuleProblem:
    return RuleProblem(table.file, table.line, table.id, message)


def find_faults(table: NameTable) -> Iterator[str]:
    """What is wrong with a table by itself."""
    for name in table.names:
        for string in (name.house, *name.spellings):
            if string != string.strip() or len(string) < _LEAST:
                yield f"{string!r} of {name.house!r} is too short or has spaces around it"
        if not expand(name.house, name.spellings, table.origin, name.kind):
            yield f"{name.house!r} has no variant"
