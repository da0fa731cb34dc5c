"""What Incise is, its version and licence."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def show_about(parent: QWidget) -> QMessageBox:
    """Show version and licences; the box stays beside the window until it is closed."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("about", "About Incise"))
    box.setText(f"<h3>Incise {version('incise')}</h3>")
    box.setInformativeText(
        translate(
            "about",
            "Who said what, what is claimed, and how surely. The marks are made by a program that errs: they say what "
            "to check, never whether it is true. No text leaves this machine.",
        )
        + "<p>GPL-3.0-or-later. "
        + translate("about", "Qt is used under the LGPL. NOTICE lists fonts, models and data with their licences.")
    )
    box.setTextFormat(Qt.TextFormat.RichText)
    box.open()
    return box
