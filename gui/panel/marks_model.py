"""The marks of one kind as rows, and those of them that the filter finds."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from core.annotations.order import Order, group_of, is_grouped, sort_key
from gui.mark_words import spoken_mark

if TYPE_CHECKING:
    from core.annotations.marks import Mark, MarkKind
    from core.text.spans import Span
    from gui.session.article_session import ArticleSession

    Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """Roles of our own."""

    MARK = Qt.ItemDataRole.UserRole


class MarksModel(QAbstractListModel):
    """All marks of one kind, in reading order, one a row."""

    def __init__(self, session: ArticleSession, kind: MarkKind) -> None:
        super().__init__(session)
        self._session = session
        self.kind = kind
        self.marks: tuple[Mark, ...] = ()
        self.reload()

    def reload(self) -> None:
        """Take the marks of the session's annotations of now."""
        self.beginResetModel()
        self.marks = tuple(mark for mark in self._session.annotations.marks if mark.kind is self.kind)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many marks there are."""
        return 0 if parent.isValid() else len(self.marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """The mark, or what a screen reader says of it."""
        mark = self.marks[index.row()]
        if role == Role.MARK:
            return mark
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken_mark(mark, self._session.document.text)
        return None


class FilteredMarks(QSortFilterProxyModel):
    """The rows that the session's filter finds."""

    def __init__(self, model: MarksModel, session: ArticleSession) -> None:
        super().__init__(session)
        self._model = model
        self._session = session
        self.order = Order.PLACE
        self.setSourceModel(model)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks of the list, found by the filter or not."""
        return self._model.marks

    def sort_by(self, order: Order) -> None:
        """List the marks in `order`."""
        self.order = order
        self.invalidate()
        self.sort(0)

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether the mark at `left` stands before that at `right`."""
        marks = self._model.marks
        return sort_key(marks[left.row()], self.order) < sort_key(marks[right.row()], self.order)

    def group_at(self, row: int) -> str | None:
        """What the group shares that begins with the card at `row`; None if none begins there."""
        if not is_grouped(self.order):
            return None
        group = group_of(self.mark(row), self.order)
        return None if (row > 0 and group == group_of(self.mark(row - 1), self.order)) else group

    def group_size(self, row: int) -> int:
        """How many cards from `row` on are of one group."""
        group, end = group_of(self.mark(row), self.order), row
        while end < self.rowCount() and group_of(self.mark(end), self.order) == group:
            end += 1
        return end - row

    def refilter(self) -> None:
        """Look at the session's filter again."""
        self.beginFilterChange()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: ARG002, N802 - Qt's signature
        """Whether the filter finds the mark at `row`."""
        return self._session.filter.finds(self._model.marks[row], self._session.document.text)

    def mark(self, row: int) -> Mark:
        """The mark shown at `row`."""
        mark: Mark = self.index(row, 0).data(Role.MARK)
        return mark

    def first_row_in(self, view: Span) -> int:
        """The row of the first mark with words in `view` of the text, -1 if there is none."""
        in_view = (
            self.row_of(mark)
            for mark in self._model.marks
            if any(span.overlaps(view) for place in mark.places for span in place)
        )
        return next((row for row in in_view if row >= 0), -1)

    def row_of(self, mark: Mark) -> int:
        """The row that shows `mark`, -1 if none does."""
        if mark not in self._model.marks:
            return -1
        return self.mapFromSource(self._model.index(self._model.marks.index(mark))).row()
