"""A folder tree of articles to a folder tree of clean ones."""

from __future__ import annotations

import gc
import os
import signal
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Final

from cleaner.batch.job import HTML_SUFFIXES, SUFFIXES, Job, Options, Outcome, run_job, written
from cleaner.engine import Cleaner
from cleaner.errors import CleanerError

READABLE: Final = HTML_SUFFIXES | {".txt"}
_AHEAD: Final = 8  # jobs in hand a worker, so that memory stays flat


def find_jobs(
    source: Path, out: Path, options: Options, report: Path | None = None, others: Iterable[Path] = ()
) -> list[Job]:
    """The article files of a folder tree, or the one file, in the order of their paths.

    :param report: where the receipts of all go; :param others: further files that are read.
    :raises CleanerError: if there is nothing to read, or something that is read would be written to.
    """
    if not source.exists():
        raise CleanerError(f"{source}: there is no such file or folder")
    inside, target = source.resolve(), out.resolve()
    if source.is_dir() and (target == inside or inside in target.parents):
        raise CleanerError(f"--out {out} lies in the input {source}, which is never written to; choose another folder")
    if source.is_dir():
        files = sorted(p for p in source.rglob("*") if p.suffix.lower() in READABLE and not p.is_dir())
    else:
        files = [source]
    if not files:
        raise CleanerError(f"{source} holds no article: files of {', '.join(sorted(READABLE))} are read")
    base = source if source.is_dir() else source.parent
    names = [path.relative_to(base) for path in files]
    jobs = [
        Job(name.as_posix(), path, out / target)
        for name, path, target in zip(names, files, _targets(names, options), strict=True)
    ]
    _check_written(jobs, options, report, others)
    return jobs


def _targets(names: Sequence[Path], options: Options) -> list[Path]:
    """Where the articles of these names go: those that would meet (``a.html`` and ``a.txt``) keep
    their suffix inside the name, and get another until they meet no more."""
    suffix = SUFFIXES[options.to]
    targets = {name: name.with_suffix(suffix) for name in names}
    met = Counter(file for target in targets.values() for file in written(target, options))
    chosen = {
        name: target
        for name, target in targets.items()
        if name == target or all(met[file] == 1 for file in written(target, options))
    }
    taken = {file for target in chosen.values() for file in written(target, options)}
    for name in names:
        if name not in chosen:
            target = name.with_name(name.name + suffix)
            while not taken.isdisjoint(written(target, options)):
                target = target.with_name(target.name + suffix)
            chosen[name] = target
            taken.update(written(target, options))
    return [chosen[name] for name in names]


def _check_written(jobs: Sequence[Job], options: Options, report: Path | None, others: Iterable[Path]) -> None:
    """:raises CleanerError: if a file that is read would be written, or one written twice."""
    read = {os.path.realpath(path) for path in (*(job.source for job in jobs), *others)}
    outputs = [("--out", path, job.name) for job in jobs for path in written(job.target, options)]
    seen: dict[str, str] = {}  # what goes where, links followed
    for option, path, content in [*outputs, *([("--report", report, "the receipts")] if report else [])]:
        place = os.path.realpath(path)
        if place in read:
            raise CleanerError(f"{path} is read, and what is read is never written to; choose another {option}")
        if place in seen:
            raise CleanerError(f"{path} would hold both {seen[place]} and {content}; choose another {option}")
        seen[place] = content


def run_jobs(jobs: Sequence[Job], cleaner: Cleaner, options: Options, workers: int = 1) -> Iterator[Outcome]:
    """Clean all files; outcomes come in the order of the jobs, whatever the workers do."""
    if workers <= 1 or len(jobs) < 2:
        gc.freeze()  # rules stay to the end, so that the collector need not look at them for every article
        for job in jobs:
            yield run_job(job, cleaner, options)
        return
    with ProcessPoolExecutor(workers, initializer=_start_worker, initargs=(cleaner, options)) as pool:
        try:
            yield from _in_order(pool, jobs, workers * _AHEAD)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _in_order(pool: ProcessPoolExecutor, jobs: Sequence[Job], ahead: int) -> Iterator[Outcome]:
    running: list[tuple[Job, Future[Outcome] | None]] = []
    upcoming = iter(jobs)
    for job in upcoming:
        running.append((job, _submit(pool, job)))
        if len(running) >= ahead:
            yield _outcome(*running.pop(0))
    for job, future in running:
        yield _outcome(job, future)


def _submit(pool: ProcessPoolExecutor, job: Job) -> Future[Outcome] | None:
    try:
        return pool.submit(_work, job)
    except BrokenProcessPool:
        return None


def _outcome(job: Job, future: Future[Outcome] | None) -> Outcome:
    try:
        if future is not None:
            return future.result()
    except BrokenProcessPool:
        pass
    return Outcome(job.name, "a worker process died; run again, with --workers 1 if it happens twice")


_cleaner: Cleaner
_options: Options


def _start_worker(cleaner: Cleaner, options: Options) -> None:
    global _cleaner, _options
    _cleaner, _options = cleaner, options
    gc.freeze()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the main process's to handle


def _work(job: Job) -> Outcome:
    return run_job(job, _cleaner, _options)
