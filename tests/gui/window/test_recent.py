"""Articles that were read before are offered again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.gui.window.conftest import session_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.window.main_window import MainWindow


def test_opened_articles_are_offered_again_with_what_was_found(
    qtbot: QtBot, reading: MainWindow, article: Path
) -> None:
    reading.opening.fill_recent(reading.menus.recent)
    (offer,) = reading.menus.recent.actions()
    name, found = offer.text().split("\t")
    quotes = len(session_of(reading).annotations.analysis.quotes)
    assert name == "digue.txt"
    assert found.startswith(f"{quotes} quotes, ")
    reading.commands.close()
    (row,) = reading.welcome.recent.rows
    assert row.open.text().startswith("La marée a emporté la digue de Port-Brume\n")
    assert f"{quotes} quotes" in row.open.accessibleName()
    qtbot.mouseClick(row.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reading.page is not None, timeout=20_000)


def test_article_that_was_moved_is_located(qtbot: QtBot, reading: MainWindow, article: Path) -> None:
    reading.commands.close()
    moved = article.rename(article.with_name("deplace.txt"))
    reading.welcome.refresh()
    (row,) = reading.welcome.recent.rows
    assert row.open.text().startswith("Locate digue.txt")
    qtbot.mouseClick(row.open, Qt.MouseButton.LeftButton)
    dialog = reading.findChild(QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    qtbot.waitUntil(name.isVisible)
    name.setText(str(moved))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reading.page is not None, timeout=20_000)
    assert session_of(reading).path == moved
    reading.commands.close()
    assert [row.article.path for row in reading.welcome.recent.rows] == [moved]


def test_article_is_pinned_and_forgotten_on_the_welcome_page(qtbot: QtBot, reading: MainWindow, article: Path) -> None:
    reading.commands.close()
    qtbot.mouseClick(reading.welcome.recent.rows[0].pin, Qt.MouseButton.LeftButton)
    assert reading.welcome.recent.rows[0].article.pinned
    qtbot.mouseClick(reading.welcome.recent.rows[0].forget, Qt.MouseButton.LeftButton)
    assert reading.welcome.recent.rows == []
    assert article.is_file()
