"""Paint marks under the words: which signs where, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.analysis.results import Claim, Entity, Quote, QuoteKind
from core.annotations.marks import MarkKind
from gui.article.outline import outline
from gui.article.signs import (
    RADIUS,
    REACH,
    WEIGHT_REACH,
    draw_bar,
    draw_cue,
    draw_entity,
    draw_ground,
    draw_speaker,
    draw_weight,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainterPath

    from core.annotations.marks import Mark, Place
    from core.text.spans import Span
    from gui.article.lines import Piece, VisibleLines
    from gui.article.mark_layers import MarkLayers, Stretch
    from gui.article.span_index import SpanIndex
    from gui.offsets import QtOffsets
    from gui.theme import Theme

BAR_GAP, BAR_STEP = 17, 7
"""Pixels from the column to the middle of a quote's bar, and to that of a quote within a quote, further out."""
WEIGHT_GAP, WEIGHT_STEP = 20, 13
"""Pixels from the column to the middle of a weight mark, and to that of the next on the same line."""
_QUOTATION_MARKS = frozenset("\"'«»‹›“”„‟‘’‚‛")
_BAR_INSET = 3
"""Pixels that a bar leaves free of the lines it begins and ends on."""


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
    """Draws the marks of some lines; made anew for each paint, it keeps nothing.

    What it draws on a line depends on the marks of that line alone, not on what else is in view: a part of the page can
    be painted again by itself.
    """

    def __init__(
        self,
        painter: QPainter,
        lines: VisibleLines,
        column: tuple[float, float],
        offsets: QtOffsets,
        layers: MarkLayers,
        theme: Theme,
    ) -> None:
        """Paint the marks of `layers` with `painter` on `lines`, whose words stand in `column`, from x to x."""
        self._painter = painter
        self._lines = lines
        self._left, self._right = column
        self._offsets = offsets
        self._layers = layers
        self._theme = theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, attention: Attention, found: Found) -> None:
        """Paint everything, from the ground up."""
        self._paint_quotes()
        self._paint_current_ground(attention.current)
        self._paint_entities()
        self._paint_cues()
        for box, _ in weight_marks(self._layers, self._lines, self._right):
            draw_weight(self._painter, box.center(), self._theme)
        self._paint_found(found)
        self._paint_attention(attention)

    def _pieces(self, spans: Iterable[Span]) -> list[Piece]:
        return [piece for span in spans for piece in self._lines.pieces(*self._offsets.span_to_qt(span))]

    def _paint_quotes(self) -> None:
        for stretch in self._layers.quotes(self._lines.start, self._lines.end):
            pieces = self._lines.pieces(stretch[0], stretch[1])
            if pieces:
                self._wash(pieces, self._theme.quote.tint)
                self._paint_bar(stretch, pieces)

    def _paint_bar(self, stretch: Stretch, pieces: list[Piece]) -> None:
        """Draw the bar of a quote.

        A quote within a quote has its bar further out. Where one quote ends on the line on which another begins, their
        bars meet inside the line, as far down as the words are along.
        """
        start, end, place = stretch
        first, last = pieces[0].line, pieces[-1].line
        top, bottom = first.top + _BAR_INSET, last.bottom - _BAR_INSET
        if first.start <= start and any(other[1] <= start for other in self._layers.quotes(first.start, start)):
            top = first.top + first.height * self._share(pieces[0].left) + 1
        if end <= last.end and any(other[0] >= end for other in self._layers.quotes(end, last.end)):
            bottom = last.top + last.height * self._share(pieces[-1].right) - 1
        around = [other for other in self._layers.quotes(start, start + 1) if (other[0], -other[1]) < (start, -end)]
        middle = self._left - BAR_GAP - len(around) * BAR_STEP
        quote = place.mark.item
        thin = isinstance(quote, Quote) and quote.kind is QuoteKind.INDIRECT
        draw_bar(self._painter, middle, top, max(bottom, top + 4), thin=thin, theme=self._theme)

    def _share(self, x: float) -> float:
        return (x - self._left) / (self._right - self._left)

    def _paint_current_ground(self, current: Place | None) -> None:
        if current is None:
            return
        match current.mark.item:
            case Quote(cue=cue, speaker=speaker):
                for piece in self._pieces([cue] if cue else []):
                    draw_ground(self._painter, piece.ground, self._theme.cue.tint)
                for piece in self._pieces([speaker] if speaker else []):
                    draw_speaker(self._painter, piece.ground, self._theme)
            case Claim():
                self._wash(self._pieces(current.spans), self._theme.claim.tint)

    def _paint_entities(self) -> None:
        for start, end, place in self._layers.entities(self._lines.start, self._lines.end):
            entity = place.mark.item
            if isinstance(entity, Entity):
                for piece in self._lines.pieces(start, end):
                    draw_entity(self._painter, piece.ground, entity.type, self._theme.entities[entity.type])

    def _paint_cues(self) -> None:
        for start, end, _ in self._layers.cues(self._lines.start, self._lines.end):
            for piece in self._lines.pieces(start, end):
                draw_cue(self._painter, piece.ground, self._theme)

    def _paint_found(self, found: Found) -> None:
        for start, end, number in found.hits.over(self._lines.start, self._lines.end):
            chosen = number == found.current
            self._painter.setPen(QPen(self._theme.ink, 1) if chosen else Qt.PenStyle.NoPen)
            self._painter.setBrush(self._theme.search_current if chosen else self._theme.search)
            for piece in self._lines.pieces(start, end):
                self._painter.drawRect(piece.ground.adjusted(-1, 0, 1, 0))

    def _paint_attention(self, attention: Attention) -> None:
        current, hovered = attention.current, attention.hovered
        if current is not None and current.mark.kind is MarkKind.ENTITY:
            self._ring_other_mentions(current.mark)
        if hovered is not None and hovered != current:
            self._outline(hovered, _faint(self._theme.accent, 0.55), 1.2)
        if current is not None:
            if attention.pulse:
                self._painter.fillPath(self._path(current), _faint(self._theme.accent, 0.28 * attention.pulse))
            self._outline(current, self._theme.accent, 2)

    def _ring_other_mentions(self, mark: Mark) -> None:
        self._painter.setPen(QPen(_faint(self._theme.accent, 0.7), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, end, place in self._layers.entities(self._lines.start, self._lines.end):
            if place.mark.id == mark.id:
                for piece in self._lines.pieces(start, end):
                    self._painter.drawRoundedRect(piece.ground.adjusted(-REACH, -0.5, REACH, 0.5), RADIUS, RADIUS)

    def _wash(self, pieces: list[Piece], colour: QColor) -> None:
        self._painter.fillPath(outline([_whole_line(piece) for piece in pieces], RADIUS), colour)

    def _outline(self, place: Place, colour: QColor, width: float) -> None:
        self._painter.strokePath(self._path(place), QPen(colour, width))

    def _path(self, place: Place) -> QPainterPath:
        spans = [self._offsets.span_to_qt(span) for span in place.spans]
        if place.mark.kind is MarkKind.QUOTE:
            spans = [self._with_quotation_marks(*span) for span in spans]
        pieces = [piece for span in spans for piece in self._lines.pieces(*span)]
        if place.mark.kind is MarkKind.ENTITY:
            return outline([piece.ground.adjusted(-REACH, -1, REACH, 1) for piece in pieces], RADIUS + 1)
        return outline([_whole_line(piece) for piece in pieces], RADIUS + 1)

    def _with_quotation_marks(self, start: int, end: int) -> tuple[int, int]:
        """Take in the quotation marks that touch the words: an outline between them would cross both."""
        before = start > 0 and self._lines.character(start - 1) in _QUOTATION_MARKS
        after = self._lines.character(end) in _QUOTATION_MARKS
        return start - before, end + after


def weight_marks(layers: MarkLayers, lines: VisibleLines, right: float) -> list[tuple[QRectF, Place]]:
    """Where the weight marks stand in the margin right of the column, each on the first line of its claim."""
    marks: list[tuple[QRectF, Place]] = []
    reach = QPointF(WEIGHT_REACH, WEIGHT_REACH)
    for line in lines.lines:
        begun = [place for start, _, place in layers.weights(line.start, line.end) if start >= line.start]
        for number, place in enumerate(begun):
            centre = QPointF(right + WEIGHT_GAP + number * WEIGHT_STEP, (line.top + line.bottom) / 2)
            marks.append((QRectF(centre - reach, centre + reach), place))
    return marks


def _whole_line(piece: Piece) -> QRectF:
    # A tenth of a pixel lower, so that the boxes of two lines overlap and become one shape.
    return piece.band.adjusted(-REACH, 0, REACH, 0.1)


def _faint(colour: QColor, share: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(share)
    return faint
