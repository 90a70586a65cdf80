"""Fit the weights by which the body of a page is found.

    pip install -e '.[bench]'
    python bench/fit_body.py FOLDER... [--write]

Each folder is a set of labelled pages: ``gold.jsonl``, a page a line, and ``pages/<id>.html.gz``.
A line has ``id``, ``domain`` and what the page's article is: ``body`` (a list of ``{text,
optional}``), or ``text``, or passages ``with`` that belong to it and ``without`` that do not. A set
may know nothing but passages that belong (``recipe_pages.py`` makes one): what a first fit on the
others is sure to be outside the article then counts as that.

The script labels the blocks of each page by that, fits a logistic regression, and prints how
well pages of domains that a fit has not seen come out (five folds by the hash of the domain).
``--write`` then fits on all pages and writes ``cleaner/stages/body_weights.json``. The same
pages give the same weights.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import accumulate, islice
from operator import add
from pathlib import Path
from statistics import fmean
from typing import Any, Final

import numpy as np
import orjson
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from cleaner.read.bytes import decode_html
from cleaner.read.html import Element, PageBlock
from cleaner.read.page import read_page
from cleaner.stages import body
from cleaner.stages.evidence import FAMILIES, Evidence, names_of, page_evidence
from cleaner.stages.said import letters_of

FOLDS: Final = 5
STRENGTH: Final = 0.15  # of the evidence against the assumption that nothing matters
DOMAINS: Final = 20  # on whose pages a name must stand, for it to be evidence
NEGLIGIBLE: Final = 0.05
NEWS: Final = 3.0  # pages labelled paragraph by paragraph are news, and count for more
PARTLY: Final = 0.3  # how much pages count of which only passages are known that belong
SURE: Final = -1.5  # below this score a block of theirs is taken to be outside
MOST_WORDS: Final = 120  # for which a block counts
LEAST_WORDS: Final = 150  # of an article
#: Families whose first case is that a page's data says nothing, which then adds nothing.
OF_DATA: Final = ("said", "page_text", "listed")
WEIGHTS: Final = Path(body.__file__).with_name("body_weights.json")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled page. ``labels``: 1 is of the article, 0 is not, None is not known; ``weights``:
    how much each block counts. ``partly``: no block is known to be outside the article."""

    domain: str
    evidence: Evidence
    elements: Sequence[Element]
    blocks: Sequence[PageBlock]
    labels: Sequence[int | None]
    weights: Sequence[float]
    partly: bool

    @property
    def fold(self) -> int:
        return hashlib.sha256(self.domain.encode()).digest()[3] % FOLDS


def read_pages(folder: Path) -> Iterator[Labelled]:
    """The labelled pages of a set."""
    for line in (folder / "gold.jsonl").read_bytes().splitlines():
        gold = json.loads(line)
        page = read_page(decode_html(gzip.decompress((folder / "pages" / f"{gold['id']}.html.gz").read_bytes())).text)
        if not page.blocks:
            continue
        evidence = page_evidence(page)
        texts = [block.text for block in page.blocks]
        if "with" in gold and "text" not in gold:
            labels = _by_passages(texts, gold["with"], gold["without"])
            weights = [1.0] * len(texts)
        else:
            parts = gold.get("body") or [{"text": text, "optional": False} for text in gold["text"].split("\n")]
            labels = _by_gold(texts, parts)
            counts = [min(count, MOST_WORDS) for count in evidence.words]
            due = sum(count for count, label in zip(counts, labels, strict=True) if label)
            share = (NEWS if "body" in gold else 1.0) * 10 / max(due, LEAST_WORDS)
            weights = [share * count for count in counts]
        yield Labelled(gold["domain"], evidence, page.elements, page.blocks, labels, weights, gold.get("without") == [])


def _by_passages(texts: Sequence[str], due: Sequence[str], wrong: Sequence[str]) -> list[int | None]:
    yes, no = [letters_of(text) for text in due], [letters_of(text) for text in wrong]
    labels: list[int | None] = []
    for text in map(letters_of, texts):
        good, bad = any(part in text for part in yes if part), any(part in text for part in no if part)
        labels.append(int(good) if good != bad else None)
    return labels


class _Passages:
    """Texts to look others up in, by their runs of four words."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.lines = {letters_of(text) for text in texts}
        self.flow = f" {' '.join(sorted(self.lines))} "
        self.runs = {run for line in self.lines for run in _runs(line.split())}

    def share(self, words: list[str]) -> float:
        """How much of a text stands here."""
        own = _runs(words)
        if " ".join(words) in self.lines:
            return 1.0
        return sum(run in self.runs for run in own) / len(own) if own else 0.0


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[i : i + 4]) for i in range(len(words) - 3)]


def _by_gold(texts: Sequence[str], parts: Sequence[dict[str, Any]]) -> list[int | None]:
    due = _Passages(part["text"] for part in parts if not part["optional"])
    optional = _Passages(part["text"] for part in parts if part["optional"])
    labels: list[int | None] = []
    for text in texts:
        words = letters_of(text).split()
        short = f" {' '.join(words)} "
        here, spare = due.share(words), optional.share(words)
        if here >= 0.5 and words:
            labels.append(1)
        elif (
            not words
            or spare >= 0.5
            or here >= 0.3
            or (len(words) < 4 and (short in due.flow or short in optional.flow))
        ):
            labels.append(None)
        else:
            labels.append(0)
    return labels


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of the matrix: those of each family, then the names."""

    families: dict[str, int]
    around: dict[str, int]
    near: dict[str, int]
    size: int

    @classmethod
    def of(cls, pages: Sequence[Labelled]) -> Columns:
        families = dict(zip(FAMILIES, accumulate(FAMILIES.values(), initial=0), strict=False))
        start = sum(FAMILIES.values())
        around = _common(pages, None, start)
        near = _common(pages, body.NEAR_BOXES, start + len(around))
        return cls(families, around, near, start + len(around) + len(near))

    def matrix(self, pages: Sequence[Labelled]) -> csr_matrix:
        indices: list[int] = []
        ends = [0]
        for page in pages:
            rows = zip(*page.evidence.columns.values(), strict=True)
            starts = [self.families[family] for family in page.evidence.columns]
            for cases, block in zip(rows, page.blocks, strict=True):
                indices += map(add, starts, cases)
                indices += (self.around[name] for name in _names(block) if name in self.around)
                indices += (self.near[name] for name in _names(block, body.NEAR_BOXES) if name in self.near)
                ends.append(len(indices))
        return csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(ends) - 1, self.size))


