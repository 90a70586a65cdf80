"""What goes out, as marshmallow schemas, of which the OpenAPI document is made.

Answers are not passed through them when they go out; tests hold the answers to them.
"""

from __future__ import annotations

from typing import Any, Final, get_args

from marshmallow import Schema, fields, validate

from cleaner.result import Part

PARTS: Final[tuple[str, ...]] = get_args(Part)
#: The largest whole number that every program reads as one.
MOST: Final = 2**53 - 1


def described(description: str, **more: Any) -> fields.String:
    """A text, with what it is."""
    return fields.String(metadata={"description": description}, **more)


def _texts(description: str) -> fields.List[str]:
    return fields.List(fields.String(), required=True, metadata={"description": description})


class FoundSchema(Schema):
    """A fact and how it was found."""

    value = fields.String(required=True)
    how = fields.String(required=True)


class _Integer(fields.Integer):
    """A whole number, and neither a text nor true."""

    def _validated(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
            raise self.make_error("invalid", input=value)
        return super()._validated(value)


class ChangeSchema(Schema):
    """The receipt of one change; spans are in code points of the source."""

    stage = fields.String(required=True)
    rule = fields.String(required=True)
    reason = described("A code of `/v1/reasons`.", required=True)
    why = described("The reason in a sentence.", required=True)
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
    image = described("The address of the picture that a caption or a credit belongs to.", required=True)


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
    line = fields.Integer(metadata={"description": "In a stream: of which line it is the answer."})
    headline = fields.String(required=True)
    standfirst = fields.String(required=True)
    byline = fields.String(required=True)
    dateline = fields.String(required=True)
    published = described("ISO 8601, from the page's data.", required=True)
    modified = fields.String(required=True)
    text = described("The clean article: the parts that were asked for.", required=True)
    whole = described("With other parts than usual: headline, standfirst and body, which the receipts are for.")
    html = described("With `to: html`: the article as clean HTML.")
    parts = fields.List(fields.Nested(PartSchema), required=True)
    changes = fields.List(fields.Nested(ChangeSchema), required=True)
    queries = fields.List(fields.Nested(EditorQuerySchema), required=True)
    publisher = fields.Nested(FoundSchema, required=True)
    language = fields.Nested(FoundSchema, required=True)
    languages = fields.List(fields.String(), required=True)
    encoding = fields.Nested(FoundSchema, required=True)
    page = fields.Nested(PageSchema, required=True, allow_none=True)
    profile = described("The house style that the text is set in, or nothing.", required=True)
    problems = fields.List(fields.String(), required=True)
    reasons = fields.Dict(
        keys=fields.String(), values=fields.Integer(), required=True,
        metadata={"description": "How many changes were made for each reason."},
    )  # fmt: skip
    rules_hash = described("The rule set that it was cleaned with.", required=True)
    blocks = fields.List(fields.Nested(BlockSchema))


class SourceSchema(Schema):
    """What an answer was made of."""

    source = fields.String(required=True)


class FieldErrorSchema(Schema):
    """What is wrong with one field."""

    pointer = described("Its path in the body (RFC 6901).", required=True)
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


class ExampleSchema(Schema):
    """An example on which a rule fires."""

    text = fields.String(required=True)
    becomes = described("What it becomes; null if it goes.", required=True, allow_none=True)


class RuleSchema(Schema):
    """A rule, with its examples."""

    id = fields.String(required=True)
    kind = fields.String(required=True)
    does = described("What that means.", required=True)
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
    problems = _texts("What is wrong with the rules that were to be loaded last.")


class HealthSchema(Schema):
    """That the service answers."""

    status = fields.String(required=True)
