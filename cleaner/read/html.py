"""HTML to the blocks of a page: one conforming parse, one walk.

A block is what a browser would set apart: the text of a paragraph, a heading, a list item, a
cell, or text that stands directly in a box; a line break ends a block, too. Scripts, styles and
whatever never shows as text are not walked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.read.text import BLANK

_TEXT: Final = 2  # lexbor's number for text nodes; smaller and greater ones up to 4 are no elements
_LAST_OTHER: Final = 4
_KNOWN_TAGS: Final = 1000  # lexbor's numbers of tags that it knows are smaller

#: What a node other than text means to a walk; the last two are walked.
_NOTHING, _BREAK, _MEDIUM, _INLINE, _BOX = range(5)

#: How signs are read, in small type above them; what it says twice over is no part of a text.
READINGS: Final = frozenset({"rt", "rp", "rtc"})
#: Elements whose content is never part of a text.
SKIPPED: Final = READINGS | frozenset(
    "script style noscript template svg head object embed canvas select datalist textarea map progress meter"
    " amp-sidebar amp-consent amp-ad amp-embed amp-auto-ads amp-sticky-ad amp-user-notification amp-next-page amp-social-share"
    " amp-state amp-analytics amp-web-push-widget amp-iframe amp-video amp-audio".split()
)
#: Elements that show something other than text; what they hold is not walked.
MEDIA: Final = frozenset("img video audio iframe".split())
#: Elements that a browser sets apart from the text around them.
BLOCK_TAGS: Final = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td"
    " tfoot th thead tr ul".split()
)
#: Blocks that follow each other line by line, not paragraph by paragraph.
_TIGHT: Final = frozenset({"li", "td", "th", "dd", "dt"})
#: The element whose line breaks count.
PREFORMATTED: Final = "pre"
#: Elements whose text is set as it is.
CODE: Final = frozenset({"code", PREFORMATTED, "kbd", "samp", "tt"})
#: What holds the title of a work.
TITLES: Final = frozenset({"cite"})
CELLS: Final = frozenset({"td", "th"})
#: What an anchor has that is the aim of links, and no link itself: pages written as XHTML never close it.
_NAMES_A_PLACE: Final = frozenset({"id", "name"})
#: White space that shows as one space; a text that is read again has line breaks at all but the first two.
_SPACES: Final = " \t\n\r\f\x0b\x1c\x1d\x1e\x85\u2028\u2029"
#: A run of it that is not one space already.
_UNEVEN: Final = re.compile(rf"(?! (?![{_SPACES}]))[{_SPACES}]+")
#: Classes of words for screen readers alone, as the common frameworks call them.
_UNSEEN: Final = regex.compile(
    r"(?:^|\s)(?:\w+-)?(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden)(?:\s|$)"
)
_HIDING_STYLE: Final = regex.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")


class Element:
    """An element of a page that holds text.

    :ivar index: its place in document order; ``parent`` is None for the root of the walk.
    :ivar depth: how many of them stand around it.
    :ivar attributes: as in the source; valueless ones are None.
    :ivar link: whether it is a link, not just the aim of one, or stands in one.
    :ivar picture: the address of the first picture in it, once somebody has looked for it.
    :ivar unseen: whether it is a few words inside a line that are not shown, or stands in such:
        they are for screen readers, or for another state of the page.
    """

    __slots__ = ("attributes", "depth", "index", "link", "node", "parent", "picture", "tag", "unseen")

    def __init__(self, index: int, tag: str, parent: Element | None, node: LexborNode) -> None:
        self.index = index
        self.tag = tag
        self.parent = parent
        self.node = node
        self.picture: str | None = None
        self.attributes: dict[str, str | None] = node.attributes
        self.depth: int = 0
        self.link: bool = tag == "a" and ("href" in self.attributes or not _NAMES_A_PLACE & self.attributes.keys())
        self.unseen: bool = tag not in BLOCK_TAGS and bool(self.attributes) and self.hides_words
        if parent is not None:
            self.depth = parent.depth + 1
            self.link = self.link or parent.link
            self.unseen = self.unseen or parent.unseen

    @property
    def hides_words(self) -> bool:
        """Whether its attributes or classes say that its words are not seen."""
        attributes = self.attributes
        names = attributes.get("class")
        if (
            names is not None
            and ("hidden" in names or "sr-only" in names or "screen-reader" in names)
            and _UNSEEN.search(names) is not None
        ):
            return True
        return ("style" in attributes or "hidden" in attributes) and self.hides

    @property
    def hides(self) -> bool:
        """Whether its attributes say that it is not shown."""
        attributes = self.attributes
        if "hidden" in attributes:
            return True
        style = attributes.get("style")
        if style is None or ("none" not in style and "hidden" not in style):
            return False
        return _HIDING_STYLE.search(style) is not None

    @property
    def hidden(self) -> bool:
        """Whether it or an element around it says that it is not shown."""
        return any(element.hides for element in self.chain())

    def chain(self) -> Iterator[Element]:
        """The element and its ancestors, nearest first."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent


