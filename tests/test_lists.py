"""Lists that no heading announces, captions that no credit tells, and what must stay beside furniture."""

from __future__ import annotations

import pytest

from tests.making import HEADLINE, clean, cue, drop, gone, joined, label
from tests.support import PROSE

SHARE = drop("share", reason="nav.share", pattern="share it", whole=True)
COMMENTS = drop("comments", reason="comment.prompt", pattern="12 comments", whole=True)
NEWS = drop("news", reason="promo.newsletter", pattern="get our letter", whole=True)
DATE = label("date", part="date", pattern=r"\d{1,2} may 2026|\d hours ago", whole=True)
MORE = cue("more", reason="nav.related", pattern="more zebras")
CREDIT = label("credit", part="credit", pattern=r"photo: \w+", whole=True)
RULES = (SHARE, COMMENTS, NEWS, DATE, MORE, CREDIT)
FURNITURE = ("Share it", "12 comments", "Get our letter")


def left(*blocks: str) -> list[str]:
    """Which of the blocks went."""
    return gone(clean(joined(*blocks), *RULES))


def test_tags_go_where_the_article_names_them() -> None:
    named = ("Harbour", "Bridge", "River bed")
    assert left(*PROSE, *named, "Share it") == [*named, "Share it"]


@pytest.mark.parametrize(
    "items",
    [
        ("Harbour", "Bridge"),  # two
        ("Old Trafford", "Anfield", "Bridge"),  # what the article does not name
        ("- Harbour", "- Bridge", "- Ferries"),  # a list of its own
        ("1. Harbour", "2. Bridge", "3. Ferries"),
        ("Harbour 3, Bridge 1", "Ferries: 2", "Piles | 40"),
        ("Harbour is closed.", "Bridge is closed.", "Ferries run."),
    ],
)
def test_lists_of_the_article_stay(items: tuple[str, ...]) -> None:
    assert left(*PROSE, *items, *FURNITURE) == list(FURNITURE)


def test_a_list_that_prose_announces_stays() -> None:
    announced = "The council asked what will happen to each of the following parts of the old port:"
    assert left(*PROSE, announced + " no one knows,", "Harbour", "Bridge", "Ferries") == []
    assert left(*PROSE, "Forty piles and eighteen months of work await each of these, in this order, says the town:",
                "Harbour", "Bridge", "Ferries", "Share it") == ["Share it"]  # fmt: skip


@pytest.mark.parametrize(
    "last", ["Do you miss the bridge?", "Serves four", "Arsenal 3, Everton 1", "Jane Field, born 1938, died 2026"]
)
def test_what_stands_last_before_the_furniture_stays(last: str) -> None:
    assert left(*PROSE, last, *FURNITURE, *FURNITURE) == [*FURNITURE, *FURNITURE]


SUMMARY = "The ferry has carried lorries since the spring, and its crew is tired of the noise."
OTHER = "The mayor wants a tunnel, which would cost eleven times as much as the old bridge did."


def test_titles_with_dates_and_summaries_go_below_their_heading() -> None:
    items = ("Ferry at its limit", "3 May 2026", SUMMARY, "A tunnel instead", "4 May 2026", OTHER)
    assert left(*PROSE, *PROSE, "More zebras", *items, "Share it") == ["More zebras", *items, "Share it"]


def test_dates_may_stand_before_titles() -> None:
    items = ("3 May 2026", "Ferry at its limit", SUMMARY, "4 May 2026", "A tunnel instead", OTHER)
    assert left(*PROSE, *PROSE, "More zebras", *items, "Share it") == ["More zebras", *items, "Share it"]


def test_a_live_report_below_links_stays() -> None:
    """Its entries have more than one paragraph."""
    report = ("Ferry at its limit", "3 May 2026", SUMMARY, OTHER, "A tunnel instead", "4 May 2026", OTHER, SUMMARY)
    kept = {SUMMARY, OTHER, "A tunnel instead"}
    assert not kept.intersection(left(*PROSE, *PROSE, "More zebras", *report))


def test_summaries_are_far_less_than_the_article() -> None:
    items = ("Ferry at its limit", "3 May 2026", SUMMARY, "A tunnel instead", "4 May 2026", OTHER)
    assert SUMMARY not in left(PROSE[0], PROSE[1], "More zebras", *items, "Share it")


def test_a_line_twice_between_paragraphs_stays_once() -> None:
    line = "The harbour town in the winter of 1963"
    assert left(*PROSE[:2], line, line, *PROSE[2:]) == [line]
    assert left(*PROSE[:2], line, *PROSE[2:]) == []
    assert left(*PROSE[:2], line, line, line, *PROSE[2:]) == [], "a verse"
    assert left(*PROSE[:2], "Over and over", "Over and over", *PROSE[2:]) == [], "a refrain"
    sung = "The crowd on the quay sang the one line that it knew, again and again, until dark:"
    assert left(*PROSE[:2], sung, line, line, *PROSE[2:]) == []


def test_a_caption_below_the_standfirst() -> None:
    standfirst, caption = "Divers found cracks in two pillars.", "The old bridge in May."
    assert left(HEADLINE, standfirst, "3 May 2026", caption, "Photo: Ann", *PROSE) == [
        "3 May 2026",
        caption,
        "Photo: Ann",
    ]
    assert left(HEADLINE, "3 May 2026", standfirst, "Photo: Ann", *PROSE) == ["3 May 2026", "Photo: Ann"]
