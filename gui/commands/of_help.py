"""Commands that help."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.commands.command import Command

HELP = (
    Command(
        "shortcuts",
        QT_TRANSLATE_NOOP("actions", "&Keyboard Shortcuts"),
        QT_TRANSLATE_NOOP("actions", "All commands and their keys"),
        "",
        ("F1",),
    ),
    Command(
        "accuracy",
        QT_TRANSLATE_NOOP("actions", "How &Reliable Are the Marks?"),
        QT_TRANSLATE_NOOP("actions", "How often the marks are right, measured"),
    ),
    Command(
        "about",
        QT_TRANSLATE_NOOP("actions", "&About Incise"),
        QT_TRANSLATE_NOOP("actions", "Version and licences"),
        "",
        (),
    ),
)
