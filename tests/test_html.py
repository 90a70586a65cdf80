"""HTML in and out: pages, fragments, what comes back as data, what is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Article, ArticleError, Cleaner, to_html
from cleaner.read.html import parse, walk
from tests.support import HERE, PROSE, run
from tests.test_promises import thorough

PAGES = sorted((HERE / "pages").glob("*.html"))
NEWS = (HERE / "pages" / "news_page.html").read_bytes()
FRAGMENT = f"""\
<!-- wp:paragraph -->
<p class="lead">{PROSE[0]} <em>Nobody</em> was <a href="https://kestrel.example/a" onclick="x()">hurt</a>.</p>
<!-- /wp:paragraph -->
<figure class="wp-block-image"><img src="/i/bridge.jpg" onerror="x()"><figcaption>The bridge at dusk. Photo: Jane Doe / AP</figcaption></figure>
<!-- wp:paragraph -->
<p><strong>Read more:</strong> <a href="/b">What the bridge cost</a></p>
<!-- /wp:paragraph -->
<p>{PROSE[1]}</p>
<ul><li>Length: 400 metres</li><li>Cost: 40 million</li></ul>
<table><tr><th>Year</th><td>1931</td></tr></table>
<p>{PROSE[2]}</p>
<p><a href="javascript:alert(1)">Sign up for our newsletter</a> to get the best stories in your inbox.</p>
<script>alert(1)</script>"""


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_body_of_a_page(cleaner: Cleaner, path: Path) -> None:
    result = cleaner.clean(Article(html=path.read_bytes()))
    assert result.select(("body",)) == path.with_suffix(".txt").read_text(encoding="utf-8").rstrip("\n")
    assert result.restore() == result.source
    assert cleaner.clean(Article(text=result.text, language=result.language.value)).text == result.text


def test_what_a_page_says_of_itself(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(html=NEWS))
    assert result.headline == "Harbour bridge to close for eighteen months"
    assert result.byline == "Ada Pym, Dev Rao"
    assert result.standfirst == "Divers found cracks in two of its pillars, and ferries will carry lorries across."
    page = result.page
    assert page
    assert page.published.value == "2026-03-04T06:30:00+00:00"
    assert page.published.how == "JSON-LD"
    assert page.url.value == "https://kestrel-post.example/news/harbour-bridge-closes"
    assert page.publisher.value == "The Kestrel Post"
    assert page.image.how == "<meta og:image>"
    assert (result.encoding.value, result.encoding.how) == ("utf-8", "strict UTF-8")


def test_captions_come_back_with_their_picture(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(html=NEWS))
    captions = [(part.text, part.image) for part in result.parts if part.kind == "caption"]
    assert captions == [("The old bridge at low water. Photograph: Jo Marsh/The Kestrel Post", "/i/bridge-800.jpg")]
    assert "at low water" not in result.text
    assert "at low water" in result.select(("headline", "body", "caption"))


def test_the_same_from_bytes_text_and_explained(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(html=NEWS))
    assert cleaner.clean(Article(html=NEWS.decode())).text == result.text
    explained = cleaner.clean(Article(html=NEWS), explain=True)
    assert (explained.text, explained.changes, explained.parts) == (result.text, result.changes, result.parts)
    assert to_html(explained) == to_html(result)
    share = next(report for report in explained.blocks if report.block.text == "Copy link")
    assert not share.kept
    assert share.element.endswith("> li > a")
    assert share.note.startswith("body -")


def test_a_fragment_keeps_its_markup(cleaner: Cleaner) -> None:
    assert (
        to_html(cleaner.clean(Article(html=FRAGMENT))).split()
        == f"""\
