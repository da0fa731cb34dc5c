"""Taking an article away: asking where to, writing it, saying what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from core.export.formats import format_named
from gui.messages import problem_text
from gui.session.export_client import ExportClient

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from core.problems import Problem
    from gui.session.article_session import ArticleSession
    from gui.window.banner import Banner


class Exporting(QObject):
    """Exports articles from the window."""

    def __init__(self, window: QMainWindow, banner: Banner) -> None:
        super().__init__(window)
        self._window = window
        self._banner = banner
        self._client = ExportClient(self)
        self._client.exported.connect(self._tell_exported)
        self._client.failed.connect(self._tell_failed)

    def ask(self, session: ArticleSession) -> None:
        """Let the reader choose where the annotated PDF of an analysed article goes."""
        pdf = format_named("pdf")
        folder = session.path.parent if session.path is not None else Path.home()
        dialog = QFileDialog(self._window, self.tr("Export as annotated PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF documents (*.pdf)")])
        dialog.setDefaultSuffix(pdf.suffix[1:])
        dialog.setDirectory(str(folder))
        dialog.selectFile(Path(session.document.file).stem + pdf.suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.export(session, Path(name)))
        dialog.open()

    def export(self, session: ArticleSession, path: Path) -> None:
        """Write the article's annotated PDF to `path`."""
        if self._client.busy:
            self._banner.tell(self.tr("Another export is still under way."))
            return
        self._client.export(session.annotations, "pdf", path)
        self._window.statusBar().showMessage(self.tr("Exporting…"))

    def close(self) -> None:
        """Give up the export under way."""
        self._client.close()

    def _tell_exported(self, path: Path) -> None:
        self._window.statusBar().clearMessage()
        self._banner.tell(
            self.tr("Saved as %1").replace("%1", path.name),
            button=self.tr("Open"),
            do=lambda: _open_elsewhere(path),
        )

    def _tell_failed(self, problem: Problem) -> None:
        self._window.statusBar().clearMessage()
        self._banner.tell(problem_text(problem), problem=True)


def _open_elsewhere(path: Path) -> None:
    """Open `path` with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
