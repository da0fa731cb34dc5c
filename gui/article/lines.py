"""The lines of text in view, and where on them a span stands."""

from __future__ import annotations

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

    def band(self, left: float, right: float) -> QRectF:
        """The line's whole height between two places."""
        return QRectF(left, self.top, right - left, self.bottom - self.top)

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
    """The lines that the viewport of a text edit shows, from top to bottom."""

    def __init__(self, edit: QTextEdit, beyond: int = 0) -> None:
        """Measure the lines in view, and those `beyond` pixels above and below."""
        layout = edit.document().documentLayout()
        scrolled_x, scrolled_y = edit.horizontalScrollBar().value(), edit.verticalScrollBar().value()
        limit = edit.viewport().height() + beyond
        self.lines: list[Line] = []
        block = edit.cursorForPosition(QPoint(0, -beyond)).block()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            left, top = box.left() - scrolled_x, box.top() - scrolled_y
            if top > limit:
                break
            text_layout, start = block.layout(), block.position()
            heights = LineHeights(block)
            for number in range(text_layout.lineCount()):
                line = text_layout.lineAt(number)
                line_top, line_bottom = heights.around(top, line)
                if line_bottom < -beyond:
                    continue
                if line_top > limit:
                    return
                first = start + line.textStart()
                self.lines.append(
                    Line(
                        first,
                        first + line.textLength(),
                        line_top,
                        line_bottom,
                        top + line.y() + line.ascent(),
                        heights.size,
                        left,
                        start,
                        line,
                    )
                )
            block = block.next()

    @property
    def start(self) -> int:
        """Position of the first character in view."""
        return self.lines[0].start if self.lines else 0

    @property
    def end(self) -> int:
        """Position after the last character in view."""
        return self.lines[-1].end if self.lines else 0

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
