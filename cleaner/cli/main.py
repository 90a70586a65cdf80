"""The ``cleaner`` command."""

from __future__ import annotations

import logging
import sys

import click

import cleaner
from cleaner.cli.clean import clean
from cleaner.cli.explain import explain
from cleaner.cli.names import names
from cleaner.cli.profiles import profiles
from cleaner.cli.rules import rules
from cleaner.errors import CleanerError, RuleError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(cleaner.__version__, prog_name="cleaner")
def cli() -> None:
    """Strip from articles what is not the article, and say why of every change."""


cli.add_command(clean)
cli.add_command(explain)
cli.add_command(names)
cli.add_command(profiles)
cli.add_command(rules)


def main() -> None:
    """Run the command; what is wrong is said in a line, with exit status 2."""
    logging.basicConfig(format="cleaner: %(message)s")
    logging.getLogger("cleaner").setLevel(logging.INFO)
    try:
        cli()
    except RuleError as error:
        count = len(error.problems)
        click.echo(f"{error}\ncleaner: {count} problem{'s' * (count > 1)} in the rules; nothing was done", err=True)
        sys.exit(2)
    except CleanerError as error:
        click.echo(f"cleaner: {error}", err=True)
        sys.exit(2)
