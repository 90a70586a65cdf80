"""Finds which of many selectors match the elements of a page, without trying each.

A selector is filed under the rarest thing that a page must have for it to match: an id, a class,
an attribute, or else a tag. Those of which the page has it are then tried on the elements that
have what the selector's last compound asks for. So the cost does not grow with the number of
selectors, but with that of those which may match. The answer is the HTML parser's own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Final

import regex
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from cleaner.read.html import Element

#: What cannot be told from the page alone, or costs more than a look at each element.
_SOUND: Final = frozenset(
    "not is where has first-child last-child only-child first-of-type last-of-type only-of-type empty root".split()
)
_DEEPEST: Final = 100  # elements around each other, up to which selectors are tried; pages have thirty
_MOST_STEPS: Final = 3  # blanks in a selector, each of which may be looked for at every level
_IDENTIFIER: Final = r"(?:\\[0-9A-Fa-f]{1,6}[ \t\n]?|\\[^\n]|[\w-]|[^\x00-\x7f])+"
_PIECES: Final = regex.compile(
    rf"""(?xs)
      (?P<string> "(?:\\.|[^"\\])*+" | '(?:\\.|[^'\\])*+' )
    | (?P<name> [#.]? {_IDENTIFIER} )
    | (?P<pseudo> ::?{_IDENTIFIER} )
    | (?P<operator> [~|^$*]?= )
    | (?P<combinator> \s*[>+~]\s* | \s+ )
    | (?P<comma> \s*,\s* )
    | (?P<open> [(\[] ) | (?P<close> [)\]] )
    | (?P<other> . )"""
)
#: Kinds of what a selector is filed under, the rarest first: ids, classes, attributes, tags.
_KINDS: Final = ("#", ".", "[", "")
_ESCAPE: Final = regex.compile(r"\\(?:([0-9A-Fa-f]{1,6})[ \t\n]?|(.))")


@dataclass(slots=True)
class _Compound:
    """What must hold of one element, and the combinator before it."""

    before: str = ""
    keys: list[str] = field(default_factory=list)
    holds: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Selector:
    """One alternative of a selector list. Names are in lower case, for in old pages case does not
    count.

    :ivar key: what an element must have: ``#id``, ``.class``, ``[attribute`` or ``tag``.
    :ivar needs: what it, or an element around it, must have.
    :ivar holds: what the value of that attribute must hold; "" for all else.
    :ivar steps: how many of its combinators look at every level above.
    :ivar alone: whether the key, in that very case, is all that the selector asks for.
    """

    css: str
    key: str
    needs: str
    holds: str
    steps: int
    alone: bool


@cache
def selectors_of(css: str) -> tuple[Selector, ...]:
    """The alternatives of a selector list.

    :raises ValueError: with what is wrong with it, in a sentence.
    """
    if "/*" in css:
        raise ValueError("comments do not belong into a selector")
    try:
        _nothing().css(css)
    except SelectolaxError:
        raise ValueError(f"{css!r} is no CSS selector that the parser knows") from None
    found = tuple(_alternatives(css))
    for selector in found:
        if not selector.key:
            raise ValueError(f"{selector.css!r} may match any element: give it an id, a class, an attribute or a tag")
        if selector.steps > _MOST_STEPS:
            raise ValueError(f"{selector.css!r} looks for more than {_MOST_STEPS} elements at any depth; use '>'")
    return found


@cache
def _nothing() -> LexborHTMLParser:
    return LexborHTMLParser("<p></p>")


def _alternatives(css: str) -> Iterator[Selector]:
    start, depth, compounds = 0, 0, [_Compound()]
    css = css.strip()
    before = ""  # kind of the piece before
    for match in _PIECES.finditer(css):
        piece, kind = match.group(), match.lastgroup or ""
        compound = compounds[-1]
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth -= 1
        elif kind == "pseudo":
            if piece.lstrip(":").lower() not in _SOUND:
                raise ValueError(f"{piece!r} is not for rules: it costs too much, or no page alone can tell")
        elif kind == "combinator" and "~" in piece:
            raise ValueError("'~' is not for rules: it looks at every element beside another; use '+'")
        elif piece == "|":
            raise ValueError("namespaces are not for rules")
        elif depth == 0 and kind == "combinator":
            compounds.append(_Compound(piece.strip() or " "))
        elif depth == 0 and kind == "name":
            compound.keys.append(_key(piece))
        elif depth == 1 and kind == "name" and css[match.start() - 1] == "[":
            compound.keys.append("[" + _unescaped(piece))
        elif depth == 1 and before == "operator" and compound.keys:
            value = piece[1:-1] if kind == "string" else piece
            compound.holds.setdefault(compound.keys[-1], _unescaped(value))
        elif depth == 0 and kind == "comma":
            yield _selector(css[start : match.start()], compounds)
            start, compounds = match.end(), [_Compound()]
        before = kind
    yield _selector(css[start:], compounds)


def _selector(css: str, compounds: Sequence[_Compound]) -> Selector:
    last = compounds[-1]
    key = min(last.keys, key=_rarity, default="")
    steps = sum(compound.before == " " for compound in compounds)
    # what stands before a "+" is no element around it, and may hold no text
    around = (one for one, following in pairwise(compounds) if following.before != "+")
    needs = min((key, *(name for one in around for name in one.keys)), key=_rarity)
    return Selector(css, key, needs, last.holds.get(key, ""), steps, alone=css == key)


def _rarity(key: str) -> int:
    """Ids are the rarest, tags the commonest."""
    return _KINDS.index(_kind_and_name(key)[0])


def _kind_and_name(key: str) -> tuple[str, str]:
    return (key[0], key[1:]) if key[:1] in _KINDS[:-1] else ("", key)


def _key(name: str) -> str:
    key = name[0] + _unescaped(name[1:]) if name[0] in "#." else _unescaped(name)
    if any(char.isspace() for char in key):
        raise ValueError(f"{name!r} is a name with a space, which no page has")
    return key


def _unescaped(name: str) -> str:
    return str(_ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[2], name)).lower()


@dataclass(frozen=True, slots=True)
class SelectorIndex:
    """Finds the elements that many selector lists match. A list's place is its number."""

    _filed: Mapping[str, Mapping[str, Sequence[tuple[int, Selector]]]]

    @classmethod
    def of(cls, lists: Sequence[str]) -> SelectorIndex:
        """The index of selector lists.

        :raises ValueError: as `selectors_of` does.
        """
        filed: dict[str, dict[str, list[tuple[int, Selector]]]] = {kind: {} for kind in _KINDS}
        for number, css in enumerate(lists):
            for selector in selectors_of(css):
                kind, name = _kind_and_name(selector.needs)
                filed[kind].setdefault(name, []).append((number, selector))
        return cls(filed)

    def matches(self, elements: Sequence[Element]) -> dict[int, list[Element]]:
        """By number, the elements of a page that a list matches, in their order.

        :param elements: those that hold text, the root first.
        """
        holders = _Holders(elements)
        asking = _Asking(elements)
        found: dict[int, dict[int, Element]] = {}
        for kind, filed in self._filed.items():
            for name in holders.names(kind) & filed.keys():
                for number, selector in filed[name]:
                    mine = found.setdefault(number, {})
                    for element in holders.of(selector):
                        if element.index not in mine and asking.matches(selector, element):
                            mine[element.index] = element
        return {number: [mine[i] for i in sorted(mine)] for number, mine in found.items() if mine}


class _Holders:
    """Which elements of a page have what a selector may be filed under."""

    __slots__ = ("_by_attribute", "_by_class", "_by_tag", "_found", "_names", "_top")

    def __init__(self, elements: Sequence[Element]) -> None:
        self._found: dict[str, list[tuple[str, Element]]] = {}
        self._top = elements[0].node.parent
        self._by_tag: defaultdict[str, list[Element]] = defaultdict(list)
        self._by_attribute: defaultdict[str, list[Element]] = defaultdict(list)
        for element in elements:
            self._by_tag[element.tag].append(element)
            for name in element.attributes:
                self._by_attribute[name].append(element)
        self._by_class: defaultdict[str, list[Element]] = defaultdict(list)  # by whole values, for they recur
        for element in self._by_attribute.get("class", ()):
            self._by_class[element.attributes["class"] or ""].append(element)
        self._names: defaultdict[str, list[str]] = defaultdict(list)
        for names in self._by_class:
            for name in dict.fromkeys(names.lower().split()):
                self._names[name].append(names)

    def names(self, kind: str) -> set[str]:
        """All names of a kind that are there; those of the element around the root, too, which is ``html``."""
        top = self._top
        above = top.attributes if top is not None else {}
        if kind == ".":
            return {*self._names, *(above.get("class") or "").lower().split()}
        if kind == "#":
            ids = [element.attributes["id"] for element in self._by_attribute.get("id", ())]
            return {name.lower() for name in (above.get("id"), *ids) if name}
        if kind == "[":
            return {*self._by_attribute, *above}
        return {*self._by_tag, top.tag} if top is not None and top.tag else {*self._by_tag}

    def of(self, selector: Selector) -> list[Element]:
        """The elements that have what a selector asks of the last of them."""
        return [element for value, element in self._with(selector.key) if selector.holds in value]

    def _with(self, key: str) -> list[tuple[str, Element]]:
        """The elements that have a key; of an attribute with its values, in lower case."""
        found = self._found.get(key)
        if found is None:
            kind, name = _kind_and_name(key)
            if kind == "#":
                found = [("", element) for value, element in self._with("[id") if value == name]
            elif kind == ".":
                found = [("", element) for names in self._names.get(name, ()) for element in self._by_class[names]]
            elif kind == "[":
                having = self._by_attribute.get(name, ())
                found = [((element.attributes[name] or "").lower(), element) for element in having]
            else:
                found = [("", element) for element in self._by_tag.get(name, ())]
            self._found[key] = found
        return found


class _Asking:
    """Asks the parser about the elements of one page.

    It cannot be asked about a node alone: it looks at all below until something matches, and above
    each for every step of the selector. Most that are asked match, or have none below. Once one with
    others below has not, all elements are asked at once; and where elements nest too deeply for that,
    they match names only.
    """

    __slots__ = ("_deep", "_elements", "_matched", "_missed")

    def __init__(self, elements: Sequence[Element]) -> None:
        self._elements = elements
        self._matched: dict[str, frozenset[int]] = {}
        self._missed: set[str] = set()
        self._deep: bool | None = None

    def matches(self, selector: Selector, element: Element) -> bool:
        """Whether a selector matches an element that has what it is filed under."""
        if selector.alone:
            name, attributes = selector.key[1:], element.attributes
            if selector.key[0] == "." and name in (attributes.get("class") or "").split():
                return True
            if selector.key == element.tag or (selector.key[0] == "#" and name == attributes.get("id")):
                return True
        if self._deep is None:
            self._deep = max(element.depth for element in self._elements) > _DEEPEST
        if self._deep:
            return False
        if selector.css in self._missed:
            return element.node.mem_id in self._all(selector.css)
        first = element.node.css_first(selector.css)
        matches = first is not None and first.mem_id == element.node.mem_id
        if not matches and self._holds_others(element):
            self._missed.add(selector.css)
        return matches

    def _holds_others(self, element: Element) -> bool:
        following = element.index + 1
        return following < len(self._elements) and self._elements[following].parent is element

    def _all(self, css: str) -> frozenset[int]:
        """The addresses of all nodes that a selector matches."""
        if css not in self._matched:
            self._matched[css] = frozenset(node.mem_id for node in self._elements[0].node.css(css))
        return self._matched[css]
