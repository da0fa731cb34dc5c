"""All connections of the window, in one place: which signal reaches which method."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from core.annotations.marks import MarkKind

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
    window.welcome.asked_to_locate.connect(window.opening.locate)
    window.welcome.asked_to_paste.connect(window.opening.paste)

    window.printing.preparing.connect(window.tell_preparing)
    window.printing.shown.connect(lambda _preview: window.status.clearMessage())
    window.printing.printed.connect(window.tell_printed)
    window.printing.failed.connect(window.tell_problem)

    window.tabs.front_changed.connect(window.show_state)
    window.tabs.close_asked.connect(lambda page: workspace.close(page.session))
    window.menus.file.aboutToShow.connect(lambda: window.opening.fill_recent(window.menus.recent))

    appearance = window.appearance
    appearance.theme_changed.connect(window.set_theme)
    appearance.typography_changed.connect(window.set_typography)
    window.menus.theme_choices.triggered.connect(lambda choice: appearance.choose_theme(choice.data()))
    window.menus.language_choices.triggered.connect(lambda choice: appearance.choose_language(choice.data()))
    QGuiApplication.styleHints().colorSchemeChanged.connect(appearance.follow_system)
    _connect_commands(window)


def _connect_commands(window: MainWindow) -> None:
    actions, reading = window.actions_by_name, window.commands
    commands = {
        "open": window.opening.ask,
        "paste": window.opening.paste,
        "export": reading.export,
        "print": reading.print,
        "copy_citation": reading.copy_citation,
        "close": reading.close,
        "quit": window.close,
        "next_mark": partial(reading.step, 1),
        "previous_mark": partial(reading.step, -1),
        "next_of_kind": partial(reading.step, 1, same_kind=True),
        "previous_of_kind": partial(reading.step, -1, same_kind=True),
        "side_by_side": window.tabs.move_across,
        "next_article": partial(window.tabs.step, 1),
        "previous_article": partial(window.tabs.step, -1),
        "back": reading.go_back,
        "forward": reading.go_forward,
        "palette": window.show_palette,
        "zoom_in": partial(reading.zoom, 1),
        "zoom_out": partial(reading.zoom, -1),
        "zoom_reset": partial(reading.zoom, None),
        "stop": reading.stop_analysis,
        "analyse": reading.analyse_again,
        "preferences": window.show_preferences,
        "shortcuts": window.show_shortcuts,
        "accuracy": window.show_accuracy,
        "about": window.show_about,
    }
    for name, do in commands.items():
        actions[name].triggered.connect(lambda _checked=False, do=do: do())
    for name in ("card", "legend", "leave", "find", "find_next", "find_previous", "filter", "next_pane"):
        actions[name].triggered.connect(lambda _checked=False, name=name: reading.perform_on_page(name))
    for kind in MarkKind:
        actions[f"show_{kind}"].triggered.connect(lambda shown, kind=kind: reading.show_layer(kind, shown))
    actions["panel"].triggered.connect(window.show_panels)
    actions["bare"].triggered.connect(reading.show_bare)
    actions["outline"].triggered.connect(lambda shown: window.outline.setVisible(shown))
    window.outline.visibilityChanged.connect(actions["outline"].setChecked)
    actions["full_screen"].triggered.connect(window.set_full_screen)
    actions["dark"].triggered.connect(lambda dark: window.appearance.choose_theme("dark" if dark else "light"))


def connect_page(window: MainWindow, page: ArticlePage) -> None:
    """Connect an article's session to what `window` says about it."""
    session = page.session
    session.state_changed.connect(window.show_state)
    session.state_changed.connect(partial(window.show_problem_of, page))
    session.state_changed.connect(partial(window.keep_counts, session))
    session.annotations_changed.connect(window.show_state)
    session.current_changed.connect(lambda _origin: window.commands.show_state())
    session.filter_changed.connect(lambda _origin: window.keep_layers(session))
    session.view_changed.connect(lambda _origin: window.keeping.start())
    page.view.zoom_changed.connect(lambda _steps: window.appearance.choose_typography(page.view.text.typography))
