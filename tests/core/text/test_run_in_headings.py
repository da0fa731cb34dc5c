from __future__ import annotations

import pytest

from core.text.run_in_headings import MAX_HEADING_WORDS, find_run_in_headings
from core.text.spans import Span
from core.text.structure_lexicon import structure_lexicon


def headings(text: str, language: str = "fr") -> list[str]:
    found = find_run_in_headings(text, Span(0, len(text)), structure_lexicon(language))
    return [heading.of(text) for heading in found]


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        # a word that begins sentences
        ("Retour au calme", "Cependant, les barrages restent en place."),
        ("Une décision attendue", "Cette usine emploie 300 personnes."),
        ("Les suites de l’enquête", "Selon le procureur, deux témoins manquent."),
        # an article and a small letter
        ("Un coût en hausse", "La commune paiera le double."),
        ("Les habitants de Lumes", "L’usine les inquiète."),
        ("La digue a cédé", "Les secours sont arrivés à l’aube."),
        ("Grève, pétition et recours", "Un syndicat a saisi le juge."),
        ("Un coût en hausse", "Le Conseil municipal a voté."),
        # a preposition and what may follow it at the head of a sentence
        ("Vers une nouvelle loi", "Pour l’instant, rien n’est signé."),
        ("Trois ans de travaux", "En 2012, le pont était déjà fermé."),
        ("Un accord fragile", "À défaut, la vente sera annulée."),
        ("Les faits", "À Lumes, un mur est tombé."),
        ("Les faits", "Jeudi, un mur est tombé."),
        # a participle before its subject
        ("La nouvelle gare", "Inaugurée en mai, elle accueille dix trains."),
        # the name of a section
        ("Contexte", "Jeanne Kerdoncuff dirige le port."),
        # the last word again, or the first with an apposition
        ("Jeanne Kerdoncuff", "Kerdoncuff dirige le port depuis 2015."),
        ("Qu’est-ce qu’un filigrane ?", "Filigrane vient de l’italien."),
        ("Lumex se demande où bâtir sa nouvelle usine", "Lumex, connue pour ses lampes, hésite."),
        # a quotation that is a sentence
        ("La colère des riverains", "« Nous n’avons rien su du projet avant ce matin », dit l’un d’eux."),
        # capitals that end
        ("CE QUE DISENT LES PLONGEURS", "Jeanne Kerdoncuff a vu la coque."),
    ],
)
def test_a_heading_is_found_between_two_sentences_and_at_the_head(heading, sentence):
    before = "Le port a rouvert mardi."
    assert headings(f"{before} {heading} {sentence} {before}") == [heading]
    assert headings(f"{heading} {sentence} {before}") == [heading]


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("The role of the county", "The money comes from three funds."),
        ("Anger among residents", "In January, two houses burned down."),
        ("A Bridge for the Island", "LISBON – The bridge was opened today."),
        ("Anna Holt", "Holt leads the council."),
        ("WHAT THE DIVERS FOUND", "Police said the hull was broken."),
        ("Why the dam failed", "He had warned the mayor twice."),
    ],
)
def test_english_headings_are_found(heading, sentence):
    before = "The port reopened on Tuesday."
    assert headings(f"{before} {heading} {sentence} {before}", "en") == [heading]


def test_two_headings_may_follow_each_other():
    text = "Les faits Le procès Le 3 mai 1915, deux marins comparaissent."
    assert headings(text) == ["Les faits", "Le procès"]


@pytest.mark.parametrize(
    "text",
    [
        # names that begin like sentences
        "Le quotidien Les nouvelles de Lumes a publié la lettre.",
        "Le maire a répondu au Phare. Interrogé par Le Phare du soir, il a nié.",
        "Une habitante de La Combe verte a vu le feu.",
        "Dans Le Phare, le maire dément.",
        "Le Mouvement des Bergers Les Alpes vertes a gagné.",
        "Au journal du soir, la radio a joué Un dimanche à la mer.",
        "Le président du groupe, Marc Son, a souri.",
        "La course a vu Thomas De Rouck, le champion, chuter.",
        "Seuls les téléphones Lumex X5 Plus du constructeur sont reliés.",
        # numbers and letters
        "L’accident a eu lieu sur l’autoroute A7 dans la nuit.",
        "Un Airbus A320 a atterri.",
        # a sentence that lacks its colon, a name in quotation marks
        "Le maire répond « Nous n’avons rien su du projet avant ce matin ».",
        "Le club « Les Marcheurs » a fêté ses dix ans.",
        "Le film « Les Marcheurs de la nuit qui tombe sur Lumes » sort mardi.",
        # half of a quotation
        "Elle chante « Nuit Nuit claire » depuis dix ans.",
        # abbreviations
        "M. Roux a vu Mme. Kerdoncuff au port.",
        # questions are mostly just sentences
        "Que faire ? Les élus hésitent.",
        # a subject that needs its verb
        "Il a lu Les nouvelles.",
        "",
        "?",
        "Les",
    ],
)
def test_sentences_are_left_alone(text):
    assert headings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The actor left The Long Night after a year.",
        "What Happens Next In Lumes is a film. It is long.",
        "Friday, May 4, 2015 The bridge was opened. It is long.",
        "The first FIRST games were held here.",
        "Mr. Holt read The Daily Lamp. U.S. officials did not.",
        "They said that I was late, but I was not.",
    ],
)
def test_english_sentences_are_left_alone(text):
    assert headings(text, "en") == []


def test_where_headings_are_run_in_short_questions_are_headings():
    question = "Quel avenir pour le port ? Les élus hésitent."
    assert headings(question) == []
    text = f"Les faits Le port a fermé. Un coût en hausse La ville paie. {question} « Que faire ? Les élus hésitent. »"
    assert headings(text) == ["Les faits", "Un coût en hausse", "Quel avenir pour le port ?"]


def test_what_is_longer_than_any_heading_is_none():
    words = " ".join(["mot"] * (MAX_HEADING_WORDS - 1))
    assert headings(f"Un {words} La suite vient après.") == [f"Un {words}"]
    assert headings(f"Un {words} mot La suite vient après.") == []
