"""What the place of a block tells where no rule's words do.

Each verdict needs evidence that rules have found: a credit beside it, furniture around it, a
headline that is there already. Length and punctuation alone decide nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from cleaner.article import Block
from cleaner.declared import Zone
from cleaner.match.fold import fold
from cleaner.stages.appeal import inside_appeal
from cleaner.stages.layout import Layout, ends_sentence, is_prose, is_statement
from cleaner.stages.lists import dated_list, tags
from cleaner.stages.verdict import Verdict, Verdicts, is_furniture

REPEATED_HEADLINE: Final = "structure/repeated_headline"
CAPTION_BESIDE_CREDIT: Final = "structure/caption_beside_credit"
BEFORE_HEADLINE: Final = "structure/before_headline"
AFTER_HEADLINE: Final = "structure/after_headline"
TWICE: Final = "structure/twice_between_paragraphs"
AFTER_ARTICLE: Final = "structure/after_article"

_TITLE_WORDS: Final = 4  # a headline has these at least; shorter lines before it are labels
_MOST_TITLE_WORDS: Final = 20
_CAPTION_WORDS: Final = 30
_ENOUGH_CREDITS: Final = 2  # with a short sentence before each: that is how the source sets captions
_ENOUGH_CUES: Final = 2  # rules that must have fired after the article, for its end to be sure
_ENOUGH_CUES_BELOW: Final = 3  # and where prose stands among the furniture
_LEAST_TAKEN_BELOW: Final = 0.6  # of the blocks
_MOST_PROSE_BELOW: Final = 0.05  # of the article's
_NEAR: Final = 2  # blocks between a label and the furniture that it belongs to
_NOT_LETTERS: Final = regex.compile(r"[^\p{L}\p{N}]+")
_INNER_END: Final = regex.compile(r"""\p{L}{3,}[.!?…]["')\]]* \p{Lu}""")


