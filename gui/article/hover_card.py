"""The card of a mark: what it is, why, and who, beside the words themselves."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QTextDocumentFragment
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLabel, QVBoxLayout, QWidget

from core.analysis.results import Claim, Entity, Quote
from core.annotations.marks import MarkKind
from gui.mark_words import (
    certainty_label,
    chain_words,
    kind_label,
    quote_kind_label,
    quoted,
    reason_label,
    source_label,
    speaker_label,
    type_label,
)
from gui.rule_words import evidence_label, rule_label
from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from core.analysis.results import Reason
    from core.annotations.marks import Annotations, Place
    from gui.theme import Theme

_WIDTH = 340
_GAP = 6
"""Pixels between the words and their card."""
_BLOCKS = 10
"""How many blocks make up a full bar of check-worthiness."""


class HoverCard(QFrame):
    """One card, used again for each mark.

    Signals:
        left: the pointer left the card.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.place: Place | None = None
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(14, 10, 14, 12)
        self._layout.addWidget(self._label)
        self.setObjectName("hoverCard")
        self._worn: Theme | None = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        if self.isVisible():
            self._dress()

    def _dress(self) -> None:
        if self._worn is self._theme:
            return
        theme = self._worn = self._theme
        self.setStyleSheet(
            f"#hoverCard {{ background: {theme.card.name()}; border: 1px solid {theme.hairline.name()};"
            f" border-radius: 8px; }} QLabel {{ color: {theme.ink.name()}; }}"
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 150 if theme.dark else 50))
        self.setGraphicsEffect(shadow)

    def show_place(self, place: Place, annotations: Annotations, words: QRect, room: QRect) -> None:
        """Tell about `place` below its `words`, or above if there is no `room`; both in the parent's coordinates."""
        self.place = place
        self._dress()
        self._label.setText(self._html(place, annotations))
        room = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        width = min(scaled(_WIDTH), room.width())
        self.setFixedSize(width, self._layout.heightForWidth(width))
        x = max(room.left(), min(words.left(), room.right() - self.width()))
        y = words.bottom() + _GAP
        if y + self.height() > room.bottom():
            y = max(room.top(), words.top() - _GAP - self.height())
        self.move(QPoint(x, y))
        self.show()
        self.raise_()

    def close_card(self) -> None:
        """Put the card away."""
        self.place = None
        self.hide()

    def spoken(self) -> str:
        """The card's words in one line, for screen readers."""
        return " ".join(QTextDocumentFragment.fromHtml(self._label.text()).toPlainText().split())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Tell that the pointer left."""
        super().leaveEvent(event)
        self.left.emit()

    # What it says

    def _html(self, place: Place, annotations: Annotations) -> str:
        text = annotations.document.text
        match place.mark.item:
            case Entity() as entity:
                return self._entity(entity, place.index, annotations.quotes_of[entity.id])
            case Quote() as quote:
                return self._quote(quote, text)
            case Claim() as claim:
                return self._claim(claim, text)

    def _entity(self, entity: Entity, index: int, said: int) -> str:
        rows = [
            (self.tr("Mention"), self.tr("{number} of {count}").format(number=index + 1, count=len(entity.mentions))),
        ]
        if entity.why:
            rows.append((self.tr("Why"), escape(", ".join(map(evidence_label, entity.why)))))
        if said:
            rows.append((self.tr("Quotes"), str(said)))
        return self._card(self._theme.entities[entity.type].line, type_label(entity.type), entity.name, rows)

    def _quote(self, quote: Quote, text: str) -> str:
        rows = []
        chain = chain_words(quote, text)
        if len(chain) > 1:
            rows.append((self.tr("Who"), escape(" → ".join(chain))))
        if quote.anonymous:
            rows.append((self.tr("Source"), self.tr("not named")))
        if quote.cue:
            rows.append((self.tr("Cue"), escape(quoted(quote.cue.of(text)))))
        if quote.rule:
            rows.append((self.tr("Rule"), escape(rule_label(quote.rule))))
        kind = f"{kind_label(MarkKind.QUOTE)} · {quote_kind_label(quote.kind)}"
        speaker = quote.speaker_name or (quote.speaker.of(text) if quote.speaker else None)
        return self._card(self._theme.quote.line, kind, speaker_label(speaker), rows)

    def _claim(self, claim: Claim, text: str) -> str:
        rows = []
        if claim.cue:
            rows.append((self.tr("Because of"), escape(quoted(claim.cue.of(text)))))
        rows.append((self.tr("Source"), escape(source_label(claim.source))))
        rows.append((self.tr("To check"), self._worth(claim.check_worthiness)))
        if claim.reasons:
            rows.append((self.tr("Reasons"), "<br>".join(escape(self._reason(r, text)) for r in claim.reasons)))
        if claim.rule:
            rows.append((self.tr("Rule"), escape(rule_label(claim.rule))))
        return self._card(
            self._theme.claim.line, kind_label(MarkKind.CLAIM), certainty_label(claim.certainty).capitalize(), rows
        )

    def _worth(self, worth: float) -> str:
        full = round(worth * _BLOCKS)
        return (
            f"<span style='color: {self._theme.claim.line.name()}'>{'▰' * full}</span>"
            f"<span style='color: {self._theme.hairline.name()}'>{'▰' * (_BLOCKS - full)}</span> "
            + self.tr("{number}%").format(number=round(worth * 100))
        )

    def _reason(self, reason: Reason, text: str) -> str:
        label = reason_label(reason.kind)
        if reason.span is None:
            return label
        return self.tr("{reason}: {words}").format(reason=label, words=quoted(reason.span.of(text)))

    def _card(self, colour: QColor, kind: str, title: str, rows: list[tuple[str, str]]) -> str:
        quiet = self._theme.quiet.name()
        body = "".join(
            f"<tr><td style='color: {quiet}; padding: 2px 12px 0 0; white-space: nowrap'>{escape(name)}</td>"
            f"<td style='padding-top: 2px'>{value}</td></tr>"
            for name, value in rows
        )
        return (
            f"<div style='font-size: {scaled(13)}px; color: {colour.name()}'>■&nbsp;{escape(kind)}</div>"
            f"<div style='font-size: {scaled(17)}px; font-weight: bold; margin: 2px 0 4px 0'>{escape(title)}</div>"
            f"<table style='font-size: {scaled(13)}px' cellspacing='0' cellpadding='0'>{body}</table>"
        )
