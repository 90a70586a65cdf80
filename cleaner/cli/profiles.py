"""``cleaner profiles``: the house styles that there are."""

from __future__ import annotations

from pathlib import Path

import click

from cleaner.cli.options import rule_folders
from cleaner.engine import Cleaner
from cleaner.typography.marks import NO_MARKS


@click.command()
@rule_folders
def profiles(folders: tuple[Path, ...]) -> None:
    """List the house styles: name, quotation marks, and the language tags that they serve."""
    found = Cleaner(folders).ruleset.profiles.values()
    width = max((len(profile.name) for profile in found), default=0)
    for profile in sorted(found, key=lambda profile: profile.name):
        quotes = profile.quotes
        marks = quotes if quotes in NO_MARKS else " ".join(quotes[n : n + 2] for n in range(0, len(quotes), 2))
        click.echo(f"{profile.name:<{width}}  {marks:<8}  {', '.join(profile.tags)}".rstrip())
