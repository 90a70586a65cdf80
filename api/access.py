"""Who may ask, and how often."""

from __future__ import annotations

import math
import time
from typing import Final

from flask import Request
from limits import RateLimitItemPerMinute
from limits.errors import ConfigurationError, StorageError
from limits.storage import MemoryStorage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

from cleaner import CleanerError

from .keys import KeyRing
from .logs import LOG
from .problems import Problem
from .settings import Settings, SettingsError

_BEARER: Final = "bearer "
_ANYBODY: Final = ""
_LEFT_ALONE: Final = 10.0  # seconds for which a Redis that did not answer is not asked again


class Access:
    """Asks each request for its key, and counts it."""

    def __init__(self, settings: Settings) -> None:
        """:raises CleanerError: if the keys cannot be read or are not there, or the address of Redis is none."""
        self._keys = KeyRing(settings.keys_file) if settings.auth else None
        if settings.auth and settings.keys and not self._keys:
            raise SettingsError(
                f"keys: there is no key in {settings.keys}; make one with 'cleaner keys add NAME', or say --no-auth "
                f"to serve everyone"
            )
        self._limiter: Limiter | None = None
        if settings.requests_per_minute:
            self._limiter = Limiter(settings.requests_per_minute, settings.redis_url)

    @property
    def needs_keys(self) -> bool:
        """Whether requests need a key: there are some, and they are asked for."""
        return bool(self._keys)

    def check(self, request: Request) -> str:
        """The name of the key of a request, or "" where none is needed.

        :raises Problem: 401 without a good key, 403 with one that was revoked, 429 beyond the limit.
        """
        name = self.name(request.headers.get("Authorization", ""))
        if self._limiter:
            self._limiter.count(f"key:{name}" if name else f"address:{request.remote_addr}")
        return name

    def name(self, given: str) -> str:
        """The name of the key in an ``Authorization``, or "" where none is needed.

        :raises Problem: 401 or 403.
        """
        if not self._keys:
            return _ANYBODY
        if not given[: len(_BEARER)].lower() == _BEARER:
            raise _unknown("Send an API key: Authorization: Bearer ac_…")
        key = self._keys.find(given[len(_BEARER) :].strip())
        if key is None:
            raise _unknown("There is no such API key.")
        if key.revoked:
            raise Problem(403, "forbidden", f"This API key was revoked on {key.revoked}; ask for another.")
        return key.name


class Limiter:
    """Counts requests in a moving window of a minute; in Redis, if there is one that answers."""

    def __init__(self, most: int, redis_url: str) -> None:
        """:raises CleanerError: if the address is none of Redis."""
        self._item = RateLimitItemPerMinute(most)
        self._memory = MovingWindowRateLimiter(MemoryStorage())
        self._redis: MovingWindowRateLimiter | None = None
        self._redis_from = 0.0  # when it is asked again, on the monotonic clock
        if redis_url:
            try:
                self._redis = MovingWindowRateLimiter(storage_from_string(redis_url, wrap_exceptions=True))
            except (ConfigurationError, ImportError, ValueError) as error:
                # The address may hold a password, and messages the address.
                raise CleanerError(f"redis_url: cannot be used: {type(error).__name__}") from None

    def count(self, who: str) -> None:
        """:raises Problem: 429, if that is one request too many."""
        if self._redis and time.monotonic() >= self._redis_from:
            try:
                self._hit(self._redis, who)
            except StorageError:
                self._redis_from = time.monotonic() + _LEFT_ALONE
                LOG.warning("Redis does not answer; requests are counted in memory")
            else:
                return
        self._hit(self._memory, who)

    def _hit(self, limiter: MovingWindowRateLimiter, who: str) -> None:
        if limiter.hit(self._item, who):
            return
        wait = max(1, math.ceil(limiter.get_window_stats(self._item, who).reset_time - time.time()))
        raise Problem(
            429,
            "rate-limit",
            f"More than {self._item.amount} requests in a minute; try again in {wait} seconds.",
            headers={"Retry-After": str(wait)},
        )


def _unknown(detail: str) -> Problem:
    return Problem(401, "no-key", detail, headers={"WWW-Authenticate": 'Bearer realm="article-cleaner"'})
