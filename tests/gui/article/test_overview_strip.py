"""The strip beside the scroll bar shows where the marks lie, and leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pointing import place_of, words_at
from PySide6.QtCore import QPoint, Qt

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


def colours(view: ArticleView) -> set[str]:
    image = view.strip.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_it_lies_between_text_and_scroll_bar_and_covers_neither(view: ArticleView) -> None:
    strip, page, bar = view.strip.geometry(), view.text.viewport().geometry(), view.text.verticalScrollBar()
    assert strip.height() == page.height()
    assert page.right() < strip.left()
    assert strip.right() < bar.mapTo(view.text, QPoint(0, 0)).x()


def test_it_shows_quotes_and_claims_that_pass_the_filter(view: ArticleView, session: ArticleSession) -> None:
    theme = view.text._theme
    assert {theme.quote.line.name(), theme.claim.line.name()} <= colours(view)
    session.set_filter(MarkFilter(frozenset({MarkKind.QUOTE})), None)
    assert theme.quote.line.name() in colours(view)
    assert theme.claim.line.name() not in colours(view)


def test_it_shows_the_current_mark(view: ArticleView, session: ArticleSession) -> None:
    accent = view.text._theme.accent.name()
    assert accent not in colours(view)
    session.set_current(place_of(session, "c2"), None)
    assert accent in colours(view)


def test_a_click_goes_there_and_chooses_nothing(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    strip = view.strip
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() - 2))
    qtbot.waitUntil(lambda: session.view.end == len(session.document.text))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 1))
    qtbot.waitUntil(lambda: session.view.start == 0)
    assert session.current is None


def test_the_tip_tells_the_marks_there_and_what_the_lanes_mean(view: ArticleView, session: ArticleSession) -> None:
    strip = view.strip
    share = words_at(session, "Le chantier aurait").start / len(session.document.text)
    tip = strip.tip_at(6 + (strip.height() - 12) * share)
    assert "unverified" in tip
    assert strip.legend() in tip
    assert strip.tip_at(strip.height() - 2) == strip.legend()
