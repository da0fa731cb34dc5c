"""How long the window answers nothing while the worker loads, analyses, dies and comes back.

    .venv/bin/python tests/benchmarks/event_loop.py FILE [COPIES]

Needs a display. Opens the article FILE, or a text of COPIES of it, in the real window with its real worker, and listens
to the event loop from the first painting on. For each stage it prints the longest time between two beats that were to
come every 2 ms, in milliseconds, and the work that the window's process did in that time: other programs took the rest.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtTest import QTest

from core.readers.article_file import read_article
from gui.application import make_application, open_window
from gui.session.analysis_client import AnalysisClient
from gui.session.article_session import Phase

BEAT_MS = 2


class Listener:
    """Notes how long the event loop was away, by the stage that was under way."""

    def __init__(self) -> None:
        self.stage = "opening"
        self.longest: dict[str, tuple[float, float]] = {}
        self.beat = QTimer()
        self.beat.timeout.connect(self.note)
        self.last = time.perf_counter(), time.process_time()
        self.beat.start(BEAT_MS)

    def note(self) -> None:
        now = time.perf_counter(), time.process_time()
        passed, worked = now[0] - self.last[0], now[1] - self.last[1]
        self.longest[self.stage] = max(self.longest.get(self.stage, (0.0, 0.0)), (passed, worked))
        self.last = now

    def follow(self, session) -> None:
        session.state_changed.connect(lambda: self.enter(session))

    def enter(self, session) -> None:
        self.note()
        self.stage = session.state.stage or session.state.phase


def wait_for(*happenings: SignalInstance) -> None:
    """Run the event loop until one of `happenings` is said."""
    loop = QEventLoop()
    for happening in happenings:
        happening.connect(loop.quit)
    loop.exec()
    for happening in happenings:
        happening.disconnect(loop.quit)


def main(path: Path, copies: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / path.name
        article.write_text("\n\n".join([read_article(path).text] * copies), "utf-8")
        application = make_application(sys.argv[:1])
        client = AnalysisClient()
        window = open_window(application, [article], Path(folder), client)
        QTest.qWaitForWindowExposed(window)
        listener = Listener()
        window.workspace.opened.connect(listener.follow)
        wait_for(client.finished, client.failed, client.worker_died)
        session = window.workspace.sessions[0]
        assert session.state.phase is Phase.DONE

        listener.stage = "worker killed"
        os.kill(client.process_id() or 0, signal.SIGKILL)
        wait_for(client.worker_died)
        listener.stage = "again"
        window.workspace.analyse(session)
        wait_for(client.finished, client.failed, client.worker_died)
        listener.beat.stop()
        print(f"{len(session.document.text.split())} words, {len(session.annotations.places)} marks")
        print(f"{'':16} {'longest':>8} {'worked':>8}  ms; load of the machine {os.getloadavg()[0]:.1f}")
        for stage, (passed, worked) in listener.longest.items():
            print(f"{stage:16} {passed * 1000:8.1f} {worked * 1000:8.1f}")
        window.close()
        client.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
