"""Objects from process to process over a socket: what multiprocessing's connections do, in fewer calls of the system."""

from __future__ import annotations

import pickle
import socket
from multiprocessing.connection import wait
from typing import Any, Final

_HEAD: Final = 8  # bytes that say how many follow
_PIECE: Final = 65_536


class Channel:
    """One end of a socket on which objects go back and forth, pickled. Both ends trust each other."""

    def __init__(self, end: socket.socket, seconds: float | None = None) -> None:
        """:param seconds: the longest wait for the other end; for ever unless given."""
        self._socket = end
        self._socket.settimeout(seconds)

    def send(self, item: object) -> None:
        """:raises OSError: if the other end is gone; TimeoutError, if it does not take it."""
        data = pickle.dumps(item, pickle.HIGHEST_PROTOCOL)
        self._socket.sendall(b"%b%b" % (len(data).to_bytes(_HEAD), data))

    def receive(self) -> Any:
        """The next object.

        :raises OSError: if the other end is gone; TimeoutError, if nothing comes.
        """
        held = self._piece()
        while len(held) < _HEAD:
            held += self._piece()
        size = int.from_bytes(held[:_HEAD])
        data = bytearray(memoryview(held)[_HEAD:])
        while len(data) < size:
            data += self._piece()
        return pickle.loads(data)  # noqa: S301 - our own process wrote it

    @property
    def has_news(self) -> bool:
        """Whether something has come, be it that one of the ends is gone."""
        return self._socket.fileno() < 0 or bool(wait([self._socket], 0))

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def _piece(self) -> bytes:
        piece = self._socket.recv(_PIECE)
        if not piece:
            raise ConnectionResetError
        return piece
