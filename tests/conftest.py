"""One cleaner for all tests: rules are proved once, into a cache of the tests' own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before anything loads rules; parallel workers share it.
os.environ["XDG_CACHE_HOME"] = str(Path(__file__).parent.parent / ".pytest_cache" / "rules")

from cleaner import Cleaner
from tests.service import HARD_WORK, Running, serving


@pytest.fixture(scope="session", autouse=True)
def cleaner() -> Cleaner:
    return Cleaner()


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory, cleaner: Cleaner) -> Iterator[Running]:
    """A service as anybody starts it, with a rule more that keeps engines busy."""
    with serving(tmp_path_factory.mktemp("service"), rules=[HARD_WORK]) as running:
        yield running
