"""How much is worked on at once, so that memory stays flat under any load."""

from __future__ import annotations

from threading import Lock
from types import TracebackType
from typing import Final, Self

from .problems import busy

MEGABYTE: Final = 1_000_000


class Admission:
    """Counts articles that are being cleaned or wait for it, and refuses more than ``most``.

    A begun megabyte of a body counts as an article. One request may always come in alone,
    however much it counts, so that none is refused for ever.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self._inside = 0
        self._lock = Lock()

    @property
    def inside(self) -> int:
        """How many articles are being worked on now."""
        return self._inside

    def enter(self, size: int) -> Ticket:
        """Let a request in, before its body is looked at.

        :param size: of the body, in bytes.
        :raises Problem: 503, if too much is being worked on.
        """
        ticket = Ticket(self)
        ticket.count(max(1, -(-size // MEGABYTE)))
        return ticket

    def _move(self, old: int, new: int) -> None:
        with self._lock:
            others = self._inside - old
            if others and new > old and others + new > self.most:
                raise busy(f"{others} articles are being worked on, and {self.most} are the most")
            self._inside = others + new


class Ticket:
    """What one request counts; gives it back when its block ends."""

    def __init__(self, admission: Admission) -> None:
        self._admission = admission
        self._weight = 0

    def count(self, articles: int) -> None:
        """Count as so many articles, or as before if that was more.

        :raises Problem: 503, if that is too many.
        """
        if articles > self._weight:
            self._admission._move(self._weight, articles)  # noqa: SLF001 - one class in two
            self._weight = articles

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._admission._move(self._weight, 0)  # noqa: SLF001
        self._weight = 0
