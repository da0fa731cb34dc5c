"""Taking an article away: asking how and where to, writing it, saying what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from core.annotations.selection import selected
from gui.counts import Counts
from gui.exporting.dialog import ExportDialog
from gui.messages import problem_text
from gui.session.export_client import ExportClient

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from core.problems import Problem
    from gui.exporting.choices import Export
    from gui.session.article_session import ArticleSession
    from gui.settings import Settings
    from gui.window.banner import Banner


class Exporting(QObject):
    """Exports articles from the window."""

    def __init__(self, window: QMainWindow, banner: Banner, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._banner = banner
        self._settings = settings
        self._client = ExportClient(self)
        self._left_out = 0
        self._client.exported.connect(self._tell_exported)
        self._client.failed.connect(self._tell_failed)

    def ask(self, session: ArticleSession) -> None:
        """Let the reader choose how and where to an analysed article is exported."""
        if (open_dialog := self._window.findChild(ExportDialog)) is not None:
            open_dialog.reject()
        dialog = ExportDialog(session, self._settings.export, self._client, self._window)
        dialog.chosen.connect(partial(self.export, session))
        session.destroyed.connect(dialog.reject)
        dialog.show()
        dialog.activateWindow()

    def export(self, session: ArticleSession, wanted: Export) -> None:
        """Write the article as `wanted`; the choices are kept for the next time."""
        self._settings.export = wanted.choices
        if self._client.busy:
            self._banner.tell(self.tr("Another export is still under way."))
            return
        all_marks = session.annotations
        self._left_out = len(all_marks.marks) - len(selected(all_marks, wanted.marks).marks)
        self._client.export(session, wanted.choices.format_name, wanted.path, wanted.marks, wanted.choices.pdf)
        self._window.statusBar().showMessage(self.tr("Exporting…"))

    def close(self) -> None:
        """Give up the export under way."""
        self._client.close()

    def _tell_exported(self, path: Path, warning: Problem | None) -> None:
        self._window.statusBar().clearMessage()
        told = [self.tr("Saved as %1").replace("%1", path.name)]
        if self._left_out:
            told.append(Counts().left_out(self._left_out))
        if warning is not None:
            told.append(problem_text(warning))
        self._banner.tell(
            " · ".join(told),
            button=self.tr("Open"),
            do=partial(_open_elsewhere, path),
            other_button=self.tr("Show in Folder"),
            do_other=partial(_open_elsewhere, path.parent),
        )

    def _tell_failed(self, problem: Problem) -> None:
        self._window.statusBar().clearMessage()
        self._banner.tell(problem_text(problem), problem=True)


def _open_elsewhere(path: Path) -> None:
    """Open `path` with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
