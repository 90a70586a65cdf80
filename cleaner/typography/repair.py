"""Mends what machines broke: encodings, entities, invisible characters, ligatures, forms of letters."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from html.entities import html5
from typing import Final

import regex

from cleaner.typography.edits import Doubt, Edit

_REASON: Final = "style.repair"

# ------------------------------------------------------------------ mojibake

#: Encodings in which UTF-8 is misread. Bytes that lead a sequence in UTF-8, of the letters and marks
#: of Europe and Asia, and bytes that follow; for Windows-1251 only those that European text has.
_MISREAD: Final = (
    ("latin-1", range(0xC2, 0xF5)),
    ("windows-1252", range(0xC2, 0xF5)),
    ("windows-1250", range(0xC2, 0xF5)),
    ("windows-1251", (*range(0xC2, 0xC6), *range(0xCC, 0xD2), 0xE2, 0xE3, 0xEF, 0xF0)),
    ("windows-1253", (*range(0xC2, 0xC6), 0xCE, 0xCF, 0xE2)),
    ("windows-1254", range(0xC2, 0xF5)),
    ("windows-1257", range(0xC2, 0xF5)),
    ("iso-8859-2", range(0xC2, 0xF5)),
    ("mac-roman", range(0xC2, 0xF5)),
    ("cp437", range(0xC2, 0xF5)),
)


def _chars(encoding: str, codes: Iterable[int]) -> frozenset[str]:
    decoded = (bytes([code]).decode(encoding, "ignore") for code in codes)
    return frozenset(char for char in decoded if char and not char.isascii())


def _either(sets: Iterable[frozenset[str]]) -> str:
    return "".join(sorted(frozenset().union(*sets)))


_FOLLOWING: Final = range(0x80, 0xC0)
#: Of each encoding what leads and what follows, and a pattern that finds both side by side.
_PAIRS: Final = tuple(
    (leads, follow, re.compile(f"[{''.join(sorted(leads))}][{''.join(sorted(follow))}]"))
    for leads, follow in ((_chars(name, codes), _chars(name, _FOLLOWING)) for name, codes in _MISREAD)
)
#: Where one of them may stand; one look instead of ten.
_PAIR: Final = re.compile(
    f"[{_either(leads for leads, _, _ in _PAIRS)}](?=[{_either(follow for _, follow, _ in _PAIRS)}])"
)
_BYTES: Final = frozenset(map(chr, range(0x80, 0xA0)))
#: What lost its second half since, and bytes of Windows-1252 read as Latin-1.
_HALVES: Final = re.compile("Ã[ s]|[\x80-\x9f]|[\xc2-\xf4]\ufffd")
_TOKEN: Final = re.compile(r"[^ \n\x0b\x0c\x1c-\x1e\u2028\u2029]+|[ \n\x0b\x0c\x1c-\x1e\u2028\u2029]+")


def mojibake(text: str, signs: AbstractSet[str]) -> Iterator[Edit]:
    """UTF-8 that was read as something else, repaired line by line with the tables of `ftfy`.

    :param signs: the characters of the text, among others, but for printable ASCII.
    """
    if text.isascii():
        return
    patterns = [
        pattern for leads, follow, pattern in _PAIRS if not (leads.isdisjoint(signs) or follow.isdisjoint(signs))
    ]
    places = [
        match.start()
        for match in (_PAIR.finditer(text) if patterns else ())
        if any(pattern.match(text, match.start()) for pattern in patterns)
    ]
    if "Ã" in signs or "\ufffd" in signs or not _BYTES.isdisjoint(signs):
        places += (match.start() for match in _HALVES.finditer(text))
    suspect = {text.rfind("\n", 0, at) + 1 for at in places}
    if not suspect:
        return
    import ftfy  # noqa: PLC0415 - takes a tenth of the time of a start, and few texts need it

    for start in sorted(suspect):
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        fixed = ftfy.fix_encoding(line)
        if fixed != line and "\n" not in fixed:
            yield from _differences(line, fixed, start)


def _differences(line: str, fixed: str, base: int) -> Iterator[Edit]:
    """The edits that turn one line into another, word by word where the words correspond."""
    old, new = _TOKEN.findall(line), _TOKEN.findall(fixed)
    starts = [base]
    for token in old:
        starts.append(starts[-1] + len(token))
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if b - a == d - c:
            for n in range(b - a):
                if old[a + n] != new[c + n]:
                    yield Edit(starts[a + n], starts[a + n + 1], new[c + n], _REASON)
        else:
            yield Edit(starts[a], starts[b], "".join(new[c:d]), _REASON)


# ------------------------------------------------------------------ entities

_ENTITY: Final = re.compile(
    r"&(?:(?:amp|AMP|#0*38|#[xX]0*26);)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
)
_AMPERSANDS: Final = re.compile(r"(?<=&)(?:(?:amp|AMP|#0*38|#[xX]0*26);)+")


def entities(text: str) -> Iterator[Edit]:
    """HTML entities left in a text, once or several times escaped. One that stands behind what may
    be the first half of a misread letter is debris, and stays."""
    if "&" not in text:
        return
    for match in _ENTITY.finditer(text):
        inner = _AMPERSANDS.sub("", match.group())
        known = inner[1:2] == "#" or inner[1:] in html5  # else an ampersand, or what looks like an entity only
        char = html.unescape(inner) if known else inner
        before = text[match.start() - 1 : match.start()]
        debris = "\xc2" <= before <= "\xf4" and "\x80" <= char <= "\xbf"
        if char != match.group() and not debris:
            yield Edit(match.start(), match.end(), char, _REASON)


# ------------------------------------------------------------------ characters

_ODD_CHARS: Final = frozenset(
    chr(code)
    for first, last in (
        (0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x61C, 0x61C), (0x200B, 0x200F),
        (0x2028, 0x202E), (0x2060, 0x2064), (0x2066, 0x206F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB),
    )
    for code in range(first, last + 1)
)  # fmt: skip
_ODD: Final = re.compile(f"[{''.join(map(re.escape, sorted(_ODD_CHARS)))}]")
_LETTER_CHARS: Final = frozenset(map(chr, (*range(0xFB00, 0xFB07), *range(0xFF01, 0xFF5F), 0x2010, 0x2011)))
_LETTERS: Final = re.compile(f"[{''.join(sorted(_LETTER_CHARS))}]")
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SOUTH_EAST: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_DIRECTION: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS: Final = frozenset("\u200c\u200d")
_LOST: Final = frozenset("\x1a\ufffd")
_BREAKING: Final = frozenset("\x0b\x0c\x1c\x1d\x1e\x1f")
_PARTS: Final = {"\u2028": "\n", "\u2029": "\n\n"}
_FIRST_JOINED: Final = 0x530  # from Armenian on; emoji stand there, too
_WIDE: Final = frozenset({"ja", "zh", "ko", "yue"})


def invisible(text: str, signs: AbstractSet[str]) -> Iterator[Edit]:
    """Characters that nobody sees, where no script and no emoji needs them; controls.

    :param signs: the characters of the text, among others, but for printable ASCII.
    """
    if _ODD_CHARS.isdisjoint(signs):
        return
    both_ways = bool(_RIGHT_TO_LEFT.search(text))
    for match in _ODD.finditer(text):
        at, char = match.start(), match.group()
        after = _visible(text, at, char, both_ways=both_ways)
        if after != char:
            yield Edit(at, at + 1, after, _REASON)


def _visible(text: str, at: int, char: str, *, both_ways: bool) -> str:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if char in _LOST:
        return char
    if char in _JOINERS:
        return char if any(c and ord(c) >= _FIRST_JOINED for c in (before, after)) else ""
    if char == "\u200b":
        return char if _SOUTH_EAST.match(before) or _SOUTH_EAST.match(after) else ""
    if char in _DIRECTION:
        return char if both_ways else ""
    if char in _PARTS:
        return _PARTS[char]
    if char in _BREAKING:
        return " " if before.strip() and after.strip() else ""
    if "\x80" <= char <= "\x9f":
        try:
            return char.encode("latin-1").decode("windows-1252")
        except UnicodeDecodeError:
            return char
    return ""


def letters(text: str, language: str, signs: AbstractSet[str]) -> Iterator[Edit]:
    """Ligatures, full-width forms and odd hyphens, in languages of Latin letters.

    :param signs: the characters of the text, among others, but for printable ASCII.
    """
    if language not in _WIDE and not _LETTER_CHARS.isdisjoint(signs):
        for match in _LETTERS.finditer(text):
            after = "-" if match.group() in "\u2010\u2011" else unicodedata.normalize("NFKC", match.group())
            yield Edit(match.start(), match.end(), after, _REASON)


_COMBINED: Final = regex.compile(
    r"[^\s\p{M}]\p{M}+|[\u0340-\u037e\u0387\u1f71-\u1ffd\u2000\u2001\u2126-\u212b\u2329\u232a\uf900-\ufad9]"
)
_WORD: Final = re.compile(r"\S+")


def composed(text: str) -> Iterator[Edit]:
    """Unicode's composed form, NFC."""
    if unicodedata.is_normalized("NFC", text):
        return
    for word in _WORD.finditer(text):
        if unicodedata.is_normalized("NFC", word.group()):
            continue
        edits = [
            Edit(m.start(), m.end(), after, _REASON)
            for m in _COMBINED.finditer(text, word.start(), word.end())
            if (after := unicodedata.normalize("NFC", m.group())) != m.group()
        ]
        whole = unicodedata.normalize("NFC", word.group())
        mended = word.group()
        for edit in reversed(edits):
            mended = mended[: edit.start - word.start()] + edit.after + mended[edit.end - word.start() :]
        yield from edits if mended == whole else [Edit(word.start(), word.end(), whole, _REASON)]


_LOST_CHARS: Final = _LOST | frozenset("\x81\x8d\x8f\x90\x9d")
_LOSS: Final = re.compile(f"[{''.join(sorted(_LOST_CHARS))}]+")


def lost(text: str, signs: AbstractSet[str]) -> Iterator[Doubt]:
    """Where a character was lost that no machine can bring back.

    :param signs: the characters of the text, among others, but for printable ASCII.
    """
    if not _LOST_CHARS.isdisjoint(signs):
        for match in _LOSS.finditer(text):
            yield Doubt(match.start(), match.end(), _REASON, "A character was lost here; what was it?")
