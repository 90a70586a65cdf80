"""Raw text to blocks: paragraphs by blank lines or by lines, hard-wrapped text recognised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from cleaner.article import Block
from cleaner.match.fold import plain

#: Scripts that set no spaces between words: Thai to Lao, Burmese, Khmer, kana and Han.
_SPACELESS: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
#: Soft hyphens, what has no width, and the marks of writing direction.
_INVISIBLE: Final = (
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
#: What no block begins or ends with.
BLANK: Final = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + _INVISIBLE
_RUN: Final = re.compile(rf"[ ]{{2,}}|[{_INVISIBLE}]+")

_WRAP_MOST: Final = 100  # columns; longer lines are paragraphs, not wrapped text
_WRAP_LEAST: Final = 40
_WRAP_LINES: Final = 3  # evidence that it takes
_WRAP_SHARE: Final = 0.8  # of the lines must have had no room for the next word; some editors break early, at dashes
_WRAP_LONGER: Final = 0.02  # of the lines may be longer than the width, as a table or an address in a book is


class Line(NamedTuple):
    """The span of a line in its text, and the line breaks before it."""

    start: int
    end: int
    gap: int


def read_blocks(source: str) -> tuple[Block, ...]:
    """The blocks of a source text, in order; white space between them belongs to none."""
    spans, wrapped = set_apart(source)
    plain_source = plain(source)
    uneven = wrapped or "\t" in source or "\xa0" in source or may_be_uneven(source)
    return tuple(
        make_block(source[start:end], plain_source[start:end], start, gap, uneven=uneven) for start, end, gap in spans
    )


def set_apart(source: str) -> tuple[list[Line], bool]:
    """The lines of a text, or its paragraphs, if it is hard-wrapped; and whether it is."""
    lines = _lines(source)
    wrapped = _is_wrapped(source, lines)
    return (_paragraphs(lines) if wrapped else lines), wrapped


def may_be_uneven(text: str) -> bool:
    """Whether a text has runs of spaces, or what nobody sees."""
    return "  " in text or any(char in text for char in _INVISIBLE)


def never_wrapped(source: str) -> bool:
    """Whether a line of the text is too long for hard-wrapped text."""
    return any(len(line.strip().strip(BLANK)) > _WRAP_MOST for line in source.splitlines())


def make_block(text: str, view: str, start: int, gap: int, *, uneven: bool) -> Block:
    """The block of a text that begins at a place in the source.

    :param view: its plain form; ``uneven``: whether that `may_be_uneven`.
    """
    offsets = None
    if uneven and _RUN.search(view):
        view, offsets = _collapse(view, start)
    return Block(text, start, start + len(text), gap, view, count_words(view), offsets)


def without(block: Block, start: int, end: int) -> Block:
    """The block after a span of its view has been taken out."""
    offsets = block.offsets or tuple(range(block.start, block.end))
    kept = [(c, at) for i, (c, at) in enumerate(zip(block.view, offsets, strict=True)) if not start <= i < end]
    while kept and kept[0][0] == " ":
        kept.pop(0)
    while kept and kept[-1][0] == " ":
        kept.pop()
    view = "".join(c for c, _ in kept)
    return replace(block, view=view, words=count_words(view), offsets=tuple(at for _, at in kept))


def count_words(view: str) -> int:
    """Words of a plain text; two letters of a script without spaces count as one."""
    words = view.count(" ") + 1 if view else 0
    if view.isascii() or _is_latin(view):
        return words
    dense = len(_SPACELESS.findall(view))
    return max(1, words - 1 + dense // 2) if dense else words


def _is_latin(view: str) -> bool:
    try:
        view.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def _lines(source: str) -> list[Line]:
    lines: list[Line] = []
    at = gap = 0
    for line in source.splitlines(keepends=True):
        stripped = line.strip()
        if stripped and (stripped[0] in _INVISIBLE or stripped[-1] in _INVISIBLE):
            stripped = stripped.strip(BLANK)
        if stripped:
            start = at + line.index(stripped[0])
            lines.append(Line(start, start + len(stripped), gap))
            gap = 0
        gap += 1
        at += len(line)
    return lines


def _is_wrapped(source: str, lines: Sequence[Line]) -> bool:
    """Whether line breaks inside paragraphs were set for want of room: the first word of the
    next line would not have fitted into the width of the text."""
    tight = [(a, b) for a, b in pairwise(lines) if b.gap == 1]
    lengths = sorted(line.end - line.start for line in lines)
    if len(tight) < _WRAP_LINES or not _WRAP_LEAST <= lengths[-1] <= _WRAP_MOST:
        return False
    width = lengths[-1 - int(_WRAP_LONGER * len(lengths))]
    full = sum(a.end - a.start + 1 + _first_word(source, b) >= width for a, b in tight)
    return full >= _WRAP_SHARE * len(tight)


def _first_word(source: str, line: Line) -> int:
    end = source.find(" ", line.start, line.end)
    return (line.end if end < 0 else end) - line.start


def _paragraphs(lines: Iterable[Line]) -> list[Line]:
    paragraphs: list[Line] = []
    for line in lines:
        if paragraphs and line.gap == 1:
            first = paragraphs[-1]
            paragraphs[-1] = Line(first.start, line.end, first.gap)
        else:
            paragraphs.append(line)
    return paragraphs


def _collapse(view: str, start: int) -> tuple[str, tuple[int, ...]]:
    chars: list[str] = []
    offsets: list[int] = []
    for index, char in enumerate(view):
        if char in _INVISIBLE or (char == " " and chars and chars[-1] == " "):
            continue
        chars.append(char)
        offsets.append(start + index)
    return "".join(chars), tuple(offsets)
