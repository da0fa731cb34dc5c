"""The table of commands: every command of the window once, with its text, tip, icon and keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its words (in English), icon (Material Design name) and keys."""

    name: str
    text: object
    tip: object
    icon: str = ""
    keys: tuple[str, ...] = ()
    checkable: bool = False


COMMANDS = (
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
        QT_TRANSLATE_NOOP("actions", "Copy the current quote with its speaker and the article's name"),
        "",
        ("Ctrl+Shift+C",),
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
        "filter",
        QT_TRANSLATE_NOOP("actions", "F&ilter Marks"),
        QT_TRANSLATE_NOOP("actions", "Filter the marks by word or name"),
        "",
        ("Ctrl+L",),
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
        "outline",
        QT_TRANSLATE_NOOP("actions", "&Outline"),
        QT_TRANSLATE_NOOP("actions", "Show or hide headings, speakers and bookmarks"),
        "",
        ("F8",),
        checkable=True,
    ),
    Command(
        "side_by_side",
        QT_TRANSLATE_NOOP("actions", "Side b&y Side"),
        QT_TRANSLATE_NOOP("actions", "Take this article to the other side, beside the others"),
        "",
        ("Ctrl+\\",),
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
    Command(
        "stop",
        QT_TRANSLATE_NOOP("actions", "&Stop"),
        QT_TRANSLATE_NOOP("actions", "Stop opening or analysing"),
        "stop-circle-outline",
        ("Ctrl+.",),
    ),
    Command(
        "analyse",
        QT_TRANSLATE_NOOP("actions", "&Analyse Again"),
        QT_TRANSLATE_NOOP("actions", "Analyse this article again"),
        "refresh",
        ("F5",),
    ),
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
