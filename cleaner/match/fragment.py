"""Asks the function of a rule about an element, as a small Beautiful Soup fragment."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborNode

from cleaner.declared import Test

#: Characters of HTML that functions are shown of one page; a rule that wants more is set aside.
MOST_SHOWN: Final = 500_000


class FragmentError(Exception):
    """A rule's function could not answer; the text says why."""


@dataclass(slots=True)
class Fragments:
    """Asks about the elements of one page."""

    _shown: int = field(default=0)

    def ask(self, test: Test, node: LexborNode) -> bool:
        """Whether a function says yes to an element.

        :raises FragmentError: if it raises an error, or has been shown too much.
        """
        from bs4 import BeautifulSoup, Tag  # noqa: PLC0415 - slow to import, and few pages need it

        source = node.html or ""
        self._shown += len(source)
        if self._shown > MOST_SHOWN:
            raise FragmentError("would have to look at too much HTML")
        try:
            tag = BeautifulSoup(source, "html.parser").find(True)
            return isinstance(tag, Tag) and bool(test(tag))
        except Exception as error:  # noqa: BLE001 - a rule's function is code: whatever it raises is its author's to see
            raise FragmentError(f"raised {type(error).__name__}: {error}") from None
