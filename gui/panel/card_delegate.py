"""Draws the cards of the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from gui.fonts import serif
from gui.panel.card_content import card_content
from gui.panel.card_layout import CardFonts, CardLayout, lay_out_card
from gui.panel.facet_menu import group_label
from gui.panel.marks_model import Role
from gui.scale import scaled

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QTextLayout
    from PySide6.QtWidgets import QListView, QStyleOptionViewItem

    from core.annotations.marks import Mark
    from gui.panel.card_content import CardContent
    from gui.panel.marks_model import FilteredMarks
    from gui.session.article_session import ArticleSession
    from gui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

MARGIN_X, MARGIN_Y = 10, 4
RADIUS = 6.0
GROUP_HEAD = 30
BODY_SCALE = 1.08
"""Size of the serif words against the sans ones: at equal size the serif looks smaller."""


class CardDelegate(QStyledItemDelegate):
    """Draws a mark as a card; the current mark's card is opened and outlined, those in view have a bar."""

    def __init__(self, view: QListView, shown: FilteredMarks, session: ArticleSession, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._shown = shown
        self._session = session
        self.theme = theme
        self._laid_out: dict[tuple[str, int, bool], tuple[CardContent, CardLayout]] = {}

    def forget(self) -> None:
        """Lay out all cards anew: their marks, words, fonts or colours have changed."""
        self._laid_out.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's signature
        """The card's height with its margins, at the view's width."""
        width = self._view.viewport().width()
        _, layout = self._card(index.data(Role.MARK), width)
        head = 0 if self._shown.group_at(index.row()) is None else scaled(GROUP_HEAD)
        return QSize(width, round(layout.height) + 2 * scaled(MARGIN_Y) + head)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        mark: Mark = index.data(Role.MARK)
        area = QRectF(option.rect.adjusted(scaled(MARGIN_X), scaled(MARGIN_Y), -scaled(MARGIN_X), -scaled(MARGIN_Y)))
        group = self._shown.group_at(index.row())
        if group is not None:
            area.setTop(area.top() + scaled(GROUP_HEAD))
            self._draw_group_head(
                painter, QRectF(area.left(), area.top() - scaled(GROUP_HEAD), area.width(), scaled(GROUP_HEAD)), index
            )
        content, layout = self._card(mark, option.rect.width())
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._is_current(mark)
        edge = theme.accent if current or focused else theme.hairline
        painter.setPen(
            QPen(edge, 2.0 if current else 1.0, Qt.PenStyle.SolidLine if not focused else Qt.PenStyle.DashLine)
        )
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
            painter.setBrush(theme.hairline)
            painter.drawRoundedRect(bar, 2.5, 2.5)
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
            content = card_content(mark, self._session.annotations, self.theme)
            layout = lay_out_card(content, self._fonts(), width - 2 * scaled(MARGIN_X), opened=key[2])
            self._laid_out[key] = content, layout
        return self._laid_out[key]

    def _is_current(self, mark: Mark) -> bool:
        current = self._session.current
        return current is not None and current.mark.id == mark.id

    def _in_view(self, mark: Mark) -> bool:
        return any(span.overlaps(self._session.view) for place in mark.places for span in place)
