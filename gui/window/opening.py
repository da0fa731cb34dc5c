"""The ways an article comes into the window: dialog, clipboard, drop, recent files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from gui.session.workspace import Workspace
    from gui.settings import Settings
    from gui.window.banner import Banner


class Opening(QObject):
    """Hands what the reader chose, pasted or dropped to the workspace."""

    def __init__(self, window: QWidget, workspace: Workspace, settings: Settings, banner: Banner) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self._banner = banner

    def ask(self) -> None:
        """Let the reader choose articles."""
        dialog = QFileDialog(self._window, self.tr("Open articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Text files (*.txt)"), self.tr("All files (*)")])
        recent = self._settings.recent_files
        if recent:
            dialog.setDirectory(str(recent[0].parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._workspace.open_files(map(Path, names)))
        dialog.open()

    def paste(self) -> None:
        """Open the text, or the files, on the clipboard."""
        clipboard = QGuiApplication.clipboard().mimeData()
        if not self.take(clipboard, self.tr("Pasted article")):
            self._banner.tell(self.tr("There is no text on the clipboard."))

    def drop(self, data: QMimeData) -> None:
        """Open the text, or the files, that were dropped."""
        self.take(data, self.tr("Dropped article"))

    def take(self, data: QMimeData, title: str) -> bool:
        """Open files, else text as an article that goes by `title`; False if there is neither."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self._workspace.open_files(paths)
        elif data.text().strip():
            self._workspace.open_text(data.text(), title)
        else:
            return False
        return True

    def fill_recent(self, menu: QMenu) -> None:
        """List the recent files in `menu`; those that are gone are greyed."""
        menu.clear()
        for path in self._settings.recent_files:
            action = menu.addAction(path.name)
            action.setToolTip(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(lambda _checked=False, path=path: self._workspace.open_files([path]))
        menu.setEnabled(not menu.isEmpty())
