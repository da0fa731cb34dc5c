"""Keep the reader's place while the page is laid out anew."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.article.reading_text import ReadingText


class PlaceKeeper:
    """Knows the line that the reader last scrolled to, and brings it back to where it was."""

    def __init__(self, text: ReadingText) -> None:
        self._text = text
        self._anchor: tuple[int, float] | None = None
        self.moving = False
        """Whether the scroll bar moves by program now: then the reader did not scroll."""

    def remember(self) -> None:
        """The reader scrolled: from now on keep this place. At the very top that is the top, whatever stands there."""
        first = next((line for line in self._text.lines().lines if line.top >= 0), None)
        self._anchor = (first.start, first.top) if first and self._text.verticalScrollBar().value() else None

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Lay the page out anew inside: afterwards the line is back where it was."""
        with self._by_program():
            yield
            if self._anchor is not None:
                position, top = self._anchor
                self._text.verticalScrollBar().setValue(round(self._text.top_of(position) - top))

    @contextmanager
    def unmoved(self) -> Iterator[None]:
        """Move the caret inside: the page does not scroll to it."""
        bar = self._text.verticalScrollBar()
        value = bar.value()
        with self._by_program():
            yield
            bar.setValue(value)

    @contextmanager
    def _by_program(self) -> Iterator[None]:
        self.moving = True
        try:
            yield
        finally:
            self.moving = False
