"""The window's foot: facts about the article on the left, the analysis on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from core.analysis.stages import Stage
from gui.counts import Counts
from gui.scale import scaled
from gui.session.article_session import Phase

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.session.article_session import ArticleSession

WORDS_A_MINUTE = 230
"""Silent reading of non-fiction: 238 words a minute in English, a little less in French (Brysbaert 2019)."""

PASSING_MESSAGE = 4000
"""Milliseconds for which it says what went well."""


class StatusLine(QStatusBar):
    """Language, words, reading time, pipeline; stage and progress while analysing, with a button to stop."""

    def __init__(self, stop: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = QLabel(self)
        self._facts.setContentsMargins(10, 0, 0, 0)
        self._stage = QLabel(self)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 100)
        self._progress.setTextVisible(False)
        self._stop = QToolButton(self)
        self._stop.setDefaultAction(stop)
        self._stop.setAutoRaise(True)
        self.addWidget(self._facts, 1)
        for widget in (self._stage, self._progress, self._stop):
            self.addPermanentWidget(widget)

    def show_session(self, session: ArticleSession | None) -> None:
        """Tell about `session`, or nothing."""
        self._progress.setFixedSize(scaled(120), scaled(8))
        busy = session is not None and session.state.phase in (Phase.WAITING, Phase.ANALYSING)
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)
        if session is None:
            self._facts.clear()
            self._stage.clear()
            return
        self._facts.setText(" · ".join(self._article_facts(session)))
        self._stage.setText(self._stage_words(session))
        self._progress.setValue(round(100 * session.state.share))
        self._progress.setAccessibleName(self._stage.text())

    def _article_facts(self, session: ArticleSession) -> list[str]:
        document, analysis = session.document, session.annotations.analysis
        words = session.words
        say = Counts()
        languages = {"fr": self.tr("French"), "en": self.tr("English"), None: self.tr("unknown language")}
        facts = [
            languages.get(document.language, document.language or ""),
            say.words(words).replace(str(words), QLocale().toString(words)),
            say.minutes(max(1, round(words / WORDS_A_MINUTE))),
            document.encoding.upper(),
        ]
        if analysis is not None:
            facts.append(f"{analysis.pipeline.name} {analysis.pipeline.version}")
        return facts

    def _stage_words(self, session: ArticleSession) -> str:
        state = session.state
        match state.phase:
            case Phase.WAITING:
                return self.tr("Waiting")
            case Phase.DONE:
                return ""
            case Phase.STOPPED:
                return self.tr("Analysis stopped")
            case Phase.FAILED:
                return self.tr("Not analysed")
        stages = {
            Stage.LOADING: self.tr("Loading the language"),
            Stage.READING: self.tr("Reading"),
            Stage.ENTITIES: self.tr("Entities"),
            Stage.QUOTES: self.tr("Quotes"),
            Stage.CLAIMS: self.tr("Claims"),
        }
        return stages[Stage(state.stage)] if state.stage else self.tr("Starting")
