from __future__ import annotations

from core.analysis.results import Analysis, Certainty, Claim, Entity, EntityType, PipelineInfo, Quote, QuoteKind
from core.annotations.filters import MarkFilter
from core.annotations.marks import Annotations, MarkKind, Place
from core.text.spans import Span
from core.text.structure import build_document

#       0         1         2         3         4         5
#       0123456789012345678901234567890123456789012345678901234567
TEXT = "« Le pont, a dit Anne Roux, est sûr. » Roux a vu Lumes hier."
ANALYSIS = Analysis(
    "fr",
    PipelineInfo("hand", "1"),
    entities=(
        Entity("e1", "Anne Roux", EntityType.PER, (Span(17, 26), Span(39, 43))),
        Entity("e2", "Lumes", EntityType.LOC, (Span(49, 54),)),
    ),
    quotes=(Quote("q1", QuoteKind.DIRECT, (Span(2, 9), Span(28, 36)), Span(11, 16), Span(17, 26), "Anne Roux", "e1"),),
    claims=(
        Claim("c1", Span(2, 36), "Anne Roux", Certainty.ASSERTED, "q1"),
        Claim("c2", Span(39, 60), "article", Certainty.ASSERTED),
    ),
)
ANNOTATIONS = Annotations(build_document(TEXT, file="pont.txt"), ANALYSIS)


def test_marks_come_in_reading_order_the_longest_first():
    assert [mark.id for mark in ANNOTATIONS.marks] == ["c1", "q1", "e1", "c2", "e2"]
    assert [mark.kind for mark in ANNOTATIONS.marks][:3] == [MarkKind.CLAIM, MarkKind.QUOTE, MarkKind.ENTITY]


def test_an_entity_has_a_place_for_each_mention_and_a_quote_one_of_two_spans():
    entity, quote = ANNOTATIONS.by_id["e1"], ANNOTATIONS.by_id["q1"]
    assert entity.places == ((Span(17, 26),), (Span(39, 43),))
    assert quote.places == ((Span(2, 9), Span(28, 36)),)
    assert Place(quote).hull.of(TEXT) == "Le pont, a dit Anne Roux, est sûr."
    assert Place(entity, 1).hull.of(TEXT) == "Roux"


def test_places_come_in_reading_order_across_marks():
    assert [(place.mark.id, place.index) for place in ANNOTATIONS.places] == [
        ("c1", 0), ("q1", 0), ("e1", 0), ("c2", 0), ("e1", 1), ("e2", 0),
    ]  # fmt: skip


def test_an_article_without_an_analysis_has_no_marks():
    assert Annotations(ANNOTATIONS.document).marks == ()
    assert Annotations(ANNOTATIONS.document).places == ()


def test_claims_about_an_entity_are_the_article_s_own_that_name_it():
    assert ANNOTATIONS.claims_about == {"e1": 1, "e2": 1}
    assert Annotations(ANNOTATIONS.document).claims_about == {}


def test_a_filter_shows_marks_of_its_kinds_that_its_query_finds():
    quotes_of_roux = MarkFilter(frozenset({MarkKind.QUOTE}), "roux")
    assert [mark.id for mark in ANNOTATIONS.marks if quotes_of_roux.shows(mark, TEXT)] == ["q1"]
    assert [mark.id for mark in ANNOTATIONS.marks if quotes_of_roux.finds(mark, TEXT)] == ["c1", "q1", "e1", "c2"]
    assert [mark.id for mark in ANNOTATIONS.marks if MarkFilter().shows(mark, TEXT)] == [
        mark.id for mark in ANNOTATIONS.marks
    ]
