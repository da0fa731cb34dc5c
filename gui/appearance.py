"""How everything looks and in which language it speaks: the reader's choice, kept, and true at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.article.typography import Typography
from gui.languages import resolve_language
from gui.scale import set_scale
from gui.style import dress_application
from gui.theme import chosen_theme

if TYPE_CHECKING:
    from gui.languages import InterfaceLanguage
    from gui.settings import Settings
    from gui.theme import Theme


class Appearance(QObject):
    """Theme, language, scale of the interface and typography of the text.

    A change of language or scale reaches the widgets by Qt's own events, the others by signals.

    Signals:
        theme_changed(theme): draw everything in its colours.
        typography_changed(typography): set all texts so.
        changed: something of all this is another now.
    """

    theme_changed = Signal(object)
    typography_changed = Signal(object)
    changed = Signal()

    def __init__(self, settings: Settings, language: InterfaceLanguage, parent: QObject | None = None) -> None:
        """Dress the application as `settings` say."""
        super().__init__(parent)
        self._settings = settings
        self._language = language
        self.theme: Theme = chosen_theme(settings.theme)
        language.install(resolve_language(settings.language))
        set_scale(settings.scale)
        dress_application(self.theme)

    @property
    def language(self) -> str:
        """The code of the language that the interface speaks now."""
        return self._language.code

    @property
    def theme_setting(self) -> str:
        """The theme that the reader chose, `system` among them."""
        return self._settings.theme

    @property
    def scale(self) -> int:
        """Size of the interface in percent."""
        return self._settings.scale

    @property
    def typography(self) -> Typography:
        """How articles are set."""
        return self._settings.typography

    def choose_theme(self, setting: str) -> None:
        """Draw everything in the theme that `setting` means."""
        self._settings.theme = setting
        self._draw(chosen_theme(setting))

    def follow_system(self) -> None:
        """Be light or dark as the system is, if the reader leaves it to the system."""
        if self._settings.theme == "system":
            self._draw(chosen_theme("system"))

    def choose_language(self, code: str) -> None:
        """Say everything in the language `code`."""
        if code != self._language.code:
            self._settings.language = code
            self._language.install(code)
            self.changed.emit()

    def choose_scale(self, percent: int) -> None:
        """Make the window's own words and controls larger."""
        if percent != self._settings.scale:
            self._settings.scale = percent
            set_scale(percent)
            self._draw(self.theme)

    def choose_typography(self, typography: Typography) -> None:
        """Set articles so."""
        if typography.bounded() != self.typography:
            self._settings.typography = typography.bounded()
            self.typography_changed.emit(self.typography)
            self.changed.emit()

    def reset(self) -> None:
        """Have everything as at the first start, but for the language."""
        self.choose_typography(Typography())
        self.choose_scale(100)
        self.choose_theme("system")

    def _draw(self, theme: Theme) -> None:
        self.theme = theme
        dress_application(theme)
        self.theme_changed.emit(theme)
        self.changed.emit()
