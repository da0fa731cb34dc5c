"""A quote is cited in its article's language, and reported words are not put into anybody's mouth."""

import pytest
from sample_annotations import english_annotations, french_annotations

from core.analysis.results import Quote, QuoteKind
from core.export.citation import cite, cite_words
from core.text.document import Document, Passage, PassageKind
from core.text.spans import Span


def quote_of(text, words, kind, **more):
    start = text.index(words)
    return Quote("q", kind, (Span(start, start + len(words)),), **more)


def made(text, language, title=None):
    passages = (Passage(PassageKind.TITLE, Span(0, len(title))),) if title else ()
    return Document(text, passages, language, "phare.txt")


def test_french_has_its_own_marks_and_spaces():
    text = "Un phare\n\nLe phare\nbrillera."
    quote = quote_of(text, "Le phare\nbrillera.", QuoteKind.DIRECT, speaker_name="Jeanne Roux")
    assert cite(quote, made(text, "fr", "Un phare")) == (
        "«\u202fLe phare brillera\u202f», a déclaré Jeanne Roux (Un phare, phare.txt)"
    )


def test_english_has_its_own():
    text = "It will shine."
    quote = quote_of(text, "It will shine.", QuoteKind.DIRECT, speaker_name="Ann Lee")
    assert cite(quote, made(text, "en")) == "“It will shine”, said Ann Lee (phare.txt)"


@pytest.mark.parametrize("kind", [QuoteKind.INDIRECT, QuoteKind.MIXED])
def test_words_that_were_only_reported_are_said_to_be_so(kind):
    text = "que la digue «\u00a0ne tiendra pas\u00a0»"
    quote = quote_of(text, text, kind, speaker_name="Mer Vive")
    assert cite(quote, made(text, "fr")) == (
        "Mer Vive, propos rapportés\u00a0: «\u202fque la digue “ne tiendra pas”\u202f» (phare.txt)"
    )


def test_a_speaker_that_nobody_knows_is_said_to_be_so():
    text = "Nous verrons !"
    quote = quote_of(text, text, QuoteKind.INDIRECT)
    assert cite(quote, made(text, "fr")).startswith("Une source non identifiée, propos rapportés")


@pytest.mark.parametrize("annotations", [french_annotations(), english_annotations()])
def test_every_quote_of_an_article_can_be_cited(annotations):
    for quote in annotations.analysis.quotes:
        cited = cite(quote, annotations.document)
        assert "\n" not in cited
        assert annotations.document.file in cited


@pytest.mark.parametrize(
    ("selected", "cited"),
    [
        ("phare sera rallumé", "«\u202fphare sera rallumé\u202f», a déclaré Jeanne Roux"),
        ("« Le phare sera rallumé en 2031. »", "«\u202fLe phare sera rallumé en 2031\u202f», a déclaré Jeanne Roux"),
        ("Les travaux coûteraient 4 millions d'euros.", "«\u202fLes travaux coûteraient 4 millions d'euros\u202f» ("),
        ("maire Jeanne Roux a déclaré : « Le phare", "«\u202fmaire Jeanne Roux a déclaré : “Le phare\u202f» ("),
    ],
)
def test_selected_words_are_cited_of_whoever_said_them(selected, cited):
    annotations = french_annotations()
    start = annotations.document.text.index(selected)
    told = cite_words(Span(start, start + len(selected)), annotations)
    assert told.startswith(cited)
    assert told.endswith("(Le port de Kerlan veut son phare, phare.txt)")
