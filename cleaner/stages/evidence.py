"""What speaks for and against each block of a page being the article's.

A block has one case of each family of evidence: a ``p`` of 26 to 40 words that end a sentence is
one case of ``tag_words_ends``. And it has the words in the names (classes, ids, roles) of the
boxes around it, those of the nearest three once more. `FAMILIES` is the one list of what is
looked at; deciding, explaining and fitting weights (``bench/fit_body.py``) all go by it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from math import inf
from typing import Final

import regex

from cleaner.read.html import Element, PageBlock
from cleaner.read.page import Page
from cleaner.read.text import count_words
from cleaner.stages.said import Said, letters_of, said_of

#: Upper ends of the ranges that numbers fall into; one more range lies above the last.
_WORDS: Final = (1, 2, 4, 7, 11, 17, 26, 40, 80)
_LINKED: Final = (0, 0.1, 0.3, 0.6, 0.95)  # share of a block's letters that stand in links
_DIGITS: Final = (0, 0.1, 0.3, 0.6)
_PROSE: Final = (0.01, 0.3, 0.6, 0.9)  # share of a box's words that are prose
_LINKS: Final = (0.02, 0.1, 0.3, 0.6)  # share of a box's words that stand in links
_BLOCKS: Final = (1, 2, 4, 10, 30)
_ALIKE: Final = (0, 0.03, 0.1, 0.3, 0.6)
_PROGRESS: Final = (0, 0.05, 0.2, 0.8, 0.95, 0.9999)  # share of the page's prose that stands before
_PAGE_WORDS: Final = (2, 7, 17)
_SIDE_WORDS: Final = (2, 7, 17, 40)
_SIDE_LINKED: Final = (0, 0.3, 0.95)

#: Tags that are cases of their own; all others are one case.
_TAGS: Final = (
    "p div li span h1 h2 h3 h4 h5 h6 td th dd dt figcaption blockquote pre button caption header footer article section aside"
    " nav main ul ol table tbody tr form figure body dl details summary a address center"
).split()
_TAG: Final = {tag: number for number, tag in enumerate(_TAGS, 1)}
_TAG_CASES: Final = len(_TAGS) + 1

_SIDE_CASES: Final = 5 * 4 * 2

#: All families, with the number of their cases.
FAMILIES: Final[Mapping[str, int]] = {
    "tag_links": _TAG_CASES * 6,
    "tag_words_ends": _TAG_CASES * 10 * 2,
    "digits": 5,
    "repeated": 2,
    "tight": 2,
    "said": 5,
    "page_text": 1 + 2 * 4,
    "listed": 3,
    "main_depth": 7,
    "alike": 6 * 2,
    "progress_words": 7 * 10 * 2,
    "progress_main": 7 * 2 * 2,
    "prose_around": 5 * 5,
    "size_around": 6 * 5,
    "prose_further_around": 5 * 5,
    "size_further_around": 6 * 5,
    "before": 1 + _SIDE_CASES,
    "after": 1 + _SIDE_CASES,
    "kin_before": 1 + 4,
    "kin_after": 1 + 4,
}

_SENTENCE_END: Final = re.compile(r"""[.!?…。！？।؟։።:][\]"'”’»“)」』】*\d]{0,4}$""")
#: What divides a name into words; a hash in it, as build tools add them, holds no words but letters by chance.
_NAME_PARTS: Final = regex.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]*\d+[A-Za-z]+\d[A-Za-z0-9]*|[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"
)
_NUMBER: Final = re.compile(r"\d+")
_PROSE_WORDS: Final = 10
_LONG_PROSE: Final = 30
_MAIN_SHARE: Final = 0.5

#: Attributes that name an element.
NAMING: Final = ("class", "id", "itemprop", "role")
_LONGEST_NAME: Final = 200  # letters that are looked at
_HIDING: Final = frozenset({"<hidden>"})
_MOST_LOOKED_THROUGH: Final = 1_000_000_000  # letters, as the text in the data is searched for every block
_SIGNS: Final = 40  # signs and spaces that a text has more than its words alone, at most
_BEGINNING: Final = 60  # letters of a block in which digits are counted
_DIGIT: Final = re.compile("[0-9]")
_COMPARED: Final = 200  # letters of a block that are compared with the page's data

