"""What a mark may be, and what each reading costs, from what stands beside it.

Costs are on one scale: 0 is what the eye takes for granted, about 3 is what it stumbles over.
The pairing adds them up over a block and takes the cheapest reading of all its marks together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, NamedTuple

from cleaner.typography.elisions import Elisions, elisions
from cleaner.typography.marks import DOUBLES, SINGLES, Family, Mark, Side


class Role(IntEnum):
    """What a mark is."""

    OPEN = 0
    CLOSE = 1
    APOSTROPHE = 2
    PRIME = 3
    LEFT = 4  # as it is, for it cannot be decided


#: No reading of this kind is possible.
NEVER: Final = 99.0
#: What it costs to leave a mark undecided.
LEAVING: Final = 3.2

Costs = tuple[float, float, float, float]  # of opening, closing, apostrophe and prime

#           EDGE SPACE OPENING CLOSING WORD DASH ELLIPSIS NEUTRAL
_OPEN_LEFT: Final = (0.0, 0.0, 0.0, 2.0, 3.5, 0.0, 1.0, 0.0)
_OPEN_RIGHT: Final = (4.0, 1.6, 0.0, 2.5, 0.0, 0.3, 0.0, 0.0)
_CLOSE_LEFT: Final = (5.0, 1.6, 2.5, 0.0, 0.0, 0.0, 0.0, 0.0)
_CLOSE_RIGHT: Final = (0.0, 0.0, 2.0, 0.0, 3.0, 0.0, 0.3, 0.0)

_DIRECTED: Final = {"“": Role.OPEN, "‘": Role.OPEN, "„": Role.OPEN, "‚": Role.OPEN, "”": Role.CLOSE, "’": Role.CLOSE,
                    "«": Role.OPEN, "»": Role.CLOSE, "‹": Role.OPEN, "›": Role.CLOSE, "``": Role.OPEN, "`": Role.OPEN,
                    ",,": Role.OPEN, "‘‘": Role.OPEN, "’’": Role.CLOSE, "´": Role.CLOSE, "‚‚": Role.OPEN, "‟": Role.OPEN, "‛": Role.OPEN}  # fmt: skip
_NO_BREAK: Final = frozenset("\u00a0\u202f")
_NO_APOSTROPHES: Final = frozenset("‚‹›")
_LOW: Final = frozenset("„‚") | {",,", "‚‚"}  # these open in every language
_TURNED: Final = 2.5  # what it costs to read a directed mark the other way round
_TURNED_HERE: Final = 0.2  # in a block whose marks do not care

_WORD_AFTER: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+s?")
_WORD_BEFORE: Final = re.compile(r"[^\W\d_]*\Z")
_SUFFIX: Final = re.compile(r"(?:s|d|ll|re|ve|m|t|er|ern|ing|ed|S)(?!\w)")
_YEAR: Final = re.compile(r"\d\d(?:(?:s|er|ern|ers)(?![\w%])|(?![\w%]|[.,:]\d|[-‑][^\W\d]))")
_INCHES_AFTER: Final = re.compile(r" ?\d{1,2}(?:[.,]\d+|½|¼|¾)? ?(?:\"|”|″|''|’’)")
_VOWELS: Final = "aeiou"
_VOWEL: Final = re.compile(r"[^b-df-hj-np-tv-xzç]")  # or a letter of another alphabet
_DIALECT: Final = 2
_OPENS_AFTER: Final = frozenset({Side.EDGE, Side.SPACE, Side.OPENING})
_CLOSES_AFTER: Final = frozenset({Side.WORD, Side.CLOSING})
_CLOSES_BEFORE: Final = frozenset({Side.EDGE, Side.SPACE, Side.CLOSING})
_LONGEST: Final = 24  # letters of a word that are looked at
_NO_ELISION: Final = (
    3.4  # of an apostrophe before a word that is not known to have one, where speech begins: rather ask
)
_MARKS: Final = frozenset(DOUBLES + SINGLES)


def _introduces(text: str, mark: Mark) -> bool:
    """Whether a mark stands where speech begins: at a block's beginning, after a colon or a comma; inside no other mark."""
    if mark.left is Side.SPACE:
        return text[mark.start - 1] == mark.before and text[mark.start - 2 : mark.start - 1] in {",", ":"}
    return mark.left is Side.EDGE and (mark.start == 0 or text[mark.start - 1] not in _MARKS)


