"""Which rule on markup speaks of which block of a page.

A rule speaks of the blocks below the elements that it matches. Where several speak of one
block, the publisher's comes before everyone's; then what keeps before what labels before what
drops; then the nearest element; then the first id.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from cleaner.declared import MarkupKind, MarkupRule
from cleaner.match.fragment import FragmentError, Fragments
from cleaner.read.html import Element, PageBlock
from cleaner.read.page import Page
from cleaner.read.text import count_words
from cleaner.ruleset.markup import MarkupSet

_KINDS: Final = (MarkupKind.KEEP, MarkupKind.LABEL, MarkupKind.DROP)

#: What rules claim an element with, the first in front: whether it is everyone's or a publisher's,
#: its kind, how near the element is, its number.
_Claims = tuple[tuple[bool, int, int, int], ...]


class Meant:
    """Which of the elements that rules match they mean. A rule's function, which is slow, is
    asked about all of them once something depends on its answer."""

    __slots__ = ("_answers", "_fragments", "_matched", "_problems", "rules")

    def __init__(
        self, rules: Sequence[MarkupRule] = (), matched: Mapping[int, Sequence[Element]] | None = None
    ) -> None:
        self.rules = rules
        self._matched = matched or {}
        self._answers: dict[int, frozenset[int]] = {}
        self._problems: dict[int, str] = {}
        self._fragments = Fragments()

    def of(self, number: int) -> frozenset[int]:
        """The indices of the elements that a rule means."""
        found = self._answers.get(number)
        if found is None:
            found = self._answers[number] = self._ask(number)
        return found

    def holds(self, number: int, index: int) -> bool:
        """Whether a rule means an element that it matches."""
        return self.rules[number].test is None or index in self.of(number)

    @property
    def problems(self) -> tuple[str, ...]:
        """What went wrong so far, in sentences."""
        return tuple(self._problems[number] for number in sorted(self._problems))

    def _ask(self, number: int) -> frozenset[int]:
        rule, elements = self.rules[number], self._matched[number]
        try:
            return frozenset(
                element.index
                for element in elements
                if rule.test is None or self._fragments.ask(rule.test, element.node)
            )
        except FragmentError as error:
            self._problems[number] = f"the test of {rule.id} {error}; the rule was set aside"
            return frozenset()


@dataclass(frozen=True, slots=True)
class Marks:
    """What the rules on markup say of a page.

    :ivar claims: by block, what rules claim it with.
    :ivar body: where the publisher's body stands, by block; empty where no rule knows.
    :ivar body_rules: the ids of those that do.
    """

    claims: Mapping[int, _Claims] = field(default_factory=dict)
    body: frozenset[int] = frozenset()
    body_rules: tuple[str, ...] = ()
    meant: Meant = field(default_factory=Meant)

    def rule(self, i: int, block: PageBlock) -> MarkupRule | None:
        """The rule that speaks of a block: whose claim comes first, of those that mean the
        element and blocks of that length."""
        for _, _, index, number in self.claims.get(i, ()):
            rule = self.meant.rules[number]
            if (not rule.max_words or count_words(block.text) <= rule.max_words) and self.meant.holds(number, -index):
                return rule
        return None

    def only_drop(self, i: int) -> bool:
        """Whether all that claims a block would have it go."""
        return all(self.meant.rules[number].kind is MarkupKind.DROP for _, _, _, number in self.claims[i])

    def titled(self, blocks: Sequence[PageBlock]) -> bool:
        """Whether a rule says what is the headline."""
        titling = {number for number, rule in enumerate(self.meant.rules) if rule.part == "headline"}
        return bool(titling) and any(
            (rule := self.rule(i, blocks[i])) is not None and rule.part == "headline"
            for i, claims in self.claims.items()
            if any(number in titling for _, _, _, number in claims)
        )


def find_marks(page: Page, markup: MarkupSet, publisher: str) -> Marks:
    """What the rules on markup say of a page of that publisher."""
    selection = markup.selection(publisher, markup.layout(publisher, page.elements[0].node))
    matched = selection.index.matches(page.elements)
    if not matched:
        return Marks()
    rules = selection.rules
    meant = Meant(rules, matched)
    by_element: dict[Element, list[int]] = {}
    for number, elements in matched.items():
        for matched_element in elements:
            by_element.setdefault(matched_element, []).append(number)
    claims = _spread(page.elements, by_element, rules)
    claimed: dict[int, _Claims] = {}
    for i, block in enumerate(page.blocks):
        claiming = claims[block.element.index]
        element: Element | None = block.inner
        while element is not block.element and element is not None:  # inline elements
            if element in by_element and _is_all_of(element, block):
                claiming = _with(claiming, element, by_element[element], rules)
            element = element.parent
        if claiming:
            claimed[i] = claiming
    bodies = [number for number in sorted(matched) if rules[number].kind is MarkupKind.BODY and meant.of(number)]
    roots = frozenset[int]().union(*map(meant.of, bodies))
    body = frozenset(i for i, block in enumerate(page.blocks) if roots and _stands_in(block.element, roots))
    return Marks(claimed, body, tuple(rules[number].id for number in bodies), meant)


def _stands_in(element: Element, roots: Container[int]) -> bool:
    return any(around.index in roots for around in element.chain())


def _spread(
    elements: Sequence[Element], by_element: Mapping[Element, Sequence[int]], rules: Sequence[MarkupRule]
) -> list[_Claims]:
    """By element, the claims on what stands in it."""
    claims: list[_Claims] = []
    for element in elements:
        above = element.parent
        claiming = claims[above.index] if above is not None else ()
        if element in by_element:
            claiming = _with(claiming, element, by_element[element], rules)
        claims.append(claiming)
    return claims


def _with(claims: _Claims, element: Element, numbers: Sequence[int], rules: Sequence[MarkupRule]) -> _Claims:
    """Claims from above and those of the rules that match an element, each rule's nearest; all
    of one that has a function, which may mean another."""
    own = [
        (not rules[number].publisher, _KINDS.index(rules[number].kind), -element.index, number)
        for number in numbers
        if rules[number].kind in _KINDS
    ]
    if not own:
        return claims
    return tuple(sorted([claim for claim in claims if claim[3] not in numbers or rules[claim[3]].test] + own))


def _is_all_of(element: Element, block: PageBlock) -> bool:
    """Whether an inline element, in which a block begins, holds all of it."""
    return "".join(block.text.split()) in "".join(element.node.text().split())
