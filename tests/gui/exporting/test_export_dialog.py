"""The reader chooses how an article is exported, and sees its pages meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from core.annotations.marks import MarkKind
from core.export.formats import FORMATS, PDF
from core.export.pdf.options import Paper, PdfOptions
from core.readers.pdf.recognition import MEDIA_TYPE
from gui.exporting.choices import ExportChoices
from gui.exporting.dialog import ExportDialog
from gui.session.export_client import ExportClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession

CSV = [one.name for one in FORMATS].index("csv")


@pytest.fixture
def filed(session: ArticleSession, tmp_path: Path) -> ArticleSession:
    """The article, from a file."""
    session.path = tmp_path / "valmure.txt"
    session.path.touch()
    return session


@pytest.fixture
def client() -> Iterator[ExportClient]:
    client = ExportClient()
    yield client
    client.close()


@pytest.fixture
def dialog(qtbot: QtBot, filed: ArticleSession, client: ExportClient) -> ExportDialog:
    dialog = ExportDialog(filed, ExportChoices(pdf=PdfOptions(Paper.A4)), client)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def shown_page(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.preview.sheet.image is not None, timeout=20_000)


def test_pages_are_seen_and_leafed_through(qtbot: QtBot, dialog: ExportDialog) -> None:
    shown_page(qtbot, dialog)
    first, pages = dialog.preview.sheet.image, dialog.preview.pages
    assert pages >= 2
    assert not dialog.preview.back.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.preview.sheet.image is not first, timeout=20_000)
    assert dialog.preview.label.text() == f"Page 2 of {pages}"


def test_a_choice_shows_at_once(qtbot: QtBot, dialog: ExportDialog) -> None:
    shown_page(qtbot, dialog)
    before, pages = dialog.preview.sheet.image, dialog.preview.pages
    dialog.index.click()
    qtbot.waitUntil(lambda: dialog.preview.sheet.image is not before, timeout=20_000)
    assert dialog.preview.pages < pages


def test_enter_exports_with_all_that_was_chosen(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.kinds[MarkKind.CLAIM].click()
    dialog.grey.click()
    dialog.paper.setCurrentIndex(dialog.paper.findData(Paper.LETTER))
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.formats, Qt.Key.Key_Return)
    (export,) = chosen.args
    assert export.path == tmp_path / "valmure.pdf"
    assert export.choices == ExportChoices(PDF.name, PdfOptions(Paper.LETTER, grey=True))
    assert export.marks.kinds == {MarkKind.QUOTE, MarkKind.ENTITY}
    assert not dialog.isVisible()


def test_escape_exports_nothing(qtbot: QtBot, dialog: ExportDialog) -> None:
    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.keyClick(dialog.formats, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_plain_files_are_read_before_they_are_written(qtbot: QtBot, dialog: ExportDialog) -> None:
    text = dialog.preview.text
    dialog.formats.setCurrentRow(CSV)
    qtbot.waitUntil(text.isVisible, timeout=20_000)
    assert text.toPlainText().startswith("file,id,kind")
    assert ",claim," in text.toPlainText()
    dialog.kinds[MarkKind.CLAIM].click()
    qtbot.waitUntil(lambda: ",claim," not in text.toPlainText(), timeout=20_000)


def test_the_name_follows_the_format(dialog: ExportDialog) -> None:
    dialog.destination.name.setText("my.notes.pdf")
    dialog.formats.setCurrentRow(CSV)
    assert dialog.destination.name.text() == "my.notes.csv"
    assert not dialog.paper.isEnabled()


def test_what_would_be_lost_is_told_before(dialog: ExportDialog, tmp_path: Path) -> None:
    name, warning = dialog.destination.name, dialog.destination.warning
    (tmp_path / "taken.pdf").touch()
    name.setText("taken.pdf")
    assert dialog.export.isEnabled()
    assert "Replace" in dialog.export.text()
    assert warning.text()
    for unusable in ("valmure.txt", "", "nowhere/valmure.pdf"):
        name.setText(unusable)
        assert not dialog.export.isEnabled()
    name.setText("free.pdf")
    assert dialog.export.isEnabled()
    assert not warning.text()


def test_a_filter_can_be_left_aside(
    qtbot: QtBot, dialog: ExportDialog, filed: ArticleSession, client: ExportClient
) -> None:
    assert not dialog.filtered.isVisible()
    filed.set_filter(replace(filed.filter, query="navires"), origin=None)
    filtered = ExportDialog(filed, ExportChoices(), client)
    qtbot.addWidget(filtered)
    assert filtered.marks.query == "navires"
    filtered.filtered.click()
    assert filtered.marks.query == ""


def test_marks_that_arrive_later_are_counted_and_shown(
    qtbot: QtBot, dialog: ExportDialog, filed: ArticleSession
) -> None:
    shown_page(qtbot, dialog)
    before = dialog.preview.sheet.image
    filed.show_analysis(msgspec.structs.replace(filed.annotations.analysis, quotes=()))
    assert "(0)" in dialog.kinds[MarkKind.QUOTE].text()
    qtbot.waitUntil(lambda: dialog.preview.sheet.image is not before, timeout=20_000)


def test_an_article_from_a_pdf_is_given_back_on_its_own_pages(
    qtbot: QtBot, filed: ArticleSession, client: ExportClient
) -> None:
    filed.path = filed.path.with_suffix(".pdf")
    filed.path.touch()
    filed.document = replace(filed.document, media_type=MEDIA_TYPE)
    dialog = ExportDialog(filed, ExportChoices(), client)
    qtbot.addWidget(dialog)
    assert dialog.own_pages.isChecked()
    assert dialog.destination.name.text() == "valmure (annotated).pdf"
    assert not dialog.paper.isEnabled()
    dialog.own_pages.click()
    assert dialog.paper.isEnabled()
    assert not dialog.choices.pdf.own_pages


def test_everything_that_takes_the_focus_says_what_it_is(dialog: ExportDialog) -> None:
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named, widget
