"""Every rule proves itself: its examples run through the whole engine.

An example is put into an article of plain prose, at a place that the rule's ``where``
allows: inside the article if it may, else after it, else before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from cleaner.article import Article
from cleaner.declared import STAYING_PARTS, Kind, NameTable, Rule, Zone
from cleaner.errors import RuleProblem
from cleaner.reasons import family
from cleaner.result import BlockReport, Result
from cleaner.ruleset.ruleset import RuleSet

Clean = Callable[[Article], Result]

_HEADLINE: Final = "Harbour town rebuilds its bridge"
#: Plain prose to put examples into.
PROSE: Final = (
    "The old bridge over the harbour closed in March after divers found cracks in two of its pillars.",
    "Workers drove the first of forty new piles into the river bed on Tuesday, watched by a small crowd.",
    "The town expects the work to take eighteen months, and ferries carry lorries across until then.",
    "A fisherman who has crossed it every day for thirty years said that he missed the sound of the planks.",
)


def example_article(rule: Rule, example: str) -> tuple[str, int]:
    """An article with the example in it, and where the example begins."""
    before, after = _around(rule)
    lead = "\n\n".join((_HEADLINE, *before)) + "\n\n"
    return "\n\n".join((lead + example, *after)), len(lead)


def _around(rule: Rule) -> tuple[tuple[str, ...], tuple[str, ...]]:
    where = rule.where
    if Zone.BODY in where.zones and rule.kind not in {Kind.CUT_TAIL, Kind.CUT_HEAD}:
        return PROSE[:2], PROSE[2:]
    if Zone.TAIL in where.zones or rule.kind is Kind.CUT_TAIL:
        return PROSE, ()
    return (), PROSE


def check_examples(rules: Iterable[Rule], ruleset: RuleSet, clean: Clean) -> list[RuleProblem]:
    """What the examples of rules prove wrong."""
    problems = []
    for rule in rules:
        language = rule.language
        if not language and rule.publisher:
            language = ruleset.scopes[rule.publisher].language
        for message in _failures(rule, language, clean):
            problems.append(RuleProblem(rule.file, rule.line, rule.id, message))
    return problems


def check_tables(
    tables: Iterable[NameTable], ruleset: RuleSet, clean_with: Callable[[RuleSet], Clean]
) -> list[RuleProblem]:
    """What the examples of name tables prove wrong; each table is chosen for its own."""
    problems = []
    for table in tables:
        book = ruleset.names.choosing([table.profile] if table.profile else [])
        clean = clean_with(replace(ruleset, names=book))
        for message in _table_failures(table, clean):
            problems.append(RuleProblem(table.file, table.line, table.id, message))
    return problems


def _table_failures(table: NameTable, clean: Clean) -> Iterator[str]:
    for example, expected in (*table.fires, *((text, text) for text in table.stays)):
        text = "\n\n".join((_HEADLINE, *PROSE[:2], example, *PROSE[2:]))
        result = clean(Article(text=text, language=table.language or "en", publisher=table.publisher))
        got = result.text.split("\n\n")[3]
        if got != expected:
            yield (
                f"should turn {example!r} into {expected!r}, but it came out as {got!r}"
                if expected != example
                else (f"{example!r} should stay, but came out as {got!r}")
            )


def _failures(rule: Rule, language: str, clean: Clean) -> Iterator[str]:
    for example, expected in rule.fires:
        result, inside = _run(rule, example, language, clean)
        if expected is not None:
            if expected not in result.text or not any(change.rule == rule.id for change in result.changes):
                got = _example_text(result, inside)
                yield f"should turn {example!r} into {expected!r}, but it came out as {got!r}"
        elif not _fired(rule, inside):
            yield f"does not fire on {example!r}: {_what_happened(inside)}"
    for example in rule.stays:
        result, inside = _run(rule, example, language, clean)
        if gone := next((report for report in inside if not report.kept), None):
            yield f"{example!r} should stay, but {gone.rule} took {gone.block.text!r}"
        elif example.strip() not in result.text:
            yield f"{example!r} should stay, but came out as {_example_text(result, inside)!r}"


def _run(rule: Rule, example: str, language: str, clean: Clean) -> tuple[Result, list[BlockReport]]:
    text, start = example_article(rule, example)
    result = clean(Article(text=text, language=language or "en", publisher=rule.publisher))
    end = start + len(example)
    return result, [report for report in result.blocks if start <= report.block.start < end]


def _fired(rule: Rule, inside: Iterable[BlockReport]) -> bool:
    reports = list(inside)
    if rule.part in STAYING_PARTS:
        return any(report.kept and report.part == rule.part for report in reports)
    if rule.kind is Kind.HINT:  # it does not decide alone, and rules that do speak before it
        near = any(miss.rule == rule.id for report in reports for miss in report.misses)
        return near or any(not report.kept and family(report.reason) == family(rule.reason) for report in reports)
    mine = [report for report in reports if not report.kept and rule.id in (report.rule, *report.also)]
    if rule.kind in {Kind.CUE, Kind.CUT_TAIL, Kind.CUT_HEAD}:
        return bool(mine) and not any(report.kept for report in reports)
    return bool(mine)


def _what_happened(inside: Iterable[BlockReport]) -> str:
    said = []
    for report in inside:
        if not report.kept:
            said.append(f"{report.rule} took {report.block.text[:40]!r}")
        elif report.misses:
            near = report.misses[0]
            said.append(f"{report.block.text[:40]!r} stayed ({near.rule}: {near.condition})")
        else:
            said.append(f"{report.block.text[:40]!r} stayed")
    return "; ".join(said) or "there is no text in it"


def _example_text(result: Result, inside: Iterable[BlockReport]) -> str:
    return "\n".join(result.block_text(report) for report in inside if report.kept)
