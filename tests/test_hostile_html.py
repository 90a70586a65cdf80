"""Pages that nobody should have made: a result or an error that says what is too much, and soon."""

from __future__ import annotations

import json
import random
import resource
import sys
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner import Article, Cleaner, to_html
from cleaner.errors import ArticleError
from cleaner.read import limits
from cleaner.read.html import parse
from cleaner.read.limits import check_limits
from cleaner.read.page import read_page
from cleaner.read.page_data import read_page_data
from tests.soup import PAGES, TEXTS, check_page, mutated, soup

START = "<!doctype html><html><head><title>Harbour</title></head><body>"
LINE = TEXTS[0] + " "
PARAGRAPH = f"<p>{LINE}</p>"


def linked(data: str) -> str:
    return f"<!doctype html><html><head><script type='application/ld+json'>{data}</script></head><body>{PARAGRAPH * 4}"


def article(**fields: object) -> str:
    return linked(json.dumps({"@type": "NewsArticle", **fields}))


#: What a page may not have more of: the page, and a word of the error.
TOO_MUCH: dict[str, tuple[Callable[[], str], str]] = {
    "unclosed boxes": (lambda: START + "<div>" * 100_000 + LINE, "inside each other"),
    "closed boxes": (lambda: START + "<div>" * 100_000 + LINE + "</div>" * 100_000, "inside each other"),
    "nested lists": (lambda: START + "<ul><li>x " * 50_000, "inside each other"),
    "nested tables": (lambda: START + "<table><tr><td>" * 30_000, "inside each other"),
    "nested spans": (lambda: START + "<span>" * 100_000 + LINE, "inside each other"),
    "end tags that a table keeps in": (lambda: START + "<div><table></div></table>" * 30_000, "inside each other"),
    "inline elements opened again": (lambda: START + "".join(f"<font c={i}><p>" for i in range(5_000)), "repeated"),
    "attributes": (lambda: START + "<p " + " ".join(f"a{i}=b" for i in range(100_000)) + ">" + LINE, "attributes"),
    "attributes behind a script": (lambda: START + "<script>" + "x;" * 9_000 + "<p " + " ".join(f"a{i}=b" for i in range(9_000)), "attributes"),
    "tags": (lambda: START + "<i>a</i>" * 300_000, "tags"),
    "less-than signs": (lambda: START + "<" * 1_000_000, "tags"),
    "unknown elements": (lambda: START + "".join(f"<x{i}></x{i}>" for i in range(60_000)), "kinds of elements"),
    "options": (lambda: START + "<select>" + "<option>x" * 20_000, "options"),
    "letters": (lambda: START + LINE * 210_000, "letters"),
}  # fmt: skip

#: What is strange, but a page.
STRANGE: dict[str, Callable[[], str]] = {
    "a long attribute": lambda: START + "<p class='" + "ab " * 1_000_000 + "'>" + LINE,
    "a long style": lambda: START + "<p style='display" + " " * 2_000_000 + "'>" + LINE,
    "one attribute many times": lambda: START + "<p " + "a=b " * 4_000 + ">" + LINE,
    "many line breaks": lambda: START + "a<br>" * 20_000,
    "one long paragraph": lambda: START + "<p>" + LINE * 20_000,
    "many paragraphs": lambda: START + "".join(f"<p>{i} {LINE}</p>" for i in range(5_000)),
    "one paragraph many times": lambda: START + PARAGRAPH * 5_000,
    "colspans": lambda: START + "<table>" + "<tr><td colspan=1000 rowspan=65534>x" * 3_000,
    "tight boxes": lambda: START + "<p>a" * 20_000,
    "breaks": lambda: START + "a<br>" * 20_000,
    "spaces": lambda: START + "<p>a" + " " * 2_000_000 + "b",
    "nuls": lambda: START + "<p>" + "a\0b " * 50_000,
    "half surrogates": lambda: START + "<p>" + "a\ud800b " * 50_000,
    "numeric entities": lambda: START + "<p>" + "&#65;" * 200_000,
    "a huge entity": lambda: START + "<p>&#" + "9" * 1_000_000 + ";x",
    "nested entities": lambda: START + "<p>&" + "amp;" * 200_000 + "lt;",
    "plaintext": lambda: START + PARAGRAPH + "<plaintext>" + PARAGRAPH * 100,
    "an unclosed comment": lambda: START + PARAGRAPH * 4 + "<!--" + "-!" * 500_000,
    "an unclosed script": lambda: START + PARAGRAPH * 4 + "<script>" + "<!--<script>" * 50_000,
    "an unclosed CDATA": lambda: START + PARAGRAPH * 4 + "<svg><![CDATA[" + "]]" * 500_000,
    "many comments": lambda: START + "<!---->" * 50_000 + PARAGRAPH,
    "frames": lambda: "<html><frameset><frame src=x></frameset><noframes>" + PARAGRAPH + "</noframes></html>",
    "no text": lambda: START + "<img src=x></body></html>",
    "credits": lambda: PARAGRAPH * 3 + "<p>Photo: AP</p>" * 1_500,
    "end marks": lambda: START + (PARAGRAPH + "<p>Comments</p>") * 1_500,
    "a long title": lambda: f"<!doctype html><title>{'a - ' * 300_000}</title><body><h1>a - a - a - a</h1>{PARAGRAPH}",
    "many fields": lambda: "<!doctype html>" + "".join(f"<meta name=n{i} content=c>" for i in range(20_000)) + PARAGRAPH,
    "a long text in data": lambda: article(articleBody=LINE * 15_000),
    "many lines in data": lambda: article(articleBody=(LINE + "\n") * 15_000),
    "deep markup in data": lambda: article(articleBody="<div>" * 100_000),
    "deep data": lambda: linked("[" * 300_000 + "]" * 300_000),
    "deep authors": lambda: linked('{"@type":"NewsArticle","author":' + "[" * 900 + "]" * 900 + "}"),
    "deep images": lambda: linked('{"@type":"NewsArticle","image":' + '{"url":' * 900 + '"x"' + "}" * 901),
    "data about itself": lambda: linked('{"@graph":[{"@id":"a","@type":"NewsArticle","author":{"@id":"a"},"image":{"@id":"a"}}]}'),
    "a long date": lambda: article(datePublished="9" * 1_000_000),
    "a date of many words": lambda: article(datePublished="1 " * 500_000),
    "many articles in data": lambda: linked(json.dumps([{"@type": "NewsArticle", "articleBody": LINE + str(i)} for i in range(5_000)])),
}  # fmt: skip

