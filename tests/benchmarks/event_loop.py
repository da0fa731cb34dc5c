"""How long the window answers nothing while a reader uses it.

    .venv/bin/python tests/benchmarks/event_loop.py [--rounds N] [CHARACTERS MARKS | FILE [COPIES]]

Needs a display. Opens a made article of 300,000 characters with 6,000 marks (unless told otherwise) from a worker that
takes no time, or the article FILE, or a text of COPIES of it, with the real worker; then does in the real window what a
reader does, everything `--rounds` times. It listens to the event loop by a beat that is to come every 2 ms. For each
act it prints the longest time between two beats, the median and the worst of the rounds, in milliseconds, and the
work that the window's own thread did in such a time: other programs took the rest.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import made_article
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.readers.article_file import read_article
from gui.application import make_application, open_window
from gui.article.typography import TextFace
from gui.session.analysis_client import AnalysisClient
from gui.session.article_session import ArticleSession, Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.window.main_window import MainWindow

BEAT_MS = 2
SETTLE_MS = 250
"""How long an act is listened to."""
WHEEL_TURNS, MARKS_STEPPED = 20, 20


@dataclass
class Gap:
    """The longest time between two beats in one round of an act, and the longest work, in milliseconds."""

    away: float = 0.0
    worked: float = 0.0


@dataclass
class Listener:
    """Notes how long the event loop was away, by the act that was under way."""

    act: str = "opening"
    gaps: dict[str, list[Gap]] = field(default_factory=lambda: {"opening": [Gap()]})

    def __post_init__(self) -> None:
        self._last = self._now()
        self._beat = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self.note)
        self._beat.start()

    @staticmethod
    def _now() -> tuple[float, float]:
        return time.perf_counter(), time.thread_time()

    def note(self) -> None:
        """The beat came."""
        now = self._now()
        gap = self.gaps[self.act][-1]
        gap.away = max(gap.away, (now[0] - self._last[0]) * 1000)
        gap.worked = max(gap.worked, (now[1] - self._last[1]) * 1000)
        self._last = now

    def enter(self, act: str) -> None:
        """What follows is another round of `act`."""
        self.note()
        self.act = act
        self.gaps.setdefault(act, []).append(Gap())

    def table(self) -> str:
        """The acts in the order in which they were first done."""
        rows = [
            f"{'':28}{'longest time away':>22}{'longest work':>22}  ms",
            f"{'':28}{'median':>12}{'worst':>10}{'median':>12}{'worst':>10}  load {os.getloadavg()[0]:.1f}",
        ]
        for act, gaps in self.gaps.items():
            away, worked = [gap.away for gap in gaps], [gap.worked for gap in gaps]
            rows.append(f"{act:28}{median(away):12.0f}{max(away):10.0f}{median(worked):12.0f}{max(worked):10.0f}")
        return "\n".join(rows)


def pause(milliseconds: int = SETTLE_MS) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(happened: Callable[[], bool]) -> None:
    while not happened():
        pause(20)


class Reader:
    """Somebody who does everything that the window lets a reader do."""

    def __init__(self, window: MainWindow, listener: Listener, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._listener = listener
        self._size = window.size()

    def read(self) -> None:
        """One round."""
        self._scroll()
        self._step()
        self._filter()
        self._find()
        self._change_looks()
        self._switch_articles()

    def _do(self, act: str, *steps: Callable[[], object]) -> None:
        self._listener.enter(act)
        for step in steps:
            step()
            pause()
        self._listener.enter("between")

    def _trigger(self, name: str) -> None:
        self._window.actions_by_name[name].trigger()

    def _turn_wheel(self, by: int) -> None:
        page = self._window.page.view.text.viewport()
        centre = QPointF(page.rect().center())
        for _ in range(WHEEL_TURNS):
            event = QWheelEvent(
                centre, page.mapToGlobal(centre), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(page, event)
            pause(20)

    def _drag(self, up: bool = False) -> None:
        """Drag the scroll bar's handle from end to end and back."""
        bar = self._window.page.view.text.verticalScrollBar()
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        slider = QStyle.SubControl.SC_ScrollBarSlider
        handle = bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, slider, bar).center()
        QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=handle)
        end = 4 if up else bar.height() - 4
        for number in range(1, 31):
            QTest.mouseMove(bar, QPoint(handle.x(), handle.y() + (end - handle.y()) * number // 30))
            pause(20)
        QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(handle.x(), end))

    def _scroll(self) -> None:
        self._do("scroll by wheel", partial(self._turn_wheel, -120), partial(self._turn_wheel, 120))
        self._do("drag the scroll bar", self._drag, partial(self._drag, up=True))
        text = self._window.page.view.text
        text.setFocus()
        self._do("to the end, to the start", *(
            partial(QTest.keyClick, text, key, Qt.KeyboardModifier.ControlModifier)
            for key in (Qt.Key.Key_End, Qt.Key.Key_Home)
        ))  # fmt: skip

    def _step(self) -> None:
        session = self._window.session
        self._do("next mark", *[partial(self._trigger, "next_mark")] * MARKS_STEPPED)
        self._do("previous, of the same kind", *[partial(self._trigger, "previous_of_kind")] * 3)
        places = session.places
        for number in (len(places) // 2, len(places) - 1):
            self._do("a mark far away", partial(session.set_current, places[number], None))
        self._do("no mark", partial(session.set_current, None, None))

    def _filter(self) -> None:
        field, session = self._window.page.panel.filter_field, self._window.session
        self._do("filter by a word", partial(QTest.keyClicks, field, "vent"), field.clear)
        speaker = MarkFilter(query='speaker:"Jeanne Roux"')
        self._do("filter by a speaker", *(partial(session.set_filter, f, None) for f in (speaker, MarkFilter())))
        for kind in MarkKind:
            self._do("a kind off and on", *[partial(self._trigger, f"show_{kind}")] * 2)
        self._do("bare text and back", *[partial(self._trigger, "bare")] * 2)

    def _find(self) -> None:
        self._trigger("find")
        bar = self._window.page.view.find_bar
        self._do("find a word", partial(QTest.keyClicks, bar.field, "gardien"), bar.next, bar.previous)
        bar.close_bar()

    def _change_looks(self) -> None:
        window, appearance = self._window, self._window.appearance
        for theme in ("dark", "contrast", "light"):
            self._do("another theme", partial(appearance.choose_theme, theme))
        for zoom in ("zoom_in", "zoom_reset"):
            self._do("another zoom", partial(self._trigger, zoom))
        for face in (TextFace.SANS, TextFace.SERIF):
            self._do("another font", partial(appearance.choose_typography, replace(appearance.typography, face=face)))
        for width in (900, self._size.width()):
            self._do("another width", partial(window.resize, width, self._size.height()))
        for language in ("fr", "en"):
            self._do("another language", partial(appearance.choose_language, language))
        for percent in (150, 100):
            self._do("another interface scale", partial(appearance.choose_scale, percent))

    def _switch_articles(self) -> None:
        self._do("switch articles", *[partial(self._trigger, "next_article")] * 2)

    def print_pages(self) -> None:
        from PySide6.QtPrintSupport import QPrinter

        from gui.printing.preview import make_printer

        shown: list[object] = []
        self._window.printing.shown.connect(shown.append)
        self._listener.enter("print preview")
        self._trigger("print")
        wait_until(lambda: bool(shown))
        preview = shown[0]
        wait_until(lambda: bool(preview.sheets) and preview.sheets[0].image is not None)
        pause(1000)
        self._listener.enter("print three pages")
        printer = make_printer("made")
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._folder / "paper.pdf"))
        printer.setFromTo(1, 3)
        done: list[bool] = []
        preview.printed.connect(done.append)
        preview.print_to(printer)
        wait_until(lambda: bool(done))  # with the last page the preview closes
        pause()
        self._listener.enter("between")

    def lose_worker(self, client: AnalysisClient) -> None:
        """Have the worker die, and the article analysed again by the next one."""
        session = self._window.session
        self._listener.enter("the worker dies")
        died: list[object] = []
        client.worker_died.connect(died.append)
        os.kill(client.process_id() or 0, signal.SIGKILL)
        wait_until(lambda: bool(died))
        self._listener.enter("analysing again")
        self._window.workspace.analyse(session)
        wait_until(lambda: session.state.phase is Phase.DONE)
        pause()
        self._listener.enter("between")

    def close(self) -> None:
        self._do("close an article", partial(self._trigger, "close"), partial(self._trigger, "close"))


