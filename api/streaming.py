"""Articles line by line: NDJSON in, NDJSON out, as it comes, in bounded memory.

One thread reads lines and hands them to the engines, a few ahead; the thread that answers takes
the answers in order. So a line that comes alone is answered before the next has come, and a
client that reads slowly holds up what it writes and nobody else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import ExitStack
from functools import partial
from queue import Full, Queue
from threading import Event, Thread
from typing import IO, Any, Final

import orjson
from flask import Response, request

from .answering import answered
from .engines import Engines, Generation
from .problems import Problem
from .requests import NDJSON, parse_json, read_item, read_query
from .service import RequestState, Service

_AHEAD: Final = 4  # lines for each engine that are read before the first of them is answered
_PIECE: Final = 65_536
_LOOK: Final = 0.5  # seconds between looks whether the client is still there

#: The number of a line and its answer to come; None when there are no more.
_Answers = Queue[tuple[int, Future[bytes | Problem]] | None]


def stream(service: Service, state: RequestState) -> Response:
    """Answer the lines of the request at hand.

    :raises Problem: 422 for its query; 503, if too much is being worked on.
    """
    known = read_query(request)
    request.max_content_length = None  # each line has a limit; the stream has none
    ahead = _AHEAD * service.settings.engines
    stack = ExitStack()
    ticket = stack.enter_context(service.admission.enter(0))
    ticket.count(min(ahead, service.admission.most))
    generation = stack.enter_context(service.engines.lease())
    state.rules_hash = generation.rules_hash
    answers: _Answers = Queue(ahead)
    gone = Event()
    stack.callback(gone.set)
    lines = read_lines(request.stream, service.settings.max_body)
    answer_line = partial(_answer_line, service, generation, known)
    work = (lines, answer_line, service.engines, answers, gone)
    Thread(target=_hand_over, args=work, name="stream", daemon=True).start()
    response = Response(_answer_lines(answers, state), mimetype=NDJSON)
    response.call_on_close(stack.close)
    return response


def read_lines(source: IO[bytes], longest: int) -> Iterator[bytes | Problem]:
    """The lines of a stream without their ends; for one that is too long, or where the stream
    breaks off, a problem. Never holds more than ``longest`` bytes and a piece."""
    held = bytearray()
    too_long = False
    while True:
        try:
            piece = source.read(_PIECE)
        except OSError:
            yield Problem(408, "timeout", "The stream ended, or paused for too long.")
            return
        if not piece:
            break
        *ended, rest = piece.split(b"\n")
        for line in ended:
            held += line
            yield _too_long(longest) if too_long or len(held) > longest else bytes(held)
            held.clear()
            too_long = False
        held += rest
        if len(held) > longest:
            held.clear()
            too_long = True
    if too_long or held:
        yield _too_long(longest) if too_long else bytes(held)


def _too_long(longest: int) -> Problem:
    return Problem(413, "too-large", f"The line is longer than {longest:,} bytes; cut the article.")


def _hand_over(
    lines: Iterator[bytes | Problem], answer_line: Callable[[bytes | Problem], bytes | Problem], engines: Engines,
    answers: _Answers, gone: Event,
) -> None:  # fmt: skip
    for number, line in enumerate(lines, 1):
        if isinstance(line, bytes) and not line.strip():
            continue
        answer = engines.submit(answer_line, line)
        _put(answers, (number, answer), gone)
        if gone.is_set():
            return
    _put(answers, None, gone)


def _put(answers: _Answers, item: tuple[int, Future[bytes | Problem]] | None, gone: Event) -> None:
    while not gone.is_set():
        try:
            answers.put(item, timeout=_LOOK)
        except Full:
            continue
        return


def _answer_line(
    service: Service, generation: Generation, known: Mapping[str, Any], line: bytes | Problem
) -> bytes | Problem:
    if isinstance(line, Problem):
        return answered(service, generation, line)
    try:
        asked = read_item(parse_json(line), known)
    except Problem as problem:
        return answered(service, generation, problem)
    return answered(service, generation, asked)


def _answer_lines(answers: _Answers, state: RequestState) -> Iterator[bytes]:
    while item := answers.get():
        number, future = item
        answer = future.result()
        state.articles += 1
        if isinstance(answer, Problem):
            yield orjson.dumps(answer.to_dict() | {"line": number}, option=orjson.OPT_APPEND_NEWLINE)
        else:
            yield b'{"line":%d,%b\n' % (number, answer[1:])
