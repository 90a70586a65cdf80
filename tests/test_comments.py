"""Comments below an article go; a button for them between its paragraphs goes alone."""

from __future__ import annotations

import pytest

from cleaner import Article, Cleaner
from tests.making import joined
from tests.support import PROSE

HEADLINE = "Harbour town rebuilds its old bridge"
SHORT = ("Two years ago it was closed by a flood.", "Historians and neighbours objected.", "The plans come in May.")
COMMENTS = (
    "old_sailor",
    "I was there and it was not like that at all, believe me.",
    "Reply",
    "Sue, 2 hours ago",
    "Good.",
)
HEADINGS = ("View comments (12)", "12 comments", "Comments (3)", "Join the conversation")


@pytest.mark.parametrize("button", [*HEADINGS, "Show 12 comments"])
@pytest.mark.parametrize("place", range(1, 7))
def test_a_button_between_paragraphs_goes_alone(cleaner: Cleaner, button: str, place: int) -> None:
    article = [*PROSE, *SHORT]
    text = joined(HEADLINE, *article[:place], button, *article[place:])
    assert cleaner.clean(Article(text=text)).text == joined(HEADLINE, *article)


@pytest.mark.parametrize("heading", HEADINGS)
def test_comments_go_with_their_heading(cleaner: Cleaner, heading: str) -> None:
    text = joined(HEADLINE, *PROSE, heading, *COMMENTS)
    assert cleaner.clean(Article(text=text)).text == joined(HEADLINE, *PROSE)
