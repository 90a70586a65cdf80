"""Broken rules stop the start and are all named, with file and line."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from cleaner import Article, Cleaner, RuleError
from cleaner.ruleset.cache import read_needs, write_needs
from tests.support import PROSE

HEAD = "from cleaner.rule import ANYWHERE, TAIL, cue, cut_tail, drop, hint, keep, label, off, publisher, tail, trim, vocabulary\n"


def write(folder: Path, body: str, name: str = "rules.py") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + dedent(body), encoding="utf-8")
    return path


def drop(**change: str) -> str:
    fields = {
        "id": '"zebra_line"',
        "reason": '"nav.related"',
        "pattern": 'r"zebra crossing offer"',
        "fires": '["Zebra crossing offer today"]',
        "stays": '["A zebra crossed."]',
    } | change
    rest = ", ".join(f"{name}={value}" for name, value in fields.items() if name != "id")
    return f"drop({fields['id']}, {rest})"


BROKEN = {
    "RULES = [": "not valid Python",
    "X = 1": "no RULES",
    "RULES = [42]": "only what cleaner.rule makes",
    "RULES = [1 / 0]": "ZeroDivisionError",
    f"RULES = {drop()}": "put [ and ] around it",
    "import sys\nsys.exit()\nRULES = []": "SystemExit",
    f"RULES = [{drop(reason=chr(34) + 'no.such' + chr(34))}]": "is not in the list of reasons",
    f"RULES = [{drop(id=chr(34) + 'Bad Name' + chr(34))}]": "lower-case words",
    f"RULES = [{drop(fires='[]')}]": "no example that fires",
    f"RULES = [{drop(stays='[]')}]": "no example that must stay",
    f"RULES = [{drop(fires='[' + chr(34) + 'Something else' + chr(34) + ']')}]": "does not fire on",
    f"RULES = [{drop(stays='[' + chr(34) + 'The zebra crossing offer stood.' + chr(34) + ']')}]": "should stay, but",
    f"RULES = [{drop(pattern='r' + chr(34) + '(a|a)+zebra' + chr(34))}]": "explodes",
    f"RULES = [{drop(pattern='r' + chr(34) + '(zebra' + chr(34))}]": "does not compile",
    f"RULES = [{drop(pattern='r' + chr(34) + 'z?' + chr(34))}]": "matches nothing at all",
    f"RULES = [{drop(pattern='r' + chr(34) + chr(92) + 'L<nowhere>' + chr(34))}]": "no vocabulary",
    f"RULES = [{drop()}, {drop()}]": "rules have this id",
    'RULES = [off("languages/en/links/x", why="no")]': "needs a SCOPE",
    'RULES = [label("part_line", part="nose", pattern="zebra", fires=["zebra"], stays=["horse"])]': "is none of",
    'SCOPE = publisher("zoo", hosts=["https://zoo.com/"])\nRULES = []': "bare domain",
    """SCOPE = publisher("zoo", hosts=['a".b'])\nRULES = []""": "the host 'a\".b' should be a bare domain",
    'SCOPE = publisher("zoo", hosts="zoo.com")\nRULES = []': "hosts= is a list of domains: hosts=['zoo.com']",
    'SCOPE = publisher("zoo", hosts=["zoo.com"], language="english")\nRULES = []': "language='english' is not",
    'SCOPE = publisher("zoo", hosts=["zoo.com"], signs=["The Daily Zoo", "The Daily Zoo News"])\nRULES = []': "independent",
    'SCOPE = publisher("zoo", hosts=["zoo.com"])\nRULES = [off("no/such/rule", why="no")]': "no rule is called",
}


@pytest.mark.parametrize(
    ("name", "body", "says"),
    [
        ("publishers/zoo.py", f"RULES = [{drop()}]", "needs a SCOPE = publisher(...)"),
        (
            "publishers/zoo.py",
            f"SCOPE = (publisher('zoo', hosts=['zoo.com']),)\nRULES = [{drop()}]",
            "a comma behind it",
        ),
        ("zoo.py", f"SCOPE = 'zoo'\nRULES = [{drop()}]", "SCOPE is not what publisher(...) returns"),
        ("languages/de.py", f"RULES = [{drop()}]", "languages/de/NAME.py"),
    ],
)
def test_rules_are_never_everybodys_by_mistake(tmp_path: Path, name: str, body: str, says: str) -> None:
    path = write(tmp_path, body, name)
    with pytest.raises(RuleError) as error:
        Cleaner([tmp_path], builtin=False)
    (problem,) = error.value.problems
    assert problem.file == str(path)
    assert says in problem.message


@pytest.mark.parametrize(("body", "says"), BROKEN.items(), ids=BROKEN.values())
def test_a_broken_module_is_named(tmp_path: Path, body: str, says: str) -> None:
    path = write(tmp_path, body)
    with pytest.raises(RuleError) as error:
        Cleaner([tmp_path], builtin=False)
    assert any(says in str(p) and p.file == str(path) and p.line > 0 for p in error.value.problems), error.value


def test_a_folder_without_rules_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("- drop", encoding="utf-8")
    with pytest.raises(RuleError) as error:
        Cleaner([tmp_path], builtin=False)
    assert str(error.value) == f"{tmp_path}: the folder holds no rule modules: no .py files"


@pytest.mark.parametrize("given", [{"rules": "zoo"}, {"rules": Path("zoo")}, {"names": "kyiv"}])
def test_folders_and_names_are_lists(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="are lists"):
        Cleaner(builtin=False, **given)


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    write(tmp_path, f"RULES = [{drop(fires='[]', stays='[]')}]", "a.py")
    write(tmp_path, f"RULES = [{drop(reason=chr(34) + 'x.y' + chr(34))}]", "b.py")
    with pytest.raises(RuleError) as error:
        Cleaner([tmp_path], builtin=False)
    assert len(error.value.problems) >= 3


ZOO = f"""
SCOPE = publisher("zoo", hosts=["zoo.com"], language="en", signs=["The Daily Zoo desk", "Feed the Zoo fund"])
RULES = [{drop()}]
"""


def test_publishers_rules_apply_to_their_articles_only(tmp_path: Path) -> None:
    write(tmp_path, ZOO, "publishers/zoo.py")
    zoo = Cleaner([tmp_path], builtin=False)
    text = "\n\n".join((*PROSE, "Zebra crossing offer today"))
    clean = "\n\n".join(PROSE)
    assert zoo.clean(Article(text=text)).text == text
    assert zoo.clean(Article(text=text, publisher="zoo")).text == clean
    assert zoo.clean(Article(text=text, url="https://news.zoo.com/a")).text == clean
    signed = f"{text}\n\nFrom the Daily Zoo desk.\n\nGive to the Feed the Zoo fund."
    result = zoo.clean(Article(text=signed))
    assert result.publisher.value == "zoo"
    assert "Zebra" not in result.text


def test_a_publisher_overrides_and_switches_off(tmp_path: Path) -> None:
    write(tmp_path, f"RULES = [{drop()}]", "generic/zebra.py")
    write(
        tmp_path,
        'SCOPE = publisher("zoo", hosts=["zoo.com"])\nRULES = [off("generic/zebra/zebra_line", why="ours")]',
        "publishers/zoo.py",
    )
    zoo = Cleaner([tmp_path], builtin=False)
    text = "\n\n".join((*PROSE, "Zebra crossing offer today"))
    assert zoo.clean(Article(text=text)).text != text
    assert zoo.clean(Article(text=text, publisher="zoo")).text == text


def test_what_is_remembered_and_used_is_not_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    write_needs("base", {})
    for number in range(40):
        write_needs(f"other-{number}", {})
        assert read_needs("base") == {}
    assert read_needs("other-0") is None
    assert read_needs("other-39") == {}


def test_a_broken_cache_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "rules", f"RULES = [{drop()}]")
    cache = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    first = Cleaner([tmp_path / "rules"], builtin=False)
    for file in cache.rglob("*.json"):
        file.write_bytes(b'{"needs": 3')
    second = Cleaner([tmp_path / "rules"], builtin=False)
    assert first.ruleset.needs == second.ruleset.needs
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/nowhere")
    Cleaner([tmp_path / "rules"], builtin=False)
