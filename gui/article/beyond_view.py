"""Where the marks are that the filter finds, when none of them is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gui.counts import Counts
from gui.scale import scaled

if TYPE_CHECKING:
    from core.annotations.marks import Place
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

_ABOVE_EDGE = 14
"""Pixels between the line and the lower edge of the page."""


class BeyondView(QPushButton):
    """A quiet line at the foot of the page, `3 marks further down`; it leads to the nearest of them."""

    def __init__(self, session: ArticleSession, theme: Theme, page: QWidget, parent: QWidget) -> None:
        """Make the line of `page`, which lies somewhere in `parent`; hidden at first."""
        super().__init__(parent)
        self._session = session
        self._page, self._around = page, parent
        self._nearest: Place | None = None
        self.setObjectName("beyondView")
        self.clicked.connect(self._go)
        session.annotations_changed.connect(self.refresh)
        session.filter_changed.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        self._theme = theme
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        if self.isVisible():
            self._dress()
            self.place()

    def _dress(self) -> None:
        theme, radius = self._theme, scaled(13)
        self.setStyleSheet(
            f"#beyondView {{ background: {theme.card.name()}; color: {theme.ink.name()};"
            f" border: 1px solid {theme.hairline.name()}; border-radius: {radius}px;"
            f" padding: {scaled(4)}px {scaled(14)}px; }}"
            f"#beyondView:focus, #beyondView:hover {{ border-color: {theme.accent.name()}; }}"
        )

    def refresh(self) -> None:
        """Say how many marks there are above or below, if the reader filtered and sees none."""
        session, view = self._session, self._session.view
        places = session.places if session.filter.query.strip() and len(view) else ()
        if not places or any(span.overlaps(view) for place in places for span in place.spans):
            self.hide()
            return
        below = [place for place in places if place.hull.start >= view.end]
        self._nearest = below[0] if below else places[-1]
        count = Counts()
        self.setText(f"↓ {count.further_down(len(below))}" if below else f"↑ {count.further_up(len(places))}")
        self.setAccessibleName(self.text()[2:])
        if not self.isVisible():
            self._dress()
        self.place()
        self.show()

    def place(self) -> None:
        """Lie at the foot of the page, wherever that is now."""
        self.adjustSize()
        foot = self._page.mapTo(self._around, self._page.rect().bottomLeft())
        self.move(foot.x() + (self._page.width() - self.width()) // 2, foot.y() - scaled(_ABOVE_EDGE) - self.height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the interface's language and size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange) and self.isVisible():
            self.refresh()

    def _go(self) -> None:
        if self._nearest is not None:
            self._session.set_current(self._nearest, self)
