"""What the signs on the page mean, how many there are, and which layers are shown."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QWidget

from core.analysis.results import AMOUNTS, CHECK_WORTHY, Certainty, Claim, Entity, EntityType, Quote, QuoteKind
from core.annotations.marks import MarkKind
from gui.article.signs import draw_bar, draw_cue, draw_entity, draw_ground, draw_weight
from gui.fonts import serif
from gui.mark_words import layer_label, type_label
from gui.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

    _Item = Claim | Quote | Entity
    _Draw = Callable[[QPainter, QRectF, Theme], None]

_WORD = "Abcdef"
_LETTERS, _WORD_PIXELS = 13, 16
_SAMPLE_WIDTH, _SAMPLE_HEIGHT = 78, 27
_CORNER = 14
"""Pixels between the legend and the corner of the page."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """One sign: its layer, what draws it, and which things found have it."""

    layer: MarkKind
    draw: _Draw
    stands_for: Callable[[_Item], bool]


class Legend(QFrame):
    """A small sheet in the lower left corner of the page; its boxes show and hide the layers."""

    def __init__(self, session: ArticleSession, theme: Theme, page: QWidget, parent: QWidget) -> None:
        """Make the legend of `page`, which lies somewhere in `parent`; hidden at first."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._page, self._around = page, parent
        self.setObjectName("legend")
        self._boxes: dict[MarkKind, QCheckBox] = {}
        self._samples: list[_Sample] = []
        self._names: list[QLabel] = []
        self._counts: list[QLabel] = []
        session.annotations_changed.connect(self._refresh)
        session.filter_changed.connect(self._refresh)
        self.hide()

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's signature
        """Count the marks of now; the signs are made when they are first asked for, since few ask twice."""
        if visible and not self._samples:
            self._make_signs()
            self.set_theme(self._theme)
        if visible:
            self.retitle()
        super().setVisible(visible)
        if visible:
            self.place()

    def _make_signs(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 16, 12)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(10)
        self._samples = [_Sample(sign.draw, self._theme, self) for sign in _SIGNS]
        self._names = [QLabel(self) for _ in _SIGNS]
        self._counts = [QLabel(self) for _ in _SIGNS]
        for sign, sample, name, count in zip(_SIGNS, self._samples, self._names, self._counts, strict=True):
            if sign.layer not in self._boxes:
                box = self._boxes[sign.layer] = QCheckBox(self)
                box.toggled.connect(partial(self._show_layer, sign.layer))
                grid.addWidget(box, grid.rowCount(), 0, 1, 3)
            row = grid.rowCount()
            grid.addWidget(sample, row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        if not self._samples:
            return
        size = scaled(_LETTERS)
        self.setStyleSheet(
            f"#legend {{ background: {theme.card.name()}; border: 1px solid {theme.hairline.name()};"
            f" border-radius: 8px; }} QLabel {{ color: {theme.ink.name()}; font-size: {size}px; }}"
            f" QCheckBox {{ color: {theme.ink.name()}; font-size: {size}px; font-weight: bold;"
            f" padding: {scaled(6)}px 0 2px 0; }}"
        )
        for sample in self._samples:
            sample.set_theme(theme)

    def retitle(self) -> None:
        """Name everything in the interface's language of now."""
        self.setAccessibleName(self.tr("Legend"))
        if not self._samples:
            return
        names = [
            *(type_label(kind) for kind in _NAMES),
            self.tr("Date, amount"),
            self.tr("Quoted words"),
            self.tr("Reported, not word for word"),
            self.tr("Words that make a claim less certain"),
            self.tr("Claim worth checking"),
        ]
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        self._tell()

    def place(self) -> None:
        """Lie in the corner of the page, wherever that is now."""
        room = self._page.width() - 2 * _CORNER
        for name in self._names:
            name.setWordWrap(False)
        if self.sizeHint().width() > room:
            for name in self._names:
                name.setWordWrap(True)
        self.resize(min(room, self.sizeHint().width()), self.sizeHint().height())
        if self.hasHeightForWidth():
            self.resize(room, self.heightForWidth(room))
        corner = self._page.mapTo(self._around, self._page.rect().bottomLeft())
        self.move(corner.x() + _CORNER, max(_CORNER, corner.y() - _CORNER - self.height()))

    def _refresh(self) -> None:
        if self.isVisible():
            self._tell()

    def _tell(self) -> None:
        """Show how many marks there are, and which layers are shown."""
        marks = self._session.annotations.marks
        for sign, label in zip(_SIGNS, self._counts, strict=True):
            label.setNum(sum(1 for mark in marks if mark.kind is sign.layer and sign.stands_for(mark.item)))
        kinds = Counter(mark.kind for mark in marks)
        for layer, box in self._boxes.items():
            box.setText(f"{layer_label(layer)}  {kinds[layer]}")
        self._check_boxes()

    def _check_boxes(self) -> None:
        for layer, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(layer in self._session.filter.kinds and not self._session.bare)
            box.blockSignals(False)

    def _show_layer(self, layer: MarkKind, shown: bool) -> None:
        before = self._session.filter
        visible = frozenset() if self._session.bare else before.kinds
        kinds = visible | {layer} if shown else visible - {layer}
        self._session.set_filter(replace(before, kinds=kinds), self)


class _Sample(QWidget):
    """One sign, with a word if it belongs to words."""

    def __init__(self, draw: _Draw, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._draw = draw
        self._theme = theme
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.setFixedSize(scaled(_SAMPLE_WIDTH), scaled(_SAMPLE_HEIGHT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QRectF(self.rect()), self._theme)


def _ground(box: QRectF) -> QRectF:
    """What lies behind the sample's word in the middle of `box`."""
    width = QFontMetricsF(serif(scaled(_WORD_PIXELS))).horizontalAdvance(_WORD)
    return QRectF(box.center().x() - width / 2, box.top() + 4, width, box.height() - 9)


def _draw_word(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setFont(serif(scaled(_WORD_PIXELS)))
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


def _is_entity(kinds: frozenset[EntityType], item: _Item) -> bool:
    return isinstance(item, Entity) and item.type in kinds


def _is_quote(indirect: bool, item: _Item) -> bool:
    return isinstance(item, Quote) and (item.kind is QuoteKind.INDIRECT) is indirect


def _is_less_certain(item: _Item) -> bool:
    return isinstance(item, Claim) and item.certainty is not Certainty.ASSERTED and item.cue is not None


def _is_check_worthy(item: _Item) -> bool:
    return isinstance(item, Claim) and item.check_worthiness >= CHECK_WORTHY


_NAMES = (EntityType.PER, EntityType.ORG, EntityType.LOC, EntityType.MISC)
_SIGNS = (
    *(_Sign(MarkKind.ENTITY, partial(_draw_entity, kind), partial(_is_entity, frozenset({kind}))) for kind in _NAMES),
    _Sign(MarkKind.ENTITY, partial(_draw_entity, EntityType.DATE), partial(_is_entity, AMOUNTS)),
    _Sign(MarkKind.QUOTE, partial(_draw_quote, False), partial(_is_quote, False)),
    _Sign(MarkKind.QUOTE, partial(_draw_quote, True), partial(_is_quote, True)),
    _Sign(MarkKind.CLAIM, _draw_cue, _is_less_certain),
    _Sign(MarkKind.CLAIM, _draw_weight, _is_check_worthy),
)
