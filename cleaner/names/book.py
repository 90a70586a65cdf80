"""All name tables of a rule set, and which of them apply to whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from cleaner.declared import NameTable
from cleaner.errors import CleanerError, RuleError
from cleaner.names.lexicon import Lexicon, build, find_conflicts

_Key = tuple[str, str]
_MOST_LEXICONS: Final = 200


@dataclass(slots=True)
class NameBook:
    """Name tables in layers: the desk's dictionaries, the profiles that the caller chose, the
    publisher's own tables and choices, and those that always apply.

    :ivar tables: of the rule modules; those with a profile wait to be chosen.
    :ivar choices: profiles by publisher; ``off``: ids of tables that a publisher does without.
    :ivar dictionaries: tables that speak first, of house dictionaries.
    :ivar chosen: profiles that the caller chose.
    """

    tables: tuple[NameTable, ...] = ()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    off: Mapping[str, frozenset[str]] = field(default_factory=dict)
    dictionaries: tuple[NameTable, ...] = ()
    chosen: tuple[str, ...] = ()
    _lexicons: dict[_Key, Lexicon] = field(default_factory=dict, repr=False)

    @property
    def profiles(self) -> frozenset[str]:
        """The names by which tables can be chosen."""
        return frozenset(table.profile for table in self.tables if table.profile)

    def choosing(self, profiles: Sequence[str] = (), dictionaries: Sequence[NameTable] = ()) -> NameBook:
        """The book with profiles and dictionaries chosen beside those that are.

        :raises CleanerError: if there is no such profile.
        :raises RuleError: if what is chosen together contradicts itself.
        """
        if unknown := sorted(set(profiles) - self.profiles):
            known = ", ".join(sorted(self.profiles))
            raise CleanerError(f"there is no name table called {unknown[0]!r}; choose from {known}, or give a file")
        book = replace(
            self, chosen=(*self.chosen, *profiles), dictionaries=(*self.dictionaries, *dictionaries), _lexicons={}
        )
        if problems := [problem for layer in book.layers("")[:2] for problem in find_conflicts(layer)]:
            raise RuleError(problems)
        return book

    def lexicon(self, publisher: str, language: str) -> Lexicon:
        """What applies to the articles of a publisher in a language, made when first asked for."""
        language = language.partition("-")[0]
        key = (publisher, language)
        found = self._lexicons.get(key)
        if found is None:
            if len(self._lexicons) >= _MOST_LEXICONS:
                self._lexicons.clear()  # callers may name any language
            found = self._lexicons[key] = build(self.layers(publisher), language)
        return found

    def layers(self, publisher: str) -> list[list[NameTable]]:
        """The tables that apply to a publisher's articles, the strongest first."""
        off = self.off.get(publisher, frozenset())
        on = [table for table in self.tables if table.id not in off]
        picked = self.choices.get(publisher, ())
        return [
            list(self.dictionaries),
            [table for table in on if table.profile and table.profile in self.chosen],
            [table for table in on if publisher and table.publisher == publisher and not table.profile],
            [table for table in on if table.profile and table.profile in picked],
            [table for table in on if not table.publisher and not table.profile],
        ]

    def __reduce__(self) -> tuple[type[NameBook], tuple[object, ...]]:
        return NameBook, (self.tables, self.choices, self.off, self.dictionaries, self.chosen)
