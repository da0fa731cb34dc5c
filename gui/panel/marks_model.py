"""The marks of one kind that the filter finds, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from core.annotations.order import Order, group_of, is_grouped, sort_key
from gui.mark_words import spoken_mark
from gui.panel.questions import questions_about

if TYPE_CHECKING:
    from core.annotations.marks import Mark, MarkKind
    from core.text.spans import Span
    from gui.session.article_session import ArticleSession

    Index = QModelIndex | QPersistentModelIndex


class MarksModel(QAbstractListModel):
    """A mark a row, in the order that the reader chose; a list of thousands is asked often, and answers at once."""

    def __init__(self, session: ArticleSession, kind: MarkKind) -> None:
        super().__init__(session)
        self._session = session
        self.kind = kind
        self.order = Order.PLACE
        self.marks: tuple[Mark, ...] = ()
        self._rows: list[Mark] = []
        self._row_of: dict[str, int] = {}
        self.reload()

    def reload(self) -> None:
        """Take the marks of the session's annotations of now."""
        self.marks = tuple(mark for mark in self._session.annotations.marks if mark.kind is self.kind)
        self._list(self._found())

    def refilter(self) -> None:
        """Look at the session's filter again."""
        found = self._found()
        if len(found) != len(self._rows) or any(mark.id not in self._row_of for mark in found):
            self._list(found)

    def sort_by(self, order: Order) -> None:
        """List the marks in `order`."""
        self.order = order
        self._list(self._found())

    def _found(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.id in self._session.found]

    def _list(self, found: list[Mark]) -> None:
        self.beginResetModel()
        if self.order is not Order.PLACE:
            found.sort(key=lambda mark: sort_key(mark, self.order))
        self._rows = found
        self._row_of = {mark.id: row for row, mark in enumerate(found)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many marks are found."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """What a screen reader says of the mark."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            mark = self._rows[index.row()]
            questions = questions_about(mark, self._session.annotations)
            return " ".join([spoken_mark(mark, self._session.document.text), *(one.words for one in questions)])
        return None

    def mark(self, row: int) -> Mark:
        """The mark at `row`."""
        return self._rows[row]

    def row_of(self, mark: Mark) -> int:
        """The row of `mark`, -1 if it is not found."""
        return self._row_of.get(mark.id, -1)

    def group_at(self, row: int) -> str | None:
        """What the group shares that begins with the card at `row`; None if none begins there."""
        if not is_grouped(self.order):
            return None
        group = group_of(self.mark(row), self.order)
        return None if (row > 0 and group == group_of(self.mark(row - 1), self.order)) else group

    def group_size(self, row: int) -> int:
        """How many cards from `row` on are of one group."""
        group, end = group_of(self.mark(row), self.order), row
        while end < len(self._rows) and group_of(self.mark(end), self.order) == group:
            end += 1
        return end - row

    def first_row_in(self, view: Span) -> int:
        """The row of the first mark with words in `view` of the text, -1 if there is none."""
        in_view = (
            self._row_of[mark.id]
            for mark in self.marks
            if mark.id in self._row_of and any(span.overlaps(view) for place in mark.places for span in place)
        )
        return next(in_view, -1)
