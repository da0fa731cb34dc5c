"""The figures of an article can be read as tables, and copied."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gui.dialogs.figures import FiguresPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession


@pytest.fixture
def page(qtbot: QtBot, session: ArticleSession) -> FiguresPage:
    page = FiguresPage(session)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def copied() -> list[list[str]]:
    return list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))


def test_all_speakers_are_listed_with_quotes_and_words(qtbot: QtBot, page: FiguresPage) -> None:
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    head, first, second = copied()
    assert head == ["Speaker", "Source", "Quotes", "Words", "% of words"]
    assert first == ["Jeanne Roux", "named", "1", "12", "63"]
    assert second == ["Paul Estève", "named", "1", "7", "37"]


def test_every_certainty_is_listed_with_its_share(qtbot: QtBot, page: FiguresPage) -> None:
    page.tables.setCurrentIndex(1)
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    assert copied()[1:4] == [["asserted", "1", "33"], ["unverified", "1", "33"], ["possible", "1", "33"]]


def test_a_name_that_a_spreadsheet_would_run_is_defused(qtbot: QtBot, page: FiguresPage) -> None:
    page.voices.show_rows(("Speaker",), [("=1+1",)])
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    assert copied() == [["Speaker"], ["'=1+1"]]
