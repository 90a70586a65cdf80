"""The engines of the service: who cleans what, what happens when one dies, how rules are replaced."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import cached_property
from multiprocessing.reduction import recv_handle
from queue import Empty, LifoQueue
from threading import Lock, Thread
from typing import Any, Final, TypeVar

import orjson

from cleaner import CleanerError

from .channel import Channel
from .engine_process import Broken, Done, Ready, Task, keep
from .logs import LOG
from .problems import Problem, busy
from .settings import Settings

_T = TypeVar("_T")
_U = TypeVar("_U")
_TRIES: Final = 2  # of an article whose engine ends; it may have been somebody else who ended it
_PATIENCE: Final = 600.0  # seconds for rules to load; proving all of them takes a minute
_PAUSE: Final = 1.0  # seconds between looks at what has ended


class BrokenRulesError(CleanerError):
    """Rules that do not load; ``problems`` says what is wrong with them, in sentences."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class _GoneError(Exception):
    """An engine that ended before it was given an article."""


class _DiedError(Exception):
    """An engine that ended while it had an article."""


class _TooLongError(Exception):
    """An engine that did not answer in time."""


class Engine:
    """One process that cleans one article at a time."""

    def __init__(self, channel: Channel, pid: int) -> None:
        self._channel = channel
        self.pid = pid

    def do(self, task: Task) -> Done:
        """Have an article cleaned. After an error the engine is of no use any more."""
        try:
            self._channel.send(task)
        except TimeoutError:
            raise _TooLongError from None
        except OSError:
            raise _GoneError from None
        try:
            done: Done = self._channel.receive()
        except TimeoutError:
            raise _TooLongError from None
        except OSError:
            raise _DiedError from None
        return done

    @property
    def is_gone(self) -> bool:
        """Whether the process has ended; for an engine that has nothing to do."""
        return self._channel.has_news  # it says nothing unasked

    def end(self) -> None:
        """End the process, whatever it does."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        self._channel.close()


class Generation:
    """The engines of one rule set, and the process that holds it and makes them."""

    def __init__(self, settings: Settings) -> None:
        """Load the rules and start the engines.

        :raises BrokenRulesError: if the rules do not load.
        """
        context = multiprocessing.get_context("spawn")
        self._keeper, theirs = context.Pipe()
        self._process = context.Process(
            target=keep, args=(theirs, settings.rules, settings.names), daemon=True, name="cleaner-rules"
        )
        self._process.start()
        theirs.close()
        said = self._first_word()
        if isinstance(said, Broken):
            self._keeper.close()
            raise BrokenRulesError(said.problems)
        self.rules_hash = said.rules_hash
        self.loaded_at = time.time()
        self._catalogue = said.catalogue
        self._seconds = settings.article_seconds
        self._lock = Lock()
        self._idle: LifoQueue[Engine | None] = LifoQueue()  # None: there will be no more
        self._engines: set[Engine] = set()
        self._closed = False
        for _ in range(settings.engines):
            self._add_engine()

    @cached_property
    def catalogue(self) -> Mapping[str, Any]:
        """What the rule set holds: ``rules``, ``publishers`` and ``profiles``, as lists of plain data."""
        held: Mapping[str, Any] = orjson.loads(self._catalogue)
        return held

    @cached_property
    def choices(self) -> Mapping[str, frozenset[str]]:
        """The publishers and house styles that there are, by the facts of an article that name them."""
        kinds = {"publisher": "publishers", "profile": "profiles"}
        return {fact: frozenset(one["name"] for one in self.catalogue[kind]) for fact, kind in kinds.items()}

    @property
    def is_alive(self) -> bool:
        """Whether the process that holds the rules is there."""
        return self._process.is_alive()

    def clean(self, task: Task) -> Done:
        """Clean an article on the next engine that is free.

        :raises Problem: 503, if it takes too long or none is free in that time, or if engines
            end over it.
        """
        tries = 0
        while tries < _TRIES:
            engine = self._free_engine()
            try:
                done = engine.do(task)
            except _GoneError:
                self._replace(engine)
            except _DiedError:
                self._replace(engine)
                tries += 1
            except _TooLongError:
                self._replace(engine)
                raise _too_long(self._seconds) from None
            except BaseException:
                self._replace(engine)  # its answer would be taken for that to the next article
                raise
            else:
                if done.is_last:
                    self._renew(engine)
                else:
                    self._idle.put(engine)
                return done
        raise Problem(
            503,
            "engine-lost",
            f"{_TRIES} engines ended while they cleaned the article, for want of memory perhaps; cut it, or try again.",
            headers={"Retry-After": "10"},
        )

    def mend(self, seconds: float) -> bool:
        """Wait so long, then replace the engines that ended while they had nothing to do.

        Returns whether the process that holds the rules is still there.
        """
        self._process.join(seconds)
        if self._closed:
            return True
        idle: list[Engine | None] = []
        with suppress(Empty):
            while True:
                idle.append(self._idle.get_nowait())
        for engine in reversed(idle):
            if engine and engine.is_gone:
                self._replace(engine)
            else:
                self._idle.put(engine)
        return self.is_alive

    def wait_ended(self) -> None:
        """Returns when the process that holds the rules has ended."""
        self._process.join()

    def close(self) -> None:
        """End all engines."""
        with self._lock:
            self._closed = True
            self._keeper.close()
            for engine in self._engines:
                engine.end()
        self._idle.put(None)

    def _first_word(self) -> Ready | Broken:
        try:
            if self._keeper.poll(_PATIENCE):
                said: Ready | Broken = self._keeper.recv()
                return said
        except EOFError:
            return Broken(("the process that loads the rules ended",))
        self._process.kill()
        return Broken((f"the rules took longer than {_PATIENCE:.0f} seconds to load",))

    def _free_engine(self) -> Engine:
        try:
            engine = self._idle.get(timeout=self._seconds)
        except Empty:
            raise busy("No engine was free in time") from None
        if engine is None:
            self._idle.put(None)
            raise busy("The engines are being started anew")
        return engine

    def _replace(self, engine: Engine) -> None:
        LOG.warning("an engine ended and is replaced", extra={"data": {"pid": engine.pid}})
        self._renew(engine)

    def _renew(self, engine: Engine) -> None:
        engine.end()
        with self._lock:
            self._engines.discard(engine)
        self._add_engine()

    def _add_engine(self) -> None:
        try:
            with self._lock:
                self._keeper.send(os.getpid())
                handle = recv_handle(self._keeper)
                pid: int = self._keeper.recv()
                engine = Engine(Channel(socket.socket(fileno=handle), self._seconds), pid)
                self._engines.add(engine)
        except (EOFError, OSError):  # the keeper is gone
            self._idle.put(None)
        else:
            self._idle.put(engine)


def _too_long(seconds: float) -> Problem:
    return Problem(
        503,
        "article-timeout",
        f"The article took longer than {seconds:g} seconds; cut it, or try again when there is less to do.",
        headers={"Retry-After": "10"},
    )


class Engines:
    """The engines of a service. Their rules can be replaced while they work."""

    def __init__(self, settings: Settings) -> None:
        """:raises BrokenRulesError: if the rules do not load."""
        self._settings = settings
        self._lock = Lock()
        self._loading = Lock()
        self._leases: dict[Generation, int] = {}
        self.problems: tuple[str, ...] = ()  # of the rules that were to be loaded last
        self._many = ThreadPoolExecutor(settings.engines, "batch")
        self._begin(Generation(settings))

    @property
    def rules_hash(self) -> str:
        """The hash of the rule set that serves."""
        return self._current.rules_hash

    @property
    def loaded_at(self) -> float:
        """When the rule set that serves was loaded, in seconds since 1970."""
        return self._current.loaded_at

    @property
    def is_ready(self) -> bool:
        """Whether there are engines, and can be more."""
        return self._current.is_alive

    @contextmanager
    def lease(self) -> Iterator[Generation]:
        """The engines that serve now, which stay until the block ends, whatever is loaded meanwhile."""
        with self._lock:
            generation = self._current
            self._leases[generation] += 1
        try:
            yield generation
        finally:
            with self._lock:
                self._leases[generation] -= 1
            self._end_unused()

    def reload(self) -> bool:
        """Load the rules anew and let them serve; if they are broken, the old ones go on."""
        with self._loading:
            try:
                new = Generation(self._settings)
            except BrokenRulesError as error:
                self.problems = error.problems
                LOG.error("the rules are broken; the old ones serve on", extra={"data": {"problems": error.problems}})
                return False
            self._begin(new)
            self.problems = ()
            LOG.info("rules loaded", extra={"data": {"rules": new.rules_hash}})
        self._end_unused()
        return True

    def map(self, function: Callable[[_T], _U], items: Iterable[_T]) -> Iterator[_U]:
        """Like `map`, as many at once as there are engines."""
        return self._many.map(function, items)

    def submit(self, function: Callable[[_T], _U], item: _T) -> Future[_U]:
        """One call of such a function."""
        return self._many.submit(function, item)

    def close(self) -> None:
        """End all engines."""
        with self._lock:
            generations = [*self._leases]
            self._leases.clear()
        for generation in generations:
            generation.close()
        self._many.shutdown(wait=False)

    def _begin(self, generation: Generation) -> None:
        """Let a generation serve. Until then nobody has a lease on it, and it must not be taken for an old one."""
        with self._lock:
            self._current = generation
            self._leases[generation] = 0
        Thread(target=self._guard, args=(generation,), name="guard", daemon=True).start()

    def _guard(self, generation: Generation) -> None:
        """Replace what ends unasked, be it the process that holds the rules."""
        while generation in self._leases:
            if generation.mend(_PAUSE) or generation not in self._leases:
                continue
            if generation is not self._current or not self.reload():
                time.sleep(_PAUSE)
        generation.wait_ended()

    def _end_unused(self) -> None:
        with self._lock:
            for generation in [g for g, leases in self._leases.items() if not leases and g is not self._current]:
                del self._leases[generation]
                generation.close()
