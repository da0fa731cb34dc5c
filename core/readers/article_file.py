"""Read an article from a file, or from text that was pasted."""

from __future__ import annotations

import re
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.problems import Code, ProblemError
from core.readers.encodings import UndecodableError, decode, decode_as
from core.readers.pdf.apart import read_pdf_apart
from core.readers.pdf.recognition import LOOKED_AT, MAX_PDF_BYTES, is_pdf
from core.text.structure import build_document

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from typing import BinaryIO

    from core.cancellation import Cancellation
    from core.text.document import Document

MAX_FILE_BYTES = 10_000_000
"""Largest file that is read: some 1.6 million words, three times the longest novels.

More would keep the pipeline busy for minutes and fill the memory; a file of that size is no article.
"""


def read_article(
    path: str | os.PathLike[str], encoding: str | None = None, cancellation: Cancellation | None = None
) -> Document:
    """The article that the file at `path` holds, a PDF or plain text, read in `encoding` where one is given.

    Raises:
        ProblemError: with one of the codes `FILE_…`, `PDF_…` or `ENCODING_UNKNOWN` if there is no readable text in it.
            The problem's `file` is the path as it was given.
        CancelledError: `cancellation` was asked for while a PDF was read; plain text is read at once.
    """
    path = Path(path)
    with _opened(path) as file:
        beginning = file.read(LOOKED_AT)
        limit = MAX_PDF_BYTES if is_pdf(beginning) else MAX_FILE_BYTES
        _check_size(path.stat().st_size, limit, str(path))
        if is_pdf(beginning):
            return read_pdf_apart(file, path, cancellation)
        data = beginning + file.read(MAX_FILE_BYTES + 1)
    _check_size(len(data), MAX_FILE_BYTES, str(path))  # it may have grown meanwhile
    try:
        decoded = decode(data) if encoding is None else decode_as(encoding, data)
    except UndecodableError as error:
        code = Code.FILE_BINARY if error.kind == "binary" else Code.ENCODING_UNKNOWN
        raise ProblemError(code, file=str(path), reason=str(error)) from error
    if not decoded.text.strip():
        raise ProblemError(Code.FILE_EMPTY, file=str(path))
    return build_document(decoded.text, file=path.name, encoding=decoded.encoding)


def article_from_text(text: str, *, file: str) -> Document:
    """The article that `text`, from the clipboard say, is; `file` stands where a file's name would.

    Halves of surrogate pairs, which some programs leave in the clipboard, become U+FFFD.

    Raises:
        ProblemError: `FILE_EMPTY` or `FILE_TOO_LARGE`, with `file`.
    """
    text = re.sub(r"[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text)
    text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    _check_size(len(text.encode("utf-8")), MAX_FILE_BYTES, file)
    if not text.strip():
        raise ProblemError(Code.FILE_EMPTY, file=file)
    return build_document(text, file=file)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """The file at `path`, open; what the system says against it becomes a problem."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ProblemError(Code.FILE_IS_FOLDER, file=str(path))
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device may never end
            raise ProblemError(Code.FILE_UNREADABLE, file=str(path), reason="not a regular file")
        with path.open("rb") as file:
            yield file
    except FileNotFoundError as error:
        raise ProblemError(Code.FILE_MISSING, file=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a path with a zero character
        reason = getattr(error, "strerror", None) or str(error)
        raise ProblemError(Code.FILE_UNREADABLE, file=str(path), reason=reason) from error


def _check_size(size: int, limit: int, file: str) -> None:
    if size > limit:
        raise ProblemError(Code.FILE_TOO_LARGE, file=file, size=_megabytes(size), limit=_megabytes(limit))


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
