"""The filter field teaches what can be typed into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from gui.panel.filter_field import FilterField, offers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession


def terms(typed: str, session: ArticleSession, *, unasked: bool = True) -> list[str]:
    return [offer.term for offer in offers(typed, session.annotations, unasked=unasked)]


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr"))
    yield
    QLocale.setDefault(before)


def test_names_of_fields_are_offered_by_their_first_letters(session: ArticleSession) -> None:
    assert terms("s", session) == ["speaker:", "source:"]
    assert terms("quay s", session) == ["speaker:", "source:"]
    assert terms("", session) == []
    assert "certainty:" in terms("", session, unasked=False)


def test_values_that_the_article_has_are_offered_for_a_field(session: ArticleSession) -> None:
    assert terms("speaker:", session) == ['speaker:"Jeanne Roux"', 'speaker:"Paul Estève"']
    assert terms("speaker:est", session) == ['speaker:"Paul Estève"']
    assert terms("certainty:p", session) == ["certainty:possible"]
    assert terms("nothing:p", session) == []


@pytest.mark.usefixtures("french")
def test_a_french_interface_offers_french_names(session: ArticleSession) -> None:
    assert terms("lo", session) == ["locuteur:"]
    assert terms("certitude:p", session) == ["certitude:possible"]


def test_down_lists_the_fields_and_enter_takes_one(qtbot: QtBot, session: ArticleSession) -> None:
    field = FilterField(session)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    popup = field.completer_of_terms.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClicks(field, "sp")
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "speaker:"
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == 'speaker:"Jeanne Roux" '
