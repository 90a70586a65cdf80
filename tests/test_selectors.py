"""The index of selectors misses nothing, and costs no more for having many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.match import selectors
from cleaner.match.selectors import Selector, SelectorIndex, selectors_of
from cleaner.read.html import Element
from cleaner.read.page import read_page

NAMES: Final = ("a", "B", "c-d", "E_1", "ü")
TAGS: Final = ("div", "p", "span", "section", "li")
ATTRIBUTES: Final = ("rel", "data-x", "itemprop")

_simple = st.one_of(
    st.sampled_from(TAGS),
    st.sampled_from(NAMES).map(lambda name: f".{name}"),
    st.sampled_from(NAMES).map(lambda name: f"#{name}"),
    st.sampled_from(ATTRIBUTES).map(lambda name: f"[{name}]"),
    st.builds(
        "[{}{}'{}'{}]".format,
        st.sampled_from(ATTRIBUTES),
        st.sampled_from(("=", "~=", "^=", "$=", "*=", "|=")),
        st.sampled_from(NAMES),
        st.sampled_from(("", " i")),
    ),
)
_compound = st.builds(
    lambda tag, rest, pseudo: tag + "".join(rest) + pseudo,
    st.sampled_from(("", *TAGS)),
    st.lists(_simple.filter(lambda part: part[0] in ".#["), min_size=1, max_size=2),
    st.sampled_from(("", ":first-child", ":not(.a)", ":has(> .B)", ":is(.a, p)", ":not([rel], #B)")),
)
_complex = st.lists(st.one_of(_simple, _compound), min_size=1, max_size=3).flatmap(
    lambda parts: st.lists(st.sampled_from((" ", " > ", " + ", ">")), min_size=len(parts), max_size=len(parts)).map(
        lambda joints: "".join(joint + part for joint, part in zip(("", *joints[1:]), parts, strict=True))
    )
)
_list = st.lists(_complex, min_size=1, max_size=3).map(", ".join)
_attributes = st.dictionaries(
    st.sampled_from(("class", "id", *ATTRIBUTES)),
    st.lists(st.sampled_from((*NAMES, "A", "b", "a-x", "x-a")), max_size=3).map(" ".join),
    max_size=3,
).map(lambda found: "".join(f' {name}="{value}"' for name, value in found.items()))
_page = st.recursive(
    st.just("text"),
    lambda inner: st.builds(
        lambda tag, attributes, children: f"<{tag}{attributes}>{''.join(children)}</{tag}>",
        st.sampled_from(TAGS),
        _attributes,
        st.lists(inner, min_size=1, max_size=3),
    ),
    max_leaves=12,
)


@given(_page, st.lists(_list, min_size=1, max_size=4), st.sampled_from(("", "<!doctype html>")))
def test_the_index_finds_what_plain_evaluation_finds(html: str, lists: list[str], doctype: str) -> None:
    page = read_page(f"{doctype}<html class='c-d' id=B><body>{html}</body></html>")
    by_node = {element.node.mem_id: element.index for element in page.elements}
    found = SelectorIndex.of(lists).matches(page.elements)
    for number, css in enumerate(lists):
        plainly = {by_node[n.mem_id] for n in page.elements[0].node.css(css) if n.mem_id in by_node}
        assert [element.index for element in found.get(number, [])] == sorted(plainly), css


@pytest.mark.parametrize(
    ("css", "keys"),
    [
        ("article > p", ["p"]),
        ("DIV.Story p#Lead.x", ["#lead"]),
        ("a[rel~='author'], .byline a", ["[rel", "a"]),
        (".md\\:flex", [".md:flex"]),
        (".\\31 23", [".123"]),
        ("p:not(.a, #b)", ["p"]),
        ("[title='a, b > c'] + h2", ["h2"]),
        ("figure:has(> img.x) > figcaption", ["figcaption"]),
        ("ul\n  li.x", [".x"]),
    ],
)
def test_what_a_selector_is_filed_under(css: str, keys: list[str]) -> None:
    assert [selector.key for selector in selectors_of(css)] == keys


@pytest.mark.parametrize("count", [10, 10_000])
def test_only_what_the_page_has_is_asked_for(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    asked: list[str] = []

    class Asking:
        def __init__(self, elements: Sequence[Element]) -> None:
            pass

        def matches(self, selector: Selector, element: Element) -> bool:
            asked.append(selector.css)
            return element is None

    monkeypatch.setattr(selectors, "_Asking", Asking)
    many = [f"div.box_{n} > p.line_{n}, #id_{n}, [data-n='{n}'], .around_{n} p" for n in range(count)]
    page = read_page("<div class=box_1><p class=line_1 data-n=2>Text</p><p id=id_3>More</p></div>")
    SelectorIndex.of(many).matches(page.elements)
    assert sorted(asked) == ["#id_3", "[data-n='2']", "div.box_1 > p.line_1"]


def test_in_deep_nests_names_still_match() -> None:
    page = read_page("<body><i class=a>x</i>" + "<div class='b c'>x" * 2_000)
    found = SelectorIndex.of([".a .b .c", ".c", "div:not(.b .c)"]).matches(page.elements)
    assert {number: len(some) for number, some in found.items()} == {1: 2_000}
