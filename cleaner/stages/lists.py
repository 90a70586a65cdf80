"""Lists that no heading announces: tags below the article, titles of other articles with their dates.

As everywhere in structure, shape does not decide: a list needs furniture that rules have found beside it, and
something that its items share with the article or with each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from cleaner.article import Block
from cleaner.match.fold import fold
from cleaner.stages.layout import Layout, ends_sentence, is_statement
from cleaner.stages.verdict import Verdict, Verdicts, is_furniture

TAGS: Final = "structure/tags"
DATED_LIST: Final = "structure/dated_list"

_TAG_WORDS: Final = 4
_ENOUGH_TAGS: Final = 3
_TITLE_WORDS: Final = 30  # the longest titles
_SUMMARY_WORDS: Final = 80
_TITLE_LINES: Final = 2
_ENOUGH_DATES: Final = 2
_SHARE_ABOVE: Final = 2  # of prose above a list, for a word of its summaries
_LISTED: Final = frozenset({"nav.tags", "nav.section"})
#: What a list of the article's own has before its items: a bullet, a number; or what tells that they are not names.
_NOT_A_TAG: Final = regex.compile(r"^[-*•·–]|^\(?\d+[.)]|[:;,|/\"?!]|^[\d\W]+$")


def tags(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """Short lines between the last paragraph and furniture, half of which the article's text has: tags name what an article is
    about, whereas a list that is its own is announced, and says something new."""
    if layout.last_prose >= len(layout.order):
        return
    start = layout.order[layout.last_prose] + 1
    run: list[int] = []
    for i in range(start, len(blocks)):
        verdict = gone.get(i)
        if verdict is None and _is_tag(blocks[i]):
            run.append(i)
        elif verdict is None:
            return
        elif verdict.reason not in _LISTED and is_furniture(verdict):
            break
    else:
        return
    if len(run) < _ENOUGH_TAGS or blocks[start - 1].view.endswith(":"):
        return
    text = "\n".join(fold(blocks[i].view) for i in layout.order if layout.prose[i])
    known = sum(_occurs(fold(blocks[i].view), text) for i in run)
    if 2 * known >= len(run):
        for i in run:
            yield i, Verdict(TAGS, "nav.tags", "tags")


def _is_tag(block: Block) -> bool:
    return block.words <= _TAG_WORDS and not ends_sentence(block) and not _NOT_A_TAG.search(block.view)


def _occurs(name: str, text: str) -> bool:
    """Whether a text has a name that is not the beginning of a longer word, but for its ending."""
    return regex.search(rf"(?<!\w){regex.escape(name)}\w{{0,2}}(?!\w)", text) is not None


def dated_list(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """Below a heading that announces other articles, their titles, with the dates that rules have found, and their
    summaries, where they are far less than the article above."""
    prose = sum(blocks[i].words for i in layout.order if layout.prose[i])
    above = 0
    for i, block in enumerate(blocks):
        verdict = gone.get(i)
        if verdict is None:
            above += block.words if layout.prose[i] else 0
        elif _heads_list(i, gone) and 2 * above >= prose:
            items = _items(i + 1, blocks, layout, gone)
            if _SHARE_ABOVE * sum(blocks[n].words for n in items if layout.prose[n]) <= above:
                yield from ((n, Verdict(DATED_LIST, "nav.related")) for n in items)


def _heads_list(i: int, gone: Verdicts) -> bool:
    """Whether a block announces other articles, and is not one of those."""
    before = gone.get(i - 1)
    return gone[i].reason == "nav.related" and (before is None or before.rule != gone[i].rule)


def _items(start: int, blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> list[int]:
    """The blocks of the items from one on: one or two lines of title, a date before or after them, and at most one
    summary; two paragraphs in a row are no summary, but the article's, or a live report's."""
    date_first = start in gone and gone[start].reason == "meta.date"
    found: list[int] = []
    titles: list[int] = []
    summary: list[int] = []
    dates = 0
    ended = False  # an item, by furniture after it
    for i in range(start, len(blocks)):
        verdict = gone.get(i)
        if verdict is not None:
            if verdict.reason == "meta.date":
                found += summary + titles
                summary, titles = [], []
                dates += 1
                ended = False
            elif is_furniture(verdict) and (date_first or not titles):
                found += titles + summary
                summary, titles = [], []
                ended = dates > 0
            if _heads_list(i, gone):
                break
        elif ended:
            break
        elif layout.prose[i] or is_statement(blocks[i]):
            if summary or not dates or bool(titles) != date_first or blocks[i].words > _SUMMARY_WORDS:
                return []
            summary = [i]
        elif blocks[i].words > _TITLE_WORDS or len(titles) == _TITLE_LINES or (date_first and summary):
            break
        else:
            titles.append(i)
    return found if dates >= _ENOUGH_DATES else []
