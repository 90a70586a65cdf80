"""Rule folders to a rule set that has proved itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from cleaner.errors import RuleError, RuleProblem
from cleaner.match.literals import required_literals
from cleaner.ruleset.cache import Literals, cache_key, read_literals, write_literals
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
    literals = read_literals(key)
    if literals is not None and literals.keys() == {rule.id for rule in loaded.rules}:
        return RuleSet.compile(loaded, literals)
    ruleset, problems = prove(loaded, clean_with)
    if problems:
        raise RuleError(problems)
    write_literals(key, ruleset.literals)
    return ruleset


def prove(loaded: Loaded, clean_with: CleanWith) -> tuple[RuleSet, list[RuleProblem]]:
    """Check everything about rules, their examples included. The rule set holds those whose
    declaration is sound."""
    problems = check_rules(loaded)
    bad = {problem.rule for problem in problems if problem.rule}
    sound = replace(loaded, rules=tuple(rule for rule in loaded.rules if rule.id not in bad))
    ruleset = RuleSet.compile(sound, derive_literals(sound))
    return ruleset, problems + check_examples(sound.rules, ruleset, clean_with(ruleset))


def derive_literals(loaded: Loaded) -> Literals:
    """The required literals of all rules, by id."""
    lists = loaded.vocabularies
    return {rule.id: required_literals(rule.pattern, case=rule.case, lists=lists) for rule in loaded.rules}
