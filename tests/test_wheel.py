"""The wheel works without the checkout; the source distribution holds all of it."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import httpx
import pytest

from tests.support import HERE


@pytest.mark.wheel
def test_the_source_distribution_holds_what_the_readme_begins_with(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "build", "-q", "--sdist", "-o", str(tmp_path), str(HERE.parent)], check=True)
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert {"README.md", "setup.sh", "seeds/000_5cd80e744fe0d808.txt", "tests/test_wheel.py"} <= held


@pytest.mark.wheel
def test_the_installed_wheel_cleans_the_seed(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(tmp_path), str(HERE.parent)], check=True
    )
    (wheel,) = tmp_path.glob("*.whl")
    home = tmp_path / "elsewhere"
    venv.create(home / "venv", with_pip=True)
    python = home / "venv" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", str(wheel)], check=True)
    packages = next((home / "venv" / "lib").glob("python*/site-packages"))
    assert not (packages / "rules").exists()
    assert not (packages / "api").exists()
    assert (packages / "cleaner" / "_rules" / "publishers" / "moscow_times.py").exists()
    folder = HERE / "fixtures" / "moscow_times"
    done = subprocess.run(
        [home / "venv" / "bin" / "cleaner", "clean", str(folder / "source.txt")],
        cwd=home,
        capture_output=True,
        check=True,
    )
    assert done.stdout == (folder / "expected.txt").read_bytes()
    serving = subprocess.Popen(
        [home / "venv" / "bin" / "cleaner", "serve", "--port", "0"], cwd=home, stdout=subprocess.PIPE, text=True
    )
    try:
        assert serving.stdout
        address = serving.stdout.readline().split(" at ")[1].split(",")[0]
        asked = httpx.post(
            f"{address}/v1/clean",
            content=(folder / "source.txt").read_bytes(),
            headers={"Content-Type": "text/plain", "Accept": "text/plain"},
            timeout=60,
        )
        assert asked.content == done.stdout
    finally:
        serving.terminate()
        assert serving.wait(40) == 0
        assert serving.stdout
        serving.stdout.close()
