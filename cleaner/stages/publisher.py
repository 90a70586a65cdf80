"""Whose article it is, as far as the caller or the page itself say so."""

from __future__ import annotations

from cleaner.article import Article
from cleaner.read.page import Page
from cleaner.result import Found
from cleaner.ruleset.ruleset import RuleSet


def stated_publisher(article: Article, page: Page | None, ruleset: RuleSet) -> Found | None:
    """The publisher that was given, that the URL's host belongs to, or that the page names."""
    if article.publisher:
        return Found(article.publisher, "given")
    if article.url and (name := ruleset.publisher_of(article.url)):
        return Found(name, "the URL's host")
    if page is None:
        return None
    url, site = page.data.url, page.data.publisher
    if url.value and (name := ruleset.publisher_of(url.value)):
        return Found(name, f"the host in the page's {url.how}")
    if site.value and (name := ruleset.publisher_titled(site.value)):
        return Found(name, f"the name of the site in the page's {site.how}")
    return None
