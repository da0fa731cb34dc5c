"""The parts of the article at a glance: a bar for a speaker, a word for a certainty, the profile of them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from core.analysis.results import Certainty
from core.annotations.query import Field
from gui.counts import Counts
from gui.facet_words import typed_term
from gui.mark_words import certainty_label, speaker_label
from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from core.annotations.statistics import Voice
    from gui.theme import Theme

ROW, BAR, GAP = 20, 9, 6
INSET = 4
"""Pixels between a part's edge, which shows when it is chosen, and what it says."""
HOVER = 0.45
"""How strongly the ground of what can be chosen shows under the pointer."""
SHARE_WIDTH = 44
"""Pixels for the percentage at the end of a speaker's row."""


class SummaryPart(QCheckBox):
    """Something to filter by; checked while the marks are filtered by it. Drawn by its heirs."""

    def __init__(self, words: str, tip: str, term: str, theme: Theme, parent: QWidget) -> None:
        """`words` are shown, `tip` is what they stand for, `term` is what to filter by, empty for nothing."""
        super().__init__(words, parent)
        self.term = term
        self.theme = theme
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setEnabled(bool(term))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802 - Qt's name
        """All of it can be clicked."""
        return self.rect().contains(point)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a row; the words are cut where they must be."""
        return QSize(scaled(60), scaled(ROW))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A row."""
        return self.minimumSizeHint()

    def draw_ground(self, painter: QPainter) -> None:
        """Show what is chosen, and where the keys are."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            ground = QColor(self.theme.selection)
            ground.setAlphaF(1.0 if self.isChecked() else HOVER)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(area, 4, 4)
        if self.hasFocus():
            painter.setPen(self.theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 4, 4)


class VoiceRow(SummaryPart):
    """A speaker: the name, a bar as long as their share of the longest, the share in words."""

    def __init__(self, voice: Voice, most_words: int, all_words: int, theme: Theme, parent: QWidget) -> None:
        say = Counts()
        name = speaker_label(voice.name)
        tip = f"{name}: {say.quotes(voice.quotes)}, {say.words(voice.words)}"
        term = typed_term(Field.SPEAKER, voice.name) if voice.name is not None else ""
        super().__init__(name, tip, term, theme, parent)
        self._anonymous = voice.anonymous
        self._length = voice.words / max(1, most_words)
        self._share = f"{100 * voice.words / max(1, all_words):.0f}\u202f%"
        self.names_width = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the row."""
        painter = QPainter(self)
        self.draw_ground(painter)
        row = QRectF(self.rect()).adjusted(scaled(INSET), 0, -scaled(INSET), 0)
        names = QRectF(row.topLeft(), QSize(self.names_width, self.height()).toSizeF())
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.names_width)
        painter.setPen(self.theme.ink)
        painter.drawText(names, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(self.theme.quiet)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._share)
        left = names.right() + scaled(GAP)
        room = row.right() - scaled(SHARE_WIDTH) - left
        bar = QRectF(left, (self.height() - scaled(BAR)) / 2, max(2.0, room * self._length), scaled(BAR))
        fill(painter, bar, self.theme.quote.line, hatched=self._anonymous)


class CertaintyWord(SummaryPart):
    """A certainty and how many claims are stated with it, after the sign that it has in the profile."""

    def __init__(self, certainty: Certainty, count: int, theme: Theme, parent: QWidget) -> None:
        words = f"{certainty_label(certainty)} {count}"
        tip = f"{certainty_label(certainty)}: {Counts().claims(count)}"
        super().__init__(words, tip, typed_term(Field.CERTAINTY, certainty), theme, parent)
        self.certainty = certainty

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its words."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + scaled(BAR + 3 * GAP), scaled(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw sign and words."""
        painter = QPainter(self)
        self.draw_ground(painter)
        sign = QRectF(scaled(INSET), (self.height() - scaled(BAR)) / 2, scaled(BAR), scaled(BAR))
        fill_certainty(painter, sign, self.certainty, self.theme)
        painter.setPen(self.theme.ink)
        area = self.rect().adjusted(scaled(INSET + BAR + GAP), 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())


class CertaintyProfile(QWidget):
    """One bar in parts, as long as there are claims of each certainty.

    Signals:
        clicked(certainty): the reader clicked its part.
    """

    clicked = Signal(object)

    def __init__(self, profile: dict[Certainty, int], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._profile = {certainty: count for certainty, count in profile.items() if count}
        self.theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for certainty, area in self._parts().items():
            fill_certainty(painter, area, certainty, self.theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which part was clicked."""
        at = QPointF(event.position().x(), self.height() / 2)
        for certainty, area in self._parts().items():
            if area.contains(at):
                self.clicked.emit(certainty)

    def _parts(self) -> dict[Certainty, QRectF]:
        left, room = float(scaled(INSET)), self.width() - 2 * scaled(INSET)
        parts = {}
        for certainty, count in self._profile.items():
            width = room * count / sum(self._profile.values())
            parts[certainty] = QRectF(left, (self.height() - scaled(BAR)) / 2, max(3.0, width - 1), scaled(BAR))
            left += width
        return parts


def fill_certainty(painter: QPainter, area: QRectF, certainty: Certainty, theme: Theme) -> None:
    """Fill `area` with the sign of a certainty."""
    plain = certainty is Certainty.ASSERTED
    colour = QColor(theme.hairline if plain else theme.claim.line)
    fainter = {Certainty.POSSIBLE: 130, Certainty.PREDICTED: 160}.get(certainty, 100)
    if not plain:
        colour = colour.darker(fainter) if theme.dark else colour.lighter(fainter)
    fill(painter, area, colour, hatched=certainty is Certainty.NEGATED)


def fill(painter: QPainter, area: QRectF, colour: QColor, *, hatched: bool) -> None:
    """Fill `area` with `colour`, or hatch it and draw its edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern) if hatched else colour)
    painter.drawRoundedRect(area, 2, 2)
    if hatched:
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 2, 2)
