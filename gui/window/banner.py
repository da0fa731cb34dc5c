"""A line above the article that says what happened and what can be done; it never blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from gui.theme import Theme


class Banner(QFrame):
    """Shows one message at a time, with buttons for what can be done about it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._theme = theme
        self._is_problem = False
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.other_button = QPushButton(self)
        self._do: Callable[[], None] = self.hide
        self._do_other: Callable[[], None] = self.hide
        self.button.clicked.connect(lambda: self._on_button(self._do))
        self.other_button.clicked.connect(lambda: self._on_button(self._do_other))
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(self.other_button)
        row.addWidget(self._close)
        self._retitle()
        self.hide()

    def tell(
        self,
        text: str,
        *,
        problem: bool = False,
        button: str = "",
        do: Callable[[], None] | None = None,
        other_button: str = "",
        do_other: Callable[[], None] | None = None,
    ) -> None:
        """Show `text`, as a problem or as plain news; `button` names what `do` does, `other_button` what `do_other`."""
        self._is_problem = problem
        self._do, self._do_other = do or self.hide, do_other or self.hide
        self.label.setText(text)
        for one, name in ((self.button, button), (self.other_button, other_button)):
            one.setText(name)
            one.setVisible(bool(name))
        self.set_theme(self._theme)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def tells_problem(self) -> bool:
        """Whether the reader sees a problem here."""
        return self._is_problem and self.isVisible()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        ground, ink = (theme.warning, theme.on_warning) if self._is_problem else (theme.selection, theme.ink)
        self.setStyleSheet(
            f"#banner {{ background: {ground.name()}; border-bottom: 1px solid {theme.hairline.name()}; }}"
            f"#banner QLabel, #banner QToolButton {{ color: {ink.name()}; background: transparent; }}"
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes the banner."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _retitle(self) -> None:
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self.setAccessibleName(self.tr("Message"))

    def _on_button(self, do: Callable[[], None]) -> None:
        self.hide()
        do()
