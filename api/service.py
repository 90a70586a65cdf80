"""What the service holds while it runs, and what it knows of the request at hand."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Final, cast

from flask import current_app, g, request
from werkzeug.exceptions import RequestEntityTooLarge

from .access import Access
from .engines import Engines
from .limits import Admission
from .metrics import Metrics
from .problems import Problem
from .settings import Settings

#: Under which name Flask keeps the service.
EXTENSION: Final = "article-cleaner"


#: In the environment of a request whose body was not read to its end: the status that it gets.
REFUSED: Final = "article-cleaner.refused"


@dataclass(frozen=True, slots=True)
class Service:
    """The parts of a running service."""

    settings: Settings
    engines: Engines
    access: Access
    admission: Admission
    metrics: Metrics


@dataclass(slots=True)
class RequestState:
    """What is logged of a request.

    :ivar key: the name of its key.
    :ivar rules_hash: the rule set that it was answered with, "" if none was needed.
    """

    id: str
    began: float = field(default_factory=time.perf_counter)
    key: str = ""
    articles: int = 0
    rules_hash: str = ""


def service() -> Service:
    """The service that answers the request at hand."""
    return cast("Service", current_app.extensions[EXTENSION])


def state() -> RequestState:
    """What is known of the request at hand."""
    return cast("RequestState", g.state)


def body() -> bytes:
    """The body of the request at hand.

    :raises Problem: 408 or 413, for one that came too slowly or is too large.
    """
    settings = service().settings
    refused = request.environ.get(REFUSED)
    if refused == 408:
        detail = (
            f"The body came too slowly: nothing for {settings.body_seconds:g} seconds, "
            f"or not all of it in {settings.whole_body_seconds:g}."
        )
        raise Problem(408, "timeout", detail, headers={"Connection": "close"})
    try:
        if not refused:
            request.max_content_length = settings.max_body
            return request.get_data(cache=False)
    except RequestEntityTooLarge:
        pass
    raise Problem(
        413, "too-large", f"The body is larger than {settings.max_body:,} bytes; send fewer articles, or less."
    )
