"""``cleaner serve`` and ``cleaner keys``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from .keys import add_key, read_keys, revoke_key
from .settings import load_settings


@click.command()
@click.option("--config", type=click.Path(path_type=Path, dir_okay=False), help="A TOML file of settings.")
@click.option("--host", help="The address to listen on; 127.0.0.1 unless told otherwise.")
@click.option("--port", type=int, help="The port; 8000 unless told otherwise, 0 takes a free one.")
@click.option("--workers", type=int, help="Processes that clean; one a core unless told otherwise.")
@click.option("--rules", multiple=True, metavar="DIR", help="A folder of further rules; may be repeated.")
@click.option("--names", multiple=True, metavar="FILE", help="A house dictionary, or a name table; may be repeated.")
@click.option("--watch", is_flag=True, help="Load the rules of those folders anew when they change.")
@click.option("--no-auth", is_flag=True, help="Serve everyone, keys or not.")
def serve(
    config: Path | None, rules: tuple[str, ...], names: tuple[str, ...], watch: bool, no_auth: bool, **given: Any
) -> None:
    """Start the REST service.

    Every setting can stand in a TOML file, or in the environment as CLEANER_PORT and so on; the
    README has the table. SIGHUP loads the rules anew, SIGTERM ends the service when its requests
    are answered.
    """
    from .serve import serve as run  # noqa: PLC0415 - 'cleaner keys' needs no server

    said = {name: value for name, value in given.items() if value is not None}
    said |= {name: list(value) for name, value in (("rules", rules), ("names", names)) if value}
    said |= {"watch": True} if watch else {}
    said |= {"auth": False} if no_auth else {}
    run(
        load_settings(os.environ, said, config),
        lambda address: click.echo(f"article-cleaner serves at {address}, see {address}/docs"),
    )


@click.group()
@click.option("--config", type=click.Path(path_type=Path, dir_okay=False), help="The service's TOML file of settings.")
@click.option(
    "--file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file of keys; that of the settings unless told.",
)
@click.pass_context
def keys(context: click.Context, config: Path | None, file: Path | None) -> None:
    """Make, list and revoke API keys."""
    context.obj = file or load_settings(os.environ, file=config).keys_file


@keys.command("add")
@click.argument("name")
@click.pass_obj
def add(file: Path, name: str) -> None:
    """Make a key and show it, this once; only its hash is kept."""
    key = add_key(file, name)
    click.echo(key)
    click.echo(f"The key {name!r} is in {file} as a hash; keep the key itself, it cannot be shown again.", err=True)


@keys.command("list")
@click.pass_obj
def list_keys(file: Path) -> None:
    """All keys: name, id, when made, whether revoked."""
    for key in read_keys(file).values():
        click.echo(f"{key.name}  {key.id}  made {key.made}" + (f"  revoked {key.revoked}" if key.revoked else ""))


@keys.command("revoke")
@click.argument("name")
@click.pass_obj
def revoke(file: Path, name: str) -> None:
    """Revoke a key; a running service refuses it within a second."""
    revoke_key(file, name)
    click.echo(f"The key {name!r} is revoked.", err=True)
