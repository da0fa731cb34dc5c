"""The order of cards, and their groups."""

from __future__ import annotations

import pytest

from core.analysis.results import Analysis, Certainty, Claim, Entity, EntityType, PipelineInfo, Quote, QuoteKind
from core.annotations.marks import Annotations, MarkKind
from core.annotations.order import Order, group_of, sort_key
from core.text.spans import Span
from core.text.structure import build_document

TEXT = "a b c d e f g h"
ANALYSIS = Analysis(
    "fr",
    PipelineInfo("hand", "1"),
    entities=(
        Entity("e1", "Valmure", EntityType.LOC, (Span(0, 1),)),
        Entity("e2", "Jeanne Roux", EntityType.PER, (Span(2, 3), Span(4, 5))),
    ),
    quotes=(
        Quote("q1", QuoteKind.DIRECT, (Span(0, 1),), speaker_name="Zoé"),
        Quote("q2", QuoteKind.DIRECT, (Span(2, 3),)),
        Quote("q3", QuoteKind.DIRECT, (Span(4, 5),), speaker_name="Émile"),
        Quote("q4", QuoteKind.DIRECT, (Span(6, 7),), speaker_name="Zoé"),
    ),
    claims=(
        Claim("c1", Span(0, 1), "article", Certainty.NEGATED, check_worthiness=0.2),
        Claim("c2", Span(2, 3), "Zoé", Certainty.ASSERTED, check_worthiness=0.9),
        Claim("c3", Span(4, 5), "article", Certainty.ASSERTED, check_worthiness=0.2),
    ),
)
MARKS = Annotations(build_document(TEXT, file="a.txt"), ANALYSIS).marks


@pytest.mark.parametrize(
    ("kind", "order", "ids"),
    [
        (MarkKind.CLAIM, Order.PLACE, "c1 c2 c3"),
        (MarkKind.CLAIM, Order.WORTH, "c2 c1 c3"),
        (MarkKind.CLAIM, Order.CERTAINTY, "c2 c3 c1"),
        (MarkKind.CLAIM, Order.SPEAKER, "c1 c3 c2"),
        (MarkKind.QUOTE, Order.SPEAKER, "q3 q1 q4 q2"),
        (MarkKind.ENTITY, Order.MENTIONS, "e2 e1"),
        (MarkKind.ENTITY, Order.TYPE, "e1 e2"),
    ],
)
def test_marks_in_order(kind: MarkKind, order: Order, ids: str) -> None:
    marks = sorted((mark for mark in MARKS if mark.kind is kind), key=lambda mark: sort_key(mark, order))
    assert " ".join(mark.id for mark in marks) == ids


def test_groups_stand_together_under_what_they_share() -> None:
    groups = {mark.id: group_of(mark, Order.SPEAKER) for mark in MARKS if mark.kind is not MarkKind.ENTITY}
    assert groups == {"c1": "article", "c2": "Zoé", "c3": "article", "q1": "Zoé", "q2": "", "q3": "Émile", "q4": "Zoé"}
    assert group_of(MARKS[0], Order.PLACE) is None
