"""One outline around words that run over several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPolygonF


def outline(boxes: Iterable[QRectF], radius: float) -> QPainterPath:
    """The outline around the union of `boxes`, all its corners rounded; apart where the boxes do not touch."""
    union = QPainterPath()
    union.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        union.addRect(box)
    path = QPainterPath()
    for polygon in union.simplified().toSubpathPolygons():
        _add_rounded(path, _corners(polygon), radius)
    return path


def _corners(polygon: QPolygonF) -> list[QPointF]:
    """The points where the direction changes, without the repeated last one."""
    points = [polygon.at(i) for i in range(polygon.size())]
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()
    count = len(points)
    return [point for i, point in enumerate(points) if not _straight(points[i - 1], point, points[(i + 1) % count])]


def _straight(before: QPointF, point: QPointF, after: QPointF) -> bool:
    one, two = point - before, after - point
    return abs(one.x() * two.y() - one.y() * two.x()) < 1e-6


def _add_rounded(path: QPainterPath, corners: Sequence[QPointF], radius: float) -> None:
    for i, corner in enumerate(corners):
        entry = _toward(corner, corners[i - 1], radius)
        leave = _toward(corner, corners[(i + 1) % len(corners)], radius)
        if i:
            path.lineTo(entry)
        else:
            path.moveTo(entry)
        path.quadTo(corner, leave)
    if corners:
        path.closeSubpath()


def _toward(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    """The point `radius` away from `corner` on the way to `other`, at most half way."""
    way = other - corner
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    share = min(radius, length / 2) / length
    return QPointF(corner.x() + way.x() * share, corner.y() + way.y() * share)
