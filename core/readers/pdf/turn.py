"""Which way the words of a page run, and the frame in which they run to the right."""

from __future__ import annotations

from enum import IntEnum

Box = tuple[float, float, float, float]
"""Left, bottom, right, top; in points."""


class Turn(IntEnum):
    """Where the words of a page run to in the page's own coordinates, in degrees against the clock."""

    RIGHT = 0
    UP = 90
    LEFT = 180
    DOWN = 270

    def upright(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page in the frame in which the words run to the right."""
        match self:
            case Turn.RIGHT:
                return x, y
            case Turn.UP:
                return y, -x
            case Turn.LEFT:
                return -x, -y
            case Turn.DOWN:
                return -y, x

    @property
    def back(self) -> Turn:
        """The turn whose `upright` brings what stands in the upright frame back to the page."""
        return Turn((360 - self) % 360)

    def upright_box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A box of the page (left, bottom, right, top) in the upright frame."""
        (x, y), (x2, y2) = self.upright(left, bottom), self.upright(right, top)
        return min(x, x2), min(y, y2), max(x, x2), max(y, y2)
