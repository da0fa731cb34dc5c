"""How large the window's own parts are: measures that grow with the interface's font."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from gui.fonts import sans

INTERFACE_PIXELS = 15
"""Height of the window's own letters at 100 %."""
SCALES = (100, 125, 150, 175, 200)
"""Sizes of the interface that the reader can choose, in percent."""

SCREEN_SHARE = 0.9
"""How much of a screen's width and height a dialog takes at most."""


def set_scale(percent: int) -> None:
    """Set all the window's own words larger; widgets are told by `FontChange` events."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setFont(sans(round(INTERFACE_PIXELS * percent / 100)))


def dialog_size(width: int, height: int) -> QSize:
    """The size of a dialog that is so large at 100 %: as large as the interface is now, and no larger than a screen."""
    room = QApplication.primaryScreen().availableSize()
    return QSize(scaled(width), scaled(height)).boundedTo(room * SCREEN_SHARE)


def scaled(pixels: float) -> int:
    """A measure that is `pixels` at 100 %, as large as the interface is now."""
    height = QApplication.font().pixelSize()
    return round(pixels * height / INTERFACE_PIXELS) if height > 0 else round(pixels)  # a font in points: Qt's own
