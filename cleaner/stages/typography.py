"""Sets what stays to house style; so far, its spaces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.declared import Rule
from cleaner.match.guard import Guard
from cleaner.result import Change

STAGE: Final = "typography"

Span = tuple[int, int]


def substitutions(
    source: str, kept: Sequence[Span], changed: Sequence[Span], rules: Sequence[Rule], guard: Guard
) -> Iterator[Change]:
    """What substitute rules change in the blocks that stay.

    :param kept: source spans of these blocks, in order; ``changed``: spans inside them that
        an earlier stage has changed.
    :raises TimeoutError: if a pattern exceeds its limit.
    """
    taken = list(changed)
    for number, rule in enumerate(rules):
        for match in guard.pattern(number).finditer(source, timeout=1.0):
            start, end = match.span()
            after = match.expand(rule.to)
            inside = any(a <= start and end <= b for a, b in kept)
            if after != match.group() and inside and not any(a < end and start < b for a, b in taken):
                taken.append((start, end))
                yield Change(STAGE, rule.id, rule.reason, start, end, match.group(), after)
