"""Ten whole journeys of a reader through the real window; those by keyboard alone say so in their names."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from core.analysis.results import Certainty
from core.annotations.marks import MarkKind
from core.annotations.order import Order
from core.annotations.statistics import share_of_voice
from gui.dialogs.figures import FiguresPage
from gui.exporting.dialog import ExportDialog
from gui.fonts import SERIF
from gui.session.article_session import Phase
from tests.gui.window.conftest import ARTICLE, press, session_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.session.analysis_client import AnalysisClient
    from gui.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def type_words(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Type where the window has its focus."""
    qtbot.keyClicks(window.focusWidget(), words)


def marks_shown(window: MainWindow) -> set[str]:
    return {place.mark.id for place in session_of(window).places}


def wait_until_read(qtbot: QtBot, window: MainWindow, articles: int = 1) -> None:
    """Wait until so many articles are open and analysed."""
    qtbot.waitUntil(lambda: len(window.tabs.pages) == articles, timeout=20_000)
    qtbot.waitUntil(lambda: all(page.session.state.phase is Phase.DONE for page in window.tabs.pages), timeout=20_000)


def test_1_by_keyboard_who_is_quoted_most_and_with_what_words(qtbot: QtBot, reading: MainWindow) -> None:
    """From the text to the first bar of the share of voice, to its speaker's quotes, to the figures, and back."""
    session, panel = session_of(reading), reading.page.panel
    for _ in range(3):
        press(qtbot, reading, Qt.Key.Key_F6)
    assert reading.focusWidget() is panel.summary.voices[0]
    press(qtbot, reading, Qt.Key.Key_Space)
    most = share_of_voice(session.annotations)[0]
    assert panel.summary.voices[0].text() == most.name
    theirs = {quote.id for quote in session.annotations.analysis.quotes if quote.speaker_name == most.name}
    assert {shown for shown in marks_shown(reading) if shown.startswith("q")} == theirs
    for _ in range(3):
        press(qtbot, reading, Qt.Key.Key_F6)
    assert panel.lists[MarkKind.QUOTE].hasFocus()
    press(qtbot, reading, Qt.Key.Key_Down)
    assert session.current.mark.id in theirs
    press(qtbot, reading, Qt.Key.Key_F4)
    figures = reading.findChild(FiguresPage)
    qtbot.waitUntil(figures.isActiveWindow)
    figures.voices.setFocus()
    qtbot.keyClick(figures.voices, Qt.Key.Key_C, CONTROL)
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert rows[0][:2] == ["Speaker", "Source"]
    assert rows[1][0] == most.name
    assert rows[1][2:4] == [str(most.quotes), str(most.words)]
    qtbot.keyClick(figures, Qt.Key.Key_Escape)
    reading.activateWindow()  # what a window manager would do
    qtbot.waitUntil(reading.isActiveWindow)
    press(qtbot, reading, Qt.Key.Key_Escape)
    press(qtbot, reading, Qt.Key.Key_0)
    assert len(marks_shown(reading)) == len(session.annotations.marks)


def test_2_by_keyboard_what_is_claimed_without_a_source(qtbot: QtBot, reading: MainWindow) -> None:
    """The filter field says what can be typed; the cards lead through the claims; one key shows all again."""
    session, panel = session_of(reading), reading.page.panel
    press(qtbot, reading, Qt.Key.Key_L, CONTROL)
    press(qtbot, reading, Qt.Key.Key_Down)
    popup = panel.filter_field.completer_of_terms.popup()
    qtbot.waitUntil(popup.isVisible)
    assert any("asserted, " in str(popup.model().index(row, 0).data()) for row in range(popup.model().rowCount()))
    qtbot.keyClicks(panel.filter_field, "rea")
    for _ in range(2):  # the field's name, then its first value
        qtbot.waitUntil(popup.isVisible)
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    panel.filter_field.clear()
    qtbot.keyClicks(panel.filter_field, 'reason:"no source"')
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: session.filter.query == 'reason:"no source"')
    claims = [mark for mark in session.annotations.marks if mark.kind is MarkKind.CLAIM]
    expected = {mark.id for mark in claims if any(reason.kind == "no_source" for reason in mark.item.reasons)}
    assert expected
    assert marks_shown(reading) == expected
    assert reading.status.filter.isVisible()
    assert f"{len(expected)} of {len(session.annotations.marks)}" in reading.status.filter.text()
    press(qtbot, reading, Qt.Key.Key_F6)
    visited = set()
    for _ in expected:
        press(qtbot, reading, Qt.Key.Key_Down)
        visited.add(session.current.mark.id)
    assert visited == expected
    press(qtbot, reading, Qt.Key.Key_0)
    assert not reading.status.filter.isVisible()
    assert len(marks_shown(reading)) == len(session.annotations.marks)