_MEGABYTES = 600


@pytest.mark.parametrize("name", TOO_MUCH)
def test_too_much_of_something_is_an_error_that_says_so(name: str) -> None:
    make, word = TOO_MUCH[name]
    html = make()
    with pytest.raises(ArticleError, match=rf"too large: [\d,]+ .*{word}.*are the most; "):
        read_page(html)


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_page_is_cleaned_in_bounded_memory(cleaner: Cleaner, name: str) -> None:
    html = STRANGE[name]()
    before = _peak()
    result = cleaner.clean(Article(html=html))
    assert result.restore() == result.source
    to_html(result)
    assert _peak() - before < _MEGABYTES


def _peak() -> float:
    """Megabytes that this process had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def test_ordinary_markup_is_within_the_limits() -> None:
    """Much of what old pages leave open does not nest: cells, items, paragraphs, drawings' shapes."""
    cell = "<tr><td><b>one<td><font color=red>two"
    check_limits(START + "<table>" + cell * 5_000 + "</table>" + "<p>x<li>y<dt>z" * 5_000)
    check_limits(START + "<svg><path d=M1/><g><path d=M2/></g></svg>" * 5_000 + "<p class=a>text <b>b</b>" * 5_000)
    check_limits(START + "<!-- <div> --><script>'<div>'</script><a title='<div>'>x</a>" * 5_000)


def test_a_page_may_have_more_tags_if_it_is_long() -> None:
    check_limits(START + "<p>x" * (limits.MOST_DENSE_TAGS - 10))
    many = "<p>" + LINE[: limits.DENSE]
    check_limits(START + many * (limits.MOST_DENSE_TAGS + 10_000))
    with pytest.raises(ArticleError, match="tags"):
        check_limits(START + many * (limits.MOST_TAGS + 10))


def test_limits_are_what_they_say() -> None:
    depth = limits.MOST_DEPTH - 10
    filler = "<br>" * 12_000
    check_limits("<div>" * depth + filler)
    with pytest.raises(ArticleError, match="inside each other"):
        check_limits("<div>" * (depth + 20) + filler)


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_a_page_cut_off_anywhere(number: int) -> None:
    html = PAGES[number]
    for end in range(len(html)):
        read_page(html[:end])


def test_a_page_cut_off_here_and_there(cleaner: Cleaner) -> None:
    for html in PAGES:
        for end in range(1, len(html), 61):
            check_page(cleaner, html[:end])


values = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20),
        st.sampled_from(["NewsArticle", "2026-01-31", "04/05/2026", "a", "https://example.com/x", "Ann Ex", "<p>x</p>", "9" * 40, "1" * 20 + ":00", "0001-01-01T00:00:00+23:59"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(
                "@type @id @graph @value name author creator headline url image datePublished dateModified articleBody publisher"
                " inLanguage description mainEntity mainEntityOfPage itemListElement item articleSection thumbnailUrl contentUrl".split()
            ),
            inner, max_size=6,
        ),
    ),
    max_leaves=25,
)  # fmt: skip


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(values)
def test_data_of_any_types(value: object) -> None:
    data = json.dumps({"@type": "NewsArticle", **value} if isinstance(value, dict) else value).replace("<", "\\u003c")
    found = read_page_data(parse(f"<html><script type='application/ld+json'>{data}</script><body>x"))
    for field in (
        found.headline,
        found.standfirst,
        found.published,
        found.modified,
        found.url,
        found.image,
        *found.bylines,
    ):
        assert isinstance(field.value, str)
        field.value.encode()
    read_page(f"<html><script type=application/json>{data}</script><script>window.x = {data};</script><body>x")


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.randoms(use_true_random=False))
def test_tag_soup(cleaner: Cleaner, draw: random.Random) -> None:
    check_page(cleaner, "x" + soup(draw))


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.randoms(use_true_random=False))
def test_mutated_pages(cleaner: Cleaner, draw: random.Random) -> None:
    check_page(cleaner, mutated(draw))


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.binary(max_size=300), st.sampled_from([b"", *(page.encode() for page in PAGES)]))
def test_any_bytes(cleaner: Cleaner, data: bytes, page: bytes) -> None:
    check_page(cleaner, data + page)
