"""No button is lost where the window is narrow or its words are large."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QMainWindow

from gui.scale import set_scale
from gui.window.tool_bar import ToolBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[ToolBar]:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = ToolBar(window)
    for number in range(8):
        action = QAction(QPixmap(20, 20), f"Command {number}", window)
        bar.add_command(action, words=True)
    window.addToolBar(bar)
    window.resize(1400, 300)
    with qtbot.waitExposed(window):
        window.show()
    yield bar
    set_scale(100)


def all_seen(bar: ToolBar) -> bool:
    return all(bar.widgetForAction(action).isVisible() for action in bar.actions())


def test_words_are_dropped_before_buttons_and_come_back(qtbot: QtBot, bar: ToolBar) -> None:
    wide = bar.widgetForAction(bar.actions()[0]).width()
    bar.window().resize(600, 300)
    qtbot.waitUntil(lambda: bar.widgetForAction(bar.actions()[0]).width() < wide and all_seen(bar))
    bar.window().resize(1400, 300)
    qtbot.waitUntil(lambda: bar.widgetForAction(bar.actions()[0]).width() == wide)


def test_larger_words_are_dropped_where_they_have_no_room(qtbot: QtBot, bar: ToolBar) -> None:
    set_scale(200)
    bar.window().resize(1000, 300)
    qtbot.waitUntil(lambda: all_seen(bar))
