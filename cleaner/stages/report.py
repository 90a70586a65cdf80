"""What a cleaning says of each block: its part, why it went or stayed, what to ask an editor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from cleaner.article import Block
from cleaner.read.html import Element
from cleaner.read.page import Page, picture_of
from cleaner.result import BlockReport, LabelledPart, Query
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.body import fitted, reasons, scores
from cleaner.stages.boilerplate import Bench, Decisions
from cleaner.stages.evidence import page_evidence
from cleaner.stages.explain import misses_of
from cleaner.stages.hits import Condition
from cleaner.stages.layout import Layout
from cleaner.stages.parts import name_parts
from cleaner.stages.reading import OUTSIDE_BODY, Reading

_PICTURED: Final = frozenset({"caption", "credit"})
_BOXES_SHOWN: Final = 3  # of those around a block of a page


def report_blocks(bench: Bench, layout: Layout, decisions: Decisions, *, explain: bool) -> tuple[BlockReport, ...]:
    """What became of each block; ``explain``: with what came nearest to those that stayed."""
    parts = name_parts(bench.blocks, layout, decisions.labels, decisions.gone)
    reports = []
    for i, block in enumerate(bench.blocks):
        verdict = decisions.gone.get(i)
        if verdict:
            report = BlockReport(block, verdict.part, False, "", verdict.rule, verdict.reason, verdict.also)
        else:
            part, rule = parts.get(i, ("body", ""))
            near = misses_of(block, bench.hits.misses[i], bench.ruleset) if explain else ()
            report = BlockReport(block, part, True, layout.zone(i).value, rule, misses=near)
        reports.append(report)
    return tuple(reports)


def labelled_parts(reports: Sequence[BlockReport], reading: Reading) -> tuple[LabelledPart, ...]:
    """The parts that are not body, captions with the address of their picture."""
    return tuple(
        LabelledPart(r.part, r.block.text, r.rule, r.block.start, r.block.end, _picture(i, r, reading))
        for i, r in enumerate(reports)
        if r.part != "body"
    )


def _picture(index: int, report: BlockReport, reading: Reading) -> str:
    if reading.page is None or report.part not in _PICTURED:
        return ""
    return picture_of(reading.page.blocks[reading.origin[index][0]].element)


def find_queries(
    reports: Sequence[BlockReport], misses: Sequence[Mapping[int, Condition]], ruleset: RuleSet
) -> tuple[Query, ...]:
    """Blocks that stayed outside the body although one hint spoke against them."""
    queries = []
    for report, near in zip(reports, misses, strict=True):
        if not report.kept or report.zone == "body":
            continue
        for number, condition in near.items():
            if condition is Condition.ALONE:
                rule, block = ruleset.rules[number], report.block
                message = "One sign says that this is not the article; is it?"
                queries.append(Query(rule.id, rule.reason, block.start, block.end, block.text, message))
    return tuple(queries)


def report_page(
    reports: Sequence[BlockReport], reading: Reading
) -> tuple[tuple[BlockReport, ...], tuple[tuple[int, int], ...]]:
    """The reports with what the markup of a page shows of each of its blocks, those outside the
    body one by one; and which of the page's blocks each is."""
    page = reading.page
    if page is None:
        return tuple(reports), reading.origin
    notes = list(_notes(page))
    found: list[BlockReport] = []
    origin: list[tuple[int, int]] = []
    for report, (first, end) in zip(reports, reading.origin, strict=True):
        at = report.block.start
        for i in range(first, end):
            block = report.block
            if report.rule == OUTSIDE_BODY:
                text = page.blocks[i].text
                block = Block(text, at, at + len(text), page.blocks[i].gap, text, 0)
                at += len(text) + 1
            found.append(replace(report, block=block, element=_path(page.blocks[i].inner), note=notes[i]))
            origin.append((i, i + 1))
    return tuple(found), tuple(origin)


def _notes(page: Page) -> Iterator[str]:
    """By block, what in the markup spoke for or against it; nothing in a fragment."""
    if not page.whole:
        yield from [""] * len(page.blocks)
        return
    evidence = page_evidence(page)
    for i, score in enumerate(scores(page.elements, page.blocks, evidence, fitted())):
        why = ", ".join(f"{what} {added:+.1f}" for what, added in reasons(page.blocks[i], i, evidence, fitted()))
        yield f"body {score:+.1f}: {why}"


def _path(element: Element) -> str:
    """The innermost boxes around a block, as a selector."""
    return " > ".join(reversed([_selector(box) for box in islice(element.chain(), _BOXES_SHOWN)]))


def _selector(element: Element) -> str:
    names = (element.attributes.get("class") or "").split()
    id_ = element.attributes.get("id")
    return element.tag + (f"#{id_}" if id_ else "") + "".join(f".{name}" for name in names[:2])
