"""The lines of text in view, and where on them a span stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QTextLine

    from gui.article.page_layout import PageLayout, SetBlock
    from gui.article.typesetting import Setting


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page, in coordinates of the viewport.

    Attributes:
        start, end: positions in the page, end exclusive, the blank at the line's end included.
        top, bottom: the line's share of the page; the next line of a paragraph begins where it ends.
        baseline: where its letters stand.
        setting: how its letters are set.
    """

    start: int
    end: int
    top: float
    bottom: float
    baseline: float
    setting: Setting
    _left: float
    _block: int
    _line: QTextLine

    def x(self, position: int) -> float:
        """Where the character at `position` begins; the end of the line's words for a later position."""
        # PySide gives the place and the position that it was taken for, and types them as an object.
        place, _ = cast("tuple[float, int]", self._line.cursorToX(min(position, self.end) - self._block))
        words = self._line.naturalTextRect()
        return self._left + min(max(place, words.left()), words.right())

    def position_at(self, x: float) -> int | None:
        """The position of the character under `x`, None beside the words."""
        words = self._line.naturalTextRect()
        if not words.left() <= x - self._left <= words.right():
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
        above, below = self.setting.ground
        return QRectF(left, self.baseline - above, right - left, above + below)


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


class VisibleLines:
    """The lines of a page between two heights of the viewport that shows it, from top to bottom."""

    def __init__(self, layout: PageLayout, scrolled: int, top: float, bottom: float) -> None:
        """Measure the lines between `top` and `bottom` of a viewport that begins `scrolled` pixels down the page."""
        self._page = layout.document()
        self._left = layout.column[0]
        self.lines: list[Line] = []
        for block in layout.blocks_between(top + scrolled, bottom + scrolled):
            self._measure(block, block.top - scrolled, top, bottom)

    def _measure(self, found: SetBlock, block_top: float, top: float, bottom: float) -> None:
        """Add the lines of a paragraph; of a long one only those between `top` and `bottom`."""
        how, start = found.setting, found.block.position()
        first = max(0, int((top - block_top) // how.line))
        last = min(found.layout.lineCount() - 1, int((bottom - block_top) // how.line))
        for number in range(first, last + 1):
            line = found.layout.lineAt(number)
            line_top, begin = block_top + number * how.line, start + line.textStart()
            self.lines.append(
                Line(
                    start=begin,
                    end=begin + line.textLength(),
                    top=line_top,
                    bottom=line_top + how.line,
                    baseline=line_top + how.baseline,
                    setting=how,
                    _left=self._left,
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
        touched = [line for line in self.lines if line.start < end and start < line.end]
        # From right to left the words end left of where they begin.
        ends = [sorted((line.x(max(start, line.start)), line.x(end))) for line in touched]
        return [Piece(line, left, right) for line, (left, right) in zip(touched, ends, strict=True)]

    def line_at(self, point: QPointF) -> Line | None:
        """The line at the height of `point`."""
        return next((line for line in self.lines if line.top <= point.y() < line.bottom), None)