def _closes(first: Mark, marks: Sequence[Mark]) -> bool:
    """Whether a block that begins with a closing mark has another after punctuation."""
    return any(
        mark is not first and mark.text == "’" and mark.left is Side.CLOSING and mark.right in _CLOSES_BEFORE
        for mark in marks
    )


def _turns(pair: str, opening: str, closing: str) -> bool:
    """Whether a language has one of a pair of marks on the side where others do not."""
    return pair[0] in closing or pair[1] in opening


def _tidy(quotes: str, inside: str, within: str = "") -> re.Pattern[str]:
    """A pattern for text that has apostrophes after letters, pairs of outer marks, and of inner
    ones in them; no other mark. It matches as far as that holds.

    :param within: what no quotation reaches over.
    """
    space = "[\u00a0\u202f]" if inside else ""
    between = f"[^{DOUBLES}{SINGLES}]*+"
    rest = f"[^{DOUBLES}{SINGLES}{within}]*+"
    begins = r"(?<![^\s(\[—–{outer}])"
    apostrophe = r"(?<=[^\W\d_])’"
    inner = rf"{begins}{quotes[2]}(?=[\w$£€¿¡…]){rest}(?:(?<=[^\s(\[—–]){quotes[3]}{rest})++".replace(
        "{outer}", quotes[0]
    )
    outer = (
        rf"{begins}{quotes[0]}{space}(?=[\w(\[$£€¿¡…{quotes[2]}]){rest}(?:(?:{apostrophe}|{inner}){rest})*+"
        rf"(?<=[\w.,;:!?…)\]%—–{quotes[3]}{space[1:-1]}]){quotes[1]}(?![\w(\[])"
    ).replace("{outer}", "")
    return re.compile(f"{between}(?:(?:{apostrophe}|{outer}){between})*+")


