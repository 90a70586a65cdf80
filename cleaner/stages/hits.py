"""Which rules match which blocks: one scan of the article, patterns on candidates only."""

from __future__ import annotations

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
    """What one look at an article found.

    :ivar lines: the folded text of each block; ``by_block``: the numbers of the rules that may
        match it; ``signs``: by publisher its signs, with the blocks they stand in.
    """

    lines: list[str]
    by_block: list[set[int]]
    signs: dict[str, set[tuple[str, int]]]

    @classmethod
    def scan(cls, blocks: Sequence[Block], ruleset: RuleSet, languages: tuple[str, ...]) -> Candidates:
        lines = fold("\n".join(block.view for block in blocks)).split("\n") if blocks else []
        by_block = ruleset.index(languages).scan(lines)
        signs: dict[str, set[tuple[str, int]]] = {}
        rules = len(ruleset.rules)
        for index, numbers in enumerate(by_block):
            for number in [n for n in numbers if n >= rules]:
                numbers.discard(number)
                sign, publisher = ruleset.sign(number)
                signs.setdefault(publisher, set()).add((sign, index))
            numbers.update(ruleset.always)
        return cls(lines, by_block, signs)


def find_hits(blocks: Sequence[Block], candidates: Candidates, ruleset: RuleSet, active: bytes) -> Hits:
    """Run the patterns of all active candidates."""
    hits = Hits([[] for _ in blocks], [{} for _ in blocks])
    for index, block in enumerate(blocks):
        _find_in(index, block, candidates.lines[index], candidates.by_block[index], ruleset, active, hits)
    return hits


def refresh(index: int, block: Block, ruleset: RuleSet, languages: tuple[str, ...], active: bytes, hits: Hits) -> None:
    """Find the hits of one block anew, after something was trimmed from it."""
    hits.by_block[index].clear()
    candidates = Candidates.scan([block], ruleset, languages)
    _find_in(index, block, candidates.lines[0], candidates.by_block[0], ruleset, active, hits)


def _find_in(
    index: int, block: Block, line: str, numbers: Iterable[int], ruleset: RuleSet, active: bytes, hits: Hits
) -> None:
    misses = hits.misses[index]
    for number in sorted(numbers):
        if not active[number]:
            continue
        rule = ruleset.rules[number]
        if rule.max_words and block.words > rule.max_words:
            misses[number] = Condition.LONG
            continue
        if block.words < rule.min_words:
            misses[number] = Condition.SHORT
            continue
        if rule.id in hits.timed_out or not _holds(line, ruleset.unseen[number]):
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


def _holds(line: str, needed: Iterable[frozenset[str]]) -> bool:
    """Whether a line holds one of each set."""
    for strings in needed:
        for string in strings:
            if string in line:
                break
        else:
            return False
    return True
