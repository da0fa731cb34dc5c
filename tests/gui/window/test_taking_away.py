"""What the reader takes away of an article: files, paper, citations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.annotations.marks import MarkKind
from core.export.pdf.options import Paper, PdfOptions
from gui.exporting.choices import Export, ExportChoices
from gui.exporting.dialog import ExportDialog
from tests.gui.window.conftest import press, session_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.window.main_window import MainWindow

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def export_by_key(qtbot: QtBot, window: MainWindow, target: Path) -> None:
    """Ctrl+E, type the name, Enter."""
    press(qtbot, window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None)
    dialog = window.findChild(ExportDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    name = dialog.destination.name
    name.setText(str(target))
    qtbot.keyClick(name, Qt.Key.Key_Return)


def export(window: MainWindow, target: Path, format_name: str = "pdf") -> None:
    """Export what is shown, past the dialog."""
    session = session_of(window)
    window.exporting.export(session, Export(ExportChoices(format_name), session.filter, target))


def test_annotated_pdf_is_taken_away(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "digue.pdf"
    export_by_key(qtbot, reading, target)
    qtbot.waitUntil(reading.banner.isVisible, timeout=20_000)
    assert "digue.pdf" in reading.banner.label.text()
    assert reading.banner.other_button.isVisible()
    with pikepdf.open(target) as pdf:
        subtypes = {str(a.Subtype) for page in pdf.pages for a in page.get("/Annots", [])}
    assert {"/Highlight", "/Underline"} <= subtypes


def test_choices_are_kept_for_the_next_export(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    chosen = ExportChoices("csv", PdfOptions(Paper.LETTER, wide_margins=True))
    reading.exporting.export(session_of(reading), Export(chosen, session_of(reading).filter, tmp_path / "a.csv"))
    qtbot.waitUntil(reading.banner.isVisible, timeout=20_000)
    press(qtbot, reading, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = reading.findChild(ExportDialog)
    assert dialog.choices == chosen
    dialog.reject()
    reading.settings._store.setValue("export/choices", "of another version")
    assert reading.settings.export == ExportChoices()


def test_other_formats_are_taken_away_with_the_marks_that_are_shown(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "digue.csv"
    reading.commands.show_layer(MarkKind.CLAIM, shown=False)
    export(reading, target, "csv")
    qtbot.waitUntil(reading.banner.isVisible, timeout=20_000)
    assert "left out" in reading.banner.label.text()
    rows = target.read_text("utf-8-sig").splitlines()
    assert any(",quote," in row for row in rows)
    assert not any(",claim," in row for row in rows)


def test_export_that_cannot_be_written_is_told(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "digue.pdf"
    export(reading, target)
    qtbot.waitUntil(reading.banner.isVisible, timeout=20_000)
    assert "digue.pdf" in reading.banner.label.text()
    assert not target.exists()


def test_article_is_seen_before_it_is_printed(qtbot: QtBot, reading: MainWindow) -> None:
    with qtbot.waitSignal(reading.printing.shown, timeout=20_000) as shown:
        press(qtbot, reading, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (preview,) = shown.args
    qtbot.waitUntil(lambda: bool(preview.sheets) and preview.sheets[0].image is not None, timeout=20_000)
    press(qtbot, preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: reading.isActiveWindow())


def test_quote_is_taken_away_as_a_citation(qtbot: QtBot, reading: MainWindow) -> None:
    cards = reading.page.panel.lists[MarkKind.QUOTE]
    reading.page.panel.show_kind(MarkKind.QUOTE)
    cards.setFocus()
    row = next(row for row in range(cards.shown.rowCount()) if "très peur" in str(cards.shown.index(row, 0).data()))
    press(qtbot, reading, Qt.Key.Key_End)
    while cards.currentIndex().row() > row:
        press(qtbot, reading, Qt.Key.Key_Up)
    where = "La marée a emporté la digue de Port-Brume, digue.txt"
    cited = f"«\u202fNous avons eu très peur\u202f», a déclaré Hélène Castel ({where})"
    press(qtbot, reading, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == cited
    QGuiApplication.clipboard().clear()
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_C, CONTROL_SHIFT)
    assert QGuiApplication.clipboard().text() == cited
    press(qtbot, reading, Qt.Key.Key_Escape)
    QGuiApplication.clipboard().clear()
    press(qtbot, reading, Qt.Key.Key_C, CONTROL_SHIFT)
    assert QGuiApplication.clipboard().text() == ""
    assert "Select" in reading.status.currentMessage()


def test_selected_words_are_taken_away_as_a_citation(qtbot: QtBot, reading: MainWindow) -> None:
    page = reading.page.view.text
    assert page.find("Trois maisons")
    press(qtbot, reading, Qt.Key.Key_C, CONTROL_SHIFT)
    where = "La marée a emporté la digue de Port-Brume, digue.txt"
    assert QGuiApplication.clipboard().text() == f"«\u202fTrois maisons\u202f» ({where})"
