"""What comes in and goes out, as marshmallow schemas: they check every request and make the OpenAPI document.

Answers are not passed through their schemas when they go out; tests hold them to these.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, get_args

from marshmallow import RAISE, Schema, ValidationError, fields, validate, validates_schema

from cleaner import Article
from cleaner.engine import EDITING
from cleaner.result import DEFAULT_PARTS, Part
from cleaner.typography.marks import HOUSE_MARKS, NO_MARKS

from .answers import Form, Wish

PARTS: Final[tuple[str, ...]] = get_args(Part)
_LONGEST_FACT: Final = 2_000  # characters of a URL or a name
#: A character that shows. Written so that Python and browsers take it for the same.
VISIBLE: Final = r"[^\s\x00-\x1f\x7f-\x85\xad\u200b-\u200f\u2060-\u206f\ufeff]"
TEXT_PATTERN: Final = rf"^[^\x00]*{VISIBLE}[^\x00]*$"
#: The largest whole number that every program reads as one.
MOST: Final = 2**53 - 1
MARKS: Final = f"^({'|'.join(NO_MARKS)}|[{HOUSE_MARKS}]{{4}})?$"
_URL: Final = "https://www.example-post.com/bridge"


class _Strict(Schema):
    class Meta:
        unknown = RAISE


def _string(description: str, **more: Any) -> fields.String:
    return fields.String(metadata={"description": description}, **more)


def _string_list(description: str) -> fields.List[str]:
    return fields.List(fields.String(), required=True, metadata={"description": description})


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


class _Integer(fields.Integer):
    """A whole number, and neither a text nor true."""

    def _validated(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
            raise self.make_error("invalid", input=value)
        return super()._validated(value)


def check_visible(text: str) -> None:
    """:raises ValidationError: if nothing of a text shows."""
    if not re.search(VISIBLE, text):
        raise ValidationError("It is empty; an article has text.")


def _no_nul(text: str) -> None:
    if "\0" in text:
        raise ValidationError(f"Character {text.index(chr(0))} is NUL; send the article as text.")


def _marks(text: str) -> None:
    if not re.fullmatch(MARKS, text):
        raise ValidationError(
            "Give four quotation marks (outer opening and closing, inner opening and closing), straight or keep."
        )


class FactsSchema(_Strict):
    """What is known of an article."""

    url = _fact("Where it stands; its host tells the publisher.", _URL)
    publisher = _fact("Whose rules apply; recognised unless given.", "moscow_times")
    language = _fact("A language tag; detected unless given.", "en")
    profile = _fact("The house style; `/v1/profiles` lists them.", "en-GB")
    quotes = fields.String(
        validate=_marks,
        metadata={
            "description": "Other quotation marks: outer, inner; `straight`; `keep`.",
            "pattern": MARKS,
            "examples": ["“”‘’"],
        },
    )
    to = _string("`html` adds the article as clean HTML.", validate=validate.OneOf(["text", "html"]))


def _listed(names: Sequence[str], description: str) -> fields.String:
    """Names with commas between, as a query holds a list."""
    pattern = f"^({'|'.join(names)})(,({'|'.join(names)}))*$"
    error = f"Give some of {', '.join(names)}, with commas between."
    return fields.String(
        validate=validate.Regexp(pattern, error=error), metadata={"description": description, "pattern": pattern}
    )


class QuerySchema(FactsSchema):
    """What a request's query says: it holds for each article of the body that does not say otherwise."""

    parts = _listed(PARTS, "What the article holds, with commas between.")
    stages = _listed(EDITING, "Which stages run, with commas between.")
    explain = fields.Boolean(
        truthy={"true"}, falsy={"false"}, metadata={"description": "Adds `blocks`: what became of each, and why."}
    )


class ArticleSchema(FactsSchema):
    """An article, as text or as HTML, and what is wanted of it."""

    parts = fields.List(
        fields.String(validate=validate.OneOf(PARTS)),
        validate=validate.Length(min=1),
        metadata={"description": "What `text` and `html` hold; headline, standfirst and body unless given."},
    )
    stages = fields.List(
        fields.String(validate=validate.OneOf(EDITING)),
        validate=validate.Length(min=1),
        metadata={"description": "Which stages run; all unless given."},
    )
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


class FoundSchema(Schema):
    """A fact and how it was found."""

    value = fields.String(required=True)
    how = fields.String(required=True)


class ChangeSchema(Schema):
    """The receipt of one change; spans are in code points of the source."""

    stage = fields.String(required=True)
    rule = fields.String(required=True)
    reason = _string("A code of `/v1/reasons`.", required=True)
    why = _string("The reason in a sentence.", required=True)
    start = _Integer(required=True, validate=validate.Range(0, MOST))
    end = _Integer(required=True, validate=validate.Range(0, MOST))
    before = fields.String(required=True)
    after = fields.String(required=True)


