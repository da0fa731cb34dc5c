"""The page: an article's words in a read-only text edit, set as the reader wants, and the place in them kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from core.text.spans import Span
from gui.article.lines import VisibleLines
from gui.article.page_layout import PageLayout
from gui.article.place_keeper import PlaceKeeper
from gui.article.typesetting import column_width, dress, fill, page_blocks
from gui.article.typography import Typography
from gui.offsets import QtOffsets
from gui.slim_bar import SlimBar

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from core.text.document import Document
    from gui.theme import Theme

_LEAST_MARGIN, _LEAST_COLUMN = 48, 160
"""Pixels beside the column, and of the column itself: a page that is not shown yet has hardly any width."""
_SETTING_BUDGET = 0.006
"""Seconds for which further paragraphs are set before the event loop runs again."""
_STEP_OF_WHEEL = 120


class Page(QTextEdit):
    """Shows the words of a document.

    Signals:
        zoom_asked(int): the reader turned the wheel with Ctrl held, 1 for larger, -1 for smaller.
        scrolled: another part of the text is in view.
    """

    zoom_asked = Signal(int)
    scrolled = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(SlimBar(self))
        self._article = document
        self.offsets = QtOffsets(document.text)
        self._blocks = page_blocks(document)
        self._typography = Typography()
        self._layout = PageLayout(self.document())
        self._place = PlaceKeeper(self, self._layout)
        self._wheel = 0
        self._beside: QWidget | None = None
        self._setting = QTimer(self, interval=0)
        self._setting.timeout.connect(self._set_more)

        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.document().setDocumentLayout(self._layout)
        self.setCursorWidth(2)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        fill(self.document(), self._blocks)
        self._lay_out()
        # QTextEdit scrolls to its cursor when first resized; setting the text leaves it at the end.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_beside(self, widget: QWidget) -> None:
        """Keep `widget` between the page and its scroll bar, as wide as it wishes."""
        widget.setParent(self)
        self._beside = widget
        self.setViewportMargins(0, 0, widget.sizeHint().width(), 0)

    # How it is set

    @property
    def typography(self) -> Typography:
        """How the text is set."""
        return self._typography

    def set_typography(self, typography: Typography) -> None:
        """Set the text anew; the place in the text and the selection stay."""
        self._typography = typography
        with self._place.kept():
            self._lay_out()
        self.viewport().update()
        self.scrolled.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`; nothing is laid out anew."""
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        palette.setColor(QPalette.ColorRole.Highlight, theme.selection)
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.ink)
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep the text's own letters when the interface gets others, which Qt would set it in, too."""
        if event.type() == QEvent.Type.FontChange:
            QFrame.changeEvent(self, event)
        else:
            super().changeEvent(event)

    def _lay_out(self) -> None:
        dress(self.document(), self._blocks, self._typography)
        self._layout.set_blocks(self._blocks, self._typography)
        self._set_column()

    def _set_column(self) -> None:
        """Centre the column in the view."""
        width = self.viewport().width()
        side = max(_LEAST_MARGIN, (width - column_width(self._typography)) // 2)
        self._layout.set_column(side, max(_LEAST_COLUMN, width - 2 * side), width)
        self._setting.start()

    def _set_more(self) -> None:
        """Set more of what is out of view, so that the scroll bar is true."""
        with self._place.kept():
            self._layout.measure_more(self.verticalScrollBar().value(), _SETTING_BUDGET)
        if self._layout.complete:
            self._setting.stop()

    # Where things are

    @property
    def column(self) -> tuple[float, float]:
        """Left and right edge of the column in the viewport."""
        return self._layout.column

    def lines(self) -> VisibleLines:
        """The lines in view."""
        return self._lines_between(0, self.viewport().height())

    def _lines_between(self, top: float, bottom: float) -> VisibleLines:
        return VisibleLines(self._layout, self.verticalScrollBar().value(), top, bottom)

    def span_in_view(self) -> Span:
        """The stretch of the document's text that is in view."""
        lines = self.lines()
        return Span(self.offsets.from_qt(lines.start), self.offsets.from_qt(lines.end))

    def top_of(self, position: int) -> float:
        """How far below the top of the page the line of `position` begins, in pixels."""
        return self._height_of(position)[0]

    def bottom_of(self, position: int) -> float:
        """How far below the top of the page the line of `position` ends, in pixels."""
        return self._height_of(position)[1]

    def _height_of(self, position: int) -> tuple[float, float]:
        # What will be seen around there is set too: to set it later would move the line.
        with self._place.kept():
            self._layout.measure_around(position, self.viewport().height())
        return self._layout.line_at(position)

    def put_caret(self, position: int) -> None:
        """Move the caret to `position` of the page without scrolling to it."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        with self._place.unmoved(), QSignalBlocker(self):
            self.setTextCursor(cursor)

    def selected_span(self) -> Span:
        """The selected words' place in the text; empty, at the caret, if there are none."""
        cursor = self.textCursor()
        return Span(self.offsets.from_qt(cursor.selectionStart()), self.offsets.from_qt(cursor.selectionEnd()))

    def selected_words(self) -> str:
        """The selected words as the file has them."""
        return self.selected_span().of(self._article.text)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the place in the text while the column moves."""
        with self._place.kept():
            self._set_column()
            super().resizeEvent(event)
        if self._beside is not None:
            page = self.viewport().geometry()
            self._beside.setGeometry(page.right() + 1, page.top(), self._beside.sizeHint().width(), page.height())
        self.scrolled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll; with Ctrl, ask for another zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel += event.angleDelta().y()
            steps = int(self._wheel / _STEP_OF_WHEEL)
            self._wheel -= steps * _STEP_OF_WHEEL
            if steps:
                self.zoom_asked.emit(1 if steps > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """The selected words as the file has them: Qt would turn no-break spaces into ordinary ones."""
        data = QMimeData()
        data.setText(self.selected_words())
        return data

    def _on_scrolled(self) -> None:
        if not self._place.moving:
            self._place.remember()
            self.scrolled.emit()
