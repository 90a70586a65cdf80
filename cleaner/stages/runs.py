"""How far a heading reaches: the run after a cue, the tail after a cut, and where a cut may be made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import Final

from cleaner.article import Block
from cleaner.declared import Kind, Rule, Zone
from cleaner.reasons import family
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.hits import Condition, Hit
from cleaner.stages.layout import Layout, is_statement

_BARE_WORDS: Final = 2  # of a heading that says no more than what it is


def run_after(
    index: int,
    rule: Rule,
    blocks: Sequence[Block],
    layout: Layout,
    protected: AbstractSet[int],
    ruleset: RuleSet,
) -> tuple[int, ...]:
    """The blocks that go with a cue or a cut at ``index``."""
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
        if layout.prose[i] or i in protected or blocks[i].words > rule.item_words or is_statement(blocks[i]):
            break
        run.append(i)
    return tuple(_without_subheading(run, layout))


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
    """By block, why the tail may not be cut there: less than half of the prose stands before it; or it is a bare word
    ("Comments") between paragraphs, which may head a part of the article, and nothing after it says the same."""
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
        elif (
            _is_bare(blocks[i])
            and layout.zone(i) is Zone.BODY
            and all(said[family(hit.rule.reason)] <= i for hit in hits)
        ):
            failed[i] = Condition.BARE
    return failed


def _is_bare(block: Block) -> bool:
    return block.words <= _BARE_WORDS and not any(char.isdecimal() for char in block.view)
