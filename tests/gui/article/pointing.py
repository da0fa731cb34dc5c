"""Where words and marks of the hand-made article are, in the text and on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from core.annotations.marks import Place
from core.text.spans import Span

if TYPE_CHECKING:
    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


def words_at(session: ArticleSession, words: str) -> Span:
    """Where `words` stand in the article for the first time."""
    start = session.document.text.index(words)
    return Span(start, start + len(words))


def place_of(session: ArticleSession, mark: str, index: int = 0) -> Place:
    """A place of the mark with the id `mark`."""
    return Place(session.annotations.by_id[mark], index)


def point_at(view: ArticleView, offset: int) -> QPoint:
    """A point of the viewport inside the character at `offset` of the text, as Qt places it."""
    before, after = QTextCursor(view.text.document()), QTextCursor(view.text.document())
    before.setPosition(view.text.offsets.to_qt(offset))
    after.setPosition(view.text.offsets.to_qt(offset + 1))
    left, right = view.text.cursorRect(before), view.text.cursorRect(after)
    return QPoint((left.left() + right.left()) // 2 + 1, left.center().y())
