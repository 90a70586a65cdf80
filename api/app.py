"""The Flask application: what happens to every request, and who answers it."""

from __future__ import annotations

import re
import secrets
import time
from functools import partial
from typing import Final

from flask import Flask, Response, g, request
from flask_cors import CORS
from werkzeug.exceptions import HTTPException

from cleaner.errors import where

from . import browsing, cleaning, documents, operating
from .access import Access
from .engines import Engines
from .limits import Admission
from .logs import LOG
from .metrics import Metrics
from .problems import Problem, of_http
from .service import EXTENSION, RequestState, Service, service, state
from .settings import Settings

_SANE_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,128}")
#: Whoever runs the service asks these without a key.
_OPEN: Final = frozenset(
    {"operating.healthz", "operating.readyz", "documents.openapi", "documents.docs", "documents.asset"}
)
#: What is counted by its name; anybody can think of more.
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}


def create_app(settings: Settings | None = None) -> Flask:
    """The service as a WSGI application.

    :raises CleanerError: if the rules, the keys or a setting cannot be used.
    """
    settings = settings or Settings()
    app = Flask("article-cleaner", static_folder=None)
    app.url_map.merge_slashes = False  # an address is served or not, and nobody is sent elsewhere
    access = Access(settings)  # before the engines, which take a moment
    app.extensions[EXTENSION] = Service(
        settings, Engines(settings), access, Admission(settings.articles_at_once), Metrics()
    )
    for module in (cleaning, browsing, operating, documents):
        app.register_blueprint(module.BLUEPRINT)
    app.before_request(_begin)
    app.after_request(_finish)
    app.register_error_handler(Exception, _explain)
    if settings.cors_origins:
        CORS(
            app, origins=list(settings.cors_origins), allow_headers=["Authorization", "Content-Type", "X-Request-ID"],
            expose_headers=["X-Request-ID", "Cleaner-Rules", "Retry-After"], max_age=600,
        )  # fmt: skip
    return app


def _begin() -> None:
    given = request.headers.get("X-Request-ID", "")
    g.state = RequestState(given if _SANE_ID.fullmatch(given) else secrets.token_hex(16))
    # What is not served needs no key; and a browser asks without one whether it may ask with one.
    if request.endpoint and request.endpoint not in _OPEN and request.method != "OPTIONS":
        state().key = service().access.check(request)


def _finish(response: Response) -> Response:
    known = state()
    own = {name for name, _ in response.headers}
    response.headers.extend((name, value) for name, value in _HEADERS.items() if name not in own)
    response.headers.add("X-Request-ID", known.id)
    if known.rules_hash:
        response.headers.add("Cleaner-Rules", known.rules_hash)
    if response.is_streamed:
        response.call_on_close(partial(_record, service(), known, _method(), _route(), response.status_code))
    else:
        _record(service(), known, _method(), _route(), response.status_code)
    return response


def _method() -> str:
    return request.method if request.method in _METHODS else "other"


def _route() -> str:
    return request.url_rule.rule if request.url_rule else "none"


def _record(running: Service, known: RequestState, method: str, route: str, status: int) -> None:
    seconds = time.perf_counter() - known.began
    running.metrics.answered(method, route, status, seconds)
    LOG.info(
        "request",
        extra={
            "data": {
                "request_id": known.id, "method": method, "route": route, "status": status,
                "ms": round(seconds * 1000, 1), "articles": known.articles, "key": known.key,
            }
        },
    )  # fmt: skip


def _explain(error: Exception) -> Response:
    if isinstance(error, Problem):
        return error.response(state().id)
    if isinstance(error, HTTPException):
        return of_http(error).response(state().id)
    LOG.error("a request failed inside", extra={"data": {"request_id": state().id, "where": where(error)}})
    return Problem(500, "internal", "The service failed; the log says more under the request's id.").response(
        state().id
    )
