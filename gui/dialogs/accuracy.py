"""How reliable the marks are: measured figures for each kind and language, with what they mean."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
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

from core.resource_files import resource_path
from gui.languages import INTERFACE_LANGUAGES
from gui.scale import dialog_size, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

ROW_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured in one language.

    Attributes:
        articles: how many articles.
        figures: `precision`, `recall`, `value` (each 0 to 1, those that there are) and `gold` by the figure's name.
    """

    articles: int
    figures: Mapping[str, Mapping[str, float]]


def measured() -> dict[str, Measured]:
    """The figures by language, from the file that `incise-cli evaluate --toml` writes."""
    with resource_path("accuracy.toml").open("rb") as file:
        content = tomllib.load(file)
    return {
        language: Measured(content[language]["articles"], content[language]["figures"])
        for language in INTERFACE_LANGUAGES
        if language in content
    }


class AccuracyPage(QDialog):
    """A table for each language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How Reliable Are the Marks?"))
        introduction = self._paragraph(
            self.tr(
                "The marks are made by a program, and it errs. They were compared with those that careful readers had "
                "made by hand in news articles. “Right” says how many of a hundred marks are right; “found” says how "
                "many of a hundred that the readers made the program finds, too."
            )
        )
        caution = self._paragraph(
            self.tr(
                "Many of these articles were at hand while the program was written: expect somewhat less on others, "
                "and less still where a text is no news article. A mark says what to check, never whether it is true."
            )
        )
        self.tables = {language: self._table(figures) for language, figures in measured().items()}
        self.languages = QTabWidget(self)
        names = {"fr": self.tr("French articles"), "en": self.tr("English articles")}
        for language, table in self.tables.items():
            self.languages.addTab(table, names[language])
        if (own := QLocale().name()[:2]) in self.tables:
            self.languages.setCurrentWidget(self.tables[own])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(scaled(16),) * 4)
        column.setSpacing(scaled(12))
        for part in (introduction, self.languages, caution, buttons):
            column.addWidget(part)
        self.resize(dialog_size(680, 620))

    def _paragraph(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        return label

    def _table(self, of_language: Measured) -> QTableWidget:
        figures = of_language.figures
        rows = [(words, figures[name]) for name, words in self._figure_words().items() if name in figures]
        table = QTableWidget(len(rows), 4, self)
        table.setAccessibleName(self.windowTitle())
        heads = (self.tr("What"), self.tr("Right"), self.tr("Found"), self.tr("Measured on"))
        for column, words in enumerate(heads):
            head = QTableWidgetItem(words)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setHorizontalHeaderItem(column, head)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, (words, figure) in enumerate(rows):
            table.setRowHeight(row, scaled(ROW_HEIGHT))
            table.setItem(row, 0, QTableWidgetItem(words))
            cells = (
                _per_hundred(figure.get("precision", figure.get("value"))),
                _per_hundred(figure.get("recall")),
                QLocale().toString(int(figure["gold"])),
            )
            for column, cell in enumerate(cells, 1):
                item = QTableWidgetItem(cell)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, item)
        return table

    def _figure_words(self) -> dict[str, str]:
        """The figures that are shown, by the names that the evaluation gives them."""
        return {
            "entities": self.tr("Names of persons, places, organisations and works"),
            "amounts": self.tr("Dates and amounts"),
            "quotes": self.tr("Quotes: the words that somebody said"),
            "speaker accuracy": self.tr("… of those found: who said them"),
            "cue accuracy": self.tr("… of those found: the reporting words"),
            "claims": self.tr("Claims"),
            "certainty accuracy": self.tr("… of those found: how surely it is stated"),
            "source accuracy": self.tr("… of those found: whose claim it is"),
        }


def _per_hundred(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f}"
