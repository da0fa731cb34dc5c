"""The main window: welcome page or tabs of articles, and the parts around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.printing.printing import Printing
from gui.window.article_page import ArticlePage
from gui.window.banner import Banner
from gui.window.drop_sign import DropSign
from gui.window.exporting import Exporting
from gui.window.further_windows import FurtherWindows
from gui.window.keeping import Keeping
from gui.window.menus import build_menus
from gui.window.notices import Notices
from gui.window.opening import Opening
from gui.window.outline import Outline
from gui.window.reading_commands import ReadingCommands
from gui.window.status_line import StatusLine, has_encoding
from gui.window.tabs import ArticleTabs
from gui.window.welcome_page import WelcomePage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QMouseEvent,
        QMoveEvent,
        QResizeEvent,
    )

    from gui.appearance import Appearance
    from gui.article.typography import Typography
    from gui.session.article_session import ArticleSession
    from gui.session.reading_places import ReadingPlaces
    from gui.session.recent_articles import RecentArticles
    from gui.session.workspace import Workspace
    from gui.settings import Settings
    from gui.theme import Theme

USUAL_SIZE = QSize(1280, 860)
"""Pixels of the window at the first start, where the screen is as large."""


class MainWindow(QMainWindow):
    """Shows a workspace.

    Signals:
        page_added(page): an article has its page.
    """

    page_added = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        places: ReadingPlaces,
        recent: RecentArticles,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.settings = settings
        self.appearance = appearance
        appearance.setParent(self)
        self.setWindowTitle("Incise")
        self.setAcceptDrops(True)
        self.resize(USUAL_SIZE.boundedTo(self.screen().availableSize()))
        self.actions_by_name = Actions(self, settings.keys)
        self.menus = build_menus(self, self.actions_by_name)
        self.banner = Banner(self.theme, self)
        self.opening = Opening(self, workspace, recent, self.banner)
        self.exporting = Exporting(self, self.banner, settings)
        self.printing = Printing(self)
        self.further = FurtherWindows(self, self.actions_by_name, settings, appearance)
        self.welcome = WelcomePage(recent, self)
        self.tabs = ArticleTabs(self)
        self.status = StatusLine(self.actions_by_name, self)
        self.keeping = Keeping(self, self.tabs, workspace, settings, places, recent)
        self.notices = Notices(workspace, self.tabs, self.banner, self.status)
        self.commands = ReadingCommands(self.actions_by_name, self.tabs, workspace, settings, self.status)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.tabs)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self.outline = Outline(self)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.outline)
        self.outline.hide()
        self.setStatusBar(self.status)
        self._drop_sign = DropSign(self)
        settings.restore_window(self)
        # QtAwesome takes its time to import; the window is painted first.
        QTimer.singleShot(0, self, lambda: self.actions_by_name.draw_icons(self.theme))

    # What is shown

    @property
    def theme(self) -> Theme:
        """The theme of now."""
        return self.appearance.theme

    @property
    def page(self) -> ArticlePage | None:
        """The article in front."""
        return self.tabs.page

    @property
    def session(self) -> ArticleSession | None:
        """The session of the article in front."""
        return self.page.session if self.page is not None else None

    def add_article(self, session: ArticleSession, replaced: ArticleSession | None = None) -> None:
        """Show an article that was opened in front, or where the article was that it replaces."""
        page = ArticlePage(session, self.theme, self)
        page.view.set_typography(self.appearance.typography)
        page.show_panel(self.settings.panel)
        self.keeping.place_page(page, self.tabs.page_of(replaced) if replaced is not None else None)
        self.keeping.remember(session)
        self.page_added.emit(page)
        self.show_state()
        if page is self.page:
            page.view.setFocus()

    def show_article(self, session: ArticleSession) -> None:
        """Bring an open article to the front."""
        page = self.tabs.page_of(session)
        if page is not None:
            self.tabs.show_page(page)

    def remove_article(self, session: ArticleSession) -> None:
        """Take a closed article's page away."""
        page = self.tabs.page_of(session)
        if page is not None:
            self.tabs.remove(page)
            page.deleteLater()
        self.show_state()

    def show_state(self) -> None:
        """Bring title, status, menus and buttons up to date with the article in front."""
        session = self.session
        self._pages.setCurrentWidget(self.welcome if session is None else self.tabs)
        if session is None:
            self.welcome.refresh()
        self.setWindowTitle("Incise" if session is None else f"{session.document.file} – Incise")
        self.menus.encoding.setEnabled(has_encoding(session))
        self.menus.encoding.check(session.document.encoding if session is not None else "")
        self.status.show_session(session)
        self.outline.show_session(session)
        self.commands.show_state()
        self.keeping.rest.start()

    def take_over(self, files: list[Path]) -> None:
        """Open the files of a later start and come to the front."""
        self.workspace.open_files(files)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the colours of `theme`."""
        self.banner.set_theme(theme)
        self.welcome.rescale()
        self.menus.tool_bar.measure()
        for page in self.tabs.pages:
            if self.tabs.is_shown(page):
                page.set_theme(theme)
            else:  # nobody waits for it
                QTimer.singleShot(0, page, partial(page.set_theme, theme))
        self.actions_by_name.draw_icons(theme)
        self._check_choices()

    def set_typography(self, typography: Typography) -> None:
        """Set all open articles as the reader wants."""
        for page in self.tabs.pages:
            page.view.set_typography(typography)

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or go back."""
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if full
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    # What Qt asks

    def retitle(self) -> None:
        """Say everything in the interface's language of now."""
        self.actions_by_name.retitle()
        self.menus.retitle()
        self.show_state()
        self._check_choices()

    def _check_choices(self) -> None:
        for choice in self.menus.language_choices.actions():
            choice.setChecked(choice.data() == self.appearance.language)
        for choice in self.menus.theme_choices.actions():
            choice.setChecked(choice.data() == self.appearance.theme_setting)
        self.actions_by_name["dark"].setChecked(self.theme.dark)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retitle()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self._drop_sign.show_over(self, self.theme)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        """Nothing will be dropped."""
        self._drop_sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        self._drop_sign.hide()
        self.opening.drop(event.mimeData())
        event.acceptProposedAction()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The side buttons of a mouse go back and forward."""
        sides = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}
        if event.button() in sides:
            self.actions_by_name[sides[event.button()]].trigger()
        else:
            super().mousePressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the window's place."""
        super().moveEvent(event)
        self.keeping.rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the window's size."""
        super().resizeEvent(event)
        self.keeping.rest.start()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the reader's choices and end what is under way."""
        self.keeping.keep()
        self.exporting.close()
        self.printing.close()
        self.workspace.shut_down()
        super().closeEvent(event)
