"""The service's page in a real browser."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.service import Running

#: The last ones keep Chromium from looking for its makers.
OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --virtual-time-budget=10000"
)


@pytest.mark.browser
def test_the_page_shows_every_address(service: Running, tmp_path: Path) -> None:
    address = f"{service.client.base_url}/docs"
    command = ["chromium", *OPTIONS.split(), f"--user-data-dir={tmp_path}", "--dump-dom", address]
    page = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    shown = set(re.findall(r'data-path="([^"]+)"', page))
    assert shown == set(service.client.get("/openapi.json").json()["paths"])
