"""What the palette offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from gui.actions import Actions
from gui.palette.entries import Entry, fitting, palette_entries

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window)


def named(entries: list[Entry], words: str) -> Entry:
    return next(entry for entry in entries if entry.words == words)


def test_commands_headings_and_marks_are_offered(actions: Actions, session: ArticleSession) -> None:
    entries = palette_entries(actions, session)
    assert named(entries, "Zoom In").hint
    assert named(entries, "Une grue neuve 🎉")
    assert named(entries, "Paul Estève (1)").hint == "Person"
    assert sum(entry.hint == "Quote" for entry in entries) == 2


def test_disabled_commands_are_not_offered(actions: Actions) -> None:
    actions["export"].setEnabled(False)
    assert all(entry.words != "Export PDF" for entry in palette_entries(actions, None))


def test_a_mark_that_is_chosen_becomes_current(actions: Actions, session: ArticleSession) -> None:
    named(palette_entries(actions, session), "Paul Estève (1)").do()
    assert session.current is not None
    assert session.current.mark.id == "e6"


def test_typing_ignores_accents_and_prefers_beginnings() -> None:
    entries = [Entry(words, "", lambda: None) for words in ("Le café noir", "Décafé", "Cafétéria")]
    assert [entry.words for entry in fitting(entries, "CAFE", 10)] == ["Le café noir", "Cafétéria", "Décafé"]
    assert fitting(entries, "cafe noir", 10) == entries[:1]
    assert len(fitting(entries, "", 2)) == 2


def test_speakers_filters_bookmarks_and_articles_are_offered(actions: Actions, session: ArticleSession) -> None:
    session.bookmarks.toggle(0)
    shown = []
    entries = palette_entries(actions, session, [("other.txt", lambda: shown.append("other.txt"))])
    by_hint = {(entry.hint, entry.words): entry for entry in entries}
    by_hint["Speaker", "Paul Estève"].do()
    assert session.current is not None
    assert session.current.mark.id == "q2"
    by_hint["Filter", "Certainty: possible (1)"].do()
    assert {place.mark.id for place in session.places} == {"c3"}
    by_hint["Filter", "Certainty: possible (1)"].do()
    assert session.filter.query == ""
    by_hint["Open article", "other.txt"].do()
    assert shown == ["other.txt"]
    assert ("Bookmark", session.bookmarks.all[0].name) in by_hint


def test_a_mark_of_a_hidden_kind_is_shown_when_it_is_gone_to(actions: Actions, session: ArticleSession) -> None:
    session.set_filter(MarkFilter(frozenset({MarkKind.CLAIM})), origin=None)
    entry = next(entry for entry in palette_entries(actions, session) if entry.words.startswith("Belle-Rive"))
    entry.do()
    assert session.current is not None
    assert session.current in session.places
    assert session.filter.kinds == {MarkKind.CLAIM, MarkKind.ENTITY}
