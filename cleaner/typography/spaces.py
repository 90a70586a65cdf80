"""Spaces, line breaks and blank lines; words that a line break has parted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

import regex

from cleaner.declared import Profile
from cleaner.typography.edits import Doubt, Edit
from cleaner.typography.protected import Span

_REASON: Final = "style.spaces"
_NO_BREAK: Final = "\u00a0\u202f"
_EXOTIC: Final = f"\t{_NO_BREAK}\u1680\u2000-\u200a\u205f\u3000"
EXOTIC_CHARS: Final = frozenset("\t\u00a0\u202f\u1680\u205f\u3000") | {chr(code) for code in range(0x2000, 0x200B)}
_RUN: Final = re.compile(rf"(?<=\S)(?:[ {_EXOTIC}]*[{_EXOTIC}][ {_EXOTIC}]*| {{2,}})(?=\S)")
_LINE_ENDS: Final = re.compile(r"\r\n?")
_AT_LINE_END: Final = re.compile(rf"[ {_EXOTIC}]+(?=\n)")
_BLANK_LINES: Final = re.compile(r"\n{3,}")
#: What a text has that has any of them. Tabs and spaces that are none of ASCII show by themselves.
SIGNS: Final = ("  ", " \n", "\n\n\n", "-\n")
_WIDE: Final = frozenset({"ja", "zh", "ko", "yue"})
#: Between two marks that open, or close, a fine space may stand, which print sets there.
_FINE: Final = frozenset("\u00a0\u202f\u2009\u200a")
_SIDE_BY_SIDE: Final = frozenset("“‘„‚«‹"), frozenset("”’»›")

_WORDS: Final = (regex.compile(r"(?<!\p{L})\p{L}+"), regex.compile(r"(?<!\p{L})\p{L}+-\p{L}+"))
_HYPHENATED: Final = regex.compile(r"(\p{L}{2,})-\n[ \t]*(\p{Ll}{2,})([^\s\p{L}]*)([ \t]?)")


def line_ends(text: str) -> Iterator[Edit]:
    """Line ends of other systems."""
    if "\r" in text:
        for match in _LINE_ENDS.finditer(text):
            yield Edit(match.start(), match.end(), "\n", _REASON)


def runs(text: str, profile: Profile, signs: AbstractSet[str]) -> Iterator[Edit]:
    """Runs of spaces, and spaces that are none of the house's, to one space."""
    if "  " in signs or not EXOTIC_CHARS.isdisjoint(signs):
        for match in _RUN.finditer(text):
            run = match.group()
            after = _one_space(text, match, profile)
            if after != run:
                yield Edit(match.start(), match.end(), after, _REASON)


def _one_space(text: str, match: re.Match[str], profile: Profile) -> str:
    run = match.group()
    if "\u3000" in run and profile.language in _WIDE:
        return run
    beside = text[match.start() - 1], text[match.end()]
    if run in _FINE and any(marks.issuperset(beside) for marks in _SIDE_BY_SIDE):
        return run
    if profile.no_break:
        kept = next((char for char in run if char in _NO_BREAK), "")
        if kept:
            return kept
    return " "


def between_lines(text: str, signs: AbstractSet[str]) -> Iterator[Edit]:
    """No space at the end of a line."""
    if " \n" in signs or any(space in signs and f"{space}\n" in text for space in "\t\u00a0\u3000"):
        for match in _AT_LINE_END.finditer(text):
            yield Edit(match.start(), match.end(), "", _REASON)


def blank_lines(text: str, signs: AbstractSet[str]) -> Iterator[Edit]:
    """At most one blank line between paragraphs."""
    if "\n\n\n" in signs:
        for match in _BLANK_LINES.finditer(text):
            yield Edit(match.start() + 2, match.end(), "", _REASON)


def hyphenated(text: str, wrapped: Iterable[Span]) -> tuple[list[Edit], list[Doubt]]:
    """Words that a line break has parted, in paragraphs that were wrapped for want of room.

    The article itself tells: joined if it has the word elsewhere, with its hyphen if it has that.
    The break then stands after the word. Else an editor is asked.

    :param wrapped: the spans of these paragraphs.
    """
    edits: list[Edit] = []
    doubts: list[Doubt] = []
    words: frozenset[str] = frozenset()  # of the text, once one of them is looked for
    for start, end in wrapped:
        for match in _HYPHENATED.finditer(text, start, end):
            first, second, tail, space = match.groups()
            joined, hyphen = first + second, f"{first}-{second}"
            words = words or _words(text)
            word = joined if joined.casefold() in words else hyphen if hyphen.casefold() in words else ""
            if word:
                edits.append(Edit(match.start(), match.end(), f"{word}{tail}\n" if space else word + tail, _REASON))
            else:
                stop = match.start(2) + len(second)
                doubts.append(Doubt(match.start(), stop, _REASON, f"Is this {joined} or {hyphen}?"))
    return edits, doubts


def _words(text: str) -> frozenset[str]:
    """The words of a text, and each two that a hyphen joins, without case."""
    return frozenset(word.casefold() for pattern in _WORDS for word in pattern.findall(text, overlapped=True))
