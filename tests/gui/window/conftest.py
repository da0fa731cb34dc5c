"""The real window on articles of our own, with one warm worker for all tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt

from gui.application import open_window
from gui.session.analysis_client import AnalysisClient
from gui.session.article_session import ArticleSession, Phase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.window.main_window import MainWindow

ARTICLE = """La marée a emporté la digue de Port-Brume

La digue de Port-Brume a cédé dans la nuit de mardi, selon la préfecture. Trois maisons ont été inondées.

« Nous avons eu très peur », a déclaré la maire, Hélène Castel. Elle a ajouté que les travaux coûteraient cher.

Les pompiers pourraient rester sur place jusqu'à samedi. Aucun blessé n'a été signalé.
"""


@pytest.fixture(scope="session")
def shared_client(qapp: QApplication) -> Iterator[AnalysisClient]:
    client = AnalysisClient()
    client.start_warming("fr")
    yield client
    client.close()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "digue.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def open_incise(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows in English and in the light theme, with settings of their own, and closes them at the end."""
    windows: list[MainWindow] = []
    settings = QSettings(str(tmp_path / "profile" / "incise.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    settings.setValue("theme", "light")
    settings.sync()

    clients: list[AnalysisClient] = []

    def open_one(*files: Path, client: AnalysisClient | None = None) -> MainWindow:
        if client is None:
            client = AnalysisClient()
            clients.append(client)
        window = open_window(qapp, files, tmp_path / "profile", client)
        windows.append(window)
        with qtbot.waitExposed(window):
            window.activateWindow()
        return window

    yield open_one
    for window in windows:
        window.close()
        window.workspace.deleteLater()
        window.deleteLater()
    for client in clients:
        client.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def reading(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, article: Path
) -> MainWindow:
    """A window that has read and analysed the article."""
    window = open_incise(article, client=shared_client)
    qtbot.waitUntil(lambda: window.session is not None and window.session.state.phase is Phase.DONE, timeout=20_000)
    return window


def session_of(window: MainWindow) -> ArticleSession:
    """The session of the article in front."""
    assert window.session is not None
    return window.session


def press(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the window has its focus."""
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)
