"""What a page's data lists of its article: the ingredients and steps of a recipe, the steps of a
manual, questions with their answers, the entries of a live report (https://schema.org)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

#: Where a thing of a type holds entries of the article.
_ENTRIES: Final[Mapping[str, tuple[str, ...]]] = {
    "Recipe": ("recipeIngredient", "ingredients", "recipeInstructions"),
    "HowTo": ("supply", "tool", "step", "steps"),
    "Question": ("name", "acceptedAnswer", "suggestedAnswer"),
    "LiveBlogPosting": ("liveBlogUpdate",),
}
#: Where a thing among entries holds text, or further things.
_SAYING: Final = ("name", "headline", "text", "articleBody", "itemListElement", "steps", "step")
_DEPTH: Final = 6  # of things inside each other; a recipe has parts, these have steps, which have texts


def entries_of(thing: Mapping[str, Any], types: list[str]) -> Iterator[str]:
    """The texts of all entries that a thing of some types lists, markup and all."""
    for name in types:
        for key in _ENTRIES.get(name, ()):
            yield from _texts(thing.get(key))


def _texts(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif depth < _DEPTH and isinstance(value, list):
        for item in value:
            yield from _texts(item, depth + 1)
    elif depth < _DEPTH and isinstance(value, dict):
        for key in _SAYING:
            yield from _texts(value.get(key), depth + 1)
