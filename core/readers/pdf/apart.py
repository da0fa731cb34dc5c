"""Read a PDF in a process of its own: a file made to break or to exhaust its reader takes nothing else along."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import msgspec

import core
from core.problems import Code, Problem, ProblemError
from core.text.document import Document

if TYPE_CHECKING:
    from typing import BinaryIO

    from core.cancellation import Cancellation

MAX_SECONDS = 300
"""So long is waited for the process on a busy machine; who waits can give up sooner."""
MAX_MEMORY = 2_000_000_000
"""Bytes of address space that it gets: the longest reports need a quarter of it."""
_OUT_OF_BOUNDS = frozenset(getattr(signal, name) for name in ("SIGXCPU", "SIGABRT", "SIGKILL") if hasattr(signal, name))
"""How a process ends that wants more time than it gets, or more memory: PDFium gives up, or the system ends it."""
LOOK = 0.1
"""Seconds between two looks at the cancellation."""


class Answer(msgspec.Struct, frozen=True):
    """What the process says: the document, or the problem with it."""

    document: Document | None = None
    problem: Problem | None = None


def read_pdf_apart(file: BinaryIO, path: Path, cancellation: Cancellation | None = None) -> Document:
    """The article that the PDF `file`, which is open and comes from `path`, holds.

    Raises:
        ProblemError: as `read_pdf_article` does, with `path` as file; `PDF_TOO_COSTLY` if the process reached its
            bounds, `PDF_BROKEN` if it ended in another way.
        CancelledError: `cancellation` was asked for.
    """
    os.lseek(file.fileno(), 0, os.SEEK_SET)  # the process reads the file itself, not what was read of it already
    with subprocess.Popen(  # noqa: S603 - a fixed command
        [*_command(), path.name],
        cwd=Path(core.__file__).parents[1],
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            told = _told(process, path, cancellation)
        finally:
            process.kill()
    if process.returncode != 0:
        raise _ended_early(process.returncode, path)
    answer = msgspec.json.decode(told, type=Answer)
    if answer.problem is not None:
        raise ProblemError(answer.problem.code, **{**answer.problem.arguments, "file": str(path)})
    assert answer.document is not None
    return answer.document


def _command() -> tuple[str, ...]:
    """Program and arguments that read a PDF: this Python, or in a frozen build this program."""
    if getattr(sys, "frozen", False):
        return sys.executable, "--pdf"
    return sys.executable, "-m", "core.readers.pdf"


def _told(process: subprocess.Popen[bytes], path: Path, cancellation: Cancellation | None) -> bytes:
    """What the process answers, when it has ended."""
    until = monotonic() + MAX_SECONDS
    while True:
        try:
            return process.communicate(timeout=LOOK)[0]
        except subprocess.TimeoutExpired:
            if cancellation is not None:
                cancellation.check()
            if monotonic() > until:
                raise ProblemError(Code.PDF_TOO_COSTLY, file=str(path)) from None


def _ended_early(status: int, path: Path) -> ProblemError:
    """The problem of a file at which the process ended with `status`: by a signal where it is negative."""
    if -status in _OUT_OF_BOUNDS:
        return ProblemError(Code.PDF_TOO_COSTLY, file=str(path))
    known = -status in set(signal.Signals)
    reason = signal.Signals(-status).name if known else f"exit status {status}"
    return ProblemError(Code.PDF_BROKEN, file=str(path), reason=reason)
