"""Where the parts of a card stand: measured once for its size and used again to draw it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextLayout, QTextOption

from gui.scale import scaled

if TYPE_CHECKING:
    from gui.panel.card_content import CardContent

PADDING = 12.0
GAP = 4.0
CHIP_PADDING = 7.0
BAR_WIDTH, BAR_HEIGHT = 44.0, 5.0
TICKS_HEIGHT = 10.0
SMALL = 0.88
"""Size of chip, note and foot against the head."""
CLOSED_LINES = 6
"""Lines of the marked words on a card that is not current; the current one shows all."""


@dataclass(frozen=True)
class CardFonts:
    """The fonts of a card: `sans` for what is said about the words, `serif` for the words themselves."""

    sans: QFont
    serif: QFont

    @property
    def bold(self) -> QFont:
        """For the head."""
        font = QFont(self.sans)
        font.setBold(True)
        return font

    @property
    def small(self) -> QFont:
        """For chip, note and foot."""
        font = QFont(self.sans)
        font.setPixelSize(round(QFontInfo(self.sans).pixelSize() * SMALL))
        return font


@dataclass(frozen=True)
class CardLayout:
    """Laid out parts of a card, relative to its upper left corner; a part that is empty has no layout."""

    height: float
    head: QTextLayout
    chip: QRectF
    note: QTextLayout | None
    body: QTextLayout | None
    foot: QTextLayout | None
    questions: tuple[QTextLayout, ...]
    bar: QRectF | None
    ticks: QRectF | None

    def question_at(self, y: float) -> int | None:
        """Number of the question at the height `y` of the card."""
        heights = [(lines.lineAt(0).y(), lines.boundingRect().bottom()) for lines in self.questions]
        return next((number for number, (top, bottom) in enumerate(heights) if top <= y <= bottom), None)


def _lay_out(words: str, font: QFont, left: float, top: float, width: float, lines: int) -> tuple[QTextLayout, float]:
    """`words` in lines of whole words no wider than `width`; the last of `lines` ends in an ellipsis if more follow.

    Returns:
        The layout and the y below it.
    """
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = top
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        if len(starts) == lines:
            layout.endLayout()
            shortened = words[: line.textStart()].rstrip().rsplit(" ", 1)[0].rstrip(" ,;:")
            return _lay_out(f"{shortened} …", font, left, top, width, lines + 1)
        line.setLineWidth(width)
        line.setPosition(QPointF(left, y))
        y += line.height()
        starts.append(line.textStart())
    layout.endLayout()
    return layout, y


def lay_out_card(content: CardContent, fonts: CardFonts, width: float, *, opened: bool) -> CardLayout:
    """Lay out a card `width` pixels wide; an `opened` card shows all its words."""
    padding, gap, bar_width = scaled(PADDING), scaled(GAP), scaled(BAR_WIDTH)
    inner = width - 2 * padding
    lines = 10_000 if opened else CLOSED_LINES
    small = QFontMetricsF(fonts.small)
    chip_width = small.horizontalAdvance(content.chip) + 2 * scaled(CHIP_PADDING)
    bold = QFontMetricsF(fonts.bold)
    beside = inner - chip_width - gap
    if max(map(bold.horizontalAdvance, content.head.split()), default=0) > beside:  # the chip has a line of its own
        head, y = _lay_out(content.head, fonts.bold, padding, padding, inner, 4 if not opened else 10)
        chip = QRectF(padding, y + gap / 2, chip_width, small.height() + 2)
    else:
        head, y = _lay_out(content.head, fonts.bold, padding, padding, beside, 4 if not opened else 10)
        chip = QRectF(width - padding - chip_width, padding, chip_width, small.height() + 2)
    y = max(y, chip.bottom())
    note = body = foot = None
    if content.note:
        note, y = _lay_out(content.note, fonts.small, padding, y + gap / 2, inner, 2 if not opened else 10)
    if content.body:
        body, y = _lay_out(content.body, fonts.serif, padding, y + gap, inner, lines)
    ticks = bar = None
    if content.ticks:
        ticks = QRectF(padding, y + gap, inner, scaled(TICKS_HEIGHT))
        y = ticks.bottom()
    indent = 0.0
    if content.worth is not None:
        bar = QRectF(padding, y + 2 * gap + (small.height() - scaled(BAR_HEIGHT)) / 2, bar_width, scaled(BAR_HEIGHT))
        indent = bar_width + 2 * gap
    if content.foot:
        foot, y = _lay_out(content.foot, fonts.small, padding + indent, y + 2 * gap, inner - indent, 4)
    elif bar is not None:
        y = bar.bottom() + gap
    questions = []
    for words in content.questions:
        question, y = _lay_out(words, fonts.small, padding, y + 2 * gap, inner, 3 if not opened else 10)
        questions.append(question)
    return CardLayout(y + padding, head, chip, note, body, foot, tuple(questions), bar, ticks)
