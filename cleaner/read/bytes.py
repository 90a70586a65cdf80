"""Bytes to text: strict UTF-8, a byte order mark, then a detector."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

import chardet

from cleaner.errors import ArticleError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DETECTED: Final = 200_000  # bytes that the detector sees; it is slow


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it came in, with how that was found."""

    text: str
    encoding: str
    how: str


def decode(data: bytes) -> Decoded:
    """The text of an article file.

    :raises ArticleError: if it is empty, holds NULs, or is in no encoding that can be told.
    """
    decoded = _decode(data)
    if not decoded.text.strip():
        raise ArticleError("the file is empty; an article has text")
    return decoded


def _decode(data: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), encoding, "a byte order mark")
            except UnicodeDecodeError as error:
                raise ArticleError(
                    f"not decodable: the byte order mark says {encoding}, but byte {error.start} is wrong; save it as UTF-8"
                ) from None
    if b"\0" in data:
        raise ArticleError(f"not text: byte {data.index(0)} is NUL; export the article as text")
    try:
        return Decoded(data.decode("utf-8"), "utf-8", "strict UTF-8")
    except UnicodeDecodeError as error:
        wrong = error.start
    guess = chardet.detect(data[:_DETECTED])["encoding"]
    if guess is not None:
        try:
            return Decoded(data.decode(guess), guess, "detected")
        except (UnicodeDecodeError, LookupError):
            pass
    raise ArticleError(f"not decodable: byte {wrong} is not UTF-8, and no other encoding fits; save it as UTF-8")
