"""Futures and conditionals are known by their form, whatever the tagger says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.language.morphology import Tense, tense, tense_by_ending
from core.language.passage_words import read_words

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline

CONDITIONAL = """
    parlerait finirions prendrait mettraient viendrait tiendrais aurait auriez saurait serait seraient ferait irait
    pourrait devraient verrait enverrait recevrait apercevrait mourrait courrait secourrait voudrait vaudrait faudrait
    pleuvrait romprait vivrait suivrait battrait connaîtrait connaitrait naîtrait croîtrait conclurait vaincrait
    acquerrait appellerait jetterait achèterait paierait emploierait dirait écrirait croirait boirait plairait ouvrirait
    haïrait Aurait SERAIT craindrait répondrait perdrait mordrait émouvrait résoudrait
"""
FUTURE = """
    parlera finirons prendra mettront viendra aura aurez saura sera serons fera ira pourra devront verra enverra recevra
    mourra courra voudra vaudra faudra rompra vivra suivra battra connaîtra conclura appellera paiera dira boira ouvrira
    interdiront desserviront étendra
"""
NEITHER = """
    déclarait montrait rencontrait entrait tirait admirait désirait respirait préparait gérait libérait opérait espérait
    errait serrait enterrait livrait délivrait œuvrait ouvrait couvrait offrait souffrait durait assurait jurait
    mesurait figurait restaurait instaurait engendrait effondrait saupoudrait centrait filtrait éclairait
    consacrait massacrait déclara montra tira gagna opéra libéra admira engendra livra entra couvrons offrez montrons
    était avait disait portrait retrait attrait vrais vrai très parlait finissait
    front pont font vont ont sont
"""


@pytest.mark.parametrize("word", CONDITIONAL.split())
def test_conditionals(word: str) -> None:
    assert tense_by_ending(word) is Tense.CONDITIONAL


@pytest.mark.parametrize("word", FUTURE.split())
def test_futures(word: str) -> None:
    assert tense_by_ending(word) is Tense.FUTURE


@pytest.mark.parametrize("word", NEITHER.split())
def test_lookalikes(word: str) -> None:
    assert tense_by_ending(word) is None


@pytest.mark.parametrize(
    ("sentence", "tenses"),
    [
        ("Le pont rouvrira en avril.", {"rouvrira": Tense.FUTURE}),
        ("Le train aurait déraillé.", {"aurait": Tense.CONDITIONAL}),
        ("La mairie paie et la ville attend.", {"paie": Tense.PRESENT, "attend": Tense.PRESENT}),
        ("Le maire espérait une aide.", {"espérait": Tense.PAST}),
        ("Il partit avant que le pont ne soit fermé.", {"partit": Tense.PAST, "soit": Tense.SUBJUNCTIVE}),
        ("La caméra de Madame Herrera est en panne.", {"est": Tense.PRESENT}),
        ("Elle pointe les fautes du maire.", {"pointe": Tense.PRESENT}),
    ],
)
def test_tenses_in_french_sentences(french: Pipeline, sentence: str, tenses: dict[str, Tense]) -> None:
    assert {token.text: form for token in french.nlp(sentence) if (form := tense(token))} == tenses


@pytest.mark.parametrize(
    ("sentence", "tenses"),
    [
        ("The bridge will open.", {"will": Tense.MODAL}),
        ("The bridge opened and closes again.", {"opened": Tense.PAST, "closes": Tense.PRESENT}),
        ("Opening a bridge to the sea costs money.", {"costs": Tense.PRESENT}),
    ],
)
def test_tenses_in_english_sentences(english: Pipeline, sentence: str, tenses: dict[str, Tense]) -> None:
    assert {token.text: form for token in english.nlp(sentence) if (form := tense(token))} == tenses


def test_words_are_in_small_letters_with_straight_apostrophes(french: Pipeline) -> None:
    assert read_words(french.nlp("L’École n’a pas rouvert.")).forms == ["l'", "école", "n'", "a", "pas", "rouvert", "."]
