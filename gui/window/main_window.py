"""The main window: welcome page or tabs of articles, and what its commands do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from gui.actions import Actions
from gui.dialogs.about import show_about
from gui.dialogs.shortcuts import ShortcutsPage
from gui.messages import problem_text
from gui.palette.entries import palette_entries
from gui.palette.palette import Palette
from gui.session.article_session import Phase
from gui.style import dress_application
from gui.theme import chosen_theme
from gui.window.article_page import ArticlePage
from gui.window.banner import Banner
from gui.window.connections import connect_page, connect_window
from gui.window.exporting import Exporting
from gui.window.menus import build_menus
from gui.window.opening import Opening
from gui.window.outline import Outline
from gui.window.status_line import StatusLine
from gui.window.welcome_page import WelcomePage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent

    from core.problems import Problem
    from gui.languages import InterfaceLanguage
    from gui.session.article_session import ArticleSession
    from gui.session.reading_places import ReadingPlaces
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
        language: InterfaceLanguage,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.settings = settings
        self.places = places
        self.language = language
        self.theme = theme
        dress_application(theme)
        self.setWindowTitle("Incise")
        self.setAcceptDrops(True)
        self.resize(1280, 860)
        self.actions_by_name = Actions(self, settings.keys)
        self.menus = build_menus(self, self.actions_by_name)
        self.banner = Banner(theme, self)
        self.opening = Opening(self, workspace, settings, self.banner)
        self.exporting = Exporting(self, self.banner)
        self.welcome = WelcomePage(settings, theme, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setTabsClosable(True)
        self.tabs.setMovable(True)
        self.tabs.setTabBarAutoHide(True)
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
    def page(self) -> ArticlePage | None:
        """The article in front."""
        page = self.tabs.currentWidget()
        return page if isinstance(page, ArticlePage) else None

    @property
    def session(self) -> ArticleSession | None:
        """The session of the article in front."""
        return self.page.session if self.page is not None else None

    def add_article(self, session: ArticleSession, replaced: ArticleSession | None = None) -> None:
        """Show an article that was opened in front, or where the article was that it replaces."""
        page = ArticlePage(session, self.theme, self)
        page.view.set_zoom(self.settings.zoom)
        self.settings.restore_split(page.splitter)
        connect_page(self, page)
        title = session.document.file.replace("&", "&&")
        index = self.tabs.count()
        place = self.places.place(session.document.sha256)
        if replaced is not None:
            index = next(i for i, old in enumerate(self.article_pages()) if old.session is replaced)
            place = replaced.view.start
        self.tabs.insertTab(index, page, title)
        if replaced is None or self.session is replaced:
            self.tabs.setCurrentWidget(page)
        # The page has its size, and so its lines, only after it was shown.
        QTimer.singleShot(0, page, lambda: page.view.show_from(place))
        if session.path is not None:
            self.settings.remember_file(session.path)
        self.banner.hide()
        self.show_state()
        page.view.setFocus()

    def show_article(self, session: ArticleSession) -> None:
        """Bring an open article to the front."""
        for page in self.article_pages():
            if page.session is session:
                self.tabs.setCurrentWidget(page)

    def remove_article(self, session: ArticleSession) -> None:
        """Take a closed article's page away."""
        for page in self.article_pages():
            if page.session is session:
                self.settings.save_split(page.splitter)
                self.tabs.removeTab(self.tabs.indexOf(page))
                page.deleteLater()
        self.show_state()

    def article_pages(self) -> list[ArticlePage]:
        """The pages of all open articles, in the order of their tabs."""
        pages = (self.tabs.widget(index) for index in range(self.tabs.count()))
        return [page for page in pages if isinstance(page, ArticlePage)]

    def show_state(self) -> None:
        """Bring title, status, menus and buttons up to date with the article in front."""
        session = self.session
        self._pages.setCurrentWidget(self.welcome if session is None else self.tabs)
        if session is None:
            self.welcome.refresh()
        self.setWindowTitle("Incise" if session is None else f"{session.document.file} – Incise")
        self.status.show_session(session)
        self.outline.show_session(session)
        self.keeping.start()
        busy = session is not None and session.state.phase in (Phase.WAITING, Phase.ANALYSING)
        actions = self.actions_by_name
        for name in ("close", "next_mark", "previous_mark", "next_of_kind", "previous_of_kind", "card", "leave"):
            actions[name].setEnabled(session is not None)
        for name in ("back", "forward", "outline", "legend"):
            actions[name].setEnabled(session is not None)
        for name in ("find", "find_next", "find_previous", "filter", "next_pane", "zoom_in", "zoom_out", "zoom_reset"):
            actions[name].setEnabled(session is not None)
        for kind in MarkKind:
            actions[f"show_{kind}"].setEnabled(session is not None)
            actions[f"show_{kind}"].setChecked(session is not None and kind in session.filter.kinds)
        actions["stop"].setEnabled(busy)
        actions["analyse"].setEnabled(session is not None and not busy)
        actions["export"].setEnabled(session is not None and session.annotations.analysis is not None)
        actions["dark"].setChecked(self.theme.dark)

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
        for page in self.article_pages():
            if page.session is session:
                page.banner.tell(
                    self.tr("The file was changed by another program."),
                    button=self.tr("Reload"),
                    do=lambda: self.workspace.reload(session),
                )

    def tell_gone_from_disk(self, session: ArticleSession) -> None:
        """Say on its page that the article's file is no longer there."""
        for page in self.article_pages():
            if page.session is session:
                page.banner.tell(self.tr("The file is no longer there. The article stays open."))

    def keep_places(self) -> None:
        """Write down which articles are open and where the reader is in each."""
        pages = self.article_pages()
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
        self.banner.tell(problem_text(problem), problem=True)

    # What the commands do

    def ask_for_export(self) -> None:
        """Let the reader choose where the annotated PDF of the article in front goes."""
        if self.session is not None and self.session.annotations.analysis is not None:
            self.exporting.ask(self.session)

    def close_article(self, index: int | None = None) -> None:
        """Close the article at a tab's index, or the one in front."""
        page = self.tabs.widget(self.tabs.currentIndex() if index is None else index)
        if isinstance(page, ArticlePage):
            self.workspace.close(page.session)

    def go_back(self) -> None:
        """Go to where the reader was before the last jump."""
        if self.session is not None:
            self.session.go_back(origin=self)

    def go_forward(self) -> None:
        """Go to where the reader went back from."""
        if self.session is not None:
            self.session.go_forward(origin=self)

    def show_palette(self) -> None:
        """Let the reader type for a command or a mark."""
        Palette(self, palette_entries(self.actions_by_name, self.session), self.theme)

    def analyse_again(self) -> None:
        """Have the article in front analysed again."""
        if self.session is not None:
            self.workspace.analyse(self.session)

    def stop_analysis(self) -> None:
        """Give up the analysis of the article in front."""
        if self.session is not None:
            self.workspace.stop(self.session)

    def perform_on_page(self, command: str) -> None:
        """Do a command that concerns the article in front alone."""
        if self.page is not None:
            self.page.perform(command)

    def show_layer(self, kind: MarkKind, shown: bool) -> None:
        """Show or hide the marks of a kind in the text."""
        session = self.session
        if session is not None:
            kinds = session.filter.kinds | {kind} if shown else session.filter.kinds - {kind}
            session.set_filter(MarkFilter(kinds, session.filter.query), origin=self)

    def step(self, by: int, *, same_kind: bool = False) -> None:
        """Go to the next (1) or previous (-1) mark, of the current mark's kind if asked to."""
        session = self.session
        if session is not None:
            kind = session.current.mark.kind if same_kind and session.current is not None else None
            session.step(by, origin=self, kind=kind)

    def zoom(self, steps: int | None) -> None:
        """Make the text larger or smaller by `steps`, or its own size (None)."""
        if self.page is not None:
            self.page.view.set_zoom(0 if steps is None else self.page.view.zoom + steps)

    def keep_zoom(self, steps: int) -> None:
        """Keep the zoom that the reader chose, and use it for all articles."""
        self.settings.zoom = steps
        for page in self.article_pages():
            page.view.set_zoom(steps)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in the colours of `theme`."""
        self.theme = theme
        dress_application(theme)
        self.banner.set_theme(theme)
        self.welcome.set_theme(theme)
        for page in self.article_pages():
            page.set_theme(theme)
        self.actions_by_name.draw_icons(theme)
        self.actions_by_name["dark"].setChecked(theme.dark)
        self._check_choices()

    def follow_system(self) -> None:
        """Be light or dark as the system is, if the reader leaves it to the system."""
        if self.settings.theme == "system":
            self.set_theme(chosen_theme("system"))

    def set_language(self, choice: QAction) -> None:
        """Say everything in the chosen language from now on."""
        self.settings.language = choice.data()
        self.language.install(choice.data())

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or go back."""
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if full
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    def show_shortcuts(self) -> None:
        """Show all commands and their keys, to be changed."""
        page = ShortcutsPage(self.actions_by_name, self)
        page.keys_chosen.connect(self.keep_keys)
        page.show()

    def keep_keys(self) -> None:
        """Keep the keys that the reader has chosen."""
        self.settings.keys = self.actions_by_name.chosen_keys()

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
            choice.setChecked(choice.data() == self.language.code)
        for choice in self.menus.theme_choices.actions():
            choice.setChecked(choice.data() == self.settings.theme)

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
        self.workspace.shut_down()
        super().closeEvent(event)
