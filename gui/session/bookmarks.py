"""The reader's bookmarks in one article: named paragraphs to come back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.text.document import Document
    from core.text.spans import Span

LONGEST_NAME = 60
"""Characters of a paragraph that name its bookmark until the reader names it."""


class Bookmark(msgspec.Struct, frozen=True):
    """A paragraph, by the offset where it begins, and what the reader calls it."""

    offset: int
    name: str


class Bookmarks(QObject):
    """The bookmarks of a document, in reading order, at most one a paragraph.

    Signals:
        changed: one was set, named otherwise or taken away.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.all: tuple[Bookmark, ...] = ()

    def restore(self, bookmarks: Iterable[Bookmark]) -> None:
        """Take in bookmarks that were kept; those that begin no paragraph are dropped."""
        starts = {passage.span.start for passage in self._document.passages}
        self._take([bookmark for bookmark in bookmarks if bookmark.offset in starts])

    def take_over(self, other: Bookmarks) -> None:
        """Take in the bookmarks of another state of the same article, where their paragraphs say the same words."""
        spans = {passage.span.of(self._document.text): passage.span for passage in self._document.passages}
        found = ((bookmark, spans.get(other.span(bookmark).of(other._document.text))) for bookmark in other.all)
        self._take([Bookmark(span.start, bookmark.name) for bookmark, span in found if span is not None])

    def toggle(self, offset: int) -> bool:
        """Bookmark the paragraph at `offset`, or take its bookmark away; whether there is one now."""
        span = self._paragraph(offset)
        kept = [bookmark for bookmark in self.all if bookmark.offset != span.start]
        is_new = len(kept) == len(self.all)
        if is_new:
            words = " ".join(span.of(self._document.text).split())
            name = words if len(words) <= LONGEST_NAME else words[: LONGEST_NAME - 1].rsplit(" ", 1)[0] + "…"
            kept.append(Bookmark(span.start, name))
        self._take(kept)
        return is_new

    def rename(self, bookmark: Bookmark, name: str) -> None:
        """Call a bookmark `name`; without a name it keeps the one that it has."""
        if name.strip():
            self._take([Bookmark(b.offset, name.strip()) if b == bookmark else b for b in self.all])

    def remove(self, bookmark: Bookmark) -> None:
        """Take a bookmark away."""
        self._take([other for other in self.all if other != bookmark])

    def span(self, bookmark: Bookmark) -> Span:
        """The bookmarked paragraph."""
        return self._paragraph(bookmark.offset)

    def _paragraph(self, offset: int) -> Span:
        before = [passage.span for passage in self._document.passages if passage.span.start <= offset]
        return before[-1] if before else self._document.passages[0].span

    def _take(self, bookmarks: Iterable[Bookmark]) -> None:
        ordered = tuple(sorted(bookmarks, key=lambda bookmark: bookmark.offset))
        if ordered != self.all:
            self.all = ordered
            self.changed.emit()
