"""A page or a fragment of HTML: what its markup sets apart, and what its own data says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.errors import ArticleError
from cleaner.read.bytes import STRICT_UTF_8, decode_html
from cleaner.read.html import Element, Medium, PageBlock, parse, walk
from cleaner.read.limits import check_limits
from cleaner.read.page_data import read_page_data
from cleaner.read.preformatted import set_lines_apart
from cleaner.read.script_text import script_text
from cleaner.read.shadow import SHADOW_ROOT, show_shadow_roots
from cleaner.read.text import count_words
from cleaner.result import AS_TEXT, Found, PageData

_WHOLE: Final = regex.compile(r"(?i)<(?:html|head|body|!doctype)\b")
_NEAR_BOXES: Final = 4  # around a caption, in which its picture is looked for
#: Attributes that hold the address of a picture, the first that is real counts.
_SOURCES: Final = ("src", "data-src", "data-lazy-src", "data-original", "data-srcset", "srcset")
_BEGINNING: Final = 20_000  # letters in which a whole page says that it is one
_SCRIPTED: Final = 50  # words that the text in a page's data has, for it to stand in for the page's own
_PROSE_WORDS: Final = 10  # of a block that may be prose
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


def read_page(html: str, utf8: bytes = b"") -> Page:
    """Parse a page or a fragment of HTML.

    :param utf8: the same, encoded, if somebody has it.
    :raises ArticleError: if it is too large or too deep.
    """
    utf8 = utf8 or html.encode("utf-8", "replace")
    check_limits(html, utf8)
    whole = _WHOLE.search(html[:_BEGINNING]) is not None
    if SHADOW_ROOT in utf8:
        utf8 = show_shadow_roots(html).encode("utf-8", "replace")
    # A comment before the first element would otherwise stand outside the body.
    tree = parse(utf8 if whole else b"<body>" + utf8)
    data = read_page_data(tree) if whole else PageData()
    root = tree.body or tree.root
    if root is None:
        raise ArticleError("there is no text in this HTML; an article has text")
    found = walk(root, set_lines_apart(root) if b"<pre" in utf8 or b"<PRE" in utf8 else None)
    blocks = found.blocks
    if text := _unshown_text(tree, blocks, data, whole=whole):
        body = found.elements[0]
        blocks = [*blocks, *(PageBlock(paragraph, body, body, 0, 2, []) for paragraph in text)]
    return Page(found.elements, blocks, found.media, root, data, whole)


def open_page(html: str | bytes) -> tuple[Page, Found]:
    """The page of some HTML, and how its bytes were decoded.

    :raises ArticleError: if it is empty, too large or too deep.
    """
    if isinstance(html, str):
        if not html.strip():
            raise ArticleError("the page is empty; an article has text")
        return read_page(html.removeprefix("\ufeff")), AS_TEXT
    decoded = decode_html(html)
    utf8 = html if decoded.how == STRICT_UTF_8 else b""
    return read_page(decoded.text, utf8), Found(decoded.encoding, decoded.how)


def _unshown_text(
    tree: LexborHTMLParser, blocks: Sequence[PageBlock], data: PageData, *, whole: bool
) -> tuple[str, ...]:
    """The article of a page that does not show it: in the page's data, for browsers without
    scripts, or in the data of a script."""
    if data.text and _is_scripted(blocks, data.text):
        return data.text
    if _shows_prose(blocks):
        return ()
    for node in tree.css("noscript"):
        without = walk(node).blocks
        if _shows_prose(without):
            return tuple(block.text for block in without)
    return script_text(tree) if whole else ()


def _shows_prose(blocks: Iterable[PageBlock]) -> bool:
    words = 0
    for block in blocks:
        count = count_words(block.text)
        words += count if count >= _PROSE_WORDS else 0
        if words >= _SCRIPTED:
            return True
    return False


def _is_scripted(blocks: Sequence[PageBlock], text: tuple[str, ...]) -> bool:
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
        if box.picture is None:
            image = box.node.css_first("img, amp-img")
            box.picture = _address(image) if image is not None else ""
        if box.picture or box.tag == "figure":
            return box.picture
    return ""


def _address(image: LexborNode) -> str:
    attributes = image.attributes
    for name in _SOURCES:
        value = (attributes.get(name) or "").strip()
        if value and not value.startswith("data:"):
            return value.split(",")[0].split()[0] if name.endswith("srcset") else value
    return ""
