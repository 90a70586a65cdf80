"""Which rules match which blocks: one scan of the article, patterns on candidates only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from cleaner.article import Block
from cleaner.match.fold import fold
from cleaner.rule import Kind, Rule
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.layout import in_quotation


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule whose pattern was found in a block, with the span in its view."""

    rule: Rule
    number: int
    start: int
    end: int


class Condition(StrEnum):
    """Why a rule that came near a block did not take it, the nearest first."""

    WHERE = "where"
    BEFORE = "before"
    AFTER = "after"
    ONCE = "once"
    PROTECTED = "protected"
    QUOTED = "quoted"
    ALONE = "alone"
    HALF = "half"
    LONG = "long"
    SHORT = "short"
    PATTERN = "pattern"


@dataclass(slots=True)
class Hits:
    """All hits of an article by block, the near misses, and rules that had to be set aside.

    :ivar misses: by block, rule numbers and the condition that failed.
    :ivar searches: how many patterns ran, the measure of what an article costs.
    """

    by_block: list[list[Hit]]
    misses: list[dict[int, Condition]]
    timed_out: set[str] = field(default_factory=set)
    searches: int = 0


@dataclass(slots=True)
class Candidates:
    """What one scan of an article's literals found: rule numbers by block, and by publisher
    its signs with the blocks they stand in."""

    by_block: list[set[int]]
    signs: dict[str, set[tuple[str, int]]]

    @classmethod
    def scan(cls, blocks: Sequence[Block], ruleset: RuleSet, languages: tuple[str, ...]) -> Candidates:
        views = [block.view for block in blocks]
        starts, at = [], 0
        for view in views:
            starts.append(at)
            at += len(view) + 1
        by_block: list[set[int]] = [set() for _ in blocks]
        signs: dict[str, set[tuple[str, int]]] = {}
        rules = len(ruleset.rules)
        folded = fold("\n".join(views))
        for start, numbers in ruleset.index(languages).scan(folded):
            block = bisect_right(starts, start) - 1
            by_block[block].update(numbers)
            if numbers[-1] >= rules:
                for number in numbers:
                    if sign := ruleset.sign(number):
                        signs.setdefault(sign[1], set()).add((sign[0], block))
        _add_light(folded.split("\n"), blocks, by_block, ruleset)
        return cls(by_block, signs)


def _add_light(lines: Sequence[str], blocks: Sequence[Block], by_block: Sequence[set[int]], ruleset: RuleSet) -> None:
    """Add the rules that the index does not hold to the blocks that may match them."""
    for number in ruleset.always:
        rule = ruleset.rules[number]
        literals = ruleset.literals[rule.id]
        for line, block, candidates in zip(lines, blocks, by_block, strict=True):
            fits = not rule.max_words or block.words <= rule.max_words
            if fits and (not literals or any(literal in line for literal in literals)):
                candidates.add(number)


def find_hits(blocks: Sequence[Block], candidates: Candidates, ruleset: RuleSet, active: bytes) -> Hits:
    """Run the patterns of all active candidates."""
    hits = Hits([[] for _ in blocks], [{} for _ in blocks])
    for index, numbers in enumerate(candidates.by_block):
        _find_in(index, blocks[index], numbers, ruleset, active, hits)
    return hits


def refresh(index: int, block: Block, ruleset: RuleSet, languages: tuple[str, ...], active: bytes, hits: Hits) -> None:
    """Find the hits of one block anew, after something was trimmed from it."""
    hits.by_block[index].clear()
    candidates = Candidates.scan([block], ruleset, languages)
    _find_in(index, block, candidates.by_block[0], ruleset, active, hits)


def _find_in(index: int, block: Block, numbers: Iterable[int], ruleset: RuleSet, active: bytes, hits: Hits) -> None:
    misses = hits.misses[index]
    for number in sorted(numbers):
        if number >= len(active) or not active[number]:
            continue
        rule = ruleset.rules[number]
        if rule.max_words and block.words > rule.max_words:
            misses[number] = Condition.LONG
            continue
        if block.words < rule.min_words:
            misses[number] = Condition.SHORT
            continue
        if rule.id in hits.timed_out:
            continue
        hits.searches += 1
        try:
            span = ruleset.guard.find(number, block.view)
        except TimeoutError:
            hits.timed_out.add(rule.id)
            continue
        if span is None:
            misses[number] = Condition.PATTERN
        elif rule.kind is not Kind.KEEP and in_quotation(block.view, *span):
            misses[number] = Condition.QUOTED
        else:
            hits.by_block[index].append(Hit(rule, number, *span))
