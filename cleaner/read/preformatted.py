"""Preformatted text: its lines are set apart as those of a plain text are.

A ``pre`` holds code, verse, or a press release as it came by wire, and only its line breaks tell
where its paragraphs end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from selectolax.lexbor import LexborNode

from cleaner.read.html import PREFORMATTED
from cleaner.read.text import Line, set_apart

_OUTERMOST: Final = f"{PREFORMATTED}:not({PREFORMATTED} {PREFORMATTED})"
_MOST_LINES: Final = 20_000  # of a page that are set apart: each costs as much as a paragraph


def set_lines_apart(root: LexborNode) -> dict[int, int]:
    """Give each line, or each paragraph of hard-wrapped text, a text node of its own.

    :returns: by the address of a node with which a line begins, the line breaks before it: 1 or 2.
    """
    begins: dict[int, int] = {}
    for box in root.css(_OUTERMOST):
        nodes = [node for node in box.traverse(include_text=True) if node.is_text_node]
        text = "".join([node.text_content or "" for node in nodes])
        lines, _ = set_apart(text)
        begins |= _split(nodes, dict(_borders(text, lines[: max(1, _MOST_LINES - len(begins))])))
    return begins


def _borders(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Where lines begin, with the line breaks before them; the first begins with its box."""
    for above, line in pairwise(lines):
        last = text[above.end : line.start].splitlines(keepends=True)[-1]
        indented = "" if last.splitlines() != [last] else last
        yield line.start - len(indented), min(line.gap, 2)


def _split(nodes: Sequence[LexborNode], borders: Mapping[int, int]) -> dict[int, int]:
    """Split text nodes at the borders. Returns what `set_lines_apart` does."""
    begins: dict[int, int] = {}
    places = iter([*borders, -1])
    place, end = next(places), 0
    for node in nodes:
        text = node.text_content or ""
        first, end = end, end + len(text)
        cuts = [first]
        while first <= place < end:
            if place > first:
                cuts.append(place)
            place = next(places)
        parts = [text[a - first : b - first] for a, b in pairwise([*cuts, end])]
        for at, part in zip(cuts, parts, strict=True):
            piece = node
            if len(parts) > 1:
                node.insert_before(part)
                piece = node.prev or node
            if at in borders:
                begins[piece.mem_id] = borders[at]
        if len(parts) > 1:
            node.remove()
    return begins
