"""Which spans of the source leave it when blocks do."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from cleaner.article import Block


class Removal(NamedTuple):
    """A block that goes, with the white space that goes with it."""

    block: int
    start: int
    end: int


def removals(blocks: Sequence[Block], gone: Collection[int]) -> list[Removal]:
    """The spans to take out, in order and without overlap.

    Of the separators around a run of blocks that goes the widest stays, so that paragraphs
    which stood apart still do; at the ends of the text the outer white space stays.
    """
    spans: list[Removal] = []
    for first, last in _runs(sorted(gone)):
        before = blocks[first - 1].end if first else None
        after = blocks[last + 1].start if last + 1 < len(blocks) else None
        keep = _separator_kept(blocks, first, last, before is None, after is None)
        for i in range(first, last + 1):
            if i < keep:
                start = blocks[i - 1].end if i else blocks[i].start
                spans.append(Removal(i, start, blocks[i].end))
            else:
                end = blocks[i + 1].start if i + 1 < len(blocks) else blocks[i].end
                spans.append(Removal(i, blocks[i].start, end))
    return spans


def _runs(gone: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for i in gone:
        if runs and runs[-1][1] == i - 1:
            runs[-1] = (runs[-1][0], i)
        else:
            runs.append((i, i))
    return runs


def _separator_kept(blocks: Sequence[Block], first: int, last: int, at_head: bool, at_tail: bool) -> int:
    """The block before which the separator stays; those of the run before it take the white
    space in front of them along, the others what follows them."""
    if at_tail:
        return first if at_head else last + 1
    if at_head:
        return first
    return max(range(first, last + 2), key=lambda i: (blocks[i].gap, -i))
