"""A real service for tests: the command in a process of its own, and rules that make it work hard."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

#: Rules on markup whose tests sleep, or end their process, where an element says so.
HARD_WORK = '''"""Rules for tests of the service."""

import os
import time

from cleaner.rule import drop_html, publisher

SCOPE = publisher("worker", hosts=["worker.example"], language="en")


def _works(element):
    if element.has_attr("data-sleep"):
        time.sleep(float(element["data-sleep"]))
    if element.has_attr("data-die"):
        os._exit(1)
    return element.has_attr("data-drop")


RULES = [
    drop_html(
        "work",
        reason="nav.page",
        css="p.work",
        test=_works,
        fires=['<p>The bridge closed in March, said the mayor.</p><p class="work" data-drop="1">Menu</p>'],
        stays=['<p>The bridge closed in March, said the mayor.</p><p class="work">He worked.</p>'],
    ),
]
'''


def working(**data: object) -> dict[str, Any]:
    """An article that keeps an engine busy: ``working(sleep=2)``."""
    said = " ".join(f'data-{name}="{value}"' for name, value in data.items())
    return {
        "publisher": "worker",
        "html": f'<p>The bridge closed in March, said the mayor.</p><p class="work" {said}>He worked.</p>',
    }


@dataclass(frozen=True, slots=True)
class Running:
    """A service that runs."""

    process: subprocess.Popen[str]
    client: httpx.Client
    log: Path

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.client.base_url.port or 0)

    def post(self, path: str, data: Any, **headers: str) -> httpx.Response:
        """Send JSON."""
        return self.client.post(path, json=data, headers=headers)

    def records(self) -> list[dict[str, Any]]:
        """What it has logged."""
        return [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines() if line.strip()]

    def below(self) -> list[int]:
        """The processes that belong to it, but for itself: that with the rules first, then its engines."""
        return descendants(self.process.pid)


def descendants(pid: int) -> list[int]:
    """All processes below one, parents before children."""
    found: list[int] = []
    pending = [pid]
    while pending:
        parent = pending.pop(0)
        path = Path(f"/proc/{parent}/task/{parent}/children")
        children = [int(child) for child in path.read_text(encoding="ascii").split()] if path.exists() else []
        found += children
        pending += children
    return found


def engines_of(running: Running) -> list[int]:
    """The processes of a service that clean."""
    return [pid for pid in running.below() if parent_of(pid) != running.process.pid]


def parent_of(pid: int) -> int:
    """The process that made another."""
    return int(Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[1])


@contextmanager
def serving(folder: Path, *arguments: str, rules: Sequence[str] = (), **settings: object) -> Iterator[Running]:
    """A service with settings of its own.

    :param folder: for its files. :param rules: sources of rule modules to load.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CLEANER_")}
    environment |= {f"CLEANER_{name.upper()}": str(value) for name, value in settings.items()}
    environment["XDG_CONFIG_HOME"] = str(folder)  # where no keys are
    if rules:
        for number, source in enumerate(rules):
            path = folder / "rules" / f"module_{number}.py"
            path.parent.mkdir(exist_ok=True)
            path.write_text(source, encoding="utf-8")
        environment["CLEANER_RULES"] = str(folder / "rules")
    log = folder / "service.log"
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "cleaner", "serve", "--port", "0", *arguments],
            stdout=subprocess.PIPE, stderr=errors, env=environment, text=True,
        )  # fmt: skip
    assert process.stdout
    try:
        line = process.stdout.readline()
        assert " at http" in line, log.read_text(encoding="utf-8")
        address = line.split(" at ")[1].split(",")[0]
        with httpx.Client(base_url=address, timeout=60) as client:
            yield Running(process, client, log)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(40)
        finally:
            process.kill()
            process.stdout.close()
