"""The layout of the page: each paragraph is set when it comes near the view, and guessed at until then.

Qt's own layout of a text document sets everything above the place that is asked for, and everything again when the
letters or the width change. This one sets the paragraphs that are seen, so that opening, zooming and resizing cost the
same at any length and at any place; the rest is set some at a time, when nothing else is to be done.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, chain
from math import ceil
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextLayout, QTextOption

from core.text.document import PassageKind
from gui.article.typesetting import BASE_PIXELS, FACES, Setting, column_width, setting
from gui.article.typography import Typography

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame

    from gui.article.typesetting import PageBlock

TOP_MARGIN, BOTTOM_MARGIN = 40, 96
_LOST_TO_BREAKS = 3
"""Characters that a line of words falls short of what its width would hold, on average."""


@dataclass(frozen=True, slots=True)
class SetBlock:
    """A paragraph that is set: where its first line begins, in pixels from the top of the page."""

    block: QTextBlock
    layout: QTextLayout
    top: float
    setting: Setting


class PageLayout(QAbstractTextDocumentLayout):
    """Lays out a page whose text stays as it is; a column of paragraphs, all their lines of one height.

    Numbers are those of paragraphs, from 0; heights are pixels from the top of the page. What is asked for by height
    is set first; `measure` and `measure_more` set what will be. When heights have changed by that, `tell_size` says so,
    and whoever shows the page scrolls it to where it was.
    """

    def __init__(self, page: QTextDocument) -> None:
        """Lay out `page`, which is filled and dressed before `set_blocks` is called."""
        super().__init__(page)
        self._blocks: Sequence[PageBlock] = ()
        self._settings: list[Setting] = []
        self._lines: list[int] = []
        self._line_heights: list[int] = []
        self._gaps: list[int] = []
        self._tops: list[int] = []
        self._unmeasured: set[int] = set()
        self._told = self._stale = True
        self._left, self._width, self._page_width = 0.0, 1.0, 1.0
        self._typography = Typography()

    # What is set, and how

    def set_blocks(self, blocks: Sequence[PageBlock], typography: Typography) -> None:
        """The page has other words, or other letters."""
        self._blocks = blocks
        self._typography = typography
        by_kind = {kind: setting(kind, typography) for kind in PassageKind}
        self._settings = [by_kind[block.kind] for block in blocks]
        self._line_heights = [how.line for how in self._settings]
        below = [self._settings[n].below if block.closing else 0 for n, block in enumerate(blocks)]
        above = [self._settings[n].above for n in range(len(blocks))]
        self._gaps = [TOP_MARGIN, *(max(below[n - 1], above[n]) for n in range(1, len(blocks)))]
        self._forget()

    def set_column(self, left: float, width: float, page_width: float) -> None:
        """Where the column stands on the page; only another width sets the lines anew."""
        self._left, self._page_width = left, page_width
        if width != self._width:
            self._width = width
            self._forget()

    @property
    def column(self) -> tuple[float, float]:
        """Left and right edge of the column."""
        return self._left, self._left + self._width

    def _forget(self) -> None:
        """Guess at all heights again."""
        page = self.document()
        for number in range(len(self._lines)):
            if number not in self._unmeasured:
                page.findBlockByNumber(number).layout().clearLayout()
        a_line = self._width / column_width(self._typography) * self._typography.characters
        held = {kind: max(4.0, a_line * BASE_PIXELS / FACES[kind].pixels - _LOST_TO_BREAKS) for kind in PassageKind}
        self._lines = [max(1, ceil(len(block.text) / held[block.kind])) for block in self._blocks]
        self._unmeasured = set(range(len(self._blocks)))
        self._stale, self._told = True, False

    # Measuring

    @property
    def complete(self) -> bool:
        """Whether all paragraphs are set and all heights true."""
        return not self._unmeasured

    def measure(self, top: float, bottom: float) -> None:
        """Set what stands between two heights."""
        number = self._number_at(top)
        y = self._top(number) if self._blocks else 0.0
        while number < len(self._blocks) and y <= bottom:
            self._set(number)
            y += self._height(number) + (self._gaps[number + 1] if number + 1 < len(self._gaps) else 0)
            number += 1

    def measure_around(self, position: int, reach: float) -> None:
        """Set the paragraph of `position` and what stands up to `reach` pixels above and below it."""
        number = self.document().findBlock(position).blockNumber()
        self._set(number)
        above = reach
        for before in range(number - 1, -1, -1):
            if above <= 0:
                break
            self._set(before)
            above -= self._height(before)
        top, _ = self.line_at(position)
        self.measure(top, top + reach)

    def measure_more(self, from_height: float, seconds: float) -> None:
        """Set more paragraphs for as long as `seconds` last, those below `from_height` first."""
        until = perf_counter() + seconds
        first = self._number_at(from_height)
        for number in chain(range(first, len(self._blocks)), range(first - 1, -1, -1)):
            if number in self._unmeasured:
                self._set(number)
                if perf_counter() >= until:
                    return

    def tell_size(self) -> None:
        """Say how high the page is, if that has changed."""
        if not self._told:
            self._told = True
            self.documentSizeChanged.emit(self.documentSize())

    def _set(self, number: int) -> None:
        """Break the paragraph into lines."""
        if number not in self._unmeasured:
            return
        self._unmeasured.discard(number)
        block, how = self.document().findBlockByNumber(number), self._settings[number]
        from_right = block.textDirection() is Qt.LayoutDirection.RightToLeft
        option = QTextOption(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(block.textDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout, baseline, count = block.layout(), how.baseline, 0
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, count * how.line + baseline - line.ascent()))
            count += 1
        layout.endLayout()
        if count != self._lines[number]:
            self._lines[number] = count
            self._stale, self._told = True, False

    # Where things are

    def line_at(self, position: int) -> tuple[float, float]:
        """Top and bottom of the line of `position`; its paragraph is set for that."""
        block = self.document().findBlock(position)
        number = block.blockNumber()
        self._set(number)
        line, height = block.layout().lineForTextPosition(position - block.position()), self._settings[number].line
        top = self._top(number) + max(0, line.lineNumber() if line.isValid() else 0) * height
        return top, top + height

    def blocks_between(self, top: float, bottom: float) -> Iterator[SetBlock]:
        """The paragraphs that reach between two heights, set."""
        self.measure(top, bottom)
        block = self.document().findBlockByNumber(self._number_at(top))
        for number in range(block.blockNumber(), len(self._blocks)):
            if self._top(number) > bottom:
                break
            yield SetBlock(block, block.layout(), self._top(number), self._settings[number])
            block = block.next()

    def _number_at(self, height: float) -> int:
        """The paragraph at `height`, or the one above it; the first for what is higher."""
        self._renew()
        return max(0, bisect_right(self._tops, height) - 1)

    def _top(self, number: int) -> float:
        self._renew()
        return self._tops[number]

    def _height(self, number: int) -> float:
        return self._lines[number] * self._line_heights[number]

    def _renew(self) -> None:
        if self._stale:
            self._stale = False
            heights = [count * line for count, line in zip(self._lines, self._line_heights, strict=True)]
            gaps = self._gaps
            ends = accumulate((gap + height for gap, height in zip(gaps, heights, strict=True)), initial=0)
            self._tops = [end + gap for end, gap in zip(ends, gaps, strict=False)]

    # What Qt asks

    def documentChanged(self, start: int, removed: int, added: int) -> None:  # noqa: N802 - Qt's name
        """Nothing: the words stay, and `set_blocks` tells of other letters."""

    def documentSize(self) -> QSizeF:  # noqa: N802 - Qt's name
        """Width of the view, and the height of everything, as far as it is known."""
        if not self._blocks:
            return QSizeF(self._page_width, 0)
        last = len(self._blocks) - 1
        return QSizeF(self._page_width, self._top(last) + self._height(last) + BOTTOM_MARGIN)

    def pageCount(self) -> int:  # noqa: N802 - Qt's name
        """One: the page is as long as its text."""
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: ARG002, N802 - Qt's signature
        """The whole page: there is but one frame."""
        return QRectF(QPointF(), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802 - Qt's name
        """Where the lines of `block` stand."""
        number = block.blockNumber()
        if not 0 <= number < len(self._blocks):
            return QRectF()
        self._set(number)
        return QRectF(self._left, self._top(number), self._width, self._height(number))

    # PySide also lets others pass what it can make a point of; Qt passes points.
    def hitTest(  # type: ignore[override]  # noqa: N802 - Qt's name
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """The position nearest to `point`, or for an exact hit -1 beside the words."""
        found = next(self.blocks_between(point.y(), point.y()), None)
        if found is None:
            return -1 if accuracy is Qt.HitTestAccuracy.ExactHit else 0
        layout, down = found.layout, (point.y() - found.top) // found.setting.line
        line = layout.lineAt(int(min(max(0, down), layout.lineCount() - 1)))
        x = point.x() - self._left
        words = line.naturalTextRect()
        inside = 0 <= down < layout.lineCount() and words.left() <= x <= words.right()
        if accuracy is Qt.HitTestAccuracy.ExactHit and not inside:
            return -1
        return found.block.position() + line.xToCursor(x)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw the words in the clip of `context`, selections and caret with them."""
        clip: QRectF = context.clip
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        for found in self.blocks_between(clip.top(), clip.bottom()):
            start, length = found.block.position(), found.block.length()
            at = QPointF(self._left, found.top)
            found.layout.draw(painter, at, _selected(context, start, length), clip)
            caret = context.cursorPosition - start
            if 0 <= caret < length:
                found.layout.drawCursor(painter, at, caret, self.property("cursorWidth") or 1)


def _selected(
    context: QAbstractTextDocumentLayout.PaintContext, start: int, length: int
) -> list[QTextLayout.FormatRange]:
    """The selections within a paragraph that begins at `start` of the page."""
    ranges: list[QTextLayout.FormatRange] = []
    for selection in context.selections:
        first = max(0, selection.cursor.selectionStart() - start)
        last = min(length, selection.cursor.selectionEnd() - start)
        if first < last:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = first, last - first, selection.format
            ranges.append(part)
    return ranges
