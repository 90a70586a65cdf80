"""Raw text and bytes to blocks."""

from __future__ import annotations

import pytest

from cleaner.errors import ArticleError
from cleaner.read.bytes import decode
from cleaner.read.language import detect_languages
from cleaner.read.text import count_words, read_blocks

WRAPPED = (
    "The old bridge over the harbour closed in March after divers found\n"
    "cracks in two of its pillars, and the town has been waiting for\n"
    "money ever since to build the new one that was promised in 2019.\n"
    "\n"
    "Workers drove the first of forty new piles into the river bed on\n"
    "Tuesday, watched by a small crowd that had come with umbrellas and\n"
    "folding chairs.\n"
)


@pytest.mark.parametrize(
    ("source", "texts", "gaps"),
    [
        ("", [], []),
        (" \n\t\n", [], []),
        ("One\nTwo\n\nThree", ["One", "Two", "Three"], [0, 1, 2]),
        ("One\r\n\r\nTwo\r\n", ["One", "Two"], [0, 2]),
        ("One\u2028Two", ["One", "Two"], [0, 1]),
        ("\ufeff One \u200b\n", ["One"], [0]),
    ],
)
def test_lines(source: str, texts: list[str], gaps: list[int]) -> None:
    blocks = read_blocks(source)
    assert [block.text for block in blocks] == texts
    assert [block.gap for block in blocks] == gaps
    assert all(source[block.start : block.end] == block.text for block in blocks)


def test_hard_wrapped_text_is_paragraphs() -> None:
    first, second = read_blocks(WRAPPED)
    assert first.view.startswith("The old bridge") and first.view.endswith("in 2019.")
    assert "\n" in second.text and "\n" not in second.view


def test_views_are_plain_and_map_back() -> None:
    (block,) = read_blocks("“Sign  up”\u00a0— n\u00adow")
    assert block.view == '"Sign up" - now'
    start = block.view.index("now")
    assert block.text[slice(*block.span(start, start + 3))] == "n\u00adow"


@pytest.mark.parametrize(("view", "words"), [("one two", 2), ("", 0), ("東京都知事選挙", 3), ("één für ça", 3)])
def test_words(view: str, words: int) -> None:
    assert count_words(view) == words


RUSSIAN = "Российские войска отошли от города, сообщил во вторник представитель министерства обороны. " * 4
JAPANESE = "東京都知事選挙は七月に行われ、現職の知事が三選を果たした。投票率は前回を上回ったという。" * 4


@pytest.mark.parametrize(
    ("data", "text", "how"),
    [
        ("Ångström".encode(), "Ångström", "strict UTF-8"),
        ("Ångström".encode("utf-8-sig"), "Ångström", "a byte order mark"),
        ("Ångström".encode("utf-16"), "Ångström", "a byte order mark"),
        (RUSSIAN.encode("cp1251"), RUSSIAN, "detected"),
        (JAPANESE.encode("shift_jis"), JAPANESE, "detected"),
    ],
)
def test_bytes(data: bytes, text: str, how: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.how) == (text, how)


@pytest.mark.parametrize(
    ("data", "says"), [(b"", "empty"), (b" \n", "empty"), (b"a\0b", "NUL"), (b"\xff\xfea", "byte")]
)
def test_bad_bytes(data: bytes, says: str) -> None:
    with pytest.raises(ArticleError, match=says):
        decode(data)


def test_languages() -> None:
    german = "Der Bürgermeister sagte am Montag, dass die Brücke erst im nächsten Jahr fertig wird. "
    english = "The mayor said on Monday that the bridge would not be finished before next year. "
    assert detect_languages([german * 3]) == ("de",)
    assert set(detect_languages([german * 3, english * 3])) == {"de", "en"}
    assert detect_languages([]) == ()
    assert detect_languages(["\x01\x02 \x85"]) == ()
