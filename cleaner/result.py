"""What comes out: the clean text, the parts, and a receipt for every change."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from operator import attrgetter
from typing import Any, Final, Literal

from cleaner.article import Article, Block
from cleaner.errors import ArticleError
from cleaner.reasons import REASONS

Part = Literal[
    "headline", "standfirst", "byline", "dateline", "date", "body", "caption", "credit", "bio", "tags", "correction"
]  # fmt: skip

#: What the text output holds unless told otherwise. A correction is never left out.
DEFAULT_PARTS: tuple[Part, ...] = ("headline", "standfirst", "body")


@dataclass(frozen=True, slots=True)
class Change:
    """The receipt of one change.

    :ivar stage: the stage that made it; ``rule``: the whole id of the rule.
    :ivar reason: a code of `cleaner.reasons`.
    :ivar start: where the changed span begins in the source, in code points; ``end``: one
        past its last. The white space that went with a block is inside the span.
    :ivar before: the source of the span; ``after``: what stands there now, often nothing.
    """

    stage: str
    rule: str
    reason: str
    start: int
    end: int
    before: str
    after: str

    @property
    def why(self) -> str:
        """The reason in a sentence."""
        return REASONS[self.reason]


@dataclass(frozen=True, slots=True)
class Query:
    """Something suspicious that an editor has to decide; nothing was changed for it."""

    rule: str
    reason: str
    start: int
    end: int
    text: str
    message: str


@dataclass(frozen=True, slots=True)
class LabelledPart:
    """A part of the article that is not its body: what it is, its text, which rule said so.

    :ivar image: for the caption or credit of a page's picture, the picture's address.
    """

    kind: Part
    text: str
    rule: str
    start: int
    end: int
    image: str = ""


@dataclass(frozen=True, slots=True)
class Miss:
    """A rule that came near a block that stayed, and the condition that failed."""

    rule: str
    reason: str
    condition: str


@dataclass(frozen=True, slots=True)
class BlockReport:
    """What became of a block: its part, whether it stayed, which rule decided and why.

    :ivar also: other rules that would have decided the same.
    :ivar element: for a block of a page, the elements around it: ``"article.story > p"``.
    :ivar note: for a block of a page, what in its markup spoke for or against it.
    :ivar misses: for a block that stayed, the nearest rules first.
    """

    block: Block
    part: Part
    kept: bool
    zone: str
    rule: str = ""
    reason: str = ""
    also: tuple[str, ...] = ()
    misses: tuple[Miss, ...] = ()
    element: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A fact about the article and how it was found: given, from the URL's host, from signs
    in the text, detected, or not at all."""

    value: str
    how: str


