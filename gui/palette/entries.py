"""What the palette offers, and which of it fits what was typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.analysis.results import Entity
from core.annotations.facets import facet_counts
from core.annotations.marks import MarkKind, Place
from core.annotations.query import toggle_term
from core.annotations.statistics import first_quotes
from core.text.folding import fold
from gui.facet_words import field_label, typed_term, value_label
from gui.mark_words import kind_label, spoken_mark, type_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QActionGroup

    from gui.actions import Actions
    from gui.session.article_session import ArticleSession


@dataclass(frozen=True)
class Entry:
    """One thing to do or to go to.

    Attributes:
        words: what it is called.
        hint: what it is, or its keys; shown on the right.
        do: does it.
    """

    words: str
    hint: str
    do: Callable[[], object]


def palette_entries(
    actions: Actions,
    session: ArticleSession | None,
    articles: Iterable[tuple[str, Callable[[], object]]] = (),
    choices: Iterable[tuple[str, QActionGroup]] = (),
) -> list[Entry]:
    """All that can be done or gone to now.

    Args:
        actions: the commands.
        session: the article in front: its bookmarks, headings, speakers, filters and marks follow.
        articles: the open articles, by their names, and what shows them.
        choices: by what they are called, groups of actions one of which is checked.

    Returns:
        Commands first, then articles and choices, then what there is in the article: the marks in reading order, and
        the values to filter them by.
    """
    entries = [
        Entry(
            _plain(action.text()),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            action.trigger,
        )
        for action in actions
        if action.isEnabled() and action.objectName() != "palette"
    ]
    hint = QCoreApplication.translate("palette", "Open article")
    entries.extend(Entry(name, hint, show) for name, show in articles)
    entries.extend(
        Entry(_plain(action.text()), _plain(title), action.trigger)
        for title, group in choices
        for action in group.actions()
    )
    if session is not None:
        entries.extend(_bookmarks(session))
        entries.extend(_headings(session))
        entries.extend(_speakers(session))
        entries.extend(_marks(session))
        entries.extend(_facets(session))
    return entries


def fitting(entries: list[Entry], typed: str, most: int) -> list[Entry]:
    """At most `most` entries that hold every typed word, those whose own words begin with the first one first."""
    words = fold(typed).split()
    found = []
    for number, entry in enumerate(entries):
        folded = fold(f"{entry.words} {entry.hint}")
        if all(word in folded for word in words):
            begins = bool(words) and any(part.startswith(words[0]) for part in fold(entry.words).split())
            found.append((not begins, number, entry))
    return [entry for _, _, entry in sorted(found, key=lambda ranked: ranked[:2])[:most]]


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


def _bookmarks(session: ArticleSession) -> Iterator[Entry]:
    hint = QCoreApplication.translate("palette", "Bookmark")
    for bookmark in session.bookmarks.all:
        yield Entry(bookmark.name, hint, partial(session.jump, session.bookmarks.span(bookmark)))


def _speakers(session: ArticleSession) -> Iterator[Entry]:
    hint = QCoreApplication.translate("palette", "Speaker")
    for name, quote in first_quotes(session.annotations).items():
        yield Entry(name, hint, partial(_show, session, Place(quote)))


def _facets(session: ArticleSession) -> Iterator[Entry]:
    """Filters by one value each; chosen again they are taken away."""
    hint = QCoreApplication.translate("palette", "Filter")
    for kind in MarkKind:
        for name, counted in facet_counts(session.annotations, kind).items():
            for value, count in counted.most_common():
                words = f"{field_label(name)}: {value_label(value)} ({count})"
                yield Entry(words, hint, partial(_toggle, session, typed_term(name, value)))


def _toggle(session: ArticleSession, term: str) -> None:
    query = toggle_term(session.filter.query, term)
    session.set_filter(replace(session.filter, query=query), origin=None)


def _show(session: ArticleSession, place: Place) -> None:
    """Make a mark current, and shown if its kind was not."""
    if place.mark.kind not in session.filter.kinds:
        kinds = session.filter.kinds | {place.mark.kind}
        session.set_filter(replace(session.filter, kinds=kinds), origin=None)
    session.set_current(place, None)


def _headings(session: ArticleSession) -> Iterator[Entry]:
    hint = QCoreApplication.translate("palette", "Heading")
    text = session.document.text
    for span in session.document.headings:
        yield Entry(" ".join(span.of(text).split()), hint, partial(session.jump, span))


def _marks(session: ArticleSession) -> Iterator[Entry]:
    text = session.document.text
    for mark in session.annotations.marks:
        if not session.filter.finds(mark, text):
            continue
        words = spoken_mark(mark, text).split(": ", 1)[-1]
        hint = type_label(mark.item.type) if isinstance(mark.item, Entity) else kind_label(mark.kind)
        yield Entry(" ".join(words.split()), hint, partial(_show, session, Place(mark)))
