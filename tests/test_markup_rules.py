"""Rules on the elements of pages: what each kind does, who comes first, layouts, functions, publishers."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cleaner import Article, Cleaner, Result, RuleError
from cleaner.declared import MarkupRule
from cleaner.match.fragment import MOST_SHOWN
from cleaner.rule import layout, off, publisher
from tests.making import body_html, cleaner_of, drop, drop_html, gone, keep_html, label_html
from tests.support import PROSE

if TYPE_CHECKING:
    from bs4 import Tag

ZOO = publisher("zoo", hosts=["zoo.example"], title="The Daily Zoo")
TEXT = "".join(f"<p>{text}</p>" for text in PROSE)
SHARE = drop_html("share", reason="nav.share", css=".share")


def ours(rule: MarkupRule, layout: str = "") -> MarkupRule:
    return replace(rule, publisher="zoo", layout=layout)


def cleaned(html: str, *rules: MarkupRule, publisher: str = "") -> Result:
    return cleaner_of(*rules, scopes=(ZOO,)).clean(Article(html=html, language="en", publisher=publisher))


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>Zoo</title>{head}</head><body>{body}</body></html>"


def decided(result: Result) -> dict[str, tuple[bool, str, str]]:
    """By block that a rule decided on: whether it stayed, its part and the rule."""
    return {r.block.text: (r.kept, r.part, r.rule) for r in result.blocks if r.rule}


@pytest.mark.parametrize(
    ("html", "rule", "expected"),
    [
        ("<div class=share><p>Tell all</p></div>", SHARE, {"Tell all": (False, "body", "share")}),
        ("<p><b class=share>Tell all</b></p>", SHARE, {"Tell all": (False, "body", "share")}),
        ("<p><b class=share>Tell all</b> of it.</p>", SHARE, {}),
        ("<p>Now <b class=share>tell all</b></p>", SHARE, {}),
        ("<p class=shares>Tell all</p>", SHARE, {}),
        ("<p class='a share b'>Tell all<br>of them</p>", SHARE, {"Tell all": (False, "body", "share"), "of them": (False, "body", "share")}),
        ("<p class=cap>A pier.</p>", label_html("c", part="caption", css="p.cap"), {"A pier.": (False, "caption", "c")}),
        ("<p class=top>A pier.</p>", label_html("s", part="standfirst", css=".top"), {"A pier.": (True, "standfirst", "s")}),
        ("<h1>A pier</h1>", label_html("h", part="headline", css="h1"), {"A pier": (True, "headline", "h")}),
        ("<p class=fix>It was wrong.</p>", label_html("f", part="correction", css=".fix"), {"It was wrong.": (True, "correction", "f")}),
        ("<p class=it>A pier.</p>", keep_html("k", css=".it"), {"A pier.": (True, "body", "k")}),
        ("<p class=d>One two three</p>", label_html("d", part="date", css=".d", max_words=2), {}),
        ("<p class=d>One two</p>", label_html("d", part="date", css=".d", max_words=2), {"One two": (False, "date", "d")}),
    ],
)  # fmt: skip
def test_what_each_kind_does(html: str, rule: MarkupRule, expected: dict[str, tuple[bool, str, str]]) -> None:
    result = cleaned(
        f"{TEXT}{html}<p>In the end they all went home along the quay, and the lamps went out behind them.</p>", rule
    )
    assert decided(result) == expected
    assert result.restore() == result.source


@pytest.mark.parametrize(
    ("html", "rules", "speaks"),
    [
        ("<p class='a b'>x y</p>", [drop_html("a", reason="nav.page", css=".a"), label_html("b", part="date", css=".b")], "b"),
        ("<p class='a b'>x y</p>", [label_html("a", part="date", css=".a"), keep_html("b", css=".b")], "b"),
        ("<p class='a b'>x y</p>", [keep_html("a", css=".a"), ours(drop_html("b", reason="nav.page", css=".b"))], "b"),
        ("<div class=a><p class=b>x y</p></div>", [label_html("a", part="bio", css=".a"), label_html("b", part="date", css=".b")], "b"),
        ("<div class=b><p class=a>x y</p></div>", [label_html("b", part="bio", css=".b"), label_html("a", part="date", css=".a")], "a"),
        ("<div class=a><p class=b>x y</p></div>", [keep_html("a", css=".a"), drop_html("b", reason="nav.page", css=".b")], "a"),
        ("<p class='a b'>x y</p>", [drop_html("b", reason="nav.page", css=".b"), drop_html("a", reason="nav.tags", css=".a")], "a"),
        ("<p class='a b'>x y</p>", [drop_html("a", reason="nav.page", css=".a", max_words=1), drop_html("b", reason="nav.tags", css=".b")], "b"),
    ],
)  # fmt: skip
def test_which_rule_speaks(html: str, rules: list[MarkupRule], speaks: str) -> None:
    for order in (rules, rules[::-1]):
        assert [rule for _, _, rule in decided(cleaned(TEXT + html, *order, publisher="zoo")).values()] == [speaks]


def test_a_protected_block_is_safe_from_rules_on_text() -> None:
    text_rule = drop("line", reason="nav.page", pattern="zebra")
    html = TEXT + "<p class=keep>A zebra</p><p>Zebra</p>"
    result = cleaner_of(text_rule, keep_html("k", css=".keep")).clean(Article(html=html, language="en"))
    assert gone(result) == ["Zebra"]


ARTICLE = "<h1>Harbour town rebuilds its bridge</h1><figure><figcaption>Lead</figcaption></figure>" + TEXT
TEASERS = "<section><figure><figcaption>Teaser</figcaption></figure><h3>Ferry strike</h3></section>"
CAPTION = label_html("caption", part="caption", css="figcaption")


def test_captions_in_lists_of_other_articles_are_not_the_articles() -> None:
    html = page(f"<nav>Menu</nav><main><article>{ARTICLE}</article></main>{TEASERS}")
    assert decided(cleaned(html, CAPTION))["Lead"] == (False, "caption", "caption")
    assert [part.text for part in cleaned(html, CAPTION).parts if part.kind == "caption"] == ["Lead"]
    by_publisher = cleaned(html, ours(CAPTION), publisher="zoo")
    assert [part.text for part in by_publisher.parts if part.kind == "caption"] == ["Lead", "Teaser"]


def test_what_is_outside_anyway_is_one_stretch() -> None:
    html = page(f"<nav><p>Menu</p><p class=share>Tell all</p></nav><article>{ARTICLE}</article>")
    assert next(iter(cleaned(html, SHARE).blocks)).block.text == "Menu\nTell all"


def test_a_publisher_says_where_its_body_stands() -> None:
    body = ours(body_html("body", css=".story > .text"))
    html = page(
        f"<div class=story><h1>Harbour town rebuilds its bridge</h1><p>{PROSE[0]}</p><div class=text><p>{PROSE[1]}</p><p class=share>Tell</p></div></div>"
    )
    result = cleaned(html, body, SHARE, publisher="zoo")
    assert result.select(("body",)) == PROSE[1]
    assert result.headline == "Harbour town rebuilds its bridge"
    outside = next(report for report in result.blocks if report.block.text == PROSE[0])
    assert (outside.rule, outside.also) == ("structure/outside_body", ("body",))
    assert cleaned(html, body).select(("body",)) != PROSE[1]
    other = page(f"<article>{ARTICLE}</article>")
    assert cleaned(other, body, publisher="zoo").text == cleaned(other, publisher="zoo").text


def test_the_newest_layout_that_matches_counts() -> None:
    layouts = tuple(
        replace(layout(name, css=css, served=served, rules=[]), publisher="zoo")
        for name, css, served in [("old", ".page", ("2019", "2022-03")), ("new", ".page.v2", ("2022-03", ""))]
    )
    rules = [
        ours(drop_html(f"{name}/box", reason="nav.page", css=css), name)
        for name, css in (("old", ".box"), ("new", ".aside"))
    ]
    cleaner = cleaner_of(*rules, scopes=(ZOO,), layouts=layouts)

    def gone_from(names: str, publisher: str = "zoo") -> list[str]:
        html = f"<div class='{names}'>{TEXT}<p class=box>Box</p><p class=aside>Aside</p></div>"
        return gone(cleaner.clean(Article(html=html, language="en", publisher=publisher)))

    assert gone_from("page") == ["Box"]
    assert gone_from("page v2") == ["Aside"]
    assert gone_from("v2") == []
    assert gone_from("page", "") == []


@pytest.mark.parametrize(
    ("facts", "head", "how"),
    [
        ({"publisher": "zoo", "url": "https://park.example/"}, "", "given"),
        ({"url": "https://www.zoo.example/a"}, "", "the URL's host"),
        ({}, "<link rel=canonical href='https://zoo.example/a'>", "the host in the page's <link rel=canonical>"),
        ({}, "<meta property='og:url' content='https://zoo.example/a'>", "the host in the page's <meta og:url>"),
        ({}, "<meta property='og:site_name' content='the daily zoo'>", "the name of the site in the page's <meta og:site_name>"),
        ({}, "<meta property='og:site_name' content='The Daily Zoo Shop'>", "not found"),
        ({"url": "https://park.example/"}, "<link rel=canonical href='https://zoo.example/a'>", "the host in the page's <link rel=canonical>"),
    ],
)  # fmt: skip
def test_whose_page_it_is(facts: dict[str, str], head: str, how: str) -> None:
    html = page(f"<article>{ARTICLE}<p class=share>Tell all</p></article>", head)
    result = cleaner_of(ours(SHARE), scopes=(ZOO,)).clean(Article(html=html, language="en", **facts))
    assert (result.publisher.value, result.publisher.how) == ("" if how == "not found" else "zoo", how)
    assert ("Tell all" not in result.text) == (how != "not found")


def only_links(tag: Tag) -> bool:
    return tag.find("p") is None


def raises(tag: Tag) -> bool:
    return bool(tag["no such attribute"])


def test_a_function_is_asked() -> None:
    rule = replace(SHARE, test=only_links)
    html = f"{TEXT}<div class=share><a href=x>Tell all</a></div><div class=share><p>Shares fell.</p></div>"
    assert gone(cleaned(html, rule)) == ["Tell all"]


def test_a_function_that_raises_sets_its_rule_aside() -> None:
    html = f"{TEXT}<p class=share>Tell all</p><p class=other>Tell more</p>"
    result = cleaned(html, replace(SHARE, test=raises), drop_html("other", reason="nav.page", css=".other"))
    assert gone(result) == ["Tell more"]
    assert result.problems == ("the test of share raised KeyError: 'no such attribute'; the rule was set aside",)


def test_a_function_is_asked_only_where_its_answer_matters() -> None:
    html = page(f"<nav><p>Menu</p><p class=share>Tell all</p></nav><article>{ARTICLE}</article>")
    result = cleaned(html, replace(SHARE, test=raises))
    assert not result.problems
    assert result.blocks[0].block.text == "Menu\nTell all"


def test_where_a_function_says_no_the_next_element_counts() -> None:
    rule = replace(SHARE, test=lambda tag: tag.get("id") == "tools")
    html = f"{TEXT}<div class=share id=tools><p class=share>Tell all</p></div><p class=share>Tell more</p>"
    assert gone(cleaned(html, rule)) == ["Tell all"]


def test_functions_are_not_shown_everything() -> None:
    nested = "<div class=share>" * 40 + "words " * (MOST_SHOWN // 200) + "</div>" * 40
    result = cleaned(TEXT + nested, replace(SHARE, test=only_links))
    assert gone(result) == []
    assert result.problems == ("the test of share would have to look at too much HTML; the rule was set aside",)


def test_off_and_overrides() -> None:
    html = f"{TEXT}<p class=share>Tell all</p>"
    cleaner = cleaner_of(SHARE, scopes=(ZOO,), offs=(("zoo", off("share", why="ours")),))
    assert gone(cleaner.clean(Article(html=html, publisher="zoo"))) == []
    assert gone(cleaner.clean(Article(html=html))) == ["Tell all"]
    own = ours(drop_html("own", reason="nav.page", css=".own", overrides="share"))
    assert gone(cleaned(html, SHARE, own, publisher="zoo")) == []
    assert gone(cleaned(html, SHARE, own)) == ["Tell all"]


HEAD = (
    "from cleaner.rule import body_html, drop_html, keep_html, label_html, layout, publisher\n"
    'ZOO = publisher("zoo", hosts=["zoo.example"])\n'
)


def source(kind: str = "drop_html", **change: str) -> str:
    fields = {
        "id": "'box'",
        "reason": "'nav.page'",
        "css": "'.box'",
        "fires": "'<p class=box>Tell all</p>'",
        "stays": "'<p class=boxes>Tell all</p>'",
    } | change
    return f"{kind}({', '.join(f'{name}={value}' for name, value in fields.items() if value)})"


BROKEN = {
    source(css="'.box['"): "is no CSS selector",
    source(css="':is(.a, .b)'"): "may match any element",
    source(css="'.box, :not(.a)'"): "may match any element",
    source(css="'a:hover'"): "':hover' is not for rules",
    source(css="'p:nth-child(2)'"): "':nth-child' is not for rules",
    source(css="'h2 ~ p'"): "'~' is not for rules",
    source(css="'a b c d e'"): "at any depth",
    source(css="''"): "is no CSS selector",
    source(css="'/* x */ .box'"): "comments do not belong",
    source(reason="'no.such'"): "is not in the list of reasons",
    source(id="'Box'"): "lower-case words",
    source(fires="[]"): "no example that fires",
    source(stays="[]"): "no example that must stay",
    source(fires="'<p>Nothing</p>'"): "does not fire on",
    source(stays="'<p class=box>Tell</p>'"): "should stay, but it means 'Tell'",
    source(test="lambda tag: tag['no']"): "raised KeyError",
    source(test="lambda tag: False"): "does not fire on",
    source("label_html", reason="", part="'nose'"): "is none of",
    source("body_html", reason=""): "body_html() is for publishers",
    source("keep_html", reason="", fires="'<p>No</p>'"): "does not fire on",
    source(overrides="'no/such'"): "overrides",
    f"{source()}, {source()}": "rules have this id",
    f"layout('v1', css='.a', served=('2024', ''), rules=[{source()}])": "layout() needs a SCOPE",
}
BROKEN_LAYOUTS = {
    f"layout('v1', css='.a', served=('2024', ''), rules=[{source()}])": "is not of the layout 'v1'",
    "layout('v1', css='.a', served=('soon', ''), rules=[])": "is not two days",
    "layout('v1', css='.a', served=('2024-13', ''), rules=[])": "is not two days",
    "layout('v1', css='.a', served=('2024', '2020'), rules=[])": "a day before it began",
    "layout('v1', css='.a[', served=('2024', ''), rules=[])": "is no CSS selector",
    "layout('V 1', css='.a', served=('2024', ''), rules=[])": "not lower-case words",
    "layout('a', css='.a', served=('2024', ''), rules=[]), layout('a', css='.b', served=('2023', ''), rules=[])": "two layouts",
    "layout('a', css='.a', served=('2024', ''), rules=[]), layout('b', css='.b', served=('2024', ''), rules=[])": "which is newer",
}


@pytest.mark.parametrize(
    ("rules", "says", "scope"),
    [(rules, says, "") for rules, says in BROKEN.items()]
    + [(rules, says, "SCOPE = ZOO") for rules, says in BROKEN_LAYOUTS.items()],
    ids=[*BROKEN.values(), *BROKEN_LAYOUTS.values()],
)
def test_a_broken_rule_is_named(tmp_path: Path, rules: str, says: str, scope: str) -> None:
    path = tmp_path / "rules.py"
    path.write_text(f"{HEAD}{scope}\nRULES = [{rules}]\n", encoding="utf-8")
    with pytest.raises(RuleError) as error:
        Cleaner([tmp_path], builtin=False)
    assert any(says in p.message and p.file == str(path) and p.line > 0 for p in error.value.problems), error.value


def test_rules_of_a_language_are_about_text(tmp_path: Path) -> None:
    path = tmp_path / "languages" / "de" / "a.py"
    path.parent.mkdir(parents=True)
    path.write_text(f"{HEAD}RULES = [{source()}]\n", encoding="utf-8")
    with pytest.raises(RuleError, match="markup has no language"):
        Cleaner([tmp_path], builtin=False)


def test_a_cleaner_with_functions_pickles(tmp_path: Path) -> None:
    html = f"{TEXT}<p class=box><a href=x>Tell</a></p><p class=box>Tell all</p>"
    test = "lambda tag: tag.a is None"
    body = f"{source(test=test)}, {source(id=repr('other'), css=repr('.other'), fires=repr('<p class=other>x</p>'))}"
    (tmp_path / "rules.py").write_text(f"{HEAD}RULES = [{body}]\n", encoding="utf-8")
    cleaner = Cleaner([tmp_path], builtin=False)
    copy: Cleaner = pickle.loads(pickle.dumps(cleaner))  # noqa: S301 - our own bytes
    assert gone(cleaner.clean(Article(html=html))) == gone(copy.clean(Article(html=html))) == ["Tell all"]


def test_built_in_names_are_whole(cleaner: Cleaner) -> None:
    """A part of a name says nothing: text in a class called banner may be about banners."""
    assert cleaner.ruleset.markup.rules
    assert not [rule.id for rule in cleaner.ruleset.markup.rules if "*=" in rule.css]
