"""The palette itself: a field, a list below it, Enter does what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QStyledItemDelegate, QVBoxLayout

from gui.palette.entries import Entry, fitting
from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from gui.theme import Theme

WIDTH, ROWS_SHOWN, MOST_ROWS, ROW_HEIGHT = 620, 11, 200, 30
PADDING = 12
TOP = 64
"""How far below the window's upper edge it lies."""
_ENTRY = Qt.ItemDataRole.UserRole


class _Rows(QStyledItemDelegate):
    """Draws an entry's words on the left and its hint on the right."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        """All rows are equally high."""
        return QSize(0, scaled(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        entry: Entry = index.data(_ENTRY)
        chosen = index.row() == self._view().currentRow()
        if chosen:
            painter.fillRect(option.rect, self.theme.selection)
        area = option.rect.adjusted(scaled(PADDING), 0, -scaled(PADDING), 0)
        hint_width = painter.fontMetrics().horizontalAdvance(entry.hint) + scaled(PADDING)
        painter.setPen(self.theme.quiet if not chosen else self.theme.ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.hint)
        painter.setPen(self.theme.ink)
        words = painter.fontMetrics().elidedText(entry.words, Qt.TextElideMode.ElideRight, area.width() - hint_width)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _view(self) -> QListWidget:
        view = self.parent()
        assert isinstance(view, QListWidget)
        return view


class Palette(QFrame):
    """Lies over the top of the window until something is chosen or Escape pressed."""

    def __init__(self, window: QWidget, entries: list[Entry], theme: Theme) -> None:
        super().__init__(window)
        self._entries = entries
        self._focus_before = window.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setStyleSheet(
            f"#palette {{ background: {theme.card.name()}; border: 1px solid {theme.accent.name()};"
            " border-radius: 8px; }"
            f"#palette QListWidget {{ background: {theme.card.name()}; }}"
        )
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A command, a name, words of a mark…"))
        self.field.setAccessibleName(self.tr("Command palette"))
        self.rows = QListWidget(self)
        self.rows.setItemDelegate(_Rows(self.rows, theme))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setAccessibleName(self.tr("Commands and marks"))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.rows)
        self.resize(
            min(scaled(WIDTH), window.width() - 40),
            min(ROWS_SHOWN * scaled(ROW_HEIGHT) + scaled(64), window.height() - scaled(TOP) - 20),
        )
        self.move((window.width() - self.width()) // 2, scaled(TOP))
        self.field.textChanged.connect(self._list)
        self.field.installEventFilter(self)
        self.rows.itemClicked.connect(self._do)
        self._list("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys of the list while the field has the focus; leaving the field closes the palette."""
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no command of the window while the palette is open
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS_SHOWN, Qt.Key.Key_PageUp: -ROWS_SHOWN}
        if key in steps and self.rows.count():
            self.rows.setCurrentRow(max(0, min(self.rows.count() - 1, self.rows.currentRow() + steps[key])))
            self.field.setAccessibleDescription(self.rows.currentItem().text())
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.rows.currentItem())
            return True
        if key == Qt.Key.Key_Escape:
            self._leave()
            return True
        return False

    def _list(self, typed: str) -> None:
        self.rows.clear()
        for entry in fitting(self._entries, typed, MOST_ROWS):
            item = QListWidgetItem(f"{entry.words}, {entry.hint}", self.rows)
            item.setData(_ENTRY, entry)
        self.rows.setCurrentRow(0)

    def _do(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            entry: Entry = item.data(_ENTRY)
            self._leave()
            entry.do()

    def _leave(self) -> None:
        if self._focus_before is not None:
            self._focus_before.setFocus()
        self.close()
