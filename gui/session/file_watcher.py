"""Notices that an open article's file was changed or removed by another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

QUIET = 400
"""Milliseconds without a further change before it is told: editors write a file in several steps."""


class FileWatcher(QObject):
    """Watches files by their folders too, since many editors save by renaming a new file over the old one.

    Signals:
        changed(path): another content stands at `path` now.
        gone(path): nothing stands there any more.
    """

    changed = Signal(object)
    gone = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Path, tuple[int, int, int] | None] = {}
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._watcher.fileChanged.connect(self._quiet.start)
        self._watcher.directoryChanged.connect(self._quiet.start)
        self._quiet.timeout.connect(self._look)

    def watch(self, path: Path) -> None:
        """Watch the file at `path`, as it is now."""
        self._known[path] = _state(path)
        self._watcher.addPaths([str(path), str(path.parent)])

    def forget(self, path: Path) -> None:
        """Watch the file no longer."""
        self._known.pop(path, None)
        self._watcher.removePath(str(path))
        if all(other.parent != path.parent for other in self._known):
            self._watcher.removePath(str(path.parent))

    def _look(self) -> None:
        for path, before in list(self._known.items()):
            now = _state(path)
            if now == before:
                continue
            self._known[path] = now
            if now is None:
                self.gone.emit(path)
            else:
                self._watcher.addPath(str(path))  # a renamed file is another one to the watcher
                self.changed.emit(path)


def _state(path: Path) -> tuple[int, int, int] | None:
    """What tells one content from another without reading it; None where there is no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
