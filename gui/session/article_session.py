"""One open article: its document, what was found in it, and where the reader is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.analysis.results import AMOUNTS, Entity
from core.annotations.filters import MarkFilter
from core.annotations.marks import Annotations, MarkKind, Place
from core.annotations.query import Field, field_values
from core.text.spans import Span
from gui.session.bookmarks import Bookmarks
from gui.session.history import History, Stop

if TYPE_CHECKING:
    from pathlib import Path

    from core.analysis.results import Analysis
    from core.problems import Problem
    from core.text.document import Document


class Phase(StrEnum):
    """How far the analysis of an article is."""

    WAITING = "waiting"
    ANALYSING = "analysing"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class AnalysisState:
    """The phase, and while analysing the stage (a name of `core.analysis` stages) and the share done, 0 to 1."""

    phase: Phase = Phase.WAITING
    stage: str = ""
    share: float = 0.0
    problem: Problem | None = None


class ArticleSession(QObject):
    """Owns the state of one article; views show it and ask for changes, they never change it themselves.

    Every signal that a view can cause carries its `origin`, the object that asked: a view ignores its own echo.

    Signals:
        annotations_changed: marks arrived; `annotations` is new.
        filter_changed(origin): another filter, or the text is bare now or no longer; `places` are new.
        current_changed(origin): another current mark, or none.
        view_changed(origin): another part of the text is in view.
        jumped(span): the words at `span` are to be brought into view.
        state_changed: the analysis went on.
    """

    annotations_changed = Signal()
    filter_changed = Signal(object)
    current_changed = Signal(object)
    view_changed = Signal(object)
    jumped = Signal(object)
    state_changed = Signal()

    def __init__(
        self, document: Document, path: Path | None = None, parent: QObject | None = None, encoding: str = ""
    ) -> None:
        """Open `document`.

        Args:
            document: what is read.
            path: the file it came from, None for pasted text.
            parent: who owns the session.
            encoding: the encoding that the reader chose for the file, empty where it was found out.
        """
        super().__init__(parent)
        self.document = document
        self.path = path
        self.encoding = encoding
        self.words = len(document.text.split())
        self.annotations = Annotations(document)
        self.filter = MarkFilter()
        self.bare = False
        # Ids of the marks, of whatever kind, that the filter's query finds.
        self.found: frozenset[str] = frozenset()
        self.places: tuple[Place, ...] = ()
        self.current: Place | None = None
        self.view = Span(0, 0)
        self.history = History()
        self.bookmarks = Bookmarks(document, self)
        self.state = AnalysisState()

    def show_analysis(self, analysis: Analysis) -> None:
        """Take in what was found so far; the current mark stays where its words still are marked."""
        before = self.current
        self.annotations = Annotations(self.document, analysis)
        self._find()
        self._choose_places()
        self.current = before and self.place_like(before)
        self.annotations_changed.emit()
        if before is not None and self.current is None:
            self.current_changed.emit(self)

    def place_like(self, place: Place) -> Place | None:
        """The shown place of now for the words where `place` stood, None if they are marked so no more."""
        kind, spans = place.mark.kind, place.spans
        return next((other for other in self.places if other.mark.kind is kind and other.spans == spans), None)

    def set_state(self, state: AnalysisState) -> None:
        """Say how far the analysis is."""
        if state != self.state:
            self.state = state
            self.state_changed.emit()

    def set_filter(self, mark_filter: MarkFilter, origin: object) -> None:
        """Show the marks that `mark_filter` lets through, in text and panel alike; a bare text is so no longer."""
        if mark_filter == self.filter and not self.bare:
            return
        another_query = mark_filter.query != self.filter.query
        self.filter = mark_filter
        self.bare = False
        if another_query:
            self._find()
        self._choose_places()
        self.filter_changed.emit(origin)
        if self.current is not None and not self._is_shown(self.current):
            self.set_current(None, origin)

    def set_bare(self, bare: bool, origin: object) -> None:
        """Show the text without any marks, or again with those that the filter shows."""
        if bare != self.bare:
            self.bare = bare
            self._choose_places()
            self.filter_changed.emit(origin)
            if self.current is not None and bare:
                self.set_current(None, origin)

    def set_current(self, place: Place | None, origin: object) -> None:
        """Make `place` the current mark, in text and panel alike; with it come the marks of a bare text."""
        if place is not None:
            self.set_bare(False, origin)
        if place != self.current:
            if place is not None:
                self.history.leave(self._here)
            self.current = place
            self.current_changed.emit(origin)

    def set_view(self, span: Span, origin: object) -> None:
        """Say which part of the text is in view."""
        if span != self.view:
            self.view = span
            self.view_changed.emit(origin)

    def jump(self, span: Span) -> None:
        """Bring the words at `span` into view."""
        self.history.leave(self._here)
        self.jumped.emit(span)

    def go_back(self, origin: object) -> None:
        """Go to where the reader was before the last jump."""
        self._return_to(self.history.back(self._here), origin)

    def go_forward(self, origin: object) -> None:
        """Go to where the reader went back from."""
        self._return_to(self.history.forward(self._here), origin)

    @property
    def _here(self) -> Stop:
        return Stop(self.view.start, self.current)

    def _return_to(self, stop: Stop | None, origin: object) -> None:
        if stop is None:
            return
        if stop.place != self.current:
            self.current = stop.place
            self.current_changed.emit(origin)
        self.jumped.emit(Span(stop.offset, stop.offset))

    def step(
        self, by: int, origin: object, kind: MarkKind | None = None, speakers: frozenset[str] = frozenset()
    ) -> None:
        """Make the next (`by` 1) or previous (-1) shown mark current; wraps around.

        Only marks of `kind`, and quotes and claims of these `speakers`, if any are given. Amounts and dates, which are
        everywhere, are passed over on the way from other marks, unless nothing else is shown. Without a current mark
        it starts from what is in view.
        """
        places = [
            place
            for place in self.places
            if (kind is None or place.mark.kind is kind)
            and (not speakers or speakers.intersection(field_values(place.mark, Field.SPEAKER)))
        ]
        among_amounts = kind is MarkKind.ENTITY and self.current is not None and _is_amount(self.current)
        places = [place for place in places if _is_amount(place) is among_amounts] or places
        if not places:
            return
        if self.current in places:
            index = places.index(self.current) + by
        else:
            start = self.current.hull.start if self.current else self.view.start
            after = next((i for i, p in enumerate(places) if p.hull.start >= start), len(places))
            index = after if by > 0 else after - 1
        self.set_current(places[index % len(places)], origin)

    def _find(self) -> None:
        marks, text, query = self.annotations.marks, self.document.text, self.filter
        self.found = frozenset(mark.id for mark in marks if query.finds(mark, text))

    def _choose_places(self) -> None:
        places = () if self.bare else self.annotations.places
        everything = len(self.found) == len(self.annotations.marks) and len(self.filter.kinds) == len(MarkKind)
        self.places = places if everything else tuple(place for place in places if self._is_shown(place))

    def _is_shown(self, place: Place) -> bool:
        return place.mark.kind in self.filter.kinds and place.mark.id in self.found


def _is_amount(place: Place) -> bool:
    return isinstance(place.mark.item, Entity) and place.mark.item.type in AMOUNTS
