"""What a PDF carries beside its pages."""

import io
import json
import shutil
import subprocess

import pikepdf
import pypdfium2
import pytest
from sample_annotations import FRENCH, document_of, english_annotations, french_annotations

from core.analysis.contract import SCHEMA
from core.annotations.marks import Annotations
from core.export.pdf.write import make_pdf


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return make_pdf(french_annotations())


def attached(pdf: bytes) -> dict[str, bytes]:
    """The attachments as PDFium, which did not write them, finds them."""
    document = pypdfium2.PdfDocument(pdf)
    files = (document.get_attachment(number) for number in range(document.count_attachments()))
    return {file.get_name(): bytes(file.get_data()) for file in files}


def test_text_and_analysis_are_given_back(pdf):
    files = attached(pdf)
    text = french_annotations().document.text
    assert files["article.txt"].decode() == text
    found = json.loads(files["analysis.json"])
    assert found["schema"] == SCHEMA
    assert found["text"] == text
    assert [text[slice(*quote["content"][0])] for quote in found["quotes"]] == [
        quote.content[0].of(text) for quote in french_annotations().analysis.quotes
    ]


def test_each_attachment_says_what_it_is_to_the_document(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as document:
        told = {str(file.UF): file for file in document.Root.AF}
        assert {name: str(file.AFRelationship) for name, file in told.items()} == {
            "article.txt": "/Source",
            "analysis.json": "/Data",
        }
        assert str(told["article.txt"].Desc) == "Texte de l’article"
        for file in told.values():  # what PDF/A-3 asks for (ISO 19005-3, 6.8)
            assert file.F == file.UF
            assert file.EF.F.Subtype in ("/text/plain", "/application/json")
            assert str(file.EF.F.Params.ModDate) == "D:20000101000000Z"
        listed = list(document.Root.Names.EmbeddedFiles.Names)[1::2]
        assert {file.objgen for file in listed} == {file.objgen for file in told.values()}


def test_descriptions_are_in_the_language_of_the_article():
    with pikepdf.open(io.BytesIO(make_pdf(english_annotations()))) as document:
        assert "The article’s text" in [str(file.Desc) for file in document.Root.AF]


def test_without_analysis_the_text_is_attached_alone():
    assert list(attached(make_pdf(Annotations(document_of(FRENCH, "fr"))))) == ["article.txt"]


@pytest.mark.parametrize("qpdf", [found for found in [shutil.which("qpdf")] if found])
def test_qpdf_finds_nothing_wrong(qpdf, pdf, tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf)
    result = subprocess.run([qpdf, "--check", tmp_path / "a.pdf"], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    assert "No syntax or stream encoding errors" in result.stdout


@pytest.mark.parametrize("pdfdetach", [found for found in [shutil.which("pdfdetach")] if found])
def test_poppler_takes_out_what_was_put_in(pdfdetach, pdf, tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf)
    result = subprocess.run([pdfdetach, "-saveall", "-o", tmp_path, tmp_path / "a.pdf"], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".pdf"} == attached(pdf)
