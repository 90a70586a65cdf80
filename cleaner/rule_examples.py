"""What the constructors of rules share: where a rule stands, and its examples."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

Examples = str | Sequence[str]
#: Text before to text after.
Rewrites = Mapping[str, str]


def place() -> tuple[str, int]:
    """File and line of the rule module that called the constructor which calls this."""
    frame = sys._getframe(2)  # noqa: SLF001 - the one way to name the line of a plain call
    return frame.f_code.co_filename, frame.f_lineno


def texts(examples: Examples) -> tuple[str, ...]:
    """One example or several."""
    return (examples,) if isinstance(examples, str) else tuple(examples)


def firing(examples: Examples | Rewrites) -> tuple[tuple[str, str | None], ...]:
    """Examples that fire, each with what becomes of it, if that is given."""
    if isinstance(examples, Mapping):
        return tuple(examples.items())
    return tuple((text, None) for text in texts(examples))
