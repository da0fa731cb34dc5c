from __future__ import annotations

import pytest

from core.text.heading_lines import MAX_HEADING_CHARACTERS, dateline_start, heading_lines, is_dateline, is_heading_line
from core.text.structure_lexicon import structure_lexicon

FRENCH, ENGLISH = structure_lexicon("fr"), structure_lexicon("en")


@pytest.mark.parametrize(
    "line",
    [
        "Un ouvrage fissuré",
        "Et maintenant ?",
        "Un projet « absurde »",
        "La mairie se défend : « une simple erreur »",
        "2. Les recours",
        "42 emplois menacés",
        "Le rapport de M. Roux",
        "À la une",
        "« Tout va bien »",
    ],
)
def test_a_phrase_without_a_stop_is_a_heading(line):
    assert is_heading_line(line, FRENCH)


@pytest.mark.parametrize(
    "line",
    [
        "Le maire a démissionné.",
        "« Tout va bien. »",
        "— Jeanne Roux",
        "- un premier point",
        "Les résultats par commune :",
        "Le pont, la digue,",
        "mardi dans la nuit",
        "23 juin 2018",
        "Lundi 4 mai 2015",
        "23 juin 2018, Lumes . –",
        "3 mai 2015 . – entretien avec la maire de Lumes",
        "Le pont est fermé. La digue aussi",
        "Lire aussi : le pont de Lumes",
        "Par Jeanne Roux",
        "Article mis à jour le 3 mai à 12 h",
        "Commune  Voix",
        "***",
        "M" * (MAX_HEADING_CHARACTERS + 1),
    ],
)
def test_other_lines_are_not(line):
    assert not is_heading_line(line, FRENCH)


@pytest.mark.parametrize("line", ["Monday, May 4, 2015", "Updated 4 May 2015", "By Anna Holt", "May 4, 2015, 10:30 am"])
def test_what_an_english_page_says_about_itself_is_no_heading(line):
    assert not is_heading_line(line, ENGLISH)


def test_a_date_in_a_heading_makes_it_no_dateline():
    assert is_dateline("4 mai 2015", FRENCH)
    assert is_dateline("Saint-Lumes, le 4 mai 2015", FRENCH)
    assert is_dateline("Monday, May 4, 2015", ENGLISH)
    assert not is_dateline("Un mur tombe, mardi 4 mai", FRENCH)
    assert not is_dateline("Le 4 mai 2015, la digue cède", FRENCH)
    assert not is_dateline("2015", FRENCH)


def test_a_heading_has_a_text_below_it():
    assert heading_lines(["Un pont", "Le pont est fermé.", "La suite"], FRENCH) == [True, False, False]
    assert heading_lines(["Un sous-titre", "Un pont", "Le pont est fermé."], FRENCH) == [True, True, False]


def test_words_with_the_name_of_who_said_them_are_a_pull_quote():
    assert heading_lines(["« Tout va bien »", "— Jeanne Roux", "Le pont est fermé."], FRENCH) == [False] * 3
    assert heading_lines(["“Matter of weeks”", "The pier is closed."], ENGLISH) == [True, False]


def test_a_row_of_short_lines_is_a_list():
    assert heading_lines(["Lumes", "Valfort", "Orlac", "Les autres communes suivront."], FRENCH) == [False] * 4


@pytest.mark.parametrize(
    ("title", "dateline"),
    [
        ("Un pont ferme à Lumes 3 mai 2015 . –", "3 mai 2015 . –"),
        ("Un pont ferme à Lumes 1er mai 2015. —", "1er mai 2015. —"),
        ("Ce que l’on sait du 3 mai 2015", None),
        ("Lumes : l’année 2015 –", None),
    ],
)
def test_a_dateline_is_found_at_a_titles_end(title, dateline):
    start = dateline_start(title, FRENCH)
    assert (title[start:] if start else None) == dateline
