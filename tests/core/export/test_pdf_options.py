"""What the reader can choose about the pages."""

import io
import re
import shutil
import subprocess

import pikepdf
import pypdfium2
import pytest
from reading_back import read_by_geometry, read_by_pdfannots, same_words
from sample_annotations import french_annotations, long_annotations

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.annotations.selection import selected
from core.export.formats import PDF, write_article
from core.export.pdf.options import DEFAULTS, Paper, PdfOptions
from core.export.pdf.printed_marks import printed_marks
from core.export.pdf.write import make_pdf
from core.export.wording import wording

CHOICES = [
    PdfOptions(paper=Paper.LETTER),
    PdfOptions(paper=Paper.LETTER, grey=True, wide_margins=True),
    PdfOptions(grey=True, index=False),
    PdfOptions(wide_margins=True),
]


@pytest.fixture(scope="module")
def grey() -> bytes:
    return make_pdf(french_annotations(), PdfOptions(grey=True))


def pages_of(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]


@pytest.mark.parametrize("options", CHOICES, ids=str)
def test_every_mark_is_on_its_words_whatever_is_chosen(options):
    annotations = long_annotations()
    text = annotations.document.text
    pdf = make_pdf(annotations, options)
    for read in (read_by_geometry, read_by_pdfannots):
        found = read(pdf)
        for mark in printed_marks(annotations, wording("fr"), options):
            wanted = "".join(span.of(text) for span in mark.spans)
            assert same_words(found[mark.name]) == same_words(wanted)


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612, 792))])
def test_all_pages_are_of_the_chosen_paper(paper, size):
    pdf = make_pdf(french_annotations(), PdfOptions(paper=paper))
    for page in pypdfium2.PdfDocument(pdf):
        assert page.get_size() == pytest.approx(size, abs=0.01)


def test_wide_margins_leave_seven_centimetres_for_writing():
    page = pypdfium2.PdfDocument(make_pdf(french_annotations(), PdfOptions(wide_margins=True)))[0]
    text = page.get_textpage()
    edge = max(text.get_charbox(number)[2] for number in range(text.count_chars()))
    assert page.get_width() - edge > 7 / 2.54 * 72


def test_without_index_the_article_stands_alone_and_calls_nothing():
    pages = pages_of(make_pdf(french_annotations(), PdfOptions(index=False)))
    assert len(pages) == 1
    assert not re.search(r"\b[AC]\d\b", pages[0])
    with_index = pages_of(make_pdf(french_annotations()))
    assert len(with_index) == 2
    assert re.search(r"\b[AC]\d\b", with_index[0])


def test_grey_pages_show_no_colour(grey):
    for page in pypdfium2.PdfDocument(grey):
        pixels = page.render(scale=2).to_numpy()[:, :, :3]
        assert (pixels == pixels[:, :, :1]).all()


def test_grey_is_printed_with_black_ink_alone(grey):
    with pikepdf.open(io.BytesIO(grey)) as document:
        for page in document.pages:
            used = {str(operator) for _, operator in pikepdf.parse_content_stream(page)}
            assert not used & {"rg", "RG"}
            for annotation in page.Annots:
                if "/QuadPoints" in annotation:
                    assert len(annotation.C) == 1
                    assert not re.search(rb"\b(rg|RG)\b", annotation.AP.N.read_bytes())


def test_grey_is_as_light_as_the_colour_was(grey):
    def tint(pdf: bytes) -> tuple[float, ...]:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            marks = [a for a in document.pages[0].Annots if "/QuadPoints" in a]
            return tuple(float(part) for part in next(a.C for a in marks if a.Subtype == "/Highlight"))

    (light,), colour = tint(grey), tint(make_pdf(french_annotations()))
    assert min(colour) <= light <= max(colour)
    assert light > 0.8, "letters on the tint stay readable"


def test_only_the_chosen_marks_are_printed_and_listed():
    only_quotes = selected(french_annotations(), MarkFilter(frozenset({MarkKind.QUOTE})))
    pdf = make_pdf(only_quotes)
    assert "Affirmations" not in "".join(pages_of(pdf))
    assert {name[0] for name in read_by_geometry(pdf)} == {"q"}


def test_the_same_choice_gives_the_same_bytes_and_another_others():
    made = {options: make_pdf(french_annotations(), options) for options in [DEFAULTS, *CHOICES]}
    assert len(set(made.values())) == len(made)
    assert all(make_pdf(french_annotations(), options) == pdf for options, pdf in made.items())


def test_a_written_pdf_is_set_as_chosen(tmp_path):
    options = PdfOptions(paper=Paper.LETTER, index=False)
    write_article(french_annotations(), tmp_path / "a.pdf", PDF, options)
    assert (tmp_path / "a.pdf").read_bytes() == make_pdf(french_annotations(), options)


@pytest.mark.parametrize("options", [DEFAULTS, CHOICES[1]], ids=str)
@pytest.mark.parametrize("poppler", [found for found in [shutil.which("pdftoppm")] if found])
def test_poppler_draws_the_pages_without_complaint(poppler, options, tmp_path):
    (tmp_path / "a.pdf").write_bytes(make_pdf(french_annotations(), options))
    drawn = subprocess.run([poppler, "-r", "20", tmp_path / "a.pdf", tmp_path / "p"], capture_output=True, text=True)
    assert (drawn.returncode, drawn.stderr) == (0, "")
