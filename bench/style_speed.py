"""Megabytes a second of the typography stage beside smartypants and ftfy, on the same texts in one run.

    pip install -e '.[bench]'
    python bench/style_speed.py FOLDER      # of .txt articles in English; generated prose unless given

Clean text is set already; in typed text every mark is a typewriter's, and all have to be set. One core,
best of several rounds, reading into blocks not counted.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import ftfy
import smartypants

from cleaner.read.text import read_blocks
from cleaner.ruleset.houses import profiles_of
from cleaner.ruleset.modules import builtin_folder, load_modules
from cleaner.typography.style import set_style

ROUNDS = 5
PROFILE = profiles_of(load_modules([builtin_folder() / "style"]).houses)["en-US"]
PROSE = (
    "“We can’t say when the bridge opens,” the harbour master said on Tuesday, “but it won’t be this year.”\n\n"
    "The old bridge over the harbour closed in March after divers found cracks in two of its pillars, and the "
    "council’s engineers, who had asked for the money in 2019, weren’t surprised.\n\n"
    "“‘Nothing lasts,’ my father used to say,” said a fisherman who has crossed it every day for thirty years. "
    "“He wasn’t wrong.”\n\n"
    "Workers drove the first of forty new piles into the river bed on Tuesday, watched by a small crowd. The town "
    "expects the work to take eighteen months, and ferries carry lorries across until then.\n\n"
) * 40


def speed(work: Callable[[str], object], texts: list[str]) -> float:
    """Megabytes a CPU second, the best of several rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - began)
    return sum(len(text.encode()) for text in texts) / 1e6 / best


def typed(text: str) -> str:
    """A text as a typewriter has it."""
    for marks, plain in (("“”", '"'), ("‘’", "'")):
        for mark in marks:
            text = text.replace(mark, plain)
    return text


def main() -> None:
    texts = (
        [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).rglob("*.txt"))]
        if sys.argv[1:]
        else [PROSE]
    )
    blocks = {text: [(block.start, block.end) for block in read_blocks(text)] for text in texts}
    clean = [set_style(text, blocks[text], PROFILE).text for text in texts]
    straight = [typed(text) for text in clean]
    blocks = {text: [(block.start, block.end) for block in read_blocks(text)] for text in (*clean, *straight)}
    print(f"{len(texts)} texts, {sum(map(len, texts)) / len(texts):,.0f} characters each")
    print("| MB/s | clean | every mark to set |\n|---|---:|---:|")
    for name, work in (
        ("cleaner", lambda text: set_style(text, blocks[text], PROFILE)),
        ("smartypants", smartypants.smartypants),
        ("ftfy", ftfy.fix_text),
    ):
        print(f"| {name} | {speed(work, clean):.1f} | {speed(work, straight):.1f} |")


if __name__ == "__main__":
    main()
