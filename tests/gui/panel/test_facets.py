"""Filtering by choosing: facets with counts, bars that are clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core.annotations.marks import MarkKind
from gui.panel.facet_menu import FacetMenu
from gui.panel.marks_panel import MarksPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession
    from gui.theme import Theme


@pytest.fixture
def menu(session: ArticleSession) -> FacetMenu:
    return FacetMenu(session)


def choice(menu: FacetMenu, words: str) -> QAction:
    """The action of a value, from a menu that opens now."""
    menu.fill()
    return next(action for action in menu.actions() if action.text().split("\t")[0] == words)


def test_values_are_listed_with_their_counts(menu: FacetMenu) -> None:
    assert choice(menu, "unverified").text() == "unverified\t1"
    assert choice(menu, "figure").text() == "figure\t1"
    menu.kind = MarkKind.QUOTE
    assert choice(menu, "Jeanne Roux").text() == "Jeanne Roux\t1"


def test_values_of_one_field_widen_and_fields_narrow(menu: FacetMenu, session: ArticleSession) -> None:
    def shown() -> set[str]:
        return {place.mark.id for place in session.places}

    choice(menu, "unverified").trigger()
    assert shown() == {"c2"}
    choice(menu, "possible").trigger()
    assert shown() == {"c2", "c3"}
    choice(menu, "figure").trigger()
    assert shown() == {"c2"}
    assert choice(menu, "figure").isChecked()
    choice(menu, "figure").trigger()
    assert shown() == {"c2", "c3"}


@pytest.fixture
def panel(qtbot: QtBot, session: ArticleSession, light: Theme) -> MarksPanel:
    panel = MarksPanel(session, light)
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_bar_of_a_speaker_filters_and_shows_all_again(qtbot: QtBot, panel: MarksPanel, session: ArticleSession) -> None:
    qtbot.waitUntil(lambda: bool(panel.summary.parts))
    part = next(part for part in panel.summary.parts if "Jeanne Roux" in part.words)
    everything = session.places
    for expected in ({"q1", "c1"}, {place.mark.id for place in everything}):
        at = part.area.center().toPoint()
        qtbot.mouseClick(panel.summary, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert {place.mark.id for place in session.places} == expected
        assert panel.kind is MarkKind.QUOTE
    assert panel.filter_field.text() == ""


def test_bars_are_reached_by_key_and_say_what_they_mean(
    qtbot: QtBot, panel: MarksPanel, session: ArticleSession
) -> None:
    qtbot.waitUntil(lambda: bool(panel.summary.parts))
    panel.summary.setFocus()
    for _ in range(2):
        qtbot.keyClick(panel.summary, Qt.Key.Key_Down)
    assert panel.summary.accessibleDescription() == "asserted 1"
    qtbot.keyClick(panel.summary, Qt.Key.Key_Space)
    assert {place.mark.id for place in session.places} == {"c1"}
    assert panel.kind is MarkKind.CLAIM


def test_each_part_of_the_certainty_bar_has_words_that_filter_like_it(
    qtbot: QtBot, panel: MarksPanel, session: ArticleSession
) -> None:
    qtbot.waitUntil(lambda: bool(panel.summary.parts))
    certainties = {part.words: part for part in panel.summary.parts if part.kind is MarkKind.CLAIM}
    assert list(certainties) == ["asserted 1", "unverified 1", "possible 1"]
    for area in (certainties["possible 1"].area, certainties["possible 1"].bar):
        at = area.center().toPoint()
        qtbot.mouseClick(panel.summary, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert panel.filter_field.text() in ("certainty:possible", "")
    assert panel.filter_field.text() == ""
