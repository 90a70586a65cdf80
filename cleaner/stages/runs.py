"""How far a heading reaches: the run after a cue, the tail after a cut."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from cleaner.article import Block
from cleaner.declared import Kind, Rule, Zone
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.layout import Layout, is_statement


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
    following = layout.order[place + 1 :]
    match rule.kind:
        case Kind.CUT_HEAD:
            return tuple(i for i in layout.order[:place] if i not in protected)
        case Kind.CUT_TAIL:
            return tuple(i for i in following if i not in protected)
    if rule.until:
        return _until(following[: rule.takes], rule, blocks, protected, ruleset)
    run: list[int] = []
    for i in following[: rule.takes]:
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


def cut_tail_allowed(blocks: Sequence[Block], layout: Layout, index: int) -> bool:
    """Whether at least half of the article's prose stands before a block."""
    before = sum(blocks[i].words for i in layout.order[: layout.place[index]] if layout.prose[i])
    after = sum(blocks[i].words for i in layout.order[layout.place[index] :] if layout.prose[i])
    return before >= after
