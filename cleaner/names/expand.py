"""One entry of a table to all spellings it stands for."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from cleaner.names.sound import same_sound
from cleaner.romanise.spellings import is_native, romanised

#: Origins whose romanisations keep the order of the words, the surname last.
_SURNAME_LAST: Final = frozenset({"ru", "uk", "be", "bg", "sr", "el", "ar"})
_MOST: Final = 1200  # spellings made of one name


class Expanded(NamedTuple):
    """:ivar listed: the variants that the table prints; ``made``: those made by rule.
    :ivar surnames: how the last word of a person's name may be spelt on its own; ``surname``:
        how the house spells it.
    """

    listed: tuple[str, ...]
    made: tuple[str, ...]
    surnames: tuple[str, ...]
    surname: str

    def __bool__(self) -> bool:
        return bool(self.listed or self.made)


def _surname(name: str) -> str:
    """The last word, without an Arabic article: al-Assad is Assad on his own."""
    last = name.rpartition(" ")[2]
    return last[3:] if last[:3].lower() in {"al-", "el-"} else last


@lru_cache(maxsize=50_000)
def expand(house: str, spellings: tuple[str, ...], origin: str, kind: str) -> Expanded:
    """The variants of a name, the house spelling left out. Made once and remembered."""
    listed = tuple(dict.fromkeys(s for s in spellings if s != house and not is_native(s, origin)))
    native = [s for s in spellings if is_native(s, origin)]
    made = (
        dict.fromkeys(one for s in native or [house] for one in romanised(s, house, origin)[:_MOST]) if origin else {}
    )
    made.pop(house, None)
    for variant in listed:
        made.pop(variant, None)
    if kind != "person" or " " not in house:
        return Expanded(listed, tuple(made), (), "")
    surname = _surname(house)
    others = dict.fromkeys(
        last
        for one in (*listed, *made)
        if (last := _surname(one)) != surname
        and one.count(" ") == house.count(" ")
        and (same_sound(last, surname) or (one in made and origin in _SURNAME_LAST))
    )
    return Expanded(listed, tuple(made), tuple(others), surname)
