"""What stands before a name that changes, in languages that elide: d'Aïfa, de Kazan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from cleaner.names.protected import Protected
from cleaner.result import Change


class _Elision(NamedTuple):
    """What a language elides: full words to short ones, short ones that stand for one word only to that, and those
    of which it takes a reader to say."""

    short: dict[str, str]
    full: dict[str, str]
    unsure: frozenset[str]


def _words(text: str) -> dict[str, str]:
    return dict(pair.replace("_", " ").split(":") for pair in text.split())


_ELISIONS: Final = {
    "fr": _Elision(
        short=_words(
            "de:d’ que:qu’ jusque:jusqu’ lorsque:lorsqu’ puisque:puisqu’ quoique:quoiqu’ le:l’ la:l’ du:de_l’"
        ),
        full=_words("d’:de qu’:que jusqu’:jusque lorsqu’:lorsque puisqu’:puisque quoiqu’:quoique"),
        unsure=frozenset({"au", "l’"}),
    ),
    "it": _Elision(
        short=_words(
            "il:l’ lo:l’ la:l’ del:dell’ dello:dell’ della:dell’ al:all’ allo:all’ alla:all’ nel:nell’ nello:nell’"
            " nella:nell’ sul:sull’ sullo:sull’ sulla:sull’ dal:dall’ dallo:dall’ dalla:dall’"
        ),
        full=_words("d’:di"),
        unsure=frozenset({"l’", "dell’", "all’", "nell’", "sull’", "dall’", "un’"}),
    ),
    "ca": _Elision(
        short=_words("de:d’ el:l’ del:de_l’ al:a_l’ pel:per_l’"),
        full=_words("d’:de"),
        unsure=frozenset({"la", "l’"}),
    ),
}
_BEFORE: Final = regex.compile(r"(?r)(?<![\p{L}\p{M}'’-])(\p{L}+)(['’]|[ \u00a0\u202f])$")
_VOWEL: Final = regex.compile(r"(?i)[aeiouàâäáéèêëíîïìóôöòúùûüœæ]")
#: Sounds that no spelling tells: an h that is mute or not, y and ou before a vowel, w.
_UNTOLD: Final = regex.compile(r"(?i)h|y|ou(?=[aeiouéèêëâ])|[wi](?=[aeouéèêëâ])|u(?=[aeioéèêëâ])|onz")
_LONGEST: Final = 12  # characters of "puisque "


class Asked(NamedTuple):
    """A passage of a text whose names are being changed, and what to ask about it."""

    start: int
    end: int
    message: str


def elide(
    text: str, made: Sequence[Change], language: str, protected: Protected, apostrophe: str
) -> tuple[list[Change], list[Asked]]:
    """What becomes of the words before names that begin otherwise than before, where that is certain, and what to ask.

    :param made: the changes of names, in order.
    """
    changes: list[Change] = []
    asked: list[Asked] = []
    rules = _ELISIONS.get(language)
    for change in made if rules else ():
        found = _BEFORE.search(text, max(0, change.start - _LONGEST), change.start)
        if rules is None or found is None or protected.meets(*found.span()):
            continue
        after = _after(found[1], change, rules, short=not found[2].isspace())
        if after:
            written = _in_case(after, found[1], change.after).replace("’", apostrophe)
            span = found.start(), found.end()
            changes.append(Change(change.stage, change.rule, change.reason, *span, found[0], written))
        elif after is not None:
            asked.append(Asked(found.start(), change.end, f"Is “{found[0].strip()}” right before “{change.after}”?"))
    return changes, asked


def _after(word: str, change: Change, rules: _Elision, *, short: bool) -> str | None:
    """What a word before a name becomes, with the space after it; "" if that is not certain, None if it stays."""
    key = word.lower() + ("’" if short else "")
    table = rules.full if short else rules.short
    if key not in table and key not in rules.unsure:
        return None
    if _UNTOLD.match(change.before) or _UNTOLD.match(change.after):
        return None if _begins(change.before) == _begins(change.after) else ""
    before, after = _VOWEL.match(change.before) is not None, _VOWEL.match(change.after) is not None
    if before == after or before is not short:
        return None
    return table.get(key, "") + (" " if short and key in table else "")


def _begins(name: str) -> str:
    """How a name begins, as far as elisions care."""
    untold = _UNTOLD.match(name)
    return untold[0].lower() if untold else str(_VOWEL.match(name) is not None)


def _in_case(after: str, word: str, name: str) -> str:
    """A word with the capitals of the one that it stands for, before a name."""
    if word.isupper() and name.isupper():
        return after.upper()
    return after[0].upper() + after[1:] if word[0].isupper() else after
