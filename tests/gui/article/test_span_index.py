"""The interval index finds what touches a stretch, neither more nor less."""

from hypothesis import given
from hypothesis import strategies as st

from gui.article.span_index import SpanIndex

spans = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(spans, max_size=25), spans)
def test_it_finds_exactly_what_touches(marked: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    entries = [(start, end, number) for number, (start, end) in enumerate(marked)]
    found = SpanIndex(entries).over(*asked)
    assert sorted(found) == sorted(entry for entry in entries if entry[0] < asked[1] and asked[0] < entry[1])
    assert [start for start, _, _ in found] == sorted(start for start, _, _ in found)


def test_an_empty_index_finds_nothing() -> None:
    assert SpanIndex[int]().over(0, 10) == []
