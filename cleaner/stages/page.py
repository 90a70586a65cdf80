"""What a page's markup tells of its blocks, before any rule looks at their text."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from cleaner.read.page import Page
from cleaner.result import Part
from cleaner.stages.apply_markup import apply_marks
from cleaner.stages.body import fitted, scores
from cleaner.stages.evidence import page_evidence
from cleaner.stages.headline import find_headline
from cleaner.stages.markup import Marks
from cleaner.stages.parts import HEADLINE_RULE, STANDFIRST_RULE
from cleaner.stages.reading import OUTSIDE_BODY, Judged
from cleaner.stages.repeats import repeated_blocks
from cleaner.stages.said import letters_of, said_of
from cleaner.stages.structure import REPEATED_HEADLINE
from cleaner.stages.verdict import Verdict

_UNLIKE: Final = 20  # signs and spaces by which two texts of the same words differ at most


def judge_page(page: Page, marks: Marks) -> Judged:
    """Which blocks are outside the body, are there twice, or go by rules on markup; and which are
    labelled."""
    if marks.body:
        found = [1.0 if i in marks.body else -1.0 for i in range(len(page.blocks))]
    elif page.whole:
        found = scores(page.elements, page.blocks, page_evidence(page), fitted())
    else:
        found = [1.0] * len(page.blocks)
    outside = Verdict(OUTSIDE_BODY, "nav.page", also=marks.body_rules)
    gone = {i: outside for i, score in enumerate(found) if score <= 0}
    labels: dict[int, tuple[Part, str]] = {}
    headline = (
        find_headline(page.blocks, said_of(page), found) if page.whole and not marks.titled(page.blocks) else None
    )
    if headline is not None:
        gone.pop(headline, None)
        labels[headline] = ("headline", HEADLINE_RULE)
        gone |= {i: Verdict(REPEATED_HEADLINE, "meta.headline") for i in _repetitions(page, headline, gone)}
        standfirst = _find_standfirst(page, headline, found)
        if standfirst is not None:
            gone.pop(standfirst, None)
            labels[standfirst] = ("standfirst", STANDFIRST_RULE)
    apply_marks(page, marks, gone, labels)
    gone |= repeated_blocks(page.blocks, gone.keys() | labels.keys())
    return Judged(gone, labels, frozenset(labels), marks.meant.problems)


def _repetitions(page: Page, headline: int, gone: Container[int]) -> list[int]:
    """The blocks of the body that say the headline again."""
    text = page.blocks[headline].text
    title = letters_of(text)
    return [
        i
        for i, block in enumerate(page.blocks)
        if i != headline
        and i not in gone
        and abs(len(block.text) - len(text)) <= _UNLIKE
        and letters_of(block.text) == title
    ]


def _find_standfirst(page: Page, headline: int, found: Sequence[float]) -> int | None:
    """The block between headline and body that says what the page's data says in sum. What
    stands in the body says it, too, if that is how the article begins."""
    said = said_of(page)
    begins = next((i for i, score in enumerate(found) if score > 0 and i != headline), headline)
    for i in range(headline + 1, begins):
        block = page.blocks[i]
        if said.quotes(letters_of(block.text)) and not block.element.hidden:
            return i
    return None
