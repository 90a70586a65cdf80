"""What the number of selectors costs a page, and what the built-in rules on markup add to it.

    python bench/selectors_speed.py FOLDER       # of .html pages

CPU time on one core, best of several rounds, the parse not counted.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from cleaner import Cleaner
from cleaner.match.selectors import SelectorIndex
from cleaner.read.page import Page, open_page
from cleaner.stages.markup import Marks, find_marks
from cleaner.stages.page import judge_page

ROUNDS = 5
COUNTS = (100, 1_000, 10_000)


def milliseconds(work: Callable[[Page], object], pages: list[Page]) -> float:
    """CPU time a page, the best of several rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for page in pages:
            work(page)
        best = min(best, time.process_time() - began)
    return 1000 * best / len(pages)


def generated(count: int) -> list[str]:
    """Selector lists of every kind whose names do not occur, and one that does in each hundred."""
    kinds = ("div.box-{} > p.line-{}", "#part-{} li", "aside[data-box='{}'] a.more-{}", ".promo-{}, .teaser-{}")
    return [
        "figure > figcaption" if n % 100 == 0 and n < 1_000 else kinds[n % len(kinds)].format(n, n)
        for n in range(count)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description="What selectors cost a page.")
    parser.add_argument("folder", type=Path, help="a folder of .html pages")
    pages = [open_page(path.read_bytes())[0] for path in sorted(parser.parse_args().folder.rglob("*.html"))]
    if not pages:
        parser.error("there is no .html file in that folder")
    print(f"{len(pages)} pages, {sum(len(page.elements) for page in pages) / len(pages):,.0f} elements with text each")
    print("| selectors | ms a page |\n|---:|---:|")
    for count in COUNTS:
        index = SelectorIndex.of(generated(count))
        cost = milliseconds(lambda page, index=index: index.matches(page.elements), pages)  # type: ignore[misc]
        print(f"| {count:,} | {cost:.3f} |")
    markup = Cleaner().ruleset.markup
    print(f"\n{len(markup.rules)} built-in rules\n| | ms a page |\n|---|---:|")
    print(f"| finding what they match | {milliseconds(lambda page: find_marks(page, markup, ''), pages):.3f} |")
    print(f"| judging without them | {milliseconds(lambda page: judge_page(page, Marks()), pages):.3f} |")
    both = milliseconds(lambda page: judge_page(page, find_marks(page, markup, "")), pages)
    print(f"| judging with them | {both:.3f} |")


if __name__ == "__main__":
    main()
