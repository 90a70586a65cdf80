"""Finds the article's body among the blocks of a page.

The evidence of each block (`cleaner.stages.evidence`) is added up with weights that
``bench/fit_body.py`` fitted on labelled pages. Blocks of one kind in one box are paragraphs of
one text more often than not, so that they are judged partly together; and a page on which even
the best prose is doubtful is judged by its best.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from heapq import nlargest
from importlib import resources
from itertools import takewhile
from operator import add
from statistics import fmean
from typing import Final

import orjson

from cleaner.read.html import Element, PageBlock
from cleaner.stages.evidence import FAMILIES, Evidence, names_of
from cleaner.stages.tables import judged_together

_WEIGHTS: Final = "body_weights.json"
_TOGETHER: Final = 0.3  # how much the blocks of one kind in one box count for each of them
_ENOUGH: Final = 150  # words for which they do so in full
_MOST: Final = 60  # words for which one block counts
_SURE: Final = 2.0  # the best prose of a page is at least so sure to be the body
_BEST: Final = 5  # blocks of prose
_PROSE_WORDS: Final = 13
NEAR_BOXES: Final = 3
_MOST_SUMS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Weights:
    """What each piece of evidence adds to the odds (natural logarithm) that a block is body."""

    bias: float
    families: Mapping[str, Sequence[float]]
    around: Mapping[str, float]
    near: Mapping[str, float]
    _sums: dict[frozenset[str], tuple[float, float]] = field(default_factory=dict, repr=False, compare=False)

    def of(self, names: frozenset[str]) -> tuple[float, float]:
        """What the names of a box add: wherever it is around a block, and once more if it is near."""
        found = self._sums.get(names)
        if found is None:
            if len(self._sums) > _MOST_SUMS:
                self._sums.clear()
            around, near = self.around.get, self.near.get
            found = self._sums[names] = sum(around(n, 0.0) for n in names), sum(near(n, 0.0) for n in names)
        return found


@cache
def fitted() -> Weights:
    """The weights that the package brings along."""
    data = orjson.loads(resources.files(__package__).joinpath(_WEIGHTS).read_bytes())
    return Weights(data["bias"], data["families"], data["around"], data["near"])


def scores(blocks: Sequence[PageBlock], evidence: Evidence, weights: Weights) -> list[float]:
    """How likely each block is the article's body: above 0 it is. The cells of a table of data
    have one score."""
    alone = _alone(blocks, evidence, weights)
    joint = _together(blocks, evidence.words, alone)
    best = nlargest(_BEST, (s for s, count in zip(joint, evidence.words, strict=True) if count >= _PROSE_WORDS))
    lift = max(0.0, _SURE - fmean(best)) if best else 0.0
    return judged_together(blocks, [score + lift for score in joint])


def _alone(blocks: Sequence[PageBlock], evidence: Evidence, weights: Weights) -> list[float]:
    total = _by_names(blocks, weights)
    for family, cases in evidence.columns.items():
        total = list(map(add, total, map(weights.families[family].__getitem__, cases)))
    return total


def _by_names(blocks: Sequence[PageBlock], weights: Weights) -> list[float]:
    """What the names of the boxes around each block add, with the bias."""
    around: dict[Element | None, float] = {None: weights.bias}
    near: dict[Element | None, float] = {None: 0.0}
    total = []
    for block in blocks:
        new = list(takewhile(lambda element: element not in around, block.inner.chain()))
        for element in reversed(new):
            far, close = weights.of(names_of(element))
            around[element] = around[element.parent] + far
            near[element] = close
        inner = block.inner
        parent = inner.parent
        further = parent.parent if parent is not None else None
        total.append(around[inner] + near[inner] + near[parent] + near[further])
    return total


def _together(blocks: Sequence[PageBlock], words: Sequence[int], alone: Sequence[float]) -> list[float]:
    sums: dict[tuple[object, str], tuple[float, int]] = {}
    keys = [(block.element.parent, block.element.tag) for block in blocks]
    for key, count, score in zip(keys, words, alone, strict=True):
        total, size = sums.get(key, (0.0, 0))
        counted = min(count, _MOST)
        sums[key] = total + score * counted, size + counted
    joint = []
    for key, score in zip(keys, alone, strict=True):
        total, size = sums[key]
        joint.append(score + _TOGETHER * min(1.0, size / _ENOUGH) * (total / size - score))
    return joint


#: What a family looks at, in words for the people who read an explanation.
_IN_WORDS: Final = {
    "tag_links": "its tag and links",
    "tag_words_ends": "its tag, length and end",
    "digits": "its digits",
    "repeated": "whether it is repeated",
    "tight": "whether it is an item of a list",
    "title": "its likeness to the title",
    "page_text": "the text in the page's data",
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
