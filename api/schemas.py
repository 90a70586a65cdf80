"""What comes in, as marshmallow schemas: they check every request, and the OpenAPI document is made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from marshmallow import RAISE, Schema, ValidationError, fields, validate, validates_schema

from cleaner import Article
from cleaner.codes import TAG
from cleaner.engine import EDITING
from cleaner.result import DEFAULT_PARTS
from cleaner.typography.marks import HOUSE_MARKS, MARKS_WANTED, NO_MARKS, are_marks

from .answer_schemas import MOST, PARTS, AnswerSchema, ChangeSchema, described
from .answers import Form, Wish

_LONGEST_FACT: Final = 2_000  # characters of a URL or a name
#: A character that shows. Written so that Python and browsers take it for the same.
VISIBLE: Final = r"[^\s\x00-\x1f\x7f-\x85\xad\u200b-\u200f\u2060-\u206f\ufeff]"
TEXT_PATTERN: Final = rf"^[^\x00]*{VISIBLE}[^\x00]*$"
LANGUAGE: Final = f"^(?:{TAG})?$"
MARKS: Final = f"^({'|'.join(NO_MARKS)}|[{HOUSE_MARKS}]{{4}}(?:[{HOUSE_MARKS}]{{2}})?)?$"
_URL: Final = "https://www.example-post.com/bridge"


class _Strict(Schema):
    class Meta:
        unknown = RAISE


def _fact(description: str, example: str) -> fields.String:
    return fields.String(
        validate=validate.Length(max=_LONGEST_FACT), metadata={"description": description, "examples": [example]}
    )


class _Boolean(fields.Boolean):
    """true or false and nothing that Python takes for them."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class _Names(fields.List[str]):
    """Some of a few names. How many they are is looked at first: each costs time, and a body holds millions."""

    def __init__(self, names: Sequence[str], description: str) -> None:
        super().__init__(
            fields.String(validate=validate.OneOf(names)),
            validate=validate.Length(1, len(names)),
            metadata={"description": description},
        )

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> list[Any]:
        if isinstance(value, list):
            self._validate(value)
        return super()._deserialize(value, *args, **kwargs)


def check_visible(text: str) -> None:
    """:raises ValidationError: if nothing of a text shows."""
    if not re.search(VISIBLE, text):
        raise ValidationError("It is empty; an article has text.")


def _no_nul(text: str) -> None:
    if "\0" in text:
        raise ValidationError(f"Character {text.index(chr(0))} is NUL; send the article as text.")


def _language(text: str) -> None:
    if not re.fullmatch(LANGUAGE, text):  # `$` alone would let a line end follow
        raise ValidationError("Give a language tag, such as en or fr-CA.")


def _marks(text: str) -> None:
    if text and not are_marks(text):
        raise ValidationError(f"{MARKS_WANTED[0].upper()}{MARKS_WANTED[1:]}.")


class FactsSchema(_Strict):
    """What is known of an article."""

    url = _fact("Where it stands; its host tells the publisher.", _URL)
    publisher = _fact("Whose rules apply; recognised unless given.", "moscow_times")
    language = fields.String(
        validate=_language,
        metadata={
            "description": "A language tag; detected unless given.",
            "pattern": LANGUAGE,
            "examples": ["en"],
        },
    )
    profile = _fact("The house style; `/v1/profiles` lists them.", "en-GB")
    quotes = fields.String(
        validate=_marks,
        metadata={
            "description": "Other quotation marks: outer, inner; `straight`; `keep`.",
            "pattern": MARKS,
            "examples": ["“”‘’"],
        },
    )
    to = described("`html` adds the article as clean HTML.", validate=validate.OneOf(["text", "html"]))


def _listed(names: Sequence[str], description: str) -> fields.String:
    """Names with commas between, as a query holds a list."""
    one = f"({'|'.join(names)})"
    error = f"Give some of {', '.join(names)}, {len(names)} at most, with commas between."
    checks = (validate.Length(max=len(names), error=error), validate.ContainsOnly(names, error=error))

    def check(text: str) -> None:
        for each in checks:
            each(text.split(","))

    pattern = f"^{one}(,{one}){{0,{len(names) - 1}}}$"
    return fields.String(validate=check, metadata={"description": description, "pattern": pattern})


class QuerySchema(FactsSchema):
    """What a request's query says: it holds for each article of the body that does not say otherwise."""

    parts = _listed(PARTS, "What the article holds, with commas between.")
    stages = _listed(EDITING, "Which stages run, with commas between.")
    explain = fields.Boolean(
        truthy={"true"}, falsy={"false"}, metadata={"description": "Adds `blocks`: what became of each, and why."}
    )