class Habits(NamedTuple):
    """How a block's writer uses marks.

    :ivar careless: some point the wrong way beyond doubt, so that none can be trusted.
    :ivar directed: some open, so that others mean what they show.
    :ivar dialect: apostrophes stand for sounds that are left out, so that more of them may.
    """

    careless: bool
    directed: bool
    dialect: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads marks in one language.

    :ivar neutral: marks that both open and close in the language, so that their form says nothing.
    :ivar single_outer: whether single marks are the outer ones.
    :ivar opening: the outer mark that opens.
    :ivar tidy: matches blocks whose marks are beyond doubt and set already; None where none can be told so.
    :ivar tidy_lines: matches such lines, as many as there are in a row.
    """

    elided: Elisions
    neutral: frozenset[str]
    single_outer: bool
    opening: str = ""
    tidy: re.Pattern[str] | None = None
    tidy_lines: re.Pattern[str] | None = None

    @classmethod
    def of(cls, language: str, quotes: str, inside: str = "", apostrophe: str = "’") -> Reader:
        """:param quotes: the house's marks, as in a profile;
        :param inside: the space inside the outer ones.
        """
        opening, closing = quotes[0::2], quotes[1::2]
        neutral = {mark for pair in ("“”", "‘’") for mark in pair if _turns(pair, opening, closing)}
        neutral |= {mark for pair in ("«»", "‹›") for mark in pair if pair[0] not in opening}
        outer_plain = len(set(quotes[:4])) == 4 and quotes[0] not in SINGLES and apostrophe == "’"
        patterns = (_tidy(quotes, inside), _tidy(quotes, inside, "\n")) if outer_plain else (None, None)
        return cls(elisions(language), frozenset(neutral), quotes[:1] in SINGLES, quotes[:1], *patterns)

    def of_all(self) -> Reader:
        """One that reads all blocks, those that are set already, too."""
        return replace(self, tidy=None, tidy_lines=None)

    def untidy(self, text: str, start: int) -> int:
        """Where the first mark from ``start`` on stands that has to be read; the end of the text if none has."""
        match = self.tidy_lines.match(text, start) if self.tidy_lines else None
        return match.end() if match else start

    def costs(self, text: str, mark: Mark, habits: Habits) -> Costs:
        """What each role of a mark costs."""
        left, right = mark.left, mark.right
        opening = _OPEN_LEFT[left] + _OPEN_RIGHT[right]
        closing = _CLOSE_LEFT[left] + _CLOSE_RIGHT[right]
        apostrophe = prime = NEVER
        if mark.family is Family.DOUBLE and right is Side.WORD and closing > 0 and _SUFFIX.match(text, mark.end):
            closing = 0.4  # "A"s
        if mark.family is Family.SINGLE and left is Side.WORD and right is Side.WORD:
            opening, closing = opening + 3.0, closing + 3.0
        if mark.family is Family.SINGLE:
            opening, apostrophe = self._single(text, mark, opening, habits)
        measures = mark.before.isdecimal() and text[mark.start - 1] == mark.before
        if measures and mark.text in _PRIMES and not text[mark.end : mark.end + 1].isalpha():
            prime = self._prime(text, mark)
            if prime == 0.0:
                opening, closing, apostrophe = max(opening, 1.0), max(closing, 1.0), max(apostrophe, 1.0)
        direction = _DIRECTED.get(mark.text)
        if direction is None or mark.text in self.neutral:  # nothing but a space says what it belongs to
            closing = NEVER if left is Side.SPACE and right is Side.WORD else closing
            opening = NEVER if left is Side.WORD and right is Side.SPACE else opening
        else:
            turned = _TURNED if mark.text in _LOW or not habits.careless else _TURNED_HERE
            if direction is Role.OPEN:
                closing += turned
                if right is Side.SPACE and (left is Side.SPACE or mark.after in _NO_BREAK):
                    opening = _OPEN_LEFT[left]  # what stands inside a mark that shows its direction says nothing
            else:
                opening += turned
                if left is Side.SPACE and (right is Side.SPACE or mark.before in _NO_BREAK):
                    closing = _CLOSE_RIGHT[right]
        if mark.family is Family.DOUBLE and left is Side.WORD and self._follows_elision(text, mark):
            opening -= _OPEN_LEFT[left]  # l'"État"
        return opening, closing, apostrophe, prime

    def _follows_elision(self, text: str, mark: Mark) -> bool:
        """Whether an apostrophe stands before a mark that belongs to the word after it."""
        at = mark.start - 1
        if not self.elided.joining or at < 1 or text[at] not in "'’":
            return False
        match = _WORD_BEFORE.search(text, max(0, at - _LONGEST), at)
        return match is not None and match.group().lower() in self.elided.joining

    def _single(self, text: str, mark: Mark, opening: float, habits: Habits) -> tuple[float, float]:
        left, right = mark.left, mark.right
        if mark.text in _NO_APOSTROPHES:
            return opening, NEVER
        if right is Side.WORD and left is not Side.WORD and left is not Side.CLOSING:
            return self._leading(text, mark, opening, habits)
        if right is Side.WORD and left is Side.CLOSING:
            return opening, 0.0 if _SUFFIX.match(text, mark.end) else 3.0  # (NASA)'s
        if left is Side.WORD or (left is Side.CLOSING and mark.before == "."):
            return opening, self._trailing(text, mark, habits)
        return opening, NEVER

    def _leading(self, text: str, mark: Mark, opening: float, habits: Habits) -> tuple[float, float]:
        """The costs of opening and apostrophe before a word."""
        if text[mark.end] != mark.after:
            return opening, NEVER  # another mark stands between it and the word
        if _YEAR.match(text, mark.end):
            return opening + 1.5, 0.0
        match = _WORD_AFTER.match(text, mark.end, mark.end + _LONGEST)
        first = match.group() if match else ""
        bare = first.lower().replace("’", "'").partition("'")[0]
        if self._is_elision(text, mark, first):
            return opening + 2.0, 0.0
        if mark.text == "’" and not habits.careless:
            return opening, 0.1 if habits.directed else 0.8
        if first[:1].isupper() and _introduces(text, mark):
            return opening, _NO_ELISION
        begins = mark.left is not Side.SPACE or text[max(0, mark.start - 2)] in ",:;.!?—–…"
        speech = begins or first[:1].isupper()
        if not speech and first and not _VOWEL.search(bare):
            return opening + 2.0, 0.1
        h_lost = self.elided.drops_h and bare[:1] in _VOWELS and bare not in self.elided.ordinary
        apostrophe = 1.0 if bare in self.elided.maybe_leading else 1.5 if h_lost else 2.8 if speech else 2.2
        if mark.text == "‘" and not habits.careless:
            apostrophe += 1.0
        elif habits.dialect and (not speech or (h_lost and not begins)):
            return opening + 1.2, apostrophe * 0.3
        return opening, apostrophe

    def _trailing(self, text: str, mark: Mark, habits: Habits) -> float:
        """The cost of an apostrophe after a word."""
        if mark.right is Side.WORD or mark.right is Side.OPENING:
            if text[mark.end] == mark.after and text[mark.start - 1] == mark.before and mark.right is Side.WORD:
                return 0.0
            match = _WORD_BEFORE.search(text, max(0, mark.start - _LONGEST), mark.start)
            joins = match is not None and match.group().lower() in self.elided.joining
            return 0.0 if joins and text[mark.end : mark.end + 1] != mark.after else 3.0  # l'"État"
        if mark.left is Side.CLOSING:
            return 3.0
        cost = self._trailing_word(text, mark)
        return cost * 0.4 if habits.dialect else cost

    def _trailing_word(self, text: str, mark: Mark) -> float:
        match = _WORD_BEFORE.search(text, max(0, mark.start - _LONGEST), mark.start)
        word = match.group() if match else ""
        lower = word.lower()
        if lower in self.elided.trailing:
            return 0.4
        if self.elided.drops_g and lower.endswith("in") and len(lower) > 3 and not lower.endswith("ain"):
            return 0.5  # goin', but not captain'
        if word and word[-1] in self.elided.possessive:
            return 1.0
        return 2.2

    def habits(self, text: str, marks: Sequence[Mark], *, runs_on: bool) -> Habits:
        """How the writer of a block uses marks.

        :param runs_on: whether a quotation in single marks seems to go on from the block before, or in the next one.
        """
        careless = any(
            (mark.text == "”" and mark.left in _OPENS_AFTER and mark.right is Side.WORD)
            or (
                mark.text == "’"
                and mark.left is Side.EDGE
                and mark.right is Side.WORD
                and self._begins_speech(text, mark)
                and (runs_on or _closes(mark, marks))
            )
            or (mark.text in "“‘" and mark.left in _CLOSES_AFTER and mark.right in _CLOSES_BEFORE)
            for mark in marks
            if mark.text not in self.neutral
        )
        directed = any(mark.text in "“‘" for mark in marks)
        return Habits(careless, directed, self._dialect(text, marks) >= _DIALECT)

    def _begins_speech(self, text: str, first: Mark) -> bool:
        """Whether a mark stands before a word that wants no apostrophe."""
        match = _WORD_AFTER.match(text, first.end, first.end + _LONGEST)
        return not (match and self._is_elision(text, first, match.group()))

    def _dialect(self, text: str, marks: Sequence[Mark]) -> int:
        """How many of a block's apostrophes stand for what is not spoken, beyond doubt."""
        count = 0
        if not self.elided.drops_g:
            return 0
        for mark in marks:
            if mark.family is not Family.SINGLE or (mark.left is Side.WORD) is (mark.right is Side.WORD):
                continue
            if mark.left is Side.WORD:
                count += self._trailing_word(text, mark) < 1
            elif match := _WORD_AFTER.match(text, mark.end, mark.end + _LONGEST):
                count += self._is_elision(text, mark, match.group())
        return count

    def _is_elision(self, text: str, mark: Mark, first: str) -> bool:
        """Whether the word after a mark has lost its beginning. One letter between two marks is quoted, as in the
        grade 'S', but for rock 'n' roll."""
        after = text[mark.end + 1 : mark.end + 2]
        if len(first) == 1 and first not in "nN" and after and after in SINGLES:
            return False
        return self.elided.leads(first)

    def _prime(self, text: str, mark: Mark) -> float:
        before = text[max(0, mark.start - 6) : mark.start]
        if mark.family is Family.SINGLE and (_INCHES_AFTER.match(text, mark.end) or "°" in before or "º" in before):
            return 0.0
        if (
            mark.family is Family.DOUBLE
            and ("'" in before or "′" in before or "’" in before)
            and mark.right is not Side.WORD
        ):
            return 0.0
        if mark.text in "′″":
            return 0.0
        return 1.2


_PRIMES: Final = frozenset({"'", '"', "′", "″", "’", "”", "''", "´"})
