"""The page has a character for each of the text, wherever its paragraphs end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextDocument

from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
from gui.article.typesetting import LONGEST_BLOCK, column_width, dress, fill, page_blocks
from gui.article.typography import Typography
from gui.offsets import QtOffsets

words = st.text(st.sampled_from("ab é’\u00a0\u202f🎉\u2028\u2029\ufdd0\ufffc\n\t\u0301"), min_size=1, max_size=12).map(
    lambda text: f"x{text}y"
)
blanks = st.text(st.sampled_from(" \n\t\u00a0"), min_size=1, max_size=4)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Texts with any blanks around their passages, line ends or none, and anything inside."""
    text, passages = draw(st.just("") | blanks), []
    for kind in draw(st.lists(st.sampled_from(PassageKind), max_size=5)):
        passage = draw(words)
        passages.append(Passage(kind, Span(len(text), len(text) + len(passage))))
        text += passage + draw(blanks)
    return Document(text, tuple(passages), None, "made.txt")


@given(documents())
def test_each_passage_is_a_paragraph_of_its_own_at_its_own_place(document: Document) -> None:
    page, offsets = QTextDocument(), QtOffsets(document.text)
    fill(page, page_blocks(document))
    assert page.characterCount() == offsets.to_qt(len(document.text)) + 1  # Qt counts the last paragraph's end
    assert page.blockCount() == max(1, len(document.passages))
    for passage in document.passages:
        start, end = offsets.span_to_qt(passage.span)
        block = page.findBlock(start)
        assert block == page.findBlock(end - 1)
        assert block.position() + block.length() >= end + 1
        assert page.characterAt(start) == "x"
        assert page.characterAt(end - 1) == "y"


def test_words_stay_what_they_are_and_only_the_blank_before_a_run_in_heading_becomes_a_break() -> None:
    text = "Un titre Il pleut\u00a0; enfin 🎉."
    passages = (Passage(PassageKind.TITLE, Span(0, 8)), Passage(PassageKind.PARAGRAPH, Span(9, len(text))))
    blocks = page_blocks(Document(text, passages, "fr", "a.txt"))
    assert [block.text for block in blocks] == ["Un titre", "Il pleut\u00a0; enfin 🎉."]


def test_a_giant_paragraph_is_several_of_the_page_that_end_with_sentences() -> None:
    text = "La mer monte. Le vent tombe, et les bateaux rentrent au port avant la nuit. " * 600
    document = Document(text, (Passage(PassageKind.PARAGRAPH, Span(0, len(text))),), "fr", "a.txt")
    blocks = page_blocks(document)
    assert max(len(block.text) for block in blocks) <= LONGEST_BLOCK
    assert all(block.text.endswith(".") for block in blocks[:-1])
    assert [block.closing for block in blocks] == [False] * (len(blocks) - 1) + [True]
    assert "\n".join(block.text for block in blocks).replace("\n", " ") == text


@pytest.mark.parametrize("text", ["語" * 3 * LONGEST_BLOCK, "a" * 2 * LONGEST_BLOCK + " b"])
def test_words_without_a_blank_stay_whole(text: str) -> None:
    document = Document(text, (Passage(PassageKind.PARAGRAPH, Span(0, len(text))),), None, "a.txt")
    assert "\n".join(block.text for block in page_blocks(document)).replace("\n", " ") == text


def test_titles_and_headings_are_set_as_such() -> None:
    text = "Titre\nTête corps"
    kinds = PassageKind.TITLE, PassageKind.HEADING, PassageKind.PARAGRAPH
    spans = Span(0, 5), Span(6, 10), Span(11, 16)
    document = Document(text, tuple(map(Passage, kinds, spans)), "fr", "a.txt")
    page = QTextDocument()
    set_blocks = page_blocks(document)
    fill(page, set_blocks)
    dress(page, set_blocks, Typography())
    blocks = [page.findBlockByNumber(number) for number in range(3)]
    sizes = [block.charFormat().font().pixelSize() for block in blocks]
    assert sizes == sorted(set(sizes), reverse=True)
    assert [block.blockFormat().headingLevel() for block in blocks] == [1, 2, 0]
    weights = [block.charFormat().font().variableAxisValue(QFont.Tag("wght")) for block in blocks]
    assert weights[0] == weights[1] > weights[2]


def test_the_column_grows_with_the_letters() -> None:
    assert column_width(Typography(zoom=-2)) < column_width(Typography()) < column_width(Typography(zoom=3))
    per_character = column_width(Typography()) / 64
    assert 6 < per_character < 11
