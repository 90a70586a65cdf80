"""What tests share: prose, the texts of ``tests/texts``, the real command."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from cleaner.match.fold import first_letter
from cleaner.match.needs import Needs

HERE = Path(__file__).parent

PROSE = (
    "The old bridge over the harbour closed in March after divers found cracks in two of its pillars.",
    "Workers drove the first of forty new piles into the river bed on Tuesday, watched by a small crowd.",
    "The town expects the work to take eighteen months, and ferries carry lorries across until then.",
    "A fisherman who has crossed it every day for thirty years said that he missed the sound of the planks.",
)

#: Texts that the rules get wrong, each to be mended: ``language: beginning of the text``.
KNOWN = frozenset((HERE / "texts" / "known_failures.txt").read_text(encoding="utf-8").splitlines())


def paragraphs(folder: str) -> list[tuple[str, str]]:
    """Language and text of every paragraph of the files of ``tests/texts/<folder>``."""
    return [
        (path.stem, text.strip())
        for path in sorted((HERE / "texts" / folder).glob("*.txt"))
        for text in path.read_text(encoding="utf-8").split("\n\n")
        if text.strip()
    ]


def meets(needs: Sequence[Needs], line: str) -> bool:
    """Whether a folded line holds what one alternative of a pattern needs."""
    return any(
        (not one.starts or line.startswith(tuple(one.starts), first_letter(line)))
        and all(any(some in line for some in strings) for strings in (one.inside or {""}, *one.holds))
        and (not one.digit or any(map(str.isdecimal, line)))
        for one in needs
    )


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The real command, in a process of its own."""
    command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=300)
