"""What the palette offers, and which of it fits what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.analysis.results import Entity
from core.annotations.marks import Place
from core.text.folding import fold
from gui.mark_words import kind_label, spoken_mark, type_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


def palette_entries(actions: Actions, session: ArticleSession | None) -> list[Entry]:
    """All commands that can be given now, then the headings, then the marks in reading order."""
    entries = [
        Entry(
            _plain(action.text()),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            action.trigger,
        )
        for action in actions
        if action.isEnabled() and action.objectName() != "palette"
    ]
    if session is not None:
        entries.extend(_headings(session))
        entries.extend(_marks(session))
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


def _headings(session: ArticleSession) -> Iterator[Entry]:
    hint = QCoreApplication.translate("palette", "Heading")
    text = session.document.text
    for span in session.document.headings:
        yield Entry(" ".join(span.of(text).split()), hint, partial(session.jump, span))


def _marks(session: ArticleSession) -> Iterator[Entry]:
    text = session.document.text
    shown = {place.mark.id for place in session.places}
    for mark in session.annotations.marks:
        if mark.id not in shown:
            continue
        words = spoken_mark(mark, text).split(": ", 1)[-1]
        hint = type_label(mark.item.type) if isinstance(mark.item, Entity) else kind_label(mark.kind)
        yield Entry(" ".join(words.split()), hint, partial(session.set_current, Place(mark), None))
