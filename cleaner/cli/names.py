"""``cleaner names``: the built-in name tables that a house can choose."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import click

from cleaner.cli.options import rule_folders
from cleaner.engine import Cleaner

_SHOWN = 4  # house spellings of a profile


@click.command()
@click.argument("profile", default="")
@rule_folders
def names(profile: str, folders: tuple[Path, ...]) -> None:
    """List the name tables that --names and use_names() take, or every entry of one."""
    book = Cleaner(folders).ruleset.names
    if profile:
        book.choosing([profile])
    ordered = sorted(book.tables, key=lambda table: (table.profile, table.id))
    for name, group in groupby(ordered, key=lambda table: table.profile):
        tables = list(group)
        entries = [entry for table in tables for entry in table.names]
        if profile and name == profile:
            for table in tables:
                click.echo(f"{table.id}: {table.note}")
                for entry in table.names:
                    click.echo(f"  {entry.house:<28} {', '.join(entry.spellings)}".rstrip())
        elif not profile:
            languages = ", ".join(sorted({table.language or "all" for table in tables}))
            shown = ", ".join(entry.house for entry in entries[:_SHOWN]) + (", …" if len(entries) > _SHOWN else "")
            click.echo(f"{name or '(always)':<18} {languages:<4} {len(entries):5,}  {shown}")
