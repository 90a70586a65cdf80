"""Requests a second of the service, and what it costs above the engine.

    python bench/service.py [--seconds 5] [--rounds 3]       # needs wrk (Debian: apt-get install wrk)

In turns and in one run: the service, an empty Flask endpoint behind the same front, server and settings,
and the engine alone, in a row and with pauses. CPU time is that of the server and all its processes.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from flask import Flask, Response
from processes import Server, running

from api.access import Access
from api.answers import Wish, render
from api.serve import address_of, answer, listen
from api.settings import Settings
from cleaner import Article, Cleaner

PAUSE: Final = 0.001  # seconds, about what an engine waits for its next article
BAR: Final = 1.0  # ms of CPU that the service may add to the engine's
PATH: Final = "/v1/clean"
PROSE: Final = (
    "The council voted on Monday night to keep the old ferry running for another winter, against the advice of its "
    "own engineers, who say that the boat is past repair and that the landing stage on the north bank will not see "
    "another spring.",
    "“Nobody here believes in the bridge any more,” said Marit Aldous, who has sold tickets on the south bank since "
    "1998. “They promised us 'a crossing for the century', and what we have is four pillars and a sign.”",
    "The bridge was to open in 2021. Divers then found cracks in two of its pillars, the builder went bankrupt, and "
    "the county's insurers have been in court ever since - a case that the council expects to win, and to pay for.",
    'Ticket sales fell by a third in the first year of the works, and by another fifth in the second. "It is not '
    'the money," said the harbour master, Tomas Reyle, "it\'s that people forget there was ever a way across."',
    "Engineers put the cost of a new hull at 2.4 million, about half of what the town spends on its schools each "
    "year. A cheaper plan, to lease a boat from the islands for the season, failed because none of them fits the "
    "slip on the northern side.",
    "Opponents of the plan, most of them from the upper town, had collected 3,100 signatures for a road around the "
    "bay. The road would take eleven years to build and would pass through two nature reserves, according to a "
    "study that the county ordered in the spring and has not published.",
    "The vote was closer than the mayor had hoped: nineteen to seventeen, with two members out of the room. She "
    'thanked the crew in a short speech, and said that the question would come back "as surely as the tide".',
    "The crew of four has been told that their contracts run until the end of March. Two of them have taken work on "
    "the pilot boats already; the skipper, who turns sixty-four in the new year, said he would stay “until somebody "
    "takes the key out of my hand, and I would like to see who that is going to be”.",
    "What happens to the boat itself is open. A museum further down the coast has asked for it, and so has a "
    "restaurant; the county would like to see it sold for scrap before the harbour dues for the coming year are due. "
    "“She was built here,” Ms Aldous said, “and she won’t go for razor blades while I’m around.”",
    "Until the new timetable begins in November the ferry leaves every forty minutes, and every twenty on market "
    "days. Lorries of more than seven tonnes have to take the road through the hills, which adds about an hour.",
)
ARTICLE: Final = "\n\n".join(
    (
        "Ferry to run for one more winter",
        "By Lena Harrow, Staff Writer",
        "The old ferry at its landing stage on Monday. Photograph: Pieter Olm/Bay Pictures",
        *PROSE[:3],
        "Read more: The bridge that never was",
        *PROSE[3:5],
        "Sign up to our newsletter to get the day's top stories in your inbox every morning.",
        *PROSE[5:],
        "Share this article",
        "Follow us on Twitter and Facebook",
    )
)
BODY: Final = json.dumps({"text": ARTICLE, "url": "https://www.example-post.com/ferry"}, ensure_ascii=False)
# Lua's own printing, as wrk's table of latencies has no 99th percentile that a program could read.
SCRIPT: Final = """
wrk.method = "POST"
wrk.body = io.open("%s"):read("*a")
wrk.headers["Content-Type"] = "application/json"
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"seconds": %%f, "requests": %%d, "p50": %%f, "p99": %%f, "failed": %%d}\\n',
    summary.duration / 1e6, summary.requests, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    e.connect + e.read + e.write + e.status + e.timeout))
