"""``/openapi.json`` and ``/docs``: what the service can do, for programs and for people."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Final

import orjson
from flask import Blueprint, Response

from .openapi import document
from .problems import Problem
from .requests import HTML, JSON
from .service import service

BLUEPRINT: Final = Blueprint("documents", __name__)
#: The package that carries Swagger UI; nothing else of it is used.
_PACKAGE: Final = "flask_swagger_ui"
_ASSETS: Final = {
    "swagger-ui.css": "text/css",
    "swagger-ui-bundle.js": "text/javascript",
    "favicon-32x32.png": "image/png",
}
_START: Final = """window.onload = () => SwaggerUIBundle({url: "openapi.json", dom_id: "#ui", deepLinking: true});\n"""
_PAGE: Final = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>article-cleaner: the REST service</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
<div id="ui"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</html>
"""
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


@BLUEPRINT.get("/openapi.json")
def openapi() -> Response:
    """The OpenAPI document."""
    running = service()
    with running.engines.lease() as generation:
        choices = tuple((fact, tuple(sorted(names))) for fact, names in generation.choices.items())
    return Response(_document(choices, running.settings.max_batch, running.access.needs_keys), mimetype=JSON)


@BLUEPRINT.get("/docs")
def docs() -> Response:
    """The same as a page."""
    return Response(_PAGE, mimetype=HTML, headers={"Content-Security-Policy": _POLICY})


@BLUEPRINT.get("/docs/<name>")
def asset(name: str) -> Response:
    """What that page needs."""
    if name == "start.js":
        return Response(_START, mimetype="text/javascript")
    if name not in _ASSETS:
        raise Problem(404, "not-found", "The page has no such part.")
    data = (files(_PACKAGE) / "dist" / name).read_bytes()
    return Response(data, mimetype=_ASSETS[name], headers={"Cache-Control": "max-age=86400"})


@lru_cache(maxsize=4)
def _document(choices: tuple[tuple[str, tuple[str, ...]], ...], most: int, with_keys: bool) -> bytes:
    return orjson.dumps(document(dict(choices), most, with_keys=with_keys), option=orjson.OPT_INDENT_2)
