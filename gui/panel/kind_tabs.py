"""The tabs of the panel: a kind of marks each, with its count; signs instead of words where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTabBar

from core.annotations.marks import MarkKind
from gui.icons import icon
from gui.mark_words import layer_label
from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.theme import Theme

SIGNS = {
    MarkKind.CLAIM: "check-decagram-outline",
    MarkKind.QUOTE: "format-quote-close",
    MarkKind.ENTITY: "tag-outline",
}
"""The icons of the commands that show and hide the kinds."""
SIGN = 18
LEAST_TAB = 62
PADDING = 26
"""Pixels of a tab beside its words."""


class KindTabs(QTabBar):
    """One tab a kind, in the order of the kinds."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts = dict.fromkeys(MarkKind, "")
        self.setExpanding(True)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)  # a tab is never so wide that one would be out of sight
        for _ in MarkKind:
            self.addTab("")

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in the colours of `theme`."""
        self._theme = theme
        self._say()

    def tell(self, kind: MarkKind, count: str) -> None:
        """Say how many marks of `kind` there are."""
        self._counts[kind] = count
        self._say()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for signs and counts; words are more than is needed."""
        return QSize(len(MarkKind) * scaled(LEAST_TAB), super().minimumSizeHint().height())

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Room for a sign and a count."""
        return QSize(scaled(LEAST_TAB), super().minimumTabSizeHint(index).height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have words where there is room for them."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        words = {kind: f"{layer_label(kind)}  {count}" for kind, count in self._counts.items()}
        needed = sum(self.fontMetrics().horizontalAdvance(word) + scaled(PADDING) for word in words.values())
        has_room = needed <= self.width()
        self.setIconSize(QSize(scaled(SIGN), scaled(SIGN)))
        for tab, kind in enumerate(MarkKind):
            self.setTabText(tab, words[kind] if has_room else self._counts[kind])
            self.setTabIcon(tab, QIcon() if has_room else icon(SIGNS[kind], self._theme))
            self.setTabToolTip(tab, "" if has_room else words[kind])
            self.setAccessibleTabName(tab, words[kind])
