"""One outline goes around all lines of some words."""

from PySide6.QtCore import QPointF, QRectF

from gui.article.outline import outline

LINES = [QRectF(50, 0, 100, 20), QRectF(0, 20, 150, 20), QRectF(0, 40, 60, 20)]


def test_lines_that_touch_share_one_outline_without_rungs() -> None:
    path = outline(LINES, 4)
    assert len(path.toSubpathPolygons()) == 1
    assert path.contains(QPointF(100, 20))
    assert path.contains(QPointF(30, 40))
    assert not path.contains(QPointF(20, 10))
    assert path.boundingRect() == QRectF(0, 0, 150, 60)


def test_corners_are_round() -> None:
    path = outline([QRectF(0, 0, 100, 20)], 5)
    assert not path.contains(QPointF(0.5, 0.5))
    assert path.contains(QPointF(5, 5))


def test_words_apart_are_outlined_apart() -> None:
    assert len(outline([QRectF(100, 0, 20, 20), QRectF(0, 20, 20, 20)], 4).toSubpathPolygons()) == 2


def test_nothing_has_no_outline() -> None:
    assert outline([], 4).isEmpty()
