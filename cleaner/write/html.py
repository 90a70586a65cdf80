"""Clean HTML: what a cleaning took out of the text is taken out of the markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from html import escape
from typing import Final

import regex
from selectolax.lexbor import LexborNode, create_tag

from cleaner.read.html import BLOCK_TAGS, MEDIA, READINGS, SKIPPED, PageBlock, places
from cleaner.read.page import Page, open_page
from cleaner.result import DEFAULT_PARTS, BlockReport, Change, Part, Result, parts_wanted
from cleaner.write.sanitise import sanitised

_SHOWING: Final = ", ".join(sorted(MEDIA))
#: Boxes that stay when they are empty, for others depend on their place.
_KEPT_EMPTY: Final = frozenset({"td", "th", "body", "html"})
_BREAKS: Final = frozenset({"br", "hr"})
#: What holds no text of a block and stays where that does.
_STAYING: Final = READINGS | {"br"}
#: Boxes that arrange a page and mean nothing in an article.
_ARRANGING: Final = frozenset("div section main article header footer aside nav span center".split())
_BLANK_LINES: Final = regex.compile(r"\n\s*\n")
#: A comment that opens a block of WordPress: ``wp:paragraph {"align":"left"}``.
_MARK: Final = regex.compile(r"\s*(wp:[\w/-]+)")


def to_html(result: Result, parts: Iterable[Part] = DEFAULT_PARTS) -> str:
    """The parts of a cleaned article that are asked for, as sanitised HTML.

    Of a fragment all markup stays but that of what went. Of a page only what holds the article
    stays, without classes and without boxes that only arrange it. A plain text comes out in
    paragraphs.
    """
    wanted = parts_wanted(parts)
    stays = [report.part in wanted and (report.kept or report.part != "body") for report in result.blocks]
    if not result.article.html:
        return "\n".join(_paragraph(result, report) for report, stay in zip(result.blocks, stays, strict=True) if stay)
    page, _ = open_page(result.article.html)
    kept: list[tuple[int, BlockReport]] = []
    gone: list[PageBlock] = []
    for report, stay, (first, end) in zip(result.blocks, stays, result.origin, strict=True):
        if stay:
            kept.append((first, report))
        else:
            gone += page.blocks[first:end]
    if page.whole:
        _keep_only(page, [first for first, _ in kept], gone)
    else:
        _take_out(page, gone)
    bare: list[str] = []
    for first, report in kept:
        if not page.blocks[first].nodes:  # it stands in the page's data alone
            bare.append(_paragraph(result, report))
        elif report.kept:
            _edit(page.blocks[first], result.changes_in(report.block), report.block.start)
    html = sanitised("\n".join([page.root.inner_html or "", *bare]), names=not page.whole)
    return (html if "<pre" in html or not page.whole else _BLANK_LINES.sub("\n", html)).strip()


def _paragraph(result: Result, report: BlockReport) -> str:
    tag = "h1" if report.part == "headline" else "p"
    return f"<{tag}>{escape(result.block_text(report), quote=False)}</{tag}>"


def _edit(block: PageBlock, changes: Sequence[Change], base: int) -> None:
    """Make changes inside a block. ``base``: the place of its first character in the text that
    the changes refer to."""
    if not changes:
        return
    pieces = [node.text_content or "" for node in block.nodes]
    at = [*(found := places(pieces)), found[-1] + 1]
    edits = [
        (at[c.start - base], at[c.end - base - 1] + 1 if c.end > c.start else at[c.start - base], c.after)
        for c in changes
    ]
    begin = 0
    for node, piece in zip(block.nodes, pieces, strict=True):
        end = begin + len(piece)
        new, done = [], begin
        for start, stop, after in edits:
            if (start < end and stop > begin) or begin <= start == stop < end:
                new.append(piece[done - begin : max(start, begin) - begin])
                new.append(after if start >= begin else "")
                done = min(stop, end)
        text = "".join(new) + piece[done - begin :]
        if text != piece:
            node.replace_with(text)
        begin = end


def _take_out(page: Page, gone: Sequence[PageBlock]) -> None:
    """Remove blocks from a fragment, and the elements that held nothing else."""
    emptied: dict[int, LexborNode] = {}
    for block in gone:
        for node in block.nodes:
            element = node.parent
            node.remove()
            while element is not None and element.mem_id not in emptied:
                emptied[element.mem_id] = element
                element = element.parent
    # A child comes before its parent, so that a box is looked at when all in it has been.
    for element in _from_below(page.root, emptied):
        if element.tag in _KEPT_EMPTY or any(_is_something(child) for child in _children(element)):
            continue
        if element.mem_id != page.root.mem_id:
            _remove_with_marks(element)


def _from_below(root: LexborNode, among: Mapping[int, LexborNode]) -> list[LexborNode]:
    """The elements among some of those below a root, each after all that it holds."""
    order: list[LexborNode] = []
    pending = [root]
    while pending:
        element = pending.pop()
        if element.mem_id in among:
            order.append(element)
            pending += (child for child in _children(element) if child.is_element_node)
    return order[::-1]


def _children(element: LexborNode) -> Iterator[LexborNode]:
    child = element.first_child
    while child is not None:
        following = child.next
        yield child
        child = following


def _is_something(node: LexborNode) -> bool:
    """Whether a node shows anything."""
    if node.is_text_node:
        return not (node.text_content or "").isspace()
    if not node.is_element_node or node.tag in SKIPPED:
        return False
    return node.tag in MEDIA or bool(node.text(strip=True)) or node.css_first(_SHOWING) is not None


def _remove_with_marks(element: LexborNode) -> None:
    """Remove an element, and the comments by which WordPress marks it as a block."""
    before, after = _beside(element, -1), _beside(element, 1)
    if before is not None and after is not None and before.is_comment_node and after.is_comment_node:
        opening, closing = _MARK.match(before.comment_content or ""), (after.comment_content or "").split()
        if opening and closing[:1] == [f"/{opening[1]}"]:
            before.remove()
            after.remove()
    if element.tag in BLOCK_TAGS and all(_runs_on(_beside(element, step, past_comments=True)) for step in (-1, 1)):
        for _ in range(2):  # the box was what kept the texts beside it apart
            element.insert_before(create_tag("br"))
    element.remove()


def _runs_on(node: LexborNode | None) -> bool:
    """Whether text on one side of a node would run on with it, were there no box between."""
    if node is None:
        return False
    return node.is_text_node or (node.tag not in BLOCK_TAGS and node.tag not in _BREAKS)


def _beside(node: LexborNode, step: int, *, past_comments: bool = False) -> LexborNode | None:
    """The node before (-1) or after (1) that is more than white space."""
    beside = node.prev if step < 0 else node.next
    while beside is not None and (
        (beside.is_text_node and (beside.text_content or "").isspace()) or (past_comments and beside.is_comment_node)
    ):
        beside = beside.prev if step < 0 else beside.next
    return beside


def _keep_only(page: Page, kept: Sequence[int], gone: Sequence[PageBlock]) -> None:
    """Remove from a page all that neither holds text which stays nor shows a medium beside it."""
    lost = {address for block in gone for node in block.nodes for address in _addresses(node)}
    texts = [node for i in kept for node in page.blocks[i].nodes]
    holding = {address for node in texts for address in _addresses(node)}
    first, last = (kept[0], kept[-1]) if kept else (0, -1)
    for medium in page.media:
        if first <= medium.before <= last + 1 and _belongs(medium.node, holding, lost):
            holding.update(_addresses(medium.node))
    _unwrap(page, kept, holding)
    pending = [page.root]
    while pending:
        for child in _children(pending.pop()):
            if child.mem_id in holding:
                pending.append(child)
            elif child.tag not in _STAYING and not (child.is_text_node and (child.text_content or "").isspace()):
                child.remove()


def _addresses(node: LexborNode) -> Iterator[int]:
    """The node's address in memory and those of all around it, by which nodes are told apart."""
    around: LexborNode | None = node
    while around is not None:
        yield around.mem_id
        around = around.parent


def _belongs(medium: LexborNode, holding: AbstractSet[int], lost: AbstractSet[int]) -> bool:
    """Whether a medium stands beside text that stays, and in no box whose text went; a figure
    may have lost its caption."""
    box = medium.parent
    while box is not None and box.mem_id not in holding:
        if box.tag == "figure":
            return True
        if box.mem_id in lost:
            return False
        box = box.parent
    return True


def _unwrap(page: Page, kept: Sequence[int], holding: AbstractSet[int]) -> None:
    """Take away the boxes that only arrange a page, but not those that hold text themselves."""
    own = {page.blocks[i].element.index for i in kept}
    for element in page.elements[1:]:
        if element.tag in _ARRANGING and element.index not in own and element.node.mem_id in holding:
            element.node.unwrap()
