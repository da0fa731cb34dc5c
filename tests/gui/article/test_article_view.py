"""The reading view, as a reader uses it: with real keys and a real pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pointing import place_of, point_at, words_at
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QFont, QGuiApplication, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.text.spans import Span
from gui.article import article_view
from gui.article.scrolling import GLIDE_MS
from gui.article.typography import TextFace, Typography

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


def click(qtbot: QtBot, view: ArticleView, offset: int) -> None:
    qtbot.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=point_at(view, offset))


# Choosing marks


def test_a_click_on_words_makes_their_mark_current(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    origins = []
    session.current_changed.connect(origins.append)
    click(qtbot, view, words_at(session, "Jeanne Roux").start + 2)
    assert session.current == place_of(session, "e2")
    assert origins == [view]


def test_clicks_after_an_emoji_hit_the_same_words_as_before_it(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    mention = words_at(session, "Paul Estève")
    click(qtbot, view, mention.start)
    assert session.current == place_of(session, "e6")
    session.set_current(None, None)
    click(qtbot, view, mention.end - 1)
    assert session.current == place_of(session, "e6")
    session.set_current(None, None)
    click(qtbot, view, mention.start - 2)
    assert session.current is None


def test_clicking_again_walks_through_what_lies_there(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    chosen = []
    for _ in range(3):
        click(qtbot, view, words_at(session, "4,2 millions").start + 1)
        chosen.append(session.current.mark.id)
        QTest.qWait(QApplication.doubleClickInterval() + 20)  # a quicker click selects a word
    assert chosen == ["e5", "c2", "e5"]


def test_a_click_beside_all_marks_leaves_the_current_one(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    session.set_current(place_of(session, "e1"), None)
    click(qtbot, view, words_at(session, "Sur la jetée").start + 2)
    assert session.current is None


@pytest.mark.parametrize("letters", [1, 16])
def test_selecting_words_chooses_nothing(
    qtbot: QtBot, view: ArticleView, session: ArticleSession, letters: int
) -> None:
    page, start = view.text.viewport(), words_at(session, "Jeanne Roux").start
    qtbot.mousePress(page, Qt.MouseButton.LeftButton, pos=point_at(view, start))
    QTest.mouseMove(page, point_at(view, start + letters))
    qtbot.mouseRelease(page, Qt.MouseButton.LeftButton, pos=point_at(view, start + letters))
    assert view.text.textCursor().hasSelection()
    assert session.current is None


def test_the_bar_and_the_weight_in_the_margins_can_be_clicked(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    left, right = view.text.column
    height = point_at(view, words_at(session, "Le chantier aurait").start).y()
    qtbot.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(right) + 20, height))
    assert session.current == place_of(session, "c2")
    height = point_at(view, words_at(session, "Nous avons").start).y()
    qtbot.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(left) - 17, height))
    assert session.current == place_of(session, "q1")


def test_marks_that_are_filtered_away_cannot_be_clicked(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    session.set_filter(MarkFilter(frozenset({MarkKind.QUOTE})), None)
    click(qtbot, view, words_at(session, "Jeanne Roux").start + 2)
    assert session.current is None


# Following the session


def test_a_mark_chosen_elsewhere_is_scrolled_to_a_third_of_the_height(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    view.resize(900, 300)
    bar = view.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    session.set_current(place_of(session, "q2"), None)
    qtbot.waitUntil(lambda: not view.scrolling.under_way)
    height = view.text.viewport().height()
    assert abs(point_at(view, place_of(session, "q2").hull.start).y() - height / 3) < 20


def test_a_mark_in_view_is_not_scrolled_to(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    bar = view.text.verticalScrollBar()
    bar.setValue(40)
    session.set_current(place_of(session, "q2"), None)
    QTest.qWait(GLIDE_MS + 50)
    assert bar.value() == 40


def test_nothing_moves_when_the_system_asks_for_less_motion(view: ArticleView, session: ArticleSession) -> None:
    class Still(QProxyStyle):
        def styleHint(self, hint, option=None, widget=None, result=None) -> int:  # noqa: N802
            if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
                return 0
            return super().styleHint(hint, option, widget, result)

    style = Still("fusion")
    style.setParent(view)  # a widget does not own its style
    view.text.setStyle(style)
    bar = view.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    session.set_current(place_of(session, "e1"), None)
    assert bar.value() == 0
    assert view._pulse.currentValue() in (None, 1.0)


def test_scrolling_tells_what_is_in_view_and_chooses_nothing(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    session.set_current(place_of(session, "e1"), None)
    qtbot.waitUntil(lambda: session.view.end > 0)
    assert session.view.start == 0
    origins = []
    session.view_changed.connect(origins.append)
    view.text.verticalScrollBar().setValue(view.text.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: session.view.end == len(session.document.text))
    assert session.view.start > 0
    assert set(origins) == {view}
    assert session.current == place_of(session, "e1")


def test_marks_that_arrive_later_are_shown(view: ArticleView, session: ArticleSession) -> None:
    analysis = session.annotations.analysis
    mention = words_at(session, "Jeanne Roux")
    here = point_at(view, mention.start + 2)
    session.show_analysis(type(analysis)("fr", analysis.pipeline))
    assert view.text.places_at(QPointF(here)) == []
    session.show_analysis(analysis)
    assert view.text.places_at(QPointF(here))[0] == place_of(session, "e2")


# Text


def test_copied_words_keep_their_no_break_spaces(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    qtbot.keyClick(view.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "\u00a0" in copied
    assert copied == session.document.text


def test_the_text_cannot_be_changed(qtbot: QtBot, view: ArticleView) -> None:
    before = view.text.toPlainText()
    qtbot.keyClicks(view.text, "abc")
    qtbot.keyClick(view.text, Qt.Key.Key_Delete)
    assert view.text.toPlainText() == before


def test_a_dropped_file_is_left_to_the_window(view: ArticleView) -> None:
    event = QDragEnterEvent(
        QPoint(10, 10),
        Qt.DropAction.CopyAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.text.viewport(), event)
    assert not view.text.acceptDrops()
    assert not view.text.viewport().acceptDrops()


def test_the_caret_can_be_moved_with_the_keys(qtbot: QtBot, view: ArticleView) -> None:
    qtbot.keyClick(view.text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.text.selected_words() == "L"


# Zoom and size


def first_words(view: ArticleView) -> int:
    return view.text.span_in_view().start


@pytest.mark.parametrize("change", ["zoom", "width", "face", "line", "characters"])
def test_the_place_in_the_text_stays(qtbot: QtBot, view: ArticleView, change: str) -> None:
    bar = view.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    line = next(line for line in view.text.lines().lines if line.top >= 0)
    before = line.start, line.top
    if change == "zoom":
        view.set_zoom(4)
    elif change == "width":
        view.resize(560, 700)
    else:
        view.set_typography(
            {
                "face": Typography(face=TextFace.SANS),
                "line": Typography(line=200),
                "characters": Typography(characters=44),
            }[change]
        )
    qtbot.wait(10)
    after = next(line for line in view.text.lines().lines if line.start <= before[0] < line.end)
    assert abs(after.top - before[1]) <= 2


def test_the_text_keeps_its_own_letters_when_the_interface_grows(view: ArticleView) -> None:
    before = view.text.document().defaultFont()
    view.text.setFont(QFont("Atkinson Hyperlegible", 30))
    assert view.text.document().defaultFont() == before


def test_the_wheel_zooms_with_ctrl_and_scrolls_without(qtbot: QtBot, view: ArticleView) -> None:
    def turn(by: int, modifiers: Qt.KeyboardModifier) -> None:
        centre = QPointF(view.text.viewport().rect().center())
        event = QWheelEvent(
            centre,
            view.text.viewport().mapToGlobal(centre),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.text.viewport(), event)

    with qtbot.waitSignal(view.zoom_changed) as changed:
        turn(120, Qt.KeyboardModifier.ControlModifier)
    assert changed.args == [1]
    turn(60, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 1
    turn(60, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 2
    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == 2
    assert view.text.verticalScrollBar().value() > 0


def test_zoom_has_ends_and_a_way_back(view: ArticleView) -> None:
    view.set_zoom(1000)
    largest = view.zoom
    view.set_zoom(largest + 1)
    assert view.zoom == largest
    view.set_zoom(0)
    assert view.zoom == 0


# Screen readers


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(article_view, "announce", lambda _widget, words: said.append(words))
    return said


def test_a_mark_is_announced_when_the_caret_enters_it(
    qtbot: QtBot, view: ArticleView, session: ArticleSession, said: list[str]
) -> None:
    cursor = view.text.textCursor()
    cursor.setPosition(view.text.offsets.to_qt(words_at(session, "Jeanne Roux").start - 1))
    view.text.setTextCursor(cursor)
    said.clear()
    for _ in range(4):
        qtbot.keyClick(view.text, Qt.Key.Key_Right)
    assert len(said) == 1
    assert "Jeanne Roux" in said[0]


def test_the_next_mark_is_announced_whole(view: ArticleView, session: ArticleSession, said: list[str]) -> None:
    session.set_current(place_of(session, "c3"), None)
    assert len(said) == 1
    assert "possible" in said[0]
    assert view.text.textCursor().position() == view.text.offsets.to_qt(place_of(session, "c3").hull.start)


def test_screen_readers_find_a_named_read_only_text(view: ArticleView, session: ArticleSession) -> None:
    page = QAccessible.queryAccessibleInterface(view.text)
    assert page.role() == QAccessible.Role.EditableText
    assert page.state().readOnly
    assert page.state().multiLine
    assert page.text(QAccessible.Text.Name) == "Article"
    assert page.textInterface().characterCount() == len(session.document.text) + 1  # an emoji counts two
    assert view.strip.accessibleName()
    assert view.find_bar.field.accessibleName()


# Leaving


def test_escape_steps_back_from_card_to_mark_to_text(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    session.set_current(place_of(session, "e2"), None)
    qtbot.keyClick(view.text, Qt.Key.Key_Return)
    assert view.card.isVisible()
    qtbot.keyClick(view.text, Qt.Key.Key_Escape)
    assert not view.card.isVisible()
    assert session.current is not None
    qtbot.keyClick(view.text, Qt.Key.Key_Escape)
    assert session.current is None
    assert view.text.hasFocus()


def test_a_view_of_an_empty_article_shows_nothing_and_breaks_nothing(qtbot: QtBot, view: ArticleView) -> None:
    from core.text.document import Document
    from gui.session.article_session import ArticleSession

    empty = article_view.ArticleView(ArticleSession(Document("", (), None, "empty.txt")), view.text._theme)
    qtbot.addWidget(empty)
    empty.show()
    qtbot.waitExposed(empty)
    empty.explain()
    empty.start_find()
    qtbot.keyClicks(empty.find_bar.field, "a")
    empty.set_zoom(3)
    assert empty.text.span_in_view() == Span(0, 0)
    assert QTextCursor(empty.text.document()).position() == 0
    assert empty.event(QEvent(QEvent.Type.LanguageChange))


def test_the_page_shows_that_it_was_reached_by_key(qtbot: QtBot, view: ArticleView) -> None:
    def top_line() -> str:
        return view.text.viewport().grab().toImage().pixelColor(300, 0).name()

    view.text.clearFocus()
    assert top_line() != view.text._theme.accent.name()
    view.text.setFocus(Qt.FocusReason.TabFocusReason)
    assert top_line() == view.text._theme.accent.name()
    view.text.clearFocus()
    view.text.setFocus(Qt.FocusReason.MouseFocusReason)
    assert top_line() != view.text._theme.accent.name()


def test_the_pointer_is_a_hand_over_signs_and_a_beam_over_text(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    page = view.text.viewport()
    for words, shape in [("Jeanne", Qt.CursorShape.PointingHandCursor), ("chantier", Qt.CursorShape.IBeamCursor)]:
        QTest.mouseMove(page, point_at(view, words_at(session, words).start + 1))
        qtbot.waitUntil(lambda shape=shape: page.cursor().shape() == shape)


def test_another_height_tells_what_is_in_view(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    qtbot.waitUntil(lambda: session.view.end > 0)
    before = session.view.end
    view.resize(900, 300)
    qtbot.waitUntil(lambda: 0 < session.view.end < before)


# What is new, and what is filtered


def test_the_card_stays_when_more_is_found_and_goes_with_its_mark(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    analysis = session.annotations.analysis
    session.set_current(place_of(session, "e2"), None)
    view.explain()
    assert "Quotes" in view.card.spoken()
    session.show_analysis(type(analysis)("fr", analysis.pipeline, (), analysis.entities))
    assert view.card.isVisible()
    assert "Jeanne Roux" in view.card.spoken()
    assert "Quotes" not in view.card.spoken(), "it still says what was found before"
    session.show_analysis(type(analysis)("fr", analysis.pipeline))
    assert not view.card.isVisible()


def test_marks_out_of_view_are_told_of_when_the_filter_leaves_none_in_view(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    view.resize(900, 300)
    view.text.verticalScrollBar().setValue(view.text.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: session.view.start > 0)
    assert not view.beyond.isVisible(), "without a filter it is of no use"
    session.set_filter(MarkFilter(query="esteve"), None)
    assert view.beyond.isVisible()
    assert view.beyond.text().startswith("↑ 3 ")
    qtbot.mouseClick(view.beyond, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.scrolling.under_way)
    assert session.current is session.places[-1]
    qtbot.waitUntil(lambda: not view.beyond.isVisible())
    view.text.verticalScrollBar().setValue(0)
    session.set_filter(MarkFilter(query="belle-rive"), None)
    view.resize(900, 120)
    qtbot.waitUntil(view.beyond.isVisible)
    assert view.beyond.text().startswith("↓ 1 ")
    session.set_filter(MarkFilter(query="zeppelin"), None)
    assert not view.beyond.isVisible()