def _names(block: PageBlock, boxes: int | None = None) -> Iterator[str]:
    for element in islice(block.inner.chain(), boxes):
        yield from names_of(element)


def _common(pages: Sequence[Labelled], boxes: int | None, start: int) -> dict[str, int]:
    domains: dict[str, set[str]] = {}
    for page in pages:
        for block in page.blocks:
            for name in _names(block, boxes):
                domains.setdefault(name, set()).add(page.domain)
    names = sorted(name for name, those in domains.items() if len(those) >= DOMAINS)
    return {name: start + i for i, name in enumerate(names)}


def fit(pages: Sequence[Labelled]) -> body.Weights:
    """The weights that tell the labels of these pages best."""
    columns = Columns.of(pages)
    labels = np.array([-1 if label is None else label for page in pages for label in page.labels])
    weights = np.array([weight for page in pages for weight in page.weights])
    known = labels >= 0
    model = LogisticRegression(C=STRENGTH, max_iter=300, tol=1e-3)
    model.fit(columns.matrix(pages)[known], labels[known], sample_weight=weights[known])
    values = [round(float(value), 3) for value in model.coef_[0]]

    def named(places: dict[str, int]) -> dict[str, float]:
        return {name: values[i] for name, i in places.items() if abs(values[i]) >= NEGLIGIBLE}

    bias = float(model.intercept_[0])
    families = {family: values[at : at + FAMILIES[family]] for family, at in columns.families.items()}
    for family in OF_DATA:
        usual = families[family][0]
        families[family] = [round(value - usual, 3) for value in families[family]]
        bias += usual
    return body.Weights(round(bias, 3), families, named(columns.around), named(columns.near))


def fit_all(pages: Sequence[Labelled]) -> body.Weights:
    """The weights that tell the labels of all pages best, those that are known in part among them."""
    whole = [page for page in pages if not page.partly]
    parts = [page for page in pages if page.partly]
    first = fit(whole)
    return fit([*whole, *(_completed(page, first) for page in parts)]) if parts else first


def _completed(page: Labelled, weights: body.Weights) -> Labelled:
    scores = body.scores(page.elements, page.blocks, page.evidence, weights)
    labels = [0 if label is None and score < SURE else label for label, score in zip(page.labels, scores, strict=True)]
    return replace(page, labels=labels, weights=[PARTLY * weight for weight in page.weights])


def judge(pages: Sequence[Labelled], weights: body.Weights) -> tuple[float, float]:
    """Precision and recall by words, the mean over pages."""
    precisions, recalls = [], []
    for page in pages:
        scores = body.scores(page.elements, page.blocks, page.evidence, weights)
        rows = list(zip(scores, page.labels, page.evidence.words, strict=True))
        hit = sum(count for score, label, count in rows if score > 0 and label == 1)
        kept = sum(count for score, label, count in rows if score > 0 and label is not None)
        due = sum(count for _, label, count in rows if label == 1)
        if kept:
            precisions.append(hit / kept)
        if due:
            recalls.append(hit / due)
    return fmean(precisions), fmean(recalls)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="fit on all pages and write the weights")
    args = parser.parse_args()
    sets = {folder.name: list(read_pages(folder)) for folder in args.folders}
    everything = [page for pages in sets.values() for page in pages]
    folds = [fit_all([page for page in everything if page.fold != fold]) for fold in range(FOLDS)]
    for name, pages in sets.items():
        parts = [(fold, [page for page in pages if page.fold == fold]) for fold in range(FOLDS)]
        judged = [(judge(part, folds[fold]), len(part)) for fold, part in parts if part]
        precision, recall = (sum(pr[i] * n for pr, n in judged) / len(pages) for i in (0, 1))
        print(f"{name}: {len(pages)} pages of unseen domains, precision {precision:.3f}, recall {recall:.3f}")
    if args.write:
        weights = fit_all(everything)
        WEIGHTS.write_bytes(
            orjson.dumps(
                {k: v for k, v in asdict(weights).items() if not k.startswith("_")}, option=orjson.OPT_SORT_KEYS
            )
            + b"\n"
        )
        print(f"{WEIGHTS}: {len(weights.around) + len(weights.near)} names")


if __name__ == "__main__":
    main()
