"""The reader chooses keys; two commands never share them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.commands.table import COMMANDS
from gui.dialogs.shortcuts import ShortcutsPage
from gui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window)


@pytest.fixture
def page(qtbot: QtBot, actions: Actions, window: QWidget) -> ShortcutsPage:
    page = ShortcutsPage(actions, window)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_no_two_commands_of_the_table_share_keys() -> None:
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))


def test_keys_are_typed_into_the_field(qtbot: QtBot, page: ShortcutsPage, actions: Actions) -> None:
    field = page.fields["zoom_in"]
    field.setFocus()
    with qtbot.waitSignal(page.keys_chosen, timeout=5000):
        qtbot.keyClick(field, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert actions["zoom_in"].shortcut() == QKeySequence("Ctrl+U")
    assert "Ctrl+U" in actions["zoom_in"].toolTip()


def test_keys_of_another_command_are_refused_with_its_name(page: ShortcutsPage, actions: Actions) -> None:
    page.fields["zoom_in"].setKeySequence(QKeySequence("Ctrl+O"))
    page.fields["zoom_in"].editingFinished.emit()
    assert page.warning.isVisible()
    assert "Open articles" in page.warning.text()
    assert actions["zoom_in"].shortcut() == QKeySequence("Ctrl++")
    assert page.fields["zoom_in"].keySequence() == QKeySequence("Ctrl++")


def test_chosen_keys_are_kept_and_reset(page: ShortcutsPage, actions: Actions, tmp_path: Path, qtbot: QtBot) -> None:
    page.fields["quit"].setKeySequence(QKeySequence())
    page.fields["quit"].editingFinished.emit()
    page.fields["find"].setKeySequence(QKeySequence("Ctrl+Shift+F"))
    page.fields["find"].editingFinished.emit()
    path = str(tmp_path / "incise.ini")
    settings = Settings(QSettings(path, QSettings.Format.IniFormat))
    settings.keys = actions.chosen_keys()
    other = QWidget()
    qtbot.addWidget(other)
    again = Actions(other, Settings(QSettings(path, QSettings.Format.IniFormat)).keys)
    assert again["quit"].shortcuts() == []
    assert again["find"].shortcuts() == [QKeySequence("Ctrl+Shift+F")]
    assert again["zoom_in"].shortcuts() == actions["zoom_in"].shortcuts()
    page.reset.click()
    assert actions.chosen_keys() == {}


def test_commands_are_found_by_their_words(page: ShortcutsPage) -> None:
    page.search.setText("larger")
    shown = [row for row in range(page.table.rowCount()) if not page.table.isRowHidden(row)]
    assert [page.table.item(row, 0).text() for row in shown] == ["Larger text"]
