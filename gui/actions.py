"""The actions of the window, made from the table of commands; menus, tool bar and palette are made from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from gui.commands.table import COMMANDS
from gui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from gui.theme import Theme


class Actions(QObject):
    """One `QAction` for each command, by name, as `actions["open"]`."""

    def __init__(self, window: QWidget, chosen_keys: Mapping[str, Sequence[str]] | None = None) -> None:
        """Make the actions of `window`; `chosen_keys` holds, by name, keys that the reader has chosen instead."""
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(window)
            action.setObjectName(command.name)
            action.setCheckable(command.checkable)
            action.setIconVisibleInMenu(False)  # it would take the place of the check mark
            keys = (chosen_keys or {}).get(command.name, command.keys)
            action.setShortcuts([QKeySequence(key) for key in keys])
            window.addAction(action)
            self._actions[command.name] = action
        self.retitle()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def set_keys(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Give a command other keys."""
        self._actions[name].setShortcuts(list(keys))
        self.retitle()

    def chosen_keys(self) -> dict[str, list[str]]:
        """The keys that are not those of the table, by command."""
        keys = {
            name: [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]
            for name, action in self._actions.items()
        }
        table = {command.name: [QKeySequence(key).toString() for key in command.keys] for command in COMMANDS}
        return {name: chosen for name, chosen in keys.items() if chosen != table[name]}

    def clash(self, name: str, keys: QKeySequence) -> QAction | None:
        """The other command that `keys` belong to already."""
        others = (action for other, action in self._actions.items() if other != name)
        return next((action for action in others if keys in action.shortcuts()), None)

    def retitle(self) -> None:
        """Say everything in the interface's language of now."""
        for command in COMMANDS:
            action = self._actions[command.name]
            tip = QCoreApplication.translate("actions", str(command.tip))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(QCoreApplication.translate("actions", str(command.text)))
            action.setStatusTip(tip)
            action.setToolTip(f"{tip} ({keys})" if keys else tip)

    def draw_icons(self, theme: Theme) -> None:
        """Give the actions their icons in the colours of `theme`."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.name].setIcon(icon(command.icon, theme))
