"""Which patterns explode, and what the guard allows."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

from cleaner.match.fold import plain
from cleaner.match.guard import STRIKES, Guard, PatternSource
from cleaner.match.probe import explodes
from cleaner.rule import NAME, NAMES

_SLOW = PatternSource(r"(?:a|aa)+$", case=False, whole=False)
_QUICK = PatternSource("read more", case=False, whole=False)
_WHOLE = PatternSource("read more", case=False, whole=True)
_HOSTILE = "a" * 60 + "!"


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:a|aa)+$",
        r"(?:[a-z]+ ?)+:$",
        r"(?:\w+\s*)+\.$",
        r"(?:a*)*b",
        r"(?:news|new|s)+!$",
        r"(?:\w+,? )*by \w+$",
        r"^(?:.*,){20,}\d$",
        r"(a|a)+b",
        r"(?:\w+\s?)+$",
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
        assert guard.find(1, "aa") == (0, 2)
        with pytest.raises(TimeoutError):
            guard.find(1, _HOSTILE)
    with pytest.raises(TimeoutError):
        guard.find(1, "aa")
    assert guard.find(0, "now READ MORE, read more") == (4, 13)


def test_a_guard_pickles_without_its_strikes() -> None:
    guard = Guard((_SLOW,), seconds=0.01)
    for _ in range(STRIKES):
        with pytest.raises(TimeoutError):
            guard.find(0, _HOSTILE)
    copy: Guard = pickle.loads(pickle.dumps(guard))  # noqa: S301 - our own bytes
    assert (copy.seconds, copy.find(0, "aa")) == (0.01, (0, 2))


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
    with pytest.raises(TimeoutError):
        guard.find(0, "aa")
