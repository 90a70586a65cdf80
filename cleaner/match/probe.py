"""Finds patterns that explode before an article does.

Each repeat of a pattern is pumped, once some and once many times, with a tail that cannot
match, and the search must end within the limit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from cleaner.match.guard import PatternSource
from cleaner.match.sample import sample
from cleaner.match.tree import Node, name, parse, walk

_LIMIT: Final = 0.1  # seconds a search
_TRIES: Final = 3  # the quickest counts: a busy machine is no fault of the pattern
_PUMPS: Final = (30, 1000)
_TAIL: Final = "\u0007!"  # no pattern asks for it
_MOST_REPEATS: Final = 12  # of a pattern
_WORTH_PUMPING: Final = 20  # a repeat of fewer at most cannot explode by itself


def explodes(source: PatternSource, max_words: int = 0) -> str | None:
    """A text on which the pattern exceeds the limit, shortened for a message; None if it is sane.

    :param max_words: longer texts never reach the pattern; 0 for no limit.
    """
    compiled = source.compile()
    search = compiled.fullmatch if source.whole else compiled.search
    root = parse(source.text, case=source.case, lists=dict(source.lists))
    for repeat in _repeats(root)[:_MOST_REPEATS]:
        for times in _PUMPS:
            pumped = sample(root, None, repeat, times)[:-1] + _TAIL
            # also with an end as a match would have: a search gives up at once where a letter that it needs is missing
            for text in (pumped, pumped + sample(root)):
                if _too_slow(search, text, max_words):
                    return text if len(text) <= 60 else f"{text[:40]}… ({len(text)} characters)"
    return None


def _too_slow(search: Callable[..., object], text: str, max_words: int) -> bool:
    if max_words:
        text = " ".join(text.split(" ")[:max_words])
    for _ in range(_TRIES):
        try:
            search(text, timeout=_LIMIT, concurrent=False)
        except TimeoutError:
            continue
        return False
    return True


def _repeats(root: Node) -> list[Node]:
    kinds = {"GreedyRepeat", "LazyRepeat"}
    return [
        node
        for node in walk(root)
        if name(node) in kinds and (node.max_count is None or node.max_count > _WORTH_PUMPING)
    ]
