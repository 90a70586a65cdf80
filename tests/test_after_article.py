"""What follows an article, below enough furniture or between such; and what stands there and is the article's."""

from __future__ import annotations

import pytest

from tests.making import clean, drop, gone, joined, label
from tests.support import PROSE

RULES = (
    drop("share", reason="nav.share", pattern="share it", whole=True),
    drop("comments", reason="comment.prompt", pattern="12 comments", whole=True),
    drop("letter", reason="promo.newsletter", pattern="get our letter", whole=True),
    drop("price", reason="promo.product", pattern="from £12", whole=True),
    drop("terms", reason="legal.affiliate", pattern="we earn from links", whole=True),
    label("credit", part="credit", pattern=r"photo: \w+", whole=True),
)
ARTICLE = (*PROSE, *PROSE)  # so long that a teaser's summary is little
TITLES = ("Ferry at its limit", "Who needs a tunnel?", "18:40 Old harbour walls")
SUMMARY = "The ferry has carried lorries since the spring, and its crew is tired of the noise."
STAND = {"Share it", "12 comments", "Get our letter", "From £12", "We earn from links", "Photo: Ann"}


def left(*blocks: str) -> list[str]:
    """Which of the blocks went, apart from the furniture."""
    return [text for text in gone(clean(joined(*blocks), *RULES)) if text not in STAND]


@pytest.mark.parametrize(
    "below",
    [
        ("Share it", "12 comments", *TITLES),
        ("Get our letter", "Share it", *TITLES),
        ("Share it", *TITLES, "12 comments"),
        ("Share it", "12 comments", TITLES[0], "Share it", *TITLES[1:]),
    ],
)
def test_lines_go_below_or_between_furniture_of_two_kinds(below: tuple[str, ...]) -> None:
    assert left(*ARTICLE, *below) == [line for line in below if line in TITLES]


@pytest.mark.parametrize(
    ("below", "third"),
    [
        (
            ("Share it", TITLES[0], "Share it", TITLES[1], "Share it", TITLES[2]),
            2,
        ),  # the third stands below the second title
        (("Share it", "Share it", TITLES[0], "Share it", *TITLES[1:]), 1),
        (("Share it", "Share it", *TITLES[:2], "Harbour walls", "Share it"), 1),
    ],
)
def test_lines_go_beside_the_third_piece_of_one_kind(below: tuple[str, ...], third: int) -> None:
    assert left(*ARTICLE, *below) == [line for line in below if line not in STAND][third - 1 :]


@pytest.mark.parametrize(
    "below",
    [
        TITLES,
        ("Share it", *TITLES),
        ("Share it", "Share it", "Share it", *TITLES),  # one bar of buttons
        ("Share it", *TITLES, "Share it"),
        (*TITLES, "Share it", "12 comments"),  # they may be the article's last lines
        ("Photo: Ann", "From £12", *TITLES, "From £12"),  # what stands inside articles, too
        ("Share it", "12 comments", "It was never found again.", "He closed the door of the harbour office."),
        ("Share it", "12 comments", " ".join(["harbour"] * 31)),
    ],
)
def test_lines_stay_without_enough_furniture(below: tuple[str, ...]) -> None:
    assert left(*ARTICLE, *below) == []


def test_a_summary_of_a_teaser_does_not_make_its_title_the_article() -> None:
    assert left(*ARTICLE, "Share it", "12 comments", TITLES[0], SUMMARY, TITLES[1]) == [TITLES[0], TITLES[1]]


def test_a_subheading_below_a_box_stays() -> None:
    """The box asks for addresses and says who pays for it: such boxes stand inside articles, too."""
    assert left(*ARTICLE, "Get our letter", "We earn from links", "Weight", TITLES[0], SUMMARY) == ["Weight"]


def test_paragraphs_that_follow_each_other_are_the_article() -> None:
    assert left(*ARTICLE, "Share it", "12 comments", TITLES[0], SUMMARY, PROSE[0], TITLES[1]) == []


def test_much_text_is_the_article() -> None:
    assert left(*PROSE[:2], "Share it", "12 comments", TITLES[0], SUMMARY, TITLES[1]) == []


@pytest.mark.parametrize("heading", ["Sources", "References:", "QUELLEN", "Источники", "参考文献"])
def test_the_sources_of_an_article_stay(heading: str) -> None:
    listed = ("Harbour statistics 1963", "Old bridges of the north")
    assert left(*ARTICLE, "Share it", "12 comments", TITLES[0], heading, *listed) == [TITLES[0]]


def test_a_text_without_paragraphs_has_no_end() -> None:
    assert left(*TITLES, "Share it", "12 comments", *TITLES) == []