@dataclass(slots=True)
class PageBlock:
    """A run of text that a page sets apart.

    :ivar element: the innermost block-level element around it.
    :ivar inner: the element that holds its first text, which may be inline.
    :ivar linked: how many of its characters stand in links.
    :ivar gap: line breaks before it: 1 after a break or in a list, otherwise 2.
    :ivar nodes: the text nodes that it was gathered from.
    """

    text: str
    element: Element
    inner: Element
    linked: int
    gap: int
    nodes: list[LexborNode]


@dataclass(slots=True)
class Medium:
    """An image, a video or the like.

    :ivar before: how many blocks stand before it.
    """

    node: LexborNode
    before: int


@dataclass(slots=True)
class Walk:
    """What one walk through a page finds, in document order. ``elements`` are those that hold
    text, the root first."""

    elements: list[Element] = field(default_factory=list)
    blocks: list[PageBlock] = field(default_factory=list)
    media: list[Medium] = field(default_factory=list)


class _Gatherer:
    """Gathers the text of a page into blocks while a walk goes down and up its tree.

    :ivar open: of the elements around the place where the walk is, outermost first: the node,
        its tag, and at which depth the innermost box stands.
    :ivar made: those of them that were found to hold text.
    :ivar pieces: the text since the last block; ``gap``: line breaks before it.
    """

    __slots__ = ("found", "gap", "linked", "made", "nodes", "open", "pieces", "start")

    def __init__(self, root: LexborNode) -> None:
        first = Element(0, root.tag or "", None, root)
        self.found = Walk([first])
        self.open: list[tuple[LexborNode, str, int]] = [(root, first.tag, 0)]
        self.made = [first]
        self.pieces: list[str] = []
        self.nodes: list[LexborNode] = []
        self.start = (first, first)
        self.linked = 0
        self.gap = 2

    def add(self, text: str, node: LexborNode) -> None:
        """Text of the innermost open element."""
        made, around = self.made, self.open
        if len(made) < len(around):
            elements = self.found.elements
            for holder, tag, _ in around[len(made) :]:
                made.append(Element(len(elements), tag, made[-1], holder))
                elements.append(made[-1])
        element = made[-1]
        if element.unseen:
            return
        if not self.pieces:
            box = made[around[-1][2]]
            # inside code stand classes that highlight it, such as "comment"
            self.start = box, box if box.tag == PREFORMATTED else element
        self.pieces.append(text)
        self.nodes.append(node)
        if element.link:
            self.linked += len(text)

    def end_block(self) -> None:
        """What was gathered is a block."""
        text = collapse(self.pieces)
        if text:
            self.found.blocks.append(PageBlock(text, *self.start, self.linked, self.gap, self.nodes))
        self.pieces.clear()
        self.nodes = []
        self.linked = 0

    def gap_before(self, tag: str) -> int:
        """Line breaks before a box that may follow the last block line by line."""
        if not self.found.blocks:
            return 2
        before = self.found.blocks[-1].element
        around = before.parent
        if around is not None and before.tag in CELLS and tag in CELLS and self.made[-1] is not around:
            around = around.parent  # the next row of the same table
        return 1 if before.tag in _TIGHT and around is self.made[-1] else 2


