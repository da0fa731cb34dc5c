"""What each key and click does in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication

from core.analysis.results import AMOUNTS
from core.annotations.marks import MarkKind
from gui.dialogs.preferences import Preferences
from gui.fonts import SANS
from gui.palette.palette import Palette
from gui.session.article_session import Phase
from gui.window.drop_sign import DropSign
from tests.gui.window.conftest import ARTICLE, press, session_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.session.analysis_client import AnalysisClient
    from gui.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def test_text_can_be_read_before_the_marks_arrive(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], article: Path
) -> None:
    window = open_incise(article)
    qtbot.waitUntil(lambda: window.page is not None, timeout=20_000)
    assert "La digue de Port-Brume a cédé" in window.page.view.text.toPlainText()
    assert session_of(window).annotations.marks == ()
    qtbot.waitUntil(lambda: session_of(window).state.phase is Phase.DONE, timeout=20_000)
    kinds = {mark.kind for mark in session_of(window).annotations.marks}
    assert kinds == set(MarkKind)


def test_quote_is_followed_from_the_panel_to_the_text_and_back(qtbot: QtBot, reading: MainWindow) -> None:
    session = session_of(reading)
    reading.page.panel.show_kind(MarkKind.QUOTE)
    cards = reading.page.panel.lists[MarkKind.QUOTE]
    cards.setFocus()
    press(qtbot, reading, Qt.Key.Key_Down)
    assert session.current is not None
    assert session.current.mark.kind is MarkKind.QUOTE
    first = session.current
    press(qtbot, reading, Qt.Key.Key_Down)
    assert session.current != first
    words = session.current.spans[0].of(session.document.text)
    cursor = reading.page.view.text.textCursor()
    assert session.document.text[cursor.position() :].startswith(words[:10])

    press(qtbot, reading, Qt.Key.Key_Escape)
    assert session.current is None
    assert reading.page.view.text.hasFocus()


def test_mark_clicked_in_the_text_opens_its_card(qtbot: QtBot, reading: MainWindow) -> None:
    session, text = session_of(reading), reading.page.view.text
    place = next(p for p in session.places if p.mark.kind is MarkKind.ENTITY and "Castel" in p.mark.item.name)
    cursor = text.textCursor()
    cursor.setPosition(text.offsets.to_qt(place.hull.start) + 2)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, NO_MODIFIER, text.cursorRect(cursor).center())
    assert session.current == place
    panel = reading.page.panel
    assert panel.kind is MarkKind.ENTITY
    cards = panel.lists[MarkKind.ENTITY]
    assert cards.shown.mark(cards.currentIndex().row()) is place.mark
    assert cards.viewport().rect().intersects(cards.visualRect(cards.currentIndex()))


def test_marks_are_walked_through_by_key(qtbot: QtBot, reading: MainWindow) -> None:
    session = session_of(reading)
    reading.page.view.setFocus()
    visited = []
    passed_over = [place for place in session.places if getattr(place.mark.item, "type", None) in AMOUNTS]
    places = [place for place in session.places if place not in passed_over]
    for _ in places:
        press(qtbot, reading, Qt.Key.Key_J)
        visited.append(session.current)
    assert visited == places
    session.set_current(passed_over[0], None)
    press(qtbot, reading, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert session.current in passed_over
    session.set_current(places[-1], None)
    press(qtbot, reading, Qt.Key.Key_J)
    assert session.current == places[0]
    press(qtbot, reading, Qt.Key.Key_K)
    assert session.current == places[-1]
    press(qtbot, reading, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert session.current.mark.kind is places[-1].mark.kind


@pytest.mark.parametrize(
    ("key", "kind"),
    [(Qt.Key.Key_1, MarkKind.CLAIM), (Qt.Key.Key_2, MarkKind.QUOTE), (Qt.Key.Key_3, MarkKind.ENTITY)],
)
def test_a_layer_is_switched_off_and_on(qtbot: QtBot, reading: MainWindow, key: Qt.Key, kind: MarkKind) -> None:
    session = session_of(reading)
    reading.page.view.setFocus()
    before = session.places
    press(qtbot, reading, key)
    assert session.places == tuple(place for place in before if place.mark.kind is not kind)
    assert not reading.actions_by_name[f"show_{kind}"].isChecked()
    press(qtbot, reading, key)
    assert session.places == before


def test_bare_text_hides_all_marks_and_shows_them_again_as_before(qtbot: QtBot, reading: MainWindow) -> None:
    session = session_of(reading)
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_1)
    before = session.places
    press(qtbot, reading, Qt.Key.Key_B)
    assert session.places == ()
    assert not any(reading.actions_by_name[f"show_{kind}"].isChecked() for kind in MarkKind)
    press(qtbot, reading, Qt.Key.Key_B)
    assert session.places == before
    press(qtbot, reading, Qt.Key.Key_B)
    press(qtbot, reading, Qt.Key.Key_2)
    assert {place.mark.kind for place in session.places} == {MarkKind.QUOTE}


def test_card_chosen_beside_a_bare_text_shows_its_mark(qtbot: QtBot, reading: MainWindow) -> None:
    session, panel = session_of(reading), reading.page.panel
    press(qtbot, reading, Qt.Key.Key_B)
    panel.show_kind(MarkKind.QUOTE)
    panel.lists[MarkKind.QUOTE].setFocus()
    press(qtbot, reading, Qt.Key.Key_Down)
    assert session.current in session.places


def test_layers_are_kept_for_the_articles_opened_later(
    qtbot: QtBot, reading: MainWindow, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient
) -> None:
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_3)
    reading.close()
    again = open_incise(client=shared_client)
    qtbot.waitUntil(lambda: again.page is not None and session_of(again).state.phase is Phase.DONE, timeout=20_000)
    assert {place.mark.kind for place in session_of(again).places} == {MarkKind.CLAIM, MarkKind.QUOTE}
    assert not again.actions_by_name["show_entity"].isChecked()


def test_filter_shows_the_same_marks_in_text_and_panel(qtbot: QtBot, reading: MainWindow) -> None:
    session, panel = session_of(reading), reading.page.panel
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert panel.filter_field.hasFocus()
    qtbot.keyClicks(panel.filter_field, "helene")
    qtbot.waitUntil(lambda: session.filter.query == "helene")
    assert session.places
    for kind in MarkKind:
        shown = {panel.lists[kind].shown.mark(row).id for row in range(panel.lists[kind].shown.rowCount())}
        assert shown == {place.mark.id for place in session.places if place.mark.kind is kind}
    qtbot.keyClicks(panel.filter_field, "xyz")
    qtbot.waitUntil(lambda: not session.places)
    assert "xyz" in panel.lists[MarkKind.CLAIM].empty_text


def test_words_are_found_in_the_text(qtbot: QtBot, reading: MainWindow) -> None:
    view = reading.page.view
    view.setFocus()
    press(qtbot, reading, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.find_bar.isVisible()
    qtbot.keyClicks(reading.focusWidget(), "PORT-BRUME")
    qtbot.waitUntil(lambda: len(view.find_bar.hits) == 2)
    press(qtbot, reading, Qt.Key.Key_F3)
    press(qtbot, reading, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()
    assert view.text.hasFocus()


def test_palette_finds_marks_and_commands(qtbot: QtBot, reading: MainWindow) -> None:
    session = session_of(reading)
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(reading.focusWidget(), "castel")
    press(qtbot, reading, Qt.Key.Key_Down)
    press(qtbot, reading, Qt.Key.Key_Return)
    assert session.current is not None
    assert reading.findChild(Palette) is None or not reading.findChild(Palette).isVisible()
    assert reading.page.view.text.hasFocus()
    press(qtbot, reading, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(reading.focusWidget(), "zoom in")
    press(qtbot, reading, Qt.Key.Key_Return)
    assert reading.page.view.zoom == 1


def test_jumps_can_be_taken_back(qtbot: QtBot, reading: MainWindow) -> None:
    session = session_of(reading)
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_J)
    first = session.current
    press(qtbot, reading, Qt.Key.Key_J)
    second = session.current
    press(qtbot, reading, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert session.current == first
    press(qtbot, reading, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert session.current == second


def test_letters_typed_into_the_filter_are_no_commands(qtbot: QtBot, reading: MainWindow) -> None:
    field = reading.page.panel.filter_field
    field.setFocus()
    qtbot.keyClicks(field, "jk123")
    assert field.text() == "jk123"
    assert session_of(reading).current is None


def test_panes_are_visited_by_key(qtbot: QtBot, reading: MainWindow) -> None:
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_F6)
    assert reading.page.panel.filter_field.hasFocus()
    press(qtbot, reading, Qt.Key.Key_F6)
    assert reading.page.panel.lists[reading.page.panel.kind].hasFocus()
    press(qtbot, reading, Qt.Key.Key_F6)
    assert reading.page.panel.summary.voices[0].hasFocus()
    press(qtbot, reading, Qt.Key.Key_F6)
    assert reading.page.view.text.hasFocus()


def test_zoom_and_theme_are_kept(
    qtbot: QtBot,
    reading: MainWindow,
    open_incise: Callable[..., MainWindow],
    shared_client: AnalysisClient,
    article: Path,
) -> None:
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, reading, Qt.Key.Key_F9)
    assert reading.page.view.zoom == 1
    assert reading.theme.dark
    reading.close()
    again = open_incise(article, client=shared_client)
    qtbot.waitUntil(lambda: again.page is not None, timeout=20_000)
    assert again.page.view.zoom == 1
    assert again.theme.dark


def test_interface_speaks_french_at_once(qtbot: QtBot, reading: MainWindow) -> None:
    french = next(a for a in reading.menus.language_choices.actions() if a.data() == "fr")
    french.trigger()
    qtbot.waitUntil(lambda: reading.menus.file.title() == "&Fichier")
    assert reading.actions_by_name["find"].text().startswith("&Rechercher")
    assert reading.page.panel.tabs.tabText(1).startswith("Citations")
    assert reading.page.panel.filter_field.placeholderText().startswith("Filtrer")
    assert "mots" in reading.status._facts.text()
    next(a for a in reading.menus.language_choices.actions() if a.data() == "en").trigger()
    qtbot.waitUntil(lambda: reading.menus.file.title() == "&File")


def test_pasted_text_becomes_an_article(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient
) -> None:
    window = open_incise(client=shared_client)
    QGuiApplication.clipboard().setText(ARTICLE)
    press(qtbot, window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.page is not None, timeout=20_000)
    assert session_of(window).document.text == ARTICLE
    assert session_of(window).path is None


def test_dropped_files_open_in_tabs(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, article: Path
) -> None:
    window = open_incise(client=shared_client)
    other = article.with_name("autre.txt")
    other.write_text("Un second article\n\nIl est plus court que le premier.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([article.as_uri(), other.as_uri()])
    window.dropEvent(
        QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_MODIFIER)
    )
    qtbot.waitUntil(lambda: len(window.tabs.pages) == 2, timeout=20_000)
    assert [window.tabs.groups[0].tabText(0), window.tabs.groups[0].tabText(1)] == ["digue.txt", "autre.txt"]
    qtbot.waitUntil(lambda: all(s.state.phase is Phase.DONE for s in window.workspace.sessions), timeout=20_000)


def test_window_says_that_what_is_dragged_over_it_can_be_dropped(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient
) -> None:
    window = open_incise(client=shared_client)
    mime = QMimeData()
    mime.setText(ARTICLE)
    at, copy, left = QPoint(50, 50), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at, copy, mime, left, NO_MODIFIER)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert window.findChild(DropSign).isVisible()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.findChild(DropSign).isVisible()


def test_open_articles_and_places_come_back(
    qtbot: QtBot,
    open_incise: Callable[..., MainWindow],
    shared_client: AnalysisClient,
    article: Path,
) -> None:
    article.write_text(ARTICLE + "\n" + "\n\n".join(["La mer est calme aujourd'hui."] * 200), encoding="utf-8")
    window = open_incise(article, client=shared_client)
    qtbot.waitUntil(lambda: window.page is not None, timeout=20_000)
    qtbot.waitUntil(lambda: session_of(window).view.end > 0)
    press(qtbot, window, Qt.Key.Key_PageDown)
    press(qtbot, window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: session_of(window).view.start > 500)
    before = session_of(window).view.start
    window.close()
    again = open_incise(client=shared_client)
    qtbot.waitUntil(lambda: again.page is not None, timeout=20_000)
    assert session_of(again).path == article
    qtbot.waitUntil(lambda: abs(session_of(again).view.start - before) < 60)


def test_file_changed_on_disk_is_reloaded_where_the_reader_was(
    qtbot: QtBot, reading: MainWindow, article: Path
) -> None:
    article.write_text(ARTICLE.replace("Trois maisons", "Quatre maisons"), encoding="utf-8")
    page = reading.page
    qtbot.waitUntil(page.banner.isVisible)
    page.banner.button.click()
    qtbot.waitUntil(lambda: "Quatre maisons" in session_of(reading).document.text)
    assert len(reading.tabs.pages) == 1
    qtbot.waitUntil(lambda: session_of(reading).state.phase is Phase.DONE, timeout=20_000)
    article.unlink()
    qtbot.waitUntil(reading.page.banner.isVisible)
    assert "Quatre maisons" in reading.page.view.text.toPlainText()


def test_outline_leads_to_headings_and_speakers(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, Qt.Key.Key_F8)
    assert reading.outline.isVisible()
    tree = reading.outline.tree
    speakers = [tree.topLevelItem(1).child(i) for i in range(tree.topLevelItem(1).childCount())]
    castel = next(item for item in speakers if "Castel" in item.text(0))
    tree.itemActivated.emit(castel, 0)
    assert session_of(reading).current is not None
    assert session_of(reading).current.mark.kind is MarkKind.QUOTE


def test_bookmark_is_named_gone_to_and_taken_away_in_the_outline(qtbot: QtBot, reading: MainWindow) -> None:
    session, tree = session_of(reading), reading.outline.tree
    press(qtbot, reading, Qt.Key.Key_F8)
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_B, CONTROL)
    (bookmark,) = session.bookmarks.all
    item = tree.topLevelItem(2).child(0)
    assert item.text(0) == bookmark.name == "La marée a emporté la digue de Port-Brume"
    item.setText(0, "The title")
    assert [mark.name for mark in session.bookmarks.all] == ["The title"]
    item = tree.topLevelItem(2).child(0)
    with qtbot.waitSignal(session.jumped):
        tree.itemActivated.emit(item, 0)
    tree.setCurrentItem(item)
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert session.bookmarks.all == ()
    assert tree.topLevelItem(2).isHidden()


def test_text_is_set_anew_beside_the_open_preferences(qtbot: QtBot, reading: MainWindow) -> None:
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = reading.findChild(Preferences)
    qtbot.waitUntil(page.isVisible)
    qtbot.keyClick(page.zoom, Qt.Key.Key_Right)
    assert reading.page.view.zoom == 1
    qtbot.keyClick(page.face, Qt.Key.Key_Down)
    assert reading.page.view.text.document().defaultFont().family() == SANS
    page.scale.setCurrentIndex(page.scale.findData(200))
    page.scale.activated.emit(page.scale.currentIndex())
    assert reading.menus.tool_bar.iconSize().width() == 40
    page.reset.click()
    assert reading.page.view.zoom == 0
    assert reading.menus.tool_bar.iconSize().width() == 20
