"""Dates that head passages of the article, as in diaries and chronologies: they look like the date of an article, and stay."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from cleaner.article import Block
from cleaner.stages.layout import Layout, is_statement
from cleaner.stages.verdict import Verdicts

_ENOUGH: Final = 2  # paragraphs above, or dates between paragraphs: below a standfirst stands the article's own date
_MOST_WORDS: Final = 5


def dates_of_passages(dates: AbstractSet[int], blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> set[int]:
    """Of the dates that are gone those that stand right between two paragraphs which stay."""
    between: set[int] = set()
    sure: set[int] = set()
    above = 0
    for i in layout.order if dates else ():
        if i not in gone:
            above += layout.prose[i]
        elif (
            i in dates
            and blocks[i].words <= _MOST_WORDS
            and all(_is_paragraph(j, blocks, layout, gone) for j in (i - 1, i + 1))
        ):
            between.add(i)
            if above >= _ENOUGH:
                sure.add(i)
    return between if len(between) >= _ENOUGH else sure


def _is_paragraph(i: int, blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> bool:
    return 0 <= i < len(blocks) and i not in gone and (layout.prose[i] or is_statement(blocks[i]))
