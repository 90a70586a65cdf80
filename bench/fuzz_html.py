"""Looks for a page that breaks a promise, for as long as it is told.

    pip install -e '.[bench,test]'
    python -m bench.fuzz_html SECONDS [SEED]      # from the root of the repository

With atheris it goes by what code the pages reach, otherwise by chance. Prints the seed; the page that
failed goes to ``fuzz-failure.html``, and the failure is shown.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from cleaner import Cleaner
from tests.soup import PAGES, check_page, mutated, soup

try:
    import atheris
except ImportError:
    atheris = None

FAILURE = Path("fuzz-failure.html")
LONGEST = 20_000  # bytes of a page


def check(cleaner: Cleaner, html: str | bytes) -> None:
    try:
        check_page(cleaner, html)
    except BaseException:
        FAILURE.write_bytes(html if isinstance(html, bytes) else html.encode("utf-8", "surrogatepass"))
        print(f"the page that failed is in {FAILURE}")
        raise


def by_chance(cleaner: Cleaner, seconds: float, seed: int) -> int:
    draw = random.Random(seed)
    ends = time.monotonic() + seconds
    count = 0
    while time.monotonic() < ends:
        check(cleaner, "x" + soup(draw) if draw.random() < 0.3 else mutated(draw))
        count += 1
    return count


def by_coverage(cleaner: Cleaner, seconds: float, seed: int) -> None:
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        for number, page in enumerate((*PAGES, *(mutated(draw) for _ in range(50)))):
            Path(folder, str(number)).write_bytes(page.encode())
        limits = [f"-max_total_time={seconds:.0f}", f"-seed={seed}", f"-max_len={LONGEST}", "-timeout=20"]
        atheris.instrument_all()
        atheris.Setup([sys.argv[0], *limits, folder], lambda data: check(cleaner, bytes(data)))
        atheris.Fuzz()  # ends the process


def main() -> None:
    parser = argparse.ArgumentParser(description="Looks for a page that breaks a promise.")
    parser.add_argument("seconds", type=float)
    parser.add_argument("seed", type=int, nargs="?", default=random.randrange(2**31))
    told = parser.parse_args()
    seconds, seed = told.seconds, told.seed
    print(f"seed {seed}, {'by coverage' if atheris else 'by chance'}", flush=True)
    cleaner = Cleaner()
    print(f"{by_chance(cleaner, seconds / 4 if atheris else seconds, seed)} pages by chance, no failure", flush=True)
    if atheris:
        by_coverage(cleaner, seconds * 3 / 4, seed)


if __name__ == "__main__":
    main()
