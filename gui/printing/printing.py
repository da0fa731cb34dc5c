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
        preparing: the pages are being made.
        shown(preview): they can be seen.
        printed(complete): they went to the printer, all of them or not.
        failed(problem): they could not be made.
    """

    preparing = Signal()
    shown = Signal(object)
    printed = Signal(bool)
    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._title = ""
        self._folder: QTemporaryDir | None = None
        self._client = ExportClient(self)
        self._client.exported.connect(self._show)
        self._client.failed.connect(self.failed)

    def preview(self, session: ArticleSession) -> None:
        """Show how the article, with the marks that are shown, will be printed."""
        if self._client.busy:
            return
        self._title = session.document.file
        folder = self._folder = QTemporaryDir()
        self._client.export(session, PDF.name, Path(folder.filePath("article.pdf")), session.filter)
        self.preparing.emit()

    def close(self) -> None:
        """Give up what is under way."""
        self._client.close()

    def _show(self, path: Path, _warning: Problem | None) -> None:
        from gui.printing.preview import Preview  # QtPrintSupport is loaded for those who print

        preview: Preview = Preview(path, self._title, self._window)
        folder, self._folder = self._folder, None
        preview.finished.connect(lambda: folder.remove() if folder is not None else None)
        preview.printed.connect(self.printed)
        preview.show()
        self.shown.emit(preview)
