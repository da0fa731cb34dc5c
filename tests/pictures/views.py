"""The views that are pictured, in a program of their own: `python -m tests.pictures.views FOLDER VIEW…`.

The windows are opened once; theme, language and scale are changed while they are open, as a reader would.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from core.analysis.results import Quote
from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind, Place
from core.annotations.query import Field
from core.resource_files import resource_path
from gui.application import make_application, open_window
from gui.dialogs.preferences import Preferences
from gui.facet_words import typed_term
from gui.palette.palette import Palette
from gui.session.analysis_client import AnalysisClient
from gui.session.article_session import Phase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gui.window.main_window import MainWindow

THEMES, LANGUAGES, SCALES = ("light", "dark", "contrast"), ("en", "fr"), (100, 200)
LONG = 50
"""How often the sample is repeated to make a very long article."""
SHEET_WIDTH = 640
"""Pixels of a picture's width on a sheet."""


def settle(application: QApplication, seconds: float = 0.35) -> None:
    """Let the program do what it has begun."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        application.processEvents()
        time.sleep(0.005)


def wait_for(application: QApplication, holds: Callable[[], bool], seconds: float = 180) -> None:
    """Let the program run until something holds."""
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            raise TimeoutError
        settle(application, 0.05)


class Photographer:
    """Opens the windows, puts them into their views and takes pictures of the whole screen."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.application = make_application(["pictures"])
        self.folder = folder
        self.home = home
        self.screen = self.application.primaryScreen()
        self.client = AnalysisClient()
        self.windows: dict[str, MainWindow] = {}

    def open(self, name: str, *files: Path) -> MainWindow:
        """Open a window of its own on `files` and wait for their marks."""
        profile = self.home / name
        settings = QSettings(str(profile / "incise.ini"), QSettings.Format.IniFormat)
        settings.setValue("language", "en")
        settings.setValue("theme", "light")
        settings.sync()
        window = self.windows[name] = open_window(self.application, files, profile, self.client)
        sessions = window.workspace.sessions
        wait_for(self.application, lambda: len(sessions) == len(files))
        wait_for(self.application, lambda: all(session.state.phase is Phase.DONE for session in sessions))
        window.hide()
        return window

    def dress(self, theme: str, language: str, scale: int) -> None:
        """Give all windows a theme, a language and a scale."""
        for window in self.windows.values():
            window.appearance.choose_language(language)
            window.appearance.choose_scale(scale)
            window.appearance.choose_theme(theme)

    def show(self, name: str) -> MainWindow:
        """Show one window over the whole screen."""
        for window in self.windows.values():
            window.hide()
        window = self.windows[name]
        window.banner.hide()
        window.setGeometry(self.screen.geometry())
        window.show()
        window.activateWindow()
        settle(self.application)
        return window

    def take(self, name: str) -> QImage:
        """A picture of the screen as it is, written to the folder."""
        settle(self.application)
        image = self.screen.grabWindow(0).toImage()
        image.save(str(self.folder / f"{name}.png"), "PNG", 0)
        return image


def welcome(photographer: Photographer, language: str) -> MainWindow:
    """No article is open; two were read before."""
    del language
    window = photographer.show("welcome")
    window.show_state()
    return window


def reading(photographer: Photographer, language: str) -> MainWindow:
    """A sample with all its marks."""
    window = photographer.show(language)
    session = window.page.session
    session.set_filter(MarkFilter(), origin=None)
    session.set_current(None, origin=None)
    window.page.panel.show_kind(MarkKind.CLAIM)
    window.page.view.text.verticalScrollBar().setValue(0)
    window.page.view.setFocus()
    return window


def quote(photographer: Photographer, language: str) -> MainWindow:
    """A quote is current and its card is shown."""
    window = reading(photographer, language)
    session = window.page.session
    quotes = [mark for mark in session.annotations.marks if isinstance(mark.item, Quote)]
    session.set_current(Place(max(quotes, key=lambda mark: len(mark.item.chain))), origin=None)
    settle(photographer.application, 1.2)
    window.page.view.explain()
    return window


