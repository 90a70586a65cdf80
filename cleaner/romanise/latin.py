"""Names in Latin letters without their marks, as keyboards and wires leave them."""

from __future__ import annotations

import unicodedata
from typing import Final

_BARE: Final = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ß": "ss", "ı": "i", "æ": "ae",
     "Æ": "Ae", "œ": "oe", "Œ": "Oe"}
)  # fmt: skip
_SPELT_OUT: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe"}
)


def spellings(name: str) -> list[str]:
    """``Düsseldorf`` to Dusseldorf and Duesseldorf."""
    found = dict.fromkeys(_without_marks(one.translate(_BARE)) for one in (name, name.translate(_SPELT_OUT)))
    found.pop(name, None)
    return list(found)


def _without_marks(name: str) -> str:
    return unicodedata.normalize(
        "NFC", "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    )
