"""Who is named in a text: runs of capitalised words, without titles and the words that open sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

import regex

from cleaner.names.form import in_title, starts_sentence
from cleaner.names.known import HONORIFICS, NO_NAME
from cleaner.names.protected import Span

_PARTICLES: Final = "de|da|do|dos|del|della|der|den|di|du|van|von|zu|af|av|la|le|el|al|bin|ben|ibn|ter|ten"
_PARTICLE: Final = rf"(?:(?:{_PARTICLES})\s){{0,2}}(?:al-|el-|d['’])?"
_ABBREVIATED: Final = r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Capt|Rev|Sr|Sra)\."
_WORD: Final = rf"(?:{_ABBREVIATED}|\p{{Lu}}(?:\.|[\p{{L}}\p{{M}}]*(?:['’-][\p{{L}}\p{{M}}]{{2,}})*))"
_RUN: Final = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}@#_&-])(?<!\p{{L}}['’]){_WORD}(?:\s{_PARTICLE}{_WORD})*(?![\p{{L}}\p{{N}}_-])"
)
#: Back from within a run to where it can begin at the earliest: all its parts hold a capital or are particles.
_BACK: Final = regex.compile(rf"(?r)(?:(?:\S*\p{{Lu}}\S*|{_PARTICLES})\s)*+\S*+")
_SPEAKS: Final = regex.compile(
    r"['’]s\b|,? (?:who|said|says|told|added|warned|wrote|denied|declined|resigned|argued|sagte|erklärte|betonte|a déclaré|a dit|dijo"
    r"|afirmó|ha detto|disse|zei|sade|sagde|sa)\b"
)
_PART: Final = regex.compile(r"\S+")


class Mention(NamedTuple):
    """A name in the text: its span and words; ``run``: the span of all capitalised words that it stands among. ``titled``: an honorific stands before it;
    ``opens``: it opens a sentence, where its capital says nothing; ``speaks``: a verb of speaking or
    a possessive follows."""

    start: int
    end: int
    words: tuple[str, ...]
    run: Span
    titled: bool = False
    opens: bool = False
    speaks: bool = False

    @property
    def last(self) -> str:
        return self.words[-1]


def find_mentions(text: str, words: Collection[str]) -> list[Mention]:
    """The names that hold one of some words, in order; none in capitals."""
    found: list[Mention] = []
    read = 0
    for at in sorted(_places(text, words)):
        if at < read:
            continue
        first = _BACK.match(text, read, at)
        read = len(text)
        for run in _RUN.finditer(text, first.start() if first else at):
            if run.start() > at:
                read = run.start()
                break
            if any(map(run[0].__contains__, words)) and (mention := _mention(text, run.start(), run[0])):
                found.append(mention)
    return found


def is_in_prose(text: str, mention: Mention) -> bool:
    """Whether a mention stands in no headline with a capital on every word, which says nothing of who is named."""
    return not in_title(text, mention.run[0], mention.run[0])


def _places(text: str, words: Collection[str]) -> Iterator[int]:
    """Where some words stand in a text."""
    for word in words:
        at = text.find(word)
        while at >= 0:
            yield at
            at = text.find(word, at + 1)


def _mention(text: str, start: int, run: str) -> Mention | None:
    parts = [(part.start(), part[0]) for part in _PART.finditer(run)]
    titled = False
    while parts and _no_name(parts[0][1]):
        titled = parts[0][1].rstrip(".").lower() in HONORIFICS
        parts.pop(0)
    while parts and parts[-1][1].lower() in NO_NAME:
        parts.pop()
    if not parts or all(word.isupper() for _, word in parts):
        return None
    words = tuple(word for _, word in parts)
    first, last = start + parts[0][0], start + parts[-1][0] + len(words[-1])
    end = last - 2 if words[-1].endswith(("'s", "’s")) else last
    words = (*words[:-1], text[start + parts[-1][0] : end])
    return Mention(
        first,
        end,
        words,
        (start, start + len(run)),
        titled,
        starts_sentence(text, first),
        _SPEAKS.match(text, end) is not None,
    )


def _no_name(word: str) -> bool:
    bare = word.rstrip(".").lower()
    return bare in NO_NAME or bare in HONORIFICS
