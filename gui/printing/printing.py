"""From an open article to paper: its annotated PDF is made aside, shown, and printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from core.export.formats import PDF
from gui.session.export_client import ExportClient

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.problems import Problem
    from gui.printing.preview import Preview
    from gui.session.article_session import ArticleSession


class Printing(QObject):
    """Prepares one article at a time.

    Signals:
        shown(preview): the window is there that will show the pages.
        printed(complete): they went to the printer, all of them or not.
        failed(problem): they could not be made.
    """

    shown = Signal(object)
    printed = Signal(bool)
    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._preview: Preview | None = None
        self._client = ExportClient(self)
        self._client.exported.connect(lambda path, _warning: self._show_pages(path))
        self._client.failed.connect(self._fail)

    def preview(self, session: ArticleSession) -> None:
        """Show how the article, with the marks that are shown, will be printed."""
        if self._client.busy:
            return
        from gui.printing.preview import Preview  # QtPrintSupport is loaded for those who print

        folder = QTemporaryDir()
        preview = self._preview = Preview(session.document.file, self._window)
        preview.finished.connect(lambda: self._leave(folder))
        preview.printed.connect(self.printed)
        preview.show()
        self.shown.emit(preview)
        self._client.export(session, PDF.name, Path(folder.filePath("article.pdf")), session.filter)

    def close(self) -> None:
        """Give up what is under way."""
        self._client.close()

    def _show_pages(self, path: Path) -> None:
        if self._preview is not None:
            self._preview.show_pages(path)

    def _fail(self, problem: Problem) -> None:
        if self._preview is not None:
            self._preview.reject()
        self.failed.emit(problem)

    def _leave(self, folder: QTemporaryDir) -> None:
        """The reader is done, maybe before the pages were there."""
        self._preview = None
        if self._client.busy:
            self._client.close()
        folder.remove()
