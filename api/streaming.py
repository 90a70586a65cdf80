"""Articles line by line: NDJSON in, NDJSON out, as it comes, in bounded memory.

One thread reads lines and hands them to the engines, a few ahead; another puts the answers in
order where they wait for the client. So a line that comes alone is answered before the next has
come, and a client may as well send all of its lines before it reads an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import ExitStack
from functools import partial
from queue import Queue
from threading import Thread
from typing import IO, Any, Final

import orjson
from flask import Response, request

from cleaner.errors import where

from .answering import answered
from .engines import Engines, Generation
from .logs import LOG
from .problems import Problem
from .requests import NDJSON, parse_json, read_item, read_query
from .service import RequestState, Service
from .spool import Spool

_AHEAD: Final = 4  # lines for each engine that are read before the first of them is answered
_PIECE: Final = 65_536

#: The number of a line and its answer to come; None when there are no more.
_Answers = Queue[tuple[int, Future[bytes | Problem]] | None]


def stream(service: Service, state: RequestState) -> Response:
    """Answer the lines of the request at hand.

    :raises Problem: 422 for its query; 503, if too much is being worked on.
    """
    ahead = _AHEAD * service.settings.engines
    with ExitStack() as entered:
        ticket = entered.enter_context(service.admission.enter(0))
        ticket.count(min(ahead, service.admission.most))
        generation = entered.enter_context(service.engines.lease())
        known = read_query(request, generation.choices)
        stack = entered.pop_all()  # left when the answer is out
    state.rules_hash = generation.rules_hash
    lines = read_lines(request.stream, service.settings.max_body)
    answer_line = partial(_answer_line, service, generation, known)
    answers: _Answers = Queue(ahead)
    spool = Spool()
    stack.callback(spool.close)
    Thread(target=_hand_over, args=(lines, answer_line, service.engines, answers), daemon=True).start()
    Thread(target=_collect, args=(answers, spool, state), daemon=True).start()
    response = Response(spool.read(), mimetype=NDJSON)
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
    lines: Iterator[bytes | Problem], answer: Callable[[bytes | Problem], bytes | Problem], engines: Engines,
    answers: _Answers,
) -> None:  # fmt: skip
    try:
        for number, line in enumerate(lines, 1):
            if isinstance(line, Problem) or line.strip():
                answers.put((number, engines.submit(answer, line)))
    finally:
        answers.put(None)


def _collect(answers: _Answers, spool: Spool, state: RequestState) -> None:
    is_whole = False
    try:
        wanted = True
        for line in _in_order(answers):
            wanted = wanted and spool.write(line)  # who hangs up gets no answers, but his lines have to go somewhere
            state.articles += 1
        is_whole = True
    except Exception as error:  # noqa: BLE001 - a full disk, say; whoever reads must not wait for ever
        LOG.error("a stream broke off", extra={"data": {"request_id": state.id, "where": where(error)}})
    finally:
        spool.end(is_whole=is_whole)
    if not is_whole:
        while answers.get():  # nor must whoever hands over
            pass


def _in_order(answers: _Answers) -> Iterator[bytes]:
    """The answers as lines, each when it is there."""
    while item := answers.get():
        number, future = item
        answer = future.result()
        if isinstance(answer, Problem):
            yield orjson.dumps(answer.to_dict() | {"line": number}, option=orjson.OPT_APPEND_NEWLINE)
        else:
            yield b'{"line":%d,%b\n' % (number, answer[1:])


def _answer_line(
    service: Service, generation: Generation, known: Mapping[str, Any], line: bytes | Problem
) -> bytes | Problem:
    try:
        asked = line if isinstance(line, Problem) else read_item(parse_json(line), known)
    except Problem as problem:
        asked = problem
    return answered(service, generation, asked)
