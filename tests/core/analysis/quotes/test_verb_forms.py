"""Forms of reporting verbs, made by rule."""

from __future__ import annotations

import pytest

from core.analysis.quotes.reporting_words import reporting_words
from core.analysis.quotes.verb_forms import Mood, english_forms, french_forms


@pytest.mark.parametrize(
    ("lemma", "mood", "forms"),
    [
        ("affirmer", Mood.FINITE, {"affirme", "affirment", "affirmait", "affirma", "affirmèrent", "affirmera"}),
        ("annoncer", Mood.FINITE, {"annonce", "annonçait", "annonça"}),
        ("exiger", Mood.FINITE, {"exige", "exigeait", "exigea"}),
        ("répéter", Mood.FINITE, {"répète", "répètent", "répétait"}),
        ("alléguer", Mood.FINITE, {"allègue"}),
        ("avertir", Mood.FINITE, {"avertit", "avertissent", "avertissait"}),
        ("répondre", Mood.FINITE, {"répond", "répondent", "répondait", "répondit", "répondra"}),
        ("affirmer", Mood.PAST_PARTICIPLE, {"affirmé", "affirmée"}),
        ("avertir", Mood.PAST_PARTICIPLE, {"averti"}),
        ("répondre", Mood.PAST_PARTICIPLE, {"répondu"}),
        ("annoncer", Mood.PRESENT_PARTICIPLE, {"annonçant"}),
        ("avertir", Mood.PRESENT_PARTICIPLE, {"avertissant"}),
        ("affirmer", Mood.INFINITIVE, {"affirmer"}),
    ],
)
def test_french_conjugation(lemma, mood, forms):
    made = french_forms([lemma], {})
    assert forms <= {form for form, readings in made.items() if any(reading.mood is mood for reading in readings)}


@pytest.mark.parametrize(
    ("lemma", "mood", "forms"),
    [
        ("argue", Mood.FINITE, {"argue", "argues", "argued"}),
        ("reply", Mood.FINITE, {"replies", "replied"}),
        ("stress", Mood.FINITE, {"stresses"}),
        ("insist", Mood.PRESENT_PARTICIPLE, {"insisting"}),
        ("argue", Mood.PRESENT_PARTICIPLE, {"arguing"}),
    ],
)
def test_english_conjugation(lemma, mood, forms):
    made = english_forms([lemma], {})
    assert forms <= {form for form, readings in made.items() if any(reading.mood is mood for reading in readings)}


def test_listed_forms_replace_the_rule():
    made = french_forms(["dire"], {"dire": "dit disent | dit | disant"})
    assert set(made) == {"dire", "dit", "disent", "disant"}
    assert {reading.mood for reading in made["dit"]} == {Mood.FINITE, Mood.PAST_PARTICIPLE}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_verb_of_a_frame_has_forms(language):
    words = reporting_words(language)
    lemmas = {reading.lemma for readings in words.forms.values() for reading in readings}
    assert {verb.removesuffix("+") for verb in words.frames["any"]} <= lemmas
