"""What stands between the sockets and Flask, so that no slow client ever holds a thread.

An ASGI application. It reads a request's body as it comes, without a thread and on disk where it
is large, and gives the request to Flask in a thread when all of it is there. A body that comes
too slowly or is too large is answered by Flask, too, so that every problem has one shape; of a
request without a good key nothing is read. A stream goes to its thread at once and is read there, piece by piece.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Coroutine, Iterable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from tempfile import SpooledTemporaryFile
from typing import IO, Any, Final
from urllib.parse import unquote_to_bytes

import orjson

from .access import Access
from .problems import MIME, Problem, busy
from .requests import STREAM_PATH
from .service import REFUSED
from .settings import Settings

_IN_MEMORY: Final = 1_000_000  # bytes of a body; more goes to disk
_SPARE: Final = 32  # threads beyond one for each article, so that whoever is too many is told so at once

Message = MutableMapping[str, Any]
Receive = Callable[[], Coroutine[Any, Any, Message]]
Send = Callable[[Message], Coroutine[Any, Any, None]]
WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class _GoneError(ConnectionError):
    """The client has hung up."""


class Front:
    """The service as an ASGI application."""

    def __init__(self, app: WsgiApp, settings: Settings, access: Access) -> None:
        self._app = app
        self._settings = settings
        self._access = access
        self._threads = ThreadPoolExecutor(settings.articles_at_once + _SPARE, "request")

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer a request."""
        environ = _environ(scope)
        loop = asyncio.get_running_loop()
        answer = _Answer(send, loop)
        try:
            if environ["PATH_INFO"] == STREAM_PATH:
                source: IO[bytes] | _Stream = _Stream(receive, loop, self._settings.body_seconds)
            else:
                source = await self._body(environ, receive)
            with source:
                environ["wsgi.input"] = source
                await loop.run_in_executor(self._threads, answer.run, self._app, environ)
        except _GoneError:
            return
        await answer.finish()

    async def _body(self, environ: dict[str, Any], receive: Receive) -> IO[bytes]:
        """The whole body. One that is refused is empty, and the environment says why."""
        body: IO[bytes] = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - the caller closes it
        status = 0
        # Flask refuses a request without a good key itself, in the same words, and needs no body for it.
        if self._has_good_key(environ):
            status = await self._read_in_time(environ["CONTENT_LENGTH"], receive, body)
        if status:
            environ[REFUSED] = status
            body.seek(0)
            body.truncate()
        environ["CONTENT_LENGTH"] = str(body.tell())
        body.seek(0)
        return body

    def _has_good_key(self, environ: dict[str, Any]) -> bool:
        try:
            self._access.name(environ.get("HTTP_AUTHORIZATION", ""))
        except Problem:
            return False
        return True

    async def _read_in_time(self, declared: str, receive: Receive, body: IO[bytes]) -> int:
        try:
            async with asyncio.timeout(self._settings.whole_body_seconds):
                return await self._read(declared, receive, body)
        except TimeoutError:
            return 408

    async def _read(self, declared: str, receive: Receive, body: IO[bytes]) -> int:
        """Read a body into a file. Returns 0, or the status for a body that is refused.

        :raises TimeoutError: if nothing of it comes for too long.
        :raises _GoneError: if the client hangs up.
        """
        if declared.isdigit() and int(declared) > self._settings.max_body:
            return 413
        size = 0
        more = True
        while more:
            async with asyncio.timeout(self._settings.body_seconds):
                message = await receive()
            if message["type"] == "http.disconnect":
                raise _GoneError
            piece = message.get("body", b"")
            more = message.get("more_body", False)
            size += len(piece)
            if size > self._settings.max_body:
                return 413
            body.write(piece)
        return 0


async def refuse(_scope: Message, _receive: Receive, send: Send) -> None:
    """Answer a request on one connection too many; an ASGI application."""
    problem = busy("Too many connections are open")
    body = orjson.dumps(problem.to_dict(), option=orjson.OPT_APPEND_NEWLINE)
    named = {**problem.headers, "Content-Type": MIME, "Content-Length": str(len(body)), "Connection": "close"}
    headers = [(name.lower().encode(), value.encode()) for name, value in named.items()]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


class _Stream(io.RawIOBase):
    """The body of a stream, for the thread that reads it."""

    def __init__(self, receive: Receive, loop: asyncio.AbstractEventLoop, seconds: float) -> None:
        self._receive = receive
        self._loop = loop
        self._seconds = seconds
        self._rest = b""
        self._more = True

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:
        """What has come, at most as much as there is room for; waits for the first of it.

        :raises TimeoutError: if it does not come in time.
        :raises _GoneError: if the client hangs up.
        """
        while not self._rest and self._more:
            message = asyncio.run_coroutine_threadsafe(self._receive(), self._loop).result(self._seconds)
            if message["type"] == "http.disconnect":
                raise _GoneError
            self._rest, self._more = message.get("body", b""), message.get("more_body", False)
        piece, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


class _Answer:
    """Runs Flask in a thread. An answer whose length is known goes out whole, when the thread is
    done with it; another piece by piece, as fast as the client takes it."""

    def __init__(self, send: Send, loop: asyncio.AbstractEventLoop) -> None:
        self._send = send
        self._loop = loop
        self._start: Message = {}
        self._whole: bytes | None = None

    def run(self, app: WsgiApp, environ: dict[str, Any]) -> None:
        """Have a request answered; in the thread."""
        pieces = app(environ, self._begin)
        try:
            if any(name == b"content-length" for name, _ in self._start["headers"]):
                self._whole = b"".join(pieces)
            else:
                self._now(self._start)
                for piece in pieces:
                    self._now({"type": "http.response.body", "body": piece, "more_body": True})
        finally:
            close = getattr(pieces, "close", None)
            if close:
                close()

    async def finish(self) -> None:
        """Send what is left; in the loop."""
        if self._whole is not None:
            await self._send(self._start)
        await self._send({"type": "http.response.body", "body": self._whole or b""})

    def _begin(self, status: str, headers: list[tuple[str, str]], *_: Any) -> None:
        encoded = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
        self._start = {"type": "http.response.start", "status": int(status[:3]), "headers": encoded}

    def _now(self, message: Message) -> None:
        asyncio.run_coroutine_threadsafe(self._send(message), self._loop).result()


def _environ(scope: Message) -> dict[str, Any]:
    """The CGI-style environment of a request, as PEP 3333 wants it; the body is still to come."""
    host, port = scope.get("server") or ("localhost", 80)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(scope["raw_path"]).decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "SERVER_NAME": host,
        "SERVER_PORT": str(port or 80),
        "REMOTE_ADDR": (scope.get("client") or ("",))[0],
        "CONTENT_TYPE": "",
        "CONTENT_LENGTH": "",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope["scheme"],
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        "wsgi.input_terminated": True,
    }
    for raw, value in scope["headers"]:
        if b"_" in raw:  # would be taken for the header that has a hyphen there
            continue
        name = raw.decode("latin-1").upper().replace("-", "_")
        if name not in {"CONTENT_TYPE", "CONTENT_LENGTH"}:
            name = f"HTTP_{name}"
        text = value.decode("latin-1")
        environ[name] = f"{environ[name]},{text}" if environ.get(name) else text
    return environ
