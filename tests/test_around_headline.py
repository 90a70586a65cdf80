"""What stands around a headline and says it again."""

from __future__ import annotations

import pytest

from cleaner import Article, Cleaner
from tests.making import HEADLINE, clean, gone, joined
from tests.support import PROSE


@pytest.mark.parametrize(
    "way", [f"Home / Region / {HEADLINE}", f"Start Region {HEADLINE}", f"HomeRegion{HEADLINE}", f"News › {HEADLINE}"]
)
def test_breadcrumbs_end_with_the_headline(way: str) -> None:
    result = clean(joined(way, HEADLINE, *PROSE))
    assert (gone(result), result.headline) == ([way], HEADLINE)


@pytest.mark.parametrize(
    "above",
    [
        "Why this harbour town rebuilds its bridge twice",  # has it inside
        "The harbour town rebuilds its old bridge",
        "Harbour town: Harbour",  # ends with less than a headline
        f"What the council said in May of what the papers of three towns had written about it since the spring,"
        f" all of them under this heading, or another that was not much better: “{HEADLINE}",
        f"The council is late. {HEADLINE}",
    ],
)
def test_other_titles_stay(above: str) -> None:
    assert gone(clean(joined(above, HEADLINE, "Harbour", *PROSE))) == []


def test_a_headline_below_that_says_more_stays() -> None:
    assert gone(clean(joined(HEADLINE, f"Live: {HEADLINE}", *PROSE))) == []


def test_breadcrumbs_without_a_headline_below_stay() -> None:
    assert gone(clean(joined(f"Home / Region / {HEADLINE}", *PROSE))) == []


def test_what_has_no_letters_is_no_headline() -> None:
    drawing = ("( o . o )", "- - - -", "| | | |")
    assert gone(clean(joined("A house of one's own", *drawing, *PROSE))) == []


@pytest.mark.parametrize("menu", [("Menu",), ("Menu", "Search"), ("Home", "News", "Sport"), ("Sections", "Politics")])
@pytest.mark.parametrize(
    "head", [("Pope Francis dies",), ("Pope Francis dies", "Three dead, forty missing"), ("Bridge closes for winter",)]
)
def test_short_headlines_below_a_menu_stay(cleaner: Cleaner, menu: tuple[str, ...], head: tuple[str, ...]) -> None:
    text = cleaner.clean(Article(text=joined(*menu, *head, *PROSE))).text
    assert text.endswith(joined(*head, *PROSE))


def test_a_menu_above_a_headline_goes(cleaner: Cleaner) -> None:
    text = joined("Menu", "Real Estate", "World Cup", HEADLINE, *PROSE)
    assert cleaner.clean(Article(text=text)).text == joined(HEADLINE, *PROSE)