def test_3_by_keyboard_which_claims_are_only_possible_and_why(qtbot: QtBot, reading: MainWindow) -> None:
    """The palette filters; the next mark is explained by its card; back leads to where the reader was."""
    session, view = session_of(reading), reading.page.view
    view.setFocus()
    press(qtbot, reading, Qt.Key.Key_K, CONTROL)
    type_words(qtbot, reading, "certainty possible")
    press(qtbot, reading, Qt.Key.Key_Return)
    assert session.filter.query == "certainty:possible"
    assert view.text.hasFocus()
    press(qtbot, reading, Qt.Key.Key_J)
    assert session.current.mark.item.certainty is Certainty.POSSIBLE
    press(qtbot, reading, Qt.Key.Key_Return)
    assert view.card.isVisible()
    assert "pourraient" in view.card.spoken()
    press(qtbot, reading, Qt.Key.Key_Escape)
    assert not view.card.isVisible()
    press(qtbot, reading, Qt.Key.Key_Left, ALT)
    assert session.current is None
    press(qtbot, reading, Qt.Key.Key_Right, ALT)
    assert session.current.mark.item.certainty is Certainty.POSSIBLE


def test_4_what_did_the_mayor_say_and_where(qtbot: QtBot, reading: MainWindow) -> None:
    """From the outline to her first words, on to her next ones, and their citation."""
    session, cards = session_of(reading), reading.page.panel.lists[MarkKind.QUOTE]
    press(qtbot, reading, Qt.Key.Key_F8)
    tree = reading.outline.tree
    speakers = [tree.topLevelItem(1).child(row) for row in range(tree.topLevelItem(1).childCount())]
    mayor = next(item for item in speakers if item.text(0) == "Hélène Castel")
    at = tree.visualItemRect(mayor).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    first = session.current
    assert first.mark.item.speaker_name == "Hélène Castel"
    assert reading.page.panel.kind is MarkKind.QUOTE
    words = first.spans[0].of(session.document.text)
    position = reading.page.view.text.offsets.from_qt(reading.page.view.text.textCursor().position())
    assert session.document.text[position:].startswith(words)
    press(qtbot, reading, Qt.Key.Key_C, CONTROL | SHIFT)
    assert words in QGuiApplication.clipboard().text()
    assert "Hélène Castel" in QGuiApplication.clipboard().text()
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_S)
    assert session.current != first
    press(qtbot, reading, Qt.Key.Key_S, SHIFT)
    assert session.current == first
    for under_the_pointer in (reading.page.view.text.viewport(), cards.viewport()):
        before = session.current
        qtbot.mouseClick(under_the_pointer, Qt.MouseButton.BackButton)
        assert session.current != before


