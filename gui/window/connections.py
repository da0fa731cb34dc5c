"""All connections of the window, in one place: which signal reaches which method."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from core.annotations.marks import MarkKind
from gui.theme import chosen_theme

if TYPE_CHECKING:
    from gui.window.article_page import ArticlePage
    from gui.window.main_window import MainWindow


def connect_window(window: MainWindow) -> None:
    """Connect the workspace, the welcome page, the tabs and the commands to `window`."""
    workspace = window.workspace
    workspace.opened.connect(window.add_article)
    workspace.shown.connect(window.show_article)
    workspace.closed.connect(window.remove_article)
    workspace.changed_on_disk.connect(window.tell_changed_on_disk)
    workspace.gone_from_disk.connect(window.tell_gone_from_disk)
    workspace.problem.connect(window.tell_problem)
    window.keeping.timeout.connect(window.keep_places)

    window.welcome.chosen.connect(lambda path: workspace.open_files([path]))
    window.welcome.asked_to_open.connect(window.opening.ask)
    window.welcome.asked_to_paste.connect(window.opening.paste)

    window.tabs.currentChanged.connect(lambda _index: window.show_state())
    window.tabs.tabCloseRequested.connect(window.close_article)
    window.menus.file.aboutToShow.connect(lambda: window.opening.fill_recent(window.menus.recent))
    window.menus.theme_choices.triggered.connect(lambda choice: _choose_theme(window, choice.data()))
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.follow_system)
    window.menus.language_choices.triggered.connect(window.set_language)
    _connect_commands(window)


def _connect_commands(window: MainWindow) -> None:
    actions = window.actions_by_name
    commands = {
        "open": window.opening.ask,
        "paste": window.opening.paste,
        "export": window.ask_for_export,
        "close": window.close_article,
        "quit": window.close,
        "next_mark": partial(window.step, 1),
        "previous_mark": partial(window.step, -1),
        "next_of_kind": partial(window.step, 1, same_kind=True),
        "previous_of_kind": partial(window.step, -1, same_kind=True),
        "back": window.go_back,
        "forward": window.go_forward,
        "palette": window.show_palette,
        "zoom_in": partial(window.zoom, 1),
        "zoom_out": partial(window.zoom, -1),
        "zoom_reset": partial(window.zoom, None),
        "stop": window.stop_analysis,
        "analyse": window.analyse_again,
        "shortcuts": window.show_shortcuts,
        "about": window.show_about,
    }
    for name, do in commands.items():
        actions[name].triggered.connect(lambda _checked=False, do=do: do())
    for name in ("card", "legend", "leave", "find", "find_next", "find_previous", "filter", "next_pane"):
        actions[name].triggered.connect(lambda _checked=False, name=name: window.perform_on_page(name))
    for kind in MarkKind:
        actions[f"show_{kind}"].triggered.connect(lambda shown, kind=kind: window.show_layer(kind, shown))
    actions["outline"].triggered.connect(lambda shown: window.outline.setVisible(shown))
    window.outline.visibilityChanged.connect(actions["outline"].setChecked)
    actions["full_screen"].triggered.connect(window.set_full_screen)
    actions["dark"].triggered.connect(lambda dark: _choose_theme(window, "dark" if dark else "light"))


def _choose_theme(window: MainWindow, setting: str) -> None:
    window.settings.theme = setting
    window.set_theme(chosen_theme(setting))


def connect_page(window: MainWindow, page: ArticlePage) -> None:
    """Connect an article's session to what `window` says about it."""
    session = page.session
    session.state_changed.connect(window.show_state)
    session.state_changed.connect(partial(window.show_problem_of, page))
    session.annotations_changed.connect(window.show_state)
    session.filter_changed.connect(lambda _origin: window.show_state())
    session.view_changed.connect(lambda _origin: window.keeping.start())
    page.view.zoom_changed.connect(window.keep_zoom)
