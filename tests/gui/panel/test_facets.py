"""Filtering by choosing: facets with counts, bars that are clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from core.annotations.marks import MarkKind
from gui.panel.facet_menu import FacetMenu
from gui.panel.marks_panel import MarksPanel
from gui.panel.summary_parts import CertaintyProfile
from gui.panel.summary_strip import SummaryStrip

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
    row = next(row for row in panel.summary.voices if row.text() == "Jeanne Roux")
    everything = session.places
    for expected, checked in (({"q1", "c1"}, True), ({place.mark.id for place in everything}, False)):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert {place.mark.id for place in session.places} == expected
        assert row.isChecked() is checked
        assert panel.kind is MarkKind.QUOTE
    assert panel.filter_field.text() == ""


def test_bars_are_reached_by_key_and_say_what_they_mean(
    qtbot: QtBot, panel: MarksPanel, session: ArticleSession
) -> None:
    qtbot.waitUntil(lambda: all(part.isVisible() for part in panel.summary.parts))
    panel.summary.voices[-1].setFocus()
    qtbot.keyClick(panel.summary.voices[-1], Qt.Key.Key_Down)
    focused = panel.focusWidget()
    assert focused is panel.summary.certainties[0]
    assert focused.accessibleName().startswith("asserted: 1 claim")
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert {place.mark.id for place in session.places} == {"c1"}
    assert panel.kind is MarkKind.CLAIM


def test_each_part_of_the_certainty_bar_has_words_that_filter_like_it(
    qtbot: QtBot, panel: MarksPanel, session: ArticleSession
) -> None:
    assert [word.text() for word in panel.summary.certainties] == ["asserted 1", "unverified 1", "possible 1"]
    possible = panel.summary.certainties[2]
    profile = panel.summary.findChild(CertaintyProfile)
    last_part = QPoint(profile.width() - 20, profile.height() // 2)
    qtbot.mouseClick(profile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last_part)
    assert panel.filter_field.text() == "certainty:possible"
    assert possible.isChecked()
    qtbot.mouseClick(possible, Qt.MouseButton.LeftButton)
    assert panel.filter_field.text() == ""
    assert not possible.isChecked()


def test_figures_are_there_as_tables_too(qtbot: QtBot, panel: MarksPanel) -> None:
    with qtbot.waitSignal(panel.summary.table_asked):
        qtbot.mouseClick(panel.summary.table, Qt.MouseButton.LeftButton)


def test_where_there_is_little_room_the_first_voice_stays(qtbot: QtBot, session: ArticleSession, light: Theme) -> None:
    summary = SummaryStrip(session, light)
    qtbot.addWidget(summary)
    summary.resize(summary.minimumSizeHint())
    with qtbot.waitExposed(summary):
        summary.show()
    assert [row.isVisible() for row in summary.voices] == [True, False]
    assert not summary.certainties[0].isVisible()


def test_cards_need_what_height_there_is_more_than_the_summary(qtbot: QtBot, panel: MarksPanel) -> None:
    panel.resize(360, 300)
    qtbot.waitUntil(lambda: not panel.summary.isVisible())
    panel.resize(360, 700)
    qtbot.waitUntil(panel.summary.isVisible)


def test_tabs_have_signs_where_words_have_no_room(qtbot: QtBot, panel: MarksPanel) -> None:
    assert panel.tabs.tabText(0) == "Claims  3"
    panel.tabs.resize(panel.tabs.minimumSizeHint())
    assert panel.tabs.tabText(0) == "3"
    assert not panel.tabs.tabIcon(0).isNull()
    assert panel.tabs.accessibleTabName(0) == panel.tabs.tabToolTip(0) == "Claims  3"


def test_tab_goes_through_the_panel_from_top_to_bottom(
    qtbot: QtBot, panel: MarksPanel, session: ArticleSession
) -> None:
    session.show_analysis(session.annotations.analysis)
    panel.activateWindow()
    panel.tabs.setFocus()
    visited = []
    for _ in range(5 + len(panel.summary.parts)):
        visited.append(panel.focusWidget())
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    shown = panel.lists[MarkKind.CLAIM]
    expected = [panel.tabs, panel.filter_field, panel.facets, panel.order, shown, panel.summary.table]
    assert visited == [*expected, *panel.summary.parts][: len(visited)]


def test_menu_of_values_stays_open_for_a_second_one(qtbot: QtBot, panel: MarksPanel, session: ArticleSession) -> None:
    menu = panel.facets.menu()
    menu.popup(panel.mapToGlobal(QPoint(0, 0)))
    qtbot.waitUntil(menu.isVisible)
    values = {action.text().split("\t")[0]: action for action in menu.actions() if action.isCheckable()}
    for value in ("possible", "unverified"):
        at = menu.actionGeometry(values[value]).center()
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert menu.isVisible()
    assert {place.mark.id for place in session.places} == {"c2", "c3"}
    assert panel.facets.text() == "Filters (2)"
    menu.close()
    qtbot.mouseClick(panel.show_all, Qt.MouseButton.LeftButton)
    assert session.filter.query == ""
    assert not panel.show_all.isVisible()
