"""The action table: every command of the window once, with its text, tip, icon and shortcut.

Menus, tool bar and the shortcuts page are made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from gui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its words (in English), icon (Material Design name) and keys."""

    name: str
    text: object
    tip: object
    icon: str = ""
    keys: tuple[str, ...] = ()
    checkable: bool = False


_N = QT_TRANSLATE_NOOP
COMMANDS = (
    Command("open", _N("actions", "&Open…"), _N("actions", "Open articles"), "folder-open-outline", ("Ctrl+O",)),
    Command(
        "paste",
        _N("actions", "New from &Clipboard"),
        _N("actions", "Read the text on the clipboard as an article"),
        "clipboard-text-outline",
        ("Ctrl+V",),
    ),
    Command(
        "export_pdf",
        _N("actions", "&Export PDF…"),
        _N("actions", "Take the article away as an annotated PDF"),
        "file-pdf-box",
        ("Ctrl+E",),
    ),
    Command("close", _N("actions", "&Close"), _N("actions", "Close this article"), "", ("Ctrl+W",)),
    Command("quit", _N("actions", "&Quit"), _N("actions", "Leave Incise"), "", ("Ctrl+Q",)),
    Command(
        "show_claim",
        _N("actions", "&Claims"),
        _N("actions", "Show or hide the claims"),
        "check-decagram-outline",
        ("1",),
        checkable=True,
    ),
    Command(
        "show_quote",
        _N("actions", "&Quotes"),
        _N("actions", "Show or hide the quotes"),
        "format-quote-close",
        ("2",),
        checkable=True,
    ),
    Command(
        "show_entity",
        _N("actions", "&Entities"),
        _N("actions", "Show or hide the entities"),
        "tag-outline",
        ("3",),
        checkable=True,
    ),
    Command("next_mark", _N("actions", "&Next Mark"), _N("actions", "Go to the next mark"), "chevron-down", ("J",)),
    Command(
        "previous_mark",
        _N("actions", "&Previous Mark"),
        _N("actions", "Go to the previous mark"),
        "chevron-up",
        ("K",),
    ),
    Command(
        "next_of_kind",
        _N("actions", "Next of the Same Kind"),
        _N("actions", "Go to the next mark of the current mark's kind"),
        "",
        ("Shift+J",),
    ),
    Command(
        "previous_of_kind",
        _N("actions", "Previous of the Same Kind"),
        _N("actions", "Go to the previous mark of the current mark's kind"),
        "",
        ("Shift+K",),
    ),
    Command("card", _N("actions", "&Why?"), _N("actions", "Explain the current mark"), "", ("Return", "Enter")),
    Command("leave", _N("actions", "Back to the &Text"), _N("actions", "Leave the current mark"), "", ("Esc",)),
    Command("find", _N("actions", "&Find…"), _N("actions", "Find words in the text"), "magnify", ("Ctrl+F",)),
    Command("find_next", _N("actions", "Find Ne&xt"), _N("actions", "Go to the next hit"), "", ("F3",)),
    Command(
        "find_previous", _N("actions", "Find Pre&vious"), _N("actions", "Go to the previous hit"), "", ("Shift+F3",)
    ),
    Command(
        "filter", _N("actions", "F&ilter Marks"), _N("actions", "Filter the marks by word or name"), "", ("Ctrl+L",)
    ),
    Command("next_pane", _N("actions", "Next &Pane"), _N("actions", "Go to the next part of the window"), "", ("F6",)),
    Command(
        "zoom_in",
        _N("actions", "Zoom &In"),
        _N("actions", "Larger text"),
        "magnify-plus-outline",
        ("Ctrl++", "Ctrl+="),
    ),
    Command(
        "zoom_out", _N("actions", "Zoom &Out"), _N("actions", "Smaller text"), "magnify-minus-outline", ("Ctrl+-",)
    ),
    Command("zoom_reset", _N("actions", "&Normal Size"), _N("actions", "Text at its own size"), "", ("Ctrl+0",)),
    Command(
        "dark", _N("actions", "&Dark"), _N("actions", "Dark or light"), "theme-light-dark", ("F9",), checkable=True
    ),
    Command(
        "full_screen", _N("actions", "F&ull Screen"), _N("actions", "Fill the screen"), "", ("F11",), checkable=True
    ),
    Command("stop", _N("actions", "&Stop"), _N("actions", "Stop the analysis"), "stop-circle-outline", ("Ctrl+.",)),
    Command(
        "analyse", _N("actions", "&Analyse Again"), _N("actions", "Analyse this article again"), "refresh", ("F5",)
    ),
    Command(
        "shortcuts", _N("actions", "&Keyboard Shortcuts"), _N("actions", "All commands and their keys"), "", ("F1",)
    ),
    Command("about", _N("actions", "&About Incise"), _N("actions", "Version and licences"), "", ()),
)


class Actions(QObject):
    """One `QAction` for each command, by name, as `actions["open"]`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(window)
            action.setObjectName(command.name)
            action.setCheckable(command.checkable)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            window.addAction(action)
            self._actions[command.name] = action
        self.retitle()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

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