end
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement; times are milliseconds.

    :ivar first: CPU time a request of the process that answers.
    :ivar below: CPU time a request of the processes below it.
    """

    rate: float
    p50: float
    p99: float
    first: float
    below: float

    @property
    def cpu(self) -> float:
        return self.first + self.below


def drive(server: Server, script: Path, connections: int, seconds: float) -> Row:
    """Have wrk ask a server for so long."""
    before = server.cpu()
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds:g}s", "-s", str(script), server.url + PATH]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
    after = server.cpu()
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    if found["failed"]:
        raise SystemExit(f"{found['failed']} of {found['requests']} requests failed; see the log")
    first, below = (1000 * (late - early) / found["requests"] for early, late in zip(before, after, strict=True))
    return Row(found["requests"] / found["seconds"], found["p50"], found["p99"], first, below)


def engine_alone(cleaner: Cleaner, seconds: float, pause: float = 0.0) -> Row:
    """Clean the article and make its answer again and again, in this process.

    :param pause: seconds of sleep between two; whoever is woken finds its caches cold, as an engine does.
    """
    article, wish = Article(**json.loads(BODY)), Wish()
    times = []
    cpu = time.process_time()
    ends = time.perf_counter() + seconds
    began = time.perf_counter()
    while began < ends:
        render(cleaner.clean(article), wish)
        now = time.perf_counter()
        times.append(1000 * (now - began))
        if pause:
            time.sleep(pause)
        began = time.perf_counter()
    cpu = 1000 * (time.process_time() - cpu) / len(times)
    times.sort()
    return Row(len(times) / seconds, times[len(times) // 2], times[len(times) * 99 // 100], cpu, 0)


def typical(rows: list[Row]) -> Row:
    """The median of each figure."""
    return Row(*(median(getattr(row, name) for row in rows) for name in ("rate", "p50", "p99", "first", "below")))


def serve_nothing() -> None:
    """The endpoint that does nothing, as a server."""
    app = Flask("nothing")
    app.add_url_rule(PATH, view_func=lambda: Response(b"{}", mimetype="application/json"), methods=["POST"])
    settings = Settings(port=0)
    listening = listen(settings)
    print(address_of(listening), flush=True)
    answer(app, settings, Access(settings), listening, lambda: None)


def measure(seconds: float, rounds: int, connections: int, folder: Path) -> dict[str, Row]:
    """All three, in turns."""
    body, script = folder / "body.json", folder / "wrk.lua"
    body.write_text(BODY, encoding="utf-8")
    script.write_text(SCRIPT % body, encoding="utf-8")
    cleaner = Cleaner()
    commands = {
        "service": [sys.executable, "-m", "cleaner", "serve", "--port", "0", "--no-auth"],
        "empty endpoint": [sys.executable, __file__, "--serve-nothing"],
    }
    rows: dict[str, list[Row]] = {}
    with ExitStack() as stack:
        servers = {
            name: stack.enter_context(running(command, folder / f"{name}.log")) for name, command in commands.items()
        }
        for server in servers.values():
            drive(server, script, connections, 1)
        for _ in range(rounds):
            for name, server in servers.items():
                rows.setdefault(name, []).append(drive(server, script, connections, seconds))
            rows.setdefault("engine alone", []).append(engine_alone(cleaner, seconds))
            rows.setdefault("engine alone, woken each time", []).append(engine_alone(cleaner, seconds, PAUSE))
    return {name: typical(found) for name, found in rows.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=5, help="of each measurement")
    parser.add_argument("--rounds", type=int, default=3, help="of all of them; medians are shown")
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--serve-nothing", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve_nothing:
        serve_nothing()
        return
    if not shutil.which("wrk"):
        raise SystemExit("wrk is not installed; on Debian and Ubuntu: apt-get install wrk")
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(options.seconds, options.rounds, options.connections, Path(folder))
    print(f"{len(BODY.encode()):,} bytes, {options.connections} connections; milliseconds")
    print("| | requests/s | p50 | p99 | CPU a request | of that, below the first process |")
    print("|---|---:|---:|---:|---:|---:|")
    for name, row in rows.items():
        print(f"| {name} | {row.rate:,.0f} | {row.p50:.1f} | {row.p99:.1f} | {row.cpu:.2f} | {row.below:.2f} |")
    print(f"\nThe bar for what the service adds is {BAR} ms of CPU a request.")
    for name in ("engine alone", "engine alone, woken each time"):
        above = rows["service"].cpu - rows[name].cpu
        print(f"Above the {name}: {above:.2f}; without an empty endpoint's: {above - rows['empty endpoint'].cpu:.2f}.")


if __name__ == "__main__":
    main()
