"""Read an article from a file, or from text that was pasted."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from core.problems import Code, ProblemError
from core.readers.encodings import UndecodableError, decode, decode_as
from core.text.structure import build_document

if TYPE_CHECKING:
    import os

    from core.text.document import Document

MAX_FILE_BYTES = 10_000_000
"""Largest file that is read: some 1.6 million words, three times the longest novels.

More would keep the pipeline busy for minutes and fill the memory; a file of that size is no article.
"""


def read_article(path: str | os.PathLike[str], encoding: str | None = None) -> Document:
    """The article that the plain text file at `path` holds, read in `encoding` where one is given.

    Raises:
        ProblemError: with one of the codes `FILE_…` or `ENCODING_UNKNOWN` if there is no readable text in it. The
            problem's `file` is the path as it was given.
    """
    path = Path(path)
    data = _read_bytes(path)
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
    _check_size(len(text.encode("utf-8")), file)
    if not text.strip():
        raise ProblemError(Code.FILE_EMPTY, file=file)
    return build_document(text, file=file)


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ProblemError(Code.FILE_IS_FOLDER, file=str(path))
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device may never end
            raise ProblemError(Code.FILE_UNREADABLE, file=str(path), reason="not a regular file")
        _check_size(status.st_size, str(path))
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise ProblemError(Code.FILE_MISSING, file=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a path with a zero character
        reason = getattr(error, "strerror", None) or str(error)
        raise ProblemError(Code.FILE_UNREADABLE, file=str(path), reason=reason) from error
    _check_size(len(data), str(path))  # it may have grown meanwhile
    return data


def _check_size(size: int, file: str) -> None:
    if size > MAX_FILE_BYTES:
        raise ProblemError(Code.FILE_TOO_LARGE, file=file, size=_megabytes(size), limit=_megabytes(MAX_FILE_BYTES))


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
