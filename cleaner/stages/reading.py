"""An article as the stages see it: a text in blocks, and what its markup has told already."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from cleaner.article import Block
from cleaner.errors import ArticleError
from cleaner.match.fold import plain
from cleaner.read.html import CODE, TITLES, marked_spans
from cleaner.read.page import Page
from cleaner.read.text import make_block, may_be_uneven, read_blocks
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
    :ivar code: spans that are code, and that no stage sets anew; ``titles``: of works, in which no name changes.
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
    titles: tuple[tuple[int, int], ...] = ()
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
    outside = frozenset(i for i, verdict in judged.gone.items() if verdict.rule == OUTSIDE_BODY)
    spans = list(_stretches(len(blocks), outside))
    views = plain("".join([blocks[first].text for first, _ in spans if first not in outside]))
    uneven = may_be_uneven(views)
    pieces: list[str] = []
    made: list[Block] = []
    at = seen = 0
    for first, end in spans:
        gap = blocks[first].gap
        text = blocks[first].text if end - first == 1 else "\n".join([block.text for block in blocks[first:end]])
        if made:
            pieces.append("\n" * gap)
            at += gap
        pieces.append(text)
        if first in outside:
            made.append(Block(text, at, at + len(text), gap, "", 0))
        else:
            made.append(make_block(text, views[seen : seen + len(text)], at, gap if made else 0, uneven=uneven))
            seen += len(text)
        at += len(text)
    source = "".join(pieces)
    tags = {element.tag for element in page.elements}
    place = {first: number for number, (first, _) in enumerate(spans)}
    return Reading(
        text=source,
        blocks=tuple(made),
        gone={place[i]: verdict for i, verdict in judged.gone.items() if i in place},
        labels={place[i]: label for i, label in judged.labels.items()},
        protected=frozenset(place[i] for i in judged.protected),
        code=() if tags.isdisjoint(CODE) else tuple(_marked(page, spans, made, CODE)),
        titles=() if tags.isdisjoint(TITLES) else tuple(_marked(page, spans, made, TITLES)),
        page=page,
        origin=tuple(spans),
        encoding=encoding,
        problems=judged.problems,
    )


def _marked(
    page: Page, spans: Sequence[tuple[int, int]], blocks: Sequence[Block], tags: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """The spans of a page's text that stand in elements with some tags."""
    for (first, end), block in zip(spans, blocks, strict=True):
        if end - first == 1:
            yield from ((block.start + a, block.start + b) for a, b in marked_spans(page.blocks[first], tags))


def _stretches(size: int, outside: Container[int]) -> Iterator[tuple[int, int]]:
    """The first and one past the last of the blocks that are one: what stands outside between two of the body."""
    first = 0
    for i in range(size):
        if i not in outside:
            if first < i:
                yield first, i
            yield i, i + 1
            first = i + 1
    if first < size:
        yield first, size
