"""Random edits as changes."""

from __future__ import annotations

from cleaner.result import Change


def changes_of(text: str, edits: list[tuple[int, int, str]]) -> tuple[Change, ...]:
    """Changes that do not touch each other; edits that would are left out."""
    changes: list[Change] = []
    at = 0
    for start, length, after in sorted(edits):
        end = min(len(text), start + length)
        if start >= at and end > start:
            changes.append(Change("test", "rule", "style.spaces", start, end, text[start:end], after))
            at = end + 1
    return tuple(changes)
