"""The fonts that ship with Incise: loaded once, then asked for by what they are for."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from core.resource_files import resource_path

SERIF = "Source Serif 4"
"""Family that articles are set in."""
SANS = "Atkinson Hyperlegible"
"""Family of the window's own words."""

REGULAR, SEMIBOLD = 400, 600
_OPTICAL_SIZES = (8, 60)
_POINTS_PER_PIXEL = 0.75


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt; needs an application object.

    Raises:
        FileNotFoundError: if a font is missing or damaged.
    """
    families: set[str] = set()
    for path in sorted(resource_path("fonts").glob("*/*.ttf")):
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path))))
    if missing := {SERIF, SANS} - families:
        raise FileNotFoundError(f"fonts not found: {', '.join(sorted(missing))}")


def serif(pixels: int, weight: int = REGULAR) -> QFont:
    """The reading face, `pixels` high; a variable font: its weight is an axis, QFont's own weight does nothing."""
    font = QFont(SERIF)
    font.setPixelSize(pixels)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    least, most = _OPTICAL_SIZES
    font.setVariableAxis(QFont.Tag("opsz"), min(most, max(least, pixels * _POINTS_PER_PIXEL)))
    return font


def sans(pixels: int, *, bold: bool = False) -> QFont:
    """The face of the window's own words, `pixels` high."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
