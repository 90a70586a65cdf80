"""The engine: an article in, a result out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final

from cleaner.article import Article, Block
from cleaner.errors import ArticleError, RuleProblem
from cleaner.read.language import detect_languages
from cleaner.read.text import never_wrapped, read_blocks
from cleaner.result import BlockReport, Change, Found, LabelledPart, Query, Result, apply, compose
from cleaner.ruleset.load import load_rules, prove, proved_before
from cleaner.ruleset.modules import builtin_folder, load_modules
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.boilerplate import Bench, Decisions, decide, find_near_misses
from cleaner.stages.explain import misses_of
from cleaner.stages.hits import Candidates, Condition, find_hits
from cleaner.stages.layout import Layout, is_prose
from cleaner.stages.markup import find_marks
from cleaner.stages.page import judge_page
from cleaner.stages.parts import name_parts
from cleaner.stages.publisher import stated_publisher
from cleaner.stages.reading import Reading, lay_out, open_page, read_text
from cleaner.stages.typography import substitutions
from cleaner.write.text import removals

#: The stages in the order in which they run.
STAGES: Final = ("read", "match", "boilerplate", "typography", "write")

_BOILERPLATE: Final = "boilerplate"
_SIGNS: Final = 2  # independent ones by which a publisher is recognised in a raw text


class Cleaner:
    """Cleans articles with one rule set.

    Loading takes a moment, so make one and keep it. It may be shared between threads and
    pickled; it holds no state that an article could change but the count of time-outs.

    :param rules: folders of further rule modules, beside the built-in ones.
    :param builtin: whether to load the built-in rules.
    :raises RuleError: if a rule module does not load; it names all that is wrong.
    """

    def __init__(self, rules: Sequence[str | Path] = (), *, builtin: bool = True) -> None:
        self.ruleset = load_rules([Path(folder) for folder in rules], _explainer, builtin=builtin)

    @classmethod
    def of(cls, ruleset: RuleSet) -> Cleaner:
        """A cleaner of a rule set that is loaded already."""
        cleaner = cls.__new__(cls)
        cleaner.ruleset = ruleset
        return cleaner

    def clean(self, article: Article, *, explain: bool = False) -> Result:
        """Clean an article.

        :param explain: also find for every block that stayed the rules that came nearest; the
            result is the same otherwise.
        :raises ArticleError: if the article names a publisher that no rule module is for, or its
            text is none: it holds lone surrogates, which no encoding can write.
        """
        if article.publisher and article.publisher not in self.ruleset.scopes:
            raise ArticleError(f"there is no publisher called {article.publisher!r}; 'cleaner rules list' shows all")
        return _settled(_clean_once(article, self.ruleset, explain=explain), self.ruleset)


def prove_rules(rules: Sequence[str | Path] = ()) -> tuple[RuleSet, list[RuleProblem]]:
    """Check the built-in rules, or folders of rules beside them, anew: all of them but those
    of folders that have proved themselves without the last.

    Returns the rules that are sound, and what is wrong with all of them.
    :raises RuleError: if a module cannot even be imported.
    """
    loaded = load_modules([builtin_folder(), *map(Path, rules)])
    ruleset, problems = prove(loaded, _explainer, known=proved_before(loaded))
    return ruleset, sorted(set(problems))


def _explainer(ruleset: RuleSet) -> Callable[[Article], Result]:
    """Cleans the examples of rules, and can say why one stayed."""
    return partial(Cleaner.of(ruleset).clean, explain=True)


@dataclass(frozen=True, slots=True)
class _Audience:
    """Whose rules apply to an article, and how that was found."""

    publisher: Found
    language: Found
    languages: tuple[str, ...]


def _settled(result: Result, ruleset: RuleSet) -> Result:
    """The result, cleaned again should its text read differently than the blocks that stayed.

    Only layout can make that happen: text whose lines turn out to be hard-wrapped once other
    lines are gone.
    """
    while result.changes:
        kept = [report.block.view for report in result.blocks if report.kept]
        if never_wrapped(result.text) or [block.view for block in read_blocks(result.text)] == kept:
            break
        source = result.article
        again = _clean_once(
            Article(text=result.text, url=source.url, publisher=source.publisher, language=source.language),
            ruleset,
            explain=False,
        )
        if not again.changes:
            break
        changes = compose(result.changes, again.changes, result.source)
        result = _with(result, again, changes)
    return result


def _with(result: Result, again: Result, changes: tuple[Change, ...]) -> Result:
    """The first result, with the text and changes of a second cleaning."""
    gone = {(change.start, change.end) for change in changes}
    blocks = tuple(
        BlockReport(r.block, r.part, False, r.zone, r.rule, r.reason)
        if r.kept and any(start <= r.block.start and r.block.end <= end for start, end in gone)
        else r
        for r in result.blocks
    )
    return Result(
        article=result.article, source=result.source, text=again.text, changes=changes, parts=result.parts, queries=result.queries,
        publisher=result.publisher, language=result.language, languages=result.languages,
        problems=result.problems, rules_hash=result.rules_hash, blocks=blocks,
    )  # fmt: skip


def _clean_once(article: Article, ruleset: RuleSet, *, explain: bool) -> Result:
    reading = _read(article, ruleset)
    source, blocks = reading.text, list(reading.blocks)
    decisions = Decisions(gone=dict(reading.gone))
    problems: set[str] = set()
    sample = _language_sample(blocks, decisions)
    languages = _find_languages(article, sample)
    candidates = Candidates.scan(blocks, ruleset, languages)
    stated = stated_publisher(article, reading.page, ruleset)
    first = audience = _audience(article, stated, languages, candidates, decisions)
    while True:  # ends, for each round but the last takes something
        active = ruleset.active(audience.publisher.value, languages)
        hits = find_hits(blocks, candidates, ruleset, active)
        bench = Bench(blocks, hits, ruleset, languages, active, reading.labels, reading.protected)
        layout = decide(bench, decisions)
        problems |= hits.timed_out
        # What goes may change whose rules apply: an appeal in English below an article in Dutch.
        before, sample = sample, _language_sample(blocks, decisions)
        remaining = languages if sample == before else _find_languages(article, sample)
        if remaining != languages:
            languages, candidates = remaining, Candidates.scan(blocks, ruleset, remaining)
        now = _audience(article, stated, languages, candidates, decisions)
        if (now.publisher.value, now.languages) == (audience.publisher.value, audience.languages):
            break
        audience = now
    if explain:
        find_near_misses(bench, layout)
    changes = _changes(source, blocks, decisions, ruleset, problems)
    reports = _reports(blocks, layout, decisions, hits.misses, ruleset, explain=explain)
    return Result(
        article=article,
        source=source,
        text=apply(source, changes),
        changes=changes,
        parts=_parts(reports),
        queries=_queries(reports, hits.misses, ruleset),
        publisher=first.publisher,
        language=first.language,
        languages=first.languages,
        problems=(*reading.problems, *(f"{rule} took too long and was set aside" for rule in sorted(problems))),
        rules_hash=ruleset.hash,
        blocks=reports,
    )


def _read(article: Article, ruleset: RuleSet) -> Reading:
    if not article.html:
        return read_text(article.text)
    if article.text:
        raise ArticleError("an article has text or html, not both")
    page, encoding = open_page(article.html)
    publisher = stated_publisher(article, page, ruleset)
    marks = find_marks(page, ruleset.markup, publisher.value if publisher else "")
    return lay_out(page, judge_page(page, marks), encoding)


def _find_languages(article: Article, sample: Sequence[Block]) -> tuple[str, ...]:
    return (article.language,) if article.language else detect_languages(block.view for block in sample)


def _language_sample(blocks: Sequence[Block], decisions: Decisions) -> list[Block]:
    """The prose that is there; without any, all blocks that are."""
    there = [block for i, block in enumerate(blocks) if i not in decisions.gone]
    return [block for block in there if is_prose(block)] or there


def _audience(
    article: Article,
    stated: Found | None,
    languages: tuple[str, ...],
    candidates: Candidates,
    decisions: Decisions,
) -> _Audience:
    publisher = stated or _recognise_publisher(candidates, decisions)
    if article.language:
        how = "given"
    elif languages:
        how = "detected in the text"
    else:
        how = "not found; the rules of all languages apply"
    return _Audience(publisher, Found(languages[0] if languages else "", how), languages)


def _recognise_publisher(candidates: Candidates, decisions: Decisions) -> Found:
    best: tuple[int, str] = (0, "")
    for name, signs in candidates.signs.items():
        there = {sign for sign, block in signs if block not in decisions.gone}
        best = max(best, (len(there), name))
    if best[0] >= _SIGNS:
        return Found(best[1], f"{best[0]} signs in the text")
    return Found("", "not found")


def _changes(
    source: str, blocks: Sequence[Block], decisions: Decisions, ruleset: RuleSet, problems: set[str]
) -> tuple[Change, ...]:
    gone = decisions.gone
    changes = [
        Change(_BOILERPLATE, gone[i].rule, gone[i].reason, start, end, source[start:end], "")
        for i, start, end in removals(blocks, gone)
    ]
    for trim in chain.from_iterable(trims for i, trims in decisions.trims.items() if i not in gone):
        before = source[trim.start : trim.end]
        changes.append(Change(_BOILERPLATE, trim.rule, trim.reason, trim.start, trim.end, before, ""))
    kept = [(block.start, block.end) for i, block in enumerate(blocks) if i not in gone]
    try:
        spans = [(change.start, change.end) for change in changes]
        changes += substitutions(source, kept, spans, ruleset.substitutes, ruleset.style)
    except TimeoutError:
        problems.add("typography")
    return tuple(sorted(changes, key=lambda change: (change.start, change.end)))


def _reports(
    blocks: Sequence[Block],
    layout: Layout,
    decisions: Decisions,
    misses: Sequence[dict[int, Condition]],
    ruleset: RuleSet,
    *,
    explain: bool,
) -> tuple[BlockReport, ...]:
    parts = name_parts(blocks, layout, decisions.labels, decisions.gone)
    reports = []
    for i, block in enumerate(blocks):
        verdict = decisions.gone.get(i)
        if verdict:
            report = BlockReport(block, verdict.part, False, "", verdict.rule, verdict.reason, verdict.also)
        else:
            part, rule = parts.get(i, ("body", ""))
            near = misses_of(block, misses[i], ruleset) if explain else ()
            report = BlockReport(block, part, True, layout.zone(i).value, rule, misses=near)
        reports.append(report)
    return tuple(reports)


def _parts(reports: Sequence[BlockReport]) -> tuple[LabelledPart, ...]:
    return tuple(
        LabelledPart(r.part, r.block.text, r.rule, r.block.start, r.block.end) for r in reports if r.part != "body"
    )


def _queries(
    reports: Sequence[BlockReport], misses: Sequence[dict[int, Condition]], ruleset: RuleSet
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
