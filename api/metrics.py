"""Counts for Prometheus."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.gc_collector import GCCollector
from prometheus_client.process_collector import ProcessCollector

CONTENT_TYPE: Final = CONTENT_TYPE_LATEST
_BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """What the service counts. Labels are few: no publisher, no key, no address."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        GCCollector(registry=self._registry)
        requests = Counter(
            "cleaner_requests", "Requests answered.", ["method", "route", "status"], registry=self._registry
        )
        seconds = Histogram(
            "cleaner_request_seconds", "How long requests took.", ["route"], buckets=_BUCKETS, registry=self._registry
        )
        articles = Counter(
            "cleaner_articles", "Articles, by the status of their answers.", ["status"], registry=self._registry
        )
        self.article_seconds = Histogram(
            "cleaner_article_seconds",
            "How long engines took, waiting for one included.",
            buckets=_BUCKETS,
            registry=self._registry,
        )
        changes = Counter("cleaner_changes", "Changes made, by reason.", ["reason"], registry=self._registry)
        self.set_aside = Counter(
            "cleaner_rules_set_aside", "Rules that took too long or failed, and were set aside for an article.",
            registry=self._registry,
        )  # fmt: skip
        self.timeouts = Counter("cleaner_article_timeouts", "Articles that took too long.", registry=self._registry)
        self.inside = Gauge("cleaner_articles_at_once", "Articles being worked on now.", registry=self._registry)
        self.rules_broken = Gauge(
            "cleaner_rules_broken", "1 while the rules that were to be loaded last are broken.", registry=self._registry
        )
        self.rules_loaded = Gauge(
            "cleaner_rules_loaded_timestamp_seconds", "When the rules that serve were loaded.", registry=self._registry
        )

        # Finding the count of some labels costs more than counting.
        self._requests = lru_cache(requests.labels)
        self._seconds = lru_cache(seconds.labels)
        self._articles = lru_cache(articles.labels)
        self._changes = lru_cache(changes.labels)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request."""
        self._requests(method, route, status).inc()
        self._seconds(route).observe(seconds)

    def article(self, status: int) -> None:
        """Count an article."""
        self._articles(status).inc()

    def made(self, reasons: Iterable[tuple[str, int]]) -> None:
        """Count an article's changes."""
        for reason, count in reasons:
            self._changes(reason).inc(count)

    def text(self) -> bytes:
        """All counts as Prometheus reads them."""
        return generate_latest(self._registry)
