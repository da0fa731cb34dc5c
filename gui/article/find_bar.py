"""The bar that finds words in the article."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from core.text.find import find
from gui.icons import icon
from gui.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.text.document import Document
    from core.text.spans import Span
    from gui.theme import Theme

_TYPING_MS = 60
"""How long after the last key the text is searched."""
_FIELD_WIDTH = 320
_ALL_BEFORE_THE_GAP = 100
"""Share of spare width that the field gets, up to its width, against the gap behind the count."""


class FindBar(QWidget):
    """Looks for what the reader types, knows the hits and which of them is current.

    Signals:
        hits_changed: `hits` are new.
        hit_chosen: `current` is another hit, to be brought into view.
        closed: the reader is done.
    """

    hits_changed = Signal()
    hit_chosen = Signal()
    closed = Signal()

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._start = 0
        self.hits: tuple[Span, ...] = ()
        self.current: int | None = None

        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.count = QLabel(self)
        self.message = QLabel(self)
        self._buttons = {
            "chevron-up": self._button(self.previous),
            "chevron-down": self._button(self.next),
            "close": self._button(self.close_bar),
        }
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._search)
        self.field.textEdited.connect(self._typing.start)
        self.field.textChanged.connect(self._typing.start)

        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.field, _ALL_BEFORE_THE_GAP)
        row.addWidget(self._buttons["chevron-up"])
        row.addWidget(self._buttons["chevron-down"])
        row.addWidget(self.count)
        row.addWidget(self.message)
        row.addStretch(1)
        row.addWidget(self._buttons["close"])
        self.setAutoFillBackground(True)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.field.setMaximumWidth(scaled(_FIELD_WIDTH))
        if self.isVisible():
            self._draw()

    def retitle(self) -> None:
        """Name everything in the interface's language of now."""
        self.field.setPlaceholderText(self.tr("Find in the text"))
        self.field.setAccessibleName(self.tr("Find in the text"))
        for icon_name, name in {
            "chevron-up": self.tr("Previous hit"),
            "chevron-down": self.tr("Next hit"),
            "close": self.tr("Close the find bar"),
        }.items():
            self._buttons[icon_name].setToolTip(name)
            self._buttons[icon_name].setAccessibleName(name)

    def open_bar(self, start: int, words: str = "") -> None:
        """Let the reader type; `words` stand in the field first. Hits are counted on from the offset `start`."""
        self._start = start
        self.show()
        self._draw()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Put the bar and its hits away; the words stay for the next time."""
        self._typing.stop()
        self.hide()
        self._set_hits(())
        self.closed.emit()

    def next(self) -> None:
        """Go to the next hit, from the last to the first."""
        self._step(1)

    def previous(self) -> None:
        """Go to the previous hit, from the first to the last."""
        self._step(-1)

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802
        """Take Enter, Shift+Enter and Esc in the field before the window's own keys do."""
        if watched is self.field and isinstance(event, QKeyEvent):
            key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if event.type() is QEvent.Type.ShortcutOverride:
                    event.accept()
                elif event.type() is QEvent.Type.KeyPress:
                    if key == Qt.Key.Key_Escape:
                        self.close_bar()
                    elif shift:
                        self.previous()
                    else:
                        self.next()
                return True
        return False

    def _search(self) -> None:
        self._typing.stop()
        self._set_hits(find(self._document.text, self.field.text()))
        if self.hits:
            self.current = bisect_left([hit.start for hit in self.hits], self._start) % len(self.hits)
            self.hit_chosen.emit()
        self._tell()

    def _set_hits(self, hits: tuple[Span, ...]) -> None:
        self.hits = hits
        self.current = None
        self.hits_changed.emit()

    def _step(self, by: int) -> None:
        if self._typing.isActive():
            self._search()
            return
        if self.current is None:
            return
        wanted = self.current + by
        self.current = wanted % len(self.hits)
        self._start = self.hits[self.current].start
        self.hit_chosen.emit()
        self._tell()
        if wanted >= len(self.hits):
            self.message.setText(self.tr("On from the beginning"))
        elif wanted < 0:
            self.message.setText(self.tr("On from the end"))

    def _tell(self) -> None:
        self.message.clear()
        if self.current is not None:
            self.count.setText(f"{self.current + 1} / {len(self.hits)}")
        elif self.field.text().strip():
            self.count.setText(self.tr("No hit"))
        else:
            self.count.clear()

    def _button(self, do: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(20, 20))
        button.clicked.connect(do)
        return button

    def _draw(self) -> None:
        # Icons take long to import: they are made when the bar is first shown.
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self._theme))
