"""Threads for the work that waits: what an executor does, in fewer steps."""

from __future__ import annotations

import asyncio
from asyncio import AbstractEventLoop, Future
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, Final

_NAME: Final = "request"

_Work = tuple[Callable[..., object], tuple[Any, ...], "Future[None]", AbstractEventLoop]


class Threads:
    """So many threads at most; they start when they are first needed. To be used from one loop."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._started = 0
        self._asked = 0  # pieces of work that are being done or wait
        self._work: SimpleQueue[_Work] = SimpleQueue()

    async def run(self, function: Callable[..., object], *given: Any) -> None:
        """Call a function in a thread, and wait until it is done. What it raises is raised here."""
        loop = asyncio.get_running_loop()
        done: Future[None] = loop.create_future()
        if self._asked == self._started < self._most:
            self._started += 1
            Thread(target=self._labour, name=_NAME, daemon=True).start()
        self._asked += 1
        self._work.put((function, given, done, loop))
        await done

    def _labour(self) -> None:
        while True:
            function, given, done, loop = self._work.get()
            error: BaseException | None = None
            try:
                function(*given)
            except BaseException as raised:  # noqa: BLE001 - whoever waits gets it
                error = raised
            with suppress(RuntimeError):  # the loop has ended, and nobody waits
                loop.call_soon_threadsafe(self._settle, done, error)
            del function, given, done, loop, error  # a thread that waits holds nothing

    def _settle(self, done: Future[None], error: BaseException | None) -> None:
        self._asked -= 1
        if done.cancelled():
            return
        if error:
            done.set_exception(error)
        else:
            done.set_result(None)
