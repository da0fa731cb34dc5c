"""The reading view follows its session, and tells it what is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pointing import place_of, point_at, words_at
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProxyStyle, QStyle

from core.annotations.filters import MarkFilter
from core.text.spans import Span
from gui.article import article_view
from gui.article.scrolling import GLIDE_MS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


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


def test_another_height_tells_what_is_in_view(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    qtbot.waitUntil(lambda: session.view.end > 0)
    before = session.view.end
    view.resize(900, 300)
    qtbot.waitUntil(lambda: 0 < session.view.end < before)


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
