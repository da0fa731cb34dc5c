from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.resource_files import resource_path
from core.text.document import PassageKind
from core.text.structure import MAX_TITLE_CHARACTERS, build_document

SHARED = Path(__file__).parents[4] / "shared"
GOLD = sorted(SHARED.glob("gold/*.json"))

PIECES = [
    "Le pont a rouvert mardi.", "Un coût en hausse", "Les habitants attendent.", "« Non », dit-elle.", "Roux", "la",
    "\n", "\n\n", " ", "3 mai 2015 . –", "— X", "\r\n", "\u2028", "?", "The", "council voted.",
]  # fmt: skip


def kinds(text: str, **arguments: str) -> list[tuple[str, str]]:
    document = build_document(text, file="x.txt", **arguments)
    return [(passage.kind.value, passage.span.of(document.text)) for passage in document.passages]


def test_title_headings_and_paragraphs_are_told_apart():
    text = "Un pont ferme à Lumes\n\nLe pont de Lumes est fermé.\n\nLa suite\n\nIl sera rouvert en mai.\n"
    assert kinds(text) == [
        ("title", "Un pont ferme à Lumes"),
        ("paragraph", "Le pont de Lumes est fermé."),
        ("heading", "La suite"),
        ("paragraph", "Il sera rouvert en mai."),
    ]


def test_a_run_in_heading_parts_the_paragraph_it_stands_in():
    text = "Un pont ferme à Lumes\nLe pont est fermé. Un coût en hausse La commune paiera le double. Elle a voté."
    assert kinds(text)[1:] == [
        ("paragraph", "Le pont est fermé."),
        ("heading", "Un coût en hausse"),
        ("paragraph", "La commune paiera le double. Elle a voté."),
    ]


def test_two_run_in_headings_have_nothing_between_them():
    text = "Un pont ferme à Lumes\nLe pont est fermé. Les faits Le procès Le 3 mai 2015, le pont fermait."
    assert [kind for kind, _ in kinds(text)] == ["title", "paragraph", "heading", "heading", "paragraph"]


def test_a_text_without_any_line_end_has_its_title_too():
    text = "Un pont ferme à Lumes Le pont est fermé. Un coût en hausse La commune paiera le double."
    assert [kind for kind, _ in kinds(text)] == ["title", "paragraph", "heading", "paragraph"]


def test_a_dateline_that_was_run_into_the_title_is_none_of_it():
    text = "Un pont ferme à Lumes 3 mai 2015 . –\nLe pont est fermé pour six mois."
    assert kinds(text)[:2] == [("title", "Un pont ferme à Lumes"), ("paragraph", "3 mai 2015 . –")]


@pytest.mark.parametrize("title", ["Un pont libéré !", "Un pont fermé ?", "Lumes attend...", "« Non », dit Lumes"])
def test_a_title_may_end_with_a_mark_that_is_no_full_stop(title):
    assert kinds(f"{title}\n\nLe pont de Lumes est fermé.")[0] == ("title", title)


@pytest.mark.parametrize(
    "dateline", ["3 mai 2015 . –\nLe pont de la Lume", "3 mai 2015. – Le pont de la Lume", "Mardi 3 mai 2015\nLe pont"]
)
def test_even_a_sentence_is_a_title_when_a_dateline_follows(dateline):
    assert kinds(f"Le pont de Lumes est fermé.\n\n{dateline} est fermé.")[0] == ("title", "Le pont de Lumes est fermé.")


@pytest.mark.parametrize(
    "first", ["Le pont de Lumes est fermé.", "Le maire l’a dit : « Non. »", "M" * (MAX_TITLE_CHARACTERS + 1)]
)
def test_a_text_may_have_no_title(first):
    document = build_document(f"{first}\nIl sera rouvert en mai par la ville.", file="x.txt")
    assert document.title is None


def test_a_text_in_another_language_has_a_title_and_paragraphs_only():
    text = "Die Brücke\nDie Brücke ist seit Dienstag geschlossen.\nDer Bürgermeister\nEr hat es erklärt."
    document = build_document(text, file="x.txt")
    assert document.language is None
    assert [kind for kind, _ in kinds(text)] == ["title", "paragraph", "paragraph", "paragraph"]


def test_line_ends_are_made_one():
    document = build_document("Un pont\r\nLe pont est fermé.\rIl sera rouvert.\u2028Bientôt.", file="x.txt")
    assert document.text == "Un pont\nLe pont est fermé.\nIl sera rouvert.\nBientôt."


def test_a_given_language_is_not_guessed_again():
    assert build_document("Fidel Castro est mort", file="x.txt", language="fr").language == "fr"


@pytest.mark.parametrize(("language", "headings"), [("fr", 3), ("en", 3)])
def test_the_samples_have_a_title_and_headings(language, headings):
    text = resource_path("samples", f"{language}.txt").read_text("utf-8")
    document = build_document(text, file="x.txt")
    assert document.language == language
    assert document.title is not None
    assert len(document.headings) == headings


@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map(" ".join),
    st.sampled_from(["fr", "en", None]),
)
def test_passages_hold_every_word_once_in_reading_order(text, language):
    document = build_document(text, file="x.txt", language=language)
    passages = document.passages
    assert [word for passage in passages for word in passage.span.of(document.text).split()] == document.text.split()
    assert all(first.span.end <= second.span.start for first, second in pairwise(passages))
    assert all(passage.span.of(document.text).strip() == passage.span.of(document.text) != "" for passage in passages)
    assert sum(passage.kind is PassageKind.TITLE for passage in passages) <= 1
    if passages:
        assert passages[-1].kind is not PassageKind.HEADING


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.stem)
def test_titles_and_headings_are_those_of_the_gold_articles(gold):
    answers = json.loads(gold.read_text("utf-8"))
    document = build_document((SHARED / answers["article"]).read_text("utf-8"), file=gold.stem)
    assert document.language == answers["language"]
    assert [[span.start, span.end] for span in document.headings] == answers["headings"]
