"""A list of very many cards is there at once, and each card is as high as its words need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from core.analysis.results import Analysis, Certainty, Claim, PipelineInfo
from core.annotations.marks import MarkKind
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from gui.panel.card_delegate import AT_ONCE
from gui.panel.marks_panel import MarksPanel
from gui.session.article_session import ArticleSession

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.panel.card_list import CardList
    from gui.theme import Theme

MARKS = 4 * AT_ONCE


@pytest.fixture
def long_list(qtbot: QtBot, qapp: QApplication, light: Theme) -> CardList:
    """Claims of one word first, later ones of many: the later cards are higher than the first ones let expect."""
    sentences = ["Il pleut. " * (1 + 20 * (number > AT_ONCE)) for number in range(MARKS)]
    text = "\n".join(sentences)
    starts = [sum(len(s) + 1 for s in sentences[:number]) for number in range(MARKS)]
    spans = [Span(start, start + len(words) - 1) for start, words in zip(starts, sentences, strict=True)]
    document = Document(text, tuple(Passage(PassageKind.PARAGRAPH, span) for span in spans), "fr", "pluie.txt")
    claims = tuple(Claim(f"c{number}", span, "article", Certainty.ASSERTED) for number, span in enumerate(spans))
    session = ArticleSession(document)
    session.show_analysis(Analysis("fr", PipelineInfo("hand", "1"), (), (), (), claims))
    panel = MarksPanel(session, light)
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel.lists[MarkKind.CLAIM]


def height(cards: CardList, row: int) -> int:
    return cards.visualRect(cards.shown.index(row, 0)).height()


def test_every_card_comes_to_its_own_height(qtbot: QtBot, long_list: CardList) -> None:
    short = height(long_list, 0)
    qtbot.waitUntil(lambda: len({height(long_list, row) for row in range(AT_ONCE + 1, MARKS)}) == 1)
    assert height(long_list, MARKS - 1) > height(long_list, 0) == short


def test_the_card_in_view_stays_there_while_others_are_measured(qtbot: QtBot, long_list: CardList) -> None:
    row = MARKS - 20
    long_list.reload()
    long_list.show_first_in_view(row)
    qtbot.waitUntil(lambda: len({height(long_list, row) for row in range(AT_ONCE + 1, MARKS)}) == 1)
    assert long_list.indexAt(QPoint(100, 10)).row() == row


def test_cards_are_as_high_as_their_words_need_at_another_width(qtbot: QtBot, long_list: CardList) -> None:
    qtbot.waitUntil(lambda: len({height(long_list, row) for row in range(AT_ONCE + 1, MARKS)}) == 1)
    panel, last = long_list.window(), height(long_list, MARKS - 1)
    panel.resize(2 * panel.width(), panel.height())
    qtbot.waitUntil(lambda: len({height(long_list, row) for row in range(AT_ONCE + 1, MARKS)}) == 1)
    assert height(long_list, MARKS - 1) < last