<!-- wp:paragraph -->
<p class="lead">{PROSE[0]} <em>Nobody</em> was <a href="https://kestrel.example/a">hurt</a>.</p>
<!-- /wp:paragraph -->
<figure class="wp-block-image"><img src="/i/bridge.jpg"></figure>
<p>{PROSE[1]}</p>
<ul><li>Length: 400 metres</li><li>Cost: 40 million</li></ul>
<table><tbody><tr><th>Year</th><td>1931</td></tr></tbody></table>
<p>{PROSE[2]}</p>""".split()
    )


def test_of_a_page_only_the_article_is_written(cleaner: Cleaner) -> None:
    html = to_html(cleaner.clean(Article(html=NEWS)))
    assert html.startswith("<h1>Harbour bridge to close for eighteen months</h1>")
    assert '<img src="/i/bridge-800.jpg" alt="The bridge">' in html
    assert '<a href="/works">eighteen months</a>' in html
    assert "<h2>Ferries for lorries</h2>" in html
    for gone in ("logo.png", "Sport", "Advertisement", "newsletter", "class=", "<div", "<script", "<!--"):
        assert gone not in html
    assert "<h1" not in to_html(cleaner.clean(Article(html=NEWS)), ("body",))


def test_names_in_the_titles_of_works_stay() -> None:
    cleaner = Cleaner(names=["kyiv"])
    html = '<p>The novel <cite>Winter in "Kiev"</cite> is set in Kiev, said the mayor of Kiev.</p>'
    result = cleaner.clean(Article(html=html, language="en"))
    assert result.text == "The novel Winter in “Kiev” is set in Kyiv, said the mayor of Kyiv."
    assert cleaner.clean(Article(html=to_html(result), language="en")).changes == ()


def test_a_change_inside_a_block_spares_its_markup(cleaner: Cleaner) -> None:
    html = '<p>He said it was <b>"quite\u00a0</b>safe" -- <i>so far</i>, &amp; left... "Good <code>"x"</code>," she said.</p>'
    result = cleaner.clean(Article(html=html, language="en"))
    assert (
        to_html(result)
        == '<p>He said it was <b>“quite </b>safe” — <i>so far</i>, &amp; left… “Good <code>"x"</code>,” she said.</p>'
    )


def test_marks_of_code_pair_with_none_outside(cleaner: Cleaner) -> None:
    html = '<p>"Type <code>x = "it\'s</code> or <kbd>a -- "b</kbd>," he said, "and \'go.\'"</p>'
    result = cleaner.clean(Article(html=html, language="en"))
    assert result.text == '“Type x = "it\'s or a -- "b,” he said, “and ‘go.’”'
    assert result.queries == ()
    assert cleaner.clean(Article(html=to_html(result), language="en")).changes == ()


@pytest.mark.parametrize(
    "html",
    [
        "<p onclick=alert(1)>{}</p>",
        "<p><a href=javascript:alert(1)>{}</a></p>",
        "<p><a href='data:text/html,<script>alert(1)</script>'>{}</a></p>",
        "<p>{}<img src=x onerror=alert(1)></p>",
        "<p>{}<svg><script>alert(1)</script></svg></p>",
        "<p style='background:url(javascript:alert(1))'>{}</p>",
        "<p>{}</p><object data=evil.swf></object><embed src=evil.swf>",
        "<p>{}</p><iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<p>{}</p><math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>x</p></noscript><p>{}</p>",
        "<form action=javascript:alert(1)><p>{}</p><button>Go</button></form>",
    ],
)
def test_what_runs_never_comes_out(cleaner: Cleaner, html: str) -> None:
    written = to_html(cleaner.clean(Article(html=html.format(PROSE[0]))))
    assert PROSE[0] in written
    assert not {
        word for word in ("alert", "javascript:", "onerror", "<script", "<form", "srcdoc", "evil") if word in written
    }


def test_plain_text_becomes_paragraphs(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(text=f"Harbour town rebuilds its bridge\n\n{PROSE[0]}\n\nA < B & C\n\n{PROSE[1]}"))
    assert to_html(result).startswith("<h1>Harbour town rebuilds its bridge</h1>\n<p>The old bridge")
    assert "<p>A &lt; B &amp; C</p>" in to_html(result)


piece = st.sampled_from(
    [
        *(f"<p>{text}</p>" for text in PROSE),
        f"<div>{PROSE[0]}<br>{PROSE[1]}</div>",
        f"<ul><li>{PROSE[2]}</li><li><b>One</b> thing</li></ul>",
        f"<blockquote><p>“{PROSE[3]}”</p></blockquote>",
        "<h2>What comes next</h2>",
        "<p>Read more: <a href=/x>The ferry that came back</a></p>",
        "<p>Sign up to <em>our newsletter</em> for the best stories every morning.</p>",
        "<figure><img src=/a.jpg><figcaption>The quay. Photo: Jo Marsh/AP</figcaption></figure>",
        "<p>Advertisement</p>",
        "<table><tr><td>Length</td><td>400 m</td></tr></table>",
        "tail text & <i>more</i>",
        "<!-- wp:separator --><hr><!-- /wp:separator -->",
    ]
)


@thorough
@given(st.lists(piece, min_size=1, max_size=8).map("\n".join))
def test_clean_html_stays_as_it_is(cleaner: Cleaner, html: str) -> None:
    result = cleaner.clean(Article(html=html))
    written = to_html(result)
    again = cleaner.clean(Article(html=written))
    assert again.text == result.text
    assert to_html(again) == written


def test_text_and_html_at_once_are_an_error(cleaner: Cleaner) -> None:
    with pytest.raises(ArticleError, match="text or html, not both"):
        cleaner.clean(Article(text="a", html="<p>a</p>"))


def test_a_folder_of_both(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "bridge.html").write_bytes(NEWS)
    (source / "bridge.txt").write_text(PROSE[0], encoding="utf-8")
    (source / "quay.htm").write_text(f"<p>{PROSE[1]}</p>", encoding="utf-8")
    (source / "empty.html").write_bytes(b" ")
    done = run("clean", source, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert b"empty.html: the page is empty" in done.stderr
    written = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir()}
    assert sorted(written) == ["bridge.html.txt", "bridge.txt", "quay.txt"]
    assert written["quay.txt"] == f"{PROSE[1]}\n"
    assert written["bridge.html.txt"].startswith("Harbour bridge to close for eighteen months\n\nThe old bridge")


def test_standard_input_and_explain(tmp_path: Path) -> None:
    done = run("clean", "-", "--to", "html", stdin=f"  <P>{PROSE[0]}</P><p>Advertisement</p>".encode())
    assert done.stdout.decode() == f"<p>{PROSE[0]}</p>\n"
    data = json.loads(run("clean", "-", "--to", "json", stdin=NEWS).stdout)
    assert data["page"]["published"] == {"value": "2026-03-04T06:30:00+00:00", "how": "JSON-LD"}
    path = tmp_path / "page.html"
    path.write_bytes(NEWS)
    shown = run("explain", path).stdout.decode()
    assert "encoding   utf-8 (strict UTF-8)" in shown
    assert "in div.share > ul > li > a" in shown or "> li > a" in shown
    assert "structure/outside_body" in shown


def test_an_anchor_that_is_only_the_aim_of_links_is_no_link() -> None:
    page = (
        '<body><h2><a id="_bridge"/>The bridge</h2><p>It closed in March.</p><p><a name="top">Divers</a> found'
        ' <a href="/c">cracks</a>.</p><p><a class="button">Share</a></p></body>'
    )
    root = parse(page).body
    assert root is not None
    assert [(block.text, block.linked) for block in walk(root).blocks] == [
        ("The bridge", 0),
        ("It closed in March.", 0),
        ("Divers found cracks.", 6),
        ("Share", 5),
    ]
