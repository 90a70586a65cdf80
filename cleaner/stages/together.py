"""What stands in the article together or outside of it: the cells of a table of data, the lines of
preformatted text."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean
from typing import Final

from cleaner.read.html import CELLS, PREFORMATTED, Element, PageBlock

_MOST_WORDS: Final = 12  # of a cell; a table with longer ones may be there for the layout
_LEAST_CELLS: Final = 4
_LEVELS: Final = 6  # from a cell's text to its table


def judged_together(blocks: Sequence[PageBlock], words: Sequence[int], scores: Sequence[float]) -> list[float]:
    """The scores of all blocks, where each cell of a table of data has the mean of its table's, and each line of
    preformatted text the mean of its words'."""
    tables: dict[Element, list[int]] = {}
    texts: dict[Element, list[int]] = {}
    for i, block in enumerate(blocks):
        element = block.element
        if element.tag == PREFORMATTED:
            texts.setdefault(element, []).append(i)
        elif element.tag in CELLS and (table := _table_of(element)) is not None:
            tables.setdefault(table, []).append(i)
    together = list(scores)
    for cells in tables.values():
        if len(cells) >= _LEAST_CELLS and all(blocks[i].text.count(" ") < _MOST_WORDS for i in cells):
            mean = fmean(scores[i] for i in cells)
            for i in cells:
                together[i] = mean
    for lines in texts.values():
        mean = fmean([scores[i] for i in lines], weights=[words[i] for i in lines])
        for i in lines:
            together[i] = mean
    return together


def _table_of(element: Element) -> Element | None:
    for box, _ in zip(element.chain(), range(_LEVELS), strict=False):
        if box.tag == "table":
            return box
    return None
