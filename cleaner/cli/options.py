"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar, cast, get_args

import click

from cleaner.batch.job import MAX_BYTES
from cleaner.engine import EDITING
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
    """``--publisher``, ``--language``, ``--profile`` and ``--quotes``."""
    command = click.option(
        "--quotes", default="", metavar="MARKS", help="Other quotation marks: outer, inner; straight; keep."
    )(command)
    command = click.option(
        "--profile", default="", metavar="NAME", help="The house style; 'cleaner profiles' lists them."
    )(command)
    command = click.option(
        "--language", default="", metavar="CODE", help="A language tag, such as fr-CA; detected unless given."
    )(command)
    return click.option("--publisher", default="", metavar="NAME", help="Whose rules apply; recognised unless given.")(
        command
    )


def names_option(command: _Command) -> _Command:
    """``--names``, repeatable."""
    return click.option(
        "--names", multiple=True, metavar="FILE",
        help="A house dictionary in JSON, or a built-in table such as kyiv; may be repeated.",
    )(command)  # fmt: skip


def cleaning_options(command: _Command) -> _Command:
    """What says of every article how it is read and cleaned."""
    command = click.option(
        "--max-bytes", type=click.IntRange(1), default=MAX_BYTES, show_default=True, help="Larger files fail."
    )(command)
    return article_facts(rule_folders(names_option(stages_option(command))))


def parse_stages(_context: click.Context, _option: click.Parameter, value: str) -> tuple[str, ...]:
    """``typography,names`` to a tuple of stages."""
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    unknown = [name for name in names if name not in EDITING]
    if unknown or not names:
        raise click.BadParameter(f"{', '.join(unknown) or 'nothing'}: choose from {', '.join(EDITING)}")
    return names


def stages_option(command: _Command) -> _Command:
    """``--stages``."""
    return click.option(
        "--stages", default=",".join(EDITING), show_default=True, callback=parse_stages, metavar="LIST",
        help="Which stages run.",
    )(command)  # fmt: skip


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
