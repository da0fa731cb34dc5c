"""The page is set where it is seen, and stays in its place while the rest follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument

from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from gui.article.page import Page
from gui.article.page_layout import PageLayout
from gui.article.typesetting import dress, fill, page_blocks
from gui.article.typography import Typography
from gui.style import dress_application
from gui.theme import load_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

SENTENCE = "Le gardien du phare compte les bateaux qui rentrent avant la nuit. "
LONG = "\n\n".join([SENTENCE * (2 + number % 5) for number in range(300)])


def article(text: str) -> Document:
    """Each line that holds words is a paragraph."""
    passages, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            passages.append(Passage(PassageKind.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    return Document(text, tuple(passages), None, "a.txt")


def make_page(qtbot: QtBot, text: str) -> Page:
    page = Page(article(text))
    page.set_theme(load_theme("light"))
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    qtbot.waitExposed(page)
    return page


def make_layout(text: str, width: float) -> PageLayout:
    blocks = page_blocks(article(text))
    document = QTextDocument()
    layout = PageLayout(document)
    document.setDocumentLayout(layout)
    fill(document, blocks)
    dress(document, blocks, Typography())
    layout.set_blocks(blocks, Typography())
    layout.set_column(20, width, width + 40)
    layout.page = document  # it lives as long as its layout
    return layout


def test_what_is_out_of_view_is_set_later_and_nothing_seen_moves(qtbot: QtBot) -> None:
    page = make_page(qtbot, LONG)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = [(line.start, line.top) for line in page.lines().lines]
    assert not page._layout.complete
    qtbot.waitUntil(lambda: page._layout.complete)
    after = [(line.start, line.top) for line in page.lines().lines]
    assert [start for start, _ in after] == [start for start, _ in before]
    assert all(abs(one - two) < 1 for (_, one), (_, two) in zip(before, after, strict=True))


def test_scrolling_up_into_what_is_not_set_yet_moves_by_what_was_asked(qtbot: QtBot) -> None:
    page = make_page(qtbot, LONG)
    page._setting.stop()
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(8):
        line = next(line for line in page.lines().lines if line.top >= 100)
        bar.setValue(bar.value() - 60)
        moved = next(other for other in page.lines().lines if other.start == line.start)
        assert abs(moved.top - line.top - 60) <= 1


def test_another_width_that_leaves_the_column_as_wide_breaks_no_line_anew(qtbot: QtBot) -> None:
    page = make_page(qtbot, LONG)
    page.resize(1000, 500)
    qtbot.waitUntil(lambda: page._layout.complete)
    page.resize(1200, 500)
    assert page._layout.complete
    assert page.column[0] > 300


def test_end_and_start_of_a_long_text_are_reached_by_key(qtbot: QtBot) -> None:
    page = make_page(qtbot, LONG)
    qtbot.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page._layout.complete)
    assert page.span_in_view().end == len(page._article.text)
    qtbot.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert page.verticalScrollBar().value() < 60
    assert page.span_in_view().start == 0


WORDS = st.text(st.sampled_from("ab é🎉語שלום\u00a0\n"), min_size=1, max_size=400)


@settings(deadline=None, max_examples=40)
@given(st.text(st.sampled_from("ab é🎉語\u00a0\n"), min_size=1, max_size=400), st.integers(40, 600))
def test_every_character_is_hit_where_it_is_drawn(qapp: QApplication, text: str, width: int) -> None:
    layout = make_layout(text, width)
    document = layout.document()
    for position in range(document.characterCount() - 1):
        block = document.findBlock(position)
        box = layout.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        top, bottom = layout.line_at(position)
        assert box.top() <= top < bottom <= box.bottom() + 0.01
        x, _ = line.cursorToX(position - block.position())
        hit = layout.hitTest(QPointF(box.left() + x, (top + bottom) / 2), Qt.HitTestAccuracy.FuzzyHit)
        found = block.layout().lineForTextPosition(hit - block.position())
        assert block.contains(hit)
        assert found.lineNumber() == line.lineNumber() or hit == line.textStart() + line.textLength() + block.position()


@given(WORDS, st.integers(40, 600))
@settings(deadline=None, max_examples=40)
def test_paragraphs_stand_below_each_other_whatever_is_set_first(qapp: QApplication, text: str, width: int) -> None:
    one, two = make_layout(text, width), make_layout(text, width)
    one.measure(0, 1e9)
    two.measure_more(1e9, 60)
    assert one.documentSize() == two.documentSize()
    bottom = 0.0
    block = one.document().begin()
    while block.isValid():
        box = one.blockBoundingRect(block)
        assert box.top() >= bottom
        bottom, block = box.bottom(), block.next()
    assert one.documentSize().height() >= bottom


@pytest.mark.parametrize("text", ["", "\n\n", "x"])
def test_next_to_nothing_can_be_shown_and_clicked(qtbot: QtBot, text: str) -> None:
    page = make_page(qtbot, text)
    assert page.cursorForPosition(page.viewport().rect().center()).position() <= len(text)
    assert page.verticalScrollBar().maximum() == 0


def test_arabic_stands_at_the_right_edge_and_can_be_clicked(qtbot: QtBot) -> None:
    text = "قال العمدة إن الميناء سيفتح غدا"
    page = make_page(qtbot, text)
    (line,) = page.lines().lines
    left, right = page.column
    assert abs(line.x(0) - right) < 3
    piece = page.lines().pieces(0, 3)[0]
    assert left < piece.left < piece.right <= right + 1
    assert line.position_at(right - 2) == 0
    assert line.position_at(left + 2) is None


def test_another_dress_of_the_window_sets_no_line_anew(qtbot: QtBot, qapp: QApplication) -> None:
    page = make_page(qtbot, LONG)
    dress_application(load_theme("light"))
    qtbot.waitUntil(lambda: page._layout.complete)
    widths = []
    page.scrolled.connect(lambda: widths.append(page.viewport().width()))
    try:
        dress_application(load_theme("dark"))
        assert page._layout.complete
        assert not widths
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(qapp.style().standardPalette())
