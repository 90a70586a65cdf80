"""A request's body to articles and wishes, whatever form it came in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import orjson
from flask import Request
from marshmallow import Schema, ValidationError

from cleaner import Article, ArticleError
from cleaner.batch.job import Options, make_article
from cleaner.engine import wrong_facts

from .answers import Form, Wish
from .problems import FieldError, Problem, invalid, invalid_fields, malformed_json
from .schemas import ArticleSchema, QuerySchema, article_and_wish, check_visible

JSON: Final = "application/json"
TEXT: Final = "text/plain"
HTML: Final = "text/html"
NDJSON: Final = "application/x-ndjson"
BYTES: Final = "application/octet-stream"
#: What a stream may call itself.
STREAMS: Final = frozenset({NDJSON, "application/ndjson", "application/jsonl", BYTES})
#: Where streams go.
STREAM_PATH: Final = "/v1/clean/stream"
_FORMS: Final[Mapping[str, Form]] = {JSON: "json", TEXT: "text", HTML: "html"}
_LISTS: Final = frozenset({"parts", "stages"})

_ARTICLE: Final = ArticleSchema()
_QUERY: Final = QuerySchema()

Asked = tuple[Article, Wish]
#: What there is: by the name of a fact, its values.
Choices = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Order:
    """What a request asks for.

    :ivar articles: each with what is wanted of it, or the problem that it is.
    :ivar is_list: whether they came as a list, and the answer is one.
    :ivar form: of the answer.
    """

    articles: tuple[Asked | Problem, ...]
    is_list: bool
    form: Form


def read_order(request: Request, body: bytes, most: int, choices: Choices, *, explain: bool = False) -> Order:
    """The articles of a request.

    :param most: articles in a list.
    :param choices: what there is of some facts.
    :raises Problem: 400, 406, 413, 415 or 422, if none of it can be used.
    """
    form = _FORMS[wanted(request, [JSON] if explain else [*_FORMS])]
    known = read_query(request, choices)
    if request.mimetype in {TEXT, HTML}:
        return Order((_from_raw(request, body, known, form, explain=explain),), is_list=False, form=form)
    data = read_json(request, body)
    if not isinstance(data, list):
        return Order((read_item(data, known, form, explain=explain),), is_list=False, form=form)
    if form != "json":
        raise Problem(406, "not-acceptable", "A list of articles is answered as application/json only.")
    if len(data) > most:
        raise Problem(413, "too-large", f"{len(data):,} articles in one list, and {most:,} are the most; send fewer.")
    return Order(tuple(_item(item, known, explain=explain) for item in data), is_list=True, form=form)


def read_query(request: Request, choices: Choices) -> dict[str, Any]:
    """What the query says of all articles of a body.

    :raises Problem: 422.
    """
    if not request.query_string:
        return {}
    loaded = load_query(request, _QUERY)
    known = loaded | {name: loaded[name].split(",") for name in _LISTS & loaded.keys()}
    facts, _ = article_and_wish(known)
    if wrong := [FieldError(f"?/{error.field}", str(error)) for error in wrong_facts(facts, choices)]:
        raise invalid_fields(wrong)
    return known


def load_query(request: Request, schema: Schema) -> dict[str, Any]:
    """The query of a request, as a schema has it.

    :raises Problem: 422, for a parameter that is given twice, too.
    """
    given = {name: values[0] if len(values) == 1 else values for name, values in request.args.lists()}
    return load(schema, given, "?")


def load(schema: Schema, data: Any, below: str = "") -> dict[str, Any]:
    """Data as a schema has it.

    :param below: where the fields stand. :raises Problem: 422.
    """
    try:
        loaded: dict[str, Any] = schema.load(data)
    except ValidationError as error:
        raise invalid(error, below) from None
    return loaded


def wanted(request: Request, offered: Sequence[str]) -> str:
    """Which of some media types a request wants its answer in; the first, if it does not say.

    :raises Problem: 406, if none of them.
    """
    accepted = request.accept_mimetypes
    best = accepted.best_match(offered) if accepted else offered[0]
    if best is None:
        raise Problem(406, "not-acceptable", f"The answer can be had as {', '.join(offered)}.")
    return best


def read_json(request: Request, body: bytes) -> Any:
    """:raises Problem: 400 or 415."""
    mimetype = request.mimetype
    if mimetype != JSON and not (mimetype.startswith("application/") and mimetype.endswith("+json")):
        found = f"{mimetype} is not" if mimetype else "A body without Content-Type is not"
        raw = "" if request.path.endswith("restore") else f", {TEXT} or {HTML}"
        raise Problem(415, "media-type", f"{found} taken here; send {JSON}{raw}.")
    return parse_json(body)


def parse_json(body: bytes) -> Any:
    """:raises Problem: 400, with the place where it breaks."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise malformed_json(error) from None


def _item(data: Any, known: Mapping[str, Any], *, explain: bool) -> Asked | Problem:
    try:
        return read_item(data, known, explain=explain)
    except Problem as problem:
        return problem


def read_item(data: Any, known: Mapping[str, Any], form: Form = "json", *, explain: bool = False) -> Asked:
    """An article that came as JSON.

    :param known: what holds for all that came together, unless it says otherwise.
    :raises Problem: 422.
    """
    return article_and_wish({**known, **load(_ARTICLE, data)}, form, explain=explain)


def _from_raw(request: Request, body: bytes, known: Mapping[str, Any], form: Form, *, explain: bool) -> Asked:
    """The article that a body is."""
    facts, wish = article_and_wish(known, form, explain=explain)
    charset = request.mimetype_params.get("charset", "")
    try:
        check_visible(body.decode(errors="replace"))
        read = make_article(_as_declared(body, charset), Options(stages=wish.stages), html=request.mimetype == HTML)
    except ValidationError as error:
        raise invalid(error) from None
    except ArticleError as error:
        raise invalid_fields([FieldError("", str(error))]) from None
    return replace(facts, text=read.text, html=read.html), wish


def _as_declared(body: bytes, charset: str) -> bytes:
    """The body in UTF-8, if it declares another encoding truly; else as it is, to be found out."""
    try:
        body.decode()
    except UnicodeDecodeError:
        try:
            return body.decode(charset or "utf-8").encode()
        except (LookupError, UnicodeError):
            pass
    return body
