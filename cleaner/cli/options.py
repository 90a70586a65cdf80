"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar, cast, get_args

import click

from cleaner.result import DEFAULT_PARTS, Part

_Command = TypeVar("_Command", bound=Callable[..., Any])

PART_NAMES: Final[tuple[str, ...]] = get_args(Part)


def rule_folders(command: _Command) -> _Command:
    """``--rules DIR``, repeatable."""
    return click.option(
        "--rules", "folders", type=click.Path(path_type=Path), multiple=True, metavar="DIR",
        help="A folder of further rule modules; may be repeated.",
    )(command)  # fmt: skip


def article_facts(command: _Command) -> _Command:
    """``--publisher`` and ``--language``."""
    command = click.option("--language", default="", metavar="CODE", help="ISO 639-1; detected unless given.")(command)
    return click.option("--publisher", default="", metavar="NAME", help="Whose rules apply; recognised unless given.")(
        command
    )


def parse_parts(_context: click.Context, _option: click.Parameter, value: str) -> tuple[Part, ...]:
    """``headline,body`` to a tuple of parts."""
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    unknown = [name for name in names if name not in PART_NAMES]
    if unknown or not names:
        raise click.BadParameter(f"{', '.join(unknown) or 'nothing'}: choose from {', '.join(PART_NAMES)}")
    return cast("tuple[Part, ...]", names)


def parts_option(command: _Command) -> _Command:
    """``--parts``."""
    return click.option(
        "--parts", default=",".join(DEFAULT_PARTS), show_default=True, callback=parse_parts, metavar="LIST",
        help=f"What the text holds, of: {', '.join(PART_NAMES)}.",
    )(command)  # fmt: skip
