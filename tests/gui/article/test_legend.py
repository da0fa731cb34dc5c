"""The legend shows every sign of the page with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.analysis.results import AMOUNTS, EntityType
from gui.mark_words import type_label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.article.article_view import ArticleView


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


def test_it_stays_in_its_corner_and_goes_with_escape(qtbot: QtBot, view: ArticleView) -> None:
    view.toggle_legend()
    view.resize(900, 420)
    assert view.rect().contains(view.legend.geometry())
    assert view.height() - view.legend.geometry().bottom() < 30
    qtbot.keyClick(view.text, Qt.Key.Key_Escape)
    assert not view.legend.isVisible()
