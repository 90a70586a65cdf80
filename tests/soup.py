"""Tag soup, mutated pages, and what has to hold for each: for the tests and for ``bench/fuzz_html.py``."""

from __future__ import annotations

import random
import re
from typing import Final

from cleaner import Article, Cleaner
from cleaner.engine import EDITING
from cleaner.errors import ArticleError

TAGS: Final = (
    "p div span a b i em font section article aside nav header footer main ul ol li dl dt dd table tbody tr td th caption h1 h2 h3 pre"
    " blockquote figure figcaption br hr img input form button select option script style noscript template svg math title textarea"
    " iframe object frameset frame body html head meta link amp-img x-y plaintext ruby rt details summary center"
).split()
TEXTS: Final = (
    "The old bridge over the harbour closed in March after divers found cracks in two of its pillars.",
    "Workers drove the first of forty new piles into the river bed on Tuesday, watched by a small crowd.",
    "The town expects the work to take eighteen months, and ferries carry lorries across until then.",
    "Related", "Read more: A ferry for the islands", "Photo: AP", "Share", "Sign up for our newsletter", "1", "…", "« Le pont »", "市長は火曜日、橋を再び開通させると発表した。",
    "&amp;amp;", "&#0;", "&#x110000;", "&nbsp;", "&notit;", "&", "<", ">", "\u00ad", "\u200b", "\ufffd", "\r\n\r\n", "\n", "  ", "\x0c", "a\0b", "\u2028", "\x85",
)  # fmt: skip
ODDITIES: Final = (
    "<!--", "-->", "<!-- x -->", "<![CDATA[", "]]>", "</", "<!", "<?xml?>", "<p", "<p class='", '<a href="', "</p", "<script>", "</script>",
    "<!doctype html>", "<!DOCTYPE>", "<p/>", "< p>", "<p a=1 a=2>", "<td colspan=99999 rowspan=99999>", "<p hidden>", '<div style="display:none">',
    '<span class="sr-only">', "<template shadowrootmode=open>", '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":',
    '<script type="application/json">{"body":[', '<meta charset="koi8-r">', '<div itemprop="articleBody">', "<html lang=de>",
)  # fmt: skip
PAGES: Final = (
    "<!doctype html><html lang=en><head><title>Harbour town rebuilds its bridge</title><meta property='og:title' content='Harbour town"
    " rebuilds its bridge'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour town rebuilds its bridge\","
    '"author":[{"name":"Ann Ex"}],"datePublished":"2026-03-01T10:00:00Z"}</script></head><body><nav><ul><li><a href=/>Home</a></ul></nav>'
    f"<article><h1>Harbour town rebuilds its bridge</h1><p>By Ann Ex</p><p>{TEXTS[0]}</p><figure><img src=a.jpg><figcaption>A bridge. Photo: AP"
    f"</figcaption></figure><p>{TEXTS[1]}</p><blockquote>“No,” she said.</blockquote><ul><li>one<li>two</ul><table><tr><td>1<td>2</table><p>{TEXTS[2]}"
    "</p><p><strong>Read more:</strong> <a href=/x>A ferry</a></p></article><footer>© 2026</footer></body></html>",
    f"<p>{TEXTS[0]}</p>\n<p>{TEXTS[1]} <a href='javascript:x()' onclick=y()>link</a></p>\n<p>{TEXTS[0]}</p><p>Sign up for our newsletter</p>",
    f"<div>{TEXTS[0]}<br><br>{TEXTS[1]}<br>{TEXTS[2]}</div><noscript><p>{TEXTS[0]}</p></noscript>",
    f"<html><body><div id=root></div><script id=__NEXT_DATA__ type='application/json'>{{\"body\":[\"{TEXTS[0]}\",\"{TEXTS[1]}\",\"{TEXTS[2]}\",\"{TEXTS[0]}\"]}}</script>",
)  # fmt: skip


def soup(draw: random.Random) -> str:
    """Tags, texts and oddities in any order."""
    pieces = []
    for _ in range(draw.randrange(40)):
        kind = draw.random()
        if kind < 0.45:
            pieces.append(
                f"<{'/' * (draw.random() < 0.3)}{draw.choice(TAGS)}{draw.choice(('', '', ' class=x', ' id'))}>"
            )
        elif kind < 0.85:
            pieces.append(draw.choice(TEXTS))
        else:
            pieces.append(draw.choice(ODDITIES))
    return "".join(pieces)


def mutated(draw: random.Random) -> str:
    """A page of ordinary markup, cut, doubled, shuffled, and with soup in it."""
    html = draw.choice(PAGES)
    for _ in range(draw.randrange(6)):
        a, b = sorted((draw.randrange(len(html) + 1), draw.randrange(len(html) + 1)))
        match draw.randrange(5):
            case 0:
                html = html[:a] + html[min(b, a + 30) :]
            case 1:
                html = html[:b] + html[a:]
            case 2:
                html = html[:a]
            case 3:
                html = html[:a] + soup(draw) + html[a:]
            case _:
                html = html[:a] + draw.choice(ODDITIES) + html[a:]
    return html[:20_000]


def check_page(cleaner: Cleaner, html: str | bytes) -> None:
    """The promises, for any page that is read at all."""
    try:
        result = cleaner.clean(Article(html=html))
    except ArticleError as error:
        if not str(error):
            raise
        return
    assert result.restore() == result.source, "receipts give the source back"
    assert cleaner.clean(Article(html=html)) == result, "the same comes out again"
    # That some words are code only their markup tells, too.
    is_code = re.search(r"<(?:pre|code|kbd|samp|tt)\b", str(html), re.IGNORECASE)
    stages = ("boilerplate",) if is_code else EDITING
    gone = [change.before.strip() for change in cleaner.clean(Article(text=result.text), stages=stages).changes]
    # That a line is the headline, whatever it says, only its markup tells.
    assert not gone or result.headline in gone, "twice is once"
    if isinstance(html, str):
        text = html.encode("utf-8", "replace")
        same = cleaner.clean(Article(html=text))
        assert (same.text, same.changes) == (result.text, result.changes), "bytes and text are the same page"
