"""The engine: an article in, a result out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final

from cleaner.article import Article, Block
from cleaner.errors import ArticleError, RuleProblem
from cleaner.read.language import detect_languages
from cleaner.read.page import open_page
from cleaner.read.text import never_wrapped, read_blocks
from cleaner.result import Change, Found, Result, apply, compose
from cleaner.ruleset.load import load_rules, prove, proved_before
from cleaner.ruleset.modules import builtin_folder, load_modules
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.boilerplate import Bench, Decisions, decide, find_near_misses
from cleaner.stages.hits import Candidates, find_hits
from cleaner.stages.layout import is_prose
from cleaner.stages.page import judge_page
from cleaner.stages.reading import Reading, lay_out, read_text
from cleaner.stages.report import find_queries, labelled_parts, report_blocks, report_page
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
        replace(r, kept=False, zone="", misses=())
        if r.kept and any(start <= r.block.start and r.block.end <= end for start, end in gone)
        else r
        for r in result.blocks
    )
    return replace(result, text=again.text, changes=changes, blocks=blocks)


def _clean_once(article: Article, ruleset: RuleSet, *, explain: bool) -> Result:
    reading = _read(article)
    source, blocks = reading.text, list(reading.blocks)
    decisions = Decisions(gone=dict(reading.gone))
    problems: set[str] = set()
    sample = _language_sample(blocks, decisions)
    languages = _find_languages(article, sample)
    candidates = Candidates.scan(blocks, ruleset, languages)
    first = audience = _audience(article, reading, languages, candidates, ruleset, decisions)
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
        now = _audience(article, reading, languages, candidates, ruleset, decisions)
        if (now.publisher.value, now.languages) == (audience.publisher.value, audience.languages):
            break
        audience = now
    if explain:
        find_near_misses(bench, layout)
    changes = _changes(source, blocks, decisions, ruleset, problems)
    reports = report_blocks(bench, layout, decisions, explain=explain)
    parts = labelled_parts(reports, reading)
    queries = find_queries(reports, hits.misses, ruleset)
    origin = reading.origin
    if explain and reading.page:
        reports, origin = report_page(reports, reading)
    return Result(
        article=article,
        source=source,
        text=apply(source, changes),
        changes=changes,
        parts=parts,
        queries=queries,
        publisher=first.publisher,
        language=first.language,
        languages=first.languages,
        problems=tuple(f"{rule} took too long and was set aside" for rule in sorted(problems)),
        rules_hash=ruleset.hash,
        blocks=reports,
        encoding=reading.encoding,
        page=reading.page.data if reading.page and reading.page.whole else None,
        origin=origin,
    )


def _read(article: Article) -> Reading:
    if not article.html:
        return read_text(article.text)
    if article.text:
        raise ArticleError("an article has text or html, not both")
    page, encoding = open_page(article.html)
    return lay_out(page, judge_page(page), encoding)


def _find_languages(article: Article, sample: Sequence[Block]) -> tuple[str, ...]:
    return (article.language,) if article.language else detect_languages(block.view for block in sample)


def _language_sample(blocks: Sequence[Block], decisions: Decisions) -> list[Block]:
    """The prose that is there; without any, all blocks that are."""
    there = [block for i, block in enumerate(blocks) if i not in decisions.gone]
    return [block for block in there if is_prose(block)] or there


def _audience(
    article: Article,
    reading: Reading,
    languages: tuple[str, ...],
    candidates: Candidates,
    ruleset: RuleSet,
    decisions: Decisions,
) -> _Audience:
    publisher = _find_publisher(article, reading, candidates, ruleset, decisions)
    if article.language:
        how = "given"
    elif languages:
        how = "detected in the text"
    else:
        how = "not found; the rules of all languages apply"
    return _Audience(publisher, Found(languages[0] if languages else "", how), languages)


def _find_publisher(
    article: Article, reading: Reading, candidates: Candidates, ruleset: RuleSet, decisions: Decisions
) -> Found:
    if article.publisher:
        return Found(article.publisher, "given")
    if article.url and (name := ruleset.publisher_of(article.url)):
        return Found(name, "the URL's host")
    if reading.page and (name := ruleset.publisher_of(reading.page.data.url.value)):
        return Found(name, f"the host in the page's {reading.page.data.url.how}")
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
