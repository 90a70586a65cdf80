"""Answers that wait for a client to take them: a few in memory, more on disk."""

from __future__ import annotations

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from threading import Condition
from typing import Final

_IN_MEMORY: Final = 1_000_000
_MOST: Final = 4_000_000_000  # bytes that wait; then whoever writes waits, too
_PIECE: Final = 65_536


class Spool:
    """What one thread writes and another reads, in order.

    Most clients send all of a stream before they read an answer, so that a writer that waited for
    its reader would wait for ever.
    """

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - `close` closes it
        self._written = 0
        self._read = 0
        self._ended = False
        self._closed = False
        self._moved = Condition()

    def write(self, data: bytes) -> bool:
        """Add something. Returns whether there is still somebody to read it."""
        with self._moved:
            self._moved.wait_for(lambda: self._written - self._read < _MOST or self._closed)
            if not self._closed:
                self._file.seek(self._written)
                self._file.write(data)
                self._written += len(data)
                self._moved.notify_all()
            return not self._closed

    def end(self) -> None:
        """Nothing more will be written."""
        with self._moved:
            self._ended = True
            self._moved.notify_all()

    def close(self) -> None:
        """Nothing more will be read."""
        with self._moved:
            self._closed = True
            self._file.close()
            self._moved.notify_all()

    def read(self) -> Iterator[bytes]:
        """What is written, as soon as it is there, until the end."""
        while True:
            with self._moved:
                self._moved.wait_for(lambda: self._written > self._read or self._ended or self._closed)
                if self._closed or self._written == self._read:
                    return
                self._file.seek(self._read)
                data = self._file.read(_PIECE)
                self._read += len(data)
                if self._read == self._written:  # so that the file grows no longer than what waits
                    self._file.seek(0)
                    self._file.truncate()
                    self._read = self._written = 0
                self._moved.notify_all()
            yield data
