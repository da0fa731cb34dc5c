"""A PDF that cannot be read is refused with a problem that names the file, and takes nothing else along."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import threading

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cancellation import Cancellation, CancelledError
from core.problems import Code, ProblemError
from core.readers.article_file import read_article
from core.readers.pdf import apart, opening
from core.readers.pdf import article as pdf_article
from core.readers.pdf.article import read_pdf_article
from tests.core.readers.pdf.made_pdfs import FIRST, SECOND, TITLE, article, changed, drawn, set_pages, words_at


@pytest.fixture
def file(tmp_path):
    return tmp_path / "phare.pdf"


def refusal(content: bytes) -> ProblemError:
    with pytest.raises(ProblemError) as refused:
        read_pdf_article(content, "phare.pdf")
    assert str(refused.value).startswith("phare.pdf: ")
    return refused.value


def test_a_pdf_is_read_like_any_article(file):
    file.write_bytes(article(1, paragraphs=(FIRST, SECOND)))
    document = read_article(file)
    assert document.text == f"{TITLE}\n\n{FIRST}\n\n{SECOND}"
    assert document.file == "phare.pdf"


def test_a_pdf_is_known_by_its_content_not_its_name(tmp_path):
    file = tmp_path / "phare.txt"
    file.write_bytes(b"\r\n" + set_pages(FIRST))
    assert read_article(file).text == FIRST


def test_a_file_that_is_refused_is_named_by_its_path(file):
    file.write_bytes(b"%PDF-1.7 and nothing else")
    with pytest.raises(ProblemError) as refused:
        read_article(file)
    assert refused.value.problem.code is Code.PDF_BROKEN
    assert refused.value.problem.arguments["file"] == str(file)


def test_a_password_is_asked_for_by_name():
    locked = changed(set_pages(FIRST), lambda _: None, encryption=pikepdf.Encryption(user="mot", owner="maître"))
    assert refusal(locked).problem.code is Code.PDF_LOCKED


def test_what_opens_without_a_password_is_read():
    protected = changed(set_pages(FIRST), lambda _: None, encryption=pikepdf.Encryption(user="", owner="maître"))
    assert read_pdf_article(protected, "phare.pdf").document.text == FIRST


@pytest.mark.parametrize("content", ["", "0.5 g 40 40 300 500 re f", words_at(40, 500, "   ")])
def test_pages_without_letters_are_no_text(content):
    assert refusal(drawn(content)).problem.code is Code.PDF_WITHOUT_TEXT


def test_letters_that_their_font_does_not_tell_are_no_text():
    def forget(document: pikepdf.Pdf) -> None:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
                del item.ToUnicode

    assert refusal(changed(set_pages(FIRST), forget)).problem.code is Code.PDF_WITHOUT_TEXT


def test_too_many_pages_are_refused(monkeypatch):
    monkeypatch.setattr(opening, "MAX_PAGES", 3)
    error = refusal(drawn(words_at(40, 500, "Kerlan"), pages=4))
    assert str(error) == "phare.pdf: 4 pages is more than Incise reads (at most 3 pages)"


def test_too_many_signs_are_refused(monkeypatch):
    monkeypatch.setattr(pdf_article, "MAX_SIGNS", 100)
    assert refusal(set_pages(FIRST)).problem.code is Code.PDF_TOO_COSTLY


def test_a_reading_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(pdf_article, "MAX_SECONDS", -1)
    assert refusal(set_pages(FIRST)).problem.code is Code.PDF_TOO_COSTLY


def test_reading_gets_no_more_memory_than_its_bound():
    code = "from core.readers.pdf import __main__ as reader; reader.set_bounds(); bytes(reader.MAX_MEMORY)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "MemoryError" in ended.stderr


def test_forms_that_draw_themselves_end(file):
    document = pikepdf.new()
    page = document.add_blank_page()
    form = document.make_stream(
        b"/X Do BT /F 10 Tf (Kerlan) Tj ET", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form
    )
    form.BBox = [0, 0, 500, 500]
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
    page.obj.Contents = document.make_stream(b"/X Do")
    document.save(file)
    assert "Kerlan" in read_article(file).text


def test_objects_nested_without_end_are_survived(file):
    file.write_bytes(b"%PDF-1.7\n1 0 obj\n" + b"[" * 500_000 + b"\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF")
    with pytest.raises(ProblemError):
        read_article(file)


def test_a_page_that_is_none_is_told_of():
    def spoil(document: pikepdf.Pdf) -> None:
        document.Root.Pages.Kids[1] = document.make_indirect(pikepdf.Array([]))

    assert refusal(changed(drawn(words_at(40, 500, "Kerlan"), pages=3), spoil)).problem.code is Code.PDF_BROKEN


@settings(max_examples=30)
@given(st.data())
def test_no_damage_is_anything_but_a_text_or_a_problem(data):
    content = bytearray(set_pages(FIRST))
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(8, len(content) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ProblemError):
        assert read_pdf_article(bytes(content[: data.draw(st.integers(8, len(content)))]), "phare.pdf").document.text


def other_process(monkeypatch, code: str) -> None:
    monkeypatch.setattr(apart, "_command", lambda: (sys.executable, "-c", code))


def test_a_reader_that_breaks_takes_nothing_along(file, monkeypatch):
    file.write_bytes(set_pages(FIRST))
    other_process(monkeypatch, "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    with pytest.raises(ProblemError, match="it is no whole PDF") as refused:
        read_article(file)
    assert refused.value.problem.arguments["reason"] == "SIGSEGV"


def test_a_reader_that_runs_out_of_memory_is_told_from_one_that_breaks(file, monkeypatch):
    file.write_bytes(set_pages(FIRST))
    other_process(monkeypatch, "import os; os.abort()")
    with pytest.raises(ProblemError) as refused:
        read_article(file)
    assert refused.value.problem.code is Code.PDF_TOO_COSTLY


def test_a_page_that_is_a_drawing_is_passed_over():
    scattered = (
        "BT /F 4 Tf " + " ".join(f"1 0 0 1 {n % 30 * 14} {n // 30 * 4.9} Tm (ab) Tj" for n in range(3_600)) + " ET"
    )
    document = pikepdf.open(io.BytesIO(drawn(words_at(40, 500, "Kerlan veut rallumer son phare."))))
    document.pages.extend(pikepdf.open(io.BytesIO(drawn(scattered))).pages)
    output = io.BytesIO()
    document.save(output)
    assert read_pdf_article(output.getvalue(), "a.pdf").document.text == "Kerlan veut rallumer son phare."


def test_a_reader_that_hangs_is_ended(file, monkeypatch):
    file.write_bytes(set_pages(FIRST))
    other_process(monkeypatch, "import time; time.sleep(600)")
    monkeypatch.setattr(apart, "MAX_SECONDS", 0.2)
    with pytest.raises(ProblemError) as refused:
        read_article(file)
    assert refused.value.problem.code is Code.PDF_TOO_COSTLY


def test_reading_can_be_given_up(file, monkeypatch):
    file.write_bytes(set_pages(FIRST))
    other_process(monkeypatch, "import time; time.sleep(600)")
    cancellation = Cancellation()
    threading.Timer(0.2, cancellation.cancel).start()
    with pytest.raises(CancelledError):
        read_article(file, cancellation=cancellation)
