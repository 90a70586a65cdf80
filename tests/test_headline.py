"""Which block of a page is its headline."""

from __future__ import annotations

import pytest

from cleaner.read.page import read_page
from cleaner.stages.headline import find_headline
from cleaner.stages.said import said_of

TITLE = "Harbour town rebuilds its old bridge"
PROSE = "<p>The old bridge over the harbour closed in March after divers found deep cracks in two of its pillars.</p>"


def page(body: str, title: str = f"{TITLE} | The Harbour Post") -> str:
    site = '<meta property="og:site_name" content="The Harbour Post">'
    return f"<html><head><title>{title}</title>{site}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("html", "headline"),
    [
        (page(f"<h1>The Harbour Post</h1><h2>{TITLE}</h2>{PROSE}"), TITLE),
        (page(f"<h1><a href=/>The Harbour Post, daily</a></h1><h1>{TITLE}</h1>{PROSE}"), TITLE),
        (page(f"<h1>A ferry</h1><h1>Harbour town rebuilds its very old bridge</h1>{PROSE}"), "Harbour town rebuilds its very old bridge"),
        (page(f"<h1>A ferry for the islands of the north</h1>{PROSE}"), "A ferry for the islands of the north"),
        (page(f"<h1>A ferry for the islands</h1><h1>A port for the islands</h1>{PROSE}"), None),
        (page(f"<h1>The Harbour Post</h1>{PROSE}", title="The Harbour Post"), None),
        (page(f"{PROSE * 4}<h1>{TITLE}</h1>"), None),
    ],
)  # fmt: skip
def test_the_headline_of_a_page(html: str, headline: str | None) -> None:
    blocks = (found := read_page(html)).blocks
    body = [1.0 if block.element.tag == "p" else -1.0 for block in blocks]
    index = find_headline(blocks, said_of(found), body)
    assert (None if index is None else blocks[index].text) == headline
