"""The figures of an article as tables: who is quoted how much, how surely things are claimed; to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.annotations.statistics import certainty_profile, share_of_voice
from core.export.csv import rows_as_csv
from gui.facet_words import value_label
from gui.mark_words import certainty_label, speaker_label
from gui.scale import dialog_size, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from gui.session.article_session import ArticleSession

ROW_HEIGHT = 32


class FiguresPage(QDialog):
    """A table a question; it follows the analysis while it is open."""

    def __init__(self, session: ArticleSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.voices = _Table(self)
        self.certainties = _Table(self)
        self.tables = QTabWidget(self)
        for table in (self.voices, self.certainties):
            self.tables.addTab(table, "")
        self._article = QLabel(self)
        self._article.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(scaled(16),) * 4)
        column.setSpacing(scaled(12))
        for part in (self._article, self.tables, buttons):
            column.addWidget(part)
        session.annotations_changed.connect(self._fill)
        session.destroyed.connect(self.close)
        self._retitle()
        self.resize(dialog_size(620, 520))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)

    def _retitle(self) -> None:
        self.setWindowTitle(self.tr("Figures of the Article"))
        self._article.setText(self._session.document.file)
        self.tables.setTabText(0, self.tr("Share of voice"))
        self.tables.setTabText(1, self.tr("Certainty"))
        self.copy_button.setText(self.tr("Copy as CSV"))
        for index, table in enumerate((self.voices, self.certainties)):
            table.setAccessibleName(self.tables.tabText(index))
        self._fill()

    def _fill(self) -> None:
        annotations = self._session.annotations
        voices = share_of_voice(annotations)
        words = max(1, sum(voice.words for voice in voices))
        self.voices.show_rows(
            (self.tr("Speaker"), self.tr("Source"), self.tr("Quotes"), self.tr("Words"), self.tr("% of words")),
            [
                (
                    speaker_label(voice.name),
                    value_label("anonymous" if voice.anonymous else "named"),
                    voice.quotes,
                    voice.words,
                    round(100 * voice.words / words),
                )
                for voice in voices
            ],
        )
        profile = certainty_profile(annotations)
        claims = max(1, sum(profile.values()))
        self.certainties.show_rows(
            (self.tr("Certainty"), self.tr("Claims"), self.tr("% of claims")),
            [(certainty_label(one), count, round(100 * count / claims)) for one, count in profile.items()],
        )

    def _copy(self) -> None:
        table = self.tables.currentWidget()
        if isinstance(table, _Table):
            table.copy()


class _Table(QTableWidget):
    """Rows of words and whole numbers under a head; Ctrl+C copies all of them as CSV."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 0, parent)
        self._rows: list[Sequence[str | int]] = []
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[str | int]]) -> None:
        """Show `rows` under `head`; numbers stand on the right."""
        self._rows = [head, *rows]
        self.setColumnCount(len(head))
        self.setRowCount(len(rows))
        for column, words in enumerate(head):
            on_right = bool(rows) and isinstance(rows[0][column], int)
            self.setHorizontalHeaderItem(column, _cell(words, on_right=on_right))
        for number, row in enumerate(rows):
            self.setRowHeight(number, scaled(ROW_HEIGHT))
            for column, value in enumerate(row):
                words = QLocale().toString(value) if isinstance(value, int) else value
                self.setItem(number, column, _cell(words, on_right=isinstance(value, int)))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def copy(self) -> None:
        """Put all rows on the clipboard as CSV."""
        QGuiApplication.clipboard().setText(rows_as_csv(self._rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def _cell(words: str, *, on_right: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    side = Qt.AlignmentFlag.AlignRight if on_right else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
