"""Strips from an article what is not the article, and says of every change why it was made."""

__version__ = "0.1.0"

from cleaner.article import Article
from cleaner.engine import Cleaner
from cleaner.errors import ArticleError, CleanerError, RuleError
from cleaner.result import Change, Query, Result
from cleaner.write.html import to_html

__all__ = ["Article", "ArticleError", "Change", "Cleaner", "CleanerError", "Query", "Result", "RuleError", "to_html"]
