"""Which rules match which blocks: one scan of the article, patterns on candidates only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import regex

from cleaner.article import Block
from cleaner.declared import Kind, Rule
from cleaner.match.fold import fold
from cleaner.ruleset.ruleset import Clue, RuleSet
from cleaner.stages.layout import in_quotation
from cleaner.stages.reported import is_reported

#: What protects a block, and what is taken out of a sentence, which may go on to say who speaks.
_WITHIN: Final = frozenset({Kind.KEEP, Kind.TRIM})
_DIGIT: Final = regex.compile(r"\d")


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
    HEADS = "heads"
    QUOTED = "quoted"
    REPORTED = "reported"
    ALONE = "alone"
    HALF = "half"
    BARE = "bare"
    UNSIGNED = "unsigned"
    LONG = "long"
    SHORT = "short"
    PATTERN = "pattern"


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
        lines = fold("\n".join([block.view for block in blocks])).split("\n") if blocks else []
        by_block = ruleset.index(languages).scan(lines)
        signs: dict[str, set[tuple[str, int]]] = {}
        clues = len(ruleset.clues)
        for index, numbers in enumerate(by_block):
            if max(numbers, default=0) >= clues:
                for number in [n for n in numbers if n >= clues]:
                    numbers.discard(number)
                    sign, publisher = ruleset.sign(number)
                    signs.setdefault(publisher, set()).add((sign, index))
        return cls(lines, by_block, signs)


@dataclass(slots=True)
class Hits:
    """Which rules match which blocks. What may match a block is looked for where the block stands, and
    a pattern runs when its rule may first act on it.

    :ivar active: for each rule 1 if it applies.
    :ivar misses: by block, rule numbers and the condition that failed.
    :ivar timed_out: ids of the rules that had to be set aside.
    """

    ruleset: RuleSet
    candidates: Candidates
    active: bytes
    misses: list[dict[int, Condition]] = field(init=False)
    timed_out: set[str] = field(default_factory=set)
    _possible: dict[int, tuple[bytes, list[int]]] = field(init=False, repr=False, default_factory=dict)
    #: By what a block reads, for those that read alike are searched once.
    _found: dict[str, dict[int, Hit | Condition | None]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.misses = [{} for _ in self.candidates.lines]

    def anew(self, candidates: Candidates, active: bytes) -> Hits:
        """The same article for other rules: what was found still holds."""
        hits = Hits(self.ruleset, candidates, active, self.timed_out)
        hits._found = self._found
        return hits

    def possible(self, index: int, words: int, allowed: bytes) -> list[int]:
        """Numbers of the rules that may match a block, in order: those that apply, that may act where it stands,
        that want as many words as it has and what it holds.

        :param allowed: which places of rules the block stands in, as `RuleSet.allowed` says.
        """
        known = self._possible.get(index)
        if known is not None and known[0] is allowed:
            return known[1]
        found: set[int] = set()
        active, line = self.active, self.candidates.lines[index]
        digit: bool | None = None  # whether there is one, once that has been asked
        for number, where, most, least, needs in (
            *self._clues(index),
            *self.ruleset.always(self.active, allowed, words),
        ):
            if allowed[where] and active[number] and least <= words <= most and number not in found:
                if needs.digit:
                    if digit is None:
                        digit = _DIGIT.search(line) is not None
                    if not digit:
                        continue
                if _holds(line, needs.holds):
                    found.add(number)
        possible = sorted(found)
        self._possible[index] = allowed, possible
        return possible

    def of_other_length(self, index: int, words: int) -> dict[int, Condition]:
        """The rules of a block that want more or fewer words than it has; of those that no look
        can find, fewer only, for they would be tried on everything."""
        return {
            clue.rule: Condition.LONG if words > clue.most_words else Condition.SHORT
            for clue in (*self._clues(index), *self.ruleset.always_tried)
            if self.active[clue.rule]
            and not clue.least_words <= words <= clue.most_words
            and (words <= clue.most_words or clue.needs.indexable)
        }

    def _clues(self, index: int) -> list[Clue]:
        """The clues that were found in a block."""
        clues = self.ruleset.clues
        return [clues[number] for number in self.candidates.by_block[index]]

    def of(self, number: int, view: str) -> Hit | Condition | None:
        """The hit of a rule in a block's view, or why there is none; None if that took too long."""
        found = self._found.setdefault(view, {})
        if number not in found:
            found[number] = self._search(number, view)
        return found[number]

    def refresh(self, index: int, block: Block, languages: tuple[str, ...]) -> None:
        """Look at one block anew, after something was trimmed from it."""
        fresh = Candidates.scan([block], self.ruleset, languages)
        self.candidates.lines[index], self.candidates.by_block[index] = fresh.lines[0], fresh.by_block[0]
        self._possible.pop(index, None)

    def _search(self, number: int, view: str) -> Hit | Condition | None:
        rule = self.ruleset.rules[number]
        if rule.id in self.timed_out:
            return None
        try:
            span = self.ruleset.guard.find(number, view)
        except TimeoutError:
            self.timed_out.add(rule.id)
            return None
        if span is None:
            return Condition.PATTERN
        if rule.kind is not Kind.KEEP and in_quotation(view, *span):
            return Condition.QUOTED
        if rule.kind not in _WITHIN and is_reported(view, span[0], rule.language, rule.reason):
            return Condition.REPORTED
        return Hit(rule, number, *span)


def _holds(line: str, needed: Iterable[Iterable[str]]) -> bool:
    """Whether a line holds one of each set."""
    for strings in needed:
        for string in strings:
            if string in line:
                break
        else:
            return False
    return True
