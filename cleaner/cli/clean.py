"""``cleaner clean``: a file, a folder tree or standard input."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, cast

import click

from cleaner.batch.folder import find_jobs, run_jobs
from cleaner.batch.job import SUFFIXES, Format, Job, Options, Outcome, render
from cleaner.cli.options import cleaning_options, parts_option
from cleaner.cli.reading import clean_source, load_cleaner
from cleaner.engine import Cleaner
from cleaner.reasons import REASONS
from cleaner.result import Part
from cleaner.write.files import whole_file


@click.command()
@click.argument("source", metavar="IN")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="The folder for the clean articles.")
@parts_option
@click.option(
    "--to", type=click.Choice(list(SUFFIXES)), default="text", show_default=True, help="The form of the output."
)
@cleaning_options
@click.option("--report", type=click.Path(path_type=Path, dir_okay=False), help="Write all receipts, as JSON lines.")
@click.option("--queries", is_flag=True, help="Write what an editor has to decide beside each output, as a JSON list.")
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to use.")
def clean(
    source: str, out: Path | None, parts: tuple[Part, ...], to: str, folders: tuple[Path, ...], names: tuple[str, ...],
    report: Path | None, queries: bool, workers: int, **given: Any,
) -> None:  # fmt: skip
    """Clean an article, or every article of a folder tree.

    IN is a file (.txt, .html, .htm, .xhtml), a folder, or - for standard input, where HTML is
    told by how it begins. With --out, each file is written to the same relative path under it;
    without, a single article goes to standard output.
    """
    options = Options(parts=parts, to=cast("Format", to), receipts=report is not None, queries=queries, **given)
    cleaner = load_cleaner(folders, names, options)
    if out is None:
        if queries:
            raise click.UsageError("--queries writes files beside the outputs; it needs --out")
        if report:
            raise click.UsageError("--report is of a batch; it needs --out")
        if source != "-" and Path(source).is_dir():
            raise click.UsageError("a folder needs --out, the folder for the clean articles")
        click.echo(render(clean_source(source, cleaner, options), options), nl=False)
        return
    if source == "-":
        raise click.UsageError("--out is for files and folders; standard input goes to standard output")
    others = [*map(Path, names), *(path for folder in folders for path in folder.rglob("*.py"))]
    jobs = find_jobs(Path(source), out, options, report, others)
    failed = _run(jobs, cleaner, options, workers, report)
    sys.exit(1 if failed else 0)


def _run(jobs: list[Job], cleaner: Cleaner, options: Options, workers: int, report: Path | None) -> bool:
    outcomes: list[Outcome] = []
    began = time.perf_counter()
    stopped = False
    with _report_file(report) as receipts:
        try:
            for outcome in _with_progress(run_jobs(jobs, cleaner, options, workers), len(jobs)):
                if receipts:
                    receipts.write(outcome.receipts)
                outcomes.append(replace(outcome, receipts=b""))
        except KeyboardInterrupt:
            stopped = True
    _summary(outcomes, time.perf_counter() - began)
    if stopped:
        click.echo(f"stopped: {len(jobs) - len(outcomes)} of {len(jobs)} articles were not cleaned", err=True)
        sys.exit(130)
    return any(outcome.error for outcome in outcomes)


@contextmanager
def _report_file(path: Path | None) -> Iterator[BinaryIO | None]:
    if path is None:
        yield None
    else:
        with whole_file(path) as file:
            yield file


def _with_progress(outcomes: Iterable[Outcome], length: int) -> Iterator[Outcome]:
    if not sys.stderr.isatty():
        yield from outcomes
        return
    with click.progressbar(outcomes, length=length, label="Cleaning", file=sys.stderr) as bar:
        yield from bar


def _summary(outcomes: list[Outcome], seconds: float) -> None:
    failed = [outcome for outcome in outcomes if outcome.error]
    for outcome in failed:
        click.echo(f"{outcome.name}: {outcome.error}", err=True)
    for outcome in outcomes:
        for problem in outcome.problems:
            click.echo(f"{outcome.name}: {problem}", err=True)
    changed = sum(outcome.changed for outcome in outcomes)
    speed = len(outcomes) / seconds if seconds else 0.0
    click.echo(
        f"{len(outcomes)} article{'s' * (len(outcomes) != 1)}: {changed} changed, {len(failed)} failed"
        f" ({speed:,.0f} articles/s)"
    )
    reasons = sum((outcome.reasons for outcome in outcomes), Counter[str]())
    width = max(map(len, reasons), default=0)
    for reason, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0])):
        click.echo(f"{count:7,}  {reason:<{width}}  {REASONS[reason]}")
