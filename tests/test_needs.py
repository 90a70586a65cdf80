"""The index never misses: whatever a pattern matches holds what the pattern is said to need."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.match.fold import fold, plain
from cleaner.match.guard import Guard, PatternSource
from cleaner.match.index import CandidateIndex
from cleaner.match.needs import Needs, needs_of
from cleaner.match.sample import sample
from cleaner.match.tree import parse
from cleaner.read.text import read_blocks
from cleaner.rule import NAME
from cleaner.ruleset.modules import builtin_folder, load_modules
from cleaner.ruleset.ruleset import pattern_source
from tests.support import meets

LOADED = load_modules([builtin_folder()])
DRAWS = 6
#: Rules with an alternative that the index cannot hold, tried on every block. Lower it, never raise it.
MOST_UNINDEXED = 12


def needs(pattern: str, *, whole: bool = False) -> tuple[Needs, ...]:
    lists = {"agency": frozenset({"AP", "Reuters"}), "empty": frozenset({"", "AFP"})}
    return needs_of(pattern, case=False, whole=whole, lists=lists)


def strings(*some: str) -> frozenset[str]:
    return frozenset(some)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\d+ comments?", [True]),
        (r"(?<=\d{2}) comments?", [True]),
        (r"comments?(?: \d+)?", [False]),
        (r"comments?(?!\d)", [False]),
        (r"[\d.,]+ comments?", [False]),
        (r"no comments?|[1-9](?:st|rd) comment", [False, True]),
        (r"at (?:20|noon|four) sharp", [False, True]),
    ],
)
def test_where_a_digit_must_occur(pattern: str, expected: list[bool]) -> None:
    assert sorted(one.digit for one in needs(pattern)) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"sign up", strings("sign up")),
        (r"(?:foo|bar) ?bazzz", strings("foo bazzz", "foobazzz", "bar bazzz", "barbazzz")),
        (r"READ\s+more", strings("read more")),
        (r"\d+ comments?", strings(" comment")),
        (r"/ \L<agency>", strings("/ ap", "/ reuters")),
        (r"(?:optional )?needed", strings("needed")),
        (r"o{3}long (?=ahead)", strings("long ", "ahead")),
        (r"関連記事", strings("関連記事")),
        (r"İstanbul", strings("istanbul")),
    ],
)
def test_what_occurs(pattern: str, expected: frozenset[str]) -> None:
    found = needs(pattern)
    assert not any(one.starts for one in found)
    assert frozenset().union(*(some for one in found for some in (one.inside, *one.holds))) == expected


@pytest.mark.parametrize(
    ("pattern", "whole", "expected"),
    [
        (r"^read more", False, strings("read more")),
        (r"^\W{0,3}(?:also )?read", False, strings("also read", "read")),
        (r"(?:more|also) \d+", True, strings("more ", "also ")),
        (r"▶ ?watch", True, strings("watch")),
        (r"read|^more", False, strings("more")),
        (r"read more", False, strings()),
        (r"^\d+ comments", False, strings()),
        (r"^[•\d]* ?comments", False, strings()),
    ],
)
def test_what_begins(pattern: str, whole: bool, expected: frozenset[str]) -> None:
    assert frozenset().union(*(one.starts for one in needs(pattern, whole=whole))) == expected


def test_alternatives_are_told_apart() -> None:
    """So that a rare word of one and a common one of another find no candidate together."""
    found = needs(r"(?:follow .{0,9}\b(?:facebook|twitter)|share .{0,9}\bfriends)")
    assert [meets(found, line) for line in ("share it on twitter", "follow friends", "share with friends")] == [
        False,
        False,
        True,
    ]


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
def test_an_odd_match_meets_the_needs(pattern: str, text: str) -> None:
    view = plain(text)
    assert regex.search(pattern, view, regex.IGNORECASE), "the case should be one that matches"
    for whole in (False, True):
        if not whole or regex.fullmatch(pattern, view, regex.IGNORECASE):
            assert meets(needs(pattern, whole=whole), fold(view))


@pytest.mark.parametrize(
    "pattern",
    [
        r"^\w+ \d+$",
        "(?:read more)?",
        "(?:read more)*",
        r"read more|\d+",
        r"(?!read more)\w",
        r"\L<empty>",
        NAME,
    ],
)
def test_patterns_that_guarantee_no_words(pattern: str) -> None:
    assert Needs() in [replace(one, digit=False) for one in needs(pattern)]


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


@settings(deadline=None)  # the first look at a property of characters is slow
@given(_PATTERNS, st.integers(0, 10_000))
def test_a_match_of_any_pattern_meets_its_needs(pattern: str, seed: int) -> None:
    text = sample(parse(pattern, case=False, lists={}), random.Random(seed))
    for block in read_blocks(text):
        for whole in (False, True):
            if Guard((PatternSource(pattern, case=False, whole=whole),), seconds=1).find(0, block.view):
                assert meets(needs(pattern, whole=whole), fold(block.view)), whole


_SHORT = st.frozensets(st.text("ab ", min_size=1, max_size=4).filter(str.strip), max_size=3)


@given(st.lists(st.tuples(_SHORT, _SHORT), max_size=6), st.lists(st.text("ab -", max_size=12), max_size=4))
def test_the_index_finds_what_begins_and_what_occurs(
    wanted: list[tuple[frozenset[str], frozenset[str]]], lines: list[str]
) -> None:
    wanted = [(frozenset(s.strip() for s in starts), holds) for starts, holds in wanted]
    index = CandidateIndex(tuple(starts for starts, _ in wanted), tuple(holds for _, holds in wanted))
    assert index.scan(lines) == [
        {
            number
            for number, (starts, holds) in enumerate(wanted)
            if line.lstrip(" -").startswith(tuple(starts)) or any(some in line for some in holds)
        }
        for line in lines
    ]


def test_every_string_of_every_pattern_meets_its_needs(cleaner: Cleaner) -> None:
    draw = random.Random(11)
    by_rule = cleaner.ruleset.needs_by_id()
    drawn = 0
    for rule in LOADED.rules:
        guard = Guard((pattern_source(rule, LOADED.vocabularies),), seconds=2)
        root = parse(rule.pattern, case=rule.case, lists=LOADED.vocabularies)
        matched = 0
        for text in [*(sample(root, draw) for _ in range(DRAWS)), *(text for text, _ in rule.fires)]:
            for block in read_blocks(text):
                if guard.find(0, block.view):
                    matched += 1
                    assert meets(by_rule[rule.id], fold(block.view)), (rule.id, block.view)
        drawn += matched > 0
    assert drawn > 0.9 * len(LOADED.rules)


def test_rules_tried_on_every_block_are_few(cleaner: Cleaner) -> None:
    tried = [
        rule
        for rule, some in cleaner.ruleset.needs_by_id().items()
        if not rule.startswith("style/") and not all(one.indexable for one in some)
    ]
    assert len(tried) <= MOST_UNINDEXED, tried
