"""Pages of recipes for `fit_body.py`, from the tests of recipe-scrapers (MIT licence).

    apt-get source python-recipe-scrapers       # of Debian; or its sources from elsewhere
    python bench/recipe_pages.py SOURCES FOLDER # FOLDER is for fit_body.py

Its tests hold a page of each of some 200 sites, with the ingredients and steps that a person has
checked. These belong to the article; of the rest of the page nothing is known.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import orjson

_CHECKED: Final = frozenset({"test_ingredients", "test_instructions"})
_LEAST: Final = 6  # letters and digits of a passage, for it to be told from others


def passages(test: str) -> Iterator[str]:
    """The lines of all ingredients and steps that a test expects."""
    for function in ast.walk(ast.parse(test)):
        if isinstance(function, ast.FunctionDef) and function.name in _CHECKED:
            for node in ast.walk(function):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield from (line for line in node.value.splitlines() if len(re.sub(r"\W", "", line)) >= _LEAST)


def main() -> None:
    parser = argparse.ArgumentParser(description="Makes a set for fit_body.py of the tests of recipe-scrapers.")
    parser.add_argument("sources", type=Path, help="its sources")
    parser.add_argument("folder", type=Path, help="where the set goes")
    told = parser.parse_args()
    tests, folder = told.sources / "tests", told.folder
    (folder / "pages").mkdir(parents=True, exist_ok=True)
    lines = []
    for page in sorted((tests / "test_data").rglob("*.testhtml")):
        test = tests / f"test_{page.stem}.py"
        known = list(passages(test.read_text("utf-8"))) if test.exists() else []
        if known:
            (folder / "pages" / f"{page.stem}.html.gz").write_bytes(gzip.compress(page.read_bytes(), mtime=0))
            lines.append({"id": page.stem, "domain": page.stem.partition("_")[0], "with": known, "without": []})
    (folder / "gold.jsonl").write_bytes(b"".join(orjson.dumps(line) + b"\n" for line in lines))
    print(f"{folder}: {len(lines)} pages")


if __name__ == "__main__":
    main()
