"""The whole article at once, beside the scroll bar: where quotes and claims lie, and what is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from core.analysis.results import Certainty, Entity, Quote
from core.annotations.marks import MarkKind
from gui.mark_words import certainty_label, spoken_mark

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from core.annotations.marks import Place
    from core.text.document import Document
    from core.text.spans import Span
    from gui.theme import Theme

WIDTH = 22
_EDGE = 6
"""Pixels kept free above and below, for the current mark's sign."""
_QUOTE_LEFT, _QUOTE_WIDTH, _CLAIM_LEFT = 4, 3, 9
_CLAIM_LENGTHS = {
    Certainty.ASSERTED: 2,
    Certainty.NEGATED: 4,
    Certainty.PREDICTED: 6,
    Certainty.POSSIBLE: 8,
    Certainty.UNVERIFIED: 10,
}
"""Pixels of a claim's tick: the less surely it is stated, the longer."""
_NEAR = 3
_TOLD = 3
"""Pixels around the pointer whose marks the tool tip tells, and how many of them at most."""


class OverviewStrip(QWidget):
    """Draws the article from its top to its bottom, by characters.

    Signals:
        went_to(int): the reader chose the character at this offset of the text.
    """

    went_to = Signal(int)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._places: tuple[Place, ...] = ()
        self._current: Place | None = None
        self._view: Span | None = None
        self._rows_of_height = 0
        self._quote_rows: list[tuple[int, int]] = []
        self._claim_rows: dict[int, Certainty] = {}
        self._picture: QPixmap | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its two lanes."""
        return QSize(WIDTH, 120)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self._redraw()

    def set_places(self, places: tuple[Place, ...]) -> None:
        """Show where the marks of `places` lie."""
        self._places = places
        self._rows_of_height = 0
        self._redraw()

    def set_current(self, place: Place | None) -> None:
        """Show where the current mark lies."""
        self._current = place
        self.update()

    def set_view(self, span: Span) -> None:
        """Show which part of the text is in view."""
        self._view = span
        self.update()

    def legend(self) -> str:
        """What the lanes mean, in a few lines."""
        certainties = ", ".join(certainty_label(certainty) for certainty in _CLAIM_LENGTHS)
        return "\n".join(
            [
                self.tr("Left: quotes. Right: claims, the longer the less certain:"),
                certainties,
                self.tr("Click to go there."),
            ]
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw what is in view, the marks from a picture made once, and the current mark."""
        if self._picture is None:
            self._picture = self._draw_places()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view is not None:
            top, bottom = self._y(self._view.start), self._y(self._view.end)
            ground = QColor(self._theme.ink)
            ground.setAlphaF(0.06)
            edge = QColor(self._theme.ink)
            edge.setAlphaF(0.3)
            painter.setPen(QPen(edge, 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(0.5, top, WIDTH - 1, max(8.0, bottom - top)), 3, 3)
        painter.drawPixmap(0, 0, self._picture)
        if self._current is not None:
            y = self._y(self._current.hull.start)
            painter.setPen(QPen(self._theme.accent, 2))
            painter.drawLine(QPointF(2, y), QPointF(WIDTH - 2, y))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.accent)
            painter.drawPolygon(QPolygonF([QPointF(0, y - 5), QPointF(6, y), QPointF(0, y + 5)]))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002, N802
        """Draw for another height."""
        self._redraw()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the place under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.went_to.emit(self._offset(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Keep going to the place under the pointer while it is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.went_to.emit(self._offset(event.position().y()))

    def event(self, event: QEvent) -> bool:
        """Tell what lies under the pointer, and what the lanes mean."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().y()), self)
            return True
        return super().event(event)

    def tip_at(self, y: float) -> str:
        """The marks around `y`, a line each, and the legend."""
        told = [
            _short(spoken_mark(place.mark, self._document.text))
            for place in self._places
            if place.mark.kind is not MarkKind.ENTITY
            and self._y(place.hull.start) - _NEAR <= y <= self._y(place.hull.end) + _NEAR
        ]
        return "\n".join([*told[:_TOLD], *(["…"] if len(told) > _TOLD else []), *([""] if told else []), self.legend()])

    def _y(self, offset: int) -> float:
        return _EDGE + (self.height() - 2 * _EDGE) * offset / max(1, len(self._document.text))

    def _offset(self, y: float) -> int:
        share = (y - _EDGE) / max(1, self.height() - 2 * _EDGE)
        return round(min(1.0, max(0.0, share)) * max(0, len(self._document.text) - 1))

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _lay_out(self) -> None:
        """Find the stretches of pixels that quotes cover, and the rows of claims; of several on one the least sure."""
        covered: set[int] = set()
        claims: dict[int, Certainty] = {}
        rows = (self.height() - 2 * _EDGE) / max(1, len(self._document.text))
        for place in self._places:
            item = place.mark.item
            if isinstance(item, Entity):
                continue
            hull = place.hull
            first = _EDGE + round(hull.start * rows)
            if isinstance(item, Quote):
                covered.update(range(first, max(first + 2, _EDGE + round(hull.end * rows))))
            elif first not in claims or _CLAIM_LENGTHS[item.certainty] > _CLAIM_LENGTHS[claims[first]]:
                claims[first] = item.certainty
        begins = sorted(row for row in covered if row - 1 not in covered)
        ends = sorted(row + 1 for row in covered if row + 1 not in covered)
        self._quote_rows, self._claim_rows = list(zip(begins, ends, strict=True)), claims
        self._rows_of_height = self.height()

    def _draw_places(self) -> QPixmap:
        if self._rows_of_height != self.height():
            self._lay_out()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for first, end in self._quote_rows:
            painter.fillRect(_QUOTE_LEFT, first, _QUOTE_WIDTH, end - first, self._theme.quote.line)
        for row, certainty in self._claim_rows.items():
            colour = self._theme.quiet if certainty is Certainty.ASSERTED else self._theme.claim.line
            painter.fillRect(_CLAIM_LEFT, row, _CLAIM_LENGTHS[certainty], 2, colour)
        painter.end()
        return picture


def _short(words: str, most: int = 80) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
