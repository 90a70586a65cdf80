"""What can be said of name tables before any article is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

import regex

from cleaner.declared import NAME_KINDS, NameTable, UseNames
from cleaner.errors import RuleProblem
from cleaner.names.book import NameBook
from cleaner.names.lexicon import find_conflicts, find_faults
from cleaner.romanise.spellings import ORIGINS

_ID: Final = regex.compile(r"[a-z][a-z0-9_]*")
_LANGUAGE: Final = regex.compile(r"[a-z]{2,3}")


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
    name = table.id.rpartition("/")[2]
    if not _ID.fullmatch(name):
        yield f"the id {name!r} is not lower-case words joined by underscores"
    if table.profile and not _ID.fullmatch(table.profile):
        yield f"the profile {table.profile!r} is not lower-case words joined by underscores"
    if kind := next((name.kind for name in table.names if name.kind not in NAME_KINDS), ""):
        yield f"kind={kind!r} is none of {', '.join(sorted(NAME_KINDS))}"
    if table.language and not _LANGUAGE.fullmatch(table.language):
        yield f"language={table.language!r} is not an ISO 639-1 code"
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
