"""The page: words that can be taken but not changed, set as large as the reader wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QFont, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.article.typography import TextFace, Typography

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


def test_copied_words_keep_their_no_break_spaces(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    qtbot.keyClick(view.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "\u00a0" in copied
    assert copied == session.document.text


def test_the_text_cannot_be_changed(qtbot: QtBot, view: ArticleView) -> None:
    before = view.text.toPlainText()
    qtbot.keyClicks(view.text, "abc")
    qtbot.keyClick(view.text, Qt.Key.Key_Delete)
    assert view.text.toPlainText() == before


def test_a_dropped_file_is_left_to_the_window(view: ArticleView) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("article.txt")])
    event = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(view.text.viewport(), event)
    assert not event.isAccepted()
    assert not view.text.acceptDrops()
    assert not view.text.viewport().acceptDrops()


def test_the_caret_can_be_moved_with_the_keys(qtbot: QtBot, view: ArticleView) -> None:
    qtbot.keyClick(view.text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.text.selected_words() == "L"


@pytest.mark.parametrize("change", ["zoom", "width", "face", "line", "characters"])
def test_the_place_in_the_text_stays(qtbot: QtBot, view: ArticleView, change: str) -> None:
    bar = view.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    line = next(line for line in view.text.lines().lines if line.top >= 0)
    before = line.start, line.top
    if change == "zoom":
        view.set_zoom(4)
    elif change == "width":
        view.resize(560, 700)
    else:
        view.set_typography(
            {
                "face": Typography(face=TextFace.SANS),
                "line": Typography(line=200),
                "characters": Typography(characters=44),
            }[change]
        )
    qtbot.wait(10)
    after = next(line for line in view.text.lines().lines if line.start <= before[0] < line.end)
    assert abs(after.top - before[1]) <= 2


def test_the_text_keeps_its_own_letters_when_the_interface_grows(view: ArticleView) -> None:
    before = view.text.document().defaultFont()
    view.text.setFont(QFont("Atkinson Hyperlegible", 30))
    assert view.text.document().defaultFont() == before


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(qtbot: QtBot, view: ArticleView) -> None:
    def turn(by: int, modifiers: Qt.KeyboardModifier) -> None:
        centre = QPointF(view.text.viewport().rect().center())
        event = QWheelEvent(
            centre,
            view.text.viewport().mapToGlobal(centre),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.text.viewport(), event)

    with qtbot.waitSignal(view.zoom_changed) as changed:
        turn(120, Qt.KeyboardModifier.ControlModifier)
    assert changed.args == [1]
    turn(60, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 1
    turn(60, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 2
    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == 2
    assert view.text.verticalScrollBar().value() > 0


def test_zoom_has_ends_and_a_way_back(view: ArticleView) -> None:
    view.set_zoom(1000)
    largest = view.zoom
    view.set_zoom(largest + 1)
    assert view.zoom == largest
    view.set_zoom(0)
    assert view.zoom == 0


def test_the_page_shows_that_it_was_reached_by_key(qtbot: QtBot, view: ArticleView) -> None:
    def top_line() -> str:
        return view.text.viewport().grab().toImage().pixelColor(300, 0).name()

    view.text.clearFocus()
    assert top_line() != view.text._theme.accent.name()
    view.text.setFocus(Qt.FocusReason.TabFocusReason)
    assert top_line() == view.text._theme.accent.name()
    view.text.clearFocus()
    view.text.setFocus(Qt.FocusReason.MouseFocusReason)
    assert top_line() != view.text._theme.accent.name()