def test_5_by_keyboard_a_quiet_evening_with_the_text(qtbot: QtBot, reading: MainWindow) -> None:
    """Bare text, dark and larger; words are looked for and found; the article is closed and read again."""
    view = reading.page.view
    view.setFocus()
    for key, modifier in ((Qt.Key.Key_B, None), (Qt.Key.Key_F9, None), (Qt.Key.Key_Plus, CONTROL)):
        press(qtbot, reading, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert marks_shown(reading) == set()
    assert reading.status.filter.isVisible()
    assert reading.theme.dark
    assert view.zoom == 1
    press(qtbot, reading, Qt.Key.Key_F, CONTROL)
    type_words(qtbot, reading, "helene")
    qtbot.waitUntil(lambda: len(view.find_bar.hits) == 1)
    press(qtbot, reading, Qt.Key.Key_Escape)
    assert view.text.hasFocus()
    press(qtbot, reading, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: not reading.page.panel.isVisible())
    press(qtbot, reading, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(reading.welcome.isVisible)
    row = reading.welcome.recent.rows[0]
    row.open.setFocus()
    press(qtbot, reading, Qt.Key.Key_Space)
    wait_until_read(qtbot, reading)
    assert reading.page.view.zoom == 1
    assert not reading.page.panel.isVisible()


def test_6_by_keyboard_a_pdf_of_the_quotes_only(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    """The other layers are switched off; what is seen is what is taken away."""
    target = tmp_path / "quotes.pdf"
    reading.page.view.setFocus()
    press(qtbot, reading, Qt.Key.Key_1)
    press(qtbot, reading, Qt.Key.Key_3)
    quotes = {mark.id for mark in session_of(reading).annotations.marks if mark.kind is MarkKind.QUOTE}
    assert marks_shown(reading) == quotes
    press(qtbot, reading, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: reading.findChild(ExportDialog) is not None)
    dialog = reading.findChild(ExportDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.destination.name.setText(str(target))
    qtbot.keyClick(dialog.destination.name, Qt.Key.Key_Return)
    qtbot.waitUntil(reading.banner.isVisible, timeout=20_000)
    assert "quotes.pdf" in reading.banner.label.text()
    with pikepdf.open(target) as pdf:
        annotations = [one for page in pdf.pages for one in page.get("/Annots", []) if "/Contents" in one]
    assert annotations
    named = {str(one.get("/NM", "")).split("-")[0] for one in annotations if "/NM" in one}
    assert named <= quotes | {""}


def test_7_all_is_as_it_was_after_a_crash(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, article: Path
) -> None:
    """Two articles side by side, one filtered, the other bare, a bookmark and other cards: nothing is lost."""
    other, third = article.with_name("suite.txt"), article.with_name("fin.txt")
    other.write_text(ARTICLE.replace("Port-Brume", "Port-Clair"), encoding="utf-8")
    third.write_text(ARTICLE.replace("Port-Brume", "Port-Haut"), encoding="utf-8")
    before = open_incise(article, other, third, client=shared_client)
    wait_until_read(qtbot, before, 3)
    first, _, last = before.tabs.pages
    press(qtbot, before, Qt.Key.Key_Backslash, CONTROL)
    press(qtbot, before, Qt.Key.Key_B)
    before.tabs.show_page(first)
    first.view.setFocus()
    press(qtbot, before, Qt.Key.Key_B, CONTROL)
    press(qtbot, before, Qt.Key.Key_3)
    first.panel.show_kind(MarkKind.QUOTE)
    first.panel.lists[MarkKind.QUOTE].sort_by(Order.SPEAKER)
    first.panel.filter_field.setText("castel")
    qtbot.waitUntil(lambda: first.session.filter.query == "castel")
    before.outline.show()
    shown = {place.mark.id for place in first.session.places}
    qtbot.waitUntil(lambda: not before.keeping.rest.isActive())

    after = open_incise(client=shared_client)  # the other window was not closed: as if it had been killed
    wait_until_read(qtbot, after, 3)
    assert [page.title for page in after.tabs.pages] == ["digue.txt", "suite.txt", "fin.txt"]
    assert [after.tabs.side_of(page) for page in after.tabs.pages] == [0, 0, 1]
    assert after.tabs.side_by_side
    assert after.page.title == "digue.txt"
    assert marks_shown(after) == shown
    assert after.page.panel.filter_field.text() == "castel"
    assert after.page.panel.kind is MarkKind.QUOTE
    assert after.page.panel.lists[MarkKind.QUOTE].shown.order is Order.SPEAKER
    assert len(after.session.bookmarks.all) == 1
    assert after.tabs.pages[2].session.bare
    assert after.outline.isVisible()
    assert last.session.bare


def test_8_a_pasted_article_is_never_lost_and_becomes_a_file(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, tmp_path: Path
) -> None:
    before = open_incise(client=shared_client)
    QGuiApplication.clipboard().setText(ARTICLE)
    press(qtbot, before, Qt.Key.Key_V, CONTROL)
    wait_until_read(qtbot, before)
    qtbot.waitUntil(lambda: not before.keeping.rest.isActive())

    after = open_incise(client=shared_client)
    wait_until_read(qtbot, after)
    assert session_of(after).document.text == ARTICLE
    assert not after.status.encoding.isVisible()
    press(qtbot, after, Qt.Key.Key_S, CONTROL)
    dialog = after.findChild(QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    qtbot.waitUntil(name.isVisible)
    assert name.text() == "La marée a emporté la digue de Port-Brume.txt"
    name.setText(str(tmp_path / "digue.txt"))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: after.session is not None and session_of(after).path == tmp_path / "digue.txt")
    wait_until_read(qtbot, after)
    assert (tmp_path / "digue.txt").read_text("utf-8") == ARTICLE
    assert not after.actions_by_name["save_text"].isEnabled()


def test_9_a_file_read_in_the_wrong_letters_then_changed_by_its_editor(
    qtbot: QtBot, open_incise: Callable[..., MainWindow], shared_client: AnalysisClient, article: Path
) -> None:
    """Another encoding is chosen in the foot of the window; reloading keeps it, the filter and the bookmark."""
    article.write_bytes(ARTICLE.encode("macintosh"))
    window = open_incise(client=shared_client)
    window.workspace.open_file(article, "iso-8859-15")
    wait_until_read(qtbot, window)
    assert "Hélène" not in session_of(window).document.text
    mac = next(action for action in window.status.encodings.actions() if action.text() == "Mac Roman")
    mac.trigger()
    qtbot.waitUntil(lambda: "Hélène" in session_of(window).document.text)
    wait_until_read(qtbot, window)
    assert window.status.encoding.text() == "Mac Roman"
    press(qtbot, window, Qt.Key.Key_B, CONTROL)
    press(qtbot, window, Qt.Key.Key_1)
    (bookmark,) = session_of(window).bookmarks.all
    beside = article.with_name("neu.tmp")
    beside.write_bytes(ARTICLE.replace("Trois maisons", "Quatre maisons").encode("macintosh"))
    beside.replace(article)
    qtbot.waitUntil(window.page.banner.isVisible)
    qtbot.mouseClick(window.page.banner.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Quatre maisons" in session_of(window).document.text)
    wait_until_read(qtbot, window)
    assert "Hélène" in session_of(window).document.text
    assert session_of(window).bookmarks.all == (bookmark,)
    assert {place.mark.kind for place in session_of(window).places} == {MarkKind.QUOTE, MarkKind.ENTITY}


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_10_a_french_reader_with_tired_eyes(qtbot: QtBot, reading: MainWindow, theme: str) -> None:
    """The interface in French, twice as large, on a small screen: all is there, and the text keeps its letters."""
    appearance = reading.appearance
    appearance.choose_language("fr")
    appearance.choose_theme(theme)
    appearance.choose_scale(200)
    try:
        reading.resize(1280, 800)
        qtbot.waitUntil(lambda: reading.width() == 1280 and reading.height() == 800)
        qtbot.waitUntil(lambda: reading.menus.file.title() == "&Fichier")
        body = reading.page.view.text.document().findBlockByNumber(2).charFormat().font()
        assert QFontInfo(body).family() == SERIF
        bar = reading.menus.tool_bar
        buttons = [bar.widgetForAction(action) for action in bar.actions() if action.text()]
        qtbot.waitUntil(lambda: all(button.isVisible() for button in buttons))
        tabs = reading.page.panel.tabs
        assert all(tabs.tabRect(tab).right() <= tabs.width() for tab in range(tabs.count()))
        press(qtbot, reading, Qt.Key.Key_L, CONTROL)
        type_words(qtbot, reading, "certitude:possible")
        qtbot.waitUntil(lambda: session_of(reading).filter.query == "certitude:possible")
        assert session_of(reading).places
        assert {place.mark.item.certainty for place in session_of(reading).places} == {Certainty.POSSIBLE}
    finally:
        appearance.choose_scale(100)
        appearance.choose_language("en")
        QApplication.processEvents()
