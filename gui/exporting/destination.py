"""Where an export goes: a name, a folder, and what is there already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.export.formats import FORMATS
from gui.scale import scaled
from gui.window.file_dialog import file_dialog

if TYPE_CHECKING:
    from gui.session.article_session import ArticleSession

_SUFFIXES = frozenset(one.suffix for one in FORMATS)


class Destination(QWidget):
    """A field for the file's name, a button for its folder; the article's own are proposed.

    Signals:
        changed: another file is named.
    """

    changed = Signal()

    def __init__(self, session: ArticleSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article = session.path
        self._folder = session.path.parent if session.path is not None else Path.home()
        self._head = QLabel(self)
        self.name = QLineEdit(Path(session.document.file).stem, self)
        self.folder = QPushButton(self)
        self.folder.setAutoDefault(False)
        self.warning = QLabel(self)
        self.warning.setWordWrap(True)
        self._head.setBuddy(self.name)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self._head)
        column.addLayout(row)
        column.addWidget(self.warning)
        self.name.textChanged.connect(self._show_state)
        self.folder.clicked.connect(self.choose_folder)
        self._retitle()

    @property
    def path(self) -> Path:
        """The file that is named; a whole path may be typed, too."""
        return self._folder / self.name.text().strip()

    @property
    def usable(self) -> bool:
        """Whether a file can be written there, as far as can be seen."""
        named = bool(self.name.text().strip()) and not self.path.is_dir()
        return named and self.path.parent.is_dir() and not self._is_article

    @property
    def taken(self) -> bool:
        """Whether a file is there that would be replaced."""
        return self.path.is_file()

    def set_suffix(self, suffix: str) -> None:
        """Have the name end as the files of a format do, and be another than the article's."""
        name = self.name.text().strip()
        stem = next((name.removesuffix(known) for known in _SUFFIXES if name.endswith(known)), name)
        if self._article is not None and self._folder / (stem + suffix) == self._article:
            stem += self.tr(" (annotated)")
        self.name.setText(stem + suffix)

    def choose_folder(self) -> None:
        """Let the reader choose another folder."""
        dialog = file_dialog(self, self.tr("Folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setDirectory(str(self._folder))
        dialog.fileSelected.connect(self.set_folder)
        dialog.open()

    def set_folder(self, folder: str) -> None:
        """Write into `folder`."""
        self._folder = Path(folder)
        self._show_state()

    @property
    def _is_article(self) -> bool:
        return self._article is not None and self.path.exists() and self.path.samefile(self._article)

    def _show_state(self) -> None:
        width = scaled(120)
        self.folder.setText(self.fontMetrics().elidedText(self._folder.name, Qt.TextElideMode.ElideMiddle, width))
        self.folder.setToolTip(str(self._folder))
        self.folder.setAccessibleName(f"{self.tr('Folder')} {self._folder}")
        if self._is_article:
            words = self.tr("This is the article itself: choose another name.")
        elif not self.path.parent.is_dir():
            words = self.tr("There is no such folder.")
        elif self.taken:
            words = self.tr("There is a file of this name already.")
        else:
            words = ""
        self.warning.setText(words)
        self.name.setAccessibleDescription(words)
        self.changed.emit()

    def _retitle(self) -> None:
        self._head.setText(self.tr("&File"))
        bold = self.font()
        bold.setBold(True)
        self._head.setFont(bold)
        self.name.setAccessibleName(self.tr("File"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)
