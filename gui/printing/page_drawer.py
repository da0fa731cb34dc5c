"""Draws the pages of a PDF in a thread of their own, on the screen and on paper, so that the window never waits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from core.export.pdf.pictures import PagePicture, PagePictures


POINTS_PER_INCH = 72
_STRIP = 128
"""Rows of a page that are handed to the printer at once: of 300 dots an inch, some ten milliseconds' worth."""


class PageDrawer(QObject):
    """Draws one page after the other.

    Signals:
        opened(sizes): width and height of each page, in points.
        drawn(number, image, grey): a page that was asked for.
        printed(complete): all pages are handed to the printer; False if it took no more or the work was given up.
    """

    opened = Signal(object)
    drawn = Signal(int, object, bool)
    printed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: PagePictures | None = None
        self._given_up = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # PDFium knows no threads

    def open(self, path: Path) -> None:
        """Have the PDF at `path` opened; it must be a whole one."""
        self._pool.start(partial(self._open, path))

    def draw(self, number: int, dots_per_inch: float, *, grey: bool) -> None:
        """Have the page `number` (from 0) drawn."""
        self._pool.start(partial(self._draw, number, dots_per_inch, grey))

    def print_pages(self, printer: QPrinter, numbers: Sequence[int], *, grey: bool) -> None:
        """Have the pages `numbers` (from 0) printed."""
        self._pool.start(partial(self._print, printer, numbers, grey))

    def close(self) -> None:
        """Give up what is not done yet and let go of the file."""
        self._given_up = True
        self._pool.clear()
        self._pool.waitForDone()
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    # In the thread

    def _open(self, path: Path) -> None:
        # PDFium takes its time to import, and the window would wait for it.
        from core.export.pdf.pictures import PagePictures

        self._pages = PagePictures(path)
        self.opened.emit(self._pages.sizes)

    def _draw(self, number: int, dots_per_inch: float, grey: bool) -> None:
        if not self._given_up:
            assert self._pages is not None
            picture = self._pages.draw(number, dots_per_inch, grey=grey)
            self.drawn.emit(number, _image_of(picture).copy(), grey)

    def _print(self, printer: QPrinter, numbers: Sequence[int], grey: bool) -> None:
        painter = QPainter()
        complete = painter.begin(printer)
        for place, number in enumerate(numbers):
            if not complete or self._given_up:
                complete = False
                break
            if place:
                complete = printer.newPage()
            self._print_page(painter, number, grey)
        painter.end()
        self.printed.emit(complete)

    def _print_page(self, painter: QPainter, number: int, grey: bool) -> None:
        """Draw the page as large as the paper takes it, a dot of the picture for each of the paper."""
        assert self._pages is not None
        width, height = self._pages.sizes[number]
        paper = painter.viewport()
        dots_per_point = min(paper.width() / width, paper.height() / height)
        picture = self._pages.draw(number, dots_per_point * POINTS_PER_INCH, grey=grey)
        left, top = (paper.width() - picture.width) // 2, (paper.height() - picture.height) // 2
        image = _image_of(picture)
        # While a printer takes a picture the window waits. The strips share a row, so that no seam shows between them.
        for row in range(0, picture.height, _STRIP):
            painter.drawImage(left, top + row, image, 0, row, picture.width, min(_STRIP + 1, picture.height - row))


def _image_of(picture: PagePicture) -> QImage:
    """The picture as an image that shares its bytes, and so lives no longer than it."""
    return QImage(picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32)
