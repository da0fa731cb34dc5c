"""The panel beside the text: a filter, a tab for each kind with its count, and the lists of cards."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind, Place
from core.annotations.query import parse_query
from gui.mark_words import quoted
from gui.panel.card_list import CardList
from gui.panel.facet_menu import FacetMenu
from gui.panel.filter_field import FilterField
from gui.panel.kind_tabs import KindTabs
from gui.panel.order_menu import OrderMenu
from gui.panel.summary_strip import SummaryStrip
from gui.scale import scaled
from gui.session.article_session import Phase

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.annotations.marks import Mark
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

FILTER_DELAY = 100
"""Milliseconds of rest after a key before the filter is applied."""

LEAST_HEIGHT_FOR_SUMMARY = 380
"""Pixels that the panel is high at least where it shows the article at a glance, too."""
MOST_FOR_SUMMARY = 0.4
"""Share of the panel's height that the article at a glance takes at most."""
LEAST_WIDTH = 230


class MarksPanel(QWidget):
    """Shows the marks of one session as cards, and follows and leads its current mark.

    Signals:
        order_chosen(order): the cards that are shown are listed in this order now.
    """

    order_chosen = Signal(object)

    def __init__(self, session: ArticleSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.filter_field = FilterField(session, self)
        self.facets = QToolButton(self)
        self.facets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.facets.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.facets.setMenu(FacetMenu(session, self))
        self.show_all = QToolButton(self)
        self.show_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.order = QToolButton(self)
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.order.setMenu(OrderMenu(self))
        self.summary = SummaryStrip(session, theme, self)
        self.tabs = KindTabs(theme, self)
        self._pages = QStackedWidget(self)
        self.lists = {kind: CardList(session, kind, theme, self) for kind in MarkKind}
        for cards in self.lists.values():
            self._pages.addWidget(cards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        field_row, menu_row = QHBoxLayout(), QHBoxLayout()
        for row in (field_row, menu_row):
            row.setContentsMargins(10, 0, 10, 0)
        field_row.addWidget(self.filter_field)
        menu_row.addWidget(self.facets)
        menu_row.addWidget(self.order)
        menu_row.addStretch(1)
        menu_row.addWidget(self.show_all)
        layout.addWidget(self.tabs)
        layout.addLayout(field_row)
        layout.addLayout(menu_row)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.summary)
        in_turn = (self.tabs, self.filter_field, self.facets, self.order, self.show_all, *self.lists.values())
        for before, after in pairwise((*in_turn, self.summary.table)):
            self.setTabOrder(before, after)
        self.summary.put_in_turn()
        self._rest = QTimer(self, singleShot=True, interval=FILTER_DELAY)
        self._connect()
        self.retitle()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.filter_field.textChanged.connect(self._rest.start)
        self.show_all.clicked.connect(lambda: self._session.set_filter(MarkFilter(), origin=None))
        self._rest.timeout.connect(self._apply_filter)
        self.tabs.currentChanged.connect(self._point_menus)
        self._order_menu.chosen.connect(lambda order: self.lists[self.kind].sort_by(order))
        self._order_menu.chosen.connect(self.order_chosen)
        self._order_menu.aboutToShow.connect(self._point_menus)
        self.summary.term_chosen.connect(self._toggle)
        for cards in self.lists.values():
            cards.chosen.connect(self._choose)
        self._session.annotations_changed.connect(self._reload)
        self._session.filter_changed.connect(self._refilter)
        self._session.current_changed.connect(self._show_current)
        self._session.view_changed.connect(self._show_view)
        self._session.state_changed.connect(self._tell_counts)

    @property
    def kind(self) -> MarkKind:
        """The kind whose cards are shown."""
        return list(MarkKind)[self.tabs.currentIndex()]

    @property
    def _facet_menu(self) -> FacetMenu:
        menu = self.facets.menu()
        assert isinstance(menu, FacetMenu)
        return menu

    def _point_menus(self) -> None:
        self._facet_menu.kind = self.kind
        self._order_menu.offer(self.kind, self.lists[self.kind].shown.order)

    @property
    def _order_menu(self) -> OrderMenu:
        menu = self.order.menu()
        assert isinstance(menu, OrderMenu)
        return menu

    def show_kind(self, kind: MarkKind) -> None:
        """Show the cards of `kind`."""
        self.tabs.setCurrentIndex(list(MarkKind).index(kind))

    def set_theme(self, theme: Theme) -> None:
        """Draw the cards in the colours of `theme`."""
        for cards in self.lists.values():
            cards.redraw(theme)
        self.summary.set_theme(theme)
        self.tabs.set_theme(theme)

    def retitle(self) -> None:
        """Say everything in the interface's language of now."""
        self.filter_field.setPlaceholderText(self.tr("Filter: words, speaker:, certainty:…"))
        self.filter_field.setToolTip(
            self.tr("Words, or fields such as speaker:, certainty:, reason:. The Down key shows what there is.")
        )
        self.filter_field.setAccessibleName(self.tr("Filter marks"))
        self.order.setText(self.tr("Order"))
        self.order.setToolTip(self.tr("Choose the order of the cards"))
        self.order.setAccessibleName(self.order.toolTip())
        self.show_all.setText(self.tr("Show All"))
        self.show_all.setToolTip(self.tr("Clear the filter and show the marks of all kinds"))
        self.facets.setToolTip(self.tr("Filter by certainty, speaker, type and more"))
        self.facets.setAccessibleName(self.facets.toolTip())
        self.tabs.setAccessibleName(self.tr("Kinds of marks"))
        self._tell_counts()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a card's words."""
        least = super().minimumSizeHint()
        return QSize(max(scaled(LEAST_WIDTH), least.width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave what height there is to the cards where it is little; the figures can be had as tables."""
        super().resizeEvent(event)
        spared = self.height() >= scaled(LEAST_HEIGHT_FOR_SUMMARY)
        self.summary.set_room(round(self.height() * MOST_FOR_SUMMARY) if spared else 0)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retitle()
            for cards in self.lists.values():
                cards.reload()
        super().changeEvent(event)

    def _apply_filter(self) -> None:
        wanted = MarkFilter(kinds=self._session.filter.kinds, query=self.filter_field.text())
        self._session.set_filter(wanted, origin=self)

    def _choose(self, mark: Mark) -> None:
        """Make the chosen card's mark current; of an entity that is current already, its next mention."""
        session = self._session
        if mark.kind not in session.filter.kinds:
            session.set_filter(MarkFilter(session.filter.kinds | {mark.kind}, session.filter.query), origin=self)
        index = 0
        if session.current is not None and session.current.mark.id == mark.id:
            index = (session.current.index + 1) % len(mark.places)
        session.set_current(Place(mark, index), origin=self)
        self.lists[mark.kind].show_current(mark)

    def _toggle(self, term: str, kind: MarkKind) -> None:
        """Filter by a term, or no longer, and show the cards that it is about."""
        self._facet_menu.toggle(term)
        self.show_kind(kind)

    def _reload(self) -> None:
        for cards in self.lists.values():
            cards.reload()
        self._tell_counts()
        self._show_current(None)

    def _refilter(self, origin: object) -> None:
        if origin is not self and self._session.filter.query != self.filter_field.text():
            self.filter_field.setText(self._session.filter.query)
        for cards in self.lists.values():
            cards.refilter()
        self._tell_counts()

    def _show_current(self, origin: object) -> None:
        if origin is self:
            return
        current = self._session.current
        if current is not None:
            self.show_kind(current.mark.kind)
        for kind, cards in self.lists.items():
            cards.show_current(current.mark if current is not None and current.mark.kind is kind else None)

    def _show_view(self, origin: object) -> None:
        del origin
        cards = self.lists[self.kind]
        cards.viewport().update()
        current = self._session.current
        if cards.hasFocus() or cards.underMouse() or (current is not None and current.mark.kind is self.kind):
            return
        row = cards.shown.first_row_in(self._session.view)
        if row >= 0:
            cards.show_first_in_view(row)

    def _tell_counts(self) -> None:
        query = self._session.filter.query.strip()
        chosen = sum(map(len, parse_query(query).fields.values()))
        self.facets.setText(self.tr("Filters") + (f" ({chosen})" if chosen else ""))
        self.show_all.setVisible(bool(query))
        for kind, cards in self.lists.items():
            found, total = cards.shown.rowCount(), cards.total
            count = f"{found}/{total}" if query else f"{total}"
            self.tabs.tell(kind, count)
            if total and not found:
                nothing = self.tr("Nothing here matches %1.").replace("%1", quoted(query))
                cards.empty_text = f"{nothing}\n\n{self.tr('Other words, or “Show All” above, bring marks back.')}"
            else:
                cards.empty_text = self._why_nothing()
            cards.viewport().update()

    def _why_nothing(self) -> str:
        match self._session.state.phase:
            case Phase.WAITING | Phase.ANALYSING:
                return self.tr("Still reading…")
            case Phase.STOPPED:
                return self.tr("The analysis was stopped before. “Analyse Again” in the File menu starts it anew.")
            case Phase.FAILED:
                return self.tr("The article was not analysed.")
            case Phase.DONE:
                return self.tr("Nothing of this kind was found in the article.")
