"""What a screen reader hears of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pointing import place_of, words_at
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from gui.article import article_view

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


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
