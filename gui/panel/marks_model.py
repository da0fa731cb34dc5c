"""The marks of one kind as rows, and those of them that the filter finds."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from gui.mark_words import spoken_mark

if TYPE_CHECKING:
    from core.annotations.marks import Mark, MarkKind
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
        self.setSourceModel(model)

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

    def row_of(self, mark: Mark) -> int:
        """The row that shows `mark`, -1 if none does."""
        if mark not in self._model.marks:
            return -1
        return self.mapFromSource(self._model.index(self._model.marks.index(mark))).row()
