"""The reading view of the hand-made article, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.article.article_view import ArticleView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession
    from gui.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, session: ArticleSession, light: Theme) -> ArticleView:
    view = ArticleView(session, light)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.text.hasFocus)
    return view
