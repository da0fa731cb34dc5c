"""The window's end of the worker: starts it, asks it, and tells by signals what it answers."""

from __future__ import annotations

import logging
import signal
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from core.problems import Code, Problem
from core.worker import messages
from core.worker.parts import Assembly
from gui.session.core_process import core_command, end_process, make_process

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.text.document import Document

READING_BUDGET = 0.008
"""Seconds for which answers are read before the event loop runs again: half a frame at 60 Hz."""

_log = logging.getLogger(__name__)


class AnalysisClient(QObject):
    """Has documents analysed by a worker process of its own, one job at a time.

    The worker starts with the first call of `start_warming` or `analyse` and stays until `close`, which also happens
    when the application quits. It holds one job: a new one cancels the one before. Every signal names its job; after
    `finished`, `cancelled`, `failed` or `worker_died` nothing more comes of it.

    Signals:
        ready(language): the pipeline of `language` is loaded, analyses are quick from now on.
        progressed(job, stage, share): the job is in `stage` (`core.analysis.stages.Stage`), and `share` of its work is
            done, 0 to 1.
        found(job, analysis): all that is found so far (`core.analysis.results.Analysis`), first with the entities,
            then with the quotes too, then with the claims too.
        finished(job): the last `found` was the whole analysis.
        cancelled(job): by `cancel` or a newer job; comes at once, from within that call.
        failed(job, problem): the job ended with a `core.problems.Problem`; the worker lives.
        worker_died(problem): the worker is gone, and its job with it; a fresh one is already starting, unless it was
            the start that failed. Ask again for what was lost.
    """

    ready = Signal(str)
    progressed = Signal(int, object, float)
    found = Signal(int, object)
    finished = Signal(int)
    cancelled = Signal(int)
    failed = Signal(int, object)
    worker_died = Signal(object)

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        """Nothing is started yet; `command` is another program to start as worker."""
        super().__init__(parent)
        self._command = tuple(command or core_command("core.worker"))
        self._process: QProcess | None = None
        self._up = False
        self._language: str | None = None
        self._last_job = 0
        self._job: int | None = None
        self._assembly = Assembly()
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def job(self) -> int | None:
        """The job under way."""
        return self._job

    def process_id(self) -> int | None:
        """The worker's process id; None when there is none."""
        return self._process.processId() if self._process is not None else None

    def start_warming(self, language: str) -> None:
        """Start the worker and have it load the pipeline of `language` (`fr`, `en`); call it after the first paint."""
        self._language = language
        if self._process is None:
            self._start()
        else:
            self._send(messages.Warm(language))

    def analyse(self, document: Document) -> int:
        """Have `document` analysed and cancel the job before; gives the new job's number.

        A document without a language fails with `LANGUAGE_UNSUPPORTED`, like one in a language without a pipeline.
        """
        self.cancel()
        self._last_job += 1
        self._job = self._last_job
        self._assembly = Assembly()
        self._send(messages.Analyse(self._last_job, document))
        return self._last_job

    def cancel(self) -> None:
        """End the job under way, if there is one."""
        if self._job is not None:
            job, self._job = self._job, None
            self._send(messages.Cancel(job))
            self.cancelled.emit(job)

    def restart(self) -> None:
        """End the worker and start a fresh one; cancels the job under way."""
        self.cancel()
        self.close()
        self._start()

    def close(self) -> None:
        """End the worker, at once and without a signal."""
        self._job = None
        if self._process is not None:
            process, self._process = self._process, None
            end_process(process)

    def _start(self) -> None:
        self._up = False
        process = make_process(self._command, self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start()
        if self._language is not None and process is self._process:
            process.write(messages.encode(messages.Warm(self._language)))

    def _send(self, request: messages.Request) -> None:
        if self._process is None:
            self._start()
        if self._process is not None:  # else it could not even be started, and that has been said
            self._process.write(messages.encode(request))

    def _read(self) -> None:
        until = perf_counter() + READING_BUDGET
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            line = bytes(process.readLine().data())
            reply = messages.decode_reply(line)
            if reply is None:
                _log.warning("the worker said what is no message: %r", line[:80])
            else:
                self._take(reply)
            if perf_counter() >= until:
                QTimer.singleShot(0, self, self._read)
                return

    def _take(self, reply: messages.Reply) -> None:
        match reply:
            case messages.Hello(version):
                self._up = version == messages.VERSION
                if not self._up:
                    self._die(f"version {version}")
            case messages.Ready(language):
                self.ready.emit(language)
            case _ if reply.job == self._job:
                self._take_of_job(reply)
            case _:
                pass  # a late answer of a job that nobody waits for

    def _take_of_job(self, reply: messages.JobReply) -> None:
        match reply:
            case messages.Progress(job, stage, share):
                self.progressed.emit(job, stage, share)
            case messages.Found(job, part, complete):
                self._assembly.add(part)
                if complete:
                    self.found.emit(job, self._assembly.analysis())
            case messages.Finished(job):
                self._job = None
                self.finished.emit(job)
            case messages.Cancelled(job):
                self._job = None
                self.cancelled.emit(job)
            case messages.Failed(job, problem):
                self._job = None
                self.failed.emit(job, problem)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            assert self._process is not None
            self._die(self._process.errorString())

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if status is QProcess.ExitStatus.CrashExit:
            self._die(signal.Signals(code).name if code in set(signal.Signals) else f"signal {code}")
        else:
            self._die(f"exit status {code}")

    def _die(self, reason: str) -> None:
        was_up = self._up
        self.close()
        if was_up:
            self._start()
        self.worker_died.emit(Problem(Code.WORKER_DIED, {"reason": reason}))
