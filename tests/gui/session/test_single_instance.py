"""A second start hands its files to the first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gui.session.single_instance import Instance

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gui.session.single_instance import Instance
application = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
sys.exit(3 if instance.claim() else 0 if instance.hand_over([Path(name) for name in sys.argv[2:]]) else 4)
"""
ROOT = Path(__file__).parents[3]


def start_again(profile: Path, *files: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND_START, str(profile), *files], cwd=ROOT)


def test_files_of_a_second_start_reach_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = start_again(tmp_path, "/tmp/a.txt", "b é.txt")
    assert asked.args == [[Path("/tmp/a.txt"), ROOT / "b é.txt"]]
    assert second.wait(20) == 0


def test_a_first_that_does_not_answer_is_not_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.claim()
    assert start_again(tmp_path, "a.txt").wait(20) == 4  # no event loop runs here
    assert list((tmp_path / "notes").iterdir()) == []


def test_after_the_first_has_ended_the_next_is_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.claim()
    first.release()
    assert start_again(tmp_path).wait(20) == 3


def test_strange_notes_are_thrown_away(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    first.claim()
    with qtbot.assertNotEmitted(first.asked, wait=200):
        (tmp_path / "notes" / "x.json").write_bytes(b"\xff{")
    qtbot.waitUntil(lambda: list((tmp_path / "notes").iterdir()) == [])
