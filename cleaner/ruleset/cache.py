"""Remembers what is dear about a rule set: its literals, and that its rules proved themselves.

The key is the content of all rule files, of the engine and the versions of what it matches
with, so that nothing can be out of date. The file is JSON in the user's own cache folder. A
cache that is missing, corrupt or cannot be written costs time and is no error.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson
import platformdirs
import regex

import cleaner

Literals = Mapping[str, frozenset[str]]


def cache_key(rules_hash: str) -> str:
    """What a rule set's cache is filed under."""
    digest = hashlib.sha256(f"{rules_hash} {cleaner.__version__} {regex.__version__}".encode())
    package = Path(cleaner.__file__).parent
    for folder in ("match", "read", "ruleset", "stages", "."):
        for path in sorted((package / folder).glob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def read_literals(key: str) -> Literals | None:
    """The literals by rule id of a rule set that has proved itself, if it is remembered."""
    try:
        data: Any = orjson.loads(_file(key).read_bytes())
        return {str(rule): frozenset(map(str, some)) for rule, some in data["literals"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_literals(key: str, literals: Literals) -> None:
    """Remember a rule set that has proved itself; the file appears whole or not at all."""
    path = _file(key)
    data = orjson.dumps({"literals": {rule: sorted(some) for rule, some in literals.items()}})
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _file(key: str) -> Path:
    return platformdirs.user_cache_path("article-cleaner", appauthor=False) / f"rules-{key}.json"
