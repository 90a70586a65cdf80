"""Rules that meet: overrides, switched-off rules, claims to one publisher, any order of rules and files."""

from __future__ import annotations

import os
import random
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from cleaner import Article, Cleaner, RuleError
from cleaner.declared import Rule
from cleaner.rule import publisher
from cleaner.ruleset.load import derive_needs
from cleaner.ruleset.modules import Loaded, load_modules
from cleaner.ruleset.ruleset import RuleSet
from tests.making import cleaner_of, cue, cut_tail, drop, gone, hint, joined, keep, label, trim
from tests.support import PROSE
from tests.test_rules_load import drop as drop_source
from tests.test_rules_load import write

RULES = (
    drop("a", reason="nav.page", pattern="zebra"),
    drop("b", reason="nav.related", pattern="zebra crossing"),
    label("c", part="credit", pattern="zebra", max_words=3),
    cue("d", reason="nav.related", pattern="more zebras"),
    cut_tail("e", reason="comment.prompt", pattern="more zebras"),
    keep("f", pattern="kept for ever"),
    hint("g", reason="appeal.donation", pattern="lions need"),
    hint("h", reason="appeal.membership", pattern="need you"),
    trim("i", reason="nav.page", pattern=r"\(lion\)"),
    trim("j", reason="nav.share", pattern=r"lion\) and"),
    label("k", part="correction", pattern="^correction: "),
    drop("l", reason="ad.label", pattern="lion", once=True),
)
TEXTS = (
    joined(*PROSE, "Zebra crossing", "More zebras", "One title", "A zebra kept for ever", "Lions need you"),
    joined(PROSE[0], "It rained (lion) and stopped.", *PROSE[1:], "Correction: no zebra was hurt.", "Zebra", "Zebra"),
    joined("More zebras", "A zebra", *PROSE, "Lions need you", "You need lions, lions need", "(lion)"),
)


@pytest.mark.parametrize("seed", range(8))
def test_any_order_of_rules_gives_the_same_result(seed: int) -> None:
    shuffled = random.Random(seed).sample(RULES, len(RULES))
    for text in TEXTS:
        article = Article(text=text, language="en")
        first = cleaner_of(*RULES).clean(article, explain=True)
        other = cleaner_of(*shuffled).clean(article, explain=True)
        assert (first.changes, first.blocks, first.queries) == (other.changes, other.blocks, other.queries)


def _folder(path: Path, names: tuple[str, str]) -> Path:
    for number, name in enumerate(names):
        write(
            path,
            f"RULES = [{drop_source(pattern=f'r{chr(34)}zebra (?:crossing )?offer{chr(34)}', id=f'{chr(34)}line_{number}{chr(34)}')}]",
            name,
        )
    return path


def test_any_order_of_folders_gives_the_same_result(tmp_path: Path) -> None:
    one = _folder(tmp_path / "one", ("a.py", "z.py"))
    two = _folder(tmp_path / "two", ("b.py", "c.py"))
    article = Article(text=joined(*PROSE, "Zebra crossing offer"), language="en")
    there, back = Cleaner([one, two], builtin=False), Cleaner([two, one], builtin=False)
    assert there.clean(article, explain=True).blocks == back.clean(article, explain=True).blocks


def _problems(folder: Path) -> str:
    with pytest.raises(RuleError) as error:
        Cleaner([folder], builtin=False)
    return str(error.value)


def test_two_publishers_of_one_name_or_host(tmp_path: Path) -> None:
    scope = 'SCOPE = publisher("{}", hosts=["{}"])\nRULES = []'
    for name, host, file in (("zoo", "zoo.example", "a"), ("zoo", "b.example", "b"), ("park", "zoo.example", "c")):
        write(tmp_path, scope.format(name, host), f"publishers/{file}.py")
    said = _problems(tmp_path)
    assert "several modules are of a publisher 'zoo'" in said
    assert "several publishers claim the host 'zoo.example'" in said
    assert all(f"publishers/{file}.py:" in said for file in "abc")


