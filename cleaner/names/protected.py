"""Where names stay as they are: quotations, addresses, code."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

Span = tuple[int, int]


class Protected:
    """Spans in order and apart, looked for only when first asked about: most texts have no name
    to change."""

    def __init__(self, find: Callable[[], Sequence[Span]]) -> None:
        self._find = find
        self._spans: Sequence[Span] | None = None

    @classmethod
    def of(cls, spans: Sequence[Span]) -> Protected:
        """Spans that are known."""
        return cls(lambda: spans)

    @property
    def spans(self) -> Sequence[Span]:
        """The spans, looked for once."""
        if self._spans is None:
            self._spans = self._find()
        return self._spans

    def meets(self, start: int, end: int) -> bool:
        """Whether a span of the text touches a protected one."""
        at = bisect_right(self.spans, (start, end))
        return any(a < end and start < b for a, b in self.spans[max(0, at - 1) : at + 1])


NOTHING = Protected.of(())
