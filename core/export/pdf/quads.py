"""From the boxes of signs to quadrilaterals over lines of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.export.pdf.boxes import Box
    from core.text.spans import Span

WIDE_GAP = 0.8
"""A gap of so many line heights between neighbours is no blank between words: other words lie between."""


@dataclass(frozen=True, slots=True)
class Quad:
    """The marked part of one line on one page (from 0); points from the page's lower left corner.

    `index` is the number of its first sign in PDFium's text of the page.
    """

    page: int
    left: float
    bottom: float
    right: float
    top: float
    index: int


def quads_of(spans: Iterable[Span], boxes: Mapping[int, Box]) -> list[Quad]:
    """One quadrilateral for each line, or part of a line, that `spans` cover, in reading order."""
    quads: list[Quad] = []
    for span in spans:
        line: list[Box] = []
        for offset in range(span.start, span.end):
            box = boxes.get(offset)
            if box is None:
                continue
            if line and not _same_line(line[0], box):
                quads += _joined(line)
                line = []
            line.append(box)
        if line:
            quads += _joined(line)
    return quads


def _same_line(first: Box, box: Box) -> bool:
    height = max(first.top - first.bottom, box.top - box.bottom)
    return first.page == box.page and abs(first.middle - box.middle) < height / 2


def _joined(line: Sequence[Box]) -> list[Quad]:
    """The boxes of one line as quads: one, unless words of another direction stand between them."""
    bottom, top = min(box.bottom for box in line), max(box.top for box in line)
    quads: list[Quad] = []
    for box in sorted(line, key=lambda box: box.left):
        if quads and box.left - quads[-1].right < WIDE_GAP * (top - bottom):
            last = quads.pop()
            quads.append(Quad(last.page, last.left, bottom, max(last.right, box.right), top, last.index))
        else:
            quads.append(Quad(box.page, box.left, bottom, box.right, top, box.index))
    return quads
