"""Constructors for rules on markup. Rule modules import them from `cleaner.rule`.

A selector names elements; a rule is about the blocks of text below them. An inline element
(``span``, ``time``) is meant only where it is the whole block: nothing takes a date out of a
sentence. Examples are HTML, fragments unless they hold ``<html>`` or ``<body>``.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.declared import PART_REASONS, Layout, MarkupKind, MarkupRule, Test
from cleaner.rule_examples import Examples, place, texts


def drop_html(
    id: str,
    *,
    reason: str,
    css: str,
    fires: Examples,
    stays: Examples,
    test: Test | None = None,
    max_words: int = 0,
    overrides: str = "",
    note: str = "",
) -> MarkupRule:
    """Take out what stands in the elements that a selector matches.

    :param id: a name for what is matched, unique in its module: ``"share_buttons"``.
    :param reason: a code of `cleaner.reasons`.
    :param css: a selector, or several with commas between. Whole classes and ids; ``check``
        says what is refused because it would cost too much.
    :param test: a function of a matched element, a Beautiful Soup ``Tag`` with nothing around
        it; the rule means those for which it returns True.
    :param max_words: longer blocks are not meant; 0 for no limit.
    :param fires: HTML of which the rule must take something out.
    :param stays: HTML of which the rule must not touch anything.
    :param overrides: the whole id of a rule that this one replaces for its publisher.
    """
    file, line = place()
    return MarkupRule(
        id=id, kind=MarkupKind.DROP, reason=reason, css=css, test=test, max_words=max_words,
        overrides=overrides, note=note, fires=texts(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def label_html(
    id: str,
    *,
    part: str,
    css: str,
    fires: Examples,
    stays: Examples,
    test: Test | None = None,
    max_words: int = 0,
    overrides: str = "",
    note: str = "",
) -> MarkupRule:
    """Say which part stands in the elements that a selector matches. Captions, credits, bylines
    and the like leave the body and are returned as data; the headline, a standfirst and a
    correction stay.

    :param part: headline, standfirst, caption, credit, byline, dateline, date, bio, tags or
        correction. Other parameters as for `drop_html`.
    """
    file, line = place()
    return MarkupRule(
        id=id, kind=MarkupKind.LABEL, part=part, reason=PART_REASONS.get(part, ""), css=css, test=test,
        max_words=max_words, overrides=overrides, note=note, fires=texts(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def keep_html(
    id: str,
    *,
    css: str,
    fires: Examples,
    stays: Examples,
    test: Test | None = None,
    overrides: str = "",
    note: str = "",
) -> MarkupRule:
    """Protect what stands in the elements that a selector matches from every rule, and from
    being taken for no part of the body.

    :param fires: HTML of which the rule must protect something; ``stays``: HTML in which it must
        mean nothing. Other parameters as for `drop_html`.
    """
    file, line = place()
    return MarkupRule(
        id=id, kind=MarkupKind.KEEP, reason="", css=css, test=test, overrides=overrides, note=note,
        fires=texts(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def body_html(
    id: str,
    *,
    css: str,
    fires: Examples,
    stays: Examples,
    test: Test | None = None,
    overrides: str = "",
    note: str = "",
) -> MarkupRule:
    """Say where this publisher's article stands. Where the selector matches, what stands
    elsewhere is not the body; the other rules apply inside. Where it matches nothing, the body
    is found as on any page.

    :param fires: HTML of which something stays and something is outside; ``stays``: HTML in
        which the rule must mean nothing. Other parameters as for `drop_html`.
    """
    file, line = place()
    return MarkupRule(
        id=id, kind=MarkupKind.BODY, reason="nav.page", css=css, test=test, overrides=overrides, note=note,
        fires=texts(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def layout(name: str, *, css: str, served: tuple[str, str], rules: Sequence[MarkupRule]) -> Layout:
    """A version of this publisher's layout. Its rules apply to pages on which it is the newest
    layout whose selector matches, whatever their date.

    :param name: lower-case words or a year: ``"2024"``.
    :param css: what tells a page of this layout; it may look at ``html`` and ``body``, too.
    :param served: the first and the last day that pages had it, in ISO 8601, as precise as is
        known: ``("2024-02", "")`` for a layout that is still served.
    :param rules: rules on markup. All their examples must hold an element that ``css`` matches.
    """
    file, line = place()
    return Layout(name=name, css=css, served=served, rules=tuple(rules), file=file, line=line)
