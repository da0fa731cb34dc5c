"""The main window: welcome page or tabs of articles, and what its commands do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.annotations.filters import MarkFilter
from gui.actions import Actions
from gui.dialogs.about import show_about
from gui.dialogs.accuracy import AccuracyPage
from gui.dialogs.preferences import Preferences
from gui.dialogs.shortcuts import ShortcutsPage
from gui.messages import problem_text
from gui.palette.entries import palette_entries
from gui.palette.palette import Palette
from gui.printing.printing import Printing
from gui.session.article_session import Phase
from gui.window.article_page import ArticlePage
from gui.window.banner import Banner
from gui.window.connections import connect_page, connect_window
from gui.window.exporting import Exporting
from gui.window.menus import build_menus
from gui.window.opening import Opening
from gui.window.outline import Outline
from gui.window.reading_commands import ReadingCommands
from gui.window.status_line import PASSING_MESSAGE, StatusLine
from gui.window.tabs import ArticleTabs
from gui.window.welcome_page import WelcomePage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from core.problems import Problem
    from gui.appearance import Appearance
    from gui.article.typography import Typography
    from gui.session.article_session import ArticleSession
    from gui.session.reading_places import ReadingPlaces
    from gui.session.recent_articles import RecentArticles
    from gui.session.workspace import Workspace
    from gui.settings import Settings
    from gui.theme import Theme


KEEPING_DELAY = 700
"""Milliseconds of rest before the reading places are written: a crash loses less than a second."""


class MainWindow(QMainWindow):
    """Shows a workspace."""

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
        self.places = places
        self.recent = recent
        self.appearance = appearance
        appearance.setParent(self)
        self.setWindowTitle("Incise")
        self.setAcceptDrops(True)
        self.resize(1280, 860)
        self.actions_by_name = Actions(self, settings.keys)
        self.menus = build_menus(self, self.actions_by_name)
        self.banner = Banner(self.theme, self)
        self.opening = Opening(self, workspace, recent, self.banner)
        self.exporting = Exporting(self, self.banner)
        self.printing = Printing(self)
        self.welcome = WelcomePage(recent, self.theme, self)
        self.tabs = ArticleTabs(self)
        self.commands = ReadingCommands(self)
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
        self.keeping = QTimer(self, singleShot=True, interval=KEEPING_DELAY)
        self.status = StatusLine(self.actions_by_name["stop"], self)
        self.setStatusBar(self.status)
        connect_window(self)
        settings.restore_window(self)
        self.show_state()
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
        self.settings.restore_split(page.splitter)
        session.set_filter(MarkFilter(self.settings.layers), origin=self)
        connect_page(self, page)
        place = self.places.place(session.document.sha256) if replaced is None else replaced.view.start
        self.tabs.add(page, None if replaced is None else self.tabs.page_of(replaced))
        # The page has its size, and so its lines, only after it was shown.
        QTimer.singleShot(0, page, lambda: page.view.show_from(place))
        if session.path is not None:
            title = session.document.title
            words = " ".join(title.of(session.document.text).split()) if title is not None else ""
            self.recent.remember(session.path, words)
        self.banner.hide()
        self.show_state()
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
            self.settings.save_split(page.splitter)
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
        self.status.show_session(session)
        self.outline.show_session(session)
        self.commands.show_state()
        self.keeping.start()

    def keep_counts(self, session: ArticleSession) -> None:
        """Note for the list of recent articles how much was found."""
        analysis = session.annotations.analysis
        if session.path is not None and analysis is not None and session.state.phase is Phase.DONE:
            self.recent.count(session.path, len(analysis.quotes), len(analysis.claims))

    def show_problem_of(self, page: ArticlePage) -> None:
        """Say on its page why an article was not analysed."""
        state = page.session.state
        if state.phase is Phase.FAILED and state.problem is not None:
            again = self.tr("Analyse Again")
            page.banner.tell(
                problem_text(state.problem),
                problem=True,
                button=again,
                do=lambda: self.workspace.analyse(page.session),
            )
        elif state.phase is Phase.ANALYSING:
            page.banner.hide()

    def tell_changed_on_disk(self, session: ArticleSession) -> None:
        """Say on its page that the article's file has another content now."""
        page = self.tabs.page_of(session)
        if page is not None:
            page.banner.tell(
                self.tr("The file was changed by another program."),
                button=self.tr("Reload"),
                do=lambda: self.workspace.reload(session),
            )

    def tell_gone_from_disk(self, session: ArticleSession) -> None:
        """Say on its page that the article's file is no longer there."""
        page = self.tabs.page_of(session)
        if page is not None:
            page.banner.tell(self.tr("The file is no longer there. The article stays open."))

    def keep_places(self) -> None:
        """Write down which articles are open and where the reader is in each."""
        pages = self.tabs.pages
        files = [page.session.path for page in pages if page.session.path is not None]
        front = self.session.path if self.session is not None else None
        self.places.keep(files, front, {page.session.document.sha256: page.session.view.start for page in pages})

    def take_over(self, files: list[Path]) -> None:
        """Open the files of a later start and come to the front."""
        self.workspace.open_files(files)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def tell_problem(self, problem: Problem) -> None:
        """Say in the banner what went wrong."""
        self.status.clearMessage()
        self.banner.tell(problem_text(problem), problem=True)

    def tell_preparing(self) -> None:
        """Say that the pages to be printed are being made."""
        self.status.showMessage(self.tr("Preparing the pages…"))

    def tell_printed(self, complete: bool) -> None:
        """Say whether the pages went to the printer."""
        if complete:
            self.status.showMessage(self.tr("Printed"), PASSING_MESSAGE)
        else:
            self.banner.tell(self.tr("The printer did not take all pages."), problem=True)

    # What the commands do

    def show_palette(self) -> None:
        """Let the reader type for a command or a mark."""
        Palette(self, palette_entries(self.actions_by_name, self.session), self.theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the colours of `theme`."""
        self.banner.set_theme(theme)
        self.welcome.set_theme(theme)
        self.menus.tool_bar.measure()
        for page in self.tabs.pages:
            page.set_theme(theme)
        self.actions_by_name.draw_icons(theme)
        self._check_choices()

    def keep_layers(self, session: ArticleSession) -> None:
        """Show the articles that are opened later with the layers of `session`."""
        self.settings.layers = session.filter.kinds
        self.show_state()

    def show_panels(self, shown: bool) -> None:
        """Show or hide the cards beside all articles."""
        self.settings.panel = shown
        for page in self.tabs.pages:
            page.show_panel(shown)
        self.show_state()

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

    def show_preferences(self) -> None:
        """Let the reader choose how text and window look."""
        open_page = self.findChild(Preferences) or Preferences(self.appearance, self)
        open_page.show()
        open_page.activateWindow()

    def show_shortcuts(self) -> None:
        """Show all commands and their keys, to be changed."""
        page = ShortcutsPage(self.actions_by_name, self)
        page.keys_chosen.connect(self.keep_keys)
        page.show()

    def keep_keys(self) -> None:
        """Keep the keys that the reader has chosen."""
        self.settings.keys = self.actions_by_name.chosen_keys()

    def show_accuracy(self) -> None:
        """Show how often the marks are right."""
        AccuracyPage(self).show()

    def show_about(self) -> None:
        """Show version and licences."""
        show_about(self)

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

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        self.opening.drop(event.mimeData())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the reader's choices and end what is under way."""
        self.settings.save_window(self)
        if self.page is not None:
            self.settings.save_split(self.page.splitter)
        self.keep_places()
        self.exporting.close()
        self.printing.close()
        self.workspace.shut_down()
        super().closeEvent(event)
