"""Menu bar and tool bar, made from the action table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.languages import INTERFACE_LANGUAGES, LANGUAGE_NAMES
from gui.theme import THEME_SETTINGS, theme_names
from gui.window.encoding_menu import EncodingMenu
from gui.window.tool_bar import ToolBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from gui.actions import Actions

translate = QCoreApplication.translate
SEPARATOR = ""
TOOL_BAR = (
    *("open", "export", SEPARATOR),
    *("back", "forward", SEPARATOR),
    *("show_claim", "show_quote", "show_entity", SEPARATOR),
    *("previous_mark", "next_mark", "find", SEPARATOR),
    *("zoom_out", "zoom_in"),
)
TOOL_BAR_WITH_TEXT = ("open", "export", "show_claim", "show_quote", "show_entity")


@dataclass(frozen=True)
class Menus:
    """The menus that other parts of the window fill or retitle."""

    file: QMenu
    recent: QMenu
    encoding: EncodingMenu
    view: QMenu
    go: QMenu
    theme: QMenu
    language: QMenu
    help: QMenu
    theme_choices: QActionGroup
    language_choices: QActionGroup
    tool_bar: ToolBar

    def retitle(self) -> None:
        """Say everything in the interface's language of now."""
        self.file.setTitle(translate("menus", "&File"))
        self.recent.setTitle(translate("menus", "Open &Recent"))
        self.encoding.retitle()
        self.view.setTitle(translate("menus", "&View"))
        self.go.setTitle(translate("menus", "&Go"))
        self.theme.setTitle(translate("menus", "&Theme"))
        names = theme_names()
        for choice in self.theme_choices.actions():
            choice.setText(names[choice.data()])
        self.language.setTitle(translate("menus", "&Language of the Window"))
        self.help.setTitle(translate("menus", "&Help"))
        self.tool_bar.setWindowTitle(translate("menus", "Tool Bar"))
        for button in self.tool_bar.findChildren(QWidget):
            if button.objectName() == "qt_toolbar_ext_button":
                button.setAccessibleName(translate("menus", "More tools"))


def build_menus(window: QMainWindow, actions: Actions) -> Menus:
    """Make the menus and the tool bar of `window`."""
    bar = window.menuBar()
    file, view, go, help_menu = (bar.addMenu("") for _ in range(4))
    recent, theme, language, encoding = QMenu(window), QMenu(window), QMenu(window), EncodingMenu(window)
    _fill(file, actions, "open", "paste")
    file.addMenu(recent)
    _fill(file, actions, SEPARATOR, "save_text", "export", "print", "copy_citation", SEPARATOR)
    file.addMenu(encoding)
    _fill(file, actions, "analyse", "stop", SEPARATOR, "preferences", SEPARATOR, "close", "quit")
    _fill(view, actions, "show_claim", "show_quote", "show_entity", "bare", SEPARATOR)
    _fill(view, actions, "filter", "clear_filter", "legend", SEPARATOR)
    _fill(view, actions, "outline", "panel", "figures", "side_by_side", SEPARATOR)
    _fill(view, actions, "zoom_in", "zoom_out", "zoom_reset", SEPARATOR, "dark", "full_screen")
    view.addMenu(theme)
    view.addMenu(language)
    _fill(go, actions, "next_mark", "previous_mark", "next_of_kind", "previous_of_kind")
    _fill(go, actions, "next_of_speaker", "previous_of_speaker", "card", "leave", SEPARATOR)
    _fill(go, actions, "back", "forward", "bookmark", "palette", SEPARATOR)
    _fill(go, actions, "find", "find_next", "find_previous", SEPARATOR)
    _fill(go, actions, "next_article", "previous_article", "next_pane")
    _fill(help_menu, actions, "shortcuts", "accuracy", SEPARATOR, "about")
    languages = _choices(window, language, INTERFACE_LANGUAGES)
    for choice in languages.actions():
        choice.setText(LANGUAGE_NAMES[choice.data()])
    themes = _choices(window, theme, THEME_SETTINGS)
    menus = Menus(
        file,
        recent,
        encoding,
        view,
        go,
        theme,
        language,
        help_menu,
        themes,
        languages,
        _build_tool_bar(window, actions),
    )
    menus.retitle()
    return menus


def _choices(window: QMainWindow, menu: QMenu, values: tuple[str, ...]) -> QActionGroup:
    """One checkable action in `menu` for each of `values`, which is its data; one is checked at a time."""
    group = QActionGroup(window)
    for value in values:
        choice = QAction(group)
        choice.setCheckable(True)
        choice.setData(value)
        menu.addAction(choice)
    return group


def _fill(menu: QMenu, actions: Actions, *names: str) -> None:
    for name in names:
        if name == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])


def _build_tool_bar(window: QMainWindow, actions: Actions) -> ToolBar:
    bar = ToolBar(window)
    for name in TOOL_BAR:
        if name == SEPARATOR:
            bar.addSeparator()
        else:
            bar.add_command(actions[name], words=name in TOOL_BAR_WITH_TEXT)
    bar.add_stretch()
    bar.add_command(actions["dark"])
    window.addToolBar(bar)
    return bar
