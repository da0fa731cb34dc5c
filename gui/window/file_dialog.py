"""Dialogs that ask for a file, in the interface's language throughout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def file_dialog(parent: QWidget, title: str) -> QFileDialog:
    """A dialog over `parent` that ends its own life when it is closed."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Qt's own translation leaves these two in English.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("files", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("files", "Files of type:"))
    return dialog