Columns = dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a page shows of its blocks.

    :ivar columns: by family, the case of each block.
    :ivar words: by block, its number of words.
    """

    columns: Columns
    words: Sequence[int]


def gather(elements: Sequence[Element], blocks: Sequence[PageBlock], said: Said) -> Evidence:
    """The evidence on all blocks of a page."""
    texts = [block.text for block in blocks]
    words = [count_words(text) for text in texts]
    linked = [min(1.0, block.linked / len(block.text)) if block.linked else 0.0 for block in blocks]
    # most that ends no sentence ends in a letter
    ends = [not text[-1:].isalpha() and _SENTENCE_END.search(text[-8:]) is not None for text in texts]
    prose = [
        (count >= _PROSE_WORDS and end and share < 0.4) or (count >= _LONG_PROSE and share < 0.3)
        for count, share, end in zip(words, linked, ends, strict=True)
    ]
    of_words = [bisect_left(_WORDS, count) for count in words]
    of_links = [bisect_left(_LINKED, share) if share else 0 for share in linked]
    like = _likeness(blocks)
    boxes = _boxes(elements, blocks, words, linked, prose)
    columns: Columns = {
        **_of_text(blocks, texts, of_words, of_links, ends),
        **_of_data(texts, words, said),
        **_of_place(blocks, words, of_words, of_links, prose, like, boxes),
        **_of_boxes(blocks, boxes),
        **_of_neighbours(blocks, words, linked, ends, like),
    }
    return Evidence(columns, words)


def page_evidence(page: Page) -> Evidence:
    """The evidence on the blocks of a page, with what its own data says."""
    data = page.data
    most = _MOST_LOOKED_THROUGH // (len(page.blocks) or 1)
    said = replace(said_of(page), text=letters_of(" ".join(data.text)[:most]), listed=_listed(data.listed, most))
    return gather(page.elements, page.blocks, said)


def _listed(entries: Sequence[str], most: int) -> str:
    lines = [f" {letters} " for entry in entries if (letters := letters_of(entry[:_COMPARED]))]
    return "\n".join(["", *lines, ""])[:most] if lines else ""


def _of_text(
    blocks: Sequence[PageBlock], texts: Sequence[str], w: Sequence[int], k: Sequence[int], ends: Sequence[bool]
) -> Columns:
    tags = [_TAG.get(block.element.tag, 0) for block in blocks]
    counts = Counter(texts)
    return {
        "tag_links": [t * 6 + b for t, b in zip(tags, k, strict=True)],
        "tag_words_ends": [(t * 10 + a) * 2 + e for t, a, e in zip(tags, w, ends, strict=True)],
        "digits": [_digits(text[:_BEGINNING]) for text in texts],
        "repeated": [int(counts[text] > 1) for text in texts],
        "tight": [int(block.gap == 1) for block in blocks],
    }


def _digits(begin: str) -> int:
    digits = len(_DIGIT.findall(begin)) if begin.isascii() else sum(map(str.isdigit, begin))
    return bisect_left(_DIGITS, digits / len(begin)) if digits else 0


def _of_data(texts: Sequence[str], words: Sequence[int], said: Said) -> Columns:
    # With nothing but a title to compare with, only what is about as long or a part of it matters.
    much = said.text or said.listed
    longest = inf if much or said.summary else len(said.title) + _SIGNS
    plain = [letters_of(text[:_COMPARED]) if said.shortest <= len(text) <= longest else "" for text in texts]
    return {
        "said": [said.likeness(p) if p else 0 for p in plain],
        "page_text": [
            1 + (p in said.text) * 4 + bisect_left(_PAGE_WORDS, count) if said.text and p else 0
            for p, count in zip(plain, words, strict=True)
        ],
        "listed": [said.lists(p) for p in plain] if said.listed else [0] * len(plain),
    }


@dataclass(frozen=True, slots=True)
class _Boxes:
    """By element, what stands in it, and how it lies to the main box: the innermost element with
    several blocks that holds half of the page's prose. ``depth``: levels below that, -1 outside of it."""

    words: Sequence[int]
    linked: Sequence[float]
    blocks: Sequence[int]
    prose: Sequence[int]
    depth: Sequence[int]

    def kind(self, i: int) -> tuple[int, int]:
        """The cases of a box: its prose and links, its size and links."""
        words = self.words[i] or 1
        links = bisect_left(_LINKS, self.linked[i] / words)
        return bisect_left(_PROSE, self.prose[i] / words) * 5 + links, bisect_left(_BLOCKS, self.blocks[i]) * 5 + links


def _boxes(
    elements: Sequence[Element],
    blocks: Sequence[PageBlock],
    words: Sequence[int],
    linked: Sequence[float],
    prose: Sequence[bool],
) -> _Boxes:
    size = len(elements)
    n_words, n_linked, n_blocks, n_prose = [0] * size, [0.0] * size, [0] * size, [0] * size
    for block, count, share, is_prose in zip(blocks, words, linked, prose, strict=True):
        i = block.element.index
        n_words[i] += count
        n_blocks[i] += 1
        if share:
            n_linked[i] += count * share
        if is_prose:
            n_prose[i] += count
    parents = [element.parent.index if element.parent is not None else -1 for element in elements]
    for i in range(size - 1, 0, -1):
        if n_blocks[i]:
            above = parents[i]
            n_words[above] += n_words[i]
            n_linked[above] += n_linked[i]
            n_blocks[above] += n_blocks[i]
            n_prose[above] += n_prose[i]
    main, half = 0, max(1, _MAIN_SHARE * n_prose[0])
    for i, above in enumerate(parents):
        if above == main and n_prose[i] >= half and n_blocks[i] > 1:
            main = i
    depth = [-1] * size
    depth[main] = 0
    for i in range(main + 1, size):
        above = parents[i]
        if depth[above] >= 0:
            depth[i] = depth[above] + 1
    return _Boxes(n_words, n_linked, n_blocks, n_prose, depth)


