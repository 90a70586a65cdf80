"""HTTP/1.1 as clients of all manners speak it: at once, slowly, with stops, and some that hang up."""

from __future__ import annotations

import asyncio
from asyncio import StreamReader, StreamWriter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, Self

_PIECE: Final = 65_536


@dataclass(frozen=True, slots=True)
class Ask:
    """A request.

    :ivar pause: seconds between pieces of ``piece`` bytes of the request's body.
    :ivar read_pause: seconds between pieces of the answer.
    :ivar chunked: whether the body's length is not told beforehand.
    """

    path: str
    body: bytes
    mime: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    piece: int = _PIECE
    pause: float = 0.0
    read_pause: float = 0.0
    chunked: bool = False

    def head(self) -> bytes:
        """The request's line and headers."""
        length = {"Transfer-Encoding": "chunked"} if self.chunked else {"Content-Length": str(len(self.body))}
        lines = {"Host": "localhost", "Content-Type": self.mime, **length, **self.headers}
        return "".join(
            (f"POST {self.path} HTTP/1.1\r\n", *(f"{name}: {value}\r\n" for name, value in lines.items()), "\r\n")
        ).encode()


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer. :ivar closes: whether the server hangs up after it."""

    status: int
    body: bytes
    closes: bool


class DroppedError(ConnectionError):
    """The server hung up without an answer, or within it."""


class Connection:
    """A connection to the server, for requests one after the other."""

    def __init__(self, reader: StreamReader, writer: StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    async def to(cls, host: str, port: int) -> Self:
        """:raises OSError: if nobody is there."""
        return cls(*await asyncio.open_connection(host, port, limit=_PIECE))

    async def ask(self, ask: Ask) -> Reply:
        """Send a request and read its answer, which may come before all is sent.

        :raises DroppedError: if none comes.
        """
        self.writer.write(ask.head())
        sending = asyncio.create_task(self._send(ask))
        try:
            return await self._receive(ask.read_pause)
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise DroppedError(f"{type(error).__name__}: {error}") from None
        finally:
            sending.cancel()
            with suppress(asyncio.CancelledError, ConnectionError):
                await sending

    async def close(self) -> None:
        """Hang up at once."""
        self.writer.transport.abort()
        with suppress(ConnectionError):
            await self.writer.wait_closed()

    async def _send(self, ask: Ask) -> None:
        for start in range(0, len(ask.body), ask.piece):
            piece = ask.body[start : start + ask.piece]
            self.writer.write(b"%x\r\n%b\r\n" % (len(piece), piece) if ask.chunked else piece)
            await self.writer.drain()
            if ask.pause:
                await asyncio.sleep(ask.pause)
        if ask.chunked:
            self.writer.write(b"0\r\n\r\n")
        await self.writer.drain()

    async def _receive(self, pause: float) -> Reply:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        status, _, lines = head.partition("\r\n")
        headers = dict(line.split(": ", 1) for line in lines.splitlines() if ": " in line)
        if headers.get("transfer-encoding") == "chunked":
            body = await self._chunks(pause)
        else:
            body = await self._exactly(int(headers.get("content-length", "0")), pause)
        return Reply(int(status.split()[1]), body, headers.get("connection") == "close")

    async def _chunks(self, pause: float) -> bytes:
        body = b""
        while size := int(await self.reader.readuntil(b"\r\n"), 16):
            body += await self._exactly(size, pause)
            await self.reader.readexactly(2)
        await self.reader.readexactly(2)
        return body

    async def _exactly(self, size: int, pause: float) -> bytes:
        if not pause:
            return await self.reader.readexactly(size)
        pieces = []
        while size:
            pieces.append(await self.reader.readexactly(min(size, 4096)))
            size -= len(pieces[-1])
            await asyncio.sleep(pause)
        return b"".join(pieces)
