"""What a page says of its article outside the text: JSON-LD, Open Graph, microdata, ``<meta>``.

Publishers fill these fields by machine, and not always truly. So every value says where it
stood, and nothing here decides what the article is; it is evidence for those who do.
"""

from __future__ import annotations

import html
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain, islice
from typing import Any, Final

import orjson
import regex
from dateutil import parser as date_parser
from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.errors import ArticleError
from cleaner.read.html import collapse, parse, walk
from cleaner.read.limits import check_limits
from cleaner.read.page_lists import entries_of
from cleaner.result import NOTHING, Found, PageData

_ARTICLE_TYPES: Final = regex.compile(
    r"Article$|Posting$|^Report$|^Review$|^CreativeWork$|^Recipe$|^HowTo$|^QAPage$|^WebPage$"
)
_BEST_TYPES: Final = regex.compile(r"Article$|Posting$|^Report$|^Review$|^Recipe$|^HowTo$")
_TAG: Final = regex.compile(r"<[^<>]{1,2000}>")
_SPACE: Final = regex.compile(r"\s+")
_DEPTH: Final = 12  # of nested JSON-LD that is looked into
_LONGEST_DATE: Final = 60  # letters; what is longer is no date, and parsing it takes long
_LONGEST_VALUE: Final = 5_000  # letters of one field; what is longer is cut
_LONGEST: Final = 2_000_000  # letters of one script that are read
_MOST_ENTRIES: Final = 2_000  # of a page's lists; live reports of a day have some hundred
#: Addresses, numbers, and what systems write where nobody has signed.
_NOT_A_NAME: Final = regex.compile(
    r"(?i)^(?:https?:|www\.|@)|^\P{L}*$|\S@\S|^(?:(?:\w_)?admin\w*|undefined|null|none|unknown|author|publisher|user|root|test)$"
)
_HOUSE: Final = regex.compile(r"Organization$|^Corporation$")
_BY: Final = regex.compile(r"(?i)^(?:by|von|par|por|di|door|av|af|od|от)\s+(?=\p{Lu})")
_OLDEST: Final = 1700  # a year before that is no date of publication

#: Names of ``<meta>`` fields, the most trusted first.
_META: Final[Mapping[str, tuple[str, ...]]] = {
    "headline": ("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title"),
    "standfirst": ("og:description", "twitter:description", "description", "dc.description"),
    "byline": ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"),
    "published": (
        "article:published_time", "og:article:published_time", "date", "pubdate", "publishdate", "parsely-pub-date", "sailthru.date",
        "dc.date", "dcterms.created", "dc.date.issued", "cxenseparse:recs:publishtime", "article.published", "datepublished", "<time>",
    ),
    "modified": ("article:modified_time", "og:article:modified_time", "og:updated_time", "last-modified", "dcterms.modified", "article.updated", "datemodified"),
    "url": ("og:url", "twitter:url"),
    "language": ("og:locale", "content-language", "dc.language", "language"),
    "publisher": ("og:site_name", "application-name", "dc.publisher"),
    "section": ("article:section",),
    "image": ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url"),
}  # fmt: skip

#: What says something of a page as a whole, or when something was published.
_SAYING: Final = 'meta, title, link[rel~="canonical"], script[type="application/ld+json"], time[datetime]'
_NAMING: Final = ("property", "name", "http-equiv", "itemprop")


def read_page_data(tree: LexborHTMLParser) -> PageData:
    """The data of a page."""
    meta: dict[str, str] = {}
    scripts: list[str] = []
    title = canonical = ""
    for node in tree.css(_SAYING):
        match node.tag:
            case "meta":
                attributes = node.attributes
                name = next(filter(None, map(attributes.get, _NAMING)), None)
                content = attributes.get("content")
                if name and content and content.strip():
                    meta.setdefault(name.strip().lower(), content)
            case "title" if not title and not _in_drawing(node):
                title = _clean(node.text())
            case "link" if not canonical:
                canonical = (node.attributes.get("href") or "").strip()
            case "script":
                text = node.text()
                if text and len(text) <= _LONGEST:
                    scripts.append(text)
            case "time" if _tells_publication(node.attributes):
                meta.setdefault("<time>", node.attributes["datetime"] or "")
    root = tree.root
    language = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root is not None else ""
    found = _from_meta(meta, title, canonical, language)
    houses: set[str] = set()
    things = [thing for script in scripts for thing in _things(_parsed(script))]
    for item in _articles(things, (found.headline.value, title)):
        found = _merged(_from_linked_data(item), found)
        houses |= _houses(item)
    if houses:
        found = replace(found, bylines=tuple(one for one in found.bylines if one.value not in houses))
    listed = tuple(_listed(things))
    return replace(found, listed=listed) if listed else found


