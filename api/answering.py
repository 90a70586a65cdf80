"""One article to its answer: over to an engine, counted, and whatever goes wrong a problem of its own."""

from __future__ import annotations

import time

from .engine_process import Done, Task
from .engines import Generation
from .logs import LOG
from .problems import FieldError, Problem, invalid_fields
from .requests import Asked
from .service import Service


def answered(service: Service, generation: Generation, asked: Asked | Problem) -> bytes | Problem:
    """The answer to an article, or the problem that it is. Raises nothing."""
    answer = asked if isinstance(asked, Problem) else _cleaned(service, generation, asked)
    service.metrics.article(answer.status if isinstance(answer, Problem) else 200)
    return answer


def _cleaned(service: Service, generation: Generation, asked: Asked) -> bytes | Problem:
    began = time.perf_counter()
    try:
        done = generation.clean(Task(*asked))
    except Problem as problem:
        if problem.kind == "article-timeout":
            service.metrics.timeouts.inc()
        return problem
    service.metrics.article_seconds.observe(time.perf_counter() - began)
    service.metrics.made(done.reasons)
    service.metrics.set_aside.inc(done.set_aside)
    return done.body if done.status == 200 else _problem(done)


def _problem(done: Done) -> Problem:
    if done.status == 422:
        return invalid_fields([FieldError(f"/{done.field}" if done.field else "", done.detail)])
    LOG.error("an article failed inside", extra={"data": {"where": done.detail}})
    return Problem(500, "internal", "The article could not be cleaned; the log says where it went wrong.")
