"""The sign that lies over the window while something is dragged over it that it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.fonts import SEMIBOLD, serif
from gui.scale import scaled

if TYPE_CHECKING:
    from gui.theme import Theme

MARGIN = 24
"""Pixels between the sign and the window's edges."""


class DropSign(QLabel):
    """Says that whatever is dropped anywhere on the window will be opened."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, window: QWidget, theme: Theme) -> None:
        """Lie over all of `window`."""
        self.setText(self.tr("Drop it to open it"))
        self.setFont(serif(scaled(26), SEMIBOLD))
        ground = theme.paper
        self.setStyleSheet(
            f"background: rgba({ground.red()}, {ground.green()}, {ground.blue()}, 85%); color: {theme.accent.name()};"
            f" border: 3px dashed {theme.accent.name()}; border-radius: 12px;"
        )
        self.setGeometry(window.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        self.raise_()
        self.show()
