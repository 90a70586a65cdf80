"""Bytes of many encodings, and texts of any layout, to blocks that cover their source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import ArticleError
from cleaner.match.fold import plain
from cleaner.read.bytes import decode
from cleaner.read.language import detect_languages
from cleaner.read.text import read_blocks

RUSSIAN = "Мэр города сообщил во вторник, что мост снова откроют для движения до конца осени. "
CHINESE = "市长周二宣布，大桥将在秋末之前重新开放通行，工程预计需要一年半的时间。"
POLISH = (
    "Burmistrz zapowiedział we wtorek, że most będzie znów otwarty przed końcem jesieni, a mieszkańcy przyjęli to źle. "
)
FRENCH = "Le maire a annoncé mardi que le pont serait rouvert à la circulation « avant la fin de l’été », après un hiver très sévère. "
GERMAN = (
    "Der Bürgermeister kündigte am Dienstag an, dass die Brücke bis zum Herbst wieder für alle befahrbar sein soll. "
)
SPANISH = "El alcalde anunció el martes que el puente volverá a abrirse al tráfico antes de que termine el otoño. ¿Cuánto costará? "

_WHITE = (
    " \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\u00ad\u200b\u200c\u200d\u2060\ufeff"
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_WHITE += "".join(map(chr, range(0x2000, 0x200B)))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN * 4, "cp1251"),
        (CHINESE * 6, "gb18030"),
        (POLISH * 4, "cp1250"),
        (FRENCH * 4, "cp1252"),
        (GERMAN * 4, "cp1252"),
        (GERMAN, "cp1252"),
        (SPANISH * 4, "cp1252"),
        (RUSSIAN * 4, "utf-16-be"),
        (RUSSIAN * 4, "utf-32-le"),
    ],
)
def test_the_text_comes_back_from_its_bytes(text: str, encoding: str) -> None:
    mark = "\ufeff" if encoding.startswith("utf") else ""
    assert decode((mark + text).encode(encoding)).text == text


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\xfe\xffa", b"\xef\xbb\xbf\xff\xff", b"\x00\x01\x02", b" \r\n\t "])
def test_broken_bytes_are_an_article_error_that_says_what_to_do(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"save it as UTF-8|export the article|an article has text"):
        decode(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_text_or_an_article_error(data: bytes) -> None:
    try:
        text = decode(data).text
    except ArticleError as error:
        text = str(error)
    assert text.strip()


@given(
    st.text(
        st.one_of(st.sampled_from(" \n\r\t\u2028\u00a0\u200b\u00adab.,“”"), st.characters(codec="utf-8")), max_size=80
    )
)
def test_blocks_cover_all_but_white_space(source: str) -> None:
    at = 0
    for block in read_blocks(source):
        assert block.start >= at
        assert not source[at : block.start].strip(_WHITE)
        assert source[block.start : block.end] == block.text == block.text.strip(_WHITE)
        assert block.text
        at = block.end
    assert not source[at:].strip(_WHITE)


@given(st.text(st.sampled_from("ab  \n\t\u00a0\u200b\u00ad“"), max_size=40))
def test_a_span_of_the_view_is_a_span_of_the_source(source: str) -> None:
    for block in read_blocks(source):
        for index, char in enumerate(block.view):
            start, end = block.span(index, index + 1)
            assert block.start <= start < end <= block.end
            assert plain(source[start]) == char


WRAPPED = (
    "The old bridge over the harbour closed in March after divers found\n"
    "cracks in two of its pillars, and the town has been waiting for\n"
    "money ever since to build the new one that was promised in 2019.\n"
    "Workers drove the first of forty new piles into the river bed on\n"
    "Tuesday, watched by a small crowd that had come with umbrellas.\n"
)


def test_hard_wrapped_crlf_text() -> None:
    (block,) = read_blocks(WRAPPED.replace("\n", "\r\n"))
    assert block.view == WRAPPED.replace("\n", " ").strip()


def test_one_longer_line_does_not_hide_that_a_long_text_is_hard_wrapped() -> None:
    address = "https://www.example.com/a/line/that/nobody/can/break/however/long"
    blocks = read_blocks("\n\n".join([*[WRAPPED] * 30, address]))
    assert [block.view for block in blocks] == [*[WRAPPED.replace("\n", " ").strip()] * 30, address]


def test_hard_wrapped_text_whose_editor_broke_early() -> None:
    text = (
        "She had walked the dike on every morning of her life, in fog and snow\n"
        "and once in her sleep; but the path that ran along the foot of it—\n"
        "the one that the men used, with their carts, when the tide was high and\n"
        "the road lay under water—she had never taken, nor asked where it led.\n"
        "Nobody in the village would have told her, for nobody there spoke of\n"
        "it, and the old keeper, who knew, had been dead for a dozen winters."
    )
    (block,) = read_blocks(text)
    assert block.view == text.replace("\n", " ").replace("—", "-")


@pytest.mark.parametrize(
    "lines",
    [
        ("Arsenal 3-1 Everton", "Leeds 0-0 Fulham", "Spurs 2-1 Wolves", "Villa 4-0 Burnley"),
        ("- two eggs and a pinch of salt, beaten in a bowl until they foam", "- flour", "- milk", "- butter"),
        (
            "I am the reader of the small print,",
            "the keeper of the unread letter,",
            "and nobody has asked me",
            "to subscribe.",
        ),
    ],
)
def test_lists_and_verse_are_not_hard_wrapped(lines: tuple[str, ...]) -> None:
    assert [block.text for block in read_blocks("\n".join(lines))] == list(lines)


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        (RUSSIAN * 3, ("ru",)),
        (CHINESE * 3, ("zh",)),
        (POLISH * 3, ("pl",)),
        (FRENCH * 3, ("fr",)),
        ("", ()),
        ("123 456", ()),
    ],
)
def test_languages(text: str, languages: tuple[str, ...]) -> None:
    assert detect_languages([text]) == languages


@given(st.text(max_size=60))
def test_any_text_has_some_languages_or_none(text: str) -> None:
    assert all(code for code in detect_languages([text]))
