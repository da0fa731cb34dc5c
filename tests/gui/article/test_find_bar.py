"""Finding words in the article, with real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pointing import place_of, point_at, words_at
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.article.find_bar import FindBar
    from gui.session.article_session import ArticleSession


@pytest.fixture
def bar(qtbot: QtBot, view: ArticleView) -> FindBar:
    view.start_find()
    qtbot.waitUntil(view.find_bar.field.hasFocus)
    return view.find_bar


def look_for(qtbot: QtBot, bar: FindBar, words: str) -> None:
    """Type `words` over what stands in the field, and wait until they were looked for."""
    bar.field.selectAll()
    with qtbot.waitSignal(bar.hits_changed):
        qtbot.keyClicks(bar.field, words)


def test_hits_are_counted_as_the_reader_types_whatever_their_accents(
    qtbot: QtBot, view: ArticleView, bar: FindBar
) -> None:
    look_for(qtbot, bar, "PECHEURS")
    assert bar.count.text() == "1 / 12"
    assert all(hit.of(view._session.document.text) == "pêcheurs" for hit in bar.hits)


def test_enter_goes_on_and_shift_enter_back_and_both_say_when_they_wrap(qtbot: QtBot, bar: FindBar) -> None:
    look_for(qtbot, bar, "Valmure")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 / 2"
    assert not bar.message.text()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "1 / 2"
    assert bar.message.text()
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "2 / 2"
    assert bar.message.text()


def test_a_hit_is_brought_into_view_and_painted(
    qtbot: QtBot, view: ArticleView, session: ArticleSession, bar: FindBar
) -> None:
    view.text.verticalScrollBar().setValue(view.text.verticalScrollBar().maximum())
    look_for(qtbot, bar, "Compagnie des quais")
    first = words_at(session, "Compagnie des quais")

    def in_view() -> bool:
        return 0 < point_at(view, first.start).y() < view.text.viewport().height()

    qtbot.waitUntil(in_view)
    corner = point_at(view, first.start)
    image = view.text.viewport().grab().toImage()
    ground = {image.pixelColor(corner.x() + dx, corner.y() + dy).name() for dx in range(4) for dy in range(-9, 9)}
    assert view.text._theme.search_current.name() in ground


def test_nothing_found_says_so(qtbot: QtBot, bar: FindBar) -> None:
    look_for(qtbot, bar, "zeppelin")
    assert bar.hits == ()
    assert bar.count.text() == "No hit"
    bar.next()
    assert bar.current is None


def test_the_search_begins_at_what_is_in_view(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    view.text.verticalScrollBar().setValue(view.text.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: session.view.start > 0)
    view.start_find()
    look_for(qtbot, view.find_bar, "sardines")
    assert view.find_bar.hits[view.find_bar.current].start >= session.view.start
    assert view.find_bar.current > 0


def test_escape_closes_the_bar_even_where_the_window_has_it_too(
    qtbot: QtBot, view: ArticleView, session: ArticleSession, bar: FindBar
) -> None:
    taken = []
    QShortcut(QKeySequence(Qt.Key.Key_Escape), view, lambda: taken.append(1))
    session.set_current(place_of(session, "e1"), None)
    look_for(qtbot, bar, "quais")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert bar.hits == ()
    assert not taken
    assert session.current is not None
    assert view.text.hasFocus()


def test_the_selected_words_stand_in_the_field_first(qtbot: QtBot, view: ArticleView) -> None:
    for _ in range(7):
        qtbot.keyClick(view.text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    view.start_find()
    assert view.find_bar.field.text() == "Le port"
    assert len(view.find_bar.hits) == 2


def test_find_next_opens_the_bar_with_the_words_of_before(qtbot: QtBot, view: ArticleView, bar: FindBar) -> None:
    look_for(qtbot, bar, "Valmure")
    bar.close_bar()
    view.find_next()
    assert bar.isVisible()
    assert len(bar.hits) == 2
    view.find_next()
    assert bar.count.text() == "2 / 2"
    view.find_previous()
    assert bar.count.text() == "1 / 2"
