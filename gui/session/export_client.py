"""Has articles exported by a process of its own, so that the window never waits for a typesetter."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, Signal

from core.annotations.filters import MarkFilter
from core.export import messages
from core.export.pdf.options import DEFAULTS
from core.problems import Code, Problem
from gui.session.core_process import core_command, end_process, make_process

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from core.annotations.marks import Annotations
    from core.export.pdf.options import PdfOptions
    from gui.session.article_session import ArticleSession

LONGEST_TEXT = 20_000
"""Signs of a plain file that are shown at most."""

PATIENCE = 1_500
"""Milliseconds that pages nobody wants any more may still take; starting anew takes some 400."""

EVERYTHING = MarkFilter()

_Preview = messages.ShowPage | messages.ShowText


class ExportClient(QObject):
    """Exports one article at a time to a file, and draws pages to be looked at first.

    Signals:
        exported(path, warning): the file is whole; `warning` is a problem that it has all the same, or None.
        failed(problem): it was not written; what stood at the path before still does.
        shown(preview): the page or the text that was asked for last, a `messages.Page` or `messages.Text`.
        not_shown(problem): there is none.
    """

    exported = Signal(object, object)
    failed = Signal(object)
    shown = Signal(object)
    not_shown = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._leaving: list[QProcess] = []
        self._kept_warm = False
        self._article: Annotations | None = None
        self._asked: deque[_Preview | messages.Write] = deque()
        self._next_preview: tuple[ArticleSession, _Preview] | None = None
        self._previewing_for = QElapsedTimer()

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return any(isinstance(request, messages.Write) for request in self._asked)

    def keep_warm(self) -> None:
        """Have the process at hand from now on."""
        self._kept_warm = True
        self._ready_process()

    def rest(self) -> None:
        """Do what is under way, and then without the process; a preview that was asked for is wanted no more."""
        self._kept_warm = False
        self._next_preview = None
        self._rest_if_idle()

    def export(
        self,
        session: ArticleSession,
        format_name: str,
        path: Path,
        marks: MarkFilter = EVERYTHING,
        pdf: PdfOptions = DEFAULTS,
    ) -> None:
        """Write what `marks` shows of the article to `path` in the format called `format_name`.

        Raises:
            RuntimeError: while another export is under way.
        """
        if self.busy:
            raise RuntimeError("an export is under way")
        self._ask(session, messages.Write(marks, pdf, format_name, str(path)))

    def show_page(self, session: ArticleSession, page: int, size: QSize, marks: MarkFilter, pdf: PdfOptions) -> None:
        """Have a page (from 0) drawn as large as it fits into `size`, in pixels; what was asked for before is not."""
        self._show(session, messages.ShowPage(marks, pdf, page, size.width(), size.height()))

    def show_text(self, session: ArticleSession, format_name: str, marks: MarkFilter) -> None:
        """Have the beginning of a plain format's file; what was asked for before is not."""
        self._show(session, messages.ShowText(marks, format_name, LONGEST_TEXT))

    def close(self) -> None:
        """Give up everything under way; nothing half-written stays."""
        self._kept_warm = False
        self._next_preview = None
        self._end()
        for process in self._leaving:
            end_process(process)
        self._leaving.clear()

    def _show(self, session: ArticleSession, request: _Preview) -> None:
        self._next_preview = session, request
        if all(isinstance(asked, messages.Write) for asked in self._asked):
            self._show_next()
        elif self._previewing_for.hasExpired(PATIENCE) and not self.busy:
            self._end()
            self._show_next()

    def _ask(self, session: ArticleSession, request: _Preview | messages.Write) -> None:
        process, article = self._ready_process(), session.annotations
        if self._article is not article:
            assert article.analysis is not None
            self._article = article
            source = str(session.path or "")
            process.write(messages.encode(messages.Article(article.document, article.analysis, source)))
        self._asked.append(request)
        process.write(messages.encode(request))

    def _show_next(self) -> None:
        if self._next_preview is not None:
            (session, request), self._next_preview = self._next_preview, None
            self._previewing_for.start()
            self._ask(session, request)

    def _ready_process(self) -> QProcess:
        if self._process is None:
            process = self._process = make_process(core_command("core.export"), self)
            process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
            process.readyReadStandardOutput.connect(self._read)
            process.finished.connect(self._on_finished)
            process.errorOccurred.connect(self._on_error)
            process.start()
        return self._process

    def _rest_if_idle(self) -> None:
        if not self._kept_warm and not self._asked and self._process is not None:
            self._let_go()

    def _let_go(self) -> None:
        """Let the process end by itself: to kill it and wait for that would stall the window."""
        process, self._process, self._article = self._process, None, None
        assert process is not None
        for said in (process.readyReadStandardOutput, process.finished, process.errorOccurred):
            said.disconnect()
        self._leaving.append(process)
        process.finished.connect(self._on_left)
        process.closeWriteChannel()

    def _on_left(self) -> None:
        for process in [left for left in self._leaving if left.state() is QProcess.ProcessState.NotRunning]:
            self._leaving.remove(process)
            process.deleteLater()

    def _end(self) -> None:
        self._asked.clear()
        self._article = None
        if self._process is not None:
            process, self._process = self._process, None
            end_process(process)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                reply = messages.decode_reply(line)
            except msgspec.DecodeError as error:
                self._give_up(str(error))
                return
            self._take(self._asked.popleft(), reply)
        self._rest_if_idle()

    def _take(self, request: _Preview | messages.Write, reply: messages.Reply) -> None:
        wanted = isinstance(request, messages.Write) or self._next_preview is None
        if not isinstance(request, messages.Write):
            self._show_next()
        match reply:
            case messages.Page() | messages.Text() if wanted:
                self.shown.emit(reply)
            case messages.Written(warning):
                assert isinstance(request, messages.Write)
                self.exported.emit(Path(request.path), warning)
            case messages.Failed(problem) if wanted:
                self._tell_failed(request, problem)

    def _tell_failed(self, request: _Preview | messages.Write, problem: Problem) -> None:
        (self.failed if isinstance(request, messages.Write) else self.not_shown).emit(problem)

    def _give_up(self, reason: str) -> None:
        """Tell of all that was asked for that it failed, for `reason`."""
        asked, article = list(self._asked), self._article
        self._next_preview = None
        self._end()
        for request in asked:
            file = request.path if isinstance(request, messages.Write) else article.document.file if article else ""
            self._tell_failed(request, Problem(Code.EXPORT_FAILED, {"file": file, "reason": reason}))

    def _on_finished(self, code: int) -> None:
        self._read()  # what it still said
        self._give_up(f"exit status {code}")

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._give_up(self._process.errorString())
