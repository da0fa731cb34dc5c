"""The page of all commands and their keys, where the reader can choose others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from core.text.folding import fold
from gui.commands.table import COMMANDS
from gui.scale import dialog_size, scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.actions import Actions


class ShortcutsPage(QDialog):
    """A row for each command: what it does, and a field that takes its keys.

    Signals:
        keys_chosen: a command has other keys now.
    """

    keys_chosen = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.resize(dialog_size(600, 640))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a command"))
        self.search.setAccessibleName(self.tr("Find a command"))
        self.search.textChanged.connect(self._find)
        self.table = QTableWidget(len(COMMANDS), 2, self)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, scaled(190))
        self.fields = {command.name: self._add_row(row, command.name) for row, command in enumerate(COMMANDS)}
        self.warning = QLabel(self)
        self.warning.setWordWrap(True)
        self.warning.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reset = buttons.addButton(self.tr("Reset All"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table)
        layout.addWidget(self.warning)
        layout.addWidget(buttons)

    def _add_row(self, row: int, name: str) -> QKeySequenceEdit:
        action = self._actions[name]
        words = action.statusTip()
        self.table.setItem(row, 0, QTableWidgetItem(words))
        field = QKeySequenceEdit(action.shortcut(), self.table)
        field.setMaximumSequenceLength(1)
        field.setClearButtonEnabled(True)
        field.setAccessibleName(words)
        field.editingFinished.connect(lambda: self._choose(name))
        self.table.setCellWidget(row, 1, field)
        self.table.setRowHeight(row, scaled(38))
        return field

    def _choose(self, name: str) -> None:
        """Give the command the keys of its field, unless they belong to another one."""
        keys = self.fields[name].keySequence()
        if keys == self._actions[name].shortcut():
            return
        other = self._actions.clash(name, keys) if not keys.isEmpty() else None
        if other is not None:
            named = keys.toString(QKeySequence.SequenceFormat.NativeText)
            self.warning.setText(
                self.tr("%1 is taken already: %2").replace("%1", named).replace("%2", other.statusTip())
            )
            self.warning.show()
            self.fields[name].setKeySequence(self._actions[name].shortcut())
            return
        self.warning.hide()
        self._actions.set_keys(name, [] if keys.isEmpty() else [keys])
        self.keys_chosen.emit()

    def _reset(self) -> None:
        for command in COMMANDS:
            keys = [QKeySequence(key) for key in command.keys]
            self._actions.set_keys(command.name, keys)
            self.fields[command.name].setKeySequence(keys[0] if keys else QKeySequence())
        self.warning.hide()
        self.keys_chosen.emit()

    def _find(self, typed: str) -> None:
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            self.table.setRowHidden(row, item is None or fold(typed) not in fold(item.text()))
