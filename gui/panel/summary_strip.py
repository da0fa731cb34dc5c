"""The article at a glance, under the cards: who is quoted how much, and how surely things are claimed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGroupBox, QToolButton, QWidget

from core.annotations.marks import MarkKind
from core.annotations.query import parse_query
from core.annotations.statistics import certainty_profile, share_of_voice
from gui.elided_label import ElidedLabel
from gui.panel.summary_parts import INSET, ROW, CertaintyProfile, CertaintyWord, SummaryPart, VoiceRow
from gui.scale import scaled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from core.analysis.results import Certainty
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

VOICES = 4
"""Speakers that have a bar of their own, if there is room; all of them are in the table."""
MARGIN, GAP = 8, 6
MOST_FOR_NAMES = 0.6
"""Share of the width that long names may take; bars begin before the middle where names are short."""
LEAST_WIDTH = 200


class SummaryStrip(QGroupBox):
    """Bars for the speakers, and for the certainties a bar in parts with words for each; choosing one filters.

    Signals:
        term_chosen(str, MarkKind): filter by this term of a query, or no longer; it is about marks of this kind.
        table_asked: show all the figures as tables.
    """

    term_chosen = Signal(str, MarkKind)
    table_asked = Signal()

    def __init__(self, session: ArticleSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._has_room = True
        self.table = QToolButton(self)
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table.clicked.connect(self.table_asked)
        self._voices_head = ElidedLabel(self)
        self._certainties_head = ElidedLabel(self)
        for head in (self._voices_head, self._certainties_head):
            head.setProperty("quiet", True)
        self.voices: list[VoiceRow] = []
        self.certainties: list[CertaintyWord] = []
        self._profile: CertaintyProfile | None = None
        session.annotations_changed.connect(self._count)
        session.filter_changed.connect(lambda _origin: self._show_chosen())
        self._count()

    @property
    def parts(self) -> list[SummaryPart]:
        """All that can be chosen."""
        return [*self.voices, *self.certainties]

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        for part in (*self.parts, self._profile):
            if part is not None:
                part.theme = theme
                part.update()

    def set_room(self, height: int) -> None:
        """Be at most `height` pixels high; where that is too little, leave the room to the cards."""
        self._has_room = height >= self.minimumSizeHint().height()
        self.setMaximumHeight(max(height, 1))
        self.setVisible(self._has_room and bool(self.parts))

    def _count(self) -> None:
        """Count the marks of now."""
        annotations = self._session.annotations
        self._counted = share_of_voice(annotations), certainty_profile(annotations)
        self.refresh()

    def refresh(self) -> None:
        """Show what was counted in the interface's language, colours and size of now."""
        for widget in (*self.parts, *([self._profile] if self._profile is not None else [])):
            widget.hide()
            widget.deleteLater()
        theme, (voices, profile) = self._theme, self._counted
        total, most = sum(voice.words for voice in voices), max((voice.words for voice in voices), default=0)
        self.voices = [VoiceRow(voice, most, total, theme, self) for voice in voices[:VOICES]]
        self.certainties = [CertaintyWord(name, count, theme, self) for name, count in profile.items() if count]
        self._profile = CertaintyProfile(profile, theme, self)
        self._profile.clicked.connect(self._choose_certainty)
        for kind, parts in ((MarkKind.QUOTE, self.voices), (MarkKind.CLAIM, self.certainties)):
            for part in parts:
                part.clicked.connect(lambda _on, part=part, kind=kind: self.term_chosen.emit(part.term, kind))
        self.put_in_turn()
        self._retitle()
        self._show_chosen()
        self.setVisible(self._has_room and bool(self.parts))
        self._resize_parts()

    def _resize_parts(self) -> None:
        """Ask for the room that the parts of now need, and arrange them in the room there is."""
        self.updateGeometry()
        self._arrange()

    def put_in_turn(self) -> None:
        """Let the Tab key go from the table's button to the parts, one after the other."""
        for before, after in pairwise((self.table, *self.parts)):
            self.setTabOrder(before, after)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as all rows need."""
        voices = 1 + len(self.voices) if self.voices else 0
        certainties = 2 + len(self._lines()) if self.certainties else 0
        return QSize(scaled(280), (voices + certainties) * scaled(ROW) + 2 * scaled(MARGIN))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """At least the first voice; the cards need the height more."""
        return QSize(scaled(LEAST_WIDTH), 2 * scaled(ROW) + 2 * scaled(MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew, and need more of them when there is less width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw a line above; the rest are widgets."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.hairline)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the interface's language and size."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        if event.type() is QEvent.Type.FontChange:
            self._resize_parts()
        super().changeEvent(event)

    def _retitle(self) -> None:
        # Qt draws a group's title itself; screen readers are told it as the name.
        self.setAccessibleName(self.tr("The article at a glance"))
        self._voices_head.setText(self.tr("Share of voice, in words quoted"))
        self._certainties_head.setText(self.tr("Certainty"))
        self.table.setText(self.tr("Table"))
        self.table.setToolTip(self.tr("All these figures as tables, to be read or copied"))
        self.table.setAccessibleName(self.table.toolTip())

    def _show_chosen(self) -> None:
        """Check the parts that the marks are filtered by."""
        chosen = parse_query(self._session.filter.query).fields
        for part in self.parts:
            wanted = parse_query(part.term).fields
            part.setChecked(any(set(values) & set(chosen.get(name, ())) for name, values in wanted.items()))

    def _choose_certainty(self, certainty: Certainty) -> None:
        part = next(part for part in self.certainties if part.certainty is certainty)
        self.term_chosen.emit(part.term, MarkKind.CLAIM)

    def _arrange(self) -> None:
        """Put the rows one below the other; where they do not all fit, the later speakers have none."""
        row, left, width = scaled(ROW), scaled(MARGIN), self.width() - 2 * scaled(MARGIN)
        lines = self._lines()
        rows = (self.height() - 2 * scaled(MARGIN)) // row
        spared = rows - 1 - (2 + len(lines) if lines else 0)
        fitting = self.voices[: max(1, spared)]
        top = scaled(MARGIN)
        table = self.table.sizeHint()
        head_width = width - table.width() - scaled(GAP)
        self._voices_head.setVisible(bool(fitting))
        if fitting:
            self._voices_head.setGeometry(left + scaled(INSET), top, head_width - scaled(INSET), row)
            longest = max(voice.fontMetrics().horizontalAdvance(voice.text()) for voice in fitting) + 2
            for voice in fitting:
                top += row
                voice.names_width = round(min(width * MOST_FOR_NAMES, float(longest)))
                voice.setGeometry(left, top, width, row)
            top += row
        for voice in self.voices:
            voice.setVisible(voice in fitting)
        has_room = bool(lines) and rows >= len(lines) + 2
        for widget in (self._certainties_head, self._profile, *self.certainties):
            if widget is not None:
                widget.setVisible(has_room)
        if has_room and self._profile is not None:
            self._certainties_head.setGeometry(left + scaled(INSET), top, head_width - scaled(INSET), row)
            self._profile.setGeometry(left, top + row, width, row)
            self._place(lines, left, top + 2 * row)
        height = row + scaled(GAP)
        self.table.setGeometry(self.width() - left - table.width(), scaled(GAP) // 2, table.width(), height)
        self.table.raise_()

    def _place(self, lines: Iterable[list[CertaintyWord]], left: int, top: int) -> None:
        for line in lines:
            x = left
            for word in line:
                word.setGeometry(x, top, word.sizeHint().width(), scaled(ROW))
                x += word.width() + scaled(GAP)
            top += scaled(ROW)

    def _lines(self) -> list[list[CertaintyWord]]:
        """The words of the certainties in lines that fit the strip."""
        lines: list[list[CertaintyWord]] = []
        used = 0
        for word in self.certainties:
            width = word.sizeHint().width() + scaled(GAP)
            if not lines or used + width > self.width() - 2 * scaled(MARGIN):
                lines.append([])
                used = 0
            lines[-1].append(word)
            used += width
        return lines
