"""What comes in: an article, and the blocks that it is read into."""

from __future__ import annotations

from dataclasses import dataclass, field

from cleaner.codes import primary_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A source with what the caller knows about it: a ``text``, or ``html``, not both.

    :ivar text: the raw article, headline and all, as it was pasted, scraped or exported.
    :ivar html: a page or a fragment; bytes are decoded as the page declares, or as they look.
    :ivar url: where it stood; its host tells the publisher.
    :ivar publisher: the name of a publisher's rule module; overrules the URL.
    :ivar language: a language tag, ``en`` or ``fr-CA``, ``und`` for none; detected when empty.
    :ivar profile: the name of a house style; the publisher's, or that of the language, when empty.
    :ivar quotes: other quotation marks than the house style's: outer opening and closing, inner
        opening and closing; ``straight`` or ``keep``.
    """

    text: str = ""
    html: str | bytes = ""
    url: str = ""
    publisher: str = ""
    language: str = ""
    profile: str = ""
    quotes: str = ""

    @property
    def primary_language(self) -> str:
        """The ISO 639-1 code of ``language``, or "" if it is not given or undetermined."""
        return primary_language(self.language)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or caption of an article.

    :ivar text: as it stands in the source, hard line breaks and all, trimmed ends.
    :ivar start: where it begins in the source, in code points; ``end``: one past its last.
    :ivar gap: how many line breaks stand before it; 2 and more is a blank line.
    :ivar view: what patterns see: the plain form, white space runs as one space, without
        soft hyphens, zero-width characters and marks of writing direction.
    :ivar words: the number of words; in scripts without spaces two letters count as one.
    :ivar offsets: for each character of ``view`` its place in the source; None where that is
        ``start`` plus its index.
    """

    text: str
    start: int
    end: int
    gap: int
    view: str
    words: int
    offsets: tuple[int, ...] | None = field(default=None, repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of a span of ``view``; empty spans stay empty."""
        if self.offsets is None:
            return self.start + start, self.start + end
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else self.end
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1
