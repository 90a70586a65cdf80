"""A page or a fragment of HTML: what its markup sets apart, and what its own data says."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Final

import regex
from selectolax.lexbor import LexborNode

from cleaner.errors import ArticleError
from cleaner.read.bytes import decode_html
from cleaner.read.html import Element, Medium, PageBlock, parse, walk
from cleaner.read.limits import check_limits
from cleaner.read.page_data import read_page_data
from cleaner.read.text import count_words
from cleaner.result import AS_TEXT, Found, PageData

_WHOLE: Final = regex.compile(r"(?i)<(?:html|head|body|!doctype)\b")
_NEAR_BOXES: Final = 4  # around a caption, in which its picture is looked for
#: Attributes that hold the address of a picture, the first that is real counts.
_SOURCES: Final = ("src", "data-src", "data-lazy-src", "data-original", "data-srcset", "srcset")
_BEGINNING: Final = 20_000  # letters in which a whole page says that it is one
_SCRIPTED: Final = 50  # words that the text in a page's data has, for it to stand in for the page's own
_COMPARED: Final = 200  # paragraphs that are looked for on the page
_SHOWN: Final = 0.3  # of them, at most, are shown by a page whose text is made by a script


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page.

    :ivar whole: whether it is a whole page; otherwise it is a fragment, all of it meant to be
        the article.
    """

    elements: list[Element]
    blocks: list[PageBlock]
    media: list[Medium]
    root: LexborNode
    data: PageData
    whole: bool


def read_page(html: str) -> Page:
    """Parse a page or a fragment of HTML.

    :raises ArticleError: if it is too large or too deep.
    """
    check_limits(html)
    whole = _WHOLE.search(html[:_BEGINNING]) is not None
    # A comment before the first element would otherwise stand outside the body.
    tree = parse(html if whole else f"<body>{html}")
    data = read_page_data(tree) if whole else PageData()
    root = tree.body or tree.root
    if root is None:
        raise ArticleError("there is no text in this HTML; an article has text")
    found = walk(root)
    blocks = found.blocks
    if data.text and _is_scripted(blocks, data.text):
        body = found.elements[0]
        blocks = [*blocks, *(PageBlock(text, body, body, 0, 2, []) for text in data.text)]
    return Page(found.elements, blocks, found.media, root, data, whole)


def open_page(html: str | bytes) -> tuple[Page, Found]:
    """The page of some HTML, and how its bytes were decoded.

    :raises ArticleError: if it is empty, too large or too deep.
    """
    if isinstance(html, str):
        return read_page(html.encode("utf-8", "replace").decode()), AS_TEXT
    decoded = decode_html(html)
    return read_page(decoded.text), Found(decoded.encoding, decoded.how)


def _is_scripted(blocks: list[PageBlock], text: tuple[str, ...]) -> bool:
    """Whether the page's data holds a text that the page itself does not show."""
    text = text[:_COMPARED]
    words = sum(map(count_words, text))
    if words < _SCRIPTED:
        return False
    there = "\n".join(block.text for block in blocks)
    return sum(count_words(part) for part in text if part[:80] in there) < _SHOWN * words


def picture_of(element: Element) -> str:
    """The address of the picture that a caption belongs to: the nearest in a figure, or in the
    boxes close by; "" if there is none."""
    for box in islice(element.chain(), _NEAR_BOXES):
        image = box.node.css_first("img, amp-img")
        if image is not None:
            return _address(image)
        if box.tag == "figure":
            break
    return ""


def _address(image: LexborNode) -> str:
    attributes = image.attributes
    for name in _SOURCES:
        value = (attributes.get(name) or "").strip()
        if value and not value.startswith("data:"):
            return value.split(",")[0].split()[0] if name.endswith("srcset") else value
    return ""
