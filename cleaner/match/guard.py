"""Patterns under a time limit: compiled when first needed, set aside when they keep exceeding it."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import regex

SECONDS: Final = 0.05  # a search; a sane pattern takes some microseconds
STRIKES: Final = 3  # time-outs after which a pattern rests until the process ends

#: What may stand around the words of a button or a heading: bullets, arrows, emoji, brackets.
_BEFORE: Final = (
    r"[\s\p{So}\u2022\u00b7\u2190-\u21ff\u203b\ufe0f\u30fb>*#|+=_~\[({\u3010\u3014\u300a\u3008\u300c\u300e\"'\-]*?"
)
_AFTER: Final = r"[\s\p{So}.:\u2026!?,;\u061f\u060c\u061b\u3002\u2190-\u21ff\ufe0f>*#|+=_~\])}\u3011\u3015\u300b\u3009\u300d\u300f\"'\-]*"


@dataclass(frozen=True, slots=True)
class PatternSource:
    """A pattern as written, with what is needed to compile it."""

    text: str
    case: bool
    whole: bool
    lists: tuple[tuple[str, frozenset[str]], ...] = ()

    @lru_cache(maxsize=8192)  # noqa: B019 - sources are small, and compiling is slow
    def compile(self) -> regex.Pattern[str]:
        """:raises regex.error: if the pattern is not one."""
        flags = regex.UNICODE | regex.VERSION0 | (0 if self.case else regex.IGNORECASE)
        text = rf"{_BEFORE}(?:{self.text}){_AFTER}" if self.whole else self.text
        compiled: regex.Pattern[str] = regex.compile(text, flags, cache_pattern=False, **dict(self.lists))
        return compiled


@dataclass(slots=True)
class Guard:
    """Runs patterns by number. Safe to share between threads: compiling twice does no harm,
    and strikes are counted under a lock."""

    sources: tuple[PatternSource, ...]
    seconds: float = SECONDS
    _compiled: list[regex.Pattern[str] | None] = field(init=False, repr=False)
    _strikes: Counter[int] = field(init=False, repr=False, default_factory=Counter)
    _lock: threading.Lock = field(init=False, repr=False, default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._compiled = [None] * len(self.sources)

    def __reduce__(self) -> tuple[type[Guard], tuple[tuple[PatternSource, ...], float]]:
        return Guard, (self.sources, self.seconds)  # compiled patterns and the lock are made anew

    def pattern(self, number: int) -> regex.Pattern[str]:
        """The compiled pattern of that number."""
        compiled = self._compiled[number]
        if compiled is None:
            compiled = self._compiled[number] = self.sources[number].compile()
        return compiled

    def find(self, number: int, text: str) -> tuple[int, int] | None:
        """The span of the first match, if any.

        :raises TimeoutError: if the search takes longer than the limit, or the pattern has
            done so `STRIKES` times before.
        """
        if self._strikes and self._strikes[number] >= STRIKES:
            raise TimeoutError
        pattern = self.pattern(number)
        search = pattern.fullmatch if self.sources[number].whole else pattern.search
        try:
            # the limit is CPU time of the process: keeping the lock leaves other threads out of it
            match = search(text, timeout=self.seconds, concurrent=False)
        except TimeoutError:
            with self._lock:
                self._strikes[number] += 1
            raise
        return None if match is None else match.span()
