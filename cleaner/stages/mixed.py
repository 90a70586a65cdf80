"""A sentence of furniture in a paragraph of the article goes alone: the paragraph stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

import regex

from cleaner.article import Block
from cleaner.declared import Kind
from cleaner.reasons import family
from cleaner.stages.hits import Hit
from cleaner.stages.layout import ends_like_sentence
from cleaner.stages.persons import with_more
from cleaner.stages.trims import Span, trim_spans

#: What is asked, or said, in a sentence of its own, at the end of a paragraph or in it.
_REASONS: Final = frozenset({"nav.read_more", "nav.follow", "nav.share", "legal.copyright"})
_PROMOTION: Final = "promo"
_LEAST_LEFT: Final = 12  # words of the paragraph without it, as of any prose
#: How a newsroom speaks of itself and to its readers, as the article does not; German tells its readers from others by a capital.
_WE_AND_YOU: Final = {
    language: words | {word[0].upper() + word[1:] for word in words}
    for language, words in with_more(
        {
            "en": "us you your yours",
            "de": "du dich dir dein deine deinen deiner Ihr Ihre Ihren Ihrem Ihrer Ihnen",
            "fr": "vous votre vos",
            "es": "usted ustedes tu tus",
            "it": "tuo tua tuoi tue vostro vostra vostri",
            "pt": "você vocês",
            "nl": "je jij jouw jullie u uw",
            "sv": "du dig din ditt dina",
            "da": "du dig din dit dine",
            "nb": "du deg din ditt dine",
            "pl": "ty ciebie twój twoja twoje wasz wasza",
            "ru": "вы вас вам ваш ваша ваше ваши",
            "uk": "ви вас вам ваш ваша ваше ваші",
            "tr": "siz sizi sizin size",
        }
    ).items()
}
_WORD: Final = regex.compile(r"\p{L}+")


def sentences_alone(block: Block, hits: Sequence[Hit], language: str) -> list[Hit]:
    """The hits that would take a block, for them to take their sentences only; none if the block does not begin as
    a paragraph of the article, or is none without them.

    :param hits: all in the block; :param language: the main one of the article.
    """
    said = _WE_AND_YOU.get(language)
    taking = [hit for hit in hits if hit.rule.kind is not Kind.HINT]
    if said is None or not all(map(_speaks_for_itself, taking)):
        return []
    alone = [replace(hit, rule=replace(hit.rule, kind=Kind.TRIM, sentence=True)) for hit in taking]
    spans = [span for span, _ in trim_spans(block, alone)]
    if not spans or spans[0][0] == 0 or not all(_is_within(hit, spans) for hit in hits):
        return []
    bounds = [0, *chain.from_iterable(spans), len(block.view)]
    rest = "".join([block.view[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True)]).strip()
    words = _WORD.findall(rest)
    enough = max(_LEAST_LEFT, len(_WORD.findall(block.view)) - len(words))
    if len(words) < enough or not said.isdisjoint(words) or not ends_like_sentence(rest):
        return []
    return alone


def _is_within(hit: Hit, spans: Sequence[Span]) -> bool:
    return any(start < hit.end <= end for start, end in spans)


def _speaks_for_itself(hit: Hit) -> bool:
    rule = hit.rule
    return rule.kind is Kind.DROP and not rule.whole and (rule.reason in _REASONS or family(rule.reason) == _PROMOTION)
