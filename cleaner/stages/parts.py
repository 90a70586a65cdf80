"""Names the parts of what stays: headline, standfirst, body."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from cleaner.article import Block
from cleaner.result import Part
from cleaner.stages.layout import Layout, is_sentence, is_statement

_HEADLINE_WORDS: Final = range(4, 31)
_STANDFIRST_WORDS: Final = range(8, 61)
HEADLINE_RULE: Final = "structure/headline"
STANDFIRST_RULE: Final = "structure/standfirst"


def name_parts(
    blocks: Sequence[Block],
    layout: Layout,
    labels: Mapping[int, tuple[Part, str]],
    gone: Collection[int],
) -> dict[int, tuple[Part, str]]:
    """Part and rule of each block that stays and is not body.

    The headline is the first block, if prose follows and it neither is a statement nor leads
    into what follows. The
    standfirst is the sentence after it, if something that went (a byline, a date, a credit)
    parts it from the prose: without that it may be the first sentence of the article.
    """
    parts = dict(labels)
    head = layout.order[: layout.first_prose]
    known = any(part == "headline" for part, _ in labels.values())
    if known or not head or head[0] in parts or not _is_headline(blocks[head[0]]):
        return parts
    parts[head[0]] = ("headline", HEADLINE_RULE)
    if len(head) > 1 and not any(part == "standfirst" for part, _ in labels.values()):
        second, first_prose = head[1], layout.order[layout.first_prose]
        parted = any(i in gone for i in range(second + 1, first_prose))
        if parted and is_sentence(blocks[second]) and blocks[second].words in _STANDFIRST_WORDS:
            parts[second] = ("standfirst", STANDFIRST_RULE)
    return parts


def _is_headline(block: Block) -> bool:
    return block.words in _HEADLINE_WORDS and not is_statement(block) and not block.view.endswith((":", ",", ";"))
