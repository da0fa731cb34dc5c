"""Problems in the reader's language: a code and its arguments become words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.problems import Code
from gui.shown_path import shown_path

if TYPE_CHECKING:
    from core.problems import Problem

_WORDS = {
    Code.FILE_MISSING: QT_TRANSLATE_NOOP("problems", "{file}: there is no such file."),
    Code.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("problems", "{file} is a folder. Open one of the articles in it."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP("problems", "{file} cannot be read ({reason})."),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP("problems", "{file} holds no text."),
    Code.FILE_BINARY: QT_TRANSLATE_NOOP("problems", "{file} is not plain text ({reason}). Save it as text first."),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("problems", "{file} is too large: {size}, at most {limit}."),
    Code.ENCODING_UNKNOWN: QT_TRANSLATE_NOOP(
        "problems", "The characters of {file} cannot be decoded ({reason}). Save it as UTF-8."
    ),
    Code.PDF_LOCKED: QT_TRANSLATE_NOOP(
        "problems", "{file} asks for a password. Save a copy without a password and open that."
    ),
    Code.PDF_BROKEN: QT_TRANSLATE_NOOP(
        "problems", "{file} is not a whole PDF ({reason}). Download it again, or print it to a new PDF."
    ),
    Code.PDF_WITHOUT_TEXT: QT_TRANSLATE_NOOP(
        "problems", "{file} has pictures of pages but no text. Run text recognition (OCR) on it, then open the result."
    ),
    Code.PDF_TOO_COSTLY: QT_TRANSLATE_NOOP(
        "problems", "{file} takes more time or memory than an article may. Print its pages to a new PDF and open that."
    ),
    Code.PDF_CHANGED: QT_TRANSLATE_NOOP(
        "problems", "{file} has changed since it was opened. Open it again, or export newly set pages."
    ),
    Code.PDF_NOT_TO_BE_MARKED: QT_TRANSLATE_NOOP(
        "problems", "{file} is encrypted, so its own pages cannot be marked. Export newly set pages."
    ),
    Code.PDF_SIGNED: QT_TRANSLATE_NOOP(
        "problems", "The signature of {file} holds for the original only, not for the copy with marks."
    ),
    Code.LANGUAGE_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "problems",
        "{file}: neither French nor English was recognised, and Incise knows no other language. The text can be read, "
        "without marks.",
    ),
    Code.PIPELINE_MISSING: QT_TRANSLATE_NOOP("problems", "The language pipeline {pipeline} is not installed."),
    Code.WORKER_DIED: QT_TRANSLATE_NOOP("problems", "The analysis stopped unexpectedly ({reason})."),
    Code.ANALYSIS_FAILED: QT_TRANSLATE_NOOP("problems", "{file} could not be analysed ({reason})."),
    Code.EXPORT_FAILED: QT_TRANSLATE_NOOP("problems", "{file} could not be written ({reason})."),
    Code.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP("problems", "{format}: unknown format ({known})."),
}
_REASONS = (
    QT_TRANSLATE_NOOP("problems", "a PDF file"),
    QT_TRANSLATE_NOOP("problems", "a ZIP archive or an office document"),
    QT_TRANSLATE_NOOP("problems", "a rich text (RTF) file"),
    QT_TRANSLATE_NOOP("problems", "a PNG picture"),
    QT_TRANSLATE_NOOP("problems", "a JPEG picture"),
    QT_TRANSLATE_NOOP("problems", "a GIF picture"),
    QT_TRANSLATE_NOOP("problems", "not a regular file"),
)
"""What `core.readers` gives as reasons; others come from the system, or name bytes, and stay as they are."""


def problem_text(problem: Problem) -> str:
    """What went wrong, and what to do, in the language of the interface."""
    arguments = dict(problem.arguments)
    if "file" in arguments:
        arguments["file"] = shown_path(Path(str(arguments["file"])))
    if arguments.get("reason") in _REASONS:
        arguments["reason"] = QCoreApplication.translate("problems", str(arguments["reason"]))
    return QCoreApplication.translate("problems", str(_WORDS[problem.code])).format(**arguments)
