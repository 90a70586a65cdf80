"""Receipts, blocks and quotations of articles as newsrooms get them, in several languages and layouts.

What is one text to Python but not to Unicode, a string with lone surrogates, is no article: it
cannot come from `decode`, cannot be written as UTF-8, and is refused with an ArticleError.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner import Article, ArticleError, Cleaner, Result
from cleaner.match.fold import plain
from cleaner.reasons import REASONS
from cleaner.ruleset.modules import builtin_folder, load_modules

_QUOTED: Final = regex.compile(r'"[^"\n]{1,400}"')
_OUTER: Final = " \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u3000\ufeff\u200b\u00ad\u202c\u202e"
_HEADINGS: Final = (
    "What happens next",
    "Bridge to open again before the autumn",
    "Ein langer Streit",
    "Ce que l’on sait",
)
_PROSE: Final = (
    (
        "The harbour master said on Monday that the ferry would sail again before the end of the month.",
        "“We have waited long enough,” she told the council, and asked for a vote before the summer.",
        "Prices for bread have risen by a third since the drought began, according to the ministry's figures.",
        "“Sign up for our newsletter,” read the poster on the wall of the café where he had waited for her.",
    ),
    (
        "Der Bürgermeister kündigte am Dienstag an, dass die Brücke bis zum Herbst wieder befahrbar sein soll.",
        "„Wir haben lange genug gewartet“, sagte sie dem Stadtrat und verlangte eine Abstimmung vor dem Sommer.",
    ),
    (
        "Le maire a annoncé mardi que le pont serait de nouveau ouvert à la circulation avant la fin de l’automne.",
        "« Nous avons assez attendu », a-t-elle dit au conseil, en demandant un vote avant l’été.",
    ),
    (
        "Мэр города сообщил во вторник, что мост снова откроют для движения до конца осени этого года.",
        "«Мы ждали достаточно долго», — сказала она совету и попросила провести голосование до начала лета.",
    ),
    (
        "市長は火曜日、橋の通行を秋の終わりまでに再開すると発表した。工事には一年半かかる見通しだ。",
        "「もう十分に待った」と彼女は議会で述べ、夏までに採決するよう求めた。反対する議員もいた。",
    ),
)  # fmt: skip


@cache
def _examples() -> tuple[str, ...]:
    """What the rules' own examples hold, lines that go and lines that stay."""
    rules = load_modules([builtin_folder()]).rules
    return tuple(sorted({text for rule in rules for text in (*(fires for fires, _ in rule.fires), *rule.stays)}))


@st.composite
def _newsroom_articles(draw: st.DrawFn) -> str:
    """A headline, paragraphs of one language, and examples of rules before, between and after them."""
    prose = st.lists(st.sampled_from(draw(st.sampled_from(_PROSE))), min_size=1, max_size=4)
    some = st.lists(st.sampled_from(_examples()), max_size=3)
    blocks = [
        *draw(some),
        draw(st.sampled_from(_HEADINGS)),
        *draw(some),
        *draw(prose),
        *draw(some),
        *draw(prose),
        *draw(some),
    ]
    separator = draw(st.sampled_from(("\n", "\n\n", "\r\n\r\n", " \n\n ", "\n\n\n")))
    return separator.join(blocks) + draw(st.sampled_from(("", "\n", "\r\n\n")))


def check_receipts(result: Result) -> None:
    source, at, parts = result.article.text, 0, []
    for change in result.changes:
        assert at <= change.start <= change.end <= len(source), "receipts overlap or are out of order"
        assert source[change.start : change.end] == change.before != change.after
        assert change.why == REASONS[change.reason]
        assert change.stage in {"boilerplate", "typography", "names"}
        assert change.rule
        parts += [source[at : change.start], change.after]
        at = change.end
    assert "".join(parts) + source[at:] == result.text, "something moved that no receipt names"
    assert result.restore() == source


def check_blocks(result: Result) -> None:
    source, at = result.article.text, 0
    for report in result.blocks:
        assert source[report.block.start : report.block.end] == report.block.text
        assert not source[at : report.block.start].strip(_OUTER), "text that belongs to no block"
        assert report.kept or (report.rule and report.reason in REASONS)
        at = report.block.end
    assert not source[at:].strip(_OUTER)


def check_quotations(result: Result) -> None:
    """Of a block that stays, every quotation stands in its text, with all its words."""
    for report in result.blocks:
        if report.kept:
            after = _words(result.block_text(report))
            for quotation in _QUOTED.findall(plain(report.block.text)):
                assert _words(quotation) in after, (quotation, after)


def _words(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(text=_newsroom_articles())
def test_newsroom_articles(cleaner: Cleaner, text: str) -> None:
    result = cleaner.clean(Article(text=text))
    check_receipts(result)
    check_blocks(result)
    check_quotations(result)
    explained = cleaner.clean(Article(text=text), explain=True)
    assert explained.to_dict() == result.to_dict()
    again = cleaner.clean(Article(text=result.text))
    assert (again.text, again.changes) == (result.text, ())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(text=_newsroom_articles(), language=st.sampled_from(("en", "de", "fr", "ru", "ja", "xx")))
def test_twice_is_once_whatever_language_is_given(cleaner: Cleaner, text: str, language: str) -> None:
    result = cleaner.clean(Article(text=text, language=language, publisher="moscow_times"))
    check_receipts(result)
    again = cleaner.clean(Article(text=result.text, language=language, publisher="moscow_times"))
    assert (again.text, again.changes) == (result.text, ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\u2028\t",
        "\0\x01\x02",
        "\ufeff\u200b",
        "İ" * 50,
        "\u0301" * 50,
        "\U000e0001tags here. " * 5,
        "\u202eright to left\u202c",
        "word " * 40_000,
        "“" * 5_000,
        "'a" * 5_000,
        "(" * 5_000,
        "\n" * 20_000,
        "a\n" * 5_000,
        "No sentence ends here " * 300 + "\n\n" + "Read more " * 300,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_odd_and_hostile_texts(cleaner: Cleaner, text: str) -> None:
    result = cleaner.clean(Article(text=text))
    check_receipts(result)
    check_blocks(result)


@pytest.mark.parametrize("text", ["a\ud800b", "He said so. \udfff", "\ud83d"])
def test_lone_surrogates_are_no_text(cleaner: Cleaner, text: str) -> None:
    with pytest.raises(ArticleError, match="surrogate"):
        cleaner.clean(Article(text=text))
