"""The open articles: reading them from files, having them analysed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from core.atomic_write import write_atomically
from core.cancellation import Cancellation, CancelledError
from core.problems import Problem, ProblemError
from core.readers.article_file import article_from_text, read_article
from gui.session.analysis_queue import AnalysisQueue
from gui.session.article_session import ArticleSession
from gui.session.file_watcher import FileWatcher

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from core.text.document import Document
    from gui.session.analysis_client import AnalysisClient


SLOW = 300
"""Milliseconds of reading after which the window says what it is doing."""


@dataclass(frozen=True)
class _Request:
    """What is to be read: a file, in an encoding if the reader chose one, or a text; and whose place it takes."""

    path: Path | None = None
    text: str = ""
    title: str = ""
    encoding: str = ""
    replaced: ArticleSession | None = None
    cancellation: Cancellation = field(default_factory=Cancellation, compare=False)


class Workspace(QObject):
    """Owns the sessions of the open articles, reads them in a thread and has them analysed.

    Signals:
        asked: the reader wants something opened: what was said of earlier attempts is old.
        opened(session, replaced): an article is open; `replaced` is the session whose place it takes, or None.
        shown(session): an article that was open already is asked for again.
        closed(session): an article is no longer open.
        changed_on_disk(session): another program has written the article's file.
        gone_from_disk(session): the article's file is no longer there.
        problem(problem): a file could not be opened.
        opening(name): a file takes a while to be opened; empty when that is over.
        text_read(request, document or problem or None): internal, from the reading thread; None if it was given up.
    """

    asked = Signal()
    opened = Signal(object, object)
    shown = Signal(object)
    closed = Signal(object)
    changed_on_disk = Signal(object)
    gone_from_disk = Signal(object)
    problem = Signal(object)
    opening = Signal(object)
    text_read = Signal(object, object)

    def __init__(self, client: AnalysisClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.client = client
        self.sessions: list[ArticleSession] = []
        self._queue = AnalysisQueue(client, self)
        self._queue.problem.connect(self.problem)
        self._being_read: list[_Request] = []
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self._tell_slow)
        self.is_opening = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # files open in the order they were asked for
        self._watcher = FileWatcher(self)
        self.text_read.connect(self._take)
        self._watcher.changed.connect(lambda path: self._tell_of(path, self.changed_on_disk))
        self._watcher.gone.connect(lambda path: self._tell_of(path, self.gone_from_disk))

    def open_files(self, paths: Iterable[Path]) -> None:
        """Open the articles at `paths`; those that are open already are shown."""
        self.asked.emit()
        for path in paths:
            self.open_file(path)

    def open_file(self, path: Path, encoding: str = "") -> None:
        """Open the article at `path`, in an encoding that the reader chose; if it is open already, show it."""
        if not self._show_open(path):
            self._start(_Request(path, encoding=encoding))

    def reload(self, session: ArticleSession, encoding: str | None = None) -> None:
        """Read the article's file again; what it says now takes the place of `session`.

        `encoding` is another one that the reader chose, "" for the one that is found out.
        """
        if session.path is not None:
            chosen = session.encoding if encoding is None else encoding
            self._start(_Request(session.path, encoding=chosen, replaced=session))

    def open_text(self, text: str, title: str) -> None:
        """Open `text` as an article that goes by `title`."""
        self.asked.emit()
        self._start(_Request(text=text, title=title))

    def save_text(self, session: ArticleSession, path: Path) -> None:
        """Write the words of an article that has no file to `path`; the article of that file takes its place."""
        try:
            write_atomically(path, session.document.text.encode())
        except ProblemError as error:
            self.problem.emit(error.problem)
        else:
            self._start(_Request(path, replaced=session))

    def close(self, session: ArticleSession) -> None:
        """Close an article; its analysis, if it is under way, is given up."""
        self.sessions.remove(session)
        self.stop(session)
        if session.path is not None:
            self._watcher.forget(session.path)
        self.closed.emit(session)
        session.deleteLater()

    def analyse(self, session: ArticleSession) -> None:
        """Have the article analysed as soon as the worker is free."""
        self._queue.add(session)

    def analyse_as(self, session: ArticleSession, language: str) -> None:
        """Have the article analysed as one in `language` (`fr`, `en`), whatever it was taken for."""
        session.document = replace(session.document, language=language)
        self._queue.add(session)

    def hurry(self, session: ArticleSession) -> None:
        """Have the article that is being read analysed before the others."""
        self._queue.hurry(session)

    def stop(self, session: ArticleSession) -> None:
        """Give up the article's analysis; what was found so far stays."""
        self._queue.stop(session)

    def stop_opening(self) -> None:
        """Give up the file that is being opened; those that wait for it are opened next."""
        if self._being_read:
            self._being_read[0].cancellation.cancel()

    def shut_down(self) -> None:
        """Give up files being read and every analysis; the client stays with whoever made it."""
        for request in self._being_read:
            request.cancellation.cancel()
        self._pool.waitForDone()
        for session in self.sessions:
            self.stop(session)

    def _start(self, request: _Request) -> None:
        if not self._being_read:
            self._slow.start()
        self._being_read.append(request)
        self._pool.start(partial(self._read, request))

    def _tell_slow(self) -> None:
        first = self._being_read[0]
        self.is_opening = True
        self.opening.emit(first.path.name if first.path is not None else first.title)

    def _read(self, request: _Request) -> None:
        """Read an article, in the thread of the pool, and hand over what came of it."""
        try:
            request.cancellation.check()
            if request.path is None:
                document = article_from_text(request.text, file=request.title)
            else:
                document = read_article(request.path, request.encoding or None, request.cancellation)
        except CancelledError:
            self.text_read.emit(request, None)
        except ProblemError as error:
            self.text_read.emit(request, error.problem)
        else:
            self.text_read.emit(request, document)

    def _take(self, request: _Request, result: Document | Problem | None) -> None:
        self._being_read.pop(0)
        self._slow.stop()
        if self._being_read:
            self._slow.start()
        if self.is_opening:
            self.is_opening = False
            self.opening.emit("")
        if result is None:
            return
        if isinstance(result, Problem):
            self.problem.emit(result)
        elif request.replaced is not None:
            if request.replaced in self.sessions:  # else the reader has closed it meanwhile
                self._open(result, request)
        elif request.path is None or not self._show_open(request.path):
            self._open(result, request)

    def session_of(self, path: Path) -> ArticleSession | None:
        """The article that is open from the file at `path`."""
        return next((session for session in self.sessions if session.path == path.absolute()), None)

    def _show_open(self, path: Path) -> bool:
        """Show the article at `path` if it is open."""
        session = self.session_of(path)
        if session is not None:
            self.shown.emit(session)
        return session is not None

    def _open(self, document: Document, request: _Request) -> None:
        path = request.path.absolute() if request.path is not None else None
        session = ArticleSession(document, path, self, request.encoding)
        self.sessions.append(session)
        self.opened.emit(session, request.replaced)
        if request.replaced is not None:
            self.close(request.replaced)
        if path is not None:
            self._watcher.watch(path)
        self.analyse(session)

    def _tell_of(self, path: Path, signal: SignalInstance) -> None:
        for session in self.sessions:
            if session.path == path:
                signal.emit(session)
