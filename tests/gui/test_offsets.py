"""Offsets into Qt's text: nothing is off by one after an emoji."""

from hypothesis import given
from hypothesis import strategies as st

from core.text.spans import Span
from gui.offsets import QtOffsets

texts = st.text(st.sampled_from("aé\u202f🎉𝒳\u0301\n"), max_size=40)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_an_emoji_counts_two_in_qt() -> None:
    offsets = QtOffsets("a🎉b")
    assert [offsets.to_qt(i) for i in range(4)] == [0, 1, 3, 4]
    assert offsets.span_to_qt(Span(1, 2)) == (1, 3)


def test_a_position_inside_an_emoji_belongs_to_the_emoji() -> None:
    assert QtOffsets("a🎉b").from_qt(2) == 1


@given(texts)
def test_qt_counts_as_utf16_does_and_the_way_back_is_exact(text: str) -> None:
    offsets = QtOffsets(text)
    for offset in range(len(text) + 1):
        assert offsets.to_qt(offset) == utf16(text[:offset])
        assert offsets.from_qt(offsets.to_qt(offset)) == offset
