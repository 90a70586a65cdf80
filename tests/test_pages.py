"""Pages as they are: small ones of every kind of markup, and the text that comes out of them."""

from __future__ import annotations

import json

import pytest

from cleaner import Article, Cleaner
from cleaner.stages.repeats import REPEATED_BLOCK

TITLE = "Harbour town rebuilds its old bridge"
ONE = "The old bridge over the harbour closed in March after divers found deep cracks in two of its pillars."
TWO = "Workers drove the first of forty new piles into the river bed on Tuesday, watched by a small crowd."
THREE = "The town expects the work to take eighteen months, and ferries carry lorries across until it is done."
FOUR = "A fisherman who has crossed it every day for thirty years said that he missed the sound of its planks."
FIVE = "“We will drive the last pile before the winter storms,” the mayor told reporters at the town hall on Monday."
TEXT = (ONE, TWO, THREE, FOUR, FIVE)
ARTICLE = "".join(f"<p>{text}</p>" for text in TEXT)
MENU = "<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li><li><a href=/s>Sport</a></li></ul></nav>"
FOOT = "<footer><ul><li><a href=/about>About us</a></li><li><a href=/jobs>Jobs</a></li></ul></footer>"


def page(body: str, head: str = "", attributes: str = "") -> str:
    return (
        f"<!doctype html><html lang=en {attributes}><head><title>{TITLE} | The Harbour Post</title>{head}</head>"
        f"<body>{MENU}{body}{FOOT}</body></html>"
    )


def shown(body: str) -> str:
    return page(f"<main><article><h1>{TITLE}</h1>{body}</article></main>")


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def script(kind: str, content: str) -> str:
    return page(f"<div id=root></div><script {kind}>{content}</script>")


NEXT = json.dumps(
    {
        "props": {
            "pageProps": {
                "locale": {"cookie": "We use cookies to give you the best experience on this site. " * 20},
                "article": {
                    "title": TITLE,
                    "body": [{"type": "paragraph", "content": text} for text in TEXT],
                    "related": [{"title": "A ferry for the islands", "body": f"{ONE} {TWO}"}],
                },
                "comments": [{"body": "I have crossed this bridge every day of my life, and I am sad. " * 30}],
            }
        }
    }
)
RICH = json.dumps(
    {
        "story": {
            "nodes": [
                {"type": "p", "children": [{"text": a + " "}, {"text": b, "bold": True}, {"text": " " + c}]}
                for a, b, c in (text.split(" ", 2) for text in TEXT)
            ]
        }
    }
)