def claims(photographer: Photographer, language: str) -> MainWindow:
    """Only the claims that are possible are shown."""
    window = reading(photographer, language)
    window.page.session.set_filter(MarkFilter(query=typed_term(Field.CERTAINTY, "possible")), origin=None)
    return window


def palette(photographer: Photographer, language: str) -> MainWindow:
    """The palette is open and something is typed."""
    window = reading(photographer, language)
    window.actions_by_name["palette"].trigger()
    window.findChild(Palette).field.setText({"fr": "mar", "en": "sk"}[language])
    return window


def preferences(photographer: Photographer, language: str) -> MainWindow:
    """The preferences are open beside the text."""
    window = reading(photographer, language)
    window.actions_by_name["preferences"].trigger()
    dialog = window.findChild(Preferences)
    settle(photographer.application)
    dialog.move(photographer.screen.geometry().center() - QPoint(dialog.width(), dialog.height()) / 2)
    return window


def failed(photographer: Photographer, language: str) -> MainWindow:
    """A file could not be opened."""
    window = reading(photographer, language)
    window.workspace.open_files([photographer.home / "Articles" / "picture.txt"])
    wait_for(photographer.application, window.banner.isVisible)
    return window


def long(photographer: Photographer, language: str) -> MainWindow:
    """The middle of a very long article."""
    del language
    window = photographer.show("long")
    bar = window.page.view.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    return window


VIEWS = {view.__name__: view for view in (welcome, reading, quote, claims, palette, preferences, failed, long)}


def put_away(window: MainWindow) -> None:
    """Close what lies over the window."""
    for kind in (Palette, Preferences):
        for over in window.findChildren(kind):
            over.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if window.page is not None:
        window.page.view.card.close_card()


def sheet(images: Sequence[QImage], across: int) -> QImage:
    """All `images` side by side, made smaller."""
    small = [image.scaledToWidth(SHEET_WIDTH, Qt.TransformationMode.SmoothTransformation) for image in images]
    height = max(image.height() for image in small)
    whole = QImage(across * SHEET_WIDTH, -(-len(small) // across) * height, QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    for number, image in enumerate(small):
        at = QPoint(number % across * SHEET_WIDTH, number // across * height)
        painter.drawImage(QRect(at, image.size()), image)
    painter.end()
    return whole


def looks() -> Iterator[tuple[str, str, int]]:
    """Each theme in each language at each scale."""
    return product(THEMES, LANGUAGES, SCALES)


def main() -> None:
    """Take the pictures."""
    folder, wanted = Path(sys.argv[1]), sys.argv[2:]
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        photographer = Photographer(folder, Path(home))
        samples = {language: Path(home) / "Articles" / f"{language}.txt" for language in LANGUAGES}
        for language, path in samples.items():
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(resource_path("samples", f"{language}.txt").read_bytes())
        for language, path in samples.items():
            photographer.open(language, path)
        window = photographer.open("welcome", *samples.values())
        for session in list(window.workspace.sessions):
            window.workspace.close(session)
        (Path(home) / "Articles" / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
        if "long" in wanted:
            article = Path(home) / "long.txt"
            article.write_text("\n\n".join([samples["en"].read_text("utf-8")] * LONG), encoding="utf-8")
            photographer.open("long", article)
        size = photographer.screen.size()
        taken: dict[str, list[QImage]] = {view: [] for view in wanted}
        for theme, language, scale in looks():
            photographer.dress(theme, language, scale)
            for view in wanted:
                window = VIEWS[view](photographer, language)
                name = f"{view}-{size.width()}x{size.height()}-{theme}-{language}-{scale}"
                taken[view].append(photographer.take(name))
                put_away(window)
        for view, images in taken.items():
            whole = sheet(images, len(LANGUAGES) * len(SCALES))
            whole.save(str(folder / f"sheet-{view}-{size.width()}x{size.height()}.png"), "PNG", 0)
        for window in photographer.windows.values():
            window.close()
        photographer.client.close()


if __name__ == "__main__":
    main()
