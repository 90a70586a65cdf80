"""Decides which blocks are not the article.

The decision is made in rounds: what goes in one round changes the zones and neighbours that
the next one sees, until a round takes nothing. All blocks of a round are judged on the same
state, so that the order of rules makes no difference; and a clean article, judged anew,
loses nothing more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, cast

from cleaner.article import Block
from cleaner.declared import ANYWHERE, STAYING_PARTS, Kind, Rule
from cleaner.read.text import without
from cleaner.reasons import family
from cleaner.result import Part
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.hits import Condition, Hit, Hits
from cleaner.stages.layout import Layout, is_prose
from cleaner.stages.mixed import sentences_alone
from cleaner.stages.passages import dates_of_passages
from cleaner.stages.runs import failed_cuts, farthest, run_after
from cleaner.stages.structure import structural_verdicts
from cleaner.stages.trims import trim_spans
from cleaner.stages.verdict import Verdict

#: How kinds rank when several rules would take a block; labels first, for they say more.
_RANK: Final = {Kind.LABEL: 0, Kind.DROP: 1, Kind.CUE: 2, Kind.CUT_TAIL: 3, Kind.CUT_HEAD: 3, Kind.HINT: 4}
_MOST_ROUNDS: Final = 50  # articles need five; thousands of lines that each let the next one go would need as many
_RUNNING: Final = frozenset({Kind.CUE, Kind.CUT_TAIL, Kind.CUT_HEAD})


@dataclass(frozen=True, slots=True)
class Trim:
    """A source span that leaves a block which stays."""

    rule: str
    reason: str
    start: int
    end: int


@dataclass(slots=True)
class Decisions:
    """What the rounds have decided so far.

    :ivar gone: by block, why it goes; ``trims``: what leaves blocks that stay.
    :ivar labels: part and rule of blocks that stay and were labelled.
    :ivar unfinished: whether another round might have taken more.
    """

    gone: dict[int, Verdict] = field(default_factory=dict)
    trims: dict[int, list[Trim]] = field(default_factory=dict)
    labels: dict[int, tuple[Part, str]] = field(default_factory=dict)
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Bench:
    """What a judgement works on: the blocks (trimmed ones are replaced), their hits, the rules.

    :ivar prose: by block, whether it is prose.
    :ivar labels: what is known of blocks that stay; ``protected``: blocks that no rule may take.
    """

    blocks: list[Block]
    prose: list[bool]
    hits: Hits
    ruleset: RuleSet
    languages: tuple[str, ...]
    labels: Mapping[int, tuple[Part, str]] = field(default_factory=dict)
    protected: frozenset[int] = frozenset()


def decide(bench: Bench, decisions: Decisions) -> Layout:
    """Judge all blocks that are not gone yet, round after round; returns the layout of what
    stays. Adds to ``decisions``."""
    for _ in range(_MOST_ROUNDS):
        layout = Layout.of(bench.blocks, bench.prose, decisions.gone.keys())
        verdicts, trims = _round(bench, layout, decisions)
        if not verdicts and not trims:
            return layout
        decisions.gone |= verdicts
        for i, some in trims.items():
            _trim(i, some, bench, decisions)
    decisions.unfinished = True
    return Layout.of(bench.blocks, bench.prose, decisions.gone.keys())


def _round(bench: Bench, layout: Layout, decisions: Decisions) -> tuple[dict[int, Verdict], dict[int, list[Hit]]]:
    blocks, misses = bench.blocks, bench.hits.misses
    satisfied = _satisfied(bench, layout)
    protected = bench.protected.union(i for i, some in satisfied.items() if any(_protects(hit.rule) for hit in some))
    decisions.labels = {**_labels(satisfied), **bench.labels}
    verdicts: dict[int, Verdict] = {}
    runs: list[tuple[int, Hit]] = []
    trims: dict[int, list[Hit]] = {}
    dates: set[int] = set()  # taken for where they stand
    failed = failed_cuts(satisfied, blocks, layout)
    for i, some in satisfied.items():
        if i in protected:
            misses[i].update({hit.number: Condition.PROTECTED for hit in some if not _protects(hit.rule)})
            continue
        taking = [hit for hit in some if _takes(hit.rule)]
        if i in failed and failed[i] is not Condition.UNSIGNED:
            misses[i].update({hit.number: failed[i] for hit in taking if hit.rule.kind is Kind.CUT_TAIL})
            taking = [hit for hit in taking if hit.rule.kind is not Kind.CUT_TAIL]
        if taking and (alone := sentences_alone(blocks[i], some, next(iter(bench.languages), ""))):
            trims[i] = alone
        elif taking:
            verdicts[i] = _verdict(taking)
            if verdicts[i].part == "date" and ANYWHERE not in {hit.rule.where for hit in taking}:
                dates.add(i)
            # a button between paragraphs goes alone
            runs += [(i, hit) for hit in taking if hit.rule.kind in _RUNNING and i not in failed]
        elif hints := [hit for hit in some if hit.rule.kind is Kind.HINT]:
            if verdict := _enough_hints(i, hints, decisions):
                verdicts[i] = verdict
            else:
                misses[i].update({hit.number: Condition.ALONE for hit in hints})
    by_themselves = frozenset(verdicts)
    for i, hit in farthest(runs):
        for taken in run_after(i, hit.rule, blocks, layout, protected, by_themselves, bench.ruleset):
            verdicts.setdefault(taken, Verdict(hit.rule.id, hit.rule.reason))
            dates.discard(taken)
    for i in dates_of_passages(dates, blocks, layout, verdicts | decisions.gone):
        del verdicts[i]
        misses[i].update({hit.number: Condition.HEADS for hit in satisfied[i]})
    for i, verdict in structural_verdicts(blocks, layout, verdicts | decisions.gone, bench.languages).items():
        if i not in protected:
            verdicts.setdefault(i, verdict)
    for i, some in satisfied.items():
        if i not in protected and (found := [hit for hit in some if hit.rule.kind is Kind.TRIM]):
            trims.setdefault(i, found)
    return verdicts, {i: found for i, found in trims.items() if i not in verdicts}


def _labels(satisfied: Mapping[int, Sequence[Hit]]) -> dict[int, tuple[Part, str]]:
    return {
        i: (cast("Part", hit.rule.part), hit.rule.id)
        for i, some in satisfied.items()
        for hit in sorted(some, key=_precedence, reverse=True)
        if hit.rule.kind is Kind.LABEL and hit.rule.part in STAYING_PARTS
    }


def _trim(i: int, hits: Sequence[Hit], bench: Bench, decisions: Decisions) -> None:
    block = bench.blocks[i]
    for (start, end), hit in reversed(trim_spans(block, hits)):
        trim = Trim(hit.rule.id, hit.rule.reason, *block.span(start, end))
        earlier = decisions.trims.get(i, [])
        decisions.trims[i] = [t for t in earlier if not (trim.start <= t.start and t.end <= trim.end)] + [trim]
        block = without(block, start, end)
    if any(char.isalnum() for char in block.view):
        bench.blocks[i] = block
        bench.prose[i] = is_prose(block)
        bench.hits.refresh(i, block, bench.languages)
    else:
        trim = decisions.trims.pop(i)[0]
        decisions.gone[i] = Verdict(trim.rule, trim.reason)


def _protects(rule: Rule) -> bool:
    return rule.kind is Kind.KEEP or (rule.kind is Kind.LABEL and rule.part == "correction")


def _takes(rule: Rule) -> bool:
    if rule.kind is Kind.LABEL:
        return rule.part not in STAYING_PARTS
    return rule.kind in {Kind.DROP, Kind.CUE, Kind.CUT_TAIL, Kind.CUT_HEAD}


def _satisfied(bench: Bench, layout: Layout) -> dict[int, list[Hit]]:
    """By block, the hits whose guards hold where the block stands now."""
    hits, misses = bench.hits, bench.hits.misses
    found: dict[int, list[Hit]] = {}
    for i in layout.order:
        block = bench.blocks[i]
        for number in hits.possible(i, block.words, bench.ruleset.allowed(*layout.stand(i))):
            hit = hits.of(number, block.view)
            if not isinstance(hit, Hit):
                continue
            failed = _failed_neighbour(hit.rule, i, bench, layout)
            if failed:
                misses[i][number] = failed
            else:
                misses[i].pop(number, None)
                found.setdefault(i, []).append(hit)
    counts = Counter(hit.number for some in found.values() for hit in some if hit.rule.once)
    several = {number for number, count in counts.items() if count > 1}
    if several:
        for i, some in found.items():
            misses[i].update({hit.number: Condition.ONCE for hit in some if hit.number in several})
            found[i] = [hit for hit in some if hit.number not in several]
    return found


def find_near_misses(bench: Bench, layout: Layout) -> None:
    """Record what does not match a block that stayed, though its words occur; what matches, but wants to
    stand elsewhere, or more or fewer words."""
    hits, rules = bench.hits, bench.ruleset.rules
    for i in layout.order:
        block, misses = bench.blocks[i], hits.misses[i]
        for number, condition in hits.of_other_length(i, block.words).items():
            if isinstance(hits.of(number, block.view), Hit):
                misses[number] = condition
        for number in hits.possible(i, block.words, bench.ruleset.anywhere):
            match hits.of(number, block.view):
                case Condition() as condition:
                    misses[number] = condition
                case Hit() if not layout.allows(i, rules[number].where):
                    misses[number] = Condition.WHERE


def _failed_neighbour(rule: Rule, i: int, bench: Bench, layout: Layout) -> Condition | None:
    if rule.after and not _neighbour(rule.after, layout.before(i), bench):
        return Condition.AFTER
    if rule.before and not _neighbour(rule.before, layout.after(i), bench):
        return Condition.BEFORE
    return None


def _neighbour(pattern: str, index: int | None, bench: Bench) -> bool:
    try:
        return index is not None and bench.ruleset.neighbour_matches(pattern, bench.blocks[index].view)
    except TimeoutError:
        return False


def _verdict(taking: Iterable[Hit]) -> Verdict:
    """The most specific rule speaks: the publisher's before the language's before everyone's,
    labels before drops, the longer match, the first id."""
    ranked = sorted(taking, key=_precedence)
    first = ranked[0].rule
    part = cast("Part", first.part) if first.kind is Kind.LABEL else "body"
    return Verdict(first.id, first.reason, part, tuple(hit.rule.id for hit in ranked[1:]))


def _precedence(hit: Hit) -> tuple[bool, bool, int, int, str]:
    rule = hit.rule
    return not rule.publisher, not rule.language, _RANK.get(rule.kind, len(_RANK)), hit.start - hit.end, rule.id


def _enough_hints(i: int, hints: Sequence[Hit], decisions: Decisions) -> Verdict | None:
    """Two hints of a family, or one beside a block that went for the same family."""
    by_family: dict[str, list[Hit]] = {}
    for hit in hints:
        by_family.setdefault(family(hit.rule.reason), []).append(hit)
    beside = {family(v.reason) for v in (decisions.gone.get(i - 1), decisions.gone.get(i + 1)) if v}
    for name, some in sorted(by_family.items(), key=lambda item: (-len(item[1]), item[0])):
        if len(some) > 1 or name in beside:
            return _verdict(some)
    return None
