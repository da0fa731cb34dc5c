"""What the reader can choose about text and window; every choice shows at once, there is nothing to apply."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from gui.article.typesetting import BASE_PIXELS
from gui.article.typography import (
    LARGEST_ZOOM,
    LEAST_CHARACTERS,
    LEAST_LINE,
    MOST_CHARACTERS,
    MOST_LINE,
    SMALLEST_ZOOM,
    TextFace,
)
from gui.languages import INTERFACE_LANGUAGES, LANGUAGE_NAMES
from gui.scale import SCALES, scaled
from gui.theme import THEME_SETTINGS, theme_names

if TYPE_CHECKING:
    from gui.appearance import Appearance


class Preferences(QDialog):
    """One field a choice; it shows what is chosen elsewhere, too, by menu or key."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.face = _combo(self, [face.value for face in TextFace])
        self.zoom = _slider(self, SMALLEST_ZOOM, LARGEST_ZOOM, 1)
        self.line = _slider(self, LEAST_LINE, MOST_LINE, 4)
        self.characters = _slider(self, LEAST_CHARACTERS, MOST_CHARACTERS, 2)
        self.theme = _combo(self, THEME_SETTINGS)
        self.language = _combo(self, INTERFACE_LANGUAGES)
        self.scale = _combo(self, SCALES)
        self._values = {slider: QLabel(self) for slider in (self.zoom, self.line, self.characters)}
        self._labels: dict[QWidget, QLabel] = {}
        self._heads = (QLabel(self), QLabel(self))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reset = buttons.addButton("", QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.setAutoDefault(False)
        self._column = QVBoxLayout(self)
        groups = (self.face, self.zoom, self.line, self.characters), (self.theme, self.language, self.scale)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for head, fields in zip(self._heads, groups, strict=True):
            self._form.addRow(head)
            self._add_rows(fields)
        self._column.addLayout(self._form)
        self._column.addStretch(1)
        self._column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.reset.clicked.connect(appearance.reset)
        self._connect()
        self._retitle()

    def _add_rows(self, fields: tuple[QWidget, ...]) -> None:
        for field in fields:
            label = self._labels[field] = QLabel(self)
            label.setBuddy(field)
            if isinstance(field, QSlider):
                row = QHBoxLayout()
                row.addWidget(field, 1)
                row.addWidget(self._values[field])
                self._form.addRow(label, row)
            else:
                self._form.addRow(label, field)

    def _connect(self) -> None:
        appearance = self._appearance
        self.face.activated.connect(
            lambda: appearance.choose_typography(replace(appearance.typography, face=TextFace(self.face.currentData())))
        )
        self.zoom.valueChanged.connect(
            lambda zoom: appearance.choose_typography(replace(appearance.typography, zoom=zoom))
        )
        self.line.valueChanged.connect(
            lambda line: appearance.choose_typography(replace(appearance.typography, line=line))
        )
        self.characters.valueChanged.connect(
            lambda number: appearance.choose_typography(replace(appearance.typography, characters=number))
        )
        self.theme.activated.connect(lambda: appearance.choose_theme(self.theme.currentData()))
        self.language.activated.connect(lambda: appearance.choose_language(self.language.currentData()))
        self.scale.activated.connect(lambda: appearance.choose_scale(self.scale.currentData()))
        appearance.changed.connect(self._show_choices)

    def _show_choices(self) -> None:
        """Show what is chosen now, wherever it was chosen."""
        typography = self._appearance.typography
        for combo, value in (
            (self.face, typography.face.value),
            (self.theme, self._appearance.theme_setting),
            (self.language, self._appearance.language),
            (self.scale, self._appearance.scale),
        ):
            combo.setCurrentIndex(combo.findData(value))
        for slider, number, words in (
            (self.zoom, typography.zoom, self.tr("%1 px").replace("%1", str(typography.pixels(BASE_PIXELS)))),
            (self.line, typography.line, self.tr("%1%").replace("%1", str(typography.line))),
            (self.characters, typography.characters, str(typography.characters)),
        ):
            slider.blockSignals(True)
            slider.setValue(number)
            slider.blockSignals(False)
            self._values[slider].setText(words)
            slider.setAccessibleDescription(words)
        self._measure()

    def _measure(self) -> None:
        gap = scaled(16)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self._column.setSpacing(scaled(12))
        self._form.setHorizontalSpacing(scaled(18))
        self._form.setVerticalSpacing(scaled(10))
        bold = self.font()
        bold.setBold(True)
        for head in self._heads:
            head.setFont(bold)
        for label in self._values.values():
            label.setFixedWidth(label.fontMetrics().horizontalAdvance("0000 px"))
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for slider in self._values:
            slider.setMinimumWidth(scaled(200))
        self.adjustSize()

    def _retitle(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        text, window = self._heads
        text.setText(self.tr("Text"))
        window.setText(self.tr("Window"))
        for field, words in {
            self.face: self.tr("&Font"),
            self.zoom: self.tr("&Size"),
            self.line: self.tr("&Line height"),
            self.characters: self.tr("&Characters a line"),
            self.theme: self.tr("&Theme"),
            self.language: self.tr("L&anguage"),
            self.scale: self.tr("S&ize of the interface"),
        }.items():
            self._labels[field].setText(words)
            field.setAccessibleName(words.replace("&", ""))
        faces = {TextFace.SERIF: self.tr("With serifs (Source Serif)"), TextFace.SANS: self.tr("Without (Atkinson)")}
        for face, name in faces.items():
            self.face.setItemText(self.face.findData(face.value), name)
        for setting, name in theme_names().items():
            self.theme.setItemText(self.theme.findData(setting), name.replace("&", ""))
        for code, name in LANGUAGE_NAMES.items():
            self.language.setItemText(self.language.findData(code), name)
        for percent in SCALES:
            self.scale.setItemText(self.scale.findData(percent), self.tr("%1%").replace("%1", str(percent)))
        self.reset.setText(self.tr("Reset All"))
        self._show_choices()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)


def _combo(parent: QWidget, values: tuple[object, ...] | list[str]) -> QComboBox:
    combo = QComboBox(parent)
    for value in values:
        combo.addItem("", value)
    return combo


def _slider(parent: QWidget, least: int, most: int, step: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal, parent)
    slider.setRange(least, most)
    slider.setSingleStep(step)
    slider.setPageStep(step * 2)
    return slider
