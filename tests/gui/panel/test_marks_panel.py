"""The panel shows every mark once, whole words only, and says each to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind, Place
from core.annotations.order import Order
from gui.fonts import sans, serif
from gui.panel.card_content import CardContent, card_content
from gui.panel.card_layout import CLOSED_LINES, CardFonts, lay_out_card
from gui.panel.marks_model import MarksModel
from gui.panel.marks_panel import MarksPanel
from gui.session.article_session import AnalysisState, Phase

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession
    from gui.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, session: ArticleSession, light: Theme) -> MarksPanel:
    panel = MarksPanel(session, light)
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def card_of(session: ArticleSession, mark_id: str, theme: Theme) -> CardContent:
    return card_content(session.annotations.by_id[mark_id], session.annotations, theme)


@pytest.mark.parametrize("kind", list(MarkKind))
def test_models_keep_qt_s_rules_while_marks_and_filter_change(session: ArticleSession, kind: MarkKind) -> None:
    model = MarksModel(session, kind)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    session.set_filter(MarkFilter(query="roux"), origin=None)
    model.refilter()
    assert model.rowCount() < len(model.marks)
    session.set_filter(MarkFilter(), origin=None)
    model.reload()
    assert model.rowCount() == sum(mark.kind is kind for mark in session.annotations.marks)
    del tester


def test_tabs_count_what_the_filter_finds(panel: MarksPanel, session: ArticleSession) -> None:
    assert [panel.tabs.tabText(i).split()[-1] for i in range(3)] == ["3", "2", "6"]
    session.set_filter(MarkFilter(query="paul esteve"), origin=None)
    assert [panel.tabs.tabText(i).split()[-1] for i in range(3)] == ["1/3", "1/2", "1/6"]


def test_quote_card_tells_how_the_speaker_was_found(session: ArticleSession, light: Theme) -> None:
    card = card_of(session, "q1", light)
    assert card.head == "Jeanne Roux"
    assert card.note.startswith("elle → Jeanne Roux · ")
    assert "a-t-elle expliqué" in card.note
    assert card.body == "Nous avons réparé la grue […] et trois navires sont attendus dès demain"


def test_claim_card_shows_the_deciding_words_and_the_reasons(session: ArticleSession, light: Theme) -> None:
    card = card_of(session, "c2", light)
    assert "aurait coûté" in card.note
    assert card.worth == pytest.approx(0.8)
    assert len(card.foot.split(" · ")) == 2


def test_entity_card_counts_what_it_says_and_what_is_said_of_it(session: ArticleSession, light: Theme) -> None:
    card = card_of(session, "e2", light)
    assert card.head == "Jeanne Roux"
    assert len(card.ticks) == 1
    assert "1" in card.foot


def test_closed_cards_end_at_a_whole_word(session: ArticleSession, light: Theme) -> None:
    words = "anticonstitutionnellement parlant " * 40
    content = CardContent("Jeanne Roux", "direct", light.quote, body=words)
    fonts = CardFonts(sans(15), serif(16))
    closed = lay_out_card(content, fonts, 320, opened=False)
    opened = lay_out_card(content, fonts, 320, opened=True)
    assert closed.body is not None
    assert closed.body.lineCount() == CLOSED_LINES
    assert closed.body.text().removesuffix(" …").split()[-1] in words.split()
    assert opened.body is not None
    assert opened.body.text() == words
    assert opened.height > closed.height


def test_choosing_an_entity_again_goes_on_to_its_next_mention(
    qtbot: QtBot, panel: MarksPanel, session: ArticleSession
) -> None:
    panel.show_kind(MarkKind.ENTITY)
    cards = panel.lists[MarkKind.ENTITY]
    where = cards.visualRect(cards.shown.index(0, 0)).center()
    for mention in (0, 1, 0):
        qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        assert session.current == Place(cards.shown.mark(0), mention)


def test_choosing_a_card_of_a_hidden_kind_shows_the_kind(panel: MarksPanel, session: ArticleSession) -> None:
    session.set_filter(MarkFilter(kinds=frozenset({MarkKind.CLAIM})), origin=None)
    panel.show_kind(MarkKind.QUOTE)
    cards = panel.lists[MarkKind.QUOTE]
    cards.chosen.emit(cards.shown.mark(0))
    assert MarkKind.QUOTE in session.filter.kinds
    assert session.current is not None


def test_rows_speak_all_of_their_mark(panel: MarksPanel) -> None:
    cards = panel.lists[MarkKind.CLAIM]
    spoken = cards.shown.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "unverified" in spoken
    assert "4,2 millions" in spoken


def test_panel_says_why_it_is_empty(panel: MarksPanel, session: ArticleSession) -> None:
    session.set_filter(MarkFilter(query="zzz"), origin=None)
    assert "zzz" in panel.lists[MarkKind.CLAIM].empty_text
    session.set_state(AnalysisState(Phase.ANALYSING))
    session.set_filter(MarkFilter(), origin=None)
    assert panel.lists[MarkKind.CLAIM].empty_text == "Still reading…"


def test_every_control_has_a_name(panel: MarksPanel) -> None:
    focusable = [w for w in panel.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert focusable
    assert all(widget.accessibleName() for widget in focusable)


def test_cards_are_ordered_and_grouped(panel: MarksPanel, session: ArticleSession) -> None:
    cards = panel.lists[MarkKind.CLAIM]
    plain = cards.sizeHintForRow(0)
    cards.sort_by(Order.WORTH)
    assert [cards.shown.mark(row).id for row in range(3)] == ["c2", "c3", "c1"]
    assert cards.shown.group_at(0) is None
    cards.sort_by(Order.CERTAINTY)
    assert [cards.shown.group_at(row) for row in range(3)] == ["asserted", "unverified", "possible"]
    assert cards.shown.group_size(0) == 1
    assert cards.sizeHintForRow(0) > plain
    panel._order_menu.offer(MarkKind.CLAIM, Order.PLACE)
    next(a for a in panel._order_menu.actions() if a.text() == "As in the text").trigger()
    assert [cards.shown.mark(row).id for row in range(3)] == ["c1", "c2", "c3"]
