"""The lines of text in view, and where on them a span stands."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRectF

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextBlock, QTextLine
    from PySide6.QtWidgets import QTextEdit

_ASCENT, _DESCENT = 0.86, 0.31
"""How far the ground of marked words reaches above and below the base line, in sizes of the letters."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page, in coordinates of the viewport.

    Attributes:
        start, end: positions in the page, end exclusive, the blank at the line's end included.
        top, bottom: the line's share of the page; the next line of a paragraph begins where it ends.
        baseline: where its letters stand.
        size: height of its letters in pixels.
    """

    start: int
    end: int
    top: float
    bottom: float
    baseline: float
    size: int
    _left: float
    _block: int
    _line: QTextLine

    def x(self, position: int) -> float:
        """Where the character at `position` begins; the end of the line's words for a later position."""
        # PySide gives the place and the position that it was taken for, and types them as an object.
        place, _ = cast("tuple[float, int]", self._line.cursorToX(min(position, self.end) - self._block))
        return self._left + min(place, self._line.x() + self._line.naturalTextWidth())

    def position_at(self, x: float) -> int | None:
        """The position of the character under `x`, None beside the words."""
        inside = x - self._left - self._line.x()
        if not 0 <= inside <= self._line.naturalTextWidth():
            return None
        return self._block + self._line.xToCursor(x - self._left, self._line.CursorPosition.CursorOnCharacter)

    @property
    def height(self) -> float:
        """From one line to the next."""
        return self.bottom - self.top

    def band(self, left: float, right: float) -> QRectF:
        """The line's whole height between two places."""
        return QRectF(left, self.top, right - left, self.height)

    def ground(self, left: float, right: float) -> QRectF:
        """What lies behind the letters between two places: less than the line's height."""
        top = self.baseline - _ASCENT * self.size
        return QRectF(left, top, right - left, (_ASCENT + _DESCENT) * self.size)


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a span that stands on one line."""

    line: Line
    left: float
    right: float

    @property
    def band(self) -> QRectF:
        """The whole height of the line over the words."""
        return self.line.band(self.left, self.right)

    @property
    def ground(self) -> QRectF:
        """What lies behind the words."""
        return self.line.ground(self.left, self.right)


class LineHeights:
    """How high the lines of a block are: all alike, its letters in their middle."""

    def __init__(self, block: QTextBlock) -> None:
        self.size = block.charFormat().font().pixelSize()
        self._height = block.blockFormat().lineHeight()

    def around(self, block_top: float, line: QTextLine) -> tuple[float, float]:
        """Top and bottom of `line` of a block that begins at `block_top`."""
        middle = block_top + line.y() + line.ascent() - (_ASCENT - _DESCENT) / 2 * self.size
        return middle - self._height / 2, middle + self._height / 2


class VisibleLines:
    """The lines of a text edit between two heights of its viewport, from top to bottom."""

    def __init__(self, edit: QTextEdit, top: float, bottom: float) -> None:
        """Measure the lines that reach between `top` and `bottom`."""
        self._page = edit.document()
        layout = self._page.documentLayout()
        scrolled_x, scrolled_y = edit.horizontalScrollBar().value(), edit.verticalScrollBar().value()
        self.lines: list[Line] = []
        # Text that was never laid out has no height yet: the position at any point would be its end.
        layout.blockBoundingRect(self._page.firstBlock())
        block = edit.cursorForPosition(QPoint(0, math.floor(top))).block()
        # While Qt still lays a long text out, a point above the first paragraph is taken for the last one laid out.
        while block.previous().isValid() and layout.blockBoundingRect(block).top() - scrolled_y > top:
            block = block.previous()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(-scrolled_x, -scrolled_y)
            if box.top() > bottom:
                break
            self._measure(block, box, top, bottom)
            block = block.next()

    def _measure(self, block: QTextBlock, box: QRectF, top: float, bottom: float) -> None:
        """Add the lines of `block`, which fills `box`; of a long one only those between `top` and `bottom`."""
        heights, text_layout, start = LineHeights(block), block.layout(), block.position()

        def ends(number: int) -> float:
            return heights.around(box.top(), text_layout.lineAt(number))[1]

        count = text_layout.lineCount()
        for number in range(bisect_left(range(count), top, key=ends), count):
            line = text_layout.lineAt(number)
            line_top, line_bottom = heights.around(box.top(), line)
            if line_top > bottom:
                break
            first = start + line.textStart()
            self.lines.append(
                Line(
                    start=first,
                    end=first + line.textLength(),
                    top=line_top,
                    bottom=line_bottom,
                    baseline=box.top() + line.y() + line.ascent(),
                    size=heights.size,
                    _left=box.left(),
                    _block=start,
                    _line=line,
                )
            )

    @property
    def start(self) -> int:
        """Position of the first character in view."""
        return self.lines[0].start if self.lines else 0

    @property
    def end(self) -> int:
        """Position after the last character in view."""
        return self.lines[-1].end if self.lines else 0

    def character(self, position: int) -> str:
        """The character at `position` of the page."""
        return self._page.characterAt(position)

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Where the visible part of start..end (exclusive) stands, a piece a line."""
        return [
            Piece(line, line.x(max(start, line.start)), line.x(end))
            for line in self.lines
            if line.start < end and start < line.end
        ]

    def line_at(self, point: QPointF) -> Line | None:
        """The line at the height of `point`."""
        return next((line for line in self.lines if line.top <= point.y() < line.bottom), None)
