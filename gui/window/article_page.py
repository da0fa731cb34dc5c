"""One open article: its banner, the reading view with the find bar, and the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.article.article_view import ArticleView
from gui.article.find_bar import FindBar
from gui.panel.marks_panel import MarksPanel
from gui.window.banner import Banner

if TYPE_CHECKING:
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

TEXT_SHARE, PANEL_SHARE = 1000, 400
"""Widths of text and panel, in proportion, until the reader moves the line between them."""


class ArticlePage(QWidget):
    """The widgets of one session; they know the session, never each other."""

    def __init__(self, session: ArticleSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.banner = Banner(theme, self)
        self.view = ArticleView(session, theme, self)
        self.find_bar = FindBar(self.view, self)
        self.panel = MarksPanel(session, theme, self)
        text = QWidget(self)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.find_bar)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(text)
        self.splitter.addWidget(self.panel)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([TEXT_SHARE, PANEL_SHARE])
        self.panel.setMinimumWidth(280)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.splitter, 1)
        self.setFocusProxy(self.view)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the colours of `theme`."""
        self.banner.set_theme(theme)
        self.view.set_theme(theme)
        self.panel.set_theme(theme)

    def focus_next_pane(self) -> None:
        """Give the focus to the next of text, filter and cards."""
        panes = [self.view, self.panel.filter_field, self.panel.lists[self.panel.kind]]
        at = next((i for i, pane in enumerate(panes) if pane.hasFocus() or pane.isAncestorOf(self.focus_widget())), -1)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_widget(self) -> QWidget:
        """The widget of the window that has the focus, or this page."""
        return self.window().focusWidget() or self
