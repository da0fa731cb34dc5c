"""The list of cards of one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView

from gui.copying import copy_mark
from gui.mark_words import layer_label
from gui.panel.card_delegate import CardDelegate
from gui.panel.marks_model import MarksModel
from gui.panel.questions import questions_about
from gui.slim_bar import SlimBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from core.annotations.marks import Mark, MarkKind
    from core.annotations.order import Order
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme


class CardList(QListView):
    """Cards in reading order.

    Signals:
        chosen(mark): the reader clicked a card, or moved to it by key.
    """

    chosen = Signal(object)

    def __init__(self, session: ArticleSession, kind: MarkKind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._session = session
        self.empty_text = ""
        self.shown = MarksModel(session, kind)
        self._open: Mark | None = None
        self._cards = CardDelegate(self, self.shown, session, theme)
        self.setModel(self.shown)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(SlimBar(self))
        self.setAccessibleName(layer_label(kind))
        self._cards.measured.connect(self._lay_out_in_place)
        self._pressed_at = 0
        self._followed: dict[str, int] = {}
        self.clicked.connect(self._follow_click)

    @property
    def total(self) -> int:
        """How many marks there are, found by the filter or not."""
        return len(self.shown.marks)

    def reload(self) -> None:
        """Show the marks of the session's annotations of now, in the interface's language of now."""
        self.setAccessibleName(layer_label(self.kind))
        self._cards.forget()
        self._followed.clear()
        self.shown.reload()

    def refilter(self) -> None:
        """Show the marks that the session's filter finds; the chosen card stays so if it is among them."""
        row = self.currentIndex().row()
        chosen = self.shown.mark(row) if row >= 0 else None
        self.shown.refilter()
        row = self.shown.row_of(chosen) if chosen is not None else -1
        if row >= 0 and self.currentIndex().row() != row:
            self.selectionModel().setCurrentIndex(
                self.shown.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def sort_by(self, order: Order) -> None:
        """List the cards in `order`."""
        self.shown.sort_by(order)
        self.scrollToTop()

    def redraw(self, theme: Theme) -> None:
        """Draw all cards in `theme`."""
        self._cards.theme = theme
        self._cards.forget_colours()
        self.viewport().update()

    def show_current(self, mark: Mark | None) -> None:
        """Open the card of the current `mark` and bring it into view; no mark, or one of another kind, closes all."""
        row = self.shown.row_of(mark) if mark is not None else -1
        before, self._open = self._open, mark if row >= 0 else None
        if any(card is not None and self._cards.grows(card) for card in (before, self._open)):
            self.scheduleDelayedItemsLayout()
        if row < 0:
            self.selectionModel().clear()
            self.viewport().update()
            return
        index = self.shown.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.executeDelayedItemsLayout()
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def show_first_in_view(self, row: int) -> None:
        """Bring the first card of what the text shows into view, without choosing it."""
        self.scrollTo(self.shown.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep where on the card the reader clicks; buttons other than the left are the window's."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint().y()
            super().mousePressEvent(event)
        else:
            event.ignore()

    def _follow_click(self, index: QModelIndex) -> None:
        """Choose the clicked card, or the claim that the clicked question leads to."""
        mark = self.shown.mark(index.row())
        number = self._cards.question_at(index, self._pressed_at)
        self.chosen.emit(mark if number is None else questions_about(mark, self._session.annotations)[number].other)

    def _follow_key(self, index: QModelIndex) -> None:
        """Choose the claim that the card's question leads to, of several the next at each time."""
        mark = self.shown.mark(index.row())
        questions = questions_about(mark, self._session.annotations)
        if questions:
            followed = self._followed.get(mark.id, -1) + 1
            self._followed[mark.id] = followed
            self.chosen.emit(questions[followed % len(questions)].other)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up, Down and their like choose the card they reach, Return follows its question, Ctrl+C copies it."""
        before = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            if before.isValid():
                copy_mark(self.shown.mark(before.row()), self._session.document)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and before.isValid():
            self._follow_key(before)
            return
        if event.text() and event.text().isalnum():  # letters are the window's commands
            event.ignore()
            return
        if not (event.key() == Qt.Key.Key_Down and before.isValid() and not self.selectedIndexes()):
            super().keyPressEvent(event)
        # else the card that got the keys when the list did is chosen first, before the one below it
        after = self.currentIndex()
        if after.isValid() and (after != before or not self.selectedIndexes()):
            self.chosen.emit(self.shown.mark(after.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the cards for another width; another height leaves them where they are."""
        if event.size().width() != event.oldSize().width():
            self._cards.set_width(self.viewport().width())
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Lay the cards out for other fonts, not for another style sheet: they are as high in any theme."""
        if event.type() is QEvent.Type.FontChange:
            self._cards.forget()
        if event.type() is QEvent.Type.StyleChange:  # Qt's list would lay them out at once, and several times
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def _lay_out_in_place(self) -> None:
        """Lay the cards out by their measured heights; the first in view stays where it is."""
        first = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        top = self.visualRect(first).top()
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        if first.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(first).top() - top)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the cards, or say why there are none."""
        super().paintEvent(event)
        if self.shown.rowCount(QModelIndex()) == 0 and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(self._cards.theme.quiet)
            area: QRect = self.viewport().rect().adjusted(24, 36, -24, -24)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags, self.empty_text)
