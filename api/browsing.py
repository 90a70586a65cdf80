"""``/v1/rules``, ``/v1/publishers``, ``/v1/reasons``, ``/v1/profiles``: what the service knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlencode

import orjson
from flask import Blueprint, Response, request

from cleaner.reasons import family, is_of

from .catalogue import reasons
from .problems import Problem
from .requests import JSON, load_query, wanted
from .schemas import NamedQuerySchema, ReasonsQuerySchema, RulesQuerySchema
from .service import service, state

BLUEPRINT: Final = Blueprint("browsing", __name__, url_prefix="/v1")
_RULES: Final = RulesQuerySchema()
_NAMED: Final = NamedQuerySchema()
_REASONS: Final = ReasonsQuerySchema()

_Item = Mapping[str, Any]


@BLUEPRINT.get("/rules")
def rules() -> Response:
    """The rules, with their examples."""
    query = load_query(request, _RULES)
    reason, text = query.get("reason", ""), query.get("q", "").casefold()

    def chosen(rule: _Item) -> bool:
        return (
            is_of(rule["reason"], reason)
            and all(rule[name] == query[name] for name in ("language", "publisher", "kind") if name in query)
            and (not text or any(text in shown.casefold() for shown in _shown(rule)))
        )

    return _page([rule for rule in _catalogue("rules") if chosen(rule)], query)


@BLUEPRINT.get("/rules/<path:id>")
def rule(id: str) -> Response:
    """One rule."""
    for one in _catalogue("rules"):
        if one["id"] == id:
            return _json(one)
    raise Problem(404, "not-found", "No rule has that id; /v1/rules lists them.")


@BLUEPRINT.get("/publishers")
def publishers() -> Response:
    """The publishers that there are rules of."""
    query = load_query(request, _NAMED)

    def chosen(one: _Item) -> bool:
        names = (one["name"], one["title"], *one["hosts"])
        return _speaks(one["language"], query) and any(query.get("q", "").casefold() in n.casefold() for n in names)

    return _page([one for one in _catalogue("publishers") if chosen(one)], query)


@BLUEPRINT.get("/profiles")
def profiles() -> Response:
    """The house styles."""
    query = load_query(request, _NAMED)

    def chosen(one: _Item) -> bool:
        return _speaks(one["language"], query) and query.get("q", "").casefold() in one["name"].casefold()

    return _page([one for one in _catalogue("profiles") if chosen(one)], query)


@BLUEPRINT.get("/reasons")
def list_reasons() -> Response:
    """The closed list of reasons."""
    query = load_query(request, _REASONS)
    asked = query.get("family", "")
    return _page([one for one in reasons() if family(one["code"]) == asked or not asked], query)


def _shown(rule: _Item) -> tuple[str, ...]:
    return (rule["id"], rule["pattern"], rule["css"], *(one["text"] for one in rule["fires"]))


def _speaks(language: str, query: _Item) -> bool:
    return bool(language == query.get("language", language))


def _catalogue(name: str) -> Sequence[_Item]:
    with service().engines.lease() as generation:
        state().rules_hash = generation.rules_hash
        listed: Sequence[_Item] = generation.catalogue[name]
    return listed


def _page(items: Sequence[_Item], query: _Item) -> Response:
    offset, limit = query["offset"], query["limit"]
    following = offset + limit
    more = following < len(items)
    return _json(
        {
            "total": len(items),
            "offset": offset,
            "items": items[offset:following],
            "next": f"{request.path}?{urlencode({**query, 'offset': following})}" if more else None,
        }
    )


def _json(data: Any) -> Response:
    return Response(orjson.dumps(data), mimetype=wanted(request, [JSON]))
