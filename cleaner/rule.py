"""What a rule module may use: constructors for rules, places, scopes and vocabularies.

A rule module is plain Python that exports ``RULES``, a list of what the functions below
return; a publisher's module also exports ``SCOPE``. Nothing here looks at an article: rules
are frozen data, and the loader checks them.

**What patterns see.** A pattern of the `regex` package runs on one block (a paragraph, a
heading, a list item, a line) without leading and trailing white space, in a plain form of
the same length: every single quote and apostrophe is ``'``, every double quote or guillemet
``"``, every dash ``-``, every exotic space a space, full-width letters and signs their ASCII
twins (``：`` is ``:``). Ellipses stay (write ``(?:…|\\.\\.\\.)``). Case is ignored unless
``case=True``; ``(?-i:…)`` makes a part of a pattern look at case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from cleaner.declared import (
    ANYWHERE,
    PART_REASONS,
    Kind,
    Off,
    Rule,
    Scope,
    Tag,
    Vocabulary,
    Where,
    Zone,
)
from cleaner.rule_examples import Examples, Rewrites, firing, place, texts
from cleaner.rule_html import body_html, drop_html, keep_html, label_html, layout
from cleaner.rule_scripts import in_both_scripts
from cleaner.rule_style import house, names, use_names

__all__ = [
    "ANYWHERE",
    "BODY",
    "HEAD",
    "NAME",
    "NAMES",
    "OUTSIDE",
    "TAIL",
    "Tag",
    "body_html",
    "cue",
    "cut_head",
    "cut_tail",
    "drop",
    "drop_html",
    "head",
    "hint",
    "house",
    "in_both_scripts",
    "keep",
    "keep_html",
    "label",
    "label_html",
    "layout",
    "names",
    "off",
    "publisher",
    "tail",
    "trim",
    "use_names",
    "vocabulary",
]

#: A person's name of one to five capitalised words, in any script that has capitals.
NAME: Final = (
    r"(?-i:\p{Lu}[\p{L}\p{M}'.-]*(?: (?:(?:de|da|do|dos|del|della|der|den|di|du|van|von|zu|af|av|la|le|el|al|bin|ibn|y|e) ){0,2}"
    r"\p{Lu}[\p{L}\p{M}'.-]*){0,4})"
)
#: One or several names, joined by commas, ampersands or a language's "and".
NAMES: Final = rf"{NAME}(?:(?:, ?(?:and |& )?| & | and | und | et | e | y | en | och | og | ja | i | a | и | та | і | ve | dan ){NAME}){{0,6}}"


HEAD: Final = Where(frozenset({Zone.HEAD}))
BODY: Final = Where(frozenset({Zone.BODY}))
TAIL: Final = Where(frozenset({Zone.TAIL}))
OUTSIDE: Final = HEAD | TAIL


def head(blocks: int) -> Where:
    """The head zone, or one of the first so many blocks."""
    return replace(HEAD, first=blocks)


def tail(blocks: int) -> Where:
    """The tail zone, or one of the last so many blocks."""
    return replace(TAIL, last=blocks)


def drop(
    id: str,
    *,
    reason: str,
    pattern: str,
    fires: Examples,
    stays: Examples,
    where: Where = ANYWHERE,
    max_words: int = 40,
    min_words: int = 0,
    whole: bool = False,
    case: bool = False,
    after: str = "",
    before: str = "",
    once: bool = False,
    language: str = "",
    overrides: str = "",
    note: str = "",
) -> Rule:
    """Take a block out when the pattern is found in it (``whole``: when it is all of it).

    :param id: a name for what is matched, unique in its module: ``"sign_up_line"``.
    :param reason: a code of `cleaner.reasons`.
    :param where: the zones or the distance from head or tail where it may stand.
    :param max_words: longer blocks stay; 0 for no limit.
    :param whole: the pattern must match the block from end to end, but for bullets, arrows
        and closing punctuation around it.
    :param after: a pattern that the block before must match; ``before``: the block after.
    :param once: only where the article has a single such block; several are content.
    :param fires: texts that the rule must take out; blocks in it are set apart by line breaks.
    :param stays: texts that must come through the whole engine unchanged.
    :param overrides: the whole id of a rule that this one replaces for its publisher.
    :param note: why the pattern is as it is, or where such a line was seen.
    """
    file, line = place()
    return Rule(
        id=id, kind=Kind.DROP, reason=reason, pattern=pattern, where=where,
        max_words=max_words, min_words=min_words, whole=whole, case=case, after=after,
        before=before, once=once, language=language, overrides=overrides, note=note,
        fires=firing(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def hint(
    id: str,
    *,
    reason: str,
    pattern: str,
    fires: Examples,
    stays: Examples,
    where: Where = ANYWHERE,
    max_words: int = 160,
    case: bool = False,
    language: str = "",
    note: str = "",
) -> Rule:
    """A sign that does not decide alone. A block goes when two different hints of one reason
    family (``appeal``, ``promo``, …) are found in it outside quotations, or one beside a block
    that went for the same family. Parameters as for `drop`; each text in ``fires`` must hold
    enough hints to go."""
    file, line = place()
    return Rule(
        id=id, kind=Kind.HINT, reason=reason, pattern=pattern, where=where,
        max_words=max_words, case=case, language=language, note=note,
        fires=firing(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def trim(
    id: str,
    *,
    reason: str,
    pattern: str,
    fires: Rewrites,
    stays: Examples,
    where: Where = ANYWHERE,
    sentence: bool = False,
    case: bool = False,
    language: str = "",
    overrides: str = "",
    note: str = "",
) -> Rule:
    """Take the match out of a block that stays, with one of the spaces around it.

    :param sentence: take the whole sentence that the match stands in.
    :param fires: text before -> text after.
    """
    file, line = place()
    return Rule(
        id=id, kind=Kind.TRIM, reason=reason, pattern=pattern, where=where, sentence=sentence,
        case=case, language=language, overrides=overrides, note=note,
        fires=firing(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def cue(
    id: str,
    *,
    reason: str,
    pattern: str,
    fires: Examples,
    stays: Examples,
    takes: int = 12,
    item_words: int = 25,
    until: str = "",
    where: Where = ANYWHERE,
    max_words: int = 12,
    whole: bool = True,
    case: bool = False,
    language: str = "",
    overrides: str = "",
    note: str = "",
) -> Rule:
    """A heading that takes the run after it: "Related", "Most read".

    The run ends before prose, before a protected block, after ``takes`` blocks, or before a
    block of more than ``item_words`` words. With ``until``, the run may hold prose and ends
    with the block that matches ``until``; without such a block within ``takes``, only the
    heading goes.
    """
    file, line = place()
    return Rule(
        id=id, kind=Kind.CUE, reason=reason, pattern=pattern, where=where, takes=takes,
        item_words=item_words, until=until, max_words=max_words, whole=whole, case=case,
        language=language, overrides=overrides, note=note,
        fires=firing(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def cut_tail(
    id: str,
    *,
    reason: str,
    pattern: str,
    fires: Examples,
    stays: Examples,
    where: Where = BODY | TAIL,
    max_words: int = 20,
    whole: bool = True,
    case: bool = False,
    language: str = "",
    overrides: str = "",
    note: str = "",
) -> Rule:
    """The article ends before this block: it and all after it go, comments in full sentences
    too. Only applies where at least half of the article's prose stands before it."""
    file, line = place()
    return Rule(
        id=id, kind=Kind.CUT_TAIL, reason=reason, pattern=pattern, where=where,
        max_words=max_words, whole=whole, case=case, language=language, overrides=overrides,
        note=note, fires=firing(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def cut_head(
    id: str,
    *,
    reason: str,
    pattern: str,
    fires: Examples,
    stays: Examples,
    where: Where = HEAD,
    max_words: int = 20,
    whole: bool = True,
    case: bool = False,
    language: str = "",
    overrides: str = "",
    note: str = "",
) -> Rule:
    """The article begins after this block: it and all before it go."""
    file, line = place()
    return Rule(
        id=id, kind=Kind.CUT_HEAD, reason=reason, pattern=pattern, where=where,
        max_words=max_words, whole=whole, case=case, language=language, overrides=overrides,
        note=note, fires=firing(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def keep(
    id: str,
    *,
    pattern: str,
    stays: Examples,
    where: Where = ANYWHERE,
    max_words: int = 0,
    whole: bool = False,
    case: bool = False,
    language: str = "",
    note: str = "",
) -> Rule:
    """Protect a block from every rule. ``stays``: texts that it protects."""
    file, line = place()
    return Rule(
        id=id, kind=Kind.KEEP, reason="", pattern=pattern, where=where, max_words=max_words,
        whole=whole, case=case, language=language, note=note,
        fires=(), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def label(
    id: str,
    *,
    part: str,
    pattern: str,
    fires: Examples,
    stays: Examples,
    where: Where = ANYWHERE,
    max_words: int = 60,
    min_words: int = 0,
    whole: bool = False,
    case: bool = False,
    after: str = "",
    before: str = "",
    once: bool = False,
    language: str = "",
    overrides: str = "",
    note: str = "",
) -> Rule:
    """Say which part a block is. It leaves the body and is returned as data; a correction
    and a standfirst stay. ``part``: caption, credit, byline, dateline, date, bio, tags,
    correction or standfirst. Other parameters as for `drop`."""
    file, line = place()
    return Rule(
        id=id, kind=Kind.LABEL, part=part, reason=PART_REASONS.get(part, ""), pattern=pattern,
        where=where, max_words=max_words, min_words=min_words, whole=whole, case=case,
        after=after, before=before, once=once, language=language, overrides=overrides,
        note=note, fires=firing(fires), stays=texts(stays), file=file, line=line,
    )  # fmt: skip


def off(id: str, *, why: str) -> Off:
    """Switch a built-in rule off for this publisher."""
    file, line = place()
    return Off(id=id, why=why, file=file, line=line)


def vocabulary(name: str, words: Sequence[str]) -> Vocabulary:
    """A list of words that the patterns of every module reach as ``\\L<name>``."""
    file, line = place()
    return Vocabulary(name=name, words=frozenset(words), file=file, line=line)


def publisher(
    name: str,
    *,
    hosts: Sequence[str],
    language: str = "",
    signs: Sequence[str] = (),
    title: str = "",
    profile: str = "",
) -> Scope:
    """Whose articles the module is for.

    :param hosts: domains without ``www.``; their subdomains are meant too.
    :param language: of most of its articles; "" when it has several.
    :param signs: phrases by which a raw text is recognised; two different ones must occur.
    :param profile: the name of its house style; that of the article's language unless given.
    """
    if isinstance(hosts, str):
        raise TypeError(f"hosts= is a list of domains: hosts=[{hosts!r}]")
    file, line = place()
    return Scope(
        name=name, hosts=tuple(hosts), language=language, signs=tuple(signs), title=title,
        profile=profile, file=file, line=line,
    )  # fmt: skip
