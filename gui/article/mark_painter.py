"""Paint marks under the words: what is drawn, in which order, with which signs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.analysis.results import AMOUNTS, Claim, Entity, EntityType, Quote, QuoteKind
from core.annotations.marks import MarkKind
from gui.article.outline import outline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.annotations.marks import Mark, Place
    from core.text.spans import Span
    from gui.article.lines import Piece, VisibleLines
    from gui.article.mark_layers import MarkLayers
    from gui.article.span_index import SpanIndex
    from gui.offsets import QtOffsets
    from gui.theme import MarkColours, Theme

BAR_GAP, BAR_WIDTH, THIN_BAR_WIDTH, BAR_STEP = 18, 3, 1.5, 7
"""Pixels between the column and the bar of a quote; the bar's width for direct and for indirect words; how much further
out a second bar on the same line stands."""
WEIGHT_GAP, WEIGHT_SIZE, WEIGHT_STEP = 20, 4.0, 13
"""Pixels between the column and the middle of a weight mark, half its size, and the way to the next one on a line."""

_RADIUS = 3.0
_REACH = 2.5
"""Pixels by which grounds and outlines pass the words: less than a blank, so that they touch no neighbour."""


@dataclass(frozen=True, slots=True)
class Found:
    """The hits of a search, in positions of the page, and which of them is current (None for none)."""

    hits: SpanIndex[int]
    current: int | None = None


@dataclass(frozen=True, slots=True)
class Attention:
    """What the reader attends to.

    Attributes:
        current, hovered: the places to outline.
        pulse: how strongly the current place glows, 0 to 1.
    """

    current: Place | None = None
    hovered: Place | None = None
    pulse: float = 0.0


class MarkPainter:
    """Draws the marks of the lines in view; made anew for each paint, it keeps nothing."""

    def __init__(
        self, painter: QPainter, lines: VisibleLines, offsets: QtOffsets, theme: Theme, column: tuple[float, float]
    ) -> None:
        """Paint with `painter` on `lines`, whose words stand in the `column` from one x to another."""
        self._painter = painter
        self._lines = lines
        self._offsets = offsets
        self._theme = theme
        self._left, self._right = column
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, layers: MarkLayers, attention: Attention, found: Found) -> None:
        """Paint everything, from the ground up."""
        self._paint_quotes(layers)
        self._paint_current_ground(attention)
        self._paint_entities(layers)
        self._paint_cues(layers)
        self._paint_weights(layers)
        self._paint_found(found)
        self._paint_attention(layers, attention)

    def _pieces(self, spans: Iterable[Span]) -> list[Piece]:
        return [piece for span in spans for piece in self._lines.pieces(*self._offsets.span_to_qt(span))]

    def _fill(self, pieces: Iterable[Piece], colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        for piece in pieces:
            self._painter.drawRoundedRect(piece.ground.adjusted(-_REACH, 0, _REACH, 0), _RADIUS, _RADIUS)

    def _paint_quotes(self, layers: MarkLayers) -> None:
        theme = self._theme
        bars: list[tuple[QRectF, Quote]] = []
        for start, end, place in layers.quotes(self._lines.start, self._lines.end):
            pieces = self._lines.pieces(start, end)
            if not pieces or not isinstance(place.mark.item, Quote):
                continue
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(theme.quote.tint)
            self._painter.drawPath(outline([_wash(piece) for piece in pieces], _RADIUS))
            bars.append((_hull([piece.band for piece in pieces]), place.mark.item))
        self._paint_bars(bars)

    def _paint_bars(self, bars: Sequence[tuple[QRectF, Quote]]) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.quote.line)
        for i, (band, quote) in enumerate(bars):
            # Two quotes on one line stand side by side in the margin.
            step = sum(
                1 for other, _ in bars[:i] if other.top() < band.bottom() - 1 and band.top() < other.bottom() - 1
            )
            width = THIN_BAR_WIDTH if quote.kind is QuoteKind.INDIRECT else BAR_WIDTH
            x = self._left - BAR_GAP - step * BAR_STEP
            bar = QRectF(x + (BAR_WIDTH - width) / 2, band.top() + 3, width, band.height() - 6)
            self._painter.drawRoundedRect(bar, width / 2, width / 2)

    def _paint_entities(self, layers: MarkLayers) -> None:
        for start, end, place in layers.entities(self._lines.start, self._lines.end):
            item = place.mark.item
            if not isinstance(item, Entity):
                continue
            pieces = self._lines.pieces(start, end)
            colours = self._theme.entities[item.type]
            if item.type not in AMOUNTS:
                self._fill(pieces, colours.tint)
            for piece in pieces:
                self._paint_baseline(piece, item.type, colours)

    def _paint_baseline(self, piece: Piece, kind: EntityType, colours: MarkColours) -> None:
        y = round(piece.ground.bottom()) - 1.5
        ends = QPointF(piece.left, y), QPointF(piece.right, y)
        pen = QPen(colours.line, 1.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if kind in AMOUNTS:
            pen.setWidthF(1)
        elif kind is EntityType.MISC:
            pen.setWidthF(1)
            self._painter.setPen(pen)
            self._painter.drawLine(ends[0] - QPointF(0, 2), ends[1] - QPointF(0, 2))
        elif kind is EntityType.ORG:
            pen.setDashPattern([4, 2.2])
        elif kind is EntityType.LOC:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setWidthF(2.1)
            pen.setDashPattern([0.01, 1.9])
        self._painter.setPen(pen)
        self._painter.drawLine(*ends)

    def _paint_cues(self, layers: MarkLayers) -> None:
        pen = QPen(self._theme.claim.line, 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, end, _ in layers.cues(self._lines.start, self._lines.end):
            for piece in self._lines.pieces(start, end):
                self._painter.drawPath(_wave(piece.left, piece.right, piece.ground.bottom() + 0.5))

    def _paint_weights(self, layers: MarkLayers) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.claim.line)
        for box, _ in weight_marks(layers, self._lines, self._right):
            centre = box.center()
            reach = box.width() / 2
            diamond = QPainterPath(centre - QPointF(0, reach))
            diamond.lineTo(centre + QPointF(reach, 0))
            diamond.lineTo(centre + QPointF(0, reach))
            diamond.lineTo(centre - QPointF(reach, 0))
            diamond.closeSubpath()
            self._painter.drawPath(diamond)

    def _paint_found(self, found: Found) -> None:
        for start, end, number in found.hits.over(self._lines.start, self._lines.end):
            colour = self._theme.search_current if number == found.current else self._theme.search
            self._painter.setPen(QPen(self._theme.ink, 1) if number == found.current else Qt.PenStyle.NoPen)
            self._painter.setBrush(colour)
            for piece in self._lines.pieces(start, end):
                self._painter.drawRect(piece.ground.adjusted(-1, 0, 1, 0))

    def _paint_current_ground(self, attention: Attention) -> None:
        if attention.current is None:
            return
        match attention.current.mark.item:
            case Quote(cue=cue, speaker=speaker):
                if cue:
                    self._fill(self._pieces([cue]), self._theme.cue.tint)
                if speaker:
                    pieces = self._pieces([speaker])
                    self._fill(pieces, self._theme.speaker.tint)
                    self._painter.setPen(QPen(self._theme.speaker.line, 2))
                    for piece in pieces:
                        y = round(piece.ground.bottom()) - 1
                        self._painter.drawLine(QPointF(piece.left, y), QPointF(piece.right, y))
            case Claim():
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(self._theme.claim.tint)
                boxes = [_wash(piece) for piece in self._pieces(attention.current.spans)]
                self._painter.drawPath(outline(boxes, _RADIUS))

    def _paint_attention(self, layers: MarkLayers, attention: Attention) -> None:
        current, hovered = attention.current, attention.hovered
        if current is not None and current.mark.kind is MarkKind.ENTITY:
            self._paint_other_mentions(layers, current.mark)
        if hovered is not None and hovered != current:
            self._outline(hovered, _faint(self._theme.accent, 0.55), 1.2)
        if current is not None:
            if attention.pulse:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(_faint(self._theme.accent, 0.28 * attention.pulse))
                self._painter.drawPath(self._path(current))
            self._outline(current, self._theme.accent, 2)

    def _paint_other_mentions(self, layers: MarkLayers, mark: Mark) -> None:
        self._painter.setPen(QPen(_faint(self._theme.accent, 0.7), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, end, place in layers.entities(self._lines.start, self._lines.end):
            if place.mark.id == mark.id:
                for piece in self._lines.pieces(start, end):
                    self._painter.drawRoundedRect(piece.ground.adjusted(-2.5, -0.5, 2.5, 0.5), _RADIUS, _RADIUS)

    def _path(self, place: Place) -> QPainterPath:
        pieces = self._pieces(place.spans)
        if place.mark.kind is MarkKind.ENTITY:
            return outline([piece.ground.adjusted(-_REACH, -1, _REACH, 1) for piece in pieces], _RADIUS + 1)
        return outline([piece.band.adjusted(-_REACH, 0, _REACH, 0.1) for piece in pieces], _RADIUS + 1)

    def _outline(self, place: Place, colour: QColor, width: float) -> None:
        self._painter.setPen(QPen(colour, width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(self._path(place))


def weight_marks(layers: MarkLayers, lines: VisibleLines, right: float) -> list[tuple[QRectF, Place]]:
    """Where the weight marks stand in the margin right of the column, each on the first line of its claim."""
    marks: list[tuple[QRectF, Place]] = []
    on_line: dict[int, int] = {}
    for start, _, place in layers.weights(lines.start, lines.end):
        line = next((line for line in lines.lines if line.start <= start < line.end), None)
        if line is None:
            continue
        number = on_line[line.start] = on_line.get(line.start, -1) + 1
        centre = QPointF(right + WEIGHT_GAP + number * WEIGHT_STEP, (line.top + line.bottom) / 2)
        reach = QPointF(WEIGHT_SIZE, WEIGHT_SIZE)
        marks.append((QRectF(centre - reach, centre + reach), place))
    return marks


def _wash(piece: Piece) -> QRectF:
    return piece.band.adjusted(-_REACH, 0, _REACH, 0.1)


def _hull(boxes: Sequence[QRectF]) -> QRectF:
    whole = QRectF(boxes[0])
    for box in boxes[1:]:
        whole = whole.united(box)
    return whole


def _faint(colour: QColor, share: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(share)
    return faint


def _wave(left: float, right: float, y: float) -> QPainterPath:
    """A low wave under words: no dash pattern, so that no line of an entity can be taken for it."""
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        step = min(3.0, right - x)
        path.quadTo(x + step / 2, y + (-2.2 if up else 2.2), x + step, y)
        x, up = x + step, not up
    return path
