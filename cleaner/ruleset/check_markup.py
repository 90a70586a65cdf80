"""What can be said of rules on markup, and of layouts, before any page is seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

import regex

from cleaner.declared import MARKUP_PARTS, PART_REASONS, Layout, MarkupKind, MarkupRule
from cleaner.errors import RuleProblem
from cleaner.match.selectors import selectors_of
from cleaner.reasons import REASONS

_NAME: Final = regex.compile(r"[a-z0-9][a-z0-9_]*")
_DAY: Final = regex.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def markup_shape(rule: MarkupRule) -> Iterator[str]:
    """What is wrong with a rule's selector, reason, part and examples."""
    if rule.kind is MarkupKind.LABEL and rule.part not in MARKUP_PARTS:
        yield f"part={rule.part!r} is none of {', '.join(('headline', *PART_REASONS))}"
    if rule.kind is MarkupKind.DROP and rule.reason not in REASONS:
        yield f"reason={rule.reason!r} is not in the list of reasons ('cleaner rules reasons' shows it)"
    if not rule.fires:
        yield "has no example that fires: give fires=[…]"
    if rule.id.startswith("languages/"):
        yield "markup has no language: put the rule under generic/ or into a publisher's module"
    if rule.kind is MarkupKind.BODY and not rule.publisher:
        yield "body_html() is for publishers' modules, which have a SCOPE"
    try:
        selectors_of(rule.css)
    except ValueError as error:
        yield f"css: {error}"


def check_layouts(layouts: Sequence[Layout]) -> list[RuleProblem]:
    """What is wrong with layouts."""
    problems = [
        RuleProblem(layout.file, layout.line, "", f"layout {layout.name!r}: {message}")
        for layout in layouts
        for message in _shape(layout)
    ]
    for i, layout in enumerate(layouts):
        for other in layouts[:i]:
            if layout.publisher == other.publisher and layout.name == other.name:
                problems.append(RuleProblem(layout.file, layout.line, "", f"two layouts are called {layout.name!r}"))
            elif layout.publisher == other.publisher and layout.served[:1] == other.served[:1]:
                message = f"layouts {other.name!r} and {layout.name!r} begin on the same day: which is newer?"
                problems.append(RuleProblem(layout.file, layout.line, "", message))
    return problems


def _shape(layout: Layout) -> Iterator[str]:
    if not _NAME.fullmatch(layout.name):
        yield "its name is not lower-case words or a year"
    if len(layout.served) != 2 or not all(day == "" or _is_day(day) for day in layout.served):
        yield f"served={layout.served!r} is not two days such as '2024-02' or ''"
    elif layout.served[1] and layout.served[0] > layout.served[1]:
        yield "it was served until a day before it began"
    try:
        selectors_of(layout.css)
    except ValueError as error:
        yield f"css: {error}"


def _is_day(text: str) -> bool:
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat((text + "-01-01")[: len("2024-01-01")])
    except ValueError:
        return False
    return True
