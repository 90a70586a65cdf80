"""The stage: the blocks that stay, set to house style, with receipts and queries against the source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from cleaner.declared import Profile
from cleaner.result import Change, Query, apply, compose
from cleaner.typography.edits import moved
from cleaner.typography.protected import Span
from cleaner.typography.style import set_style

_CONTEXT: Final = 40  # characters on either side of what a query asks about
_GUILLEMETS: Final = frozenset("«»‹›")


def style(
    source: str, kept: Sequence[Span], changes: Sequence[Change], profile: Profile, code: Sequence[Span] = ()
) -> tuple[tuple[Change, ...], list[Query]]:
    """Set what is left of a source to house style.

    :param kept: source spans of the blocks that stay, in order; :param changes: those that were
        made before, in order.
    :param code: source spans in which nothing changes and that hold no marks, in order and apart.
    Returns all changes against the source, and what an editor has to decide.
    """
    middle = apply(source, changes)
    styled = set_style(middle, moved(kept, changes), profile, still_there(code, changes))
    made = tuple(_parted(styled.changes, _seams(changes)))
    both = compose(changes, made, source)
    queries = []
    place = source_places(both)
    for doubt in styled.doubts:
        start, end = place(doubt.start), place(doubt.end)
        queries.append(Query(profile.id, doubt.reason, start, end, _passage(source, start, end), doubt.message))
    return both, queries


def with_marks(profile: Profile, quotes: str) -> Profile:
    """The profile with other quotation marks: outer opening and closing, inner opening and closing.

    Two more are those inside inner ones; ``straight`` and ``keep`` are none.
    """
    outer, inner = (
        space if set(quotes[n : n + 2]) <= _GUILLEMETS else "" for n, space in zip((0, 2), profile.inside, strict=True)
    )
    return replace(profile, quotes=quotes, inside=(outer, inner))


def still_there(spans: Sequence[Span], changes: Sequence[Change]) -> list[Span]:
    """Where spans of a source stand after changes, but for those that have left it."""
    return [(start, end) for start, end in moved(spans, changes) if start < end]


def _seams(changes: Iterable[Change]) -> list[int]:
    """Where something was taken out, in the text that is left."""
    seams: list[int] = []
    shift = 0
    for change in changes:
        seams.append(change.start - shift)
        shift += len(change.before) - len(change.after)
    return seams


def _parted(changes: Iterable[Change], seams: Sequence[int]) -> Iterator[Change]:
    """Changes in two where they reach over a seam, so that each receipt stays its own."""
    for change in changes:
        n = bisect_left(seams, change.start + 1)
        if n < len(seams) and seams[n] < change.end:
            at = seams[n] - change.start
            yield replace(change, end=seams[n], before=change.before[:at])
            yield from _parted([replace(change, start=seams[n], before=change.before[at:], after="")], seams)
        else:
            yield change


def source_places(changes: Sequence[Change]) -> Callable[[int], int]:
    """What tells the place in the source of one in the text after changes."""
    ends: list[int] = []  # of what the changes wrote, in the text after them
    shifts = [0]
    for change in changes:
        ends.append(change.start - shifts[-1] + len(change.after))
        shifts.append(shifts[-1] + len(change.before) - len(change.after))
    return lambda at: at + shifts[bisect_right(ends, at)]


def _passage(source: str, start: int, end: int) -> str:
    """What a query is about, with words around it."""
    first, last = max(0, start - _CONTEXT), min(len(source), end + _CONTEXT)
    line = source.rfind("\n", first, start) + 1
    first = line or first
    stop = source.find("\n", end, last)
    last = stop if stop >= 0 else last
    if first > 0 and not line:
        first = source.find(" ", first, start) + 1 or first
    if last < len(source) and stop < 0:
        last = max(source.rfind(" ", end, last), end) if " " in source[end:last] else last
    return source[first:last]
