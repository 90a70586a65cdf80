"""API keys: made, revoked and checked. The file holds their hashes only.

A key is ``ac_<id>_<secret>``. The secret has 256 random bits, so that a plain SHA-256 of it
cannot be guessed back, and checking it costs microseconds.
"""

from __future__ import annotations

import fcntl
import hashlib
import hmac
import os
import re
import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import orjson

from cleaner import CleanerError
from cleaner.write.files import write_whole

from .logs import LOG

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_KEY: Final = re.compile(r"ac_([0-9a-f]{12})_([A-Za-z0-9_-]{43})")
_LOOK_AGAIN: Final = 1.0  # seconds between looks at the file
_PRIVATE: Final = 0o600
_NOBODY: Final = "0" * 64  # compared with where there is no such key, so that it takes as long


class KeysError(CleanerError):
    """A file of keys that cannot be used, or a name that cannot be given."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key as it is kept: never the key itself.

    :ivar made: when, in ISO 8601; ``revoked`` likewise, "" while it is good.
    """

    id: str
    name: str
    hash: str
    made: str
    revoked: str = ""


def read_keys(path: Path) -> dict[str, Key]:
    """The keys of a file, by their ids; none if there is no file.

    :raises KeysError: if it is not a file of keys.
    """
    try:
        data: Any = orjson.loads(path.read_bytes())
        keys = [Key(**item) for item in data["keys"]]
        if not all(isinstance(value, str) for key in keys for value in asdict(key).values()):
            raise KeysError(f"{path}: no file of keys: a value is no text")
        return {key.id: key for key in keys}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise KeysError(f"{path}: unreadable: {error.strerror or error}") from None
    except (ValueError, TypeError, KeyError):
        raise KeysError(f"{path}: no file of keys; 'cleaner keys add' makes one") from None


def add_key(path: Path, name: str) -> str:
    """Make a key and keep its hash. Returns the key, which is to be had only now.

    :raises KeysError: if the name is none, or taken.
    """
    if not _NAME.fullmatch(name):
        raise KeysError(f"{name!r} is no name for a key: use letters, digits, '.', '_' and '-', 64 at most")
    new, secret = secrets.token_hex(6), secrets.token_urlsafe(32)
    with _locked(path):
        keys = read_keys(path)
        if any(key.name == name and not key.revoked for key in keys.values()):
            raise KeysError(f"there is a key called {name!r} already; revoke it first, or choose another name")
        _write(path, keys | {new: Key(new, name, _hash(secret), _now())})
    return f"ac_{new}_{secret}"


def revoke_key(path: Path, name: str) -> None:
    """Revoke the key of that name.

    :raises KeysError: if there is none.
    """
    with _locked(path):
        keys = read_keys(path)
        good = [key for key in keys.values() if key.name == name and not key.revoked]
        if not good:
            raise KeysError(f"{path}: there is no key called {name!r}; 'cleaner keys list' shows all")
        _write(path, keys | {key.id: replace(key, revoked=_now()) for key in good})


class KeyRing:
    """The keys of a file as it is now: what `cleaner keys` changes counts within a second."""

    def __init__(self, path: Path) -> None:
        """:raises KeysError: if the file is not one of keys."""
        self._path = path
        self._seen = self._stamp()
        self._looked = time.monotonic()
        self._keys: Mapping[str, Key] = read_keys(path)

    def __bool__(self) -> bool:
        """Whether there are keys, good or revoked."""
        return bool(self._now())

    def find(self, text: str) -> Key | None:
        """The key that a text is, or None; it may have been revoked."""
        match = _KEY.fullmatch(text)
        which, secret = match.groups() if match else ("", "")
        key = self._now().get(which)
        right = hmac.compare_digest(_hash(secret), key.hash if key else _NOBODY)
        return key if right else None

    def _now(self) -> Mapping[str, Key]:
        now = time.monotonic()
        if now - self._looked > _LOOK_AGAIN:
            self._looked = now
            stamp = self._stamp()
            if stamp != self._seen:
                self._seen = stamp
                self._keys = self._read_or_keep()
        return self._keys

    def _read_or_keep(self) -> Mapping[str, Key]:
        """The keys of the file; if there are none any more, those that there were: nobody opens the service so."""
        try:
            keys = read_keys(self._path)
            problem = "" if keys or not self._keys else f"{self._path}: there are no keys any more"
        except KeysError as error:
            problem = str(error)
        if not problem:
            return keys
        LOG.warning("the file of keys cannot be used; the keys stay as they were", extra={"data": {"problem": problem}})
        return self._keys

    def _stamp(self) -> tuple[int, int]:
        try:
            stat = self._path.stat()
        except OSError:
            return 0, 0
        return stat.st_mtime_ns, stat.st_ino


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Nobody else changes the keys meanwhile. The lock is a file of its own, for that of the keys is replaced.

    :raises KeysError: if it cannot be made.
    """
    lock = path.with_name(f"{path.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, _PRIVATE)
    except OSError as error:
        raise KeysError(f"{lock}: cannot be made: {error.strerror or error}") from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _write(path: Path, keys: Mapping[str, Key]) -> None:
    data = orjson.dumps({"keys": [asdict(key) for key in keys.values()]}, option=orjson.OPT_INDENT_2)
    try:
        write_whole(path, data + b"\n", _PRIVATE)
    except OSError as error:
        raise KeysError(f"{path}: cannot be written: {error.strerror or error}") from None
