"""Spans that leave a block which stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import regex

from cleaner.article import Block
from cleaner.stages.hits import Hit

Span = tuple[int, int]

_SENTENCE_BREAK: Final = regex.compile(r"""[.!?…。！？]["')\]」』]*(?=\s|$)|[。！？]["')\]」』]*""")


def trim_spans(block: Block, hits: Iterable[Hit]) -> list[tuple[Span, Hit]]:
    """The view spans to take out, in order; where two rules overlap the longer span wins."""
    wanted = sorted(
        ((_grown(block.view, hit), hit) for hit in hits), key=lambda item: (item[0][0] - item[0][1], item[1].rule.id)
    )
    taken: list[tuple[Span, Hit]] = []
    for (start, end), hit in wanted:
        if start < end and not any(a < end and start < b for (a, b), _ in taken):
            taken.append(((start, end), hit))
    return sorted(taken, key=lambda item: item[0])


def _grown(view: str, hit: Hit) -> Span:
    """The span of a hit, grown to its sentence where the rule says so, with one space."""
    start, end = hit.start, hit.end
    if hit.rule.sentence:
        # a pattern may begin with the end of the sentence before
        start = next((at for at in range(start, end) if view[at].isalnum()), start)
        ends = [m.end() for m in _SENTENCE_BREAK.finditer(view)]
        start = max((e for e in ends if e <= start), default=0)
        end = min((e for e in ends if e >= end), default=len(view))
    while start < end and view[start] == " ":
        start += 1
    while end > start and view[end - 1] == " ":
        end -= 1
    if start > 0 and view[start - 1] == " " and (end == len(view) or view[end] in " .,;:!?)"):
        start -= 1
    elif start == 0 and end < len(view) and view[end] == " ":
        end += 1
    return start, end
