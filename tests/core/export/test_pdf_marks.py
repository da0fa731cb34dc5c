"""The marks of the PDF, as other programs read them."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
import pytest
from gold_articles import gold_annotations, gold_files
from reading_back import read_by_geometry, read_by_pdfannots, same_words
from sample_annotations import document_of, english_annotations, french_annotations, long_annotations, span_of

from core.analysis.results import Analysis, Entity, EntityType, PipelineInfo
from core.annotations.marks import Annotations
from core.export.pdf.printed_marks import printed_marks
from core.export.pdf.write import make_pdf
from core.export.wording import wording
from core.text.spans import Span

SAMPLES = {"french": french_annotations(), "english": english_annotations(), "long": long_annotations()}
READERS = {"pdfannots": read_by_pdfannots, "geometry": read_by_geometry}


@pytest.fixture(scope="module")
def pdfs():
    return {name: make_pdf(annotations) for name, annotations in SAMPLES.items()}


@contextmanager
def annotations_of(pdf: bytes) -> Iterator[dict[str, pikepdf.Object]]:
    """The annotations of marks by their names, in the order of the pages."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found = [a for page in document.pages for a in page.get("/Annots", []) if "/QuadPoints" in a]
        yield {str(a.NM): a for a in found}


def contents_of(pdf: bytes) -> dict[str, str]:
    with annotations_of(pdf) as found:
        return {name: str(annotation.Contents).replace("\u202f", " ") for name, annotation in found.items()}


def unlike(pdf: bytes, annotations: Annotations, reader: str) -> list[str]:
    """Names of the marks whose words the reader does not give back."""
    text, found = annotations.document.text, READERS[reader](pdf)
    marks = printed_marks(annotations, wording(annotations.document.language))
    assert len(marks) > 1
    wanted = {mark.name: same_words("".join(span.of(text) for span in mark.spans)) for mark in marks}
    return [name for name, words in wanted.items() if words != same_words(found.get(name, ""))]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("sample", SAMPLES)
def test_other_readers_give_back_the_words_of_every_mark(pdfs, sample, reader):
    assert unlike(pdfs[sample], SAMPLES[sample], reader) == []


@pytest.mark.parametrize("reader", READERS)
def test_that_comparison_sees_a_mark_that_is_one_letter_off(pdfs, reader):
    document = SAMPLES["french"].document
    shifted = [Span(m.start + 1, m.end + 1) for e in SAMPLES["french"].analysis.entities for m in e.mentions]
    entities = tuple(Entity(f"e{n}", "x", EntityType.PER, (span,)) for n, span in enumerate(shifted, start=1))
    moved = Annotations(document, Analysis("fr", PipelineInfo("sample", "1"), entities=entities))
    assert unlike(pdfs["french"], moved, reader) == ["e1-1", "e2-1", "e3-1", "e4-1"]


@pytest.mark.parametrize("file", [f for f in gold_files() if f.stem in {"behemoth", "en-crane"}], ids=lambda f: f.stem)
@pytest.mark.parametrize("reader", READERS)
def test_real_articles_are_read_back(file, reader):
    annotations = gold_annotations(file)
    assert unlike(make_pdf(annotations), annotations, reader) == []


def test_annotations_say_who_how_surely_and_why_in_the_language_of_the_article(pdfs):
    told = contents_of(pdfs["french"])
    assert told["q1"] == "Citation directe : Jeanne Roux (« a déclaré »)"
    assert told["q2"] == (
        "Propos rapportés avec mots cités : Mer Vive (« estime ») · « L’association » désigne Mer Vive"
    )
    assert told["c1"] == "Affirmation : annoncé (« sera ») · source : Jeanne Roux · indices : prévision"
    assert told["c2"] == (
        "Affirmation : non confirmé (« coûteraient ») · source : l’article"
        " · à vérifier parce que : chiffre « 4 millions d’euros » ; sans source"
    )
    assert told["c4-cue"] == "« pourrait » : possible"
    assert told["e2-1"] == "Personne : Jeanne Roux · titre : la maire"
    told = contents_of(pdfs["english"])
    assert told["q1"] == "Indirect quote: Ann Lee (“said”)"
    assert told["c2"] == ("Claim: possible (“may”) · source: the article · to check because: figure “$4 million”")


