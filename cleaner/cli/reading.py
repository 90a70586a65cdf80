"""What the commands that clean share: a cleaner, and an article from a file or standard input."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from cleaner.article import Article
from cleaner.batch.job import Options, make_article, read_article
from cleaner.engine import Cleaner
from cleaner.errors import ArticleError, CleanerError
from cleaner.result import Result

#: How a page or a fragment begins, and no plain text.
_MARKUP: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|!--|\?xml|html|head|body|article|main|section|div|figure|p|h[1-6]|ul|ol|blockquote)\b",
    re.IGNORECASE,
)


def load_cleaner(folders: Sequence[Path], names: Sequence[str], options: Options) -> Cleaner:
    """A cleaner that can do what the options ask for.

    :raises CleanerError: if they name a publisher, a house style or marks that there are not.
    """
    cleaner = Cleaner(folders, names=names)
    try:
        cleaner.check(options.article())
    except ArticleError as error:
        raise CleanerError(f"--{error.field}: {error}") from None
    return cleaner


def clean_source(source: str, cleaner: Cleaner, options: Options, *, explain: bool = False) -> Result:
    """Clean a file, or ``-``, standard input. What is wrong with it is said, with exit status 1."""
    try:
        article = _standard_input(options) if source == "-" else read_article(Path(source), options)
        return cleaner.clean(article, explain=explain, stages=options.stages)
    except ArticleError as error:
        click.echo(f"cleaner: {source}: {error}", err=True)
        sys.exit(1)


def _standard_input(options: Options) -> Article:
    data = sys.stdin.buffer.read(options.max_bytes + 1)
    if len(data) > options.max_bytes:
        raise ArticleError(f"too large: more than {options.max_bytes:,} bytes; see --max-bytes")
    return make_article(data, options, html=_MARKUP.match(data) is not None)
