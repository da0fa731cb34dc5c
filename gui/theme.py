"""Themes: every colour that the window uses, by its purpose, read from `resources/themes/*.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from core.analysis.results import AMOUNTS, EntityType
from core.resource_files import resource_path


@dataclass(frozen=True)
class MarkColours:
    """How one kind of mark is drawn.

    Attributes:
        tint: behind the words.
        line: underlines, bars, signs and labels: at least 4.5:1 on the paper.
    """

    tint: QColor
    line: QColor


@dataclass(frozen=True)
class Theme:
    """The colours of one theme.

    Attributes:
        name: the file's stem, also the value of the setting.
        dark: whether light text stands on a dark ground.
        window, paper, card: grounds of the window's frame, of the article, of cards and fields.
        ink, quiet: text, and text of less weight (still 4.5:1 on every ground).
        hairline: separators and borders.
        accent, on_accent: focus, the current mark, chosen tabs; text upon it.
        selection: ground of selected text.
        search, search_current: ground of search hits, and of the one that is current.
        warning, on_warning: ground and text of a banner that reports a problem.
        entities: colours by type; amounts share one entry.
        quote, cue, speaker: quoted words, reporting words and speaker of the current quote.
        claim: the cue of what is not plainly asserted, and the weight mark in the margin.
    """

    name: str
    dark: bool
    window: QColor
    paper: QColor
    card: QColor
    ink: QColor
    quiet: QColor
    hairline: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    search: QColor
    search_current: QColor
    warning: QColor
    on_warning: QColor
    entities: dict[EntityType, MarkColours]
    quote: MarkColours
    cue: MarkColours
    speaker: MarkColours
    claim: MarkColours

    def palette(self) -> QPalette:
        """The same colours for Qt's own widgets."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, colour in {
            roles.Window: self.window,
            roles.WindowText: self.ink,
            roles.Base: self.card,
            roles.AlternateBase: self.window,
            roles.Text: self.ink,
            roles.Button: self.window,
            roles.ButtonText: self.ink,
            roles.ToolTipBase: self.card,
            roles.ToolTipText: self.ink,
            roles.PlaceholderText: self.quiet,
            roles.Highlight: self.accent,
            roles.HighlightedText: self.on_accent,
            roles.Accent: self.accent,
            roles.Link: self.accent,
            roles.Light: self.card,
            roles.Midlight: self.hairline,
            roles.Mid: self.hairline,
            roles.Dark: self.quiet,
            roles.Shadow: self.quiet,
        }.items():
            palette.setColor(role, colour)
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            faint = QColor(self.quiet)
            faint.setAlphaF(0.6)
            palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
        return palette


THEME_SETTINGS = ("system", "light", "dark", "contrast")
"""What the reader can choose; `system` is light or dark, as the system is."""


def theme_names() -> dict[str, str]:
    """What the settings are called, with the letters that reach them in a menu."""
    translate = QCoreApplication.translate
    return {
        "system": translate("menus", "As the &System"),
        "light": translate("menus", "&Light"),
        "dark": translate("menus", "&Dark"),
        "contrast": translate("menus", "High &Contrast"),
    }


def chosen_theme(setting: str) -> Theme:
    """The theme that a setting means now; the light one for a setting that is unknown."""
    if setting == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        setting = "dark" if dark else "light"
    return load_theme(setting if setting in THEME_SETTINGS else "light")


@cache
def load_theme(name: str) -> Theme:
    """The theme in `resources/themes/<name>.toml`.

    Raises:
        FileNotFoundError: if there is no such theme.
    """
    with resource_path("themes", f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)

    def marks(table: dict[str, str]) -> MarkColours:
        return MarkColours(QColor(table["tint"]), QColor(table["line"]))

    def colour(purpose: str) -> QColor:
        return QColor(data["colours"][purpose])

    return Theme(
        name=name,
        dark=data["dark"],
        window=colour("window"),
        paper=colour("paper"),
        card=colour("card"),
        ink=colour("ink"),
        quiet=colour("quiet"),
        hairline=colour("hairline"),
        accent=colour("accent"),
        on_accent=colour("on_accent"),
        selection=colour("selection"),
        search=colour("search"),
        search_current=colour("search_current"),
        warning=colour("warning"),
        on_warning=colour("on_warning"),
        entities={kind: marks(data["entities"]["amount" if kind in AMOUNTS else kind.value]) for kind in EntityType},
        quote=marks(data["quote"]),
        cue=marks(data["cue"]),
        speaker=marks(data["speaker"]),
        claim=marks(data["claim"]),
    )
