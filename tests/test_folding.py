"""The plain and the folded form of a text: same length, and equal for what a pattern takes as equal."""

from __future__ import annotations

import sys

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from cleaner.match.fold import fold, plain

#: Letters that `regex` takes for others and `fold` does not: the Greek iota below, old Cyrillic ones.
_RARE = {0x0345, *range(0x1C80, 0x1C89)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘a’ ‚b‛ ′c′ ʼd ´e` ‹f›", "'a' 'b' 'c' 'd 'e' 'f'"),
        ("“a” „b‟ ″c″ «d»", '"a" "b" "c" "d"'),
        ("a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"),
        ("a\u00a0b\u2009c\u202fd\u3000、e", "a b c d 、e"),
        ("Ｒｅａｄ：（ＡＦＰ）！", "Read:(AFP)!"),
        ("plain `ASCII` stays", "plain 'ASCII' stays"),
        ("an ellipsis… and ... stay", "an ellipsis… and ... stay"),
        ("【写真】「引用」、。・", "【写真】「引用」、。・"),
        ("line\nand\ttab\x0b", "line and tab "),
    ],
)
def test_plain_form(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("READ More", "read more"),
        ("İSTANBUL’DA IĞDIR ığ", "istanbul’da iğdir iğ"),
        ("ſchön µ ΣΊΣΥΦΟΣ", "schön μ σίσυφοσ"),
        ("ПОДПИШИТЕСЬ", "подпишитесь"),
    ],
)
def test_folded_form(text: str, expected: str) -> None:
    assert fold(text) == expected


@given(st.text())
def test_both_forms_keep_the_length_and_are_final(text: str) -> None:
    folded = fold(plain(text))
    assert len(plain(text)) == len(fold(text)) == len(folded) == len(text)
    assert fold(plain(folded)) == folded


@given(st.text(), st.text())
def test_a_text_folds_as_its_parts_do(a: str, b: str) -> None:
    assert fold(a + b) == fold(a) + fold(b)


@pytest.mark.parametrize(("a", "b"), [("写真）", "。"), ("Ｒｅａｄ ｍｏｒｅ", "（ＡＦＰ）")])
def test_a_text_is_made_plain_as_its_parts_are(a: str, b: str) -> None:
    """Otherwise whether a rule fires on a block depends on what stands elsewhere in the article."""
    assert plain(a + b) == plain(a) + plain(b)


def _letters_that_fold_apart() -> list[tuple[str, str]]:
    """Pairs of letters that `regex` takes for one when it ignores case, and `fold` for two."""
    apart = []
    for letter in map(chr, range(sys.maxunicode + 1)):
        if letter.lower() == letter.upper():
            continue
        for other in {letter.lower(), letter.upper(), letter.casefold()} - {letter}:
            same = len(other) == 1 and regex.fullmatch(regex.escape(letter), other, regex.IGNORECASE)
            if same and fold(letter) != fold(other):
                apart.append((letter, other))
    return apart


def test_letters_that_a_pattern_takes_for_one_fold_to_one() -> None:
    """Otherwise a pattern would match a text that holds none of its literals."""
    assert not [pair for pair in _letters_that_fold_apart() if ord(pair[0]) not in _RARE]
