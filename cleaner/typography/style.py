"""Sets a text to a house's style: repaired, its marks set, its punctuation after them.

The steps run one after the other, each on what the one before it made of the text; their edits
become one list against the text that came in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from cleaner.declared import Profile
from cleaner.result import Change, compose
from cleaner.typography import punctuation, repair, spaces
from cleaner.typography.edits import Doubt, Edit, apply_edits, moved, outside
from cleaner.typography.levels import habit_of
from cleaner.typography.marks import Family
from cleaner.typography.protected import Span, merged, protected_spans
from cleaner.typography.quotes import quote_edits, read_article, undecided
from cleaner.typography.roles import Reader
from cleaner.typography.signs import Signs

STAGE: Final = "typography"
_SIGNS: Final = Signs((*spaces.SIGNS, *punctuation.SIGNS))
_MOST_PASSES: Final = 6  # the second nearly always changes nothing, which is how cleaning twice is cleaning once


@dataclass(frozen=True, slots=True)
class Styled:
    """A text in house style.

    :ivar changes: against the text that came in, in order; ``doubts``: places in ``text``.
    """

    text: str
    changes: tuple[Change, ...]
    doubts: tuple[Doubt, ...]


@dataclass(slots=True)
class _Draft:
    """A text on its way through the steps.

    :ivar code: spans of it that are to the letter, whatever stands in them.
    """

    source: str
    text: str
    blocks: list[Span]
    code: list[Span]
    rule: str
    changes: tuple[Change, ...] = ()
    doubts: list[Doubt] = field(default_factory=list)
    _protected: list[Span] | None = None
    _signs: frozenset[str] | None = None

    def protected(self) -> list[Span]:
        """The spans of the text as it is now that no step may touch."""
        if self._protected is None:
            found = protected_spans(self.text)
            self._protected = merged([*found, *self.code]) if self.code else found
        return self._protected

    def signs(self) -> frozenset[str]:
        """What the text has, as it is now, that a step may have to do with."""
        if self._signs is None:
            self._signs = _SIGNS.of(self.text)
        return self._signs

    def take(self, edits: Iterable[Edit]) -> bool:
        """Make edits that are in order and apart, but for those in code; says whether there were any."""
        done = list(outside(edits, self.code) if self.code else edits)
        if not done:
            return False
        made = tuple(
            Change(STAGE, self.rule, reason, start, end, self.text[start:end], after)
            for start, end, after, reason in done
        )
        self.changes = compose(self.changes, made, self.source)
        self.blocks, self.code = moved(self.blocks, done), moved(self.code, done)
        places = moved([(doubt.start, doubt.end) for doubt in self.doubts], done)
        self.doubts = [
            doubt._replace(start=start, end=end) for doubt, (start, end) in zip(self.doubts, places, strict=True)
        ]
        self.text = apply_edits(self.text, done)
        self._protected = self._signs = None
        return True


def set_style(text: str, blocks: Sequence[Span], profile: Profile, code: Sequence[Span] = ()) -> Styled:
    """Set a text to a house's style, and what comes out again, until it is as the house wants it.

    A text that never is, for its marks contradict each other, stays as it came.

    :param blocks: the spans of its paragraphs and lines, in order.
    :param code: spans that are to the letter, beside those that look so; in order and apart.
    """
    draft = _Draft(text, text, list(blocks), list(code), profile.id)
    for _ in range(_MOST_PASSES):
        before = draft.text
        _pass(draft, profile)
        if draft.text == before:
            return Styled(draft.text, draft.changes, tuple(outside(sorted(draft.doubts), draft.code)))
        draft.blocks = _trimmed(draft.text, draft.blocks)
    return Styled(text, (), (Doubt(0, len(text), "style.quotes", "Its marks contradict each other."),))


def _trimmed(text: str, blocks: Iterable[Span]) -> list[Span]:
    """Blocks without white space at their ends, as they would be read anew."""
    trimmed: list[Span] = []
    for start, end in blocks:
        block = text[start:end]
        if inside := block.strip():
            begin = start + block.index(inside[0])
            trimmed.append((begin, begin + len(inside)))
    return trimmed


def _pass(draft: _Draft, profile: Profile) -> None:
    draft.doubts = []
    _repair(draft, profile)
    if not profile.only_repair:
        _set_spaces(draft, profile)
        if not profile.own_marks:
            _set_marks(draft, profile)
            _set_punctuation(draft, profile)
        draft.doubts += _parted_words(draft)
    draft.doubts += repair.lost(draft.text, draft.signs())


def _repair(draft: _Draft, profile: Profile) -> None:
    draft.take(spaces.line_ends(draft.text))
    draft.take(repair.mojibake(draft.text, draft.signs()))
    if "&" in draft.text:
        draft.take(outside(repair.entities(draft.text), draft.protected()))
    draft.take(repair.invisible(draft.text, draft.signs()))
    if not profile.only_repair:
        draft.take(repair.letters(draft.text, profile.language, draft.signs()))
    draft.take(repair.composed(draft.text))


def _set_spaces(draft: _Draft, profile: Profile) -> None:
    if found := list(spaces.runs(draft.text, profile, draft.signs())):
        draft.take(outside(found, draft.protected()))
    draft.take(spaces.between_lines(draft.text, draft.signs()))
    draft.take(spaces.blank_lines(draft.text, draft.signs()))
    if wrapped := _wrapped(draft):
        draft.take(spaces.hyphenated(draft.text, wrapped)[0])


def _wrapped(draft: _Draft) -> list[Span]:
    """The paragraphs of several lines that may part a word."""
    if "-\n" not in draft.signs():
        return []
    return [span for span in draft.blocks if "-\n" in draft.text[span[0] : span[1]]]


def _parted_words(draft: _Draft) -> list[Doubt]:
    wrapped = _wrapped(draft)
    return spaces.hyphenated(draft.text, wrapped)[1] if wrapped else []


def _set_marks(draft: _Draft, profile: Profile) -> None:
    if profile.quotes == "keep":
        return
    quotes = "\"\"''" if profile.quotes == "straight" else profile.quotes
    reader = _reader(profile.language, quotes, profile.inside[0], profile.apostrophe)
    read = read_article(draft.text, draft.blocks, reader, draft.protected)
    habit = habit_of(read, quotes)
    if habit.outer is Family.SINGLE and any(some.tidy for some in read):  # what seems set is as the others are
        read = read_article(draft.text, draft.blocks, reader.of_all(), draft.protected)
    edits = quote_edits(draft.text, read, habit, profile, quotes)
    draft.doubts += undecided(read)
    draft.take(edits)


@lru_cache(maxsize=64)
def _reader(language: str, quotes: str, inside: str, apostrophe: str) -> Reader:
    return Reader.of(language, quotes, inside, apostrophe)


def _set_punctuation(draft: _Draft, profile: Profile) -> None:
    steps: tuple[Callable[[str, AbstractSet[str]], Iterable[Edit]], ...] = (
        lambda text, signs: punctuation.ellipses(text, profile.ellipsis, signs),
        lambda text, signs: punctuation.dashes(text, profile, signs),
        lambda text, signs: punctuation.house_dashes(text, profile.dash, signs),
        lambda text, _: punctuation.ranges(text, profile.ranges),
        lambda text, signs: punctuation.before_punctuation(text, profile.before, signs),
    )
    for step in steps:
        if edits := sorted(step(draft.text, draft.signs())):
            draft.take(outside(edits, draft.protected()))
