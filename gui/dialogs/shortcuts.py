"""The page of all commands and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.actions import Actions


def show_shortcuts(parent: QWidget, actions: Actions) -> QDialog:
    """Show what every key does; the dialog stays beside the window until it is closed."""
    translate = QCoreApplication.translate
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("shortcuts", "Keyboard Shortcuts"))
    dialog.resize(560, 620)
    rows = [(action.toolTip().rsplit(" (", 1)[0], action.shortcuts()) for action in actions if action.shortcuts()]
    table = QTableWidget(len(rows), 2, dialog)
    table.setAccessibleName(dialog.windowTitle())
    table.setHorizontalHeaderLabels([translate("shortcuts", "Keys"), translate("shortcuts", "What they do")])
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for row, (tip, keys) in enumerate(rows):
        names = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
        table.setItem(row, 0, QTableWidgetItem(names))
        table.setItem(row, 1, QTableWidgetItem(tip))
    table.resizeColumnToContents(0)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(table)
    layout.addWidget(buttons)
    dialog.show()
    return dialog
