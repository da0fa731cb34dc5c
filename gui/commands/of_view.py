"""Commands about what is seen: layers, filter, panes, size, look."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.commands.command import Command

VIEW = (
    Command(
        "show_claim",
        QT_TRANSLATE_NOOP("actions", "&Claims"),
        QT_TRANSLATE_NOOP("actions", "Show or hide the claims"),
        "check-decagram-outline",
        ("1",),
        checkable=True,
    ),
    Command(
        "show_quote",
        QT_TRANSLATE_NOOP("actions", "&Quotes"),
        QT_TRANSLATE_NOOP("actions", "Show or hide the quotes"),
        "format-quote-close",
        ("2",),
        checkable=True,
    ),
    Command(
        "show_entity",
        QT_TRANSLATE_NOOP("actions", "&Entities"),
        QT_TRANSLATE_NOOP("actions", "Show or hide the entities"),
        "tag-outline",
        ("3",),
        checkable=True,
    ),
    Command(
        "bare",
        QT_TRANSLATE_NOOP("actions", "Text without &Marks"),
        QT_TRANSLATE_NOOP("actions", "Hide all marks, or show them again as before"),
        "",
        ("B",),
        checkable=True,
    ),
    Command(
        "filter",
        QT_TRANSLATE_NOOP("actions", "F&ilter Marks"),
        QT_TRANSLATE_NOOP("actions", "Filter the marks by word or name"),
        "",
        ("Ctrl+L",),
    ),
    Command(
        "clear_filter",
        QT_TRANSLATE_NOOP("actions", "Show A&ll Marks"),
        QT_TRANSLATE_NOOP("actions", "Clear the filter and show the marks of all kinds"),
        "filter-off-outline",
        ("0",),
    ),
    Command(
        "legend",
        QT_TRANSLATE_NOOP("actions", "&Legend"),
        QT_TRANSLATE_NOOP("actions", "Say what the signs on the page mean"),
        "map-legend",
        ("L",),
    ),
    Command(
        "outline",
        QT_TRANSLATE_NOOP("actions", "&Outline"),
        QT_TRANSLATE_NOOP("actions", "Show or hide headings, speakers and bookmarks"),
        "",
        ("F8",),
        checkable=True,
    ),
    Command(
        "panel",
        QT_TRANSLATE_NOOP("actions", "Ca&rds"),
        QT_TRANSLATE_NOOP("actions", "Show or hide the cards beside the text"),
        "",
        ("F7",),
        checkable=True,
    ),
    Command(
        "figures",
        QT_TRANSLATE_NOOP("actions", "Fi&gures…"),
        QT_TRANSLATE_NOOP("actions", "Who is quoted how much, and how surely things are claimed, as tables"),
        "",
        ("F4",),
    ),
    Command(
        "side_by_side",
        QT_TRANSLATE_NOOP("actions", "Side b&y Side"),
        QT_TRANSLATE_NOOP("actions", "Take this article to the other side, beside the others"),
        "",
        ("Ctrl+\\",),
    ),
    Command(
        "zoom_in",
        QT_TRANSLATE_NOOP("actions", "Zoom &In"),
        QT_TRANSLATE_NOOP("actions", "Larger text"),
        "magnify-plus-outline",
        ("Ctrl++", "Ctrl+="),
    ),
    Command(
        "zoom_out",
        QT_TRANSLATE_NOOP("actions", "Zoom &Out"),
        QT_TRANSLATE_NOOP("actions", "Smaller text"),
        "magnify-minus-outline",
        ("Ctrl+-",),
    ),
    Command(
        "zoom_reset",
        QT_TRANSLATE_NOOP("actions", "&Normal Size"),
        QT_TRANSLATE_NOOP("actions", "Text at its own size"),
        "",
        ("Ctrl+0",),
    ),
    Command(
        "dark",
        QT_TRANSLATE_NOOP("actions", "&Dark"),
        QT_TRANSLATE_NOOP("actions", "Dark or light"),
        "weather-night",
        ("F9",),
        checkable=True,
    ),
    Command(
        "full_screen",
        QT_TRANSLATE_NOOP("actions", "F&ull Screen"),
        QT_TRANSLATE_NOOP("actions", "Fill the screen"),
        "",
        ("F11",),
        checkable=True,
    ),
)
