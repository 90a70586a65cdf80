"""Remembers what is dear about a rule set: what its patterns need, and that its rules proved themselves.

The key is the content of all rule files, of all code and data of the package but the service's, and the versions
of what it reads and matches with, so that nothing can be out of date. The file is JSON in the user's own cache folder. A
cache that is missing, corrupt or cannot be written costs time and is no error.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import orjson
import platformdirs

import cleaner
from cleaner.match.needs import Needs, NeedsById
from cleaner.write.files import write_whole

_ENGINES: Final = ("regex", "selectolax", "pycld2", "ahocorasick-rs")
_ELSEWHERE: Final = frozenset({"_rules", "_api", "cli"})  # rules are in the key already; the others prove nothing
_MOST_FILES: Final = 12  # a rule set that is being written makes many; those that were not used for longest go


def cache_key(rules_hash: str) -> str:
    """What a rule set's cache is filed under."""
    digest = hashlib.sha256(f"{rules_hash} {cleaner.__version__}".encode())
    for name in _ENGINES:
        digest.update(f"{name} {version(name)}\n".encode())
    package = Path(cleaner.__file__).parent
    for path in sorted(package.rglob("*")):
        if path.suffix in {".py", ".json"} and path.relative_to(package).parts[0] not in _ELSEWHERE:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def read_needs(key: str) -> NeedsById | None:
    """What the patterns of a rule set need that has proved itself, if it is remembered."""
    path = _file(key)
    try:
        data: Any = orjson.loads(path.read_bytes())
        with suppress(OSError):
            path.touch()  # the built-in rules' is read for every change of other rules, and must not be forgotten
        return {
            str(rule): tuple(
                Needs(frozenset(starts), frozenset(inside), tuple(map(frozenset, holds)), bool(digit))
                for starts, inside, holds, digit in alternatives
            )
            for rule, alternatives in data["needs"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_needs(key: str, needs: NeedsById) -> None:
    """Remember a rule set that has proved itself; the file appears whole or not at all."""
    path = _file(key)
    rows = {
        rule: [
            [sorted(one.starts), sorted(one.inside), [sorted(some) for some in one.holds], one.digit]
            for one in alternatives
        ]
        for rule, alternatives in needs.items()
    }
    data = orjson.dumps({"needs": rows})
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, data)
        _forget_oldest(path.parent)


def _forget_oldest(folder: Path) -> None:
    files = sorted(folder.glob("rules-*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in files[_MOST_FILES:]:
        path.unlink(missing_ok=True)


def _file(key: str) -> Path:
    return platformdirs.user_cache_path("article-cleaner", appauthor=False) / f"rules-{key}.json"
