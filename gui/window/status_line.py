"""The window's foot: facts about the article on the left, the analysis on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from core.analysis.stages import Stage
from core.annotations.filters import MarkFilter
from core.text.document import PLAIN_TEXT
from gui.counts import Counts
from gui.elided_label import ElidedLabel
from gui.scale import scaled
from gui.session.article_session import Phase
from gui.window.encoding_menu import EncodingMenu, encoding_name

if TYPE_CHECKING:
    from gui.actions import Actions
    from gui.session.article_session import ArticleSession

WORDS_A_MINUTE = 230
"""Silent reading of non-fiction: 238 words a minute in English, a little less in French (Brysbaert 2019)."""

PASSING_MESSAGE = 4000
"""Milliseconds for which it says what went well."""


def has_encoding(session: ArticleSession | None) -> bool:
    """Whether the article comes from a file of plain text, whose encoding can be chosen."""
    return session is not None and session.path is not None and session.document.media_type == PLAIN_TEXT


class StatusLine(QStatusBar):
    """Language, words, reading time, encoding, pipeline, filter; stage and progress while analysing, with its stop."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._is_opening = self._is_analysing = False
        self._facts = ElidedLabel(self)
        self._facts.setContentsMargins(10, 0, 0, 0)
        self._stage = QLabel(self)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 100)
        self._progress.setTextVisible(False)
        self._stop = QToolButton(self)
        self._stop.setDefaultAction(actions["stop"])
        self.filter = QToolButton(self)
        self.filter.setObjectName("filter_state")
        self.filter.clicked.connect(actions["clear_filter"].trigger)
        self.encodings = EncodingMenu(self)
        self.encoding = QToolButton(self)
        self.encoding.setMenu(self.encodings)
        self.encoding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(self._facts, 1)
        for widget in (self.filter, self._stage, self._progress, self._stop, self.encoding):
            self.addPermanentWidget(widget)
        for button in (self._stop, self.filter, self.encoding):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_opening(self, name: str) -> None:
        """Say what is being opened, with what stops it; nothing any more without a name."""
        self._is_opening = bool(name)
        self._stop.setVisible(self._is_opening or self._is_analysing)
        if name:
            self.showMessage(self.tr("Opening %1…").replace("%1", name))
        else:
            self.clearMessage()

    def show_session(self, session: ArticleSession | None) -> None:
        """Tell about `session`, or nothing."""
        self._progress.setFixedSize(scaled(120), scaled(8))
        busy = session is not None and session.state.phase in (Phase.WAITING, Phase.ANALYSING)
        self._is_analysing = busy
        self._progress.setVisible(busy)
        self._stop.setVisible(busy or self._is_opening)
        self._show_filter(session)
        self._show_encoding(session)
        if session is None:
            self._facts.clear()
            self._stage.clear()
            return
        self._facts.setText(" · ".join(self._article_facts(session)))
        self._stage.setText(self._stage_words(session))
        self._progress.setValue(round(100 * session.state.share))
        self._progress.setAccessibleName(self._stage.text())

    def _show_filter(self, session: ArticleSession | None) -> None:
        """Say that not all marks are shown, with a click that shows them all."""
        is_filtered = session is not None and (session.bare or session.filter != MarkFilter())
        self.filter.setVisible(is_filtered)
        if session is None or not is_filtered:
            return
        marks = session.annotations.marks
        shown = {place.mark.id for place in session.places}
        number, of = QLocale().toString(len(shown)), QLocale().toString(len(marks))
        words = self.tr("%1 of %2 marks shown") if marks else self.tr("Not all marks will be shown")
        self.filter.setText("✕ " + words.replace("%1", number).replace("%2", of))
        keys = self._actions["clear_filter"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = self._actions["clear_filter"].statusTip()
        self.filter.setToolTip(f"{tip} ({keys})" if keys else tip)
        self.filter.setAccessibleName(f"{self.filter.text()[2:]}. {tip}")

    def _show_encoding(self, session: ArticleSession | None) -> None:
        self.encoding.setVisible(has_encoding(session))
        if session is not None:
            encoding = session.document.encoding
            self.encoding.setText(encoding_name(encoding))
            self.encoding.setToolTip(self.tr("How the file's bytes were read; choose another encoding"))
            self.encoding.setAccessibleName(f"{self.encodings.title().replace('&', '')}: {self.encoding.text()}")
            self.encodings.retitle()
            self.encodings.check(encoding)

    def _article_facts(self, session: ArticleSession) -> list[str]:
        document, analysis = session.document, session.annotations.analysis
        words = session.words
        say = Counts()
        languages = {"fr": self.tr("French"), "en": self.tr("English"), None: self.tr("unknown language")}
        facts = [
            languages.get(document.language, document.language or ""),
            say.words(words).replace(str(words), QLocale().toString(words)),
            say.minutes(max(1, round(words / WORDS_A_MINUTE))),
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