def walk(root: LexborNode, lines: Mapping[int, int] | None = None) -> Walk:
    """The blocks, elements and media below a node.

    :param lines: by the address of a text node with which a line of its own begins, the line breaks before it.
    """
    lines = lines or {}
    gatherer = _Gatherer(root)
    found, inside, made, pieces = gatherer.found, gatherer.open, gatherer.made, gatherer.pieces
    node = root.first_child
    while True:
        if node is None:  # the innermost open element ends
            ended, tag, _ = inside.pop()
            if tag in BLOCK_TAGS:
                if pieces:
                    gatherer.end_block()
                gatherer.gap = 2
            if not inside:
                break
            if len(made) > len(inside):
                made.pop()
            node = ended.next
            continue
        number = node.tag_id
        if number == _TEXT:
            text = node.text_content
            if lines and node.mem_id in lines:
                if pieces:
                    gatherer.end_block()
                gatherer.gap = lines[node.mem_id]
            if text and (pieces or not text.isspace()):
                gatherer.add(text, node)
            node = node.next
            continue
        tag, role = _ROLES.get(number) or _role_of(node, number)
        if role == _MEDIUM:
            found.media.append(Medium(node, len(found.blocks)))
        elif role == _BREAK:
            gap = 1 if pieces else 2
            if pieces:
                gatherer.end_block()
            gatherer.gap = gap
        elif role != _NOTHING:
            if role == _BOX:
                if pieces:
                    gatherer.end_block()
                gatherer.gap = gatherer.gap_before(tag) if tag in _TIGHT else 2
            child = node.first_child
            if child is not None:
                inside.append((node, tag, len(inside) if role == _BOX else inside[-1][2]))
                node = child
                continue
        node = node.next
    if pieces:
        gatherer.end_block()
    return found


#: Tags and their roles by lexbor's numbers; those of unknown elements are addresses, and not kept.
_ROLES: dict[int, tuple[str, int]] = {}


def _role_of(node: LexborNode, number: int) -> tuple[str, int]:
    tag = node.tag or ""
    if tag in SKIPPED or number <= _LAST_OTHER:
        role = _NOTHING
    elif tag == "br":
        role = _BREAK
    elif tag in MEDIA:
        role = _MEDIUM
    else:
        role = _BOX if tag in BLOCK_TAGS else _INLINE
    if number < _KNOWN_TAGS:
        _ROLES[number] = tag, role
    return tag, role


def collapse(pieces: Sequence[str]) -> str:
    """A block's text as it shows: each run of white space one space, none at its ends."""
    text = (pieces[0] if len(pieces) == 1 else "".join(pieces)).strip(BLANK)
    # of all white space only the space counts as printable
    return text if text.isprintable() and "  " not in text else _UNEVEN.sub(" ", text)


def marked_spans(block: PageBlock, tags: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """The spans of a block's text that stand in elements with some tags."""
    if block.element.tag not in tags and not any(_stands_in(node, tags, block.element) for node in block.nodes):
        return
    pieces = [node.text_content or "" for node in block.nodes]
    found = places(pieces)
    begin = 0
    for node, piece in zip(block.nodes, pieces, strict=True):
        end = begin + len(piece)
        is_marked = _stands_in(node, tags, block.element)
        inside = [i for i, at in enumerate(found) if begin <= at < end] if is_marked else []
        if inside:
            yield inside[0], inside[-1] + 1
        begin = end


def _stands_in(node: LexborNode, tags: AbstractSet[str], box: Element) -> bool:
    around = node.parent
    while around is not None and around.tag not in tags:
        if around.mem_id == box.node.mem_id:
            return any(element.tag in tags for element in box.chain())
        around = around.parent
    return around is not None


def places(pieces: Sequence[str]) -> list[int]:
    """For each character of a block's text, its place in its pieces put together."""
    text = "".join(pieces)
    found: list[int] = []
    spaces = True  # none at the beginning
    for at, char in enumerate(text):
        is_space = char in _SPACES
        if not (is_space and spaces):
            found.append(at)
        spaces = is_space
    first, end = 0, len(found)
    while first < end and text[found[first]] in BLANK:
        first += 1
    while end > first and text[found[end - 1]] in BLANK:
        end -= 1
    return found[first:end]


def parse(html: str | bytes) -> LexborHTMLParser:
    """The tree of a page or a fragment, as a browser would build it. Bytes are UTF-8."""
    return LexborHTMLParser(html)