def _of_place(
    blocks: Sequence[PageBlock],
    words: Sequence[int],
    w: Sequence[int],
    k: Sequence[int],
    prose: Sequence[bool],
    like: Sequence[int],
    boxes: _Boxes,
) -> Columns:
    total = max(1, boxes.prose[0])
    depths = [boxes.depth[block.element.index] for block in blocks]
    progress, place, done = [], 0, 0
    prose_like = [0] * len(blocks)
    for kind, count, is_prose in zip(like, words, prose, strict=True):
        progress.append(place)
        if is_prose:
            done += count
            place = bisect_left(_PROGRESS, done / total)
            prose_like[kind] += count
    shares = [bisect_left(_ALIKE, some / total) * 2 for some in prose_like]
    return {
        "main_depth": [min(depth, 5) + 1 for depth in depths],
        "alike": [shares[kind] + (count > 9) for kind, count in zip(like, words, strict=True)],
        "progress_words": [(p * 10 + a) * 2 + (b > 2) for p, a, b in zip(progress, w, k, strict=True)],
        "progress_main": [(p * 2 + (d >= 0)) * 2 + r for p, d, r in zip(progress, depths, prose, strict=True)],
    }


def _likeness(blocks: Sequence[PageBlock]) -> list[int]:
    """A number for each block, the same for those that have in common what paragraphs of one
    text have: tag and class of their box and the one around it, but for numbers in the class."""
    numbers: dict[tuple[object, ...], int] = {}
    found = []
    for block in blocks:
        element = block.element
        parent = element.parent
        if parent is None:
            common: tuple[object, ...] = (element.tag,)
        else:
            common = element.tag, _unnumbered(element), parent.tag, _unnumbered(parent)
        found.append(numbers.setdefault(common, len(numbers)))
    return found


def _unnumbered(element: Element) -> str:
    name = (element.attributes.get("class") or "")[:_LONGEST_NAME]
    return _NUMBER.sub("", name)


def _of_boxes(blocks: Sequence[PageBlock], boxes: _Boxes) -> Columns:
    """Of the box around a block's own, and of the one around that."""
    cases: dict[Element, tuple[int, int, int, int]] = {}
    rows = []
    for block in blocks:
        around = block.element.parent or block.element
        row = cases.get(around)
        if row is None:
            further = around.parent or around
            row = cases[around] = (*boxes.kind(around.index), *boxes.kind(further.index))
        rows.append(row)
    names = ("prose_around", "size_around", "prose_further_around", "size_further_around")
    return {name: [row[i] for row in rows] for i, name in enumerate(names)}


def _of_neighbours(
    blocks: Sequence[PageBlock],
    words: Sequence[int],
    linked: Sequence[float],
    ends: Sequence[bool],
    like: Sequence[int],
) -> Columns:
    """Of the blocks before and after: their size, links and end; whether they stand in the same
    box, and in boxes of the same names. 0 where there is none."""
    kinds = [
        1 + (bisect_left(_SIDE_WORDS, count) * 4 + (bisect_left(_SIDE_LINKED, share) if share else 0)) * 2 + end
        for count, share, end in zip(words, linked, ends, strict=True)
    ]
    boxes = [block.element.parent for block in blocks]
    kin = [
        1 + 2 * (box is next_box) + (kind == next_kind)
        for (box, next_box), (kind, next_kind) in zip(pairwise(boxes), pairwise(like), strict=True)
    ]
    size = len(blocks)  # which may be none
    return {
        "before": [0, *kinds][:size],
        "after": [*kinds[1:], 0][:size],
        "kin_before": [0, *kin][:size],
        "kin_after": [*kin, 0][:size],
    }


@lru_cache(maxsize=50_000)
def _words_of(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _NAME_PARTS.split(name) if 2 <= len(word) <= 16)


def names_of(element: Element) -> frozenset[str]:
    """The words in the names of an element: its classes, id, roles; and its tag as ``<tag>``."""
    own = frozenset() if element.tag in {"div", "span"} else frozenset({f"<{element.tag}>"})
    get = element.attributes.get
    names = own.union(*(_words_of((get(name) or "")[:_LONGEST_NAME]) for name in NAMING))
    return names | _HIDING if element.hides else names
