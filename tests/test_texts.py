"""Appeals that must go and article texts that must stay, in every language."""

from __future__ import annotations

import pytest

from cleaner import Article, Cleaner
from tests.support import KNOWN, PROSE, paragraphs

APPEALS = paragraphs("appeals")
STAYS = paragraphs("stays")


def cases(texts: list[tuple[str, str]]) -> list[object]:
    return [
        pytest.param(
            language,
            text,
            id=f"{language}-{number}",
            marks=[pytest.mark.xfail(strict=True)] if f"{language}: {text[:60]}" in KNOWN else [],
        )
        for number, (language, text) in enumerate(texts)
    ]


def test_there_are_enough_texts() -> None:
    assert len(APPEALS) >= 60
    assert len(STAYS) >= 150
    assert len({language for language, _ in APPEALS}) >= 20


@pytest.mark.parametrize(("language", "appeal"), cases(APPEALS))
def test_an_appeal_goes_whole(cleaner: Cleaner, language: str, appeal: str) -> None:
    after = "\n\n".join((*PROSE, appeal))
    between = "\n\n".join((*PROSE[:2], appeal, *PROSE[2:]))
    for text in (after, between):
        result = cleaner.clean(Article(text=text, language=language))
        assert result.text == "\n\n".join(PROSE)
        assert {change.reason.partition(".")[0] for change in result.changes} <= {"appeal", "promo", "nav"}


@pytest.mark.parametrize(("language", "text"), cases(STAYS))
def test_article_text_stays(cleaner: Cleaner, language: str, text: str) -> None:
    between = "\n\n".join((*PROSE[:2], text, *PROSE[2:]))
    after = "\n\n".join((*PROSE, text))
    for article in (between, after):
        assert cleaner.clean(Article(text=article, language=language), stages=("boilerplate",)).text == article
