"""What a page says of itself, and what of it is not what it says it is."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cleaner.read.page import read_page


def linked(**fields: Any) -> str:
    data = json.dumps({"@type": "NewsArticle", "headline": "The bridge opens", **fields})
    return f"<script type='application/ld+json'>{data}</script>"


POST = {"@type": "NewsMediaOrganization", "name": "The Harbour Post"}

SAID: dict[str, tuple[str, dict[str, str]]] = {
    "an author": (linked(author={"@type": "Person", "name": "Jane Miller"}, publisher=POST), {"byline": "Jane Miller"}),
    "a house for an author": (linked(author=POST, publisher=POST), {"byline": "", "publisher": "The Harbour Post"}),
    "a house said twice": (
        linked(author=POST, publisher=POST) + "<meta name=author content='The Harbour Post'>",
        {"byline": ""},
    ),
    "an agency": (linked(author={"@type": "Organization", "name": "AFP"}, publisher=POST), {"byline": "AFP"}),
    "a writer who is the publisher": (
        linked(author={"@type": "Person", "name": "Ann Low"}, publisher={"@type": "Person", "name": "Ann Low"}),
        {"byline": "Ann Low", "publisher": "Ann Low"},
    ),
    "an account": ("<meta name=author content=admin>", {"byline": ""}),
    "an account with a number": ("<meta name=author content=20481877>", {"byline": ""}),
    "an address for an author": ("<meta name=author content='jane@post.example'>", {"byline": ""}),
    "a reference to nothing": (linked(publisher={"@id": "https://post.example/#organization"}), {"publisher": ""}),
    "a reference": (
        "<script type='application/ld+json'>"
        + json.dumps(
            {
                "@graph": [
                    {"@type": "NewsArticle", "headline": "The bridge opens", "publisher": {"@id": "#post"}},
                    {"@id": "#post", **POST},
                ]
            }
        )
        + "</script>",
        {"publisher": "The Harbour Post"},
    ),
    "a handle": ("<meta name='twitter:site' content='@harbourpost'>", {"publisher": ""}),
    "a second headline": (
        linked(alternativeHeadline="Bridge opens at last", description="Ferries stop on Monday."),
        {"standfirst": "Ferries stop on Monday."},
    ),
    "the address of a reference": (
        linked(mainEntityOfPage={"@type": "WebPage", "@id": "https://post.example/bridge"}),
        {"url": "https://post.example/bridge"},
    ),
    "a date in microdata": ("<meta itemprop=datePublished content='2024-03-01'>", {"published": "2024-03-01"}),
    "a date that is shown": (
        "<body><time class='entry-date published' datetime='2024-03-01T10:00:00+01:00'>1 March</time>",
        {"published": "2024-03-01T10:00:00+01:00"},
    ),
    "a date of something else": ("<body><time datetime='2024-03-01'>1 March</time>", {"published": ""}),
    "a date said and another shown": (
        linked(datePublished="2024-03-02") + "<body><time pubdate datetime='2024-03-01'>1 March</time>",
        {"published": "2024-03-02"},
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_page_says_of_itself(name: str) -> None:
    html, expected = SAID[name]
    data = read_page(f"<!doctype html><html><head><title>The bridge opens</title>{html}<p>The bridge opens.").data
    found = {"byline": ", ".join(one.value for one in data.bylines)}
    for field in ("publisher", "standfirst", "url", "published"):
        found[field] = getattr(data, field).value
    assert {field: found[field] for field in expected} == expected


RECIPE = {
    "@type": "Recipe",
    "name": "Fish stew",
    "recipeIngredient": ["1 kg cod", "2 onions"],
    "recipeInstructions": [
        {"@type": "HowToSection", "itemListElement": [{"@type": "HowToStep", "text": "Fry the onions."}]},
        {"@type": "HowToStep", "text": "<p>Add the cod.</p><p>Simmer.</p>"},
    ],
}
LISTS: dict[str, tuple[object, tuple[str, ...]]] = {
    "a recipe": (RECIPE, ("1 kg cod", "2 onions", "Fry the onions.", "Add the cod.", "Simmer.")),
    "a recipe beside an article": ({"@graph": [{"@type": "Article"}, RECIPE]}, ("1 kg cod", "2 onions", "Fry the onions.", "Add the cod.", "Simmer.")),
    "steps in one text": ({"@type": "Recipe", "recipeInstructions": "Fry the onions.\nAdd the cod."}, ("Fry the onions.", "Add the cod.")),
    "a manual": ({"@type": "HowTo", "step": [{"name": "Loosen the nut.", "text": "A quarter turn will do."}]}, ("Loosen the nut.", "A quarter turn will do.")),
    "questions": (
        {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "When?", "acceptedAnswer": {"@type": "Answer", "text": "On Monday."}}]},
        ("When?", "On Monday."),
    ),
    "a live report": (
        {"@type": "LiveBlogPosting", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Kick-off", "articleBody": "They are off."}]},
        ("Kick-off", "They are off."),
    ),
    "other articles": ({"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "name": "Ferries stop"}]}, ()),
    "no lists": ({"@type": "Recipe", "recipeIngredient": 7, "recipeInstructions": {"text": None}}, ()),
}  # fmt: skip


def test_lists_without_end_are_cut() -> None:
    thing = json.dumps({"@type": "Recipe", "recipeIngredient": [f"<b>{n}" for n in range(100_000)]})
    listed = read_page(
        f"<!doctype html><script type='application/ld+json'>{thing}</script><p>The bridge opens."
    ).data.listed
    assert listed[:2] == ("0", "1")
    assert len(listed) < 10_000


@pytest.mark.parametrize("name", LISTS)
def test_what_a_page_lists_of_its_article(name: str) -> None:
    thing, expected = LISTS[name]
    html = f"<!doctype html><script type='application/ld+json'>{json.dumps(thing)}</script><p>The bridge opens."
    assert read_page(html).data.listed == expected
