"""The recent articles as rows: open one again, look for one that was moved, pin it, forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.counts import Counts
from gui.scale import scaled
from gui.shown_path import shown_path

if TYPE_CHECKING:
    from gui.session.recent_articles import RecentArticle, RecentArticles

MOST_ROWS = 8
ROW_GAP = 6
BUTTONS_WIDTH = 150
"""Pixels of a row that do not belong to its words."""


class RecentList(QWidget):
    """One row an article.

    Signals:
        chosen(path): open this file.
        asked_to_locate(path): this file is not where it was; let the reader say where it is.
    """

    chosen = Signal(object)
    asked_to_locate = Signal(object)

    def __init__(self, recent: RecentArticles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.rows: list[RecentRow] = []

    def refresh(self, width: int) -> None:
        """Show the recent articles of now, in rows at most `width` pixels wide."""
        self._rows.setSpacing(scaled(ROW_GAP))
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()  # until it is deleted, when its own click is over
            row.deleteLater()
        self.rows = [RecentRow(article, width, self) for article in self._recent.articles[:MOST_ROWS]]
        for row in self.rows:
            self._rows.addWidget(row)
            row.open.clicked.connect(lambda _checked, row=row: self._open(row))
            row.pin.clicked.connect(lambda pinned, row=row: self._pin(row, pinned))
            row.forget.clicked.connect(lambda _checked, row=row: self._forget(row))

    def _open(self, row: RecentRow) -> None:
        (self.chosen if row.is_there else self.asked_to_locate).emit(row.article.path)

    def _pin(self, row: RecentRow, pinned: bool) -> None:
        self._recent.pin(row.article.path, pinned)
        self.refresh(row.room)

    def _forget(self, row: RecentRow) -> None:
        self._recent.forget(row.article.path)
        self.refresh(row.room)


class RecentRow(QWidget):
    """One article: a button with its title and what is known of it, and two small ones."""

    def __init__(self, article: RecentArticle, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.article = article
        self.room = width
        self.is_there = article.path.is_file()
        self.open = QPushButton(self)
        self.open.setProperty("offer", True)
        self.open.setAutoDefault(False)
        name = article.title or article.path.name
        first = name if self.is_there else self.tr("Locate %1…").replace("%1", article.path.name)
        metrics, room = self.open.fontMetrics(), width - scaled(BUTTONS_WIDTH)
        self.open.setText(
            metrics.elidedText(first, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
            + "\n"
            + metrics.elidedText(self._facts(), Qt.TextElideMode.ElideMiddle, room).replace("&", "&&")
        )
        self.open.setToolTip(str(article.path))
        self.open.setAccessibleName(f"{first}, {self._facts()}")
        self.pin = _small("★" if article.pinned else "☆", self)
        self.pin.setCheckable(True)
        self.pin.setChecked(article.pinned)
        self.pin.setToolTip(self.tr("Keep on this list"))
        self.pin.setAccessibleName(f"{self.pin.toolTip()}: {name}")
        self.forget = _small("✕", self)
        self.forget.setToolTip(self.tr("Take off this list; the file stays"))
        self.forget.setAccessibleName(f"{self.forget.toolTip()}: {name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.open, 1)
        row.addWidget(self.pin)
        row.addWidget(self.forget)

    def _facts(self) -> str:
        """How much was found in it, and where it is or was."""
        article, folder = self.article, shown_path(self.article.path.parent)
        if not self.is_there:
            return self.tr("no longer in %1").replace("%1", folder)
        facts = [article.path.name] if article.title else []
        return " · ".join([*facts, *found_in(article), folder])


def found_in(article: RecentArticle) -> list[str]:
    """How many quotes and claims there are, nothing before the first analysis."""
    if article.quotes is None or article.claims is None:
        return []
    say = Counts()
    return [say.quotes(article.quotes), say.claims(article.claims)]


def _small(sign: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(sign)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
