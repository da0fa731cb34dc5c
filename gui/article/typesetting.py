"""Set an article's typography: one character of the page for each of the text, so that offsets stay."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor

from core.text.document import Document, PassageKind
from gui.fonts import REGULAR, SEMIBOLD

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from gui.article.typography import Typography
    from gui.offsets import QtOffsets

BASE_PIXELS = 18

_SAMPLE = "la lecture d'une page bien composée ne demande aucun effort, le regard glisse d'une ligne à la suivante"
"""Words with the letters of everyday French, to learn how wide a character is on average."""

# Line ends inside a passage, and the code points that Qt keeps for its own structure (2028, 2029, FDD0, FDD1, FFFC)
# or cannot hold (surrogates): Qt would end a paragraph there, or draw an object.
_NOT_OF_A_PAGE = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Face:
    """How one kind of passage is set, in pixels at zoom 0.

    Attributes:
        pixels: size of the letters.
        line: height of a line, a share of the size; that of running text is the reader's choice.
        weight: of the letters, as the `wght` axis counts.
        above, below: space around the passage, a share of the size of running text.
    """

    pixels: float
    line: float
    weight: int
    above: float
    below: float


FACES = {
    PassageKind.TITLE: Face(32, 1.22, SEMIBOLD, 0, 1.2),
    PassageKind.HEADING: Face(21, 1.3, SEMIBOLD, 1.35, 0.5),
    PassageKind.PARAGRAPH: Face(BASE_PIXELS, 1.56, REGULAR, 0, 0.75),
}


def column_width(typography: Typography) -> int:
    """Width in pixels of a column of as many average characters as `typography` wants."""
    metrics = QFontMetricsF(typography.font(BASE_PIXELS, REGULAR))
    return round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * typography.characters)


def page_text(document: Document) -> str:
    """The text as the page shows it: as long as the document's, each passage a paragraph, nothing else one.

    The blanks between two passages become blanks and one paragraph break, wherever the file had its line ends (or had
    none, before and after a heading that was run into the text).
    """
    text = document.text
    parts: list[str] = []
    end = 0
    for passage in document.passages:
        gap = passage.span.start - end
        if gap:
            parts.append(" " * gap if not end else " " * (gap - 1) + "\n")
        parts.append(_NOT_OF_A_PAGE.sub(" ", passage.span.of(text)))
        end = passage.span.end
    parts.append(_NOT_OF_A_PAGE.sub(" ", text[end:]))
    return "".join(parts)


def fill(page: QTextDocument, document: Document) -> None:
    """Put the text of `document` on `page`, to be dressed."""
    page.setUndoRedoEnabled(False)
    page.setDocumentMargin(0)
    page.setPlainText(page_text(document))


def dress(page: QTextDocument, document: Document, offsets: QtOffsets, typography: Typography) -> None:
    """Set the text of a filled `page`. Colours are the palette's: a change of theme sets nothing anew."""
    running = FACES[PassageKind.PARAGRAPH]
    page.setDefaultFont(typography.font(running.pixels, running.weight))
    cursor = QTextCursor(page)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    _set(cursor, PassageKind.PARAGRAPH, typography)
    for passage in document.passages:
        if passage.kind is not PassageKind.PARAGRAPH:
            start, end = offsets.span_to_qt(passage.span)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            _set(cursor, passage.kind, typography)
    cursor.endEditBlock()


def _set(cursor: QTextCursor, kind: PassageKind, typography: Typography) -> None:
    face, pixels = FACES[kind], typography.pixels
    block = QTextBlockFormat()
    leading = face.line if kind is not PassageKind.PARAGRAPH else typography.line / 100
    block.setLineHeight(pixels(face.pixels * leading), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setTopMargin(pixels(face.above * BASE_PIXELS) if face.above else 0)
    block.setBottomMargin(pixels(face.below * BASE_PIXELS))
    block.setHeadingLevel({PassageKind.TITLE: 1, PassageKind.HEADING: 2}.get(kind, 0))
    letters = QTextCharFormat()
    letters.setFont(typography.font(face.pixels, face.weight))
    cursor.setBlockFormat(block)
    cursor.setCharFormat(letters)
    # An empty block, and the end of each, take their metrics from the block's own format.
    cursor.setBlockCharFormat(letters)
