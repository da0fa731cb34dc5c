"""Keep the reader's place while the page is laid out anew."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from gui.article.lines import VisibleLines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QTextEdit

    from gui.article.page_layout import PageLayout


class PlaceKeeper:
    """Knows the line that the reader last scrolled to, and brings it back to where it was."""

    def __init__(self, view: QTextEdit, layout: PageLayout) -> None:
        """Keep the place of a `view` that shows the page of `layout`."""
        self._view, self._layout = view, layout
        self._anchor: tuple[int, float] | None = None
        self.moving = False
        """Whether the scroll bar moves by program now: then the reader did not scroll."""

    def remember(self) -> None:
        """The reader scrolled: from now on keep this place. At the very top that is the top, whatever stands there."""
        scrolled = self._view.verticalScrollBar().value()
        lines = VisibleLines(self._layout, scrolled, 0, self._view.viewport().height()).lines
        first = next((line for line in lines if line.top >= 0), None)
        self._anchor = (first.start, first.top) if first and scrolled else None
        with self.kept():
            pass

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Lay the page out anew inside: afterwards the line is back where it was, and what is around it is set."""
        bar, view = self._view.verticalScrollBar(), self._view.viewport()
        with self._by_program():
            yield
            position, top = self._anchor or (0, 0.0)
            self._layout.measure_around(position, view.height())
            self._layout.tell_size()
            if self._anchor is not None:
                before = bar.value()
                bar.setValue(round(self._layout.line_at(position)[0] - top))
                if bar.value() != before:
                    view.update()  # Qt has moved what stands where it stood

    @contextmanager
    def unmoved(self) -> Iterator[None]:
        """Move the caret inside: the page does not scroll to it."""
        bar = self._view.verticalScrollBar()
        value = bar.value()
        with self._by_program():
            yield
            bar.setValue(value)

    @contextmanager
    def _by_program(self) -> Iterator[None]:
        before, self.moving = self.moving, True
        try:
            yield
        finally:
            self.moving = before
