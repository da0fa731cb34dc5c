"""Why a claim is worth checking, each reason at the words that gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told_articles import Told, claims_of, direct, indirect

from core.analysis.claims.worth.weights import WEIGHTS, check_worthiness
from core.analysis.results import EntityType, Reason, ReasonKind

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline

Names = dict[str, EntityType]
NONE: Names = {}

FRENCH: list[tuple[str, Names, list[tuple[str, str | None]]]] = [
    (
        "La ville doit 3 millions d'euros.",
        {"3 millions d'euros": EntityType.MONEY},
        [("figure", "3 millions d'euros"), ("no_source", None), ("rule", "doit")],
    ),
    ("Le pont a 12 piles.", NONE, [("figure", "12"), ("no_source", None)]),
    ("Trois ponts sont fermés.", NONE, [("figure", "Trois"), ("no_source", None)]),
    ("Un pont est fermé.", NONE, []),
    ("Les deux ponts sont fermés.", NONE, []),
    ("Le 35e pont est fermé.", NONE, []),
    ("La ville est classée 35e sur 40.", NONE, [("figure", "35e"), ("figure", "40"), ("no_source", None)]),
    (
        "Ce pont est plus long que le tunnel, c'est le meilleur.",
        NONE,
        [("comparison", "meilleur"), ("no_source", None)],
    ),
    (
        "La ville est en retard par rapport à Lannec.",
        {"Lannec": EntityType.LOC},
        [("comparison", "en retard"), ("comparison", "par rapport"), ("no_source", None)],
    ),
    ("Ce dernier parle au premier ministre.", NONE, []),
    (
        "Les prix augmentent de plus en plus.",
        NONE,
        [("no_source", None), ("trend", "augmentent"), ("trend", "de plus en plus")],
    ),
    ("La route est coupée à cause de la neige.", NONE, [("cause", "à cause"), ("no_source", None)]),
    ("En effet, la route est triste.", NONE, [("opinion", "triste")]),
    ("La loi interdit les feux.", NONE, [("rule", "loi"), ("rule", "interdit")]),
    ("Les chauffeurs doivent porter un badge.", NONE, [("rule", "doivent")]),
    (
        "Mardi, Lumex a fermé l'usine.",
        {"Mardi": EntityType.DATE, "Lumex": EntityType.ORG},
        [("no_source", None), ("past_fact", "Mardi")],
    ),
    (
        "Lumex a fermé l'usine.",
        {"Lumex": EntityType.ORG},
        [("no_source", None), ("past_fact", "a fermé")],
    ),
    ("Lumex est une usine.", {"Lumex": EntityType.ORG}, []),
    ("Le pont rouvrira.", NONE, [("prediction", "rouvrira")]),
    ("La décision est absurde.", NONE, [("opinion", "absurde")]),
    ("Le Croissant-Rouge est là.", {"Croissant-Rouge": EntityType.ORG}, []),
]


@pytest.mark.parametrize(("text", "names", "reasons"), FRENCH, ids=[text for text, _, _ in FRENCH])
def test_reasons_and_their_words(
    french: Pipeline, text: str, names: Names, reasons: list[tuple[str, str | None]]
) -> None:
    (claim,) = claims_of(french, text, names=names)
    found = [(reason.kind.value, reason.span.of(text) if reason.span else None) for reason in claim.reasons]
    assert sorted(found, key=str) == sorted(reasons, key=str)


ENGLISH: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("The town built the largest bridge.", [("comparison", "largest"), ("no_source", None)]),
    ("Prices rise because of the storm.", [("cause", "because"), ("no_source", None), ("trend", "rise")]),
    ("Drivers must pay a fine.", [("rule", "fine"), ("rule", "must")]),
    ("The bridge will open.", [("prediction", "will")]),
    ("The plan is absurd.", [("opinion", "absurd")]),
]


@pytest.mark.parametrize(("text", "reasons"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english_reasons(english: Pipeline, text: str, reasons: list[tuple[str, str | None]]) -> None:
    (claim,) = claims_of(english, text)
    found = [(reason.kind.value, reason.span.of(text) if reason.span else None) for reason in claim.reasons]
    assert sorted(found, key=str) == sorted(reasons, key=str)


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        (Told(indirect("", None).kind, ("que le pont est fermé",), "dit", "Ann Roux", "Ann Roux"), "named_source"),
        (
            Told(indirect("", None).kind, ("que le pont est fermé",), "dit", "Ann Roux", "Ann Roux", anonymous=True),
            "anonymous_source",
        ),
    ],
)
def test_who_stands_behind_it(french: Pipeline, quote: Told, kind: str) -> None:
    text = "Ann Roux dit que le pont est fermé."
    (claim,) = claims_of(french, text, (quote,))
    assert [(reason.kind.value, reason.span.of(text)) for reason in claim.reasons if reason.span] == [
        (kind, "Ann Roux")
    ]


def test_a_named_speaker_is_the_actor_of_what_he_tells_of_himself(french: Pipeline) -> None:
    text = "« Nous avons fermé l'usine », dit Ann Roux."
    (claim,) = claims_of(french, text, (direct("Nous avons fermé l'usine", cue="dit"),))
    assert "past_fact" in {reason.kind.value for reason in claim.reasons}


@given(st.lists(st.sampled_from(ReasonKind)))
def test_worth_is_the_sum_of_its_reasons_each_kind_once(kinds: list[ReasonKind]) -> None:
    total = sum(WEIGHTS[kind] for kind in set(kinds))
    assert check_worthiness([Reason(kind) for kind in kinds]) == pytest.approx(min(1, max(0, total)), abs=0.005)


def test_every_kind_of_reason_has_a_weight() -> None:
    assert set(WEIGHTS) == set(ReasonKind)
