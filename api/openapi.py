"""The OpenAPI document, made of the schemas that check the requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Final

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from marshmallow import Schema

import cleaner

from . import answer_schemas, schemas
from .problems import MIME
from .requests import BYTES, HTML, JSON, NDJSON, STREAM_PATH, TEXT

Examples = Mapping[str, Any]

_TEXT: Final = "Bridge closes\n\nThe old bridge over the harbour closed in March.\n\nRead more: The ferry"
_HTML: Final = "<h1>Bridge closes</h1><p>The old bridge over the harbour closed in March.</p><p>Read more: <a href='/f'>The ferry</a></p>"
_RECEIPT: Final = {"start": 62, "end": 85, "before": "\n\nRead more: The ferry.", "after": ""}
_ARTICLE: Final = {"text": _TEXT, "language": "en"}
_DESCRIPTION: Final = (
    "Raw articles in, clean ones out, and for every change a receipt: which rule made it, and why. "
    "Spans are in code points of the source; of HTML the source is the text of its blocks."
)


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that the service does.

    :ivar body: by media type, the schema of a request's body.
    :ivar examples: by media type, examples of a body by name.
    :ivar answers: by media type, the schema of a good answer.
    :ivar problems: which others than 200 there may be.
    """

    path: str
    method: str
    id: str
    summary: str
    answers: Mapping[str, Any]
    body: Mapping[str, Any] = field(default_factory=dict)
    examples: Mapping[str, Examples] = field(default_factory=dict)
    query: type[Schema] | None = None
    path_example: str = ""
    problems: tuple[int, ...] = ()
    open: bool = False

    @property
    def tag(self) -> str:
        """Under which heading it stands."""
        if self.body:
            return "Articles"
        return "What there is" if self.path.startswith("/v1") else "Running it"


_RAW_TEXT: Final = {"pattern": schemas.TEXT_PATTERN}
_RAW_HTML: Final = {"pattern": schemas.VISIBLE}
_BODY_FAILURES: Final = (400, 406, 408, 413, 415, 422, 500, 503)
#: An article in a list that is none gets a problem of its own, and the others their answers.
_ITEM: Final = {"anyOf": [schemas.ArticleSchema, {"description": "What is no article gets a problem for an answer."}]}
_MANY: Final = {"oneOf": [schemas.ArticleSchema, {"type": "array", "items": _ITEM}]}
_ANSWERS: Final = {
    "oneOf": [
        answer_schemas.AnswerSchema,
        {"type": "array", "items": {"anyOf": [answer_schemas.AnswerSchema, answer_schemas.ProblemSchema]}},
    ]
}
_BODIES: Final = {JSON: _MANY, TEXT: _RAW_TEXT, HTML: _RAW_HTML}
_BODY_EXAMPLES: Final[Mapping[str, Examples]] = {
    JSON: {
        "text": {"text": _TEXT, "url": "https://www.example-post.com/bridge"},
        "html": {"html": _HTML, "to": "html", "parts": ["headline", "body"]},
        "list": [_ARTICLE, {"html": _HTML, "profile": "en-GB", "explain": True}],
    },
    TEXT: {"article": _TEXT},
    HTML: {"fragment": _HTML},
}


def _page(item: type[Schema]) -> dict[str, Any]:
    """A stretch of a list."""
    properties = {
        "total": {"type": "integer"},
        "offset": {"type": "integer"},
        "items": {"type": "array", "items": item},
        "next": {"type": ["string", "null"], "description": "Where the next stretch is."},
    }
    return {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}


