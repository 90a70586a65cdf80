"""Spans that no stage may touch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.typography.protected import protected_spans
from cleaner.typography.signs import Signs


def protected(text: str) -> list[str]:
    return [text[start:end] for start, end in protected_spans(text)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Visit http://example.org/it's-here/a--b...c now.", ["http://example.org/it's-here/a--b...c"]),
        ("See 'https://a.org/b', then go.", ["https://a.org/b"]),
        ("It is in (https://a.org/wiki/A_(b)).", ["https://a.org/wiki/A_(b)"]),
        ("Mail o'brien@example.org, please.", ["o'brien@example.org"]),
        ("Follow @Moscow_Times on #Kiev2022 ('#1').", ["@Moscow_Times", "#Kiev2022"]),
        ("Open C:\\new\\table or /etc/passwd or ../..", ["C:\\new\\table", "/etc/passwd", "../.."]),
        ("The file kiev-map.pdf is on example.com.", ["kiev-map.pdf", "example.com"]),
        ("Run `print('x')` or ``a b``.", ["`print('x')`", "``a b``"]),
        ('Set x="1" in <a href="x">.', ['x="1"', '<a href="x">']),
        ("Sad :'( face", [":'("]),
        ("``It's over,'' she said of `foo´ and `bar´.", []),
        ("Either and/or, 24/7, 10.30am, U.S. a.m. AT&T; a < b and c > d.", []),
        ("She left.In fact, he stayed.", []),
    ],
)
def test_what_is_to_the_letter(text: str, spans: list[str]) -> None:
    assert protected(text) == spans


@given(st.text(alphabet="ab/.@#:'\"`<>= \n\\wcom", max_size=60))
def test_spans_are_in_order_and_apart(text: str) -> None:
    end = -1
    for start, stop in protected_spans(text):
        assert end < start < stop <= len(text)
        end = stop


@pytest.mark.parametrize("piece", ["a@", "://", "a.", "/a", "<a ", "`a", "#_", "x='", "@a.", "a.com"])
def test_a_long_run_of_beginnings_comes_to_an_end(piece: str) -> None:
    assert all(start < stop for start, stop in protected_spans(piece * 20_000))


@pytest.mark.parametrize("before", range((1 << 16) - 8, (1 << 16) + 1))
def test_long_texts_are_looked_at_in_stretches(before: int) -> None:
    text = "a " * (before // 2) + "a" * (before % 2) + " www.example.com, then ..."
    assert protected(text) == ["www.example.com"]
    assert Signs(["...", ". . ."]).of(text[16:]) == {"..."}
