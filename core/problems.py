"""What went wrong, as a value: a code, its arguments, and an English text.

A problem travels from the core to the window or the command line like any result. The window turns its code into
words of the reader's language (`gui.messages`); the command line prints the English text.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Code(StrEnum):
    """Every problem that Incise can tell the reader about."""

    FILE_MISSING = "file_missing"
    FILE_IS_FOLDER = "file_is_folder"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    FILE_BINARY = "file_binary"
    FILE_TOO_LARGE = "file_too_large"
    ENCODING_UNKNOWN = "encoding_unknown"
    PDF_LOCKED = "pdf_locked"
    PDF_BROKEN = "pdf_broken"
    PDF_WITHOUT_TEXT = "pdf_without_text"
    PDF_TOO_COSTLY = "pdf_too_costly"
    PDF_CHANGED = "pdf_changed"
    PDF_NOT_TO_BE_MARKED = "pdf_not_to_be_marked"
    PDF_SIGNED = "pdf_signed"
    LANGUAGE_UNSUPPORTED = "language_unsupported"
    PIPELINE_MISSING = "pipeline_missing"
    WORKER_DIED = "worker_died"
    ANALYSIS_FAILED = "analysis_failed"
    EXPORT_FAILED = "export_failed"
    FORMAT_UNKNOWN = "format_unknown"


ENGLISH: dict[Code, str] = {
    Code.FILE_MISSING: "{file}: there is no such file",
    Code.FILE_IS_FOLDER: "{file}: this is a folder, not an article",
    Code.FILE_UNREADABLE: "{file}: cannot be read ({reason})",
    Code.FILE_EMPTY: "{file}: the file holds no text",
    Code.FILE_BINARY: "{file}: this is not plain text ({reason})",
    Code.FILE_TOO_LARGE: "{file}: {size} is more than Incise reads (at most {limit})",
    Code.ENCODING_UNKNOWN: "{file}: the characters cannot be decoded ({reason})",
    Code.PDF_LOCKED: "{file}: it asks for a password; save a copy without one and open that",
    Code.PDF_BROKEN: "{file}: it is no whole PDF ({reason}); fetch it again, or print it to a new PDF",
    Code.PDF_WITHOUT_TEXT: "{file}: its pages are pictures without text; run text recognition on it",
    Code.PDF_TOO_COSTLY: "{file}: reading it takes more time or memory than an article may; print it to a new PDF",
    Code.PDF_CHANGED: "{file}: it has changed since it was read; open it again, or export newly set pages",
    Code.PDF_NOT_TO_BE_MARKED: "{file}: it is encrypted, no marks can be put on its pages; export newly set pages",
    Code.PDF_SIGNED: "{file}: the signature holds for this file, not for the copy with marks",
    Code.LANGUAGE_UNSUPPORTED: "{file}: no French or English text was recognised",
    Code.PIPELINE_MISSING: "the language pipeline {pipeline} is not installed",
    Code.WORKER_DIED: "the analysis stopped unexpectedly ({reason})",
    Code.ANALYSIS_FAILED: "{file}: the analysis failed ({reason})",
    Code.EXPORT_FAILED: "{file}: cannot be written ({reason})",
    Code.FORMAT_UNKNOWN: "{format}: unknown export format (there are: {known})",
}


class Problem(msgspec.Struct, frozen=True):
    """One problem: `code` says which, `arguments` fill its text."""

    code: Code
    arguments: dict[str, str] = {}

    def __str__(self) -> str:
        return ENGLISH[self.code].format(**self.arguments)


class ProblemError(Exception):
    """Carries a problem up to whoever tells the reader."""

    def __init__(self, code: Code, **arguments: str) -> None:
        self.problem = Problem(code, arguments)
        super().__init__(str(self.problem))
