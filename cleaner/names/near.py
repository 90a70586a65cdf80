"""Words that differ by a slip of the hand, and where to look for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, Generic, TypeVar

#: Letters of a word in which a slip is looked for.
LEAST: Final = 5
_LONGEST: Final = 40  # letters of a word that is looked up
_CROWD: Final = 100  # words of one form; where more share it, it tells nothing

_Item = TypeVar("_Item")


def is_slip(one: str, other: str, least: int = LEAST) -> bool:
    """Whether two words differ by one letter, added, left out, changed or swapped with the next,
    neither at the beginning nor at the end."""
    if min(len(one), len(other)) < least or one[0] != other[0] or one[-1] != other[-1] or one == other:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return len(one) + 1 == len(other) and one[at:] == other[at + 1 :]
    return one[at + 1 :] == other[at + 1 :] or (
        one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    )


class Near(Generic[_Item]):
    """Items by a word of each, for those whose words may differ by a slip to be found without comparing all with all.

    Two words that do have a form in common: each itself, and without one of its inner letters.
    """

    def __init__(self, items: Iterable[tuple[str, _Item]]) -> None:
        self._items: list[_Item] = []
        self._by_form: defaultdict[str, list[int]] = defaultdict(list)
        for word, item in items:
            for form in _forms(word):
                self._by_form[form].append(len(self._items))
            self._items.append(item)

    def to(self, word: str) -> list[_Item]:
        """The items whose words may differ from this one by a slip, and those of the word itself, in their order."""
        found: set[int] = set()
        for form in _forms(word):
            there = self._by_form.get(form, ())
            if len(there) <= _CROWD:
                found.update(there)
        return [self._items[number] for number in sorted(found)]


def _forms(word: str) -> Iterator[str]:
    if len(word) <= _LONGEST:
        yield word
        yield from (word[:i] + word[i + 1 :] for i in range(1, len(word) - 1))
