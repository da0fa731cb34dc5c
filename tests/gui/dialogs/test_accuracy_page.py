"""The reader sees measured figures, the same as the evaluation wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.dialogs.accuracy import AccuracyPage, measured

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_figures_of_both_languages_are_shown_as_they_were_measured(qtbot: QtBot) -> None:
    page = AccuracyPage()
    qtbot.addWidget(page)
    assert set(page.tables) == {"fr", "en"}
    for language, table in page.tables.items():
        figures = measured()[language].figures
        cells = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
        quotes = next(row for row in cells if row[0].startswith("Quotes"))
        assert quotes[1] == f"{100 * figures['quotes']['precision']:.0f}"
        assert quotes[2] == f"{100 * figures['quotes']['recall']:.0f}"
        assert quotes[3].replace(",", "") == str(figures["quotes"]["gold"])
        speakers = next(row for row in cells if row[0].endswith("who said them"))
        assert speakers[1] == f"{100 * figures['speaker accuracy']['value']:.0f}"
        assert speakers[2] == "–"
        assert len(cells) == 8
