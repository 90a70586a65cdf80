"""Edits of a text, and what could not be decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from cleaner.result import Change
from cleaner.typography.protected import Span


class Edit(NamedTuple):
    """A span of a text, what stands there from now on, and the reason code."""

    start: int
    end: int
    after: str
    reason: str


class Doubt(NamedTuple):
    """A span of a text that an editor has to decide, with a sentence that says why."""

    start: int
    end: int
    reason: str
    message: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made that are in order and apart."""
    parts: list[str] = []
    at = 0
    for start, end, after, _ in edits:
        parts += text[at:start], after
        at = end
    parts.append(text[at:])
    return "".join(parts)


_Placed = TypeVar("_Placed", Edit, Doubt)


def outside(edits: Iterable[_Placed], spans: Sequence[Span]) -> Iterator[_Placed]:
    """The edits, or doubts, that touch none of the spans; both are in order."""
    n = 0
    for edit in edits:
        while n < len(spans) and spans[n][1] <= edit.start:
            n += 1
        if n == len(spans) or edit.end <= spans[n][0]:
            yield edit


def moved(spans: Sequence[Span], edits: Sequence[Edit] | Sequence[Change]) -> list[Span]:
    """Where spans stand after edits or changes; both are in order. What an edit at a bound writes anew stays
    on the side of the bound on which it was; one that reaches over it is inside as far as it goes."""
    if not edits:
        return list(spans)
    places: list[int] = []
    shift = n = 0
    for at in (bound for span in spans for bound in span):
        while n < len(edits) and edits[n].end <= at and edits[n].start < at:
            shift += len(edits[n].after) - (edits[n].end - edits[n].start)
            n += 1
        over = n < len(edits) and edits[n].start < at < edits[n].end
        places.append(min(at, edits[n].start + len(edits[n].after)) + shift if over else at + shift)
    return list(zip(places[::2], places[1::2], strict=True))
