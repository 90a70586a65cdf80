"""A page or a fragment of HTML: what its markup sets apart, and what its own data says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from cleaner.errors import ArticleError
from cleaner.read.html import Element, Image, PageBlock, parse, walk
from cleaner.read.limits import check_limits
from cleaner.read.page_data import PageData, read_page_data
from cleaner.read.text import count_words

_WHOLE: Final = regex.compile(r"(?i)<(?:html|head|body|!doctype)\b")
_SCRIPTED: Final = 50  # words that the text in a page's data has, for it to stand in for the page's own
_SHOWN: Final = 0.3  # of them, at most, are shown by a page whose text is made by a script


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page.

    :ivar whole: whether it is a whole page; otherwise it is a fragment, all of it meant to be
        the article.
    """

    elements: list[Element]
    blocks: list[PageBlock]
    images: list[Image]
    data: PageData
    whole: bool


def read_page(html: str) -> Page:
    """Parse a page or a fragment of HTML.

    :raises ArticleError: if it is too large or too deep.
    """
    check_limits(html)
    tree = parse(html)
    whole = _WHOLE.search(html[:20_000]) is not None
    data = read_page_data(tree) if whole else PageData()
    root = tree.body or tree.root
    if root is None:
        raise ArticleError("there is no text in this HTML; an article has text")
    found = walk(root)
    blocks = found.blocks
    if data.text and _is_scripted(blocks, data.text):
        body = found.elements[0]
        blocks = [*blocks, *(PageBlock(text, body, body, 0, 2) for text in data.text)]
    return Page(found.elements, blocks, found.images, data, whole)


def _is_scripted(blocks: list[PageBlock], text: tuple[str, ...]) -> bool:
    """Whether the page's data holds a text that the page itself does not show."""
    words = sum(map(count_words, text))
    if words < _SCRIPTED:
        return False
    there = "\n".join(block.text for block in blocks)
    return sum(count_words(part) for part in text if part[:80] in there) < _SHOWN * words
