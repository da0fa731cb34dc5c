"""The PDF as a document: typesetting, outline, index, tags, standards, bytes."""

import io
import subprocess
import sys
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2
import pytest
from sample_annotations import FRENCH, document_of, english_annotations, french_annotations, long_annotations

from core.analysis.results import Comparison, ComparisonKind
from core.annotations.marks import Annotations
from core.export.pdf.boxes import SetPages
from core.export.pdf.index import build_index
from core.export.pdf.printed_marks import printed_marks
from core.export.pdf.sheet import PlaceOnPage, Sheet
from core.export.pdf.typesetting import set_pages
from core.export.pdf.write import make_pdf
from core.export.wording import wording


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return make_pdf(french_annotations())


def words_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded() for page in document]


def test_the_article_is_set_in_the_typography_of_its_language(pdf):
    article = words_of(pdf)[0]
    assert "«\u202fne tiendra pas\u202f»" in article, "narrow blanks that do not break"
    assert "L’association Mer Vive" in article
    english = words_of(make_pdf(english_annotations()))[0]
    assert "us,”" in english


def test_figures_and_key_stand_below_the_title(pdf):
    article = " ".join(words_of(pdf)[0].replace("\u202f", " ").split())
    assert "2 citations, 2 voix · 4 affirmations, 1 à vérifier" in article
    assert article.index("phare.txt") < article.index("citations") < article.index("personne") < article.index("Lundi")


def test_outline_names_title_headings_and_index(pdf):
    outline = pypdfium2.PdfDocument(pdf).get_toc()
    entries = [(item.level, item.get_title()) for item in outline]
    assert entries[:3] == [(0, "Le port de Kerlan veut son phare"), (1, "Un vote attendu"), (0, "Affirmations")]
    assert (0, "Citations") in entries
    assert (1, "Jeanne Roux") in entries
    assert (1, "Lieux") in entries


def test_the_index_puts_first_what_is_most_worth_checking(pdf):
    index = words_of(pdf)[1]
    assert index.index("Les travaux coûteraient") < index.index("Le phare sera rallumé")
    assert "non confirmé (« coûteraient »)" in index.replace("\u202f", " ")


def links_of(pdf: bytes) -> list[tuple[int, str, int, float]]:
    """Of each link: its page, the words under it, the page and the height it leads to (pages from 0)."""
    shown = pypdfium2.PdfDocument(pdf)
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        numbers = {page.objgen: number for number, page in enumerate(document.pages)}
        for number, page in enumerate(document.pages):
            for link in (a for a in page.get("/Annots", []) if a.Subtype == "/Link"):
                words = shown[number].get_textpage().get_text_bounded(*(float(edge) for edge in link.Rect)).strip()
                found.append((number, words, numbers[link.Dest[0].objgen], float(link.Dest[3])))
    return found


def test_claims_that_may_not_agree_lead_to_each_other():
    annotations = french_annotations()
    analysis = annotations.analysis
    one, other = analysis.claims[1], analysis.claims[3]
    comparison = Comparison(ComparisonKind.FIGURES, (one.id, other.id), (one.span, other.span), (one.span, other.span))
    compared = msgspec.structs.replace(analysis, comparisons=(comparison,))
    marks = printed_marks(Annotations(annotations.document, compared), wording("fr"))
    told = {mark.call: mark.contents for mark in marks}
    assert told["A2"].endswith("à comparer avec A4")
    assert told["A4"].endswith("à comparer avec A2")
    assert "comparer" not in told["A1"]
    entries = build_index(Annotations(annotations.document, compared), wording("fr"))[0].groups[0].entries
    assert {entry.call for entry in entries if "à comparer avec" in entry.detail} == {"A2", "A4"}


def test_calls_lead_to_their_entries(pdf):
    index = pypdfium2.PdfDocument(pdf)[1].get_textpage()
    calls = [(words, page, height) for number, words, page, height in links_of(pdf) if number == 0]
    assert [words for words, _, _ in calls] == ["C1", "A1", "A2", "C2", "A3", "A4"]
    for words, page, height in calls:
        assert page == 1
        columns = [index.get_text_bounded(left, height - 20, left + 28, height).strip() for left in (64, 310)]
        assert any(column.endswith(words) for column in columns)


def test_entries_lead_back_to_the_page_of_their_marks(pdf):
    back = [(words, page) for number, words, page, _ in links_of(pdf) if number == 1]
    assert [words for words, _ in back if words != "1"] == ["A2", "A1", "A3", "A4", "C2", "C1"]
    assert len([words for words, _ in back if words == "1"]) == 2 + 4 + 4
    assert {page for _, page in back} == {0}


