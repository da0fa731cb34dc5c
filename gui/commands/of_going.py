"""Commands that go somewhere: marks, places, words, articles, panes."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.commands.command import Command

GOING = (
    Command(
        "next_mark",
        QT_TRANSLATE_NOOP("actions", "&Next Mark"),
        QT_TRANSLATE_NOOP("actions", "Go to the next mark"),
        "chevron-down",
        ("J",),
    ),
    Command(
        "previous_mark",
        QT_TRANSLATE_NOOP("actions", "&Previous Mark"),
        QT_TRANSLATE_NOOP("actions", "Go to the previous mark"),
        "chevron-up",
        ("K",),
    ),
    Command(
        "next_of_kind",
        QT_TRANSLATE_NOOP("actions", "Next of the Same Kind"),
        QT_TRANSLATE_NOOP("actions", "Go to the next mark of the current mark's kind"),
        "",
        ("Shift+J",),
    ),
    Command(
        "previous_of_kind",
        QT_TRANSLATE_NOOP("actions", "Previous of the Same Kind"),
        QT_TRANSLATE_NOOP("actions", "Go to the previous mark of the current mark's kind"),
        "",
        ("Shift+K",),
    ),
    Command(
        "next_of_speaker",
        QT_TRANSLATE_NOOP("actions", "Next of the Same Speaker"),
        QT_TRANSLATE_NOOP("actions", "Go to what the current mark's speaker says next"),
        "",
        ("S",),
    ),
    Command(
        "previous_of_speaker",
        QT_TRANSLATE_NOOP("actions", "Previous of the Same Speaker"),
        QT_TRANSLATE_NOOP("actions", "Go to what the current mark's speaker says before"),
        "",
        ("Shift+S",),
    ),
    Command(
        "card",
        QT_TRANSLATE_NOOP("actions", "&Why?"),
        QT_TRANSLATE_NOOP("actions", "Explain the current mark"),
        "",
        ("Return", "Enter"),
    ),
    Command(
        "leave",
        QT_TRANSLATE_NOOP("actions", "Back to the &Text"),
        QT_TRANSLATE_NOOP("actions", "Leave the current mark"),
        "",
        ("Esc",),
    ),
    Command(
        "back",
        QT_TRANSLATE_NOOP("actions", "&Back"),
        QT_TRANSLATE_NOOP("actions", "Go to where you were before the last jump"),
        "arrow-left",
        ("Alt+Left",),
    ),
    Command(
        "forward",
        QT_TRANSLATE_NOOP("actions", "&Forward"),
        QT_TRANSLATE_NOOP("actions", "Go to where you came back from"),
        "arrow-right",
        ("Alt+Right",),
    ),
    Command(
        "bookmark",
        QT_TRANSLATE_NOOP("actions", "Boo&kmark"),
        QT_TRANSLATE_NOOP("actions", "Bookmark this paragraph, or take its bookmark away"),
        "",
        ("Ctrl+B",),
    ),
    Command(
        "palette",
        QT_TRANSLATE_NOOP("actions", "Co&mmand Palette"),
        QT_TRANSLATE_NOOP("actions", "Find a command or a mark by typing"),
        "",
        ("Ctrl+K",),
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("actions", "&Find…"),
        QT_TRANSLATE_NOOP("actions", "Find words in the text"),
        "magnify",
        ("Ctrl+F",),
    ),
    Command(
        "find_next",
        QT_TRANSLATE_NOOP("actions", "Find Ne&xt"),
        QT_TRANSLATE_NOOP("actions", "Go to the next hit"),
        "",
        ("F3",),
    ),
    Command(
        "find_previous",
        QT_TRANSLATE_NOOP("actions", "Find Pre&vious"),
        QT_TRANSLATE_NOOP("actions", "Go to the previous hit"),
        "",
        ("Shift+F3",),
    ),
    Command(
        "next_article",
        QT_TRANSLATE_NOOP("actions", "Next &Article"),
        QT_TRANSLATE_NOOP("actions", "Go to the next open article"),
        "",
        ("Ctrl+Tab",),
    ),
    Command(
        "previous_article",
        QT_TRANSLATE_NOOP("actions", "Previous Article"),
        QT_TRANSLATE_NOOP("actions", "Go to the previous open article"),
        "",
        ("Ctrl+Shift+Tab",),
    ),
    Command(
        "next_pane",
        QT_TRANSLATE_NOOP("actions", "Next &Pane"),
        QT_TRANSLATE_NOOP("actions", "Go to the next part of the window"),
        "",
        ("F6",),
    ),
)
