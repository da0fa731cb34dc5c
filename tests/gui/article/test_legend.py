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
    image = view.legend.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    theme = view.text._theme
    assert {theme.entities[kind].line.name() for kind in EntityType} <= colours
    assert {theme.quote.line.name(), theme.quote.tint.name(), theme.claim.line.name()} <= colours


def test_it_stays_in_its_corner_and_goes_with_escape(qtbot: QtBot, view: ArticleView) -> None:
    view.toggle_legend()
    view.resize(900, 420)
    assert view.rect().contains(view.legend.geometry())
    qtbot.keyClick(view.text, Qt.Key.Key_Escape)
    assert not view.legend.isVisible()