def test_one_id_in_two_folders_names_both_places(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        write(tmp_path / folder, f"RULES = [{drop_source()}]", "zebra.py")
    with pytest.raises(RuleError) as error:
        Cleaner([tmp_path / "one", tmp_path / "two"], builtin=False)
    for problem in error.value.problems:
        assert "one/zebra.py" in problem.message
        assert "two/zebra.py" in problem.message


@pytest.mark.parametrize(
    ("scope", "overrides", "says"),
    [
        ('SCOPE = publisher("zoo", hosts=["zoo.example"])\n', "no/such/rule", "overrides 'no/such/rule'"),
        ("", "generic/zebra/zebra_line", "overrides= is for publishers"),
    ],
)
def test_overrides_of_nothing_or_by_nobody(tmp_path: Path, scope: str, overrides: str, says: str) -> None:
    write(tmp_path, f"RULES = [{drop_source()}]", "generic/zebra.py")
    write(tmp_path, f"{scope}RULES = [{drop_source(overrides=f'{chr(34)}{overrides}{chr(34)}')}]", "zoo.py")
    assert says in _problems(tmp_path)


def test_an_override_replaces_a_rule_for_its_publisher_only() -> None:
    general = drop("general", reason="nav.page", pattern="zebra", max_words=9)
    own: Rule = replace(
        drop("own", reason="nav.related", pattern="zebra", max_words=2, overrides="general"), publisher="zoo"
    )
    cleaner = cleaner_of(general, own, scopes=(publisher("zoo", hosts=["zoo.example"]),))
    text = joined(*PROSE, "Two zebras", "A zebra goes home")
    assert gone(cleaner.clean(Article(text=text, language="en"))) == ["Two zebras", "A zebra goes home"]
    ours = cleaner.clean(Article(text=text, language="en", publisher="zoo"))
    assert gone(ours) == ["Two zebras"]
    assert ours.changes[0].rule == "own"


def test_of_two_publishers_with_signs_the_one_with_more_is_found() -> None:
    zoo = publisher("zoo", hosts=["zoo.example"], signs=["The Daily Zoo", "Feed the animals"])
    park = publisher("park", hosts=["park.example"], signs=["The Park News", "Mow the lawns", "Water the trees"])
    cleaner = cleaner_of(scopes=(zoo, park))
    ours = "The Daily Zoo says: Feed the animals"
    theirs = "The Park News says: Mow the lawns. Water the trees"
    assert cleaner.clean(Article(text=joined(*PROSE, ours, theirs))).publisher.value == "park"
    assert cleaner.clean(Article(text=joined(*PROSE, ours, "The Park News"))).publisher.value == "zoo"
    assert cleaner.clean(Article(text=joined(*PROSE, ours.upper()))).publisher.value == "zoo"
    assert cleaner.clean(Article(text=joined(*PROSE, "The Daily Zoo. The Daily Zoo."))).publisher.value == ""


def _literals(folder: Path) -> frozenset[str]:
    (needs,) = Cleaner([folder], builtin=False).ruleset.needs
    return frozenset().union(*(one.inside for one in needs))


def test_an_edit_within_a_second_and_of_the_same_size_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for pattern in ("zebra crossing offer", "crossing offer today"):
        path = write(tmp_path, f"RULES = [{drop_source(pattern=repr(pattern))}]")
        os.utime(path, (1, 1))
        assert _literals(tmp_path) == {pattern}


def test_a_stale_cache_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "rules"
    write(folder, f"RULES = [{drop_source()}]")
    assert _literals(folder) == {"zebra crossing offer"}
    write(folder, f"RULES = [{drop_source(pattern='r' + chr(34) + 'crossing offer today' + chr(34))}]")
    assert _literals(folder) == {"crossing offer today"}
    write(folder, f"RULES = [{drop_source(fires='[]')}]")
    assert "no example that fires" in _problems(folder)


def test_rule_files_with_an_underscore_are_left_alone(tmp_path: Path) -> None:
    write(tmp_path, "not Python at all", "_draft.py")
    write(tmp_path, "RULES = []", "zoo.py")
    assert load_modules([tmp_path]).rules == ()


def test_rules_do_not_share_their_modules_names(tmp_path: Path) -> None:
    """Two files of one name, and one named as a module of the standard library, get along."""
    for name in ("one/json.py", "two/json.py"):
        write(tmp_path, f"RULES = [{drop_source()}]", name)
    loaded: Loaded = load_modules([tmp_path])
    assert [rule.id for rule in loaded.rules] == ["one/json/zebra_line", "two/json/zebra_line"]
    assert RuleSet.compile(loaded, derive_needs(loaded)).rules
