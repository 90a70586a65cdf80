"""English articles before a name that changes: a Swaziland pupil, an Eswatini pupil."""

from __future__ import annotations

from typing import Final

import regex

_BEFORE: Final = regex.compile(r"(?r)(?<![\w'’-])(an?|An?|AN?)(\s)")
#: Begins with a vowel letter and a consonant's sound: a Uighur, a European, a U.N. envoy.
_LIKE_YOU: Final = regex.compile(
    r"U(?:[A-Z]\b|[A-Z][A-Z]\b|\.)|E[uw]|(?i:u(?:k|y|i|g(?=a)|ni(?!n|m)|r[au]|sa|t[aei])|on(?:e|ce)\b|oua|oax)"
)
#: A consonant's letter that is spelt out with a vowel: an MSF doctor.
_SPELT_OUT: Final = regex.compile(r"[FHLMNRSX](?:[.\d]|[B-DF-HJ-NP-TV-XZ]+(?![\w]))")
_VOWELS: Final = frozenset("aeiouáàâäãåæéèêëíìîïóòôöõøœúùûü")


def begins_with_vowel(name: str) -> bool:
    """Whether a name begins with the sound of a vowel, as English says it."""
    if _SPELT_OUT.match(name):
        return True
    return name[:1].lower() in _VOWELS and not _LIKE_YOU.match(name)


def article_before(text: str, start: int, old: str, new: str) -> tuple[int, int, str] | None:
    """The span of the article before a name and what it becomes, should it have to change.

    An article that did not suit the old name, or a name that sounds as before, is left alone.
    """
    before, after = begins_with_vowel(old), begins_with_vowel(new)
    if before == after:
        return None
    match = _BEFORE.match(text, 0, start)
    if match is None or (len(match[1]) == 2) != before:
        return None
    word: str = match[1]
    if after:
        return match.start(1), match.end(1), word + ("N" if word == "A" and new.isupper() else "n")
    return match.start(1), match.end(1), word[0]


#: What may follow a country whose article is its own: the rest of the sentence, not a noun that the
#: article could belong to.
_RUNS_ON: Final = regex.compile(
    r"\s*(?:[.,;:!?…)\]}»”’\"]|[-–—]{2}|\s[-–—]\s|$|'s\b|’s\b|\s(?:and|or|but|nor|is|was|has|had|will|would|can|could|may|might|must"
    r"|should|does|did|in|on|at|to|for|from|with|by|as|into|under|over|through|against|between|among|that|which|who|whose"
    r"|when|where|while|after|before|since|until|till|during|if|than|then|now|today|yesterday|tomorrow|said|says"
    r"|also|not|never|itself|alone|again|once|too|without|within|about|towards?|became|becomes|remains|remained|last"
    r"|this|next|so|yet|still)\b)"
)


def stands_alone(text: str, end: int) -> bool:
    """Whether the words after "the Ukraine" leave the article to it: not so in "the Ukraine war"."""
    return _RUNS_ON.match(text, end) is not None
