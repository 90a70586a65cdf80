"""What a page's own data says of its article, to compare the blocks of the page with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import regex

from cleaner.read.page import Page

_LETTERS: Final = regex.compile(r"[^\W_]+")
_ASCII_LETTERS: Final = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)
_TITLE_PARTS: Final = regex.compile(r"\s+[|–—·•»:-]+\s+|\s*[_｜]+\s*")
_DENSE: Final = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")  # a word is two of them or three
_HOME: Final = regex.compile(r"https?://[^/?#]+")
_LEAST_TITLE: Final = 8  # letters that a title of its own has at least
_PART_OF_TITLE: Final = 15  # letters that a part of the title has at least
_TITLE_WORDS: Final = 4  # that a text has at least to resemble a title,
_LIKE_TITLE: Final = 0.6  # and the share of them that stand in it
_SUMMARY: Final = 30  # letters that a summary has at least, and what stands in it
_SAME_BEGINNING: Final = 60  # letters by which a block is told that a summary quotes


def letters_of(text: str) -> str:
    """The words of a text alone, in lower case, to compare texts by."""
    text = text.lower()
    if text.isascii():
        return " ".join(text.encode().translate(_ASCII_LETTERS).decode().split())
    return " ".join(_LETTERS.findall(text))


def may_be_title(text: str) -> bool:
    """Whether a text is long enough to be the title of one article."""
    return len(text) + len(_DENSE.findall(text[:_LEAST_TITLE])) >= _LEAST_TITLE


@dataclass(frozen=True, slots=True)
class Said:
    """What a page's data says of its article, as `letters_of` gives it; empty where it has none.

    :ivar titles: what its headline may read: as the data says, or as the title of the window and its parts do.
    :ivar site: the name of the site; ``homes``: the addresses by which a link may name its home.
    :ivar listed: a line for each entry, with a space at both ends.
    """

    title: str = ""
    summary: str = ""
    titles: frozenset[str] = frozenset()
    site: str = ""
    homes: frozenset[str] = frozenset()
    text: str = ""
    listed: str = ""

    def likeness(self, plain: str) -> int:
        """How the beginning of a block is like title and summary: not at all, a part of the title, all of it,
        a part of the summary, the text that the summary quotes."""
        if plain and self.title and plain in self.title and (plain == self.title or len(plain) > _PART_OF_TITLE):
            return 2 if plain == self.title else 1
        if self.quotes(plain):
            return 4
        return 3 if len(plain) >= _SUMMARY and plain in self.summary else 0

    def resembles_title(self, plain: str) -> bool:
        """Whether most words of a block are those of one title: the title of a window says it in fewer or other words."""
        words = set(plain.split())
        return len(words) >= _TITLE_WORDS and any(
            len(words.intersection(title.split())) >= _LIKE_TITLE * len(words) for title in self.titles
        )

    def quotes(self, plain: str) -> bool:
        """Whether a block begins as the summary does."""
        return len(self.summary) >= _SUMMARY and plain.startswith(self.summary[:_SAME_BEGINNING])

    def lists(self, plain: str) -> int:
        """Whether the data lists a block: not at all, as a part of an entry, as an entry."""
        if f" {plain} " not in self.listed:
            return 0
        return 2 if f"\n {plain} \n" in self.listed else 1

    @property
    def shortest(self) -> int:
        """Letters that a block has at least to be like what is said."""
        return 0 if self.text or self.listed else min(_PART_OF_TITLE, len(self.title))


def said_of(page: Page) -> Said:
    """Titles and summary in the page's data; no summary that says the title again."""
    data = page.data
    title = letters_of(data.headline.value or data.title)
    summary = letters_of(data.standfirst.value)
    site = letters_of(data.publisher.value)
    titles = {title, letters_of(data.title), *map(letters_of, _TITLE_PARTS.split(data.title))}
    home = _HOME.match(data.url.value)
    return Said(
        title=title,
        summary=summary if summary != title else "",
        titles=frozenset(one for one in titles if may_be_title(one) and one != site),
        site=site,
        homes=frozenset({"/", home[0], f"{home[0]}/"} if home else {"/"}),
    )
