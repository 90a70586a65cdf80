"""A server in processes of its own, as a bench sees it: its port, its CPU time, its memory."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_TICK: Final = 1 / os.sysconf("SC_CLK_TCK")
_PATIENCE: Final = 30.0  # seconds for a server to end


@dataclass(frozen=True, slots=True)
class Stat:
    """What the system knows of a process.

    :ivar cpu: seconds that it has worked, its threads included.
    """

    pid: int
    parent: int
    cpu: float


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs."""

    process: subprocess.Popen[str]
    host: str
    port: int

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    def family(self) -> list[Stat]:
        """The server's first process and all below it, the first one first."""
        return family(self.process.pid, read_stats())

    def cpu(self) -> tuple[float, float]:
        """CPU seconds so far: of the first process, and of all below it."""
        first, *rest = self.family()
        return first.cpu, sum(stat.cpu for stat in rest)

    def memory(self) -> tuple[int, int]:
        """Bytes of resident memory: of the first process, and of all below it; what they share counts once."""
        first, *rest = self.family()
        return proportional(first.pid), sum(proportional(stat.pid) for stat in rest)


@contextmanager
def running(command: Sequence[str], log: Path, environment: Mapping[str, str] | None = None) -> Iterator[Server]:
    """A server whose first line names its address; ends it at the end.

    :param log: takes what it says on standard error.
    """
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(  # noqa: S603 - a bench's own command
            command, stdout=subprocess.PIPE, stderr=errors, text=True, env={**os.environ, **(environment or {})}
        )
        try:
            line = process.stdout.readline() if process.stdout else ""
            found = re.search(r"http://([\d.]+):(\d+)", line)
            if not found:
                raise SystemExit(f"{' '.join(command)} does not start: {line}{log.read_text(encoding='utf-8')}")
            yield Server(process, found[1], int(found[2]))
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()


def read_stats() -> dict[int, Stat]:
    """All processes there are."""
    found = {}
    for path in Path("/proc").iterdir():
        if path.name.isdigit():
            stat = read_stat(int(path.name))
            if stat:
                found[stat.pid] = stat
    return found


def read_stat(pid: int) -> Stat | None:
    """A process, or None if it is gone. See proc_pid_stat(5)."""
    try:
        line = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    after_name = line.rpartition(")")[2].split()
    return Stat(pid, int(after_name[1]), (int(after_name[11]) + int(after_name[12])) * _TICK)


def family(pid: int, stats: Mapping[int, Stat]) -> list[Stat]:
    """A process and all below it."""
    found = [stats[pid]] if pid in stats else []
    for stat in stats.values():
        if stat.parent == pid:
            found += family(stat.pid, stats)
    return found


def proportional(pid: int) -> int:
    """A process's resident memory in bytes, its part of what it shares; 0 if it is gone."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    found = re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0
