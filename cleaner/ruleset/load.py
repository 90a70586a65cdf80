"""Rule folders to a rule set that has proved itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from cleaner.errors import RuleError, RuleProblem
from cleaner.match.needs import needs_of
from cleaner.ruleset.cache import NeedsById, cache_key, read_needs, write_needs
from cleaner.ruleset.check import check_rules
from cleaner.ruleset.examples import Clean, check_examples
from cleaner.ruleset.modules import Loaded, builtin_folder, load_modules
from cleaner.ruleset.ruleset import RuleSet

CleanWith = Callable[[RuleSet], Clean]


def load_rules(folders: Sequence[Path], clean_with: CleanWith, *, builtin: bool = True) -> RuleSet:
    """Load rule folders, the built-in one first.

    :param clean_with: makes the function that cleans an example with a rule set.
    :raises RuleError: with all problems of all modules.
    """
    loaded = load_modules([*([builtin_folder()] if builtin else []), *folders])
    key = cache_key(loaded.hash)
    needs = read_needs(key)
    if needs is not None and needs.keys() == {rule.id for rule in loaded.indexed}:
        return RuleSet.compile(loaded, needs)
    ruleset, problems = prove(loaded, clean_with)
    if problems:
        raise RuleError(problems)
    write_needs(key, {rule.id: needs for rule, needs in zip(ruleset.rules, ruleset.needs, strict=True)})
    return ruleset


def prove(loaded: Loaded, clean_with: CleanWith) -> tuple[RuleSet, list[RuleProblem]]:
    """Check everything about rules, their examples included. The rule set holds those whose
    declaration is sound."""
    problems = check_rules(loaded)
    bad = {problem.rule for problem in problems if problem.rule}
    sound = replace(loaded, rules=tuple(rule for rule in loaded.rules if rule.id not in bad))
    ruleset = RuleSet.compile(sound, derive_needs(sound))
    return ruleset, problems + check_examples(sound.rules, ruleset, clean_with(ruleset))


def derive_needs(loaded: Loaded) -> NeedsById:
    """What the patterns of all rules need, by the rules' ids."""
    lists = loaded.vocabularies
    return {rule.id: needs_of(rule.pattern, case=rule.case, whole=rule.whole, lists=lists) for rule in loaded.indexed}
