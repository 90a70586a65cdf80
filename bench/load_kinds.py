"""What the clients of a load send, each kind with the statuses that it may be answered with."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from raw_http import Ask

CLEAN: Final = "/v1/clean"
STREAM: Final = "/v1/clean/stream"
EXPLAIN: Final = "/v1/explain"
NDJSON: Final = "application/x-ndjson"
SENTENCES: Final = (
    "The old bridge over the harbour closed in March after divers found cracks in two of its pillars.",
    "“Nobody here believes in it any more,” said the woman who sells tickets on the south bank.",
    "Workers drove the first of forty new piles into the river bed on Tuesday, watched by a small crowd.",
    'The mayor said that the question would come back "as surely as the tide", and thanked the crew.',
    "Lorries of more than seven tonnes have to take the road through the hills, which adds about an hour.",
    "Engineers put the cost of a new hull at 2.4 million, about half of what the town spends on its schools.",
)
FURNITURE: Final = (
    "Read more: The bridge that never was",
    "Sign up to our newsletter to get the day's top stories in your inbox every morning.",
    "Share this article",
    "Photograph: Pieter Olm/Bay Pictures",
    "Follow us on Twitter and Facebook",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """Requests of one kind.

    :ivar weight: how often they come, in proportion to the others.
    :ivar statuses: that they may be answered with; 503 always is allowed.
    """

    name: str
    weight: float
    make: Callable[[random.Random], Ask]
    statuses: frozenset[int]


def article(draw: random.Random, size: int) -> str:
    """An article of about so many characters, with furniture in it."""
    paragraphs = ["By Lena Harrow, Staff Writer"]
    length = 0
    while length < size:
        paragraph = " ".join(draw.choices(SENTENCES, k=draw.randint(1, 4)))
        paragraphs.append(paragraph)
        if draw.random() < 0.2:
            paragraphs.append(draw.choice(FURNITURE))
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs)


def page(draw: random.Random, size: int) -> str:
    """The same as a page."""
    lines = article(draw, size).split("\n\n")
    inside = "".join(f"<p class='c{n % 7}'>{line} <a href='/{n}'>more</a></p>" for n, line in enumerate(lines))
    return (
        "<!doctype html><html lang=en><title>Ferry</title><body><nav><ul><li><a href=/>Home</a></ul></nav>"
        f"<article><h1>Ferry to run for one more winter</h1>{inside}</article><footer>About us</footer></body></html>"
    )


def _json(path: str, data: object) -> Ask:
    return Ask(path, json.dumps(data).encode())


def _size(draw: random.Random) -> int:
    return int(2_000 * 8 ** draw.random())


def _article(draw: random.Random) -> dict[str, object]:
    if draw.random() < 0.5:
        return {"text": article(draw, _size(draw))}
    return {"html": page(draw, _size(draw)), "to": "html", "url": "https://www.example-post.com/ferry"}


def _list(draw: random.Random) -> Ask:
    articles = [_article(draw) for _ in range(draw.randint(1, 12))]
    return _json(CLEAN, [*articles, {"text": 7}] if draw.random() < 0.3 else articles)


def _stream(draw: random.Random) -> Ask:
    lines = [json.dumps(_article(draw)) for _ in range(draw.randint(1, 30))]
    if draw.random() < 0.3:
        lines.insert(draw.randrange(len(lines)), '{"text": ')
    return Ask(STREAM, "\n".join(lines).encode(), NDJSON, chunked=draw.random() < 0.5)


def _raw(draw: random.Random) -> Ask:
    accept = {"Accept": draw.choice(("text/plain", "text/html", "application/json"))}
    if draw.random() < 0.5:
        return Ask(CLEAN, article(draw, _size(draw)).encode(), "text/plain", accept)
    return Ask(CLEAN, page(draw, _size(draw)).encode("latin-1", "replace"), "text/html", accept)


def _malformed(draw: random.Random) -> Ask:
    whole = json.dumps(_article(draw)).encode()
    return Ask(CLEAN, draw.choice((whole[:-9], b"", b"\xff\xfe", whole + b"}", b"[" * 100_000, b'{"text": "\\ud800"}')))


def _invalid(draw: random.Random) -> Ask:
    text = article(draw, 3_000)
    return _json(
        CLEAN,
        draw.choice(
            (
                {"text": 7}, {"text": [text]}, {"text": ""}, {"text": text, "html": text}, {}, 7, None,
                {"text": text, "publisher": "nobody_knows"}, {"text": text, "profile": "xx"}, {"text": text, "part": 1},
                {"text": text, "quotes": "x" * 5}, {"text": "a\0b"},
                {"text": text, "parts": ["everything"]}, {"text": text, "explain": "yes"},
            )
        ),
    )  # fmt: skip


def _no_type(draw: random.Random) -> Ask:
    return Ask(CLEAN, article(draw, 3_000).encode(), draw.choice(("", "image/png", "application/xml")))


def _no_place(draw: random.Random) -> Ask:
    return Ask(draw.choice(("/v1/nothing", "/v1/rules", "/v2/clean", "/v1/clean/../../etc")), b"{}")


def hostile_pages(draw: random.Random, size: int) -> tuple[str, ...]:
    """HTML and text that are meant to hurt, of about so many characters each."""
    prose = article(draw, 2_000)
    return (
        "<div>" * (size // 5) + prose,
        "<b><i><a href=x>" * (size // 16) + prose,
        "<table><tr><td>" * (size // 15) + prose,
        "<p>" + "&amp;&#x1F600;&notin;&#0;" * (size // 25) + prose,
        "<p>" + "&lt;" * (size // 4),
        "<p class='" + "x " * (size // 2) + "'>" + prose,
        "<p " + "".join(f"a{n}=b " for n in range(size // 7)) + ">" + prose,
        "<!--" * (size // 4) + prose,
        "<svg><style><![CDATA[" * (size // 20) + prose,
        "<p>" + '"' * size,
        "<p>" + "“‘" * (size // 2),
        "<p>" + "a" * size,
        "<p>" + "By " * (size // 3),
        "<p>" + " \u00a0\u200b" * (size // 3) + prose,
        "<p>Read more: " * (size // 13),
        "<ul>" + "<li><a href=/x>Read more</a>" * (size // 28) + prose,
    )


def _hostile(draw: random.Random) -> Ask:
    size = draw.choice((10_000, 100_000, 300_000))
    return _json(CLEAN, {"html": draw.choice(hostile_pages(draw, size))})


def _hostile_text(draw: random.Random) -> Ask:
    size = draw.choice((10_000, 100_000, 300_000))
    return _json(CLEAN, {"text": draw.choice(hostile_pages(draw, size))})


def huge(longest: int) -> Callable[[random.Random], Ask]:
    """Articles of up to so many bytes, most of them far smaller."""

    def make(draw: random.Random) -> Ask:
        size = int(longest * 0.95 * 50 ** (draw.random() - 1))
        text = article(draw, 20_000)
        text = "\n\n".join([text] * (1 + size // len(text)))[:size]
        if draw.random() < 0.5:
            return Ask(CLEAN, text.encode()[: longest - 100], "text/plain")
        inside = "".join(f"<p>{line}</p>" for line in text.split("\n\n"))
        return Ask(CLEAN, f"<article>{inside}".encode()[: longest - 100], "text/html")

    return make


def too_large(longest: int) -> Callable[[random.Random], Ask]:
    """Bodies of more than so many bytes, told beforehand or not."""

    def make(draw: random.Random) -> Ask:
        body = b" " * int(longest * draw.uniform(1.01, 1.5))
        return Ask(CLEAN, body, chunked=draw.random() < 0.5)

    return make


def kinds(longest: int) -> list[Kind]:
    """All kinds of whole requests. :param longest: the most bytes that the service takes as a body."""
    good = frozenset({200})
    return [
        Kind("text or HTML as JSON", 40, lambda draw: _json(CLEAN, _article(draw)), good),
        Kind("text or HTML itself", 15, _raw, good),
        Kind("a list", 6, _list, good),
        Kind("a stream", 4, _stream, good),
        Kind("explain", 6, lambda draw: _json(EXPLAIN, _article(draw)), good),
        Kind("malformed JSON", 4, _malformed, frozenset({400})),
        Kind("invalid fields", 8, _invalid, frozenset({422})),
        Kind("another media type", 2, _no_type, frozenset({415})),
        Kind("another address", 2, _no_place, frozenset({404, 405})),
        Kind("too large", 0.5, too_large(longest), frozenset({413})),
        Kind("huge", 0.4, huge(longest), good),
        Kind("hostile HTML", 3, _hostile, frozenset({200, 422})),
        Kind("hostile text", 2, _hostile_text, frozenset({200, 422})),
        Kind("a slow sender", 1, lambda draw: replace(_raw(draw), piece=800, pause=0.1), good),
        Kind("a slow reader", 1, lambda draw: replace(_list(draw), read_pause=0.05), good),
    ]