def test_quotes_are_tinted_entities_and_claims_underlined_cues_wavy(pdfs):
    with annotations_of(pdfs["french"]) as found:
        kinds = {name: str(found[name].Subtype) for name in ("q1", "c2", "c2-cue", "e1-1")}
        assert kinds == {"q1": "/Highlight", "c2": "/Underline", "c2-cue": "/Squiggly", "e1-1": "/Underline"}
        drawn = {name: found[name].AP.N.read_bytes() for name in ("q1", "c2", "e1-1", "e2-1")}
        assert b"/Multiply gs" in drawn["q1"]
        assert found["q1"].AP.N.Resources.ExtGState.Multiply.BM == "/Multiply"
    assert drawn["c2"].count(b" l") == 2, "a claim shows nothing but where it begins"
    dashes = [drawn[name].split(b" J ")[1].split(b" d ")[0] for name in ("e1-1", "e2-1")]
    assert dashes[0] != dashes[1], "types are told apart without their colours"


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_annotation_is_complete(pdfs, sample):
    document = pikepdf.open(io.BytesIO(pdfs[sample]))
    names = []
    for page in document.pages:
        for annotation in page.Annots:
            if "/QuadPoints" not in annotation:
                continue
            names.append(str(annotation.NM))
            assert str(annotation.T) == "Incise"
            assert str(annotation.Subj)
            assert str(annotation.M) == str(annotation.CreationDate) == "D:20000101000000Z"
            assert annotation.F == 4
            assert 0 < annotation.CA <= 1
            assert all(0 <= value <= 1 for value in annotation.C)
            left, bottom, right, top = (float(edge) for edge in annotation.Rect)
            assert annotation.AP.N.BBox == annotation.Rect
            points = [float(value) for value in annotation.QuadPoints]
            for start in range(0, len(points), 8):
                x1, y1, x2, y2, x3, y3, x4, y4 = points[start : start + 8]
                assert left <= x1 == x3 < x2 == x4 <= right, "upper left, upper right, lower left, lower right"
                assert bottom <= y3 == y4 < y1 == y2 <= top
            popup = annotation.Popup
            assert popup.Subtype == "/Popup"
            assert popup.Parent.objgen == annotation.objgen
            assert float(popup.Rect[0]) >= float(page.MediaBox[2]), "beside the page"
    assert len(names) == len(set(names))


def test_a_mark_over_several_pages_is_numbered(pdfs):
    told = {name: words for name, words in contents_of(pdfs["long"]).items() if name.startswith("q1")}
    count = len(told)
    assert count > 2
    assert list(told) == [f"q1.{part}" for part in range(1, count + 1)]
    assert [words[-6:] for words in told.values()] == [f" ({part}/{count})" for part in range(1, count + 1)]


def test_links_of_calls_lie_above_the_marks(pdfs):
    for page in pikepdf.open(io.BytesIO(pdfs["french"])).pages:
        kinds = [str(annotation.Subtype) for annotation in page.Annots]
        assert kinds == sorted(kinds, key=lambda kind: kind == "/Link")


def test_a_mark_over_blanks_alone_leaves_no_annotation():
    document = document_of("Title\nOne  two.\n", "en")
    entities = (Entity("e1", "?", EntityType.PER, (Span(9, 11),)), Entity("e2", "two", EntityType.PER, (Span(11, 14),)))
    pdf = make_pdf(Annotations(document, Analysis("en", PipelineInfo("sample", "1"), entities=entities)))
    assert list(contents_of(pdf)) == ["e2-1"]


def test_words_from_right_to_left_are_marked_where_they_stand():
    text = "Title\nThe sign read ميناء مدينة in red.\n"
    document = document_of(text, "en")
    names = ["ميناء", "مدينة", "sign read", "in red"]
    entities = tuple(Entity(f"e{n}", w, EntityType.LOC, (span_of(text, w),)) for n, w in enumerate(names))
    pdf = make_pdf(Annotations(document, Analysis("en", PipelineInfo("sample", "1"), entities=entities)))
    found = read_by_geometry(pdf)
    assert [same_words(found[f"e{n}-1"]) for n in range(4)] == [same_words(name) for name in names]
