"""The promises of the names stage, over generated texts."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.declared import NameTable
from cleaner.names.lexicon import build
from cleaner.names.rename import rename
from cleaner.result import apply, restore
from tests.naming import protect, table
from tests.test_names import TABLES

EXTRA = (
    table({"Kyiv": ["Kyyiv"], "Uyghur": ["Uighur"], "Gambia": ["the Gambia"]}, id="more"),
    table({"Bashar al-Assad": [], "Muammar Gaddafi": []}, id="arabic", kind="person", origin="ar"),
    table({"Düsseldorf": [], "São Paulo": []}, id="latin", kind="place", origin="latin"),
)
ALL: tuple[NameTable, ...] = (*TABLES, *EXTRA)
SPELLINGS = sorted({spelling.listed for spelling in build([ALL], "en").spellings})

piece = st.one_of(
    st.sampled_from(SPELLINGS),
    st.sampled_from(SPELLINGS).map(str.upper),
    st.sampled_from(SPELLINGS).map(str.lower),
    st.sampled_from(
        ["a", "an", "A", "the", "The", "Mr.", "said", "Oleg", "war", "U.S.", "pro", "based", "http://x.org/"]
    ),
    st.sampled_from([*list(".,:;!?-–—/'\"’‘“”«»()@#_`s"), "’s", "'s", "s’"]),
    st.text(max_size=3),
)
texts = st.lists(st.tuples(piece, st.sampled_from([" ", " ", "", "\n", "\n\n", "\u00a0"])), max_size=14).map(
    lambda parts: "".join(a + b for a, b in parts)
)


@settings(max_examples=400, deadline=None)
@given(text=texts)
def test_receipts_restore_and_twice_is_once(text: str) -> None:
    lexicon = build([ALL], "en")
    protected = protect(text)
    changes = rename(text, lexicon, protected=protected)
    after = apply(text, changes)
    assert restore(after, changes) == text
    assert all(text[change.start : change.end] == change.before != change.after for change in changes)
    assert not any(protected.meets(change.start, change.end) for change in changes)
    assert rename(after, lexicon, protected=protect(after)) == []


@settings(max_examples=100, deadline=None)
@given(text=texts, seed=st.integers(0, 9))
def test_any_order_of_tables_gives_the_same(text: str, seed: int) -> None:
    shuffled = random.Random(seed).sample(ALL, len(ALL))
    protected = protect(text)
    one = rename(text, build([ALL], "en"), protected=protected)
    assert one == rename(text, build([shuffled], "en"), protected=protected)


@settings(max_examples=100, deadline=None)
@given(text=texts)
def test_without_tables_nothing_changes(text: str) -> None:
    assert rename(text, build([], "en"), protected=protect(text)) == []
