"""What goes wrong, said so that whoever reads it can mend it."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class CleanerError(Exception):
    """The base of all errors that this package raises on purpose."""


class ArticleError(CleanerError):
    """An article that cannot be read: empty, undecodable, too large, not text.

    :ivar field: which fact about the article is wrong, such as ``"publisher"``; "" for the article itself.
    """

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True, order=True)
class RuleProblem:
    """One thing wrong with a rule module: where, and what to do about it.

    :ivar line: 0 if it is the file, or the folder, that is wrong.
    """

    file: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        rule = f"{self.rule}: " if self.rule else ""
        return f"{place}: {rule}{self.message}"


class RuleError(CleanerError):
    """Rules that do not load, with every problem found."""

    def __init__(self, problems: Sequence[RuleProblem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[RuleError], tuple[tuple[RuleProblem, ...]]]:
        return RuleError, (self.problems,)


def where(error: BaseException) -> str:
    """The kind of an error and the lines that it passed through, without its message, which
    may hold an article's text."""
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join([type(error).__name__, *(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(frames))])
