"""What rule modules declare, as frozen data. `cleaner.rule` has the calls that make it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from bs4 import Tag as Tag  # noqa: PLC0414 - rule modules have it from here
else:  # Beautiful Soup takes a tenth of a second to import, and few runs need it
    Tag = Any

#: A question to a matched element: does the rule mean it?
Test: TypeAlias = Callable[[Tag], bool]


class Kind(StrEnum):
    """What a rule does with a block that it matches."""

    DROP = "drop"  # takes the block out
    HINT = "hint"  # takes it out together with another hint of the same family
    TRIM = "trim"  # takes the match out of a block that stays
    CUE = "cue"  # takes the block and the run after it
    CUT_HEAD = "cut_head"  # takes the block and everything before it
    CUT_TAIL = "cut_tail"  # takes the block and everything after it
    KEEP = "keep"  # protects the block from every rule
    LABEL = "label"  # says which part the block is


class Zone(StrEnum):
    """Where a block stands: before the first prose, after the last, or between."""

    HEAD = "head"
    BODY = "body"
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class Where:
    """Where a block must stand: in one of ``zones``, or within the first or last blocks."""

    zones: frozenset[Zone]
    first: int = 0
    last: int = 0

    def __or__(self, other: Where) -> Where:
        return Where(self.zones | other.zones, max(self.first, other.first), max(self.last, other.last))

    def allows(self, zone: Zone, before: int, after: int) -> bool:
        """Whether a block may stand in a zone, with so many blocks before and after it."""
        return zone in self.zones or before < self.first or after < self.last

    def in_words(self) -> str:
        """Where that is: ``in the head or body or among the last 5 blocks``."""
        names = [zone.value for zone in Zone if zone in self.zones]
        if len(names) == len(Zone):
            return "anywhere"
        places = [f"in the {' or '.join(names)}"] if names else []
        if self.first:
            places.append(f"among the first {self.first} blocks")
        if self.last:
            places.append(f"among the last {self.last} blocks")
        return " or ".join(places)


#: Anywhere in the article.
ANYWHERE: Final = Where(frozenset(Zone))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule as its module declares it. ``file`` and ``line`` say where; ``id`` is whole
    (``languages/en/links/read_more``) only after loading."""

    id: str
    kind: Kind
    pattern: str
    reason: str
    fires: tuple[tuple[str, str | None], ...]
    stays: tuple[str, ...]
    where: Where = ANYWHERE
    min_words: int = 0
    max_words: int = 0  # 0: no limit
    whole: bool = False
    case: bool = False
    after: str = ""
    before: str = ""
    once: bool = False
    sentence: bool = False
    language: str = ""
    part: str = ""
    takes: int = 0
    item_words: int = 0
    until: str = ""
    overrides: str = ""
    publisher: str = ""
    note: str = ""
    file: str = ""
    line: int = 0


class MarkupKind(StrEnum):
    """What a rule on markup does with the blocks in an element."""

    KEEP = "keep_html"  # protects them from every rule, and from being outside the body
    LABEL = "label_html"  # says which part they are
    DROP = "drop_html"  # takes them out
    BODY = "body_html"  # says that they are the body, and what stands elsewhere is not


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkupRule:
    """A rule on the elements of a page. Examples are HTML.

    :ivar css: a selector list; ``test``: what else must hold of an element that it matches.
    :ivar layout: the version of its publisher's layout that it is for, "" for all.
    """

    id: str
    kind: MarkupKind
    css: str
    reason: str
    fires: tuple[str, ...]
    stays: tuple[str, ...]
    test: Test | None = None
    part: str = ""
    max_words: int = 0  # 0: no limit
    overrides: str = ""
    layout: str = ""
    publisher: str = ""
    note: str = ""
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A version of a publisher's layout: pages on which ``css`` matches have it.

    :ivar served: the first and the last day that pages had it, in ISO 8601, as precise as is
        known; "" where it is not, or for a layout that is still served.
    """

    name: str
    css: str
    served: tuple[str, str]
    rules: tuple[MarkupRule, ...] = ()
    publisher: str = ""
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Off:
    """A publisher's wish that a rule of the built-in set does not apply to it."""

    id: str
    why: str
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """A named list of words that patterns reach as ``\\L<name>``."""

    name: str
    words: frozenset[str]
    file: str = ""
    line: int = 0


