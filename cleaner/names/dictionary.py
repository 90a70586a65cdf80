"""A house dictionary in JSON: what a desk keeps in a spreadsheet.

``{"entries": [{"canonical": "Kyiv", "variants": ["Kiev"], "kind": "place", "lang": "en",
"keep": ["chicken Kiev"], "note": "…"}]}``. Further fields are left to the desk; ``origin`` is
that of `cleaner.rule.names`. A list of entries alone will do, and lists may be texts whose
items are parted by semicolons.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import orjson

from cleaner.codes import is_language_tag
from cleaner.declared import NAME_KINDS, Name, NameTable
from cleaner.errors import RuleError, RuleProblem
from cleaner.names.book import NameBook
from cleaner.names.lexicon import find_conflicts, find_faults
from cleaner.romanise.spellings import ORIGINS

_KINDS: Final = {"organization": "organisation", "org": "organisation", "": "name"}


def with_names(book: NameBook, names: Sequence[str | Path]) -> NameBook:
    """The book with house dictionaries and profiles of tables chosen, each by its path or name.

    :raises RuleError: if a dictionary does not load, or what is chosen contradicts itself.
    :raises CleanerError: if there is no such profile.
    """
    files = [Path(name) for name in names if isinstance(name, Path) or name.endswith(".json") or Path(name).is_file()]
    profiles = [str(name) for name in names if Path(name) not in files]
    return book.choosing(profiles, [table for file in files for table in read_dictionary(file)])


def read_dictionary(path: Path) -> tuple[NameTable, ...]:
    """The tables of a house dictionary, one an entry.

    :raises RuleError: with all that is wrong with it, by entry; its "lines" are entry numbers.
    """
    try:
        data: Any = orjson.loads(path.read_bytes())
    except OSError as error:
        raise RuleError([RuleProblem(str(path), 0, "", f"unreadable: {error.strerror or error}")]) from None
    except orjson.JSONDecodeError as error:
        raise RuleError([RuleProblem(str(path), error.lineno, "", f"not JSON: {error.msg}")]) from None
    entries = data.get("entries") if isinstance(data, dict) else data
    if not isinstance(entries, list):
        raise RuleError(
            [RuleProblem(str(path), 0, "", 'holds no entries: {"entries": [{"canonical": …, "variants": […]}]}')]
        )
    problems: list[RuleProblem] = []
    tables: list[NameTable] = []
    for number, entry in enumerate(entries, 1):
        faults = list(_faults(entry))
        label = str(entry.get("canonical", "")) if isinstance(entry, dict) else ""
        if not faults:
            table = _table(path, number, entry)
            tables.append(table)
            faults = list(find_faults(table))
        problems += (RuleProblem(str(path), number, label and f"entry {number} ({label})", fault) for fault in faults)
    problems += find_conflicts(tables)
    if problems:
        raise RuleError(problems)
    return tuple(tables)


def _faults(entry: Any) -> Iterator[str]:
    if not isinstance(entry, dict):
        yield f"an entry is an object with canonical and variants, not {entry!r:.40}"
        return
    if not isinstance(entry.get("canonical"), str) or not entry["canonical"].strip():
        yield "has no canonical, the house spelling"
    for key in ("variants", "keep"):
        if not isinstance(entry.get(key, []), (list, str)) or not all(
            isinstance(item, str) for item in entry.get(key, [])
        ):
            yield f"{key} is a list of texts, not {entry[key]!r:.40}"
    for key in ("kind", "lang", "origin"):
        if not isinstance(entry.get(key) or "", str):
            yield f"{key} is a text, not {entry[key]!r:.40}"
            return
    if entry.get("lang") and not is_language_tag(entry["lang"]):
        yield f"lang {entry['lang']!r} is no language code such as 'en'"
    if (entry.get("origin") or "") not in ORIGINS | {""}:
        yield f"origin {entry['origin']!r} is none of {', '.join(sorted(ORIGINS))}"


def _table(path: Path, number: int, entry: dict[str, Any]) -> NameTable:
    kind = str(entry.get("kind") or "").lower()
    kind = _KINDS.get(kind, kind)
    house = entry["canonical"].strip()
    name = Name(house=house, spellings=_items(entry.get("variants", [])), kind=kind if kind in NAME_KINDS else "name")
    return NameTable(
        id=f"{path.name}/{house}", names=(name,), unless=_items(entry.get("keep", [])), language=entry.get("lang") or "",
        origin=entry.get("origin") or "", note=str(entry.get("note") or ""), file=str(path), line=number,
    )  # fmt: skip


def _items(value: list[str] | str) -> tuple[str, ...]:
    parts = value.split(";") if isinstance(value, str) else value
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
