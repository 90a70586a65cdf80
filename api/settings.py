"""What an operator can set: defaults, then a TOML file, then ``CLEANER_…`` in the environment.

One schema says of every setting its type, bounds, default and meaning; the README's table is
checked against it.
"""

from __future__ import annotations

import difflib
import ipaddress
import os
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any, Final

import platformdirs
from marshmallow import Schema, ValidationError, validate
from marshmallow import fields as typed

from cleaner import CleanerError

PREFIX: Final = "CLEANER_"
_CONFIG: Final = "CLEANER_CONFIG"
_LOOPBACK_NAMES: Final = frozenset({"localhost", "localhost.localdomain"})


class SettingsError(CleanerError):
    """A setting that cannot be used; it names the setting, where it was made and what is wrong."""


class _List(typed.List[str]):
    """A list, or a text with commas between its items, as an environment variable holds it."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[Any]:
        if isinstance(value, str):
            value = [item.strip() for item in value.split(",") if item.strip()]
        return super()._deserialize(value, attr, data, **kwargs)


def _text(meaning: str) -> typed.String:
    return typed.String(metadata={"description": meaning})


def _number(meaning: str, least: int, most: int | None = None) -> typed.Integer:
    return typed.Integer(validate=validate.Range(least, most), metadata={"description": meaning})


def _seconds(meaning: str) -> typed.Float:
    bounds = validate.Range(0, 3600, min_inclusive=False)
    return typed.Float(validate=bounds, metadata={"description": meaning})


def _flag(meaning: str) -> typed.Boolean:
    return typed.Boolean(metadata={"description": meaning})


def _texts(meaning: str) -> _List:
    return _List(typed.String(), metadata={"description": meaning})


class SettingsSchema(Schema):
    """Type, bounds and meaning of every setting."""

    host = _text("the address to listen on; another than loopback needs keys, or `auth = false`")
    port = _number("the port; 0 takes a free one", 0, 65535)
    workers = _number("processes that clean; 0 is one a core", 0, 512)
    rules = _texts("folders of further rules")
    names = _texts("house dictionaries and built-in name tables to use")
    watch = _flag("load rules anew when a file of those folders changes")
    keys = _text("the file of API keys that `cleaner keys` writes; one that is named must hold a key")
    auth = _flag("ask for keys where there are any; `false` serves everyone")
    max_body = _number("the largest request body, and line of a stream, in bytes", 1)
    max_batch = _number("the most articles in one list", 1)
    articles_at_once = _number(
        "articles being cleaned or waiting, a begun megabyte of body counting as one; more get 503", 1, 10_000
    )
    article_seconds = _seconds("the longest that one article may take; then it gets 503")
    body_seconds = _seconds("the longest wait for the next bytes of a body; then 408")
    whole_body_seconds = _seconds("the longest that all of a body may take to come, but for a stream's; then 408")
    header_seconds = _seconds("the longest wait for a request's headers")
    connections = _number("connections at once; requests on more get 503", 1)
    shutdown_seconds = _seconds("how long requests may finish after SIGTERM")
    requests_per_minute = _number("requests a minute for each key, or address without one; 0 is no limit", 0)
    redis_url = _text("where the counts of requests are kept; in memory if empty")
    cors_origins = _texts("origins whose pages may call the service")
    trusted_proxies = _texts("addresses whose `X-Forwarded-For` is believed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of a service, each checked by `SettingsSchema`."""

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 0
    rules: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    watch: bool = False
    keys: str = ""
    auth: bool = True
    max_body: int = 10_000_000
    max_batch: int = 100
    articles_at_once: int = 128
    article_seconds: float = 20.0
    body_seconds: float = 30.0
    whole_body_seconds: float = 300.0
    header_seconds: float = 10.0
    connections: int = 2000
    shutdown_seconds: float = 30.0
    requests_per_minute: int = 0
    redis_url: str = ""
    cors_origins: tuple[str, ...] = ()
    trusted_proxies: tuple[str, ...] = ()

    @property
    def engines(self) -> int:
        """How many processes clean."""
        if self.workers:
            return self.workers
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

    @property
    def keys_file(self) -> Path:
        """Where the API keys are kept."""
        return Path(self.keys) if self.keys else Path(platformdirs.user_config_dir("article-cleaner")) / "keys.json"

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach the service."""
        if self.host in _LOOPBACK_NAMES:
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def load_settings(
    environment: Mapping[str, str], given: Mapping[str, Any] | None = None, file: Path | None = None
) -> Settings:
    """The settings of a service.

    :param given: what the command line says; it overrules the environment, which overrules the file.
    :param file: TOML; ``CLEANER_CONFIG`` names it otherwise.
    :raises SettingsError: naming every setting that cannot be used, and where it was made.
    """
    file = file or (Path(environment[_CONFIG]) if environment.get(_CONFIG) else None)
    made: dict[str, tuple[Any, str]] = {}  # the value, and where it was made
    if file:
        made |= {name: (value, f"{file}: {name}") for name, value in _read_toml(file).items()}
    known = SettingsSchema().fields
    for variable, value in environment.items():
        name = variable.removeprefix(PREFIX).lower()
        # Others may have variables of that prefix, too; one that nearly names a setting is a slip.
        if variable.startswith(PREFIX) and variable != _CONFIG and (name in known or _nearest(name)):
            made[name] = value, variable
    made |= {name: (value, f"--{name.replace('_', '-')}") for name, value in (given or {}).items()}
    problems = [f"{where}: {_unknown(name)}" for name, (_, where) in made.items() if name not in known]
    try:
        loaded = SettingsSchema().load({name: value for name, (value, _) in made.items() if name in known})
    except ValidationError as error:
        problems += [
            f"{made[name][1]}: {_flat(what)} (it is {made[name][0]!r})" for name, what in error.messages_dict.items()
        ]
    if problems:
        raise SettingsError("\n".join(problems))
    values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in loaded.items()}
    return Settings(**values)


def table() -> list[tuple[str, str, str]]:
    """Name, default and meaning of every setting, in order."""
    schema = SettingsSchema().fields
    rows = []
    for field in fields(Settings):
        default = "" if field.default is MISSING else _shown(field.default)
        rows.append((field.name, default, schema[field.name].metadata["description"]))
    return rows


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value or (0 if value == 0 and value != () else ""))


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: unreadable: {error.strerror or error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: no TOML: {error}") from None


def _unknown(name: str) -> str:
    near = _nearest(name)
    return "there is no such setting" + (f"; did you mean {near}?" if near else "")


def _nearest(name: str) -> str:
    return next(iter(difflib.get_close_matches(name, SettingsSchema().fields, 1, cutoff=0.75)), "")


def _flat(messages: Any) -> str:
    if isinstance(messages, Mapping):
        return " ".join(_flat(item) for item in messages.values())
    return " ".join(map(str, messages)) if isinstance(messages, list) else str(messages)
