"""Preformatted text in pages, and how signs are read."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Article, Cleaner, to_html
from cleaner.read import preformatted
from cleaner.read.html import collapse
from cleaner.read.page import read_page
from cleaner.read.text import read_blocks
from tests.support import PROSE
from tests.test_pages import ARTICLE, TEXT, lines, shown

RELEASE = f"{PROSE[0]}\n\n{PROSE[1]}\nRead more: What the bridge cost\n\n{PROSE[2]}\n"
CODE = '<span class="comment"># count</span>\n<span class="kw">for</span> i in range(3):\n    print(i)\n\nprint("done")'


def blocks(html: str) -> list[tuple[str, int]]:
    return [(block.text, block.gap) for block in read_page(html).blocks]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<pre>One.\nTwo.\n\n\nThree.</pre>", [("One.", 2), ("Two.", 1), ("Three.", 2)]),
        ("<p>Before</p><PRE>\nOne.\n</PRE>after", [("Before", 2), ("One.", 2), ("after", 2)]),
        ("<pre>a <b>b\n c</b>\n d</pre>", [("a b", 2), ("c", 1), ("d", 1)]),
        ("<pre>a<br>b\nc</pre>", [("a", 2), ("b", 1), ("c", 1)]),
        ("<pre>a\n<pre>b\nc</pre>d\ne</pre>", [("a", 2), ("b", 1), ("c", 1), ("d", 2), ("e", 1)]),
        ("<pre> \n </pre><p>a\nb</p>", [("a b", 2)]),
        (f"<pre>{CODE}</pre>", [("# count", 2), ("for i in range(3):", 1), ("print(i)", 1), ('print("done")', 2)]),
    ],
)
def test_each_line_is_a_block(html: str, expected: list[tuple[str, int]]) -> None:
    assert blocks(html) == expected


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "The old bridge over the harbour closed in March after divers\n"
        "found deep cracks in two of its pillars, and ferries carry all\n"
        "of the lorries across until the work on the new one is done.\n"
        "\n"
        "Workers drove the first of forty new piles into the river bed\n"
        "on Tuesday, watched by a small crowd of people from the town.\n"
    )
    assert [text for text, _ in blocks(f"<pre>{wrapped}</pre>")] == [" ".join(p.split()) for p in wrapped.split("\n\n")]


@given(st.lists(st.text("abc .,é漢\t", max_size=30), max_size=12).map("\n".join))
def test_it_reads_as_a_plain_text_does(text: str) -> None:
    page = read_page(f"<pre>\n{escape(text)}</pre>")
    assert [block.text for block in page.blocks] == [collapse([block.text]) for block in read_blocks(text)]


def test_no_page_makes_too_many_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preformatted, "_MOST_LINES", 3)
    assert [text for text, _ in blocks("<pre>1\n2\n3\n4\n5</pre><pre>6\n7</pre>")] == ["1", "2", "3 4 5", "6 7"]


def test_what_is_not_the_article_goes_from_a_release(cleaner: Cleaner) -> None:
    article = Article(html=f"<h2>Release</h2><pre>{RELEASE}</pre>")
    result = cleaner.clean(article)
    assert result.text == f"Release\n\n{PROSE[0]}\n\n{PROSE[1]}\n\n{PROSE[2]}"
    assert result.restore() == result.source
    assert to_html(result) == f"<h2>Release</h2><pre>{PROSE[0]}\n\n{PROSE[1]}\n{PROSE[2]}\n</pre>"


def test_code_stays_in_the_body_of_a_page(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(html=shown(f"{ARTICLE}<pre><code>{CODE}</code></pre><p>{PROSE[0]}</p>")))
    code = ["# count", "for i in range(3):", "print(i)", 'print("done")']
    assert lines(result.select(("body",))) == [*TEXT, *code, PROSE[0]]
    assert '# count\nfor i in range(3):\n    print(i)\n\nprint("done")</code></pre>' in to_html(result)


RUBY = "<ruby>子<rt>こ</rt></ruby>どもへの<ruby>虐待<rp>(</rp><rt>ぎゃくたい</rt><rp>)</rp></ruby>をなくすための法律ができました。"
BASE = "子どもへの虐待をなくすための法律ができました。"


def test_how_signs_are_read_is_no_text_but_stays_in_the_markup(cleaner: Cleaner) -> None:
    fragment = cleaner.clean(Article(html=f"<p>{RUBY}</p><p>続きを読む</p>", language="ja"))
    assert fragment.text == BASE
    assert to_html(fragment) == f"<p>{RUBY}</p>"
    page = cleaner.clean(Article(html=shown(f"{ARTICLE}<p>{RUBY}</p>")))
    assert BASE in page.text
    assert f"<p>{RUBY}</p>" in to_html(page)


def test_a_paragraph_with_readings_goes_whole(cleaner: Cleaner) -> None:
    result = cleaner.clean(Article(html=f"<p>{RUBY}</p><p><ruby>続<rt>つづ</rt></ruby>きを読む</p>", language="ja"))
    assert to_html(result) == f"<p>{RUBY}</p>"
