"""From the article to the window that shows its pages, and back when the reader has no patience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.printing.printing import Printing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession


def test_closing_the_window_gives_up_setting_the_pages_and_they_can_be_asked_for_again(
    qtbot: QtBot, session: ArticleSession
) -> None:
    window = QWidget()
    qtbot.addWidget(window, before_close_func=lambda _window: printing.close())
    window.show()
    printing = Printing(window)
    previews, failures = [], []
    printing.shown.connect(previews.append)
    printing.failed.connect(failures.append)
    printing.preview(session)
    assert previews[0].isVisible(), "it is there before the pages are"
    previews[0].reject()
    assert not printing._client.busy
    printing.preview(session)
    qtbot.waitUntil(lambda: bool(previews[1].sheets), timeout=20_000)
    previews[1].reject()
    assert not failures
