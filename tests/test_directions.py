"""Who may import whom."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from cleaner.reasons import REASONS, markdown

ROOT = Path(__file__).parent.parent
#: Rooms of the engine from the ground up; each may use those before it.
LAYERS = [
    {"errors", "reasons", "codes", "declared", "rule", "rule_examples", "rule_html", "rule_style", "article", "result"},
    {"match", "read", "write", "romanise"},
    {"typography", "names"},
    {"ruleset"},
    {"stages"},
    {"engine"},
    {"batch"},
    {"cli"},
]
RANK = {room: rank for rank, rooms in enumerate(LAYERS) for room in rooms}


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def test_rules_know_the_rule_module_only() -> None:
    for path in (ROOT / "rules").rglob("*.py"):
        assert imports(path) <= {"cleaner.rule"}, path


def test_the_service_knows_the_engine_only() -> None:
    """Its own modules it finds beside themselves, for it is ``api`` in a checkout and ``cleaner._api`` in a wheel."""
    for path in (ROOT / "api").glob("*.py"):
        assert not any(name.partition(".")[0] in {"api", "rules", "tests"} for name in imports(path)), path


@pytest.mark.parametrize("path", sorted((ROOT / "cleaner").rglob("*.py")), ids=lambda p: p.relative_to(ROOT).as_posix())
def test_rooms_look_down_only(path: Path) -> None:
    used = imports(path)
    assert not any(name.partition(".")[0] in {"api", "rules", "tests"} for name in used)
    parts = path.relative_to(ROOT / "cleaner").with_suffix("").parts
    if parts[0] not in RANK:
        return
    rooms = {name.split(".")[1] for name in used if name.startswith("cleaner.")}
    assert all(RANK[room] <= RANK[parts[0]] for room in rooms if room in RANK)


def test_the_list_of_reasons_is_made_from_the_code() -> None:
    assert (ROOT / "docs" / "reasons.md").read_text(encoding="utf-8") == markdown()
    assert all(why.endswith(".") for why in REASONS.values())
