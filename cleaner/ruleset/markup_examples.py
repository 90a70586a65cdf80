"""Every rule on markup proves itself: its examples run through the whole engine.

A fragment is put between paragraphs of plain prose. A page is taken as it is, and so is a
fragment that says itself where the body stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import regex

from cleaner.article import Article
from cleaner.declared import MarkupKind, MarkupRule
from cleaner.errors import ArticleError, RuleProblem
from cleaner.read.page import read_page
from cleaner.result import BlockReport, Result
from cleaner.ruleset.examples import PROSE, Clean
from cleaner.ruleset.ruleset import RuleSet

_PAGE: Final = regex.compile(r"(?i)<(?:html|body)\b")
_BEFORE: Final = "".join(f"<p>{text}</p>" for text in PROSE[:2])
_AFTER: Final = "".join(f"<p>{text}</p>" for text in PROSE[2:])


def check_markup_examples(rules: Iterable[MarkupRule], ruleset: RuleSet, clean: Clean) -> list[RuleProblem]:
    """What the examples of rules on markup prove wrong."""
    return [
        RuleProblem(rule.file, rule.line, rule.id, message)
        for rule in rules
        for message in dict.fromkeys(_failures(rule, ruleset, clean))
    ]


def example_html(rule: MarkupRule, example: str) -> str:
    """The HTML in which an example of a rule is tried."""
    alone = rule.kind is MarkupKind.BODY or _PAGE.search(example)
    return example if alone else _BEFORE + example + _AFTER


def _failures(rule: MarkupRule, ruleset: RuleSet, clean: Clean) -> Iterator[str]:
    language = ruleset.scopes[rule.publisher].language if rule.publisher else ""
    for example in (*rule.fires, *rule.stays):
        html = example_html(rule, example)
        try:
            if rule.layout and ruleset.markup.layout(rule.publisher, read_page(html).elements[0].node) != rule.layout:
                yield f"{example!r} is not of the layout {rule.layout!r}"
                continue
            result = clean(Article(html=html, language=language or "en", publisher=rule.publisher))
        except ArticleError as error:
            yield f"{example!r} cannot be read: {error}"
            continue
        yield from result.problems
        spoke = _spoke(rule, result)
        if example in rule.stays and spoke:
            yield f"{example!r} should stay, but it means {spoke[0].block.text!r} in it"
        elif example in rule.fires and not spoke:
            yield f"does not fire on {example!r}: {_what_happened(result)}"


def _spoke(rule: MarkupRule, result: Result) -> list[BlockReport]:
    """The blocks that a rule decided on."""
    if rule.kind is MarkupKind.BODY:
        outside = [report for report in result.blocks if not report.kept and rule.id in report.also]
        return outside if any(report.kept for report in result.blocks) else []
    return [report for report in result.blocks if report.rule == rule.id]


def _what_happened(result: Result) -> str:
    said = [
        f"{report.block.text[:40]!r} {'stayed' if report.kept else 'went'}"
        + (f" by {report.rule}" if report.rule else "")
        for report in result.blocks
        if report.block.text not in PROSE
    ]
    return "; ".join(said) or "there is no text in it"