#: What is said of the encoding of an article that came as text.
AS_TEXT: Final = Found("", "it came as text")
#: A fact that was not found.
NOTHING: Final = Found("", "not found")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageData:
    """What a page's own data (JSON-LD, Open Graph, ``<meta>``) says of its article, and where.

    :ivar bylines: the authors' names, in order.
    :ivar published: ISO 8601, as precise as the page has it; ``modified`` likewise.
    :ivar url: the canonical one; ``publisher``: the name of the site; ``image``: the lead image.
    :ivar title: of the window, site name and all.
    :ivar text: the article's paragraphs, where the data holds them.
    :ivar listed: ingredients, steps, questions and answers, live entries, where it lists them.
    """

    headline: Found = NOTHING
    standfirst: Found = NOTHING
    bylines: tuple[Found, ...] = ()
    published: Found = NOTHING
    modified: Found = NOTHING
    url: Found = NOTHING
    language: Found = NOTHING
    publisher: Found = NOTHING
    image: Found = NOTHING
    section: Found = NOTHING
    title: str = ""
    text: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of cleaning an article.

    :ivar source: what the receipts refer to: the article's text; of a page all the text that it
        holds, outside the body and in it.
    :ivar text: headline, standfirst and body with all changes made.
    :ivar languages: whose rules applied, the main language first.
    :ivar encoding: what the bytes of the article were taken for, and why.
    :ivar page: what the page's own data says; None for text and fragments.
    :ivar origin: of a page, for each block which of the page's it was: the first, and one past the last.
    :ivar profile: the name of the house style that the text is set in, or "".
    :ivar problems: what went wrong without failing the article, such as rules set aside.
    """

    article: Article
    source: str
    text: str
    changes: tuple[Change, ...]
    parts: tuple[LabelledPart, ...]
    queries: tuple[Query, ...]
    publisher: Found
    language: Found
    languages: tuple[str, ...]
    problems: tuple[str, ...]
    rules_hash: str
    blocks: tuple[BlockReport, ...] = field(repr=False)
    encoding: Found = AS_TEXT
    page: PageData | None = None
    origin: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    profile: str = ""

    @property
    def headline(self) -> str:
        """The headline in the text, or else the one in the page's data; "" if there is none."""
        return self._first("headline") or (self.page.headline.value if self.page else "")

    @property
    def standfirst(self) -> str:
        """The standfirst in the text, or else the one in the page's data; "" if there is none."""
        return self._first("standfirst") or (self.page.standfirst.value if self.page else "")

    @property
    def byline(self) -> str:
        """The authors as the page's data names them, or else the byline in the text; "" if there is none."""
        named = ", ".join(found.value for found in self.page.bylines) if self.page else ""
        return named or self._first("byline")

    @property
    def dateline(self) -> str:
        """The dateline, or "" if none was found."""
        return self._first("dateline")

    @property
    def published(self) -> str:
        """When the article was published, in ISO 8601, as the page's data says; "" where it does not."""
        return self.page.published.value if self.page else ""

    @property
    def modified(self) -> str:
        """When the article was changed last, likewise."""
        return self.page.modified.value if self.page else ""

    @property
    def reasons(self) -> dict[str, int]:
        """How many changes were made for each reason."""
        return dict(Counter(change.reason for change in self.changes))

    def _first(self, kind: Part) -> str:
        return next((part.text for part in self.parts if part.kind == kind), "")

    def restore(self) -> str:
        """The source again, from ``text`` and the receipts alone."""
        return restore(self.text, self.changes)

    def select(self, parts: Iterable[Part] = DEFAULT_PARTS) -> str:
        """The text with the parts asked for, in whatever order: captions put back, the headline left out.

        Parts that the clean text lacks stand where they stood in the source, as they stood.
        """
        wanted = parts_wanted(parts)
        if wanted == parts_wanted():
            return self.text
        pieces: list[tuple[int, str]] = []
        for report in self.blocks:
            if report.part in wanted and (report.kept or report.part != "body"):
                pieces.append((report.block.gap, self.block_text(report)))
        return "".join(
            (("\n\n" if gap > 1 else "\n") if number else "") + text for number, (gap, text) in enumerate(pieces)
        )

    def block_text(self, report: BlockReport) -> str:
        """The text of a block after its changes; as in the source, if it left the text."""
        block = report.block
        if not report.kept:
            return block.text
        return apply(block.text, self.changes_in(block), block.start)

    def changes_in(self, block: Block) -> list[Change]:
        """The changes inside a block that stayed."""
        first = bisect_left(self.changes, block.start, key=attrgetter("start"))
        inside: list[Change] = []
        for i in range(first, len(self.changes)):
            if self.changes[i].end > block.end:
                break
            inside.append(self.changes[i])
        return inside

    def to_dict(self, *, explain: bool = False) -> dict[str, Any]:
        """The result as plain data for JSON; ``explain`` adds every block's report."""
        data: dict[str, Any] = {
            "headline": self.headline,
            "standfirst": self.standfirst,
            "byline": self.byline,
            "dateline": self.dateline,
            "published": self.published,
            "modified": self.modified,
            "text": self.text,
            "parts": [_plain(part) for part in self.parts],
            "changes": [_plain(change) | {"why": change.why} for change in self.changes],
            "reasons": self.reasons,
            "queries": [_plain(query) for query in self.queries],
            "publisher": asdict(self.publisher),
            "language": asdict(self.language),
            "languages": list(self.languages),
            "encoding": asdict(self.encoding),
            "page": _page_dict(self.page) if self.page else None,
            "profile": self.profile,
            "problems": list(self.problems),
            "rules_hash": self.rules_hash,
        }
        if explain:
            data["blocks"] = [_report_dict(report) for report in self.blocks]
        return data


