"""The languages of an article, from its prose."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import pycld2

from cleaner.codes import primary_language

_SAMPLE: Final = 800  # letters; more makes no difference to the answer
_LEAST: Final = 15  # percent of the text that a second language must have
_UNKNOWN: Final = "un"


def detect_languages(texts: Iterable[str]) -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that texts are written in, the main one first.

    Empty when the texts are too short or of no known language. Norwegian is ``nb`` in both
    its forms, Malay counts as ``id``, whose newsrooms phrase alike.
    """
    sample: list[str] = []
    size = 0
    for text in texts:
        sample.append(text)
        size += len(text)
        if size > _SAMPLE:
            break
    text = "\n".join(sample)[:_SAMPLE]
    try:
        _, _, details = pycld2.detect(text, bestEffort=True)
    except pycld2.error:  # control characters that are valid Unicode, but that it refuses
        _, _, details = pycld2.detect("".join(c for c in text if c.isprintable() or c == "\n"), bestEffort=True)
    found = [primary_language(code) for _, code, percent, _ in details if code != _UNKNOWN and percent >= _LEAST]
    return tuple(dict.fromkeys(found))
