"""Where the blocks of an article stand: prose, zones, distances, gaps."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import regex

from cleaner.article import Block
from cleaner.declared import Where, Zone

_PROSE_WORDS: Final = 12  # a sentence of prose has these at least
_LONG_WORDS: Final = 40  # a block of these is prose however it ends
_SENTENCE_WORDS: Final = 5
TITLE_WORDS: Final = 4  # a line of these is a headline for sure
#: The end of a sentence in any script, with what may close after it.
_SENTENCE_END: Final = regex.compile(r"""[.!?…。！？।؟։።][\]"')」』】*\d]{0,4}$""")
_QUOTED: Final = regex.compile(
    r"""
      "[^"]{1,2000}(?:"|$)              # a quotation, or one that runs on in the next paragraph
    | (?<![\p{L}\p{N}'])'(?=[\p{L}\p{N}])[^'"]{3,400}(?:'\p{L}[^'"]{0,400}){0,20}[\p{L}.,!?…]'(?![\p{L}\p{N}])
    | [「『][^」』]{1,500}[」』]
    """,
    regex.VERBOSE,
)


def ends_sentence(block: Block) -> bool:
    """Whether a block ends as sentences do."""
    return ends_like_sentence(block.view)


def ends_like_sentence(view: str) -> bool:
    """Whether a text ends as sentences do."""
    end = view[-8:]  # which is a letter more often than not
    return not end[-1:].isalpha() and _SENTENCE_END.search(end) is not None


def is_prose(block: Block) -> bool:
    """Whether a block is a run of sentences, by its text alone."""
    if block.words >= _LONG_WORDS:
        return True
    return block.words >= _PROSE_WORDS and ends_sentence(block)


def is_statement(block: Block) -> bool:
    """Whether a block ends as a statement does: with a full stop, which the titles of other
    articles do not set; questions and exclamations they may be."""
    return is_sentence(block) and ends_statement(block)


def ends_statement(block: Block) -> bool:
    """Whether a block ends as statements do: titles end so next to never, though some with a question."""
    return block.view.rstrip("\"')]»”").endswith((".", "…", "。"))


def is_title(block: Block) -> bool:
    """Whether a block may be the headline for its length and its end; shorter ones may be labels, too."""
    return block.words >= TITLE_WORDS and not is_prose(block) and not is_statement(block)


def is_sentence(block: Block) -> bool:
    """Whether a block is at least one short sentence."""
    return block.words >= _SENTENCE_WORDS and ends_sentence(block)


def in_quotation(view: str, start: int, end: int) -> bool:
    """Whether a span begins inside a quotation, or with it and ends inside it, or a quotation is all there is."""
    if '"' not in view and "'" not in view and "「" not in view and "『" not in view:
        return False
    phrase = view[1:2] != " " and " " in view  # not a name in marks, nor words between two arrows
    return any(
        m.start() < start < m.end() - 1
        or (m.start() == start and end < m.end())
        or (phrase and m.span() == (0, len(view)))
        for m in _QUOTED.finditer(view)
    )


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks that are still there, and where each stands among them.

    :ivar order: their indices; ``place`` maps an index to its place in ``order``.
    :ivar prose: by index, whether the block is prose.
    :ivar first_prose: the place of the first prose of the article proper; ``last_prose`` of
        the last. Without any prose everything is body.
    :ivar gaps: by place, line breaks before the block, those of blocks gone counted.
    """

    order: tuple[int, ...]
    place: dict[int, int]
    prose: tuple[bool, ...]
    first_prose: int
    last_prose: int
    gaps: tuple[int, ...]

    @classmethod
    def of(cls, blocks: Sequence[Block], prose: Sequence[bool], gone: Collection[int]) -> Layout:
        order = tuple(i for i in range(len(blocks)) if i not in gone)
        places = [place for place, i in enumerate(order) if prose[i]]
        gaps, widest = [], 0
        for i, block in enumerate(blocks):
            widest = max(widest, block.gap)
            if i not in gone:
                gaps.append(widest)
                widest = 0
        return cls(
            order=order,
            place={i: place for place, i in enumerate(order)},
            prose=tuple(prose),
            first_prose=_start(places) if places else 0,
            last_prose=places[-1] if places else len(order),
            gaps=tuple(gaps),
        )

    def zone(self, index: int) -> Zone:
        place = self.place[index]
        if place < self.first_prose:
            return Zone.HEAD
        return Zone.TAIL if place > self.last_prose else Zone.BODY

    def stand(self, index: int) -> tuple[Zone, int, int]:
        """Where a block stands: its zone, and how many blocks stand before and after it."""
        place = self.place[index]
        return self.zone(index), place, len(self.order) - 1 - place

    def allows(self, index: int, where: Where) -> bool:
        """Whether a block stands where a rule wants it."""
        return where.allows(*self.stand(index))

    def before(self, index: int) -> int | None:
        """The block before, if any."""
        place = self.place[index]
        return self.order[place - 1] if place else None

    def after(self, index: int) -> int | None:
        """The block after, if any."""
        place = self.place[index] + 1
        return self.order[place] if place < len(self.order) else None


def titles_above(blocks: Sequence[Block], layout: Layout, gone: Container[int]) -> list[int]:
    """What may be the headline, above the first prose."""
    return [i for i in layout.order[: layout.first_prose] if i not in gone and is_title(blocks[i])]


def _start(prose_places: Sequence[int]) -> int:
    """Where the article proper begins: at the first prose that more prose follows closely.
    What stands alone before it is a standfirst or a caption."""
    for place, following in pairwise(prose_places):
        if following - place <= 2:
            return place
    return prose_places[0]
