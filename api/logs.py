"""What is logged: one JSON object a line, never a word of an article."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime
from typing import Any, Final

import orjson

LOG: Final = logging.getLogger("article_cleaner")


class JsonLines(logging.Formatter):
    """A record as a line of JSON; what a caller hands over as ``data`` stands beside the message."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        data: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "message": record.getMessage(),
        }
        data |= getattr(record, "data", {})
        if record.exc_info and record.exc_info[0]:
            data["error"] = record.exc_info[0].__name__  # its message may hold an article's text
        return orjson.dumps(data, default=str).decode()


def log_to_standard_error() -> None:
    """Send the service's records, and those of its server, there."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.captureWarnings(True)
    for name in ("article_cleaner", "cleaner", "uvicorn", "py.warnings"):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(logging.INFO)
        logger.propagate = False
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
