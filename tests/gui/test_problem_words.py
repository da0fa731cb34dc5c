"""Problems are told in the reader's language, files as the reader knows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from core.problems import Code, Problem
from core.resource_files import resource_path
from gui.messages import problem_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_a_file_in_the_readers_own_folder_is_named_shortly() -> None:
    told = problem_text(Problem(Code.FILE_MISSING, {"file": str(Path.home() / "articles" / "crue.txt")}))
    assert told.startswith(str(Path("~") / "articles" / "crue.txt"))
    assert problem_text(Problem(Code.FILE_MISSING, {"file": "/nowhere/crue.txt"})).startswith("/nowhere/crue.txt")


def test_the_reason_is_told_in_the_readers_language(qapp: QApplication) -> None:
    french = QTranslator()
    assert french.load("incise_fr", str(resource_path("translations")))
    qapp.installTranslator(french)
    try:
        told = problem_text(Problem(Code.FILE_BINARY, {"file": "/a.txt", "reason": "a PNG picture"}))
    finally:
        qapp.removeTranslator(french)
    assert "une image PNG" in told
