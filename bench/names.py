"""What the number of names costs, and the names stage beside a pass of `re` over the same text.

    python bench/names.py FOLDER       # of .txt articles; seeds/ unless given

The names do not occur, but for a few; loading is shown apart.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from cleaner.declared import Name, NameTable
from cleaner.names.lexicon import build
from cleaner.names.questions import ask
from cleaner.names.rename import rename

COUNTS = (10, 1_000, 10_000)
ROUNDS = 7
REAL = {"Kyiv": "Kiev", "Odesa": "Odessa", "NATO": "Nato"}
SYLLABLES = [
    "ba",
    "be",
    "bo",
    "da",
    "de",
    "do",
    "ka",
    "ki",
    "ko",
    "la",
    "le",
    "lo",
    "ma",
    "mi",
    "mo",
    "na",
    "ni",
    "no",
    "ra",
    "re",
    "ro",
    "sa",
    "si",
    "so",
    "ta",
    "ti",
    "to",
    "va",
    "vi",
    "vo",
]


def generated(count: int) -> NameTable:
    """So many names of three variants each."""
    rng = random.Random(count)
    names = [Name(house=house, spellings=(variant,)) for house, variant in REAL.items()]
    while len(names) < count:
        stem = "".join(rng.choices(SYLLABLES, k=4)).capitalize()
        names.append(Name(house=f"{stem}zk", spellings=(f"{stem}sk", f"{stem}tzk", f"{stem}sck")))
    return NameTable(id="made", names=tuple(names))


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """CPU seconds a text, the best of several rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - began)
    return best / len(texts)


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "seeds")
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.txt"))]
    size = sum(len(text.encode()) for text in texts) / len(texts)
    print(f"{len(texts)} articles, {size:,.0f} bytes each\n\n| names | loading, ms | renaming, µs an article | MB/s |")
    print("|---|---:|---:|---:|")
    for count in COUNTS:
        table = generated(count)
        began = time.perf_counter()
        lexicon = build([[table]], "en")
        loading = time.perf_counter() - began
        cost = seconds(lambda text, lexicon=lexicon: rename(text, lexicon), texts)  # type: ignore[misc]
        print(f"| {count:,} | {1000 * loading:,.1f} | {1e6 * cost:,.0f} | {size / cost / 1e6:,.0f} |")
    cost = seconds(lambda text: ask(text, lexicon), texts)
    print(f"| questions | | {1e6 * cost:,.0f} | {size / cost / 1e6:,.0f} |")
    few = re.compile(rf"\b(?:{'|'.join(REAL.values())})\b")
    cost = seconds(lambda text: few.sub("", text), texts)
    print(f"| {len(REAL)}, one `re` pass | | {1e6 * cost:,.0f} | {size / cost / 1e6:,.0f} |")


if __name__ == "__main__":
    main()
