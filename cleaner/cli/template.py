"""The module that ``cleaner rules new publisher`` makes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from string import Template
from typing import Final

_MODULE: Final = Template('''\
"""$title ($first_host): what surrounds its articles."""

from cleaner.rule import cue, drop, drop_html, publisher, tail

SCOPE = publisher(
    $name,
    title=$quoted_title,
    # Articles whose URL has one of these hosts get the rules below, those of subdomains too.
    hosts=$hosts,
    language=$language,
    # Raw text without a URL is recognised by two different phrases of these.
    signs=[],
)

RULES = [
    # Takes a block (a paragraph, a heading, a line) out. Patterns are those of the `regex`
    # package; they ignore case and see straight quotes, plain hyphens and plain spaces.
    drop(
        "newsletter_line",
        # Why, from the closed list that `cleaner rules list` and docs/reasons.md show.
        reason="promo.newsletter",
        pattern=r"sign up (?:for|to) the $title newsletter\\b",
        # Where it may stand: after the article's last prose, or among the last five blocks.
        where=tail(5),
        # Longer blocks stay, so that no paragraph of an article is lost.
        max_words=25,
        # Every rule proves itself: texts that it must take out, and texts that must stay.
        fires=["Sign up for the $title newsletter, every morning at six."],
        stays=["“Sign up for the union's newsletter,” the minister told her aides."],
    ),
    # Takes a heading and the list after it, until prose returns.
    cue(
        "more_from_us",
        reason="nav.related",
        pattern=r"more from $title",
        # The whole block must match, but for bullets, arrows and a colon around it.
        whole=True,
        fires=["More from $title\\nFerry strike enters its third week\\nWho pays for the pier?"],
        stays=["More from $title than from any other paper was quoted in the debate on Tuesday."],
    ),
    # Takes out what stands in an element of a page. `label_html`, `keep_html` and `body_html`
    # say what it is, protect it, or say where this publisher's article stands.
    drop_html(
        "newsletter_box",
        reason="promo.newsletter",
        # Whole classes, ids or attributes, as the publisher's pages have them.
        css="aside.newsletter-box",
        # Examples are HTML.
        fires=["<aside class='newsletter-box'><p>All of $title, every morning at six.</p></aside>"],
        stays=["<aside class='fact-box'><p>The newsletter of the union went to four thousand dockers.</p></aside>"],
    ),
]
''')


def publisher_module(name: str, hosts: Sequence[str], language: str) -> str:
    """The source of a publisher's module that passes the check.

    :param name: lower-case words joined by underscores; :param hosts: at least one domain; all without fault, see
        `cleaner.ruleset.check.scope_faults`.
    """
    title = name.replace("_", " ").title()
    return _MODULE.substitute(
        name=_literal(name),
        title=title,
        quoted_title=_literal(title),
        hosts=_literal(list(hosts)),
        first_host=hosts[0],
        language=_literal(language),
    )


def _literal(value: str | list[str]) -> str:
    """What `repr` makes of a value, but in double quotes, as the rest of the module has them."""
    return json.dumps(value, ensure_ascii=False)
