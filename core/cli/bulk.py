"""`incise-cli export` for many articles: two processes, and one bad file does not stop the rest."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, NamedTuple

from core.annotations.selection import selected
from core.cli.analyst import Analyst
from core.cli.export_targets import export_jobs, make_room
from core.export.formats import format_named, write_article
from core.problems import Code, Problem, ProblemError

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from multiprocessing.connection import Connection
    from pathlib import Path

    from core.annotations.filters import MarkFilter
    from core.cli.export_targets import Job
    from core.export.pdf.options import PdfOptions

PROCESSES = 2
"""Each holds its own pipelines, some 300 MB."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What is the same for all articles: the format's name, the marks that are shown, how a PDF is set."""

    format_name: str
    mark_filter: MarkFilter
    pdf: PdfOptions


class Outcome(NamedTuple):
    """What came of one article: the problem that it failed by, or what is to be known about its file."""

    problem: Problem | None = None
    warning: Problem | None = None


def export_in_bulk(paths: Sequence[Path], folder: Path, choices: Choices) -> int:
    """Export the articles at `paths`, files and folders of them, into `folder`.

    Standard error gets one line for each file as it is done, and at the end a list of those that failed.

    Returns:
        How many could not be exported.

    Raises:
        ProblemError: if the format is unknown or a folder holds no articles; nothing was written.
    """
    jobs = export_jobs(paths, folder, format_named(choices.format_name).suffix)
    failed = []
    with contextlib.closing(_done(jobs, folder, choices)) as done:
        for number, (job, outcome) in enumerate(done, start=1):
            said = outcome.problem or f"{job.source} -> {job.target}"
            warned = f" ({outcome.warning})" if outcome.warning else ""
            sys.stderr.write(f"{number}/{len(jobs)} {_one_line(f'{said}{warned}')}\n")
            sys.stderr.flush()
            if outcome.problem:
                failed.append(outcome.problem)
    if failed:
        sys.stderr.write(f"incise-cli: {len(failed)} of {len(jobs)} could not be exported:\n")
        sys.stderr.writelines(f"  {_one_line(problem)}\n" for problem in failed)
    return len(failed)


def _one_line(told: object) -> str:
    return " ".join(str(told).split())


def _done(jobs: Sequence[Job], folder: Path, choices: Choices) -> Generator[tuple[Job, Outcome]]:
    """Each job as it is done, with what came of it. Ended early, it lets what is being written become whole."""
    waiting = list(reversed(jobs))
    at_work: list[_Worker] = []
    try:
        while waiting or at_work:
            while waiting and len(at_work) < PROCESSES:
                at_work.append(_Worker(folder, choices))
                at_work[-1].take(waiting.pop())
            ready = wait([worker.connection for worker in at_work])
            for worker in [worker for worker in at_work if worker.connection in ready]:
                job, outcome, alive = worker.answer()
                if alive and waiting:
                    worker.take(waiting.pop())
                else:
                    at_work.remove(worker)
                    worker.end()
                yield job, outcome
    finally:
        for worker in at_work:
            worker.end()


class _Worker:
    """A process that exports one article after the other, seen from outside."""

    def __init__(self, folder: Path, choices: Choices) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, folder, choices), daemon=True)
        # Ctrl+C goes to all processes of a terminal; this one decides for those that it starts.
        heeded = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            self._process.start()
        finally:
            signal.signal(signal.SIGINT, heeded)
        theirs.close()
        self._job: Job | None = None

    def take(self, job: Job) -> None:
        """Have `job` done."""
        self._job = job
        with contextlib.suppress(OSError):  # it died between two articles: `answer` tells
            self.connection.send(job)

    def answer(self) -> tuple[Job, Outcome, bool]:
        """The job that was given, what came of it, and whether the process can take another."""
        assert self._job is not None
        try:
            return self._job, self.connection.recv(), True
        except (EOFError, OSError):
            self._process.join()
            reason = f"the process ended with status {self._process.exitcode}"
            problem = Problem(Code.ANALYSIS_FAILED, {"file": str(self._job.source), "reason": reason})
            return self._job, Outcome(problem=problem), False

    def end(self) -> None:
        """End the process; a file that it writes at the moment becomes whole first."""
        self._process.terminate()
        self.connection.close()
        self._process.join()


def _work(connection: Connection, folder: Path, choices: Choices) -> None:
    """Export what comes through `connection` and answer with the outcome, until it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    analyst = Analyst()
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        try:
            answer = Outcome(warning=_export(job, folder, choices, analyst))
        except ProblemError as error:
            answer = Outcome(problem=error.problem)
        try:
            connection.send(answer)
        except BrokenPipeError:
            return


def _export(job: Job, folder: Path, choices: Choices, analyst: Analyst) -> Problem | None:
    """Export one article; what the reader should know about its file, if anything."""
    annotations = selected(analyst.annotations(job.source), choices.mark_filter)
    # `terminate` may end this process at any moment of the analysis, but never between the parts of a file.
    heeded = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        make_room(job.target, folder)
        return write_article(annotations, job.target, format_named(choices.format_name), choices.pdf, job.source)
    finally:
        signal.signal(signal.SIGTERM, heeded)
