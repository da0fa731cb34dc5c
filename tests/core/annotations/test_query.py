"""What a reader types into the filter, and which marks are left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.results import (
    Analysis,
    Certainty,
    Claim,
    Entity,
    EntityType,
    PipelineInfo,
    Quote,
    QuoteKind,
    Reason,
    ReasonKind,
)
from core.annotations.marks import Annotations
from core.annotations.query import Field, field_term, parse_query, toggle_term
from core.text.folding import fold
from core.text.spans import Span
from core.text.structure import build_document

TEXT = "Le phare coûtera 3 millions d’euros. Jeanne Roux dit qu’il « brillera » enfin."
AT = {words: Span(TEXT.index(words), TEXT.index(words) + len(words)) for words in ("Jeanne Roux", "brillera", "dit")}
FIRST, SECOND = Span(0, 36), Span(37, len(TEXT))

ANALYSIS = Analysis(
    "fr",
    PipelineInfo("hand", "1"),
    entities=(Entity("e1", "Jeanne Roux", EntityType.PER, (AT["Jeanne Roux"],)),),
    quotes=(Quote("q1", QuoteKind.MIXED, (AT["brillera"],), AT["dit"], AT["Jeanne Roux"], "Jeanne Roux", "e1"),),
    claims=(
        Claim("c1", FIRST, "article", Certainty.PREDICTED, reasons=(Reason(ReasonKind.FIGURE, Span(17, 35)),)),
        Claim("c2", SECOND, "Jeanne Roux", Certainty.POSSIBLE),
    ),
)


def found(typed: str) -> set[str]:
    marks = Annotations(build_document(TEXT, file="a.txt"), ANALYSIS).marks
    return {mark.id for mark in marks if parse_query(typed).finds(mark, TEXT)}


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("", {"e1", "q1", "c1", "c2"}),
        ("roux", {"e1", "q1", "c2"}),
        ("ROUX brillera", {"q1", "c2"}),
        ('speaker:"jeanne roux"', {"q1", "c2"}),
        ("locutrice:roux", {"q1", "c2"}),
        ("certainty:possible", {"c2"}),
        ("certitude:annoncé", {"c1"}),
        ("certainty:possible certainty:predicted", {"c1", "c2"}),
        ("certainty:predicted reason:chiffre", {"c1"}),
        ("certainty:possible raison:chiffre", set()),
        ("source:article", {"c1"}),
        ("kind:quote", {"q1"}),
        ("sorte:mixte", {"q1"}),
        ("kind:direct", set()),
        ("type:person", {"e1"}),
        ("certainty:poss", set()),
    ],
)
def test_marks_found(typed: str, ids: set[str]) -> None:
    assert found(typed) == ids


def test_what_is_no_field_counts_as_words() -> None:
    assert parse_query("nonsense:x").words == ("nonsense:x",)


VALUES = st.text(st.characters(exclude_characters='"')).map(str.strip).filter(lambda value: fold(value).strip() != "")
"""Names that hold a letter or a sign of their own: an accent alone folds to nothing."""


@given(st.sampled_from(list(Field)), VALUES)
def test_term_of_a_value_toggles_on_and_off(name: Field, value: str) -> None:
    term = field_term(name, value)
    added = toggle_term("phare", term)
    assert name in parse_query(added).fields
    assert toggle_term(added, term) == "phare"


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", list(Field))
def test_terms_are_typed_in_the_reader_s_language(name: Field, language: str) -> None:
    value = {Field.CERTAINTY: "unverified", Field.REASON: "figure", Field.TYPE: "PER"}.get(name, "quote")
    query = parse_query(field_term(name, value, language))
    assert query.fields == {name: (value,)}


@given(st.text())
def test_any_typing_is_a_query(typed: str) -> None:
    marks = Annotations(build_document(TEXT, file="a.txt"), ANALYSIS).marks
    for mark in marks:
        parse_query(typed).finds(mark, TEXT)
