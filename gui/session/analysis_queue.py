"""The open articles one after the other before the one worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.session.article_session import AnalysisState, ArticleSession, Phase

if TYPE_CHECKING:
    from core.analysis.results import Analysis
    from core.analysis.stages import Stage
    from core.problems import Problem
    from gui.session.analysis_client import AnalysisClient

MUCH_LONGER = 4
"""An article so many times as long as one that is being read is put back for it: its work so far is lost."""


class AnalysisQueue(QObject):
    """Has articles analysed and tells their sessions how far that is and what was found.

    Signals:
        problem(problem): the worker died while no article was analysed.
    """

    problem = Signal(object)

    def __init__(self, client: AnalysisClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._waiting: list[ArticleSession] = []
        self._under_way: ArticleSession | None = None
        client.progressed.connect(self._on_progress)
        client.found.connect(self._on_found)
        client.finished.connect(self._on_finished)
        client.cancelled.connect(self._on_cancelled)
        client.failed.connect(self._on_failed)
        client.worker_died.connect(self._on_worker_died)

    def add(self, session: ArticleSession) -> None:
        """Have the article analysed as soon as the worker is free."""
        if session is not self._under_way and session not in self._waiting:
            session.set_state(AnalysisState())
            self._waiting.append(session)
            self._start_next()

    def hurry(self, session: ArticleSession) -> None:
        """Have the article that is being read analysed first, even before one under way that is much longer."""
        if session not in self._waiting:
            return
        self._waiting.remove(session)
        self._waiting.insert(0, session)
        long = self._under_way
        if long is not None and long.words > MUCH_LONGER * session.words:
            self._waiting.insert(1, long)
            long.set_state(AnalysisState())
            self._under_way = None
            self._client.cancel()

    def stop(self, session: ArticleSession) -> None:
        """Give up the article's analysis; what was found so far stays."""
        if session is self._under_way:
            self._client.cancel()
        elif session in self._waiting:
            self._waiting.remove(session)
            session.set_state(AnalysisState(Phase.STOPPED))

    def _start_next(self) -> None:
        if self._under_way is None and self._waiting:
            self._under_way = self._waiting.pop(0)
            self._under_way.set_state(AnalysisState(Phase.ANALYSING))
            self._client.analyse(self._under_way.document)

    def _end(self, state: AnalysisState) -> None:
        session, self._under_way = self._under_way, None
        if session is not None:
            session.set_state(state)
        self._start_next()

    def _on_progress(self, _job: int, stage: Stage, share: float) -> None:
        if self._under_way is not None:
            self._under_way.set_state(AnalysisState(Phase.ANALYSING, stage, share))

    def _on_found(self, _job: int, analysis: Analysis) -> None:
        if self._under_way is not None:
            self._under_way.show_analysis(analysis)

    def _on_finished(self, _job: int) -> None:
        self._end(AnalysisState(Phase.DONE, share=1.0))

    def _on_cancelled(self, _job: int) -> None:
        self._end(AnalysisState(Phase.STOPPED))

    def _on_failed(self, _job: int, problem: Problem) -> None:
        self._end(AnalysisState(Phase.FAILED, problem=problem))

    def _on_worker_died(self, problem: Problem) -> None:
        if self._under_way is None:
            self.problem.emit(problem)
        self._end(AnalysisState(Phase.FAILED, problem=problem))
