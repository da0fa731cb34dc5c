"""The export process: pages to look at, files to keep, and failures that are told."""

import io
import zlib

import msgspec
from sample_annotations import french_annotations

from core.annotations.filters import MarkFilter
from core.annotations.marks import MarkKind
from core.export import messages, service
from core.export.pdf.options import DEFAULTS
from core.export.service import Service

ALL = MarkFilter()


def answers(*requests: messages.Request) -> list[messages.Reply]:
    annotations = french_annotations()
    article = messages.Article(annotations.document, annotations.analysis)
    replies = io.BytesIO()
    Service(io.BytesIO(b"".join(map(messages.encode, (article, *requests)))), replies).serve()
    return [messages.decode_reply(line) for line in replies.getvalue().splitlines()]


def test_pages_fit_into_the_room_there_is():
    first, last = answers(messages.ShowPage(ALL, DEFAULTS, 0, 300, 300), messages.ShowPage(ALL, DEFAULTS, 99, 300, 300))
    assert (first.page, last.page) == (0, first.pages - 1)
    assert first.height == 300
    assert first.width < 300
    assert len(zlib.decompress(first.pixels)) == first.width * first.height * 4


def test_a_file_is_what_was_looked_at(tmp_path):
    seen, unseen = tmp_path / "seen.pdf", tmp_path / "unseen.pdf"
    answers(messages.ShowPage(ALL, DEFAULTS, 0, 99, 99), messages.Write(ALL, DEFAULTS, "pdf", str(seen)))
    assert answers(messages.Write(ALL, DEFAULTS, "pdf", str(unseen))) == [messages.Written()]
    assert seen.read_bytes() == unseen.read_bytes()


def test_other_choices_give_other_pages(tmp_path):
    few = MarkFilter(frozenset({MarkKind.ENTITY}))
    grey = msgspec.structs.replace(DEFAULTS, grey=True)
    pages = answers(*(messages.ShowPage(marks, pdf, 0, 200, 200) for marks, pdf in ((ALL, DEFAULTS), (few, grey))))
    assert pages[0].pixels != pages[1].pixels


def test_pages_are_set_once_to_be_leafed_through(monkeypatch):
    times = []
    set_pages = service.pdf_bytes
    monkeypatch.setattr(service, "pdf_bytes", lambda *given: times.append(given) or set_pages(*given))
    answers(*(messages.ShowPage(ALL, DEFAULTS, page, 99, 99) for page in range(3)))
    assert len(times) == 1


def test_plain_formats_are_read_before_they_are_written(tmp_path):
    shown, *_ = answers(
        messages.ShowText(ALL, "csv", 120), messages.Write(ALL, DEFAULTS, "csv", str(tmp_path / "a.csv"))
    )
    assert len(shown.text) == 120
    assert (tmp_path / "a.csv").read_bytes().decode("utf-8-sig").startswith(shown.text)


def test_a_failure_is_told_and_the_next_request_is_done(tmp_path, monkeypatch):
    nowhere, somewhere = tmp_path / "nowhere" / "a.md", tmp_path / "a.md"
    writes = [messages.Write(ALL, DEFAULTS, "markdown", str(path)) for path in (nowhere, somewhere)]
    failed, written = answers(*writes)
    assert failed.problem.code == "export_failed"
    assert isinstance(written, messages.Written)
    monkeypatch.setattr(service, "pdf_bytes", lambda *_: 1 / 0)
    (failed,) = answers(messages.ShowPage(ALL, DEFAULTS, 0, 99, 99))
    assert "division" in str(failed.problem)
