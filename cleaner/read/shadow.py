"""Declarative shadow roots: templates that a browser shows where they stand."""

from __future__ import annotations

import re
from typing import Final

#: What a page with shadow roots holds: nobody writes it in capitals, and looking for both takes a hundred times as long.
SHADOW_ROOT: Final = b"shadowroot"
_SHADOW: Final = re.compile(r"(?i)\bshadowroot(?:mode)?\b")
_TEMPLATE: Final = re.compile(r"(?i)<(/?)template\b([^<>]*)>")


def show_shadow_roots(html: str) -> str:
    """The page with every shadow root as a plain box; other templates stay what they are."""
    shown: list[bool] = []

    def box(match: re.Match[str]) -> str:
        closes, attributes = match.groups()
        if closes:
            return "</div>" if shown and shown.pop() else match[0]
        shown.append(_SHADOW.search(attributes) is not None)
        return "<div>" if shown[-1] else match[0]

    return _TEMPLATE.sub(box, html)
