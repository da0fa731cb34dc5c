"""What the commands do that concern the article in front."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.annotations.query import Field, field_values
from gui.copying import copy_cited, copy_mark
from gui.session.article_session import Phase
from gui.window.status_line import PASSING_MESSAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.actions import Actions
    from gui.session.article_session import ArticleSession
    from gui.session.workspace import Workspace
    from gui.settings import Settings
    from gui.window.status_line import StatusLine
    from gui.window.tabs import ArticleTabs

OF_AN_ARTICLE = (
    *(
        "close",
        "copy_citation",
        "next_mark",
        "previous_mark",
        "next_of_kind",
        "previous_of_kind",
        "card",
        "leave",
        "back",
        "forward",
    ),
    "bookmark",
    *("outline", "legend", "find", "find_next", "find_previous", "filter", "next_pane", "bare", "panel"),
    *("zoom_in", "zoom_out", "zoom_reset"),
)
"""Commands that can be given whenever an article is open."""


class ReadingCommands(QObject):
    """Passes commands on to the session, or the page, of the article in front."""

    def __init__(
        self, actions: Actions, tabs: ArticleTabs, workspace: Workspace, settings: Settings, status: StatusLine
    ) -> None:
        super().__init__(tabs)
        self._actions = actions
        self._tabs = tabs
        self._workspace = workspace
        self._settings = settings
        self._status = status

    @property
    def _session(self) -> ArticleSession | None:
        return self._tabs.page.session if self._tabs.page is not None else None

    def show_state(self) -> None:
        """Offer the commands that can be given now, and check those that say how things are."""
        session, actions = self._session, self._actions
        busy = session is not None and session.state.phase in (Phase.WAITING, Phase.ANALYSING)
        for name in OF_AN_ARTICLE:
            actions[name].setEnabled(session is not None)
        shown = frozenset() if session is None or session.bare else session.filter.kinds
        for kind in MarkKind:
            actions[f"show_{kind}"].setEnabled(session is not None)
            actions[f"show_{kind}"].setChecked(kind in shown)
        actions["bare"].setChecked(session is not None and session.bare)
        actions["panel"].setChecked(self._settings.panel)
        for name in ("side_by_side", "next_article", "previous_article"):
            actions[name].setEnabled(len(self._tabs.pages) > 1)
        current = session.current if session is not None else None
        spoken = current is not None and bool(field_values(current.mark, Field.SPEAKER))
        for name in ("next_of_speaker", "previous_of_speaker"):
            actions[name].setEnabled(spoken)
        actions["save_text"].setEnabled(session is not None and session.path is None)
        actions["clear_filter"].setEnabled(session is not None and (session.bare or session.filter != MarkFilter()))
        actions["stop"].setEnabled(busy or self._workspace.is_opening)
        actions["analyse"].setEnabled(session is not None and not busy)
        for name in ("export", "print", "figures"):
            actions[name].setEnabled(session is not None and session.annotations.analysis is not None)

    def with_session(self, do: Callable[[ArticleSession], None]) -> None:
        """Do something with the article in front."""
        if self._session is not None:
            do(self._session)

    def with_analysed(self, do: Callable[[ArticleSession], None]) -> None:
        """Do something with the article in front if it has been analysed."""
        if self._session is not None and self._session.annotations.analysis is not None:
            do(self._session)

    def read_in(self, encoding: str) -> None:
        """Read the article's file again in another encoding, "" for the one that is found out."""
        if self._session is not None:
            self._workspace.reload(self._session, encoding)

    def copy_citation(self) -> None:
        """Put the selected words, or else the current quote, on the clipboard, with speaker and article."""
        page = self._tabs.page
        if page is None:
            return
        selected, current = page.view.text.selected_span(), page.session.current
        told = self.tr("Copied")
        if len(selected):
            copy_cited(selected, page.session.annotations)
        elif current is not None and current.mark.kind is MarkKind.QUOTE:
            copy_mark(current.mark, page.session.document)
        else:
            told = self.tr("Select words or a quote to copy them.")
        self._status.showMessage(told, PASSING_MESSAGE)

    def close(self) -> None:
        """Close the article."""
        if self._session is not None:
            self._workspace.close(self._session)

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
            self._workspace.analyse(self._session)

    def stop(self) -> None:
        """Give up what is being opened, else the analysis."""
        if self._workspace.is_opening:
            self._workspace.stop_opening()
        elif self._session is not None:
            self._workspace.stop(self._session)

    def perform_on_page(self, command: str) -> None:
        """Do a command that concerns the page alone; the cards come back for who wants to filter them."""
        if command == "filter":
            self.show_panels(True)
        if self._tabs.page is not None:
            self._tabs.page.perform(command)

    def show_panels(self, shown: bool) -> None:
        """Show or hide the cards beside all articles."""
        self._settings.panel = shown
        for page in self._tabs.pages:
            page.show_panel(shown)
        self.show_state()

    def show_all(self) -> None:
        """Show all marks, of all kinds, whatever was filtered or hidden."""
        if self._session is not None:
            self._session.set_filter(MarkFilter(), origin=self)

    def toggle_bookmark(self) -> None:
        """Bookmark the paragraph where the reader is, or take its bookmark away."""
        page = self._tabs.page
        if page is not None:
            is_set = page.session.bookmarks.toggle(page.reading_at)
            words = self.tr("Bookmarked: see the outline") if is_set else self.tr("Bookmark taken away")
            self._status.showMessage(words, PASSING_MESSAGE)

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

    def step(self, by: int, *, same_kind: bool = False, same_speaker: bool = False) -> None:
        """Go to the next (1) or previous (-1) mark, of the current mark's kind or speaker if asked to."""
        session = self._session
        if session is not None:
            current = session.current.mark if session.current is not None else None
            kind = current.kind if same_kind and current is not None else None
            speakers = field_values(current, Field.SPEAKER) if same_speaker and current is not None else ()
            session.step(by, origin=self, kind=kind, speakers=frozenset(speakers))

    def zoom(self, steps: int | None) -> None:
        """Make the text larger or smaller by `steps`, or its own size (None)."""
        page = self._tabs.page
        if page is not None:
            page.view.set_zoom(0 if steps is None else page.view.zoom + steps)
