"""What can be said of name tables before any article is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cleaner.codes import id_faults, language_faults
from cleaner.declared import NAME_KINDS, NameTable, UseNames
from cleaner.errors import RuleProblem
from cleaner.names.book import NameBook
from cleaner.names.lexicon import find_conflicts, find_faults
from cleaner.romanise.spellings import ORIGINS


def check_names(book: NameBook, choices: list[tuple[str, UseNames]]) -> list[RuleProblem]:
    """Problems of tables, of choices, and of tables that apply together."""
    problems = [
        RuleProblem(table.file, table.line, table.id, message) for table in book.tables for message in _shape(table)
    ]
    counts = Counter(table.id for table in book.tables)
    problems += (
        RuleProblem(table.file, table.line, table.id, f"{counts[table.id]} name tables have this id")
        for table in book.tables
        if counts[table.id] > 1
    )
    for _, use in choices:
        problems += (
            RuleProblem(use.file, use.line, "", f"use_names({name!r}): no name table has that profile")
            for name in use.profiles
            if name not in book.profiles
        )
    for publisher in {"", *(table.publisher for table in book.tables), *book.choices}:
        for layer in book.layers(publisher):
            problems += find_conflicts(layer)
    for profile in book.profiles:
        problems += find_conflicts(table for table in book.tables if table.profile == profile)
    return sorted(set(problems))


def _shape(table: NameTable) -> Iterator[str]:
    yield from id_faults("the id", table.id.rpartition("/")[2])
    if table.profile:
        yield from id_faults("the profile", table.profile)
    if kind := next((name.kind for name in table.names if name.kind not in NAME_KINDS), ""):
        yield f"kind={kind!r} is none of {', '.join(sorted(NAME_KINDS))}"
    yield from language_faults(table.language)
    if table.origin and table.origin not in ORIGINS:
        yield f"origin={table.origin!r} is none of {', '.join(sorted(ORIGINS))}"
    if not table.fires:
        yield "has no example that fires: give fires={…}"
    if any(after is None for _, after in table.fires):
        yield "fires= maps the text before to the text after"
    if not table.stays:
        yield "has no example that must stay: give stays=[…]"
    if table.origin in {"", *ORIGINS}:
        yield from find_faults(table)
