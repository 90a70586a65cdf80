"""The threads that requests run in: as many as are needed, never more than allowed, and none is lost."""

from __future__ import annotations

import asyncio
import threading
from threading import Event

import pytest

from api.threads import Threads


def test_what_is_given_runs_in_another_thread() -> None:
    async def main() -> list[str]:
        seen: list[str] = []
        await Threads(2).run(lambda name: seen.extend((name, threading.current_thread().name)), "given")
        return seen

    assert asyncio.run(main()) == ["given", "request"]


def test_errors_come_out_and_the_thread_goes_on() -> None:
    async def main() -> None:
        threads = Threads(1)
        for _ in range(3):
            with pytest.raises(ZeroDivisionError):
                await threads.run(lambda: 1 / 0)

    asyncio.run(main())


def test_a_thread_starts_only_when_all_are_busy_and_only_so_many() -> None:
    async def main() -> list[int]:
        threads = Threads(3)
        first = {thread for thread in threading.enumerate() if thread.name == "request"}
        seen = []

        async def count(together: int) -> None:
            released = Event()
            tasks = [asyncio.create_task(threads.run(released.wait)) for _ in range(together)]
            await asyncio.sleep(0)
            mine = {thread for thread in threading.enumerate() if thread.name == "request"} - first
            seen.append(len(mine))
            released.set()
            await asyncio.gather(*tasks)

        for together in (1, 1, 2, 9, 1):
            await count(together)
        return seen

    assert asyncio.run(main()) == [1, 1, 2, 3, 3]


def test_whoever_gives_up_waiting_leaves_the_thread_in_order() -> None:
    async def main() -> None:
        threads = Threads(1)
        released = Event()
        task = asyncio.create_task(threads.run(released.wait))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        released.set()
        await asyncio.wait_for(threads.run(lambda: None), 5)

    asyncio.run(main())
