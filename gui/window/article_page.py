"""One open article: its banner, the reading view with the find bar, and the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.article.article_view import ArticleView
from gui.panel.marks_panel import MarksPanel
from gui.scale import scaled
from gui.window.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.session.article_session import ArticleSession
    from gui.settings import Settings
    from gui.theme import Theme

TEXT_LEAST = 400
"""Pixels of width that the text keeps before the cards get any."""
TEXT_SHARE, PANEL_SHARE = 1000, 400
"""Widths of text and panel, in proportion, until the reader moves the line between them."""


class ArticlePage(QWidget):
    """The widgets of one session; they know the session, never each other."""

    def __init__(self, session: ArticleSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._panel_wanted = True
        self._scale = scaled(100)
        self._panel_width: float = PANEL_SHARE
        self.banner = Banner(theme, self)
        self.view = ArticleView(session, theme, self)
        self.panel = MarksPanel(session, theme, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.panel)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([TEXT_SHARE, scaled(PANEL_SHARE)])
        self.splitter.splitterMoved.connect(self._note_width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.splitter, 1)
        self.setFocusProxy(self.view)
        self.setMinimumWidth(TEXT_LEAST)

    def show_panel(self, wanted: bool) -> None:
        """Show the cards where there is room for them beside the text, or never."""
        self._panel_wanted = wanted
        self._make_room()

    def _make_room(self) -> None:
        enough = self.width() >= TEXT_LEAST + self.panel.minimumSizeHint().width()
        if self.panel.isHidden() is (self._panel_wanted and enough):
            self.panel.setVisible(self._panel_wanted and enough)

    def restore_split(self, settings: Settings) -> None:
        """Share the width between text and cards as before."""
        if settings.restore_split(self.splitter):
            self._note_width()

    def _note_width(self) -> None:
        """Remember how wide the reader wants the cards to be."""
        _, width = self.splitter.sizes()
        if width:
            self._panel_width = width * 100 / scaled(100)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give the cards a width that grows and shrinks with the interface."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._scale != scaled(100):
            self._scale = scaled(100)
            panel = min(scaled(self._panel_width), self.splitter.width() // 2)
            self.splitter.setSizes([self.splitter.width() - panel, panel])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep room for the text."""
        super().resizeEvent(event)
        self._make_room()

    @property
    def title(self) -> str:
        """What the article is called on its tab."""
        return self.session.document.file

    @property
    def reading_at(self) -> int:
        """The offset where the reader is: at the caret if it is in view, else at the top of the view."""
        text, view = self.view.text, self.session.view
        caret = text.offsets.from_qt(text.textCursor().position())
        return caret if view.start <= caret < view.end else view.start

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the colours of `theme`."""
        self.banner.set_theme(theme)
        self.view.set_theme(theme)
        self.panel.set_theme(theme)

    def perform(self, command: str) -> None:
        """Do a command that concerns this page alone, by its name in the action table."""
        match command:
            case "filter" if self.panel.isVisible():
                self.panel.filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.panel.filter_field.selectAll()
            case "next_pane":
                self._focus_next_pane()
            case "card":
                self.view.explain()
            case "legend":
                self.view.toggle_legend()
            case "leave":
                self.view.leave()
            case "find":
                self.view.start_find()
            case "find_next":
                self.view.find_next()
            case "find_previous":
                self.view.find_previous()

    def _focus_next_pane(self) -> None:
        """Give the focus to the next of text, filter, cards and the article at a glance."""
        panes: list[QWidget] = [self.view]
        if self.panel.isVisible():
            panes += [self.panel.filter_field, self.panel.lists[self.panel.kind]]
            panes += [voice for voice in self.panel.summary.parts[:1] if voice.isVisible()]
        focused = self.window().focusWidget()
        if focused in self.panel.summary.parts:
            focused = self.panel.summary.parts[0]
        at = next((i for i, p in enumerate(panes) if p is focused or (focused and p.isAncestorOf(focused))), -1)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)
