"""The promises of the README, over fixtures and generated articles."""

from __future__ import annotations

import pickle
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cleaner import Article, Cleaner
from cleaner.result import apply, compose, restore
from cleaner.ruleset.modules import builtin_folder, load_modules
from cleaner.ruleset.ruleset import RuleSet
from tests.support import HERE, PROSE, paragraphs, run

LOADED = load_modules([builtin_folder()])
LINES = sorted({line for rule in LOADED.rules for text, _ in rule.fires for line in text.split("\n") if line.strip()})
TEXTS = [text for folder in ("appeals", "stays") for _, text in paragraphs(folder)]
SEED = (HERE / "fixtures" / "moscow_times" / "source.txt").read_text(encoding="utf-8")

block = st.one_of(
    st.sampled_from(PROSE),
    st.sampled_from(TEXTS),
    st.sampled_from(LINES),
    st.sampled_from(["Related", "Share", "Foto: dpa", "“We will appeal,” she said.", "- a list item", "1", "…"]),
    st.text(st.characters(codec="utf-8"), max_size=40),
)
gap = st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n", " \n\n\n", "\n\t\n", "\u2028", "  \n"])
articles = st.lists(st.tuples(block, gap), max_size=14).map(lambda parts: "".join(a + b for a, b in parts))
thorough = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def words(text: str) -> str:
    """The letters and digits of a text, and the white space between words."""
    return " ".join("".join(char if char.isalnum() else " " for char in text).split())


def check_promises(cleaner: Cleaner, text: str) -> None:
    article = Article(text=text)
    result = cleaner.clean(article)
    assert result.restore() == text, "receipts give the source back"
    assert apply(text, result.changes) == result.text, "nothing else moves"
    for change in result.changes:
        assert text[change.start : change.end] == change.before
        assert change.rule
        assert change.why
    again = cleaner.clean(Article(text=result.text))
    assert again.text == result.text, "twice is once"
    explained = cleaner.clean(article, explain=True)
    assert (explained.text, explained.changes) == (result.text, result.changes), "explaining changes nothing"


@thorough
@given(text=articles)
def test_generated_articles(cleaner: Cleaner, text: str) -> None:
    check_promises(cleaner, text)


@thorough
@given(text=st.text())
def test_any_text(cleaner: Cleaner, text: str) -> None:
    check_promises(cleaner, text)


def test_fixtures(cleaner: Cleaner) -> None:
    for text in [SEED, *TEXTS, "\n\n".join(TEXTS), "\n".join(LINES[:200])]:
        check_promises(cleaner, text)


@pytest.mark.parametrize("last", ["Read more", "Advertisement"])
def test_text_that_no_longer_reads_as_wrapped(cleaner: Cleaner, last: str) -> None:
    """What goes leaves too few line breaks to tell that the others were set for want of room."""
    promo = (
        "Sign up for our newsletter and get the best stories in your\ninbox every single morning, free of charge, from "
        "our editors\nwho read everything so that you do not have to, every day at\nsix o'clock sharp, and never on a "
        "Sunday or a public holiday."
    )
    lead = "The mayor of the harbour town said on Monday that the bridge\nwould close, and that the ferry would sail again."
    end = f"She told the council it had been waiting for the money for a\n{last}"
    text = f"{lead}\n\n{promo}\n\n{end}\n"
    assert "newsletter" not in cleaner.clean(Article(text=text)).text
    check_promises(cleaner, text)


@thorough
@given(text=st.text())
def test_without_rules_nothing_changes(text: str) -> None:
    empty = Cleaner(builtin=False)
    assert empty.clean(Article(text=text)).text == text


def test_the_order_of_rules_changes_nothing(cleaner: Cleaner) -> None:
    order = random.Random(7)
    shuffled = replace(
        LOADED,
        rules=tuple(order.sample(LOADED.rules, len(LOADED.rules))),
        markup=tuple(order.sample(LOADED.markup, len(LOADED.markup))),
        scopes=tuple(order.sample(LOADED.scopes, len(LOADED.scopes))),
        offs=tuple(order.sample(LOADED.offs, len(LOADED.offs))),
    )
    other = Cleaner.of(RuleSet.compile(shuffled, cleaner.ruleset.needs_by_id()))
    for text in [SEED, *("\n\n".join((*PROSE, *LINES[i : i + 8])) for i in range(0, len(LINES), 97))]:
        article = Article(text=text)
        assert cleaner.clean(article).changes == other.clean(article).changes


def test_command_and_library_agree(cleaner: Cleaner, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SEED, encoding="utf-8")
    assert run("clean", path).stdout.decode() == cleaner.clean(Article(text=SEED)).text + "\n"


def test_words_in_quotations_stay(cleaner: Cleaner) -> None:
    for line in LINES[::11]:
        if '"' in line or "“" in line or "'" in line or "’" in line:
            continue
        text = "\n\n".join((*PROSE[:2], f"“We say it again: {line} That is all,” she told the crowd.", *PROSE[2:]))
        result = cleaner.clean(Article(text=text, language="en"))
        assert words(result.text) == words(text)


def test_a_cleaner_pickles_and_is_thread_safe(cleaner: Cleaner) -> None:
    copy: Cleaner = pickle.loads(pickle.dumps(cleaner))  # noqa: S301 - our own bytes
    expected = cleaner.clean(Article(text=SEED))
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(copy.clean, [Article(text=SEED)] * 32))
    assert {result.text for result in results} == {expected.text}
    assert pickle.loads(pickle.dumps(expected)).text == expected.text  # noqa: S301 - our own bytes


edits = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6), st.text("xyz", max_size=3)), max_size=5)


@settings(max_examples=2000, deadline=None)
@given(source=st.text("abc \n", max_size=40), first=edits, second=edits)
@example(source="aa", first=[(1, 1, "xxx")], second=[(0, 2, ""), (3, 1, "")])
def test_changes_compose(source: str, first: list[tuple[int, int, str]], second: list[tuple[int, int, str]]) -> None:
    from tests.edits import changes_of  # noqa: PLC0415 - only this test edits

    one = changes_of(source, first)
    middle = apply(source, one)
    two = changes_of(middle, second)
    both = compose(one, two, source)
    assert apply(source, both) == apply(middle, two)
    assert restore(apply(source, both), both) == source
