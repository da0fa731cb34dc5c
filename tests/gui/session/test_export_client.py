"""The window's side of the export process: newest page first, files whole, a dead process is no trouble."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from core.annotations.filters import MarkFilter
from core.export.pdf.options import DEFAULTS
from gui.session import export_client
from gui.session.export_client import ExportClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.session.article_session import ArticleSession

ROOM = QSize(200, 260)
ALL = MarkFilter()


@pytest.fixture
def client(qtbot: QtBot) -> Iterator[ExportClient]:
    client = ExportClient()
    yield client
    client.close()


def test_of_many_pages_asked_for_the_last_is_drawn(qtbot: QtBot, client: ExportClient, session: ArticleSession) -> None:
    drawn = []
    client.shown.connect(lambda page: drawn.append(page.page))
    for number in (0, 1, 0, 1):
        client.show_page(session, number, ROOM, ALL, DEFAULTS)
    qtbot.waitUntil(lambda: bool(drawn), timeout=20_000)
    assert drawn == [1]


def test_pages_that_take_long_are_given_up_for_others(
    qtbot: QtBot, client: ExportClient, session: ArticleSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_client, "PATIENCE", -1)
    client.show_page(session, 0, ROOM, ALL, DEFAULTS)
    first = client._process
    with qtbot.waitSignal(client.shown, timeout=20_000) as drawn:
        client.show_page(session, 1, ROOM, ALL, DEFAULTS)
    assert drawn.args[0].page == 1
    assert client._process is not first


def test_the_process_rests_when_nobody_needs_it(
    qtbot: QtBot, client: ExportClient, session: ArticleSession, tmp_path: Path
) -> None:
    client.keep_warm()
    process = client._process
    with qtbot.waitSignal(client.exported, timeout=20_000):
        client.export(session, "csv", tmp_path / "a.csv")
        assert client.busy
    assert client._process is process
    client.rest()
    assert client._process is None


def test_a_process_that_dies_is_told_of_and_replaced(
    qtbot: QtBot, client: ExportClient, session: ArticleSession, tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    client.export(session, "pdf", target)
    with qtbot.waitSignal(client.failed, timeout=20_000) as failed:
        client._process.kill()
    assert failed.args[0].arguments["file"] == str(target)
    assert target.read_bytes() == b"old"
    with qtbot.waitSignal(client.exported, timeout=20_000):
        client.export(session, "csv", tmp_path / "a.csv")
