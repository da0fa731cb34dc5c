"""Set an article's typography: one character of the page for each of the text, so that offsets stay."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor

from core.text.document import Document, PassageKind
from gui.fonts import REGULAR, SEMIBOLD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextDocument

    from gui.article.typography import Typography

BASE_PIXELS = 18

LONGEST_BLOCK = 10_000
"""Characters of a paragraph after which the page begins another: Qt sets a paragraph in one go, and ten thousand
characters, more than anybody writes without a break, take it two milliseconds."""

_ASCENT, _DESCENT = 0.86, 0.31
"""How far letters reach above and below their base line, in sizes of the letters."""

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
_LEVELS = {PassageKind.TITLE: 1, PassageKind.HEADING: 2, PassageKind.PARAGRAPH: 0}


@dataclass(frozen=True, slots=True)
class Setting:
    """How the paragraphs of one kind are set, in pixels.

    Attributes:
        size: height of the letters.
        line: from one line to the next.
        above, below: space that the paragraph wants; of two that meet, the larger is kept.
    """

    size: int
    line: int
    above: int
    below: int

    @property
    def baseline(self) -> int:
        """From the top of a line to where its letters stand, so that they are in its middle."""
        return round(self.line / 2 + (_ASCENT - _DESCENT) / 2 * self.size)

    @property
    def ground(self) -> tuple[float, float]:
        """What lies behind the letters: from where to where above and below their base line."""
        return _ASCENT * self.size, _DESCENT * self.size


def setting(kind: PassageKind, typography: Typography) -> Setting:
    """How passages of `kind` are set by a reader who wants `typography`."""
    face, pixels = FACES[kind], typography.pixels
    leading = face.line if kind is not PassageKind.PARAGRAPH else typography.line / 100
    return Setting(
        size=typography.font(face.pixels, face.weight).pixelSize(),
        line=pixels(face.pixels * leading),
        above=pixels(face.above * BASE_PIXELS) if face.above else 0,
        below=pixels(face.below * BASE_PIXELS),
    )


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One paragraph of the page: the kind of its passage, its words, and whether the passage ends with it."""

    kind: PassageKind
    text: str
    closing: bool = True


def column_width(typography: Typography) -> int:
    """Width in pixels of a column of as many average characters as `typography` wants."""
    metrics = QFontMetricsF(typography.font(BASE_PIXELS, REGULAR))
    return round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * typography.characters)


def page_blocks(document: Document) -> list[PageBlock]:
    """The paragraphs of the page, at least one; joined by line ends they are as long as the document's text.

    The blanks between two passages become blanks and one paragraph break, wherever the file had its line ends (or had
    none, before and after a heading that was run into the text). A giant passage is several paragraphs, which end
    with sentences where they can, else at a blank.
    """
    text, end = document.text, 0
    runs: list[tuple[PassageKind, str]] = []
    for passage in document.passages:
        gap, words = passage.span.start - end, _NOT_OF_A_PAGE.sub(" ", passage.span.of(text))
        end = passage.span.end
        if not runs:
            runs.append((passage.kind, " " * gap + words))
        else:
            kind, before = runs[-1]
            if gap:
                runs[-1] = kind, before + " " * (gap - 1)
                runs.append((passage.kind, words))
            else:  # no blank that could become the break
                runs[-1] = kind, before + words
    kind, words = runs.pop() if runs else (PassageKind.PARAGRAPH, "")
    runs.append((kind, words + " " * (len(text) - end)))
    return [block for run in runs for block in _cut(*run)]


def _cut(kind: PassageKind, words: str) -> Iterator[PageBlock]:
    while len(words) > LONGEST_BLOCK:
        sentence = max(words.rfind(f"{mark} ", LONGEST_BLOCK // 2, LONGEST_BLOCK) + 1 for mark in ".!?…»”")
        at = sentence or words.rfind(" ", 0, LONGEST_BLOCK)
        if at <= 0:
            at = words.find(" ", LONGEST_BLOCK)
        if at < 0:
            break
        yield PageBlock(kind, words[:at], closing=False)
        words = words[at + 1 :]
    yield PageBlock(kind, words)


def fill(page: QTextDocument, blocks: Sequence[PageBlock]) -> None:
    """Put `blocks` on `page`, to be dressed."""
    page.setUndoRedoEnabled(False)
    page.setPlainText("\n".join(block.text for block in blocks))


def dress(page: QTextDocument, blocks: Sequence[PageBlock], typography: Typography) -> None:
    """Give the words of a filled `page` their letters. Colours are the palette's: a change of theme sets nothing anew.

    Running text has the page's own font, so that this costs by how many headings there are.
    """
    running = FACES[PassageKind.PARAGRAPH]
    page.setDefaultFont(typography.font(running.pixels, running.weight))
    for number, block in enumerate(blocks):
        if block.kind is not PassageKind.PARAGRAPH:
            cursor = QTextCursor(page.findBlockByNumber(number))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            heading, letters = QTextBlockFormat(), QTextCharFormat()
            heading.setHeadingLevel(_LEVELS[block.kind])
            letters.setFont(typography.font(FACES[block.kind].pixels, FACES[block.kind].weight))
            cursor.setBlockFormat(heading)
            cursor.setCharFormat(letters)
            cursor.setBlockCharFormat(letters)
