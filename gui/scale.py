"""How large the window's own parts are: measures that grow with the interface's font."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from gui.fonts import sans

INTERFACE_PIXELS = 15
"""Height of the window's own letters at 100 %."""
SCALES = (100, 125, 150, 175, 200)
"""Sizes of the interface that the reader can choose, in percent."""


def set_scale(percent: int) -> None:
    """Set all the window's own words larger; widgets are told by `FontChange` events."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setFont(sans(round(INTERFACE_PIXELS * percent / 100)))


def scaled(pixels: float) -> int:
    """A measure that is `pixels` at 100 %, as large as the interface is now."""
    height = QApplication.font().pixelSize()
    return round(pixels * height / INTERFACE_PIXELS) if height > 0 else round(pixels)  # a font in points: Qt's own
