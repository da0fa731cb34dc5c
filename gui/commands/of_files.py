"""Commands about files: opening, taking away, closing."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.commands.command import Command

FILES = (
    Command(
        "open",
        QT_TRANSLATE_NOOP("actions", "&Open…"),
        QT_TRANSLATE_NOOP("actions", "Open articles"),
        "folder-open-outline",
        ("Ctrl+O",),
    ),
    Command(
        "paste",
        QT_TRANSLATE_NOOP("actions", "New from &Clipboard"),
        QT_TRANSLATE_NOOP("actions", "Read the text on the clipboard as an article"),
        "clipboard-text-outline",
        ("Ctrl+V",),
    ),
    Command(
        "save_text",
        QT_TRANSLATE_NOOP("actions", "&Save Text As…"),
        QT_TRANSLATE_NOOP("actions", "Write a pasted article to a text file"),
        "",
        ("Ctrl+S",),
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("actions", "&Export…"),
        QT_TRANSLATE_NOOP("actions", "Take the article away: annotated PDF and other formats"),
        "export-variant",
        ("Ctrl+E",),
    ),
    Command(
        "print",
        QT_TRANSLATE_NOOP("actions", "&Print…"),
        QT_TRANSLATE_NOOP("actions", "Print the article with the marks that are shown"),
        "printer-outline",
        ("Ctrl+P",),
    ),
    Command(
        "copy_citation",
        QT_TRANSLATE_NOOP("actions", "Copy as Ci&tation"),
        QT_TRANSLATE_NOOP("actions", "Copy the selected words, or the current quote, with speaker and article"),
        "",
        ("Ctrl+Shift+C",),
    ),
    Command(
        "analyse",
        QT_TRANSLATE_NOOP("actions", "&Analyse Again"),
        QT_TRANSLATE_NOOP("actions", "Analyse this article again"),
        "refresh",
        ("F5",),
    ),
    Command(
        "stop",
        QT_TRANSLATE_NOOP("actions", "&Stop"),
        QT_TRANSLATE_NOOP("actions", "Stop opening or analysing"),
        "stop-circle-outline",
        ("Ctrl+.",),
    ),
    Command(
        "preferences",
        QT_TRANSLATE_NOOP("actions", "Pre&ferences…"),
        QT_TRANSLATE_NOOP("actions", "Choose font, theme, language and more"),
        "",
        ("Ctrl+,",),
    ),
    Command(
        "close",
        QT_TRANSLATE_NOOP("actions", "&Close"),
        QT_TRANSLATE_NOOP("actions", "Close this article"),
        "",
        ("Ctrl+W",),
    ),
    Command(
        "quit", QT_TRANSLATE_NOOP("actions", "&Quit"), QT_TRANSLATE_NOOP("actions", "Leave Incise"), "", ("Ctrl+Q",)
    ),
)
