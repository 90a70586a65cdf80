"""Whose rules apply to an article: its publisher's and its languages', and how these were found."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.article import Article, Block
from cleaner.read.language import detect_languages
from cleaner.result import Found
from cleaner.stages.hits import Candidates

_SIGNS: Final = 2  # independent ones by which a publisher is recognised in a raw text


@dataclass(frozen=True, slots=True)
class Audience:
    """Whose rules apply, and how that was found.

    :ivar languages: the main one first; none if it is not known.
    """

    publisher: Found
    language: Found
    languages: tuple[str, ...]


def find_audience(
    article: Article,
    stated: Found | None,
    languages: tuple[str, ...],
    candidates: Candidates,
    gone: Container[int],
) -> Audience:
    """Whose rules apply to what is left of an article.

    :param stated: the publisher, where the article or its page names it.
    """
    publisher = stated or _recognise_publisher(candidates, gone)
    if article.language:
        how = "given"
    elif languages:
        how = "detected in the text"
    else:
        how = "not found; the rules of all languages apply"
    return Audience(publisher, Found(languages[0] if languages else "", how), languages)


def find_languages(article: Article, sample: Sequence[Block]) -> tuple[str, ...]:
    """The language that was given, or those that a sample of the article is in."""
    if article.language:
        return (article.primary_language,) if article.primary_language else ()
    return detect_languages(block.view for block in sample)


def language_sample(blocks: Sequence[Block], prose: Sequence[bool], gone: Container[int]) -> list[Block]:
    """The prose that is there; without any, all blocks that are."""
    there = [i for i in range(len(blocks)) if i not in gone]
    sample = [i for i in there if prose[i]] or there
    return [blocks[i] for i in sample]


def _recognise_publisher(candidates: Candidates, gone: Container[int]) -> Found:
    best: tuple[int, str] = (0, "")
    for name, signs in candidates.signs.items():
        there = {sign for sign, block in signs if block not in gone}
        best = max(best, (len(there), name))
    if best[0] >= _SIGNS:
        return Found(best[1], f"{best[0]} signs in the text")
    return Found("", "not found")
