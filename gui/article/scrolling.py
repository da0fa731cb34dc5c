"""Bring words into view: with a glide where that shows the way, else at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from core.text.spans import Span
    from gui.article.page import Page

GLIDE_MS = 260
_KEPT_CLEAR = 24
"""Pixels above and below words that count as in view."""
_LONGEST_GLIDE = 2
"""Heights of the view; what is further away would only flicker past."""


class Scrolling(QObject):
    """Scrolls one page by program."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._bar = page.verticalScrollBar()
        self._glide = QPropertyAnimation(self._bar, b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(GLIDE_MS)

    @property
    def may_move(self) -> bool:
        """Whether the system allows things to move."""
        return self._page.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._page) > 0

    @property
    def under_way(self) -> bool:
        """Whether the page is gliding."""
        return self._glide.state() is QPropertyAnimation.State.Running

    def bring_into_view(self, span: Span, *, at_once: bool = False) -> None:
        """Scroll until the words at `span` are in view, a third below the top; not at all if they are already."""
        self._glide.stop()
        page, height = self._page, self._page.viewport().height()
        start, end = page.offsets.span_to_qt(span)
        # The line of the start, asked for last, is the one that is scrolled to: both are measured around.
        bottom = page.bottom_of(max(start, end - 1))
        top = page.top_of(start)
        value = self._bar.value()
        top, bottom = top - value, bottom - value
        taller = bottom - top > height - 2 * _KEPT_CLEAR
        if _KEPT_CLEAR <= top < height - _KEPT_CLEAR and (taller or bottom <= height - _KEPT_CLEAR):
            return
        target = max(0, min(self._bar.maximum(), round(value + top - height / 3)))
        if at_once or not self.may_move or abs(target - value) > _LONGEST_GLIDE * height:
            self._bar.setValue(target)
        else:
            self._glide.setStartValue(value)
            self._glide.setEndValue(target)
            self._glide.start()

    def show_from(self, offset: int) -> None:
        """Scroll, at once, until the line of `offset` is the first in view; not for the very beginning."""
        if offset > 0:
            self._bar.setValue(round(self._page.top_of(self._page.offsets.to_qt(offset))))

    def show_around(self, offset: int) -> None:
        """Scroll, at once, until the line of `offset` is in the middle."""
        self._glide.stop()
        top = self._page.top_of(self._page.offsets.to_qt(offset))
        self._bar.setValue(round(top - self._page.viewport().height() / 2))
