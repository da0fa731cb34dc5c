"""Articles that are PDFs on the command line."""

from __future__ import annotations

import io

import pikepdf
import pytest

from core.cli.__main__ import main
from core.cli.export_targets import export_jobs
from tests.core.readers.pdf.made_pdfs import article, changed


def signed(document: pikepdf.Pdf) -> None:
    field = pikepdf.Dictionary(FT=pikepdf.Name.Sig, T=pikepdf.String("s"), V=pikepdf.Dictionary(Type=pikepdf.Name.Sig))
    document.Root.AcroForm = pikepdf.Dictionary(Fields=[document.make_indirect(field)], SigFlags=3)


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "phare.pdf"
    path.write_bytes(article())
    return path


def contents_of(pdf: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            page.contents_coalesce()
        return [page.obj.Contents.read_bytes() for page in document.pages]


def marks_in(path) -> int:
    with pikepdf.open(path) as document:
        return sum("/QuadPoints" in mark for page in document.pages for mark in page.get("/Annots", []))


def test_a_pdf_is_given_back_on_its_own_pages_or_set_anew(paper, tmp_path, capsys):
    out, anew = tmp_path / "out.pdf", tmp_path / "anew.pdf"
    assert main(["export", str(paper), "--to", "pdf", "-o", str(out)]) == 0
    assert main(["export", str(paper), "--to", "pdf", "-o", str(anew), "--set-anew"]) == 0
    assert contents_of(out.read_bytes()) == contents_of(article())
    assert contents_of(anew.read_bytes()) != contents_of(article())
    assert marks_in(out) > 10
    assert marks_in(anew) > 10
    assert paper.read_bytes() == article()
    assert capsys.readouterr().err == ""


def test_a_signed_pdf_is_written_and_warned_of(paper, tmp_path, capsys):
    paper.write_bytes(changed(article(), signed))
    out = tmp_path / "out.pdf"
    assert main(["export", str(paper), "--to", "pdf", "-o", str(out)]) == 0
    assert marks_in(out) > 10
    assert f"{paper}: the signature holds for this file, not for the copy" in capsys.readouterr().err


def test_a_pdf_is_not_written_over_itself(paper, capsys):
    assert main(["export", str(paper), "--to", "pdf", "-o", str(paper)]) == 2
    assert paper.read_bytes() == article()
    assert "this is the article itself" in capsys.readouterr().err


def test_a_folder_gives_its_pdfs_but_not_what_was_exported_before(tmp_path):
    for name in ("a.txt", "a.pdf", "b.PDF", "out/a.pdf", "inner/c.pdf"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    jobs = export_jobs([tmp_path], tmp_path / "out", ".pdf")
    assert [job.source.relative_to(tmp_path).as_posix() for job in jobs] == ["a.txt", "b.PDF", "inner/c.pdf"]
