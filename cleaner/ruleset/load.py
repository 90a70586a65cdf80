"""Rule folders to a rule set that has proved itself."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from cleaner.declared import Rule
from cleaner.errors import RuleError, RuleProblem
from cleaner.match.needs import Needs, NeedsById, needs_of
from cleaner.ruleset.cache import cache_key, read_needs, write_needs
from cleaner.ruleset.check import check_rules
from cleaner.ruleset.check_markup import check_layouts
from cleaner.ruleset.examples import Clean, check_examples, check_tables
from cleaner.ruleset.markup_examples import check_markup_examples
from cleaner.ruleset.modules import Loaded, builtin_folder, is_builtin, load_modules
from cleaner.ruleset.ruleset import RuleSet

CleanWith = Callable[[RuleSet], Clean]

_LOG: Final = logging.getLogger(__name__)
_MANY: Final = 200  # rules whose proof takes long enough to say so


def load_rules(folders: Sequence[Path], clean_with: CleanWith, *, builtin: bool = True) -> RuleSet:
    """Load rule folders, the built-in one first.

    :param clean_with: makes the function that cleans an example with a rule set.
    :raises RuleError: with all problems of all modules.
    """
    loaded = load_modules([*([builtin_folder()] if builtin else []), *folders])
    key = cache_key(loaded.hash)
    needs = read_needs(key)
    if needs is not None and needs.keys() == {rule.id for rule in loaded.everything}:
        return RuleSet.compile(loaded, needs)
    ruleset, problems = prove(loaded, clean_with, known=proved_before(loaded))
    if problems:
        raise RuleError(problems)
    write_needs(key, ruleset.needs_by_id())
    return ruleset


def proved_before(loaded: Loaded) -> NeedsById:
    """What is remembered of all folders but the last, should they have proved themselves."""
    return (read_needs(cache_key(loaded.hash_before)) or {}) if loaded.hash_before else {}


def prove(loaded: Loaded, clean_with: CleanWith, *, known: NeedsById) -> tuple[RuleSet, list[RuleProblem]]:
    """Check everything about rules, their examples included. The rule set holds those whose
    declaration is sound.

    :param known: what the patterns need of rules that have proved themselves without the
        others. Their examples are tried again only if some of the others may touch them.
    """
    new = frozenset(rule.id for rule in loaded.everything if rule.id not in known)
    if len(new) >= _MANY:
        _LOG.info("proving %s rules on their examples, which takes a minute; it is remembered", f"{len(new):,}")
    problems = [*check_rules(loaded, new), *check_layouts(loaded.layouts)]
    bad = {problem.rule for problem in problems if problem.rule}
    bad_layouts = {(problem.file, problem.line) for problem in problems if not problem.rule}
    sound = replace(
        loaded,
        rules=tuple(rule for rule in loaded.rules if rule.id not in bad),
        markup=tuple(rule for rule in loaded.markup if rule.id not in bad),
        layouts=tuple(layout for layout in loaded.layouts if (layout.file, layout.line) not in bad_layouts),
        tables=tuple(table for table in loaded.tables if table.id not in bad),
    )
    ruleset = RuleSet.compile(sound, derive_needs(sound, known))
    clean = clean_with(ruleset)
    touches_all = any(rule.id in new and not rule.publisher for rule in sound.rules)
    tried = [rule for rule in sound.rules if touches_all or rule.id in new]
    problems += check_examples(tried, ruleset, clean)
    touches_pages = touches_all or any(rule.id in new and not rule.publisher for rule in sound.markup)
    on_pages = [rule for rule in sound.markup if touches_pages or rule.id in new]
    problems += check_markup_examples(on_pages, ruleset, clean)
    tables = [table for table in sound.tables if touches_all or not known or not is_builtin(Path(table.file))]
    return ruleset, problems + check_tables(tables, ruleset, clean_with)


def derive_needs(loaded: Loaded, known: NeedsById | None = None) -> NeedsById:
    """What the patterns of all rules need, by the rules' ids. Rules on markup need nothing."""
    known = known or {}

    def needs(rule: Rule) -> tuple[Needs, ...]:
        if rule.id in known:
            return known[rule.id]
        return needs_of(rule.pattern, case=rule.case, whole=rule.whole, lists=loaded.vocabularies)

    return {rule.id: needs(rule) for rule in loaded.rules} | {rule.id: () for rule in loaded.markup}
