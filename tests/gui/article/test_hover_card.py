"""The card of a mark: when it comes, what it says, when it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pointing import place_of, point_at, words_at
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from core.analysis.results import Analysis, Quote, QuoteKind
from gui.article.card_timing import tells_by_pointing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


def point_to(view: ArticleView, words: str) -> None:
    QTest.mouseMove(view.text.viewport(), QPoint(5, 5))
    QTest.mouseMove(view.text.viewport(), point_at(view, words_at(view._session, words).start + 1))


def test_it_comes_when_the_pointer_rests_and_goes_when_it_leaves(qtbot: QtBot, view: ArticleView) -> None:
    point_to(view, "Jeanne Roux")
    assert not view.card.isVisible()
    qtbot.waitUntil(view.card.isVisible, timeout=2000)
    assert "Person" in view.card.spoken()
    assert "Jeanne Roux" in view.card.spoken()
    QTest.mouseMove(view.text.viewport(), point_at(view, words_at(view._session, "Fermé").start))
    qtbot.waitUntil(lambda: not view.card.isVisible(), timeout=2000)


@pytest.mark.parametrize("height", [700, 440])
def test_it_does_not_cover_the_words_it_is_about_and_stays_inside(
    view: ArticleView, session: ArticleSession, height: int
) -> None:
    view.resize(900, height)
    for mark in session.annotations.marks:
        session.set_current(place_of(session, mark.id), None)
        view.explain()
        words = view.text.words_rect(place_of(session, mark.id))
        card = view.card.geometry()
        assert view.rect().contains(card), mark.id
        assert not card.intersects(words.translated(view.text.viewport().geometry().topLeft())), mark.id
        view.card.close_card()


def test_it_does_not_cover_who_speaks_on_the_next_line(view: ArticleView, session: ArticleSession) -> None:
    said, speaker = words_at(session, "Fermé depuis mars"), words_at(session, "directrice de la Compagnie")
    quote = Quote("q1", QuoteKind.INDIRECT, (said,), words_at(session, "a annoncé"), speaker, "La directrice")
    session.show_analysis(Analysis("fr", session.annotations.analysis.pipeline, quotes=(quote,)))
    assert point_at(view, speaker.start).y() > point_at(view, said.end - 1).y()
    session.set_current(place_of(session, "q1"), None)
    view.explain()
    card = view.card.geometry().translated(-view.text.viewport().geometry().topLeft())
    assert card.top() > point_at(view, speaker.end - 1).y()


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("e2", ["Person", "Jeanne Roux", "1 of 1", "apposition (directrice)", "Quotes 1"]),
        ("q1", ["Quote · direct", "elle → Jeanne Roux", "a-t-elle expliqué", "incise"]),
        ("q2", ["Quote · indirect", "Paul Estève", "assure", "reported clause"]),
        ("c2", ["Claim", "Unverified", "aurait coûté", "The article", "80%", "figure", "12\u202f%", "no source"]),
        ("c3", ["Possible", "pourrait", "Paul Estève", "modal verb"]),
    ],
)
def test_it_says_what_why_and_who(view: ArticleView, session: ArticleSession, mark: str, said: list[str]) -> None:
    session.set_current(place_of(session, mark), None)
    view.explain()
    spoken = view.card.spoken()
    for words in said:
        assert " ".join(words.split()) in spoken, (words, spoken)


def test_names_are_shown_as_they_are_written_not_as_markup(view: ArticleView, session: ArticleSession) -> None:
    place = place_of(session, "e2")
    entity = type(place.mark.item)("e2", "<b>Roux</b> & Cie", place.mark.item.type, place.mark.item.mentions)
    mark = type(place.mark)(place.mark.kind, entity, place.mark.places)
    view.card.show_place(type(place)(mark), session.annotations, view.rect(), view.rect())
    assert "<b>Roux</b> & Cie" in view.card.spoken()


def test_enter_explains_the_mark_at_the_caret(view: ArticleView, session: ArticleSession) -> None:
    view.text.put_caret(view.text.offsets.to_qt(words_at(session, "Paul Estève").start + 3))
    view.explain()
    assert session.current == place_of(session, "e6")
    assert view.card.isVisible()
    view.explain()
    assert not view.card.isVisible()


def test_enter_goes_to_a_current_mark_that_is_out_of_view(view: ArticleView, session: ArticleSession) -> None:
    session.set_current(place_of(session, "e1"), None)
    view.text.verticalScrollBar().setValue(view.text.verticalScrollBar().maximum())
    view.explain()
    assert view.card.isVisible()
    assert view.text.words_rect(place_of(session, "e1")) is not None


def test_scrolling_and_another_mark_put_it_away(view: ArticleView, session: ArticleSession) -> None:
    session.set_current(place_of(session, "e2"), None)
    view.explain()
    view.text.verticalScrollBar().setValue(30)
    assert not view.card.isVisible()
    view.explain()
    session.set_current(place_of(session, "q2"), None)
    assert not view.card.isVisible()


def test_plain_assertions_do_not_bring_it_by_pointing(session: ArticleSession) -> None:
    tells = {mark.id: tells_by_pointing(place_of(session, mark.id)) for mark in session.annotations.marks}
    assert not tells.pop("c1")
    assert all(tells.values())


def test_the_card_is_never_wider_than_the_page(qtbot: QtBot, view: ArticleView, session: ArticleSession) -> None:
    view.resize(300, 700)
    session.set_current(session.places[0], None)
    view.explain()
    assert view.card.isVisible()
    assert view.text.viewport().geometry().contains(view.card.geometry())
