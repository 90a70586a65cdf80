"""Articles a second beside jusText and trafilatura, on the same text in one run, and what the number of
rules costs.

    pip install -e '.[bench]'
    python bench/speed.py FOLDER       # of .txt articles; seeds/ unless given

jusText and trafilatura read HTML, so that each line stands in a paragraph of its own for them. One core,
best of several rounds, loading not counted but shown.
"""

from __future__ import annotations

import html
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import justext
import trafilatura

from cleaner import Article, Cleaner
from cleaner.ruleset.load import derive_needs
from cleaner.ruleset.modules import load_modules
from cleaner.ruleset.ruleset import RuleSet

ROUNDS = 5
COUNTS = (100, 1_000, 10_000)


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """CPU seconds an article, the best of several rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - began)
    return best / len(texts)


def page(text: str) -> str:
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
    return f"<html><body>{lines}</body></html>"


def generated(count: int, folder: Path) -> Cleaner:
    """A cleaner of so many rules whose phrases do not occur."""
    path = folder / f"many_{count}.py"
    path.write_text(
        "from cleaner.rule import drop\nRULES = [drop(f'rule_{n}', reason='nav.page', "
        f"pattern=f'weekly letter number {{n}} of the desk', fires=['x'], stays=['y']) for n in range({count})]\n",
        encoding="utf-8",
    )
    (folder / str(count)).mkdir()
    loaded = load_modules([path.rename(folder / str(count) / path.name).parent])
    return Cleaner.of(RuleSet.compile(loaded, derive_needs(loaded)))


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "seeds")
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.txt"))]
    pages = [page(text) for text in texts]
    began = time.perf_counter()
    cleaner = Cleaner()
    loading = time.perf_counter() - began
    cleaner.clean(Article(text=texts[0]))
    stop_words = justext.get_stoplist("English")
    print(
        f"{len(texts)} articles, {sum(map(len, texts)) / len(texts):,.0f} characters each; rules loaded in {loading:.2f} s"
    )
    print("| | articles/s | ms an article |\n|---|---:|---:|")
    rows = {
        "cleaner": seconds(lambda text: cleaner.clean(Article(text=text)), texts),
        "jusText": seconds(lambda text: justext.justext(text, stop_words), pages),
        "trafilatura": seconds(trafilatura.extract, pages),
    }
    for name, cost in rows.items():
        print(f"| {name} | {1 / cost:,.0f} | {1000 * cost:.2f} |")
    print("\n| rules | ms an article |\n|---:|---:|")
    with tempfile.TemporaryDirectory() as temporary:
        for count in COUNTS:
            many = generated(count, Path(temporary))
            cost = seconds(lambda text, many=many: many.clean(Article(text=text)), texts)  # type: ignore[misc]
            print(f"| {count:,} | {1000 * cost:.3f} |")


if __name__ == "__main__":
    main()
