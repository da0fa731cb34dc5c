"""The menu of facets: for each field of the marks the values that there are, with counts; choosing one filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from core.annotations.facets import facet_counts
from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.annotations.query import parse_query, toggle_term
from gui.facet_words import field_label, typed_term, value_label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from gui.session.article_session import ArticleSession

MOST_VALUES = 12
"""Values of one field that the menu lists, those with most marks first; more would not fit a screen."""


class FacetMenu(QMenu):
    """Filled anew each time it opens, for the kind of marks that the panel shows.

    It stays open when a value is chosen: of several values of a field one must fit, of several fields each.
    """

    def __init__(self, session: ArticleSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kind = MarkKind.CLAIM
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the values of the fields, those chosen checked."""
        self.clear()
        chosen = parse_query(self._session.filter.query).fields
        for name, counted in facet_counts(self._session.annotations, self.kind).items():
            # A style sheet takes the words of Qt's own sections away.
            self.addSeparator()
            head = self.addAction(field_label(name))
            head.setEnabled(False)
            for value, count in counted.most_common(MOST_VALUES):
                action = self.addAction(f"{value_label(value)}\t{count}")
                action.setCheckable(True)
                term = typed_term(name, value)
                action.setChecked(bool(set(parse_query(term).fields[name]) & set(chosen.get(name, ()))))
                action.triggered.connect(lambda _checked=False, term=term: self.toggle(term))
        if not self.actions():
            self.addAction(self.tr("There is nothing to choose from yet")).setEnabled(False)

    def toggle(self, term: str) -> None:
        """Filter by a term of the query, or no longer."""
        session = self._session
        session.set_filter(MarkFilter(session.filter.kinds, toggle_term(session.filter.query, term)), origin=self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a value and stay open for the next."""
        if not _choose(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space chooses a value and stays; Enter chooses it and is done."""
        if event.key() != Qt.Key.Key_Space or not _choose(self.activeAction()):
            super().keyPressEvent(event)


def _choose(action: QAction | None) -> bool:
    """Trigger a value that can be chosen; False for anything else."""
    if action is None or not action.isCheckable():
        return False
    action.trigger()
    return True
