"""The plain form that patterns see, and the folded form that the index scans.

Both keep the length of the text, so that a span found in one holds in the other.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_SAME: Final[dict[str, str]] = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`\u2039\u203a",
    '"': "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
    " ": "\t\n\r\u000b\u000c\u0085\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f",
}
_ASCII_PAIRS: Final = tuple((c, to) for to, group in _SAME.items() for c in group if c.isascii())
_PAIRS: Final = tuple((c, to) for to, group in _SAME.items() for c in group)
_FULL_WIDTH: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}

# Letters whose lower case is not what `regex` takes for the same letter when it ignores case.
_ODD_LETTERS: Final = tuple(
    zip("\u0131\u017f\u00b5\u03c2\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1\u03f5\u1e9b\u1fbe", "is\u03bc\u03c3\u03b2\u03b8\u03c6\u03c0\u03ba\u03c1\u03b5\u1e61\u03b9", strict=True)
)  # fmt: skip


def plain(text: str) -> str:
    """Straight quotes, plain hyphens and spaces, ASCII for full-width forms; same length."""
    if text.isascii():
        for char, to in _ASCII_PAIRS:
            text = text.replace(char, to)
        return text
    for char, to in _PAIRS:
        text = text.replace(char, to)
    # Translating is slow and rarely needed: full-width forms are the block U+FF00 to U+FFEF.
    if "\u3000" in text or b"\xff" in text.encode("utf-16-le", "surrogatepass"):
        text = text.translate(_FULL_WIDTH)
    return text


def first_letter(text: str) -> int:
    """Where the first letter or decimal digit of a text stands; its length if there is none."""
    for i, char in enumerate(text):
        if char.isalpha() or char.isdecimal():
            return i
    return len(text)


@lru_cache(maxsize=4)
def folded(text: str) -> str:
    """The folded form of a raw text. The last few are remembered, for several look at the same."""
    return fold(plain(text))


def fold(text: str) -> str:
    """Lower case of a plain text, letter for letter; two letters that a pattern takes for one
    when it ignores case fold to the same."""
    if text.isascii():
        return text.lower()
    # U+0130 is the only letter whose lower case is two code points
    text = text.replace("\u0130", "i").lower()
    for char, to in _ODD_LETTERS:
        text = text.replace(char, to)
    return text
