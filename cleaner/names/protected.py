"""Where names stay as they are: quotations, addresses, code."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

Span = tuple[int, int]


class Protected:
    """Spans that are looked for when they are asked about: most texts have no name to change.

    :param near: each gives, for a span of the text, at least those that meet it, in order and apart.
    """

    def __init__(self, *near: Callable[[int, int], Sequence[Span]]) -> None:
        self._near = near

    @classmethod
    def of(cls, spans: Sequence[Span]) -> Protected:
        """Spans that are known."""
        return cls(lambda _start, _end: spans)

    def meets(self, start: int, end: int) -> bool:
        """Whether a span of the text touches a protected one."""
        return any(_meets(near(start, end), start, end) for near in self._near)


def _meets(spans: Sequence[Span], start: int, end: int) -> bool:
    at = bisect_right(spans, (start, end))
    return any(a < end and start < b for a, b in spans[max(0, at - 1) : at + 1])


NOTHING = Protected()
