"""An analysis that is cut into parts is the same when it is put together again."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.results import Analysis, Certainty, Claim, Entity, EntityType, PipelineInfo, Quote, QuoteKind
from core.text.spans import Span
from core.worker.parts import Assembly, split

EMPTY = Analysis("fr", PipelineInfo("hand", "1"))
spans = st.builds(Span, st.integers(0, 10**6), st.integers(0, 10**6))


def tuples(items):
    return st.lists(items, max_size=12).map(tuple)


analyses = st.builds(
    Analysis,
    st.just("fr"),
    st.just(EMPTY.pipeline),
    tuples(spans),
    tuples(st.builds(Entity, st.text(), st.text(), st.sampled_from(EntityType), tuples(spans))),
    tuples(st.builds(Quote, st.text(), st.sampled_from(QuoteKind), tuples(spans), st.none() | spans)),
    tuples(st.builds(Claim, st.text(), spans, st.text(), st.sampled_from(Certainty))),
)


def put_together(parts):
    assembly = Assembly()
    for part in parts:
        assembly.add(part)
    return assembly.analysis()


@given(analyses, st.integers(1, 2000))
def test_the_whole_comes_back(analysis, limit):
    assert put_together(split(analysis, None, limit)) == analysis


@given(analyses, st.integers(50, 2000))
def test_no_part_is_longer_than_the_limit_but_with_a_single_item(analysis, limit):
    frame = len(msgspec.json.encode(EMPTY))
    for part in split(analysis, None, limit):
        items = len(part.sentences) + len(part.entities) + len(part.quotes) + len(part.claims)
        assert items <= 1 or len(msgspec.json.encode(part)) - frame <= limit


@given(analyses)
def test_a_later_stage_sends_only_what_is_new(analysis):
    with_entities = msgspec.structs.replace(analysis, quotes=(), claims=())
    with_quotes = msgspec.structs.replace(analysis, claims=())
    stages = [(with_entities, None), (with_quotes, with_entities), (analysis, with_quotes)]
    sent = [list(split(stage, before, 500)) for stage, before in stages]
    assert put_together(part for parts in sent for part in parts) == analysis
    assert not any(part.entities for part in sent[1])
    assert not any(part.entities or part.quotes for part in sent[2])


def test_a_stage_that_found_nothing_still_has_a_part():
    assert list(split(EMPTY, EMPTY, 100)) == [EMPTY]


def test_a_stage_may_not_change_what_was_sent():
    one = msgspec.structs.replace(EMPTY, sentences=(Span(0, 4),))
    other = msgspec.structs.replace(EMPTY, sentences=(Span(0, 5),))
    with pytest.raises(AssertionError, match="sentences"):
        list(split(other, one, 100))
