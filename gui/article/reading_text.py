"""The page with its marks: painted under the words, and found under the pointer."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from core.annotations.marks import MarkKind
from core.text.document import PassageKind
from gui.article.mark_layers import MarkLayers
from gui.article.mark_painter import BAR_GAP, BAR_STEP, Attention, Found, MarkPainter, weight_marks
from gui.article.page import Page
from gui.article.span_index import SpanIndex
from gui.article.typesetting import setting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QEvent, QRect
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from core.annotations.marks import Place
    from core.text.document import Document
    from core.text.spans import Span
    from gui.theme import Theme

_LINES_BEYOND = 2
"""How many of the title's lines beyond the painted part are measured too, so that outlines end outside of it."""

_FOCUS_LINE = 2
"""Pixels of the line along the top that shows that the keys go to the page."""

_MOST_LINES_BESIDE = 6
"""Words on more lines than these are too tall to put a card below."""

_KEY_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class ReadingText(Page):
    """Shows a document and the marks it is given; knows places and points, nothing of sessions.

    Signals:
        places_clicked(list[Place]): the reader clicked on words where these places stand, likeliest first.
        places_hovered(list[Place]): the pointer is over these places; none when it left.
    """

    places_clicked = Signal(list)
    places_hovered = Signal(list)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self._theme = theme
        self._layers = MarkLayers((), self.offsets)
        self._attention = Attention()
        self._found: Found = Found(SpanIndex())
        self._pressed: QPointF | None = None
        self._reached_by_key = False
        self.viewport().setMouseTracking(True)
        self.set_theme(theme)

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`; nothing is laid out anew."""
        self._theme = theme
        super().set_theme(theme)

    def set_places(self, places: tuple[Place, ...]) -> None:
        """Know all `places`; until it is told which, it shows them all."""
        self._layers = MarkLayers(places, self.offsets)
        self.viewport().update()

    def show_places(self, places: tuple[Place, ...]) -> None:
        """Paint only the marks of these among the known places."""
        self._layers.show(places)
        self.viewport().update()

    def set_attention(self, attention: Attention) -> None:
        """Outline what the reader attends to."""
        if attention != self._attention:
            self._attention = attention
            self.viewport().update()

    def set_found(self, found: Found) -> None:
        """Paint the hits of a search."""
        self._found = found
        self.viewport().update()

    def choose_hit(self, number: int, span: Span) -> None:
        """Paint the hit `number`, which stands at `span`, as the current one; the caret goes there."""
        self._found = replace(self._found, current=number)
        self.put_caret(self.offsets.to_qt(span.start))
        self.viewport().update()

    # Where things are

    def places_at(self, point: QPointF) -> list[Place]:
        """The places under `point` of the viewport, likeliest first; a sign in the margin stands for its mark."""
        lines = self.lines()
        line = lines.line_at(point)
        if line is None:
            return []
        left, right = self.column
        if point.x() > right:
            return [
                place
                for box, place in weight_marks(self._layers, lines, right)
                if box.adjusted(-5, -5, 5, 5).contains(point)
            ]
        if left - BAR_GAP - 3 * BAR_STEP <= point.x() < left - BAR_GAP / 2:
            return [place for *_, place in self._layers.quotes(line.start, line.end)]
        position = line.position_at(point.x())
        return [] if position is None else self._layers.stack(position)

    def places_at_position(self, position: int) -> list[Place]:
        """The places whose words or cue stand at `position` of the page, likeliest first."""
        return self._layers.stack(position)

    def words_rect(self, place: Place, near: float | None = None) -> QRect | None:
        """Where the words of `place` stand in the viewport, None if out of view.

        With those that report them, if all are near to each other. Of words that run over many lines only the line at
        the height `near`, if that is given.
        """
        bands = self._bands(place.spans)
        if not bands:
            return None
        together = [*bands, *self._bands(place.reported_by)]
        if reduce(QRectF.united, together).height() <= _MOST_LINES_BESIDE * bands[0].height():
            bands = together
        elif near is not None and len(bands) > _MOST_LINES_BESIDE:
            bands = [band for band in bands if band.top() <= near < band.bottom()] or bands
        return reduce(QRectF.united, bands).toAlignedRect()

    def _bands(self, spans: Iterable[Span]) -> list[QRectF]:
        lines = self.lines()
        return [piece.band for span in spans for piece in lines.pieces(*self.offsets.span_to_qt(span))]

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the marks, then the words over them."""
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        part = event.rect()
        beyond = _LINES_BEYOND * setting(PassageKind.TITLE, self.typography).line
        lines = self._lines_between(part.top() - beyond, part.bottom() + beyond)
        marks = MarkPainter(painter, lines, self.column, self.offsets, self._layers, self._theme)
        marks.paint(self._attention, self._found)
        if self._reached_by_key:
            painter.fillRect(0, 0, self.viewport().width(), _FOCUS_LINE, self._theme.accent)
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the focus to whoever came here by key: the caret may be out of view."""
        self._reached_by_key = event.reason() in _KEY_REASONS
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show no focus any more."""
        self._reached_by_key = False
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a click or a selection."""
        self._pressed = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click that selected nothing chooses what stands there."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        if (event.position() - pressed).manhattanLength() < QApplication.startDragDistance():
            self.places_clicked.emit(self.places_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell what the pointer is over."""
        super().mouseMoveEvent(event)
        places = [] if event.buttons() else self.places_at(event.position())
        left, right = self.column
        is_sign = places and (
            places[0].mark.kind is MarkKind.ENTITY or not left - 1 <= event.position().x() <= right + 1
        )
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_sign else Qt.CursorShape.IBeamCursor)
        self.places_hovered.emit(places)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """The pointer is over nothing."""
        super().leaveEvent(event)
        self.places_hovered.emit([])
