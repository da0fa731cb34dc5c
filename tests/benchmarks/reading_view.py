"""How long the reading view of a very long article lets the reader wait.

    .venv/bin/python tests/benchmarks/reading_view.py [CHARACTERS] [MARKS]

Needs a display. Shows an article of 300,000 characters with 6,000 marks of all kinds (unless told otherwise), does what
a reader does, and prints for each the longest time in which the event loop answered nothing, in milliseconds.
"""

from __future__ import annotations

import random
import sys
import time
from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.analysis.results import (
    Analysis,
    Certainty,
    Claim,
    Entity,
    EntityType,
    PipelineInfo,
    Quote,
    QuoteKind,
)
from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from gui.article.article_view import ArticleView
from gui.fonts import load_fonts
from gui.session.article_session import ArticleSession
from gui.theme import load_theme

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCE = (
    "Sur la jetée, les pêcheurs déchargent des caisses de sardines, et « le vent tourne », dit le vieux gardien. "
)
SENTENCES_A_PARAGRAPH = 5
BEAT_MS = 2
SETTLE_MS = 120


def make_document(characters: int) -> Document:
    paragraph = (SENTENCE * SENTENCES_A_PARAGRAPH).rstrip()
    spans = [Span(start, start + len(paragraph)) for start in range(0, characters, len(paragraph) + 1)]
    text = "\n".join([paragraph] * len(spans))
    return Document(text, tuple(Passage(PassageKind.PARAGRAPH, span) for span in spans), "fr", "long.txt")


def make_analysis(document: Document, marks: int) -> Analysis:
    chance = random.Random(0)
    third, size = marks // 3, len(document.text)

    def spans(count: int, least: int, most: int) -> list[Span]:
        starts = sorted(chance.randrange(size - most) for _ in range(count))
        return [Span(start, start + chance.randint(least, most)) for start in starts]

    types, certainties, kinds = cycle(EntityType), cycle(Certainty), cycle(QuoteKind)
    mentions = spans(third, 5, 20)
    entities = tuple(
        Entity(f"e{i}", f"Nom {i}", next(types), tuple(mentions[i :: third // 10])) for i in range(third // 10)
    )
    quotes = tuple(
        Quote(f"q{i}", next(kinds), (span,), speaker_name="Le gardien") for i, span in enumerate(spans(third, 40, 300))
    )
    claims = tuple(
        Claim(
            f"c{i}", span, "article", next(certainties), cue=Span(span.start + 5, span.start + 15), check_worthiness=0.7
        )
        for i, span in enumerate(spans(third, 60, 200))
    )
    return Analysis("fr", PipelineInfo("made", "1"), (), entities, quotes, claims)


class Heart:
    """A timer that beats all the time: its longest pause is how long nothing was answered."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def longest_pause(self, action: Callable[[], object], rounds: int = 1) -> float:
        """The longest pause in milliseconds while `action` is done `rounds` times and drawn."""
        QTest.qWait(SETTLE_MS)
        self._longest, self._last = 0.0, time.perf_counter()
        for _ in range(rounds):
            action()
            QTest.qWait(SETTLE_MS)
        return self._longest * 1000


def main(characters: int, marks: int) -> None:
    app = QApplication([])
    load_fonts()
    document = make_document(characters)
    analysis = make_analysis(document, marks)
    light, dark = load_theme("light"), load_theme("dark")
    heart = Heart()
    session = ArticleSession(document)
    held: list[ArticleView] = []

    def show() -> None:
        view = ArticleView(session, light)
        view.resize(960, 900)
        view.show()
        held.append(view)

    def tell(what: str, action: Callable[[], object], rounds: int = 1) -> None:
        print(f"{what:44}{heart.longest_pause(action, rounds):8.0f}")

    print(f"{len(document.text)} characters, {marks} marks; longest pause in ms")
    tell("show the text", show)
    view = held[0]
    bar = view.text.verticalScrollBar()
    QTest.qWait(1500)  # Qt lays the rest of a long text out in its own time
    tell("take in the marks", lambda: session.show_analysis(analysis))
    tell("scroll by pages", lambda: bar.setValue(bar.value() + bar.pageStep()), 30)
    tell("go to the end", lambda: bar.setValue(bar.maximum()))
    tell("next mark, from end to start", lambda: session.set_current(session.places[0], None), 1)
    tell("next mark", lambda: session.step(1, None), 10)
    no_claims = MarkFilter(frozenset({MarkKind.QUOTE, MarkKind.ENTITY}))
    tell("claims off", lambda: session.set_filter(no_claims, None))
    tell("claims on", lambda: session.set_filter(MarkFilter(), None))
    tell("dark", lambda: view.set_theme(dark))
    tell("larger text", view.zoom_in)
    tell("another width", lambda: view.resize(800, 900))
    view.start_find()
    tell("find a word", lambda: QTest.keyClicks(view.find_bar.field, "gardien"))
    print(f"{len(view.find_bar.hits)} hits")
    app.closeAllWindows()


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:3]) if len(sys.argv) > 2 else (300_000, 6_000))
