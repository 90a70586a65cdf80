"""Dashes, ellipses, ranges of numbers, and the spaces before punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

import regex

from cleaner.declared import Profile
from cleaner.typography.edits import Edit

_SPACE: Final = " \u00a0\u202f\u2009"

# ------------------------------------------------------------------ ellipses

_THREE_POINTS: Final = re.compile(r"\.(?<!\.\.)(?:\.{2,3}| \. \.(?: \.)?)(?! ?\.)")
_POINTS: Final = ("...", ". . .")
_ELLIPSIS: Final = re.compile("…")


def ellipses(text: str, house: str, signs: AbstractSet[str]) -> Iterator[Edit]:
    """Three points to the house's ellipsis; a fourth ends the sentence.

    :param house: ``…`` or ``...``; "" leaves both as they are.
    """
    if house == "…" and not signs.isdisjoint(_POINTS):
        for match in _THREE_POINTS.finditer(text):
            before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
            if (before in "/\\" and before) or (after in "/\\" and after) or (before.isdecimal() and after.isdecimal()):
                continue
            points = match.group().replace(" ", "")
            yield Edit(match.start(), match.end(), "…" + points[3:], "style.ellipsis")
    elif house == "..." and "…" in signs:
        for match in _ELLIPSIS.finditer(text):
            yield Edit(match.start(), match.end(), "...", "style.ellipsis")


# ------------------------------------------------------------------ dashes

# A search for a pattern that begins with a character is much the fastest: what stands before it is asked behind it.
_DOUBLE_HYPHEN: Final = re.compile(r"-(?<![-<!=|+]-)-{1,2}(?![->=|+])")
_SPACED_HYPHEN: Final = re.compile(
    rf"-(?:(?<=[^\W_][{_SPACE}]-)(?=[{_SPACE}][^\W_])|(?<=\)[{_SPACE}]-)(?=[{_SPACE}][^\W\d_]))"
)
_SPACED: Final = tuple(f"{one}-{other}" for one in " \u00a0" for other in " \u00a0")
_DASH: Final = re.compile(
    rf"(?<=[^\s([{{“‘„‚«—–-])(?:[{_SPACE}]?—[{_SPACE}]?|[{_SPACE}]–[{_SPACE}])(?=[^\s)\]}}”’».,;:!?—–-])"
)


def dashes(text: str, profile: Profile, signs: AbstractSet[str]) -> Iterator[Edit]:
    """Hyphens that stand for dashes; and all dashes between words, if the house has one way."""
    if "--" in signs and profile.double_hyphen:
        yield from _double_hyphens(text, profile.double_hyphen)
    if profile.spaced_hyphen and not signs.isdisjoint(_SPACED):
        for match in _SPACED_HYPHEN.finditer(text):
            if not (text[match.start() - 2].isdecimal() and text[match.end() + 1].isdecimal()):
                yield Edit(match.start(), match.end(), profile.spaced_hyphen, "style.dashes")


def house_dashes(text: str, dash: str, signs: AbstractSet[str]) -> Iterator[Edit]:
    """Dashes between words as the house sets them, spaces and all."""
    if dash and ("—" in signs or "–" in signs):
        for match in _DASH.finditer(text):
            at_line_start = text.rfind("\n", 0, match.start()) == match.start() - 1
            if match.group() != dash and not at_line_start:
                yield Edit(match.start(), match.end(), dash, "style.dashes")


def _double_hyphens(text: str, dash: str) -> Iterator[Edit]:
    """Two hyphens, or three: where a text has both, two stand for the shorter dash."""
    has_three = "---" in text
    for match in _DOUBLE_HYPHEN.finditer(text):
        before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
        alone = before in {"", "\n"} and after in {"", "\n"} and not _is_paragraph(text, *match.span())
        option = (before.isspace() or not before) and after.isalpha()  # --verbose
        masked = before.isalpha() and not text[max(0, match.start() - 2) : match.start() - 1].isalpha()  # f--k
        if alone or option or masked:
            continue
        numbers = before.isdecimal() and after.isdecimal()
        shorter = len(match.group()) == 2 and (has_three or numbers)
        yield Edit(match.start(), match.end(), "–" if shorter else dash, "style.dashes")


def _is_paragraph(text: str, start: int, end: int) -> bool:
    """Whether two hyphens are all of a paragraph; three rule it off, and below a line they make it a heading."""
    begins = text[max(0, start - 2) : start] in {"", "\n\n"}
    return begins and end - start == 2 and text[end : end + 2] in {"", "\n", "\n\n"}


# ------------------------------------------------------------------ ranges

_HYPHEN: Final = re.compile(r"-(?=\d\d)")
_YEARS: Final = re.compile(r"(?<![\w/.,:–-])(1\d{3}|20\d\d)-(\d{4}|\d\d)(?![\w/–'’-]|[.,:]\d)")
_PAGES: Final = re.compile(
    r"(?<!\w)(?:pp?\.|S\.|pages|Seiten|págs?\.|pagine|sider?|с\.|стр\.)[ \u00a0](\d{1,4})-(\d{1,4})(?![\w/–-]|[.,:]\d)"
)
_LONGEST_PAGE: Final = 12  # characters of "Seiten 1234-"


def ranges(text: str, dash: str) -> Iterator[Edit]:
    """Ranges of years and of pages. What may be a month (2010-12) or part of a number stays."""
    if not dash or "-" not in text:
        return
    for hyphen in _HYPHEN.finditer(text):
        at = hyphen.start()
        if match := _YEARS.match(text, max(0, at - 4)):
            first, last = match.groups()
            rises = int(last) > int(first) if len(last) == 4 else int(last) > max(12, int(first[2:]))
        else:
            match = _PAGES.search(text, max(0, at - _LONGEST_PAGE), at + 6)
            rises = match is not None and match.end(1) == at and int(match.group(1)) < int(match.group(2))
        if rises:
            yield Edit(at, at + 1, dash, "style.ranges")


# ------------------------------------------------------------------ spaces before punctuation

_BEFORE: Final = regex.compile(
    rf"(?<=[\w)\]}}%…”’»›“])[{_SPACE}]+(?:(?=,(?!\w))|(?=;(?![-\w()]))|(?=\.(?![\w.])(?! \.))|(?=:(?![-\w()/:*|]))|(?=[!?](?![\w=])))"
)
_PERCENT: Final = regex.compile(rf"(?<=\d)[{_SPACE}]+(?=%)")
_SPACE_BEFORE: Final = tuple(f"{space}{mark}" for space in _SPACE for mark in ",.;:!?%")


def before_punctuation(text: str, before: Sequence[tuple[str, str]], signs: AbstractSet[str]) -> Iterator[Edit]:
    """The space before punctuation: the house's, or none. Where there is none, none comes.

    :param before: marks, and the space before them.
    """
    house = dict.fromkeys(",.;:!?", "") | dict(before)
    for sign in _SPACE_BEFORE:
        if sign in signs and (mark := sign[1]) in house:
            pattern = _PERCENT if mark == "%" else _BEFORE
            for place in re.finditer(re.escape(sign), text):
                start, end = place.start(), place.start() + 1
                while start and text[start - 1] in _SPACE:
                    start -= 1
                if text[start:end] != house[mark] and pattern.match(text, start):
                    yield Edit(start, end, house[mark], "style.spaces")


#: What a text has that has any of all this; of ranges, a hyphen says it.
SIGNS: Final = (*_POINTS, "--", *_SPACED, *_SPACE_BEFORE)
