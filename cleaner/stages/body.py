"""Finds the article's body among the blocks of a page.

The evidence of each block (`cleaner.stages.evidence`) is added up with weights that
``bench/fit_body.py`` fitted on labelled pages. Blocks of one kind in one box are paragraphs of
one text more often than not, so that they are judged partly together; what stands between two
paragraphs of the body, and a sentence beside one, belongs to it more often than not; and a page on
which even the best prose is doubtful is judged by its best.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from heapq import nlargest
from importlib import resources
from itertools import accumulate, pairwise
from statistics import fmean
from typing import Final

import orjson

from cleaner.match.fold import plain
from cleaner.read.html import Element, PageBlock
from cleaner.stages.evidence import FAMILIES, NAMING, Evidence, names_of
from cleaner.stages.layout import ends_like_sentence
from cleaner.stages.together import judged_together

_WEIGHTS: Final = "body_weights.json"
_TOGETHER: Final = 0.45  # how much the blocks of one kind in one box count for each of them
_ENOUGH: Final = 150  # words for which they do so in full
_MOST: Final = 60  # words for which one block counts
_SURE: Final = 2.5  # the best prose of a page is at least so sure to be the body
_BEST: Final = 5  # blocks of prose
_ENCLOSED: Final = 1.0  # what it adds to stand between blocks of the body in their box, or as a sentence beside one
_LINKED: Final = 0.3  # the share of its letters that may stand in links for that, and for a doubtful page's lift
_SENTENCE_WORDS: Final = 4  # of a sentence that may be all there is
_END: Final = 8  # signs by which a sentence is told
_HEADINGS: Final = frozenset({"h2", "h3", "h4"})
_PROSE_WORDS: Final = 13
NEAR_BOXES: Final = 3
_MOST_SUMS: Final = 20_000
_LONGEST_KEPT: Final = 1_000  # letters of the names whose sums are kept


@dataclass(frozen=True, slots=True)
class Weights:
    """What each piece of evidence adds to the odds (natural logarithm) that a block is body."""

    bias: float
    families: Mapping[str, Sequence[float]]
    around: Mapping[str, float]
    near: Mapping[str, float]
    _sums: dict[tuple[object, ...], tuple[float, float]] = field(default_factory=dict, repr=False, compare=False)

    def of(self, elements: Iterable[Element]) -> Iterator[tuple[float, float]]:
        """What the names of each box add: wherever it is around a block, and once more if it is near."""
        sums = self._sums
        for element in elements:
            attributes = element.attributes
            get = attributes.get
            hides = ("style" in attributes or "hidden" in attributes) and element.hides
            key = element.tag, get("class"), get("id"), get("itemprop"), get("role"), hides
            yield sums.get(key) or self._add(element, key)

    def _add(self, element: Element, key: tuple[object, ...]) -> tuple[float, float]:
        names = names_of(element)
        around, near = self.around.get, self.near.get
        found = sum(around(n, 0.0) for n in names), sum(near(n, 0.0) for n in names)
        if len(element.tag) + sum(len(element.attributes.get(name) or "") for name in NAMING) <= _LONGEST_KEPT:
            if len(self._sums) > _MOST_SUMS:
                self._sums.clear()
            self._sums[key] = found
        return found


@cache
def fitted() -> Weights:
    """The weights that the package brings along."""
    data = orjson.loads(resources.files(__package__).joinpath(_WEIGHTS).read_bytes())
    return Weights(data["bias"], data["families"], data["around"], data["near"])


def scores(
    elements: Sequence[Element], blocks: Sequence[PageBlock], evidence: Evidence, weights: Weights
) -> list[float]:
    """How likely each block is the article's body: above 0 it is. The cells of a table of data
    have one score, and so have the lines of preformatted text."""
    alone = _alone(elements, blocks, evidence, weights)
    joint = _together(blocks, evidence.words, alone)
    lift = _lift(blocks, evidence.words, joint)
    lifted = [score if _is_linked(block) else score + lift for block, score in zip(blocks, joint, strict=True)]
    return _beside(blocks, _enclosed(blocks, judged_together(blocks, evidence.words, lifted)))


def _lift(blocks: Sequence[PageBlock], words: Sequence[int], scores: Sequence[float]) -> float:
    """What the best prose lacks to be sure; where there is none, the best short sentences."""
    prose = [score for score, count in zip(scores, words, strict=True) if count >= _PROSE_WORDS] or [
        score
        for block, score, count in zip(blocks, scores, words, strict=True)
        if count >= _SENTENCE_WORDS and _is_sentence(block)
    ]
    return max(0.0, _SURE - fmean(nlargest(_BEST, prose))) if prose else 0.0


def _is_linked(block: PageBlock) -> bool:
    return block.linked > _LINKED * len(block.text)


def _is_sentence(block: PageBlock) -> bool:
    return not block.linked and ends_like_sentence(plain(block.text[-_END:]))


def _alone(
    elements: Sequence[Element], blocks: Sequence[PageBlock], evidence: Evidence, weights: Weights
) -> list[float]:
    added = [map(weights.families[family].__getitem__, cases) for family, cases in evidence.columns.items()]
    return list(map(sum, zip(_by_names(elements, blocks, weights), *added, strict=True)))


def _by_names(elements: Sequence[Element], blocks: Sequence[PageBlock], weights: Weights) -> list[float]:
    """What the names of the boxes around each block add, with the bias."""
    around: list[float] = []
    near: list[float] = []
    for element, (far, close) in zip(elements, weights.of(elements), strict=True):
        around.append(far + (weights.bias if element.parent is None else around[element.parent.index]))
        near.append(close)
    near.append(0.0)  # of no box
    total = []
    for block in blocks:
        inner = block.inner
        parent = inner.parent
        further = parent.parent if parent is not None else None
        total.append(
            around[inner.index]
            + near[inner.index]
            + near[-1 if parent is None else parent.index]
            + near[-1 if further is None else further.index]
        )
    return total


def _together(blocks: Sequence[PageBlock], words: Sequence[int], alone: Sequence[float]) -> list[float]:
    kinds: dict[tuple[object, str], int] = {}
    kind_of = [kinds.setdefault((block.element.parent, block.element.tag), len(kinds)) for block in blocks]
    totals, sizes = [0.0] * len(kinds), [0] * len(kinds)
    for kind, count, score in zip(kind_of, words, alone, strict=True):
        counted = min(count, _MOST)
        totals[kind] += score * counted
        sizes[kind] += counted
    shares = [(_TOGETHER * min(1.0, size / _ENOUGH), total / size) for total, size in zip(totals, sizes, strict=True)]
    return [score + shares[kind][0] * (shares[kind][1] - score) for kind, score in zip(kind_of, alone, strict=True)]


def _enclosed(blocks: Sequence[PageBlock], scores: Sequence[float]) -> list[float]:
    """The scores, more for what stands between two blocks of the body that share their box, or heads one, but is not made
    of links."""
    last: dict[Element, int] = {}
    begins = [0] * (len(blocks) + 1)  # how many stretches between such blocks begin, less those that end
    for i, (block, score) in enumerate(zip(blocks, scores, strict=True)):
        box = block.element.parent
        if score > 0 and box is not None and box.parent is not None:
            if last.get(box, i) < i - 1:
                begins[last[box] + 1] += 1
                begins[i] -= 1
            last[box] = i
    heads = [
        block.element.tag in _HEADINGS and block.element.parent is below.element.parent and score > 0
        for block, below, score in zip(blocks, blocks[1:], scores[1:], strict=False)
    ]
    return [
        score + _ENCLOSED if (depth or heading) and score <= 0 and not _is_linked(block) else score
        for block, score, depth, heading in zip(blocks, scores, accumulate(begins), [*heads, False], strict=False)
    ]


def _beside(blocks: Sequence[PageBlock], scores: Sequence[float]) -> list[float]:
    """The scores, more for a sentence next to a paragraph of the body that is its like in their box."""
    found = list(scores)
    for (one, above), (other, below) in pairwise(enumerate(blocks)):
        if (scores[one] > 0) != (scores[other] > 0) and _are_kin(above, below):
            out = one if scores[one] <= 0 else other
            if found[out] == scores[out] and _is_sentence(blocks[out]):
                found[out] += _ENCLOSED
    return found


def _are_kin(one: PageBlock, other: PageBlock) -> bool:
    return one.element.parent is other.element.parent and one.element.tag == other.element.tag


#: What a family looks at, in words for the people who read an explanation.
_IN_WORDS: Final = {
    "tag_links": "its tag and links",
    "tag_words_ends": "its tag, length and end",
    "digits": "its digits",
    "repeated": "whether it is repeated",
    "tight": "whether it is an item of a list",
    "said": "its likeness to title and summary",
    "page_text": "the text in the page's data",
    "listed": "what the page's data lists",
    "main_depth": "its depth in the main box",
    "alike": "prose in boxes of the same names",
    "progress_words": "its length, links and place",
    "progress_main": "its place to the prose",
    "prose_around": "the prose around it",
    "size_around": "the size of its box",
    "prose_further_around": "the prose further around",
    "size_further_around": "the size of the box further around",
    "before": "the block before",
    "after": "the block after",
    "kin_before": "its likeness to the block before",
    "kin_after": "its likeness to the block after",
}
assert _IN_WORDS.keys() == FAMILIES.keys()  # noqa: S101 - a family without words would be silent


def reasons(
    block: PageBlock, index: int, evidence: Evidence, weights: Weights, most: int = 3
) -> list[tuple[str, float]]:
    """The strongest evidence on a block, in words, with what it adds; the strongest first."""
    found = [(_IN_WORDS[family], weights.families[family][cases[index]]) for family, cases in evidence.columns.items()]
    for level, element in enumerate(block.inner.chain()):
        for name in names_of(element):
            added = weights.around.get(name, 0.0) + (weights.near.get(name, 0.0) if level < NEAR_BOXES else 0.0)
            found.append((f"a box named {name}", added))
    return sorted(found, key=lambda item: (-abs(item[1]), item[0]))[:most]
