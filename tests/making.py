"""Rules made on the spot, for tests of what a kind of rule does.

The examples that a rule has to carry are proved in test_rules_load.py; here they are left out.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from cleaner import Article, Cleaner, Result, rule
from cleaner.declared import Layout, MarkupRule, Off, Rule, Scope
from cleaner.ruleset.load import derive_needs
from cleaner.ruleset.modules import Loaded
from cleaner.ruleset.ruleset import RuleSet

drop = partial(rule.drop, fires=(), stays=())
hint = partial(rule.hint, fires=(), stays=())
trim = partial(rule.trim, fires={}, stays=())
cue = partial(rule.cue, fires=(), stays=())
cut_tail = partial(rule.cut_tail, fires=(), stays=())
cut_head = partial(rule.cut_head, fires=(), stays=())
keep = partial(rule.keep, stays=())
label = partial(rule.label, fires=(), stays=())
drop_html = partial(rule.drop_html, fires=(), stays=())
keep_html = partial(rule.keep_html, fires=(), stays=())
label_html = partial(rule.label_html, fires=(), stays=())
body_html = partial(rule.body_html, fires=(), stays=())

HEADLINE: Final = "Harbour town rebuilds its bridge"


def cleaner_of(
    *rules: Rule | MarkupRule,
    scopes: tuple[Scope, ...] = (),
    offs: tuple[tuple[str, Off], ...] = (),
    layouts: tuple[Layout, ...] = (),
) -> Cleaner:
    on_text = tuple(one for one in rules if isinstance(one, Rule))
    markup = tuple(one for one in rules if isinstance(one, MarkupRule))
    loaded = Loaded(
        rules=on_text, markup=markup, layouts=layouts, offs=offs, scopes=scopes, vocabularies={}, hash="made"
    )
    return Cleaner.of(RuleSet.compile(loaded, derive_needs(loaded)))


def clean(text: str, *rules: Rule, explain: bool = False) -> Result:
    return cleaner_of(*rules).clean(Article(text=text, language="en"), explain=explain)


def joined(*blocks: str) -> str:
    """Blocks set apart by blank lines."""
    return "\n\n".join(blocks)


def gone(result: Result) -> list[str]:
    """The texts of the blocks that left, in order."""
    return [report.block.text for report in result.blocks if not report.kept]
