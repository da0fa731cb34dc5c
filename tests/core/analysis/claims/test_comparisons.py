"""Which two claims of an article are put before the reader with the question "do these agree?", and which are not.

`[…]` stands around the words that do not seem to fit, in both claims; an article without it asks nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from core.analysis.results import ComparisonKind
from core.analysis.steps import analyse
from core.text.structure import build_document

if TYPE_CHECKING:
    from core.analysis.results import Analysis
    from core.language.pipelines import Pipeline

FIGURES = {
    "two tolls": "L'explosion a fait [douze morts]. Le feu est éteint. Les pompiers ont dénombré [quatorze morts].",
    "in other words": (
        "Au moins [trois personnes] ont été tuées mardi. L'enquête commence. La police parle de [deux morts]."
    ),
    "nouns and verbs": (
        "La police a arrêté [trois personnes]. Le calme est revenu. "
        "Le préfet annonce l'arrestation de [cinq personnes]."
    ),
    "a total takes up": (
        "Des pirates ont volé [trois millions d'euros]. Selon la banque, le montant est de [700 000 euros]."
    ),
    "another counts anew": (
        "Selon la préfecture, [15 000 personnes] ont manifesté samedi. Les syndicats parlent de [40 000 personnes]."
    ),
    "the costs of one thing": (
        "Selon la mairie, le coût du pont s'élève à [trois millions d'euros]. Les élus attendent. "
        "D'après l'opposition, le coût du pont atteint [cinq millions d'euros]."
    ),
    "rates of one thing": (
        "Selon l'institut, le taux de chômage est de [9,9 %]. "
        "D'après le ministère, le taux de chômage atteint [10,3 %]."
    ),
    "of whom it is told": (
        "Le bateau portait [sept membres] d'équipage. Il a coulé. Les [six membres] d'équipage sont sains et saufs."
    ),
    "jobs of one firm": (
        "Lumex va supprimer [300 emplois]. La ville s'inquiète. Lumex annoncera la suppression de [450 postes]."
    ),
}
FIGURES_THAT_FIT = {
    "the same figure": "L'explosion a fait douze morts. Les pompiers ont dénombré douze morts.",
    "at least": "Au moins cinq personnes ont été tuées. Le bilan est de neuf morts.",
    "about": "Près de 300 personnes ont été blessées. Selon le préfet, 290 personnes ont été blessées.",
    "round": "Le coût du pont est de trois millions d'euros. Le coût du pont atteint 2 960 000 euros.",
    "a part": "L'explosion a fait douze morts. Le feu est éteint. On compte parmi eux trois morts de la même famille.",
    "how badly": "L'explosion a fait douze blessés. Quatre personnes ont été grièvement blessées.",
    "another town": "À Lannec, 12 personnes ont été blessées. À Trévou, 30 personnes ont été blessées.",
    "another day": "Mardi, douze personnes ont été arrêtées. Mercredi, trente personnes ont été arrêtées.",
    "an earlier event": "L'explosion a fait douze morts. En 2003, un incendie avait fait deux morts.",
    "one more event": "L'explosion a fait douze morts. Une autre explosion a tué deux personnes.",
    "before and after": "Le taux de chômage est passé de 9 % à 10 %. Le taux de chômage des jeunes est de 22 %.",
    "side by side": "L'accident a fait trois morts, contre cinq morts l'an dernier. Le bilan est de trois morts.",
    "others counted": "Trois policiers ont été blessés. Douze manifestants ont été blessés.",
    "those who act": (
        "Trois hommes ont tué un gardien. Un gardien et deux clients sont blessés. Cinq hommes ont tué le temps."
    ),
    "other subjects": "Le coût du pont est de trois millions d'euros. Le coût du stade atteint huit millions d'euros.",
    "ages": "Un homme de 52 ans a été arrêté. Une femme de 30 ans a été arrêtée.",
    "a rate": "La place coûte 12 euros par jour. La place coûte 200 euros par mois.",
    "what is to come": "Lumex a créé 300 emplois. Lumex créera 900 emplois.",
    "a series": (
        "À neuf heures, le taux de réussite était de 10 %. Le taux de réussite est de 12 %. "
        "Le taux de réussite est de 15 %. Le taux de réussite est de 19 %. Le taux de réussite est de 23 %."
    ),
    "a denied figure": "L'explosion a fait douze morts. L'explosion n'a pas fait vingt morts.",
}
STATEMENTS = {
    "sure and unsure": (
        "Le trésorier [aurait] volé la caisse de la mairie. Il est en fuite. "
        "Le trésorier a [volé] la caisse, dit la mairie."
    ),
    "yes and no": "Le maire a [signé] le contrat avec Lumex. Le maire [n'a pas] signé le contrat, répond Lumex.",
    "accused and denying": (
        "Selon la police, le directeur a [détruit] les dossiers de l'usine. "
        "Le directeur [nie] avoir détruit les dossiers."
    ),
    "possible": (
        "Le tunnel [pourrait] menacer le quartier du port. Le tunnel [menace] le quartier, selon les habitants du port."
    ),
}
STATEMENTS_THAT_FIT = {
    "another subject": "Le maire a signé le contrat avec Lumex. Le préfet n'a pas signé le contrat avec Lumex.",
    "another object": "Le maire a signé le contrat avec Lumex. Le maire n'a pas signé la pétition de Lumex.",
    "both sure": "Le maire a signé le contrat avec Lumex. Le maire a signé le contrat, répond Lumex.",
    "a supposition": "Le maire n'a pas signé le contrat avec Lumex. Si le maire signe le contrat, Lumex paiera.",
    "an order": "Les pilotes suivent les ordres de la tour. La tour demande aux pilotes de ne pas suivre les ordres.",
    "a correction": "Le maire n'a pas signé un contrat avec Lumex, mais deux. Le maire a signé un contrat avec Lumex.",
    "another day": (
        "Lundi, le maire a signé le contrat avec Lumex. Mardi, le maire n'a pas signé le contrat avec Lumex."
    ),
    "what comes later": "Le pont devrait rouvrir lundi aux camions. Le pont a rouvert aux camions.",
    "what helps to say": "Le maire n'a pas voulu de contrat avec Lumex. Le maire voulait un contrat avec Lumex.",
}
ENGLISH = {
    "two tolls": "The blast killed [twelve people]. The fire is out. Police said [fourteen people] had died.",
    "a total takes up": "Thieves stole [three million euros]. According to the bank, the amount is [700,000 euros].",
    "yes and no": "The mayor [signed] the contract with Lumex. The mayor did [not] sign the contract, Lumex said.",
    "accused and denying": "Ann Reed [stole] the files from the town hall. Ann Reed [denied] stealing the files.",
}
ENGLISH_THAT_FIT = {
    "at least": "At least five people were killed. The toll stands at nine dead.",
    "a part": "The blast killed twelve people. Among them were three children.",
    "another town": "In Harwell, 12 people were injured. In Denby, 30 people were injured.",
    "how badly": "The blast injured twelve people. Four people were seriously injured.",
    "another subject": "The mayor signed the contract with Lumex. The governor did not sign the contract with Lumex.",
    "a supposition": "The mayor did not sign the contract with Lumex. If the mayor signs the contract, Lumex will pay.",
}


def read(pipeline: Pipeline, marked: str) -> Analysis:
    document = build_document(re.sub(r"[\[\]]", "", marked), file="told.txt", language=pipeline.language)
    return analyse(document, pipeline)


def mark(analysis: Analysis, text: str) -> str:
    places = {place for comparison in analysis.comparisons for place in comparison.differ}
    for place in sorted(places, reverse=True):
        text = f"{text[: place.start]}[{place.of(text)}]{text[place.end :]}"
    return text


def check(pipeline: Pipeline, answer: str) -> None:
    assert mark(read(pipeline, answer), re.sub(r"[\[\]]", "", answer)) == answer


@pytest.mark.parametrize("answer", FIGURES.values(), ids=FIGURES.keys())
def test_figures_that_do_not_fit_are_asked_about(french: Pipeline, answer: str) -> None:
    check(french, answer)


@pytest.mark.parametrize("answer", FIGURES_THAT_FIT.values(), ids=FIGURES_THAT_FIT.keys())
def test_figures_of_other_things_are_not(french: Pipeline, answer: str) -> None:
    check(french, answer)


@pytest.mark.parametrize("answer", STATEMENTS.values(), ids=STATEMENTS.keys())
def test_one_statement_sure_and_unsure_is_asked_about(french: Pipeline, answer: str) -> None:
    check(french, answer)


@pytest.mark.parametrize("answer", STATEMENTS_THAT_FIT.values(), ids=STATEMENTS_THAT_FIT.keys())
def test_statements_that_can_both_be_so_are_not(french: Pipeline, answer: str) -> None:
    check(french, answer)


@pytest.mark.parametrize("answer", [*ENGLISH.values(), *ENGLISH_THAT_FIT.values()], ids=[*ENGLISH, *ENGLISH_THAT_FIT])
def test_in_english(english: Pipeline, answer: str) -> None:
    check(english, answer)


def test_the_question_tells_what_differs_and_of_what(french: Pipeline) -> None:
    text = "L'explosion a fait douze morts. Le feu est éteint. Les pompiers ont dénombré quatorze morts."
    analysis = read(french, text)
    (comparison,) = analysis.comparisons
    first, _, second = analysis.claims
    assert comparison.kind is ComparisonKind.FIGURES
    assert comparison.claims == (first.id, second.id)
    assert [span.of(text) for span in comparison.differ] == ["douze morts", "quatorze morts"]
    assert [span.of(text) for span in comparison.about] == ["morts", "morts"]


def test_one_voice_wavers_two_voices_contradict(french: Pipeline) -> None:
    wavering = "Le trésorier aurait volé la caisse du club. Il est en fuite. Le trésorier a volé la caisse du club."
    contradicting = (
        "Selon Ann Roux, le trésorier a volé la caisse. Selon Luc Brun, le trésorier n'a pas volé la caisse."
    )
    assert [one.kind for one in read(french, wavering).comparisons] == [ComparisonKind.CERTAINTY]
    assert [one.kind for one in read(french, contradicting).comparisons] == [ComparisonKind.SOURCES]


def test_two_claims_are_put_together_once(french: Pipeline) -> None:
    text = "L'explosion aurait tué douze personnes au port. L'explosion a tué quatorze personnes au port."
    assert [one.kind for one in read(french, text).comparisons] == [ComparisonKind.FIGURES]
