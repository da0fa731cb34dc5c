"""The reading view of one article: the page, the strip beside it, the card and the find bar."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QEvent, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.article.beyond_view import BeyondView
from gui.article.card_timing import CardTiming
from gui.article.find_bar import FindBar
from gui.article.hover_card import HoverCard
from gui.article.legend import Legend
from gui.article.mark_painter import Attention, Found
from gui.article.overview_strip import OverviewStrip
from gui.article.reading_text import ReadingText
from gui.article.scrolling import Scrolling
from gui.article.span_index import SpanIndex
from gui.article.typography import LARGEST_ZOOM, SMALLEST_ZOOM
from gui.mark_words import spoken_mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from core.annotations.marks import Place
    from gui.article.typography import Typography
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

_PULSE_MS = 700
_VIEW_MS = 40
"""How often at most the part of the text in view is told while scrolling."""


class ArticleView(QWidget):
    """Shows the article of a session and its marks, and asks the session for another current mark.

    Signals:
        zoom_changed(int): the text is set at another zoom (steps, 0 for its own size).
    """

    zoom_changed = Signal(int)

    def __init__(self, session: ArticleSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hovered: Place | None = None
        self._caret_place: Place | None = None

        self.text = ReadingText(session.document, theme, self)
        self.strip = OverviewStrip(session.document, theme)
        self.text.set_beside(self.strip)
        self.find_bar = FindBar(session.document, theme, self)
        self.card = HoverCard(theme, self)
        self.legend = Legend(session, theme, self.text.viewport(), self)
        self.beyond = BeyondView(session, theme, self.text.viewport(), self)
        self._card_timing = CardTiming(self.card, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addWidget(self.find_bar)
        self.setFocusProxy(self.text)

        self.scrolling = Scrolling(self.text)
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(1.0)
        self._pulse.setEndValue(0.0)
        self._pulse.setDuration(_PULSE_MS)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._view_timer = QTimer(self, interval=_VIEW_MS, singleShot=True)

        self._connect()
        self._retitle()
        self._take_in_marks()
        self._view_timer.start()

    # For the window

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        for part in (self.text, self.strip, self.card, self.find_bar, self.legend, self.beyond):
            part.set_theme(theme)

    @property
    def zoom(self) -> int:
        """Steps that the text is enlarged by, negative when reduced."""
        return self.text.typography.zoom

    def set_zoom(self, zoom: int) -> None:
        """Set the text at `zoom` steps, as far as zoom goes."""
        zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
        if zoom != self.zoom:
            self.set_typography(replace(self.text.typography, zoom=zoom))
            self.zoom_changed.emit(zoom)

    def set_typography(self, typography: Typography) -> None:
        """Set the text as the reader wants it; the place in the text stays."""
        if typography != self.text.typography:
            self.card.close_card()
            self.text.set_typography(typography)

    def explain(self) -> None:
        """Show the card of the current mark, or of the mark at the caret; put it away if it is shown."""
        if self.card.place is not None and self.card.place == self._session.current:
            self.card.close_card()
            return
        if self._session.current is None:
            here = self.text.places_at_position(self.text.textCursor().position())
            self._session.set_current(here[0] if here else None, self)
        place = self._session.current
        if place is not None:
            self.scrolling.bring_into_view(place.hull, at_once=True)
            self._show_card(place)
            announce(self.card, self.card.spoken())

    def leave(self) -> None:
        """Put away the card, the legend or the find bar, else leave the current mark; the keys go to the text."""
        if self.card.place is not None:
            self.card.close_card()
        elif self.legend.isVisible():
            self.legend.hide()
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            self._session.set_current(None, self)
        self.text.setFocus()

    def toggle_legend(self) -> None:
        """Show what the signs on the page mean, or put it away."""
        self.legend.setVisible(not self.legend.isVisible())

    def start_find(self) -> None:
        """Let the reader look for words, at first those that are selected."""
        words = self.text.selected_words()
        self.find_bar.open_bar(self._session.view.start, words if "\n" not in words else "")

    def find_next(self) -> None:
        """Go to the next hit; opens the find bar if it is closed."""
        self._find_or_open(self.find_bar.next)

    def find_previous(self) -> None:
        """Go to the previous hit; opens the find bar if it is closed."""
        self._find_or_open(self.find_bar.previous)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Explain the current mark, or step back, where the window has no commands for it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.explain()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep in their places what lies on the page."""
        super().resizeEvent(event)
        self.legend.place()
        self.beyond.place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak another language when the interface does."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)

    # From the session

    def _take_in_marks(self) -> None:
        self.text.set_places(self._session.annotations.places)
        self._show_places()

    def _show_places(self) -> None:
        """Show the marks of now; the one under the pointer and the card stay with their words while these have it."""
        self._hovered = self._hovered and self._session.place_like(self._hovered)
        told = self.card.place and self._session.place_like(self.card.place)
        self.card.close_card()
        self.text.show_places(self._session.places)
        self.strip.set_places(self._session.places)
        self._show_attention()
        if told is not None:
            self._show_card(told)

    def _on_current_changed(self, origin: object) -> None:
        place = self._session.current
        self._show_attention()
        if self.card.place != place:
            self.card.close_card()
        if place is None or origin is self:
            return
        self.text.put_caret(self.text.offsets.to_qt(place.spans[0].start))
        self._caret_place = place
        self.scrolling.bring_into_view(place.hull)
        if self.scrolling.may_move:
            self._pulse.start()
        if self.text.hasFocus():
            announce(self.text, spoken_mark(place.mark, self._session.document.text))

    def _show_attention(self) -> None:
        glow = self._pulse.currentValue() if self._pulse.state() is QVariantAnimation.State.Running else 0.0
        self.text.set_attention(Attention(self._session.current, self._hovered, glow))
        self.strip.set_current(self._session.current)

    # From the page

    def _on_clicked(self, places: list[Place]) -> None:
        """Choose what was clicked on; clicking again walks through what lies there."""
        current = self._session.current
        if not places:
            chosen = None
        elif current in places:
            chosen = places[(places.index(current) + 1) % len(places)]
        else:
            chosen = places[0]
        self._session.set_current(chosen, self)

    def _on_hovered(self, places: list[Place]) -> None:
        hovered = places[0] if places else None
        if hovered != self._hovered:
            self._hovered = hovered
            self._show_attention()
            self._card_timing.point_at(hovered)

    def _on_caret_moved(self) -> None:
        """Say aloud which mark the caret has come to, as sighted readers see it."""
        places = self.text.places_at_position(self.text.textCursor().position())
        place = places[0] if places else None
        if place is not None and place != self._caret_place:
            announce(self.text, spoken_mark(place.mark, self._session.document.text))
        self._caret_place = place

    def _on_scrolled(self) -> None:
        self.card.close_card()
        self._on_hovered([])
        if not self._view_timer.isActive():
            self._view_timer.start()

    def _report_view(self) -> None:
        span = self.text.span_in_view()
        self.strip.set_view(span)
        self._session.set_view(span, self)

    # Card and find bar

    def _show_card_at_pointer(self, place: Place) -> None:
        self._show_card(place, self.text.viewport().mapFromGlobal(QCursor.pos()).y())

    def _show_card(self, place: Place, near: float | None = None) -> None:
        words = self.text.words_rect(place, near)
        if words is not None:
            page = self.text.viewport().geometry()
            self.card.show_place(place, self._session.annotations, words.translated(page.topLeft()), page)

    def _find_or_open(self, step: Callable[[], None]) -> None:
        if self.find_bar.isVisible():
            step()
        else:
            self.find_bar.open_bar(self._session.view.start)

    def _show_hits(self) -> None:
        hits = [(*self.text.offsets.span_to_qt(hit), number) for number, hit in enumerate(self.find_bar.hits)]
        self.text.set_found(Found(SpanIndex(hits)))

    def _go_to_hit(self) -> None:
        number = self.find_bar.current
        if number is not None:
            self.text.choose_hit(number, self.find_bar.hits[number])
            self.scrolling.bring_into_view(self.find_bar.hits[number])

    # Setting up

    def _connect(self) -> None:
        self._pulse.valueChanged.connect(self._show_attention)
        self._view_timer.timeout.connect(self._report_view)
        self._card_timing.due.connect(self._show_card_at_pointer)
        self.text.places_clicked.connect(self._on_clicked)
        self.text.places_hovered.connect(self._on_hovered)
        self.text.zoom_asked.connect(lambda steps: self.set_zoom(self.zoom + steps))
        self.text.scrolled.connect(self._on_scrolled)
        self.text.cursorPositionChanged.connect(self._on_caret_moved)
        self.strip.went_to.connect(self.scrolling.show_around)
        self.find_bar.hits_changed.connect(self._show_hits)
        self.find_bar.hit_chosen.connect(self._go_to_hit)
        self.find_bar.closed.connect(self.text.setFocus)
        self._session.annotations_changed.connect(self._take_in_marks)
        self._session.filter_changed.connect(self._show_places)
        self._session.current_changed.connect(self._on_current_changed)
        self._session.jumped.connect(self.scrolling.bring_into_view)

    def _retitle(self) -> None:
        self.text.setAccessibleName(self.tr("Article"))
        self.strip.setAccessibleName(self.tr("Overview of the article"))
        self.find_bar.retitle()
        self.legend.retitle()


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words`."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