class PartSchema(Schema):
    """A part of the article that is not its body."""

    kind = fields.String(required=True, validate=validate.OneOf(PARTS))
    text = fields.String(required=True)
    rule = fields.String(required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    image = _string("The address of the picture that a caption or a credit belongs to.", required=True)


class EditorQuerySchema(Schema):
    """Something that an editor has to decide; nothing was changed for it."""

    rule = fields.String(required=True)
    reason = fields.String(required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    text = fields.String(required=True)
    message = fields.String(required=True)


class PageSchema(Schema):
    """What a page's own data says, and where."""

    headline = fields.Nested(FoundSchema, required=True)
    standfirst = fields.Nested(FoundSchema, required=True)
    bylines = fields.List(fields.Nested(FoundSchema), required=True)
    published = fields.Nested(FoundSchema, required=True)
    modified = fields.Nested(FoundSchema, required=True)
    url = fields.Nested(FoundSchema, required=True)
    language = fields.Nested(FoundSchema, required=True)
    publisher = fields.Nested(FoundSchema, required=True)
    image = fields.Nested(FoundSchema, required=True)
    section = fields.Nested(FoundSchema, required=True)


class MissSchema(Schema):
    """A rule that came near a block that stayed, and the condition that failed."""

    rule = fields.String(required=True)
    reason = fields.String(required=True)
    condition = fields.String(required=True)


class BlockSchema(Schema):
    """What became of a block."""

    text = fields.String(required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    words = fields.Integer(required=True)
    zone = fields.String(required=True)
    part = fields.String(required=True, validate=validate.OneOf(PARTS))
    kept = fields.Boolean(required=True)
    rule = fields.String(required=True)
    reason = fields.String(required=True)
    why = fields.String(required=True)
    also = fields.List(fields.String(), required=True)
    element = fields.String(required=True)
    note = fields.String(required=True)
    misses = fields.List(fields.Nested(MissSchema), required=True)


class AnswerSchema(Schema):
    """A clean article with its receipts."""

    status = fields.Integer(required=True, metadata={"description": "200, as an answer among others needs one."})
    headline = fields.String(required=True)
    standfirst = fields.String(required=True)
    byline = fields.String(required=True)
    dateline = fields.String(required=True)
    published = _string("ISO 8601, from the page's data.", required=True)
    modified = fields.String(required=True)
    text = _string("The clean article: the parts that were asked for.", required=True)
    whole = _string("With other parts than usual: headline, standfirst and body, which the receipts are for.")
    html = _string("With `to: html`: the article as clean HTML.")
    parts = fields.List(fields.Nested(PartSchema), required=True)
    changes = fields.List(fields.Nested(ChangeSchema), required=True)
    queries = fields.List(fields.Nested(EditorQuerySchema), required=True)
    publisher = fields.Nested(FoundSchema, required=True)
    language = fields.Nested(FoundSchema, required=True)
    languages = fields.List(fields.String(), required=True)
    encoding = fields.Nested(FoundSchema, required=True)
    page = fields.Nested(PageSchema, required=True, allow_none=True)
    profile = _string("The house style that the text is set in, or nothing.", required=True)
    problems = fields.List(fields.String(), required=True)
    reasons = fields.Dict(
        keys=fields.String(), values=fields.Integer(), required=True,
        metadata={"description": "How many changes were made for each reason."},
    )  # fmt: skip
    rules_hash = _string("The rule set that it was cleaned with.", required=True)
    blocks = fields.List(fields.Nested(BlockSchema))


class ReceiptSchema(ChangeSchema):
    """A receipt as it comes back."""

    class Meta:
        unknown = RAISE

    stage = fields.String()
    rule = fields.String()
    reason = fields.String()
    why = fields.String()


class RestoreSchema(AnswerSchema):
    """An answer of `/v1/clean`, or its text and its changes alone."""

    class Meta:
        unknown = RAISE

    def __init__(self, **more: Any) -> None:
        super().__init__(partial=tuple(set(AnswerSchema().fields) - {"text", "changes"}), **more)

    changes = fields.List(fields.Nested(ReceiptSchema), required=True)


class SourceSchema(Schema):
    """What an answer was made of."""

    source = fields.String(required=True)


class FieldErrorSchema(Schema):
    """What is wrong with one field."""

    pointer = _string("Its path in the body (RFC 6901).", required=True)
    reason = fields.String(required=True)


class ProblemSchema(Schema):
    """What went wrong (RFC 9457)."""

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(required=True)
    errors = fields.List(fields.Nested(FieldErrorSchema))
    request_id = fields.String()
    line = fields.Integer(metadata={"description": "Of malformed JSON, or of a stream."})
    column = fields.Integer()
    offset = fields.Integer()


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


class ExampleSchema(Schema):
    """An example on which a rule fires."""

    text = fields.String(required=True)
    becomes = _string("What it becomes; null if it goes.", required=True, allow_none=True)


class RuleSchema(Schema):
    """A rule, with its examples."""

    id = fields.String(required=True)
    kind = fields.String(required=True)
    does = _string("What that means.", required=True)
    reason = fields.String(required=True)
    why = fields.String(required=True)
    publisher = fields.String(required=True)
    language = fields.String(required=True)
    part = fields.String(required=True)
    where = fields.String(required=True)
    words = fields.String(required=True)
    pattern = fields.String(required=True)
    css = fields.String(required=True)
    note = fields.String(required=True)
    fires = fields.List(fields.Nested(ExampleSchema), required=True)
    stays = fields.List(fields.String(), required=True)


class PublisherSchema(Schema):
    """A publisher that there are rules of."""

    name = fields.String(required=True)
    title = fields.String(required=True)
    hosts = fields.List(fields.String(), required=True)
    signs = fields.List(fields.String(), required=True)
    language = fields.String(required=True)
    profile = fields.String(required=True)
    rules = fields.Integer(required=True)


class ReasonSchema(Schema):
    """Why something is changed."""

    code = fields.String(required=True)
    why = fields.String(required=True)


class ProfileSchema(Schema):
    """A house style."""

    name = fields.String(required=True)
    language = fields.String(required=True)
    tags = fields.List(fields.String(), required=True)
    quotes = fields.String(required=True)
    apostrophe = fields.String(required=True)
    ellipsis = fields.String(required=True)
    dash = fields.String(required=True)


class ReadySchema(Schema):
    """Whether the service can work, and with what."""

    ready = fields.Boolean(required=True)
    rules_hash = fields.String(required=True)
    engines = fields.Integer(required=True)
    problems = _string_list("What is wrong with the rules that were to be loaded last.")


class HealthSchema(Schema):
    """That the service answers."""

    status = fields.String(required=True)


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
