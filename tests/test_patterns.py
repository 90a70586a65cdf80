"""What patterns guarantee, what the index finds, which patterns explode, what the guard allows."""

from __future__ import annotations

import pickle
import random
from concurrent.futures import ThreadPoolExecutor

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from cleaner.match.fold import fold, plain
from cleaner.match.guard import STRIKES, Guard, PatternSource
from cleaner.match.index import LiteralIndex
from cleaner.match.literals import required_literals
from cleaner.match.probe import explodes
from cleaner.match.sample import sample
from cleaner.match.tree import parse
from cleaner.read.text import read_blocks
from cleaner.rule import NAME, NAMES

_SLOW = PatternSource(r"(?:a|aa)+$", case=False, whole=False)
_QUICK = PatternSource("read more", case=False, whole=False)
_WHOLE = PatternSource("read more", case=False, whole=True)
_HOSTILE = "a" * 60 + "!"


def literals(pattern: str) -> frozenset[str]:
    lists = {"agency": frozenset({"AFP", "dpa"}), "empty": frozenset({"", "AFP"})}
    return required_literals(pattern, case=False, lists=lists)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("read  ?more", "read more"),
        (r"read\s\s?more", "read more"),
        (r"\s+read\s*more", "a readmore"),
        ("ſign", "SIGN"),
        ("kelvin", "\u212aelvin"),
        ("ångström", "\u212bngström"),
        ("σίσυφος", "ΣΊΣΥΦΟΣ"),
        ("(?-i:I)stanbul", "Istanbul"),
        ("istanbul", "İstanbul"),
        ("café newsroom", "CAFÉ newsroom"),
        ("(?:a|b|c|d|e|f|g|h|i|j)(?:a|b|c|d|e|f|g|h|i|j)x news", "abx news"),
        ("[a-c]bc news", "abc news"),
        ("news(?<=news) room", "news room"),
        (r"ne\Kws", "news"),
        ("news|(?:paper|letter)s?", "letter"),
        (r"(?#a comment)word", "word"),
        (r"(?x) read \ more  # odd", "read more"),
        (r"(?<name>abc)\g<name>", "abcabc"),
        ("(?:read){2,}", "readread"),
    ],
)
def test_an_odd_match_holds_a_literal(pattern: str, text: str) -> None:
    view = plain(text)
    assert regex.search(pattern, view, regex.IGNORECASE), "the case should be one that matches"
    wanted = literals(pattern)
    assert not wanted or any(literal in fold(view) for literal in wanted)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^\w+ \d+$",
        "(?:read more)?",
        "(?:read more)*",
        r"read more|\d+",
        r"(?=read more)\w",
        r"(?!read more)\w",
        r"\L<empty>",
        NAME,
    ],
)
def test_patterns_that_guarantee_nothing(pattern: str) -> None:
    assert not literals(pattern)


_PATTERNS = st.recursive(
    st.sampled_from(["abc", "de", "news ", " room", r"\s", r"\s*", r"\w", r"\d{1,2}", "[ab]", "é", "ß", "I", "K", "x"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        inner.map(lambda part: f"(?:{part})?"),
        inner.map(lambda part: f"(?:{part}){{1,2}}"),
        inner.map(lambda part: f"(?>{part})"),
    ),
    max_leaves=8,
)


@given(_PATTERNS, st.integers(0, 10_000))
def test_a_match_of_any_pattern_holds_a_literal(pattern: str, seed: int) -> None:
    wanted = literals(pattern)
    text = sample(parse(pattern, case=False, lists={}), random.Random(seed))
    for block in read_blocks(text):
        if wanted and regex.search(pattern, block.view, regex.IGNORECASE, timeout=1):
            assert any(literal in fold(block.view) for literal in wanted)


@given(
    st.lists(st.frozensets(st.text("abc", min_size=1, max_size=4), max_size=3), max_size=6),
    st.text("abc ", max_size=40),
)
def test_the_index_finds_every_occurrence(literals_of: list[frozenset[str]], text: str) -> None:
    found = {(start, number) for start, numbers in LiteralIndex(tuple(literals_of)).scan(text) for number in numbers}
    assert found == {
        (start, number)
        for number, some in enumerate(literals_of)
        for literal in some
        for start in range(len(text))
        if text.startswith(literal, start)
    }


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:a|aa)+$",
        r"(?:[a-z]+ ?)+:$",
        r"(?:\w+\s*)+\.$",
        r"(?:a*)*b",
        r"(?:news|new|s)+!$",
        r"(?:\w+,? )*by \w+$",
        r"^(?:.*,){8,}\d$",
    ],
)
def test_exploding_patterns_are_found(pattern: str) -> None:
    text = explodes(PatternSource(pattern, case=False, whole=False))
    assert text is not None
    assert len(text) < 100, "the text is for a message and should be short"


@pytest.mark.parametrize(
    "pattern", [r"(?:a++)++b", r"(?>a+)b", rf"^by {NAME}$", rf"^by {NAMES}$", r"[^.]{0,200}\. read more"]
)
@pytest.mark.parametrize("whole", [False, True])
def test_sane_patterns_pass(pattern: str, *, whole: bool) -> None:
    assert explodes(PatternSource(pattern, case=False, whole=whole)) is None


@pytest.mark.parametrize(
    "text", ["Read more", "» Read more »", "• READ MORE …", "[Read more]", "【read more】", "→ read more."]
)
def test_whole_ignores_what_decorates_a_button(text: str) -> None:
    assert Guard((_WHOLE,)).find(0, plain(text)) is not None


@pytest.mark.parametrize("text", ["Read more books", "We read more", "read more 2"])
def test_whole_leaves_words_around_it(text: str) -> None:
    assert Guard((_WHOLE,)).find(0, text) is None


def test_other_patterns_run_while_one_rests() -> None:
    guard = Guard((_QUICK, _SLOW), seconds=0.01)
    for _ in range(STRIKES):
        assert guard.resting() == ()
        with pytest.raises(TimeoutError):
            guard.find(1, _HOSTILE)
    assert guard.resting() == (1,)
    assert guard.find(0, "now READ MORE, read more") == (4, 13)


def test_a_guard_pickles_without_its_strikes() -> None:
    guard = Guard((_SLOW,), seconds=0.01)
    for _ in range(STRIKES):
        with pytest.raises(TimeoutError):
            guard.find(0, _HOSTILE)
    copy: Guard = pickle.loads(pickle.dumps(guard))  # noqa: S301 - our own bytes
    assert (copy.seconds, copy.resting(), copy.find(0, "aa")) == (0.01, (), (0, 2))


def test_strikes_are_counted_across_threads() -> None:
    guard = Guard((_SLOW,), seconds=0.005)

    def search(_: int) -> bool:
        try:
            guard.find(0, _HOSTILE)
        except TimeoutError:
            return True
        return False

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(search, range(16)))
    assert guard.resting() == (0,)
