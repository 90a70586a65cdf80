"""The ``cleaner`` command."""

from __future__ import annotations

import logging
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

import click

import cleaner
from cleaner.cli.clean import clean
from cleaner.cli.explain import explain
from cleaner.cli.names import names
from cleaner.cli.profiles import profiles
from cleaner.cli.rules import rules
from cleaner.errors import CleanerError, RuleError

#: Commands of the REST service, which travels inside the package as the rules do.
_SERVICE: Final = ("serve", "keys")


class _Group(click.Group):
    """The commands of the engine, and those of the service, which is loaded when one of its is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted((*super().list_commands(ctx), *_SERVICE))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _SERVICE:
            return super().get_command(ctx, cmd_name)
        inside = (Path(cleaner.__file__).parent / "_api").is_dir()
        commands = import_module("cleaner._api.commands" if inside else "api.commands")
        command: click.Command = getattr(commands, cmd_name)
        return command


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
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
    except OSError as error:
        what = "standard output" if _drop_lost_output() else error.filename
        click.echo(": ".join(filter(None, ("cleaner", what, error.strerror or str(error)))), err=True)
        sys.exit(2)


def _drop_lost_output() -> bool:
    """Whether standard output takes nothing more; what it holds back is dropped, for Python would try again at exit."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return True
    return False
