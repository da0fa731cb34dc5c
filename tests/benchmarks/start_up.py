"""How long a reader waits: from the command to painted text, and to all marks.

    .venv/bin/python tests/benchmarks/start_up.py FILE [ROUNDS]

Starts the program anew each time, on the display it is given, with settings of its own. The clock starts before the
process does. `painted`: the page has drawn the text; `marks`: the analysis is done and what it found has been drawn.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

STARTED = "INCISE_BENCHMARK_STARTED"


def run_probed(arguments: list[str]) -> None:
    """Be the program, and print when it gets where."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QTextEdit

    import gui.__main__
    import gui.application
    from gui.session.article_session import Phase

    def tell(what: str) -> None:
        print(what, time.monotonic() - float(os.environ[STARTED]), flush=True)

    class Probe(QObject):
        def watch(self, session, window) -> None:
            self.window = window
            self.page = window.page.findChild(QTextEdit).viewport()
            self.page.installEventFilter(self)
            session.state_changed.connect(lambda: session.state.phase is Phase.DONE and self.finish())

        def eventFilter(self, _watched, event) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint:
                self.page.removeEventFilter(self)
                QTimer.singleShot(0, self, lambda: tell("painted"))
            return False

        def finish(self) -> None:
            self.page.repaint()
            tell("marks")
            self.window.close()

    open_window = gui.application.open_window

    def open_probed(*arguments):
        window = open_window(*arguments)
        window.probe = Probe(window)
        window.workspace.opened.connect(lambda session: window.probe.watch(session, window))
        return window

    gui.application.open_window = open_probed
    sys.argv = ["incise", *arguments]
    sys.exit(gui.__main__.main())


def times_of_one_start(file: str) -> dict[str, float]:
    """Seconds to each point, of one start."""
    with tempfile.TemporaryDirectory() as profile:
        command = [sys.executable, __file__, "--probed", "--profile", profile, file]
        environment = os.environ | {STARTED: str(time.monotonic())}
        output = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=60)
    return {what: float(seconds) for what, seconds in map(str.split, output.stdout.splitlines())}


def main(file: str, rounds: int = 5) -> None:
    times = [times_of_one_start(file) for _ in range(rounds)]
    print(f"{'seconds':10} {'least':>6} {'median':>6} {'most':>6}")
    for what in ("painted", "marks"):
        of_what = [time[what] for time in times]
        print(f"{what:10} {min(of_what):6.2f} {median(of_what):6.2f} {max(of_what):6.2f}")


if __name__ == "__main__":
    if sys.argv[1] == "--probed":
        run_probed(sys.argv[2:])
    else:
        main(sys.argv[1], *map(int, sys.argv[2:]))
