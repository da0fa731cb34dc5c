"""All connections of the window, in one place: which signal reaches which method."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from core.annotations.marks import MarkKind
from gui.palette.entries import palette_entries

if TYPE_CHECKING:
    from gui.palette.entries import Entry
    from gui.window.article_page import ArticlePage
    from gui.window.main_window import MainWindow


def connect_window(window: MainWindow) -> None:
    """Connect the workspace, the welcome page, the tabs and the commands to `window`."""
    workspace, notices = window.workspace, window.notices
    workspace.asked.connect(window.banner.hide)
    workspace.opened.connect(window.add_article)
    workspace.shown.connect(window.show_article)
    workspace.closed.connect(window.remove_article)
    workspace.changed_on_disk.connect(notices.tell_changed_on_disk)
    workspace.gone_from_disk.connect(notices.tell_gone_from_disk)
    workspace.problem.connect(window.keeping.give_up)
    workspace.problem.connect(notices.tell_problem)
    window.keeping.problem.connect(notices.tell_problem)
    workspace.opening.connect(window.status.show_opening)
    workspace.opening.connect(lambda _name: window.commands.show_state())
    window.page_added.connect(partial(_connect_page, window))

    window.welcome.chosen.connect(lambda path: workspace.open_files([path]))
    window.welcome.asked_to_open.connect(window.opening.ask)
    window.welcome.asked_to_locate.connect(window.opening.locate)
    window.welcome.asked_to_paste.connect(window.opening.paste)

    window.printing.printed.connect(notices.tell_printed)
    window.printing.failed.connect(notices.tell_problem)

    window.tabs.front_changed.connect(window.show_state)
    hurry = partial(window.commands.with_session, workspace.hurry)
    window.tabs.front_changed.connect(hurry)
    window.page_added.connect(lambda _page: QTimer.singleShot(0, window, hurry))  # when it waits to be analysed
    window.tabs.close_asked.connect(lambda page: workspace.close(page.session))
    for menu in (window.menus.encoding, window.status.encodings):
        menu.chosen.connect(window.commands.read_in)
    window.menus.file.aboutToShow.connect(lambda: window.opening.fill_recent(window.menus.recent))

    appearance = window.appearance
    appearance.theme_changed.connect(window.set_theme)
    appearance.typography_changed.connect(window.set_typography)
    window.menus.theme_choices.triggered.connect(lambda choice: appearance.choose_theme(choice.data()))
    window.menus.language_choices.triggered.connect(lambda choice: appearance.choose_language(choice.data()))
    QGuiApplication.styleHints().colorSchemeChanged.connect(appearance.follow_system)
    _connect_commands(window)


def _connect_commands(window: MainWindow) -> None:
    actions, reading, further = window.actions_by_name, window.commands, window.further
    commands = {
        "open": window.opening.ask,
        "paste": window.opening.paste,
        "save_text": lambda: reading.with_session(window.opening.ask_where_to_save),
        "export": lambda: reading.with_analysed(window.exporting.ask),
        "figures": lambda: reading.with_analysed(further.show_figures),
        "print": lambda: reading.with_analysed(window.printing.preview),
        "copy_citation": reading.copy_citation,
        "close": reading.close,
        "quit": window.close,
        "next_mark": partial(reading.step, 1),
        "previous_mark": partial(reading.step, -1),
        "next_of_kind": partial(reading.step, 1, same_kind=True),
        "previous_of_kind": partial(reading.step, -1, same_kind=True),
        "next_of_speaker": partial(reading.step, 1, same_speaker=True),
        "previous_of_speaker": partial(reading.step, -1, same_speaker=True),
        "bookmark": reading.toggle_bookmark,
        "clear_filter": reading.show_all,
        "side_by_side": window.tabs.move_across,
        "next_article": partial(window.tabs.step, 1),
        "previous_article": partial(window.tabs.step, -1),
        "back": reading.go_back,
        "forward": reading.go_forward,
        "palette": lambda: further.show_palette(_entries(window)),
        "zoom_in": partial(reading.zoom, 1),
        "zoom_out": partial(reading.zoom, -1),
        "zoom_reset": partial(reading.zoom, None),
        "stop": reading.stop,
        "analyse": reading.analyse_again,
        "preferences": further.show_preferences,
        "shortcuts": further.show_shortcuts,
        "accuracy": further.show_accuracy,
        "about": further.show_about,
    }
    for name, do in commands.items():
        actions[name].triggered.connect(lambda _checked=False, do=do: do())
    for name in ("card", "legend", "leave", "find", "find_next", "find_previous", "filter", "next_pane"):
        actions[name].triggered.connect(lambda _checked=False, name=name: reading.perform_on_page(name))
    for kind in MarkKind:
        actions[f"show_{kind}"].triggered.connect(lambda shown, kind=kind: reading.show_layer(kind, shown))
    actions["panel"].triggered.connect(reading.show_panels)
    actions["bare"].triggered.connect(reading.show_bare)
    actions["outline"].triggered.connect(lambda shown: window.outline.setVisible(shown))
    window.outline.visibilityChanged.connect(actions["outline"].setChecked)
    window.outline.visibilityChanged.connect(lambda _shown: window.keeping.rest.start())
    actions["full_screen"].triggered.connect(window.set_full_screen)
    actions["dark"].triggered.connect(lambda dark: window.appearance.choose_theme("dark" if dark else "light"))


def _entries(window: MainWindow) -> list[Entry]:
    """What the palette offers now."""
    menus, tabs = window.menus, window.tabs
    articles = [(page.title, partial(tabs.show_page, page)) for page in tabs.pages if page is not tabs.page]
    choices = [(menus.theme.title(), menus.theme_choices), (menus.language.title(), menus.language_choices)]
    return palette_entries(window.actions_by_name, window.session, articles, choices)


def _connect_page(window: MainWindow, page: ArticlePage) -> None:
    """Connect an article's session to what `window` says about it."""
    session, keeping = page.session, window.keeping
    session.state_changed.connect(window.show_state)
    session.state_changed.connect(partial(window.notices.tell_state, page))
    session.state_changed.connect(partial(keeping.keep_counts, session))
    session.annotations_changed.connect(window.show_state)
    session.current_changed.connect(lambda _origin: window.commands.show_state())
    session.filter_changed.connect(lambda _origin: keeping.keep_layers(session))
    session.filter_changed.connect(lambda _origin: window.show_state())
    session.view_changed.connect(lambda _origin: keeping.rest.start())
    session.bookmarks.changed.connect(window.show_state)
    page.panel.tabs.currentChanged.connect(lambda _tab: keeping.rest.start())
    page.panel.order_chosen.connect(lambda _order: keeping.rest.start())
    page.panel.summary.table_asked.connect(window.actions_by_name["figures"].trigger)
    page.splitter.splitterMoved.connect(lambda _at, _handle: keeping.keep_split(page))
    page.view.zoom_changed.connect(lambda _steps: window.appearance.choose_typography(page.view.text.typography))
