"""One cleaner for all tests: rules are proved once, into a cache of the tests' own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Before anything loads rules; parallel workers share it.
os.environ["XDG_CACHE_HOME"] = str(Path(__file__).parent.parent / ".pytest_cache" / "rules")

from cleaner import Cleaner


@pytest.fixture(scope="session", autouse=True)
def cleaner() -> Cleaner:
    return Cleaner()
