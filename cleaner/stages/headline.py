"""Finds which block of a page is the article's headline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from cleaner.read.html import Element, PageBlock
from cleaner.stages.said import Said, letters_of, may_be_title

_TAGS: Final = frozenset({"h1", "h2", "h3"})
_AROUND: Final = 3  # boxes of a heading, one of which is the heading itself


class _Heading(NamedTuple):
    """A heading of a page. ``said``: whether the page's data or its window's title says it."""

    block: int
    first_level: bool
    said: bool


def find_headline(blocks: Sequence[PageBlock], said: Said, found: Sequence[float]) -> int | None:
    """The block that is the article's headline: a heading, before most of the body, that says
    what the page's data or its window's title says; or else its only first-level heading. The
    name of the site is no headline.

    :param found: by block, how likely it is the article's body: above 0 it is.
    """
    body = [i for i, score in enumerate(found) if score > 0]
    if not body:
        return None
    headings = list(_headings(blocks[: body[len(body) // 2] + 1], said))
    first_level = [heading for heading in headings if heading.first_level]
    for heading in first_level:
        if heading.said:
            return heading.block
    others = [heading.block for heading in headings if heading.said]
    if others:
        return others[-1]
    alone = first_level[0].block if len(first_level) == 1 else None
    return alone if alone is not None and may_be_title(blocks[alone].text) else None


def _headings(blocks: Sequence[PageBlock], said: Said) -> Iterator[_Heading]:
    for i, block in enumerate(blocks):
        tags = {element.tag for element in islice(block.element.chain(), _AROUND)} & _TAGS
        if tags and not _leads_home(block.inner, said):
            letters = letters_of(block.text)
            if letters != said.site:
                first_level = "h1" in tags and not block.element.hidden
                yield _Heading(
                    i, first_level, letters in said.titles or (first_level and said.resembles_title(letters))
                )


def _leads_home(inner: Element, said: Said) -> bool:
    """Whether a heading is a link to the home of its site, as the name of the site is."""
    return any(
        element.tag == "a" and element.attributes.get("href") in said.homes
        for element in islice(inner.chain(), _AROUND)
    )
