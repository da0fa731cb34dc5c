"""A claim that may not agree with another asks so on its card, and leads there by click and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt

from core.analysis.results import Comparison, ComparisonKind
from core.annotations.marks import Annotations, MarkKind, Place
from gui.panel.card_content import card_content
from gui.panel.marks_panel import MarksPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession
    from gui.theme import Theme


def asking(session: ArticleSession, kind: ComparisonKind) -> Annotations:
    """The session's article with a question about its second and third claims."""
    analysis = session.annotations.analysis
    assert analysis is not None
    second, third = analysis.claims[1:]
    assert second.cue
    assert third.cue
    cues = (second.cue, third.cue)
    comparison = Comparison(kind, (second.id, third.id), cues, cues)
    return Annotations(session.document, msgspec.structs.replace(analysis, comparisons=(comparison,)))


@pytest.fixture
def panel(qtbot: QtBot, session: ArticleSession, light: Theme) -> MarksPanel:
    asked = asking(session, ComparisonKind.FIGURES).analysis
    assert asked is not None
    session.show_analysis(asked)
    panel = MarksPanel(session, light)
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_kind(MarkKind.CLAIM)
    return panel


def test_the_card_asks_with_its_own_words_first(session: ArticleSession, light: Theme) -> None:
    annotations = asking(session, ComparisonKind.FIGURES)
    asked = {mark: card_content(annotations.by_id[mark], annotations, light).questions for mark in ("c1", "c2", "c3")}
    assert asked["c1"] == ()
    assert asked["c2"] == ("Do these agree? “aurait coûté” – “pourrait”",)
    assert asked["c3"] == ("Do these agree? “pourrait” – “aurait coûté”",)


def test_of_a_statement_it_says_how_sure_each_is(session: ArticleSession, light: Theme) -> None:
    annotations = asking(session, ComparisonKind.CERTAINTY)
    card = card_content(annotations.by_id["c2"], annotations, light)
    assert card.questions == ("Do these agree? unverified: “aurait coûté” – possible: “pourrait”",)


def test_a_click_on_the_question_leads_to_the_other_claim(
    qtbot: QtBot, panel: MarksPanel, session: ArticleSession
) -> None:
    cards = panel.lists[MarkKind.CLAIM]
    area = cards.visualRect(cards.shown.index(1, 0))
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert session.current is not None
    assert session.current.mark.id == "c2"
    area = cards.visualRect(cards.shown.index(1, 0))
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.center().x(), area.bottom() - 22))
    assert session.current.mark.id == "c3"


def test_return_leads_there_and_back(qtbot: QtBot, panel: MarksPanel, session: ArticleSession) -> None:
    cards = panel.lists[MarkKind.CLAIM]
    session.set_current(Place(session.annotations.by_id["c2"]), origin=None)
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert session.current is not None
    assert session.current.mark.id == "c3"
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert session.current.mark.id == "c2"


def test_a_screen_reader_hears_the_question(panel: MarksPanel) -> None:
    shown = panel.lists[MarkKind.CLAIM].shown
    spoken = [shown.data(shown.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert ["Do these agree?" in words for words in spoken] == [False, True, True]
