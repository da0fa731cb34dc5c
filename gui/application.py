"""The application around the window: fonts, theme, language, settings, uncaught errors."""

from __future__ import annotations

import gc
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.appearance import Appearance
from gui.fonts import load_fonts
from gui.languages import InterfaceLanguage
from gui.scale import set_scale
from gui.session.analysis_client import AnalysisClient
from gui.session.reading_places import ReadingPlaces
from gui.session.recent_articles import RecentArticles
from gui.session.workspace import Workspace
from gui.settings import Settings
from gui.window.connections import connect_window
from gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from types import TracebackType


def make_application(arguments: Sequence[str]) -> QApplication:
    """The Qt application, with our fonts and Qt's own plain style, which takes every colour of a palette."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, True)
    application = QApplication([*arguments])
    application.setApplicationName("incise")
    application.setApplicationDisplayName("Incise")
    application.setOrganizationName("incise")
    application.setStyle("Fusion")
    load_fonts()
    set_scale(100)
    return application


def open_window(
    application: QApplication, files: Iterable[Path], profile: Path, client: AnalysisClient | None = None
) -> MainWindow:
    """Show the window, then open the articles of the last time and `files` in it and start warming the worker.

    Args:
        application: the Qt application.
        files: articles to open.
        profile: folder that settings and reading places are kept in.
        client: a worker's client that others share.
    """
    settings = Settings(QSettings(str(profile / "incise.ini"), QSettings.Format.IniFormat))
    places = ReadingPlaces(profile / "session.json")
    recent = RecentArticles(profile / "recent.json")
    appearance = Appearance(settings, InterfaceLanguage(application))
    client = client or AnalysisClient(parent=application)
    workspace = Workspace(client, application)
    window = MainWindow(workspace, settings, places, recent, appearance)
    connect_window(window)
    window.retitle()
    show_uncaught_errors(window)
    window.show()
    window.keeping.restore()
    workspace.open_files(files)

    def after_painting() -> None:
        client.start_warming(appearance.language)
        # What was imported lives as long as the program: looking through it for garbage, again and again, would stall
        # the window for as long as all of the reader's own work.
        gc.freeze()

    # The first thing the event loop does after painting.
    QTimer.singleShot(0, window, after_painting)
    return window


def show_uncaught_errors(window: MainWindow) -> None:
    """Say in the window's banner when something went wrong that nobody foresaw, and go on."""

    def tell(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        traceback.print_exception(kind, error, where, file=sys.stderr)
        if issubclass(kind, Exception):
            reason = f"{kind.__name__}: {error}"
            window.banner.tell(
                QCoreApplication.translate("application", "Something went wrong: %1").replace("%1", reason),
                problem=True,
            )

    sys.excepthook = tell
