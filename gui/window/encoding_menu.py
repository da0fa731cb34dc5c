"""The menu of encodings that a file can be read in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from core.readers.encodings import ENCODINGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class EncodingMenu(QMenu):
    """Lists the encodings that a reader can choose, and to have it found out.

    Signals:
        chosen(encoding): read the file in this encoding, "" for the one that is found out.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self._found_out = self.addAction("")
        self._found_out.triggered.connect(lambda: self.chosen.emit(""))
        self.addSeparator()
        for encoding in ENCODINGS:
            action = self.addAction(encoding_name(encoding))
            action.setData(encoding)
            action.setCheckable(True)
            self._group.addAction(action)
            action.triggered.connect(lambda _checked=False, encoding=encoding: self.chosen.emit(encoding))
        self.retitle()

    def retitle(self) -> None:
        """Say everything in the interface's language of now."""
        self.setTitle(self.tr("Text &Encoding"))
        self._found_out.setText(self.tr("&Find Out"))

    def check(self, encoding: str) -> None:
        """Check the encoding that a file was read in."""
        for action in self._group.actions():
            action.setChecked(action.data() == encoding)


def encoding_name(encoding: str) -> str:
    """What an encoding is called, by its IANA name."""
    names = {
        "utf-8": "UTF-8",
        "utf-16le": "UTF-16 LE",
        "utf-16be": "UTF-16 BE",
        "windows-1252": "Windows-1252",
        "iso-8859-15": "ISO-8859-15 (Latin-9)",
        "macintosh": "Mac Roman",
    }
    return names.get(encoding, encoding.upper())
