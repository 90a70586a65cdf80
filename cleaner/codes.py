"""How ids and languages are written in rule modules and dictionaries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_ID: Final = re.compile(r"[a-z][a-z0-9_]*")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_REGION: Final = re.compile(r"[A-Za-z]{2,4}")


def id_faults(what: str, name: str) -> Iterator[str]:
    """What is wrong with an id. ``what``: what it is the id of, such as ``"the profile"``."""
    if not _ID.fullmatch(name):
        yield f"{what} {name!r} is not lower-case words joined by underscores"


def language_faults(language: str) -> Iterator[str]:
    """What is wrong with the language of a rule, a table or a publisher; "" is all or none."""
    if language and not _LANGUAGE.fullmatch(language):
        yield f"language={language!r} is not an ISO 639-1 code"


def is_language_tag(tag: str) -> bool:
    """Whether a text is a language with or without a region: ``en``, ``en-GB``."""
    language, hyphen, region = tag.partition("-")
    return bool(_LANGUAGE.fullmatch(language) and (_REGION.fullmatch(region) or not hyphen))