def _listed(things: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The paragraphs of all that a page's JSON-LD lists of the article."""
    entries = chain.from_iterable(entries_of(thing, _types(thing)) for thing in things)
    letters = 0
    for entry in islice(entries, _MOST_ENTRIES):
        letters += len(entry)
        if letters > _LONGEST:
            return
        yield from paragraphs(entry)


def _tells_publication(attributes: Mapping[str, str | None]) -> bool:
    """Whether a ``<time>`` says of itself that it is that of publication: in microdata, in HTML's own
    word of old, in a microformat or as WordPress does."""
    classes, microdata = ((attributes.get(name) or "").split() for name in ("class", "itemprop"))
    return "pubdate" in attributes or "datePublished" in microdata or "published" in classes or "entry-date" in classes


def _clean(text: str) -> str:
    text = text.strip()[:_LONGEST_VALUE]
    if "&" in text:
        text = html.unescape(text)
    return str(_SPACE.sub(" ", text)).strip()


def _in_drawing(node: LexborNode) -> bool:
    parent = node.parent
    return parent is not None and parent.tag == "svg"


def _merged(better: PageData, other: PageData) -> PageData:
    """The first data, filled up with the second."""
    missing = {
        name: getattr(other, name)
        for name in PageData.__dataclass_fields__
        if getattr(better, name) in (NOTHING, (), "")
    }
    return replace(better, **missing)


def _from_meta(meta: Mapping[str, str], title: str, canonical: str, language: str) -> PageData:
    def field(name: str) -> Found:
        for key in _META[name]:
            if key in meta:
                return Found(_clean(meta[key]), key if key.startswith("<") else f"<meta {key}>")
        return NOTHING

    byline = field("byline")
    return PageData(
        headline=field("headline"),
        standfirst=field("standfirst"),
        bylines=tuple(Found(name, byline.how) for name in _names(byline.value)),
        published=_date(field("published")),
        modified=_date(field("modified")),
        url=Found(canonical, "<link rel=canonical>") if canonical else field("url"),
        language=Found(language, "<html lang>") if language else field("language"),
        publisher=field("publisher"),
        image=field("image"),
        section=field("section"),
        title=title,
    )


def _articles(things: Sequence[Mapping[str, Any]], titles: Sequence[str]) -> list[Mapping[str, Any]]:
    """The articles of a page's JSON-LD, with references resolved, the likeliest last: a page may
    list others beside its own, so that one is asked for that bears the page's title."""
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    articles = [thing for thing in things if any(_ARTICLE_TYPES.search(name) for name in _types(thing))]
    resolved = [{key: _resolved(value, by_id) for key, value in article.items()} for article in articles]
    bearing = [any(_text_of(article.get("headline")) in title for title in titles) for article in resolved]
    ranked = sorted(zip(bearing, resolved, strict=True), key=lambda pair: (pair[0], *_likelihood(pair[1])))
    return [article for bears, article in ranked if bears or not any(bearing)]


def _likelihood(article: Mapping[str, Any]) -> tuple[bool, bool, int]:
    best = any(_BEST_TYPES.search(name) for name in _types(article))
    return best, bool(article.get("headline")), len(article)


def _parsed(script: str) -> object:
    script = (
        script.strip()
        .removeprefix("<!--")
        .removesuffix("-->")
        .strip()
        .removeprefix("//<![CDATA[")
        .removesuffix("//]]>")
        .rstrip("; \n")
    )
    try:
        return orjson.loads(script)
    except orjson.JSONDecodeError:
        pass
    try:  # raw line breaks inside strings are common, and harmless
        return orjson.loads(script.replace("\n", " ").replace("\r", " ").replace("\t", " "))
    except orjson.JSONDecodeError:
        return None


def _things(value: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    if depth > _DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            if isinstance(value.get(key), list | dict):
                yield from _things(value[key], depth + 1)


def _types(thing: Mapping[str, Any]) -> list[str]:
    found = thing.get("@type")
    return [name for name in (found if isinstance(found, list) else [found]) if isinstance(name, str)]


def _resolved(value: Any, by_id: Mapping[str, Any], depth: int = 0) -> Any:
    if isinstance(value, list) and depth < _DEPTH:
        return [_resolved(item, by_id, depth + 1) for item in value]
    if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value


def _from_linked_data(article: Mapping[str, Any]) -> PageData:
    how = "JSON-LD"

    def text(*keys: str) -> Found:
        for key in keys:
            value = _text_of(article.get(key))
            if value:
                return Found(value, how)
        return NOTHING

    body = article.get("articleBody") or article.get("reviewBody")
    return PageData(
        headline=text("headline", "name"),
        standfirst=text("description", "alternativeHeadline"),
        bylines=tuple(Found(name, how) for name in _people(article.get("author") or article.get("creator"))),
        published=_date(text("datePublished", "dateCreated", "uploadDate")),
        modified=_date(text("dateModified")),
        url=_absolute(Found(_address(article.get("url")) or _address(article.get("mainEntityOfPage")), how)),
        language=text("inLanguage"),
        publisher=text("publisher", "sourceOrganization"),
        image=_absolute(Found(_address(article.get("image") or article.get("thumbnailUrl")), how)),
        section=text("articleSection"),
        text=paragraphs(body) if isinstance(body, str) else (),
    )


def _absolute(found: Found) -> Found:
    return found if found.value.startswith(("http", "/")) else NOTHING


def _text_of(value: Any) -> str:
    """A JSON-LD value as text: itself, its name, or the first of a list."""
    return _first_string(value, ("@value", "name"), _clean)


def _first_string(value: Any, keys: Sequence[str], clean: Callable[[str], str], depth: int = 0) -> str:
    """The first string in a value that is not empty: itself, of a list, or under one of the keys."""
    if isinstance(value, str):
        return clean(value)
    if depth > _DEPTH or not isinstance(value, list | dict):
        return ""
    inner = value if isinstance(value, list) else map(value.get, keys)
    return next((text for one in inner if (text := _first_string(one, keys, clean, depth + 1))), "")


def _people(value: Any) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    names: list[str] = []
    for item in items:
        if isinstance(item, dict) and isinstance(item.get("name"), list):
            names += [name for part in item["name"] for name in _names(_text_of(part))]
        else:
            names += _names(_text_of(item))
    return tuple(dict.fromkeys(names))


def _houses(article: Mapping[str, Any]) -> set[str]:
    """The publisher's name, if it stands for that of an author: then nobody is named."""
    authors = article.get("author") or article.get("creator")
    publisher = _text_of(article.get("publisher"))
    return {
        publisher
        for author in (authors if isinstance(authors, list) else [authors])
        if isinstance(author, dict)
        and publisher == _text_of(author) != ""
        and (types := _types(author))
        and all(map(_HOUSE.search, types))
    }


def _names(text: str) -> tuple[str, ...]:
    name = _BY.sub("", _TAG.sub("", text)).strip(" ,;|")
    return () if not name or _NOT_A_NAME.search(name) else (name,)


def _address(value: Any) -> str:
    return _first_string(value, ("url", "contentUrl", "@id"), str.strip)


def _date(found: Found) -> Found:
    """A date as ISO 8601; nothing, if it is none."""
    value = found.value
    if not value or len(value) > _LONGEST_DATE:
        return NOTHING
    try:
        moment = datetime.fromisoformat(value)
        precise = len(value) > len("2026-01-31")
    except ValueError:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of time zones by letters, which are not guessed at
                moment = date_parser.parse(value)
                certain = date_parser.parse(value, dayfirst=True) == moment  # not 04/05/2026
        except (ValueError, OverflowError, TypeError):
            return NOTHING
        if not certain:
            return NOTHING
        precise = ":" in value
    if moment.year < _OLDEST:
        return NOTHING
    return Found(moment.isoformat() if precise else moment.date().isoformat(), found.how)


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of an article's text as a page's data holds it: plain, or with markup."""
    if "<" in text:
        try:
            check_limits(text)
        except ArticleError:
            return ()
        body = parse(text).body
        return tuple(block.text for block in walk(body).blocks) if body is not None else ()
    if "&" in text:
        text = html.unescape(text)
    return tuple(shown for line in text.splitlines() if (shown := collapse([line])))