FIXTURES: dict[str, tuple[str, tuple[str, ...]]] = {
    "a page": (shown(ARTICLE), (TITLE, *TEXT)),
    "text in divs": (shown("".join(f"<div>{text}</div>" for text in TEXT)), (TITLE, *TEXT)),
    "breaks": (shown("<div>" + "<br><br>".join(TEXT) + "</div>"), (TITLE, *TEXT)),
    "breaks apart": (shown("<div>" + "<br>\n <br/>".join(TEXT) + "</div>"), (TITLE, *TEXT)),
    "a table for layout": (
        page(f"<table><tr><td><a href=/>Home</a><td><h1>{TITLE}</h1>{ARTICLE}<td><a href=/x>Shop</a></table>"),
        (TITLE, *TEXT),
    ),
    "a template": (shown(ARTICLE + "<template><p>A card with a title and a line of text.</p></template>"), (TITLE, *TEXT)),
    "a shadow root": (
        page(
            f"<x-story><template shadowrootmode=open><h1>{TITLE}</h1>{ARTICLE}<slot></slot></template></x-story>"
            "<template><p>A card that is not shown, with a line of text.</p></template>"
        ),
        (TITLE, *TEXT),
    ),
    "words for screen readers": (
        shown(ARTICLE.replace("forty new piles", 'forty <a href=/p>new piles<span class="sr-only"> (opens anew)</span></a>')),
        (TITLE, *TEXT),
    ),
    "words that are not shown": (
        shown(ARTICLE.replace("forty new piles", 'forty <span style="display: none">50</span><i hidden>60</i>new piles')),
        (TITLE, *TEXT),
    ),
    "an initial that is said twice": (
        shown(
            ARTICLE.replace(
                "The old bridge",
                '<span aria-hidden=true class=cap>T</span>he<span class="visually-hidden">The</span> old bridge',
            )
        ),
        (TITLE, *TEXT),
    ),
    "lazy pictures": (
        shown(
            ARTICLE.replace(
                "</p>",
                "</p><figure><img data-src=/a.jpg class=lazy><noscript><img src=/a.jpg alt='A bridge'>A picture</noscript></figure>",
            )
        ),
        (TITLE, *TEXT),
    ),
    "an article for browsers without scripts": (
        page(f"<div id=root></div><noscript><h1>{TITLE}</h1>{ARTICLE}</noscript>"),
        (TITLE, *TEXT),
    ),
    "twice, for two screens": (
        shown(f"<div class=desktop>{ARTICLE}</div><div class=mobile>{ARTICLE}</div>"),
        (TITLE, *TEXT),
    ),
    "twice, with a subheading": (
        shown(
            f"<div class=wide><p>{ONE}</p><p>{TWO}</p><h2>The plan</h2><p>{THREE}</p><p>{FOUR}</p></div>"
            f"<div class=narrow><p>{ONE}</p><p>{TWO}</p><h2>The plan</h2><p>{THREE}</p><p>{FOUR}</p></div>"
        ),
        (TITLE, ONE, TWO, "The plan", THREE, FOUR),
    ),
    "a refrain": (
        shown(f"<p>{ONE}</p><p>And the bridge will stand.</p><p>{TWO}</p><p>And the bridge will stand.</p><p>{THREE}</p>"),
        (TITLE, ONE, "And the bridge will stand.", TWO, "And the bridge will stand.", THREE),
    ),
    "a pull quote": (
        shown(f"<p>{ONE}</p><blockquote>“We will drive the last pile before the winter storms”</blockquote><p>{FIVE}</p>{ARTICLE[:0]}<p>{TWO}</p>"),
        (TITLE, ONE, "“We will drive the last pile before the winter storms”", FIVE, TWO),
    ),
    "a table of data": (
        shown(
            f"<p>{ONE}</p><p>{TWO}</p><table><tr><th>Year<th>Ferries<tr><td>2024<td>31,000<tr><td>2025<td>48,000</table><p>{THREE}</p><p>{FOUR}</p>"
        ),
        (TITLE, ONE, TWO, "Year", "Ferries", "2024", "31,000", "2025", "48,000", THREE, FOUR),
    ),
    "an amp page": (
        page(
            "<amp-sidebar id=s><ul><li>Home<li>World</ul></amp-sidebar>"
            "<amp-consent><div>We and our partners use cookies to measure how you use this page.</div></amp-consent>"
            f"<article><h1>{TITLE}</h1><amp-img src=/a.jpg><noscript><img src=/a.jpg></noscript></amp-img>"
            f"{ARTICLE.replace('</p>', '</p><amp-ad type=x><div placeholder>Advertisement</div></amp-ad>', 2)}</article>"
            "<amp-social-share type=email>Mail it</amp-social-share>",
            attributes="amp",
        ),
        (TITLE, *TEXT),
    ),
    "a recipe": (
        shown(
            f"<p>{ONE}</p><h2>Ingredients</h2><ul><li>500 g cod<li>2 onions<li>1 l stock</ul><h2>Method</h2>"
            "<ol><li>Chop the onions.<li>Fry them gently for ten minutes.<li>Add stock and fish, and simmer.</ol><p>It serves four.</p>"
        ),
        (
            TITLE, ONE, "Ingredients", "500 g cod", "2 onions", "1 l stock",
            "Method", "Chop the onions.", "Fry them gently for ten minutes.", "Add stock and fish, and simmer.", "It serves four.",
        ),
    ),
    "a post that is quoted": (
        shown(
            f"<p>{ONE}</p><div><blockquote class=twitter-tweet><p lang=en>Still at work on the piles. Hardest ground in years.</p>&mdash; Ann Example"
            f" (@annexample) <a href=https://twitter.com/annexample/status/1>May 9, 2026</a></blockquote></div><p>{TWO}</p><p>{THREE}</p><p>{FOUR}</p>"
        ),
        (
            TITLE, ONE, "Still at work on the piles. Hardest ground in years.", "— Ann Example (@annexample) May 9, 2026",
            TWO, THREE, FOUR,
        ),
    ),
    "boxes with numbers": (
        shown("".join(f'<div class="text_{i}"><p>{text}</p></div><div class=app_{i}></div>' for i, text in enumerate(TEXT))),
        (TITLE, *TEXT),
    ),
    "the name of the site above": (
        page(f"<div id=top><h1><a href=/>A Blog of Harbours</a></h1></div><div id=main><h3>{TITLE}</h3>{ARTICLE}</div>"),
        (TITLE, *TEXT),
    ),
    "a short text": (shown(f"<p>{ONE}</p><p>Ferries run instead.</p><p>They are full.</p>"), (TITLE, ONE, "Ferries run instead.", "They are full.")),
    "a standfirst among dates": (
        page(
            f"<h1>{TITLE}</h1><div class=meta><div>Harbour</div><div>{ONE}</div></div><div>12 March 2024</div>"
            f"<div>Share</div><main><p>{TWO}</p><p>{THREE}</p><p>{FOUR}</p></main>",
            f'<meta name=description content="{ONE}">',
        ),
        (TITLE, ONE, TWO, THREE, FOUR),
    ),
    "a short headline in Chinese": (
        "<!doctype html><html lang=zh><head><title>大桥关闭三周_港口日报</title></head><body><div><a href=/>首页</a><a href=/n>体育</a></div><div>"
        "<h1>大桥关闭三周</h1><p>港口管理局周一表示，由于更换桥桩，横跨港口的大桥将关闭三周。</p><p>渡轮每二十分钟一班，费用由市政府从风暴基金中支付。</p>"
        "<p>没有人能说这些钱能否撑到冬天。</p></div><div><h3>相关阅读</h3><ul><li><a href=1>市长辞职</a><li><a href=2>鱼价上涨</a></ul></div></body></html>",
        (
            "大桥关闭三周",
            "港口管理局周一表示，由于更换桥桩，横跨港口的大桥将关闭三周。",
            "渡轮每二十分钟一班，费用由市政府从风暴基金中支付。",
            "没有人能说这些钱能否撑到冬天。",
        ),
    ),
    "pros and cons": (
        shown(
            f"<p>{ONE}</p><h3>Pros</h3><ul><li>Bright<li>Cheap to run</ul><h3>Cons</h3><ul><li>Heavy</ul><p>{TWO}</p>"
            "<h2>Verdict</h2><p>Buy it if you have a harbour.</p>"
        ),
        (TITLE, ONE, "Pros", "Bright", "Cheap to run", "Cons", "Heavy", TWO, "Verdict", "Buy it if you have a harbour."),
    ),
    "ingredients that the data lists, in a box at the side": (
        page(
            f"<main><article><h1>{TITLE}</h1>{ARTICLE}</article></main><div class=box>"
            "<ul><li>800 g of cod fillet</li><li>2 large onions</li><li>Gift cards</li></ul></div>",
            head="<script type=application/ld+json>"
            + json.dumps({"@type": "Recipe", "recipeIngredient": ["800 g of cod fillet", "2 large onions"]})
            + "</script>",
        ),
        (TITLE, *TEXT, "800 g of cod fillet", "2 large onions"),
    ),
    "linked data alone": (
        script("type=application/ld+json", json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n\n".join(TEXT)})),
        TEXT,
    ),
    "linked data with markup": (
        script("type=application/ld+json", json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": ARTICLE})),
        TEXT,
    ),
    "the data of a framework": (script("id=__NEXT_DATA__ type=application/json", NEXT), TEXT),
    "a state that a script sets": (script("", f"window.__INITIAL_STATE__ = {NEXT};(function(){{var a=1}})()"), TEXT),
    "a state in a string": (script("", f"window.__PRELOADED_STATE__ = JSON.parse({json.dumps(NEXT)});"), TEXT),
    "text in pieces": (script("type=application/json", RICH), TEXT),
    "markup in a string": (script("type=application/json", json.dumps({"post": {"id": 7, "content": {"rendered": ARTICLE}}})), TEXT),
}  # fmt: skip


@pytest.mark.parametrize("name", FIXTURES)
def test_a_page_gives_its_article(cleaner: Cleaner, name: str) -> None:
    html, expected = FIXTURES[name]
    result = cleaner.clean(Article(html=html))
    assert lines(result.text) == list(expected)
    assert result.restore() == result.source


def test_data_of_scripts_is_for_pages_without_prose(cleaner: Cleaner) -> None:
    """However long it is, what is shown is the article."""
    hidden = json.dumps({"body": [{"text": "Something that was never on this page, in a whole sentence. " * 9}] * 9})
    html = shown(ARTICLE).replace("</body>", f"<script type=application/json>{hidden}</script></body>")
    assert lines(cleaner.clean(Article(html=html)).text) == [TITLE, *TEXT]


@pytest.mark.parametrize(
    "content", ["{", "[" * 5000, '{"a":' * 900, "null", '"text"', "[1, 2, {}]", json.dumps({"body": ["x"] * 99})]
)
def test_data_that_holds_no_article(cleaner: Cleaner, content: str) -> None:
    for kind, before in (("type=application/json", ""), ("", "window.__STATE__ = ")):
        assert "x\n" not in cleaner.clean(Article(html=script(kind, before + content))).text


def test_the_receipt_of_a_copy_names_the_rule(cleaner: Cleaner) -> None:
    html, _ = FIXTURES["twice, for two screens"]
    changes = cleaner.clean(Article(html=html)).changes
    assert {change.rule for change in changes if ONE in change.before} == {REPEATED_BLOCK}
    fragment = cleaner.clean(Article(html=f"<p>{ONE}</p><p>{TWO}</p><p>{ONE}</p>"))
    assert lines(fragment.text) == [ONE, TWO]


def test_the_copy_that_is_shown_stays(cleaner: Cleaner) -> None:
    html = f"<div hidden><p>{ONE}</p><p>{TWO}</p></div><div><p>{ONE}</p><p>{TWO}</p></div>"
    result = cleaner.clean(Article(html=html))
    assert lines(result.text) == [ONE, TWO]
    assert [report.kept for report in result.blocks] == [False, False, True, True]
