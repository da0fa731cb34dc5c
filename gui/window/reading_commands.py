"""What the commands do that concern the article in front."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.annotations.marks import MarkKind
from gui.copying import copy_mark
from gui.session.article_session import Phase
from gui.window.status_line import PASSING_MESSAGE

if TYPE_CHECKING:
    from gui.session.article_session import ArticleSession
    from gui.window.main_window import MainWindow

OF_AN_ARTICLE = (
    *("close", "next_mark", "previous_mark", "next_of_kind", "previous_of_kind", "card", "leave", "back", "forward"),
    *("outline", "legend", "find", "find_next", "find_previous", "filter", "next_pane", "bare", "panel"),
    *("zoom_in", "zoom_out", "zoom_reset"),
)
"""Commands that can be given whenever an article is open."""


class ReadingCommands(QObject):
    """Passes commands on to the session, or the page, of the article in front."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def _session(self) -> ArticleSession | None:
        return self._window.session

    def show_state(self) -> None:
        """Offer the commands that can be given now, and check those that say how things are."""
        session, actions = self._session, self._window.actions_by_name
        busy = session is not None and session.state.phase in (Phase.WAITING, Phase.ANALYSING)
        for name in OF_AN_ARTICLE:
            actions[name].setEnabled(session is not None)
        shown = frozenset() if session is None or session.bare else session.filter.kinds
        for kind in MarkKind:
            actions[f"show_{kind}"].setEnabled(session is not None)
            actions[f"show_{kind}"].setChecked(kind in shown)
        actions["bare"].setChecked(session is not None and session.bare)
        actions["panel"].setChecked(self._window.settings.panel)
        for name in ("side_by_side", "next_article", "previous_article"):
            actions[name].setEnabled(len(self._window.tabs.pages) > 1)
        current = session.current if session is not None else None
        actions["copy_citation"].setEnabled(current is not None and current.mark.kind is MarkKind.QUOTE)
        actions["stop"].setEnabled(busy)
        actions["analyse"].setEnabled(session is not None and not busy)
        for name in ("export", "print"):
            actions[name].setEnabled(session is not None and session.annotations.analysis is not None)

    def export(self) -> None:
        """Let the reader choose where the annotated article goes."""
        if self._session is not None and self._session.annotations.analysis is not None:
            self._window.exporting.ask(self._session)

    def print(self) -> None:
        """Show how the article will be printed."""
        if self._session is not None and self._session.annotations.analysis is not None:
            self._window.printing.preview(self._session)

    def copy_citation(self) -> None:
        """Put the current quote on the clipboard, with its speaker and the article's name."""
        session = self._session
        if session is not None and session.current is not None:
            copy_mark(session.current.mark, session.document)
            self._window.status.showMessage(self.tr("Copied"), PASSING_MESSAGE)

    def close(self) -> None:
        """Close the article."""
        if self._session is not None:
            self._window.workspace.close(self._session)

    def go_back(self) -> None:
        """Go to where the reader was before the last jump."""
        if self._session is not None:
            self._session.go_back(origin=self)

    def go_forward(self) -> None:
        """Go to where the reader went back from."""
        if self._session is not None:
            self._session.go_forward(origin=self)

    def analyse_again(self) -> None:
        """Have the article analysed again."""
        if self._session is not None:
            self._window.workspace.analyse(self._session)

    def stop_analysis(self) -> None:
        """Give up the analysis."""
        if self._session is not None:
            self._window.workspace.stop(self._session)

    def perform_on_page(self, command: str) -> None:
        """Do a command that concerns the page alone; the cards come back for who wants to filter them."""
        if command == "filter":
            self._window.show_panels(True)
        if self._window.page is not None:
            self._window.page.perform(command)

    def show_layer(self, kind: MarkKind, shown: bool) -> None:
        """Show or hide the marks of a kind in the text."""
        session = self._session
        if session is not None:
            before = frozenset() if session.bare else session.filter.kinds
            kinds = before | {kind} if shown else before - {kind}
            session.set_filter(replace(session.filter, kinds=kinds), origin=self)

    def show_bare(self, bare: bool) -> None:
        """Hide all marks, or show again those that were shown."""
        if self._session is not None:
            self._session.set_bare(bare, origin=self)

    def step(self, by: int, *, same_kind: bool = False) -> None:
        """Go to the next (1) or previous (-1) mark, of the current mark's kind if asked to."""
        session = self._session
        if session is not None:
            kind = session.current.mark.kind if same_kind and session.current is not None else None
            session.step(by, origin=self, kind=kind)

    def zoom(self, steps: int | None) -> None:
        """Make the text larger or smaller by `steps`, or its own size (None)."""
        page = self._window.page
        if page is not None:
            page.view.set_zoom(0 if steps is None else page.view.zoom + steps)
