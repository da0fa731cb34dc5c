"""Two articles side by side, moved and reached by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from tests.gui.window.conftest import ARTICLE, press, session_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.session.analysis_client import AnalysisClient
    from gui.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def two(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, article: Path
) -> MainWindow:
    """A window with two articles, the second in front."""
    other = article.with_name("suite.txt")
    other.write_text(ARTICLE.replace("Port-Brume", "Port-Clair"), encoding="utf-8")
    window = open_incise(article, other, client=shared_client)
    qtbot.waitUntil(lambda: len(window.tabs.pages) == 2, timeout=20_000)
    assert session_of(window).path == other
    return window


def test_article_is_taken_to_the_other_side_and_back(qtbot: QtBot, two: MainWindow) -> None:
    first, second = two.tabs.pages
    press(qtbot, two, Qt.Key.Key_Backslash, CONTROL)
    assert two.tabs.side_by_side
    qtbot.waitUntil(lambda: first.isVisible() and second.isVisible())
    assert second.mapTo(two, second.rect().topLeft()).x() >= first.mapTo(two, first.rect().topRight()).x()
    assert two.page is second
    assert second.view.text.hasFocus()
    press(qtbot, two, Qt.Key.Key_Backslash, CONTROL)
    assert not two.tabs.side_by_side
    qtbot.waitUntil(lambda: not first.isVisible())
    assert two.page is second


def test_commands_go_to_the_side_where_the_reader_is(qtbot: QtBot, two: MainWindow) -> None:
    first, second = two.tabs.pages
    press(qtbot, two, Qt.Key.Key_Backslash, CONTROL)
    qtbot.mouseClick(first.view.text.viewport(), Qt.MouseButton.LeftButton)
    assert two.page is first
    assert two.windowTitle().startswith("digue.txt")
    qtbot.waitUntil(lambda: bool(first.session.places), timeout=20_000)
    press(qtbot, two, Qt.Key.Key_J)
    assert first.session.current is not None
    assert second.session.current is None


def test_closing_one_side_leaves_the_other(qtbot: QtBot, two: MainWindow) -> None:
    first, second = two.tabs.pages
    press(qtbot, two, Qt.Key.Key_Backslash, CONTROL)
    qtbot.mouseClick(first.view.text.viewport(), Qt.MouseButton.LeftButton)
    press(qtbot, two, Qt.Key.Key_W, CONTROL)
    assert two.tabs.pages == [second]
    assert not two.tabs.side_by_side
    assert two.page is second
    assert second.isVisible()


def test_articles_are_reached_in_turn_by_key(qtbot: QtBot, two: MainWindow) -> None:
    first, second = two.tabs.pages
    press(qtbot, two, Qt.Key.Key_Tab, CONTROL)
    assert two.page is first
    press(qtbot, two, Qt.Key.Key_Backslash, CONTROL)
    press(qtbot, two, Qt.Key.Key_Tab, CONTROL)
    assert two.page is second
    assert second.view.text.hasFocus()


def test_cards_make_room_and_come_back(qtbot: QtBot, two: MainWindow) -> None:
    second = two.tabs.pages[1]
    before = second.view.width()
    press(qtbot, two, Qt.Key.Key_F7)
    assert not second.panel.isVisible()
    qtbot.waitUntil(lambda: second.view.width() > before)
    assert not two.settings.panel
    press(qtbot, two, Qt.Key.Key_F7)
    assert second.panel.isVisible()
    press(qtbot, two, Qt.Key.Key_F7)
    press(qtbot, two, Qt.Key.Key_L, CONTROL)
    assert second.panel.filter_field.hasFocus()


def test_tab_is_closed_with_the_mouse(qtbot: QtBot, two: MainWindow) -> None:
    second = two.tabs.pages[1]
    bar = two.tabs.groups[0].tabBar()
    qtbot.mouseClick(bar.tabButton(0, QTabBar.ButtonPosition.RightSide), Qt.MouseButton.LeftButton)
    assert two.tabs.pages == [second]


def test_cards_give_way_where_the_text_would_have_no_room(qtbot: QtBot, two: MainWindow) -> None:
    second = two.tabs.pages[1]
    press(qtbot, two, Qt.Key.Key_Backslash, CONTROL)
    two.resize(1000, 700)
    qtbot.waitUntil(lambda: second.panel.isHidden() and second.view.width() >= 400)
    two.resize(1900, 700)
    qtbot.waitUntil(lambda: not second.panel.isHidden())


def test_cards_grow_with_the_interface_and_come_back_to_their_width(qtbot: QtBot, reading: MainWindow) -> None:
    reading.resize(1280, 800)
    page = reading.page
    qtbot.waitUntil(lambda: page.splitter.width() > 1000)
    before = page.splitter.sizes()[1]
    for scale in (200, 100):
        reading.appearance.choose_scale(scale)
        qtbot.waitUntil(lambda scale=scale: (page.splitter.sizes()[1] > 1.3 * before) is (scale == 200))
    assert abs(page.splitter.sizes()[1] - before) <= 2
