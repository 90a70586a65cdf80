"""Paragraphs that a page holds twice, for a wide and for a narrow screen.

One copy stays: the first that is shown. Only long paragraphs tell of a copy, and what stands
between them in both places goes with them. A refrain, a short line or a pull quote proves nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from cleaner.read.html import PageBlock
from cleaner.read.text import count_words
from cleaner.stages.verdict import Verdict

REPEATED_BLOCK: Final = "structure/repeated_block"
_LEAST_WORDS: Final = 12  # of a paragraph whose second copy goes


def repeated_blocks(blocks: Sequence[PageBlock], gone: Collection[int]) -> dict[int, Verdict]:
    """The blocks that go as copies of others that stay, of those that are not gone already."""
    there = [i for i in range(len(blocks)) if i not in gone]
    if len({blocks[i].text for i in there}) == len(there):
        return {}
    texts = [blocks[i].text for i in there]
    places: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        places.setdefault(text, []).append(place)
    copies: dict[int, int] = {}  # place of a copy -> place of what it is a copy of
    for text, found in places.items():
        if len(found) > 1 and count_words(text) >= _LEAST_WORDS:
            original = next((place for place in found if not blocks[there[place]].element.hidden), found[0])
            copies |= {place: original for place in found if place != original}
    originals = set(copies.values())
    for place, original in list(copies.items()):
        for step in (-1, 1):
            _extend(place + step, original + step, step, texts, copies, originals)
    verdict = Verdict(REPEATED_BLOCK, "nav.repeated")
    return {there[place]: verdict for place in copies}


def _extend(
    copy: int, original: int, step: int, texts: Sequence[str], copies: dict[int, int], originals: set[int]
) -> None:
    """Add the short lines beside a copy that stand beside its original, too."""
    while (
        0 <= copy < len(texts)
        and 0 <= original < len(texts)
        and texts[copy] == texts[original]
        and copy not in copies
        and copy not in originals
        and original not in copies
        and copy != original
    ):
        copies[copy] = original
        originals.add(original)
        copy, original = copy + step, original + step
