"""Dates that head passages of the article stay; the date of the article and of others goes."""

from __future__ import annotations

import pytest

from cleaner.rule import head, tail
from tests.making import clean, drop, gone, joined, label
from tests.support import PROSE

RULES = (
    label("date", part="date", pattern=r"\d+ may(?: \d{4})?", whole=True, where=head(8) | tail(3)),
    label("age", part="date", pattern=r"\d hours ago", whole=True),
    drop("teaser", reason="nav.related", pattern="read this: .*", whole=True),
)


def left(*blocks: str) -> list[str]:
    return gone(clean(joined(*blocks), *RULES))


@pytest.mark.parametrize(
    "blocks",
    [
        (PROSE[0], "3 May 1945", PROSE[1], "8 May 1945", PROSE[2]),
        (*PROSE[:2], "8 May", PROSE[2]),
        (PROSE[0], "3 May", "It rained for nine hours.", "8 May", PROSE[1]),
        (PROSE[0], "3 May", PROSE[1], "8 June", PROSE[2]),  # a line of the same form, whatever it is
    ],
)
def test_dates_between_paragraphs_head_them(blocks: tuple[str, ...]) -> None:
    assert left(*blocks) == []


@pytest.mark.parametrize(
    "blocks",
    [
        ("8 May 2024", *PROSE),
        (PROSE[0], "8 May 2024", *PROSE[1:]),  # below the standfirst
        (*PROSE, "8 May 2024"),
        (*PROSE[:2], "Read this: the old bridge", "8 May 2024", PROSE[2]),
        (*PROSE[:2], "8 May 2024", "Read this: the old bridge", PROSE[2]),
    ],
)
def test_the_date_of_the_article_and_those_beside_furniture_go(blocks: tuple[str, ...]) -> None:
    assert "8 May 2024" in left(*blocks)


def test_what_goes_wherever_it_stands_goes_between_paragraphs_too() -> None:
    assert left(*PROSE[:2], "3 hours ago", PROSE[2]) == ["3 hours ago"]


def test_what_stays_is_explained() -> None:
    result = clean(joined(*PROSE[:2], "8 May", PROSE[2]), *RULES, explain=True)
    (date,) = (report for report in result.blocks if report.block.text == "8 May")
    assert [miss.condition for miss in date.misses] == ["it matches, but a date between paragraphs heads the next one"]
