"""How the reader wants the text set: one value that settings keep and pages are set by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from gui.fonts import SEMIBOLD, sans, serif

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

ZOOM_STEP = 1.1
SMALLEST_ZOOM, LARGEST_ZOOM = -5, 12
LEAST_LINE, MOST_LINE = 120, 220
LEAST_CHARACTERS, MOST_CHARACTERS = 40, 100
_SANS_SIZE = 0.93
"""Size of the sans letters against the serif ones: at equal size they look larger."""


class TextFace(StrEnum):
    """The families that articles can be set in."""

    SERIF = "serif"
    SANS = "sans"


@dataclass(frozen=True, slots=True)
class Typography:
    """The reader's choices.

    Attributes:
        face: the family.
        zoom: steps by which the text is enlarged, negative when reduced.
        line: height of a line of running text, in percent of the size of its letters.
        characters: average characters a line, which make the width of the column.
    """

    face: TextFace = TextFace.SERIF
    zoom: int = 0
    line: int = 156
    characters: int = 64

    def bounded(self) -> Typography:
        """The same, each figure brought to where the text can still be read."""
        return replace(
            self,
            zoom=min(LARGEST_ZOOM, max(SMALLEST_ZOOM, self.zoom)),
            line=min(MOST_LINE, max(LEAST_LINE, self.line)),
            characters=min(MOST_CHARACTERS, max(LEAST_CHARACTERS, self.characters)),
        )

    def pixels(self, size: float) -> int:
        """A size in pixels at zoom 0 as it is at this zoom."""
        return max(1, round(size * ZOOM_STEP**self.zoom))

    def font(self, size: float, weight: int) -> QFont:
        """The letters of a size (in pixels at zoom 0) and a weight."""
        if self.face is TextFace.SERIF:
            return serif(self.pixels(size), weight)
        return sans(self.pixels(size * _SANS_SIZE), bold=weight >= SEMIBOLD)
