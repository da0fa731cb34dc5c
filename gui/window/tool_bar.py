"""The tool bar: it drops the words beside its icons before it would drop a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

ICON = 20
TEXT_GAP = 10
"""Pixels between an icon and the words beside it."""


class ToolBar(QToolBar):
    """Buttons in a row; some have words beside their icons where there is room for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.measure()
        self._wordy: list[QToolButton] = []
        self._words_shown = True

    def add_command(self, action: QAction, *, words: bool = False) -> None:
        """Add a button; `words` stand beside its icon."""
        self.addAction(action)
        button = self.widgetForAction(action)
        if words and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._wordy.append(button)

    def add_stretch(self) -> None:
        """Push what comes after to the other end."""
        stretch = QWidget(self)
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)

    def measure(self) -> None:
        """Have icons as large as the interface is now."""
        self.setIconSize(QSize(scaled(ICON), scaled(ICON)))

    def event(self, event: QEvent) -> bool:
        """Look again whether there is room for words when the width, or what stands on the buttons, is another."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        words = sum(button.fontMetrics().horizontalAdvance(button.text()) + scaled(TEXT_GAP) for button in self._wordy)
        room_for_words = self.sizeHint().width() + (0 if self._words_shown else words) <= self.width()
        if room_for_words != self._words_shown:
            self._words_shown = room_for_words
            style = Qt.ToolButtonStyle
            for button in self._wordy:
                button.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if room_for_words else style.ToolButtonIconOnly
                )