def open_article(window: MainWindow, path: Path, listener: Listener) -> None:
    """Open an article and wait until it is analysed; each stage is an act of its own."""

    def follow(session: ArticleSession, _replaced: object = None) -> None:
        session.state_changed.connect(lambda: listener.enter(session.state.stage or "analysis"))

    window.workspace.opened.connect(follow)
    count = len(window.workspace.sessions)
    listener.enter("opening")
    window.workspace.open_files([path])
    wait_until(lambda: len(window.workspace.sessions) > count)
    session = window.workspace.sessions[-1]
    wait_until(lambda: session.state.phase in (Phase.DONE, Phase.FAILED))
    assert session.state.phase is Phase.DONE
    pause(1500)
    window.workspace.opened.disconnect(follow)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("article", nargs="*")
    arguments = parser.parse_args()
    first, *second = arguments.article or ("300000", "6000")
    made = first.isdigit()
    with tempfile.TemporaryDirectory() as folder:
        if made:
            text = made_article.make_text(int(first))
            client = AnalysisClient([sys.executable, made_article.__file__, second[0] if second else "6000"])
        else:
            text = "\n\n".join([read_article(Path(first)).text] * int(second[0] if second else 1))
            client = AnalysisClient()
        articles = [Path(folder) / name for name in ("one.txt", "two.txt")]
        for article in articles:
            article.write_text(text, "utf-8")
        window = open_window(make_application(sys.argv[:1]), [], Path(folder), client)
        QTest.qWaitForWindowExposed(window)
        window.appearance.choose_language("en")
        pause(1500)
        listener = Listener()
        for article in articles:
            open_article(window, article, listener)
        reader = Reader(window, listener, Path(folder))
        for _ in range(arguments.rounds):
            reader.read()
        reader.print_pages()
        reader.lose_worker(client)
        session = window.workspace.sessions[0]
        print(f"{len(session.document.text)} characters, {len(session.annotations.places)} marks")
        reader.close()
        print(listener.table())
        window.close()
        client.close()


if __name__ == "__main__":
    main()
