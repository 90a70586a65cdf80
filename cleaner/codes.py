"""How ids and languages are written in rule modules and dictionaries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_ID: Final = re.compile(r"[a-z][a-z0-9_]*")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
#: A language with whatever a tag may say beside it, such as script and region; Java and POSIX join these with a line below.
TAG: Final = r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*"
#: Codes that mean another, or none. Malay counts as Indonesian, whose newsrooms phrase alike.
_MEANS: Final = {
    "no": "nb", "nn": "nb", "iw": "he", "in": "id", "ms": "id", "bs": "hr", "sh": "sr", "cnr": "sr", "und": "",
}  # fmt: skip
_REGION: Final = re.compile(r"[A-Za-z]{2,4}")


def id_faults(what: str, name: str) -> Iterator[str]:
    """What is wrong with an id. ``what``: what it is the id of, such as ``"the profile"``."""
    if not _ID.fullmatch(name):
        yield f"{what} {name!r} is not lower-case words joined by underscores"


def language_faults(language: str) -> Iterator[str]:
    """What is wrong with the language of a rule, a table or a publisher; "" is all or none."""
    if language and not _LANGUAGE.fullmatch(language):
        yield f"language={language!r} is not an ISO 639-1 code"


def is_tag(tag: str) -> bool:
    """Whether a text may be the language tag of an article: ``en``, ``fr-CA``, ``pt_BR``, ``zh-Hant-TW``."""
    return re.fullmatch(TAG, tag) is not None


def primary_language(tag: str) -> str:
    """The ISO 639-1 code that a tag begins with, or that which rules know it by; "" if it is undetermined."""
    code = tag.replace("_", "-").partition("-")[0].lower()
    return _MEANS.get(code, code)


def is_language_tag(tag: str) -> bool:
    """Whether a text is a language with or without a region: ``en``, ``en-GB``."""
    language, hyphen, region = tag.partition("-")
    return bool(_LANGUAGE.fullmatch(language) and (_REGION.fullmatch(region) or not hyphen))
