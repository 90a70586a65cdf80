"""Why a block stayed: the rules that came nearest, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cleaner.article import Block
from cleaner.declared import Kind, Rule
from cleaner.result import Miss
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.hits import Condition

_MOST: Final = 5  # misses shown of a block
_ORDER: Final = {condition: rank for rank, condition in enumerate(Condition)}


def misses_of(block: Block, misses: Mapping[int, Condition], ruleset: RuleSet) -> tuple[Miss, ...]:
    """The nearest misses of a block, nearest first."""
    # a rule without rare words is tried on every block: that it did not match says nothing
    unindexed = ruleset.unindexed
    near = [item for item in misses.items() if item[0] not in unindexed or item[1] is not Condition.PATTERN]
    # of those equally near, the publisher's own tell most
    ranked = sorted(near, key=lambda item: (_ORDER[item[1]], not ruleset.rules[item[0]].publisher, item[0]))[:_MOST]
    return tuple(
        Miss(rule.id, rule.reason, _sentence(condition, rule, block))
        for rule, condition in ((ruleset.rules[number], condition) for number, condition in ranked)
    )


def _sentence(condition: Condition, rule: Rule, block: Block) -> str:
    match condition:
        case Condition.WHERE:
            return f"it matches, but wants to stand {rule.where.in_words()}"
        case Condition.BEFORE:
            return f"it matches, but the block after does not match {rule.before!r}"
        case Condition.AFTER:
            return f"it matches, but the block before does not match {rule.after!r}"
        case Condition.ONCE:
            return "it matches several blocks and takes a single one only"
        case Condition.PROTECTED:
            return "it matches, but the block is protected"
        case Condition.HEADS:
            return "it matches, but a date between paragraphs heads the next one"
        case Condition.QUOTED:
            return "it matches inside a quotation only"
        case Condition.REPORTED:
            return "it matches, but the sentence tells who says so"
        case Condition.ALONE:
            return "it is one hint, and two of a family decide"
        case Condition.HALF:
            return "it matches, but more of the article stands after it than before"
        case Condition.BARE:
            return "it matches, but stands bare between paragraphs, and nothing after it says the same"
        case Condition.UNSIGNED:
            return "it matches, but no names or times stand among the paragraphs after it, as they do among comments"
        case Condition.LONG:
            return f"it matches, but the block has {block.words} words and {rule.max_words} are the most"
        case Condition.SHORT:
            return f"it matches, but the block has {block.words} words and {rule.min_words} are the least"
        case Condition.PATTERN:
            what = "the whole block does not match" if rule.whole else "the pattern does not match"
            return f"its words occur, but {what}" if rule.kind is not Kind.KEEP else "its words occur"
