"""What the place of a block tells where no rule's words do.

Each verdict needs evidence that rules have found: a credit beside it, furniture around it, a
headline that is there already. Length and punctuation alone decide nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from cleaner.article import Block
from cleaner.match.fold import fold
from cleaner.stages.after_article import after_article
from cleaner.stages.appeal import inside_appeal
from cleaner.stages.layout import TITLE_WORDS, Layout, ends_sentence, is_statement, is_title, titles_above
from cleaner.stages.lists import dated_list, tags
from cleaner.stages.verdict import Verdict, Verdicts, is_furniture

REPEATED_HEADLINE: Final = "structure/repeated_headline"
BREADCRUMBS: Final = "structure/breadcrumbs"
CAPTION_BESIDE_CREDIT: Final = "structure/caption_beside_credit"
BEFORE_HEADLINE: Final = "structure/before_headline"
AFTER_HEADLINE: Final = "structure/after_headline"
TWICE: Final = "structure/twice_between_paragraphs"

_LABEL_WORDS: Final = 2  # of a label beside a headline; of three there are headlines
_LEAST_LETTERS: Final = 12  # of a headline that a line above it ends with
_MOST_WORDS_OF_WAY: Final = 30
_CAPTION_WORDS: Final = 30
_ENOUGH_CREDITS: Final = 2  # with a short sentence before each: that is how the source sets captions
_ENOUGH_CUES: Final = 2  # blocks of furniture around a headline, for labels after it to be sure
_NEAR: Final = 2  # blocks between a label and the furniture that it belongs to, titles between breadcrumbs and headline
_NOT_LETTERS: Final = regex.compile(r"[^\p{L}\p{N}]+")
_INNER_END: Final = regex.compile(r"""\p{L}{3,}[.!?…]["')\]]* \p{Lu}""")


def structural_verdicts(
    blocks: Sequence[Block], layout: Layout, gone: Verdicts, languages: Sequence[str]
) -> dict[int, Verdict]:
    """Verdicts by structure, given what has gone so far."""
    found: dict[int, Verdict] = {}
    for verdicts in (
        _breadcrumbs(blocks, layout, gone),
        _repeated_headline(blocks, layout, gone),
        _captions(blocks, layout, gone),
        _around_headline(blocks, layout, gone),
        after_article(blocks, layout, gone),
        inside_appeal(blocks, gone, languages),
        tags(blocks, layout, gone),
        dated_list(blocks, layout, gone),
        _twice_between_paragraphs(blocks, layout, gone),
    ):
        for i, verdict in verdicts:
            if i not in gone:
                found.setdefault(i, verdict)
    return found


def _letters(block: Block) -> str:
    return str(_NOT_LETTERS.sub("", fold(block.view)))


def _repeated_headline(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """The headline once more, before or after the prose has begun."""
    titles = titles_above(blocks, layout, gone)
    if not titles:
        return
    headline = _letters(blocks[titles[0]])
    for i in layout.order[layout.place[titles[0]] + 1 :]:
        if blocks[i].words == blocks[titles[0]].words and _letters(blocks[i]) == headline:
            yield i, Verdict(REPEATED_HEADLINE, "meta.headline")


def _breadcrumbs(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """The way to the article, which ends with its headline, above the headline itself."""
    titles = titles_above(blocks, layout, gone)
    for place, above in enumerate(titles):
        for below in titles[place + 1 : place + 1 + _NEAR]:
            if _leads_to(blocks[above], _letters(blocks[below])):
                yield above, Verdict(BREADCRUMBS, "nav.section")


def _leads_to(block: Block, headline: str) -> bool:
    """Whether a line ends with the letters of a headline, and has before them not much, and no sentence."""
    if len(headline) < _LEAST_LETTERS or block.words > _MOST_WORDS_OF_WAY or len(block.view) <= len(headline):
        return False
    way = _letters(block)
    return way != headline and way.endswith(headline) and not _INNER_END.search(block.view)


def _captions(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """The caption that stands before a credit of its own line."""
    credits_alone = [i for i, verdict in gone.items() if verdict.part == "credit" and i and i - 1 not in gone]
    apart = []
    explained = _below_standfirst(blocks, layout, gone) if credits_alone else range(0)
    for i in credits_alone:
        before = blocks[i - 1]
        if layout.prose[i - 1] and before.words > _CAPTION_WORDS:
            continue
        set_tight = blocks[i].gap == 1 and before.gap > 1 and not _INNER_END.search(before.view)
        if before.view.endswith("(") or (set_tight and before.words >= TITLE_WORDS):
            yield i - 1, Verdict(CAPTION_BESIDE_CREDIT, "media.caption", "caption")
        elif _reads_like_caption(before):
            if i - 1 in explained:
                yield i - 1, Verdict(CAPTION_BESIDE_CREDIT, "media.caption", "caption")
            apart.append(i - 1)
    if len(apart) >= _ENOUGH_CREDITS:
        for i in apart:
            yield i, Verdict(CAPTION_BESIDE_CREDIT, "media.caption", "caption")


def _reads_like_caption(block: Block) -> bool:
    """One sentence without quotation: several of them before credits are captions."""
    return (
        TITLE_WORDS <= block.words <= _CAPTION_WORDS
        and ends_sentence(block)
        and '"' not in block.view
        and not _INNER_END.search(block.view)
    )


def _below_standfirst(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> range:
    """Where one sentence stands above, the headline's, and furniture below it: a sentence that is alone, or goes on from
    another, may be the standfirst."""
    sentences = (i for i in layout.order[: layout.first_prose] if i not in gone and is_statement(blocks[i]))
    first = next(sentences, len(blocks))
    furniture = next((i for i in range(first + 1, len(blocks)) if i in gone and is_furniture(gone[i])), len(blocks))
    head = layout.order[layout.first_prose] if layout.order else 0
    return range(furniture + 1, min(next(sentences, head), head - 1) + 1)


def _twice_between_paragraphs(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """A line that stands twice in a row, alone between paragraphs: a picture's title, and its caption. One of them stays,
    for a line of a song that is sung twice looks like that, too."""
    for place in range(layout.first_prose + 1, min(layout.last_prose, len(layout.order) - 1) - 1):
        first, second = layout.order[place : place + 2]
        around = layout.order[place - 1], layout.order[place + 2]
        if (
            blocks[first].words == blocks[second].words
            and is_title(blocks[first])
            and first not in gone
            and second not in gone
            and all(layout.prose[i] and blocks[i].view[-1] != ":" for i in around)
            and _letters(blocks[first]) == _letters(blocks[second])
        ):
            yield first, Verdict(TWICE, "nav.repeated")


def _around_headline(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """Labels of a word or two around the headline, close to furniture that rules have found."""
    if not layout.first_prose:
        return
    head = range(layout.order[layout.first_prose])
    titles = titles_above(blocks, layout, gone)
    cues = [i for i in head if i in gone and is_furniture(gone[i])]
    if not titles or not cues:
        return
    for i in head:
        if i in gone or blocks[i].words > _LABEL_WORDS or ends_sentence(blocks[i]):
            continue
        if i < titles[0]:
            yield i, Verdict(BEFORE_HEADLINE, "nav.section")
        elif len(cues) >= _ENOUGH_CUES and any(abs(i - cue) <= _NEAR for cue in cues):
            yield i, Verdict(AFTER_HEADLINE, "nav.page")
