"""The languages of the interface: installing one at once, at the start and later."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.resource_files import resource_path

LANGUAGE_NAMES = {"fr": "Français", "en": "English"}
"""Each language in its own words."""
INTERFACE_LANGUAGES = tuple(LANGUAGE_NAMES)


def resolve_language(setting: str) -> str:
    """The language that a setting (`fr`, `en`, `system`) means on this system; English where it has neither."""
    code = QLocale.system().name()[:2] if setting == "system" else setting
    return code if code in INTERFACE_LANGUAGES else "en"


class InterfaceLanguage:
    """The translators of the running application; all widgets are told by `LanguageChange` events."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = "en"

    def install(self, code: str) -> None:
        """Say everything in the language `code` from now on."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        self.code = code
        QLocale.setDefault(QLocale(code))
        qt_translations = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (
            (f"qtbase_{code}", qt_translations),
            (f"incise_{code}", str(resource_path("translations"))),
        ):
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
