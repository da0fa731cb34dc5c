"""The page: a read-only text edit that holds typography only, with the marks painted under its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QTextCursor, QTextFrameFormat
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit

from core.annotations.marks import MarkKind
from core.text.spans import Span
from gui.article.lines import LineHeights, VisibleLines
from gui.article.mark_layers import MarkLayers
from gui.article.mark_painter import BAR_GAP, BAR_STEP, Attention, Found, MarkPainter, weight_marks
from gui.article.place_keeper import PlaceKeeper
from gui.article.span_index import SpanIndex
from gui.article.typesetting import column_width, dress, fill
from gui.article.typography import Typography
from gui.offsets import QtOffsets

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QRect
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from core.annotations.marks import Place
    from core.text.document import Document
    from gui.theme import Theme

_LEAST_MARGIN = 48
_TOP_MARGIN, _BOTTOM_MARGIN = 40, 96
_LINES_BEYOND = 2
"""How many of the title's lines beyond the painted part are measured too, so that outlines end outside of it."""

_FOCUS_LINE = 2
"""Pixels of the line along the top that shows that the keys go to the page."""

_MOST_LINES_BESIDE = 6
"""Words on more lines than these are too tall to put a card below."""

_KEY_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class ReadingText(QTextEdit):
    """Shows a document and the marks it is given; knows places and points, nothing of sessions.

    Signals:
        places_clicked(list[Place]): the reader clicked on words where these places stand, likeliest first.
        places_hovered(list[Place]): the pointer is over these places; none when it left.
        zoom_asked(int): the reader turned the wheel with Ctrl held, 1 for larger, -1 for smaller.
        scrolled: another part of the text is in view.
    """

    places_clicked = Signal(list)
    places_hovered = Signal(list)
    zoom_asked = Signal(int)
    scrolled = Signal()

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article = document
        self.offsets = QtOffsets(document.text)
        self._theme = theme
        self._typography = Typography()
        self._layers = MarkLayers((), self.offsets)
        self._attention = Attention()
        self._found: Found = Found(SpanIndex())
        self._place = PlaceKeeper(self)
        self._pressed: QPointF | None = None
        self._wheel = 0
        self._reached_by_key = False
        self._beside: QWidget | None = None

        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        fill(self.document(), document)
        self._lay_out()
        # QTextEdit scrolls to its cursor when first resized; setting the text leaves it at the end.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.set_theme(theme)

    def set_beside(self, widget: QWidget) -> None:
        """Keep `widget` between the page and its scroll bar, as wide as it wishes."""
        widget.setParent(self)
        self._beside = widget
        self.setViewportMargins(0, 0, widget.sizeHint().width(), 0)

    # What is shown

    @property
    def typography(self) -> Typography:
        """How the text is set."""
        return self._typography

    def set_typography(self, typography: Typography) -> None:
        """Set the text anew; the place in the text and the selection stay."""
        self._typography = typography
        with self._place.kept():
            self._lay_out()
        self.scrolled.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`; nothing is laid out anew."""
        self._theme = theme
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        palette.setColor(QPalette.ColorRole.Highlight, theme.selection)
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.ink)
        self.setPalette(palette)
        self.verticalScrollBar().setStyleSheet(
            f"QScrollBar:vertical {{ background: {theme.paper.name()}; width: 12px; margin: 0; }}"
            f"QScrollBar::handle:vertical {{ background: {theme.hairline.name()}; min-height: 32px;"
            " border-radius: 4px; margin: 2px; }"
            f"QScrollBar::handle:vertical:hover {{ background: {theme.quiet.name()}; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        )

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

    def lines(self) -> VisibleLines:
        """The lines in view."""
        return VisibleLines(self, 0, self.viewport().height())

    def span_in_view(self) -> Span:
        """The stretch of the document's text that is in view."""
        lines = self.lines()
        return Span(self.offsets.from_qt(lines.start), self.offsets.from_qt(lines.end))

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

        Of words that run over many lines only the line at the height `near`, if that is given.
        """
        lines = self.lines()
        bands = [p.band for span in place.spans for p in lines.pieces(*self.offsets.span_to_qt(span))]
        if near is not None and len(bands) > _MOST_LINES_BESIDE:
            bands = [band for band in bands if band.top() <= near < band.bottom()] or bands
        if not bands:
            return None
        whole = bands[0]
        for band in bands[1:]:
            whole = whole.united(band)
        return whole.toAlignedRect()

    def selected_words(self) -> str:
        """The selected words as the file has them."""
        cursor = self.textCursor()
        span = Span(self.offsets.from_qt(cursor.selectionStart()), self.offsets.from_qt(cursor.selectionEnd()))
        return span.of(self._article.text)

    @property
    def column(self) -> tuple[float, float]:
        """Left and right edge of the column in the viewport."""
        frame = self.document().rootFrame().frameFormat()
        return frame.leftMargin(), self.viewport().width() - frame.rightMargin()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the marks, then the words over them."""
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        part = event.rect()
        beyond = _LINES_BEYOND * self.document().firstBlock().blockFormat().lineHeight()
        lines = VisibleLines(self, part.top() - beyond, part.bottom() + beyond)
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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the place in the text while the column moves."""
        with self._place.kept():
            # Qt lays the page out for its new width; to do it for the new margins before would take as long again.
            self.document().setLayoutEnabled(False)
            self._set_margins()
            self.document().setLayoutEnabled(True)
            super().resizeEvent(event)
        if self._beside is not None:
            page = self.viewport().geometry()
            self._beside.setGeometry(page.right() + 1, page.top(), self._beside.sizeHint().width(), page.height())
        self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll; with Ctrl, ask for another zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel += event.angleDelta().y()
            steps, self._wheel = int(self._wheel / 120), self._wheel - int(self._wheel / 120) * 120
            if steps:
                self.zoom_asked.emit(1 if steps > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

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

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """The selected words as the file has them: Qt would turn no-break spaces into ordinary ones."""
        data = QMimeData()
        data.setText(self.selected_words())
        return data

    # Layout

    def _lay_out(self) -> None:
        dress(self.document(), self._article, self.offsets, self._typography)
        self._set_margins()

    def _set_margins(self) -> None:
        """Centre the column by margins of the root frame: those of the viewport would cut off signs in the margin."""
        side = max(_LEAST_MARGIN, (self.viewport().width() - column_width(self._typography)) // 2)
        frame = self.document().rootFrame()
        margins = QTextFrameFormat(frame.frameFormat())
        if margins.leftMargin() == side and margins.topMargin() == _TOP_MARGIN:
            return
        margins.setLeftMargin(side)
        margins.setRightMargin(side)
        margins.setTopMargin(_TOP_MARGIN)
        margins.setBottomMargin(_BOTTOM_MARGIN)
        frame.setFrameFormat(margins)

    def _on_scrolled(self) -> None:
        if not self._place.moving:
            self._place.remember()
            self.scrolled.emit()

    def top_of(self, position: int) -> float:
        """How far below the top of the page the line of `position` begins, in pixels."""
        return self._height_of(position)[0]

    def bottom_of(self, position: int) -> float:
        """How far below the top of the page the line of `position` ends, in pixels."""
        return self._height_of(position)[1]

    def _height_of(self, position: int) -> tuple[float, float]:
        block = self.document().findBlock(position)
        # Asking for the block's box lays the page out as far as there.
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return LineHeights(block).around(top, line) if line.isValid() else (top, top)

    def put_caret(self, position: int) -> None:
        """Move the caret to `position` of the page without scrolling to it."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        with self._place.unmoved(), QSignalBlocker(self):
            self.setTextCursor(cursor)
