"""Spans of a text that are to the letter: addresses, handles, hashtags, code, markup, paths."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import regex
from ahocorasick_rs import AhoCorasick, Implementation

Span = tuple[int, int]

#: Top-level domains under which a bare ``example.com`` is an address. No English words.
_DOMAINS: Final = (
    "com|org|net|edu|gov|mil|int|info|biz|eu|uk|de|fr|ch|at|es|pt|br|nl|se|dk|fi|pl|cz|sk|ru|ua|tr|jp|cn|kr|gr|il"
    "|ca|au|nz|ie|io|co|tv|news|online|app|dev"
)
_FILES: Final = (
    "txt|md|htm|html|xml|json|csv|pdf|doc|docx|xls|xlsx|ppt|pptx|odt|rtf|zip|tar|gz|exe|py|js|ts|css|php|sh|jpg|jpeg|png"
    "|gif|svg|webp|mp3|mp4|mov|avi"
)
_NOT_IN_ADDRESS: Final = r"\s\u00ad\u200b\u2060\ufeff<>\"“”„«»`\\^{}|"

#: What betrays one of the runs below. Looking for it is all that most texts cost.
_HINTS: Final = (
    *"@#\\/", "www.", "tel:", "mailto:",
    *(f"{eyes}{nose}" for eyes in ":;=" for nose in "'’"),
    *(f".{end}" for end in (*_DOMAINS.split("|"), *_FILES.split("|"))),
)  # fmt: skip
_LOOKED_FOR: Final = AhoCorasick(_HINTS, implementation=Implementation.DFA)
_STRETCH: Final = 1 << 16  # characters of a look, so that a text of nothing but hints takes no room
_LONGEST: Final = max(map(len, _HINTS))
#: Runs without spaces, looked for around a hint.
_RUN: Final = regex.compile(
    "|".join(
        (
            rf"(?<![\p{{L}}\p{{N}}])(?:[A-Za-z][A-Za-z0-9+.-]{{1,15}}://|www\.|mailto:|tel:)[^{_NOT_IN_ADDRESS}]+",
            r"(?<![\w.+-])[\w+][\w.+'’-]{0,63}+(?<=\w)@[\w-]++(?:\.[\w-]++)+",
            r"(?<![\w@.])@\w(?:[\w.-]*\w)?(?:@[\w.-]*\w)?",  # handles, also of Mastodon
            r"(?<![\w&#])#\w*[^\W\d_]\w*",
            r"(?<![\p{L}\p{N}])(?:[A-Za-z]:\\|\\\\\w)[^\s<>\"“”«»|?*]*",
            r"(?<![\w/.~])(?:~|\.{1,2})?(?:/[\w.+%@-]+){2,}/?",
            r"(?<![\w/.])(?:~|\.{1,2})/[^\s<>\"“”«»]*",
            rf"(?<![\w.@/-])(?:[\w-]++\.)+(?:{_DOMAINS})(?![\w-])(?:/[^{_NOT_IN_ADDRESS}]*)?",
            rf"(?<![\w.@/-])(?:[\w-]++\.)+(?:{_FILES})(?![\w-])",
            r"(?<!\w)[:;=]['’]-?[()\[\]D](?!\w)",  # faces
        )
    )
)
_TOKEN_BEFORE: Final = regex.compile(r"(?r)\S*")
_TOKEN_AFTER: Final = re.compile(r"\S*")

_ATTRIBUTE: Final = r"(?<![\w.:-])[A-Za-z_][\w:.-]*+=(?:\"[^\"\n]*\"|'[^'\n]*')"
#: What may hold spaces: code in backticks that do not quote as TeX does, markup, attributes.
_ENCLOSED: Final = tuple(
    (needle, regex.compile(pattern))
    for needle, pattern in (
        ("```", r"(?ms)^[ \t]*```[\w+-]*[ \t]*\n.*?(?:^[ \t]*```|\Z)"),
        ("``", r"(?<![`\w])``(?![`\s])[^`\n]+(?<!\s)``(?![`\w])"),
        ("`", r"(?<![`\w])`(?![`\s])[^`\n]+(?<!\s)`(?![`\w])"),
        ("<", r"</?[A-Za-z][\w:-]*(?:\s[^<>\n]*)?/?>|<!--[^\n]*?-->|<![A-Za-z][^<>\n]*>"),
        ('="', _ATTRIBUTE),
        ("='", _ATTRIBUTE),
    )
)
#: What a run without spaces may end with that belongs to the sentence around it.
_TRAILING: Final = ".,;:!?…'’‘\")]*_"


def protected_spans(text: str) -> list[Span]:
    """The spans that no stage may change, in order and without overlap."""
    spans = [span for span in _runs(text) if span[0] < span[1]]
    for needle, pattern in _ENCLOSED:
        if needle[0] in text and needle in text:
            spans += (match.span() for match in pattern.finditer(text))
    return merged(spans) if spans else spans


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those together that overlap or touch."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def within(start: int, end: int, spans: Sequence[Span]) -> bool:
    """Whether a span lies in one of others, which are in order and apart."""
    at = bisect_right(spans, (start, sys.maxsize)) - 1
    return at >= 0 and end <= spans[at][1]


def _runs(text: str) -> Iterator[Span]:
    done = 0
    for at in _hints(text):
        if at < done:
            continue
        before, after = _TOKEN_BEFORE.match(text, done, at), _TOKEN_AFTER.match(text, at)
        start, done = before.start() if before else at, after.end() if after else at
        for match in _RUN.finditer(text, start, done):
            yield match.start(), _end(text, *match.span())


def _hints(text: str) -> Iterator[int]:
    """Where a hint stands, in each run without spaces that has any."""
    for start in range(0, len(text), _STRETCH):
        for _, at, _ in _LOOKED_FOR.find_matches_as_indexes(text[start : start + _STRETCH + _LONGEST]):
            yield start + at


def _end(text: str, start: int, end: int) -> int:
    """The end of a run without the punctuation of the sentence; a bracket that it opened stays."""
    if text[start] in ":;=" or (text[start] in "./~" and text[end - 2 : end] == ".."):
        return end
    while end > start and text[end - 1] in _TRAILING:
        if text[end - 1] == ")" and text.count("(", start, end) >= text.count(")", start, end):
            break
        end -= 1
    return end