def parts_wanted(parts: Iterable[Part] = DEFAULT_PARTS) -> frozenset[Part]:
    """The parts asked for, whatever their order. A correction is never left out of a body."""
    wanted = frozenset(parts)
    return wanted | {"correction"} if "body" in wanted else wanted


def _plain(record: LabelledPart | Change | Query | Miss) -> dict[str, Any]:
    """What `asdict` makes of a record that holds none, in a tenth of the time."""
    return {name: getattr(record, name) for name in record.__slots__}


def _page_dict(page: PageData) -> dict[str, Any]:
    return {name: value for name, value in asdict(page).items() if name not in {"title", "text", "listed"}}


def _report_dict(report: BlockReport) -> dict[str, Any]:
    block = report.block
    return {
        "text": block.text,
        "start": block.start,
        "end": block.end,
        "words": block.words,
        "zone": report.zone,
        "part": report.part,
        "kept": report.kept,
        "rule": report.rule,
        "reason": report.reason,
        "why": REASONS.get(report.reason, ""),
        "also": list(report.also),
        "element": report.element,
        "note": report.note,
        "misses": [_plain(miss) for miss in report.misses],
    }


def apply(source: str, changes: Iterable[Change], base: int = 0) -> str:
    """The source with changes made. ``base``: the place of its first character in the text
    that the changes' spans refer to."""
    parts: list[str] = []
    at = 0
    for change in sorted(changes, key=lambda c: (c.start, c.end)):
        parts += source[at : change.start - base], change.after
        at = change.end - base
    parts.append(source[at:])
    return "".join(parts)


def restore(text: str, changes: Iterable[Change]) -> str:
    """The source of a clean text, from its receipts.

    :raises ArticleError: if the receipts are not those of the text.
    """
    parts: list[str] = []
    at = shift = 0  # `shift`: place in the source minus place in the text
    for change in sorted(changes, key=lambda c: (c.start, c.end)):
        begin = change.start - shift
        if begin < at or not text.startswith(change.after, begin) or change.end - change.start != len(change.before):
            raise ArticleError(f"the change at {change.start} to {change.end} does not fit the text", "changes")
        parts += text[at:begin], change.before
        at = begin + len(change.after)
        shift += len(change.before) - len(change.after)
    parts.append(text[at:])
    return "".join(parts)


def compose(first: Sequence[Change], second: Sequence[Change], source: str) -> tuple[Change, ...]:
    """The changes from a source to a text that was changed twice, in terms of the source.

    Changes of the second round become one with those of the first that they touch.
    """
    if not first or not second:
        return tuple(first or second)
    middle = apply(source, first)
    composed: list[Change] = []
    shift = 0  # from a place in the middle text to one in the source
    for earlier, later in _clusters(first, second):
        growth = sum(len(change.before) - len(change.after) for change in earlier)
        if later:
            begins = [change.start for change in later]
            ends = [change.end for change in later]
            if earlier:
                begins.append(earlier[0].start - shift)
                ends.append(earlier[-1].end - shift - growth)
            start, end = min(begins), max(ends)
            after = apply(middle[start:end], later, base=start)
            start, end = start + shift, end + shift + growth
            composed.append(replace(later[0], start=start, end=end, before=source[start:end], after=after))
        else:
            composed += earlier
        shift += growth
    return tuple(composed)


def _clusters(
    first: Sequence[Change], second: Sequence[Change]
) -> Iterator[tuple[tuple[Change, ...], tuple[Change, ...]]]:
    """Changes of both rounds in order, those together that overlap in the text between them."""
    spans: list[tuple[int, int, int, Change]] = [(change.start, change.end, 1, change) for change in second]
    shift = 0
    for change in sorted(first, key=lambda c: (c.start, c.end)):
        start = change.start - shift
        spans.append((start, start + len(change.after), 0, change))
        shift += len(change.before) - len(change.after)
    cluster: list[tuple[int, Change]] = []
    reach = -1
    for start, end, turn, change in sorted(spans, key=lambda span: span[:3]):
        if cluster and start >= reach:
            yield _by_turn(cluster)
            cluster = []
        reach = max(reach, end) if cluster else end
        cluster.append((turn, change))
    if cluster:
        yield _by_turn(cluster)


def _by_turn(cluster: Sequence[tuple[int, Change]]) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    return tuple(c for turn, c in cluster if turn == 0), tuple(c for turn, c in cluster if turn == 1)