def structural_verdicts(
    blocks: Sequence[Block], layout: Layout, gone: Verdicts, languages: Sequence[str]
) -> dict[int, Verdict]:
    """Verdicts by structure, given what has gone so far."""
    found: dict[int, Verdict] = {}
    for verdicts in (
        _repeated_headline(blocks, layout, gone),
        _captions(blocks, layout, gone),
        _around_headline(blocks, layout, gone),
        _after_article(blocks, layout, gone),
        _below_article(blocks, layout, gone),
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


def _is_title(block: Block) -> bool:
    return block.words >= _TITLE_WORDS and not is_prose(block) and not is_statement(block)


def _repeated_headline(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """The headline once more, before or after the prose has begun."""
    titles = [i for i in layout.order[: layout.first_prose] if i not in gone and _is_title(blocks[i])]
    if not titles:
        return
    headline = _letters(blocks[titles[0]])
    for i in layout.order[layout.place[titles[0]] + 1 :]:
        if blocks[i].words == blocks[titles[0]].words and _letters(blocks[i]) == headline:
            yield i, Verdict(REPEATED_HEADLINE, "meta.headline")


def _captions(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """The caption that stands before a credit of its own line."""
    credits_alone = [i for i, verdict in gone.items() if verdict.part == "credit" and i and i - 1 not in gone]
    apart = []
    for i in credits_alone:
        before = blocks[i - 1]
        if layout.prose[i - 1] and before.words > _CAPTION_WORDS:
            continue
        set_tight = blocks[i].gap == 1 and before.gap > 1 and not _INNER_END.search(before.view)
        if before.view.endswith("(") or (set_tight and before.words >= _TITLE_WORDS):
            yield i - 1, Verdict(CAPTION_BESIDE_CREDIT, "media.caption", "caption")
        elif _reads_like_caption(before):
            if _standfirst_stands_above(i - 1, blocks, layout, gone):
                yield i - 1, Verdict(CAPTION_BESIDE_CREDIT, "media.caption", "caption")
            apart.append(i - 1)
    if len(apart) >= _ENOUGH_CREDITS:
        for i in apart:
            yield i, Verdict(CAPTION_BESIDE_CREDIT, "media.caption", "caption")


def _reads_like_caption(block: Block) -> bool:
    """One sentence without quotation: several of them before credits are captions."""
    return (
        _TITLE_WORDS <= block.words <= _CAPTION_WORDS
        and ends_sentence(block)
        and '"' not in block.view
        and not _INNER_END.search(block.view)
    )


def _standfirst_stands_above(index: int, blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> bool:
    """Whether a sentence of the head has the headline's one above it, and furniture between them: one that is alone, or
    goes on from another, may be the standfirst."""
    if index in layout.place and layout.zone(index) is not Zone.HEAD:
        return False
    above = [i for i in layout.order[: layout.place.get(index, 0)] if i not in gone and is_statement(blocks[i])]
    return len(above) == 1 and any(i in gone and is_furniture(gone[i]) for i in range(above[0] + 1, index))


def _twice_between_paragraphs(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """A line that stands twice in a row, alone between paragraphs: a picture's title, and its caption. One of them stays,
    for a line of a song that is sung twice looks like that, too."""
    for place in range(layout.first_prose + 1, min(layout.last_prose, len(layout.order) - 1) - 1):
        first, second = layout.order[place : place + 2]
        around = layout.order[place - 1], layout.order[place + 2]
        if (
            blocks[first].words == blocks[second].words
            and _is_title(blocks[first])
            and first not in gone
            and second not in gone
            and all(layout.prose[i] and blocks[i].view[-1] != ":" for i in around)
            and _letters(blocks[first]) == _letters(blocks[second])
        ):
            yield first, Verdict(TWICE, "nav.repeated")


def _around_headline(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """Labels of a word or three around the headline, close to furniture that rules have found."""
    if not layout.first_prose:
        return
    head = range(layout.order[layout.first_prose])
    titles = [i for i in head if i not in gone and _is_title(blocks[i])]
    cues = [i for i in head if i in gone and is_furniture(gone[i])]
    if not titles or not cues:
        return
    for i in head:
        if i in gone or blocks[i].words >= _TITLE_WORDS or ends_sentence(blocks[i]):
            continue
        if i < titles[0]:
            yield i, Verdict(BEFORE_HEADLINE, "nav.section")
        elif len(cues) >= _ENOUGH_CUES and any(abs(i - cue) <= _NEAR for cue in cues):
            yield i, Verdict(AFTER_HEADLINE, "nav.page")


def _below_article(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """What is no sentence where most of what stands below is furniture, of several rules, and
    next to nothing is prose: between lists of teasers whose summaries read like prose."""
    prose = sum(blocks[i].words for i in layout.order if layout.prose[i])
    below, taken, end = 0, 0, len(blocks)
    cues: set[str] = set()
    for i in reversed(range(len(blocks))):
        if i in gone:
            taken += gone[i].rule != AFTER_ARTICLE  # no evidence for itself
            if is_furniture(gone[i]):
                cues.add(gone[i].rule)
                if len(cues) >= _ENOUGH_CUES_BELOW and taken >= _LEAST_TAKEN_BELOW * (len(blocks) - i):
                    end = i  # with furniture: what stands before it may be the article's last line
        elif layout.prose[i]:
            below += blocks[i].words
        if below > _MOST_PROSE_BELOW * prose:
            break
    for i in range(end, len(blocks)):
        if (
            i not in gone
            and blocks[i].words <= _MOST_TITLE_WORDS
            and not layout.prose[i]
            and not is_statement(blocks[i])
        ):
            yield i, Verdict(AFTER_ARTICLE, "nav.page")


def _after_article(blocks: Sequence[Block], layout: Layout, gone: Verdicts) -> Iterator[tuple[int, Verdict]]:
    """What follows furniture after the last prose, once two rules agree that the article is over."""
    if layout.last_prose >= len(layout.order):
        return
    after_prose = range(layout.order[layout.last_prose] + 1, len(blocks))
    cues: set[str] = set()
    for i in after_prose:
        verdict = gone.get(i)
        if verdict is None:
            if len(cues) >= _ENOUGH_CUES and not is_statement(blocks[i]) and layout.zone(i) is Zone.TAIL:
                yield i, Verdict(AFTER_ARTICLE, "nav.page")
        elif is_furniture(verdict):
            cues.add(verdict.rule)
