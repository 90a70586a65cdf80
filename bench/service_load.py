"""Minutes of mixed load on the service: good articles, bad ones, huge ones, slow clients, hostile HTML, engines
that are killed, rules that are loaded anew. Prints what was answered, and the memory of all processes over time.

    python bench/service_load.py [--minutes 10] [--clients 12] [--seed 1]

Memory is what all processes hold together, what they share counted once. Ends with 1 if the service broke a promise:
a 5xx but 503, a request without an answer, an answer that its kind must not get, or memory that grows by a tenth.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from typing import Final

from load_kinds import CLEAN, NDJSON, STREAM, Kind, article, kinds
from processes import Server, running
from raw_http import Ask, Connection, DroppedError, Reply

LONGEST: Final = 10_000_000  # bytes of a body
STALL: Final = 3.0  # seconds that the service waits for headers, or more of a body
PATIENCE: Final = 120.0  # seconds until a client takes its request for lost
KILL_EVERY: Final = 22.0  # more than an article may take, so that none is hit twice
RELOAD_EVERY: Final = 45.0
LOOK_EVERY: Final = 2.0
MOST_GROWTH: Final = 0.10
WARM_UP: Final = 0.2  # of the time; its samples do not count
ENVIRONMENT: Final = {
    "CLEANER_MAX_BODY": str(LONGEST),
    "CLEANER_HEADER_SECONDS": str(STALL),
    "CLEANER_BODY_SECONDS": str(STALL),
}


@dataclass(frozen=True, slots=True)
class Look:
    """Bytes of memory at a time, in seconds from the start.

    :ivar first: of the process that answers.
    :ivar below: of those that hold the rules and clean.
    """

    at: float
    first: int
    below: int

    @property
    def both(self) -> int:
        return self.first + self.below


@dataclass(slots=True)
class Tally:
    """What happened so far.

    :ivar broken: promises that were broken, with how often.
    """

    statuses: Counter[int] = field(default_factory=Counter)
    requests: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    memory: list[Look] = field(default_factory=list)

    def answered(self, name: str, reply: Reply, statuses: frozenset[int]) -> None:
        """Note an answer."""
        self.statuses[reply.status] += 1
        self.requests[name] += 1
        if reply.status not in statuses and reply.status != 503:
            self.broken[f"{name}: {reply.status} {reply.body[:200]!r}"] += 1


@dataclass(frozen=True, slots=True)
class Load:
    """The server and what is known of it."""

    server: Server
    tally: Tally
    ends: float

    async def connect(self) -> Connection:
        """A new connection."""
        return await Connection.to(self.server.host, self.server.port)

    async def client(self, chosen: list[Kind], draw: random.Random) -> None:
        """Send requests of all kinds, one after the other, some on one connection."""
        weights = [kind.weight for kind in chosen]
        connection: Connection | None = None
        while time.monotonic() < self.ends:
            kind = draw.choices(chosen, weights)[0]
            # Huge requests take time to make, and the service hangs up on whoever says nothing.
            ask = await asyncio.to_thread(kind.make, draw)
            connection = connection or await self.connect()
            try:
                reply = await asyncio.wait_for(connection.ask(ask), PATIENCE)
            except (DroppedError, TimeoutError) as error:
                self.tally.broken[f"{kind.name}: no answer ({error or 'none came'})"] += 1
                go_on = False
            else:
                self.tally.answered(kind.name, reply, kind.statuses)
                go_on = not reply.closes and reply.status < 400 and draw.random() < 0.8
            if not go_on:
                await connection.close()
                connection = None
        if connection:
            await connection.close()

    async def restorer(self, draw: random.Random) -> None:
        """Clean an article and have the service make its source of the answer again."""
        given = article(draw, 4_000)
        reply = await self._one("restore", Ask(CLEAN, json.dumps({"text": given}).encode()), {200})
        if reply.status == 200:
            reply = await self._one("restore", Ask("/v1/restore", reply.body), {200})
            if reply.status == 200 and json.loads(reply.body)["source"] != given:
                self.tally.broken["restore: another source"] += 1

    async def stalled_headers(self, draw: random.Random) -> None:
        """Begin a request and say no more; the service hangs up."""
        connection = await self.connect()
        head = Ask(CLEAN, b"{}").head()
        connection.writer.write(head[: draw.randint(0, len(head) - 2)])
        await self._hung_up(connection, "stalled headers")

    async def stalled_body(self, draw: random.Random) -> None:
        """Begin a body and say no more; the service answers 408."""
        body = json.dumps({"text": article(draw, 5_000)}).encode()
        # The second half would come after an hour.
        stalled = Ask(CLEAN, body, piece=len(body) // 2 + 1, pause=3600, chunked=draw.random() < 0.5)
        await self._one("a stalled body", stalled, {408})

    async def stalled_stream(self, draw: random.Random) -> None:
        """Begin a stream and say no more; the service answers what came and ends it."""
        line = json.dumps({"text": article(draw, 3_000)}).encode() + b"\n"
        stalled = Ask(STREAM, line * 2, NDJSON, piece=len(line), pause=3600, chunked=draw.random() < 0.5)
        reply = await self._one("a stalled stream", stalled, {200})
        if reply.status == 200 and [json.loads(one)["status"] for one in reply.body.splitlines()] not in (
            [200, 408],
            [503, 408],
        ):
            self.tally.broken[f"a stalled stream: {reply.body[-200:]!r}"] += 1

    async def hangs_up(self, draw: random.Random) -> None:
        """Send a request, or a part of it, and be gone, with or without a look at the answer."""
        articles = [{"text": article(draw, 20_000)} for _ in range(20)]
        ask = draw.choice(
            (
                Ask(CLEAN, json.dumps(articles).encode()),
                Ask(STREAM, b"\n".join(json.dumps(one).encode() for one in articles), NDJSON, chunked=True),
            )
        )
        ask = replace(ask, piece=10_000, pause=draw.choice((0, 0.01)), read_pause=draw.choice((0, 0.5)))
        connection = await self.connect()
        with suppress(TimeoutError, DroppedError):
            await asyncio.wait_for(connection.ask(ask), draw.uniform(0, 3))
        await connection.close()
        self.tally.done["clients that hung up"] += 1

    async def stopped_reader(self, draw: random.Random) -> None:
        """Ask for much and read nothing of it for a while."""
        articles = [{"text": article(draw, 20_000), "explain": True} for _ in range(40)]
        body = b"\n".join(json.dumps(one).encode() for one in articles)
        connection = await self.connect()
        reply = connection.ask(replace(Ask(STREAM, body, NDJSON), read_pause=0.02))
        await asyncio.sleep(2)
        try:
            self.tally.answered("a stopped reader", await asyncio.wait_for(reply, PATIENCE), frozenset({200}))
        except (DroppedError, TimeoutError) as error:
            self.tally.broken[f"a stopped reader: no answer ({error or 'none came'})"] += 1
        await connection.close()

    async def again(self, act: Callable[[random.Random], Awaitable[None]], draw: random.Random, pause: float) -> None:
        """Do something again and again."""
        while time.monotonic() < self.ends:
            await act(draw)
            await asyncio.sleep(draw.uniform(0, 2 * pause))

    async def killer(self, draw: random.Random) -> None:
        """Kill an engine, whatever it does."""
        await asyncio.sleep(KILL_EVERY)
        first, *below = self.server.family()
        engines = [stat.pid for stat in below if stat.parent != first.pid]
        if engines:
            with suppress(ProcessLookupError):
                os.kill(draw.choice(engines), signal.SIGKILL)
            self.tally.done["engines killed"] += 1

    async def reloader(self, _: random.Random) -> None:
        """Have the rules loaded anew."""
        await asyncio.sleep(RELOAD_EVERY)
        self.server.process.send_signal(signal.SIGHUP)
        self.tally.done["rules loaded anew"] += 1

    async def watch(self, began: float) -> None:
        """Look at the memory."""
        while time.monotonic() < self.ends:
            self.tally.memory.append(Look(time.monotonic() - began, *self.server.memory()))
            await asyncio.sleep(LOOK_EVERY)

    async def _one(self, name: str, ask: Ask, statuses: set[int]) -> Reply:
        connection = await self.connect()
        try:
            reply = await asyncio.wait_for(connection.ask(ask), PATIENCE)
        except (DroppedError, TimeoutError) as error:
            self.tally.broken[f"{name}: no answer ({error or 'none came'})"] += 1
            return Reply(0, b"", closes=True)
        finally:
            await connection.close()
        self.tally.answered(name, reply, frozenset(statuses))
        return reply

    async def _hung_up(self, connection: Connection, name: str) -> None:
        try:
            said = await asyncio.wait_for(connection.reader.read(), STALL + 5)
        except (TimeoutError, ConnectionError):
            said = b"still there"
        await connection.close()
        self.tally.done[name] += 1
        if said:
            self.tally.broken[f"{name}: {said[:100]!r}"] += 1


async def drive(server: Server, minutes: float, clients: int, seed: int) -> Tally:
    """The whole load."""
    began = time.monotonic()
    load = Load(server, Tally(), began + 60 * minutes)
    chosen = kinds(LONGEST)
    async with asyncio.TaskGroup() as group:
        for number in range(clients):
            group.create_task(load.client(chosen, random.Random(seed * 1000 + number)))
        for act, pause in (
            (load.restorer, 0.5), (load.stalled_headers, 0.5), (load.stalled_body, 0.5), (load.stalled_stream, 1),
            (load.hangs_up, 1), (load.stopped_reader, 5), (load.killer, 0), (load.reloader, 0),
        ):  # fmt: skip
            group.create_task(load.again(act, random.Random(seed), pause))
        group.create_task(load.watch(began))
    return load.tally


def over_time(sizes: list[int]) -> tuple[int, int, int, int]:
    """First, median, last and largest; first and last are medians of a fifth, as one huge article is no growth."""
    fifth = max(1, len(sizes) // 5)
    return round(median(sizes[:fifth])), round(median(sizes)), round(median(sizes[-fifth:])), max(sizes)


def errors_of(log: Path) -> Counter[str]:
    """What the service logged as errors, and whatever it said that is no line of its log."""
    found: Counter[str] = Counter()
    for line in log.read_text(encoding="utf-8").splitlines():
        try:
            record = json.loads(line)
        except ValueError:
            found[line] += 1
            continue
        if record["level"] not in {"info", "warning"}:
            found[" ".join(str(record[name]) for name in ("message", "error", "where") if name in record)] += 1
    return found


def table(title: str, counts: Counter[str] | Counter[int]) -> None:
    print(f"\n| {title} | |\n|---|---:|")
    for name, count in sorted(counts.items(), key=lambda item: -item[1]):
        print(f"| {name} | {count:,} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--clients", type=int, default=12, help="beside the slow ones")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--log", type=Path, help="keep the service's log there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        log = options.log or Path(folder, "log")
        command = [sys.executable, "-m", "cleaner", "serve", "--port", "0", "--no-auth"]
        with running(command, log, ENVIRONMENT) as server:
            tally = asyncio.run(drive(server, options.minutes, options.clients, options.seed))
        if server.process.returncode:
            tally.broken[f"the service ended with {server.process.returncode}"] += 1
        for error, count in errors_of(log).items():
            tally.broken[f"logged: {error}"] += count
    table("answers by status", tally.statuses)
    table("requests by kind", tally.requests)
    table("beside them", tally.done)
    looks = [look for look in tally.memory if look.at >= WARM_UP * 60 * options.minutes]
    print("\n| memory in MB | first | median | last | largest |\n|---|---:|---:|---:|---:|")
    for name, sizes in (
        ("the process that answers", [look.first for look in looks]),
        ("those that clean", [look.below for look in looks]),
        ("all", [look.both for look in looks]),
    ):
        first, middle, last, largest = over_time(sizes)
        print(f"| {name} | {first / 1e6:,.0f} | {middle / 1e6:,.0f} | {last / 1e6:,.0f} | {largest / 1e6:,.0f} |")
    grown = last / first - 1
    print(f"\nThe memory grew by {100 * grown:.1f} %; the bar is {100 * MOST_GROWTH:.0f} %.")
    if grown > MOST_GROWTH:
        tally.broken["memory grows"] += 1
    if tally.broken:
        table("promises broken", tally.broken)
        raise SystemExit(1)
    print("No promise was broken.")


if __name__ == "__main__":
    main()
