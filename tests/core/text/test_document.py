from __future__ import annotations

from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

#       0         1         2         3         4
#       0123456789012345678901234567890123456789012
TEXT = "Un pont\n\nLa suite\nLe pont est\nfermé. Bien\n"
DOCUMENT = Document(
    TEXT,
    (
        Passage(PassageKind.TITLE, Span(0, 7)),
        Passage(PassageKind.HEADING, Span(9, 17)),
        Passage(PassageKind.PARAGRAPH, Span(18, 36)),
        Passage(PassageKind.HEADING, Span(37, 41)),
    ),
    "fr",
    "pont.txt",
)


def test_title_and_headings_are_passages_of_their_kind():
    assert DOCUMENT.title == Span(0, 7)
    assert [heading.of(TEXT) for heading in DOCUMENT.headings] == ["La suite", "Bien"]
    assert Document("", (), None, "x").title is None


def test_a_character_belongs_to_its_passage_and_a_blank_between_two_to_none():
    assert [DOCUMENT.passage_at(offset) for offset in (0, 6, 18, 40)] == [
        DOCUMENT.passages[0], DOCUMENT.passages[0], DOCUMENT.passages[2], DOCUMENT.passages[3],
    ]  # fmt: skip
    assert [DOCUMENT.passage_at(offset) for offset in (7, 8, 36, 41, 99, -1)] == [None] * 6


def test_joining_lines_changes_line_ends_inside_passages_only():
    joined = DOCUMENT.with_lines_joined()
    assert joined.text == "Un pont\n\nLa suite\nLe pont est fermé. Bien\n"
    assert joined.passages == DOCUMENT.passages


def test_the_same_text_has_the_same_identity_whatever_its_file():
    assert DOCUMENT.sha256 == Document(TEXT, (), None, "other.txt").sha256
    assert DOCUMENT.sha256 != Document(TEXT + " ", (), None, "pont.txt").sha256
