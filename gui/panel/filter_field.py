"""The field that marks are filtered by; it offers the names of fields, and their values, while the reader types."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from core.annotations.facets import facet_counts
from core.annotations.marks import MarkKind
from core.annotations.query import Field, field_name, field_named
from core.text.folding import fold
from gui.facet_words import language_of_interface, typed_term, value_label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from core.annotations.marks import Annotations
    from gui.session.article_session import ArticleSession

MOST_OFFERED = 12
MOST_NAMED = 3
"""Values that say what a field is about."""
_LAST_TERM = re.compile(r"""(?:(?P<field>[^\W\d_]+):)?(?P<begun>"[^"]*|[^\s"]*)$""")


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to go on: the whole query that it makes, the words that it adds, and what these mean."""

    query: str
    term: str
    meaning: str


def offers(typed: str, annotations: Annotations, *, unasked: bool = True) -> Iterator[Offer]:
    """What can be typed after `typed`: names of fields at the beginning of a word, after such a name its values.

    Args:
        typed: the query up to the caret.
        annotations: the article, whose values are offered.
        unasked: the reader is just typing: before the first letter of a word nothing is offered.
    """
    last = _LAST_TERM.search(typed)
    assert last is not None  # it may be empty
    before, begun = typed[: last.start()], fold(last["begun"].strip('"'))
    field = field_named(last["field"]) if last["field"] else None
    if field is not None:
        for value, count in _values(annotations, field).most_common():
            term = typed_term(field, value)
            if begun in fold(term.partition(":")[2]):
                yield Offer(f"{before}{term} ", term, str(count))
    elif not last["field"] and (begun or not unasked):
        for one in Field:
            name = field_name(one, language_of_interface())
            values = _values(annotations, one) if fold(name).startswith(begun) else None
            if values:
                most = ", ".join(value_label(value) for value, _ in values.most_common(MOST_NAMED))
                yield Offer(f"{before}{name}:", f"{name}:", most + (", …" if len(values) > MOST_NAMED else ""))


def _values(annotations: Annotations, field: Field) -> Counter[str]:
    counted: Counter[str] = Counter()
    for kind in MarkKind:
        counted.update(facet_counts(annotations, kind).get(field, {}))
    return counted


class _Offers(QAbstractListModel):
    """Offers as rows: what they add, and what it means."""

    def __init__(self, parent: QCompleter) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []

    def show(self, offered: list[Offer]) -> None:
        self.beginResetModel()
        self.offers = offered
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{offer.term}   {offer.meaning}"
        return offer.query if role == Qt.ItemDataRole.EditRole else None


class FilterField(QLineEdit):
    """Offers how to go on below itself: while typing, on a click into the empty field, and when Down is pressed."""

    def __init__(self, session: ArticleSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setClearButtonEnabled(True)
        self.completer_of_terms = QCompleter(self)
        self._offers = _Offers(self.completer_of_terms)
        self.completer_of_terms.setModel(self._offers)
        self.completer_of_terms.setCompletionRole(Qt.ItemDataRole.EditRole)
        self.completer_of_terms.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer_of_terms.setMaxVisibleItems(MOST_OFFERED)
        self.completer_of_terms.setWidget(self)
        self._popup = QListView()
        self._popup.setObjectName("offers")
        self._popup.setUniformItemSizes(True)
        self.completer_of_terms.setPopup(self._popup)
        self.completer_of_terms.activated.connect(self._take)
        self.textEdited.connect(lambda _text: self.offer())

    def offer(self, *, unasked: bool = True) -> None:
        """Show what can be typed next, if anything."""
        typed = self.text()[: self.cursorPosition()]
        at_end = self.cursorPosition() == len(self.text())
        found = list(offers(typed, self._session.annotations, unasked=unasked)) if at_end else []
        self._offers.show(found)
        if found:
            self.completer_of_terms.complete()
        else:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down asks for what can be typed."""
        if event.key() == Qt.Key.Key_Down:
            self.offer(unasked=False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click into the empty field asks, too."""
        super().mousePressEvent(event)
        if not self.text():
            self.offer(unasked=False)

    def _take(self, query: str) -> None:
        self.setText(query)
        if query.endswith(":"):
            self.offer()
