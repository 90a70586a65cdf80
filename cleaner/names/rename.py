"""A text to the changes that set its names to house spelling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex

from cleaner.match.fold import plain
from cleaner.names.articles import article_before, stands_alone
from cleaner.names.find import Found, find
from cleaner.names.form import write
from cleaner.names.lexicon import Lexicon
from cleaner.names.protected import NOTHING, Protected
from cleaner.result import Change

STAGE: Final = "names"
REASON: Final = "style.name"

#: After an abbreviation: the end of the paragraph, or a word that begins sentences and no name.
_ENDS_SENTENCE: Final = regex.compile(
    r"['’\"”»)\]]*(?:\s*$|\s*\n|\s+['‘\"“«(\[]*(?:He|She|It|They|We|You|The|This|That|These|Those|There|But|And|In|On|At|For|When|While|If"
    r"|After|Before|As|By|Some|Many|Most|His|Her|Its|Their|Our|No|Not|So|Yet|With|Under)\b)"
)
_WORD_BEFORE: Final = regex.compile(r"(?r)(?<![\p{L}\p{M}'’.-])([\p{L}\p{M}][\p{L}\p{M}'’.-]*)\s$")
#: Capitalised words before a surname that are no given name.
_TITLE: Final = regex.compile(
    r"(?:mr|mrs|ms|mx|dr|prof|sir|dame|lord|lady|herrn?|frau|m|mme|mlle|monsieur|madame|señora?|sra?|signora?|president|präsident\w*"
    r"|minister\w*|chancellor|premier|secretary|ambassador|general|gen|colonel|col|admiral|captain|capt|senator|sen|rep|gov|governor"
    r"|mayor|king|queen|prince|princess|pope|sheikh|imam|ayatollah|professor|judge|justice|chief|leader|spokes\w+|director|comrade"
    r"|président\w*|presidente|presidenta|ministre|ministro|ministra|kanzler\w*|chancelier|außenminister\w*|the|but|and|when|while|after"
    r"|before|as|if|for|in|on|with|to|by|yet|although|though|since|because|that|then|what|why|how|did|does|is|was|will|can|both|meanwhile)\.?"
)  # fmt: skip


def rename(
    text: str, lexicon: Lexicon, *, protected: Protected = NOTHING, language: str = "en", apostrophe: str = ""
) -> list[Change]:
    """What sets the names of a text to house spelling, in order.

    :param protected: where nothing changes: quotations, addresses, code.
    :param apostrophe: which one names are written with, should it not be that of the table.
    """
    found = find(text, lexicon, language)
    if not found:
        return []
    there = {one.spelling.house for one in found if not one.spelling.person}
    others = _namesakes(text, found)
    changes: list[Change] = []
    for one in found:
        start, end, _, spelling = one
        if spelling.house == spelling.listed or protected.meets(start, end):
            continue
        if spelling.person and (spelling.person not in there or spelling.listed in others):
            continue
        changes += _changes(text, one, lexicon, protected, language, apostrophe)
    return changes


def _changes(
    text: str, one: Found, lexicon: Lexicon, protected: Protected, language: str, apostrophe: str
) -> list[Change]:
    start, end, _, spelling = one
    actual = text[start:end]
    if loses_article(spelling.listed, spelling.house) and not stands_alone(text, end):
        return []
    after = write(spelling.house, spelling.listed, actual, text=text, start=start)
    end, after = _with_ending(text, one, after, lexicon)
    actual = text[start:end]
    if apostrophe:
        after = after.replace("’", apostrophe).replace("'", apostrophe)
    if plain(after) == plain(actual):
        return []  # marks are another stage's
    changes = [Change(STAGE, spelling.rule, REASON, start, end, actual, after)]
    if language == "en" and (article := article_before(text, start, actual, after)):
        a, b, word = article
        if not protected.meets(a, b):
            changes.insert(0, Change(STAGE, spelling.rule, REASON, a, b, text[a:b], word))
    return changes


def _with_ending(text: str, one: Found, after: str, lexicon: Lexicon) -> tuple[int, str]:
    """Where the span of a name ends and what stands there then, for a plural that is a listed form
    itself, and for full stops that belong to the sentence too."""
    if one.outer > one.end and (house := lexicon.house_of(after + text[one.end : one.outer])):
        return one.outer, house
    abbreviated, short = one.spelling.listed.endswith("."), after.endswith(".")
    if short and not abbreviated and text[one.end : one.end + 1] == "." and text[one.end + 1 : one.end + 2] != ".":
        return one.end + 1, after  # the F.B.I. at the end of a sentence has one full stop
    if abbreviated and not short and _ENDS_SENTENCE.match(text, one.end):
        return one.end - 1, after
    return one.end, after


def loses_article(listed: str, house: str) -> bool:
    """Whether a house spelling drops an article: the Ukraine, Ukraine."""
    return listed.lower().startswith("the ") and not house.lower().startswith("the ")


def _namesakes(text: str, found: Sequence[Found]) -> set[str]:
    """Surnames that somebody else bears too, by the given name or initial before them."""
    others = set()
    for one in found:
        if one.spelling.person and (before := _WORD_BEFORE.search(text, 0, one.start)):
            word = before[1]
            ends_sentence = word.endswith(".") and len(word) > 2  # longer than an initial
            if word.islower() or ends_sentence or _TITLE.fullmatch(word.lower()):
                continue
            if word.rstrip(".") != one.spelling.person[: len(word.rstrip("."))]:
                others.add(one.spelling.listed)
    return others
