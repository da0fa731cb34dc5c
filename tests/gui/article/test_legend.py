"""The legend shows every sign of the page with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from core.analysis.results import AMOUNTS, Analysis, EntityType
from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from gui.mark_words import type_label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView
    from gui.session.article_session import ArticleSession


def test_it_names_and_draws_every_sign(view: ArticleView) -> None:
    view.toggle_legend()
    names = {label.text() for label in view.legend.findChildren(QLabel)}
    assert {type_label(kind) for kind in EntityType if kind not in AMOUNTS} <= names
    theme = view.text._theme
    wanted = [theme.entities[kind].line for kind in EntityType if kind not in AMOUNTS]
    wanted += [theme.ink, theme.quote.line, theme.quote.line, theme.claim.line, theme.claim.line]
    for sample, colour in zip(view.legend._samples, wanted, strict=True):
        image = sample.grab().toImage()
        assert colour in [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


def test_it_counts_what_was_found(view: ArticleView, session: ArticleSession) -> None:
    view.toggle_legend()
    counts = dict(
        zip([name.text() for name in view.legend._names], [count.text() for count in view.legend._counts], strict=True)
    )
    assert counts[type_label(EntityType.PER)] == "2"
    assert counts["Quoted words"] == counts["Reported, not word for word"] == "1"
    assert counts["Words that make a claim less certain"] == "2"
    assert counts["Claim worth checking"] == "1"
    session.show_analysis(Analysis("fr", session.annotations.analysis.pipeline))
    assert {count.text() for count in view.legend._counts} == {"0"}


def test_its_boxes_show_and_hide_the_layers_and_follow_the_filter(
    qtbot: QtBot, view: ArticleView, session: ArticleSession
) -> None:
    view.toggle_legend()
    box = view.legend._boxes[MarkKind.QUOTE]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert session.filter.kinds == {MarkKind.CLAIM, MarkKind.ENTITY}
    session.set_filter(MarkFilter(frozenset({MarkKind.QUOTE}), "roux"), None)
    assert [layer for layer, box in view.legend._boxes.items() if box.isChecked()] == [MarkKind.QUOTE]
    assert session.filter.query == "roux"


def test_it_stays_in_its_corner_and_goes_with_escape(qtbot: QtBot, view: ArticleView) -> None:
    view.toggle_legend()
    view.resize(900, 420)
    assert view.rect().contains(view.legend.geometry())
    assert view.height() - view.legend.geometry().bottom() < 30
    qtbot.keyClick(view.text, Qt.Key.Key_Escape)
    assert not view.legend.isVisible()


def test_it_stays_inside_a_narrow_page(view: ArticleView) -> None:
    view.resize(320, 700)
    view.toggle_legend()
    page = view.text.viewport().geometry()
    assert page.left() <= view.legend.x()
    assert view.legend.geometry().right() <= page.right()
