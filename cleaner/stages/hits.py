"""Which rules match which blocks: one scan of the article, patterns on candidates only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from cleaner.article import Block
from cleaner.declared import Kind, Rule
from cleaner.match.fold import fold
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
    BARE = "bare"
    LONG = "long"
    SHORT = "short"
    PATTERN = "pattern"


@dataclass(slots=True)
class Hits:
    """Which rules match which blocks. A pattern runs when its rule may first act on a block.

    :ivar possible: by block, the numbers of the rules that apply and whose needs it meets.
    :ivar misses: by block, rule numbers and the condition that failed.
    :ivar timed_out: ids of the rules that had to be set aside.
    """

    ruleset: RuleSet
    possible: list[list[int]]
    misses: list[dict[int, Condition]]
    timed_out: set[str] = field(default_factory=set)
    _found: dict[tuple[int, int], Hit | None] = field(default_factory=dict, repr=False)

    def of(self, index: int, number: int, view: str) -> Hit | None:
        """The hit of a rule in a block, if its pattern is found there."""
        key = index, number
        if key not in self._found:
            self._found[key] = self._search(index, number, view)
        return self._found[key]

    def forget(self, index: int) -> None:
        """A block has changed: what was found in it holds no more."""
        for number in self.possible[index]:
            self._found.pop((index, number), None)

    def _search(self, index: int, number: int, view: str) -> Hit | None:
        rule = self.ruleset.rules[number]
        if rule.id in self.timed_out:
            return None
        try:
            span = self.ruleset.guard.find(number, view)
        except TimeoutError:
            self.timed_out.add(rule.id)
            return None
        if span is None:
            self.misses[index][number] = Condition.PATTERN
        elif rule.kind is not Kind.KEEP and in_quotation(view, *span):
            self.misses[index][number] = Condition.QUOTED
        else:
            return Hit(rule, number, *span)
        return None


@dataclass(slots=True)
class Candidates:
    """What one look at an article found.

    :ivar lines: the folded text of each block; ``by_block``: the numbers of the clues
        in it; ``signs``: by publisher its signs, with the blocks they stand in.
    """

    lines: list[str]
    by_block: list[set[int]]
    signs: dict[str, set[tuple[str, int]]]

    @classmethod
    def scan(cls, blocks: Sequence[Block], ruleset: RuleSet, languages: tuple[str, ...]) -> Candidates:
        lines = fold("\n".join(block.view for block in blocks)).split("\n") if blocks else []
        by_block = ruleset.index(languages).scan(lines)
        always = ruleset.always(languages)
        signs: dict[str, set[tuple[str, int]]] = {}
        clues = len(ruleset.clues)
        for index, numbers in enumerate(by_block):
            for number in [n for n in numbers if n >= clues]:
                numbers.discard(number)
                sign, publisher = ruleset.sign(number)
                signs.setdefault(publisher, set()).add((sign, index))
            words = blocks[index].words
            numbers.update([clue for clue, most_words in always if words <= most_words])
        return cls(lines, by_block, signs)


def find_hits(blocks: Sequence[Block], candidates: Candidates, ruleset: RuleSet, active: bytes) -> Hits:
    """What may match the blocks; of the patterns none has run yet."""
    hits = Hits(ruleset, [], [{} for _ in blocks])
    for block, line, clues, misses in zip(blocks, candidates.lines, candidates.by_block, hits.misses, strict=True):
        hits.possible.append(_possible(block, line, clues, misses, ruleset, active))
    return hits


def refresh(index: int, block: Block, languages: tuple[str, ...], active: bytes, hits: Hits) -> None:
    """Look at one block anew, after something was trimmed from it."""
    hits.forget(index)
    candidates = Candidates.scan([block], hits.ruleset, languages)
    hits.possible[index] = _possible(
        block, candidates.lines[0], candidates.by_block[0], hits.misses[index], hits.ruleset, active
    )


def _possible(
    block: Block, line: str, clues: Iterable[int], misses: dict[int, Condition], ruleset: RuleSet, active: bytes
) -> list[int]:
    """Numbers of the rules that apply, and that want as many words as the block has and what it holds."""
    possible: list[int] = []
    last = -1
    table, words = ruleset.clues, block.words
    for clue in sorted(clues):
        number, most, least, needs = table[clue]
        if number == last or not active[number]:
            continue
        if words > most:
            misses[number] = Condition.LONG
        elif words < least:
            misses[number] = Condition.SHORT
        elif not needs.holds or _holds(line, needs.holds):
            possible.append(number)
            last = number
    return possible


def _holds(line: str, needed: Iterable[Iterable[str]]) -> bool:
    """Whether a line holds one of each set."""
    for strings in needed:
        for string in strings:
            if string in line:
                break
        else:
            return False
    return True
