"""The stage: names in the blocks that stay, with receipts and queries against the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from cleaner.declared import Profile
from cleaner.names.elided import elide
from cleaner.names.lexicon import Lexicon
from cleaner.names.protected import Protected, Span
from cleaner.names.questions import ask
from cleaner.names.rename import rename
from cleaner.result import Change, Query, apply, compose
from cleaner.typography.edits import moved
from cleaner.typography.protected import merged, protected_spans
from cleaner.typography.quotes import Quotations
from cleaner.typography.roles import Reader
from cleaner.typography.stage import source_places, still_there

_MARKS: Final = "“”‘’"
_STRAIGHT: Final = "\"\"''"


def set_names(
    source: str,
    kept: Sequence[Span],
    changes: Sequence[Change],
    lexicon: Lexicon,
    language: str,
    profile: Profile | None,
    beside: Sequence[str] = (),
    code: Sequence[Span] = (),
    titles: Sequence[Span] = (),
) -> tuple[tuple[Change, ...], list[Query]]:
    """Set the names of what is left of a source to house spelling.

    :param kept: source spans of the blocks that stay, in order; ``changes``: those that were made
        before, in order.
    :param profile: the house style, which tells how quotations are marked.
    :param beside: texts of the page that have left it, such as captions, whose wording is evidence.
    :param code: source spans that are code; ``titles``: of works. No name changes in them, and code holds no quotation
        marks; both in order and apart.
    Returns all changes against the source, and what an editor has to decide.
    """
    text = apply(source, changes)
    reader = _reader(language, profile.quotes if profile else _MARKS)

    @cache
    def to_the_letter() -> list[Span]:
        found = protected_spans(text)
        return merged([*found, *still_there(code, changes)]) if code else found

    @cache
    def quoted() -> Quotations:
        return Quotations(text, moved(kept, changes), reader, to_the_letter)

    named = still_there(titles, changes)

    @cache
    def all_after() -> list[Span]:
        return moved(merged([*to_the_letter(), *named, *quoted().near(0, len(text))]), made)

    protected = Protected(
        lambda _start, _end: named, lambda _start, _end: to_the_letter(), lambda start, end: quoted().near(start, end)
    )
    straight = profile is not None and profile.quotes == "straight"
    made = rename(text, lexicon, protected=protected, language=language, apostrophe="'" if straight else "")
    if not made:
        return tuple(changes), _queries(text, lexicon, protected, language, beside, changes)
    typed = straight or ("'" in text and "’" not in text)
    before, asked = elide(text, made, language, protected, "'" if typed else "’")
    made = sorted([*made, *before], key=lambda change: change.start)
    both = compose(changes, made, source)
    after = Protected(lambda _start, _end: all_after())
    queries = _queries(apply(text, made), lexicon, after, language, beside, both)
    place = source_places(changes)
    for start, end, message in asked:
        queries.append(Query("names/elision", "style.name", place(start), place(end), text[start:end], message))
    return both, queries


def _queries(
    text: str,
    lexicon: Lexicon,
    protected: Protected,
    language: str,
    beside: Sequence[str],
    changes: Sequence[Change],
) -> list[Query]:
    """The questions about a text, at their places in its source."""
    place = source_places(changes)
    return [
        replace(query, start=place(query.start), end=place(query.end))
        for query in ask(text, lexicon, protected=protected, language=language, beside=beside)
    ]


@lru_cache(maxsize=64)
def _reader(language: str, quotes: str) -> Reader:
    return Reader.of(language, {"straight": _STRAIGHT, "keep": _MARKS}.get(quotes, quotes))
