"""The library as the README shows it: what goes in, what comes out, whose rules apply."""

from __future__ import annotations

import json
import pickle
from itertools import permutations
from pathlib import Path

import orjson
import pytest

import cleaner as package
from cleaner import Article, ArticleError, Cleaner, CleanerError, RuleError, to_html
from cleaner.result import DEFAULT_PARTS, Part
from tests.support import PROSE

TEXT = "\n\n".join(("Harbour town rebuilds its bridge", *PROSE, "Support The Moscow Times!", "Foto: Max Muster / dpa"))


def test_public_names() -> None:
    assert set(package.__all__) >= {
        "Article",
        "ArticleError",
        "Change",
        "Cleaner",
        "CleanerError",
        "Query",
        "Result",
        "RuleError",
    }
    assert all(hasattr(package, name) for name in package.__all__)
    assert issubclass(ArticleError, CleanerError)
    assert issubclass(RuleError, CleanerError)


@pytest.mark.parametrize(
    ("facts", "publisher", "how"),
    [
        ({"publisher": "moscow_times"}, "moscow_times", "given"),
        ({"url": "https://www.themoscowtimes.com/2021/a"}, "moscow_times", "the URL's host"),
        ({"url": "HTTPS://News.TheMoscowTimes.com:443/a?b#c"}, "moscow_times", "the URL's host"),
        ({"url": "themoscowtimes.com/a"}, "moscow_times", "the URL's host"),
        ({"url": "https://notthemoscowtimes.com/a"}, "", "not found"),
        ({"url": "https://themoscowtimes.com.evil.example/a"}, "", "not found"),
        ({"url": "https://example.com/?u=themoscowtimes.com"}, "", "not found"),
        ({"url": "https://themoscowtimes.com/a", "publisher": "bbc"}, "bbc", "given"),
        ({}, "", "not found"),
    ],
)
def test_how_the_publisher_is_found(cleaner: Cleaner, facts: dict[str, str], publisher: str, how: str) -> None:
    found = cleaner.clean(Article(text=TEXT, **facts)).publisher
    assert (found.value, found.how) == (publisher, how)


@pytest.mark.parametrize("url", ["https://[broken/a", "http://[::1"])
def test_a_broken_url_is_no_reason_to_fail(cleaner: Cleaner, url: str) -> None:
    assert cleaner.clean(Article(text=TEXT, url=url)).publisher.value == ""


def test_an_unknown_publisher_is_an_article_error(cleaner: Cleaner) -> None:
    with pytest.raises(ArticleError, match="nobody"):
        cleaner.clean(Article(text=TEXT, publisher="nobody"))


def test_one_sign_is_not_enough(cleaner: Cleaner) -> None:
    text = "\n\n".join((*PROSE, "She wrote for The Moscow Times, an independent news source, until 2019."))
    assert cleaner.clean(Article(text=text)).publisher.value == ""


@pytest.mark.parametrize(("given", "how"), [("de", "given"), ("", "detected in the text")])
def test_how_the_language_is_found(cleaner: Cleaner, given: str, how: str) -> None:
    result = cleaner.clean(Article(text=TEXT, language=given))
    assert (result.language.value, result.language.how) == (given or "en", how)
    assert result.languages[0] == result.language.value


def test_a_result_as_plain_data(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(text=TEXT, publisher="moscow_times"), explain=True)
    data = json.loads(orjson.dumps(result.to_dict(explain=True)))
    assert data["text"] == result.text
    assert data["headline"] == result.headline == "Harbour town rebuilds its bridge"
    assert data["publisher"] == {"value": "moscow_times", "how": "given"}
    assert data["rules_hash"] == cleaner.ruleset.hash
    assert [block["text"] for block in data["blocks"]] == TEXT.split("\n\n")
    assert {change["reason"] for change in data["changes"]} == {"appeal.donation", "media.credit"}
    assert all(
        set(change) == {"stage", "rule", "reason", "start", "end", "before", "after", "why"}
        for change in data["changes"]
    )
    assert "blocks" not in result.to_dict()


def test_parts_that_left_can_be_had(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(text=TEXT, publisher="moscow_times"))
    assert [(part.kind, part.text) for part in result.parts if part.kind == "credit"] == [
        ("credit", "Foto: Max Muster / dpa")
    ]
    assert result.select(("headline",)) == "Harbour town rebuilds its bridge"
    assert result.select(("body",)) == "\n\n".join(PROSE)
    assert result.select(("body", "credit")) == "\n\n".join((*PROSE, "Foto: Max Muster / dpa"))
    assert result.select(("caption",)) == ""
    for part in result.parts:
        assert TEXT[part.start : part.end] == part.text


def test_the_order_of_parts_changes_nothing(cleaner: Cleaner) -> None:
    apart = "Harbour town rebuilds its bridge\n\n\n\n" + "\n\n\n".join((*PROSE, "Foto: Max Muster / dpa"))
    result = cleaner.clean(Article(text=apart), stages=["boilerplate"])  # blank lines stay as they are
    choices: list[tuple[Part, ...]] = [DEFAULT_PARTS, (*DEFAULT_PARTS, "credit"), ("body", "correction")]
    for parts in choices:
        for ordered in permutations(parts):
            assert result.select(ordered) == result.select(parts)
            assert to_html(result, ordered) == to_html(result, parts)
    assert result.select(("body", "headline", "standfirst")) == result.text
    assert result.select((*DEFAULT_PARTS, "correction")) == result.text
    assert "\n\n\n\n" in result.text


def test_silence_can_be_explained(cleaner: Cleaner) -> None:
    line = "Support The Moscow Times, he said"
    result = cleaner.clean(Article(text="\n\n".join((*PROSE, line)), publisher="moscow_times"), explain=True)
    near = {miss.rule: miss.condition for miss in result.blocks[-1].misses}
    assert "does not match" in near["publishers/moscow_times/support_banner"]


def test_results_and_errors_pickle(cleaner: Cleaner, tmp_path: Path) -> None:
    result = cleaner.clean(Article(text=TEXT), explain=True)
    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301 - our own bytes
    (tmp_path / "a.py").write_text("RULES = [1, oops]\n", encoding="utf-8")
    with pytest.raises(RuleError) as error:
        Cleaner([tmp_path], builtin=False)
    copy = pickle.loads(pickle.dumps(error.value))  # noqa: S301 - our own bytes
    assert (copy.problems, str(copy)) == (error.value.problems, str(error.value))


def test_a_folder_that_does_not_exist_is_a_rule_error(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no such folder"):
        Cleaner([tmp_path / "nowhere"], builtin=False)
