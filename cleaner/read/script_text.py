"""The article of a page that is made by a script: it stands in data that the script was given.

Only looked at when a page shows next to no prose (`cleaner.read.page`). Every JSON value of its
scripts is searched for the longest run of prose: one string, with markup or without, or a list
whose items hold strings, as editors' tools save paragraphs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import orjson
import regex
from selectolax.lexbor import LexborHTMLParser

from cleaner.read.html import collapse
from cleaner.read.page_data import paragraphs
from cleaner.read.text import count_words

_LETTERS: Final = 4_000_000  # of all scripts of a page that are looked into
_VALUES: Final = 200_000  # of JSON that are looked at
_DEPTH: Final = 60
_LEAST_WORDS: Final = 60  # of prose, for a run to be an article
_PROSE_WORDS: Final = 8
_ABOUT: Final = 0.9  # of the words of the longest run: a smaller one inside it is as good, and purer

_ASSIGNED: Final = regex.compile(
    r"(?:(?:var|let|const)\s+)?(?:(?:window|self|globalThis)\b)?[\w$.\[\]\"']{1,100}+\s*=\s*(?P<quoted>JSON\.parse\(\s*)?(?=[\[{\"'])"
)
_SENTENCE_END: Final = regex.compile(r"""[.!?…。！？।؟:][\]"'”’»)」』]{0,3}$""")
_MARKUP: Final = regex.compile(r"(?i)<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|figure|span|a|b|i|em|strong)\b[^<>]*>")
#: Names of what holds an article's text, or pieces of it.
_TEXT_KEYS: Final = frozenset(
    "articlebody article_body body bodyhtml body_html bodytext children content contenthtml content_html contentelements content_elements"
    " copy data html markup nodes paragraph paragraphs rendered story text value blocks elements items props json document".split()
)
#: Names of what is no article, however long: comments, other articles, the page's own wording.
_OTHER_KEYS: Final = regex.compile(
    r"(?i)comment|related|recommend|teaser|promo|newsletter|cookie|consent|privacy|legal|terms|i18n|translation|locale|messages|labels"
    r"|config|footer|header|navigation|menu|author|bio|caption|description|summary|seo|style"
)


def script_text(tree: LexborHTMLParser) -> tuple[str, ...]:
    """The paragraphs of the article in the data of a page's scripts; none if there is none."""
    search = _Search()
    for value in _values_of(tree):
        search.pieces_of(value, 0)
    return search.best()


def _values_of(tree: LexborHTMLParser) -> Iterator[Any]:
    """The JSON values of a page's scripts: those that say they are JSON first."""
    declared: list[str] = []
    assigned: list[str] = []
    left = _LETTERS
    for node in tree.css("script"):
        text = (node.text() or "").strip()
        left -= len(text)
        if left < 0:
            break
        kind = (node.attributes.get("type") or "").lower()
        if "json" in kind:
            if "ld+json" not in kind:
                declared.append(text)
        elif match := _ASSIGNED.match(text):
            assigned.append(text[match.end() :])
    for text in declared:
        try:
            yield orjson.loads(text)
        except orjson.JSONDecodeError:
            continue
    for text in assigned:
        try:
            value, _ = json.JSONDecoder().raw_decode(text)
            yield orjson.loads(value) if isinstance(value, str) else value
        except (ValueError, RecursionError):
            continue


@dataclass(slots=True)
class _Search:
    """A search for the longest run of prose.

    :ivar runs: what was found so far, inner runs before those around them.
    """

    left: int = _VALUES
    runs: list[tuple[int, int, tuple[str, ...]]] = field(default_factory=list)

    def pieces_of(self, value: Any, depth: int) -> list[str]:
        """The paragraphs or parts of a paragraph that a value holds."""
        self.left -= 1
        if self.left < 0 or depth > _DEPTH:
            return []
        if isinstance(value, str):
            found = list(paragraphs(value)) if _MARKUP.search(value) or "\n" in value else [value] if value else []
        elif isinstance(value, list):
            found = _joined([self.pieces_of(item, depth + 1) for item in value])
        elif isinstance(value, dict):
            found = []
            for key, item in value.items():
                if _OTHER_KEYS.search(key):
                    continue
                pieces = self.pieces_of(item, depth + 1)
                if key.lower() in _TEXT_KEYS:
                    found += pieces
        else:
            return []
        if len(found) > 1 or isinstance(value, str):
            self._note(found)
        return found

    def _note(self, found: list[str]) -> None:
        words = sum(
            count for text in found if (count := count_words(text)) >= _PROSE_WORDS and _SENTENCE_END.search(text)
        )
        if words >= _LEAST_WORDS:
            self.runs.append((words, sum(map(len, found)), tuple(found)))

    def best(self) -> tuple[str, ...]:
        if not self.runs:
            return ()
        most = max(words for words, _, _ in self.runs)
        _, _, found = min((run for run in self.runs if run[0] >= _ABOUT * most), key=lambda run: run[1])
        return tuple(shown for text in found if (shown := collapse([text])))


def _joined(items: list[list[str]]) -> list[str]:
    """The paragraphs of a list: one an item, or all items the pieces of one. Those of one
    paragraph end in the middle of sentences, or touch: ``["The ", "old bridge", " closed."]``."""
    singles = [item[0] for item in items if len(item) == 1]
    if len(singles) > 1 and len(singles) == sum(map(bool, items)):
        inner = singles[:-1]
        touching = any(a[-1:].isspace() != b[:1].isspace() for a, b in zip(inner, singles[1:], strict=True))
        if touching and 2 * sum(_SENTENCE_END.search(text.rstrip()) is not None for text in inner) < len(inner):
            return ["".join(singles)]
    return [text for item in items for text in item]
