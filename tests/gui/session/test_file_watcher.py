"""Changes of an open file are noticed, however the other program saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.session.file_watcher import FileWatcher

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("avant", encoding="utf-8")
    return path


def write_in_place(path: Path) -> None:
    path.write_text("tout autre chose", encoding="utf-8")


def save_by_rename(path: Path) -> None:
    new = path.with_name("article.txt.new")
    new.write_text("tout autre chose", encoding="utf-8")
    new.replace(path)


@pytest.mark.parametrize("save", [write_in_place, save_by_rename])
def test_every_save_is_told_once(qtbot: QtBot, path: Path, save) -> None:
    watcher = FileWatcher()
    watcher.watch(path)
    for _ in range(2):
        with qtbot.waitSignal(watcher.changed) as told:
            save(path)
        assert told.args == [path]
        path.write_text("avant", encoding="utf-8")
        with qtbot.waitSignal(watcher.changed):
            pass


def test_a_removed_file_is_told(qtbot: QtBot, path: Path) -> None:
    watcher = FileWatcher()
    watcher.watch(path)
    with qtbot.waitSignal(watcher.gone) as told:
        path.unlink()
    assert told.args == [path]


def test_other_files_of_the_folder_are_nobody_s_business(qtbot: QtBot, path: Path) -> None:
    watcher = FileWatcher()
    watcher.watch(path)
    with qtbot.assertNotEmitted(watcher.changed, wait=700):
        path.with_name("other.txt").write_text("x", encoding="utf-8")
