"""A theme, and the session of an article that was written and marked by hand for the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.results import (
    Analysis,
    Certainty,
    Claim,
    Entity,
    EntityType,
    PipelineInfo,
    Quote,
    QuoteKind,
    Reason,
    ReasonKind,
)
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from gui.fonts import load_fonts
from gui.session.article_session import ArticleSession
from gui.theme import Theme, load_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TITLE = "Le port de Valmure rouvre ses quais"
HEADING = "Une grue neuve 🎉"
FIRST = (
    "Fermé depuis mars, le port de Valmure a rouvert lundi, a annoncé Jeanne Roux, directrice de la Compagnie des "
    "quais. "
    "«\u00a0Nous avons réparé la grue, a-t-elle expliqué, et trois navires sont attendus dès demain.\u00a0» "
    "Le chantier aurait coûté 4,2 millions d’euros, soit 12\u202f% de plus que prévu."
)
SECOND = (
    "Le maire, Paul Estève, assure que le trafic pourrait doubler avant 2030. "
    "La Compagnie des quais n’a pas répondu à nos questions sur l’accident de la Belle-Rive."
)
FILLER = (
    "Sur la jetée, les pêcheurs déchargent des caisses de sardines pendant que le vent tourne au nord et que les "
    "mouettes suivent les bateaux jusque dans le bassin."
)
PARAGRAPHS_AFTER = 12


def span_of(text: str, words: str, number: int = 0) -> Span:
    """Where `words` stand in `text` for the `number`-th time, counted from 0."""
    start = -1
    for _ in range(number + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def make_document() -> Document:
    """A title, a paragraph with a heading run into it, another, and some without marks, so that there is to scroll."""
    text = f"{TITLE}\n\n{HEADING} {FIRST}\n{SECOND}\n\n" + "\n\n".join([FILLER] * PARAGRAPHS_AFTER)
    passages = [Passage(PassageKind.TITLE, span_of(text, TITLE)), Passage(PassageKind.HEADING, span_of(text, HEADING))]
    paragraphs = [span_of(text, FIRST), span_of(text, SECOND)]
    paragraphs += [span_of(text, FILLER, number) for number in range(PARAGRAPHS_AFTER)]
    passages += [Passage(PassageKind.PARAGRAPH, span) for span in paragraphs]
    return Document(text, tuple(passages), "fr", "valmure.txt")


def make_analysis(text: str) -> Analysis:
    """Marks of every kind, some within others."""

    def at(words: str, number: int = 0) -> Span:
        return span_of(text, words, number)

    entities = (
        Entity("e1", "Valmure", EntityType.LOC, (at("Valmure"), at("Valmure", 1)), ("preposition: de",)),
        Entity("e2", "Jeanne Roux", EntityType.PER, (at("Jeanne Roux"),), ("apposition: directrice",)),
        Entity("e3", "Compagnie des quais", EntityType.ORG, (at("Compagnie des quais"), at("Compagnie des quais", 1))),
        Entity("e4", "Belle-Rive", EntityType.MISC, (at("Belle-Rive"),)),
        Entity("e5", "4,2 millions d’euros", EntityType.MONEY, (at("4,2 millions d’euros"),)),
        Entity("e6", "Paul Estève", EntityType.PER, (at("Paul Estève"),)),
    )
    quotes = (
        Quote(
            "q1",
            QuoteKind.DIRECT,
            (at("Nous avons réparé la grue"), at("et trois navires sont attendus dès demain")),
            at("a-t-elle expliqué"),
            at("elle"),
            "Jeanne Roux",
            "e2",
            rule="incise",
            chain=(at("elle"), at("Jeanne Roux")),
        ),
        Quote(
            "q2",
            QuoteKind.INDIRECT,
            (at("que le trafic pourrait doubler avant 2030"),),
            at("assure"),
            at("Le maire, Paul Estève"),
            "Paul Estève",
            "e6",
            rule="reported clause",
        ),
    )
    cost = at("Le chantier aurait coûté 4,2 millions d’euros, soit 12\u202f% de plus que prévu.")
    claims = (
        Claim("c1", at("le port de Valmure a rouvert lundi"), "Jeanne Roux", Certainty.ASSERTED),
        Claim(
            "c2",
            cost,
            "article",
            Certainty.UNVERIFIED,
            cue=at("aurait coûté"),
            check_worthiness=0.8,
            reasons=(Reason(ReasonKind.FIGURE, at("12\u202f%")), Reason(ReasonKind.NO_SOURCE)),
            rule="journalist's conditional",
        ),
        Claim(
            "c3",
            at("le trafic pourrait doubler avant 2030"),
            "Paul Estève",
            Certainty.POSSIBLE,
            quote="q2",
            cue=at("pourrait"),
            check_worthiness=0.4,
            rule="modal verb",
        ),
    )
    return Analysis("fr", PipelineInfo("hand", "1"), (), entities, quotes, claims)


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def light() -> Theme:
    return load_theme("light")


@pytest.fixture
def session(qapp: QApplication) -> ArticleSession:
    """The article with its marks."""
    document = make_document()
    session = ArticleSession(document)
    session.show_analysis(make_analysis(document.text))
    return session
