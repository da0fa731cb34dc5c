"""How each sign of a mark is drawn: one place for the page and its legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.analysis.results import AMOUNTS, EntityType

if TYPE_CHECKING:
    from gui.theme import MarkColours, Theme

RADIUS = 3.0
REACH = 2.5
"""Pixels by which grounds and outlines pass the words: less than a blank, so that they touch no neighbour."""
BAR_WIDTH, THIN_BAR_WIDTH = 3.0, 1.5
"""Widths of the bar beside direct (or mixed) and beside indirect quotes."""
WEIGHT_REACH = 4.0
"""Pixels from the middle of a weight mark to its tips."""

_AMOUNT_STRENGTH = 0.6
"""How opaque the line of amounts is: there are many, and they matter less than names."""
_WAVE_LENGTH, _WAVE_HEIGHT = 6.0, 2.2


def draw_ground(painter: QPainter, ground: QRectF, colour: QColor) -> None:
    """Tint what lies behind some words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(ground.adjusted(-REACH, 0, REACH, 0), RADIUS, RADIUS)


def draw_entity(painter: QPainter, ground: QRectF, kind: EntityType, colours: MarkColours) -> None:
    """Tint a name and draw the line of its type: its second sign. Amounts have a thin line and no tint."""
    y = round(ground.bottom()) - 1.5
    line = QLineF(ground.left(), y, ground.right(), y)
    pen = QPen(colours.line, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if kind in AMOUNTS:
        faint = QColor(colours.line)
        faint.setAlphaF(_AMOUNT_STRENGTH)
        pen.setColor(faint)
        pen.setWidthF(1)
    else:
        draw_ground(painter, ground, colours.tint)
    if kind is EntityType.ORG:
        pen.setDashPattern([4, 2.2])
    elif kind is EntityType.LOC:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setWidthF(2.1)
        pen.setDashPattern([0.01, 1.9])
    elif kind is EntityType.MISC:
        pen.setWidthF(1)
        painter.setPen(pen)
        painter.drawLine(line.translated(0, -2))
    painter.setPen(pen)
    painter.drawLine(line)


def draw_cue(painter: QPainter, ground: QRectF, theme: Theme) -> None:
    """Draw a low wave under the words that make a claim less than certain: no line of an entity looks like it."""
    y = round(ground.bottom()) + 0.5
    path = QPainterPath(QPointF(ground.left(), y))
    x, height = ground.left(), -_WAVE_HEIGHT
    while x < ground.right():
        step = min(_WAVE_LENGTH / 2, ground.right() - x)
        path.quadTo(x + step / 2, y + height, x + step, y)
        x, height = x + step, -height
    pen = QPen(theme.claim.line, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, pen)


def draw_weight(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """Draw the mark of a claim that is worth checking."""
    across, down = QPointF(WEIGHT_REACH, 0), QPointF(0, WEIGHT_REACH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.claim.line)
    painter.drawPolygon([centre - down, centre + across, centre + down, centre - across])


def draw_bar(painter: QPainter, middle: float, top: float, bottom: float, *, thin: bool, theme: Theme) -> None:
    """Draw the bar of a quote, its middle at one x, from `top` to `bottom`."""
    width = THIN_BAR_WIDTH if thin else BAR_WIDTH
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.quote.line)
    painter.drawRoundedRect(QRectF(middle - width / 2, top, width, bottom - top), width / 2, width / 2)


def draw_speaker(painter: QPainter, ground: QRectF, theme: Theme) -> None:
    """Light up the speaker of the current quote."""
    draw_ground(painter, ground, theme.speaker.tint)
    painter.setPen(QPen(theme.speaker.line, 2))
    y = round(ground.bottom()) - 1
    painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y))
