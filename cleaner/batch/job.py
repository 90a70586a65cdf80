"""One article file of a batch: read, cleaned, written; whatever goes wrong stays its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

import orjson

from cleaner.article import Article
from cleaner.engine import EDITING, Cleaner
from cleaner.errors import ArticleError, where
from cleaner.read.bytes import decode, decode_passage
from cleaner.result import DEFAULT_PARTS, Part, Result
from cleaner.write.files import write_whole
from cleaner.write.html import to_html

Format = Literal["text", "html", "json"]
SUFFIXES: Final[Mapping[Format, str]] = {"text": ".txt", "html": ".html", "json": ".json"}
HTML_SUFFIXES: Final = frozenset({".html", ".htm", ".xhtml"})
MAX_BYTES: Final = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What holds for all articles of a batch."""

    publisher: str = ""
    language: str = ""
    profile: str = ""
    quotes: str = ""
    stages: tuple[str, ...] = EDITING
    parts: tuple[Part, ...] = DEFAULT_PARTS
    to: Format = "text"
    max_bytes: int = MAX_BYTES
    receipts: bool = False
    queries: bool = False

    def article(self, *, text: str = "", html: bytes = b"") -> Article:
        """The article of a text or of HTML, with what the options say of it."""
        return Article(
            text=text, html=html, publisher=self.publisher, language=self.language, profile=self.profile, quotes=self.quotes
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Job:
    """A file to clean and where the result goes. ``name`` is its path within the batch."""

    name: str
    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a job. ``error`` is empty when it went well."""

    name: str
    error: str = ""
    changed: bool = False
    reasons: Counter[str] = field(default_factory=Counter)
    problems: tuple[str, ...] = ()
    receipts: bytes = b""


def read_article(path: Path, options: Options) -> Article:
    """The article of a file.

    :raises ArticleError: if it is unreadable, too large, empty or not text.
    """
    try:
        size = path.stat().st_size
        if size > options.max_bytes:
            raise ArticleError(f"too large: {size:,} bytes, and {options.max_bytes:,} are the most; see --max-bytes")
        data = path.read_bytes()
    except OSError as error:
        raise ArticleError(f"unreadable: {error.strerror or error}") from None
    return make_article(data, options, html=path.suffix.lower() in HTML_SUFFIXES)


def make_article(data: bytes, options: Options, *, html: bool) -> Article:
    """The article of some bytes.

    :raises ArticleError: if they are empty or no text.
    """
    if html:
        if not data.strip():
            raise ArticleError("the page is empty; an article has text")
        return options.article(html=data)
    is_article = "boilerplate" in options.stages
    return options.article(text=decode(data).text if is_article else decode_passage(data))


def render(result: Result, options: Options) -> bytes:
    """The output file of a result: text or HTML with a final line break, or JSON."""
    if options.to == "json":
        return orjson.dumps(result.to_dict(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    text = to_html(result, options.parts) if options.to == "html" else result.select(options.parts)
    whole = "boilerplate" not in options.stages  # then nothing moves but what has a receipt
    return (text if whole or text.endswith("\n") or not text else text + "\n").encode()


def written(target: Path, options: Options) -> tuple[Path, ...]:
    """The files that an article is written to: the output, and its queries where they are asked for."""
    return (target, target.with_suffix(".queries.json")) if options.queries else (target,)


def run_job(job: Job, cleaner: Cleaner, options: Options) -> Outcome:
    """Clean one file. Whatever is wrong with it, or in here, is said in the outcome."""
    if job.source.exists() and not job.source.is_file():
        return Outcome(job.name, "not a regular file")  # a pipe that nobody writes to would never end
    try:
        result = cleaner.clean(read_article(job.source, options), stages=options.stages)
        output, *beside = written(job.target, options)
        write_whole(output, render(result, options))
        for path in beside:
            write_whole(path, _queries(result))
    except ArticleError as error:
        return Outcome(job.name, str(error))
    except OSError as error:
        return Outcome(job.name, f"cannot write {job.target}: {error.strerror or error}")
    except Exception as error:  # noqa: BLE001 - one article's failure is its own
        return Outcome(job.name, f"failed inside: {where(error)}")
    return Outcome(
        name=job.name,
        changed=bool(result.changes),
        reasons=Counter(result.reasons),
        problems=result.problems,
        receipts=_receipts(job.name, result) if options.receipts else b"",
    )


def _queries(result: Result) -> bytes:
    """The passages that an editor has to look at, as a list."""
    texts = [query.text for query in result.queries]
    return orjson.dumps(texts, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _receipts(name: str, result: Result) -> bytes:
    data: dict[str, Any] = result.to_dict()
    return orjson.dumps({"file": name, **_without_text(data)}, option=orjson.OPT_APPEND_NEWLINE)


def _without_text(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key not in {"text", "headline", "standfirst"}}
