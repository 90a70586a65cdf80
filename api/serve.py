"""Runs the service: its socket, its signals, its start and its end."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import logging
import os
import resource
import signal
import socket
from asyncio import TimerHandle, Transport
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import Any, Final

import uvicorn
import watchfiles
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from cleaner import CleanerError

from .access import Access
from .app import create_app
from .engines import Engines
from .front import Front, WsgiApp, refuse
from .keys import read_keys
from .logs import LOG, log_to_standard_error
from .service import EXTENSION, Service
from .settings import Settings

_BACKLOG: Final = 1024
_MOST_FILES: Final = 65_536  # sockets and pipes that the service opens at once, if it may


def serve(settings: Settings, tell: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT.

    :param tell: takes the address, when there is somebody to answer at it.
    :raises CleanerError: if the service must not or cannot start.
    """
    _check_reach(settings)
    if settings.watch and not settings.rules:
        raise CleanerError("watch: there is nothing to watch; name a folder of rules")
    log_to_standard_error()
    _keep_memory_low()
    listening = listen(settings)
    app = create_app(settings)
    running: Service = app.extensions[EXTENSION]
    engines = running.engines
    try:
        address = address_of(listening)
        tell(address)
        LOG.info(
            "serving", extra={"data": {"address": address, "rules": engines.rules_hash, "engines": settings.engines}}
        )
        with _watching(settings, engines):
            answer(app, settings, running.access, listening, engines.reload)
        LOG.info("stopped")
    finally:
        engines.close()
    # Threads of requests that were cut off may wait for ever, and Python would wait for them.
    logging.shutdown()
    os._exit(0)


def answer(
    app: WsgiApp, settings: Settings, access: Access, listening: socket.socket, on_hangup: Callable[[], object]
) -> None:
    """Answer the requests that come to a socket until SIGTERM or SIGINT.

    :param on_hangup: what SIGHUP does, in a thread of its own.
    """
    config = uvicorn.Config(
        Front(app, settings, access), http=_protocol(settings.header_seconds, settings.connections), ws="none",
        lifespan="off", loop="uvloop", log_config=None, access_log=False, server_header=False,
        timeout_graceful_shutdown=max(1, round(settings.shutdown_seconds)),
        proxy_headers=bool(settings.trusted_proxies), forwarded_allow_ips=list(settings.trusted_proxies),
    )  # fmt: skip
    # What is there now stays there; the collector need not look at it again and again.
    gc.collect()
    gc.freeze()
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        runner.run(_run(_Server(config), listening, on_hangup))


class _Server(uvicorn.Server):
    """uvicorn's server, but for its signals: it would raise them again at the end."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone."""
        yield


async def _run(server: _Server, listening: socket.socket, on_hangup: Callable[[], object]) -> None:
    loop = asyncio.get_running_loop()

    def stop() -> None:
        server.force_exit = server.should_exit  # asked twice: at once
        server.should_exit = True

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    loop.add_signal_handler(signal.SIGHUP, lambda: Thread(target=on_hangup, name="reload", daemon=True).start())
    await server.serve([listening])


def _protocol(seconds: float, connections: int) -> type[HttpToolsProtocol]:
    """uvicorn's protocol, with a limit on the time for a request's headers, of which it has none, and for the rest of
    a body that was answered before it came; and with one on connections, that answers in our shape."""

    class Timed(HttpToolsProtocol):
        _late: TimerHandle | None = None
        _is_whole = True

        def connection_made(self, transport: Transport) -> None:  # type: ignore[override] # as in uvicorn's own
            super().connection_made(transport)
            self._wait()

        def connection_lost(self, exc: Exception | None) -> None:
            self._came()
            super().connection_lost(exc)

        def on_message_begin(self) -> None:
            super().on_message_begin()
            self._wait()

        def on_headers_complete(self) -> None:
            self._came()
            self._is_whole = False
            answering = self.app
            if len(self.connections) > connections:
                self.app = refuse
            super().on_headers_complete()
            self.app = answering

        def on_message_complete(self) -> None:
            self._is_whole = True
            self._came()
            super().on_message_complete()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            if self.cycle.response_complete and not self._is_whole:  # else the next one is coming already
                self._wait()

        def _wait(self) -> None:
            self._came()
            self._late = self.loop.call_later(seconds, self.transport.close)

        def _came(self) -> None:
            if self._late:
                self._late.cancel()
                self._late = None

    return Timed


@contextmanager
def _watching(settings: Settings, engines: Engines) -> Iterator[None]:
    """Load the rules anew whenever a file of their folders has changed."""
    stop = Event()

    def watch() -> None:
        for _ in watchfiles.watch(*settings.rules, watch_filter=_matters, stop_event=stop):
            engines.reload()

    thread = Thread(target=watch, name="watch", daemon=True)
    if settings.watch:
        thread.start()
    try:
        yield
    finally:
        stop.set()


def _matters(_: Any, path: str) -> bool:
    return path.endswith(".py")


def _keep_memory_low() -> None:
    """Have the C library give memory back: it keeps what large bodies took, for each thread a share of its own."""
    with suppress(AttributeError):  # another library than glibc; these are the numbers of glibc's malloc.h
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(-8, 2)  # M_ARENA_MAX
        mallopt(-3, 128 * 1024)  # M_MMAP_THRESHOLD: it would grow with what is freed
        mallopt(-1, 128 * 1024)  # M_TRIM_THRESHOLD, likewise


def _check_reach(settings: Settings) -> None:
    """:raises CleanerError: if everybody could use the service who reaches its address."""
    if settings.is_loopback or not settings.auth or read_keys(settings.keys_file):
        return
    raise CleanerError(
        f"without API keys the service listens on loopback only, and {settings.host} is not; "
        f"make a key with 'cleaner keys add NAME', or say --no-auth to serve everyone"
    )


def listen(settings: Settings) -> socket.socket:
    """The socket that the settings want.

    :raises CleanerError: if the address cannot be used.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = min(hard, _MOST_FILES) if hard != resource.RLIM_INFINITY else _MOST_FILES
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=_BACKLOG)
    except OSError as error:
        where = f"{settings.host}, port {settings.port}"
        raise CleanerError(f"{where}: cannot be used: {error.strerror or error}; see --host and --port") from None


def address_of(listening: socket.socket) -> str:
    """Where a socket listens, as a URL."""
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
