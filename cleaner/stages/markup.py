"""Which rule on markup speaks of which block of a page.

A rule speaks of the blocks below the elements that it matches. Where several speak of one
block, the publisher's comes before everyone's; then what keeps before what labels before what
drops; then the nearest element; then the first id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from cleaner.declared import MarkupKind, MarkupRule
from cleaner.match.fragment import FragmentError, Fragments
from cleaner.read.html import Element, PageBlock
from cleaner.read.page import Page
from cleaner.read.text import count_words
from cleaner.ruleset.markup import MarkupSet, Selection

_KINDS: Final = (MarkupKind.KEEP, MarkupKind.LABEL, MarkupKind.DROP)

#: What rules claim an element with, the first in front: whether it is everyone's or a publisher's,
#: its kind, how near the element is, its number.
_Claims = tuple[tuple[bool, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """What the rules on markup say of a page.

    :ivar rules: by block, the rule that speaks of it.
    :ivar body: where the publisher's body stands, by block; empty where no rule knows.
    :ivar body_rules: the ids of those that do.
    :ivar problems: what went wrong, in sentences.
    """

    rules: Mapping[int, MarkupRule] = field(default_factory=dict)
    body: frozenset[int] = frozenset()
    body_rules: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def find_marks(page: Page, markup: MarkupSet, publisher: str) -> Marks:
    """What the rules on markup say of a page of that publisher."""
    selection = markup.selection(publisher, markup.layout(publisher, page.elements[0].node))
    matched, problems = _matched(page, selection)
    if not matched:
        return Marks(problems=problems)
    by_element: dict[Element, list[int]] = {}
    for number, elements in matched.items():
        for matched_element in elements:
            by_element.setdefault(matched_element, []).append(number)
    rules = selection.rules
    claims, in_body = _spread(page.elements, by_element, rules)
    marked: dict[int, MarkupRule] = {}
    for i, block in enumerate(page.blocks):
        claiming = claims[block.element.index]
        element: Element | None = block.inner
        while element is not block.element and element is not None:  # inline elements
            if element in by_element and _is_all_of(element, block):
                claiming = _with(claiming, element, by_element[element], rules)
            element = element.parent
        if claiming and (rule := _speaking(claiming, block, rules)) is not None:
            marked[i] = rule
    body = frozenset(i for i, block in enumerate(page.blocks) if in_body[block.element.index])
    body_rules = tuple(rules[number].id for number in matched if rules[number].kind is MarkupKind.BODY)
    return Marks(marked, body, body_rules, problems)


def _matched(page: Page, selection: Selection) -> tuple[dict[int, list[Element]], tuple[str, ...]]:
    """By number, the elements that rules mean; and what went wrong with their functions."""
    found: dict[int, list[Element]] = {}
    problems = []
    fragments = Fragments()
    for number, elements in sorted(selection.index.matches(page.elements).items()):
        rule = selection.rules[number]
        try:
            meant = [e for e in elements if rule.test is None or fragments.ask(rule.test, e.node)]
        except FragmentError as error:
            problems.append(f"the test of {rule.id} {error}; the rule was set aside")
            continue
        if meant:
            found[number] = meant
    return found, tuple(problems)


def _spread(
    elements: Sequence[Element], by_element: Mapping[Element, Sequence[int]], rules: Sequence[MarkupRule]
) -> tuple[list[_Claims], list[bool]]:
    """By element, the claims on what stands in it, and whether it is the body's."""
    claims: list[_Claims] = []
    in_body: list[bool] = []
    for element in elements:
        above = element.parent
        claiming = claims[above.index] if above is not None else ()
        inside = above is not None and in_body[above.index]
        if element in by_element:
            numbers = by_element[element]
            claiming = _with(claiming, element, numbers, rules)
            inside = inside or any(rules[number].kind is MarkupKind.BODY for number in numbers)
        claims.append(claiming)
        in_body.append(inside)
    return claims, in_body


def _with(claims: _Claims, element: Element, numbers: Sequence[int], rules: Sequence[MarkupRule]) -> _Claims:
    """Claims from above and those of the rules that match an element, each rule's nearest."""
    own = [
        (not rules[number].publisher, _KINDS.index(rules[number].kind), -element.index, number)
        for number in numbers
        if rules[number].kind in _KINDS
    ]
    return tuple(sorted([claim for claim in claims if claim[3] not in numbers] + own)) if own else claims


def _speaking(claims: _Claims, block: PageBlock, rules: Sequence[MarkupRule]) -> MarkupRule | None:
    """The rule whose claim on a block comes first, of those that mean blocks of its length."""
    claiming = (rules[number] for _, _, _, number in claims)
    return next((rule for rule in claiming if not rule.max_words or count_words(block.text) <= rule.max_words), None)


def _is_all_of(element: Element, block: PageBlock) -> bool:
    """Whether an inline element, in which a block begins, holds all of it."""
    return "".join(block.text.split()) in "".join(element.node.text().split())
