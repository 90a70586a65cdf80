"""Whole pages a second beside trafilatura and resiliparse, on the same pages in one run on one core, and
what cleaning a body fragment costs beyond its parse.

    pip install -e '.[bench]'
    python bench/pages.py FOLDER       # of .html files

CPU time of this process; each page counts with its best of several rounds, loading is not counted. All
get the same text, decoded beforehand, and give the article's text: resiliparse by its extractor of main
content, trafilatura with its defaults.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from statistics import fmean, median

import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from cleaner import Article, Cleaner
from cleaner.read.bytes import decode_html
from cleaner.read.html import parse

ROUNDS = 3
FRAGMENT = 5_000  # letters


def cpu_times(work: Callable[[str], object], pages: list[str]) -> list[float]:
    """CPU seconds by page, the best of several rounds."""
    best = [float("inf")] * len(pages)
    for _ in range(ROUNDS):
        for i, page in enumerate(pages):
            began = time.process_time()
            work(page)
            best[i] = min(best[i], time.process_time() - began)
    return best


def resiliparse_text(page: str) -> str:
    return str(extract_plain_text(HTMLTree.parse(page), main_content=True))


def fragment(text: str) -> str:
    """A body as a content management system holds it, of 5 KB or as much as the text has."""
    paragraphs: list[str] = []
    size = 0
    for line in text.splitlines():
        if line.strip() and size < FRAGMENT:
            paragraphs.append(f"<p>{line.strip()} <a href='/more'>more</a> <em>of it</em></p>")
            size += len(paragraphs[-1])
    return "\n".join(paragraphs)


def main() -> None:
    parser = argparse.ArgumentParser(description="Pages a second beside trafilatura and resiliparse.")
    parser.add_argument("folder", type=Path, help="a folder of .html files")
    paths = sorted(parser.parse_args().folder.rglob("*.html"))
    if not paths:
        parser.error("there is no .html file in that folder")
    pages = [decode_html(path.read_bytes()).text for path in paths]
    cleaner = Cleaner()
    texts = [cleaner.clean(Article(html=page)).text for page in pages]
    print(f"{len(pages)} pages, {sum(map(len, pages)) / len(pages):,.0f} characters each")
    print("| | pages/s | ms a page, median | mean |\n|---|---:|---:|---:|")
    for name, work in {
        "cleaner": lambda page: cleaner.clean(Article(html=page)),
        "of that, the parse": parse,
        "trafilatura": trafilatura.extract,
        "resiliparse": resiliparse_text,
    }.items():
        seconds = cpu_times(work, pages)
        print(f"| {name} | {1 / fmean(seconds):,.0f} | {1000 * median(seconds):.2f} | {1000 * fmean(seconds):.2f} |")
    fragments = [body for body in map(fragment, texts) if len(body) >= FRAGMENT]
    whole = cpu_times(lambda body: cleaner.clean(Article(html=body)), fragments)
    parsed = cpu_times(parse, fragments)
    beyond = [a - b for a, b in zip(whole, parsed, strict=True)]
    print(
        f"\n{len(fragments)} fragments of 5 KB: {1000 * median(beyond):.2f} ms beyond the parse in the median,"
        f" {1000 * fmean(beyond):.2f} in the mean; the parse {1000 * median(parsed):.2f}"
    )


if __name__ == "__main__":
    main()
