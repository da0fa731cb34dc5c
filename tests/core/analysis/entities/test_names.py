"""Names are marked where they begin and end, everywhere, with one type for each thing."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.core.analysis.entities.marked_text import entities_of, mentions_of, unmark

NAMES = {"PER", "ORG", "LOC", "MISC"}

FRENCH = [
    # titles, offices and articles stay out
    "Le directeur de la banque, M. [Gaspard Lenoir|PER], vit à [Lisbonne|LOC].",
    "Pour [Gaspard Lenoir|PER], rien ne change en [Norvège|LOC].",
    "Le ministre de l'Agriculture a visité [Oslo|LOC].",
    # two persons are two names
    "[Gaspard Lenoir|PER] et [Jeanne Vasseur|PER] se sont mariés à [Oslo|LOC].",
    # the article of a medium or of a place is part of its name
    "Elle travaille au [Havre|LOC] depuis un an, écrit [Le Figaro|ORG].",
    # compounds are whole
    "Il est né à [Villefranche-sur-Saône|LOC] en hiver.",
    # generic words belong to places, laws and bodies
    "Le [pont de l'Alma|LOC] est fermé.",
    "Le [traité de Lisbonne|MISC] a changé cela.",
    "Le [parquet de Grenoble|ORG] a ouvert une enquête.",
    "Le [conseil départemental de la Creuse|ORG] a voté.",
    "La [police fédérale|ORG] a ouvert une enquête.",
    "Le [ministère des transports|ORG] a refusé.",
    # but not with a mere adjective
    "Le parlement norvégien a voté.",
    "La police norvégienne a ouvert une enquête.",
    # peoples are names as nouns only
    "Deux [Norvégiens|MISC] ont nagé jusqu'à la côte.",
    "Les [Danois|MISC] ont voté hier.",
    "Trois touristes norvégiens ont nagé.",
    # the beginning of a sentence is no name
    "Pourtant, la mer monte.",
    "Internet ne marche plus dans le village.",
]

ENGLISH = [
    "Mr. [Paul Lindqvist|PER] lives in [Oslo|LOC].",
    "Two [Norwegians|MISC] swam to the coast of [Denmark|LOC].",
    "Norwegian troops crossed the border of [Sweden|LOC].",
    "The [World Health Organization|ORG] moved to [Geneva|LOC].",
    "However, the sea is rising.",
    "Councillor [Paul Lindqvist|PER] went to [Bergen University|ORG].",
]


@pytest.mark.parametrize("marked", FRENCH)
def test_french_names(french, marked):
    text, expected = unmark(marked)
    assert [(words, kind) for words, kind in mentions_of(text, french) if kind in NAMES] == expected


@pytest.mark.parametrize("marked", ENGLISH)
def test_english_names(english, marked):
    text, expected = unmark(marked)
    assert [(words, kind) for words, kind in mentions_of(text, english) if kind in NAMES] == expected


def names_of(text, pipeline):
    """The names of the entities that are no amounts, with the words of their mentions."""
    return {e.name: [s.of(text) for s in e.mentions] for e in entities_of(text, pipeline) if e.type in NAMES}


def test_a_surname_is_the_person_named_in_full(french):
    text = "Jeanne Vasseur dirige l'école. Vasseur a 40 ans. Selon Mme Vasseur, tout va bien."
    assert names_of(text, french) == {"Jeanne Vasseur": ["Jeanne Vasseur", "Vasseur", "Vasseur"]}


def test_a_surname_of_two_persons_is_neither(french):
    text = "Jeanne Vasseur et Paul Vasseur dirigent l'école d'Oslo. Vasseur a 40 ans."
    assert {"Jeanne Vasseur", "Paul Vasseur", "Vasseur"} <= set(names_of(text, french))


def test_an_acronym_is_the_name_whose_initials_it_has(french):
    text = "L'Organisation mondiale du commerce (OMC) siège à Genève. L'OMC a refusé."
    assert names_of(text, french)["Organisation mondiale du commerce"] == [
        "Organisation mondiale du commerce",
        "OMC",
        "OMC",
    ]


def test_a_sure_name_is_marked_in_all_places(french):
    text = "Le PDG de Novatrix, Gaspard Lenoir, est parti.\n\nL'usine de Novatrix ferme.\n\nNovatrix se tait."
    assert names_of(text, french)["Novatrix"] == ["Novatrix"] * 3


def test_one_thing_has_one_type_and_a_reason(french):
    text = "L'entreprise Novatrix ferme. Le PDG de Novatrix est parti. Novatrix a été rachetée par une banque."
    (entity,) = [e for e in entities_of(text, french) if e.type in NAMES]
    assert entity.type == "ORG"
    assert entity.why
    assert all(": " in reason for reason in entity.why)


def test_entities_are_numbered_in_reading_order(french):
    found = entities_of("Jeanne Vasseur a quitté Oslo le 4 mai 2021 pour Lisbonne.", french)
    assert [entity.id for entity in found] == [f"e{number}" for number in range(1, len(found) + 1)]
    assert [e.mentions[0] for e in found] == sorted(e.mentions[0] for e in found)


PIECES = st.sampled_from(
    [
        "Jeanne Vasseur", "Vasseur", "Le Monde", "l'ONU", "(", ")", "«", "»", "!", ".", ",", "-", "d'", "le", "les",
        "Américains", "traité de", "pont", "12", "3 millions", "d'euros", "mardi", "4 mai", "%", "M.", "et", "\n", "É",
        "\N{NO-BREAK SPACE}", "xAI", "EN", "\U0001f600", "’",
    ]
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, min_size=1, max_size=25), joint=st.sampled_from([" ", ""]))
def test_mentions_are_trimmed_disjoint_and_inside_their_passage(french, pieces, joint):
    text = joint.join(pieces)
    found = entities_of(text, french)
    for entities in ([e for e in found if e.type in NAMES], [e for e in found if e.type not in NAMES]):
        spans = sorted(span for entity in entities for span in entity.mentions)
        assert all(before.end <= after.start for before, after in pairwise(spans))
    for entity in found:
        assert list(entity.mentions) == sorted(entity.mentions)
        for span in entity.mentions:
            words = span.of(text)
            assert words
            assert words == words.strip()
            assert "\n" not in words
        assert entity.name in [span.of(text) for span in entity.mentions]


def test_nothing_in_nothing(french):
    assert entities_of("", french) == ()
