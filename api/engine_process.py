"""The processes that clean: one that holds the rules, and its forks, each cleaning one article at a time.

The keeper loads and proves the rules, then forks an engine whenever it is asked for one: in
milliseconds, sharing its memory, with the very same rules, whatever has become of their files
since. An engine that runs away or dies takes nothing with it but its own article.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import socket
from collections.abc import Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from multiprocessing.reduction import send_handle
from typing import Final

from cleaner import Article, ArticleError, Cleaner, CleanerError
from cleaner.errors import where

from .answers import Wish, render
from .catalogue import catalogue_of
from .channel import Channel

#: Cleaned once before the forks, so that what is made when first needed is made once for all.
_WARM: Final = "The bridge closed in March after divers found cracks in two of its pillars.\n\nRead more: The ferry"


#: Kilobytes that articles may add to an engine's memory. What a huge one took is never all given back, so that
#: the engine then makes way for a new one.
_MOST_GROWTH: Final = 64_000


@dataclass(frozen=True, slots=True)
class Task:
    """An article for an engine, and what is wanted of it."""

    article: Article
    wish: Wish


@dataclass(frozen=True, slots=True)
class Done:
    """An engine's answer.

    :ivar status: 200, or 422 if the article cannot be cleaned, or 500.
    :ivar body: the answer as it goes out; for another status than 200 empty.
    :ivar detail: what is wrong with the article, in the field ``field``; for 500, where it went
        wrong inside, without a word of the article.
    :ivar reasons: how many changes were made for each reason.
    :ivar set_aside: how many rules took too long or failed, and were set aside for the article.
    :ivar is_last: whether the engine has grown too large to go on.
    """

    status: int
    body: bytes = b""
    detail: str = ""
    field: str = ""
    reasons: tuple[tuple[str, int], ...] = ()
    set_aside: int = 0
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """A keeper that has loaded its rules: their hash, and lists of what there is, as JSON."""

    rules_hash: str
    catalogue: bytes


@dataclass(frozen=True, slots=True)
class Broken:
    """A keeper whose rules do not load, and why."""

    problems: tuple[str, ...]


def keep(channel: Connection, rules: Sequence[str], names: Sequence[str]) -> None:
    """Load the rules, say so, and fork an engine for every message; ends when the channel does."""
    # The service ends its engines itself, by closing their channels, when their articles are done.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the forks
    try:
        cleaner = Cleaner(rules, names=names)
        cleaner.clean(Article(text=_WARM))
        said: Ready | Broken = Ready(cleaner.ruleset.hash, catalogue_of(cleaner.ruleset))
    except CleanerError as error:
        said = Broken(tuple(map(str, getattr(error, "problems", ()))) or (str(error),))
    try:
        channel.send(said)
    except OSError:  # the service has ended meanwhile
        return
    if isinstance(said, Broken):
        return
    gc.freeze()
    while True:
        try:
            service = channel.recv()  # the process that the engine's channel is for
        except (EOFError, OSError):
            return
        _fork(channel, service, cleaner)


def _fork(channel: Connection, service: int, cleaner: Cleaner) -> None:
    theirs, ours = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        channel.close()
        theirs.close()
        try:
            _serve(Channel(ours), cleaner)
        finally:
            os._exit(0)
    ours.close()
    send_handle(channel, theirs.fileno(), service)
    theirs.close()
    channel.send(pid)


def _serve(channel: Channel, cleaner: Cleaner) -> None:
    most = _peak() + _MOST_GROWTH
    while True:
        try:
            done = do(channel.receive(), cleaner)
            channel.send(replace(done, is_last=_peak() > most))
        except OSError:
            return


def _peak() -> int:
    """The most memory that this process ever had, in kilobytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def do(task: Task, cleaner: Cleaner) -> Done:
    """Clean an article. Whatever is wrong with it, or in here, is said in the answer."""
    wish = task.wish
    try:
        result = cleaner.clean(task.article, explain=wish.explain, stages=wish.stages)
        body = render(result, wish)
    except ArticleError as error:
        return Done(422, detail=str(error), field=error.field)
    except Exception as error:  # noqa: BLE001 - one article's failure is its own
        return Done(500, detail=where(error))
    return Done(200, body, reasons=tuple(result.reasons.items()), set_aside=len(result.problems))
