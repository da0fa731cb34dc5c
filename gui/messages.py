"""Problems in the reader's language: a code and its arguments become words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.problems import Code

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
    Code.LANGUAGE_UNSUPPORTED: QT_TRANSLATE_NOOP(
        "problems", "{file}: neither French nor English was recognised. The text can be read, without marks."
    ),
    Code.PIPELINE_MISSING: QT_TRANSLATE_NOOP("problems", "The language pipeline {pipeline} is not installed."),
    Code.WORKER_DIED: QT_TRANSLATE_NOOP("problems", "The analysis stopped unexpectedly ({reason})."),
    Code.ANALYSIS_FAILED: QT_TRANSLATE_NOOP("problems", "{file} could not be analysed ({reason})."),
    Code.EXPORT_FAILED: QT_TRANSLATE_NOOP("problems", "{file} could not be written ({reason})."),
    Code.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP("problems", "{format}: unknown format ({known})."),
}


def problem_text(problem: Problem) -> str:
    """What went wrong, and what to do, in the language of the interface."""
    return QCoreApplication.translate("problems", str(_WORDS[problem.code])).format(**problem.arguments)
