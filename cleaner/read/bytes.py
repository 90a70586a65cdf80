"""Bytes to text: strict UTF-8, a byte order mark, then a detector."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

import chardet
import webencodings

from cleaner.errors import ArticleError

#: How an encoding was found where nothing else had to be asked.
STRICT_UTF_8: Final = "strict UTF-8"
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARATION: Final = re.compile(
    rb"""(?i)<meta\b[^>]{0,500}\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{2,40})"""
)
_PRESCAN: Final = 8192  # bytes in which a page declares its encoding; the standard asks for 1024
_ESCAPED: Final = b"\x1b$"
_FEW_WRONG: Final = 0.001  # of the characters of a page that keeps the encoding it declares
_RIGHT_FOR_WRONG: Final = 4  # characters beyond ASCII that are right, for a page with wrong bytes to be UTF-8
_WIDE: Final = 1000  # bytes in which UTF-16 without a mark is told
_WIDE_LEAST: Final = 20  # NULs among them
_WESTERN: Final = "cp1252"
_DETECTED: Final = 200_000  # bytes that the detector sees; it is slow
#: Declarations that tell nothing: UTF-8 has been tried, UTF-16 could not be read as ASCII, the last is for scripts.
_NO_CHOICE: Final = frozenset({"utf-8", "utf-16le", "utf-16be", "x-user-defined"})
#: Codecs that the standard of encodings means by the narrower ones of Python.
_AS_BROWSERS: Final = {
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "big5": "big5hkscs",
}


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


def decode_passage(data: bytes) -> str:
    """A text that is to be set to house style alone: it may be empty, and hold control characters,
    which the typography stage repairs.

    :raises ArticleError: if it is in no encoding that can be told.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decode(data).text


def decode_html(data: bytes) -> Decoded:
    """The text of a page: a byte order mark, strict UTF-8, the encoding that the page declares,
    a detector's. Wrong bytes become U+FFFD where no encoding fits without.

    :raises ArticleError: if it is empty.
    """
    if not data.strip():
        raise ArticleError("the page is empty; an article has text")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding, "a byte order mark")
    if wide := _wide(data):
        return Decoded(data.decode(wide, "replace"), wide, "every other byte is NUL")
    declared = _declared(data)
    if _ESCAPED in data and declared == "iso2022_jp":  # Japanese in ASCII bytes
        return Decoded(data.decode(declared, "replace"), declared, "declared by the page")
    for encoding, how in (("utf-8", STRICT_UTF_8), (declared, "declared by the page")):
        try:
            return Decoded(data.decode(encoding), encoding, how)
        except (UnicodeDecodeError, LookupError):  # the second where nothing is declared
            pass
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    if wrong * _RIGHT_FOR_WRONG <= len(text) - wrong - len(text.encode("ascii", "ignore")):
        return Decoded(text, "utf-8", f"UTF-8 but for {wrong} characters")
    if declared and (text := data.decode(declared, "replace")).count("\ufffd") <= _FEW_WRONG * len(text):
        return Decoded(text, declared, "declared by the page, but for a few characters")
    guess = _detected(data)
    return Decoded(data.decode(guess, "replace"), guess, "detected")


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: its markup is ASCII, so that one byte of every two is NUL."""
    begin = data[:_WIDE]
    even, odd = begin[::2].count(0), begin[1::2].count(0)
    if max(even, odd) < _WIDE_LEAST or max(even, odd) * 4 < len(begin) or min(even, odd) * 4 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _declared(data: bytes) -> str:
    """The encoding that a page declares, by the name of the codec that reads it as browsers do; or ""."""
    found = _DECLARATION.search(data[:_PRESCAN])
    encoding = webencodings.lookup((found[1] or found[2]).decode("ascii")) if found else None
    if encoding is None or encoding.name in _NO_CHOICE:
        return ""
    name = str(encoding.codec_info.name)
    return _AS_BROWSERS.get(name, name)


def _detected(data: bytes) -> str:
    """The likeliest encoding of the text between the tags; that of Western Windows at a loss."""
    pieces = [piece.partition(b">")[2] for piece in data.split(b"<") if not piece.isascii()]
    sample = b"\n".join(piece for piece in pieces if not piece.isascii()) or data
    guess = chardet.detect(sample[:_DETECTED])["encoding"] or _WESTERN
    try:
        codecs.lookup(guess)
    except LookupError:
        return _WESTERN
    return guess


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
        return Decoded(data.decode("utf-8"), "utf-8", STRICT_UTF_8)
    except UnicodeDecodeError as error:
        wrong = error.start
    guess = chardet.detect(data[:_DETECTED])["encoding"]
    if guess is not None:
        try:
            return Decoded(data.decode(guess), guess, "detected")
        except (UnicodeDecodeError, LookupError):
            pass
    raise ArticleError(f"not decodable: byte {wrong} is not UTF-8, and no other encoding fits; save it as UTF-8")
