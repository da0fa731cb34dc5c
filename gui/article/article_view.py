"""The reading view of one article: the page, the strip beside it, the card and the find bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from core.analysis.results import Certainty, Claim
from gui.article.find_bar import FindBar
from gui.article.hover_card import HoverCard
from gui.article.mark_painter import Attention, Found
from gui.article.overview_strip import OverviewStrip
from gui.article.reading_text import ReadingText
from gui.article.span_index import SpanIndex
from gui.article.typesetting import LARGEST_ZOOM, SMALLEST_ZOOM
from gui.mark_words import spoken_mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.annotations.marks import Place
    from core.text.spans import Span
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

_SCROLL_MS, _PULSE_MS, _VIEW_MS = 260, 700, 80
_CARD_MS, _CARD_AWAY_MS = 350, 200
_KEPT_CLEAR = 24
"""Pixels above and below words that count as in view."""


class ArticleView(QWidget):
    """Shows the article of a session and its marks, and asks the session for another current mark.

    Signals:
        zoom_changed(int): the text is set at another zoom (steps, 0 for its own size).
    """

    zoom_changed = Signal(int)

    def __init__(self, session: ArticleSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._hovered: Place | None = None
        self._caret_place: Place | None = None

        self.text = ReadingText(session.document, theme, self)
        self.text.setAccessibleName(self.tr("Article"))
        self.setFocusProxy(self.text)
        self.strip = OverviewStrip(session.document, theme)
        self.text.set_beside(self.strip)
        self.card = HoverCard(theme, self)
        self.find_bar = FindBar(session.document, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addWidget(self.find_bar)

        self._scrolling = QPropertyAnimation(self.text.verticalScrollBar(), b"value", self)
        self._scrolling.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._pulse = QVariantAnimation(self)
        self._pulse.setStartValue(1.0)
        self._pulse.setEndValue(0.0)
        self._pulse.setDuration(_PULSE_MS)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._pulse.valueChanged.connect(self._show_attention)
        self._view_timer = QTimer(self, interval=_VIEW_MS, singleShot=True)
        self._view_timer.timeout.connect(self._report_view)
        self._card_timer = QTimer(self, interval=_CARD_MS, singleShot=True)
        self._card_timer.timeout.connect(self._show_hovered_card)
        self._card_away_timer = QTimer(self, interval=_CARD_AWAY_MS, singleShot=True)
        self._card_away_timer.timeout.connect(self._put_card_away)

        self.text.places_clicked.connect(self._on_clicked)
        self.text.places_hovered.connect(self._on_hovered)
        self.text.zoom_asked.connect(self._zoom_by)
        self.text.scrolled.connect(self._view_timer.start)
        self.text.scrolled.connect(self.card.close_card)
        self.card.left.connect(self._card_away_timer.start)
        self.strip.went_to.connect(self._go_to)
        self.find_bar.hits_changed.connect(self._show_hits)
        self.find_bar.hit_chosen.connect(self._go_to_hit)
        self.find_bar.closed.connect(self.text.setFocus)
        self.text.cursorPositionChanged.connect(self._on_caret_moved)
        session.annotations_changed.connect(self._take_in_marks)
        session.filter_changed.connect(self._show_places)
        session.current_changed.connect(self._on_current_changed)
        self._take_in_marks()
        self._view_timer.start()

    # For the window

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.text.set_theme(theme)
        self.strip.set_theme(theme)
        self.card.set_theme(theme)
        self.find_bar.set_theme(theme)

    @property
    def zoom(self) -> int:
        """Steps that the text is enlarged by, negative when reduced."""
        return self.text.zoom

    def set_zoom(self, zoom: int) -> None:
        """Set the text at `zoom` steps, as far as zoom goes."""
        zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
        if zoom != self.text.zoom:
            self.text.set_zoom(zoom)
            self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        """Enlarge the text by one step."""
        self._zoom_by(1)

    def zoom_out(self) -> None:
        """Reduce the text by one step."""
        self._zoom_by(-1)

    def zoom_reset(self) -> None:
        """Set the text at its own size."""
        self.set_zoom(0)

    def bring_into_view(self, span: Span) -> None:
        """Scroll until the words at `span` are in view, a third below the top; not at all if they are already."""
        start, end = self.text.offsets.span_to_qt(span)
        bar = self.text.verticalScrollBar()
        height = self.text.viewport().height()
        top = self.text.top_of(start) - bar.value()
        bottom = self.text.bottom_of(max(start, end - 1)) - bar.value()
        if top >= _KEPT_CLEAR and (bottom <= height - _KEPT_CLEAR or bottom - top > height):
            return
        self._scrolling.stop()
        target = max(0, min(bar.maximum(), round(bar.value() + top - height / 3)))
        if self._may_move():
            self._scrolling.setStartValue(bar.value())
            self._scrolling.setEndValue(target)
            self._scrolling.setDuration(_SCROLL_MS)
            self._scrolling.start()
        else:
            bar.setValue(target)

    def explain(self) -> None:
        """Show the card of the current mark, or of the mark at the caret; put it away if it is shown."""
        if self.card.place is not None and self.card.place == self._session.current:
            self.card.close_card()
            return
        if self._session.current is None:
            here = self.text.places_at_position(self.text.textCursor().position())
            self._session.set_current(here[0] if here else None, self)
        place = self._session.current
        if place is None:
            return
        self.bring_into_view(place.hull)
        self._scrolling.stop()
        self._show_card(place)
        announce(self.card, self.card.spoken())

    def leave(self) -> None:
        """Step back: put the card away, else the find bar, else leave the current mark; the keys go to the text."""
        if self.card.place is not None:
            self.card.close_card()
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            self._session.set_current(None, self)
        self.text.setFocus()

    def start_find(self) -> None:
        """Let the reader look for words, at first those that are selected."""
        words = self.text.selected_words()
        self.find_bar.open_bar(self._session.view.start, words if "\n" not in words else "")

    def find_next(self) -> None:
        """Go to the next hit; opens the find bar if it is closed."""
        self._find_or(self.find_bar.next)

    def find_previous(self) -> None:
        """Go to the previous hit; opens the find bar if it is closed."""
        self._find_or(self.find_bar.previous)

    # From the session

    def _take_in_marks(self) -> None:
        self.text.set_places(self._session.annotations.places)
        self._show_places()

    def _show_places(self) -> None:
        self._hovered = None
        self.card.close_card()
        self.text.show_places(self._session.places)
        self.strip.set_places(self._session.places)
        self._show_attention()

    def _on_current_changed(self, origin: object) -> None:
        place = self._session.current
        self._show_attention()
        if place is None or origin is self:
            return
        self.text.put_caret(self.text.offsets.to_qt(place.spans[0].start))
        self.bring_into_view(place.hull)
        if self._may_move():
            self._pulse.stop()
            self._pulse.start()

    def _show_attention(self) -> None:
        glow = self._pulse.currentValue() if self._pulse.state() is QVariantAnimation.State.Running else 0.0
        self.text.set_attention(Attention(self._session.current, self._hovered, glow))
        self.strip.set_current(self._session.current)

    # From the page

    def _on_clicked(self, places: list[Place]) -> None:
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
        if hovered is not self._hovered:
            self._hovered = hovered
            self._show_attention()
        if hovered is None or hovered != self.card.place:
            self._card_away_timer.start()
        if hovered is not None and has_card_on_hover(hovered):
            self._card_timer.start()
        else:
            self._card_timer.stop()

    def _show_hovered_card(self) -> None:
        if self._hovered is not None and self._hovered != self.card.place:
            self._show_card(self._hovered, self.text.viewport().mapFromGlobal(QCursor.pos()).y())

    def _put_card_away(self) -> None:
        if not self.card.underMouse() and (self._hovered is None or self._hovered != self.card.place):
            self.card.close_card()

    def _show_card(self, place: Place, near: float | None = None) -> None:
        """Show the card of `place` beside its line at the height `near`, or else beside its first line in view."""
        words = self.text.words_rect(place, near)
        if words is not None:
            self._card_away_timer.stop()
            self.card.show_place(
                place, self._session.annotations, words.translated(self.text.viewport().pos()), self.rect()
            )

    def _find_or(self, step: Callable[[], None]) -> None:
        if self.find_bar.isVisible():
            step()
        else:
            self.find_bar.open_bar(self._session.view.start)

    def _show_hits(self) -> None:
        bar = self.find_bar
        spans = [(*self.text.offsets.span_to_qt(hit), number) for number, hit in enumerate(bar.hits)]
        self.text.set_found(Found(SpanIndex(spans), bar.current))

    def _go_to_hit(self) -> None:
        bar = self.find_bar
        if bar.current is not None:
            self.text.choose_hit(bar.current, bar.hits[bar.current])
            self.bring_into_view(bar.hits[bar.current])

    def _go_to(self, offset: int) -> None:
        self._scrolling.stop()
        top = self.text.top_of(self.text.offsets.to_qt(offset))
        self.text.verticalScrollBar().setValue(round(top - self.text.viewport().height() / 2))

    def _on_caret_moved(self) -> None:
        """Say aloud which mark the caret has come to, as sighted readers see it."""
        places = self.text.places_at_position(self.text.textCursor().position())
        place = places[0] if places else None
        if place is not None and place != self._caret_place:
            announce(self.text, spoken_mark(place.mark, self._session.document.text))
        self._caret_place = place

    def _report_view(self) -> None:
        span = self.text.span_in_view()
        self.strip.set_view(span)
        self._session.set_view(span, self)

    def _zoom_by(self, steps: int) -> None:
        self.set_zoom(self.text.zoom + steps)

    def _may_move(self) -> bool:
        """Whether the system allows things to move."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0


def has_card_on_hover(place: Place) -> bool:
    """Whether pointing at `place` is enough to show its card: sentences plainly asserted would show one everywhere."""
    item = place.mark.item
    return not (isinstance(item, Claim) and item.certainty is Certainty.ASSERTED)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words`."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
