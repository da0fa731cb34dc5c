"""Taking an article away: asking where to, writing it, saying what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from core.annotations.selection import selected
from core.export.formats import FORMATS, Format
from gui.counts import Counts
from gui.messages import problem_text
from gui.session.export_client import ExportClient
from gui.window.file_dialog import file_dialog

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
        self._left_out = 0
        self._client.exported.connect(self._tell_exported)
        self._client.failed.connect(self._tell_failed)

    def ask(self, session: ArticleSession) -> None:
        """Let the reader choose a format, and where the file of an analysed article goes; the PDF is offered first."""
        by_filter = {f"{format_title(one)} (*{one.suffix})": one for one in FORMATS}
        first = FORMATS[0]
        folder = session.path.parent if session.path is not None else Path.home()
        dialog = file_dialog(self._window, self._title(session))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(by_filter))
        dialog.setDefaultSuffix(first.suffix[1:])
        dialog.setDirectory(str(folder))
        dialog.selectFile(Path(session.document.file).stem + first.suffix)

        def choose(name_filter: str) -> None:
            dialog.setDefaultSuffix(by_filter[name_filter].suffix[1:])
            chosen = Path(dialog.selectedFiles()[0]).with_suffix(by_filter[name_filter].suffix)
            dialog.selectFile(chosen.name)

        dialog.filterSelected.connect(choose)
        dialog.fileSelected.connect(
            lambda name: self.export(session, Path(name), by_filter[dialog.selectedNameFilter()].name)
        )
        dialog.open()

    def _title(self, session: ArticleSession) -> str:
        """What is exported: the marks that are shown, where others are hidden."""
        shown = selected(session.annotations, session.filter)
        hidden = len(session.annotations.marks) - len(shown.marks)
        return self.tr("Export") + (f" · {Counts().left_out(hidden)}" if hidden else "")

    def export(self, session: ArticleSession, path: Path, format_name: str = "pdf") -> None:
        """Write the article with the marks that are shown to `path`."""
        if self._client.busy:
            self._banner.tell(self.tr("Another export is still under way."))
            return
        shown = selected(session.annotations, session.filter)
        self._left_out = len(session.annotations.marks) - len(shown.marks)
        self._client.export(shown, format_name, path)
        self._window.statusBar().showMessage(self.tr("Exporting…"))

    def close(self) -> None:
        """Give up the export under way."""
        self._client.close()

    def _tell_exported(self, path: Path) -> None:
        self._window.statusBar().clearMessage()
        saved = self.tr("Saved as %1").replace("%1", path.name)
        if self._left_out:
            saved += " · " + Counts().left_out(self._left_out)
        self._banner.tell(
            saved,
            button=self.tr("Open"),
            do=lambda: _open_elsewhere(path),
        )

    def _tell_failed(self, problem: Problem) -> None:
        self._window.statusBar().clearMessage()
        self._banner.tell(problem_text(problem), problem=True)


def format_title(wanted: Format) -> str:
    """What a format is called in the interface's language."""
    translate = QCoreApplication.translate
    titles = {
        "pdf": translate("formats", "Annotated PDF"),
        "html": translate("formats", "Web page"),
        "docx": translate("formats", "Word document with comments"),
        "markdown": translate("formats", "Markdown notes"),
        "csv": translate("formats", "Table (CSV)"),
        "web-annotation": translate("formats", "W3C Web Annotation"),
        "standoff": translate("formats", "brat standoff"),
        "json": translate("formats", "Analysis as JSON"),
    }
    return titles[wanted.name]


def _open_elsewhere(path: Path) -> None:
    """Open `path` with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
