"""``/v1/clean``, ``/v1/explain`` and ``/v1/restore``: articles in, clean articles out."""

from __future__ import annotations

from functools import partial
from typing import Final

import orjson
from flask import Blueprint, Response, request

from cleaner import ArticleError, Change
from cleaner.result import restore as restore_text

from .answering import answered
from .problems import Problem
from .requests import HTML, JSON, NDJSON, STREAMS, TEXT, load, read_json, read_order, wanted
from .schemas import RestoreSchema
from .service import body, service, state
from .streaming import stream

BLUEPRINT: Final = Blueprint("cleaning", __name__, url_prefix="/v1")
_MIMES: Final = {"json": JSON, "text": f"{TEXT}; charset=utf-8", "html": f"{HTML}; charset=utf-8"}
_RESTORE: Final = RestoreSchema()


@BLUEPRINT.post("/clean")
def clean() -> Response:
    """Clean an article, or a list of them."""
    return _answer(explain=False)


@BLUEPRINT.post("/explain")
def explain() -> Response:
    """Clean an article and say of every block what became of it."""
    return _answer(explain=True)


@BLUEPRINT.post("/clean/stream")
def clean_stream() -> Response:
    """Clean articles line by line, as they come."""
    if request.mimetype not in STREAMS:
        raise Problem(415, "media-type", f"A stream is {NDJSON}: one article a line, as JSON.")
    wanted(request, [NDJSON])
    return stream(service(), state())


@BLUEPRINT.post("/restore")
def restore() -> Response:
    """The source of an answer, from its text and its receipts."""
    data = body()
    with service().admission.enter(len(data)):
        answer = load(_RESTORE, read_json(request, data))
        changes = [
            Change("", "", "", int(change["start"]), int(change["end"]), change["before"], change["after"])
            for change in answer["changes"]
        ]
        try:
            source = restore_text(answer.get("whole", answer["text"]), changes)
        except ArticleError as error:
            raise Problem(409, "conflict", f"The receipts are not those of the text: {error}.") from None
        return Response(orjson.dumps({"source": source}), mimetype=JSON)


def _answer(*, explain: bool) -> Response:
    running = service()
    data = body()
    with running.admission.enter(len(data)) as ticket, running.engines.lease() as generation:
        order = read_order(request, data, running.settings.max_batch, generation.choices, explain=explain)
        ticket.count(len(order.articles))
        state().articles = len(order.articles)
        state().rules_hash = generation.rules_hash
        if not order.is_list:
            done = answered(running, generation, order.articles[0])
            if isinstance(done, Problem):
                raise done
            return Response(done, mimetype=None, content_type=_MIMES[order.form])
        answers = running.engines.map(partial(answered, running, generation), order.articles)
        bodies = [orjson.dumps(one.to_dict()) if isinstance(one, Problem) else one for one in answers]
    return Response(b"[" + b",".join(bodies) + b"]", mimetype=JSON)
