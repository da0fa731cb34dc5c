"""Names are marked where they begin and end, everywhere, with one type for each thing."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.analysis.entities.find_entities import find_entities
from core.cancellation import Cancellation
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span
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
    # names go on in small letters behind a common noun with a capital
    "La [Haute Autorité des marchés agricoles|ORG] a tranché.",
    "Le [Règlement sur la pêche|MISC] entre en vigueur demain.",
    "Le [Conseil constitutionnel|ORG] norvégien a refusé.",
    "L'[université Stendhal|ORG] ferme ses portes.",
    # a hotel is called by what stands right behind it, one of a town is not
    "Elle dort à l'[hôtel Bellevue|LOC].",
    "Elle dort dans un hôtel de [Lisbonne|LOC].",
    # the State that pays is a body, its head and its neighbours' states are not
    "L'[État|ORG] paiera la moitié des travaux.",
    "Le chef de l'État a refusé.",
    # inhabitants are known by their ending
    "Dimanche, les [Gapençais|MISC] ont voté.",
    # a title behind a full stop is no part of the name, whatever mark follows
    "La voisine hésite. Mme [Vasseur|PER] « ne prenait que du thé ».",
    # works keep their article, groups do not
    "Elle relit [Les Vagues grises|MISC], un roman.",
    "Elle a rejoint Les [Républicains|ORG] hier.",
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


SPORT = (
    "Nevers renverse Vannes à la mi-temps. L'entraîneur de Nevers salue ses joueurs. Le match se jouera à Vannes, "
    "devant des supporters venus de Norvège. La Norvège attend la finale du championnat."
)


def test_on_the_sports_pages_a_town_that_plays_is_a_club(french):
    found = {(e.name, str(e.type)): [s.start for s in e.mentions] for e in entities_of(SPORT, french)}
    assert [len(found["Nevers", "ORG"]), len(found["Vannes", "ORG"])] == [2, 1]
    assert found["Vannes", "LOC"] == [SPORT.rindex("Vannes")]
    assert ("Norvège", "ORG") not in found


def test_an_adjective_with_a_capital_belongs_to_the_name_behind_it(french):
    assert list(names_of("Elle a loué le « Vieux Moulin » en mai.", french)) == ["Vieux Moulin"]
    assert list(names_of("Elle a loué le vieux moulin en mai.", french)) == []


def test_elsewhere_a_town_stays_a_town(french):
    found = {e.name: str(e.type) for e in entities_of("Nevers refuse. Le maire de Nevers habite à Vannes.", french)}
    assert found == {"Nevers": "LOC", "Vannes": "LOC"}


def names_in_headline(headline, text, pipeline):
    """The names found in a title with the `text` below it."""
    whole = f"{headline}\n\n{text}"
    passages = (
        Passage(PassageKind.TITLE, Span(0, len(headline))),
        Passage(PassageKind.PARAGRAPH, Span(len(headline) + 2, len(whole))),
    )
    parsed = pipeline.read(Document(whole, passages, pipeline.language, "x"), Cancellation(), lambda _share: None)
    spans = sorted(s for e in find_entities(parsed) if e.type in NAMES for s in e.mentions)
    return [s.of(whole) for s in spans if s.end <= len(headline)]


def test_where_each_word_has_a_capital_those_of_common_words_tell_no_name(french):
    text = "Novatrix vend son usine. Le PDG de Novatrix parle de sa grande fabrique de papier."
    headline = "Novatrix Vend sa Grande Fabrique de Papier"
    assert names_in_headline(headline, text, french) == ["Novatrix"]
    assert names_in_headline("Novatrix vend sa grande fabrique", text, french) == ["Novatrix"]


def test_a_town_is_known_by_how_its_name_is_made(french):
    found = {e.name: str(e.type) for e in entities_of("Port-Ervan attend. Saint-Lunec-sur-Mer aussi.", french)}
    assert found == {"Port-Ervan": "LOC", "Saint-Lunec-sur-Mer": "LOC"}


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
