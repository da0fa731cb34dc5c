"""A second start hands its files to the window that is open already and ends.

There are no sockets in Incise: the second start leaves a note in a folder that the first one watches.
"""

from __future__ import annotations

import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from core.atomic_write import write_atomically

if TYPE_CHECKING:
    from collections.abc import Sequence

PATIENCE = 2.0
"""Seconds that a second start waits for its note to be taken before it opens a window of its own."""
LONGEST_NOTE = 1_000_000
"""Bytes; more than any list of paths that a command line can hold on the systems we know."""


class Instance(QObject):
    """The one running program of a profile.

    Signals:
        asked(list[Path]): a later start was given these files: open them, and come to the front.
    """

    asked = Signal(list)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder` is where the profile keeps its state; it is made if it is missing."""
        super().__init__(parent)
        self._notes = folder / "notes"
        self._notes.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher = QFileSystemWatcher(self)

    def claim(self) -> bool:
        """Become the running program; False if another one is."""
        if not self._lock.tryLock(0):
            return False
        for note in self._notes.iterdir():
            note.unlink()
        self._watcher.addPath(str(self._notes))
        self._watcher.directoryChanged.connect(self._read_notes)
        return True

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Ask the running program to open `files`; False if it does not answer."""
        note = self._notes / f"{uuid.uuid4()}.json"
        write_atomically(note, msgspec.json.encode([str(path.absolute()) for path in files]))
        until = time.monotonic() + PATIENCE
        while note.exists():
            if time.monotonic() > until:
                note.unlink(missing_ok=True)
                return False
            time.sleep(0.02)
        return True

    def release(self) -> None:
        """Be the running program no longer."""
        self._lock.unlock()

    def _read_notes(self) -> None:
        for note in sorted(self._notes.glob("*.json")):
            content = note.read_bytes() if note.stat().st_size <= LONGEST_NOTE else b""
            note.unlink()
            try:
                names = msgspec.json.decode(content, type=list[str])
            except msgspec.DecodeError:
                continue  # not a note of ours
            self.asked.emit([Path(name) for name in names])
