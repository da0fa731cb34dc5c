"""The scroll bar of long lists and texts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from gui.scale import scaled

WIDTH = 11


class SlimBar(QScrollBar):
    """A vertical scroll bar that is as wide whatever style draws it.

    While the window changes its style sheet it has none for a moment; what stands beside the bar is not to be laid out
    anew for that.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the interface's scale has it."""
        return QSize(scaled(WIDTH), super().sizeHint().height())
