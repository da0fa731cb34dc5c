"""Choosing marks in the text with a real pointer and real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pointing import place_of, point_at, words_at
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


def click(qtbot: QtBot, view: ArticleView, offset: int) -> None:
    qtbot.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=point_at(view, offset))


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


def test_the_pointer_is_a_hand_over_signs_and_a_beam_over_text(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    page = view.text.viewport()
    for words, shape in [("Jeanne", Qt.CursorShape.PointingHandCursor), ("chantier", Qt.CursorShape.IBeamCursor)]:
        QTest.mouseMove(page, point_at(view, words_at(session, words).start + 1))
        qtbot.waitUntil(lambda shape=shape: page.cursor().shape() == shape)
