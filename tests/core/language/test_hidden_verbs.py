"""A statement whose verb the tagger takes for a noun is a statement all the same; a fragment is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.language.hidden_verbs import find_hidden_verb
from core.language.morphology import tense

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline


@pytest.mark.parametrize(
    "answer",
    [
        "Cette trouvaille [fait] du village une ville célèbre dans le pays.",
        "Le département [finance] la route.",
        "Un film diffusé mardi par la chaîne Alpha [sème] le trouble.",
        "Les Gaulois, un peuple de guerriers, [profitèrent] de la nuit.",
        "Le maire sortant, encore en fonction jusqu'en mars, [demande] au gouvernement des crédits.",
        "Selon le ministère, le taux de chômage [atteint] 10,3 %.",
        "Le tunnel [inonde] le quartier, selon les riverains.",
        "Le ministère [parle] de 300 personnes concernées.",
        "Une première pour la ville.",
        "Une gare au bord du lac.",
        "Un projet phare du maire pour la commune.",
        "La fin d'une longue attente pour les riverains.",
        "Dix millions de voyageurs dans le pays.",
        "Retour à la normale dans le tramway.",
        "Selon une source proche de la mairie.",
    ],
)
def test_the_verb_is_found_or_there_is_none(french: Pipeline, answer: str) -> None:
    doc = french.nlp(answer.replace("[", "").replace("]", ""))
    tagged = [token.i for token in doc if tense(token)]
    place = tagged[0] if tagged else find_hidden_verb(doc, range(len(doc)))
    words = [f"[{token.text}]" if token.i == place else token.text for token in doc]
    assert "".join(word + token.whitespace_ for word, token in zip(words, doc, strict=True)) == answer
