"""Where English names begin and end: each rule with what it catches and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.core.analysis.entities.marked_text import mentions_of, unmark

NAMES = {"PER", "ORG", "LOC", "MISC"}

BOUNDS = [
    # a body is named by what it is for
    "She runs the [Department of Fisheries and Rural Affairs|ORG] in [Oslo|LOC].",
    "He left the [Royal Society for the Protection of Bees|ORG] last year.",
    "The [Department of Energy|ORG] and the [Treasury|ORG] disagree.",
    # an office is no name, the person behind it is
    "Minister of Education [Karin Holmqvist|PER] resigned.",
    "The Minister of Education resigned.",
    "Members of the [Harbour Council|ORG] left.",
    # initials in brackets tell how long a name is
    "The [Union of Bakers and Confectioners|ORG] ([UBC|ORG]) called a strike.",
    # common words and their abbreviation name nothing
    "Regional development banks (RDB) lend more. The RDB system is old.",
    # titles in quotation marks are whole, mere words in them nothing
    "Her novel “[The Clock and the Oak|MISC]” sold well.",
    "He called it “a great loss” and left.",
    # common words behind a name stay out
    "It was printed by the [Lindqvist|ORG] news agency.",
    # where a thing is does not belong to its name
    "Judges of the [High Court|ORG] in [Dublin|LOC] agreed.",
    # days are no names, nationalities of several words only as nouns
    "It rained on Saturday Night and on Sunday Morning.",
    "The South Korean navy sailed home.",
]


@pytest.mark.parametrize("marked", BOUNDS)
def test_english_bounds(english, marked):
    text, expected = unmark(marked)
    found = [words for words, kind in mentions_of(text, english) if kind in NAMES]
    assert found == [words for words, _ in expected]


def test_a_surname_that_is_also_a_town_is_the_person_introduced(english):
    text = "Valda Bergen, an able nurse, was born in Sweden. Bergen left in May."
    assert ("Bergen", "PER") in mentions_of(text, english)


def test_an_age_between_commas_tells_a_person(english):
    text = "Ovanka Tuleda, 34, wept. Tuleda thanked the jury and left."
    assert {("Ovanka Tuleda", "PER"), ("Tuleda", "PER")} <= set(mentions_of(text, english))


def test_a_length_behind_a_comma_tells_no_person(english):
    assert ("Port Bergen", "PER") not in mentions_of("The quay of Port Bergen, 34 metres long, has gone.", english)


def test_a_town_after_a_firm_of_its_name_stays_a_town(english):
    text = "Valda Bergen, a large mill, was sold. She moved to Bergen in May."
    assert ("Bergen", "LOC") in mentions_of(text, english)
