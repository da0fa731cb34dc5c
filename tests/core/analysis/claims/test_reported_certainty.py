"""In reported speech what is said decides how sure it is, not that it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from told_articles import Told, claims_of, direct, indirect, mixed

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline

CASES: dict[str, tuple[Told, str, str | None]] = {
    "Ann Roux affirme que le pont rouvrira lundi.": (
        indirect("que le pont rouvrira lundi", "affirme"),
        "predicted",
        "rouvrira",
    ),
    "Ann Roux a affirmé que le pont rouvrirait lundi.": (
        indirect("que le pont rouvrirait lundi", "a affirmé"),
        "predicted",
        "rouvrirait",
    ),
    "Ann Roux affirme que le trésorier aurait menti.": (
        indirect("que le trésorier aurait menti", "affirme"),
        "unverified",
        "aurait",
    ),
    "Ann Roux a affirmé que le trésorier aurait menti.": (
        indirect("que le trésorier aurait menti", "a affirmé"),
        "unverified",
        "aurait",
    ),
    "Le trésorier posséderait un bateau, a indiqué Ann Roux.": (
        indirect("Le trésorier posséderait un bateau", "a indiqué"),
        "unverified",
        "posséderait",
    ),
    "Selon Ann Roux, le pont pourrait rouvrir lundi.": (
        indirect("le pont pourrait rouvrir lundi", "Selon"),
        "possible",
        "pourrait",
    ),
    "Ann Roux affirme ne pas connaître ce rapport.": (
        indirect("ne pas connaître ce rapport", "affirme"),
        "negated",
        "ne pas",
    ),
    "Ann Roux aurait expliqué que le pont est vieux.": (
        indirect("que le pont est vieux", "aurait expliqué"),
        "unverified",
        "aurait",
    ),
    "Ann Roux pourrait partir, mais affirme que le pont rouvrira.": (
        indirect("que le pont rouvrira", "affirme"),
        "predicted",
        "rouvrira",
    ),
    "Ann Roux, qui ne se représente pas, affirme que le pont est vieux.": (
        indirect("que le pont est vieux", "affirme"),
        "asserted",
        None,
    ),
    "Ann Roux juge que le pont « n'est pas sûr ».": (
        mixed("que le pont « n'est pas sûr »", "juge"),
        "negated",
        "n'est pas",
    ),
    "« Le pont n'est pas sûr », répond Ann Roux.": (
        direct("Le pont n'est pas sûr", cue="répond"),
        "negated",
        "n'est pas",
    ),
}


@pytest.mark.parametrize(("text", "case"), CASES.items(), ids=CASES.keys())
def test_what_is_said_decides(french: Pipeline, text: str, case: tuple[Told, str, str | None]) -> None:
    quote, certainty, cue = case
    (claim,) = claims_of(french, text, (quote,))
    assert (claim.certainty.value, claim.cue.of(text) if claim.cue else None) == (certainty, cue)


def test_english_would_after_a_past_verb_is_foretold(english: Pipeline) -> None:
    text = "Ann Reed said the bridge would open if the town paid."
    quote = indirect("the bridge would open if the town paid", "said", name="Ann Reed")
    (claim,) = claims_of(english, text, (quote,))
    assert claim.certainty.value == "predicted"


def test_signs_of_one_clause_come_in_the_written_order(french: Pipeline) -> None:
    (claim,) = claims_of(french, "Le trésorier n'aurait probablement rien vu.")
    assert claim.certainty.value == "unverified"
    (claim,) = claims_of(french, "Le pont ne rouvrira probablement pas.")
    assert claim.certainty.value == "possible"
    (claim,) = claims_of(french, "Le pont ne rouvrira pas.")
    assert claim.certainty.value == "predicted"


def test_the_rule_that_decided_is_named(french: Pipeline) -> None:
    (claim,) = claims_of(french, "Le trésorier aurait menti.")
    assert claim.rule == "journalist's conditional"
