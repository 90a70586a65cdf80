"""An article as the stages see it: a text in blocks, and what its markup has told already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from cleaner.article import Block
from cleaner.errors import ArticleError
from cleaner.match.fold import plain
from cleaner.read.html import CODE, code_spans
from cleaner.read.page import Page
from cleaner.read.text import make_block, read_blocks
from cleaner.result import AS_TEXT, Found, Part
from cleaner.stages.verdict import Verdict

OUTSIDE_BODY: Final = "structure/outside_body"


@dataclass(frozen=True, slots=True)
class Reading:
    """A text in blocks.

    :ivar text: what receipts refer to: the source, or all the text that a page holds.
    :ivar gone: by block, why it goes for its markup alone; ``labels``: part and rule of blocks
        that stay and are no body; ``protected``: blocks that no rule may take.
    :ivar publisher: whose article it is, as far as the caller or the page say so.
    :ivar code: spans that are code, and that no stage sets anew.
    :ivar origin: for a page, by block the first of its blocks, and one past the last: what
        stands outside the body is one block a stretch.
    :ivar problems: what went wrong with rules on its markup, in sentences.
    """

    text: str
    blocks: tuple[Block, ...]
    gone: Mapping[int, Verdict] = field(default_factory=dict)
    labels: Mapping[int, tuple[Part, str]] = field(default_factory=dict)
    protected: frozenset[int] = frozenset()
    code: tuple[tuple[int, int], ...] = ()
    page: Page | None = None
    origin: tuple[tuple[int, int], ...] = ()
    encoding: Found = AS_TEXT
    publisher: Found | None = None
    problems: tuple[str, ...] = ()


def read_text(text: str) -> Reading:
    """The reading of a plain text.

    :raises ArticleError: if it holds lone surrogates, which no encoding can write.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ArticleError(f"not text: character {error.start} is half of a surrogate pair; decode it anew") from None
    return Reading(text, read_blocks(text))


@dataclass(frozen=True, slots=True)
class Judged:
    """What the markup of a page tells of its blocks, by their indices."""

    gone: Mapping[int, Verdict]
    labels: Mapping[int, tuple[Part, str]]
    protected: frozenset[int]
    problems: tuple[str, ...] = ()


#: Of a page that is taken as it is.
UNJUDGED: Final = Judged({}, {}, frozenset())


def lay_out(page: Page, judged: Judged, encoding: Found) -> Reading:
    """The reading of a page whose blocks have been judged."""
    blocks = page.blocks
    spans: list[tuple[int, int]] = []
    for outside, group in groupby(range(len(blocks)), lambda i: _is_outside(judged.gone.get(i))):
        stretch = list(group)
        spans += [(stretch[0], stretch[-1] + 1)] if outside else [(i, i + 1) for i in stretch]
    texts = ["\n".join(block.text for block in blocks[first:end]) for first, end in spans]
    gaps = [blocks[first].gap for first, _ in spans]
    source = "".join(
        "\n" * gap * (number > 0) + text for number, (gap, text) in enumerate(zip(gaps, texts, strict=True))
    )
    plain_source = plain(source)
    made: list[Block] = []
    at = 0
    for number, ((first, _), gap, text) in enumerate(zip(spans, gaps, texts, strict=True)):
        at += gap if number else 0
        end = at + len(text)
        if _is_outside(judged.gone.get(first)):
            made.append(Block(text, at, end, gap, "", 0))
        else:
            made.append(make_block(source, plain_source, at, end, gap if number else 0))
        at = end
    place = {first: number for number, (first, _) in enumerate(spans)}
    return Reading(
        text=source,
        blocks=tuple(made),
        gone={place[i]: verdict for i, verdict in judged.gone.items() if i in place},
        labels={place[i]: label for i, label in judged.labels.items()},
        protected=frozenset(place[i] for i in judged.protected),
        code=tuple(_code(page, spans, made)),
        page=page,
        origin=tuple(spans),
        encoding=encoding,
        problems=judged.problems,
    )


def _code(page: Page, spans: Sequence[tuple[int, int]], blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    if any(element.tag in CODE for element in page.elements):
        for (first, end), block in zip(spans, blocks, strict=True):
            if end - first == 1:
                yield from ((block.start + a, block.start + b) for a, b in code_spans(page.blocks[first]))


def _is_outside(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.rule == OUTSIDE_BODY
