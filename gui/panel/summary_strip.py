"""The article at a glance, under the cards: who is quoted how much, and how surely things are claimed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from core.analysis.results import Certainty
from core.annotations.marks import MarkKind
from core.annotations.query import Field, field_term
from core.annotations.statistics import certainty_profile, share_of_voice
from gui.counts import Counts
from gui.mark_words import certainty_label, speaker_label
from gui.panel.facet_menu import language_of_interface
from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

VOICES = 4
"""Speakers that have a bar of their own, if there is room; the others can be found in the filter's menu."""
ROW, BAR, MARGIN, GAP = 20, 9, 12, 6
MOST_FOR_NAMES = 0.68
"""Share of the width that long names may take; bars begin in the middle where names are short."""


@dataclass(frozen=True)
class Part:
    """What can be chosen: where it is, what it says, and the term that filters marks of a kind by it."""

    area: QRectF
    words: str
    term: str
    kind: MarkKind
    bar: QRectF = field(default_factory=QRectF)
    """What stands for it apart from its words."""

    def at(self, point: QPointF) -> bool:
        """Whether it can be chosen at `point`."""
        return self.area.contains(point) or self.bar.contains(point)


class SummaryStrip(QWidget):
    """Bars for the speakers, and for the certainties a bar in parts with words for each; a click filters.

    Signals:
        term_chosen(str, MarkKind): filter by this term of a query, or no longer; it is about marks of this kind.
    """

    term_chosen = Signal(str, MarkKind)

    def __init__(self, session: ArticleSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.theme = theme
        self.parts: list[Part] = []
        self._chosen = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        session.annotations_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Measure the marks of now."""
        self.setVisible(bool(self._session.annotations.analysis))
        self.setAccessibleName(self.tr("Share of voice and certainty"))
        self.setAccessibleDescription("; ".join(self._voice_words() + self._certainty_words()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the rows need."""
        voices = min(VOICES, len(share_of_voice(self._session.annotations)))
        rows = (voices + 1 if voices else 0) + 2 + len(self._certainty_lines())
        return QSize(scaled(280), rows * scaled(ROW) + 2 * scaled(MARGIN))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """At least the first voice; the cards need the height more."""
        return QSize(scaled(280), 2 * scaled(ROW) + 2 * scaled(MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Need more lines when there is less width."""
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say under the pointer what a bar stands for."""
        if event.type() == QEvent.Type.ToolTip:
            position = QPointF(event.pos())  # type: ignore[attr-defined]
            part = next((part for part in self.parts if part.at(position)), None)
            QToolTip.showText(event.globalPos(), part.words if part else "", self)  # type: ignore[attr-defined]
            return True
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Filter by the bar that is clicked."""
        for part in self.parts:
            if part.at(event.position()):
                self.term_chosen.emit(part.term, part.kind)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go from bar to bar, Space filters."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        if event.key() in steps and self.parts:
            self._chosen = (self._chosen + steps[Qt.Key(event.key())]) % len(self.parts)
            self.setAccessibleDescription(self.parts[self._chosen].words)
            self.update()
        elif event.key() == Qt.Key.Key_Space and self.parts:
            part = self.parts[self._chosen]
            self.term_chosen.emit(part.term, part.kind)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's signature
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.hairline)
        self.parts = []
        top = self._paint_voices(painter, scaled(MARGIN))
        self._paint_certainties(painter, top)
        if self.hasFocus() and self.parts:
            painter.setPen(self.theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.parts[self._chosen % len(self.parts)].area.adjusted(-2, 0, 2, 0))

    def _paint_voices(self, painter: QPainter, top: float) -> float:
        voices = share_of_voice(self._session.annotations)
        if not voices:
            return top
        total = sum(voice.words for voice in voices)
        self._paint_head(painter, top, self.tr("Share of voice"))
        rows = int(self.height() - 2 * scaled(MARGIN)) // scaled(ROW)
        fitting = min(VOICES, max(1, rows - 3 - len(self._certainty_lines())))
        names = [speaker_label(voice.name) for voice in voices[:fitting]]
        longest = max(painter.fontMetrics().horizontalAdvance(name) for name in names) + scaled(MARGIN) + scaled(GAP)
        left = min(self.width() * MOST_FOR_NAMES, max(self.width() * 0.5, float(longest)))
        for voice, name, words in zip(voices, names, self._voice_words(), strict=False):
            top += scaled(ROW)
            row = QRectF(scaled(MARGIN), top, self.width() - 2 * scaled(MARGIN), scaled(ROW))
            painter.setPen(self.theme.ink)
            shown = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, round(left - scaled(MARGIN) - scaled(GAP))
            )
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            share = f"{100 * voice.words / max(1, total):.0f}\u202f%"
            painter.setPen(self.theme.quiet)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, share)
            room = self.width() - left - scaled(MARGIN) - scaled(44)
            length = room * voice.words / max(1, voices[0].words)
            bar = QRectF(left, top + (scaled(ROW) - scaled(BAR)) / 2, max(2.0, length), scaled(BAR))
            self._fill(painter, bar, self.theme.quote.line, hatched=voice.anonymous)
            if voice.name is not None:
                term = field_term(Field.SPEAKER, voice.name, language_of_interface())
                self.parts.append(Part(row, words, term, MarkKind.QUOTE))
        return top + scaled(ROW)

    def _paint_certainties(self, painter: QPainter, top: float) -> None:
        profile = certainty_profile(self._session.annotations)
        total = sum(profile.values())
        if not total:
            return
        self._paint_head(painter, top, self.tr("Certainty"))
        top += scaled(ROW)
        left, room = float(scaled(MARGIN)), self.width() - 2 * scaled(MARGIN)
        bars = {}
        for certainty, count in profile.items():
            if not count:
                continue
            bars[certainty] = part = QRectF(
                left, top + (scaled(ROW) - scaled(BAR)) / 2, max(3.0, room * count / total - 1), scaled(BAR)
            )
            self._fill(painter, part, self._colour(certainty), hatched=certainty is Certainty.NEGATED)
            left = part.right() + 1
        for line in self._certainty_lines():
            top += scaled(ROW)
            left = float(scaled(MARGIN))
            for certainty, words, width in line:
                area = QRectF(left, top, width, scaled(ROW))
                sign = QRectF(left, top + (scaled(ROW) - scaled(BAR)) / 2, scaled(BAR), scaled(BAR))
                self._fill(painter, sign, self._colour(certainty), hatched=certainty is Certainty.NEGATED)
                painter.setPen(self.theme.ink)
                painter.drawText(area.adjusted(scaled(BAR + GAP), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
                term = field_term(Field.CERTAINTY, certainty, language_of_interface())
                self.parts.append(Part(area, words, term, MarkKind.CLAIM, bars[certainty]))
                left += width + 2 * scaled(GAP)

    def _certainty_lines(self) -> list[list[tuple[Certainty, str, float]]]:
        """The certainties that there are, with their words and their width, in lines that fit the strip."""
        lines: list[list[tuple[Certainty, str, float]]] = []
        left = 0.0
        for certainty, count in certainty_profile(self._session.annotations).items():
            words = f"{certainty_label(certainty)} {count}"
            width = scaled(BAR + GAP) + float(self.fontMetrics().horizontalAdvance(words))
            if not count:
                continue
            if not lines or left + width > self.width() - 2 * scaled(MARGIN):
                lines.append([])
                left = 0.0
            lines[-1].append((certainty, words, width))
            left += width + 2 * scaled(GAP)
        return lines

    def _colour(self, certainty: Certainty) -> QColor:
        plain = certainty is Certainty.ASSERTED
        colour = QColor(self.theme.hairline if plain else self.theme.claim.line)
        steps = {Certainty.UNVERIFIED: 100, Certainty.POSSIBLE: 130, Certainty.PREDICTED: 160}
        return colour if self.theme.dark or plain else colour.lighter(steps.get(certainty, 100))

    def _paint_head(self, painter: QPainter, top: float, words: str) -> None:
        painter.setPen(self.theme.quiet)
        painter.drawText(QRectF(scaled(MARGIN), top, self.width(), scaled(ROW)), Qt.AlignmentFlag.AlignVCenter, words)

    def _fill(self, painter: QPainter, area: QRectF, colour: QColor, *, hatched: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern) if hatched else colour)
        painter.drawRoundedRect(area, 2, 2)
        if hatched:
            painter.setPen(colour)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 2, 2)

    def _voice_words(self) -> list[str]:
        say = Counts()
        return [
            f"{speaker_label(voice.name)}: {say.quotes(voice.quotes)}, {say.words(voice.words)}"
            for voice in share_of_voice(self._session.annotations)[:VOICES]
        ]

    def _certainty_words(self) -> list[str]:
        profile = certainty_profile(self._session.annotations)
        return [f"{certainty_label(certainty)}: {count}" for certainty, count in profile.items()]
