"""The menu of facets: for each field of the marks the values that there are, with counts; choosing one filters."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMenu

from core.analysis.results import Certainty, EntityType, QuoteKind, ReasonKind
from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.annotations.order import Order
from core.annotations.query import Field, field_term, field_values, parse_query, toggle_term
from gui.mark_words import certainty_label, quote_kind_label, reason_label, source_label, speaker_label, type_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.session.article_session import ArticleSession

FIELDS = {
    MarkKind.CLAIM: (Field.CERTAINTY, Field.SOURCE, Field.REASON),
    MarkKind.QUOTE: (Field.SPEAKER, Field.KIND),
    MarkKind.ENTITY: (Field.TYPE,),
}
MOST_VALUES = 12
"""Values of one field that the menu lists, those with most marks first; more would not fit a screen."""


class FacetMenu(QMenu):
    """Filled anew each time it opens, for the kind of marks that the panel shows."""

    def __init__(self, session: ArticleSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kind = MarkKind.CLAIM
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the values of the fields, those chosen checked."""
        self.clear()
        marks = [mark for mark in self._session.annotations.marks if mark.kind is self.kind]
        chosen = parse_query(self._session.filter.query).fields
        for name in FIELDS[self.kind]:
            counted = Counter(value for mark in marks for value in field_values(mark, name))
            if self.kind is MarkKind.QUOTE and name is Field.KIND:
                del counted[MarkKind.QUOTE]
            if not counted:
                continue
            # A style sheet takes the words of Qt's own sections away.
            self.addSeparator()
            head = self.addAction(field_label(name))
            head.setEnabled(False)
            for value, count in counted.most_common(MOST_VALUES):
                action = self.addAction(f"{value_label(value)}\t{count}")
                action.setCheckable(True)
                term = field_term(name, value, language_of_interface())
                action.setChecked(bool(set(parse_query(term).fields[name]) & set(chosen.get(name, ()))))
                action.triggered.connect(lambda _checked=False, term=term: self.toggle(term))

    def toggle(self, term: str) -> None:
        """Filter by a term of the query, or no longer."""
        session = self._session
        session.set_filter(MarkFilter(session.filter.kinds, toggle_term(session.filter.query, term)), origin=self)


def language_of_interface() -> str:
    """The language that terms are typed in: the interface's."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


def field_label(name: Field) -> str:
    """What a field is called."""
    translate = QCoreApplication.translate
    labels = {
        Field.KIND: translate("facets", "Kind"),
        Field.SPEAKER: translate("facets", "Speaker"),
        Field.SOURCE: translate("facets", "Source"),
        Field.CERTAINTY: translate("facets", "Certainty"),
        Field.REASON: translate("facets", "Worth checking because"),
        Field.TYPE: translate("facets", "Type"),
    }
    return labels[name]


def value_label(value: str) -> str:
    """What a field's value is called: the words of the marks, or the value itself where it is a name."""
    translate = QCoreApplication.translate
    words = {
        **{certainty.value: certainty_label(certainty) for certainty in Certainty},
        **{reason.value: reason_label(reason) for reason in ReasonKind},
        **{kind.value: type_label(kind) for kind in EntityType},
        **{kind.value: quote_kind_label(kind) for kind in QuoteKind},
        "anonymous": translate("facets", "anonymous"),
        "named": translate("facets", "named"),
    }
    return words.get(value) or source_label(value)


def group_label(group: str, order: Order) -> str:
    """What a group of cards is called: what they share."""
    if group:
        return value_label(group)
    return speaker_label(None) if order is Order.SPEAKER else ""
