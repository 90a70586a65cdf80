"""Name tables made on the spot, and texts set by them without the rest of the engine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner import rule
from cleaner.declared import NameTable
from cleaner.names.lexicon import build
from cleaner.names.protected import Protected
from cleaner.names.questions import ask
from cleaner.names.rename import rename
from cleaner.read.text import read_blocks
from cleaner.result import Change, Query, apply
from cleaner.typography.protected import protected_spans
from cleaner.typography.quotes import Quotations
from cleaner.typography.roles import Reader

MARKS = {"en": "“”‘’", "de": "„“‚‘", "fr": "«»“”", "uk": "«»“”"}


def table(
    names: Mapping[str, str | Sequence[str]],
    *,
    id: str = "made",
    unless: Sequence[str] = (),
    kind: str = "name",
    language: str = "en",
    origin: str = "",
    profile: str = "",
) -> NameTable:
    """A table without the examples that a rule module has to give."""
    return rule.names(
        id, names, unless=unless, kind=kind, language=language, origin=origin, profile=profile, fires={}, stays=()
    )


def protect(text: str, language: str = "en") -> Protected:
    """Quotations, addresses and code of a text."""
    spans = protected_spans(text)
    blocks = [(block.start, block.end) for block in read_blocks(text)]
    reader = Reader.of(language, MARKS.get(language, "“”‘’"))
    return Protected(lambda _start, _end: spans, Quotations(text, blocks, reader, lambda: spans).near)


def changes(text: str, *tables: NameTable, language: str = "en") -> list[Change]:
    return rename(text, build([tables], language), protected=protect(text, language), language=language)


def renamed(text: str, *tables: NameTable, language: str = "en") -> str:
    return apply(text, changes(text, *tables, language=language))


def asked(text: str, *tables: NameTable, language: str = "en", beside: Sequence[str] = ()) -> list[Query]:
    """What is asked about a text after its names have been set."""
    text = renamed(text, *tables, language=language)
    lexicon = build([tables], language)
    return ask(text, lexicon, protected=protect(text, language), language=language, beside=beside)
