"""``/healthz``, ``/readyz``, ``/metrics``: for whoever runs the service."""

from __future__ import annotations

from typing import Final

import orjson
from flask import Blueprint, Response

from .metrics import CONTENT_TYPE
from .requests import JSON
from .service import service

BLUEPRINT: Final = Blueprint("operating", __name__)


@BLUEPRINT.get("/healthz")
def healthz() -> Response:
    """That the service answers."""
    return Response(orjson.dumps({"status": "ok"}), mimetype=JSON)


@BLUEPRINT.get("/readyz")
def readyz() -> Response:
    """Whether the service can clean, with which rules, and what is wrong with newer ones."""
    engines = service().engines
    ready = engines.is_ready
    data = {
        "ready": ready,
        "rules_hash": engines.rules_hash,
        "engines": service().settings.engines,
        "problems": list(engines.problems),
    }
    return Response(orjson.dumps(data), 200 if ready else 503, {} if ready else {"Retry-After": "1"}, mimetype=JSON)


@BLUEPRINT.get("/metrics")
def metrics() -> Response:
    """Counts for Prometheus."""
    running = service()
    running.metrics.inside.set(running.admission.inside)
    running.metrics.rules_loaded.set(running.engines.loaded_at)
    running.metrics.rules_broken.set(bool(running.engines.problems))
    return Response(running.metrics.text(), content_type=CONTENT_TYPE)
