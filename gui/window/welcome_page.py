"""What the window shows when no article is open: how to open one, samples, recent files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.resource_files import resource_path
from gui.fonts import SEMIBOLD, serif
from gui.scale import scaled
from gui.window.recent_list import RecentList

if TYPE_CHECKING:
    from pathlib import Path

    from gui.session.recent_articles import RecentArticles

COLUMN_WIDTH = 620


class WelcomePage(QScrollArea):
    """Offers articles to open.

    Signals:
        chosen(path): open this file.
        asked_to_open: show the dialog that chooses a file.
        asked_to_locate(path): this file is not where it was.
        asked_to_paste: read the clipboard.
    """

    chosen = Signal(object)
    asked_to_open = Signal()
    asked_to_locate = Signal(object)
    asked_to_paste = Signal()

    def __init__(self, recent: RecentArticles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to whatever gets the focus
        ground = QWidget(self)
        ground.setObjectName("welcome")
        self.setWidget(ground)
        self._sheet = column = QWidget(ground)
        self._column = QVBoxLayout(column)
        self._column.setSpacing(6)
        self._title = QLabel("Incise", column)
        self._promise = QLabel(column)
        self._promise.setWordWrap(True)
        self._open = QPushButton(column)
        self._open.setDefault(True)
        self._paste = QPushButton(column)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._paste)
        buttons.addStretch()
        self._drop = QLabel(column)
        self._drop.setWordWrap(True)
        self._samples_head = QLabel(column)
        self._samples = {language: _offer(column) for language in ("fr", "en")}
        self._recent_head = QLabel(column)
        self.recent = RecentList(recent, column)
        for item in (self._title, self._promise):
            self._column.addWidget(item)
        self._column.addSpacing(18)
        self._column.addLayout(buttons)
        self._column.addWidget(self._drop)
        self._column.addSpacing(18)
        self._column.addWidget(self._samples_head)
        for button in self._samples.values():
            self._column.addWidget(button)
        self._column.addSpacing(12)
        self._column.addWidget(self._recent_head)
        self._column.addWidget(self.recent)
        page = QHBoxLayout(ground)
        page.addStretch(1)
        page.addWidget(column, 4, Qt.AlignmentFlag.AlignVCenter)
        page.addStretch(1)
        self.recent.chosen.connect(self.chosen)
        self.recent.asked_to_locate.connect(self.asked_to_locate)
        self._open.clicked.connect(self.asked_to_open)
        self._paste.clicked.connect(self.asked_to_paste)
        for language, button in self._samples.items():
            path = resource_path("samples", f"{language}.txt")
            button.clicked.connect(lambda _checked, path=path: self.chosen.emit(path))
        for label in (self._drop, self._samples_head, self._recent_head):
            label.setProperty("quiet", True)
        self.retitle()
        self.rescale()

    def rescale(self) -> None:
        """Be as large as the interface is now."""
        self._sheet.setMaximumWidth(scaled(COLUMN_WIDTH))
        self._title.setFont(serif(scaled(44), SEMIBOLD))
        self._promise.setFont(serif(scaled(19)))

    def refresh(self) -> None:
        """Show the recent articles of now."""
        self.recent.refresh(scaled(COLUMN_WIDTH))
        self._recent_head.setVisible(bool(self.recent.rows))

    def retitle(self) -> None:
        """Say everything in the interface's language of now."""
        self._promise.setText(self.tr("Open an article and see who said what, what is claimed, and how surely."))
        self._open.setText(self.tr("Open an Article…"))
        self._paste.setText(self.tr("Paste from the Clipboard"))
        self._drop.setText(
            self.tr("Or drop a text file, or text, anywhere on this window. Nothing leaves this machine.")
        )
        self._samples_head.setText(self.tr("Try a sample"))
        titles = {"fr": self.tr("A French article"), "en": self.tr("An English article")}
        for language, button in self._samples.items():
            button.setText(f"{_first_line(resource_path('samples', f'{language}.txt'))}\n{titles[language]}")
        self._recent_head.setText(self.tr("Recent articles"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retitle()
        super().changeEvent(event)


def _offer(parent: QWidget) -> QPushButton:
    """A wide button for one article: its name, and a second line about it."""
    button = QPushButton(parent)
    button.setProperty("offer", True)
    button.setAutoDefault(False)
    return button


def _first_line(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline().strip()
