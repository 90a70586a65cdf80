"""Dates that head passages of the article, as in diaries, programmes and chronologies: they look like the date of an article,
and stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import Final

import regex

from cleaner.article import Block
from cleaner.stages.layout import Layout, is_statement
from cleaner.stages.verdict import Verdicts

_ENOUGH: Final = 2  # paragraphs above; below a standfirst stands the article's own date
_MOST_WORDS: Final = 5
_LETTERS: Final = regex.compile(r"[\p{L}\p{M}]+")
_FIGURES: Final = regex.compile(r"\p{N}+")


def dates_of_passages(dates: AbstractSet[int], blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> set[int]:
    """Of the dates that are gone those that stand right between two paragraphs which stay, below more than a standfirst or
    with another line of their form between paragraphs."""
    between = {i for i in dates if blocks[i].words <= _MOST_WORDS and _is_between(i, blocks, layout, gone)}
    if not between:
        return between
    forms = Counter(
        _form(blocks[i])
        for i in layout.order
        if i in between or (i not in gone and not layout.prose[i] and _is_between(i, blocks, layout, gone))
    )
    above = accumulate((i not in gone and layout.prose[i]) for i in layout.order)
    enough = {i for i, paragraphs in zip(layout.order, above, strict=True) if paragraphs >= _ENOUGH}
    return {i for i in between if i in enough or forms[_form(blocks[i])] > 1}


def _form(block: Block) -> str:
    """A line without its letters and figures, such as "x 0 x" of "Friday 12 May"."""
    form: str = _FIGURES.sub("0", _LETTERS.sub("x", block.view))
    return form


def _is_between(i: int, blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> bool:
    return all(_is_paragraph(j, blocks, layout, gone) for j in (i - 1, i + 1))


def _is_paragraph(i: int, blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> bool:
    return 0 <= i < len(blocks) and i not in gone and (layout.prose[i] or is_statement(blocks[i]))
