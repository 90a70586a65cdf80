"""The engine: an article in, a result out."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import chain
from pathlib import Path
from typing import Final

from cleaner.article import Article, Block
from cleaner.codes import is_tag
from cleaner.declared import Profile
from cleaner.errors import ArticleError, RuleProblem
from cleaner.match.fold import plain
from cleaner.names.dictionary import with_names
from cleaner.names.stage import set_names
from cleaner.read.page import open_page
from cleaner.read.text import never_wrapped, read_blocks
from cleaner.result import Change, Query, Result, apply, compose
from cleaner.ruleset.load import load_rules, prove, proved_before
from cleaner.ruleset.modules import builtin_folder, load_modules
from cleaner.ruleset.ruleset import RuleSet
from cleaner.stages.audience import Audience, find_audience, find_languages, language_sample
from cleaner.stages.boilerplate import Bench, Decisions, decide, find_near_misses
from cleaner.stages.hits import Candidates, Hits
from cleaner.stages.layout import Layout, is_prose
from cleaner.stages.markup import find_marks
from cleaner.stages.page import judge_page
from cleaner.stages.publisher import stated_publisher
from cleaner.stages.reading import UNJUDGED, Reading, lay_out, read_text
from cleaner.stages.report import find_queries, labelled_parts, report_blocks, report_page
from cleaner.typography.edits import moved
from cleaner.typography.marks import MARKS_WANTED, are_marks
from cleaner.typography.protected import merged, within
from cleaner.typography.stage import style, with_marks
from cleaner.write.text import removals

#: The stages that change the text, and can be left out, in the order in which they run.
EDITING: Final = ("boilerplate", "typography", "names")

_BOILERPLATE: Final = "boilerplate"
_TYPOGRAPHY: Final = "typography"
_NAMES: Final = "names"
_MOST_ROUNDS: Final = 4  # of cleaning; the second nearly always changes nothing


class Cleaner:
    """Cleans articles with one rule set.

    Loading takes a moment, so make one and keep it. It may be shared between threads and
    pickled; it holds no state that an article could change but the count of time-outs.

    :param rules: folders of further rule modules, beside the built-in ones.
    :param names: house dictionaries (JSON files) and profiles of name tables to use.
    :param builtin: whether to load the built-in rules.
    :raises RuleError: if a rule module or a dictionary does not load; it names all that is wrong.
    """

    def __init__(
        self, rules: Sequence[str | Path] = (), *, names: Sequence[str | Path] = (), builtin: bool = True
    ) -> None:
        for given in (rules, names):
            if isinstance(given, str | Path):
                raise TypeError(f"rules and names are lists: [{given!r}], not {given!r}")
        ruleset = load_rules([Path(folder) for folder in rules], _explainer, builtin=builtin)
        self.ruleset = replace(ruleset, names=with_names(ruleset.names, names)) if names else ruleset

    @classmethod
    def of(cls, ruleset: RuleSet) -> Cleaner:
        """A cleaner of a rule set that is loaded already."""
        cleaner = cls.__new__(cls)
        cleaner.ruleset = ruleset
        return cleaner

    def clean(self, article: Article, *, explain: bool = False, stages: Collection[str] = EDITING) -> Result:
        """Clean an article.

        :param stages: those of `EDITING` to run.
        :param explain: also find for every block that stayed the rules that came nearest; the
            result is the same otherwise.
        :raises ArticleError: if the article names a publisher that no rule module is for, a house
            style that there is not, a language or marks that are none, or its text is none: it holds lone
            surrogates, which no encoding can write.
        """
        unknown = [stage for stage in stages if stage not in EDITING]
        if unknown:
            raise ValueError(f"no stage is called {', '.join(unknown)}; choose from {', '.join(EDITING)}")
        self.check(article)
        with _uncollected():
            return _clean(article, self.ruleset, stages, explain=explain)

    def check(self, article: Article) -> None:
        """Check what is known of an article, without looking at the article itself.

        :raises ArticleError: as `clean` does, for a publisher, a house style, a language or marks that there are not.
        """
        known = {"publisher": self.ruleset.scopes.keys(), "profile": self.ruleset.profiles.keys()}
        for error in wrong_facts(article, known):
            raise error


def wrong_facts(article: Article, known: Mapping[str, Collection[str]]) -> Iterator[ArticleError]:
    """What is known of an article and cannot be.

    :param known: by the name of a fact, the values that there are.
    """
    for fact, values in known.items():
        value = getattr(article, fact)
        if value and value not in values:
            choice = f"; choose from {', '.join(sorted(values))}" if values else ""
            yield ArticleError(f"there is no {fact} called {value!r}{choice}", fact)
    if article.language and not is_tag(article.language):
        yield ArticleError(
            f"{article.language!r} is no language tag; give one such as 'de', 'pt-BR' or 'und'", "language"
        )
    if article.quotes and not are_marks(article.quotes):
        yield ArticleError(f"{article.quotes!r} will not do: {MARKS_WANTED}", "quotes")


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles: an article is many objects and next to no cycles, and
    looking for some again and again takes a third of the time that a large page needs."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


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
    return partial(Cleaner.of(ruleset).clean, explain=True, stages=(_BOILERPLATE, _NAMES))


def _clean(article: Article, ruleset: RuleSet, stages: Collection[str], *, explain: bool) -> Result:
    reading = _read(article, ruleset, stages)
    result = _clean_once(article, reading, ruleset, stages, explain=explain)
    return _settled(result, reading, ruleset, stages)


def _settled(result: Result, first: Reading, ruleset: RuleSet, stages: Collection[str]) -> Result:
    """The result, cleaned again should its text read differently than the blocks that stayed.

    Layout can make that happen, in text whose lines turn out to be hard-wrapped once other lines
    are gone; and typography, where more than the form of marks and spaces has changed.
    """
    again = result
    for _ in range(_MOST_ROUNDS):
        if not again.changes or (never_wrapped(result.text) and not _reads_anew(again.changes)):
            break
        kept = [report.block.view for report in again.blocks if report.kept]
        if [block.view for block in read_blocks(result.text)] == kept:
            break
        code, titles = (tuple(moved(spans, result.changes)) for spans in (first.code, first.titles))
        reading = replace(read_text(result.text), code=code, titles=titles, publisher=first.publisher)
        article = replace(result.article, text=result.text, html="")
        again = _clean_once(article, reading, ruleset, stages, explain=False)
        if again.changes:
            result = _with(result, again, compose(result.changes, again.changes, result.source))
    return result


def _reads_anew(changes: Iterable[Change]) -> bool:
    """Whether typography or names have changed more than the form of marks and spaces, or line
    breaks, so that patterns may see something else."""
    made = [change for change in changes if change.stage != _BOILERPLATE]
    if any(change.before.splitlines() != [change.before] for change in made):
        return True
    before, after = ("\0".join(texts) for texts in ([c.before for c in made], [c.after for c in made]))
    return plain(before) != plain(after)


def _with(result: Result, again: Result, changes: tuple[Change, ...]) -> Result:
    """The first result, with the text and changes of a second cleaning."""
    gone = merged((change.start, change.end) for change in changes if not change.after)
    blocks = tuple(
        replace(r, kept=False, zone="", misses=()) if r.kept and within(r.block.start, r.block.end, gone) else r
        for r in result.blocks
    )
    return replace(result, text=again.text, changes=changes, blocks=blocks)


@dataclass(frozen=True, slots=True)
class _Judged:
    """What is decided of the blocks, and whose rules have decided.

    :ivar first: whose rules were asked first: those of the article with all that goes.
    :ivar slow: ids of the rules that had to be set aside.
    """

    bench: Bench
    layout: Layout
    decisions: Decisions
    first: Audience
    audience: Audience
    slow: frozenset[str] = frozenset()


def _clean_once(
    article: Article, reading: Reading, ruleset: RuleSet, stages: Collection[str], *, explain: bool
) -> Result:
    judged = _judge(article, reading, ruleset, deciding=_BOILERPLATE in stages)
    if explain:
        find_near_misses(judged.bench, judged.layout)
    profile = _profile(article, judged.audience, ruleset)  # of what stays, so that cleaning again finds it again
    changes, asked = _edit(judged, reading, ruleset, profile, stages)
    reports = report_blocks(judged.bench, judged.layout, judged.decisions, explain=explain)
    parts = labelled_parts(reports, reading)
    queries = (*find_queries(reports, judged.bench.hits.misses, ruleset), *asked)
    origin = reading.origin
    if explain and reading.page:
        reports, origin = report_page(reports, reading)
    return Result(
        article=article,
        source=reading.text,
        text=apply(reading.text, changes),
        changes=changes,
        parts=parts,
        queries=queries,
        publisher=judged.first.publisher,
        language=judged.first.language,
        languages=judged.first.languages,
        problems=(*reading.problems, *_problems(judged)),
        rules_hash=ruleset.hash,
        blocks=reports,
        encoding=reading.encoding,
        page=reading.page.data if reading.page and reading.page.whole else None,
        origin=origin,
        profile=profile.name if profile and not profile.own_marks else "",
    )


def _judge(article: Article, reading: Reading, ruleset: RuleSet, *, deciding: bool) -> _Judged:
    """Decide what goes, by the rules of whom the article is of, until that is who is left with it.

    :param deciding: otherwise all blocks stay, but for those that the page's judge has taken.
    """
    blocks, decisions = list(reading.blocks), Decisions(gone=dict(reading.gone))
    prose = [is_prose(block) for block in blocks]
    sample = language_sample(blocks, prose, decisions.gone)
    languages = find_languages(article, sample)
    candidates = Candidates.scan(blocks, ruleset, languages)
    first = audience = find_audience(article, reading.publisher, languages, candidates, decisions.gone)
    hits = Hits(ruleset, candidates, ruleset.active(audience.publisher.value, languages))
    slow: set[str] = set()
    while True:  # ends, for each round but the last takes something
        bench = Bench(blocks, prose, hits, ruleset, languages, reading.labels, reading.protected)
        if not deciding:
            return _Judged(bench, Layout.of(blocks, prose, ()), decisions, first, audience)
        layout = decide(bench, decisions)
        slow |= hits.timed_out
        # What goes may change whose rules apply: an appeal in English below an article in Dutch.
        before, sample = sample, language_sample(blocks, prose, decisions.gone)
        remaining = languages if sample == before else find_languages(article, sample)
        if remaining != languages:
            languages, candidates = remaining, Candidates.scan(blocks, ruleset, remaining)
        now = find_audience(article, reading.publisher, languages, candidates, decisions.gone)
        if (now.publisher.value, now.languages) == (audience.publisher.value, audience.languages):
            return _Judged(bench, layout, decisions, first, audience, frozenset(slow))
        audience = now
        hits = hits.anew(candidates, ruleset.active(audience.publisher.value, languages))


def _edit(
    judged: _Judged, reading: Reading, ruleset: RuleSet, profile: Profile | None, stages: Collection[str]
) -> tuple[tuple[Change, ...], list[Query]]:
    """What goes, and what the later stages change and ask in what stays."""
    source, blocks, gone = reading.text, judged.bench.blocks, judged.decisions.gone
    changes = _removals(source, blocks, judged.decisions)
    queries: list[Query] = []
    kept = [(block.start, block.end) for i, block in enumerate(blocks) if i not in gone]
    if _TYPOGRAPHY in stages and profile:
        changes, queries = style(source, kept, changes, profile, reading.code)
    if _NAMES in stages:
        language = judged.audience.language.value
        lexicon = ruleset.names.lexicon(judged.audience.publisher.value, language)
        captions = [blocks[i].text for i, verdict in gone.items() if verdict.part == "caption"]
        changes, asked = set_names(
            source, kept, changes, lexicon, language, profile, captions, reading.code, reading.titles
        )
        queries += asked
    return changes, queries


def _read(article: Article, ruleset: RuleSet, stages: Collection[str]) -> Reading:
    if not article.html:
        return replace(read_text(article.text), publisher=stated_publisher(article, None, ruleset))
    if article.text:
        raise ArticleError("an article has text or html, not both", "html")
    page, encoding = open_page(article.html)
    publisher = stated_publisher(article, page, ruleset)
    judged = UNJUDGED
    if _BOILERPLATE in stages:
        judged = judge_page(page, find_marks(page, ruleset.markup, publisher.value if publisher else ""))
    return replace(lay_out(page, judged, encoding), publisher=publisher)


def _profile(article: Article, audience: Audience, ruleset: RuleSet) -> Profile | None:
    """The house style of an article, with the marks that it asks for; without marks, where neither
    the caller nor the publisher has said how to set it."""
    tag = article.language or audience.language.value
    profile = ruleset.profile_of(article.profile, audience.publisher.value, tag)
    if profile and article.quotes:
        return with_marks(profile, article.quotes)
    publisher = ruleset.scopes.get(audience.publisher.value)
    asked = article.profile or article.language or (publisher and publisher.profile)
    return profile if asked or not profile else _with_own_marks(profile)


@lru_cache(maxsize=64)
def _with_own_marks(profile: Profile) -> Profile:
    return replace(profile, own_marks=True)


def _problems(judged: _Judged) -> Iterator[str]:
    yield from (f"{rule} took too long and was set aside" for rule in sorted(judged.slow))
    if judged.decisions.unfinished:
        yield "line after line let the next one go: what was left after fifty rounds stays"


def _removals(source: str, blocks: Sequence[Block], decisions: Decisions) -> tuple[Change, ...]:
    gone = decisions.gone
    changes = [
        Change(_BOILERPLATE, gone[i].rule, gone[i].reason, start, end, source[start:end], "")
        for i, start, end in removals(blocks, gone)
    ]
    for trim in chain.from_iterable(trims for i, trims in decisions.trims.items() if i not in gone):
        before = source[trim.start : trim.end]
        changes.append(Change(_BOILERPLATE, trim.rule, trim.reason, trim.start, trim.end, before, ""))
    return tuple(sorted(changes, key=lambda change: (change.start, change.end)))
