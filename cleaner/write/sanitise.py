"""HTML that is safe to publish: what an article may hold, and nothing that runs."""

from __future__ import annotations

from typing import Final

import nh3

_TAGS: Final = frozenset(
    "a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em"
    " figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img ins kbd li main mark nav ol p picture pre q rp rt ruby"
    " s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video"
    " wbr".split()
)
#: Elements that go with all that is in them.
_WITH_CONTENT: Final = frozenset("script style template noscript object embed applet svg math select textarea".split())
_ATTRIBUTES: Final = {
    "*": frozenset("class id title lang dir style itemprop itemscope itemtype itemid role hidden translate".split()),
    "a": frozenset("href hreflang rel target name download".split()),
    "audio": frozenset("src controls preload loop muted".split()),
    "blockquote": frozenset({"cite"}),
    "col": frozenset({"span"}),
    "colgroup": frozenset({"span"}),
    "del": frozenset({"cite", "datetime"}),
    "details": frozenset({"open"}),
    "iframe": frozenset("src width height allow allowfullscreen loading referrerpolicy".split()),
    "img": frozenset("src srcset sizes alt width height loading decoding".split()),
    "ins": frozenset({"cite", "datetime"}),
    "li": frozenset({"value"}),
    "ol": frozenset({"start", "type", "reversed"}),
    "q": frozenset({"cite"}),
    "source": frozenset("src srcset sizes type media".split()),
    "td": frozenset("colspan rowspan headers".split()),
    "th": frozenset("colspan rowspan headers scope abbr".split()),
    "time": frozenset({"datetime"}),
    "track": frozenset("src kind srclang label default".split()),
    "video": frozenset("src controls poster width height preload loop muted playsinline".split()),
}
#: What a style may set; nothing that moves or covers, and nothing that is loaded.
_STYLES: Final = frozenset(
    "text-align text-decoration text-indent text-transform font-style font-weight font-variant vertical-align white-space float clear"
    " width height max-width border border-collapse padding margin margin-left margin-right list-style-type color direction".split()
)


def _sanitiser(*, names: bool) -> nh3.Cleaner:
    dropped = set() if names else {"class", "id", "style"}
    return nh3.Cleaner(
        tags=set(_TAGS),
        clean_content_tags=set(_WITH_CONTENT),
        attributes={tag: set(some) - dropped for tag, some in _ATTRIBUTES.items()},
        generic_attribute_prefixes={"data-", "aria-"} if names else None,
        filter_style_properties=set(_STYLES),
        url_schemes={"http", "https", "mailto", "tel"},
        strip_comments=not names,
        link_rel=None,
    )


_WITH_NAMES: Final = _sanitiser(names=True)
_WITHOUT_NAMES: Final = _sanitiser(names=False)


def sanitised(html: str, *, names: bool) -> str:
    """A fragment without scripts, event handlers, forms and addresses that run code.

    :param names: whether classes, ids, styles, data attributes and comments stay.
    """
    return str((_WITH_NAMES if names else _WITHOUT_NAMES).clean(html))
