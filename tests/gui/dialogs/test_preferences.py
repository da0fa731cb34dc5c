"""What is chosen in the preferences shows at once, and is there again at the next start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt

from gui.appearance import Appearance
from gui.article.typography import LARGEST_ZOOM, LEAST_LINE, TextFace, Typography
from gui.dialogs.preferences import Preferences
from gui.languages import InterfaceLanguage
from gui.scale import INTERFACE_PIXELS, scaled
from gui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    store = QSettings(str(tmp_path / "incise.ini"), QSettings.Format.IniFormat)
    store.setValue("language", "en")
    store.setValue("theme", "light")
    return Settings(store)


@pytest.fixture
def appearance(qapp: QApplication, settings: Settings) -> Iterator[Appearance]:
    appearance = Appearance(settings, InterfaceLanguage(qapp))
    yield appearance
    appearance.choose_language("en")
    appearance.choose_scale(100)
    appearance.choose_theme("light")


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> Preferences:
    page = Preferences(appearance)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_text_is_set_anew_by_key(qtbot: QtBot, page: Preferences, appearance: Appearance) -> None:
    told = []
    appearance.typography_changed.connect(told.append)
    page.zoom.setFocus()
    qtbot.keyClick(page.zoom, Qt.Key.Key_Right)
    qtbot.keyClick(page.line, Qt.Key.Key_Right)
    qtbot.keyClick(page.characters, Qt.Key.Key_Left)
    qtbot.keyClick(page.face, Qt.Key.Key_Down)
    assert told[-1] == Typography(TextFace.SANS, zoom=1, line=160, characters=62)


def test_choices_are_there_at_the_next_start(
    page: Preferences, appearance: Appearance, settings: Settings, tmp_path: Path
) -> None:
    appearance.choose_typography(Typography(TextFace.SANS, 2, 180, 72))
    appearance.choose_scale(150)
    again = Settings(QSettings(str(tmp_path / "incise.ini"), QSettings.Format.IniFormat))
    assert again.typography == Typography(TextFace.SANS, 2, 180, 72)
    assert again.scale == 150


def test_settings_that_make_no_sense_are_brought_to_some(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "broken.ini"
    path.write_text("scale=9000\n[text]\nface=gothic\nzoom=99\nline=3\n", encoding="utf-8")
    broken = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    assert broken.scale == 100
    assert broken.typography == replace(Typography(), zoom=LARGEST_ZOOM, line=LEAST_LINE)


def test_interface_grows_at_once(qtbot: QtBot, qapp: QApplication, page: Preferences) -> None:
    before = page.height()
    page.scale.setCurrentIndex(page.scale.findData(200))
    page.scale.activated.emit(page.scale.currentIndex())
    assert qapp.font().pixelSize() == 2 * INTERFACE_PIXELS
    assert scaled(10) == 20
    assert f"padding: {2 * 6}px {2 * 14}px" in qapp.styleSheet()
    qtbot.waitUntil(lambda: page.height() > 1.5 * before)


def test_page_speaks_the_language_that_is_chosen_on_it(qtbot: QtBot, page: Preferences) -> None:
    page.language.setCurrentIndex(page.language.findData("fr"))
    page.language.activated.emit(0)
    qtbot.waitUntil(lambda: page.windowTitle() == "Préférences")
    assert page.face.accessibleName() == "Police"


def test_choices_made_elsewhere_are_shown(page: Preferences, appearance: Appearance) -> None:
    appearance.choose_theme("contrast")
    appearance.choose_typography(Typography(zoom=3))
    assert page.theme.currentData() == "contrast"
    assert page.zoom.value() == 3


def test_reset_brings_back_the_first_start(qtbot: QtBot, page: Preferences, appearance: Appearance) -> None:
    appearance.choose_typography(Typography(TextFace.SANS, 2, 180, 72))
    appearance.choose_scale(150)
    appearance.choose_theme("dark")
    qtbot.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert appearance.typography == Typography()
    assert appearance.scale == 100
    assert appearance.theme_setting == "system"