class ArticleSchema(FactsSchema):
    """An article, as text or as HTML, and what is wanted of it."""

    parts = _Names(PARTS, "What `text` and `html` hold; headline, standfirst and body unless given.")
    stages = _Names(EDITING, "Which stages run; all unless given.")
    explain = _Boolean(metadata={"description": "Adds `blocks`: what became of each, and why."})
    text = fields.String(
        validate=[check_visible, _no_nul],
        metadata={
            "description": "The raw article as text.",
            "pattern": TEXT_PATTERN,
            "examples": ["Bridge closes\n\nThe old bridge closed in March.\n\nRead more: The ferry"],
        },
    )
    html = fields.String(
        validate=check_visible,
        metadata={
            "description": "A page or a fragment.",
            "pattern": VISIBLE,
            "examples": ["<p>The old bridge closed in March.</p>"],
        },
    )

    @validates_schema
    def _one_of_two(self, data: Mapping[str, Any], **_: Any) -> None:
        if ("text" in data) == ("html" in data):
            both = "Both text and html are there" if "text" in data else "Neither text nor html is there"
            raise ValidationError(f"{both}; give exactly one of them.")


class ReceiptSchema(ChangeSchema):
    """A receipt as it comes back."""

    class Meta:
        unknown = RAISE

    stage = fields.String()
    rule = fields.String()
    reason = fields.String()
    why = fields.String()


_SPAN: Final = frozenset({"start", "end"})
_NEEDED: Final = _SPAN | {"before", "after"}
_KNOWN: Final = frozenset(ReceiptSchema().fields)
_RESTORED: Final = frozenset({"text", "whole", "changes"})
_MOST_BAD: Final = 20  # receipts of which a problem says what is wrong


class _Receipts(fields.List[Any]):
    """Receipts, of which a body may hold a hundred thousand: the good ones pass here, at a fraction of what
    `ReceiptSchema` costs; what is wrong with others it says."""

    def __init__(self) -> None:
        super().__init__(fields.Nested(ReceiptSchema), required=True)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[Any]:
        if not isinstance(value, list):
            return super()._deserialize(value, attr, data, **kwargs)
        bad = [number for number, item in enumerate(value) if not _is_receipt(item)]
        errors = {number: ReceiptSchema().validate(value[number]) for number in bad[:_MOST_BAD]}
        if errors:
            raise ValidationError(dict(errors))
        return value


def _is_receipt(item: Any) -> bool:
    """Whether `ReceiptSchema` takes it."""
    return (
        isinstance(item, dict)
        and _NEEDED <= item.keys() <= _KNOWN
        and all(_is_place(value) if name in _SPAN else isinstance(value, str) for name, value in item.items())
    )


def _is_place(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= MOST and value == int(value)


class RestoreSchema(_Strict):
    """An answer of `/v1/clean`, or its text and its changes alone; of the rest nothing is looked at."""

    class Meta:
        unknown = RAISE
        include: ClassVar = {
            name: fields.Raw(allow_none=True) for name in AnswerSchema().fields if name not in _RESTORED
        }

    text = fields.String(required=True)
    whole = fields.String()
    changes = _Receipts()


class PagingSchema(_Strict):
    """Which stretch of a list."""

    offset = fields.Integer(
        load_default=0, validate=validate.Range(0, 1_000_000), metadata={"description": "Where it begins."}
    )
    limit = fields.Integer(
        load_default=50, validate=validate.Range(1, 500), metadata={"description": "How many at most."}
    )


class RulesQuerySchema(PagingSchema):
    """Which rules."""

    reason = _fact("A reason, or a family of reasons.", "nav")
    language = _fact("Rules of this language.", "en")
    publisher = _fact("Rules of this publisher.", "moscow_times")
    kind = _fact("What the rule does.", "drop")
    q = _fact("A part of the id, the pattern or the examples.", "newsletter")


class NamedQuerySchema(PagingSchema):
    """Which publishers or house styles."""

    language = _fact("Those of this language.", "en")
    q = _fact("A part of the name.", "times")


class ReasonsQuerySchema(PagingSchema):
    """Which reasons."""

    family = _fact("A family of reasons.", "nav")


def article_and_wish(data: Mapping[str, Any], form: Form = "json", *, explain: bool = False) -> tuple[Article, Wish]:
    """An article and what is wanted of it, of what `ArticleSchema` has loaded."""
    facts = {name: data[name] for name in ("url", "publisher", "language", "profile", "quotes") if name in data}
    article = Article(text=data.get("text", ""), html=data.get("html", ""), **facts)
    wish = Wish(
        form=form,
        stages=tuple(data.get("stages", EDITING)),
        parts=tuple(data.get("parts", DEFAULT_PARTS)),
        html=data.get("to") == "html",
        explain=explain or data.get("explain", False),
    )
    return article, wish
