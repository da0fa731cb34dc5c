"""Read a PDF in a process of its own: a file made to break or to exhaust its reader takes nothing else along."""

from __future__ import annotations

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
    from core.cancellation import Cancellation

MAX_SECONDS = 90
"""So long is waited for the process, its start and a busy machine included."""
MAX_MEMORY = 2_000_000_000
"""Bytes of address space that it gets: the longest reports need a quarter of it."""
LOOK = 0.1
"""Seconds between two looks at the cancellation."""


class Answer(msgspec.Struct, frozen=True):
    """What the process says: the document, or the problem with it."""

    document: Document | None = None
    problem: Problem | None = None


def read_pdf_apart(data: bytes, path: Path, cancellation: Cancellation | None = None) -> Document:
    """The article that the PDF `data` holds, which comes from `path`.

    Raises:
        ProblemError: as `read_pdf_article` does, with `path` as file; `PDF_TOO_COSTLY` if the process reached its
            bounds, `PDF_BROKEN` if it ended in another way.
        CancelledError: `cancellation` was asked for.
    """
    answer = _ask(data, path, cancellation)
    if answer.problem is not None:
        raise ProblemError(answer.problem.code, **{**answer.problem.arguments, "file": str(path)})
    assert answer.document is not None
    return answer.document


def _ask(data: bytes, path: Path, cancellation: Cancellation | None) -> Answer:
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, "--pdf"] if frozen else [sys.executable, "-m", "core.readers.pdf"]
    with subprocess.Popen(  # noqa: S603 - a fixed command
        [*command, path.name],
        cwd=Path(core.__file__).parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            told = _told(process, data, path, cancellation)
        finally:
            process.kill()
    if process.returncode == 0:
        return msgspec.json.decode(told, type=Answer)
    raise ProblemError(Code.PDF_BROKEN, file=str(path), reason=f"reading it ended with status {process.returncode}")


def _told(process: subprocess.Popen[bytes], data: bytes, path: Path, cancellation: Cancellation | None) -> bytes:
    """What the process answers to `data`, when it has ended."""
    until = monotonic() + MAX_SECONDS
    given: bytes | None = data
    while True:
        try:
            return process.communicate(given, timeout=LOOK)[0]
        except subprocess.TimeoutExpired:
            given = None  # it has it already
        if cancellation is not None:
            cancellation.check()
        if monotonic() > until:
            raise ProblemError(Code.PDF_TOO_COSTLY, file=str(path))