OPERATIONS: Final = (
    Operation(
        "/v1/clean", "post", "clean", "Clean an article, or a list of them",
        answers={JSON: _ANSWERS, TEXT: {"type": "string"}, HTML: {"type": "string"}},
        body=_BODIES, examples=_BODY_EXAMPLES, query=schemas.QuerySchema, problems=_BODY_FAILURES,
    ),
    Operation(
        STREAM_PATH, "post", "cleanStream", "Clean articles line by line, as they come",
        answers={NDJSON: {"type": "string"}}, body={NDJSON: {"type": "string"}, BYTES: {}},
        query=schemas.QuerySchema, problems=(406, 415, 422, 500, 503),
    ),
    Operation(
        "/v1/explain", "post", "explain", "Say of every block of an article what became of it, and why",
        answers={JSON: _ANSWERS}, body=_BODIES, examples=_BODY_EXAMPLES, query=schemas.QuerySchema, problems=_BODY_FAILURES,
    ),
    Operation(
        "/v1/restore", "post", "restore", "The source of an answer, from its text and receipts",
        answers={JSON: answer_schemas.SourceSchema}, body={JSON: schemas.RestoreSchema},
        examples={JSON: {"receipts": {"text": "Bridge closes", "changes": [_RECEIPT | {"start": 13, "end": 36}]}}},
        problems=(400, 406, 408, 409, 413, 415, 422, 500, 503),
    ),
    Operation(
        "/v1/rules", "get", "listRules", "The rules, with their examples",
        answers={JSON: _page(answer_schemas.RuleSchema)}, query=schemas.RulesQuerySchema, problems=(406, 422, 500),
    ),
    Operation(
        "/v1/rules/{id}", "get", "getRule", "One rule",
        answers={JSON: answer_schemas.RuleSchema}, path_example="publishers/moscow_times/small_favor_appeal", problems=(404, 406, 500),
    ),
    Operation(
        "/v1/publishers", "get", "listPublishers", "The publishers that there are rules of",
        answers={JSON: _page(answer_schemas.PublisherSchema)}, query=schemas.NamedQuerySchema, problems=(406, 422, 500),
    ),
    Operation(
        "/v1/reasons", "get", "listReasons", "The closed list of reasons",
        answers={JSON: _page(answer_schemas.ReasonSchema)}, query=schemas.ReasonsQuerySchema, problems=(406, 422, 500),
    ),
    Operation(
        "/v1/profiles", "get", "listProfiles", "The house styles",
        answers={JSON: _page(answer_schemas.ProfileSchema)}, query=schemas.NamedQuerySchema, problems=(406, 422, 500),
    ),
    Operation(
        "/healthz", "get", "health", "That the service answers", answers={JSON: answer_schemas.HealthSchema}, open=True,
    ),
    Operation(
        "/readyz", "get", "ready", "Whether the service can clean", answers={JSON: answer_schemas.ReadySchema}, open=True,
    ),
    Operation("/metrics", "get", "metrics", "Counts for Prometheus", answers={TEXT: {"type": "string"}}),
)  # fmt: skip


def document(choices: Mapping[str, Sequence[str]], most: int, *, with_keys: bool) -> dict[str, Any]:
    """The OpenAPI document of a service.

    :param choices: by the name of a fact of an article, the values that there are, but for none.
    :param most: articles in a list.
    :param with_keys: whether requests need an API key.
    """
    spec = APISpec(
        "article-cleaner", cleaner.__version__, "3.1.0", plugins=[MarshmallowPlugin(_name)],
        info={"description": _DESCRIPTION, "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}},
    )  # fmt: skip
    one = {"oneOf": [{"required": ["text"]}, {"required": ["html"]}]}
    spec.components.schema("Article", one, schema=schemas.ArticleSchema)
    if with_keys:
        spec.components.security_scheme("key", {"type": "http", "scheme": "bearer"})
    for operation in OPERATIONS:
        spec.path(operation.path, operations={operation.method: _operation(operation, with_keys=with_keys)})
    data: dict[str, Any] = spec.to_dict()
    _complete(data, {name: ["", *values] for name, values in choices.items()}, most)
    return data


def _complete(data: dict[str, Any], choices: Mapping[str, list[str]], most: int) -> None:
    """Write in what only the running service knows."""
    properties = data["components"]["schemas"]["Article"]["properties"]
    for name, values in choices.items():
        properties[name]["enum"] = values
    for path in data["paths"].values():
        for operation in path.values():
            body = operation.get("requestBody", {}).get("content", {}).get(JSON, {}).get("schema", {})
            for schema in body.get("oneOf", ()):
                if schema.get("type") == "array":
                    schema["description"] = f"At most {most:,} articles; more get 413."
            for parameter in operation["parameters"] if "requestBody" in operation else ():
                if parameter["name"] in choices:
                    parameter["schema"]["enum"] = choices[parameter["name"]]


def _name(schema: Any) -> str:
    kind = schema if isinstance(schema, type) else type(schema)
    return str(kind.__name__.removesuffix("Schema"))


def _operation(one: Operation, *, with_keys: bool) -> dict[str, Any]:
    described: dict[str, Any] = {"operationId": one.id, "summary": one.summary, "tags": [one.tag], "parameters": []}
    if one.path_example:
        schema = {"type": "string", "minLength": 1}
        described["parameters"].append(
            {"name": "id", "in": "path", "required": True, "schema": schema, "example": one.path_example}
        )
    if one.query:
        described["parameters"].append({"in": "query", "schema": one.query})
    if one.body:
        content = {
            mime: {"schema": schema, "examples": {n: {"value": v} for n, v in one.examples.get(mime, {}).items()}}
            for mime, schema in one.body.items()
        }
        described["requestBody"] = {"required": True, "content": content}
    answers = {mime: {"schema": schema} for mime, schema in one.answers.items()}
    described["responses"] = {"200": {"description": "The answer.", "content": answers}}
    failing = (*one.problems, 429) if one.path.startswith("/v1") else one.problems
    needs_key = with_keys and not one.open
    for status in sorted({*failing, *((401, 403) if needs_key else ())}):
        described["responses"][str(status)] = {
            "description": HTTPStatus(status).phrase,
            "content": {MIME: {"schema": answer_schemas.ProblemSchema}},
        }
    if needs_key:
        described["security"] = [{"key": []}]
    return described
