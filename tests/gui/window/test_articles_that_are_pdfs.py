"""PDF files in the window: read apart from it, shown as text, refused with a word, given up at will."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import session_of

from core.readers.pdf import apart
from gui.session import workspace
from gui.session.article_session import Phase
from tests.core.readers.pdf.made_pdfs import FIRST, TITLE, drawn
from tests.core.readers.pdf.made_pdfs import article as set_article


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "phare.pdf"
    path.write_bytes(set_article())
    return path


def test_a_pdf_opens_as_text_with_marks(qtbot, open_incise, shared_client, paper):
    window = open_incise(paper, client=shared_client)
    qtbot.waitUntil(lambda: window.session is not None and window.session.state.phase is Phase.DONE, timeout=20_000)
    session = session_of(window)
    assert session.document.text.startswith(f"{TITLE}\n\n{FIRST}")
    assert session.annotations.marks
    assert window.windowTitle() == "phare.pdf – Incise"
    assert window.status.currentMessage() == ""
    assert not window.status.encoding.isVisible(), "only plain text has an encoding to choose"


def test_a_pdf_that_changes_can_be_read_again(qtbot, open_incise, shared_client, paper):
    window = open_incise(paper, client=shared_client)
    qtbot.waitUntil(lambda: window.session is not None and window.session.state.phase is Phase.DONE, timeout=20_000)
    paper.write_bytes(set_article(title="Un autre titre pour Kerlan"))
    qtbot.waitUntil(lambda: window.page.banner.isVisible(), timeout=10_000)
    window.page.banner.button.click()
    qtbot.waitUntil(lambda: window.session.document.text.startswith("Un autre titre"), timeout=10_000)


def test_a_pdf_without_text_is_refused_by_name(qtbot, open_incise, shared_client, tmp_path):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(drawn("0.5 g 40 40 300 500 re f"))
    window = open_incise(scan, client=shared_client)
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=10_000)
    assert "scan.pdf has pictures of pages but no text" in window.banner.label.text()
    assert window.session is None


def test_what_takes_long_to_open_is_said_and_can_be_stopped(
    qtbot, open_incise, shared_client, article, paper, monkeypatch
):
    monkeypatch.setattr(apart, "_command", lambda: (sys.executable, "-c", "import time; time.sleep(600)"))
    window = open_incise(paper, article, client=shared_client)
    qtbot.waitUntil(lambda: "Opening phare.pdf" in window.status.currentMessage(), timeout=10_000)
    window.actions_by_name["stop"].trigger()
    qtbot.waitUntil(lambda: window.session is not None, timeout=10_000)
    assert session_of(window).document.file == "digue.txt", "what was asked for after it opens"
    qtbot.waitUntil(lambda: window.status.currentMessage() == "", timeout=10_000)
    assert not window.banner.isVisible(), "who stopped it need not be told"


def test_a_window_closes_while_something_is_being_opened(qtbot, open_incise, shared_client, paper, monkeypatch):
    monkeypatch.setattr(apart, "_command", lambda: (sys.executable, "-c", "import time; time.sleep(600)"))
    window = open_incise(paper, client=shared_client)
    qtbot.waitUntil(lambda: window.workspace.is_opening, timeout=10_000)
    window.close()
    assert not window.isVisible()


def test_what_opens_at_once_is_not_announced(qtbot, open_incise, shared_client, article, monkeypatch):
    monkeypatch.setattr(workspace, "SLOW", 60_000)  # as slow as this machine may be
    window = open_incise(client=shared_client)
    told = []
    window.workspace.opening.connect(told.append)
    window.workspace.open_file(article)
    qtbot.waitUntil(lambda: window.session is not None, timeout=10_000)
    assert told == []


def test_whoever_reads_articles_has_no_pdf_library_in_the_process():
    code = "import sys, core.readers.article_file; print('pypdfium2' in sys.modules, 'pikepdf' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["False", "False"]
