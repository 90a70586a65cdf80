"""A result as the service answers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

import orjson

from cleaner import Result, to_html
from cleaner.batch.job import Options
from cleaner.batch.job import render as render_file
from cleaner.engine import EDITING
from cleaner.result import DEFAULT_PARTS, Part, parts_wanted

#: What goes out: the whole answer, or the article alone.
Form = Literal["json", "text", "html"]

OK: Final = 200


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of an article.

    :ivar form: of the answer.
    :ivar html: whether the answer as JSON holds the article as HTML, too.
    """

    form: Form = "json"
    stages: tuple[str, ...] = EDITING
    parts: tuple[Part, ...] = DEFAULT_PARTS
    html: bool = False
    explain: bool = False


def render(result: Result, wish: Wish) -> bytes:
    """A result as it goes out."""
    if wish.form == "json":
        return orjson.dumps(answer_of(result, wish))
    return render_file(result, Options(stages=wish.stages, parts=wish.parts, to=wish.form))


def answer_of(result: Result, wish: Wish) -> dict[str, Any]:
    """A result as plain data."""
    data = {"status": OK} | result.to_dict(explain=wish.explain)
    if parts_wanted(wish.parts) != parts_wanted():
        data["whole"] = result.text
        data["text"] = result.select(wish.parts)
    if wish.html:
        data["html"] = to_html(result, wish.parts)
    return data
