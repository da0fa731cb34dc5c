"""Loading pipelines quickly changes nothing; reading parses every passage and can be ended."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cancellation import Cancellation, CancelledError
from core.language import pipelines
from core.language.pipelines import PIECE, cut, load_pipeline
from core.problems import Code, ProblemError
from core.resource_files import resource_path
from core.text.structure import build_document

PARAGRAPH = (
    "Mme Le Guen, peut-être la seule à l’avoir lu, s’est-elle trompée ? « Aujourd’hui, dit-elle, les sous-sols de "
    "l’hôtel-Dieu n’accueilleraient plus que 12,5 % des réserves. » J.-C. Morvan préside l’arrière-commission du "
    "Saint-Gildas-des-Bois ; il viendra d’ici à 2031, va-t-on répétant. "
)


def read(pipeline, text, cancellation=None, progress=lambda _share: None):
    document = build_document(text, file="a.txt", language=pipeline.language)
    return document, pipeline.read(document, cancellation or Cancellation(), progress)


def facts(doc):
    return [
        (t.text, t.whitespace_, t.lemma_, t.norm_, t.pos_, t.tag_, str(t.morph), t.dep_, t.head.i, t.is_sent_start)
        for t in doc
    ]


PLAIN = """
import sys, json, spacy
nlp = spacy.load(sys.argv[1])
texts = json.load(sys.stdin)
print(json.dumps([
    [(t.text, t.whitespace_, t.lemma_, t.norm_, t.pos_, t.tag_, str(t.morph), t.dep_, t.head.i, t.is_sent_start)
     for t in doc] for doc in nlp.pipe(texts)
]))
"""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_quickly_loaded_pipeline_reads_as_one_that_spacy_loads(language, request):
    pipeline = request.getfixturevalue({"fr": "french", "en": "english"}[language])
    text = resource_path("samples", f"{language}.txt").read_text("utf-8")
    texts = [line for line in text.split("\n") if line] + ([PARAGRAPH] if language == "fr" else [])
    plain = subprocess.run(
        [sys.executable, "-c", PLAIN, pipelines.PACKAGES[language]],
        input=json.dumps(texts),
        capture_output=True,
        check=True,
        text=True,
    )
    wanted = json.loads(plain.stdout)
    assert [[list(fact) for fact in facts(doc)] for doc in pipeline.nlp.pipe(texts)] == wanted


def test_every_passage_is_parsed_apart_and_whole(french):
    document, parsed = read(french, f"Titre du jour\n\n{PARAGRAPH}\n{PARAGRAPH}\n\nFin.")
    assert len(parsed.passages) == len(document.passages)
    for passage in parsed:
        assert passage.doc.text == passage.passage.span.of(document.text)
        assert passage.doc.has_annotation("DEP")


def test_a_very_long_paragraph_is_parsed_in_pieces_that_fit_together(french):
    text = "Un titre\n\n" + PARAGRAPH * 40
    document, parsed = read(french, text)
    doc = parsed.passages[-1].doc
    assert doc.text == parsed.passages[-1].passage.span.of(document.text)
    once = french.nlp(PARAGRAPH.strip())
    wanted = [t.text for t in once] * 40
    assert [t.text for t in doc] == wanted
    first = doc[: len(once)]
    assert [t.lemma_ for t in first] == [t.lemma_ for t in once]
    assert sum(1 for token in doc if token.is_sent_start) >= 40


def test_a_text_without_blanks_or_with_nothing_else_is_read(french):
    for text in ("a" * (3 * PIECE), "A" + " " * (3 * PIECE) + "b"):
        document, parsed = read(french, text)
        assert "".join(p.doc.text for p in parsed) == "".join(p.span.of(text) for p in document.passages)


def test_progress_goes_up_to_the_end(french):
    shares = []
    read(french, f"{PARAGRAPH}\n" * 40, progress=shares.append)
    assert len(shares) > 2
    assert shares == sorted(shares)
    assert 0.99 < shares[-1] <= 1


def test_a_cancelled_reading_ends(french):
    cancellation = Cancellation()
    shares = []

    def cancel_at_once(share):
        shares.append(share)
        cancellation.cancel()

    with pytest.raises(CancelledError):
        read(french, f"{PARAGRAPH}\n" * 40, cancellation, cancel_at_once)
    assert len(shares) == 1


@given(st.text(st.sampled_from("ab .!?»\n")) | st.text(), st.integers(1, 20))
def test_pieces_are_the_text_and_none_is_too_long(text, limit):
    pieces = list(cut(text, limit))
    assert "".join(pieces) == text
    assert all(len(piece) <= limit for piece in pieces)
    assert all(pieces) or text == ""


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Il pleut. Il vente. Il neige encore.", "Il pleut. Il vente. "),
        ("« Il pleut. » Il vente encore toute la nuit.", "« Il pleut. » "),
        ("Il pleut sur la ville et sur la rade.", "Il pleut sur la ville et "),
    ],
)
def test_a_piece_ends_with_a_sentence_or_at_least_a_word(text, first):
    assert next(cut(text, 26)) == first


def test_a_missing_pipeline_is_a_problem(monkeypatch):
    monkeypatch.setitem(pipelines.PACKAGES, "fr", "fr_core_news_of_nowhere")
    with pytest.raises(ProblemError) as raised:
        load_pipeline("fr")
    assert raised.value.problem.code is Code.PIPELINE_MISSING


def test_loading_leaves_out_the_command_line_of_spacy_but_does_not_hide_it():
    program = (
        "import sys; from core.language.pipelines import load_pipeline; load_pipeline('en');"
        "print('typer' in sys.modules, 'spacy.cli' in sys.modules);"
        "import spacy.cli; print(spacy.cli.info.__module__)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["False", "False", "spacy.cli.info"]


def test_a_spacy_that_wants_more_of_its_command_line_is_imported_plainly():
    program = (
        "import core.language.quick_loading as loading\n"
        "real = loading.import_module\n"
        "def fail_once(name):\n"
        "    loading.import_module = real\n"
        "    raise ImportError('cannot import name')\n"
        "loading.import_module = fail_once\n"
        "loading.import_spacy()\n"
        "import spacy; print(spacy.info.__module__)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["spacy.cli.info"]
    assert "cannot import name" in done.stderr
