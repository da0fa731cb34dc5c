"""Whatever quotes and names are found, claims stand in order inside their paragraphs, and so do their cues."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.claims.find_claims import find_claims
from core.analysis.results import Entity, EntityType, Quote, QuoteKind
from core.cancellation import Cancellation
from core.language.sentences import find_sentences
from core.text.spans import Span
from core.text.structure import build_document

if TYPE_CHECKING:
    from core.language.parsed_text import ParsedText
    from core.language.pipelines import Pipeline

TEXT = """Le pont de Lannec ferme

Le pont de Lannec serait fermé, a dit Ann Roux. « La ville n'a pas payé. Elle paiera ! »

Le maire
Selon elle, « les travaux coûteraient 3 millions d'euros » et dureraient un an. Qui sait ?

— Non, dit-elle, rien n'est sûr… """

SPANS = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 60)).map(
    lambda drawn: Span(drawn[0], min(len(TEXT), drawn[0] + drawn[1]))
)
QUOTES = st.lists(
    st.builds(
        Quote,
        id=st.just("q"),
        kind=st.sampled_from(QuoteKind),
        content=st.lists(SPANS, min_size=1, max_size=2).map(lambda spans: tuple(sorted(spans))),
        cue=st.none() | SPANS,
        speaker=st.none() | SPANS,
        speaker_name=st.none() | st.just("Ann Roux"),
        anonymous=st.booleans(),
    ),
    max_size=4,
)
ENTITIES = st.lists(
    st.builds(
        Entity,
        id=st.just("e"),
        name=st.just("Roux"),
        type=st.sampled_from(EntityType),
        mentions=st.lists(SPANS, max_size=3).map(tuple),
    ),
    max_size=3,
)


@pytest.fixture(scope="module")
def parsed(french: Pipeline) -> ParsedText:
    document = build_document(TEXT, file="pont.txt", language="fr")
    return french.read(document, Cancellation(), lambda _share: None)


@given(quotes=QUOTES, entities=ENTITIES)
def test_claims_hold_together(parsed: ParsedText, quotes: list[Quote], entities: list[Entity]) -> None:
    claims = find_claims(parsed, find_sentences(parsed), tuple(entities), tuple(quotes))
    assert [claim.id for claim in claims] == [f"c{number}" for number in range(1, len(claims) + 1)]
    starts = [claim.span.start for claim in claims]
    assert starts == sorted(starts)
    for claim in claims:
        assert claim.span.of(TEXT).strip() == claim.span.of(TEXT) != ""
        assert any(passage.passage.span.contains(claim.span) for passage in parsed)
        assert claim.cue is None or claim.cue.overlaps(claim.span)
        assert 0 <= claim.check_worthiness <= 1
        assert claim.source == "article" or claim.quote
