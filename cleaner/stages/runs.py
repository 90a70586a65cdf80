"""How far a heading reaches: the run after a cue, the tail after a cut, and where a cut may be made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate, islice, takewhile
from typing import Final

from cleaner.article import Block
from cleaner.declared import Kind, Rule, Zone
from cleaner.reasons import family
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.hits import Condition, Hit
from cleaner.stages.layout import Layout, ends_sentence, ends_statement, is_statement, titles_above

_BARE_WORDS: Final = 2  # of a heading that says no more than what it is
_COMMENTS: Final = "comment"
_SIGNED: Final = 0.5  # short lines for each paragraph among comments: who wrote it, when, "Reply"
_LEAST_TITLE: Final = 2  # of one that may be one
_HEADLINE_AND_STANDFIRST: Final = 2
_SENTENCE_WORDS: Final = 3  # of the shortest sentence that is told from an abbreviation
_SHORT: Final = 6  # words of such a line
_LOOKED_AT: Final = 6  # blocks below a heading


def run_after(
    index: int,
    rule: Rule,
    blocks: Sequence[Block],
    layout: Layout,
    protected: AbstractSet[int],
    taken: AbstractSet[int],
    ruleset: RuleSet,
) -> tuple[int, ...]:
    """The blocks that go with a cue or a cut at ``index``.

    :param taken: the blocks that go for what they say themselves.
    """
    place = layout.place[index]
    match rule.kind:
        case Kind.CUT_HEAD:
            return tuple(i for i in layout.order[:place] if i not in protected)
        case Kind.CUT_TAIL:
            return tuple(i for i in layout.order[place + 1 :] if i not in protected)
    following = layout.order[place + 1 : place + 1 + rule.takes]
    if rule.until:
        return _until(following, rule, blocks, protected, ruleset)
    run: list[int] = []
    for i in following:
        block = blocks[i]
        if layout.prose[i] or i in protected or block.words > rule.item_words or is_statement(block):
            break
        if _is_among_titles(block, blocks[run[-1]] if run else None):
            break
        run.append(i)
    if layout.zone(index) is Zone.HEAD:
        return tuple(_without_headline(run, blocks, layout, taken | {index}))
    return tuple(_without_subheading(run, layout))


def _is_among_titles(block: Block, above: Block | None) -> bool:
    """Whether a line is a short sentence below a title: the article goes on. Of teasers all are sentences, or none."""
    return block.words >= _SENTENCE_WORDS and ends_statement(block) and (above is None or not ends_statement(above))


def _until(
    following: Sequence[int],
    rule: Rule,
    blocks: Sequence[Block],
    protected: AbstractSet[int],
    ruleset: RuleSet,
) -> tuple[int, ...]:
    for count, i in enumerate(following, 1):
        try:
            ends = ruleset.neighbour_matches(rule.until, blocks[i].view)
        except TimeoutError:
            return ()
        if ends:
            return tuple(n for n in following[:count] if n not in protected)
    return ()


def _without_headline(run: list[int], blocks: Sequence[Block], layout: Layout, taken: AbstractSet[int]) -> list[int]:
    """Above the article the last items of a run may be its headline and standfirst: they stay, if nothing
    else there can be."""
    if titles_above(blocks, layout, taken | set(run)):
        return run
    last = islice((i for i in reversed(run) if i not in taken), _HEADLINE_AND_STANDFIRST)
    spared = set(takewhile(lambda i: blocks[i].words >= _LEAST_TITLE, last))
    return [i for i in run if i not in spared]


def _without_subheading(run: list[int], layout: Layout) -> list[int]:
    """Inside the article the last item of a run may be the subheading of what follows: it
    stays when it stands apart from the items before it and right before prose."""
    if len(run) < 2:
        return run
    place = layout.place[run[-1]]
    after = layout.after(run[-1])
    apart = layout.gaps[place] > 1 and after is not None and layout.gaps[place + 1] > 1
    inside = layout.zone(run[-1]) is Zone.BODY and after is not None and layout.prose[after]
    return run[:-1] if apart and inside else run


def farthest(runs: Sequence[tuple[int, Hit]]) -> list[tuple[int, Hit]]:
    """Runs without the cuts that another one holds: of tails the first holds all, of heads the last."""
    tail = next((i for i, hit in runs if hit.rule.kind is Kind.CUT_TAIL), None)
    head = next((i for i, hit in reversed(runs) if hit.rule.kind is Kind.CUT_HEAD), None)
    only = {Kind.CUT_TAIL: tail, Kind.CUT_HEAD: head}
    return [(i, hit) for i, hit in runs if only.get(hit.rule.kind, i) == i]


def failed_cuts(
    satisfied: Mapping[int, Sequence[Hit]], blocks: Sequence[Block], layout: Layout
) -> dict[int, Condition]:
    """By block, why the tail may not be cut there: less than half of the prose stands before it; it is a bare word
    ("Comments") between paragraphs, which may head a part of the article, and nothing after it says the same; or it
    announces comments, and the paragraphs after it do not look like some."""
    cutting = {i: [hit for hit in some if hit.rule.kind is Kind.CUT_TAIL] for i, some in satisfied.items()}
    cutting = {i: hits for i, hits in cutting.items() if hits}
    if not cutting:
        return {}
    above = list(accumulate((blocks[i].words if layout.prose[i] else 0 for i in layout.order), initial=0))
    said = {family(hit.rule.reason): i for i, some in satisfied.items() for hit in some}  # the last, in order
    failed: dict[int, Condition] = {}
    for i, hits in cutting.items():
        if 2 * above[layout.place[i]] < above[-1]:
            failed[i] = Condition.HALF
        elif any(said[family(hit.rule.reason)] > i for hit in hits):
            continue
        elif _is_bare(blocks[i]) and layout.zone(i) is Zone.BODY:
            failed[i] = Condition.BARE
        elif all(family(hit.rule.reason) == _COMMENTS for hit in hits) and not _are_signed(i, blocks, layout):
            failed[i] = Condition.UNSIGNED
    return failed


def _are_signed(heading: int, blocks: Sequence[Block], layout: Layout) -> bool:
    """Whether short lines stand among the first paragraphs below a heading, as names and times do among comments."""
    first = layout.place[heading] + 1
    below = layout.order[first : first + _LOOKED_AT]
    paragraphs = sum(layout.prose[i] or is_statement(blocks[i]) for i in below)
    short = sum(blocks[i].words <= _SHORT and not ends_sentence(blocks[i]) for i in below)
    return short >= _SIGNED * paragraphs


def _is_bare(block: Block) -> bool:
    return block.words <= _BARE_WORDS and not any(char.isdecimal() for char in block.view)
