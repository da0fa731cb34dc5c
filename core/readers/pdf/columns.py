"""The reading order of a page: columns from left to right, each from top to bottom, words over all of them between."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from core.readers.pdf.lines import join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.readers.pdf.lines import Line

GUTTER = 0.7
"""Columns stand at least so many times the font's size apart."""
LEAST_LINES = 2
"""A column has at least so many lines; one alone beside words is part of a list or a table."""
LEAST_WIDTH = 5.0
"""A column is at least so many times the font's size wide: figures before the items of a list are none."""
SAME_LINE = 0.5
"""Stretches that share so much of their height are parts of one line, unless a gutter lies between."""


@dataclass
class Column:
    """Lines that are read one below the other."""

    lines: list[Line]

    @property
    def right(self) -> float:
        """How far its lines reach."""
        return max(line.right for line in self.lines)


def columns_of(lines: Sequence[Line]) -> list[Column]:
    """The columns of a page in reading order; every line is in one of them, stretches of one line joined."""
    columns: list[Column] = []
    for region in _regions(_bands(lines)):
        gutters = _gutters(region)
        if not gutters:
            columns.append(_column(region))
            continue
        edges = [float("-inf"), *(gutter[0] for gutter in gutters), float("inf")]
        for left, right in pairwise(edges):
            inside = [line for line in region if left <= (line.left + line.right) / 2 < right]
            # Within a column there may be columns again: a box with a table, a picture's words beside it.
            columns += columns_of(inside) if inside and len(inside) < len(region) else []
    return columns


def _bands(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines in groups, from top to bottom, that no other line reaches into."""
    bands: list[list[Line]] = []
    bottom = float("inf")
    for line in sorted(lines, key=lambda line: -line.top):
        if bands and line.top - bottom > 0.25 * line.height:
            bands[-1].append(line)
        else:
            bands.append([line])
            bottom = line.bottom
        bottom = min(bottom, line.bottom)
    return bands


def _regions(bands: Sequence[list[Line]]) -> list[list[Line]]:
    """Bands joined as far as the same gutters run through them; those without gutters stand together too."""
    regions: list[list[Line]] = []
    parted = False
    for band in bands:
        together = [*regions[-1], *band] if regions else []
        here = bool(_gaps(band))
        if regions and (not (parted or here) or _gutters(together, least_lines=1)):
            regions[-1] = together
            parted = parted or here
        else:
            regions.append(list(band))
            parted = here
    return regions


def _gutters(lines: Sequence[Line], least_lines: int = LEAST_LINES) -> list[tuple[float, float]]:
    """Upright stripes that no line crosses, with columns of `least_lines` on both sides."""
    gutters: list[tuple[float, float]] = []
    column: list[Line] = []
    end = float("inf"), float("inf")
    waiting = sorted(lines, key=attrgetter("left"))
    for gap in [*_gaps(lines), end]:
        while waiting and waiting[0].left < gap[1]:
            column.append(waiting.pop(0))
        if _is_column(column, least_lines):
            gutters.append(gap)
            column = []
    # Where what stands behind the last gutter is no column, it belongs to the one before.
    return gutters[:-1] if gutters else []


def _is_column(lines: Sequence[Line], least_lines: int) -> bool:
    if len(lines) < least_lines:
        return False
    width = max(line.right for line in lines) - min(line.left for line in lines)
    return width >= LEAST_WIDTH * max(line.size for line in lines)


def _gaps(lines: Sequence[Line]) -> list[tuple[float, float]]:
    """Upright stripes that no line crosses: left and right edge of each."""
    gaps: list[tuple[float, float]] = []
    reach = float("inf")
    for line in sorted(lines, key=attrgetter("left")):
        if line.left - reach >= GUTTER * line.size:
            gaps.append((reach, line.left))
        reach = max(reach, line.right) if reach < float("inf") else line.right
    return gaps


def _column(lines: Sequence[Line]) -> Column:
    """The lines from top to bottom, stretches of one line joined."""
    joined: list[Line] = []
    for line in sorted(lines, key=lambda line: (-line.baseline, line.left)):
        beside = [other for other in joined[-3:] if other.beside(line) > SAME_LINE and other.right <= line.left + 1]
        if beside:
            join(beside[-1], line)
        else:
            joined.append(line)
    return Column(joined)
