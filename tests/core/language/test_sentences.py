"""The reader gets sentences as he would count them, whatever the parser thinks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cancellation import Cancellation
from core.language.sentences import find_sentences, split_sentences
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span

if TYPE_CHECKING:
    from core.language.pipelines import Pipeline

FRENCH = {
    "plain": "Le pont est fermé.|Il rouvrira lundi.",
    "question and exclamation": "Qui paiera ?|La ville se tait !|Personne ne sait.",
    "blank before the stop": "Le pont de Lannec .|Il est fermé .",
    "titles before names": "M. Roux et Mme. Petit ont vu le Dr. Blanc.|Il est rentré.",
    "initials of names": "J. Roux et P.-A. Martin ont signé.|Ils partent.",
    "a sentence that ends with a letter": "Le vaccin contient de la vitamine B.|Il protège.",
    "letters with stops": "Le budget des U.S. Forces baisse.|C'est peu.",
    "a letter, then an elided article": "Le plan vaut aussi pour la zone B.|L’autre attendra.",
    "etc.": "Des vis, des clous, etc.|Le reste est ici.",
    "figures": "La taxe est de 1.5 million.|Ce fut en 2016.|3 villes ont payé.",
    "numbered line": "1. Lire la notice et signer.|Partir.",
    "article of a law": "L'art. 12 le dit.|Le maire aussi.",
    "quoted words inside": "Le « pont neuf » est vieux.|Il ferme.",
    "stop inside the marks": "Il a dit : « Le pont ferme. »|La ville paie.",
    "stop after the marks": "Il a dit que « le pont ferme » .|La ville paie.",
    "several sentences in marks": "Il a dit : « Le pont ferme.|Rien ne presse.|Attendons ! »|La ville paie.",
    "question before an incise": "« Qui paiera ? » demande la ville.|Nul ne répond.",
    "straight marks": 'Il a dit : "Le pont ferme."|La ville paie.|"Nous aussi."|Puis rien.',
    "ellipsis": "Il hésite… puis il signe.|Et puis…|La suite est connue.",
    "words left out": "« Le pont […] ferme [...] Lundi » , dit-il.|Nul ne répond.",
    "a sentence after words left out": "« Le pont […]|Nous le savons. »",
    "quote after quote": "« Le pont ferme. »|« La route aussi. »",
    "footnote": "Le pont ferme. [1]|La route aussi.",
    "dateline with date": "3 mai 2015 . –|Le pont est fermé.",
    "dateline with place": "LANNEC (Agence Mer) –|Le pont est fermé.",
    "dateline in words": "Saint-Malo, le lundi 3 mai 2015 —|Le pont est fermé.",
    "a dash that is no dateline": "Le pont – Il est vieux – ferme.|La route aussi.",
    "colon": "Le maire est formel : Rennes paiera.|Il l'a dit.",
}
ENGLISH = {
    "titles": "Mr. Reed met Sen. Cole.|They agreed.",
    "country in letters": "The U.S. Senate met.|It left the U.S.|The vote came late.",
    "firms": "Fenn Inc. Chairman Reed left.|He left Fenn Inc.|The firm is sad.",
    "initials": "J. L. Reed spoke.|He left.",
    "month": "It began on Jan. 3 and ended.|All left.",
    "quotes": "“Go now.|Do not wait,” she said.|He went.",
    "American marks": "She called it “a risk.”|He went.",
    "dateline": "STOKE ON TRENT, May 3 —|The bridge is closed.",
    "time of day": "It opens at 9 a.m. Monday.|It closes at 5 p.m.|The shop is small.",
}


def marked(text: str, language: str) -> str:
    return "|".join(span.of(text) for span in split_sentences(text, language))


@pytest.mark.parametrize("answer", FRENCH.values(), ids=FRENCH.keys())
def test_french_sentences(answer: str) -> None:
    assert marked(answer.replace("|", " "), "fr") == answer


@pytest.mark.parametrize("answer", ENGLISH.values(), ids=ENGLISH.keys())
def test_english_sentences(answer: str) -> None:
    assert marked(answer.replace("|", " "), "en") == answer


@given(st.text("aB1 .!?…«»“”\"'’()[]–-M,\u00a0é", max_size=80), st.sampled_from(["fr", "en"]))
def test_sentences_hold_every_word_once_and_in_order(text: str, language: str) -> None:
    end = 0
    for span in split_sentences(text, language):
        assert span.start >= end
        assert not text[end : span.start].strip()
        assert span.of(text) == span.of(text).strip() != ""
        end = span.end
    assert not text[end:].strip()


def test_passages_keep_their_sentences_to_themselves(french: Pipeline) -> None:
    text = "Le pont. Fermé\n\nLe pont est fermé. Il rouvrira lundi.\n\nUne rue aussi."
    spans = [Span(0, 14), Span(16, 53), Span(55, len(text))]
    kinds = [PassageKind.TITLE, PassageKind.PARAGRAPH, PassageKind.PARAGRAPH]
    document = Document(text, tuple(map(Passage, kinds, spans)), "fr", "pont.txt")
    parsed = french.read(document, Cancellation(), lambda _share: None)
    assert [span.of(text) for span in find_sentences(parsed)] == [
        "Le pont. Fermé",
        "Le pont est fermé.",
        "Il rouvrira lundi.",
        "Une rue aussi.",
    ]
