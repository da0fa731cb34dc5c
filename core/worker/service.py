"""The worker at work: one thread takes requests, the main one does them."""

from __future__ import annotations

import logging
import os
import queue
import signal
import threading
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING, BinaryIO

from core.analysis.stages import Stage
from core.cancellation import Cancellation, CancelledError
from core.problems import Code, Problem, ProblemError
from core.worker import messages
from core.worker.parts import split
from core.worker.pipes import lines

if TYPE_CHECKING:
    from core.analysis.results import Analysis
    from core.language.pipelines import Pipeline

PROGRESS_STEP = 0.01
"""Share of the work between two reports of progress."""

_log = logging.getLogger(__name__)


class Service:
    """Analyses documents for whoever is at the other end of two pipes, one at a time.

    A reading thread takes the requests while the main thread works. A cancelled job ends at its next look at its
    cancellation; its rules, which do not look, are interrupted by a signal. No input and no failure of a job ends the
    process; the end of the input does, at once.
    """

    def __init__(self, requests: BinaryIO, replies: BinaryIO) -> None:
        self._requests = requests
        self._replies = replies
        self._work: queue.PriorityQueue[tuple[int, int, messages.Warm | messages.Analyse]] = queue.PriorityQueue()
        self._number = count()
        self._cancellations: dict[int, Cancellation] = {}
        self._interruptible: Cancellation | None = None
        self._pipelines: dict[str, Pipeline] = {}

    def serve(self) -> None:
        """Do what is asked; does not return.

        Raises:
            BrokenPipeError: if nobody reads the replies any more.
        """
        signal.signal(signal.SIGINT, self._interrupt)
        threading.Thread(target=self._take_requests, name="requests", daemon=True).start()
        self._say(messages.Hello(messages.VERSION))
        while True:
            match self._work.get()[2]:
                case messages.Warm(language):
                    self._warm(language)
                case messages.Analyse() as request:
                    self._do(request)

    def _take_requests(self) -> None:
        for line in lines(self._requests, messages.REQUEST_LIMIT):
            match messages.decode_request(line):
                case None:
                    _log.warning("no request: %r", line[:80])
                case messages.Cancel(job):
                    self._cancel(job)
                case messages.Analyse(job) as request:
                    self._cancel(*self._cancellations)
                    self._cancellations[job] = Cancellation()
                    self._work.put((0, next(self._number), request))
                case messages.Warm() as request:
                    self._work.put((1, next(self._number), request))  # an article that waits comes first
        # The window is gone. Whatever the main thread is at, nobody waits for it, and nothing is left half-written.
        os._exit(0)

    def _cancel(self, *jobs: int) -> None:
        for job in jobs:
            if (cancellation := self._cancellations.get(job)) is not None:
                cancellation.cancel()
        signal.raise_signal(signal.SIGINT)

    def _interrupt(self, *_signal: object) -> None:
        """End the rules of a job that was cancelled; as a handler it runs in the main thread between any two steps.

        Ctrl+C in a terminal comes here too and does nothing: it is for the window, which takes the worker along.
        """
        if self._interruptible is not None and self._interruptible.is_cancelled:
            self._interruptible = None  # a second signal must not meet the handling of the first
            raise CancelledError

    def _warm(self, language: str) -> None:
        try:
            self._pipeline(language)
        except Exception:  # noqa: BLE001 - an analysis that needs it will say so
            _log.exception("cannot load the pipeline of %r", language)

    def _pipeline(self, language: str) -> Pipeline:
        if language not in self._pipelines:
            from core.language.pipelines import load_pipeline

            self._pipelines[language] = load_pipeline(language)
            import_module("core.analysis.steps")  # its rules and their words are part of what is warm
            self._say(messages.Ready(language))
        return self._pipelines[language]

    def _do(self, request: messages.Analyse) -> None:
        job = request.job
        file = request.document.file
        try:
            self._analyse(request, self._cancellations.get(job, Cancellation()))
            ending: messages.Reply = messages.Finished(job)
        except CancelledError:
            ending = messages.Cancelled(job)
        except ProblemError as error:
            ending = messages.Failed(job, error.problem)
        except BrokenPipeError:
            raise
        except Exception as error:  # noqa: BLE001 - told to the reader, and the worker lives on
            _log.exception("the analysis of job %d failed", job)
            reason = f"{type(error).__name__}: {error}"
            ending = messages.Failed(job, Problem(Code.ANALYSIS_FAILED, {"file": file, "reason": reason}))
        self._interruptible = None
        self._cancellations.pop(job, None)
        self._say(ending)

    def _analyse(self, request: messages.Analyse, cancellation: Cancellation) -> None:
        from core.language.pipelines import PACKAGES

        job, document = request.job, request.document
        if document.language not in PACKAGES:
            raise ProblemError(Code.LANGUAGE_UNSUPPORTED, file=document.file)
        told = (Stage.LOADING, 0.0)
        cancellation.check()
        self._say(messages.Progress(job, *told))

        def progress(stage: Stage, share: float) -> None:
            nonlocal told
            if stage is not told[0] or share >= told[1] + PROGRESS_STEP:
                told = (stage, share)
                self._say(messages.Progress(job, *told))
            self._interruptible = None if stage is Stage.READING else cancellation  # spaCy is left to finish a piece
            self._interrupt()

        pipeline = self._pipeline(document.language)
        from core.analysis.steps import analyse_stepwise

        before: Analysis | None = None
        for analysis in analyse_stepwise(document, pipeline, progress, cancellation):
            *parts, last = split(analysis, before, messages.REPLY_LIMIT)
            for part in parts:
                self._say(messages.Found(job, part))
            self._say(messages.Found(job, last, complete=True))
            before = analysis

    def _say(self, reply: messages.Reply) -> None:
        interruptible, self._interruptible = self._interruptible, None  # a line is written whole
        self._replies.write(messages.encode(reply))
        self._replies.flush()
        self._interruptible = interruptible
        self._interrupt()  # for the signal that came meanwhile
