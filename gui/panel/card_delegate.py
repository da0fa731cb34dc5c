"""Draws the cards of the panel."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontInfo, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from gui.facet_words import group_label
from gui.fonts import serif
from gui.panel.card_content import card_content
from gui.panel.card_layout import CardFonts, CardLayout, lay_out_card
from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QTextLayout
    from PySide6.QtWidgets import QListView, QStyleOptionViewItem

    from core.annotations.marks import Mark
    from gui.panel.card_content import CardContent
    from gui.panel.marks_model import MarksModel
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

MARGIN_X, MARGIN_Y = 10, 4
RADIUS = 6.0
GROUP_HEAD = 30
BODY_SCALE = 1.08
"""Size of the serif words against the sans ones: at equal size the serif looks smaller."""

AT_ONCE = 24
"""Cards of a list that are measured before it is shown: more than fill a screen."""
MEASURING_BUDGET = 0.006
"""Seconds for which further cards are measured before the event loop runs again."""
MOST_KEPT = 120
"""Laid out cards that are kept to be drawn again; a long list has thousands."""


class CardDelegate(QStyledItemDelegate):
    """Draws a mark as a card; the current mark's card is opened and outlined, those in view have a bar.

    A card is as high as its words need. The first cards, those drawn and the current one are measured at once;
    the others are taken to be of average height until they are measured too, some at a time.

    Signals:
        measured: cards have turned out to be of another height than they were taken for.
    """

    measured = Signal()

    def __init__(self, view: QListView, shown: MarksModel, session: ArticleSession, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._shown = shown
        self._session = session
        self.theme = theme
        self._laid_out: dict[tuple[str, int, bool], tuple[CardContent, CardLayout]] = {}
        self._heights: dict[str, int] = {}
        self._total = self._width = 0
        self._drawn_unmeasured = False
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_more)

    def forget(self) -> None:
        """Measure all cards anew: their marks, words or fonts have changed."""
        self._heights.clear()
        self._total = 0
        self.forget_colours()

    def forget_colours(self) -> None:
        """Draw all cards anew, as high as they were."""
        self._laid_out.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        """The card's height with its margins, at the view's width."""
        row = index.row()
        head = 0 if self._shown.group_at(row) is None else scaled(GROUP_HEAD)
        return QSize(self._width, self._height(self._shown.mark(row)) + head)

    def set_width(self, width: int) -> None:
        """Lay cards out for a view of another width."""
        if width != self._width:
            self._width = width
            self.forget()

    def question_at(self, index: Index, y: int) -> int | None:
        """Number of the question that stands at the height `y` of the view on the card at `index`."""
        head = 0 if self._shown.group_at(index.row()) is None else scaled(GROUP_HEAD)
        top = self._view.visualRect(index).top() + head + scaled(MARGIN_Y)
        return self._card(self._shown.mark(index.row()), self._width)[1].question_at(y - top)

    def grows(self, mark: Mark) -> bool:
        """Whether the card of `mark` is higher opened than closed."""
        if not self._width:
            return False
        _, opened = self._lay_out(mark, self._width, opened=True)
        return mark.id not in self._heights or self._card_height(opened) != self._heights[mark.id]

    def _height(self, mark: Mark) -> int:
        if self._is_current(mark):
            return self._card_height(self._card(mark, self._width)[1])
        known = self._heights.get(mark.item.id)
        if known is not None:
            return known
        if len(self._heights) < AT_ONCE:
            return self._measure(mark)
        if not self._measuring.isActive():
            self._measuring.start()
        return self._total // len(self._heights)

    def _measure(self, mark: Mark) -> int:
        _, layout = self._lay_out(mark, self._width, opened=False)
        height = self._heights[mark.id] = self._card_height(layout)
        self._total += height
        return height

    def _card_height(self, layout: CardLayout) -> int:
        return round(layout.height) + 2 * scaled(MARGIN_Y)

    def _measure_more(self) -> None:
        """Measure a few cards; tell when those that are drawn are measured, and when all are."""
        until = perf_counter() + MEASURING_BUDGET
        unmeasured = (mark for mark in self._shown.marks if mark.id not in self._heights)
        for mark in unmeasured:
            self._measure(mark)
            if perf_counter() >= until:
                break
        else:
            self._measuring.stop()
        if self._drawn_unmeasured or not self._measuring.isActive():
            self._drawn_unmeasured = False
            self.measured.emit()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        mark = self._shown.mark(index.row())
        area = QRectF(option.rect.adjusted(scaled(MARGIN_X), scaled(MARGIN_Y), -scaled(MARGIN_X), -scaled(MARGIN_Y)))
        group = self._shown.group_at(index.row())
        if group is not None:
            area.setTop(area.top() + scaled(GROUP_HEAD))
            self._draw_group_head(
                painter, QRectF(area.left(), area.top() - scaled(GROUP_HEAD), area.width(), scaled(GROUP_HEAD)), index
            )
        content, layout = self._card(mark, option.rect.width())
        if self._measuring.isActive() and mark.id not in self._heights:
            self._measure(mark)
            self._drawn_unmeasured = True
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._is_current(mark)
        edge = theme.accent if current or focused else theme.hairline
        width = (3.0 if focused else 2.0) if current else 1.0
        painter.setPen(QPen(edge, width, Qt.PenStyle.SolidLine if current or not focused else Qt.PenStyle.DashLine))
        painter.setBrush(theme.card)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self._in_view(mark) and not current:
            painter.fillRect(
                QRectF(area.left() + 1, area.top() + RADIUS, 2.5, area.height() - 2 * RADIUS), theme.accent
            )
        self._draw_parts(painter, area.topLeft(), content, layout)
        painter.restore()

    def _draw_group_head(self, painter: QPainter, area: QRectF, index: Index) -> None:
        """Write what the cards from here on share, and how many they are."""
        words = group_label(self._shown.group_at(index.row()) or "", self._shown.order)
        painter.setFont(self._fonts().bold)
        painter.setPen(self.theme.quiet)
        count = self._shown.group_size(index.row())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"{words}  {count}")

    def _draw_parts(self, painter: QPainter, at: QPointF, content: CardContent, layout: CardLayout) -> None:
        theme = self.theme

        def draw(part: QTextLayout | None, colour: QColor) -> None:
            if part is not None:
                painter.setPen(colour)
                part.draw(painter, at)

        draw(layout.head, theme.ink)
        draw(layout.note, theme.quiet)
        draw(layout.body, theme.ink)
        draw(layout.foot, theme.quiet)
        for question in layout.questions:
            draw(question, theme.accent)
        chip = layout.chip.translated(at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(content.colours.tint)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(content.colours.line)
        painter.setFont(self._fonts().small)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, content.chip)
        painter.setPen(Qt.PenStyle.NoPen)
        if layout.bar is not None and content.worth is not None:
            bar = layout.bar.translated(at)
            painter.setPen(theme.hairline)
            painter.setBrush(theme.window)
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.claim.line)
            painter.drawRoundedRect(
                QRectF(bar.topLeft(), bar.size()).adjusted(0, 0, (content.worth - 1) * bar.width(), 0), 2.5, 2.5
            )
        if layout.ticks is not None:
            line = layout.ticks.translated(at)
            painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), theme.hairline)
            for tick in content.ticks:
                painter.fillRect(
                    QRectF(line.left() + tick * (line.width() - 2), line.top(), 2, line.height()), content.colours.line
                )

    def _fonts(self) -> CardFonts:
        font = self._view.font()
        return CardFonts(font, serif(round(QFontInfo(font).pixelSize() * BODY_SCALE)))

    def _card(self, mark: Mark, width: int) -> tuple[CardContent, CardLayout]:
        key = (mark.id, width, self._is_current(mark))
        if key not in self._laid_out:
            if len(self._laid_out) >= MOST_KEPT:
                self._laid_out.clear()
            self._laid_out[key] = self._lay_out(mark, width, opened=key[2])
        return self._laid_out[key]

    def _lay_out(self, mark: Mark, width: int, *, opened: bool) -> tuple[CardContent, CardLayout]:
        content = card_content(mark, self._session.annotations, self.theme)
        return content, lay_out_card(content, self._fonts(), width - 2 * scaled(MARGIN_X), opened=opened)

    def _is_current(self, mark: Mark) -> bool:
        current = self._session.current
        return current is not None and current.mark.id == mark.id

    def _in_view(self, mark: Mark) -> bool:
        return any(span.overlaps(self._session.view) for place in mark.places for span in place)
