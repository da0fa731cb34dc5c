"""What will be exported: a page as large as there is room and buttons to leaf through the others, or lines of text."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontDatabase, QImage, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from core.export.messages import Page

REST = 120
"""Milliseconds without another change of size before a page is drawn anew."""


class PagePreview(QWidget):
    """Shows one page at a time; who owns it has the pages drawn.

    Signals:
        wanted: `number` is to be drawn so that it fits into `room`.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        self.pages = 0
        self.sheet = Sheet(self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(self.text)
        self.back = self._button("‹", QKeySequence("Ctrl+PgUp"))
        self.forward = self._button("›", QKeySequence("Ctrl+PgDown"))
        self.label = QLabel(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.back, self.label, self.forward):  # the page must not change its size when they come
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self.wanted)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for widget in (self.back, self.label, self.forward):
            foot.addWidget(widget)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self.back.clicked.connect(lambda: self.turn_to(self.number - 1))
        self.forward.clicked.connect(lambda: self.turn_to(self.number + 1))
        self._retitle()

    @property
    def room(self) -> QSize:
        """The pixels of the screen that a page's picture may take."""
        return self._stack.size() * self.devicePixelRatioF()

    def turn_to(self, number: int) -> None:
        """Show another page, counted from 0."""
        if 0 <= number < self.pages:
            self.number = number
            self._show_place()
            self.wanted.emit()

    def show_page(self, page: Page) -> None:
        """Show the picture of a page, and how many pages there are."""
        self.number, self.pages = page.page, page.pages
        pixels = zlib.decompress(page.pixels)
        image = QImage(pixels, page.width, page.height, page.width * 4, QImage.Format.Format_RGB32).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.show_image(image)
        self._stack.setCurrentWidget(self.sheet)
        self._show_place()

    def show_text(self, text: str) -> None:
        """Show the beginning of a plain file, as it is."""
        self.pages = 0
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(scaled(12))
        self.text.setFont(font)
        self.text.setPlainText(text)
        self._stack.setCurrentWidget(self.text)
        self._show_place()

    def show_words(self, words: str) -> None:
        """Show `words` where the page would be."""
        self.pages = 0
        self.sheet.show_words(words)
        self._stack.setCurrentWidget(self.sheet)
        self._show_place()

    def _show_place(self) -> None:
        """Say which page it is, where there are others."""
        place = self.tr("Page %1 of %2").replace("%1", str(self.number + 1)).replace("%2", str(self.pages))
        if place != self.label.text() and self.label.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, place))
        self.label.setText(place)
        self.sheet.setAccessibleName(place if self.pages else "")
        for widget in (self.label, self.back, self.forward):
            widget.setVisible(self.pages > 0)
        self.back.setEnabled(self.number > 0)
        self.forward.setEnabled(self.number < self.pages - 1)

    def _button(self, text: str, keys: QKeySequence) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setShortcut(keys)
        return button

    def _retitle(self) -> None:
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        for button, name in ((self.back, self.tr("Previous page")), (self.forward, self.tr("Next page"))):
            button.setAccessibleName(name)
            keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{name} ({keys})")
        self._show_place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have the page drawn in its new size."""
        super().resizeEvent(event)
        if self.pages:
            self._resting.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)


class Sheet(QWidget):
    """The picture of a page in the middle of its room, or words instead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.words = ""
        self.setMinimumSize(scaled(260), scaled(340))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage) -> None:
        """Show a page's picture."""
        self.image, self.words = image, ""
        self.setAccessibleDescription("")
        self.update()

    def show_words(self, words: str) -> None:
        """Show `words` in place of a page."""
        self.image, self.words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        """Draw the sheet with a hairline around it: paper is white in every theme."""
        painter = QPainter(self)
        if self.image is None:
            margin = scaled(24)
            inside = self.rect().adjusted(margin, margin, -margin, -margin)
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)
            return
        size = self.image.deviceIndependentSize().toSize()
        if size.width() > self.width() or size.height() > self.height():  # drawn for a larger room, and soon anew
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        painter.drawImage(place, self.image)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(place.adjusted(0, 0, -1, -1))
