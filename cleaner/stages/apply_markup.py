"""What becomes of the blocks that rules on markup speak of."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Final, cast

from cleaner.declared import STAYING_PARTS, MarkupKind, MarkupRule
from cleaner.read.html import Element, PageBlock
from cleaner.read.page import Page
from cleaner.result import Part
from cleaner.stages.markup import Marks
from cleaner.stages.verdict import Verdict

_STAYING: Final = STAYING_PARTS | {"headline"}
_FOLLOWING: Final = frozenset({"bio", "tags", "correction", "byline", "date", "dateline"})


def apply_marks(
    page: Page, marks: Marks, gone: MutableMapping[int, Verdict], labels: MutableMapping[int, tuple[Part, str]]
) -> None:
    """Add what rules on markup decide to what is known. A rule of everyone's has no say in what
    is the headline, and keeps and labels only what stands with the article: pictures in lists of
    other articles have captions, too.

    :param gone: what is outside the body; ``labels``: the headline, if it was found.
    """
    found = frozenset(labels)
    with_body, following = _surroundings(page, gone, labels)
    for i in marks.claims:
        if i in gone and marks.only_drop(i):
            continue
        rule = marks.rule(i, page.blocks[i])
        if rule is None or (not rule.publisher and i in found):
            continue
        if rule.kind is MarkupKind.KEEP:
            if rule.publisher or i in with_body:
                labels.setdefault(i, ("body", rule.id))
                gone.pop(i, None)
        elif rule.kind is MarkupKind.DROP:
            if i not in gone:
                labels.pop(i, None)
                gone[i] = Verdict(rule.id, rule.reason)
        elif rule.publisher or i in with_body or (i in following and rule.part in _FOLLOWING):
            _label(i, rule, gone, labels)


def _label(
    i: int, rule: MarkupRule, gone: MutableMapping[int, Verdict], labels: MutableMapping[int, tuple[Part, str]]
) -> None:
    part = cast("Part", rule.part)
    if part in _STAYING:
        labels[i] = part, rule.id
        gone.pop(i, None)
    else:
        labels.pop(i, None)
        gone[i] = Verdict(rule.id, rule.reason, part)


def _surroundings(page: Page, gone: Mapping[int, Verdict], labels: Mapping[int, object]) -> tuple[range, range]:
    """The blocks from the beginning of the box that headline and body share to the body's end,
    and the rest of that box. Without such a box, the body alone."""
    blocks = page.blocks
    body = [i for i in range(len(blocks)) if i not in gone and i not in labels]
    if not body:
        return range(0), range(0)
    if not page.whole:
        return range(len(blocks)), range(0)
    first, end = min(body[0], *labels, body[0]), body[-1] + 1
    box = _shared(blocks[first], blocks[body[0]]) if labels else None
    if box is None:
        return range(first, end), range(0)
    begin, after = first, end
    while begin and _stands_in(blocks[begin - 1], box):
        begin -= 1
    while after < len(blocks) and _stands_in(blocks[after], box):
        after += 1
    return range(begin, end), range(end, after)


def _shared(one: PageBlock, other: PageBlock) -> Element | None:
    """The innermost element around both blocks, unless that is the page's root."""
    around = set(one.element.chain())
    found = next((element for element in other.element.chain() if element in around), None)
    return found if found is not None and found.parent is not None else None


def _stands_in(block: PageBlock, box: Element) -> bool:
    return any(element is box for element in block.element.chain())
