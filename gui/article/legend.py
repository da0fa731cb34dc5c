"""What the signs on the page mean: each drawn as on the page, with its name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from core.analysis.results import EntityType
from gui.article.signs import draw_bar, draw_cue, draw_entity, draw_ground, draw_weight
from gui.fonts import serif
from gui.mark_words import type_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from gui.theme import Theme

    _Draw = Callable[[QPainter, QRectF, Theme], None]

_NAMES = (EntityType.PER, EntityType.ORG, EntityType.LOC, EntityType.MISC)
_WORD = "Abcdef"
_WORD_PIXELS = 16
_SAMPLE_WIDTH, _SAMPLE_HEIGHT = 78, 27
_CORNER = 14
"""Pixels between the legend and the corner of the page."""


class Legend(QFrame):
    """A small sheet in the lower left corner of the page."""

    def __init__(self, theme: Theme, page: QWidget, parent: QWidget) -> None:
        """Make the legend of `page`, which lies somewhere in `parent`; hidden at first."""
        super().__init__(parent)
        self._page, self._around = page, parent
        self.setObjectName("legend")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 18, 10)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(8)
        self._samples: list[_Sample] = []
        self._names: list[QLabel] = []
        for row, (_, draw) in enumerate(self._signs()):
            self._samples.append(_Sample(draw, theme, self))
            self._names.append(QLabel(self))
            grid.addWidget(self._samples[-1], row, 0)
            grid.addWidget(self._names[-1], row, 1)
        self.set_theme(theme)
        self.retitle()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.setStyleSheet(
            f"#legend {{ background: {theme.card.name()}; border: 1px solid {theme.hairline.name()};"
            f" border-radius: 8px; }} QLabel {{ color: {theme.ink.name()}; font-size: 13px; }}"
        )
        for sample in self._samples:
            sample.set_theme(theme)

    def retitle(self) -> None:
        """Name the signs in the interface's language of now."""
        self.setAccessibleName(self.tr("Legend"))
        for label, (name, _) in zip(self._names, self._signs(), strict=True):
            label.setText(name)

    def place(self) -> None:
        """Lie in the corner of the page, wherever that is now."""
        self.adjustSize()
        corner = self._page.mapTo(self._around, self._page.rect().bottomLeft())
        self.move(corner.x() + _CORNER, corner.y() - _CORNER - self.height())

    def _signs(self) -> list[tuple[str, _Draw]]:
        """The name of each sign and what draws it."""
        return [
            *((type_label(kind), partial(_draw_entity, kind)) for kind in _NAMES),
            (self.tr("Date, amount"), partial(_draw_entity, EntityType.DATE)),
            (self.tr("Quoted words"), partial(_draw_quote, False)),
            (self.tr("Reported, not word for word"), partial(_draw_quote, True)),
            (self.tr("Words that make a claim less certain"), _draw_cue),
            (self.tr("Claim worth checking"), _draw_weight),
        ]


class _Sample(QWidget):
    """One sign, with a word if it belongs to words."""

    def __init__(self, draw: _Draw, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._draw = draw
        self._theme = theme
        self.setFixedSize(_SAMPLE_WIDTH, _SAMPLE_HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QRectF(self.rect()), self._theme)


def _ground(box: QRectF) -> QRectF:
    """What lies behind the sample's word in the middle of `box`."""
    width = QFontMetricsF(serif(_WORD_PIXELS)).horizontalAdvance(_WORD)
    return QRectF(box.center().x() - width / 2, box.top() + 4, width, box.height() - 9)


def _draw_word(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setFont(serif(_WORD_PIXELS))
    painter.setPen(theme.ink)
    painter.drawText(_ground(box), Qt.AlignmentFlag.AlignCenter, _WORD)


def _draw_entity(kind: EntityType, painter: QPainter, box: QRectF, theme: Theme) -> None:
    draw_entity(painter, _ground(box), kind, theme.entities[kind])
    _draw_word(painter, box, theme)


def _draw_quote(thin: bool, painter: QPainter, box: QRectF, theme: Theme) -> None:
    ground = _ground(box)
    draw_ground(painter, ground, theme.quote.tint)
    draw_bar(painter, ground.left() - 8, box.top() + 3, box.bottom() - 3, thin=thin, theme=theme)
    _draw_word(painter, box, theme)


def _draw_cue(painter: QPainter, box: QRectF, theme: Theme) -> None:
    draw_cue(painter, _ground(box), theme)
    _draw_word(painter, box, theme)


def _draw_weight(painter: QPainter, box: QRectF, theme: Theme) -> None:
    draw_weight(painter, box.center(), theme)
