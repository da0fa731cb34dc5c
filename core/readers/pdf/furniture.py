"""What stands on the pages besides the article: running heads and feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.readers.pdf.lines import Line

EDGE_LINES = 3
"""A running head or foot has at most so many lines."""
GAP = 1.6
"""From its line to the next line of the text it is at least so many times the larger size."""
SAME_HEIGHT = 2.0
"""Lines whose heights differ by so many points stand beside each other."""
PLACE = 3.0
"""Points by which the height of a running head may differ from page to page."""
_NUMBER = re.compile(r"\d+")
_BROWSER = re.compile(r"https?://\S+|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? (?:à )?\d{1,2}[:h]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?")
"""What a browser prints above and below a page: its address, the date and time."""
_PAGE_NUMBER = re.compile(r"(?i)\W*(?:page|p\.)?\s*(?:\d{1,4}|[ivx]{1,6})(?:\s*(?:/|sur|of)\s*\d{1,4})?[^\w.!?…]*")
"""No full stop ends it: that is the last word of a sentence, alone on its line."""


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page without those that other pages have at the same place, page numbers, a browser's lines.

    Two lines are the same if they differ in figures only.
    """
    edges = [_edge_lines(lines) for lines in pages]
    met: Counter[tuple[str, int]] = Counter()
    for page in edges:
        met.update(set(map(_place, page)))
    kept = []
    for lines, page in zip(pages, edges, strict=True):
        left_out = {id(line) for line in page if _met_elsewhere(_place(line), met)}
        left_out |= {id(line) for line in (*_page_numbers(page), *_browser_rows(page))}
        kept.append([line for line in lines if id(line) not in left_out])
    return kept


def _edge_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines at the upper and the lower edge, as far as a gap parts them from the text."""
    downwards = sorted(lines, key=lambda line: -line.baseline)
    return [*_before_gap(downwards), *_before_gap(downwards[::-1])]


def _before_gap(lines: Sequence[Line]) -> list[Line]:
    """The first of `lines`, which come from an edge inwards, up to the gap; none if there is no gap soon."""
    heights = 1
    for index, (line, inner) in enumerate(pairwise(lines), start=1):
        step = abs(line.baseline - inner.baseline)
        if step > GAP * max(line.size, inner.size):
            return list(lines[:index])
        heights += step > SAME_HEIGHT
        if heights > EDGE_LINES:
            break
    return []


def _place(line: Line) -> tuple[str, int]:
    """What the line says, figures aside, and at which height."""
    return _NUMBER.sub("#", line.text), round(line.baseline / PLACE)


def _met_elsewhere(place: tuple[str, int], met: Counter[tuple[str, int]]) -> bool:
    words, height = place
    return sum(met[words, height + by] for by in (-1, 0, 1)) > 1


def _browser_rows(lines: Sequence[Line]) -> Iterator[Line]:
    """Of the lines at the edges those at the height of an address, or of a date with its time, that stands alone."""
    printed = [line for line in lines if _BROWSER.fullmatch(line.text)]
    for line in lines:
        if any(abs(line.baseline - other.baseline) <= SAME_HEIGHT for other in printed):
            yield line


def _page_numbers(lines: Sequence[Line]) -> Iterator[Line]:
    """Of the lines at the edges those that are page numbers, alone at their height."""
    heights = [line.baseline for line in lines]
    if not heights:
        return
    for line in lines:
        alone = sum(line.beside(other) > 0 for other in lines) == 1
        if line.baseline in {min(heights), max(heights)} and alone and _PAGE_NUMBER.fullmatch(line.text):
            yield line
