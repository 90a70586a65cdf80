"""The index never misses: whatever a pattern matches holds one of its literals."""

from __future__ import annotations

import random

import pytest

from cleaner.match.fold import fold, plain
from cleaner.match.guard import STRIKES, Guard, PatternSource
from cleaner.match.literals import required_literals, worth_indexing
from cleaner.match.probe import explodes
from cleaner.match.sample import sample
from cleaner.match.tree import parse
from cleaner.read.text import read_blocks
from cleaner.ruleset.load import derive_literals
from cleaner.ruleset.modules import builtin_folder, load_modules
from cleaner.ruleset.ruleset import pattern_source

LOADED = load_modules([builtin_folder()])
LISTS = LOADED.vocabularies
DRAWS = 6
#: Rules that the index cannot hold and that are tried on every block. Lower it, never raise it.
MOST_WITHOUT_LITERALS = 75


def literals(pattern: str) -> frozenset[str]:
    return required_literals(pattern, case=False, lists={"agency": frozenset({"AP", "Reuters"})})


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"sign up", {"sign up"}),
        (r"(?:foo|bar) ?bazzz", {"foo bazzz", "foobazzz", "bar bazzz", "barbazzz"}),
        (r"READ\s+more", {"read more"}),
        (r"\d+ comments?", {" comment"}),
        (r"/ \L<agency>", {"/ ap", "/ reuters"}),
        (r"(?:optional )?needed", {"needed"}),
        (r"ab|cdefg", {"ab", "cdefg"}),
        (r"^\d+$", set()),
        (r"(?:abc)*", set()),
        (r"x{3}long (?=ahead)", {"long "}),
        (r"関連記事", {"関連記事"}),
        (r"İstanbul", {"istanbul"}),
    ],
)
def test_literals_of(pattern: str, expected: set[str]) -> None:
    assert literals(pattern) == expected


def test_every_string_of_every_pattern_is_found() -> None:
    draw = random.Random(11)
    by_rule = derive_literals(LOADED)
    drawn = 0
    for rule in LOADED.rules:
        needed = by_rule[rule.id]
        if not needed:
            continue
        compiled = pattern_source(rule, LISTS).compile()
        root = parse(rule.pattern, case=rule.case, lists=LISTS)
        matched = 0
        for _ in range(DRAWS):
            for block in read_blocks(sample(root, draw)):
                if compiled.search(block.view, timeout=2):
                    matched += 1
                    assert any(literal in fold(block.view) for literal in needed), (rule.id, block.view)
        drawn += matched > 0
    assert drawn > 0.6 * len(LOADED.rules)


def test_rules_without_literals_are_few() -> None:
    without = [
        rule
        for rule, some in derive_literals(LOADED).items()
        if not worth_indexing(some) and not rule.startswith("style/")
    ]
    assert len(without) <= MOST_WITHOUT_LITERALS, without


@pytest.mark.parametrize("pattern", [r"(a|a)+b", r"(?:\w+\s?)+$", r"^(?:a?){30}a{30}(?:\d*\d*)*x"])
def test_exploding_patterns_are_found(pattern: str) -> None:
    assert explodes(PatternSource(pattern, case=False, whole=False))


@pytest.mark.parametrize("pattern", [r"sign up (?:for|to) .{0,40} newsletter", r"^\w+: \d+$", r"(?:a|b)+"])
def test_sane_patterns_pass(pattern: str) -> None:
    assert explodes(PatternSource(pattern, case=False, whole=False)) is None


def test_a_pattern_that_keeps_exceeding_its_time_rests() -> None:
    guard = Guard((PatternSource(r"(a|a)+b", case=False, whole=False),), seconds=0.01)
    for _ in range(STRIKES):
        with pytest.raises(TimeoutError):
            guard.find(0, "a" * 40 + "!b")
    assert guard.resting() == (0,)
    with pytest.raises(TimeoutError):
        guard.find(0, "ab")


@pytest.mark.parametrize("text", ["“Ça va?” — ‘oui’…", "ＡＢＣ：、。", "İIıſK ΣΑΣ straße", "\u2028\t\xa0x"])
def test_folding_keeps_the_length(text: str) -> None:
    assert len(plain(text)) == len(text) == len(fold(plain(text)))
