"""One pattern for a language that is printed in two scripts."""

from __future__ import annotations

from typing import Final

_CYRILLIC: Final = "абвгдђежзијклљмнњопрстћуфхцчџш"
_LATIN: Final = "a b v g d (?:đ|dj) e [žz] z i j k l lj m n nj o p r s t [ćc] u f h c [čc] d[žz] [šs]".split()
_CAPITALS: Final = "A B V G D Đ E Ž Z I J K L Lj M N Nj O P R S T Ć U F H C Č Dž Š".split()
_TO_LATIN: Final = str.maketrans(
    dict(zip(_CYRILLIC, _LATIN, strict=True)) | dict(zip(_CYRILLIC.upper(), _CAPITALS, strict=True))
)


def in_both_scripts(cyrillic: str) -> str:
    """The pattern of a Serbian phrase, in Cyrillic, that matches its Latin spellings, too, with their marks
    and without. The scripts correspond letter for letter."""
    return f"{cyrillic}|{cyrillic.translate(_TO_LATIN)}"
