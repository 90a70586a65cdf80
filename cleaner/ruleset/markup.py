"""Rules on markup, ready to run: an index of selectors for each publisher, its layouts, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from selectolax.lexbor import LexborNode

from cleaner.declared import Layout, MarkupKind, MarkupRule, Test
from cleaner.match.selectors import SelectorIndex
from cleaner.ruleset.modules import tests_of

#: How kinds rank when several rules speak of one block.
_RANK: Final = {MarkupKind.KEEP: 0, MarkupKind.LABEL: 1, MarkupKind.DROP: 2, MarkupKind.BODY: 3}
_MOST_INDEXES: Final = 500  # publishers and layouts whose index is kept


@dataclass(frozen=True, slots=True)
class Selection:
    """The rules that apply to a page, the one that speaks first in front, and their index."""

    rules: tuple[MarkupRule, ...]
    index: SelectorIndex


@dataclass(slots=True)
class MarkupSet:
    """All rules on markup. Never changes after it is made."""

    rules: tuple[MarkupRule, ...] = ()
    layouts: tuple[Layout, ...] = ()
    off: Mapping[str, frozenset[str]] = field(default_factory=dict)
    _selections: dict[tuple[str, str], Selection] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, rules: Iterable[MarkupRule], layouts: Iterable[Layout], off: Mapping[str, frozenset[str]]) -> MarkupSet:
        """:param off: by publisher, the ids of rules that do not apply to its pages."""
        newest_first = sorted(layouts, key=lambda layout: layout.served, reverse=True)
        return cls(tuple(sorted(rules, key=lambda rule: rule.id)), tuple(newest_first), off)

    def __reduce__(self) -> tuple[object, ...]:
        # A rule's function cannot be pickled, for its module is nowhere to be imported from.
        bare = tuple(replace(rule, test=None) for rule in self.rules)
        return _with_tests, (bare, frozenset(rule.id for rule in self.rules if rule.test), self.layouts, self.off)

    def layout(self, publisher: str, root: LexborNode) -> str:
        """The newest layout of a publisher that a page has, or "".

        :param root: a node of the page; what stands above it counts, too.
        """
        mine = [layout for layout in self.layouts if layout.publisher == publisher]
        if not mine:
            return ""
        tree = root.parser
        return next((layout.name for layout in mine if tree.css_first(layout.css) is not None), "")

    def selection(self, publisher: str, layout: str) -> Selection:
        """The rules for pages of that publisher and that layout of its."""
        key = publisher, layout
        found = self._selections.get(key)
        if found is None:
            if len(self._selections) > _MOST_INDEXES:
                self._selections.clear()
            off = self.off.get(publisher, frozenset())
            rules = [
                rule
                for rule in self.rules
                if rule.publisher in {"", publisher} and rule.layout in {"", layout} and rule.id not in off
            ]
            rules.sort(key=lambda rule: (not rule.publisher, _RANK[rule.kind], rule.id))
            index = SelectorIndex.of([rule.css for rule in rules])
            found = self._selections[key] = Selection(tuple(rules), index)
        return found


def _with_tests(
    rules: Sequence[MarkupRule], tested: frozenset[str], layouts: tuple[Layout, ...], off: Mapping[str, frozenset[str]]
) -> MarkupSet:
    """The rules again, with the functions of those whose ids are ``tested``."""
    found: dict[str, Mapping[tuple[int, str], Test]] = {}
    made = []
    for rule in rules:
        test = None
        if rule.id in tested:
            if rule.file not in found:
                found[rule.file] = tests_of(Path(rule.file))
            test = found[rule.file][rule.line, rule.id.rpartition("/")[2]]
        made.append(replace(rule, test=test))
    return MarkupSet(tuple(made), layouts, off)
