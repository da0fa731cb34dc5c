"""From the boxes of signs to quadrilaterals over lines of words."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.export.pdf.boxes import Box
    from core.text.spans import Span

WIDE_GAP = 1.6
"""A gap of so many line heights between neighbours is no blank between words: other words lie between."""


INITIAL = 1.8
"""A first sign that is so many times as high as the next is a large initial: it makes a quad of its own."""

CUT = 0.45
"""At most so much of a sign is left out where its neighbour overlaps it: readers ask whether half of it is marked."""


@dataclass(frozen=True, slots=True)
class Quad:
    """The marked part of one line on one page (from 0); points from the page's lower left corner.

    `number` is that of its first sign in PDFium's text of the page.
    """

    page: int
    left: float
    bottom: float
    right: float
    top: float
    number: int


def quads_of(spans: Iterable[Span], boxes: Mapping[int, Box]) -> list[Quad]:
    """One quadrilateral for each line, or part of a line, that `spans` cover, in reading order."""
    quads: list[Quad] = []
    for span in spans:
        marked = list(filter(None, map(boxes.get, range(span.start, span.end))))
        if marked:
            marked[0] = _cut_left(marked[0], boxes.get(span.start - 1))
            marked[-1] = _cut_right(marked[-1], boxes.get(span.end))
        quads += (quad for line in _lines(marked) for quad in _joined(line))
    return quads


def _cut_left(first: Box, before: Box | None) -> Box:
    """The first marked sign without what kerning pushed over the sign before it."""
    if before is None or not _overlap(before, first):
        return first
    return first._replace(left=min(before.right, first.left + CUT * (first.right - first.left)))


def _cut_right(last: Box, after: Box | None) -> Box:
    """The last marked sign without what kerning pushed under the sign after it."""
    if after is None or not _overlap(last, after):
        return last
    return last._replace(right=max(after.left, last.right - CUT * (last.right - last.left)))


def _overlap(left: Box, right: Box) -> bool:
    """Whether two neighbours of one line stand in reading order from left to right, and overlap."""
    same_line = left.page == right.page and left.bottom < right.top and right.bottom < left.top
    return same_line and left.left < right.left < left.right < right.right


def _lines(boxes: Iterable[Box]) -> Iterator[list[Box]]:
    """The boxes line by line: those of one page whose middles differ by less than half a height."""
    line: list[Box] = []
    page, middle, reach = -1, 0.0, 0.0
    for box in boxes:
        height = (box.top - box.bottom) / 2
        behind_initial = len(line) == 1 and reach > INITIAL * height
        if line and (box.page != page or behind_initial or abs((box.bottom + box.top) / 2 - middle) > reach):
            yield line
            line = []
        if not line:
            page, middle, reach = box.page, (box.bottom + box.top) / 2, height
        line.append(box)
    if line:
        yield line


def _joined(line: Sequence[Box]) -> list[Quad]:
    """The boxes of one line as quads: one, unless words of another direction stand between them."""
    bottom, top = min(box.bottom for box in line), max(box.top for box in line)
    wide = WIDE_GAP * (top - bottom)
    ordered = sorted(line, key=attrgetter("left"))
    quads: list[Quad] = []
    begin, right = ordered[0], ordered[0].right
    for box in ordered:
        if box.left - right > wide:
            quads.append(Quad(begin.page, begin.left, bottom, right, top, begin.number))
            begin, right = box, box.right
        elif box.right > right:
            right = box.right
    quads.append(Quad(begin.page, begin.left, bottom, right, top, begin.number))
    return quads
