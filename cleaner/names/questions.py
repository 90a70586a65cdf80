"""All that the names stage asks about a text, as queries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.names.even import find_uneven, words_alike
from cleaner.names.lexicon import Lexicon
from cleaner.names.mentions import Mention, find_mentions, is_in_prose
from cleaner.names.protected import NOTHING, Protected
from cleaner.names.slips import find_slips
from cleaner.result import Query

_REASONS: Final = {"title": "style.title", "doubled": "style.doubled", "given_name": "style.name"}
_TIMES: Final = {1: "once", 2: "twice"}


def ask(
    text: str, lexicon: Lexicon, *, protected: Protected = NOTHING, language: str = "en", beside: Sequence[str] = ()
) -> list[Query]:
    """What an editor should look at, in the order of the text; nothing is changed for it.

    :param text: with its names set to house spelling already.
    :param protected: quotations, addresses, code: nothing in them is asked about.
    :param beside: texts of the same page that have left it, such as captions.
    """
    return sorted(_questions(text, lexicon, protected, language, beside), key=lambda query: (query.start, query.end))


def _questions(
    text: str, lexicon: Lexicon, protected: Protected, language: str, beside: Sequence[str]
) -> Iterator[Query]:
    for slip in find_slips(text, protected, language, lexicon.surnames, beside):
        passage = text[slip.start : slip.end]
        yield Query(f"names/{slip.rule}", _REASONS[slip.rule], slip.start, slip.end, passage, slip.message)
    alike = words_alike(text)
    mentions = find_mentions(text, alike) if alike else []

    def counts(one: Mention) -> bool:
        return is_in_prose(text, one) and not protected.meets(*one.run)

    for one in find_uneven(mentions, language, lexicon.knows, counts):
        message = f"Spelt {one.spelling!r} {_times(one.times)} and {one.other!r} {_times(one.other_times)}: one name?"
        start, end = one.mention.start, one.mention.end
        yield Query("names/uneven", "style.name", start, end, text[start:end], message)


def _times(count: int) -> str:
    return _TIMES.get(count, f"{count} times")
