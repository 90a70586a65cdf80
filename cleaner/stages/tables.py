"""Tables of data: their cells stand together in the article, or outside of it."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import Final

from cleaner.read.html import CELLS, Element, PageBlock

_MOST_WORDS: Final = 12  # of a cell; a table with longer ones may be there for the layout
_LEAST_CELLS: Final = 4
_LEVELS: Final = 6  # from a cell's text to its table


def judged_together(blocks: Sequence[PageBlock], scores: Sequence[float]) -> list[float]:
    """The scores of all blocks, where each cell of a table of data has the mean of its table's."""
    tables: dict[Element, list[int]] = {}
    for i, block in enumerate(blocks):
        if block.element.tag in CELLS and (table := _table_of(block.element)) is not None:
            tables.setdefault(table, []).append(i)
    together = list(scores)
    for cells in tables.values():
        if len(cells) >= _LEAST_CELLS and all(blocks[i].text.count(" ") < _MOST_WORDS for i in cells):
            mean = fmean(scores[i] for i in cells)
            for i in cells:
                together[i] = mean
    return together


def _table_of(element: Element) -> Element | None:
    for box, _ in zip(element.chain(), range(_LEVELS), strict=False):
        if box.tag == "table":
            return box
    return None
