"""A notebook gets the reader's quotes and claims from spaCy's own pipelines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from core.analysis.spacy_components import ClaimComponent, QuoteComponent
from core.analysis.steps import analyse
from tests.core.analysis.entities.marked_text import document_of

PAGE = Path(__file__).parents[3] / "docs" / "spacy.md"

TWO_LINES = "The town council met on Tuesday.\n\n“We will spend $3 million,” said Ann Roux 😀, the mayor.\nIt rained."


def test_the_documented_example_prints_what_the_page_says(capsys):
    page = PAGE.read_text("utf-8")
    code, printed = (re.search(rf"```{kind}\n(.*?)```", page, re.DOTALL)[1] for kind in ("python", "text"))
    exec(code, {})
    assert capsys.readouterr().out == printed


def test_a_doc_says_what_the_reader_says(english):
    doc = ClaimComponent()(english.nlp(TWO_LINES))
    found = analyse(document_of(TWO_LINES, "en"), english)
    assert found.quotes
    assert doc._.quotes == found.quotes
    assert [claim.span.of(doc.text) for claim in doc._.claims] == [claim.span.of(TWO_LINES) for claim in found.claims]
    assert doc._.entities[0].mentions[0].of(doc.text) == "Tuesday"


def test_results_travel_with_the_doc(english):
    doc = QuoteComponent()(english.nlp(TWO_LINES))
    copy = Doc(english.nlp.vocab).from_bytes(doc.to_bytes())
    assert copy._.quotes == doc._.quotes != ()
    assert copy._.claims == ()


@pytest.mark.parametrize("text", ["", " \n\n "])
def test_an_empty_doc_holds_nothing(english, text):
    doc = ClaimComponent()(english.nlp(text))
    assert (doc._.entities, doc._.quotes, doc._.claims) == ((), (), ())


def test_other_languages_are_refused():
    with pytest.raises(ValueError, match="fr and en, not de"):
        spacy.blank("de").add_pipe("incise_quotes")
