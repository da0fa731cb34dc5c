"""The pages as they will be printed, one below the other; each is drawn when it is scrolled to.

The window is there before the pages are, and closing it gives up making them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.counts import Counts
from gui.printing.page_drawer import POINTS_PER_INCH, PageDrawer
from gui.scale import dialog_size, scaled

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

PAGE_WIDTH = 560
PRINTED_DOTS_PER_INCH = 300
"""What printers resolve in text; more only makes the pages larger."""


class Preview(QDialog):
    """Shows that the pages of an article are being set, then the pages, and prints them.

    Signals:
        printed(complete): the pages went to the printer, all of them or not.
    """

    printed = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print %1").replace("%1", title))
        self._title = title
        self.drawer = PageDrawer(self)
        self.sheets: list[PageSheet] = []
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setAccessibleName(self.tr("Pages"))
        self.count = QLabel(self.tr("Setting the pages…"), self)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(scaled(90), scaled(6))
        self.progress.setAccessibleName(self.count.text())
        self.grey = QCheckBox(self.tr("&Black and white"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.print_button = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.print_button.setDefault(True)
        self.print_button.setEnabled(False)
        foot = QHBoxLayout()
        foot.addWidget(self.count)
        foot.addWidget(self.progress)
        foot.addSpacing(scaled(16))
        foot.addWidget(self.grey)
        foot.addWidget(buttons, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)
        self.resize(dialog_size(PAGE_WIDTH + 90, 720))
        self.drawer.opened.connect(self._show_sheets)
        self.drawer.drawn.connect(self._show_image)
        self.drawer.printed.connect(self._on_printed)
        self.grey.toggled.connect(self._draw_anew)
        self.print_button.clicked.connect(self.choose_printer)
        buttons.rejected.connect(self.reject)

    def show_pages(self, path: Path) -> None:
        """Show the pages of the PDF at `path`, which is whole."""
        self.drawer.open(path)

    def choose_printer(self) -> None:
        """Let the reader choose a printer and pages."""
        printer = make_printer(self._title)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self.sheets))
        dialog.accepted.connect(lambda: self.print_to(printer))
        dialog.setModal(True)
        dialog.show()

    def print_to(self, printer: QPrinter) -> None:
        """Print the pages of the printer's range, all if it has none."""
        first, last = printer.fromPage() or 1, printer.toPage() or len(self.sheets)
        self.print_button.setEnabled(False)
        self.drawer.print_pages(printer, range(first - 1, min(last, len(self.sheets))), grey=self.grey.isChecked())

    def done(self, result: int) -> None:
        """Give up what is under way."""
        self.drawer.close()
        super().done(result)

    def _show_sheets(self, sizes: list[tuple[float, float]]) -> None:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setSpacing(scaled(14))
        for number, (width, height) in enumerate(sizes):
            sheet = PageSheet(number, width, height, column)
            sheet.wanted.connect(self._draw)
            sheet.setAccessibleName(self.tr("Page %1").replace("%1", str(number + 1)))
            self.sheets.append(sheet)
            layout.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setWidget(column)
        self.progress.hide()
        self.count.setText(Counts().pages(len(sizes)))
        self.print_button.setEnabled(True)
        self.print_button.setFocus()

    def _draw(self, sheet: PageSheet) -> None:
        self.drawer.draw(sheet.number, sheet.dots_per_inch, grey=self.grey.isChecked())

    def _show_image(self, number: int, image: QImage, grey: bool) -> None:
        if grey == self.grey.isChecked():
            self.sheets[number].show_image(image)

    def _draw_anew(self) -> None:
        for sheet in self.sheets:
            sheet.forget()

    def _on_printed(self, complete: bool) -> None:
        self.print_button.setEnabled(True)
        self.printed.emit(complete)
        if complete:
            self.accept()


class PageSheet(QWidget):
    """One page.

    Signals:
        wanted(sheet): it is in view, and its picture is needed.
    """

    wanted = Signal(object)

    def __init__(self, number: int, width: float, height: float, parent: QWidget) -> None:
        """Make the sheet of the page `number` (from 0), `width` by `height` points."""
        super().__init__(parent)
        self.number = number
        self._points = width
        self._asked = False
        self.image: QImage | None = None
        self.setFixedSize(scaled(PAGE_WIDTH), round(scaled(PAGE_WIDTH) * height / width))

    @property
    def dots_per_inch(self) -> float:
        """How finely the picture must be drawn to be sharp here."""
        return self.width() * self.devicePixelRatioF() / self._points * POINTS_PER_INCH

    def show_image(self, image: QImage) -> None:
        """Show the page's picture."""
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.image = image
        self.update()

    def forget(self) -> None:
        """Ask for another picture when next in view; the old one is shown until then."""
        self._asked = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        """Draw the picture, or white paper until it is there."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self.image is not None:
            painter.drawImage(0, 0, self.image)  # as it is: scaling by less than a pixel would blur the words
        if not self._asked:
            self._asked = True
            self.wanted.emit(self)


def make_printer(title: str) -> QPrinter:
    """The reader's own printer, set to whole sheets of A4."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINTED_DOTS_PER_INCH)
    printer.setDocName(title)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    printer.setFullPage(True)
    return printer
