"""What goes wrong, as ``application/problem+json`` (RFC 9457), in one shape for all of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Final

import orjson
from flask import Response
from marshmallow import ValidationError
from werkzeug.exceptions import HTTPException, MethodNotAllowed

MIME: Final = "application/problem+json"
#: What is wrong, by the last part of a problem's type, and what it is called.
TITLES: Final[Mapping[str, str]] = {
    "malformed": "The request is malformed",
    "no-key": "An API key is needed",
    "forbidden": "The API key is not valid any more",
    "not-found": "There is no such thing",
    "method": "The method is not allowed here",
    "not-acceptable": "No acceptable form of the answer",
    "timeout": "The request came too slowly",
    "conflict": "The parts of the request contradict each other",
    "too-large": "The request is too large",
    "media-type": "The form of the request is not supported",
    "invalid": "The request cannot be used",
    "rate-limit": "Too many requests",
    "internal": "Something went wrong inside",
    "busy": "The service is busy",
    "article-timeout": "The article takes too long",
    "engine-lost": "The article was not finished",
}
_OF_STATUS: Final = {
    400: "malformed",
    404: "not-found",
    405: "method",
    406: "not-acceptable",
    408: "timeout",
    413: "too-large",
    415: "media-type",
    500: "internal",
}


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field; ``pointer`` is its path in the body (RFC 6901)."""

    pointer: str
    reason: str


@dataclass(slots=True)
class Problem(Exception):  # noqa: N818 - RFC 9457 calls it so
    """A request, or one article of it, that gets no answer.

    :ivar kind: a key of `TITLES`.
    :ivar detail: what is wrong and what to do, in a sentence or two.
    :ivar extra: further members of the problem: ``line`` and ``column`` of malformed JSON.
    """

    status: int
    kind: str
    detail: str
    errors: tuple[FieldError, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The problem as plain data."""
        data: dict[str, Any] = {
            "type": f"urn:article-cleaner:problem:{self.kind}",
            "title": TITLES[self.kind],
            "status": self.status,
            "detail": self.detail,
        }
        if self.errors:
            data["errors"] = [{"pointer": error.pointer, "reason": error.reason} for error in self.errors]
        return data | dict(self.extra)

    def response(self, request_id: str) -> Response:
        """The answer to the request."""
        body = orjson.dumps(self.to_dict() | {"request_id": request_id}, option=orjson.OPT_APPEND_NEWLINE)
        return Response(body, self.status, headers=dict(self.headers), mimetype=MIME)


def busy(why: str) -> Problem:
    """503, for a while."""
    return Problem(503, "busy", f"{why}; try again soon.", headers={"Retry-After": "1"})


def malformed_json(error: orjson.JSONDecodeError) -> Problem:
    """400, with the place where the JSON breaks."""
    where = {"line": error.lineno, "column": error.colno, "offset": error.pos}
    return Problem(
        400, "malformed", f"This is no JSON: {error.msg} at line {error.lineno}, column {error.colno}.", extra=where
    )


def invalid(error: ValidationError, below: str = "") -> Problem:
    """422, with the path of every field and what is wrong with it. ``below``: where the fields stand."""
    return invalid_fields(_flatten(error.messages, below))


def invalid_fields(errors: Iterable[FieldError]) -> Problem:
    """422 for some fields."""
    found = tuple(errors)
    detail = "; ".join(f"{error.pointer or 'the body'}: {error.reason}" for error in found)
    return Problem(422, "invalid", detail, found)


def of_http(error: HTTPException) -> Problem:
    """What Flask raises itself: no such route, a wrong method, a body that is too large."""
    status = error.code or 500
    headers = {}
    detail = error.description or HTTPStatus(status).description
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        headers["Allow"] = ", ".join(sorted(error.valid_methods))
        detail = f"Allowed here: {headers['Allow']}."
    elif status == 404:
        detail = "Nothing is served at this address; /openapi.json lists what is."
    return Problem(status, _OF_STATUS.get(status, "malformed"), detail, headers=headers)


def _flatten(messages: Any, path: str) -> Iterable[FieldError]:
    """marshmallow's nested messages, one error a field."""
    if isinstance(messages, Mapping):
        for name, inner in messages.items():
            token = str(name).replace("~", "~0").replace("/", "~1")
            yield from _flatten(inner, path if name == "_schema" else f"{path}/{token}")
    elif isinstance(messages, list):
        yield FieldError(path, " ".join(str(message) for message in messages))
    else:
        yield FieldError(path, str(messages))
