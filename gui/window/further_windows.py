"""What the window opens above itself: the palette, preferences, figures, the pages of the help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.dialogs.about import show_about
from gui.dialogs.accuracy import AccuracyPage
from gui.dialogs.figures import FiguresPage
from gui.dialogs.preferences import Preferences
from gui.dialogs.shortcuts import ShortcutsPage
from gui.palette.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QMainWindow

    from gui.actions import Actions
    from gui.appearance import Appearance
    from gui.palette.entries import Entry
    from gui.session.article_session import ArticleSession
    from gui.settings import Settings


class FurtherWindows(QObject):
    """Each is there once at most; asked for again it comes to the front."""

    def __init__(self, window: QMainWindow, actions: Actions, settings: Settings, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._appearance = appearance

    def show_palette(self, entries: list[Entry]) -> None:
        """Let the reader type for one of `entries`."""
        Palette(self._window, entries, self._appearance.theme)

    def show_preferences(self) -> None:
        """Let the reader choose how text and window look."""
        self._show(Preferences, lambda: Preferences(self._appearance, self._window))

    def show_shortcuts(self) -> None:
        """Show all commands and their keys, to be changed."""

        def make() -> ShortcutsPage:
            page = ShortcutsPage(self._actions, self._window)
            page.keys_chosen.connect(self._keep_keys)
            return page

        self._show(ShortcutsPage, make)

    def show_figures(self, session: ArticleSession) -> None:
        """Show who is quoted how much in an article, and how surely things are claimed, as tables."""
        for page in self._window.findChildren(FiguresPage):
            page.close()  # it may be another article's
        _bring(FiguresPage(session, self._window))

    def show_accuracy(self) -> None:
        """Show how often the marks are right."""
        self._show(AccuracyPage, lambda: AccuracyPage(self._window))

    def show_about(self) -> None:
        """Show version and licences."""
        show_about(self._window)

    def _show(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        _bring(self._window.findChild(kind) or make())

    def _keep_keys(self) -> None:
        self._settings.keys = self._actions.chosen_keys()


def _bring(page: QDialog) -> None:
    page.show()
    page.raise_()
    page.activateWindow()
