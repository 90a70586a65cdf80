"""What a page may cost: it is measured before it is parsed.

Building the tree takes time and memory in proportion to the source, but for four things: the
depth of the nesting, inline elements that are never closed (the standard has every paragraph
after them open all of them anew), attributes of one tag, and options of one list. No page needs
many of them, and a few kilobytes of each would take minutes or gigabytes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from cleaner.errors import ArticleError

MOST_LETTERS: Final = 20_000_000  # of a page, markup and all; long books have 3 million
MOST_TAGS: Final = 500_000  # each costs about a kilobyte and twenty microseconds; long pages have 30,000
MOST_DENSE_TAGS: Final = 250_000  # of a page that has more than one tag in
DENSE: Final = 20  # letters
MOST_DEPTH: Final = 2_000  # browsers stop nesting at 512
MOST_REOPENED: Final = 1_000_000  # elements that unclosed inline elements make a browser repeat
MOST_ATTRIBUTES: Final = 5_000  # of one tag
MOST_OPTIONS: Final = 10_000  # of one list to choose from
MOST_UNKNOWN: Final = 50_000  # kinds of elements that no standard knows

# Below these the worst page is done in a fraction of a second, and nothing more is looked at.
_FEW_TAGS: Final = 2_000
_SHALLOW_TAGS: Final = 10_000
_SHORT_TAG: Final = 10_000  # letters

_TAG_BEGINS: Final = re.compile("<[A-Za-z]")
_ATTRIBUTE: Final = re.compile(r"""[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+""")
_FORMATTING: Final = re.compile(r"<(?=[bcefistuBCEFISTU])(?i:[bisu]|big|code|em|font|small|strike|strong|tt)[\s/>]")
#: Tags, with comments and what holds no tags as one piece each.
_PIECES: Final = re.compile(
    r"""(?isx)
      <!--(?:.*?-->|.*)
    | <(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b(?:.*?</(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b|.*)
    | <(?P<close>/?+)(?P<tag>[a-z][^\s/>]*+)(?P<attributes>(?:=\s*+"[^"]*+"|=\s*+'[^']*+'|[^>])*+)>
    """
)
_FORMATTING_TAGS: Final = frozenset("b big code em font i s small strike strong tt u".split())
#: Tags that stay outside of a count of the depth: they hold nothing, or the next one of their kind closes them.
_FLAT: Final = frozenset(
    "html head body p li dd dt option optgroup td th tr tbody thead tfoot caption colgroup col rb rt rp rtc a nobr button"
    " h1 h2 h3 h4 h5 h6 area base br embed hr img input link meta param source track wbr frame keygen basefont bgsound".split()
)
_CELLS: Final = frozenset("td th tr tbody thead tfoot caption".split())
#: Elements that end tags inside do not reach out of.
_WALLS: Final = frozenset("table object applet marquee template foreignobject annotation-xml".split())
_DRAWINGS: Final = frozenset({"svg", "math"})
_SAME: Final = 3  # of the same unclosed inline elements the standard keeps so many


def check_limits(html: str, utf8: bytes = b"") -> None:
    """Refuse a page that would take too long or too much memory.

    :param utf8: the same, encoded, if somebody has it: tags are counted faster in it.
    :raises ArticleError: that says what is too much of it, and how much is allowed.
    """
    if len(html) > MOST_LETTERS:
        raise _too_much("letters", len(html), MOST_LETTERS, "split it, or cut what is not the article")
    tags = utf8.count(b"<") if utf8 else html.count("<")
    most = min(MOST_TAGS, max(MOST_DENSE_TAGS, len(html) // DENSE))
    if tags > most:
        raise _too_much("tags", tags, most, "split it, or cut what is not the article")
    for tag in _long_tags(html):
        attributes = sum(1 for _ in _ATTRIBUTE.finditer(tag))
        if attributes > MOST_ATTRIBUTES:
            raise _too_much("attributes in one tag", attributes, MOST_ATTRIBUTES)
    if tags <= _FEW_TAGS:
        return
    if tags <= _SHALLOW_TAGS and tags * len(_FORMATTING.findall(html)) <= MOST_REOPENED:
        return
    _measure(html)


def _long_tags(html: str) -> Iterator[str]:
    """The tags that are not short: few stretches of a page are so long without an end of a tag."""
    at = 0
    while at + _SHORT_TAG < len(html):
        end = html.rfind(">", at, at + _SHORT_TAG)
        if end < 0:
            end = html.find(">", at)
            end = len(html) if end < 0 else end
            if begins := _TAG_BEGINS.search(html, at, max(at, end - _SHORT_TAG)):
                yield html[begins.start() : end]
        at = end + 1


def _too_much(what: str, found: int, most: int, advice: str = "is this an article's page?") -> ArticleError:
    return ArticleError(f"too large: {found:,} {what}, and {most:,} are the most; {advice}")


@dataclass(slots=True)
class _Room:
    """What is open inside one wall: elements by tag; and as they were written, the inline ones
    that a new paragraph opens anew."""

    open: Counter[str] = field(default_factory=Counter)
    inline: list[tuple[str, str]] = field(default_factory=list)
    same: Counter[tuple[str, str]] = field(default_factory=Counter)

    def depth(self) -> int:
        return self.open.total()

    def close(self, tag: str) -> int:
        """How many levels an end tag closes."""
        if not self.open[tag]:
            return 0
        self.open[tag] -= 1
        if tag in _FORMATTING_TAGS:
            for i in range(len(self.inline) - 1, -1, -1):
                if self.inline[i][0] == tag:
                    self.same[self.inline.pop(i)] -= 1
                    break
        return 1


def _measure(html: str) -> None:
    rooms: list[tuple[str, _Room]] = [("", _Room())]
    depth = reopened = options = 0
    kinds: set[str] = set()
    for match in _PIECES.finditer(html):
        close, tag, attributes = match.groups()
        if tag is None:
            continue
        tag = tag.lower()
        room = rooms[-1][1]
        if close:
            if tag in _WALLS:
                if len(rooms) > 1 and rooms[-1][0] == tag:
                    depth -= rooms.pop()[1].depth() + 1
            else:
                depth -= room.close(tag)
            options = 0 if tag == "select" else options
            continue
        if tag in _FORMATTING_TAGS:
            room.open[tag] += 1
            depth += 1
            key = (tag, attributes)
            if room.same[key] < _SAME:
                room.same[key] += 1
                room.inline.append(key)
        else:
            reopened += len(room.inline)
            if tag in _CELLS and rooms[-1][0] == "table":
                depth -= room.depth()
                rooms[-1] = ("table", _Room())
            elif tag in _WALLS:
                rooms.append((tag, _Room()))
                depth += 1
            elif tag not in _FLAT and not (attributes.endswith("/") and _in_drawing(room)):
                room.open[tag] += 1
                depth += 1
            options += tag == "option"
        kinds.add(tag)
        if depth > MOST_DEPTH:
            raise _too_much("elements inside each other", depth, MOST_DEPTH)
        if reopened > MOST_REOPENED:
            raise _too_much("elements, with unclosed ones repeated", reopened, MOST_REOPENED)
        if options > MOST_OPTIONS:
            raise _too_much("options in one list", options, MOST_OPTIONS)
    unknown = sum("-" in tag or any(map(str.isdigit, tag)) for tag in kinds)
    if unknown > MOST_UNKNOWN:
        raise _too_much("kinds of elements", unknown, MOST_UNKNOWN)


def _in_drawing(room: _Room) -> bool:
    return any(room.open[tag] for tag in _DRAWINGS)
