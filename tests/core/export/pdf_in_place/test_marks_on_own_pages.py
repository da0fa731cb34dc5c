"""An article that came as a PDF is given back as itself: marks where its words stand, everything else as it was."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

import pikepdf
import pytest

from core.analysis.results import (
    ARTICLE,
    Analysis,
    Certainty,
    Claim,
    Entity,
    EntityType,
    PipelineInfo,
    Quote,
    QuoteKind,
)
from core.annotations.marks import Annotations
from core.export.pdf.options import PdfOptions
from core.export.pdf.printed_marks import printed_marks
from core.export.pdf_in_place.mark_pages import mark_own_pages
from core.export.wording import wording
from core.problems import Code, ProblemError
from core.readers.pdf.article import read_pdf_article
from core.text.spans import Span
from tests.core.export.reading_back import read_by_geometry, read_by_pdfannots, same_words
from tests.core.readers.pdf.made_pdfs import (
    FIRST,
    PARAGRAPHS,
    article,
    changed,
    cropped,
    drawn,
    drawn_turned,
    set_pages,
    shifted,
    turned,
    words_at,
)

if TYPE_CHECKING:
    from pathlib import Path


def marked_words(pdf: bytes) -> Annotations:
    """The article of `pdf` with marks on every paragraph that is seen."""
    document = read_pdf_article(pdf, "phare.pdf").document
    text = document.text

    def all_of(words: str) -> tuple[Span, ...]:
        starts = [at for at in range(len(text)) if text.startswith(words, at)]
        return tuple(Span(at, at + len(words)) for at in starts)

    names = ("Kerlan", "Jeanne Roux", "Mer Vive", "Paul Estève", "4 millions d’euros", "officiel", "rénovation")
    entities = [Entity(f"e{n}", name, EntityType.MISC, all_of(name)) for n, name in enumerate(names, 1)]
    quotes = [
        Quote(f"q{n}", QuoteKind.DIRECT, (span,)) for n, span in enumerate(all_of("Le phare sera rallumé en 2031"), 1)
    ]
    claims = [
        Claim(f"c{n}", span, ARTICLE, Certainty.POSSIBLE)
        for n, span in enumerate(all_of("Les travaux coûteraient 4 millions d’euros, dont la moitié serait payée"), 1)
    ]
    found = Analysis(
        "fr",
        PipelineInfo("hand", "1"),
        entities=tuple(entity for entity in entities if entity.mentions),
        quotes=tuple(quotes),
        claims=tuple(claims),
    )
    return Annotations(document, found)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tmp_path / "phare.pdf"


def marked(pdf: bytes, source: Path, options: PdfOptions | None = None) -> tuple[bytes, Annotations]:
    source.write_bytes(pdf)
    annotations = marked_words(pdf)
    return mark_own_pages(annotations, source, options or PdfOptions())[0], annotations


def wanted(annotations: Annotations) -> dict[str, str]:
    text = annotations.document.text
    marks = printed_marks(annotations, wording("fr"))
    return {mark.name: same_words("".join(span.of(text) for span in mark.spans)) for mark in marks}


class Seen(NamedTuple):
    """What another program sees of a mark."""

    page: int
    name: str
    kind: str
    author: str
    told: str
    points: list[float]
    flags: int
    colours: int
    drawn: bytes


def marks_seen(pdf: bytes) -> list[Seen]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [
            Seen(
                number,
                str(a.NM),
                str(a.Subtype),
                str(a.T),
                str(a.Contents),
                [float(value) for value in a.QuadPoints],
                int(a.F),
                len(a.C),
                a.AP.N.read_bytes(),
            )
            for number, page in enumerate(document.pages)
            for a in page.get("/Annots", [])
            if "/QuadPoints" in a
        ]


LAYOUTS = {
    "one column": (article(1), 0),
    "two columns": (article(2), 0),
    "three columns": (article(3), 0),
    "lying": (turned(article(2), 90), 0),
    "upside down": (turned(article(2), 180), 0),
    "up": (drawn_turned(article(2), 90), 90),
    "down": (drawn_turned(article(2), 270), 270),
    "drawn upside down": (drawn_turned(article(2), 180), 180),
    "shifted": (shifted(article(2)), 0),
    "cropped": (cropped(article(2), (20, 150, 400, 580)), 0),
    "hyphens and ligatures": (
        article(3, paragraphs=("Une difficulté officielle, fin efficace de la rénovation. " * 9,)),
        0,
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_mark_is_read_back_word_for_word(layout, source):
    pdf, rotation = LAYOUTS[layout]
    out, annotations = marked(pdf, source)
    found = {name: same_words(words) for name, words in read_by_geometry(out, rotation).items()}
    assert len(found) >= 9
    assert found == wanted(annotations)


@pytest.mark.parametrize("layout", ["one column", "two columns", "three columns", "cropped"])
def test_another_reader_finds_the_same_words(layout, source):
    # pdfannots reads neither turned nor shifted pages right; a picture of them shows the marks in place.
    out, annotations = marked(LAYOUTS[layout][0], source)
    assert {name: same_words(words) for name, words in read_by_pdfannots(out).items()} == wanted(annotations)


def test_marks_that_are_moved_by_a_letter_are_read_as_other_words(source):
    def move(document: pikepdf.Pdf) -> None:
        for page in document.pages:
            for annotation in page.get("/Annots", []):
                if "/QuadPoints" in annotation:
                    points = [float(x) for x in annotation.QuadPoints]
                    annotation.QuadPoints = [x + 10 if n % 2 == 0 else x for n, x in enumerate(points)]

    out, annotations = marked(article(), source)
    found = read_by_geometry(changed(out, move))
    assert not [name for name, words in wanted(annotations).items() if same_words(found[name]) == words]


def test_a_mark_from_a_large_initial_on_does_not_reach_the_line_above(source):
    content = words_at(40, 516, "Par notre correspondante, lundi") + words_at(40, 488, "L", size=34)
    content += words_at(62, 500, "undi, la ville de Kerlan a voté la rénovation du phare,")
    content += words_at(62, 488, "éteint depuis longtemps, devant une salle comble, tard dans")
    pdf = drawn(content + words_at(40, 476, "la soirée, au terme de trois heures de débats assez vifs."))
    source.write_bytes(pdf)
    document = read_pdf_article(pdf, "phare.pdf").document
    start = document.text.index("Lundi,")
    quote = Quote("q1", QuoteKind.INDIRECT, (Span(start, document.text.index(" tard")),))
    out, _ = mark_own_pages(Annotations(document, Analysis("fr", PipelineInfo("hand", "1"), quotes=(quote,))), source)
    assert sorted(same_words(read_by_geometry(out)["q1"])) == sorted(same_words(quote.content[0].of(document.text)))


def test_annotations_are_those_that_other_readers_know(source):
    seen = marks_seen(marked(article(), source)[0])
    assert {mark.kind for mark in seen} == {"/Highlight", "/Underline"}
    for mark in seen:
        assert len(mark.points) % 8 == 0
        assert mark.told
        assert (mark.author, mark.flags) == ("Incise", 4)
        assert mark.drawn or mark.name.startswith("c"), "a claim is drawn where it begins"


def test_a_mark_over_the_end_of_a_page_is_numbered(source):
    text = " ".join(PARAGRAPHS * 4)
    pdf = set_pages(text)
    source.write_bytes(pdf)
    document = read_pdf_article(pdf, "phare.pdf").document
    whole = Quote("q1", QuoteKind.INDIRECT, (Span(0, len(document.text)),))
    out, _ = mark_own_pages(Annotations(document, Analysis("fr", PipelineInfo("hand", "1"), quotes=(whole,))), source)
    parts = marks_seen(out)
    assert len(parts) > 1
    assert [mark.name for mark in parts] == [f"q1.{n}" for n in range(1, len(parts) + 1)]
    assert [mark.page for mark in parts] == list(range(len(parts)))
    assert len({mark.told for mark in parts}) == len(parts), "each says which part it is"
    assert same_words(read_by_geometry(out)["q1"]) == same_words(document.text)


@pytest.mark.parametrize("degrees", [90, 270])
def test_corners_are_given_as_the_words_run(degrees, source):
    # Upper left, upper right, lower left: of words that run up, the first lies left of the third and below the second.
    out, _ = marked(drawn_turned(article(), degrees), source)
    sign = 1 if degrees == 90 else -1
    for mark in marks_seen(out):
        x1, y1, _, y2, x3, _ = mark.points[:6]
        assert sign * (y2 - y1) > 0
        assert sign * (x3 - x1) > 0


def test_everything_else_in_the_file_stays(source):
    def furnish(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=[0, 0, 9, 9],
            Border=[0, 0, 0],
            A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("mailto:a@kerlan.example")),
        )
        page.obj.Annots = document.make_indirect(pikepdf.Array([document.make_indirect(link)]))
        with document.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Le phare", 0))
        document.attachments["notes.txt"] = b"notes"
        document.docinfo["/Title"] = "Le phare de Kerlan"
        document.docinfo["/ModDate"] = "D:20310503120000Z"

    before = changed(article(), furnish)
    out, _ = marked(before, source)
    with pikepdf.open(io.BytesIO(before)) as old, pikepdf.open(io.BytesIO(out)) as new:
        assert str(new.docinfo["/Title"]) == "Le phare de Kerlan"
        assert str(new.docinfo["/ModDate"]) == "D:20310503120000Z"
        assert new.attachments["notes.txt"].get_file().read_bytes() == b"notes"
        with new.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Le phare"]
        last = new.pages[0].Annots[len(new.pages[0].Annots) - 1]
        assert last.Subtype == pikepdf.Name.Link, "links lie above the marks, or they could not be reached"
        for old_page, new_page in zip(old.pages, new.pages, strict=True):
            assert new_page.Contents.read_bytes() == old_page.Contents.read_bytes()


def test_the_same_article_gives_the_same_bytes(source):
    assert marked(article(), source)[0] == marked(article(), source)[0]


def test_the_file_itself_is_not_touched(source):
    marked(article(), source)
    assert source.read_bytes() == article()


def test_grey_marks_have_no_colour(source):
    out, _ = marked(article(), source, PdfOptions(grey=True))
    assert {mark.colours for mark in marks_seen(out)} == {1}


def test_every_place_of_a_name_is_marked_and_nothing_is_added(source):
    out, annotations = marked(article(), source)
    names = [mark.name for mark in marks_seen(out)]
    assert annotations.document.text.count("Kerlan") == sum(name.startswith("e1-") for name in names)
    assert read_pdf_article(out, "phare.pdf").document.text == annotations.document.text


def test_a_file_that_has_changed_is_not_marked(source):
    annotations = marked_words(article())
    source.write_bytes(article(paragraphs=(FIRST,)))
    with pytest.raises(ProblemError) as refused:
        mark_own_pages(annotations, source)
    assert refused.value.problem.code is Code.PDF_CHANGED


def test_a_file_with_the_same_words_on_other_pages_is_marked_there(source):
    annotations = marked_words(article(2))
    source.write_bytes(article(3))
    out, _ = mark_own_pages(annotations, source)
    assert {n: same_words(w) for n, w in read_by_geometry(out).items()} == wanted(annotations)


def test_a_file_that_is_gone_is_told_of(source):
    with pytest.raises(ProblemError) as refused:
        mark_own_pages(marked_words(article()), source)
    assert refused.value.problem.code is Code.FILE_UNREADABLE


def test_an_encrypted_file_is_not_marked(source):
    locked = changed(article(), lambda _: None, encryption=pikepdf.Encryption(user="", owner="maître"))
    source.write_bytes(locked)
    with pytest.raises(ProblemError) as refused:
        mark_own_pages(marked_words(locked), source)
    assert refused.value.problem.code is Code.PDF_NOT_TO_BE_MARKED


def signed(document: pikepdf.Pdf) -> None:
    field = document.make_indirect(
        pikepdf.Dictionary(
            FT=pikepdf.Name.Sig,
            T=pikepdf.String("signature"),
            V=pikepdf.Dictionary(Type=pikepdf.Name.Sig, Filter=pikepdf.Name("/Adobe.PPKLite"), Contents=b"\0" * 16),
        )
    )
    group = document.make_indirect(pikepdf.Dictionary(T=pikepdf.String("form"), Kids=[field]))
    document.Root.AcroForm = pikepdf.Dictionary(Fields=[group], SigFlags=3)


def unsigned(document: pikepdf.Pdf) -> None:
    signed(document)
    del document.Root.AcroForm.Fields[0].Kids[0].V


def test_a_signed_file_is_copied_with_a_warning(source):
    pdf = changed(article(), signed)
    source.write_bytes(pdf)
    out, warning = mark_own_pages(marked_words(pdf), source)
    assert marks_seen(out)
    assert warning is not None
    assert warning.code is Code.PDF_SIGNED
    assert str(source) in str(warning)
    assert source.read_bytes() == pdf


@pytest.mark.parametrize("change", [unsigned, lambda _: None])
def test_a_file_that_nobody_signed_needs_no_warning(change, source):
    pdf = changed(article(), change)
    source.write_bytes(pdf)
    assert mark_own_pages(marked_words(pdf), source)[1] is None


def test_marks_without_an_analysis_are_none(source):
    pdf = article()
    source.write_bytes(pdf)
    out, _ = mark_own_pages(Annotations(read_pdf_article(pdf, "phare.pdf").document), source)
    assert not marks_seen(out)