def test_page_numbers_of_the_index_are_those_of_the_marks():
    long = long_annotations()
    pdf = make_pdf(long)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        starts = {
            str(a.Contents): number + 1
            for number, page in reversed(list(enumerate(document.pages)))
            for a in page.get("/Annots", [])
            if "/QuadPoints" in a and str(a.NM).split(".")[0] == "c21"
        }
    page = max(starts.values())
    assert page > 2
    assert str(page) in [words for number, words, target, _ in links_of(pdf) if target + 1 == page and number > page]


def test_screen_readers_find_language_title_and_each_mark_behind_its_words(pdf):
    document = pikepdf.open(io.BytesIO(pdf))
    root = document.Root
    assert str(root.Lang) == "fr"
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    tree = root.StructTreeRoot
    parents = dict(zip(list(tree.ParentTree.Nums)[::2], list(tree.ParentTree.Nums)[1::2], strict=True))
    assert max(parents) < tree.ParentTreeNextKey
    for page in document.pages:
        assert page.Tabs == "/S"
        for annotation in page.Annots:
            if "/QuadPoints" not in annotation:
                continue
            element = parents[annotation.StructParent]
            assert element.S == "/Annot"
            assert element.K.Type == "/OBJR"
            assert element.K.Obj.objgen == annotation.objgen
            kids = list(element.P.K)
            position = next(i for i, kid in enumerate(kids) if getattr(kid, "objgen", None) == element.objgen)
            assert position > 0, "it comes behind marked content"
            assert element.P.S in ("/P", "/H1", "/H2")


def test_the_article_is_set_the_same_with_and_without_its_index():
    annotations = long_annotations()
    words = wording("fr")
    sheet = Sheet(annotations, printed_marks(annotations, words), words)
    measured = []
    for data in (sheet.article_data(), sheet.data({"c1": PlaceOnPage(3, 100.0, 100.0)})):
        with SetPages(set_pages(data)) as pages:
            boxes = pages.place(sheet.expected(), sheet.measures.page_top)
            contents = {box: pages.marked_content(box.page, box.number) for box in boxes.values()}
        measured.append((boxes, contents))
    assert measured[0] == measured[1]


def test_both_standards_are_claimed(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == "3"
        assert metadata["pdfaid:conformance"] == "A"
        assert metadata["pdfuaid:part"] == "1"


def test_qpdf_finds_nothing_wrong(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []


AGAIN = """
import sys
sys.path.insert(0, sys.argv[1])
from sample_annotations import french_annotations
from core.export.pdf.write import make_pdf
sys.stdout.buffer.write(make_pdf(french_annotations()))
"""


def test_the_same_article_gives_the_same_bytes_in_another_process(pdf):
    here = str(Path(__file__).parent)
    again = subprocess.run([sys.executable, "-c", AGAIN, here], capture_output=True, check=True)
    assert again.stdout == pdf


def test_an_article_without_analysis_is_set_without_marks():
    pdf = make_pdf(Annotations(document_of(FRENCH, "fr")))
    assert len(words_of(pdf)) == 1
    assert all("/Annots" not in page for page in pikepdf.open(io.BytesIO(pdf)).pages)


def test_a_text_of_blanks_is_set():
    assert make_pdf(Annotations(document_of("\r", "fr"))).startswith(b"%PDF")


def test_a_text_without_title_and_language_is_set():
    document = document_of("\n".join(FRENCH.splitlines()[3:]), "fr")
    plain = type(document)(document.text, document.passages[1:], None, "paste.txt")
    assert "Mer Vive" in words_of(make_pdf(Annotations(plain)))[0]


def test_text_is_never_read_as_markup():
    line = 'Code: #panic("no") $x^2$ *bold* _it_ `raw` <label> @ref // comment \\ # = Title'
    pdf = make_pdf(Annotations(document_of(f"{line}\n{line}.\n", "en")))
    shown = "".join(words_of(pdf)[0].replace("“", '"').replace("”", '"').split())
    assert shown.count("".join(line.split())) == 2


def test_long_words_stay_on_the_page():
    word = "https://example.org/" + "a" * 300 + "/" + "b" * 50
    pdf = make_pdf(Annotations(document_of(f"Title\nSee {word} there.\n", "en")))
    page = pypdfium2.PdfDocument(pdf)[0]
    text = page.get_textpage()
    edges = [text.get_charbox(number)[2] for number in range(text.count_chars())]
    assert max(edges) < page.get_width() - 100


def test_a_paragraph_without_end_is_set():
    text = "Titre\n" + "Le Phare de Kerlan. " * 2000 + "\n"
    assert "Kerlan" in words_of(make_pdf(Annotations(document_of(text, "fr"))))[-1]
