"""The ways an article comes into the window: dialog, clipboard, drop, recent files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gui.window.file_dialog import file_dialog
from gui.window.recent_list import found_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from gui.session.article_session import ArticleSession
    from gui.session.recent_articles import RecentArticles
    from gui.session.workspace import Workspace
    from gui.window.banner import Banner


LONGEST_NAME = 80
"""Characters of a title that name a file."""


class Opening(QObject):
    """Hands what the reader chose, pasted or dropped to the workspace."""

    def __init__(self, window: QWidget, workspace: Workspace, recent: RecentArticles, banner: Banner) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._recent = recent
        self._banner = banner

    def ask(self) -> None:
        """Let the reader choose articles."""
        dialog = file_dialog(self._window, self.tr("Open articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(self._filters())
        recent = self._recent.articles
        if recent:
            dialog.setDirectory(str(recent[0].path.parent))
        dialog.filesSelected.connect(lambda names: self._workspace.open_files(map(Path, names)))
        dialog.open()

    def _filters(self) -> list[str]:
        return [self.tr("Articles (*.txt *.pdf)"), self.tr("All files (*)")]

    def locate(self, path: Path) -> None:
        """Let the reader say where a recent article's file is now."""
        dialog = file_dialog(self._window, self.tr("Locate %1").replace("%1", path.name))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(self._filters())
        folder = next((folder for folder in path.parents if folder.is_dir()), None)
        if folder is not None:
            dialog.setDirectory(str(folder))
        dialog.fileSelected.connect(lambda name: self.take_located(path, Path(name)))
        dialog.open()

    def take_located(self, path: Path, found: Path) -> None:
        """Open a recent article's file at the place where it is now."""
        self._recent.relocate(path, found)
        self._workspace.open_files([found])

    def ask_where_to_save(self, session: ArticleSession) -> None:
        """Let the reader say where the text of an article without a file goes; from then on it is that file's."""
        dialog = file_dialog(self._window, self.tr("Save the text"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Text files (*.txt)")])
        dialog.setDefaultSuffix("txt")
        title = session.document.title
        words = title.of(session.document.text) if title is not None else session.document.file
        dialog.selectFile(f"{safe_name(words)}.txt")
        dialog.fileSelected.connect(lambda name: self._workspace.save_text(session, Path(name)))
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
        """List the recent articles in `menu`; those whose file is gone can be looked for."""
        menu.clear()
        for article in self._recent.articles:
            path = article.path
            name = path.name.replace("&", "&&")
            if path.is_file():
                action = menu.addAction("\t".join([name, ", ".join(found_in(article))]).strip())
                action.triggered.connect(lambda _checked=False, path=path: self._workspace.open_files([path]))
            else:
                action = menu.addAction(self.tr("Locate %1…").replace("%1", name))
                action.triggered.connect(lambda _checked=False, path=path: self.locate(path))
            action.setToolTip(str(path))
        menu.setEnabled(not menu.isEmpty())


def safe_name(words: str) -> str:
    """A file's name made of `words`, without what some system does not take."""
    plain = "".join(letter if letter.isalnum() or letter in " -’'" else " " for letter in words)
    return " ".join(plain.split())[:LONGEST_NAME].strip() or "article"