#: What a name may be the name of; "name" leaves it open.
NAME_KINDS: Final = frozenset({"place", "person", "organisation", "people", "brand", "name"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A house spelling, and what else the name is written as.

    :ivar spellings: variants as they are printed, and forms in the script of the name's
        origin, of which the variants are made by rule.
    """

    house: str
    spellings: tuple[str, ...]
    kind: str = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTable:
    """House spellings that are chosen together.

    :ivar unless: phrases that stay as they are although a variant stands in them.
    :ivar origin: whose romanisations make further variants: ``"ru"``, ``"zh"``, …; or "".
    :ivar profile: the name by which a house chooses the table; "" for one that always applies.
    :ivar id: whole (``style/names/ukraine/kyiv``) only after loading.
    """

    id: str
    names: tuple[Name, ...]
    unless: tuple[str, ...] = ()
    language: str = ""
    origin: str = ""
    profile: str = ""
    fires: tuple[tuple[str, str | None], ...] = ()
    stays: tuple[str, ...] = ()
    publisher: str = ""
    note: str = ""
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class UseNames:
    """A publisher's choice of name tables, by their profiles."""

    profiles: tuple[str, ...]
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whose articles a publisher's module is for."""

    name: str
    hosts: tuple[str, ...]
    language: str = ""
    signs: tuple[str, ...] = ()
    title: str = ""
    profile: str = ""
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How a house sets text.

    :ivar name: by which an article, a publisher or another profile asks for it; ``id``: what
        receipts name.
    :ivar language: an ISO 639-1 code: whose elisions tell an apostrophe from a quotation mark.
    :ivar tags: language tags whose articles it serves where nobody asks for another.
    :ivar only_repair: whether nothing but what is broken is touched.
    :ivar own_marks: whether marks and punctuation stay the article's own: where nobody has said
        how to set it, a guess at its language is not enough.
    :ivar quotes: outer opening and closing, inner opening and closing mark, and for houses that have them, those
        inside inner ones, where others begin with the outer ones again; ``straight`` or ``keep``.
    :ivar inside: the space inside outer and inside inner marks.
    :ivar apostrophe: the apostrophe; :ivar primes: whether feet, inches and minutes get primes.
    :ivar ellipsis: ``…`` or ``...``; "" leaves what is there.
    :ivar spaced_hyphen: the dash that a spaced hyphen between words stands for; "" leaves it.
    :ivar double_hyphen: the dash that two hyphens stand for; "" leaves them.
    :ivar dash: the one dash between words, with its spaces; "" leaves dashes as they are.
    :ivar ranges: the dash of number ranges; "" leaves hyphens.
    :ivar no_break: whether no-break spaces stay.
    :ivar before: punctuation, and the space before it where there is one.
    """

    name: str
    language: str
    tags: tuple[str, ...] = ()
    only_repair: bool = False
    own_marks: bool = False
    quotes: str = "“”‘’"
    inside: tuple[str, str] = ("", "")
    apostrophe: str = "’"
    primes: bool = True
    ellipsis: str = "…"
    spaced_hyphen: str = ""
    double_hyphen: str = "—"
    dash: str = ""
    ranges: str = "–"
    no_break: bool = True
    before: tuple[tuple[str, str], ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A profile as a rule module declares it: what it says itself, and what it takes the rest from."""

    name: str
    base: str
    settings: dict[str, Any]
    fires: tuple[tuple[str, str], ...]
    stays: tuple[str, ...]
    note: str = ""
    id: str = ""
    file: str = ""
    line: int = 0


#: The parts that a label rule may name, and the reason with which each leaves the body.
#: A correction stays where it stands.
PART_REASONS: Final[dict[str, str]] = {
    "caption": "media.caption",
    "credit": "media.credit",
    "byline": "meta.byline",
    "dateline": "meta.dateline",
    "date": "meta.date",
    "bio": "meta.bio",
    "tags": "nav.tags",
    "correction": "meta.correction",
    "standfirst": "",
}
#: Parts that markup names and that stay where they stand.
MARKUP_PARTS: Final = frozenset({*PART_REASONS, "headline"})
#: Labels of blocks that stay in the text.
STAYING_PARTS: Final = frozenset({"correction", "standfirst"})
