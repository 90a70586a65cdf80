"""What can be said of rules before any article is seen. All problems are found, not the first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Final

import regex

from cleaner.codes import id_faults, language_faults
from cleaner.declared import PART_REASONS, STAYING_PARTS, Kind, MarkupRule, Rule, Scope
from cleaner.errors import RuleProblem
from cleaner.match.fold import fold, plain
from cleaner.match.guard import PatternSource
from cleaner.match.probe import explodes
from cleaner.match.tree import lists_used
from cleaner.names.check import check_names
from cleaner.reasons import REASONS
from cleaner.ruleset.check_markup import markup_shape
from cleaner.ruleset.houses import check_houses
from cleaner.ruleset.modules import Loaded
from cleaner.ruleset.ruleset import name_book, pattern_source

_HOST: Final = regex.compile(r"(?!www\.)[\w-]+(?:\.[\w-]+)+")

Lists = Mapping[str, frozenset[str]]


def check_rules(loaded: Loaded, new: Collection[str]) -> list[RuleProblem]:
    """Problems of ids, reasons, parts and scopes, and of the patterns of the rules whose ids
    are ``new``."""
    problems = [
        RuleProblem(rule.file, rule.line, rule.id, message)
        for rule in loaded.rules
        for message in (*_shape(rule), *(_patterns(rule, loaded.vocabularies) if rule.id in new else ()))
    ]
    for markup in loaded.markup:
        messages = (*_common_shape(markup), *markup_shape(markup))
        problems += (RuleProblem(markup.file, markup.line, markup.id, message) for message in messages)
    problems += _twice(loaded)
    problems += check_names(name_book(loaded), list(loaded.choices))
    problems += check_houses(loaded.houses, loaded.scopes)
    everything = loaded.everything
    ids = {rule.id for rule in everything}
    for rule in everything:
        if rule.overrides and rule.overrides not in ids:
            problems.append(
                RuleProblem(rule.file, rule.line, rule.id, f"overrides {rule.overrides!r}, which no rule is called")
            )
    for _, off in loaded.offs:
        if off.id not in ids | {table.id for table in loaded.tables}:
            problems.append(RuleProblem(off.file, off.line, "", f"off({off.id!r}): no rule is called that"))
    return problems + [
        RuleProblem(scope.file, scope.line, "", message) for scope in loaded.scopes for message in scope_faults(scope)
    ]


def _common_shape(rule: Rule | MarkupRule) -> Iterator[str]:
    yield from id_faults("the id", rule.id.rpartition("/")[2])
    if not rule.stays:
        yield "has no example that must stay: give stays=[…]"
    if rule.overrides and not rule.publisher:
        yield "overrides= is for publishers' modules, which have a SCOPE"


def _shape(rule: Rule) -> Iterator[str]:
    yield from _common_shape(rule)
    if rule.kind is Kind.LABEL and rule.part not in PART_REASONS:
        yield f"part={rule.part!r} is none of {', '.join(PART_REASONS)}"
    silent = rule.kind is Kind.KEEP or rule.part in STAYING_PARTS
    if rule.reason not in REASONS and not silent:
        yield f"reason={rule.reason!r} is not in the list of reasons ('cleaner rules reasons' shows it)"
    if not rule.fires and rule.kind is not Kind.KEEP:
        yield "has no example that fires: give fires=[…]"
    yield from language_faults(rule.language)


def _patterns(rule: Rule, lists: Lists) -> Iterator[str]:
    try:
        source = pattern_source(rule, lists)
        compiled = source.compile()
        for extra in filter(None, (rule.after, rule.before, rule.until)):
            PatternSource(extra, False, False, tuple(lists_used(extra, lists).items())).compile()
    except (regex.error, ValueError) as error:
        yield f"the pattern does not compile: {error}"
        return
    if compiled.search("") is not None or (compiled.fullmatch("") is not None):
        yield "the pattern matches nothing at all, so that it would match everywhere"
    elif text := explodes(source, rule.max_words):
        yield f"the pattern explodes: it takes too long on {text!r}; avoid a repeat inside a repeat"


def _twice(loaded: Loaded) -> Iterator[RuleProblem]:
    everything = loaded.everything
    counts = Counter(rule.id for rule in everything)
    for rule in everything:
        if counts[rule.id] > 1:
            places = ", ".join(f"{r.file}:{r.line}" for r in everything if r.id == rule.id)
            yield RuleProblem(rule.file, rule.line, rule.id, f"{counts[rule.id]} rules have this id: {places}")
    names = Counter(scope.name for scope in loaded.scopes)
    hosts = Counter(host for scope in loaded.scopes for host in scope.hosts)
    for scope in loaded.scopes:
        if names[scope.name] > 1:
            yield RuleProblem(scope.file, scope.line, "", f"several modules are of a publisher {scope.name!r}")
        for host in scope.hosts:
            if hosts[host] > 1:
                yield RuleProblem(scope.file, scope.line, "", f"several publishers claim the host {host!r}")


def scope_faults(scope: Scope) -> Iterator[str]:
    """What is wrong with a publisher's name, hosts, language and signs."""
    yield from id_faults("the publisher's name", scope.name)
    yield from language_faults(scope.language)
    for host in scope.hosts:
        if host != host.lower() or not _HOST.fullmatch(host):
            yield f"the host {host!r} should be a bare domain in lower case, such as 'example.com'"
    folded = [fold(plain(sign)) for sign in scope.signs]
    for sign in folded:
        if len(sign) < 6:
            yield f"the sign {sign!r} is too short to tell a publisher by"
        if any(sign in other for other in folded if other != sign) or folded.count(sign) > 1:
            yield f"the sign {sign!r} is part of another: two hits must be independent"
