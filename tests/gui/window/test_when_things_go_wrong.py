"""What a reader is told when a file is bad, a language unknown, a worker killed: the window lives on."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QProcess, Qt

from core.annotations.marks import MarkKind
from gui.session.article_session import Phase
from tests.gui.window.conftest import ARTICLE, press, session_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gui.session.analysis_client import AnalysisClient
    from gui.window.main_window import MainWindow

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def bad_file(tmp_path: Path, kind: str) -> Path:
    path = tmp_path / f"{kind}.txt"
    match kind:
        case "folder":
            path.mkdir()
        case "empty":
            path.write_bytes(b"")
        case "binary":
            path.write_bytes(bytes(range(256)) * 8)
        case "large":
            with path.open("wb") as file:
                file.truncate(200_000_000)
    return path


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "binary", "large"])
def test_bad_file_is_told_in_a_banner_and_the_window_lives_on(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path, kind: str
) -> None:
    path = bad_file(tmp_path, kind)
    reading.workspace.open_files([path])
    qtbot.waitUntil(reading.banner.isVisible)
    assert path.name in reading.banner.label.text()
    assert len(reading.tabs.pages) == 1
    press(qtbot, reading, Qt.Key.Key_J)
    assert session_of(reading).current is not None


def test_language_without_a_pipeline_can_be_read(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, tmp_path: Path
) -> None:
    path = tmp_path / "deutsch.txt"
    path.write_text(
        "Der Deich ist gebrochen\n\nDer Deich ist in der Nacht gebrochen, sagte die Bürgermeisterin. Drei Häuser "
        "wurden überflutet, und die Feuerwehr bleibt noch bis zum Samstag in der Stadt.",
        encoding="utf-8",
    )
    window = open_incise(path, client=shared_client)
    qtbot.waitUntil(lambda: window.page is not None and session_of(window).state.phase is Phase.FAILED)
    assert "deutsch.txt" in window.page.banner.label.text()
    assert "Der Deich ist in der Nacht" in window.page.view.text.toPlainText()
    qtbot.mouseClick(window.page.banner.other_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session_of(window).state.phase is Phase.DONE, timeout=20_000)
    assert session_of(window).annotations.analysis.language == "en"


def test_all_files_that_were_refused_are_named_beside_those_that_opened(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path, article: Path
) -> None:
    other = article.with_name("autre.txt")
    other.write_text(ARTICLE + "\n", encoding="utf-8")
    reading.workspace.open_files([tmp_path / "one.txt", tmp_path / "two.txt", other])
    qtbot.waitUntil(lambda: len(reading.tabs.pages) == 2, timeout=20_000)
    assert reading.banner.isVisible()
    assert all(name in reading.banner.label.text() for name in ("one.txt", "two.txt"))
    reading.workspace.open_files([article])
    assert not reading.banner.isVisible()


def test_killed_worker_is_told_and_the_article_analysed_again(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], article: Path
) -> None:
    window = open_incise(article)
    qtbot.waitUntil(
        lambda: window.page is not None and session_of(window).state.phase is Phase.ANALYSING, timeout=20_000
    )
    qtbot.waitUntil(lambda: session_of(window).state.stage != "", timeout=20_000)
    os.kill(window.workspace.client.process_id(), signal.SIGKILL)
    qtbot.waitUntil(lambda: session_of(window).state.phase is Phase.FAILED)
    assert window.page.banner.isVisible()
    assert "Port-Brume" in window.page.view.text.toPlainText()
    qtbot.mouseClick(window.page.banner.button, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(5, 5))
    qtbot.waitUntil(lambda: session_of(window).state.phase is Phase.DONE, timeout=20_000)
    assert session_of(window).annotations.marks


def test_analysis_is_stopped_by_key(qtbot: QtBot, open_incise: Callable[..., MainWindow], article: Path) -> None:
    window = open_incise(article)
    qtbot.waitUntil(lambda: window.page is not None, timeout=20_000)
    press(qtbot, window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert session_of(window).state.phase is Phase.STOPPED
    assert "stopped" in window.page.panel.lists[MarkKind.CLAIM].empty_text
    assert window.actions_by_name["analyse"].isEnabled()


def test_short_article_does_not_wait_for_a_long_one(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, article: Path
) -> None:
    long = article.with_name("long.txt")
    long.write_text("\n\n".join([ARTICLE] * 30), encoding="utf-8")
    window = open_incise(long, client=shared_client)
    qtbot.waitUntil(
        lambda: window.page is not None and session_of(window).state.phase is Phase.ANALYSING, timeout=20_000
    )
    first = session_of(window)
    window.workspace.open_files([article])
    qtbot.waitUntil(
        lambda: session_of(window).path == article and session_of(window).state.phase is Phase.DONE, timeout=20_000
    )
    assert first.state.phase is not Phase.DONE
    qtbot.waitUntil(lambda: first.state.phase is Phase.DONE, timeout=30_000)


def test_places_that_cannot_be_kept_are_told_once(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, article: Path, tmp_path: Path
) -> None:
    (tmp_path / "profile" / "session.json").mkdir(parents=True)
    window = open_incise(article, client=shared_client)
    qtbot.waitUntil(lambda: window.page is not None and window.banner.isVisible(), timeout=20_000)
    assert window.banner.label.text().count("session.json") == 1
    window.keeping.keep()
    assert window.banner.label.text().count("session.json") == 1
    assert "Port-Brume" in window.page.view.text.toPlainText()


def children_of(process: int) -> set[str]:
    """The ids of the processes that `process` has started."""
    children = set()
    for status in Path("/proc").glob("[0-9]*/status"):
        with contextlib.suppress(OSError):  # a process may end while we look
            if f"PPid:\t{process}\n" in status.read_text():
                children.add(status.parent.name)
    return children


def test_quitting_ends_program_and_worker(qtbot: QtBot, article: Path, tmp_path: Path) -> None:
    """The program as a process, closed by its own key while the worker is loading."""
    program = QProcess()
    program.setProgram(sys.executable)
    program.setArguments(["-m", "gui", "--profile", str(tmp_path), str(article)])
    program.start()
    qtbot.waitUntil(lambda: children_of(program.processId()) != set(), timeout=20_000)
    workers = children_of(program.processId())
    program.terminate()
    qtbot.waitUntil(lambda: program.state() is QProcess.ProcessState.NotRunning, timeout=20_000)
    qtbot.waitUntil(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers), timeout=20_000)
