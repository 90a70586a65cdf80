"""Answers that wait for a client to take them: a few in memory, more on disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from tempfile import SpooledTemporaryFile
from threading import Condition
from typing import Final

_IN_MEMORY: Final = 1_000_000
_MOST: Final = 4_000_000_000  # bytes that wait; then whoever writes waits, too
_FILE: Final = 64_000_000  # bytes of a file; then another is begun
_PIECE: Final = 65_536


class Spool:
    """What one thread writes and another reads, in order.

    Most clients send all of a stream before they read an answer, so that a writer that waited for
    its reader would wait for ever. What waits is in several files, of which each goes when it is
    read: one that never quite catches up needs no more disk than what waits, and a file.
    """

    def __init__(self, longest_file: int = _FILE) -> None:
        self._longest_file = longest_file
        self._files = deque([_File()])
        self._waiting = 0
        self._ended = False
        self._broken = False
        self._closed = False
        self._moved = Condition()

    def write(self, data: bytes) -> bool:
        """Add something. Returns whether there is still somebody to read it."""
        with self._moved:
            self._moved.wait_for(lambda: self._waiting < _MOST or self._closed)
            if not self._closed:
                if self._files[-1].written >= self._longest_file:
                    self._files.append(_File())
                self._files[-1].write(data)
                self._waiting += len(data)
                self._moved.notify_all()
            return not self._closed

    def end(self, *, is_whole: bool = True) -> None:
        """Nothing more will be written.

        :param is_whole: whether nothing is missing.
        """
        with self._moved:
            self._ended = True
            self._broken = not is_whole
            self._moved.notify_all()

    def close(self) -> None:
        """Nothing more will be read."""
        with self._moved:
            self._closed = True
            for file in self._files:
                with suppress(OSError):  # what found no room on the disk is tried once more
                    file.close()
            self._moved.notify_all()

    def read(self) -> Iterator[bytes]:
        """What is written, as soon as it is there, until the end.

        :raises EOFError: if something is missing; nobody must take it for all.
        """
        while True:
            with self._moved:
                self._moved.wait_for(lambda: self._waiting or self._ended or self._closed)
                if self._broken:
                    raise EOFError("the answers end before their time")
                if self._closed or not self._waiting:
                    return
                data = self._files[0].read()
                self._waiting -= len(data)
                if self._files[0].is_read and len(self._files) > 1:
                    self._files.popleft().close()
                self._moved.notify_all()
            yield data


class _File:
    """A stretch of what waits."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - `close` closes it
        self.written = 0
        self._read = 0

    @property
    def is_read(self) -> bool:
        return self._read == self.written

    def write(self, data: bytes) -> None:
        self._file.seek(self.written)
        self._file.write(data)
        self.written += len(data)

    def read(self) -> bytes:
        """A piece of what is not read yet."""
        self._file.seek(self._read)
        data = self._file.read(_PIECE)
        self._read += len(data)
        if self.is_read:  # so that it need not grow
            self._file.seek(0)
            self._file.truncate()
            self._read = self.written = 0
        return data

    def close(self) -> None:
        self._file.close()
